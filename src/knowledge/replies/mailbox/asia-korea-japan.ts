import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Naver, Daum and Kakao. */
const KOREAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'naver',
      speaks: 'naver',
      source: 'https://help.naver.com/service/5640',
      read: '2026-11',
      provider: ['naver'],
    },
    [
      {
        id: 'ip-filtered',
        phrase: [') is filtered', 'your ip'],
        also: ['filtered'],
        cause: 'reputation',
        en: 'Naver filters this IP.',
        fr: 'Naver filtre cette IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [{ reply: '421 4.3.2 Your IP(192.0.2.10) is filtered. - nsmtp', relayHost: 'mx1.naver.com' }],
      },
      {
        id: 'too-many',
        phrase: ['you send too many messages', 'send too many'],
        cause: 'rate-limit',
        en: 'Too many messages for Naver.',
        fr: 'Trop de messages pour Naver.',
        advice: advice.SLOW_DOWN,
        samples: [{ reply: '421 4.3.1 You send too many messages. - nsmtp', relayHost: 'mx2.naver.com' }],
      },
    ],
  ),
  ...ruleGroup({ group: 'daum', speaks: 'daum', source: 'https://cs.daum.net/', read: '2026-11' }, [
    codeRule({
      id: 'blocked',
      anchor: ['blocked automatically'],
      code: /\((e\d\d)\)/,
      cause: 'reputation',
      en: 'Daum blocks this sender automatically because of its reputation.',
      fr: 'Daum bloque cet expéditeur automatiquement à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: ['554 5.7.1 DAS31 your mail is blocked automatically by DAUM mail system (E06) 192.0.2.10', 'E06'],
    }),
    {
      id: 'blocked-automatically',
      phrase: ['blocked automatically'],
      provider: ['daum'],
      cause: 'reputation',
      en: 'Daum blocks this sender automatically because of its reputation.',
      fr: 'Daum bloque cet expéditeur automatiquement à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [{ reply: '554 5.7.1 DAS11 mail is blocked automatically', relayHost: 'mx1.hanmail.net' }],
    },
  ]),
];

/** docomo, au, SoftBank. */
const JAPANESE_CARRIER_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    {
      group: 'docomo',
      speaks: 'docomo',
      source: 'https://www.docomo.ne.jp/service/imode_mail/notice/mass_send/',
      read: '2026-11',
      provider: ['docomo'],
    },
    [
      {
        id: 'unknown-user',
        code: ['550'],
        phrase: ['unknown user'],
        cause: 'invalid-recipient',
        en: 'The docomo address does not exist, or its owner has set it to refuse this mail.',
        fr: 'L’adresse docomo n’existe pas, ou son titulaire refuse ce courrier.',
        advice: advice.UNKNOWN_USER,
        samples: [{ reply: '550 Unknown user someone@docomo.ne.jp', relayHost: 'mfsmax.docomo.ne.jp' }],
      },
      {
        id: 'too-many-recipients',
        phrase: ['too many recipients'],
        cause: 'rate-limit',
        en: 'Too many recipients in one message or session for docomo.',
        fr: 'Trop de destinataires par message ou session pour docomo.',
        advice: advice.SLOW_DOWN,
        samples: [{ reply: '552 Too many recipients', relayHost: 'mfsmax.docomo.ne.jp' }],
      },
      {
        id: 'full',
        phrase: ['too much mail data'],
        cause: 'mailbox-full',
        en: 'The docomo mailbox is full.',
        fr: 'La boîte docomo est pleine.',
        advice: advice.FULL_MAILBOX,
        samples: [{ reply: '552 Too much mail data', relayHost: 'mfsmax.docomo.ne.jp' }],
      },
      {
        id: 'connection-refused',
        code: ['421'],
        phrase: ['refuse', 'service not available'],
        cause: 'rate-limit',
        en: 'Docomo closes the connection because too many unknown users or messages came.',
        fr: 'Docomo ferme la connexion : trop d’inconnus ou de messages.',
        advice: ['pause-and-slow-down', 'remove-invalid', 'request-hours'],
        samples: [
          {
            reply: '421 mfsmax.docomo.ne.jp Service not available, closing transmission channel',
            relayHost: 'mfsmax.docomo.ne.jp',
          },
        ],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'au',
      speaks: 'au',
      source: 'https://www.au.com/mobile/service/email/',
      read: '2026-11',
      provider: ['au'],
    },
    [
      {
        id: 'filtered',
        code: ['550'],
        phrase: ['550 : user unknown', '550 5.1.1 : user unknown', '550 :user unknown'],
        cause: 'policy',
        en: 'The recipient’s own filter at au refuses this mail.',
        fr: 'Le filtre personnel du destinataire chez au refuse ce courrier.',
        advice: ['remove-inactive'],
        samples: [{ reply: '550 : User unknown', relayHost: 'lsean.ezweb.ne.jp' }],
      },
      {
        id: 'unknown-user',
        code: ['550'],
        phrase: ['user unknown'],
        cause: 'invalid-recipient',
        en: 'The au address does not exist.',
        fr: 'L’adresse au n’existe pas.',
        advice: advice.UNKNOWN_USER,
        samples: [{ reply: '550 <someone@ezweb.ne.jp>: User unknown', relayHost: 'lsean.ezweb.ne.jp' }],
      },
    ],
  ),
  ...ruleGroup(
    {
      group: 'softbank',
      speaks: 'softbank',
      source: 'https://www.softbank.jp/mobile/support/mail/',
      read: '2026-11',
      provider: ['softbank'],
    },
    [
      {
        id: 'invalid-recipient',
        code: ['550'],
        phrase: ['invalid recipient'],
        cause: 'invalid-recipient',
        en: 'The SoftBank address does not exist or refuses this mail.',
        fr: 'L’adresse SoftBank n’existe pas ou refuse ce courrier.',
        advice: advice.UNKNOWN_USER,
        samples: [{ reply: '550 Invalid recipient: <someone@softbank.ne.jp>', relayHost: 'mx1.softbank.jp' }],
      },
      {
        id: 'sender-dns',
        code: ['553'],
        phrase: ['dns'],
        cause: 'sender-identity',
        en: 'SoftBank cannot resolve the envelope sender’s domain.',
        fr: 'SoftBank ne résout pas le domaine de l’expéditeur d’enveloppe.',
        advice: advice.SENDER_DOMAIN,
        samples: [{ reply: '553 sorry, your envelope sender is not found in DNS', relayHost: 'mx1.softbank.jp' }],
      },
    ],
  ),
];

/** Providers of Korea and Japan. */
export const KOREAN_AND_JAPANESE_RULES: readonly ReplyRule[] = [...KOREAN_RULES, ...JAPANESE_CARRIER_RULES];
