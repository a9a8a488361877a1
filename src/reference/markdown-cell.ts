/** A text as one cell of a Markdown table: no line breaks, no markup of its own. */
export function markdownCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|*_`~[\]<>#]/g, (mark) => `\\${mark}`)
    .trim();
}

/** The first `most` characters, ended by an ellipsis where more follow. */
export function shortened(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Pages named once at the end of the document; a cell refers to them by number. */
export interface SourceList {
  /** A link: `page`, or the RFC section. Other texts come back as they are. */
  readonly link: (source: string) => string;
  /** The definitions of all links given so far. */
  readonly definitions: () => string;
}

/** Starts an empty list of sources. */
export function sourceList(): SourceList {
  const numbers = new Map<string, number>();
  const numberOf = (page: string): number => {
    const number = numbers.get(page) ?? numbers.size + 1;
    numbers.set(page, number);
    return number;
  };
  return {
    link: (source) => {
      if (source.startsWith('https://')) return `[page][${numberOf(source)}]`;
      const rfc = /^RFC (\d+)/.exec(source)?.[1];
      return rfc === undefined ? source : `[${source}][${numberOf(`https://www.rfc-editor.org/rfc/rfc${rfc}`)}]`;
    },
    definitions: () => [...numbers].map(([page, number]) => `[${number}]: ${page}`).join('\n'),
  };
}
