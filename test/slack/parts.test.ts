import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorkQueue } from '../../src/chat/work-queue.ts';
import { createChannelPace } from '../../src/slack/api/channel-pace.ts';
import { isStranger, originOfEvent, originOfInteraction } from '../../src/slack/inbound/origin-of.ts';
import { pastedTables } from '../../src/slack/inbound/pasted-tables.ts';
import { plainText } from '../../src/slack/inbound/plain-text.ts';
import { readMessage } from '../../src/slack/inbound/read-message.ts';
import { typedText } from '../../src/slack/inbound/rich-text.ts';
import { createTokenCipher } from '../../src/slack/installation/token-cipher.ts';
import { formMetaText, readFormMeta } from '../../src/slack/modal/form-meta.ts';
import { personOfThread, privateThread, threadTs } from '../../src/slack/outbound/private-thread.ts';
import { userText } from './fake/user-text.ts';

test('what was typed comes back from mrkdwn and from rich text', () => {
  const typed = 'to=<ann@yahoo.fr>, relay=mx.orange.fr[192.0.2.1]:25 & https://x.example/a?b=1 said: 5 < 6 > 4';
  const { elements, text } = userText(typed);
  expect(plainText(text, 'U0BOT')).toBe(typed);
  expect(typedText({ blocks: [{ type: 'rich_text', elements }] }, 'U0BOT')).toBe(typed);
});

test('text of any kind survives its escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const escaped = typed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      expect(plainText(escaped, 'U0BOT')).toBe(typed.trim());
    }),
  );
});

test('mentions of the bot go, others stay readable; links with words keep both', () => {
  expect(plainText('<@U0BOT> look at <#C1|mail-ops> with <@U2> <!here>', 'U0BOT')).toBe('look at #mail-ops with @U2');
  expect(plainText('<https://postmaster.example/x|this page>', 'U0BOT')).toBe('this page https://postmaster.example/x');
});

test('lists, quotes and code of rich text keep their lines', () => {
  const run = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
  const elements = [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: 'U0BOT' },
        { type: 'text', text: ' see\n' },
      ],
    },
    { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a\n\tb' }] },
    { type: 'rich_text_list', style: 'bullet', elements: [run('one'), run('two')] },
  ];
  expect(typedText({ blocks: [{ type: 'rich_text', elements }] }, 'U0BOT')).toBe('see\na\n\tb\none\ntwo');
  expect(typedText({ blocks: [{ type: 'section' }] }, 'U0BOT')).toBeNull();
});

test('tables become tab-separated lines, whatever their cells', async () => {
  const rows = [
    [
      { type: 'raw_text', text: 'Domain' },
      { type: 'raw_text', text: 'Count\nof all' },
    ],
    [
      { type: 'raw_text', text: 'a.example' },
      { type: 'raw_number', value: 12, text: '12' },
    ],
    [
      { type: 'raw_text', text: '' },
      { type: 'raw_number', value: 3 },
    ],
  ];
  const [item] = pastedTables({ attachments: [{ blocks: [{ type: 'table', rows }] }] });
  const chunks: Uint8Array[] = [];
  for await (const chunk of item?.open() ?? []) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('Domain\tCount of all\na.example\t12\n\t3\n');
  expect(pastedTables({ attachments: [{ blocks: [{ type: 'table', rows: [] }] }, 'x'], blocks: null })).toEqual([]);
});

test('events and payloads of any shape are read without a throw', () => {
  fc.assert(
    fc.property(fc.object(), (body) => {
      originOfEvent(body);
      originOfInteraction(body);
      isStranger(body);
      readMessage(body, 'U0BOT');
      pastedTables(body);
      typedText(body, 'U0BOT');
    }),
  );
});

test('someone of another organisation is a stranger; someone of the same Grid is not', () => {
  const team = { id: 'T1', domain: 'x' };
  expect(isStranger({ team, user: { id: 'U1', team_id: 'T2' }, enterprise: null })).toBe(true);
  expect(isStranger({ team, user: { id: 'U1', team_id: 'T1' } })).toBe(false);
  const grid = { team: { ...team, enterprise_id: 'E1' }, enterprise: { id: 'E1' }, user: { id: 'U1', team_id: 'T2' } };
  expect(isStranger(grid)).toBe(false);
});

test('the installation is the one that is authorised, not where the channel was shared from', () => {
  const authorizations = [{ team_id: 'T2', enterprise_id: 'E2', is_enterprise_install: true }];
  expect(originOfEvent({ team_id: 'T1', authorizations })).toEqual({ team: 'T2', enterprise: 'E2', orgWide: true });
  const command = { team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'false' };
  expect(originOfInteraction(command)).toEqual({ team: 'T1', enterprise: 'E1', orgWide: false });
});

test('what is sealed opens with its key and for its place alone', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];
  const cipher = createTokenCipher([key]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, place) => {
      const sealed = cipher.seal(text, place);
      expect(cipher.open(sealed, place)).toEqual({ text, stale: false });
      expect(cipher.open(sealed, `${place}x`)).toBeNull();
      expect(createTokenCipher([other]).open(sealed, place)).toBeNull();
      expect(createTokenCipher([other, key]).open(sealed, place)).toEqual({ text, stale: true });
    }),
    { numRuns: 20 },
  );
  const sealed = cipher.seal('xoxb-1', 'slack T1');
  for (const broken of ['', 'v1', `${sealed}AA`, sealed.replace('v1', 'v2'), sealed.slice(0, -2)])
    expect(cipher.open(broken, 'slack T1'), broken).toBeNull();
});

test('a form carries where it was asked for', () => {
  const meta = {
    place: { workspace: 'T1', channel: 'C1', thread: '1.2', locale: 'fr' },
    context: 'x'.repeat(100),
    isPrivate: true,
  };
  expect(readFormMeta(formMetaText(meta))).toEqual(meta);
  for (const odd of ['', '{}', '[]', 'null', '{"w":1}']) expect(readFormMeta(odd)).toBeNull();
});

test('a private thread is none of Slack’s, and knows its person', () => {
  const thread = privateThread('U1', 'abc');
  expect(personOfThread(thread)).toBe('U1');
  expect(threadTs(thread)).toBe('');
  expect(threadTs('1771116676.529969')).toBe('1771116676.529969');
  expect(personOfThread('1771116676.529969')).toBeNull();
});

test('posts of a channel keep their order, and a failed one does not hold up the next', async () => {
  const pace = createChannelPace(Date.now, { perSecond: 1000, burst: 2 });
  const done: number[] = [];
  const posts = [3, 1, 2].map((wait, at) =>
    pace.run('C1', async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (at === 0) throw new Error('refused');
      done.push(at);
    }),
  );
  await Promise.allSettled(posts);
  expect(done).toEqual([1, 2]);
});

test('beyond its burst a channel is paced by the clock; another channel is not', async () => {
  let time = 0;
  const pace = createChannelPace(() => time, { perSecond: 50, burst: 1 });
  const started = performance.now();
  await Promise.all([0, 1, 2].map(() => pace.run('C1', async () => undefined)));
  // Two of the three waited 20 ms each: a lower bound, not a promise of speed.
  expect(performance.now() - started).toBeGreaterThan(30);
  time += 1;
});

test('the queue is bounded, fair between workspaces, and refuses what is too much', async () => {
  const limits = { running: 1, runningPerWorkspace: 1, waiting: 4, waitingPerWorkspace: 3 };
  const queue = createWorkQueue({ press: limits, quick: limits, files: limits });
  const order: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const add = (workspace: string, name: string) =>
    queue.add({
      workspace,
      lane: 'quick',
      run: async () => {
        await gate;
        order.push(name);
      },
    });
  expect(add('T1', 'a1')).toBe(true);
  expect(['a2', 'a3', 'a4'].map((name) => add('T1', name))).toEqual([true, true, true]);
  expect(add('T1', 'a5')).toBe(false);
  expect(add('T2', 'b1')).toBe(true);
  expect(add('T3', 'c1')).toBe(false);
  release();
  await queue.idle();
  expect(order).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  await queue.close(10);
  expect(add('T1', 'late')).toBe(false);
});
