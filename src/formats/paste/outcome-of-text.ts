import { foldText } from '../delimited/fold-text.ts';
import { BACKOFF_PHRASES } from './delivery-words.ts';

/** How an attempt ended by its text alone; `ignored` is an exclusion by the platform, no attempt. */
export type TextOutcome = 'delivered' | 'deferred' | 'bounced' | 'ignored';

const SUCCESS =
  /^(?:'?\*'? ?sent|sent|delivered|success(?:ful(?:ly)?)?|ok|envoy\u00e9e?s?|d\u00e9livr\u00e9e?s?|remis|gesendet|zugestellt|enviado|entregado|inviato|consegnato|enviada|entregue|verzonden|skickat|message to '?\*?'? ?pushed to the connector|taken into account by the service provider|sent to the service provider)\.?$|^'[^']{1,100}' sent\.?$|pushed to the connector|^(?:smtp; ?)?25[0-2][ -]|^2\.\d\.\d\b/;

const EXCLUDED =
  /(?:no longer wants? to be contacted|address not specified|address empty|already targeted|exclusion of duplicates|duplicated primary key|^double$|^duplicate$|(?:address in |quarantined )(?:quarantine|address)|^adresse en quarantaine|adresse in quarant\u00e4ne|^quarantined?$|(?:deny|black|block)list(?:ed)? address|address (?:is )?(?:on (?:the )?)?(?:deny|black)list|^(?:deny|black)listed\b|adresse plac\u00e9e sur la liste|adresse auf der (?:blockierungs|sperr)liste|^(?:test |control |seed )address|adresse t\u00e9moin|kontrollgruppenadresse|adresse non renseign\u00e9e|adresse nicht angegeben|excluded by|exclu par|^ausgeschlossen|not eligible for offers|target limited in size|unqualified address|bad-quality address|error ignored|erreur ignor\u00e9e|fehler ignoriert|rule 'auto_replies'|rule 'feedback_loop|rule 'other_responses'|rule 'email_client_unsubscribe'|delivery cancell?ed|message cancell?ed|^opt(?:ed)?[- ]?out|^unsubscribed)/;

const PERMANENT =
  /(?:^(?:failed|\u00e9chec|fehlgeschlagen|fallido|non riuscito)$|user unknown|unknown user|no such (?:user|recipient|mailbox|account|person)|unknown (?:mailbox|recipient|address|account)|recipient unknown|does ?n[o']t exist|not exist|invalid (?:recipient|mailbox|address)|address (?:unknown|not found)|mailbox not found|(?:mailbox|account|user) (?:is )?(?:disabled|inactive|closed)|utilisateur inconnu|destinataire inconnu|adresse inconnue|compte d\u00e9sactiv\u00e9|unbekannter nutzer|benutzer unbekannt|empf\u00e4nger unbekannt|konto deaktiviert|usuario desconocido|utente sconosciuto|usu\u00e1rio desconhecido|\bbounced?\b|\bhard\b|permanent|undeliverable|unrouteable|relaying denied|relay access denied|retry timeout exceeded|exceeded max time|could not be processed before|max(?:imum)? (?:time|retries)|expired|couldn't be delivered|could not be delivered|wasn't delivered|was not delivered|n'a pas pu|nicht zugestellt|null mx|prohibited attachment)/;

const TEMPORARY =
  /(?:temporar|try again|later|deferr|defer\b|transient|throttl|greylist|graylist|\bsoft\b|queued|retry|in der warteschlange|file d'attente|en cola|in coda|warning: message|delayed|still being retried)/;

/** Words that mean a refusal for now, with or without a code. */
export function isBackoff(folded: string): boolean {
  return BACKOFF_PHRASES.some((phrase) => folded.includes(phrase));
}

/**
 * How the attempt ended, from a reply or message alone: reply code first (2 delivered, 4 deferred, 5 bounced), then the
 * enhanced code, then words. Null when nothing tells: the caller decides (a local phrase is a deferral).
 */
export function outcomeOfText(text: string): TextOutcome | null {
  const folded = foldText(text.length > 4000 ? text.slice(0, 4000) : text);
  if (folded === '') return null;
  if (SUCCESS.test(folded)) return 'delivered';
  if (EXCLUDED.test(folded)) return 'ignored';
  if (isBackoff(folded)) return 'deferred';
  const byCode = classOfCode(folded);
  if (byCode) return byCode;
  if (TEMPORARY.test(folded)) return 'deferred';
  if (PERMANENT.test(folded)) return 'bounced';
  return null;
}

const CODE = /(?:^|[^\w.#/:-]|smtp;|text=|[:;] )([245]\d\d)(?=$|[ \-:;#<"'(]\D|[ -]#?\(?[245]\.\d)/;
const ENHANCED = /(?:^|[^\d.])([245])\.\d{1,3}\.\d{1,3}(?![\d.])/;

function classOfCode(folded: string): TextOutcome | null {
  const digit = (CODE.exec(folded)?.[1] ?? ENHANCED.exec(folded)?.[1])?.[0];
  return digit === '2' ? 'delivered' : digit === '4' ? 'deferred' : digit === '5' ? 'bounced' : null;
}
