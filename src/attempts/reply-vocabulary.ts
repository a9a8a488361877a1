/**
 * Ordinary words of SMTP replies. A recipient whose local part is such a word (`user@`, `mail@`, `info@`) gives nothing
 * away when the word stands in a sentence, and masking it would hide what the reply says; in an address it is removed all the same.
 * Lower case, ASCII and UTF-8 letters.
 */
const WORDS = `
a about above abuse access accept accepted account accounts action active actual add additional address addresses admin administrator administratively
after again against all allow allowed already also an and any anti antispam are as at attempt attempts auth authenticated authentication
available bad banned be because been before being blacklist blacklisted block blocked blocklist boite bounce box bulk bulkmail busy but by can cannot cause
check checks client close closed closing com command complaint complaints concurrent configuration connect connection connections contact contains content could
customer daily data date de deactivated deferred defer delay delayed delete deleted delivered delivery denied deny destination detail details detected
did directory disabled discarded dkim dmarc dns do does domain domains don due dynamic email emails empty encryption end error errors exceed exceeded
exceeds excessive exist exists expired external fail failed fails failure fatal few file filter filtered follow following for forbidden format forward found
free from full further get go greylist greylisted greylisting has have header headers help helo here high his host hostname hour how http https id if in
inactive inbound inbox incoming incorrect info information infrastructure inside intended internal into invalid ip is issue it its junk known later learn less level limit limited
limits link list listed local located log long longer look lookup lost low mail mailbox mailboxes mailer mailing many mark matching max maximum may me message messages method
might minute minutes missing more most much must mx name names need network new news newsletter no nobody non none not notice null number of off office ok on once one only
open or order org original other our out outbound outgoing over own owner page parameters part per period permanent permanently permission permitted
please point policy poor port post postmaster previous private problem problems processed prohibited protect protection protocol provider ptr public quarantine queue queued quota rate reach reached
read reason reasons receive received receiver recipient recipients record records refused reject rejected relay relaying remote remove reply report reputation request requested required
requires reset resolve resources restricted result retry return returned reverse root route rule rules said sales secure security see send sender senders sending sent seconds server servers service services session short should sign site size smtp
so some source space spam spf spammer ssl starttls state status still stop stopped storage submit subject such support suspected suspended syntax system temporarily temporary terminated test than that the their
then there this throttled time timed timeout tls to today too traffic transaction transmission transport try trying type unable unavailable under undeliverable unexpected unknown unless
unreachable unrouteable unsolicited unsubscribe until up update url us use used user users using valid value verification verify version very via view violation virtual virus visit volume wait
was we web webmaster were what when which who why will with within without work wrong you your yourself
le la les un une du des et ou est pas non pour par sur dans avec votre boite boîte adresse utilisateur inconnu inconnue pleine refus refusé message messagerie serveur erreur trop
der die das ein eine und oder ist nicht kein keine unbekannt benutzer postfach voll empfänger adresse nachricht abgelehnt wegen zu für von mit
el los las una usuario desconocido buzón buzon lleno dirección correo mensaje rechazado no existe es
il lo gli utente sconosciuto casella piena indirizzo messaggio rifiutato
gsmtp esmtp esmtps lmtp rcpt ehlo mailfrom reputational ratelimited rbl dnsbl spamhaus spamcop barracuda google gmail microsoft outlook hotmail yahoo apple icloud orange mimecast proofpoint
`;

export const REPLY_VOCABULARY: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/**
 * True for a local part that may stand in a reply as a word: an ordinary word, or a number short enough to be a reply code.
 * `word` is lower case.
 */
export function isOrdinaryWord(word: string): boolean {
  return REPLY_VOCABULARY.has(word) || /^\d{1,3}$/.test(word) || /^[^\p{L}\p{N}]*$/u.test(word);
}
