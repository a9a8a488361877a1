import { announce } from './announcer.js';
import { focusFirstProblem } from './blocks/form-block.js';
import { byId, element } from './element.js';
import { answerEntry } from './entries/answer-entry.js';
import { sentEntry } from './entries/sent-entry.js';
import { text, withText } from './language.js';

/** @typedef {import('../thread-entry.ts').ThreadEntry} ThreadEntry */

/**
 * The entries of the open thread, and the line that says what is being done.
 * @param {import('./blocks/render-block.js').AnswerPorts} ports
 */
export function createThreadView(ports) {
  const list = byId('entries', HTMLOListElement);
  const working = byId('working', HTMLElement);
  const workingText = byId('working-text', HTMLElement);
  /** False while an opened thread is read back: its old entries are neither announced nor scrolled to. */
  let live = true;
  /** The sequence number of each entry as it stands. @type {Map<string, number>} */
  const shown = new Map();

  return {
    /** @param {boolean} isNew a new thread is live from the start */
    clear(isNew) {
      live = isNew;
      list.replaceChildren();
      shown.clear();
      working.hidden = true;
    },
    goLive() {
      if (!live) list.lastElementChild?.scrollIntoView({ block: 'start' });
      live = true;
    },
    isEmpty: () => list.childElementCount === 0,
    /** @param {ThreadEntry} entry */
    show(entry) {
      // A stream that was opened again tells everything once more; what stands here keeps what was typed into it.
      if (shown.get(entry.id) === entry.sequence) return;
      shown.set(entry.id, entry.sequence);
      const node = entry.role === 'user' ? sentEntry(entry) : answerEntry(entry, ports);
      const before = document.getElementById(node.id);
      const wasInside = before?.contains(document.activeElement) ?? false;
      if (before) before.replaceWith(node);
      else list.append(node);
      if (entry.role === 'bot' && live) arrived(entry, node, wasInside);
      else if (live) node.scrollIntoView({ block: 'nearest' });
    },
    /** @param {{ working: boolean, text: string | null }} status */
    status({ working: isWorking, text: what }) {
      working.hidden = !isWorking;
      if (what === null) withText(workingText, 'working');
      else {
        delete workingText.dataset.t;
        workingText.textContent = what;
      }
    },
    showLost() {
      working.hidden = false;
      withText(workingText, 'reconnecting');
    },
    /** The server does not remember this thread. */
    showForgotten() {
      list.replaceChildren(
        element('li', { class: 'entry' }, withText(element('p', { class: 'notice info' }), 'threadForgotten')),
      );
    },
  };

  /** @param {import('../thread-entry.ts').AnswerEntry} entry @param {HTMLElement} node @param {boolean} wasInside */
  function arrived(entry, node, wasInside) {
    announce(entry.answer.summary || text('working'));
    const refused = focusFirstProblem(node);
    if (!refused) node.scrollIntoView({ block: 'start' });
    if (wasInside && !refused) {
      node.tabIndex = -1;
      node.focus({ preventScroll: true });
    }
  }
}
