/**
 * Reads a block of phrases: separated by `|` or line ends, trimmed. `␣` stands for a blank that belongs to the
 * phrase at its end or front (`␣spf`, so that no word that merely ends in "spf" counts).
 */
export function phrases(block: string): readonly string[] {
  return block
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().replaceAll('␣', ' '))
    .filter((phrase) => phrase !== '');
}
