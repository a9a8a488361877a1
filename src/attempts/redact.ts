import { redactWordings } from './redact-wordings.ts';
import { isOrdinaryWord } from './reply-vocabulary.ts';
import { withoutControls } from './without-controls.ts';

/** What stands for a local part that was taken out. */
const GONE = '*';
/** Longest text that is looked at; what a reply says stands at its front. */
const LONGEST = 16_384;

/** Ends the run of characters that may belong to an address. */
const BOUNDARY = /[\s<>()[\]{},;:"]/;
const QUOTED_LOCAL_PART = /"(?:[^"\\\n]|\\[^\n]){1,64}"(?=@)/g;
const SPELLED_AT = /([^\s<>()[\]{},;:"@]{1,64}) ?(?:[([]at[)\]]|&#64;|&commat;|＠) ?(?=[\p{L}\p{N}])/giu;
const SPELLED_HINT = /[([]at[)\]]|&#64;|&commat;|＠/i;
const CJK = /[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const DOMAIN = /^[\p{L}\p{N}._-]*/u;

/**
 * Takes recipients' local parts, control characters and terminal escapes out of a text.
 *
 * Removed are the local parts of all addresses (`<jdoe@x.fr>` → `<*@x.fr>`, also VERP and SRS forms, quoted local parts,
 * `mailto:`, `%40`), every whole-word occurrence of the known `localParts` (ordinary words such as `user` or `mail` stay where
 * they stand in a sentence), and the name in unknown-user wordings (`User jdoe unknown`, `<jdoe>:`) where no address stands.
 * Redacting twice gives the same as once.
 */
export function redactText(text: string, localParts: readonly string[] = []): string {
  const plain = withoutControls(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const unquoted = plain.includes('"@') ? plain.replace(QUOTED_LOCAL_PART, GONE) : plain;
  const spelled = SPELLED_HINT.test(unquoted) ? unquoted.replace(SPELLED_AT, `${GONE}@`) : unquoted;
  const addressed = spelled.includes('@') || spelled.includes('%40') ? redactAddresses(spelled) : spelled;
  let known = addressed;
  for (const localPart of localParts) known = redactKnown(known, localPart);
  return redactWordings(known);
}

/** One pass over the runs between boundaries. */
function redactAddresses(text: string): string {
  let out = '';
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !BOUNDARY.test(text[at] as string)) continue;
    out += redactRun(text.slice(start, at));
    if (at < text.length) out += text[at];
    start = at + 1;
  }
  return out;
}

/** A run without blanks and brackets: all up to its last `@` goes, and what stands behind the domain when it is glued to it. */
function redactRun(run: string): string {
  const last = Math.max(run.lastIndexOf('@'), run.lastIndexOf('%40') >= 0 ? run.lastIndexOf('%40') + 2 : -1);
  if (last < 0) return run;
  const sign = run[last] === '@' ? '@' : '%40';
  const local = run.slice(0, last + 1 - sign.length);
  const domain = DOMAIN.exec(cutAtOtherScript(run.slice(last + 1)))?.[0] ?? '';
  const rest = run.slice(last + 1 + domain.length);
  const quote = /^['’*`]/.test(local) ? (local[0] as string) : '';
  return `${frontOfOtherScript(local)}${quote}${local === '' ? '' : GONE}${sign}${domain}${/^['’`.!?]+$/.test(rest) || CJK.test(rest[0] ?? '') ? rest : ''}`.replace(
    '**',
    GONE,
  );
}

/** Chinese, Japanese and Korean sentences hold addresses without blanks around: an ASCII domain ends where such letters begin. */
function cutAtOtherScript(domain: string): string {
  const at = domain.search(CJK);
  return at > 0 ? domain.slice(0, at) : domain;
}

/** The part of a run before an ASCII local part that is a sentence in such a script. */
function frontOfOtherScript(local: string): string {
  if (local === '' || CJK.test(local.at(-1) as string)) return '';
  for (let at = local.length - 1; at >= 0; at--) if (CJK.test(local[at] as string)) return local.slice(0, at + 1);
  return '';
}

function redactKnown(text: string, localPart: string): string {
  let out = text;
  for (const name of variantsOf(localPart)) {
    if (!isOrdinaryWord(name.toLowerCase())) out = withoutWord(out, name);
  }
  return out;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whole-word occurrences in any case. Plain search: compiling an expression for each name would cost more than all the rest. */
function withoutWord(text: string, name: string): string {
  // Case folding may change lengths (İ); such a text is compared as written.
  const folded = text.toLowerCase();
  const [where, what] = folded.length === text.length ? [folded, name.toLowerCase()] : [text, name];
  let out = '';
  let from = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (at < from || isWordAt(text, at - 1) || isWordAt(text, at + what.length)) continue;
    out += text.slice(from, at) + GONE;
    from = at + what.length;
  }
  return from === 0 ? text : out + text.slice(from);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_CHARACTER.test(text[at] as string);
}

/** The local part as written, without quotes, and without a `+tag`. */
function variantsOf(localPart: string): readonly string[] {
  const bare = localPart
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/gs, '$1')
    .trim();
  const plus = bare.indexOf('+');
  const base = plus > 0 ? [bare.slice(0, plus)] : [];
  return [...new Set([localPart.trim(), bare, ...base])].filter((name) => name !== '' && name.length <= 256);
}
