/** Narrow no-break space, as French sets it before two-part punctuation. */
const NARROW = '\u202F';

/**
 * Sets French text as a French typesetter would: a narrow no-break space before : ; ? ! % and inside « »,
 * and a typographic apostrophe. Idempotent; code spans and URLs must be kept away from it.
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale (one kind of narrow space, as screens do).
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/[ \u00A0](?=[:;?!%»])/g, NARROW)
    .replace(/«[ \u00A0]/g, `«${NARROW}`);
}
