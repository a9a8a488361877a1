import type { RemarksOf } from '../remark-words.ts';

export const DKIM_FR: RemarksOf<'dkim'> = {
  'dkim-open': {
    says: 'On n’a pas pu déterminer si {domain} a des clés DKIM : le DNS n’a pas répondu à temps ou a répondu par un échec.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'dkim-unknown-selectors': {
    says: '{domain} semble avoir des clés DKIM, mais sous aucun sélecteur courant. Seul un sélecteur tiré de vos propres messages permet de les trouver.',
    change: 'Lisez le sélecteur dans un message envoyé (s= dans son DKIM-Signature) et vérifiez ce sélecteur.',
  },
  'dkim-none-found': {
    says: 'Aucune clé DKIM n’a été trouvée pour {domain}. Gmail et Yahoo n’acceptent pas d’envois en masse qui ne sont pas signés au nom du domaine de l’expéditeur visible.',
    change:
      'Activez la signature DKIM dans chaque service qui envoie pour le domaine, et publiez les clés qu’il indique. Si elle est déjà active, vérifiez son sélecteur.',
  },
  'dkim-several': {
    says: 'Plusieurs enregistrements de clé se trouvent sous le sélecteur {selector}. Les destinataires prennent l’un ou l’autre, ou aucun : des signatures échouent au hasard.',
    change: 'Gardez l’enregistrement dont la clé signe, et supprimez les autres.',
  },
  'dkim-selector-open': {
    says: 'La clé sous le sélecteur {selector} n’a pas pu être lue : le DNS n’a pas répondu à temps ou a répondu par un échec.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'dkim-selector-missing': {
    says: 'Aucune clé ne se trouve sous le sélecteur {selector}. Les signatures qui le nomment échouent.',
    change: 'Publiez la clé que votre service d’envoi affiche pour lui, ou corrigez le sélecteur.',
  },
  'dkim-revoked': {
    says: 'La clé sous le sélecteur {selector} est révoquée (p= vide). Les signatures qui le nomment échouent, ce qui est juste pour une clé qui ne signe plus.',
    change: 'Vérifiez que plus rien ne signe avec ce sélecteur.',
  },
  'dkim-broken': {
    says: 'La clé sous le sélecteur {selector} est illisible. Les signatures qui le nomment échouent.',
    change:
      'Publiez de nouveau la clé telle que votre service d’envoi l’affiche : une seule chaîne en base64, sans coupure.',
  },
  'dkim-too-short': {
    says: 'La clé sous le sélecteur {selector} compte {bits} bits. Les destinataires n’acceptent aucune signature de moins de 1024 bits (RFC 8301).',
    change: 'Créez une clé de 2048 bits sous un nouveau sélecteur, et signez avec elle.',
  },
  'dkim-short': {
    says: 'La clé sous le sélecteur {selector} compte {bits} bits. Elle fonctionne ; 2048 bits sont conseillés (RFC 8301).',
    change: 'Au prochain changement de clé, créez-en une de 2048 bits.',
  },
  'dkim-testing': {
    says: 'La clé sous le sélecteur {selector} est marquée comme essai (t=y). Les destinataires peuvent traiter les messages comme non signés.',
    change: 'Retirez t=y de l’enregistrement.',
  },
  'dkim-not-for-mail': {
    says: 'La clé sous le sélecteur {selector} ne vaut pas pour le courrier, ou pas pour SHA-256 (balises s et h). Les signatures qui le nomment échouent.',
    change: 'Retirez les balises s et h de l’enregistrement.',
  },
  'dkim-in-order': {
    says: 'La clé sous le sélecteur {selector} est en ordre : {algorithm, select, rsa {RSA} ed25519 {Ed25519} other {autre algorithme}}, {bits} bits.',
    change: null,
  },
  'dkim-wildcard': {
    says: 'Chaque sélecteur de {domain} reçoit une réponse (enregistrement générique) : les clés trouvées ici disent peu de chose.',
    change: 'Retirez l’enregistrement générique sous _domainkey, sauf s’il est voulu.',
  },
};
