import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

const BT_BLOG = 'https://blog.frankleonhardt.com/tag/bt-internet/';

const BT: readonly ReplyRule[] = ruleGroup(
  { group: 'bt', speaks: 'bt', source: 'https://www.bt.com/help/email', read: '2026-11-25', provider: ['bt'] },
  [
    {
      id: 'ip-reputation',
      phrase: ['due to sender ip reputation', 'ip reputation'],
      cause: 'reputation',
      en: 'BT refuses the IP because of its Cloudmark reputation.',
      fr: 'BT refuse l’IP à cause de sa réputation Cloudmark.',
      advice: advice.LISTED,
      source:
        'https://btbusiness.custhelp.com/app/answers/detail/a_id/15074/~/my-emails-are-being-rejected---im-getting-messages-with-the-error-code-550',
      samples: [
        { reply: '550 Message rejected due to sender IP reputation', relayHost: 'mx.bt.lon5.cpcloud.co.uk' },
        {
          reply: '550 Message rejected due to sender IP reputation ([192.0.2.10])',
          recipientDomain: 'btconnect.com',
        },
      ],
    },
    codeRule({
      id: 'policy',
      anchor: ['rejected, policy ('],
      code: /rejected, policy \((\d(?:\.\d){1,4})\)/,
      cause: 'content',
      en: 'BT takes the message for spam, or people have reported its like as spam.',
      fr: 'BT prend le message pour du spam, ou des gens en ont signalé de semblables.',
      advice: advice.SPAM_CONTENT,
      sample: [
        '554 Message rejected, policy (3.2.1.1) - Your message looks like SPAM or has been reported as SPAM please read',
        '3.2.1.1',
      ],
      more: {
        source: BT_BLOG,
        samples: [
          {
            reply:
              '554 Message rejected, policy (3.2.1.1) - Your message looks like SPAM or has been reported as SPAM please read',
            recipientDomain: 'btinternet.com',
            providerCode: '3.2.1.1',
          },
        ],
      },
    }),
    codeRule({
      id: 'too-many-messages',
      anchor: ['too many messages'],
      code: /too many messages \((\d(?:\.\d){1,4})\)/,
      cause: 'rate-limit',
      en: 'BT takes only a certain number of messages a day from this IP; forwarded mail counts too.',
      fr: 'BT n’accepte qu’un certain nombre de messages par jour de cette IP ; le courrier réexpédié compte aussi.',
      advice: advice.SLOW_DOWN,
      sample: ['421 Too many messages (1.5.6.1) from 192.0.2.10', '1.5.6.1'],
      more: {
        source: BT_BLOG,
        samples: [
          {
            reply: '421 Too many messages (1.5.6.1) from 192.0.2.10',
            relayHost: 'mx.bt.lon5.cpcloud.co.uk',
            providerCode: '1.5.6.1',
          },
        ],
      },
    }),
    {
      id: 'policy-engine',
      phrase: ['system policy engine'],
      cause: 'receiver-fault',
      en: 'BT’s own filter fails on the message; mail forwarded past an SPF record that ends in -all has met this.',
      fr: 'Le filtre de BT échoue sur ce message ; le courrier réexpédié malgré un SPF en -all l’a déjà rencontré.',
      advice: [...advice.RECEIVER_DOWN, 'fix-spf'],
      source: 'https://hcidata.info/BT-not-accepting-emails.htm',
      samples: [{ reply: '451 System policy engine error', recipientDomain: 'btinternet.com' }],
    },
    {
      id: 'recipient-not-authorised',
      phrase: ['recipient not authorised', 'recipient not authorized'],
      cause: 'relay',
      en: 'BT’s outgoing server does not take this message: the program must log in, or use another server.',
      fr: 'Le serveur sortant de BT n’accepte pas ce message : il faut s’identifier, ou utiliser un autre serveur.',
      advice: ['check-smarthost'],
      source:
        'https://btbusiness.custhelp.com/app/answers/detail/a_id/15074/~/my-emails-are-being-rejected---im-getting-messages-with-the-error-code-550',
      samples: [{ reply: '550 Recipient not authorised', relayHost: 'mail.btconnect.com' }],
    },
  ],
);

const VIRGIN_MEDIA: readonly ReplyRule[] = ruleGroup(
  {
    group: 'virgin-media',
    speaks: 'virgin-media',
    source: 'https://community.virginmedia.com/t5/Email/Email-Spam-Content-Found-error-550-554/td-p/3229831',
    read: '2026-11-25',
    provider: ['virgin-media'],
  },
  [
    {
      id: 'spam-content',
      phrase: ['spam content found'],
      cause: 'content',
      en: 'Virgin Media takes the message for spam; it asks bulk senders for SPF, DKIM and a steady IP.',
      fr: 'Virgin Media prend le message pour du spam ; il demande aux envois en nombre SPF, DKIM et une IP stable.',
      advice: [...advice.SPAM_CONTENT, 'fix-spf', 'fix-dkim'],
      samples: [{ reply: '554 5.2.0 Spam content found', recipientDomain: 'ntlworld.com' }],
    },
  ],
);

/** Andrews & Arnold's outgoing servers. */
const AAISP: readonly ReplyRule[] = ruleGroup(
  {
    group: 'aaisp',
    speaks: 'aaisp',
    source: 'https://support.aa.net.uk/Sending_Email_Errors',
    read: '2026-11-25',
  },
  [
    codeRule({
      id: 'blocked',
      anchor: ['aa.org.uk/sending_email_errors', 'aa.net.uk/sending_email_errors'],
      code: /\berror ([a-z]{2}\d{1,2}) see\b/,
      cause: 'reputation',
      en: 'The provider’s outgoing server blocks this IP after spam, or after mail to too many wrong addresses.',
      fr: 'Le serveur sortant du fournisseur bloque cette IP après du spam ou trop d’adresses erronées.',
      advice: ['check-own-mta', 'remove-invalid', 'check-smarthost', 'request-hours'],
      sample: [
        '550 Error CA2 see: http://wiki.aa.org.uk/Sending_Email_Errors 192.0.2.10 is blocked from sending. Probably due to sending spam messages.',
        'CA2',
      ],
    }),
  ],
);

/** Mailbox providers and hosters of Britain and Ireland. */
export const BRITISH_RULES: readonly ReplyRule[] = [...BT, ...VIRGIN_MEDIA, ...AAISP];
