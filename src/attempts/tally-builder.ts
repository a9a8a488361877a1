import type { AttemptRecord, TallySink } from './attempt-record.ts';
import { ByteInterner, LOWER_CASE } from './byte-interner.ts';
import { CellTable } from './cell-table.ts';
import { DeliveredOnce } from './delivered-once.ts';
import { TALLY_LIMITS, type TallyLimits } from './limits.ts';
import { MessageSet, messageHash } from './message-set.ts';
import { NoteBook } from './note-book.ts';
import { recipientDomainName } from './recipient-domain-name.ts';
import { redactText } from './redact.ts';
import { BOUNCED, DELIVERED, OTHER_DOMAINS, OUTCOMES, SIGNAL, type Tally } from './tally.ts';
import { type DecodeBytes, TemplateBook } from './template-book.ts';
import { TimeBuckets } from './time-buckets.ts';
import { timeSlotOf } from './time-slot.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const decodeUtf8: DecodeBytes = (bytes) => decoder.decode(bytes);
const NONE = new Uint8Array(0);
/** A recipient without a domain, such as `to=root`, which no address gives away. */
const BARE_RECIPIENT = /\b(to|orig_to|from|rcpt|addr|user)=<?[^\s,<>@]{1,320}>?(?=[,;\s]|$)/g;
/** No message id: each attempt counts as a message of its own. */
export const NO_MESSAGE = -1;

/**
 * Builds a tally. Readers of small inputs call `add` with records; fast readers name byte ranges (`domainOf`, `relayOf`,
 * `templateOf`) and count packed numbers (`count`), so that no string is made for a line.
 */
export class TallyBuilder implements TallySink {
  readonly #limits: TallyLimits;
  readonly #decode: DecodeBytes;
  readonly #domains: ByteInterner;
  readonly #relays: ByteInterner;
  readonly #sources: ByteInterner;
  readonly #templates: TemplateBook;
  readonly #cells = new CellTable();
  readonly #messages: MessageSet;
  readonly #deliveries: DeliveredOnce;
  readonly #times = new TimeBuckets();
  /** Time slots of relays and domains, plus one; undefined where not asked for yet. */
  readonly #relaySlots: number[] = [];
  readonly #domainSlots: number[] = [];
  readonly #notes: NoteBook;
  readonly #forgottenSources = new Set<string>();
  readonly #written = new Map<string, number>();
  #records = 0;
  #notUnderstood = 0;
  #ignored = 0;
  #samples = 0;
  #hasDenominator = false;
  #domainsOverflowed = false;
  #cellsOverflowed = false;
  #from = Number.NaN;
  #to = Number.NaN;

  /** `decode` turns bytes of the input into text; by default they are UTF-8. */
  constructor(limits: Partial<TallyLimits> = {}, decode: DecodeBytes = decodeUtf8) {
    this.#decode = decode;
    this.#limits = { ...TALLY_LIMITS, ...limits };
    this.#domains = new ByteInterner(LOWER_CASE, this.#limits.domains);
    this.#relays = new ByteInterner(LOWER_CASE, this.#limits.relays);
    this.#sources = new ByteInterner(LOWER_CASE, this.#limits.sources);
    this.#templates = new TemplateBook(this.#limits, decode);
    this.#messages = new MessageSet(this.#limits.messages);
    this.#deliveries = new DeliveredOnce(this.#limits.messages);
    this.#notes = new NoteBook(this.#limits.notes);
  }

  record(records = 1): void {
    this.#records += records;
  }

  ignored(rows = 1): void {
    this.#ignored += rows;
  }

  denominator(): void {
    this.#hasDenominator = true;
  }

  note(id: string, values?: Readonly<Record<string, string | number>>): void {
    this.#notes.add(values === undefined ? { id } : { id, values: cleaned(values) });
  }

  notUnderstood(line: string, lineNumber: number): void {
    this.#notUnderstood++;
    if (this.#samples >= this.#limits.samples) return;
    this.#samples++;
    this.note('line-not-understood', {
      line: lineNumber,
      text: redactText(line.replace(BARE_RECIPIENT, '$1=*')).slice(0, this.#limits.sampleLength),
    });
  }

  add(attempt: AttemptRecord): void {
    const outcome = OUTCOMES.indexOf(attempt.outcome);
    const local = attempt.localPart === undefined ? NONE : encoder.encode(attempt.localPart);
    const reply = outcome === DELIVERED || attempt.reply === undefined ? NONE : encoder.encode(attempt.reply);
    const count = attempt.count ?? 1;
    // A count that is no positive number would turn every rate into nonsense.
    if (!(count > 0) || !Number.isFinite(count)) {
      this.#notUnderstood++;
      return;
    }
    this.count(
      this.domainOfText(attempt.domain),
      this.relayOfText(attempt.relay ?? ''),
      outcome,
      this.templateOf(reply, 0, reply.length, local, 0, local.length),
      this.sourceOf(attempt.source ?? ''),
      count,
      attempt.time ?? Number.NaN,
      this.#messageOf(attempt, outcome, count, local),
    );
  }

  /** Number of the recipient domain in bytes[start, end); case and a dot at the end do not matter. */
  domainOf(bytes: Uint8Array, start: number, end: number): number {
    let to = end;
    while (to > start && bytes[to - 1] === 0x2e) to--;
    for (let at = start; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte <= 0x20 || byte >= 0x7f || byte === 0x40)
        return this.domainOfText(this.#decode(bytes.subarray(start, to)));
    }
    return to - start > this.#limits.nameBytes
      ? this.#domain(bytes, start, start + this.#limits.nameBytes)
      : this.#domain(bytes, start, to);
  }

  /** Like domainOf, for bytes known to be printable ASCII without `@`. */
  plainDomainOf(bytes: Uint8Array, start: number, end: number): number {
    return bytes[end - 1] === 0x2e || end - start > this.#limits.nameBytes
      ? this.domainOf(bytes, start, end)
      : this.#domain(bytes, start, end);
  }

  /** Number of a recipient domain as written. */
  domainOfText(written: string): number {
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const bytes = encoder.encode(recipientDomainName(written));
    const id = this.#domain(bytes, 0, bytes.length);
    if (this.#written.size < 50_000) this.#written.set(written, id);
    return id;
  }

  /** Number of the relay host in bytes[start, end). */
  relayOf(bytes: Uint8Array, start: number, end: number): number {
    const to = bytes[end - 1] === 0x2e ? end - 1 : end;
    return Math.max(0, this.#relays.intern(bytes, start, Math.min(to, start + this.#limits.nameBytes)));
  }

  relayOfText(host: string): number {
    if (host === '') return 0;
    const bytes = encoder.encode(redactText(host));
    return this.relayOf(bytes, 0, bytes.length);
  }

  /** Number of a source IP or sending pool. */
  sourceOf(source: string): number {
    return source === ''
      ? 0
      : Math.max(0, this.#sources.internText(redactText(source).slice(0, this.#limits.nameBytes)));
  }

  /** Number of the template of the reply in bytes[start, end); the local part in localBytes[localStart, localEnd) is masked in it. */
  templateOf(
    bytes: Uint8Array,
    start: number,
    end: number,
    localBytes: Uint8Array,
    localStart: number,
    localEnd: number,
  ): number {
    return end > start ? this.#templates.ofBytes(bytes, start, end, localBytes, localStart, localEnd) : 0;
  }

  /**
   * Counts attempts of one combination. `outcome` is an index of OUTCOMES; `time` in ms since the epoch or NaN;
   * `message` from messageHash, or NO_MESSAGE; `sample` as in DeliveredOnce.
   */
  count(
    domain: number,
    relay: number,
    outcome: number,
    template: number,
    source: number,
    attempts: number,
    time: number,
    message: number,
    sample = message,
  ): void {
    const cell = this.#cellOf(domain, relay, outcome, outcome === DELIVERED ? 0 : template, source);
    const once = message === NO_MESSAGE || this.#isNew(message, outcome, cell, sample);
    this.#cells.add(cell, attempts, once ? attempts : 0, time);
    if (outcome >= SIGNAL || Number.isNaN(time)) return;
    this.#span(time, time);
    if (outcome <= BOUNCED) this.#times.add(this.#slotOf(relay, domain), outcome, template, attempts, time);
  }

  /** Whether a delivery must be counted with its message; when not, it is counted with NO_MESSAGE. */
  wantsDelivery(sample: number): boolean {
    const wants = this.#deliveries.wants(sample);
    if (!wants) this.#deliveries.skip();
    return wants;
  }

  /** Adds a finished tally: its templates keep their keys. */
  addTally(tally: Tally): void {
    const domains = tally.domains.map((name) => this.domainOfText(name));
    const relays = tally.relays.map((name) => this.relayOfText(name));
    const sources = tally.sources.map((name) => this.sourceOf(name));
    const templates = tally.templates.map(({ key, example }) => this.#templates.ofKey(key, () => example));
    const { cells } = tally;
    for (let at = 0; at < cells.length; at++) {
      const cell = this.#cellOf(
        domains[cells.domain[at] as number] as number,
        relays[cells.relay[at] as number] as number,
        cells.outcome[at] as number,
        templates[cells.template[at] as number] as number,
        sources[cells.source[at] as number] as number,
      );
      this.#cells.add(cell, cells.count[at] as number, cells.messages[at] as number, cells.first[at] as number);
      this.#cells.span(cell, cells.first[at] as number, cells.last[at] as number);
    }
    this.#span(tally.from ?? Number.NaN, tally.to ?? Number.NaN);
    if (tally.times) this.#times.addTimes(tally.times, templates);
    this.#records += tally.counts.records;
    this.#notUnderstood += tally.counts.notUnderstood;
    this.#ignored += tally.counts.ignored;
    this.#hasDenominator ||= tally.hasDenominator;
    for (const note of tally.notes) this.#notes.add(note);
  }

  /** Domains that have at least one delivered, deferred or bounced attempt. */
  attemptedDomains(): ReadonlySet<string> {
    const names = this.#domains.texts();
    const { length, domain, outcome } = this.#cells.cells();
    const attempted = new Set<string>();
    for (let at = 0; at < length; at++)
      if ((outcome[at] as number) <= 2) attempted.add(names[domain[at] as number] as string);
    return attempted;
  }

  /** Makes a source count as not stated: the only sending pool of a log tells nothing. */
  forgetSource(source: string): void {
    this.#forgottenSources.add(source.toLowerCase());
  }

  /** Distinct sources seen so far. */
  sources(): readonly string[] {
    return this.#sources.texts().slice(1);
  }

  /** The tally so far; the builder can go on afterwards. */
  build(): Tally {
    if (this.#templates.overflowed) this.note('templates-capped', { limit: this.#limits.templates });
    if (this.#domainsOverflowed) this.note('domains-capped', { limit: this.#limits.domains });
    if (this.#cellsOverflowed) this.note('cells-capped', { limit: this.#limits.cells });
    if (this.#messages.full) this.note('messages-capped', { limit: this.#limits.messages });
    const times = this.#times.build();
    const tally: Tally = {
      domains: this.#domains.texts(),
      relays: this.#relays.texts(),
      sources: this.#sources.texts(),
      templates: [...this.#templates.list()],
      cells: this.#deliveries.settled(this.#cells.cells()),
      counts: { records: this.#records, notUnderstood: this.#notUnderstood, ignored: this.#ignored },
      hasDenominator: this.#hasDenominator,
      from: Number.isNaN(this.#from) ? null : this.#from,
      to: Number.isNaN(this.#to) ? null : this.#to,
      ...(times === null ? {} : { times }),
      notes: this.#notes.list(),
    };
    return this.#forgottenSources.size === 0 ? tally : withoutSources(tally, this.#forgottenSources);
  }

  #messageOf({ messageId }: AttemptRecord, outcome: number, count: number, local: Uint8Array): number {
    if (count !== 1 || messageId === undefined) return NO_MESSAGE;
    const message = hashOf(messageId, local);
    return outcome !== DELIVERED || this.wantsDelivery(message) ? message : NO_MESSAGE;
  }

  #slotOf(relay: number, domain: number): number {
    const slots = relay > 0 ? this.#relaySlots : this.#domainSlots;
    const id = relay > 0 ? relay : domain;
    const known = slots[id];
    if (known !== undefined) return known;
    const slot = (relay > 0 ? this.#relays : this.#domains).bytesOf(id, timeSlotOf);
    slots[id] = slot;
    return slot;
  }

  #isNew(message: number, outcome: number, cell: number, sample: number): boolean {
    return outcome === DELIVERED ? this.#deliveries.isNew(message, cell, sample) : this.#messages.isNew(message, cell);
  }

  #domain(bytes: Uint8Array, start: number, end: number): number {
    const id = this.#domains.intern(bytes, start, end);
    if (id >= 0) return id;
    this.#domainsOverflowed = true;
    return this.#otherDomains();
  }

  #otherDomains(): number {
    return this.#domains.internText(OTHER_DOMAINS, true);
  }

  #cellOf(domain: number, relay: number, outcome: number, template: number, source: number): number {
    const { cells } = this.#limits;
    const cell = this.#cells.cellOf(domain, relay, outcome, template, source, cells);
    if (cell >= 0) return cell;
    this.#cellsOverflowed = true;
    const coarser = this.#cells.cellOf(domain, 0, outcome, template, 0, cells);
    // The last resort may go beyond the bound: one cell per outcome and template at most.
    return coarser >= 0
      ? coarser
      : this.#cells.cellOf(this.#otherDomains(), 0, outcome, template, 0, Number.POSITIVE_INFINITY);
  }

  #span(from: number, to: number): void {
    if (!(this.#from <= from) && !Number.isNaN(from)) this.#from = from;
    if (!(this.#to >= to) && !Number.isNaN(to)) this.#to = to;
  }
}

function withoutSources(tally: Tally, forgotten: ReadonlySet<string>): Tally {
  const builder = new TallyBuilder();
  // Templates keep their numbers, and with them the times.
  const { times, ...rest } = tally;
  builder.addTally({ ...rest, sources: tally.sources.map((source) => (forgotten.has(source) ? '' : source)) });
  return times === undefined ? builder.build() : { ...builder.build(), times };
}

function hashOf(messageId: string, local: Uint8Array): number {
  const id = encoder.encode(messageId);
  const bytes = new Uint8Array(id.length + local.length);
  bytes.set(id);
  bytes.set(local, id.length);
  return messageHash(bytes, 0, id.length, id.length, bytes.length);
}

function cleaned(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? redactText(value) : value]),
  );
}
