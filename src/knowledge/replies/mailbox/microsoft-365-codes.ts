import type { AdviceId } from '../../advice-ids.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

type Row = readonly [
  id: string,
  codes: readonly string[],
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
];

/** Codes of Exchange Online whose text was cut, translated or replaced: the number alone still tells. */
const ROWS: readonly Row[] = [
  [
    'banned-sender',
    ['5.7.501', '5.7.502', '5.7.503', '5.7.511', '5.7.800'],
    'reputation',
    'Exchange Online has banned this sender, IP or domain because of spam.',
    'Exchange Online a banni cet expéditeur, cette IP ou ce domaine pour cause de spam.',
    ['request-delisting', 'check-own-mta', 'check-recent-changes', 'request-hours'],
  ],
  [
    'own-tenant',
    ['5.7.705', '5.7.708'],
    'reputation',
    'Microsoft stops your own tenant or account from sending because of spam.',
    'Microsoft empêche votre propre locataire ou compte d’envoyer pour cause de spam.',
    ['check-own-mta', 'check-recent-changes', 'check-platform', 'request-hours'],
  ],
  [
    'own-account',
    ['5.1.8'],
    'reputation',
    'Microsoft stops your own account from sending because of spam.',
    'Microsoft empêche votre propre compte d’envoyer pour cause de spam.',
    ['check-own-mta', 'check-recent-changes', 'check-platform', 'request-hours'],
  ],
  [
    'own-limit',
    ['5.1.90', '5.7.232', '5.7.233', '5.7.236'],
    'rate-limit',
    'Your own account or tenant has reached its daily limit of recipients at Microsoft.',
    'Votre compte ou votre locataire a atteint sa limite quotidienne de destinataires chez Microsoft.',
    ['check-quotas', 'pause-and-slow-down', 'check-platform'],
  ],
  [
    'unknown-recipient',
    ['5.7.504', '5.7.505'],
    'invalid-recipient',
    'Exchange Online knows no such address.',
    'Exchange Online ne connaît pas cette adresse.',
    advice.UNKNOWN_USER,
  ],
  [
    'recipient-not-found',
    ['5.1.10'],
    'invalid-recipient',
    'Exchange Online knows no such address.',
    'Exchange Online ne connaît pas cette adresse.',
    advice.UNKNOWN_USER,
  ],
  [
    'receivers-block-list',
    ['5.7.507', '5.7.513', '5.7.703'],
    'policy',
    'The recipient’s organisation blocks your IP.',
    'L’organisation du destinataire bloque votre IP.',
    advice.RECEIVERS_RULE,
  ],
  [
    'dmarc',
    ['5.7.509'],
    'authentication',
    'The message fails DMARC and the From domain’s policy is reject.',
    'Le message échoue à DMARC et la politique du domaine From est le rejet.',
    ['fix-dmarc', 'fix-dkim', 'fix-spf'],
  ],
  [
    'spf',
    ['5.7.23'],
    'authentication',
    'SPF does not allow this server for the sender’s domain.',
    'SPF n’autorise pas ce serveur pour le domaine d’envoi.',
    ['fix-spf'],
  ],
  [
    'ipv6-authentication',
    ['4.7.26', '5.7.26'],
    'authentication',
    'Over IPv6 Microsoft wants SPF or DKIM to pass.',
    'En IPv6, Microsoft veut que SPF ou DKIM soit valide.',
    ['fix-spf', 'fix-dkim', 'fix-ipv6'],
  ],
  [
    'ipv6-ptr',
    ['4.7.25', '5.7.25'],
    'sender-identity',
    'The sending IPv6 address has no PTR record.',
    'L’adresse IPv6 d’envoi n’a pas d’enregistrement PTR.',
    ['fix-ipv6', 'fix-ptr'],
  ],
  [
    'helo',
    ['5.7.506'],
    'sender-identity',
    'The sending host introduced itself with the receiver’s name instead of its own.',
    'L’hôte d’envoi s’est présenté avec le nom du destinataire au lieu du sien.',
    ['fix-helo'],
  ],
  [
    'ipv6-range',
    ['5.7.508'],
    'rate-limit',
    'Too many messages from this IPv6 range in a short time.',
    'Trop de messages depuis cette plage IPv6 en peu de temps.',
    ['pause-and-slow-down', 'fix-ipv6'],
  ],
  [
    'no-ipv6',
    ['5.7.510'],
    'policy',
    'The recipient’s domain takes no mail over IPv6.',
    'Le domaine du destinataire n’accepte rien en IPv6.',
    ['fix-ipv6'],
  ],
  [
    'from-header',
    ['5.7.512'],
    'protocol',
    'The From header holds no valid address, or several without a Sender header.',
    'L’en-tête From ne contient pas d’adresse valide, ou plusieurs sans en-tête Sender.',
    advice.BAD_FORMAT,
  ],
  [
    'several-from',
    ['5.1.20'],
    'protocol',
    'The From header holds several addresses and there is no Sender header.',
    'L’en-tête From contient plusieurs adresses et il n’y a pas d’en-tête Sender.',
    advice.BAD_FORMAT,
  ],
  [
    'bare-line-feed',
    ['5.6.11'],
    'protocol',
    'The message holds line feeds without carriage returns.',
    'Le message contient des sauts de ligne sans retour chariot.',
    advice.BAD_FORMAT,
  ],
  [
    'group',
    ['5.7.193'],
    'policy',
    'The Microsoft 365 group takes mail from its own members or organisation only.',
    'Le groupe Microsoft 365 n’accepte que ses membres ou son organisation.',
    advice.RECEIVERS_RULE,
  ],
  [
    'connector',
    ['5.7.64', '5.7.750', '5.7.711'],
    'relay',
    'Your own connector or domain is not (or no longer) known to your tenant.',
    'Votre connecteur ou votre domaine n’est pas (ou plus) connu de votre locataire.',
    ['check-smarthost', 'check-platform'],
  ],
  [
    'submission-login',
    ['5.7.57', '5.7.139'],
    'relay',
    'The device or application is not logged in to Exchange Online.',
    'L’appareil ou l’application n’est pas identifié auprès d’Exchange Online.',
    ['check-smarthost'],
  ],
  [
    'transport-security',
    ['4.7.321', '4.7.322', '4.7.323', '4.7.324', '4.7.325', '5.7.321', '5.7.322', '5.7.323', '5.7.324', '5.7.325'],
    'tls',
    'The TLS or DANE set-up of the receiving domain does not hold.',
    'La configuration TLS ou DANE du domaine destinataire ne tient pas.',
    ['contact-recipient-admin', 'fix-tls'],
  ],
  [
    'mta-sts',
    ['4.4.8', '5.4.8'],
    'tls',
    'The servers of the receiving domain do not match its MTA-STS policy.',
    'Les serveurs du domaine destinataire ne correspondent pas à sa politique MTA-STS.',
    ['contact-recipient-admin', 'fix-tls'],
  ],
  [
    'loop',
    ['5.4.14'],
    'unreachable',
    'The message goes round in a loop between mail servers.',
    'Le message tourne en boucle entre des serveurs.',
    advice.RECEIVERS_RULE,
  ],
];

/** Details of three digits are registered for nobody, and Exchange Online alone uses these: whoever says them is Microsoft. */
const ITS_OWN = /\.[257]\d\d$|\.139$|\.193$/;

/** Exchange Online by its codes alone, behind every rule that knows a wording. */
export const MICROSOFT_365_CODE_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'microsoft-365',
    speaks: 'microsoft-365',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    read: '2026-11-25',
  },
  ROWS.map(([id, codes, cause, en, fr, steps]) => ({
    id: `code-${id}`,
    enhanced: codes,
    ...(codes.every((code) => ITS_OWN.test(code)) ? {} : { provider: ['microsoft-365', 'microsoft'] }),
    cause,
    en,
    fr,
    advice: steps,
    samples: [
      {
        reply: `${codes[0]?.startsWith('4') === true ? '450' : '550'} ${codes[0]} [BN8NAM11FT032.eop-nam11.prod.protection.outlook.com]`,
        relayHost: 'example-com.mail.protection.outlook.com',
      },
    ],
  })),
);
