import { byId, element } from './element.js';
import { icon } from './icon.js';
import { chooseLanguage, language, locale, onLanguage, text, withLabel } from './language.js';
import { clockTime } from './numbers.js';
import { dropThread, recentThreads } from './recent-threads.js';
import { summariesOf } from './server.js';

/** @typedef {import('../thread-summary.ts').ThreadSummary} ThreadSummary */

/**
 * The side rail: recent cases, language. On a phone it is a bar that opens.
 * @param {{ current: () => string | null }} ports
 */
export function createRail({ current }) {
  const list = byId('recent-list', HTMLUListElement);
  const none = byId('recent-none', HTMLElement);
  const rail = byId('rail', HTMLElement);
  const toggle = byId('rail-toggle', HTMLButtonElement);
  /** @type {readonly ThreadSummary[]} */
  let known = [];
  let asked = 0;

  /** @param {boolean} open */
  const setOpen = (open) => {
    rail.classList.toggle('open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', () => setOpen(toggle.getAttribute('aria-expanded') !== 'true'));
  rail.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || toggle.getAttribute('aria-expanded') !== 'true') return;
    setOpen(false);
    toggle.focus();
  });

  const show = () => {
    const threads = recentThreads();
    none.hidden = threads.length > 0;
    list.replaceChildren(
      ...threads.map((id) =>
        caseItem(
          id,
          known.find(({ thread }) => thread === id),
          current() === id,
          show,
        ),
      ),
    );
    for (const button of document.querySelectorAll('[data-language]')) {
      if (button instanceof HTMLElement)
        button.setAttribute('aria-pressed', String(button.dataset.language === language()));
    }
  };
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      if (button instanceof HTMLElement) chooseLanguage(button.dataset.language === 'fr' ? 'fr' : 'en');
    });
  }
  onLanguage(show);

  return {
    close: () => setOpen(false),
    async refresh() {
      show();
      asked += 1;
      const mine = asked;
      try {
        const summaries = await summariesOf(recentThreads());
        // A later question may have been answered first.
        if (mine === asked) known = summaries;
      } catch {
        // The list keeps what it knew.
      }
      show();
    },
  };
}

/** @param {string} id @param {ThreadSummary | undefined} summary @param {boolean} isCurrent @param {() => void} redraw */
function caseItem(id, summary, isCurrent, redraw) {
  const title = summary?.verdict?.label ?? text(summary ? 'caseNew' : 'caseFromBefore');
  const more = [summary?.at ? clockTime(summary.at, locale()) : '', firstOf(summary)].filter((part) => part !== '');
  const link = element(
    'a',
    { href: `#${id}`, 'aria-current': isCurrent ? 'true' : false },
    element(
      'span',
      { class: 'case-icon', 'data-verdict': summary?.verdict?.kind },
      icon(summary?.verdict ? `verdict-${summary.verdict.kind}` : 'none'),
    ),
    element('span', { class: 'case-title' }, title),
    element('span', { class: 'case-more' }, more.join(' · ')),
  );
  const remove = withLabel(
    element('button', { type: 'button', class: 'icon-button case-remove' }, icon('close')),
    'remove',
    { name: title },
  );
  remove.addEventListener('click', () => {
    dropThread(id);
    redraw();
  });
  return element('li', {}, link, remove);
}

/** @param {ThreadSummary | undefined} summary */
function firstOf(summary) {
  const first = summary?.first;
  if (!first) return '';
  if ('file' in first) return first.file;
  return first.command ?? `${text('pastedText')}, ${text('lines', { lines: first.lines })}`;
}
