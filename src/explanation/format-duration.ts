import type { Language } from '../knowledge/vocabulary.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A wait in words of the language: "45 minutes", "2 hours", "3 days"; hours from 2, days from 2 on, to one decimal at most. */
export function formatDuration(minutes: number, language: Language): string {
  const [amount, unit] =
    minutes >= 2 * DAY ? [minutes / DAY, 'day'] : minutes >= 2 * HOUR ? [minutes / HOUR, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(amount);
}
