import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';
import { frenchNumberRules } from './france-numbers.ts';
import { frenchWordingRules } from './france-wordings.ts';

const NUMBERS = '101 102 103 104 105 405 416 417 420 426 503 505 506 510 514 517 999'.split(' ');
const SEEN = { source: 'https://bentonow.com/smtp-errors/laposte', read: '2026-11-25' } as const;

/** La Poste: `LPN_nnn`, `LPNnnn_nnn`. */
export const LA_POSTE_RULES: readonly ReplyRule[] = ruleGroup(
  {
    group: 'laposte',
    speaks: 'laposte',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    read: '2026-11',
  },
  [
    ...frenchNumberRules({
      prefix: 'lpn',
      only: new Set(NUMBERS),
      otherwise: {
        '405': {
          ...SEEN,
          en: 'The sender’s address is not valid: La Poste wants one that can receive mail.',
          fr: 'L’adresse de l’expéditeur n’est pas valide : La Poste en veut une qui puisse recevoir du courrier.',
          samples: [
            {
              reply:
                '450 4.1.8 <news@example.com>: Sender address rejected: Emetteur invalide. Invalid Sender. LPN007_405',
              providerCode: 'LPN007_405',
            },
          ],
        },
        '416': SEEN,
        '503': {
          ...SEEN,
          cause: 'reputation',
          en: 'La Poste refuses the host for now because of its reputation.',
          fr: 'La Poste refuse l’hôte pour l’instant à cause de sa réputation.',
          advice: advice.THROTTLED_BY_REPUTATION,
          samples: [
            {
              reply:
                '450 4.7.1 <unknown[192.0.2.10]>: Client host rejected: Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN027_503',
              providerCode: 'LPN027_503',
            },
          ],
        },
        '510': {
          en: 'La Poste refuses the message after reading it, because of the sender’s reputation or the content.',
          fr: 'La Poste refuse le message après l’avoir lu, pour la réputation de l’expéditeur ou pour le contenu.',
          advice: [...advice.BLOCKED_BY_REPUTATION, 'review-content'],
          samples: [
            {
              reply:
                '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510 (in reply to end of DATA command)',
              providerCode: 'LPN007_510',
            },
          ],
          source: 'https://github.com/JamBrain/JamBrain/issues/270',
          read: '2026-11-25',
        },
        '517': SEEN,
      },
    }),
    ...frenchWordingRules({ recipientDomain: 'laposte.net' }, ['laposte']),
    codeRule({
      id: 'lpn-other',
      anchor: ['lpn'],
      code: /\b(lpn\d{0,3}_\d{3})\b/,
      cause: 'policy',
      en: 'La Poste refuses the message under a rule of its own.',
      fr: 'La Poste refuse le message selon une de ses règles.',
      advice: ['contact-postmaster', 'request-hours'],
      sample: ['550 5.7.1 Message refuse. LPN007_777', 'LPN007_777'],
    }),
  ],
);
