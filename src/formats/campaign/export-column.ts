import { foldWord } from '../delimited/fold-text.ts';

/** What a column of a delivery-log export holds. */
export type ExportColumn =
  | 'address'
  | 'domain'
  | 'status'
  | 'reason'
  | 'type'
  | 'text'
  | 'first-text'
  | 'description'
  | 'time'
  | 'source'
  | 'relay';

/** Labels of Adobe Campaign's columns, folded as foldWord does: English, French, German, Spanish, Italian. */
const LABELS: readonly (readonly [ExportColumn, string])[] = [
  [
    'address',
    'address|email|e-mail|email address|e-mail address|mail|recipient|recipient address|recipient email|to|adresse|adresse email|adresse e-mail|adresse de messagerie|courriel|destinataire|e-mail-adresse|email-adresse|mailadresse|empfanger|empfangeradresse|direccion|direccion de correo electronico|direccion de correo|correo electronico|correo|destinatario|indirizzo|indirizzo e-mail|indirizzo email',
  ],
  [
    'domain',
    'domain|email domain|e-mail domain|recipient domain|mx domain|domaine|domaine email|domaine de messagerie|domaine du destinataire|domane|e-mail-domane|e-mail-domain|empfangerdomain|dominio|dominio de correo|dominio e-mail',
  ],
  [
    'status',
    "status|delivery status|log status|statut|statut de diffusion|statut d'envoi|etat|versandstatus|zustellstatus|zustand|estado|estado de entrega|stato|stato della consegna",
  ],
  [
    'reason',
    "reason|failure reason|reason for failure|failure cause|cause|raison|raison de l'echec|raison d'echec|motif|cause de l'echec|grund|fehlergrund|ursache|grund des fehlers|motivo|motivo del error|motivo del fallo|razon|causa|causa dell'errore|motivo dell'errore",
  ],
  [
    'type',
    "failure type|type of failure|nature of failure|failure nature|error type|bounce type|type d'echec|type d'erreur|nature de l'echec|nature|fehlertyp|fehlerart|art des fehlers|tipo de error|tipo de fallo|naturaleza del error|naturaleza|tipo di errore|natura dell'errore|natura",
  ],
  [
    'text',
    "text|message text|log message|smtp message|smtp response|smtp reply|response|last reply|reply|error text|texte|texte du message|message d'erreur|reponse|reponse smtp|meldung|meldungstext|nachrichtentext|fehlertext|fehlermeldung|antwort|texto|texto del mensaje|mensaje de error|respuesta|testo|testo del messaggio|messaggio di errore|risposta|message|nachricht|mensaje|messaggio",
  ],
  ['first-text', 'first text|premier texte|erster text|primer texto|primo testo'],
  [
    'description',
    "description|error|error message|error description|details|detail|description de l'erreur|erreur|libelle de l'erreur|libelle|beschreibung|fehlerbeschreibung|fehler|descripcion|error del mensaje|descrizione|errore",
  ],
  [
    'time',
    "event date|date of event|date|contact date|delivery date|last modified|modification date|last modification|timestamp|date de l'evenement|date d'evenement|date evenement|date de contact|date de derniere modification|date de modification|ereignisdatum|datum|datum des ereignisses|kontaktdatum|anderungsdatum|fecha|fecha del evento|fecha de evento|fecha de contacto|data|data evento|data dell'evento|data di contatto",
  ],
  [
    'source',
    'publicid|public id|ip identifier|ip id|identifiant ip|identifiant public|ip-kennung|sending ip|source ip|ip affinity|affinite ip|ip-affinitat',
  ],
  ['relay', 'mx|mx host|mx record|mx-server|serveur mx|remote host'],
];

const BY_LABEL = new Map(LABELS.flatMap(([column, words]) => words.split('|').map((word) => [word, column] as const)));

/** Names of the fields of nms:broadLogRcp and nms:broadLogMsg, with or without `@`, and their SQL names. */
const BY_FIELD: ReadonlyMap<string, ExportColumn> = new Map([
  ['address', 'address'],
  ['email', 'address'],
  ['saddress', 'address'],
  ['semail', 'address'],
  ['domain', 'domain'],
  ['sdomain', 'domain'],
  ['emaildomain', 'domain'],
  ['status', 'status'],
  ['istatus', 'status'],
  ['failurereason', 'reason'],
  ['ifailurereason', 'reason'],
  ['failuretype', 'type'],
  ['ifailuretype', 'type'],
  ['text', 'text'],
  ['stext', 'text'],
  ['mtext', 'text'],
  ['firsttext', 'first-text'],
  ['sfirsttext', 'first-text'],
  ['eventdate', 'time'],
  ['tsevent', 'time'],
  ['lastmodified', 'time'],
  ['tslastmodified', 'time'],
  ['publicid', 'source'],
  ['ipublicid', 'source'],
]);

/** The column that a header cell names: a label (`Ereignisdatum`), an XPath (`[msg/@failureReason]`) or both (`Email (@address)`). */
export function exportColumn(header: string): ExportColumn | null {
  const cell = header.replace(/^\uFEFF/, '').trim();
  const field = xpathField(cell);
  const byField = field === null ? null : BY_FIELD.get(field);
  if (byField) return byField;
  const label = foldWord(cell.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')).replace(/^["'* ]+|["'*: ]+$/g, '');
  return BY_LABEL.get(label) ?? (/^[is][A-Z]|^ts[A-Z]/.test(cell) ? (BY_FIELD.get(cell.toLowerCase()) ?? null) : null);
}

/** True for a header in the manner of Campaign's query editor: `@status`, `Email (@address)`, `[msg/@text]`, `iStatus`. */
export function isXPathHeader(header: string): boolean {
  const field = xpathField(header.replace(/^\uFEFF/, '').trim());
  return (
    (field !== null && BY_FIELD.has(field)) ||
    /^(?:i(?:Status|FailureReason|FailureType|PublicId)|s(?:Address|Text|FirstText)|tsEvent)$/.test(header.trim())
  );
}

function xpathField(cell: string): string | null {
  const match = /(?:^|[[(/\s])@([\w-]+)[\])\s]*$/.exec(cell) ?? /[[(](?:[\w-]+\/)+@?([\w-]+)[\])]\s*$/.exec(cell);
  return match?.[1]?.toLowerCase() ?? null;
}
