import type { DraftItem, DraftSection, ExplanationDraft } from './explanation-draft.ts';

/**
 * Sets a draft as markdown: headings, paragraphs, lists, bold, code, https links; nothing else.
 * `words` replaces the text of items by their id.
 */
export function renderExplanation(draft: ExplanationDraft, words: ReadonlyMap<string, string> = new Map()): string {
  return draft.sections.map((section) => renderSection(section, words)).join('\n\n');
}

function renderSection({ heading, shape, items }: DraftSection, words: ReadonlyMap<string, string>): string {
  const texts = items.map((item) => renderItem(item, words));
  const body =
    shape === 'paragraphs'
      ? texts.join('\n\n')
      : texts.map((text, index) => `${shape === 'steps' ? `${index + 1}.` : '-'} ${text}`).join('\n');
  return heading === null ? body : `## ${heading}\n\n${body}`;
}

function renderItem(item: DraftItem, words: ReadonlyMap<string, string>): string {
  return `${item.before ?? ''}${words.get(item.id) ?? item.text}${item.after ?? ''}`;
}
