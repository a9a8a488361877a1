import { BOUNCED, DEFERRED } from '../attempts/tally.ts';
import { inLanguage } from '../explanation/localized.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import type { JudgedTally } from '../replies/judged-tally.ts';
import type { ReplyMeaning } from '../replies/reply-meaning.ts';
import { actionsOf } from './actions-of.ts';
import { cleanText } from './clean-text.ts';
import type { ReportReply } from './report-schema.ts';
import { withoutLocalParts } from './without-local-parts.ts';

/** Characters of an example that the report keeps. */
const EXAMPLE_LENGTH = 500;

export interface CollectedReplies {
  /** Largest count first. */
  readonly shown: readonly ReportReply[];
  /** Groups in all. */
  readonly total: number;
  /** Failed attempts in the groups left out. */
  readonly restCount: number;
}

interface Group {
  readonly meaning: number;
  readonly provider: number;
  readonly template: number;
  count: number;
  domains: number;
}

/** The failed attempts' replies, grouped by meaning, provider and masked template. */
export function collectReplies(
  judged: JudgedTally,
  options: { readonly language: Language; readonly limit: number; readonly hours: boolean },
): CollectedReplies {
  const groups = groupFailures(judged).sort(
    (a, b) => b.count - a.count || compare(sortKey(judged, a), sortKey(judged, b)),
  );
  const shown = groups.slice(0, options.limit);
  const rest = groups.slice(options.limit);
  return {
    shown: shown.flatMap((group) => wordedReply(judged, group, options) ?? []),
    total: groups.length,
    restCount: rest.reduce((sum, group) => sum + group.count, 0),
  };
}

function groupFailures({ tally, providers, cellMeaning, cellProvider }: JudgedTally): Group[] {
  const { cells } = tally;
  const groups = new Map<number, { group: Group; seen: Set<number> }>();
  for (let cell = 0; cell < cells.length; cell += 1) {
    const outcome = cells.outcome[cell];
    const meaning = cellMeaning[cell] ?? -1;
    if ((outcome !== DEFERRED && outcome !== BOUNCED) || meaning < 0) continue;
    const provider = cellProvider[cell] ?? 0;
    const template = cells.template[cell] ?? 0;
    // Below 2^53 within the tally's bounds, so one number names the group exactly.
    const key = (meaning * providers.length + provider) * tally.templates.length + template;
    let entry = groups.get(key);
    if (!entry) {
      entry = { group: { meaning, provider, template, count: 0, domains: 0 }, seen: new Set() };
      groups.set(key, entry);
    }
    entry.group.count += cells.count[cell] ?? 0;
    // Index 0 is "not stated": no domain to count.
    const domain = cells.domain[cell] ?? 0;
    if (domain > 0) entry.seen.add(domain);
  }
  return [...groups.values()].map(({ group, seen }) => ({ ...group, domains: seen.size }));
}

/** Ties are broken by what the group says, never by the order in which it was read. */
function sortKey({ tally, providers, meanings }: JudgedTally, group: Group): string {
  return [
    providers[group.provider] ?? '',
    meanings[group.meaning]?.rule ?? '',
    tally.templates[group.template]?.key ?? '',
  ].join('\n');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function wordedReply(
  { tally, providers, meanings }: JudgedTally,
  group: Group,
  { language, hours }: { readonly language: Language; readonly hours: boolean },
): ReportReply | null {
  const meaning = meanings[group.meaning];
  if (!meaning) return null;
  const provider = clean(providers[group.provider] || meaning.provider);
  return {
    cause: meaning.cause,
    persistence: meaning.persistence,
    origin: meaning.origin,
    provider,
    filter: clean(meaning.filter),
    ...codesOf(meaning),
    count: group.count,
    domains: group.domains,
    example: withoutLocalParts(cleanText(tally.templates[group.template]?.example ?? '', EXAMPLE_LENGTH)),
    rule: meaning.rule,
    means: inLanguage(meaning.means, language),
    source: meaning.source,
    waitMinutes: meaning.waitMinutes,
    backoff: meaning.backoff,
    actions: actionsOf(meaning.advice, {
      where: [meaning.blocklist, meaning.filter, provider].filter((name) => name !== null),
      hours,
      language,
    }),
  };
}

function codesOf(meaning: ReplyMeaning): Pick<ReportReply, 'code' | 'enhancedCode' | 'providerCode' | 'blocklist'> {
  return {
    code: clean(meaning.code),
    enhancedCode: clean(meaning.enhancedCode),
    providerCode: clean(meaning.providerCode),
    blocklist: clean(meaning.blocklist),
  };
}

function clean(text: string | null): string | null {
  return text === null || text === '' ? null : cleanText(text, 255);
}
