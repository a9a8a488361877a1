import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** The `IBnnn` codes of the server software that calls itself bizsmtp: GoDaddy runs it, and so do Telstra and Forpsi. */
export const BIZSMTP_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'bizsmtp', source: 'https://unblock.secureserver.net/', read: '2026-11' },
  [
    codeRule({
      id: 'too-many-connections',
      anchor: ['ib007'],
      code: /\b(ib007)\b/,
      cause: 'rate-limit',
      en: 'Too many connections at once for this server.',
      fr: 'Trop de connexions simultanées pour ce serveur.',
      advice: advice.SLOW_DOWN,
      sample: [
        '421 p3plibsmtp02-09.prod.phx3.secureserver.net bizsmtp Connection refused. 192.0.2.10 has reached max concurrent connections IB007',
        'IB007',
      ],
    }),
    codeRule({
      id: 'busy',
      anchor: ['ib101'],
      code: /\b(ib101)\b/,
      cause: 'receiver-fault',
      en: 'The receiver’s own queue is busy for now.',
      fr: 'La file d’attente du destinataire est momentanément chargée.',
      advice: advice.RECEIVER_DOWN,
      sample: ['421 Server temporarily unavailable. Try again later. IB101', 'IB101'],
    }),
    codeRule({
      id: 'reverse-dns',
      anchor: ['ib108'],
      code: /\b(ib108)\b/,
      cause: 'sender-identity',
      en: 'The reverse DNS of the sending IP does not hold.',
      fr: 'Le DNS inverse de l’IP d’envoi ne convient pas.',
      advice: advice.REVERSE_DNS,
      sample: ['421 Temporarily rejected. Reverse DNS for this IP failed. IB108', 'IB108'],
    }),
    codeRule({
      id: 'from-domain',
      anchor: ['ib506'],
      code: /\b(ib506)\b/,
      cause: 'sender-identity',
      en: 'The sender’s domain does not exist or has no MX record.',
      fr: 'Le domaine de l’expéditeur n’existe pas ou n’a pas de MX.',
      advice: advice.SENDER_DOMAIN,
      sample: ['550 From: Domain is invalid. Please provide a valid From: IB506', 'IB506'],
    }),
    codeRule({
      id: 'spf',
      anchor: ['ib508'],
      code: /\b(ib508)\b/,
      cause: 'authentication',
      en: 'SPF does not allow this server for the sender’s domain.',
      fr: 'SPF n’autorise pas ce serveur pour le domaine de l’expéditeur.',
      advice: ['fix-spf'],
      sample: ['550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508', 'IB508'],
    }),
    codeRule({
      id: 'too-many-recipients',
      anchor: ['ib605'],
      code: /\b(ib605)\b/,
      cause: 'rate-limit',
      en: 'Too many recipients in one message for this server.',
      fr: 'Trop de destinataires dans un message pour ce serveur.',
      advice: advice.SLOW_DOWN,
      sample: [
        '452 This message contains too many recipients. Please reduce the number of recipients and retry. IB605',
        'IB605',
      ],
    }),
    {
      id: 'judged-spam',
      phrase: ['ib212', 'judged to be spam by the internet community'],
      cause: 'content',
      en: 'The receiver takes a text or a link of the message for spam, after what customers reported.',
      fr: 'Le destinataire prend un texte ou un lien du message pour du spam, d’après des signalements de clients.',
      advice: advice.SPAM_CONTENT,
      source: 'https://support.tigertech.net/godaddy-ib212',
      read: '2026-11-25',
      samples: [
        {
          reply:
            '552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212',
          providerCode: 'IB212',
        },
      ],
    },
    codeRule({
      id: 'no-recipient',
      anchor: ['ib603'],
      code: /\b(ib603[a-z]?)\b/,
      cause: 'invalid-recipient',
      en: 'The address does not exist.',
      fr: 'L’adresse n’existe pas.',
      advice: advice.UNKNOWN_USER,
      sample: ['550 5.1.1 <someone@bigpond.com.au> recipient rejected. IB603c', 'IB603c'],
      more: { source: 'https://pastebin.com/hLKNgCBD', read: '2026-11-25' },
    }),
    codeRule({
      id: 'ib-blocked',
      anchor: ['ib1', 'ib5', 'ib6'],
      code: /\b(ib1\d\d|ib50\d|ib6\d\d)(?=[ .)]{0,3}$|[ .:<(]{1,4}http)/,
      cause: 'reputation',
      en: 'The receiver refuses the IP because of its reputation.',
      fr: 'Le destinataire refuse l’IP à cause de sa réputation.',
      advice: advice.BLOCKED_BY_REPUTATION,
      sample: [
        '554 p3plibsmtp01-03.prod.phx3.secureserver.net ESMTP bizsmtp Connection refused. 192.0.2.10 has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
        'IB103',
      ],
    }),
  ],
);
