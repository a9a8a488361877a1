import type { AttemptRecord, TallySink } from '../../src/attempts/attempt-record.ts';
import { OUTCOMES, type Outcome } from '../../src/attempts/tally.ts';
import type { FormatReader } from '../../src/formats/format-reader.ts';
import type { TextSource } from '../../src/intake/text-source.ts';

/** A sink that keeps what it is given. */
export class RecordingSink implements TallySink {
  readonly attempts: AttemptRecord[] = [];
  readonly odd: { readonly line: string; readonly number: number }[] = [];
  readonly notes: string[] = [];
  records = 0;
  ignoredRows = 0;
  hasDenominator = false;

  record(records = 1): void {
    this.records += records;
  }
  add(attempt: AttemptRecord): void {
    this.attempts.push(attempt);
  }
  notUnderstood(line: string, number: number): void {
    this.odd.push({ line, number });
  }
  ignored(rows = 1): void {
    this.ignoredRows += rows;
  }
  note(id: string): void {
    this.notes.push(id);
  }
  denominator(): void {
    this.hasDenominator = true;
  }

  /** Attempts with this outcome, summed. */
  total(outcome: Outcome): number {
    return this.attempts.filter((one) => one.outcome === outcome).reduce((sum, one) => sum + (one.count ?? 1), 0);
  }

  /** One line per distinct (domain, outcome, reply): `yahoo.fr deferred 3 421 4.7.0 …`, sorted. */
  summary(withReply = true): readonly string[] {
    const counts = new Map<string, number>();
    for (const { domain, outcome, reply, count } of this.attempts) {
      const key = JSON.stringify([domain.toLowerCase() || '-', outcome, withReply ? (reply ?? '') : '']);
      counts.set(key, (counts.get(key) ?? 0) + (count ?? 1));
    }
    return [...counts]
      .map(([key, count]) => {
        const [domain, outcome, reply] = JSON.parse(key) as string[];
        return `${domain} ${outcome} ${count} ${reply}`.trim();
      })
      .sort();
  }

  /** Totals per outcome, for comparing two readings. */
  totals(): Readonly<Record<string, number>> {
    return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, this.total(outcome)]));
  }
}

/** A text as a source, cut into chunks of the given size. */
export function sourceOf(text: string | Uint8Array, chunkBytes = 65_536, name = 'input.txt'): TextSource {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    name,
    head: bytes.subarray(0, 262_144),
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.slice(at, at + chunkBytes);
    },
  };
}

/** Time at which the tests read: 2026-11-25 12:00 UTC. */
export const TEST_NOW = Date.UTC(2026, 10, 25, 12);

/** Reads a text with a reader. */
export async function readWith(
  reader: FormatReader,
  text: string | Uint8Array,
  chunkBytes?: number,
): Promise<RecordingSink> {
  const sink = new RecordingSink();
  await reader.read(sourceOf(text, chunkBytes), sink, { now: () => TEST_NOW });
  return sink;
}
