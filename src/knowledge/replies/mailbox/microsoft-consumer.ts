import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

const DELIST: ReplyRule['advice'] = [
  'request-delisting',
  'pause-and-slow-down',
  'check-complaints',
  'check-recent-changes',
  'request-hours',
];

/** Outlook.com, Hotmail, Live and MSN. */
export const MICROSOFT_CONSUMER_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'microsoft',
    speaks: 'microsoft',
    source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
    read: '2026-11-25',
  },
  [
    {
      id: 'rp-001',
      phrase: ['rp-001'],
      pattern: /\b(rp-001)\b/,
      cause: 'reputation',
      en: 'The IP sends faster to Outlook.com than its reputation allows.',
      fr: 'L’IP envoie vers Outlook.com plus vite que sa réputation ne le permet.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421 RP-001 (BAY004-MC1F38) Unfortunately, some messages from 192.0.2.10 weren’t sent. Please try again. We have limits for how many messages can be sent per hour and per day.',
          providerCode: 'RP-001',
        },
      ],
    },
    {
      id: 'rp-002',
      phrase: ['rp-002'],
      pattern: /\b(rp-002)\b/,
      cause: 'reputation',
      en: 'Too many messages on one connection for the reputation that the IP has at Outlook.com.',
      fr: 'Trop de messages sur une connexion au regard de la réputation de l’IP chez Outlook.com.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421 RP-002 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed on this connection.',
          providerCode: 'RP-002',
        },
      ],
    },
    {
      id: 'rp-003',
      phrase: ['rp-003'],
      pattern: /\b(rp-003)\b/,
      cause: 'reputation',
      en: 'Too many connections for the reputation that the IP has at Outlook.com.',
      fr: 'Trop de connexions au regard de la réputation de l’IP chez Outlook.com.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed. Reason for limitation is related to IP/domain reputation.',
          providerCode: 'RP-003',
        },
      ],
    },
    {
      id: 'sc-001',
      phrase: ['sc-001', 'ou-002'],
      pattern: /\b(sc-001|ou-002)\b/,
      cause: 'reputation',
      en: 'Outlook.com blocks the IP because of its reputation or of content that looks like spam.',
      fr: 'Outlook.com bloque l’IP à cause de sa réputation ou d’un contenu d’allure indésirable.',
      advice: DELIST,
      samples: [
        {
          reply:
            '550 SC-001 (SNT004-MC10F17) Unfortunately, messages from 192.0.2.10 weren’t sent. Please contact your Internet service provider since part of their network is on our block list.',
          providerCode: 'SC-001',
        },
        {
          reply:
            '550 OU-002 (BAY004-MC2F37) Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.',
          providerCode: 'OU-002',
        },
      ],
    },
    {
      id: 'sc-002',
      phrase: ['sc-002'],
      pattern: /\b(sc-002)\b/,
      cause: 'reputation',
      en: 'Outlook.com blocks the IP for trying out addresses (namespace mining): the list holds many unknown addresses, or a machine is misused.',
      fr: 'Outlook.com bloque l’IP pour essais d’adresses : la liste contient beaucoup d’inconnus, ou une machine est détournée.',
      advice: ['check-list-source', 'remove-invalid', 'request-delisting', 'request-hours'],
      samples: [
        {
          reply:
            '550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior.',
          providerCode: 'SC-002',
        },
      ],
    },
    {
      id: 'sc-003',
      phrase: ['sc-003'],
      pattern: /\b(sc-003)\b/,
      cause: 'reputation',
      en: 'Outlook.com blocks the IP because it looks like an open proxy or relay.',
      fr: 'Outlook.com bloque l’IP, qui ressemble à un proxy ou relais ouvert.',
      advice: ['check-own-mta', 'check-blocklist', 'request-delisting'],
      samples: [
        {
          reply:
            '550 SC-003 Mail rejected by Outlook.com for policy reasons. Your IP address appears to be an open proxy/relay.',
          providerCode: 'SC-003',
        },
      ],
    },
    {
      id: 'sc-004',
      phrase: ['sc-004'],
      pattern: /\b(sc-004)\b/,
      cause: 'reputation',
      en: 'Outlook.com blocks the IP because its users complain about mail from it.',
      fr: 'Outlook.com bloque l’IP parce que ses utilisateurs se plaignent de ses messages.',
      advice: ['pause-and-slow-down', 'check-complaints', 'send-to-engaged', 'request-delisting', 'request-hours'],
      samples: [
        {
          reply:
            '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address.',
          providerCode: 'SC-004',
        },
      ],
    },
    {
      id: 'dy-001',
      phrase: ['dy-001'],
      pattern: /\b(dy-001)\b/,
      cause: 'reputation',
      en: 'Outlook.com takes the IP for a dynamic address, from which it accepts no mail.',
      fr: 'Outlook.com prend l’IP pour une adresse dynamique, dont il n’accepte rien.',
      advice: advice.NOT_A_MAIL_IP,
      samples: [
        {
          reply:
            '550 DY-001 (BAY004-MC4F46) Unfortunately, messages from 203.0.113.9 weren’t sent. We generally do not accept email from dynamic IP’s.',
          providerCode: 'DY-001',
        },
      ],
    },
    {
      id: 'dy-002',
      phrase: ['dy-002'],
      pattern: /\b(dy-002)\b/,
      cause: 'reputation',
      en: 'Outlook.com blocks the IP because a machine behind it looks compromised.',
      fr: 'Outlook.com bloque l’IP parce qu’une machine derrière elle semble compromise.',
      advice: ['check-own-mta', 'check-blocklist', 'request-delisting'],
      samples: [
        {
          reply:
            '550 DY-002 Mail rejected by Outlook.com for policy reasons. The likely cause is a compromised or virus infected server/personal computer.',
          providerCode: 'DY-002',
        },
      ],
    },
    {
      id: 'ou-001',
      phrase: ['ou-001'],
      pattern: /\b(ou-001)\b/,
      cause: 'reputation',
      blocklist: 'Spamhaus',
      en: 'Outlook.com blocks the IP because Spamhaus lists it.',
      fr: 'Outlook.com bloque l’IP parce que Spamhaus la liste.',
      advice: advice.LISTED,
      samples: [
        {
          reply:
            '550 OU-001 (SNT004-MC3F21) Unfortunately, messages from 192.0.2.77 weren’t sent. Please contact your Internet service provider since part of their network is on our block list.',
          providerCode: 'OU-001',
        },
      ],
    },
    {
      id: 's3150',
      phrase: ['s3150'],
      pattern: /\(a?(s3150)\)/,
      cause: 'reputation',
      en: 'Outlook.com blocks the network range of this IP.',
      fr: 'Outlook.com bloque la plage réseau de cette IP.',
      advice: DELIST,
      samples: [
        {
          reply:
            '550 5.7.1 Unfortunately, messages from [192.0.2.10] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [BN8NAM12FT057.eop-nam12.prod.protection.outlook.com]',
          relayHost: 'hotmail-com.olc.protection.outlook.com',
          providerCode: 'S3150',
        },
      ],
    },
    {
      id: 's3140',
      phrase: ['s3140', 's3160'],
      pattern: /\(a?(s31[46]0)\)/,
      cause: 'reputation',
      en: 'Outlook.com blocks this IP.',
      fr: 'Outlook.com bloque cette IP.',
      advice: DELIST,
      samples: [
        {
          reply:
            '550 5.7.1 Unfortunately, messages from [192.0.2.10] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [DM6NAM12FT056.eop-nam12.prod.protection.outlook.com]',
          relayHost: 'outlook-com.olc.protection.outlook.com',
          providerCode: 'S3140',
        },
        {
          reply:
            '550 5.7.1 Unfortunately, messages from [192.0.2.11] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (AS3140).',
          providerCode: 'S3140',
        },
      ],
    },
    {
      id: 'network-on-block-list',
      phrase: ['part of their network is on our block list', 'mail.live.com/mail/troubleshooting'],
      cause: 'reputation',
      en: 'Outlook.com blocks this IP or its network.',
      fr: 'Outlook.com bloque cette IP ou son réseau.',
      advice: DELIST,
      samples: [
        '550 5.7.1 Unfortunately, messages from [198.51.100.8] weren’t sent. Please contact your Internet service provider since part of their network is on our block list.',
      ],
    },
    {
      id: 'authentication-level',
      phrase: ['meet the required authentication level', '5.7.515'],
      cause: 'authentication',
      providerCode: '5.7.515',
      en: 'Outlook.com requires SPF, DKIM and aligned DMARC from domains that send it more than 5,000 messages a day.',
      fr: 'Outlook.com exige SPF, DKIM et un DMARC aligné des domaines qui lui envoient plus de 5 000 messages par jour.',
      advice: advice.UNAUTHENTICATED,
      samples: [
        {
          reply:
            '550 5.7.515 Access denied, sending domain [EXAMPLE.COM] does not meet the required authentication level. The sender’s domain in the 5322.From address doesn’t meet the authentication requirements defined for the sender. Spf= Pass , Dkim= Fail , DMARC= Fail [BL02EPF0001A0F9.namprd03.prod.outlook.com]',
          relayHost: 'outlook-com.olc.protection.outlook.com',
        },
        '550; 5.7.515 Access denied, sending domain example.com doesn’t meet the required authentication level.',
      ],
    },
    {
      id: 'mailfrom-in-spamhaus',
      phrase: ['domain is listed in spamhaus. to request removal'],
      cause: 'reputation',
      blocklist: 'Spamhaus DBL',
      en: 'The sender’s domain or HELO name stands on the Spamhaus domain list, so Outlook.com refuses it.',
      fr: 'Le domaine de l’expéditeur ou le nom HELO figure sur la liste de domaines Spamhaus ; Outlook.com le refuse.',
      advice: advice.LISTED,
      samples: [
        {
          reply:
            '550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002) [AM7EUR06FT007.eop-eur06.prod.protection.outlook.com]',
          relayHost: 'outlook-com.olc.protection.outlook.com',
        },
      ],
    },
    {
      id: 'rate-limited-by-reputation',
      enhanced: ['4.7.650'],
      cause: 'reputation',
      en: 'Outlook.com limits the rate of this IP because of its reputation.',
      fr: 'Outlook.com limite le débit de cette IP à cause de sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 30,
      samples: [
        {
          reply:
            '451 4.7.650 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [DB5EUR01FT061.eop-EUR01.prod.protection.outlook.com]',
          relayHost: 'hotmail-com.olc.protection.outlook.com',
          providerCode: 'S775',
        },
      ],
    },
    {
      id: 'rate-limited-wording',
      phrase: ['has been temporarily rate limited due to ip reputation', 'rate limited due to ip reputation'],
      cause: 'reputation',
      en: 'Outlook.com limits the rate of this IP because of its reputation.',
      fr: 'Outlook.com limite le débit de cette IP à cause de sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      samples: [
        {
          reply:
            '451 4.7.651 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3114)',
          providerCode: 'S3114',
        },
        'The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation.',
      ],
    },
    {
      id: 'rate-limited-session',
      enhanced: ['4.7.651', '4.7.652'],
      cause: 'rate-limit',
      en: 'Outlook.com limits the messages or connections of this IP; the limit depends on its reputation.',
      fr: 'Outlook.com limite les messages ou connexions de cette IP ; la limite dépend de sa réputation.',
      advice: advice.THROTTLED_BY_REPUTATION,
      waitMinutes: 30,
      samples: [
        {
          reply:
            '451 4.7.652 The mail server [192.0.2.10] has exceeded the maximum number of connections. (S3115) [VE1EUR01FT026.eop-EUR01.prod.protection.outlook.com]',
          relayHost: 'hotmail-com.olc.protection.outlook.com',
        },
      ],
    },
    {
      id: 'concurrent-connections',
      phrase: [
        'max concurrent connections',
        'exceeded the maximum number of connections',
        'maximum number of concurrent connections',
      ],
      provider: ['microsoft', 'microsoft-365'],
      cause: 'rate-limit',
      en: 'Too many connections at once for Outlook.com.',
      fr: 'Trop de connexions simultanées pour Outlook.com.',
      advice: advice.SLOW_DOWN,
      samples: [
        {
          reply: '421 4.3.2 Connection refused: Max concurrent connections reached, IB007',
          relayHost: 'hotmail-com.olc.protection.outlook.com',
          recipientDomain: 'hotmail.com',
        },
      ],
    },
    {
      id: 'hourly-limit',
      phrase: ['limits for how many messages can be sent'],
      cause: 'rate-limit',
      en: 'Outlook.com has a limit per hour and per day for this IP, and it is reached.',
      fr: 'Outlook.com a une limite par heure et par jour pour cette IP, et elle est atteinte.',
      advice: ['pause-and-slow-down', 'warm-up', 'request-hours'],
      samples: [
        '421 4.7.0 Unfortunately, some messages from 192.0.2.10 weren’t sent. Please try again. We have limits for how many messages can be sent per hour and per day.',
      ],
    },
  ],
);
