import type { RemarksOf } from '../remark-words.ts';

export const MX_FR: RemarksOf<'mx'> = {
  'mx-open': {
    says: 'Les enregistrements MX de {domain} n’ont pas pu être déterminés : le DNS n’a pas répondu à temps ou a répondu par un échec. Entre-temps, les messages attendent dans votre file.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'mx-null': {
    says: '{domain} déclare ne recevoir aucun message (MX nul, RFC 7505). Tous les messages qui lui sont adressés reviennent.',
    change: 'Retirez ses adresses de vos listes.',
  },
  'mx-null-mixed': {
    says: '{domain} déclare ne recevoir aucun message (MX nul) et nomme pourtant des serveurs MX. Selon l’expéditeur, les messages reviennent ou sont remis.',
    change: 'Son exploitant ne devrait garder que l’un des deux.',
  },
  'mx-missing': {
    says: '{domain} n’a ni enregistrement MX ni adresse. Aucun message ne peut lui être remis.',
    change: 'Vérifiez l’orthographe ; si elle est juste, retirez ses adresses de vos listes.',
  },
  'mx-implicit': {
    says: '{domain} n’a pas d’enregistrement MX. Les messages vont à l’adresse du domaine lui-même, où souvent rien n’écoute ; beaucoup de destinataires refusent le courrier d’un tel domaine.',
    change: 'Publiez un enregistrement MX, ou un MX nul si aucun courrier n’est souhaité.',
  },
  'mx-implicit-open': {
    says: '{domain} n’a pas d’enregistrement MX ; on n’a pas pu déterminer s’il a une adresse à lui, où iraient alors les messages.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'mx-host-missing': {
    says: 'Le serveur MX {host} n’a pas d’adresse. Les expéditeurs y perdent du temps, et les messages reviennent s’il n’y en a pas d’autre.',
    change: 'Donnez-lui une adresse, ou retirez-le des enregistrements MX.',
  },
  'mx-host-open': {
    says: 'Les adresses du serveur MX {host} n’ont pas pu être déterminées.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'mx-is-address': {
    says: 'L’enregistrement MX contient une adresse IP, {host}, alors que seul un nom est permis (RFC 5321 §5.1). Beaucoup d’expéditeurs ne peuvent pas y remettre de messages.',
    change: 'Donnez au serveur un nom avec un enregistrement A, et indiquez ce nom.',
  },
  'mx-is-alias': {
    says: 'Le serveur MX {host} est un alias de {target}, ce qui n’est pas permis (RFC 2181 §10.3). Certains expéditeurs n’y remettent pas de messages.',
    change: 'Indiquez {target} lui-même dans l’enregistrement MX.',
  },
  'mx-private-address': {
    says: 'Le serveur MX {host} a une adresse que personne ne peut joindre de l’extérieur : {address}. Les messages restent dans les files des expéditeurs.',
    change: 'Donnez-lui une adresse publique, ou retirez-le des enregistrements MX.',
  },
  'mx-no-ipv6': {
    says: 'Aucun serveur MX de {domain} n’a d’adresse IPv6. Rien n’est perdu pour autant aujourd’hui.',
    change: null,
  },
  'mx-in-order': {
    says: '{count, plural, one {# serveur MX reçoit} other {# serveurs MX reçoivent}} ses messages ; chacun a une adresse.',
    change: null,
  },
};
