import { foldWord } from '../delimited/fold-text.ts';
import { outcomeOfText, type TextOutcome } from '../paste/outcome-of-text.ts';

const HARD = /^(?:hard|hard bounce|permanent|definitif|dur|hart|duro|2)\b/;
const SOFT = /^(?:soft|soft bounce|temporary|transient|temporaire|temporar|weich|blando|1)\b/;
const DELIVERED =
  /^(?:sent|delivered|success|ok|accepted|envoye|delivre|remis|gesendet|zugestellt|enviado|entregado|inviato|consegnato)/;
const DEFERRED =
  /^(?:defer|soft|delay|pending|temp|queued|retry|transient|en attente|differe|ausstehend|zuruckgestellt|verzogert|pendiente|diferido|in attesa|4\d\d$|4\.\d)/;
const BOUNCED =
  /^(?:bounce|hard|fail|reject|block|echec|rejete|fehlgeschlagen|abgelehnt|fallido|rechazado|fallito|rifiutato|undeliver|expired|dropped|error|5\d\d$|5\.\d)/;
const EXCLUDED =
  /^(?:ignored|excluded|quarantine|duplicate|ignore$|exclu|ignoriert|ausgeschlossen|ignorado|ignorato|suppressed)/;

/**
 * How the attempts of a table row ended: its type (hard, soft), else its text, else its status, else its reason.
 * The text comes before the status because a platform shows "Failed" for what the receiver only deferred.
 */
export function outcomeOfWords(words: {
  readonly type: string;
  readonly status: string;
  readonly reply: string;
  readonly reason: string;
}): TextOutcome | null {
  const status = foldWord(words.status);
  if (EXCLUDED.test(status) || EXCLUDED.test(foldWord(words.type))) return 'ignored';
  if (DELIVERED.test(status)) return 'delivered';
  const type = foldWord(words.type);
  const byText = outcomeOfText(words.reply);
  if (byText === 'ignored' || byText === 'delivered') return byText;
  if (HARD.test(type)) return 'bounced';
  if (SOFT.test(type)) return 'deferred';
  if (DEFERRED.test(status)) return 'deferred';
  if (byText) return byText;
  if (BOUNCED.test(status)) return 'bounced';
  return outcomeOfText(words.reason);
}
