import type { AdviceId } from '../../advice-ids.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause } from '../../vocabulary.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

type Row = readonly [
  id: string,
  digits: string,
  cause: Cause,
  en: string,
  fr: string,
  advice: readonly AdviceId[],
  reply: string,
  blocklist?: string,
];

/** EarthLink's codes, `ELNK_nnn`, of the filter that Vade runs for it. */
const ROWS: readonly Row[] = [
  [
    'vade-list',
    '101',
    'reputation',
    'EarthLink refuses the IP because Vade’s threat list names it.',
    'EarthLink refuse l’IP parce que la liste de menaces de Vade la cite.',
    advice.LISTED,
    '550 5.7.1 Connection refused. ELNK_101',
    'Vade',
  ],
  [
    'validity-list',
    '102',
    'reputation',
    'EarthLink refuses the IP because a Validity list names it.',
    'EarthLink refuse l’IP parce qu’une liste de Validity la cite.',
    advice.LISTED,
    '550 5.7.1 Sender blocked error ELNK_102',
    'Validity Sender Score',
  ],
  [
    'unavailable',
    '103',
    'receiver-fault',
    'EarthLink’s server is not available for now.',
    'Le serveur d’EarthLink est momentanément indisponible.',
    advice.RECEIVER_DOWN,
    '421 4.2.1 Connection deferred ELNK_103',
  ],
  [
    'reverse-dns',
    '105',
    'sender-identity',
    'The sending IP has no good reverse DNS name.',
    'L’IP d’envoi n’a pas de nom DNS inverse correct.',
    advice.REVERSE_DNS,
    '550 5.7.1 Connection refused. ELNK_105',
  ],
  [
    'forward-confirmed-dns',
    '108',
    'sender-identity',
    'The reverse DNS name of the sending IP does not point back to it.',
    'Le nom DNS inverse de l’IP d’envoi ne renvoie pas vers elle.',
    advice.REVERSE_DNS,
    '550 5.7.1 Connection refused. ELNK_108',
  ],
  [
    'connections',
    '110',
    'rate-limit',
    'Too many connections at once for EarthLink.',
    'Trop de connexions simultanées pour EarthLink.',
    advice.SLOW_DOWN,
    '421 4.2.1 Connection deferred ELNK_110',
  ],
  [
    'spamhaus',
    '111',
    'reputation',
    'EarthLink refuses the IP because Spamhaus lists it.',
    'EarthLink refuse l’IP parce que Spamhaus la liste.',
    advice.LISTED,
    '550 5.7.1 Sender blocked error ELNK_111',
    'Spamhaus',
  ],
  [
    'unacceptable-messages',
    '130',
    'reputation',
    'EarthLink holds the IP back because of unacceptable messages from it.',
    'EarthLink freine l’IP à cause de messages inacceptables.',
    advice.THROTTLED_BY_REPUTATION,
    '421 4.2.1 Connection deferred ELNK_130',
  ],
  [
    'login-attacks',
    '134',
    'reputation',
    'EarthLink holds the IP back because it took part in attacks on logins.',
    'EarthLink freine l’IP, qui a participé à des attaques de connexion.',
    ['check-own-mta', 'pause-and-slow-down'],
    '421 4.2.1 Connection deferred ELNK_134',
  ],
  [
    'volume',
    '136',
    'rate-limit',
    'Too many messages from this IP for EarthLink.',
    'Trop de messages de cette IP pour EarthLink.',
    advice.SLOW_DOWN,
    '421 4.2.1 Connection deferred ELNK_136',
  ],
  [
    'connection-rate',
    '139',
    'rate-limit',
    'Too many connections from this IP for EarthLink.',
    'Trop de connexions de cette IP pour EarthLink.',
    advice.SLOW_DOWN,
    '421 4.2.1 Connection deferred ELNK_139',
  ],
  [
    'helo',
    '201',
    'sender-identity',
    'EarthLink does not accept the HELO name of the sending host.',
    'EarthLink n’accepte pas le nom HELO du serveur d’envoi.',
    ['fix-helo'],
    '550 5.7.1 HELO command rejected ELNK_201',
  ],
];

export const EARTHLINK_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'earthlink',
    speaks: 'earthlink',
    source: 'https://postmaster-earthlink.vadesecure.com/inbound_error_codes',
    read: '2026-11-25',
  },
  [
    ...ROWS.map(([id, digits, cause, en, fr, steps, reply, blocklist]) =>
      codeRule({
        id,
        anchor: ['elnk'],
        code: new RegExp(`\\b(elnk(?:\\d{1,4})?_${digits})\\b`),
        cause,
        en,
        fr,
        advice: steps,
        sample: [reply, `ELNK_${digits}`],
        ...(blocklist === undefined ? {} : { more: { blocklist } }),
      }),
    ),
    {
      id: 'blocked',
      phrase: ['is blocked by earthlink', 'earthlink.net/block'],
      cause: 'reputation',
      en: 'EarthLink blocks the IP.',
      fr: 'EarthLink bloque l’IP.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: 'https://support.earthlink.net/articles/email/email-blocked-by-earthlink.php',
      samples: [
        {
          reply: '550 IP 192.0.2.10 is blocked by EarthLink. Go to earthlink.net/block for details.',
          relayHost: 'mx2.earthlink.net',
        },
      ],
    },
    {
      id: 'dynamic-or-spam',
      phrase: ['dynamic/zombied/spam ips blocked', 'blockedbyearthlink'],
      cause: 'reputation',
      en: 'EarthLink blocks the IP as dynamic, taken over or a source of spam.',
      fr: 'EarthLink bloque l’IP comme dynamique, détournée ou source de spam.',
      advice: advice.BLOCKED_BY_REPUTATION,
      source: 'https://www.rackaid.com/blog/how-to-remove-your-email-server-ip-from-earthlinks-blacklist/',
      samples: ['550 550 Dynamic/zombied/spam IPs blocked. Write blockedbyearthlink@abuse.earthlink.net'],
    },
  ],
);
