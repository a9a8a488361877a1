import { expect, test } from 'vitest';
import { composeMail } from '../../src/bot/experts/compose-mail.ts';
import type { HoursNote } from '../../src/hours/hours-note.ts';
import type { HoursRequest } from '../../src/hours/hours-request.ts';
import type { OutboxEntry } from '../../src/hours/outbox.ts';
import { webhookBody } from '../../src/hours/webhook/webhook-body.ts';
import { aReport } from '../bot/a-report.ts';
import { aRequest } from '../contract/store-under-test.ts';

const NOW = Date.UTC(2026, 10, 25, 8);
const request: HoursRequest = {
  ...aRequest(),
  number: 'H-2026-0007',
  state: 'claimed',
  history: [
    { state: 'requested', by: 'ada', at: NOW },
    { state: 'claimed', by: 'U1', name: 'Eve', at: NOW + 1 },
  ],
  createdAt: NOW,
  updatedAt: NOW + 1,
};
const entry = (event: OutboxEntry['event']): OutboxEntry => ({
  ...request,
  id: 'delivery-9',
  destination: 'email',
  event,
  detail: '',
  at: NOW,
  attempts: 0,
});
const answer: HoursNote = { id: 'n', kind: 'answer', text: 'Since Monday.', at: NOW, by: 'ada' };

test('the mail says all that the card says, with the evidence and the domains attached', () => {
  const report = aReport({ kind: 'reputation', failed: 40, language: 'en' });
  const mail = composeMail(entry('requested'), { request, notes: [], report }, null, 'en');
  expect(mail.subject).toBe('[H-2026-0007] Deliverability hours requested: Shop');
  for (const words of [
    'Shop',
    'ada@shop.example',
    'news.shop.example',
    '192.0.2.1',
    'TSS04',
    'claimed by Eve',
    'Yahoo',
  ])
    expect(mail.text).toContain(words);
  expect(mail.attachments.map(({ fileName }) => fileName)).toEqual([
    'H-2026-0007-evidence.txt',
    'H-2026-0007-domains.csv',
  ]);
  expect(mail.replyTo).toEqual({ name: 'Ada', address: 'ada@shop.example' });
});

test('an answer follows the first mail, and a repeated delivery has the same id', () => {
  const first = composeMail(entry('requested'), { request, notes: [], report: null }, null, 'en');
  const later = composeMail(entry('answered'), { request, notes: [answer], report: null }, answer, 'en');
  expect(later.answersTo).toBe(first.id);
  expect(later.id).not.toBe(first.id);
  expect(later.text.startsWith('Answer from Ada:\nSince Monday.')).toBe(true);
  expect(composeMail(entry('answered'), { request, notes: [answer], report: null }, answer, 'en').id).toBe(later.id);
});

test('the webhook’s body is what the README documents', () => {
  const body = JSON.parse(webhookBody({ entry: entry('answered'), request, note: answer, verdict: null }));
  expect(body).toEqual({
    schemaVersion: 1,
    id: 'delivery-9',
    event: 'answered',
    at: '2026-11-25T08:00:00.000Z',
    request: {
      number: 'H-2026-0007',
      platform: 'local',
      workspace: 'home',
      state: 'claimed',
      language: 'fr',
      createdAt: '2026-11-25T08:00:00.000Z',
      updatedAt: '2026-11-25T08:00:00.001Z',
      form: aRequest().form,
      history: [
        { state: 'requested', at: '2026-11-25T08:00:00.000Z', by: 'ada', name: null },
        { state: 'claimed', at: '2026-11-25T08:00:00.001Z', by: 'U1', name: 'Eve' },
      ],
    },
    note: { kind: 'answer', text: 'Since Monday.', at: '2026-11-25T08:00:00.000Z', name: null },
    verdict: null,
  });
});
