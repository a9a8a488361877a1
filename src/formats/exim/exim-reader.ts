import { decodeLine } from '../../intake/decode-line.ts';
import { INTAKE_LIMITS } from '../../intake/limits.ts';
import { forEachByteLine } from '../byte-lines.ts';
import type { FormatReader, Sample } from '../format-reader.ts';
import { LineClock } from '../postfix/line-clock.ts';
import { LoopbackHops } from '../postfix/loopback-hops.ts';
import { parsePostfixLine } from '../postfix/postfix-line.ts';
import { type EximReading, readEximLine } from './exim-line.ts';
import { tellsNothing } from './tells-nothing.ts';

const STAMP = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;
const EXIM =
  /(?:^|[\s:])[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} (?:\[\d+\] )?(<=|=>|->|>>|\*>|\*\*|==|Completed|H=|SMTP )/;

/** Exim's main log, also behind a syslog header, with any log selectors. */
export const eximReader: FormatReader = {
  name: 'exim',
  looksFor: 'Exim main log lines (date, message id, =>, ** or ==)',
  sniff,
  async read(source, sink, context) {
    const clock = new LineClock(context.now());
    const hops = new LoopbackHops();
    const attempted = new Set<string>();
    let delivered = 0;
    let arrivals = 0;
    let cut = 0;
    let number = 0;
    const lines = await forEachByteLine(source.chunks(), INTAKE_LIMITS.lineBytes, (bytes, start, end, isCut) => {
      number++;
      if (isCut) cut++;
      if (tellsNothing(bytes, start, end)) {
        arrivals++;
        return;
      }
      const text = decodeLine(bytes.subarray(start, end)).replaceAll('\0', '');
      const time = clock.atText(stampOf(text));
      const reading = readEximLine(text, time) ?? otherLine(text, time);
      if (reading === null) return;
      if (reading.kind === 'odd') sink.notUnderstood(text, number);
      else if (reading.kind === 'discarded') sink.ignored();
      else if (reading.kind === 'hop') hops.add(reading.record);
      else {
        sink.add(reading.record);
        if (reading.record.outcome === 'delivered') delivered++;
        if (reading.record.outcome !== 'echo' && reading.record.outcome !== 'signal')
          attempted.add(reading.record.domain.toLowerCase());
      }
    });
    sink.record(lines);
    if (cut > 0) sink.note('lines-cut', { lines: cut });
    // Arrivals show a whole log rather than a search for failures.
    if (hops.settle(sink, attempted) + delivered + arrivals > 0) sink.denominator();
  },
};

/** A pasted or merged log may hold Postfix's lines between Exim's. */
function otherLine(text: string, time: number): EximReading | null {
  const record = text.includes('status=') ? parsePostfixLine(text, time) : null;
  return record === null ? null : { kind: 'attempt', record };
}

/** Behind a syslog header Exim writes its own stamp, unless it is told not to. */
function stampOf(text: string): string {
  if (/^\d{4}-/.test(text)) return text;
  const own = STAMP.exec(text.slice(0, 160));
  return own === null ? text : text.slice(own.index);
}

/** The share of lines that have a message id and a flag. */
function sniff(sample: Sample): number {
  let exim = 0;
  for (const line of sample.lines) if (EXIM.test(line.slice(0, 240))) exim++;
  return exim === 0 ? 0 : Math.min(1, exim / sample.lines.length + 0.1);
}
