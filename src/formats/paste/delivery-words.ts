/**
 * Words by which a delivery message is recognised. All are compared with text folded by foldText.
 * They decide only whether a line is delivery data and how the attempt ended; what it means is the task of src/replies.
 */

/** Dynamic flow control and quotas in the twelve languages of Adobe's console and articles. */
export const BACKOFF_PHRASES: readonly string[] = [
  'dynamic flow control',
  'contr\u00f4le de flux dynamique',
  'controle de flux dynamique',
  'dynamische durchsatzkontrolle',
  'dynamischen durchsatzkontrolle',
  'dynamische flusssteuerung',
  'dynamische flusskontrolle',
  'control de flujo din\u00e1mico',
  'control de flujo dinamico',
  'control din\u00e1mico de flujo',
  'controllo del flusso dinamico',
  'controllo dinamico del flusso',
  '\u52d5\u7684\u30d5\u30ed\u30fc\u5236\u5fa1',
  '\ub3d9\uc801 \ud750\ub984 \uc81c\uc5b4',
  'controle de fluxo din\u00e2mico',
  'controle de fluxo dinamico',
  '\u52a8\u6001\u6d41\u91cf\u63a7\u5236',
  '\u52d5\u614b\u6d41\u91cf\u63a7\u5236',
  'dynamisch stroombeheer',
  'dynamisch debiet',
  'dynamisk fl\u00f6deskontroll',
  'quotas met',
  'quota met',
  'quotas satisfaits',
  'quotas de connexion atteints',
  'kontingente ausgesch\u00f6pft',
  'kontingent ausgesch\u00f6pft',
  'verbindungskontingent',
  'cuotas de conexi\u00f3n',
  'quote di connessione',
  '\u5272\u308a\u5f53\u3066\u306b\u9054\u3057\u307e\u3057\u305f',
  '\u63a5\u7d9a\u30af\u30a9\u30fc\u30bf',
  '\uc5f0\uacb0 \ud560\ub2f9\ub7c9',
  'cotas de conex\u00e3o',
  '\u6ee1\u8db3\u8fde\u63a5\u914d\u989d',
  '\u7b26\u5408\u9023\u7dda\u914d\u984d',
  'verbindingsquota',
  'anslutningskvoter',
];

/** Enough by themselves: nobody but a mail system says so. */
export const DELIVERY_PHRASES: readonly string[] = [
  ...BACKOFF_PHRASES,
  'messages queued',
  'delivery temporarily suspended',
  'temporarily deferred',
  'greylist',
  'graylist',
  'grey listed',
  'retry timeout exceeded',
  'retry time not reached',
  'user unknown',
  'unknown user',
  'no such user',
  'no such recipient',
  'no such mailbox',
  'unknown mailbox',
  'unknown recipient',
  'recipient unknown',
  'unknown address',
  'mailbox full',
  'mailbox is full',
  'inbox full',
  'mailbox unavailable',
  'mailbox not found',
  'mailbox disabled',
  'mailbox is disabled',
  'over quota',
  'quota exceeded',
  'recipient address rejected',
  'recipient rejected',
  'sender address rejected',
  'sender rejected',
  'client host rejected',
  'relay access denied',
  'relaying denied',
  'relay not permitted',
  'no valid hosts',
  'too many connection failures',
  'name service error',
  'host or domain name not found',
  'lost connection with',
  'refused to talk to me',
  'while sending rcpt to',
  'while performing the ehlo handshake',
  'unrouteable address',
  'unroutable address',
  'all relevant mx records point to non-existent hosts',
  'exceeded max time without delivery',
  'manually delayed domain',
  'queue is suspended',
  'connect to mx',
  'blocked using',
  'spamhaus',
  'starttls required',
  'tls negotiation failed',
  'dmarc policy',
  'spf check failed',
  'null mx',
  'undeliverable address',
  'inbound email bounce',
  'message could not be processed before',
  'mail server temporarily rejected',
  'too many messages received from',
  'unusual rate of unsolicited mail',
  'utilisateur inconnu',
  'destinataire inconnu',
  'adresse inconnue',
  'bo\u00eete pleine',
  'bo\u00eete aux lettres pleine',
  'bo\u00eete de r\u00e9ception pleine',
  'compte d\u00e9sactiv\u00e9',
  'echec de la requ\u00eate dns',
  'unbekannter nutzer',
  'benutzer unbekannt',
  'empf\u00e4nger unbekannt',
  'postfach voll',
  'konto deaktiviert',
  'usuario desconocido',
  'buz\u00f3n lleno',
  'utente sconosciuto',
  'casella piena',
];

/** Need a recipient, a relay or another word of mail beside them: other programs say these too. */
export const WEAK_PHRASES: readonly string[] = [
  'connection timed out',
  'connection refused',
  'connection reset',
  'operation timed out',
  'timed out while',
  'no route to host',
  'network is unreachable',
  'service unavailable',
  'service not available',
  'try again later',
  'too many connections',
  'rate limit',
  'throttl',
  'deferred',
  'bounced',
  'rejected',
  'blocked',
  'access denied',
  'unreachable',
  'inatteignable',
  'unerreichbar',
  'refused',
  'refus\u00e9',
  'zur\u00fcckgewiesen',
  'invalid domain',
  'domaine invalide',
  'account disabled',
  'marked as spam',
  'spam content',
  'poor reputation',
  'bad reputation',
  'low reputation',
  'undeliverable',
  'not delivered',
  'delivery failed',
  'failed',
  'in the queue',
  'queued',
  "en file d'attente",
  'in der warteschlange',
  'en cola',
  'in coda',
];

/** A sentence of a bounce mail for people: says that one address failed. */
export const BOUNCE_SENTENCES: readonly string[] = [
  "couldn't be delivered",
  'could not be delivered',
  "wasn't delivered",
  'was not delivered',
  "hasn't been delivered",
  'has not been delivered',
  'delivery has failed to',
  'delivery to the following recipient',
  'delivery to these recipients',
  'failed permanently',
  'problem delivering your message',
  'rejected your message to',
  'message could not be delivered',
  'message blocked',
  'address not found',
  "n'a pas pu \u00eatre remis",
  "n'a pas pu \u00eatre d\u00e9livr\u00e9",
  "n'a pas \u00e9t\u00e9 remis",
  '\u00e9chec de la remise',
  'konnte nicht zugestellt werden',
  'nicht zugestellt werden',
  'no se ha podido entregar',
  'no se pudo entregar',
  'non \u00e8 stato recapitato',
  'impossibile recapitare',
  'n\u00e3o p\u00f4de ser entregue',
  'kan niet worden bezorgd',
];

/** Codes that only one provider's replies carry; enough by themselves. Compared with the text as written. */
export const PROVIDER_CODES =
  /(?<![\p{L}\p{N}])(?:\[?(?:TSS?|IPTS|BL|PH)\d\d\]?|S31[45]0|S777\d\d|RP-00\d|SC-00\d|OFR\w?_\d{3}|OFR\d{3}_\d{3}|LPN\d{3}_\d{3}|SFR_IN_\d{3}|AUP#[\w-]+|CXBL|RL\d{6}|HVU:B\d|RLY:B\d)(?![\p{L}\p{N}])/u;

/** After a bare reply code one of these makes it a reply. */
export const REPLY_WORDS =
  /(?:mail|user|recipient|rcpt|sender|address|relay|host|domain|block|list|den(?:y|ied)|reject|refus|accept|spam|virus|malware|content|reputation|policy|policies|rate|limit|too (?:many|busy|fast|much)|try|retry|later|temporar|permanent|unavail|not available|service|server|quota|full|exceed|unknown|not exist|no such|invalid|disabled|inactive|suspend|connect|time[d ]?-? ?out|timeout|dns|lookup|resolv|\bmx\b|tls|certificate|list|defer|queue|message|busy|resource|storage|space|auth|spf|dkim|dmarc|\bptr\b|reverse|helo|ehlo|delivery|deliver|account|inbox|command|syntax|sequence|\bsize\b|too (?:large|big)|closing|transaction|action|error|fail|loop|greeting|volume|complaint|abuse|blackl|ldap|local policy|not permitted|not allowed|prohibited|unauthori|err\b|\bip\b|adresse|destinataire|utilisateur|bo[i\u00ee]te|inconnu|rejet|bloqu|veuillez|r[e\u00e9]essayer|empf[a\u00e4]nger|postfach|unbekannt|abgelehnt|buz[o\u00f3]n|usuario|rechazad|casella|utente|\[[a-z]{2,5}\d{2,}\]|ofr[_\d]|lpn[_\d]|sfr_in)/;

/** Marks of mail around a weak phrase. */
export const MAIL_WORDS =
  /(?:e-?mail|\bmails?\b|message|smtp|deliver|bounce|defer|recipient|mailbox|\bmx\d*\b|relay|queue|sent to|send(?:ing)? to|envoi|diffusion|zustell|versand|entrega|consegna|:25\b|port 25)/;

const PROGRAM_WORDS =
  /^\s{0,40}(?:export|import|const|let|var|return|if ?\(|else|function|def|class|case|switch|public|private|static|for ?\(|while ?\(|\/\/|\/\*|#include|@\w+\()|=> ?[{(]|<\/?(?:div|span|p|li|td|a|h\d|script|code)\b/;

/** True for lines of programs and markup: a phrase in a string or a comment there is no delivery attempt. */
export function isProgramCode(line: string): boolean {
  const end = line.trimEnd();
  if (/[{}]$/.test(end)) return true;
  return (end.endsWith(';') && /[=(]/.test(end)) || PROGRAM_WORDS.test(line);
}

/** Lines of web servers, kernels and build tools, whose numbers and "timed out" are not ours. */
export const OTHER_LOGS =
  /(?:\bHTTP\/\d|"(?:GET|POST|HEAD|PUT|OPTIONS) |\bupstream\b|^\[ *\d+\.\d{4,}\]|kernel:|\bsystemd\[|\bsshd\[|\bCRON\[|\bnginx\b|\bapache2?\b|^\s*at [\w.$]+\(|npm (?:ERR|WARN)|\bFailed password\b)/;
