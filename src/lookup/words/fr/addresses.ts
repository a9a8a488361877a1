import type { RemarksOf } from '../remark-words.ts';

export const ADDRESSES_FR: RemarksOf<'ptr' | 'ip' | 'blocklist'> = {
  'ptr-open': {
    says: 'Le nom en DNS inverse de {address} n’a pas pu être déterminé.',
    change:
      'Relancez la recherche dans quelques minutes ; si cela persiste, les destinataires rencontrent la même chose et diffèrent vos messages.',
  },
  'ptr-missing': {
    says: '{address} n’a pas de nom en DNS inverse (PTR). Gmail, Yahoo, Microsoft et la plupart des autres refusent ou diffèrent les messages d’une telle adresse.',
    change:
      'Faites créer, par l’exploitant du réseau de cette adresse, un enregistrement PTR vers le nom de votre serveur d’envoi.',
  },
  'ptr-unconfirmed': {
    says: 'Le nom en DNS inverse de {address} est {name}, qui ne renvoie pas vers l’adresse. Les destinataires y voient une absence de DNS inverse.',
    change: 'Donnez à {name} un enregistrement A ou AAAA avec cette adresse.',
  },
  'ptr-generic': {
    says: 'Le nom en DNS inverse de {address} est {name}, un nom numéroté comme en donnent les réseaux d’accès. Les filtres prennent ces machines pour des lignes privées et les refusent.',
    change: 'Créez un enregistrement PTR qui nomme votre serveur d’envoi sous votre propre domaine.',
  },
  'ptr-in-order': {
    says: 'Le nom en DNS inverse de {address} est {name}, et renvoie vers l’adresse.',
    change: null,
  },
  'ip-spf-pass': {
    says: 'L’enregistrement SPF de {domain} couvre l’adresse, par {mechanism}.',
    change: null,
  },
  'ip-spf-fail': {
    says: 'L’enregistrement SPF de {domain} ne couvre pas l’adresse : {result, select, fail {il répond fail, et les destinataires refusent} softfail {il répond softfail, et les destinataires se méfient} neutral {il n’en dit rien (neutral)} none {il n’y a pas d’enregistrement SPF} permerror {l’enregistrement est invalide (permerror)} other {le résultat est {result}}}.',
    change: 'Si cette adresse envoie pour le domaine, ajoutez-la à l’enregistrement SPF.',
  },
  'ip-spf-open': {
    says: 'On n’a pas pu déterminer si l’enregistrement SPF de {domain} couvre l’adresse.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'blocklist-listed': {
    says: 'L’adresse figure sur {name} ({codes}). Les destinataires qui utilisent cette liste refusent ses messages.',
    change:
      'Trouvez pourquoi elle y figure et mettez-y d’abord fin ; demandez ensuite le retrait sur la page de la liste.',
  },
  'blocklist-no-answer': {
    says: '{name} n’a pas répondu, ou ne répond pas à notre résolveur. Cela ne dit rien de l’adresse.',
    change: null,
  },
  'blocklist-clear': {
    says: 'L’adresse ne figure sur {count, plural, one {aucune des listes de blocage interrogées (#)} other {aucune des # listes de blocage interrogées}}.',
    change: null,
  },
};
