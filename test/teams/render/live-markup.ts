import type { AdaptiveCard } from '../../../src/teams/render/adaptive-card.ts';
import { elementsOf } from './card-parts.ts';

/** What a client could make more of than text: written apart from the renderer, from the documented subset. */
const LIVE: readonly RegExp[] = [
  /!?\[[^\]]*\]\(/,
  /<[a-z/!?]/i,
  /https?:/i,
  /(?:\*\*|__)\S/,
  /(?:^|\W)[*_]\S[^*_]*\S[*_](?:\W|$)/,
  /`/,
  /^\s*(?:[-*+]|\d+[.)])\s/,
  /^\s*(?:#{1,6}|>)\s/,
  /&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i,
];
/** Clients replace these wherever they stand. */
const REPLACED = /\{\{(?:DATE|TIME)\(/;

/** Texts of a card where Markdown is read and would find something; must be empty. */
export function liveTexts(card: AdaptiveCard): string[] {
  const markdown = elementsOf(card).flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text];
    return element.type === 'FactSet' ? element.facts.flatMap(({ title, value }) => [title, value]) : [];
  });
  const all = JSON.stringify(card).match(REPLACED) ?? [];
  return [...markdown.filter((text) => LIVE.some((live) => live.test(text))), ...all];
}

/** Addresses that a press opens, at any depth. */
export function opened(card: AdaptiveCard): string[] {
  return [...JSON.stringify(card).matchAll(/"type":"Action\.OpenUrl","url":"([^"]*)"/g)].map(([, url]) => url ?? '');
}
