import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/**
 * Wordings of mail software and portals that are at home in one region: Coremail and its kin in China, the older
 * portals of Korea, hosters in Poland, Czechia, India and Brazil; and words of Chinese, Japanese and Korean replies.
 */
export const REGIONAL_WORDINGS: readonly CauseFamily[] = [
  {
    cause: 'reputation',
    cues: [
      // Coremail
      {
        weight: 84,
        any: ['ip is rejected', 'ip is hangup', 'not taken: invalid ip', 'unwelcome connection rejected'],
        not: ['auth error'],
      },
      // SpaceLee MTA, once at Naver and Hanafos; Paran
      { weight: 92, any: ['is filtered and this connection', 'must register your ip', 'spam_suspect:ip'] },
      { weight: 84, any: phrases('차단된 ip | ip 차단 | ip가 차단 | ip被拒绝 | ip被封 | ip被禁 | 信誉度低 | 信誉低') },
    ],
  },
  {
    cause: 'authentication',
    cues: [{ weight: 90, any: ['not taken: fake sender', 'spf_reject', 'dkim_reject', 'dmarc_reject'] }],
  },
  {
    cause: 'relay',
    cues: [{ weight: 92, any: ['not taken: local user only', 'no smtp mx only'] }],
  },
  {
    cause: 'mailbox-inactive',
    cues: [
      {
        weight: 90,
        any: phrases('user hangup | 現在使われておりません | 利用されておりません | 账户被冻结 | 用户被挂起'),
      },
    ],
  },
  {
    cause: 'invalid-recipient',
    cues: [
      {
        weight: 88,
        any: phrases(`
        unavailable mail user | don't exists that user | not user of this server | 邮箱地址错误 | 收件地址错误 | 未开通
      `),
      },
      { weight: 88, any: ['unroutable email address', 'unroutable e-mail address'] },
    ],
  },
  {
    cause: 'mailbox-full',
    cues: [
      // procmail and mail.local of shared hosting, when the disk quota of the user is used up
      { weight: 92, any: ["can't create output", 'exceeds remaining quota', 'remaining quota'] },
    ],
  },
  {
    cause: 'policy',
    cues: [
      { weight: 94, any: ["user's reject list", 'by user reject list'] },
      { weight: 62, any: ['sender is rejected'], not: ['spf', 'dkim', 'dmarc'] },
    ],
  },
  {
    cause: 'rate-limit',
    cues: [
      { weight: 98, any: ['policy rejection- quota exceeded', 'policy rejection - quota exceeded'] },
      { weight: 82, any: phrases('발송 건수 | 발송건수 | 발송 한도 | 발신 한도 | 发信频率 | 发信过于频繁 | 發信頻率') },
    ],
  },
  {
    cause: 'content',
    cues: [
      {
        weight: 84,
        any: phrases('conteúdo suspeito | conteudo suspeito | contenido sospechoso | 违规的内容 | 不良内容'),
      },
    ],
  },
  {
    cause: 'unreachable',
    cues: [
      // Alibaba's DirectMail, of the recipient's domain
      { weight: 86, any: ['dns resolve error', 'by dns resolve', 'socks connect to unreachable host'] },
    ],
  },
];
