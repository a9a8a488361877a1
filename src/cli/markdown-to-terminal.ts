import type { Style } from './style.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** The explanation's small Markdown (headings, lists, bold, code, links) as wrapped terminal text. */
export function markdownToTerminal(markdown: string, width: number, style: Style): string {
  const columns = Math.max(40, Math.min(width, WIDEST));
  return markdown
    .split('\n')
    .map((line) => {
      const heading = /^#{1,6} (.*)$/.exec(line);
      if (heading) return style.bold(plain(heading[1] ?? ''));
      const item = /^(\s*(?:[-*]|\d+\.) )(.*)$/.exec(line);
      if (item) return wrapped(plain(item[2] ?? ''), columns, item[1] ?? '');
      return wrapped(plain(line.replace(/^> /, '')), columns, line.startsWith('> ') ? '  ' : '');
    })
    .join('\n');
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_, label: string, url: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1');
}

/** Text in lines of at most `columns`, the first behind `prefix`, the others indented as far. */
export function wrapped(text: string, columns: number, prefix: string): string {
  const indent = ' '.repeat(prefix.length);
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(' ')) {
    const empty = line.length === (lines.length === 0 ? prefix.length : indent.length);
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent + word;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
