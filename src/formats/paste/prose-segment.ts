import type { AttemptRecord, TallySink } from '../../attempts/attempt-record.ts';
import type { TextLine } from '../table/find-table.ts';
import { readCampaignBlock, readCampaignTriple } from './campaign-triple.ts';
import { clausesOf } from './clauses-of.ts';
import { applyCounts } from './counts-line.ts';
import { readDitto } from './ditto-line.ts';
import { readDsnBlock } from './dsn-block.ts';
import type { Mention } from './find-recipients.ts';
import { readJsonLine } from './json-line.ts';
import { logicalLine } from './logical-lines.ts';
import { markCounts } from './mark-counts.ts';
import { type Place, readPlace, readTranscript } from './place-line.ts';
import { type ProseReading, readProseLine } from './prose-line.ts';
import { settle } from './settle-attempts.ts';
import { stripDecoration } from './strip-decoration.ts';
import { type LogState, readStructuredLine } from './structured-line.ts';

/** Reads one line of a log that has a reader of its own; null when it is no line of that log or no attempt. */
export type LineParser = (line: string) => AttemptRecord | null;

/** An attempt as found, before its neighbours were looked at. */
export interface FoundAttempt {
  attempt: AttemptRecord;
  readonly line: number;
  /** Where it comes from, most certain first: a field of a bounce mail, a log line, a reply in text, a sentence for people. */
  readonly rank: 'dsn' | 'log' | 'reply' | 'sentence';
}

/** What a segment of prose hands to the next one: headings and deliveries under way. */
export interface ProseState extends LogState {
  heading: Place | null;
  relay: string | null;
  /** A bounce sentence that named nobody: the address stands in one of the next lines. */
  sentence: { readonly text: string; readonly line: number } | null;
}

/** Starts without any heading. */
export function newProseState(): ProseState {
  return { heading: null, relay: null, sentence: null, qmail: new Map() };
}

/** Reads running text, line by line, into the tally. Every non-blank line is one record. */
export function readProse(
  lines: readonly TextLine[],
  state: ProseState,
  parsers: readonly LineParser[],
  sink: TallySink,
): void {
  const found: FoundAttempt[] = [];
  const texts = lines.map((line) => stripDecoration(line.text));
  const marked = markCounts(lines, texts);
  let transcriptCode = '';
  let at = 0;
  while (at < lines.length) {
    const from = at;
    const line = lines[at] as TextLine;
    const text = texts[at] ?? '';
    const block = text.trim() === '' ? null : readDsnBlock(texts, at);
    const record = text.trim() === '' ? null : readCampaignBlock(texts, at);
    if (text.trim() === '') {
      at++;
    } else if (block) {
      found.push({ attempt: block.attempt, line: line.number, rank: 'dsn' });
      at = block.end;
    } else if (record) {
      sink.ignored(record.ignored);
      for (const attempt of record.attempts) found.push(placed({ attempt, line: line.number, rank: 'reply' }, state));
      at = record.end;
    } else {
      const logged = readLogged(text, state, parsers);
      if (logged) {
        found.push(...logged.map((attempt) => ({ attempt, line: line.number, rank: 'log' as const })));
        at++;
      } else {
        const logical = logicalLine(marked, at);
        const code = /^\s*<<<\s*(\d{3})/.exec(line.text)?.[1] ?? '';
        const repeated = transcriptCode !== '' && code === '' && logical.text.startsWith(transcriptCode);
        if (!repeated) for (const clause of clausesOf(logical.text)) readOne(clause, line, state, found, sink);
        transcriptCode = code;
        at = logical.end;
      }
    }
    sink.record(texts.slice(from, at).filter((one) => one.trim() !== '').length);
  }
  for (const attempt of settle(found)) sink.add(attempt);
  if (found.some((one) => one.attempt.outcome === 'delivered' && (one.rank === 'log' || (one.attempt.count ?? 1) > 1)))
    sink.denominator();
}

function readLogged(text: string, state: LogState, parsers: readonly LineParser[]): readonly AttemptRecord[] | null {
  for (const parse of parsers) {
    const attempt = parse(text);
    if (attempt) return [attempt];
  }
  const structured = readStructuredLine(text, state);
  if (structured) return structured;
  const json = readJsonLine(text);
  return json ? [json] : null;
}

function readOne(text: string, line: TextLine, state: ProseState, found: FoundAttempt[], sink: TallySink): void {
  const triple = readCampaignTriple(text);
  const reading: ProseReading =
    triple === null
      ? readProseLine(text)
      : triple === 'ignored'
        ? { kind: 'ignored', count: 1 }
        : { kind: 'attempts', attempts: [triple] };
  if (reading.kind === 'ignored') sink.ignored(reading.count);
  else if (reading.kind === 'unusable') sink.notUnderstood(line.text, line.number);
  else if (reading.kind === 'attempts') {
    if (reading.shares) sink.note('table-shares-as-counts');
    for (const attempt of reading.attempts) found.push(placed({ attempt, line: line.number, rank: 'reply' }, state));
  } else if (reading.kind === 'sentence') {
    const known = reading.recipients.length > 0 || !state.heading?.localPart ? reading.recipients : [state.heading];
    for (const recipient of known) found.push(sentenceAttempt(reading.text, recipient, line.number));
    if (known.length === 0) state.sentence = { text: reading.text, line: line.number };
  } else readContext(text, line, state, found, sink);
}

function sentenceAttempt(
  text: string,
  { domain, localPart }: Pick<Mention, 'domain' | 'localPart'>,
  line: number,
): FoundAttempt {
  const attempt: AttemptRecord = {
    domain,
    outcome: sentenceOutcome(text),
    reply: text,
    ...(localPart === undefined ? {} : { localPart }),
  };
  return { attempt, line, rank: 'sentence' };
}

function readContext(text: string, line: TextLine, state: ProseState, found: FoundAttempt[], sink: TallySink): void {
  const again = readDitto(text, found.findLast((one) => one.rank === 'reply')?.attempt);
  if (again) {
    found.push({ attempt: again, line: line.number, rank: 'reply' });
    return;
  }
  if (applyCounts(text, line.number, found)) return;
  noteContext(text, line, state, found);
  if (/\b(?:status|stat)=(?:deferred|bounced|sent|[A-Z])|\bto=<[^>]+@/.test(text))
    sink.notUnderstood(line.text, line.number);
}

function sentenceOutcome(text: string): 'deferred' | 'bounced' {
  return /delay|still being|will (?:be )?(?:retr|try)|temporar|warning/i.test(text) ? 'deferred' : 'bounced';
}

/** A heading above a reply, or a remark below it, gives the domain that the reply itself does not name. */
function placed(found: FoundAttempt, state: ProseState): FoundAttempt {
  const { attempt } = found;
  const relay = attempt.relay ?? state.relay ?? undefined;
  if (attempt.domain !== '' || !state.heading)
    return relay === undefined ? found : { ...found, attempt: { ...attempt, relay } };
  const { domain, localPart } = state.heading;
  return {
    ...found,
    attempt: {
      ...attempt,
      domain,
      ...(localPart === undefined ? {} : { localPart }),
      ...(relay === undefined ? {} : { relay }),
    },
  };
}

function noteContext(text: string, line: TextLine, state: ProseState, found: FoundAttempt[]): void {
  const transcript = readTranscript(text);
  if (transcript?.relay) state.relay = transcript.relay;
  if (transcript?.recipient) {
    const { domain, localPart } = transcript.recipient;
    state.heading = { domain, direction: 'below', ...(localPart === undefined ? {} : { localPart }) };
  }
  if (transcript) return;
  const place = readPlace(line.text, text);
  if (!place) return;
  state.relay = null;
  if (state.sentence && place.localPart !== undefined && line.number - state.sentence.line <= 6) {
    found.push(sentenceAttempt(state.sentence.text, place, line.number));
  }
  const open = found.findLastIndex((one) => one.rank !== 'reply' || one.attempt.domain !== '') + 1;
  const pending = found.slice(open);
  const names =
    pending.length > 0 &&
    (place.direction === 'above' || (place.direction === 'either' && isDirectlyBelow(pending, line)));
  if (!names) {
    state.heading = place;
    return;
  }
  for (const one of pending)
    one.attempt = {
      ...one.attempt,
      domain: place.domain,
      ...(place.localPart === undefined ? {} : { localPart: place.localPart }),
    };
}

/** Up to two lines below the last reply: the blank line or the wrapped rest of the reply may stand between. */
function isDirectlyBelow(pending: readonly FoundAttempt[], line: TextLine): boolean {
  return line.number - (pending.at(-1)?.line ?? 0) <= 3;
}
