import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** Telekom Deutschland: refusals stand in the greeting, so the MTA defers although the code is 554. */
export const T_ONLINE_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 't-online', speaks: 't-online', source: 'https://postmaster.t-online.de/index.en.html', read: '2026-11' },
  [
    {
      id: 'no-reputation',
      phrase: ['none/bad reputation', 'bad reputation. ask your postmaster'],
      cause: 'reputation',
      providerCode: 'NOWL',
      en: 'Telekom does not know this IP (or thinks ill of it) and takes mail only after its postmaster has reset it.',
      fr: 'Telekom ne connaît pas cette IP (ou la juge mal) et n’accepte le courrier qu’après intervention de son postmaster.',
      advice: ['contact-postmaster', 'fix-ptr', 'request-hours'],
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
          relayHost: 'mx03.t-online.de',
          providerCode: 'NOWL',
        },
      ],
      source: 'https://bllmnn.de/2024/05/fehler-554-none-bad-reputation-beim-mailversand-an-t-online-de',
      read: '2026-11-25',
    },
    {
      id: 'blocked',
      phrase: ['a problem occurred. (ask your postmaster', 'a problem occurred. ask your postmaster'],
      cause: 'reputation',
      providerCode: 'BL',
      en: 'Telekom has put this IP on its block list.',
      fr: 'Telekom a mis cette IP sur sa liste de blocage.',
      advice: ['contact-postmaster', ...advice.BLOCKED_BY_REPUTATION],
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
          relayHost: 'mx02.t-online.de',
          providerCode: 'BL',
        },
        {
          reply:
            '450 4.7.1 [EAB] 554 IP=192.0.2.10 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
          relayHost: 'mx01.t-online.de',
          providerCode: 'BL',
        },
      ],
      source: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
      read: '2026-11-25',
    },
    {
      id: 'problem-occurred',
      phrase: ['a problem occurred'],
      provider: ['t-online'],
      cause: 'reputation',
      en: 'Telekom refuses this IP: it is on its block list or not known.',
      fr: 'Telekom refuse cette IP : elle est sur sa liste de blocage ou inconnue.',
      advice: ['contact-postmaster', ...advice.BLOCKED_BY_REPUTATION],
      source: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
      read: '2026-11-25',
      samples: [{ reply: '554 IP=192.0.2.10 - A problem occurred.', recipientDomain: 'magenta.de' }],
    },
    {
      id: 'content',
      phrase: ['fpr@rx.t-online.de'],
      cause: 'content',
      en: 'Telekom’s filter (Expurgate) takes the message for spam or a virus.',
      fr: 'Le filtre de Telekom (Expurgate) prend le message pour du spam ou un virus.',
      advice: ['review-content', 'contact-postmaster', 'request-hours'],
      samples: [
        {
          reply:
            '550-5.7.0 Message considered as spam or virus, rejected. 550 5.7.0 Message rejected by spam filter. If this is wrong, contact FPR@RX.T-ONLINE.DE',
          relayHost: 'mx00.t-online.de',
        },
      ],
      source: 'https://pastebin.com/K7d7LNwn',
      read: '2026-11-25',
    },
    {
      id: 'expurgate',
      phrase: [
        'message considered as spam or virus',
        'rejected due to spam or virus classification',
        'als spam oder virus eingestuft',
        'expurgate-id',
      ],
      provider: ['t-online'],
      cause: 'content',
      en: 'Telekom’s filter (Expurgate) takes the message for spam or a virus.',
      fr: 'Le filtre de Telekom (Expurgate) prend le message pour du spam ou un virus.',
      advice: ['review-content', 'contact-postmaster', 'request-hours'],
      source: 'https://pastebin.com/K7d7LNwn',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Your IP: 192.0.2.10 550 5.7.0 Expurgate-ID: 149288::1482153527',
          relayHost: 'mx01.t-online.de',
        },
        {
          reply: '550 5.7.0 Die Annahme Ihrer Nachricht wurde abgelehnt, da sie als Spam oder Virus eingestuft wurde',
          recipientDomain: 't-online.de',
        },
      ],
    },
    {
      id: 'dial',
      phrase: ['dialup/transient ip', 'transient ip not allowed'],
      cause: 'reputation',
      providerCode: 'DIAL',
      en: 'Telekom takes this IP for a subscriber’s line; a host name without a website and contact leads there too.',
      fr: 'Telekom prend cette IP pour une ligne d’abonné ; un nom d’hôte sans site ni contact y mène aussi.',
      advice: ['check-smarthost', 'fix-ptr', 'contact-postmaster', 'request-hours'],
      source: 'https://help.creoline.com/de/doc/t-online-554-dialuptransient-ip-not-allowed-zVwMz4z866',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '554 IP=192.0.2.10 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)',
          relayHost: 'mx01.t-online.de',
          providerCode: 'DIAL',
        },
      ],
    },
    {
      id: 'contact',
      phrase: ['rx.t-online.de'],
      cause: 'reputation',
      en: 'Telekom refuses this IP and names the mailbox where its postmaster can be asked.',
      fr: 'Telekom refuse cette IP et donne l’adresse où solliciter son postmaster.',
      advice: ['contact-postmaster', 'request-hours'],
      samples: [
        {
          reply: '554 IP=192.0.2.10 - Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.',
          relayHost: 'mx01.t-online.de',
        },
      ],
    },
    {
      id: 'too-many-connections',
      phrase: ['too many concurrent connections', 'too many connections'],
      provider: ['t-online'],
      cause: 'rate-limit',
      en: 'Too many connections at once for Telekom.',
      fr: 'Trop de connexions simultanées pour Telekom.',
      advice: advice.SLOW_DOWN,
      samples: [{ reply: '421 t-online.de IP=192.0.2.10 - Too many connections', relayHost: 'mx01.t-online.de' }],
    },
    {
      id: 'full',
      phrase: ['over storage quota', 'storage quota', 'mailbox full', 'over quota'],
      provider: ['t-online'],
      cause: 'mailbox-full',
      en: 'The mailbox at Telekom is full.',
      fr: 'La boîte chez Telekom est pleine.',
      advice: advice.FULL_MAILBOX,
      source:
        'https://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html',
      read: '2026-11-25',
      samples: [{ reply: '552 5.2.2 Over STORAGE quota', recipientDomain: 't-online.de' }],
    },
  ],
);
