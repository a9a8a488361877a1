import { foldWord } from '../delimited/fold-text.ts';

/** What a column of an aggregate table holds. */
export type ColumnRole =
  | 'domain'
  | 'relay'
  | 'source'
  | 'reply'
  | 'first-text'
  | 'reason'
  | 'status'
  | 'type'
  | 'count'
  | 'volume'
  | 'connections'
  | 'bytes'
  | 'delivered'
  | 'failed'
  | 'hard'
  | 'soft'
  | 'percent'
  | 'breakdown'
  | 'time'
  | 'other';

/** Header words per role, folded as foldWord does; English, French, German, Spanish, Italian, Portuguese, Dutch. */
const WORDS: readonly (readonly [ColumnRole, string])[] = [
  [
    'domain',
    'domain|domains|recipient domain|recipient domains|rcpt domain|email domain|e-mail domain|mail domain|to domain|destination|destination domain|domain name|target domain|receiving domain|provider|mailbox provider|isp|isps|esp|receiver|inbox provider|recipient|recipients|rcpt|email|e-mail|email address|address|recipient address|mx owner|owner of domain|to|' +
      "domaine|domaines|domaine destinataire|domaine email|domaine e-mail|domaine de messagerie|domaine du destinataire|nom de domaine|fai|fournisseur|fournisseur d'acces|operateur|destinataire|adresse|adresse email|adresse e-mail|messagerie|" +
      'empfangerdomain|empfanger-domain|empfangerdomane|domane|domanen|ziel|zieldomain|ziel-domain|e-mail-domain|e-mail-domane|mail-domain|anbieter|provider|empfanger|adresse|e-mail-adresse|' +
      'dominio|dominios|dominio de correo|dominio del destinatario|dominio destinatario|proveedor|destinatario|direccion|correo|correo electronico|domini|dominio destinatario|provider|fornitore|indirizzo|dominio do destinatario|dominio de e-mail|provedor|endereco|domein|domeinen|ontvangersdomein|ontvanger|doman|domaner|mottagardoman|mottagare|\u30c9\u30e1\u30a4\u30f3|\ub3c4\uba54\uc778|\u57df|\u57df\u540d|\u7db2\u57df|@domain|domain (@domain)',
  ],
  [
    'relay',
    'mx|mx host|mx ip|relay|relay host|mx record|host|remote host|remote mta|mta distant|dsnmta|serveur mx|mx-server|mx server',
  ],
  [
    'source',
    "source ip|sending ip|ip|our ip|outbound ip|ip address|publicid|public id|ip d'envoi|adresse ip|absender-ip|versand-ip|vmta|pool|ip pool|binding|ip identifier",
  ],
  [
    'reply',
    'message|messages|message text|error message|error messages|error|error text|reply|last reply|last response|smtp reply|smtp response|smtp message|smtp error|smtp code|response|responses|server response|text|reply text|bounce message|bounce text|diagnostic|diagnostic code|diagnostic-code|details|detail|log message|description|error description|code|dsndiag|' +
      "message d'erreur|messages d'erreur|texte|texte de l'erreur|libelle|libelle de l'erreur|erreur|reponse|derniere reponse|reponse smtp|retour smtp|message smtp|texte du message|" +
      'meldung|meldungen|fehlermeldung|fehlermeldungen|fehlertext|fehler-text|nachricht|antwort|letzte antwort|smtp-antwort|smtp antwort|smtp-meldung|smtp-fehler|fehlerbeschreibung|beschreibung|nachrichtentext|' +
      'mensaje|mensaje de error|mensajes|texto|respuesta|ultima respuesta|respuesta smtp|descripcion|messaggio|messaggio di errore|testo|risposta|risposta smtp|ultima risposta|descrizione|mensagem|mensagem de erro|resposta|foutmelding|melding|bericht|antwoord|tekst|felmeddelande|meddelande|svar|\u30e1\u30c3\u30bb\u30fc\u30b8|\u30a8\u30e9\u30fc\u30e1\u30c3\u30bb\u30fc\u30b8|\uba54\uc2dc\uc9c0|\uc624\ub958 \uba54\uc2dc\uc9c0|\u6d88\u606f|\u9519\u8bef\u6d88\u606f|\u8a0a\u606f',
  ],
  ['first-text', 'first text|premier texte|erster text|primer texto|primo testo'],
  [
    'reason',
    "reason|reasons|failure reason|bounce reason|cause|category|bounce category|bouncecat|classification|nature of failure|error type|raison|raisons|motif|motifs|raison de l'echec|categorie|type d'erreur|grund|grunde|fehlergrund|ursache|kategorie|motivo|razon|causa|motivo del error|ragione|causale|reden|oorzaak|orsak",
  ],
  [
    'status',
    'status|state|outcome|result|action|disposition|event|statut|etat|resultat|ergebnis|zustand|estado|stato|esito|delivery status|statut de diffusion|dsn|dsnaction',
  ],
  [
    'type',
    "failure type|bounce type|type|type of failure|type d'echec|type d'erreur smtp|fehlertyp|bounce-typ|hard/soft|soft/hard|tipo|tipo de error|tipo di errore|type de rebond",
  ],
  [
    'count',
    'count|counts|number|nb|no|no.|n|#|qty|quantity|total|total count|number of occurrences|occurrences|occurence|occurences|hits|times|frequency|number of messages|number of errors|nb of errors|nb errors|# errors|# messages|message count|error count|failure count|messages queued|queued|how many|amount|recipients count|nb recipients|unique recipients|cnt|' +
      "nombre|nb.|nbre|nombre d'occurrences|nombre de messages|nombre d'erreurs|nb erreurs|nb messages|nb d'erreurs|quantite|effectif|volume d'erreurs|nombre d'echecs|nb d'occurrences|" +
      'anzahl|menge|haufigkeit|anzahl der fehler|anzahl fehler|anzahl nachrichten|anzahl meldungen|vorkommen|stuck|stuckzahl|summe|' +
      'numero|cantidad|numero de errores|recuento|conteo|ocurrencias|conteggio|quantita|numero di errori|occorrenze|contagem|quantidade|numero de ocorrencias|aantal|antal|\u4ef6\u6570|\u56de\u6570|\uac74\uc218|\u6570\u91cf|\u6578\u91cf|\u8ba1\u6570',
  ],
  [
    'volume',
    'volume|volumes|sent|sends|send|emails sent|e-mails sent|messages sent|mails sent|total sent|sent messages|number sent|nb sent|processed|processed emails|processed messages|attempted|attempts|total attempts|targeted|injected|messages to send|total messages|emails|' +
      'envoyes|envoye|emails envoyes|e-mails envoyes|messages envoyes|nb envoyes|traites|emails traites|e-mails traites|messages traites|volume envoye|volume total|envois|tentatives|' +
      'gesendet|versendet|versandt|gesendete e-mails|verarbeitet|verarbeitete e-mails|versandvolumen|volumen|versuche|gesendete nachrichten|' +
      'enviados|enviado|correos enviados|procesados|volumen enviado|intentos|inviati|inviate|email inviate|elaborati|processati|tentativi|processados|verzonden|verwerkt|skickade|bearbetade|\u9001\u4fe1\u6570|\u53d1\u9001\u91cf',
  ],
  ['connections', 'cnx|connections|connexions|verbindungen|conexiones|connessioni|conn'],
  ['bytes', 'bytes|size|kb|mb|octets|taille|grosse'],
  [
    'delivered',
    'delivered|2xx|deliveries|success|successes|successful|accepted|ok|delivered emails|delivered messages|sent ok|inbox|delivres|delivre|remis|aboutis|recus|livres|messages delivres|succes|zugestellt|zustellungen|erfolgreich|zugestellte|erfolg|entregados|entregado|exito|consegnati|consegnate|recapitati|entregues|afgeleverd|bezorgd|levererade',
  ],
  [
    'failed',
    "errors|failed|failures|failure|fails|total errors|total failed|undelivered|not delivered|non-deliverables|non deliverables|rejected|rejects|rejections|refused|blocked|blocks|erreurs|echecs|echec|en echec|non delivres|rejetes|rejets|refuses|bloques|nombre d'echec|fehler|fehlgeschlagen|fehlgeschlagene|nicht zugestellt|unzustellbar|abgelehnt|blockiert|errores|fallidos|fallos|rechazados|no entregados|errori|falliti|non consegnati|rifiutati|erros|falhas|falhados|fouten|mislukt|fel|misslyckade|\u30a8\u30e9\u30fc\u6570|\u30a8\u30e9\u30fc|\uc624\ub958|\u9519\u8bef\u6570",
  ],
  [
    'hard',
    'hard|5xx|hards|npai|npai / hard|hard bounce|hard bounces|hardbounce|hardbounces|hard bounced|bounced|bounces|bounce|total bounces|permanent|permanent failures|rebonds|rebonds durs|hard bounces (%)|rebonds definitifs|bounces durs|bounces definitifs|definitifs|hard-bounces|harte bounces|permanente fehler|rebotes|rebotes duros|duros|rimbalzi|hard bounce (%)|devolvidos|bounces permanentes',
  ],
  [
    'soft',
    'soft|4xx|softs|soft bounce|soft bounces|softbounce|softbounces|soft bounced|deferred|deferrals|deferral|deferreds|delayed|temporary|temporary failures|temp failures|transient|pending|differes|differe|reportes|en attente|rebonds temporaires|bounces temporaires|temporaires|rebonds mous|zuruckgestellt|aufgeschoben|verzogert|soft-bounces|weiche bounces|temporare fehler|ausstehend|diferidos|aplazados|pendientes|rebotes blandos|blandos|differiti|rinviati|temporanei|in attesa|adiados|pendentes|uitgesteld|uppskjutna',
  ],
  [
    'percent',
    'percent|percentage|%|share|pct|contribution|share of errors|% of errors|% of total|part|pourcentage|part des erreurs|prozent|anteil|porcentaje|percentuale|quota|porcentagem|contribucion|contributo|beitrag',
  ],
  [
    'breakdown',
    "breakdown|failure rate|error rate|bounce rate|rate|failed %|% failed|% errors|errors %|taux|taux d'erreur|taux d'echec|taux de rebond|repartition|ventilation|fehlerrate|fehlerquote|bounce-rate|rate|desglose|tasa|tasa de error|tasso|tasso di errore|aufschlusselung",
  ],
  [
    'time',
    'date|time|timestamp|created|created at|updated|updated at|bounced at|day|hour|last seen|first seen|modification date|date de modification|datum|zeit|uhrzeit|fecha|hora|data|ora|jour|heure|tag|month|mois',
  ],
  [
    'other',
    'opens|clicks|unsubscriptions|unsubscribes|ouvertures|clics|desabonnements|offnungen|klicks|abmeldungen|id|rank|#id|delivery|campaign|diffusion|campagne|kampagne|versand|comment|notes|qualification status|message md5|md5|first address|complaints|plaintes|quarantine|provider name',
  ],
];

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  WORDS.flatMap(([role, words]) => words.split('|').map((word) => [word.trim(), role] as const)).reverse(),
);

/** For longer headers of which no word list knows every form; the first that fits. */
const PATTERNS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'breakdown',
    /(?:bounce|error|failure|erreur|echec|rebond|fehler).*(?:rate|%|percent)$|^(?:taux|tasa|tasso) |(?:quote|rate)$/,
  ],
  ['percent', /^(?:%|percent|share|part|anteil) |percentage$/],
  ['count', /^(?:number|nombre|nbre?|anzahl|count|numero|cantidad|quantita|#|no\.?|total number)\b/],
  ['count', /\b(?:count|counts)$|\b(?:occurr?ences?|haufigkeit|ocurrencias|occorrenze)\b/],
  [
    'volume',
    /^(?:emails?|e-mails?|messages?|mails?) (?:sent|processed|envoyes|traites|gesendet|versendet|enviados|inviati)$|\b(?:sent|volume)$/,
  ],
  ['domain', /\b(?:domain|domaine|domane|dominio|doman|domein)\b|(?:domain|domane)$/],
  ['reply', /\b(?:message|reply|response|meldung|reponse|antwort|mensaje|messaggio|texte?)\b|(?:meldung|antwort)$/],
];

/** A header cell's role, or null when it is no known header word. */
export function columnRole(header: string): ColumnRole | null {
  const word = foldWord(header)
    .replace(/^[*_"'\s]+|[*_"'\s:]+$/g, '')
    .replaceAll('_', ' ');
  return (
    ROLES.get(word) ??
    ROLES.get(word.replace(/ ?\((?:%|in %|@[\w-]+|\w{1,12})\)$/, '')) ??
    ROLES.get(word.replace(/^(?:%|#|nb|nr|no\.?|the|total) /, '').replace(/ ?%$/, '')) ??
    patternRole(word) ??
    null
  );
}

/** A header is a few words; a cell with digits, a colon or a host in it is data. */
function patternRole(word: string): ColumnRole | null {
  if (word.length > 40 || /[:=@\d]|\.\p{L}/u.test(word)) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
