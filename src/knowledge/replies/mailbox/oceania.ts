import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { codeRule } from '../code-rule.ts';
import { ruleGroup } from '../rule-group.ts';

/** Telstra BigPond. */
export const OCEANIAN_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'telstra', speaks: 'telstra', source: 'https://pastebin.com/hLKNgCBD', read: '2026-11-25' },
  [
    codeRule({
      id: 'no-recipient',
      anchor: ['recipient rejected. ib603'],
      code: /\b(ib603[a-z]?)\b/,
      cause: 'invalid-recipient',
      en: 'The address does not exist at BigPond.',
      fr: 'L’adresse n’existe pas chez BigPond.',
      advice: advice.UNKNOWN_USER,
      sample: ['550 5.1.1 <someone@bigpond.com.au> recipient rejected. IB603c', 'IB603c'],
    }),
  ],
);
