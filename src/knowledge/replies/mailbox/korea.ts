import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Naver, Daum and Kakao. */
export const KOREAN_RULES: readonly ReplyRule[] = [
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
        source: 'https://puffinknight.tistory.com/102',
        read: '2026-11-25',
        samples: [
          { reply: '421 4.3.2 Your IP(192.0.2.10) is filtered. - nsmtp', relayHost: 'mx1.naver.com' },
          {
            reply:
              '421 4.3.2 Your IP(192.0.2.10) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com',
            relayHost: 'mx1.naver.com',
          },
        ],
      },
      {
        id: 'too-many',
        phrase: ['you send too many messages', 'send too many'],
        cause: 'rate-limit',
        en: 'Too many messages for Naver.',
        fr: 'Trop de messages pour Naver.',
        advice: advice.SLOW_DOWN,
        source: 'https://puffinknight.tistory.com/102',
        read: '2026-11-25',
        samples: [{ reply: '421 4.3.1 You send too many messages. - nsmtp', relayHost: 'mx2.naver.com' }],
      },
    ],
  ),
  ...ruleGroup({ group: 'daum', speaks: 'daum', source: 'https://oliveit.tistory.com/39', read: '2026-11-25' }, [
    codeRule({
      id: 'spam-center',
      anchor: ['4.4.5 ccrt'],
      code: /\b4\.4\.5 (ccrt)\b/,
      cause: 'reputation',
      en: 'Daum’s spam centre takes the IP for one of a spammer and shuts it out for a while.',
      fr: 'Le centre antispam de Daum prend l’IP pour celle d’un spammeur et l’écarte pour un temps.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: ['421 4.4.5 CCRT 192.0.2.10: Connection refused. Server is busy(RT)', 'CCRT'],
    }),
    codeRule({
      id: 'busy',
      anchor: ['4.4.1 chic'],
      code: /\b4\.4\.1 (chic)\b/,
      cause: 'receiver-fault',
      en: 'Daum’s receiving server cannot answer for now.',
      fr: 'Le serveur de réception de Daum ne peut pas répondre pour l’instant.',
      advice: advice.RECEIVER_DOWN,
      sample: ['421 4.4.1 CHIC 192.0.2.10: Network is busy.', 'CHIC'],
    }),
    codeRule({
      id: 'no-user',
      anchor: ['5.1.1 rusr'],
      code: /\b5\.1\.1 (rusr)\b/,
      cause: 'invalid-recipient',
      en: 'The address does not exist at Daum or Kakao.',
      fr: 'L’adresse n’existe pas chez Daum ou Kakao.',
      advice: advice.UNKNOWN_USER,
      sample: ['550 5.1.1 RUSR 192.0.2.10: No such user: <someone@hanmail.net>', 'RUSR'],
    }),
    codeRule({
      id: 'inactive',
      anchor: ['5.2.1 ract'],
      code: /\b5\.2\.1 (ract)\b/,
      cause: 'mailbox-inactive',
      en: 'The Daum mailbox is dormant.',
      fr: 'La boîte Daum est en sommeil.',
      advice: advice.INACTIVE_USER,
      sample: ['550 5.2.1 RACT 192.0.2.10: Mailbox is inactive: <someone@hanmail.net>', 'RACT'],
      more: { source: 'https://github.com/reacherhq/check-if-email-exists/issues/1216' },
    }),
    codeRule({
      id: 'blocked',
      anchor: ['blocked automatically'],
      code: /\((e\d\d)\)/,
      cause: 'reputation',
      en: 'Daum blocks this sender automatically because of its reputation.',
      fr: 'Daum bloque cet expéditeur automatiquement à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: ['554 5.7.1 DAS31 your mail is blocked automatically by DAUM mail system (E06) 192.0.2.10', 'E06'],
      samples: [
        {
          reply: '554 5.7.1 DAS51 192.0.2.10: Your mail is blocked automatically by anti-spam system. (E06)',
          providerCode: 'E06',
        },
      ],
      more: { source: 'https://auctionpro.co.kr/?p=2544' },
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
