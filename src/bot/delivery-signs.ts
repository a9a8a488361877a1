/** Signs that leave no doubt: reply codes with text, enhanced codes, log fields, several lines with numbers or addresses. */
const STRONG: readonly RegExp[] = [
  /(?:^|[^\d.])[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}\b|[#<A-Za-z])/,
  /(?:^|[^\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/,
  /\b(?:status|dsn|relay|reason|bounce_code)=/i,
  /\b(?:to|from)=</i,
  /^(?:Diagnostic-Code|Final-Recipient|Action|Status|Reporting-MTA|Remote-MTA):/im,
  /\((?:host|connect to|delivery temporarily suspended)\b/i,
];

/** Words of refusals and failures; alone they may as well stand in a question. */
const FAILURE_WORDS =
  /user unknown|unknown user|mailbox (?:full|unavailable|not found)|over quota|quota (?:met|exceeded)|timed? out|refused|rejected|bounced?\b|defer(?:red|ral)|blocked|black ?list|block ?list|spamhaus|flow control|unreachable|not delivered|undeliverable|utilisateur inconnu|adresse inconnue|bo[iî]te pleine|quota (?:atteint|d[ée]pass[ée])|contr[oô]le de flux|injoignable|inatteignable|refus[ée]|rejet[ée]|bloqu[ée]|non remis|postfach voll|empf[äa]nger unbekannt|unzustellbar|abgelehnt|dynamische/i;

/** A domain and a count on one line, as in a table or "yahoo.fr: 1 204". */
const DOMAIN_AND_COUNT = /[\p{L}\p{N}-]+\.[a-z]{2,}\b.*\d|\d.*[\p{L}\p{N}-]+\.[a-z]{2,}\b/iu;

/** How surely a text holds delivery data, by its looks alone; reading it is what decides. */
export type DeliverySigns = 'strong' | 'weak' | 'none';

/** Looks at the first 20,000 characters. */
export function deliverySigns(text: string): DeliverySigns {
  const head = text.slice(0, 20_000);
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (STRONG.some((sign) => sign.test(head))) return 'strong';
  const rows = lines.filter((line) => /[\t;|,]/.test(line) && /\d/.test(line)).length;
  const counted = lines.filter((line) => line.length < 2000 && DOMAIN_AND_COUNT.test(line)).length;
  if (rows >= 3 || counted >= 2 || lines.length >= 12) return 'strong';
  return FAILURE_WORDS.test(head) || counted === 1 || rows > 0 || lines.length >= 4 ? 'weak' : 'none';
}
