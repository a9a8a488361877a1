/** Signs that stand in no chatter: log fields, fields of a delivery status notification, an SMTP reply with both its codes. */
const CERTAIN: readonly RegExp[] = [
  /\bstatus=(?:deferred|bounced|expired|sent)\b/i,
  /\bdsn=[245]\.\d{1,3}\.\d{1,3}\b/i,
  /^(?:Diagnostic-Code|Final-Recipient|Reporting-MTA|Remote-MTA):\s/im,
  /(?:^|[^\d.])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/,
];

/** A reply code at the start of a line, or after `said:`; numbers of people or tickets stand elsewhere. */
const REPLY_LINE = /(?:^\s*|[:;,|\t]\s*)[45]\d\d[ -]\p{L}/u;
const REFUSAL =
  /user unknown|unknown user|no such user|mailbox (?:full|unavailable|not found)|over quota|rejected|deferred|blocked|block ?list|spam|refused|denied|timed out|too many|try again|temporar|greylist|reputation|dmarc|spf/i;
const DOMAIN = /[\p{L}\p{N}-]+\.[a-z]{2,}\b/iu;
/** What a sending platform writes in place of a reply. */
const PLATFORM_FAILURE =
  /quota (?:met|exceeded|atteint)|dynamic flow control|contr[oô]le de flux|utilisateur inconnu|user unknown|unknown user|(?:host|domain) (?:not found|unreachable)|connection (?:timed out|refused)|mailbox full|bo[iî]te pleine/i;

/**
 * Whether a text that was not said to the bot holds delivery errors beyond doubt. Stricter than `deliverySigns`: who is
 * addressed may ask back, who overhears must be sure. Looks at the first 20,000 characters.
 */
export function holdsDeliveryErrors(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (CERTAIN.some((sign) => sign.test(head))) return true;
  const lines = head.split(/\r\n|\r|\n/).map((line) => line.slice(0, 2000));
  const replies = lines.filter((line) => REPLY_LINE.test(line) && REFUSAL.test(line));
  if (replies.length >= 2 || replies.some((line) => DOMAIN.test(line))) return true;
  return lines.filter((line) => PLATFORM_FAILURE.test(line) && DOMAIN.test(line) && /\d/.test(line)).length >= 2;
}
