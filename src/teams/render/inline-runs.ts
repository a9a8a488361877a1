import { safeLink } from './safe-link.ts';

/** A run of one look inside a paragraph. */
export interface InlineRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  /** https only. */
  readonly url?: string;
}

type Style = Omit<InlineRun, 'text'>;

const ESCAPABLE = new Set('\\`*_[]()#+-.!<>|~{}');
const LINK = /\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/uy;
const CODE = /`([^`]+)`/uy;
const BOLD = /\*\*(?=\S)((?:[^*\\]|\\.|\*(?!\*))+)\*\*/uy;
const ITALIC = /\*(?=\S)((?:[^*\\]|\\.)+)(?<=\S)\*(?!\w)/uy;
/** Marks are looked for in texts of this length; a longer one is not the bot's own. */
const LONGEST = 20_000;

/**
 * One run of the bot's Markdown (**bold**, *italic*, `code`, [link](https://…), \escapes) as runs. What is no Markdown
 * stays as it is written. A link shows its host behind it unless its words do, once for all links that share `hosts`;
 * one that is not https stays text.
 */
export function inlineRuns(source: string, style: Style = {}, hosts: Set<string> = new Set()): InlineRun[] {
  if (source.length > LONGEST) return [{ text: source, ...style }];
  const found: InlineRun[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') found.push({ text: plain, ...style });
    plain = '';
  };
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? '';
    const span = character === '\\' ? null : spanAt(source, at, style, hosts);
    if (span !== null) {
      flush();
      found.push(...span.runs);
      at = span.end;
    } else {
      const escaped = character === '\\' && ESCAPABLE.has(source[at + 1] ?? '');
      plain += escaped ? source[at + 1] : character;
      at += escaped ? 2 : 1;
    }
  }
  flush();
  return found;
}

function spanAt(source: string, at: number, style: Style, hosts: Set<string>) {
  const matched = (mark: RegExp) => {
    mark.lastIndex = at;
    return mark.exec(source);
  };
  const character = source[at];
  if (character === '`') {
    const code = matched(CODE);
    return code && { runs: [{ text: code[1] ?? '', ...style, code: true as const }], end: at + code[0].length };
  }
  if (character === '[') {
    const link = matched(LINK);
    return link && { runs: linkRuns(link[1] ?? '', link[2] ?? '', style, hosts), end: at + link[0].length };
  }
  if (character !== '*') return null;
  const bold = matched(BOLD);
  if (bold) return { runs: inlineRuns(bold[1] ?? '', { ...style, bold: true }, hosts), end: at + bold[0].length };
  // 2*3*4 is no emphasis.
  const italic = /\w/.test(source[at - 1] ?? '') ? null : matched(ITALIC);
  return italic && { runs: inlineRuns(italic[1] ?? '', { ...style, italic: true }, hosts), end: at + italic[0].length };
}

/** A link with its host behind it; not https: its words alone. */
export function linkRuns(label: string, address: string, style: Style, hosts: Set<string>): InlineRun[] {
  const link = safeLink(address);
  const text = label.replace(/\\(.)/gu, '$1');
  if (link === null) return [{ text, ...style }];
  const said = text.includes(link.host) || hosts.has(link.host);
  hosts.add(link.host);
  return [{ text, ...style, url: link.url }, ...(said ? [] : [{ text: ` (${link.host})`, ...style }])];
}
