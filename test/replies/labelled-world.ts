import type { LabelledReply } from './labelled-replies.ts';
import { LABELLED_WORLD_WORDINGS } from './labelled-world-wordings.ts';

type Row = readonly [cause: LabelledReply['cause'], reply: string, more?: Omit<LabelledReply, 'reply' | 'cause'>];

/** Replies of providers from Poland to New Zealand, in the wordings of their pages and of replies seen in the open. */
const ROWS: readonly Row[] = [
  [
    'content',
    "554 (#5.3.0) We can't accept this message because it is spam - see: http://poczta.wp.pl/info-antyspam-policy.html [127]",
    { recipientDomain: 'o2.pl', provider: 'Wirtualna Polska' },
  ],
  [
    'content',
    'Nie przyjmiemy tej wiadomosci poniewaz jest to spam',
    { recipientDomain: 'firma.example', provider: 'Wirtualna Polska' },
  ],
  [
    'authentication',
    '550 SPF Error: Senders are required to provide correct SPF records.',
    { relayHost: 'mx.wp.pl[212.77.101.4]:25', provider: 'Wirtualna Polska' },
  ],
  [
    'sender-identity',
    'host mx.wp.pl[212.77.101.4] said: 554 sorry, refused mailfrom because return MX does not exist (in reply to MAIL FROM command)',
    { recipientDomain: 'wp.pl', provider: 'Wirtualna Polska' },
  ],
  ['invalid-recipient', '550 5.1.1 Account not found', { recipientDomain: 'interia.pl', provider: 'Interia' }],
  ['mailbox-inactive', '550 5.2.1 Mailbox not available', { recipientDomain: 'poczta.fm', provider: 'Interia' }],
  ['policy', "550 5.7.1 Recipient doesn't want your mail", { recipientDomain: 'interia.eu', provider: 'Interia' }],
  [
    'invalid-recipient',
    "5.1.1 szn; User hasn't got the service mapped",
    { recipientDomain: 'post.cz', provider: 'Seznam' },
  ],
  [
    'receiver-fault',
    'host mx2.seznam.cz[77.75.76.32] said: 451 Local Error (in reply to end of DATA command)',
    { provider: 'Seznam' },
  ],
  [
    'mailbox-full',
    '552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)',
    { relayHost: 'cmg1.forpsi.com', provider: 'Forpsi' },
  ],
  [
    'content',
    '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=4-MIiXod8zf7 or report details to abuse@corp.mail.ru. Error code: 8908E3. ID: 000000030000D9E5.',
    { recipientDomain: 'firma.example', provider: 'Mail.ru' },
  ],
  [
    'authentication',
    '550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc',
    { recipientDomain: 'list.ru', provider: 'Mail.ru' },
  ],
  [
    'mailbox-inactive',
    '550 Message was not accepted -- invalid mailbox. Local mailbox bob@mail.ru is unavailable: user is terminated',
    { recipientDomain: 'mail.ru', provider: 'Mail.ru' },
  ],
  [
    'mailbox-full',
    'host mx.yandex.ru (87.250.250.89) reason: 552 5.2.2 Mailbox size limit exceeded 1522135659-8ZNmRnUYRE-Rd2KapxO',
    { recipientDomain: 'yandex.ru', provider: 'Yandex' },
  ],
  [
    'rate-limit',
    '451 4.5.1 The recipient <bob@yandex.com> has exceeded their message rate limit. Try again later. 1446150023-UcDbgKZo2p-KNrSNI7u',
    { recipientDomain: 'yandex.com', provider: 'Yandex' },
  ],
  [
    'mailbox-inactive',
    '550 5.7.1 Policy rejection on the target address',
    { recipientDomain: 'ya.ru', provider: 'Yandex' },
  ],
  [
    'reputation',
    '554 5.7.1 Client host [192.0.2.10] blocked using rbl; see http://feedback.yandex.ru',
    { recipientDomain: 'yandex.ru', provider: 'Yandex' },
  ],
  [
    'mailbox-inactive',
    'host mx7.bigmir.net [213.186.119.6]: 550 Mailbox is frozen. See http://mail.bigmir.net/err/3/',
    { recipientDomain: 'bigmir.net', provider: 'bigmir)net', providerCode: 'ERR/3' },
  ],
  ['sender-identity', '550 Sender verify failed', { relayHost: 'mxs.ukr.net', provider: 'UKR.NET' }],
  [
    'rate-limit',
    '550 Ip frequency limited [OE75+tMkedpV Blocked IP 192.0.2.10]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
    { recipientDomain: 'factory.example', provider: 'Tencent QQ' },
  ],
  [
    'content',
    'SMTP error, DOT: Host example.com(183.57.48.34) DOT said 550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
    { recipientDomain: 'factory.example', provider: 'Tencent QQ' },
  ],
  [
    'content',
    '550 The mail may contain inappropriate words or content.',
    { recipientDomain: 'qq.com', provider: 'Tencent QQ' },
  ],
  [
    'protocol',
    'the mta server of qq.com -- mx3.qq.com(157.255.4.241) reply:550 The "From" header is missing or invalid. Please follow RFC5322, RFC2047, RFC822 standard protocol. [MEwgNYCU IP: 192.0.2.10]. https://service.mail.qq.com/detail/124/995.',
    { provider: 'Tencent QQ' },
  ],
  [
    'reputation',
    '550 JunkMail rejected - out203-205-221-221.mail.qq.com [203.205.221.221] is in an RBL',
    { recipientDomain: 'shop.example', provider: 'shop.example' },
  ],
  [
    'rate-limit',
    '451 MI:SFQ 163 smtp7,C8CowAAnpFya 1596954778,201,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10',
    { recipientDomain: '163.com', provider: 'NetEase', providerCode: 'MI:SFQ' },
  ],
  [
    'authentication',
    '550 MI:SPF 163 mx49,Y8CowABHDZS0MLtb 1538994358 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10&hostid=mx49&time=1538994358',
    { recipientDomain: '163.com', provider: 'NetEase', providerCode: 'MI:SPF' },
  ],
  ['authentication', '550 MI:DMA 126 mx4 1700000000', { provider: 'NetEase', providerCode: 'MI:DMA' }],
  [
    'content',
    '554 DT:SPM 126 smtp2,DMmowAAnNDQz 1564271411,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.10',
    { provider: 'NetEase', providerCode: 'DT:SPM' },
  ],
  ['invalid-recipient', '550 User not found: bob@163.com', { recipientDomain: '163.com', provider: 'NetEase' }],
  ['reputation', '550 black ip.', { recipientDomain: 'sina.com', provider: 'Sina' }],
  [
    'reputation',
    '553 5.7.0 IP REJECT: 192.0.2.10:1700000000:http://mail.sohu.com',
    { recipientDomain: 'sohu.com', provider: 'Sohu' },
  ],
  ['content', 'spamed by local spam engine', { recipientDomain: 'aliyun.com', provider: 'Alibaba Cloud Mail' }],
  [
    'mailbox-inactive',
    '550 5.2.1 RACT 103.157.21.21: Mailbox is inactive: <bob@hanmail.net>',
    { recipientDomain: 'hanmail.net', provider: 'Daum/Kakao', providerCode: 'RACT' },
  ],
  [
    'reputation',
    '421 4.4.5 CCRT 192.0.2.10: Connection refused. Server is busy(RT)',
    { recipientDomain: 'kakao.com', provider: 'Daum/Kakao', providerCode: 'CCRT' },
  ],
  [
    'reputation',
    '554 5.7.1 DAS51 192.0.2.10: Your mail is blocked automatically by anti-spam system. (E06)',
    { recipientDomain: 'daum.net', provider: 'Daum/Kakao', providerCode: 'E06' },
  ],
  [
    'reputation',
    '421 4.3.2 Your IP(192.0.2.10) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com',
    { recipientDomain: 'naver.com', provider: 'Naver' },
  ],
  [
    'invalid-recipient',
    '550 Unknown user bob@docomo.ne.jp',
    { recipientDomain: 'docomo.ne.jp', provider: 'NTT Docomo' },
  ],
  [
    'invalid-recipient',
    '550 5.1.1 <bob@bigpond.com.au> recipient rejected. IB603c',
    { recipientDomain: 'bigpond.com.au', provider: 'Telstra', providerCode: 'IB603c' },
  ],
  [
    'content',
    '550 5.7.1 [CS] Sua mensagem foi rejeitada. Para realizar o envio clique no link http://fp.email.locaweb.com.br/?str=zhten5ddyjwhs9hc',
    { relayHost: 'mchost.correio.biz', provider: 'Locaweb' },
  ],
  [
    'sender-identity',
    '450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.10]',
    { relayHost: 'vmx.terra.com', provider: 'Terra' },
  ],
  [
    'sender-identity',
    '450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.10]',
    { relayHost: 'mx3.bol.com.br', provider: 'UOL/BOL' },
  ],
];

export const LABELLED_WORLD_REPLIES: readonly LabelledReply[] = [
  ...ROWS.map(([cause, reply, more]) => ({ cause, reply, ...more })),
  ...LABELLED_WORLD_WORDINGS,
];
