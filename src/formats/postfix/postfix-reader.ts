import type { TallySink } from '../../attempts/attempt-record.ts';
import { TallyBuilder } from '../../attempts/tally-builder.ts';
import { decodeLine } from '../../intake/decode-line.ts';
import { INTAKE_LIMITS } from '../../intake/limits.ts';
import { lineBatchesOf } from '../../intake/lines.ts';
import type { TextSource } from '../../intake/text-source.ts';
import { forEachByteLine } from '../byte-lines.ts';
import type { FormatReader, ReadContext } from '../format-reader.ts';
import { DECLINED, DONE, FastScan } from './fast-scan.ts';
import { LineClock } from './line-clock.ts';
import { PostfixTeller } from './postfix-teller.ts';
import { repeatsOf } from './repeated-line.ts';
import { sniffPostfix } from './sniff-postfix.ts';

/** Postfix syslog in all its spellings. Regular lines go the fast path on bytes, others the slower one on text. */
export const postfixReader: FormatReader = {
  name: 'postfix',
  looksFor: 'Postfix log lines (postfix/smtp[123]: QUEUEID: to=<…>, relay=…, status=…)',
  sniff: sniffPostfix,
  async read(source, sink, context) {
    const head = Buffer.from(source.head.buffer, source.head.byteOffset, source.head.length);
    // Lines that end with CR alone are rare enough for the slower path.
    const fast = sink instanceof TallyBuilder && (head.includes(0x0a) || !head.includes(0x0d));
    if (fast) await readFast(source, sink, context);
    else await readPlainly(source, sink, context);
  },
};

async function readFast(source: TextSource, sink: TallyBuilder, context: ReadContext): Promise<void> {
  const clock = new LineClock(context.now());
  const scan = new FastScan(sink, clock);
  const teller = new PostfixTeller(sink, clock);
  let number = 0;
  let cut = 0;
  let last = -1;
  const lines = await forEachByteLine(source.chunks(), INTAKE_LIMITS.lineBytes, (bytes, start, end, isCut) => {
    number++;
    if (isCut) cut++;
    const done = isCut ? DECLINED : scan.line(bytes, start, end);
    if (done === DONE) last = number;
    else if (done === DECLINED) {
      const text = decodeLine(bytes.subarray(start, end));
      const repeats = last === number - 1 ? repeatsOf(text) : 0;
      if (repeats === 0) teller.line(text.includes('\0') ? text.replaceAll('\0', '') : text, number);
      else repeatLast(sink, scan, repeats);
    }
  });
  sink.record(lines);
  if (cut > 0) sink.note('lines-cut', { lines: cut });
  teller.end(scan.delivered, scan.others > 0, () => sink.attemptedDomains());
  forgetOnlyPool(sink);
}

async function readPlainly(source: TextSource, sink: TallySink, context: ReadContext): Promise<void> {
  const teller = new PostfixTeller(sink, new LineClock(context.now()));
  let cut = 0;
  for await (const batch of lineBatchesOf(source)) {
    for (const line of batch) {
      if (line.cut) cut++;
      teller.line(line.text, line.number);
    }
    sink.record(batch.length);
  }
  if (cut > 0) sink.note('lines-cut', { lines: cut });
  teller.end(0, false);
  if (sink instanceof TallyBuilder) forgetOnlyPool(sink);
}

function repeatLast(sink: TallyBuilder, { last }: FastScan, repeats: number): void {
  const [domain = 0, relay = 0, outcome = 0, template = 0, source = 0, time = Number.NaN, message = -1] = last;
  for (let at = 0; at < Math.min(repeats, 1); at++)
    sink.count(domain, relay, outcome, template, source, repeats, time, message);
}

/** One instance alone tells nothing about sending pools. */
function forgetOnlyPool(sink: TallyBuilder): void {
  const pools = sink.sources();
  if (pools.length === 1 && pools[0] !== undefined) sink.forgetSource(pools[0]);
}
