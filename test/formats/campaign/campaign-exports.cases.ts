import type { ReadingCase } from '../reading-case.ts';

export const CASES: readonly ReadingCase[] = [
  {
    name: 'French console labels',
    text: `Date de l'événement;Adresse;Statut;Type d'échec;Raison;Texte
19/01/2018 12:00:57;jdoe@orange.fr;Envoyé;Non définie;Non définie;'*' sent
19/01/2018 12:00:58;a@wanadoo.fr;En attente;;;Messages mis en file d’attente (contrôle de flux dynamique)
19/01/2018 12:00:58;b@wanadoo.fr;Échec;Soft;Refusé;"451-ERR 3050 : Too many messages received; slow down"
19/01/2018 12:00:58;c@wanadoo.fr;Echec;Hard;Utilisateur inconnu;550 5.1.1 <c@wanadoo.fr>: unknown
19/01/2018 12:00:58;d@wanadoo.fr;Ignoré;Ignoré;Adresse en quarantaine;
19/01/2018 12:00:58;e@wanadoo.fr;Échec;Ignoré;Double;
19/01/2018 12:00:58;f@wanadoo.fr;Diffusion annulée;;;
19/01/2018 12:00:58;g@wanadoo.fr;En attente;;;
19/01/2018 12:00:58;h@sfr.fr;Échec;Non définie;Inatteignable;`,
    gives: [
      'orange.fr delivered 1',
      'sfr.fr bounced 1 Inatteignable',
      'wanadoo.fr bounced 1 550 5.1.1 <c@wanadoo.fr>: unknown',
      'wanadoo.fr deferred 1 451-ERR 3050 : Too many messages received; slow down',
      'wanadoo.fr deferred 1 Messages mis en file d’attente (contrôle de flux dynamique)',
    ],
    records: 9,
    ignored: 4,
    denominator: true,
  },
  {
    name: 'German labels with commas',
    text: `Ereignisdatum,E-Mail (@address),Status,Fehlertyp,Grund,Text
2026-11-24 10:00:00,jdoe@gmx.de,Gesendet,,Unbestimmt,
2026-11-24 10:00:00,a@gmx.de,Fehlgeschlagen,Hard,Unbekannter Nutzer,"550 Requested action not taken: mailbox unavailable, sorry"
2026-11-24 10:00:00,b@t-online.de,Ausstehend,,,Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle)
2026-11-24 10:00:00,c@web.de,Fehlgeschlagen,,Zurückgewiesen,554 Nemesis ESMTP Service not available
2026-11-24 10:00:00,d@web.de,Fehlgeschlagen,,Zurückgewiesen,421 Rate limit reached
2026-11-24 10:00:00,e@web.de,Ignoriert,,Adresse auf der Blockierungsliste,
2026-11-24 10:00:00,f@web.de,Vom Dienstleister berücksichtigt,,,`,
    gives: [
      'gmx.de bounced 1 550 Requested action not taken: mailbox unavailable, sorry',
      'gmx.de delivered 1',
      't-online.de deferred 1 Nachrichten in die Warteschlange gestellt (dynamische Durchsatzkontrolle)',
      'web.de bounced 1 554 Nemesis ESMTP Service not available',
      'web.de deferred 1 421 Rate limit reached',
      'web.de delivered 1',
    ],
    records: 7,
    ignored: 1,
    denominator: true,
  },
  {
    name: 'ACS sending logs',
    text: `Date\tStatus\tAddress\tNature of failure\tReason\tTest profile
09/04/2013 11:50:06\tSent\tjdoe@yahoo.com\tNot defined\t'*' sent\tNo
09/04/2013 11:50:06\tFailed\tb@yahoo.com\tSoft\t421 4.7.0 [TSS04] x\tNo
09/04/2013 11:50:07\tIgnored\tc@yahoo.com\tIgnored\tThe recipient no longer wants to be contacted.\tNo`,
    gives: ['yahoo.com deferred 1 421 4.7.0 [TSS04] x', 'yahoo.com delivered 1'],
    records: 3,
    ignored: 1,
    denominator: true,
    notes: ['campaign-day-month-unclear'],
  },
  {
    name: 'SQL names and numbers',
    text: `iStatus;sAddress;iFailureType;iFailureReason;sText;tsEvent
1;jdoe@orange.fr;0;0;;2026-11-25 09:00:00.123
2;a@orange.fr;2;1;550 5.1.1 unknown;2026-11-25 09:00:00.123
2;b@orange.fr;1;20;421 OFR_999;2026-11-25 09:00:00.123
2;c@orange.fr;3;10;;2026-11-25 09:00:00.123
6;d@orange.fr;0;0;quotas met;2026-11-25 09:00:00.123`,
    gives: [
      'orange.fr bounced 1 550 5.1.1 unknown',
      'orange.fr deferred 1 421 OFR_999',
      'orange.fr deferred 1 quotas met',
      'orange.fr delivered 1',
    ],
    records: 5,
    ignored: 1,
    denominator: true,
  },
  {
    name: 'a domain column and no text',
    text: `"Recipient domain (@domain)";"Status (@status)";"Reason (@failureReason)"
orange.fr;Failed;Unreachable
orange.fr;Sent;
gmail.com;Failed;Mailbox full`,
    gives: ['gmail.com deferred 1 Mailbox full', 'orange.fr bounced 1 Unreachable', 'orange.fr delivered 1'],
    records: 3,
    denominator: true,
  },
  {
    name: 'rows without a header',
    text: `jdoe@orange.fr;Failed;421 4.7.0 too many messages, slow down
b@orange.fr;Sent;
c@gmail.com;Failed;550 5.1.1 unknown`,
    gives: [
      'gmail.com bounced 1 550 5.1.1 unknown',
      'orange.fr deferred 1 421 4.7.0 too many messages, slow down',
      'orange.fr delivered 1',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'Spanish',
    text: `Estado;Dirección;Motivo;Tipo de error;Texto
Enviado;a@telefonica.es;No definido;;
Fallido;b@telefonica.es;Rechazado;Soft;421 demasiadas conexiones, try later
Pendiente;c@telefonica.es;;;Mensajes en cola (control de flujo dinámico)`,
    gives: [
      'telefonica.es deferred 1 421 demasiadas conexiones, try later',
      'telefonica.es deferred 1 Mensajes en cola (control de flujo dinámico)',
      'telefonica.es delivered 1',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'Italian',
    text: `Stato;Indirizzo e-mail;Ragione;Testo
Inviato;a@libero.it;;
Non riuscito;b@libero.it;Non raggiungibile;452 requested action aborted: try again later
In attesa;c@libero.it;;Messaggi in coda (controllo del flusso dinamico)`,
    gives: [
      'libero.it deferred 1 452 requested action aborted: try again later',
      'libero.it deferred 1 Messaggi in coda (controllo del flusso dinamico)',
      'libero.it delivered 1',
    ],
    records: 3,
    denominator: true,
  },
  {
    name: 'XPath headers, an embedded line break and an unknown status',
    text: `@address;@status;@failureType;@failureReason;[msg/@text]
jdoe@orange.fr;Sent;;;
a@orange.fr;Failed;Soft;Refused;"421 4.7.0 too many
messages"
b@gmail.com;Failed;Hard;Address in quarantine;
c@gmail.com;2;2;1;
d@gmail.com;Pending;;;Messages queued (dynamic flow control)
e@gmail.com;Pending;;;
f@gmail.com;Weird;;;`,
    gives: [
      'gmail.com bounced 1 User unknown',
      'gmail.com deferred 1 Messages queued (dynamic flow control)',
      'orange.fr deferred 1 421 4.7.0 too many\nmessages',
      'orange.fr delivered 1',
    ],
    records: 7,
    ignored: 2,
    odd: [9],
    denominator: true,
  },
  {
    name: 'a byte order mark, pipes and columns in another order',
    text: `\ufeffText|Status|Email (@address)
421 4.7.0 try later|Failed|"Doe, Jane" <jdoe@orange.fr>
|Sent|b@orange.fr`,
    gives: ['orange.fr deferred 1 421 4.7.0 try later', 'orange.fr delivered 1'],
    records: 2,
    denominator: true,
  },
  {
    name: 'a title above the header',
    text: `Delivery logs
exported by ops
"Address";"Status";"Reason";"Description"
a@orange.fr;Failed;Unreachable;Echec de la requête DNS sur 'orange.fr'
b@orange.fr;Pending;;Messages queued (connection quotas met)`,
    gives: [
      "orange.fr bounced 1 Echec de la requête DNS sur 'orange.fr'",
      'orange.fr deferred 1 Messages queued (connection quotas met)',
    ],
    records: 2,
  },
  {
    name: 'a quote that never closes costs one row only',
    text: `address;status;text
a@x.fr;Failed;"550 unknown
b@x.fr;Failed;421 later
c@x.fr;Sent;`,
    gives: ['x.fr bounced 1 "550 unknown', 'x.fr deferred 1 421 later', 'x.fr delivered 1'],
    records: 3,
    denominator: true,
  },
  {
    name: 'auto-replies and complaints are no failures',
    text: `Address;Status;Failure type;Reason;Text
a@x.fr;Failed;Ignored;Unreachable;Inbound email bounce (rule 'Auto_replies' has matched this bounce).
b@x.fr;Failed;Hard;Refused;Inbound email bounce (rule 'Feedback_loop_Yahoo' has matched this bounce).
c@x.fr;Failed;Hard;User unknown;Inbound email bounce (rule 'User_unknown' has matched this bounce).`,
    gives: ["x.fr bounced 1 Inbound email bounce (rule 'User_unknown' has matched this bounce)."],
    records: 3,
    ignored: 2,
  },
];
