import { element } from '../element.js';
import { icon } from '../icon.js';

/** Actions that are shown as a picture; the label stays as their name. @type {Readonly<Record<string, string>>} */
const PICTURES = { 'feedback-up': 'thumb-up', 'feedback-down': 'thumb-down' };

/**
 * @param {Extract<import('../../../bot/answer.ts').Block, { kind: 'buttons' }>} block
 * @param {import('./render-block.js').AnswerPorts} ports
 */
export function buttonsBlock(block, ports) {
  const nodes = block.buttons.map((entry) => {
    const picture = PICTURES[entry.action];
    const button = picture
      ? element(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': entry.label,
            title: entry.label,
            'aria-pressed': 'false',
          },
          icon(picture),
        )
      : element('button', { type: 'button', class: `button ${entry.style}` }, entry.label);
    button.addEventListener('click', async () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      button.setAttribute('aria-disabled', 'true');
      const sent = await ports.act(entry.action, entry.value);
      if (picture && sent) press(button);
      button.removeAttribute('aria-disabled');
    });
    return button;
  });
  const row = element('div', { class: 'buttons' }, ...nodes.filter((node) => node.className !== 'icon-button'));
  const pictures = nodes.filter((node) => node.className === 'icon-button');
  if (pictures.length > 0) row.append(element('div', { class: 'thumbs' }, ...pictures));
  return row;
}

/** @param {HTMLButtonElement} button */
function press(button) {
  for (const other of button.parentElement?.children ?? [])
    other.setAttribute('aria-pressed', String(other === button));
}
