import type { RemarksOf } from '../remark-words.ts';

export const SPF_FR: RemarksOf<'spf'> = {
  'spf-missing': {
    says: '{domain} ne publie pas d’enregistrement SPF : les destinataires ne savent pas quels serveurs peuvent envoyer en son nom. Gmail, Yahoo et Microsoft refusent les envois en masse qui en sont dépourvus ou les classent en spam.',
    change: 'Publiez un enregistrement SPF qui nomme chaque serveur et chaque service qui envoie pour le domaine.',
  },
  'spf-unread': {
    says: 'Un enregistrement TXT de {domain} est destiné à SPF (« {record} »), mais ne commence pas par v=spf1 suivi d’une espace. Les destinataires ne voient aucun enregistrement SPF.',
    change: 'Écrivez v=spf1 suivi d’une espace à son début.',
  },
  'spf-open': {
    says: 'L’enregistrement SPF de {domain} n’a pas pu être lu : le DNS n’a pas répondu à temps ou a répondu par un échec. Un destinataire qui rencontre la même chose diffère les messages.',
    change:
      'Relancez la recherche dans quelques minutes ; si cela persiste, faites vérifier les serveurs de noms du domaine.',
  },
  'spf-several': {
    says: 'Il y a {count, number} enregistrements SPF alors qu’un seul est permis. Pour les destinataires, SPF est alors invalide (permerror) et aucun ne compte (RFC 7208 §4.5).',
    change:
      'Réunissez-les en un seul enregistrement qui commence par v=spf1, supprimez les autres, puis relancez la recherche : l’enregistrement réuni peut exiger plus de dix requêtes.',
  },
  'spf-syntax': {
    says: 'L’enregistrement SPF est illisible à « {term} » : {problem, select, unknown_mechanism {ce mécanisme n’existe pas} bad_domain {le nom de domaine est mal formé} bad_address {l’adresse est mal formée} bad_prefix {la longueur du préfixe n’est pas permise} repeated_modifier {ce modificateur ne peut figurer qu’une fois} not_ascii {il contient un caractère hors ASCII} other {la grammaire n’est pas respectée}}. Pour les destinataires, tout SPF est invalide (permerror).',
    change: 'Corrigez ce terme, ou retirez-le.',
  },
  'spf-lookups-over': {
    says: 'L’enregistrement SPF exige {count, number} requêtes DNS. Les destinataires s’arrêtent après {most, number} et considèrent que SPF échoue (permerror, RFC 7208 §4.6.4).',
    change:
      'Retirez les include des services que vous n’utilisez plus, écrivez des adresses à la place de a et mx, ou donnez à un service son propre sous-domaine.',
  },
  'spf-lookups-near': {
    says: 'L’enregistrement SPF exige {count, number} des {most, number} requêtes DNS permises : un include de plus peut le rendre invalide.',
    change: 'Retirez ce qui ne sert plus avant d’ajouter un service.',
  },
  'spf-void-over': {
    says: '{count, number} requêtes DNS de l’enregistrement SPF ne trouvent rien. Les destinataires peuvent s’arrêter après {most, number} requêtes de ce genre et considérer que SPF échoue (RFC 7208 §4.6.4).',
    change: 'Retirez les noms qui n’existent plus.',
  },
  'spf-pass-all': {
    says: 'L’enregistrement SPF contient {term} : il permet à tout l’Internet d’envoyer au nom de ce domaine. Les filtres ne lui accordent aucun crédit, et les usurpateurs le recherchent.',
    change: 'Nommez les serveurs qui envoient, et terminez l’enregistrement par ~all ou -all.',
  },
  'spf-neutral-all': {
    says: 'L’enregistrement SPF se termine par {term} : il ne dit rien des serveurs qu’il ne nomme pas, et n’arrête donc pas les messages usurpés.',
    change: 'Terminez-le par ~all, ou par -all dès que chaque expéditeur est nommé.',
  },
  'spf-no-all': {
    says: 'L’enregistrement SPF de {domain} ne dit pas ce qui vaut pour les serveurs qu’il ne nomme pas : il ne se termine par aucun all.',
    change: 'Ajoutez ~all ou -all comme dernier terme.',
  },
  'spf-too-wide': {
    says: 'Le terme {term} permet à des millions d’adresses, dont beaucoup appartiennent à d’autres, d’envoyer au nom de ce domaine.',
    change: 'Remplacez-le par les plages depuis lesquelles vous envoyez.',
  },
  'spf-ptr': {
    says: 'Le mécanisme ptr (ici {term}) est lent, et certains destinataires ne le suivent pas (RFC 7208 §5.5 : à éviter).',
    change: 'Remplacez-le par ip4, ip6 ou include.',
  },
  'spf-include-missing': {
    says: 'L’enregistrement SPF inclut {domain}, qui n’a pas d’enregistrement SPF. Pour les destinataires, l’ensemble est invalide (permerror, RFC 7208 §5.2).',
    change: 'Corrigez le nom, ou retirez cet include.',
  },
  'spf-include-broken': {
    says: 'L’enregistrement SPF inclut {domain}, dont l’enregistrement est mal formé ou présent plusieurs fois. Pour les destinataires, l’ensemble est invalide (permerror).',
    change: 'Faites-le corriger par son exploitant, ou retirez cet include.',
  },
  'spf-include-open': {
    says: 'L’enregistrement SPF inclus de {domain} n’a pas pu être lu ; le nombre de requêtes est donc incomplet. Un destinataire qui rencontre la même chose diffère les messages (temperror).',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'spf-loop': {
    says: 'L’enregistrement SPF revient à {domain} par ses propres include. Pour les destinataires, l’ensemble est invalide (permerror).',
    change: 'Retirez l’include qui y ramène.',
  },
  'spf-many-mx': {
    says: 'Le mécanisme mx désigne {count, number} serveurs de {domain}. Les destinataires en examinent dix, puis considèrent SPF comme invalide (permerror, RFC 7208 §4.6.4).',
    change: 'Écrivez les adresses des serveurs à la place de mx.',
  },
  'spf-long': {
    says: 'L’enregistrement SPF compte {bytes, number} octets. Avec les autres enregistrements TXT du nom, il peut dépasser une réponse DNS simple, que certains destinataires ne savent alors plus lire.',
    change: 'Raccourcissez-le : des plages au lieu d’adresses isolées, ou un include.',
  },
  'spf-after-all': {
    says: 'Le terme {term} se trouve après all, là où aucun destinataire ne regarde.',
    change: 'Placez-le avant all, ou supprimez-le.',
  },
  'spf-repeated-include': {
    says: '{domain} est inclus plus d’une fois ; chaque fois coûte des requêtes DNS.',
    change: 'Ne gardez qu’un seul include.',
  },
  'spf-in-order': {
    says: 'L’enregistrement SPF est en ordre et exige {count, number} des {most, number} requêtes DNS permises.',
    change: null,
  },
};
