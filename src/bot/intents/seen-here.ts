import { placeOfDomain, placeOfProvider, type SeenCase } from '../../cases/case-place.ts';
import { reportOfCase } from '../../cases/read-case.ts';
import { inLanguage } from '../../explanation/localized.ts';
import { PROVIDER_RULES } from '../../knowledge/replies/provider-rules.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { DomainFindings } from '../../lookup/lookup-result.ts';
import type { ReportReply } from '../../report/report-schema.ts';
import type { SeenFacts } from '../answers/lookup-seen.ts';
import type { Turn } from '../turn.ts';

/** Cases looked at; older ones say little of today. */
const MOST_CASES = 100;
const MOST_REPLIES = 2;

/** What this workspace's own cases say of a domain, else of the provider or filter behind it; null when nothing. */
export async function seenHere(found: DomainFindings, { ports, place, language }: Turn): Promise<SeenFacts | null> {
  const { provider, filter } = found.receiver;
  const names = [provider?.name, filter?.name].filter((name) => name !== undefined);
  const own = placeOfDomain(found.domain);
  const rows = await ports.store.cases.seenAt(place, [own, ...names.map(placeOfProvider)], MOST_CASES);
  const ofDomain = rows.filter((row) => row.place === own);
  const shown = ofDomain.length > 0 ? found.shown : (rows[0]?.place.replace(/^provider /, '') ?? '');
  const cases = ofDomain.length > 0 ? ofDomain : onePerCase(rows);
  const [latest] = cases;
  if (latest === undefined) return null;
  const stored = await ports.store.cases.byId(place, latest.caseId);
  const report = stored === null ? null : reportOfCase(stored);
  const wanted = new Set([...names, ...(ofDomain.length > 0 ? [found.domain] : [])]);
  const replies = (report?.replies ?? []).filter(
    ({ provider: who, filter: by, example }) => example !== '' && (wanted.has(who ?? '') || wanted.has(by ?? '')),
  );
  return { place: shown, cases, replies: replies.slice(0, MOST_REPLIES).map((reply) => spoken(reply, language)) };
}

/** A case may have been judged in another language than the reader's: the rule says what it means in both. */
function spoken(reply: ReportReply, language: Language): ReportReply {
  const means = PROVIDER_RULES.find(({ id }) => id === reply.rule)?.means;
  return means === undefined ? reply : { ...reply, means: inLanguage(means, language) };
}

/** A case that names both the provider and its filter counts once, with the larger number. */
function onePerCase(rows: readonly SeenCase[]): readonly SeenCase[] {
  const cases = new Map<string, SeenCase>();
  for (const row of rows) {
    const known = cases.get(row.caseId);
    if (known === undefined || known.failed < row.failed) cases.set(row.caseId, row);
  }
  return [...cases.values()];
}
