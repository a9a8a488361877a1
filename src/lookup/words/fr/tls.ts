import type { RemarksOf } from '../remark-words.ts';

const FETCH_PROBLEMS =
  'no_host {le serveur n’existe pas} private_address {le serveur a une adresse que personne ne peut joindre de l’extérieur} unreachable {le serveur est injoignable} timeout {le serveur ne répond pas à temps} certificate {son certificat n’est pas valide} redirect {il renvoie vers une autre adresse, ce qui n’est pas permis} status {il ne répond pas par 200} content_type {ce n’est pas du texte brut} too_large {il est trop volumineux}';
const POLICY_PROBLEMS =
  'bad_version {la version n’est pas STSv1} bad_mode {le mode n’est ni enforce, ni testing, ni none} bad_max_age {max_age manque, n’est pas un nombre ou dépasse un an} no_mx {il ne nomme aucun serveur MX} bad_mx {un motif MX est mal formé}';

export const TLS_FR: RemarksOf<'mta-sts' | 'tls-rpt' | 'dane'> = {
  'mta-sts-open': {
    says: 'La politique MTA-STS de {domain} n’a pas pu être déterminée.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'mta-sts-missing': {
    says: '{domain} n’a pas de politique MTA-STS : les messages sont chiffrés si les deux côtés le peuvent, mais un intrus sur le trajet peut l’empêcher.',
    change: 'Publiez une politique MTA-STS, d’abord en mode testing, accompagnée de rapports TLS (RFC 8461).',
  },
  'mta-sts-several': {
    says: 'Il y a plusieurs enregistrements MTA-STS à {domain}. Les expéditeurs font alors comme s’il n’y en avait aucun.',
    change: 'Gardez un seul enregistrement.',
  },
  'mta-sts-bad-record': {
    says: 'L’enregistrement MTA-STS de {domain} est mal formé. Les expéditeurs font comme s’il n’y en avait pas.',
    change: 'Écrivez v=STSv1; id= suivi d’un nombre qui augmente à chaque changement.',
  },
  'mta-sts-no-policy': {
    says: `La politique MTA-STS à {host} ne peut pas être récupérée : {problem, select, ${FETCH_PROBLEMS} other {la réponse n’est pas valide}}. Les expéditeurs suivent alors la politique récupérée auparavant, ou aucune.`,
    change: 'Servez le fichier de politique en HTTPS avec un certificat valide, en texte brut.',
  },
  'mta-sts-bad-policy': {
    says: `La politique MTA-STS à {host} est mal formée : {problem, select, ${POLICY_PROBLEMS} other {elle est illisible}}. Les expéditeurs font comme s’il n’y en avait pas.`,
    change: 'Corrigez le fichier de politique, et augmentez l’id dans l’enregistrement DNS.',
  },
  'mta-sts-uncovered': {
    says: 'La politique MTA-STS ne nomme pas le serveur MX {host}. {mode, select, enforce {Les expéditeurs qui la respectent n’y remettent pas de messages.} other {Dès qu’elle sera appliquée, les expéditeurs n’y remettront plus de messages.}}',
    change: 'Ajoutez le serveur à la politique, et augmentez l’id dans l’enregistrement DNS.',
  },
  'mta-sts-testing': {
    says: 'La politique MTA-STS de {domain} est en mode testing : les expéditeurs signalent les échecs et remettent quand même.',
    change: 'Dès que les rapports TLS sont bons, choisissez enforce.',
  },
  'mta-sts-none': {
    says: 'La politique MTA-STS de {domain} dit none : elle est retirée.',
    change: null,
  },
  'mta-sts-short': {
    says: 'Les expéditeurs ne gardent la politique MTA-STS que {seconds, plural, one {# seconde} other {# secondes}}, trop peu pour protéger (la RFC 8461 parle de semaines).',
    change: 'Portez max_age à 604800 (une semaine) ou plus.',
  },
  'mta-sts-in-order': {
    says: 'MTA-STS est appliqué ; les expéditeurs gardent la politique {days, plural, one {# jour} other {# jours}}.',
    change: null,
  },
  'tls-rpt-open': {
    says: 'On n’a pas pu déterminer si {domain} demande des rapports TLS.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'tls-rpt-missing': {
    says: '{domain} ne demande pas de rapports TLS : son exploitant n’apprend pas les échecs de chiffrement.',
    change: 'Publiez un enregistrement de rapports TLS (RFC 8460).',
  },
  'tls-rpt-several': {
    says: 'Il y a {count, number} enregistrements de rapports TLS alors qu’un seul est permis. Aucun rapport n’est alors envoyé.',
    change: 'Gardez un seul enregistrement.',
  },
  'tls-rpt-broken': {
    says: 'L’enregistrement de rapports TLS de {domain} est mal formé. Aucun rapport n’est envoyé.',
    change: 'Écrivez v=TLSRPTv1; rua=mailto: suivi d’une adresse.',
  },
  'tls-rpt-in-order': {
    says: 'Les rapports TLS vont à {count, plural, one {# adresse} other {# adresses}}.',
    change: null,
  },
  'dane-open': {
    says: 'On n’a pas pu déterminer si DANE protège le serveur MX {host}.',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'dane-not-signed': {
    says: 'Le serveur MX {host} a des enregistrements TLSA, mais DNSSEC ne garantit pas ceux-ci, le serveur ou les enregistrements MX qui le nomment. La plupart des expéditeurs les ignorent.',
    change: 'Signez les zones du domaine et du serveur avec DNSSEC, ou retirez les enregistrements TLSA.',
  },
  'dane-unusable': {
    says: 'Les enregistrements TLSA du serveur MX {host} sont d’un genre que le courrier n’utilise pas (RFC 7672 §3.1). Les expéditeurs exigent alors le chiffrement, mais ne peuvent pas savoir s’ils ont joint le bon serveur.',
    change: 'Publiez-les sous la forme 3 1 1 (la clé du serveur lui-même) ou 2 1 1.',
  },
  'dane-partial': {
    says: 'Le serveur MX {host} n’a pas d’enregistrements TLSA utilisables alors qu’un autre en a : un intrus peut détourner les messages vers celui qui n’est pas protégé.',
    change: 'Publiez des enregistrements TLSA pour chaque serveur MX.',
  },
  'dane-in-order': {
    says: 'DANE protège {count, plural, one {# serveur MX} other {# serveurs MX}}.',
    change: null,
  },
};
