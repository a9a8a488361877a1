import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** UOL and Locaweb. */
export const LATIN_AMERICAN_RULES: readonly ReplyRule[] = [
  ...ruleGroup({ group: 'uol', speaks: 'uol', source: 'https://email.uol.com.br/ajuda/pm/en/', read: '2026-11-25' }, [
    {
      id: 'own-rule',
      phrase: ['recipient address rejected: uol-'],
      cause: 'policy',
      en: 'UOL defers the message under a rule that it names by an inner code only.',
      fr: 'UOL diffère le message selon une règle qu’il ne désigne que par un code interne.',
      advice: ['pause-and-slow-down', 'check-complaints', 'contact-postmaster'],
      source: 'https://pastebin.com/SEreuL1S',
      samples: [
        {
          reply: '450 4.7.1 <someone@uol.com.br>: Recipient address rejected: UOL-SH_D-H[5a042ab54f7862edaa06546a][33]',
          relayHost: 'mx.uol.com.br',
        },
      ],
    },
  ]),
  ...ruleGroup({ group: 'locaweb', speaks: 'locaweb', source: 'https://pastebin.com/D4m1R4uP', read: '2026-11-25' }, [
    {
      id: 'content',
      phrase: ['fp.email.locaweb.com.br', '[cs] sua mensagem foi rejeitada'],
      cause: 'content',
      en: 'Locaweb’s filter holds the message back as likely spam; the sender can set it free by the link.',
      fr: 'Le filtre de Locaweb retient le message comme spam probable ; l’expéditeur peut le libérer par le lien.',
      advice: advice.SPAM_CONTENT,
      samples: [
        '550 5.7.1 [CS] Sua mensagem foi rejeitada. Para realizar o envio clique no link http://fp.email.locaweb.com.br/?str=zhten5ddyjwhs9hc',
      ],
    },
  ]),
];
