/**
 * One end-to-end case in one readable file:
 *
 *   # What the case is about, in a sentence.
 *   args: --lang fr                 (command line beside `triage --json -`)
 *   verdict: reputation             (a word, or words separated by |)
 *   confidence: >= 0.8
 *   failed: 12
 *   provider: Yahoo 12              (repeatable: a row of `providers` with its failures)
 *   finding: reputation provider Yahoo
 *   reply: reputation TSS04 12      (repeatable: cause, provider code or -, count)
 *   says: a sentence of the explanation, or a part of one (repeatable)
 *   says-not: what must stand nowhere in the answer (repeatable)
 *   ----
 *   the input, to the end of the file
 */
export interface Case {
  readonly title: string;
  readonly expectations: readonly (readonly [key: string, value: string])[];
  readonly input: string;
}

const FRONT_END = '\n----\n';

/** Reads a case file; throws when it has no front part, because then the file is wrong. */
export function readCase(text: string): Case {
  const end = text.indexOf(FRONT_END);
  if (end < 0) throw new Error('the case has no line ---- between its expectations and its input');
  const lines = text
    .slice(0, end)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const expectations = lines
    .filter((line) => !line.startsWith('#'))
    .map((line): readonly [string, string] => {
      const colon = line.indexOf(':');
      if (colon < 0) throw new Error(`not "key: value": ${line}`);
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
  const title = lines
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');
  return { title, expectations, input: text.slice(end + FRONT_END.length) };
}
