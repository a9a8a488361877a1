import type { AttemptRecord, TallySink } from '../../src/attempts/attempt-record.ts';
import type { Tally } from '../../src/attempts/tally.ts';
import { TallyBuilder } from '../../src/attempts/tally-builder.ts';
import type { FormatReader } from '../../src/formats/format-reader.ts';
import { decodeLine } from '../../src/intake/decode-line.ts';
import type { TextSource } from '../../src/intake/text-source.ts';

/** 25 November 2026, for stamps without a year. */
export const NOW = Date.UTC(2026, 10, 25, 12);

export function sourceOfText(text: string | Uint8Array, piece = 65_536): TextSource {
  const bytes = Buffer.from(text);
  return {
    name: 'a.log',
    head: bytes.subarray(0, 262_144),
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** Reads a text into a tally builder: the fast path where the reader has one. */
export async function readText(reader: FormatReader, text: string | Uint8Array, piece?: number): Promise<Tally> {
  const builder = new TallyBuilder({}, decodeLine);
  await reader.read(sourceOfText(text, piece), builder, { now: () => NOW });
  return builder.build();
}

/** Reads a text into a sink that is no builder, which forces the slower path, and tallies what came. */
export async function readTextSlowly(reader: FormatReader, text: string | Uint8Array): Promise<Tally> {
  const builder = new TallyBuilder({}, decodeLine);
  const sink: TallySink = {
    record: (records) => builder.record(records),
    add: (attempt: AttemptRecord) => builder.add(attempt),
    notUnderstood: (line, number) => builder.notUnderstood(line, number),
    ignored: (rows) => builder.ignored(rows),
    note: (id, values) => builder.note(id, values),
    denominator: () => builder.denominator(),
  };
  await reader.read(sourceOfText(text), sink, { now: () => NOW });
  // What the reader does itself for a builder: the only pool of a log is no source.
  const pools = builder.sources();
  if (pools.length === 1 && pools[0] === 'postfix') builder.forgetSource('postfix');
  return builder.build();
}
