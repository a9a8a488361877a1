// biome-ignore-start lint/suspicious/noControlCharactersInRegex: their removal is the purpose
const TERMINAL_ESCAPE =
  /\u001b(?:\[[0-9;:<=>?]*[ -/]*[@-~]|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|[@-Z\\^_])|\u009b[0-9;?]*[@-~]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: their removal is the purpose
const BLANKS = /\s+/g;
const SYSLOG_ESCAPE = /#0(?:11|12|13|15|33)/g;

/** The text on one line, without control characters, terminal escapes and direction marks; syslog's `#011` becomes a blank. */
export function withoutControls(text: string): string {
  const escaped = text.includes('#0') ? text.replace(SYSLOG_ESCAPE, ' ') : text;
  const plain = SUSPECT.test(escaped) ? escaped.replace(TERMINAL_ESCAPE, '').replace(CONTROLS, '') : escaped;
  return plain.replace(BLANKS, ' ').trim();
}
