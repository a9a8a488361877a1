import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Tencent QQ Mail and Exmail. */
const QQ_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'qq', speaks: 'qq', source: 'https://service.mail.qq.com/', read: '2026-11' },
  [
    {
      id: 'suspected-spam-ip',
      phrase: ['suspected spam ip', 'suspected bounce attacks', 'suspected bounce attack'],
      cause: 'reputation',
      en: 'QQ Mail suspects this IP of spam.',
      fr: 'QQ Mail soupçonne cette IP d’envoyer du spam.',
      advice: advice.BLOCKED_BY_REPUTATION,
      samples: [
        {
          reply:
            '550 Suspected spam ip [abc123 IP: 192.0.2.10]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022',
          relayHost: 'mx3.qq.com',
        },
      ],
    },
    {
      id: 'ip-frequency',
      phrase: ['ip frequency limited'],
      cause: 'rate-limit',
      en: 'Too many messages from this IP for QQ Mail.',
      fr: 'Trop de messages de cette IP pour QQ Mail.',
      advice: advice.SLOW_DOWN,
      waitMinutes: 60,
      samples: [
        {
          reply:
            '550 Ip frequency limited [abc123 IP: 192.0.2.10]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022',
          relayHost: 'mx1.qq.com',
        },
      ],
    },
    {
      id: 'sender-frequency',
      phrase: ['sender frequency limited'],
      cause: 'rate-limit',
      en: 'Too many messages from this sender for QQ Mail.',
      fr: 'Trop de messages de cet expéditeur pour QQ Mail.',
      advice: advice.SLOW_DOWN,
      waitMinutes: 60,
      samples: [
        { reply: '550 Sender frequency limited. https://service.mail.qq.com/detail/122/72', relayHost: 'mx1.qq.com' },
      ],
    },
    {
      id: 'domain-frequency',
      phrase: ['domain frequency limited'],
      cause: 'rate-limit',
      en: 'Too many messages from this domain for QQ Mail.',
      fr: 'Trop de messages de ce domaine pour QQ Mail.',
      advice: advice.SLOW_DOWN,
      waitMinutes: 60,
      samples: [
        {
          reply: '550 Domain frequency limited [abc123]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022',
          relayHost: 'mx1.qq.com',
        },
      ],
    },
    {
      id: 'connection-frequency',
      phrase: ['connection frequency limited'],
      cause: 'rate-limit',
      en: 'Too many connections for QQ Mail.',
      fr: 'Trop de connexions pour QQ Mail.',
      advice: advice.SLOW_DOWN,
      waitMinutes: 60,
      samples: [{ reply: '550 Connection frequency limited', relayHost: 'mx2.qq.com' }],
    },
    {
      id: 'content-denied',
      phrase: ['mail content denied', 'mail is rejected by recipients', 'spam is embedded in the email'],
      provider: ['qq'],
      cause: 'content',
      en: 'QQ Mail refuses the content of the message.',
      fr: 'QQ Mail refuse le contenu du message.',
      advice: advice.SPAM_CONTENT,
      samples: [
        {
          reply: '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
          relayHost: 'mx3.qq.com',
        },
      ],
    },
    {
      id: 'authentication',
      phrase: ['spf check failed', 'dmarc check failed', 'dkim check failed'],
      provider: ['qq'],
      cause: 'authentication',
      en: 'SPF, DKIM or DMARC fails at QQ Mail.',
      fr: 'SPF, DKIM ou DMARC échoue chez QQ Mail.',
      advice: advice.UNAUTHENTICATED,
      samples: [{ reply: '550 SPF check failed. https://service.mail.qq.com/detail/122/72', relayHost: 'mx3.qq.com' }],
    },
    {
      id: 'unavailable',
      phrase: ['mailbox unavailable or access denied', 'mailbox not found'],
      provider: ['qq'],
      cause: 'invalid-recipient',
      en: 'The QQ address does not exist, or QQ Mail takes nothing more for it now.',
      fr: 'L’adresse QQ n’existe pas, ou QQ Mail n’accepte plus rien pour elle en ce moment.',
      advice: ['remove-invalid', 'wait-and-retry'],
      samples: [
        {
          reply:
            '550 Mailbox unavailable or access denied [abc IP: 192.0.2.10]. https://open.work.weixin.qq.com/help2/pc/20049',
          relayHost: 'mxbiz1.qq.com',
        },
      ],
    },
  ],
);

/** NetEase: 163.com, 126.com, yeah.net. Letters before the colon say the stage, those after it the reason. */
const NETEASE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'netease', speaks: 'netease', source: 'https://help.mail.163.com/', read: '2026-11' },
  [
    codeRule({
      id: 'hl-rep',
      anchor: ['hl:rep'],
      code: /\b(hl:rep)\b/,
      cause: 'reputation',
      en: 'NetEase refuses the IP because of its conduct or reputation.',
      fr: 'NetEase refuse l’IP à cause de son comportement ou de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '421 HL:REP 163 gzga-mx-mtada-g1-2,_____wC3 1700000000 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=gzga-mx&time=1700000000',
        'HL:REP',
      ],
    }),
    codeRule({
      id: 'hl-connections',
      anchor: ['hl:i', 'hl:mep'],
      code: /\b(hl:(?:icc|ifc|mep))\b/,
      cause: 'rate-limit',
      en: 'Too many connections from this IP for NetEase.',
      fr: 'Trop de connexions de cette IP pour NetEase.',
      advice: advice.SLOW_DOWN,
      sample: ['421 HL:ICC 163 mx12,MMCowEB 1700000000', 'HL:ICC'],
      samples: [{ reply: '421 HL:IFC 126 mx5 1700000000', providerCode: 'HL:IFC' }],
      more: { waitMinutes: 60 },
    }),
    codeRule({
      id: 'hl-itc',
      anchor: ['hl:itc'],
      code: /\b(hl:itc)\b/,
      cause: 'reputation',
      en: 'NetEase blocks the IP for the day after too much traffic.',
      fr: 'NetEase bloque l’IP pour la journée après un trafic excessif.',
      advice: advice.THROTTLED_BY_REPUTATION,
      sample: ['554 HL:ITC 163 mx9 1700000000', 'HL:ITC'],
    }),
    codeRule({
      id: 'dt-rbl',
      anchor: ['dt:rbl'],
      code: /\b(dt:rbl)\b/,
      cause: 'reputation',
      en: 'NetEase refuses the IP because a blocklist names it.',
      fr: 'NetEase refuse l’IP parce qu’une liste de blocage la cite.',
      advice: advice.LISTED,
      sample: ['450 DT:RBL 163 mx3 1700000000', 'DT:RBL'],
    }),
    codeRule({
      id: 'dt-spam',
      anchor: ['dt:'],
      code: /\b(dt:(?:spm|sum|spb|msh))\b/,
      cause: 'content',
      en: 'NetEase takes the message for spam.',
      fr: 'NetEase prend le message pour du spam.',
      advice: advice.SPAM_CONTENT,
      sample: [
        '554 DT:SPM 163 smtp10,DsCowEDJ1700000000 please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10',
        'DT:SPM',
      ],
    }),
    codeRule({
      id: 'rp-recipients',
      anchor: ['rp:'],
      code: /\b(rp:(?:drc|cel|trc|orq))\b/,
      cause: 'rate-limit',
      en: 'Too many recipients in a short time or from this domain for NetEase.',
      fr: 'Trop de destinataires en peu de temps ou depuis ce domaine pour NetEase.',
      advice: advice.SLOW_DOWN,
      sample: ['450 RP:DRC 126 mx2,Q8mowEA 1700000000 http://mail.163.com/help/help_spam_16.htm', 'RP:DRC'],
    }),
    codeRule({
      id: 'mi-limit',
      anchor: ['mi:'],
      code: /\b(mi:(?:cel|dmc|sfq|stc))\b/,
      cause: 'rate-limit',
      en: 'This sender or connection has sent its quota at NetEase.',
      fr: 'Cet expéditeur ou cette connexion a épuisé son quota chez NetEase.',
      advice: advice.SLOW_DOWN,
      sample: ['451 MI:SFQ 163 mx7 1700000000', 'MI:SFQ'],
      samples: [{ reply: '450 MI:DMC 163 mx8 1700000000', providerCode: 'MI:DMC' }],
      more: { waitMinutes: 15 },
    }),
    codeRule({
      id: 'mi-spf',
      anchor: ['mi:spf'],
      code: /\b(mi:spf)\b/,
      cause: 'authentication',
      en: 'SPF does not allow this server.',
      fr: 'SPF n’autorise pas ce serveur.',
      advice: ['fix-spf'],
      sample: ['553 MI:SPF 163 mx4 1700000000', 'MI:SPF'],
    }),
    codeRule({
      id: 'wm-list',
      anchor: ['wm:bl'],
      code: /\b(wm:bl[iu])\b/,
      cause: 'policy',
      en: 'The IP or user stands on a list that NetEase forbids.',
      fr: 'L’IP ou l’utilisateur figure sur une liste interdite par NetEase.',
      advice: ['contact-postmaster', 'request-hours'],
      sample: ['550 WM:BLI 163 mx6 1700000000', 'WM:BLI'],
    }),
    codeRule({
      id: 'other',
      anchor: ['hl:', 'dt:', 'rp:', 'mi:', 'wm:', 'mx:', 'co:'],
      code: /\b((?:hl|dt|rp|mi|wm|mx|co):[a-z]{3}) (?:163|126|yeah|188|netease)/,
      cause: 'policy',
      en: 'NetEase refuses the message under one of its rules.',
      fr: 'NetEase refuse le message selon une de ses règles.',
      advice: ['contact-postmaster', 'request-hours'],
      sample: ['554 MI:IFC 163 mx1 1700000000', 'MI:IFC'],
    }),
  ],
);

/** Sina, Sohu. */
const OTHER_CHINESE_RULES: readonly ReplyRule[] = [
  ...ruleGroup(
    { group: 'sina', speaks: 'sina', source: 'https://mail.sina.com.cn/', read: '2026-11', provider: ['sina'] },
    [
      {
        id: 'black-ip',
        phrase: ['black ip', 'rbl deny'],
        cause: 'reputation',
        en: 'Sina refuses the IP as black-listed.',
        fr: 'Sina refuse l’IP, placée en liste noire.',
        advice: advice.LISTED,
        samples: [{ reply: '550 black ip', relayHost: 'freemx1.sinamail.sina.com.cn' }],
      },
      {
        id: 'spam-engine',
        phrase: ['rejected by anti-spam engine', 'anti-spam engine'],
        cause: 'content',
        en: 'Sina’s filter takes the message for spam.',
        fr: 'Le filtre de Sina prend le message pour du spam.',
        advice: advice.SPAM_CONTENT,
        samples: [{ reply: '552 message rejected by anti-spam engine', relayHost: 'freemx2.sinamail.sina.com.cn' }],
      },
    ],
  ),
  ...ruleGroup(
    { group: 'sohu', speaks: 'sohu', source: 'https://mail.sohu.com/', read: '2026-11', provider: ['sohu'] },
    [
      {
        id: 'ip-reject',
        phrase: ['ip reject'],
        cause: 'reputation',
        en: 'Sohu refuses the IP.',
        fr: 'Sohu refuse l’IP.',
        advice: advice.BLOCKED_BY_REPUTATION,
        samples: [{ reply: '553 5.7.0 IP REJECT', relayHost: 'sohumx1.sohu.com' }],
      },
    ],
  ),
];

/** Providers of China. */
export const CHINESE_RULES: readonly ReplyRule[] = [...QQ_RULES, ...NETEASE_RULES, ...OTHER_CHINESE_RULES];
