import { announce } from '../announcer.js';
import { byId, element } from '../element.js';
import { text, withText } from '../language.js';
import { fittingCommands } from './commands.js';

/**
 * Completion of commands: a listbox above the message box. The focus stays in the box;
 * arrows choose, Enter or Tab takes, Escape closes.
 * @param {HTMLTextAreaElement} box
 */
export function createCompletion(box) {
  const list = byId('suggestions', HTMLElement);
  /** @type {readonly import('./commands.js').Command[]} */
  let commands = [];
  let active = -1;

  /** @param {number} at */
  const activate = (at) => {
    active = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    if (at === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `suggestion-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    commands = [];
    list.hidden = true;
    list.replaceChildren();
    activate(-1);
  };
  /** @param {number} at */
  const take = (at) => {
    const chosen = commands[at];
    if (!chosen) return;
    box.value = chosen.command;
    box.focus();
    close();
    box.dispatchEvent(new Event('input'));
    if (chosen.complete) close();
  };
  const show = () => {
    const before = commands.length;
    commands = fittingCommands(box.value);
    if (commands.length === 0) return close();
    list.replaceChildren(...commands.map((command, at) => option(command, at, () => take(at))));
    list.hidden = false;
    activate(0);
    if (before !== commands.length) announce(text('suggestionCount', { found: commands.length }));
  };

  box.addEventListener('input', show);
  box.addEventListener('blur', close);
  return {
    show,
    /** Whether the list took the key. @param {KeyboardEvent} event */
    handleKey(event) {
      if (list.hidden) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) activate((active + step + commands.length) % commands.length);
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take(active);
      else if (event.key === 'Escape') close();
      else return false;
      return true;
    },
  };
}

/** @param {import('./commands.js').Command} command @param {number} at @param {() => void} onTake */
function option({ command, note, hint }, at, onTake) {
  const node = element(
    'div',
    { role: 'option', id: `suggestion-${at}`, class: 'suggestion', 'aria-selected': 'false' },
    element(
      'span',
      { class: 'suggestion-command' },
      command.trimEnd(),
      hint && element('span', { class: 'suggestion-hint' }, ` ${hint}`),
    ),
    withText(element('span', { class: 'suggestion-note' }), note),
  );
  // Before the box loses the focus.
  node.addEventListener('pointerdown', (event) => event.preventDefault());
  node.addEventListener('click', onTake);
  return node;
}
