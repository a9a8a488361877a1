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

/** A page as a link that shows its host; an RFC section as a link to the RFC. */
export function sourceLink(source: string): string {
  if (source.startsWith('https://')) return `[${new URL(source).hostname.replace(/^www\./, '')}](${source})`;
  const rfc = /^RFC (\d+)/.exec(source)?.[1];
  return rfc === undefined ? source : `[${source}](https://www.rfc-editor.org/rfc/rfc${rfc})`;
}
