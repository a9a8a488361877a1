import { byId, element } from './element.js';
import { icon } from './icon.js';
import { onLanguage, text, withText } from './language.js';

/** @typedef {import('./language.js').TextKey} TextKey */

/** @type {readonly { file: string, title: TextKey, note: TextKey }[]} */
const EXAMPLES = [
  { file: 'yahoo-tss04.txt', title: 'exampleYahoo', note: 'exampleYahooNote' },
  { file: 'controle-de-flux-dynamique.txt', title: 'exampleFlow', note: 'exampleFlowNote' },
  { file: 'own-mta-timeouts.txt', title: 'exampleOwn', note: 'exampleOwnNote' },
];

/**
 * The examples of the empty page; one click sends one as an ordinary message.
 * @param {(text: string) => void} onPick
 */
export function setUpExamples(onPick) {
  const list = byId('example-list', HTMLUListElement);
  for (const { file, title, note } of EXAMPLES) {
    const preview = element('span', { class: 'example-preview', 'aria-hidden': 'true' });
    const lines = element('span', { class: 'example-lines' });
    const button = element(
      'button',
      { type: 'button', class: 'example', 'data-example': file },
      withText(element('span', { class: 'example-title' }), title),
      element('span', { class: 'example-note' }, withText(element('span'), note), lines),
      preview,
      icon('send', 'icon example-go'),
    );
    const loaded = load(file);
    void loaded.then((content) => {
      if (content === null) return;
      preview.textContent = content.split('\n').slice(0, 4).join('\n');
      const showLines = () => {
        lines.textContent = ` · ${text('lines', { lines: content.trimEnd().split('\n').length })}`;
      };
      onLanguage(showLines);
      showLines();
    });
    button.addEventListener('click', async () => {
      const content = (await loaded) ?? (await load(file));
      if (content !== null) onPick(content);
    });
    list.append(element('li', {}, button));
  }
}

/** @param {string} file @returns {Promise<string | null>} */
async function load(file) {
  try {
    const response = await fetch(`page/examples/${file}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
