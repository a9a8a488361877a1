import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One regular expression of the sources, and where it stands. */
export interface FoundExpression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** All TypeScript files under a folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** The regular expression literals of a source file: what stands between slashes where an operand is due. */
export function literalsOf(file: string): FoundExpression[] {
  const text = readFileSync(file, 'utf8');
  const found: FoundExpression[] = [];
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    const char = text[at] ?? '';
    if (two === '//') at = endOr(text, text.indexOf('\n', at));
    else if (two === '/*') at = endOr(text, text.indexOf('*/', at + 2) + 1);
    else if (char === "'" || char === '"' || char === '`') at = endOfString(text, at);
    else if (char === '/' && operandIsDue(text, at)) {
      const end = endOfExpression(text, at);
      const flags = /^[dgimsuvy]*/.exec(text.slice(end + 1))?.[0] ?? '';
      found.push({ source: text.slice(at + 1, end), flags, file });
      at = end + flags.length;
    }
  }
  return found;
}

const endOr = (text: string, end: number): number => (end < 0 ? text.length : end);

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** A division has a value before its slash; an expression has an operator, an opening bracket or a keyword. */
function operandIsDue(text: string, at: number): boolean {
  return /(?:[(,=:[!&|?{};>+]|\breturn|\bcase)\s*$/.test(text.slice(Math.max(0, at - 40), at));
}

function endOfExpression(text: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  for (; at < text.length && text[at] !== '\n'; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) break;
  }
  return at;
}

/** Runs `load` and gives the expressions that `new RegExp(...)` made meanwhile. */
export async function expressionsBuiltBy(load: () => Promise<unknown>): Promise<FoundExpression[]> {
  const built: FoundExpression[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts, newTarget) {
      const made = Reflect.construct(target, parts, newTarget) as RegExp;
      built.push({ source: made.source, flags: made.flags, file: 'new RegExp' });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}
