import { ruleGroup } from '../rule-group.ts';

/** What Haraka says of its own look-ups and connections. */
export const HARAKA_RULES = ruleGroup(
  {
    group: 'haraka',
    source: 'https://github.com/haraka/Haraka/blob/master/outbound/hmail.js',
    read: '2026-11-25',
    origin: 'local',
  },
  [
    {
      id: 'tried-all',
      phrase: ['tried all mxs'],
      cause: 'unreachable',
      en: 'Haraka tried every mail server of the domain and reached none.',
      fr: 'Haraka a essayé tous les serveurs du domaine sans en joindre aucun.',
      advice: ['check-own-network', 'wait-and-retry', 'confirm-outage'],
      samples: ['Tried all MXs', '450 Tried all MXs example.org'],
    },
    {
      id: 'gave-up',
      phrase: ['too many failures ('],
      pattern: /^(?:\S{1,80} )?too many failures \(/,
      cause: 'unreachable',
      persistence: 'permanent',
      en: 'Haraka gave up after its last retry; the brackets hold the last trouble.',
      fr: 'Haraka a abandonné après sa dernière tentative ; le dernier incident figure entre parenthèses.',
      advice: ['find-inner-reply', 'confirm-outage'],
      samples: ['Too many failures (Tried all hosts)'],
    },
    {
      id: 'no-mail-domain',
      phrase: ['sends and receives no email (null mx)', 'nowhere to deliver mail to for domain'],
      cause: 'unreachable',
      persistence: 'permanent',
      en: 'The recipient’s domain takes no mail: it has no mail server or says so with a null MX.',
      fr: 'Le domaine destinataire n’accepte aucun courrier : pas de serveur, ou un MX nul.',
      advice: ['remove-invalid'],
      samples: [
        'Domain example.org sends and receives no email (NULL MX)',
        'Nowhere to deliver mail to for domain: example.org',
      ],
    },
    {
      id: 'queue-file',
      phrase: [
        'error reading queue file',
        'error obtaining file size',
        'error re-queueing email',
        'error splitting to new recipients',
      ],
      cause: 'own-mta',
      en: 'Haraka cannot read or write its queue.',
      fr: 'Haraka ne peut pas lire ou écrire sa file.',
      advice: ['check-own-mta'],
      samples: ['Error obtaining file size', 'Error re-queueing email: Error: ENOSPC: no space'],
    },
  ],
);

/** What OpenSMTPD logs as `stat=` of a failed delivery. */
export const OPENSMTPD_RULES = ruleGroup(
  {
    group: 'opensmtpd',
    source: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/mta.c',
    read: '2026-11-25',
    origin: 'local',
  },
  [
    {
      id: 'network',
      phrase: [
        'network error on destination mxs',
        'temporary failure in mx lookup',
        'no mx found for destination',
        'no mx found for domain',
        'no valid route to destination',
        'no valid route to remote mx',
      ],
      cause: 'unreachable',
      en: 'OpenSMTPD found no mail server of the domain, or did not get through to any.',
      fr: 'OpenSMTPD n’a trouvé aucun serveur du domaine, ou n’en a joint aucun.',
      advice: ['check-own-network', 'check-own-dns', 'wait-and-retry', 'confirm-outage'],
      samples: ['Network error on destination MXs', 'No MX found for domain', 'Temporary failure in MX lookup'],
    },
    {
      id: 'reject-all',
      phrase: ['destination seem to reject all mails'],
      cause: 'unknown',
      en: 'OpenSMTPD saw every server of the domain refuse; the refusals themselves stand in earlier lines.',
      fr: 'OpenSMTPD a vu tous les serveurs du domaine refuser ; les refus figurent dans des lignes antérieures.',
      advice: ['find-inner-reply'],
      samples: ['Destination seem to reject all mails'],
    },
    {
      id: 'own-configuration',
      phrase: [
        'could not retrieve source address',
        'cannot retrieve smarthost',
        'could not retrieve credentials',
        'address family mismatch on destination mxs',
        'all routes to destination blocked',
      ],
      cause: 'own-mta',
      en: 'OpenSMTPD lacks a source address, smarthost, credentials or IP version for this destination.',
      fr: 'Il manque à OpenSMTPD une adresse source, un relais, un identifiant ou une version d’IP pour cette destination.',
      advice: ['check-own-mta', 'check-smarthost', 'fix-ipv6'],
      samples: [
        'Could not retrieve source address',
        'Could not retrieve credentials',
        'Address family mismatch on destination MXs',
      ],
    },
  ],
);

/** What Postal says when it found no server to talk to. */
export const POSTAL_RULES = ruleGroup(
  {
    group: 'postal',
    source: 'https://github.com/postalserver/postal/blob/main/app/senders/smtp_sender.rb',
    read: '2026-11-25',
    origin: 'local',
  },
  [
    {
      id: 'no-servers',
      phrase: ['no smtp servers were available'],
      cause: 'unreachable',
      en: 'Postal found no mail server of the domain, or did not get through to any of those named.',
      fr: 'Postal n’a trouvé aucun serveur du domaine, ou n’a joint aucun de ceux cités.',
      advice: ['check-own-network', 'check-own-dns', 'wait-and-retry'],
      samples: [
        'No SMTP servers were available for example.org. No hosts to try.',
        'No SMTP servers were available for example.org. Tried mx1.example.org and mx2.example.org.',
      ],
    },
  ],
);

/** What Stalwart says of its own connections and limits. */
export const STALWART_RULES = ruleGroup(
  {
    group: 'stalwart',
    source: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/queue/mod.rs',
    read: '2026-11-25',
    origin: 'local',
  },
  [
    {
      id: 'own-limit',
      phrase: ['too many concurrent connections to remote server', 'rate limited'],
      pattern: /^(?:temporary failure: )?(?:rate limited|too many concurrent connections to remote server)\.?$/,
      cause: 'backoff',
      en: 'Stalwart holds the message back by its own limits for this destination.',
      fr: 'Stalwart retient le message selon ses propres limites vers cette destination.',
      advice: ['check-quotas', 'wait-and-retry'],
      samples: ['Too many concurrent connections to remote server', 'Temporary Failure: Rate limited'],
    },
    {
      id: 'tls',
      phrase: ['tls error from ', 'dane failed to authenticate ', 'mta-sts auth failed'],
      cause: 'tls',
      en: 'Stalwart and the receiver’s server did not agree on a trusted, encrypted connection.',
      fr: 'Stalwart et le serveur du destinataire n’ont pas établi de connexion chiffrée de confiance.',
      advice: ['fix-tls'],
      samples: [
        "TLS error from 'mx.example.org': invalid peer certificate: Expired",
        "DANE failed to authenticate 'mx.example.org': no matching certificates found in TLSA records",
        'MTA-STS auth failed: MX not authorized by policy',
      ],
    },
    {
      id: 'connection',
      phrase: ["connection to '"],
      pattern: /\bconnection to '[^']{1,253}' failed: /,
      cause: 'unreachable',
      en: 'Stalwart did not get through to the receiver’s server.',
      fr: 'Stalwart n’a pas joint le serveur du destinataire.',
      advice: ['check-own-network', 'wait-and-retry', 'confirm-outage'],
      samples: ["Connection to 'mx.example.org' failed: Connection timed out."],
    },
    {
      id: 'queue',
      phrase: ['queue error: '],
      pattern: /^(?:(?:temporary|permanent) failure: )?queue error: /,
      cause: 'own-mta',
      en: 'Stalwart has a problem with its own queue.',
      fr: 'Stalwart a un problème avec sa propre file.',
      advice: ['check-own-mta'],
      samples: ['Temporary Failure: Queue error: failed to fetch blob'],
    },
  ],
);
