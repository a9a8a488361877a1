import type { RemarksOf } from '../remark-words.ts';

export const DMARC_FR: RemarksOf<'dmarc'> = {
  'dmarc-open': {
    says: 'La politique DMARC de {domain} n’a pas pu être lue : le DNS n’a pas répondu à temps ou a répondu par un échec.',
    change:
      'Relancez la recherche dans quelques minutes ; si cela persiste, faites vérifier les serveurs de noms du domaine.',
  },
  'dmarc-missing': {
    says: 'Aucune politique DMARC ne vaut pour {domain}. Gmail, Yahoo et Microsoft en exigent une des expéditeurs en masse ; sans elle, ils refusent leurs messages ou les classent en spam.',
    change: 'Publiez d’abord une politique p=none, et lisez les rapports qu’elle apporte.',
  },
  'dmarc-missing-silent': {
    says: 'Aucune politique DMARC ne vaut pour {domain}, qui déclare ne pas envoyer de courrier. Les messages usurpés en son nom ne sont pas refusés partout.',
    change: 'Si vraiment rien n’envoie en son nom, publiez p=reject.',
  },
  'dmarc-unread': {
    says: 'L’enregistrement à {at} est destiné à DMARC (« {record} »), mais aucun destinataire ne le lit ainsi : il doit commencer par v=DMARC1; exactement dans ces lettres.',
    change:
      'Corrigez son début, et séparez les balises par un point-virgule. Gardez p=none jusqu’à ce que les rapports montrent que vos propres messages passent.',
  },
  'dmarc-several': {
    says: 'Il y a {count, number} enregistrements DMARC à {at}. Les destinataires font alors comme s’il n’y en avait aucun (RFC 9989).',
    change:
      'Gardez un seul enregistrement, et supprimez les autres. Comme aucune politique n’était appliquée, commencez par la plus douce et lisez d’abord les rapports.',
  },
  'dmarc-no-policy': {
    says: 'L’enregistrement DMARC à {at} n’indique aucune politique valide (p=). Au mieux, les destinataires y lisent p=none.',
    change: 'Indiquez p=none, p=quarantine ou p=reject juste après v=DMARC1.',
  },
  'dmarc-broken': {
    says: 'L’enregistrement DMARC contient « {piece} », qui n’est pas une balise valide ou n’a pas une valeur valide. Les destinataires l’ignorent, et l’effet voulu est perdu.',
    change: 'Corrigez ce morceau, ou retirez-le.',
  },
  'dmarc-none': {
    says: 'La politique DMARC à {at} est {tag}=none : elle ne fait qu’observer. Les messages usurpés sont remis, et aucun logo (BIMI) n’est affiché.',
    change:
      'Dès que les rapports montrent que vos propres messages passent, choisissez {tag}=quarantine, puis {tag}=reject.',
  },
  'dmarc-testing': {
    says: 'La politique DMARC à {at} porte t=y : elle est à l’essai, et les destinataires ne l’appliquent pas.',
    change: 'Retirez t=y dès que les rapports sont bons.',
  },
  'dmarc-percent': {
    says: 'L’enregistrement DMARC n’applique sa politique qu’à {percent, number} % des messages en échec (pct). La RFC 9989 a supprimé cette balise : les destinataires l’appliquent désormais à tous, ou à aucun.',
    change: 'Retirez pct ; pour essayer une politique, utilisez t=y.',
  },
  'dmarc-obsolete': {
    says: 'L’enregistrement DMARC contient des balises que la RFC 9989 a supprimées : {tags}.',
    change: 'Retirez-les ; elles n’ont plus d’effet.',
  },
  'dmarc-weaker-subdomains': {
    says: 'Les sous-domaines sont moins protégés que le domaine lui-même : sp={subdomainPolicy} à côté de p={policy}. Les usurpateurs utilisent les sous-domaines que personne ne surveille.',
    change: 'Renforcez sp, ou retirez-la pour que p vaille aussi pour les sous-domaines.',
  },
  'dmarc-no-reports': {
    says: 'L’enregistrement DMARC n’indique aucune adresse de rapports (rua) : vous n’apprenez ni quels messages échouent, ni qui usurpe votre nom.',
    change: 'Ajoutez rua=mailto: suivi d’une adresse que vous lisez.',
  },
  'dmarc-report-malformed': {
    says: 'Une adresse de rapports DMARC est mal formée ; aucun rapport n’y parvient.',
    change: 'Écrivez-la sous la forme mailto: suivi de l’adresse ; séparez plusieurs adresses par des virgules.',
  },
  'dmarc-report-refused': {
    says: 'Les rapports DMARC devraient aller à {target}, qui ne déclare pas les accepter pour ce domaine. Aucun rapport n’y est donc envoyé.',
    change: 'Faites publier l’enregistrement d’autorisation par l’exploitant de {target}, ou retirez l’adresse.',
  },
  'dmarc-report-open': {
    says: 'On n’a pas pu déterminer si {target} accepte les rapports DMARC pour ce domaine.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'dmarc-inherited': {
    says: 'Le domaine n’a pas d’enregistrement DMARC à lui ; celui de {at} vaut pour lui.',
    change: null,
  },
  'dmarc-in-order': {
    says: 'La politique DMARC est en ordre : {policy}, publiée à {at}.',
    change: null,
  },
};
