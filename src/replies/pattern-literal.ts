/**
 * The longest piece of plain text (two characters or more) that every match of a pattern holds, or null.
 * Groups, classes and optional characters are stepped over, so the answer may miss a literal and never invents one.
 */
export function literalOf(pattern: RegExp): string | null {
  const { source } = pattern;
  let longest = '';
  let run = '';
  const endRun = (): void => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '|') return null;
    if (char === '(' || char === '[') {
      endRun();
      at = endOfGroup(source, at);
    } else if (char === '\\') {
      at++;
      const escaped = source[at] ?? '';
      // A letter or digit after a backslash is a class or an assertion, anything else stands for itself.
      if (/[a-z0-9]/i.test(escaped)) endRun();
      else run += escaped;
    } else if ('?*{'.includes(char)) {
      run = run.slice(0, -1);
      endRun();
      if (char === '{') at = source.indexOf('}', at);
    } else if ('^$.+'.includes(char)) {
      endRun();
    } else {
      run += char;
    }
  }
  endRun();
  return longest.length >= 2 ? longest : null;
}

/** Position of the bracket that closes the group or class opened at `start`. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth === 0 && !inClass) return at;
  }
  return source.length;
}
