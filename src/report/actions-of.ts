import { inLanguage } from '../explanation/localized.ts';
import { ADVICE } from '../knowledge/advice.ts';
import type { AdviceId } from '../knowledge/advice-ids.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { adviceUrl } from './advice-url.ts';
import type { ReportAction } from './report-schema.ts';

/**
 * Advice ids as worded actions, in their order, each once, with the page of the provider or blocklist they are about.
 * Hours are never proposed where the verdict does not advise them.
 */
export function actionsOf(
  advice: readonly AdviceId[],
  about: { readonly where: readonly string[]; readonly hours: boolean; readonly language: Language },
): ReportAction[] {
  const ids = [...new Set(advice)].filter((id) => id !== 'request-hours' || about.hours);
  return ids.map((id) => {
    const { text, who } = ADVICE[id];
    const url = adviceUrl(id, about.where);
    return { id, text: inLanguage(text, about.language), who, ...(url === null ? {} : { url }) };
  });
}
