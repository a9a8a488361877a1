import type { AttemptRecord, TallySink } from '../../attempts/attempt-record.ts';
import type { Outcome } from '../../attempts/tally.ts';
import { foldWord } from '../delimited/fold-text.ts';
import { parseTime } from '../delimited/parse-time.ts';
import type { TextOutcome } from '../paste/outcome-of-text.ts';
import { readRecipient } from '../paste/recipient-domain.ts';
import { outcomeOfWords } from './outcome-of-words.ts';
import { isTotalRow, type RowReading, readRow } from './read-row.ts';
import type { TableRow, TableShape } from './table-shape.ts';

/** Lines that one note names. */
const LINES_NAMED = 10;
/** Column names under which failures are given up. */
const FINAL =
  /bounce|fail|echec|fehlgeschlagen|fallid|fallos|fallit|falh|mislukt|misslyck|block|bloqu|bloc|reject|refus|undeliver|not delivered|non.?deliver|non delivr|unzustell|nicht zugestellt|abgelehnt|rebond|rebot|rechaz|no entregad|non consegnat|rifiut|hard|permanent|5xx/;

interface DomainVolumes {
  /** Volume of each row that states one. */
  readonly volumes: number[];
  failed: number;
  delivered: number;
  /** Some row states what was delivered: volumes add nothing then. */
  statesDelivered: boolean;
}

/**
 * Reads the rows of one table into the tally. Failures are added row by row; what was delivered is known only at the
 * end (`finish`), because a table may repeat a domain's volume in each of its rows.
 */
export class TableTotals {
  readonly #shape: TableShape;
  readonly #sink: TallySink;
  readonly #domains = new Map<string, DomainVolumes>();
  readonly #notes = new Set<string>();
  readonly #unusable: number[] = [];
  /** Rows that state a count, or that nothing was sent. */
  #zeros = 0;
  #counted = 0;
  #lastDomain = '';
  #rowsWithDomain = 0;
  #rows = 0;

  constructor(shape: TableShape, sink: TallySink) {
    this.#shape = shape;
    this.#sink = sink;
  }

  /** Reads one row. Every row is one record and ends as attempts, as ignored, as a sum row or as not understood. */
  add(row: TableRow): void {
    this.#sink.record();
    const { columns } = this.#shape;
    if (row.cells.every((cell) => cell.trim() === '') || isTotalRow(row, columns)) return;
    const read = readRow(row, columns);
    if (read === 'unusable' || this.#isMerelyNumbers(read) || this.#lacksCount(read)) {
      if (read === 'unusable') this.#unusable.push(row.line);
      this.#sink.notUnderstood(row.text, row.line);
      return;
    }
    this.#rows++;
    const reading = this.#filledDown(read);
    if (reading.recipient.domain !== '') this.#rowsWithDomain++;
    this.#addReading(reading);
  }

  /** Adds what was delivered, says whether there is a denominator, and hands over the notes. */
  finish(): void {
    if (
      this.#rows > 0 &&
      this.#rowsWithDomain === 0 &&
      !this.#shape.columns.some((column) => column.role === 'domain-count')
    ) {
      this.#notes.add('table-has-no-domain');
    }
    if (this.#unusable.length > 0) {
      const lines = this.#unusable.slice(0, LINES_NAMED).join(', ');
      this.#sink.note('table-counts-unusable', { count: this.#unusable.length, text: lines });
    }
    let denominator = false;
    for (const [domain, totals] of this.#domains) {
      if (totals.volumes.length === 0 && !totals.statesDelivered) continue;
      denominator = true;
      const delivered = totals.statesDelivered ? totals.delivered : volumeOf(totals) - totals.failed;
      if (delivered < 0) this.#notes.add('table-failures-exceed-volume');
      if (delivered > 0) {
        this.#counted++;
        this.#sink.add({ domain, outcome: 'delivered', count: delivered });
      }
    }
    if (denominator) this.#sink.denominator();
    if (this.#counted === 0 && this.#zeros > 0) this.#notes.add('table-all-zero');
    for (const id of this.#notes) this.#sink.note(id);
  }

  /** A row of an outline (pivot export) leaves the domain out where it is the row's above. */
  #filledDown(read: RowReading): RowReading {
    if (read.domainCell !== '') {
      this.#lastDomain = read.domainCell;
      return read;
    }
    if (this.#lastDomain === '' || (read.reply === '' && read.reason === '')) return read;
    return { ...read, recipient: readRecipient(this.#lastDomain), domainCell: this.#lastDomain };
  }

  /** No domain, no text: a running sum or a stray number. */
  #isMerelyNumbers(read: RowReading): boolean {
    return (
      read.domainCell === '' && read.reply === '' && read.reason === '' && read.status === '' && read.pivot.length === 0
    );
  }

  /** A reply whose count was left out: not one failure, and not none. */
  #lacksCount(read: RowReading): boolean {
    if (read.reply === '' || read.pivot.length > 0 || read.breakdown !== null || read.percent !== null) return false;
    const counted = (['count', 'failed', 'hard', 'soft'] as const).filter((role) => this.#states(role));
    return counted.length > 0 && counted.every((role) => read[role] === null) && read.delivered === null;
  }

  #addReading(read: RowReading): void {
    for (const { label, kind, count } of read.pivot) {
      const reply = kind === 'reply-count' ? label : read.reply || read.reason;
      const domain = kind === 'domain-count' ? readRecipient(label).domain : read.recipient.domain;
      this.#addOutcome(
        { ...read, recipient: { domain }, reply, reason: '' },
        outcomeOfWords({ ...read, reply }) ?? 'deferred',
        count,
      );
    }
    if (read.pivot.length === 0) this.#addCounts(read);
    this.#noteVolume(read);
  }

  #addCounts(read: RowReading): void {
    const outcome = outcomeOfWords(read) ?? this.#untypedOutcome(read);
    if (read.hard !== null || read.soft !== null) {
      this.#addOutcome(read, 'bounced', read.hard ?? 0);
      this.#addOutcome(read, 'deferred', read.soft ?? 0);
      const rest = (read.failed ?? 0) - (read.hard ?? 0) - (read.soft ?? 0);
      if (rest > 0) this.#addOutcome(read, outcome === 'delivered' ? 'bounced' : outcome, rest);
      return;
    }
    this.#addOutcome(read, outcome, this.#countOf(read));
  }

  /**
   * Failures whose kind no word tells: final where the column's own name says so ("Rejected", "Bounced"). "Errors", and what
   * was sent and not delivered, may still be retried: deferred, and the note says that it is not known.
   */
  #untypedOutcome(read: RowReading): 'bounced' | 'deferred' {
    if (read.reply !== '' || read.reason !== '') return 'deferred';
    const column = this.#shape.columns.find(({ role }) => role === 'failed' || role === 'count');
    if (column !== undefined && FINAL.test(foldWord(column.label))) return 'bounced';
    if (this.#countOf(read) > 0) this.#notes.add('table-failures-untyped');
    return 'deferred';
  }

  #countOf(read: RowReading): number {
    if (read.failed !== null) return read.failed;
    if (read.count !== null) return read.count;
    if (read.breakdown !== null && read.volume !== null) return Math.round(read.breakdown * read.volume);
    if (this.#states('failed') || this.#states('count') || this.#states('hard') || this.#states('soft')) return 0;
    if (read.delivered !== null && read.volume !== null) return Math.max(0, read.volume - read.delivered);
    if (read.percent !== null) {
      this.#notes.add('table-shares-as-counts');
      return Math.round(read.percent * 1000);
    }
    if (read.reply === '' && read.reason === '' && read.status === '') return 0;
    if (read.volume !== null) this.#notes.add('table-failures-not-counted');
    return 1;
  }

  #states(role: 'failed' | 'count' | 'hard' | 'soft'): boolean {
    return this.#shape.columns.some((column) => column.role === role);
  }

  #addOutcome(read: RowReading, outcome: TextOutcome, count: number): void {
    if (count <= 0) {
      this.#zeros++;
      return;
    }
    this.#counted++;
    if (outcome === 'ignored') {
      this.#sink.ignored(count);
      return;
    }
    const totals = this.#totals(read.recipient.domain);
    if (outcome === 'delivered') {
      totals.delivered += count;
      totals.statesDelivered = true;
      return;
    }
    totals.failed += count;
    this.#sink.add(attemptOf(read, outcome, count));
  }

  #noteVolume(read: RowReading): void {
    const totals = this.#totals(read.recipient.domain);
    if (read.delivered !== null) {
      totals.delivered += read.delivered;
      totals.statesDelivered = true;
    } else if (read.volume !== null && this.#countsFailures(read)) {
      totals.volumes.push(read.volume);
    } else if (read.breakdown !== null && read.breakdown > 0 && read.failed !== null) {
      this.#notes.add('table-volumes-derived');
      totals.volumes.push(Math.max(read.failed, Math.round(read.failed / read.breakdown)));
    }
  }

  /** Volumes give rates only where the failures are counted: "SMTP errors per domain" shows its errors as a bar. */
  #countsFailures(read: RowReading): boolean {
    if (read.pivot.length > 0 || read.breakdown !== null) return true;
    return (['failed', 'count', 'hard', 'soft'] as const).some((role) => read[role] !== null);
  }

  #totals(domain: string): DomainVolumes {
    const key = domain.toLowerCase();
    const totals = this.#domains.get(key) ?? { volumes: [], failed: 0, delivered: 0, statesDelivered: false };
    this.#domains.set(key, totals);
    return totals;
  }
}

/** One volume repeated in each row is the domain's; different ones are the rows' own. */
function volumeOf(totals: DomainVolumes): number {
  const [first = 0] = totals.volumes;
  if (totals.volumes.every((volume) => volume === first) && totals.volumes.length > 1 && first >= totals.failed)
    return first;
  return totals.volumes.reduce((sum, volume) => sum + volume, 0);
}

function attemptOf(read: RowReading, outcome: Outcome, count: number): AttemptRecord {
  const reply = read.reply || read.reason;
  const time = read.time === '' ? null : parseTime(read.time, null);
  return {
    domain: read.recipient.domain,
    outcome,
    count,
    ...(reply === '' ? {} : { reply }),
    ...(read.recipient.localPart === undefined ? {} : { localPart: read.recipient.localPart }),
    ...(read.relay === '' ? {} : { relay: read.relay }),
    ...(read.source === '' ? {} : { source: read.source }),
    ...(time === null ? {} : { time }),
  };
}
