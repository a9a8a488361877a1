import type { Language } from '../../knowledge/vocabulary.ts';
import type { LookupProblem } from '../../lookup/lookup-target.ts';

/** Labels and sentences of the look-up card. `{…}` is filled in by lookup-answer.ts. */
export interface LookupWords {
  readonly domainSummary: string;
  readonly ipSummary: string;
  readonly mx: string;
  readonly provider: string;
  readonly filter: string;
  readonly spf: string;
  readonly dmarc: string;
  readonly names: string;
  readonly confirmed: string;
  readonly absent: string;
  readonly unknown: string;
  readonly nullMx: string;
  readonly noMx: string;
  readonly notKnown: string;
  readonly none: string;
  readonly demands: string;
  readonly pages: string;
  readonly page: Readonly<
    Record<'postmaster' | 'replies' | 'delisting' | 'feedbackLoop' | 'requirements' | 'dashboard', string>
  >;
  readonly patience: string;
  readonly spfMany: string;
  readonly noPtr: string;
  readonly notConfirmed: string;
  readonly problem: Readonly<Record<LookupProblem, string>>;
}

export const LOOKUP_WORDS: Readonly<Record<Language, LookupWords>> = {
  en: {
    domainSummary: '{domain}: {provider}',
    ipSummary: '{address}: {names}',
    mx: 'MX hosts',
    provider: 'Mailbox provider',
    filter: 'Filter in front',
    spf: 'SPF',
    dmarc: 'DMARC',
    names: 'Reverse DNS (PTR)',
    confirmed: 'Confirmed by its own address',
    absent: 'not there',
    unknown: 'could not be found out (no answer from the DNS)',
    nullMx: 'The domain says that it takes no mail (null MX, RFC 7505). Suppress its addresses.',
    noMx: 'There is no MX record. Mail then goes to the domain’s own address, where often nobody listens.',
    notKnown: 'not one that we know by name',
    none: 'none that we know',
    demands: 'What {provider} asks of senders',
    pages: 'Pages of {provider} for senders',
    page: {
      postmaster: 'Postmaster page',
      replies: 'What its replies mean',
      delisting: 'Ask for removal of a block',
      feedbackLoop: 'Complaint feedback loop',
      requirements: 'Requirements for senders',
      dashboard: 'Reputation data',
    },
    patience: 'After a reputation deferral, leave it alone for about {minutes} minutes.',
    spfMany: 'There are {count} SPF records; only one is allowed, so receivers see none (RFC 7208 §4.5).',
    noPtr: 'The address has no reverse DNS name. Many receivers refuse mail from such addresses.',
    notConfirmed: 'None of its names points back to the address. Receivers treat that like no reverse DNS.',
    problem: {
      empty: 'Name a domain or an IP address: /deliverability example.com',
      'not-a-domain': '“{query}” is neither a domain nor an IP address. Try: /deliverability example.com',
      'public-suffix':
        '“{query}” is a public suffix, under which others register domains; it has no mail of its own. Name the domain after the @.',
      'reserved-name': '“{query}” is a reserved name that has no public mail.',
      'private-address': '“{query}” is a private or reserved address; look up the public address from which you send.',
    },
  },
  fr: {
    domainSummary: '{domain} : {provider}',
    ipSummary: '{address} : {names}',
    mx: 'Serveurs MX',
    provider: 'Fournisseur de messagerie',
    filter: 'Filtre en amont',
    spf: 'SPF',
    dmarc: 'DMARC',
    names: 'DNS inverse (PTR)',
    confirmed: 'Confirmé par sa propre adresse',
    absent: 'absent',
    unknown: 'n’a pas pu être déterminé (le DNS n’a pas répondu)',
    nullMx: 'Le domaine déclare ne recevoir aucun message (MX nul, RFC 7505). Supprimez ses adresses de vos listes.',
    noMx: 'Il n’y a pas d’enregistrement MX. Les messages partent alors vers l’adresse du domaine lui-même, où souvent rien n’écoute.',
    notKnown: 'aucun que nous connaissions par son nom',
    none: 'aucun à notre connaissance',
    demands: 'Ce que {provider} demande aux expéditeurs',
    pages: 'Pages de {provider} pour les expéditeurs',
    page: {
      postmaster: 'Page postmaster',
      replies: 'Signification de ses réponses',
      delisting: 'Demander la levée d’un blocage',
      feedbackLoop: 'Boucle de retour des plaintes',
      requirements: 'Exigences envers les expéditeurs',
      dashboard: 'Données de réputation',
    },
    patience: 'Après un report pour réputation, laissez-le en paix environ {minutes} minutes.',
    spfMany:
      'Il y a {count} enregistrements SPF ; un seul est permis, donc les destinataires n’en voient aucun (RFC 7208 §4.5).',
    noPtr:
      'L’adresse n’a pas de nom en DNS inverse. Beaucoup de destinataires refusent les messages de telles adresses.',
    notConfirmed: 'Aucun de ses noms ne renvoie vers l’adresse. Les destinataires y voient une absence de DNS inverse.',
    problem: {
      empty: 'Indiquez un domaine ou une adresse IP : /deliverability example.com',
      'not-a-domain': '« {query} » n’est ni un domaine ni une adresse IP. Essayez : /deliverability example.com',
      'public-suffix':
        '« {query} » est un suffixe public, sous lequel d’autres enregistrent des domaines ; il n’a pas de messagerie propre. Indiquez le domaine qui suit le @.',
      'reserved-name': '« {query} » est un nom réservé, sans messagerie publique.',
      'private-address':
        '« {query} » est une adresse privée ou réservée ; cherchez l’adresse publique depuis laquelle vous envoyez.',
    },
  },
};
