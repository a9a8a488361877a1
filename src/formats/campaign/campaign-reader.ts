import type { AttemptRecord, TallySink } from '../../attempts/attempt-record.ts';
import { lineBatchesOf, linesOf } from '../../intake/lines.ts';
import type { TextSource } from '../../intake/text-source.ts';
import { parseTime } from '../delimited/parse-time.ts';
import { type DelimitedRecord, RecordAssembler } from '../delimited/record-assembler.ts';
import type { FormatReader, ReadContext } from '../format-reader.ts';
import { splitRecipient } from '../paste/split-recipient.ts';
import { sampleOf } from '../sample.ts';
import { dateOrder } from './date-order.ts';
import { type ExportLayout, exportLayout, recordsOf } from './export-layout.ts';
import { type RowOutcome, rowOutcome } from './row-outcome.ts';

/** Soft bounces show as Sent for so long where the Enhanced MTA retries (Adobe: 3.5 days). */
const PROVISIONAL_MS = 3.5 * 86_400_000;
const MAX_CACHED = 20_000;

/** Adobe Campaign's delivery log, one row per recipient, with any choice and order of columns. */
export const campaignReader: FormatReader = {
  name: 'campaign-export',
  looksFor: 'an Adobe Campaign delivery-log export (a row per recipient with address, status, reason or text)',
  sniff: (sample) => exportLayout(sample.text)?.certainty ?? 0,
  read: readExport,
};

async function readExport(source: TextSource, sink: TallySink, context: ReadContext): Promise<void> {
  const head = sampleOf(source).text;
  const layout = exportLayout(head);
  if (!layout) {
    sink.note('campaign-columns-not-found');
    for await (const { text, number } of linesOf(source)) {
      if (text.trim() === '') continue;
      sink.record();
      sink.notUnderstood(text, number);
    }
    return;
  }
  const rows = new ExportRows(layout, datesOf(head, layout), sink, context);
  const assembler = new RecordAssembler(layout.delimiter);
  for await (const batch of lineBatchesOf(source)) {
    for (const { text, number } of batch) {
      if (text.trim() === '') continue;
      for (const record of assembler.push(text, number)) rows.add(record);
    }
  }
  for (const record of assembler.flush()) rows.add(record);
  rows.finish();
}

function datesOf(head: string, layout: ExportLayout): readonly string[] {
  if (layout.positions.time < 0) return [];
  const assembler = new RecordAssembler(layout.delimiter);
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const records =
    lines.length > 60
      ? lines.slice(0, -1).flatMap((line, at) => assembler.push(line, at).map((record) => record.fields))
      : recordsOf(lines, layout.delimiter);
  return records.slice(layout.skip).flatMap((fields) => fields[layout.positions.time] ?? []);
}

class ExportRows {
  readonly #layout: ExportLayout;
  readonly #sink: TallySink;
  readonly #now: number;
  readonly #dates: ReturnType<typeof dateOrder>;
  readonly #times = new Map<string, number | null>();
  readonly #outcomes = new Map<string, RowOutcome | null>();
  #skip: number;
  #sent = 0;
  #failed = 0;
  #last = Number.NEGATIVE_INFINITY;
  #withDomain = 0;

  constructor(layout: ExportLayout, dates: readonly string[], sink: TallySink, context: ReadContext) {
    this.#layout = layout;
    this.#sink = sink;
    this.#skip = layout.skip;
    this.#now = context.now();
    this.#dates = dateOrder(dates, this.#now);
  }

  add(record: DelimitedRecord): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    this.#sink.record();
    const result = this.#outcomeOf(record.fields);
    if (result === null) this.#sink.notUnderstood(record.text, record.line);
    else if (result.outcome === 'ignored') this.#sink.ignored();
    else this.#count(record.fields, result.outcome, result.reply);
  }

  finish(): void {
    if (this.#sent > 0) this.#sink.denominator();
    if (!this.#dates.certain && this.#last > Number.NEGATIVE_INFINITY) this.#sink.note('campaign-day-month-unclear');
    if (this.#sent + this.#failed > 0 && this.#withDomain === 0) this.#sink.note('table-has-no-domain');
    const recent = this.#last >= this.#now - PROVISIONAL_MS;
    if (recent && this.#sent > 0 && this.#sent >= 0.97 * (this.#sent + this.#failed)) {
      this.#sink.note('campaign-sent-may-be-provisional', { sent: this.#sent, days: 3.5 });
    }
  }

  #outcomeOf(fields: readonly string[]): RowOutcome | null {
    const text = this.#cell(fields, 'text') || this.#cell(fields, 'description') || this.#cell(fields, 'first-text');
    const words = {
      status: this.#cell(fields, 'status'),
      type: this.#cell(fields, 'type'),
      reason: this.#cell(fields, 'reason'),
      text,
    };
    const key = `${words.status}\u0000${words.type}\u0000${words.reason}\u0000${text}`;
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = rowOutcome(words);
    if (this.#outcomes.size >= MAX_CACHED) this.#outcomes.clear();
    this.#outcomes.set(key, outcome);
    return outcome;
  }

  #count(fields: readonly string[], outcome: AttemptRecord['outcome'], reply: string): void {
    if (outcome === 'delivered') this.#sent++;
    else this.#failed++;
    const address = splitRecipient(this.#cell(fields, 'address'));
    const domain = address.domain || this.#cell(fields, 'domain');
    if (domain !== '') this.#withDomain++;
    const source = this.#cell(fields, 'source');
    const relay = this.#cell(fields, 'relay');
    const date = this.#cell(fields, 'time');
    const time = this.#timeOf(date);
    if (time !== null && time > this.#last) this.#last = time;
    this.#sink.add({
      domain,
      outcome,
      ...(address.localPart === undefined ? {} : { localPart: address.localPart }),
      ...(reply === '' ? {} : { reply }),
      ...(source === '' ? {} : { source }),
      ...(relay === '' ? {} : { relay }),
      ...(time === null ? {} : { time }),
    });
  }

  /** Rows of one send share few times: each is read once. */
  #timeOf(date: string): number | null {
    const known = this.#times.get(date);
    if (known !== undefined) return known;
    const time = date === '' ? null : parseTime(date, this.#dates.order);
    if (this.#times.size >= MAX_CACHED) this.#times.clear();
    this.#times.set(date, time);
    return time;
  }

  #cell(fields: readonly string[], column: keyof ExportLayout['positions']): string {
    const at = this.#layout.positions[column];
    return at < 0 ? '' : (fields[at] ?? '').trim();
  }
}
