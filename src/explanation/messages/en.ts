import type { Catalogue } from './catalogue.ts';
import { FRAME_EN } from './en/frame.ts';
import { NOTES_EN } from './en/notes.ts';
import { PROBLEMS_EN } from './en/problems.ts';
import { NEXT_EN, REASONS_EN } from './en/reasons.ts';

/** The explanation's texts in English. */
export const EN: Catalogue = {
  frame: FRAME_EN,
  verdict: {
    reputation: 'Sender reputation',
    'own-mta': 'Own mail server or platform',
    authentication: 'Authentication or sender identity',
    recipients: 'Recipient list',
    'receiver-outage': 'Outage at the receiver',
    healthy: 'Healthy',
    mixed: 'Several causes',
    inconclusive: 'Cannot tell yet',
  },
  actor: {
    'campaign-owner': 'whoever plans the campaigns',
    'list-owner': 'whoever keeps the address list',
    'mta-operator': 'the mail server operator',
    'dns-owner': 'whoever edits your DNS',
    'platform-support': 'the support of your sending platform',
    'deliverability-expert': 'a deliverability expert',
    nobody: 'nobody',
  },
  reason: REASONS_EN,
  next: NEXT_EN,
  note: NOTES_EN,
  problem: PROBLEMS_EN,
};
