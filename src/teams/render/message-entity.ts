import type { Answer } from '../../bot/answer.ts';
import { languageOf } from '../../bot/language-of.ts';
import { shorten } from '../../chat/shorten.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from './clean.ts';
import { renderWords } from './render-words.ts';
import { safeLink } from './safe-link.ts';

/** A page that a text names as `[1]`, `[2]`, … */
export interface Citation {
  readonly name: string;
  readonly url: string;
  readonly abstract: string;
  readonly keywords?: readonly string[];
}

/** The one root entity of a message: its AI label, citations, sensitivity. */
export interface MessageEntity {
  readonly type: 'https://schema.org/Message';
  readonly '@type': 'Message';
  readonly '@context': 'https://schema.org';
  readonly '@id': '';
  readonly additionalType?: readonly ['AIGeneratedContent'];
  readonly citation?: readonly ReturnType<typeof claimOf>[];
  readonly usageInfo?: { readonly '@type': 'CreativeWork'; readonly name: string; readonly description: string };
}

export interface MessageLabels {
  /** A model worded the text. */
  readonly generated: boolean;
  readonly citations?: readonly Citation[];
  /** Whether the text may hold names of domains and hosts from logs. */
  readonly sensitive?: boolean;
  readonly language: string;
}

/**
 * The entity that labels a message; null where there is nothing to say. More than one of them in `entities` is refused
 * with 400. Source: github.com/MicrosoftDocs/msteams-docs, bots/how-to/bot-messages-ai-generated-content.md.
 */
export function messageEntity({
  generated,
  citations = [],
  sensitive = false,
  language,
}: MessageLabels): MessageEntity | null {
  const cited = citations
    .filter(({ url }) => safeLink(url) !== null)
    .slice(0, LIMITS.citations)
    .map(claimOf);
  if (!generated && cited.length === 0 && !sensitive) return null;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(generated ? { additionalType: ['AIGeneratedContent'] } : {}),
    ...(cited.length === 0 ? {} : { citation: cited }),
    ...(sensitive ? { usageInfo: { '@type': 'CreativeWork', ...renderWords(languageOf(language)).aiLabel } } : {}),
  };
}

/** The pages that an answer's checklists name, each once, in their order. */
export function citationsOf({ blocks }: Answer): Citation[] {
  const found = new Map<string, Citation>();
  for (const block of blocks) {
    for (const { text, url } of block.kind === 'checklist' ? block.items : []) {
      const link = url === undefined ? null : safeLink(url);
      if (link === null || found.has(link.url)) continue;
      found.set(link.url, { name: link.host, url: link.url, abstract: text });
    }
  }
  return [...found.values()].slice(0, LIMITS.citations);
}

function claimOf({ name, url, abstract, keywords = [] }: Citation, at: number) {
  const words = keywords
    .slice(0, LIMITS.citationKeywords)
    .map((word) => shorten(oneLine(word), LIMITS.citationKeyword));
  return {
    '@type': 'Claim',
    position: at + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: shorten(oneLine(name), LIMITS.citationName) || '–',
      url,
      abstract: shorten(oneLine(abstract), LIMITS.citationAbstract),
      ...(words.length === 0 ? {} : { keywords: words }),
    },
  };
}
