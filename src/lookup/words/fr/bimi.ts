import type { RemarksOf } from '../remark-words.ts';

export const BIMI_FR: RemarksOf<'bimi'> = {
  'bimi-open': {
    says: 'On n’a pas pu déterminer si {domain} affiche un logo (BIMI).',
    change: 'Relancez la recherche dans quelques minutes.',
  },
  'bimi-several': {
    says: 'Il y a plusieurs enregistrements BIMI à {at}. Les fournisseurs de messagerie n’affichent alors aucun logo.',
    change: 'Gardez un seul enregistrement.',
  },
  'bimi-broken': {
    says: 'L’enregistrement BIMI ne tient pas : {problem, select, no_logo {il ne nomme pas de logo} logo_not_https {l’adresse du logo n’est pas en https} logo_not_svg {le logo n’est pas un fichier SVG} certificate_not_https {l’adresse du certificat n’est pas en https} other {il est mal formé}}. Les fournisseurs de messagerie n’affichent aucun logo.',
    change: 'Corrigez l’enregistrement. La remise n’en dépend pas.',
  },
  'bimi-declined': {
    says: 'L’enregistrement BIMI à {at} indique qu’aucun logo ne doit être affiché.',
    change: null,
  },
  'bimi-needs-dmarc': {
    says: 'Le logo indiqué à {at} n’est pas affiché, car BIMI exige une politique DMARC quarantine ou reject, sans sp=none et sans part laissée de côté.',
    change: 'Portez d’abord la politique DMARC à quarantine ou reject.',
  },
  'bimi-no-certificate': {
    says: 'L’enregistrement BIMI à {at} ne nomme pas de certificat. Gmail et Apple n’affichent pas de logo sans certificat ; Yahoo le peut.',
    change: 'Obtenez un VMC ou un CMC pour le logo, s’il doit s’afficher partout.',
  },
  'bimi-in-order': {
    says: 'L’enregistrement BIMI à {at} est en ordre : il nomme un logo et un certificat.',
    change: null,
  },
};
