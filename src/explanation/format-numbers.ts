import type { Language } from '../knowledge/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
const UNDER: Readonly<Record<Language, string>> = { en: 'under', fr: 'moins de' };
const OVER: Readonly<Record<Language, string>> = { en: 'over', fr: 'plus de' };

const counts = perLanguage({ maximumFractionDigits: 0 });
const percents = perLanguage({ style: 'percent', maximumFractionDigits: 1 });
const ratios = perLanguage({ maximumFractionDigits: 1 });

/** A count in the reader's language: `1,204` or `1 204` (narrow no-break space). Not finite: `–`. */
export function formatCount(count: number, language: Language): string {
  return Number.isFinite(count) ? counts[language].format(count) : '–';
}

/**
 * A share 0..1 as a percentage with at most one decimal: `12.5%` or `12,5 %`.
 * Never rounds to 0 or 100 what is not exactly that: says `under 0.1%` and `over 99.9%`.
 */
export function formatPercent(share: number, language: Language): string {
  if (!Number.isFinite(share)) return '–';
  const percent = percents[language];
  if (share > 0 && share < 0.0005) return `${UNDER[language]} ${percent.format(0.001)}`;
  if (share < 1 && share > 0.9995) return `${OVER[language]} ${percent.format(0.999)}`;
  return percent.format(share);
}

/** A ratio such as lift with at most one decimal: `3.4` or `3,4`. */
export function formatRatio(ratio: number, language: Language): string {
  return Number.isFinite(ratio) ? ratios[language].format(ratio) : '–';
}

/** A list of names in words: `Yahoo, Orange and Free`. Empty list: ''. */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}

function perLanguage(options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> {
  return { en: new Intl.NumberFormat(LOCALES.en, options), fr: new Intl.NumberFormat(LOCALES.fr, options) };
}
