import { expect, test } from 'vitest';
import { providerShares } from '../../src/bot/answers/provider-shares.ts';
import { aReport } from './a-report.ts';
import { chat, YAHOO } from './chat.ts';
import { allText, theBlock } from './recording-conversation.ts';

test('What to check first lists every action with who does it and where', async () => {
  const { say, press } = await chat();
  await say(YAHOO);
  const { items } = theBlock(await press('check-first', 'case-1'), 'checklist');
  expect(items[0]).toMatchObject({
    text: expect.stringContaining('Yahoo – Slow down'),
    url: 'https://senders.yahooinc.com/',
  });
  expect(items[0]?.who).toBeTruthy();
});

test('Show all domains is a table of the domains', async () => {
  const { say, press } = await chat();
  await say(YAHOO);
  const table = theBlock(await press('show-domains', 'case-1'), 'table');
  expect(table.rows[0]?.[0]).toBe('yahoo.example');
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
});

test('Export CSV is a download', async () => {
  const { say, press } = await chat();
  await say(YAHOO);
  const file = theBlock(await press('export-csv', 'case-1'), 'download');
  expect(file).toMatchObject({ mediaType: 'text/csv', fileName: 'domains.csv' });
  expect(file.content).toContain('yahoo.example');
});

test('thumbs are kept, one vote per user', async () => {
  const { say, press, store } = await chat();
  await say(YAHOO);
  await press('feedback-up', 'case-1');
  await press('feedback-down', 'case-1');
  expect(await store.feedback.totals()).toEqual([{ verdict: 'reputation', up: 0, down: 1 }]);
});

test('a button of a deleted case, of another workspace, or of another version gets a plain sentence', async () => {
  const { say, press, store, place } = await chat();
  await say(YAHOO);
  expect((await press('show-domains', 'case-1', { workspace: 'other' })).summary).toContain('no longer stored');
  await store.forgetUser(place, place.user);
  expect((await press('show-domains', 'case-1')).summary).toContain('no longer stored');
  for (const action of ['explode', 'constructor', '__proto__']) {
    expect((await press(action, 'case-1')).summary).toContain('do not know this button');
  }
});

test('forget asks first, and deletes only for the one who is asked', async () => {
  const { say, command, press, store, place } = await chat();
  await say(YAHOO);
  const asked = await command('forget');
  expect(asked.summary).toContain('cases: 1');
  const button = theBlock(asked, 'buttons').buttons[0];
  await press(button?.action ?? '', button?.value ?? '', { user: 'bob' });
  expect(await store.cases.ofThread(place)).not.toBeNull();
  const done = await press(button?.action ?? '', button?.value ?? '');
  expect(done.summary).toContain('Deleted');
  expect(await store.cases.ofThread(place)).toBeNull();
  expect(allText(await command('status'))).toContain('no case yet');
});

test('the chart shows eight providers and one bar for the rest', () => {
  const providers = Array.from({ length: 12 }, (_, at) => `p${at}.example`);
  const chart = providerShares(aReport({ kind: 'mixed', failed: 120, language: 'en', providers }), 'en');
  expect(chart?.bars).toHaveLength(9);
  expect(chart?.bars.at(-1)).toMatchObject({ label: '4 others', failed: 40 });
  expect(chart?.bars.reduce((sum, bar) => sum + bar.shareOfFailures, 0)).toBeCloseTo(1);
});
