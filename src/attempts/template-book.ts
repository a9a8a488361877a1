import { AS_WRITTEN, ByteInterner } from './byte-interner.ts';
import { OTHER_TEMPLATE, type TallyLimits } from './limits.ts';
import { ReplyMasker } from './mask-reply.ts';
import { redactText } from './redact.ts';
import { isOrdinaryWord } from './reply-vocabulary.ts';
import type { ReplyTemplate } from './tally.ts';

/** Bytes as text: UTF-8, or windows-1252 where they are none. */
export type DecodeBytes = (bytes: Uint8Array) => string;

const NONE = new Uint8Array(0);

/** Distinct reply templates in order of appearance; number 0 is "no text". Redaction and decoding run once per distinct masked text. */
export class TemplateBook {
  readonly #limits: TallyLimits;
  readonly #decode: DecodeBytes;
  readonly #masker: ReplyMasker;
  readonly #raw: ByteInterner;
  /** Template number of each masked but unredacted text. */
  readonly #templateOfRaw: number[] = [0];
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #templates: ReplyTemplate[] = [{ key: '', example: '' }];
  #other = -1;

  constructor(limits: TallyLimits, decode: DecodeBytes) {
    this.#limits = limits;
    this.#decode = decode;
    this.#masker = new ReplyMasker(limits.replyBytes);
    this.#raw = new ByteInterner(AS_WRITTEN, limits.rawTemplates);
  }

  /** True when replies beyond the bound were counted under OTHER_TEMPLATE. */
  get overflowed(): boolean {
    return this.#other >= 0;
  }

  list(): readonly ReplyTemplate[] {
    return this.#templates;
  }

  /** Number of the template of bytes[start, end); the recipient's local part is bytes[localStart, localEnd) of `localBytes`. */
  ofBytes(
    bytes: Uint8Array,
    start: number,
    end: number,
    localBytes: Uint8Array,
    localStart: number,
    localEnd: number,
  ): number {
    const local = localEnd > localStart ? localBytes.subarray(localStart, localEnd) : NONE;
    // Ordinary words are rare as local parts; the text form is needed only then, or for a new template.
    const masked = local.length > 0 && this.#isOrdinary(local) ? NONE : local;
    const length = this.#masker.mask(bytes, start, end, masked);
    if (length === 0) return 0;
    const raw = this.#raw.intern(this.#masker.masked, 0, length);
    const known = raw > 0 ? this.#templateOfRaw[raw] : undefined;
    if (known !== undefined) return known;
    const parts = local.length > 0 ? [this.#decode(local)] : [];
    const key = redactText(this.#decode(this.#masker.masked.subarray(0, length)), parts);
    const number = this.ofKey(key, () =>
      redactText(this.#decode(bytes.subarray(start, Math.min(end, start + this.#limits.replyBytes))), parts),
    );
    if (raw > 0) this.#templateOfRaw[raw] = number;
    return number;
  }

  /** Number of a finished key, with its example when it is new. */
  ofKey(key: string, example: () => string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#templates.length >= this.#limits.templates) return this.#overflow();
    const number = this.#templates.length;
    this.#numbers.set(key, number);
    this.#templates.push({ key, example: example().slice(0, this.#limits.exampleLength) });
    return number;
  }

  #overflow(): number {
    if (this.#other < 0) {
      this.#other = this.#numbers.get(OTHER_TEMPLATE) ?? this.#templates.length;
      if (this.#other === this.#templates.length) {
        this.#numbers.set(OTHER_TEMPLATE, this.#other);
        this.#templates.push({ key: OTHER_TEMPLATE, example: '' });
      }
    }
    return this.#other;
  }

  #isOrdinary(local: Uint8Array): boolean {
    return (
      local.length <= 14 &&
      isOrdinaryWord(Buffer.from(local.buffer, local.byteOffset, local.length).toString('latin1').toLowerCase())
    );
  }
}
