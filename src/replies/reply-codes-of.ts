/** Reply code and enhanced status code of one reply. */
export interface ReplyCodes {
  /** Three digits, first of them 2, 4 or 5 (or 354); null when the text has none. */
  readonly code: string | null;
  /** `4.7.0`; null when the text has none. */
  readonly enhancedCode: string | null;
}

/** Not part of a longer number, an IP address, a version or an identifier. */
const LEADING_CODE =
  /^[^a-z0-9]{0,3}(?:smtp |code |status |dsn |error )?([245]\d\d|354)(?:(?=-)|(?![\d.]\d|\d|%|[a-z]))/;
const INNER_CODE = /(?:^|[\s:;,('"[{<=>|*-])([245]\d\d)(?=[ -]\s?[a-z<"'[(#*]|[ -][245]\.\d{1,3}\.\d|[;:,.)\]'"]|$)/g;
const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/g;
/** What stands right before a number that is a version or a count, not a status. */
const NOT_A_STATUS = /(?:version|ver|v|postfix|exim|sendmail|release|tls|tlsv|openssl|http\/?)[ -]?$/;

/**
 * Finds the reply code and the enhanced status code of a normalised reply.
 * Any [245]xx is a reply code: real servers use many that RFC 5321 does not list. Numbers in IP addresses,
 * versions and prose ("500 messages") are not codes.
 */
export function replyCodesOf(normalised: string): ReplyCodes {
  const enhancedCode = enhancedCodeOf(normalised);
  const leading = LEADING_CODE.exec(normalised);
  if (leading !== null) return { code: leading[1] ?? null, enhancedCode };
  return { code: innerCodeOf(normalised, enhancedCode), enhancedCode };
}

function enhancedCodeOf(text: string): string | null {
  if (!/[245]\.\d/.test(text)) return null;
  for (const match of text.matchAll(ENHANCED)) {
    if (!NOT_A_STATUS.test(text.slice(Math.max(0, match.index - 12), match.index))) return match[1] ?? null;
  }
  return null;
}

function innerCodeOf(text: string, enhancedCode: string | null): string | null {
  if (enhancedCode !== null) {
    // The code that stands before the enhanced code is the reply's own.
    const before = /([245]\d\d)[ -][ #(]?$/.exec(text.slice(0, text.indexOf(enhancedCode)));
    if (before !== null) return before[1] ?? null;
  }
  for (const match of text.matchAll(INNER_CODE)) {
    const code = match[1] ?? '';
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      !/^[ -](?:messages|mails|e-?mails|bytes|kb|mb|seconds?|secs?|minutes?|hours?|days?|recipients?|connections?|times)/.test(
        after,
      )
    ) {
      return code;
    }
  }
  return null;
}
