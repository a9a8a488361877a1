import { expect, test } from 'vitest';
import { triage } from '../../src/triage.ts';
import { chat, FILLED } from './chat.ts';
import { allText, blocksOf, theBlock } from './recording-conversation.ts';

/** One failing line of a Postfix log; the recipient's name is a canary. */
function postfixLine(at: number, domain: string, reply: string): string {
  const second = String(at % 60).padStart(2, '0');
  const minute = String(Math.floor(at / 60) % 60).padStart(2, '0');
  return `Nov 25 07:${minute}:${second} mx1 postfix/smtp[2101]: 4B${at.toString(16).toUpperCase().padStart(8, '0')}: to=<canary${at}@${domain}>, relay=mx.${domain}[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=4.7.0, status=deferred (host mx.${domain}[192.0.2.9] said: ${reply} (in reply to MAIL FROM command))`;
}

const TSS04 =
  '421 4.7.0 [TSS04] Messages from 198.51.100.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1';

function yahooLog(lines: number): string {
  return Array.from({ length: lines }, (_, at) => postfixLine(at, at % 3 === 0 ? 'yahoo.fr' : 'yahoo.com', TSS04)).join(
    '\n',
  );
}

test('a pasted Yahoo block is counted exactly, judged, and revised by what comes later', async () => {
  const { say, command } = await chat({ triage });
  const first = await say(yahooLog(12));
  expect(theBlock(first, 'table').rows[0]?.[0]).toBe('Yahoo');
  expect(theBlock(first, 'chart').bars[0]).toMatchObject({ label: 'Yahoo', failed: 12, shareOfFailures: 1 });
  const second = await say([500, 501].map((at) => postfixLine(at, 'yahoo.fr', TSS04)).join('\n'));
  expect(blocksOf(second, 'notice')[0]?.text).toContain('12 before, 14 now');
  expect(allText(await command('status'))).toContain('verdict no. 2');
});

test('talk is no delivery data to the real readers either', async () => {
  const { say } = await chat({ triage });
  for (const text of ['nice weather today', 'our newsletter was bounced around the office', 'x'.repeat(300)]) {
    expect(blocksOf(await say(text, { thread: text.slice(0, 5) }), 'verdict')).toEqual([]);
  }
});

test('an uploaded picture is a problem in plain words', async () => {
  const { upload } = await chat({ triage });
  const answer = await upload({ 'shot.png': '\u0089PNG\r\n\u001a\n' });
  expect(theBlock(answer, 'notice').tone).toBe('problem');
});

test('recipients’ local parts are in no answer, no log line, and no byte of the database', async () => {
  const { say, press, submit, upload, command, folder, logged, store, place } = await chat({ triage });
  const answers = [
    await say(yahooLog(5)),
    await upload({
      'canaryfile@yahoo.fr.log': postfixLine(
        900,
        'orange.fr',
        '550 5.1.1 <canary900@orange.fr> User canary900 unknown',
      ),
    }),
    await say('550 5.1.1 <canaryreply@free.fr>: Recipient address rejected'),
    await say('canarylookup@example.com'),
    await command('status'),
  ];
  const { id } = (await store.cases.ofThread(place)) ?? { id: '' };
  for (const action of ['check-first', 'show-domains', 'export-csv', 'request-hours', 'feedback-up']) {
    answers.push(await press(action, id));
  }
  answers.push(await submit(id, { ...FILLED, evidence: yahooLog(3), tried: 'asked canaryfriend@free.fr' }));
  expect(answers.at(-1)?.summary).toContain('H-2026-0001');
  for (const answer of answers) expect(allText(answer)).not.toMatch(/canary/i);
  expect(logged.join('\n')).not.toMatch(/canary/i);
  const bytes = await folder.bytes();
  expect(bytes).toContain('yahoo.fr');
  expect(bytes).not.toMatch(/canary/i);
});
