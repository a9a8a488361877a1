/** A reply code that opens a line or stands inside a joined multi-line reply, with its enhanced code when it has one. */
const REPEATED_CODE = /(^|[\s|\\/;])([245]\d\d)(-| )[ -]?(?:([245]\.\d{1,3}\.\d{1,3})(?=[\s:;,)\]-]|$)[:-]?)?/g;

/**
 * Joins the lines of a multi-line reply (RFC 5321 §4.2.1) into one: `550-5.7.1 a 550-5.7.1 b 550 5.7.1 c` becomes
 * `550 5.7.1 a b c`. Only repeats of the first code vanish; another reply's code stays.
 */
export function joinContinuations(text: string): string {
  let firstCode = '';
  let firstEnhanced = '';
  return text.replace(
    REPEATED_CODE,
    (whole, lead: string, code: string, dash: string, enhanced: string | undefined, at: number) => {
      if (firstCode === '') {
        // Prose may hold a number like "500 messages"; only a reply code near its front starts the reply.
        firstCode = code;
        firstEnhanced = enhanced ?? '';
        return dash === '-' && !startsWord(text, at + whole.length) ? whole : `${lead}${code} ${enhanced ?? ''}`;
      }
      if (code !== firstCode) return whole;
      if (dash === ' ' && enhanced === undefined && firstEnhanced !== '') return whole;
      return enhanced === undefined || enhanced === firstEnhanced ? `${lead} ` : `${lead}${enhanced} `;
    },
  );
}

/** True when what follows a code and its dash is text or another code, not a bare number such as in `550-1234`. */
function startsWord(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || next < '0' || next > '9';
}
