import { keptHostName } from './kept-host-names.ts';
import { isOrdinaryWord } from './reply-vocabulary.ts';

const WHO =
  'user|username|recipient|mailbox|account|alias|login|utilisateur|destinataire|compte|benutzer|empfänger|konto|postfach|usuario|destinatario|buzón|cuenta|utente|casella|gebruiker|użytkownik';
const NAME = `[^\\s'"\`<>()\\[\\]@,;:]{1,64}`;
const GONE = '*';

/** `<jdoe>` alone in angle brackets. */
const BRACKETED = /<([^<>\s@]{1,64})>/g;
/** `user jdoe unknown`, `Mailbox 'jdoe' is full`, `account jdoe has been disabled`. */
const NAMED = new RegExp(
  `\\b(${WHO})(\\s+(?:name[d]?\\s+)?['"\`«“‘]?)(${NAME})(?=['"\`»”’]?\\s+(?:is|was|has|does|doesn|doesn't|not|no|unknown|over|exceed|exceeds|exceeded|disabled|inactive|suspended|rejected|full|cannot|can't|could|inconnu|n'existe|est|unbekannt|ist|existiert|desconocido|desconocida|non|nicht)\\b)`,
  'giu',
);
/** `no such user: jdoe`, `Unknown user jdoe`, `invalid mailbox 'jdoe'`. */
const AFTER = new RegExp(
  `\\b((?:no such|unknown|invalid|unrouteable|unroutable|nonexistent|bad|unbekannter|no existe el)\\s+(?:local\\s+)?(?:${WHO}|address)(?:\\s+here)?(?:\\s+by that name)?\\s*(?::\\s*|=\\s*|\\s)['"\`«“‘]?)(${NAME})`,
  'giu',
);
/** `User unknown: jdoe`, `mailbox unavailable: 'jdoe'`. */
const COLON = new RegExp(
  `\\b((?:${WHO}|address)\\s+(?:unknown|not found|unavailable|rejected|disabled|invalid|inconnu|unbekannt|desconocido)(?:\\s+here)?\\s*:\\s*['"\`«“‘]?)(${NAME})`,
  'giu',
);

/** Removes the recipient's name from unknown-user wordings where no address stands. Ordinary words, codes and known hosts stay. */
export function redactWordings(text: string): string {
  let out = text;
  if (out.includes('<')) out = out.replace(BRACKETED, (whole, name: string) => (isName(name) ? `<${GONE}>` : whole));
  out = out.replace(NAMED, (whole, who: string, between: string, name: string) =>
    isName(name) ? who + between + GONE : whole,
  );
  out = out.replace(AFTER, (whole, front: string, name: string) => (isName(name) ? front + GONE : whole));
  return out.replace(COLON, (whole, front: string, name: string) => (isName(name) ? front + GONE : whole));
}

function isName(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.!?]+$/, '');
  if (isOrdinaryWord(bare) || /^#?[\d.#*-]+$/.test(bare) || bare.includes('://')) return false;
  return !(bare.includes('.') && keptHostName(bare) !== null);
}
