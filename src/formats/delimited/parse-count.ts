/** A whole number from 0 to MAX_COUNT; `unusable` for a number that cannot be a count; null for no number at all. */
export type Count = number | 'unusable' | null;

/** Above this a count is taken for a slip: more messages than all mail of a year at any sender. */
export const MAX_COUNT = 1e12;

const UNITS =
  /\s*(?:x|\u00d7|times?|messages?|msgs?|e-?mails?|mails?|fois|mal|veces|volte|vezes|keer|rows?|errors?|erreurs?|fehler|errores|errori|nachrichten|mensajes|messaggi|mensagens|berichten|meddelanden|\u4ef6|\u901a|\u56de|\u6b21|\uac74)\.?$/i;
const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?|\d+(?:[.,]\d+)?e[+-]?\d+)$/i;
const GROUPED = /^\d{1,3}(?:([ .,'\u2019_])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const WITH_FRACTION = /^(\d+|\d{1,3}(?:[ .,'\u2019_]\d{3})+)[.,](\d+)$/;
const ABBREVIATED = /^(\d+(?:[.,]\d+)?) ?([km])$/i;

/**
 * Reads a count as people and reports write it: `1133`, `1 133` (any blank), `1.133`, `1,133`, `1'133`, `12k`, `~300`, `120.0`.
 * A group of exactly three digits after one separator is a thousand, never a fraction, unless it starts with 0.
 */
export function parseCount(text: string): Count {
  let digits = text.normalize('NFKC').trim();
  if (digits.length > 40) return null;
  digits = digits
    .replace(/^[~\u2248><+=]+ ?/, '')
    .replace(UNITS, '')
    .replace(/\+$/, '')
    .trim();
  if (!/\d/.test(digits)) return /^[+-]?(?:nan|inf(?:inity)?)$/i.test(digits) ? 'unusable' : null;
  if (/^[-\u2212\u2013] ?[\d.,]/.test(digits) || NOT_FINITE.test(digits)) return 'unusable';
  if (/^\d+$/.test(digits)) return bounded(Number(digits));
  if (!/^0[.,]/.test(digits) && (GROUPED.test(digits) || INDIAN.test(digits))) {
    return bounded(Number(digits.replace(/\D/g, '')));
  }
  const abbreviated = ABBREVIATED.exec(digits);
  if (abbreviated) {
    const factor = abbreviated[2]?.toLowerCase() === 'k' ? 1e3 : 1e6;
    return bounded(Math.round(Number(abbreviated[1]?.replace(',', '.')) * factor));
  }
  const fraction = WITH_FRACTION.exec(digits);
  if (fraction) return /^0+$/.test(fraction[2] ?? '') ? bounded(Number(fraction[1]?.replace(/\D/g, ''))) : 'unusable';
  return null;
}

/** Reads `0,18 %`, `12.5%`, `3 %` as a fraction (0.0018, 0.125, 0.03); null where no percent sign stands or it is above 100 %. */
export function parsePercent(text: string): number | null {
  const match = /^[~\u2248<>]? ?(\d{1,3}(?:[.,]\d{1,6})?) ?%$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const value = Number(match[1]?.replace(',', '.')) / 100;
  return value <= 1 ? value : null;
}

function bounded(value: number): Count {
  return value <= MAX_COUNT ? value : 'unusable';
}
