import type { RemarksOf, RemarkWords } from '../remark-words.ts';

export const ZONE_FR: RemarksOf<'domain' | 'ns' | 'soa' | 'zone'> & Readonly<Record<'sends-no-mail', RemarkWords>> = {
  'domain-missing': {
    says: 'Le DNS ne connaît pas {domain}. Les messages qui lui sont adressés reviennent, et ceux qui en viennent sont refusés.',
    change: 'Vérifiez l’orthographe, et si le domaine est toujours enregistré.',
  },
  'domain-alias': {
    says: '{domain} est un alias (CNAME) de {target} : ses enregistrements MX et SPF sont ceux de ce nom.',
    change:
      'Aucun autre enregistrement ne peut accompagner un alias. Pour en publier un, remplacez d’abord l’alias par des enregistrements d’adresse.',
  },
  'ns-open': {
    says: 'Les serveurs de noms de {zone} n’ont pas pu être déterminés.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'ns-missing': {
    says: 'Aucun serveur de noms n’est indiqué pour {zone} : sa délégation n’est pas en ordre, et les destinataires peuvent ne trouver aucun de ses enregistrements.',
    change: 'Faites vérifier la délégation par le bureau d’enregistrement.',
  },
  'ns-single': {
    says: '{zone} n’a qu’un serveur de noms, {host}. Tant qu’il est en panne, les destinataires ne trouvent ni SPF, ni DKIM, ni MX, et diffèrent ou refusent les messages.',
    change: 'Ajoutez un second serveur de noms dans un autre réseau.',
  },
  'ns-no-address': {
    says: 'Le serveur de noms {host} n’a pas d’adresse. Les résolveurs y perdent du temps, et des recherches échouent de temps à autre.',
    change: 'Donnez-lui une adresse, ou retirez-le de la délégation.',
  },
  'ns-same-network': {
    says: 'Tous les serveurs de noms de {zone} se trouvent dans un même réseau ({network}). S’il tombe, le domaine n’a plus de courrier.',
    change: 'Ajoutez un serveur de noms dans un autre réseau.',
  },
  'soa-missing': {
    says: '{zone} n’a pas d’enregistrement SOA, que toute zone doit avoir : ses serveurs de noms sont mal configurés.',
    change: 'Faites reconfigurer la zone par l’exploitant des serveurs de noms.',
  },
  'zone-in-order': {
    says: '{zone} est servi par {count, plural, one {# serveur de noms} other {# serveurs de noms}}, comme il se doit.',
    change: null,
  },
  'sends-no-mail': {
    says: '{domain} déclare ne pas envoyer de courrier : son enregistrement SPF n’autorise personne. Cela protège un domaine sans courrier, et fait refuser tout message qu’il envoie.',
    change: 'Si le domaine doit envoyer, nommez ses serveurs dans l’enregistrement SPF.',
  },
};
