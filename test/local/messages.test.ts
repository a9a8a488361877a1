import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChat, readEntries, startLocalChat } from './local-chat.ts';

describe('messages of the local chat', () => {
  let chat: LocalChat;
  beforeAll(async () => {
    chat = await startLocalChat();
  });
  afterAll(() => chat.close());

  it('reach the bot, and its answer comes over the event stream after what was sent', async () => {
    const thread = await chat.openThread();
    const response = await chat.post(`local/threads/${thread}/messages`, { text: 'say *hello*', locale: 'fr-FR' });
    expect(response.status).toBe(202);
    const entries = await readEntries(chat, thread, (all) => all.length === 2);
    expect(entries.map(({ role }) => role)).toEqual(['user', 'bot']);
    expect(entries[1]).toMatchObject({ answer: { blocks: [{ kind: 'text', markdown: '*hello*' }] } });
    expect(chat.bot.heard.at(-1)).toMatchObject({
      kind: 'message',
      text: 'say *hello*',
      place: { platform: 'local', workspace: 'local', thread, locale: 'fr-FR' },
    });
  });

  it('that are one line with a slash are commands', async () => {
    const thread = await chat.openThread();
    await chat.post(`local/threads/${thread}/messages`, { text: '/deliverability example.com ' });
    await readEntries(chat, thread, (all) => all.length === 2);
    expect(chat.bot.heard.at(-1)).toMatchObject({ kind: 'command', name: 'deliverability', args: 'example.com' });
  });

  it('of several lines that start with a slash stay messages', async () => {
    const thread = await chat.openThread();
    await chat.post(`local/threads/${thread}/messages`, { text: '/var/log/mail.log says\n550 5.1.1 no such user' });
    await readEntries(chat, thread, (all) => all.length === 2);
    expect(chat.bot.heard.at(-1)?.kind).toBe('message');
  });

  it('of 2,000 lines arrive whole; the thread keeps their start and their size', async () => {
    const thread = await chat.openThread();
    const text = Array.from({ length: 2000 }, (_, at) => `line ${at} 421 4.7.0 [TSS04] deferred`).join('\n');
    await chat.post(`local/threads/${thread}/messages`, { text });
    const [sent] = await readEntries(chat, thread, (all) => all.length === 2);
    expect(chat.bot.heard.at(-1)).toMatchObject({ text });
    expect(sent).toMatchObject({ lines: 2000, characters: text.length });
    expect(sent?.role === 'user' && sent.excerpt.length).toBeLessThan(7000);
  });

  it('above 4 MB are refused with a plain id, and so is an empty one', async () => {
    const thread = await chat.openThread();
    const long = await chat.post(`local/threads/${thread}/messages`, { text: 'é'.repeat(2 * 1024 * 1024 + 1) });
    expect([long.status, await long.json()]).toEqual([413, { problem: 'too-large' }]);
    const longer = await chat.post(`local/threads/${thread}/messages`, { text: 'x'.repeat(10 * 1024 * 1024) });
    expect([longer.status, await longer.json()]).toEqual([413, { problem: 'too-large' }]);
    const empty = await chat.post(`local/threads/${thread}/messages`, { text: ' \n' });
    expect([empty.status, await empty.json()]).toEqual([400, { problem: 'empty' }]);
  });

  it('are gone from every thread of a visitor who is forgotten, and stay in those of others', async () => {
    const visitor = { cookie: `mailtriage-visitor=${'A'.repeat(22)}` };
    const threads = [await chat.openThread(), await chat.openThread(), await chat.openThread()] as const;
    const [first, second, others] = threads;
    for (const thread of threads) {
      const headers = thread === others ? {} : visitor;
      await chat.post(`local/threads/${thread}/messages`, { text: 'say canary' }, headers);
      await readEntries(chat, thread, (all) => all.length === 2);
    }
    let told = '';
    const watching = readEntries(chat, second, (_, raw) => {
      told = raw;
      return raw.includes('event: cleared');
    });
    await chat.post(`local/threads/${first}/actions`, { action: 'forget-user', value: '' }, visitor);
    await watching;
    expect(told.indexOf('canary')).toBeLessThan(told.indexOf('event: cleared'));
    const left = await readEntries(chat, first, (all) => all.length === 1);
    expect(left).toMatchObject([{ role: 'bot', answer: { summary: 'Done: forget-user.' } }]);
    expect(await readEntries(chat, second, (_, raw) => raw.includes('event: ready'))).toEqual([]);
    expect(await readEntries(chat, others, (all) => all.length === 2)).toHaveLength(2);
  });

  it('get a plain answer when the bot has a fault, and no text of theirs is logged', async () => {
    const thread = await chat.openThread();
    await chat.post(`local/threads/${thread}/messages`, { text: 'please fail, canary-7413', locale: 'fr' });
    const entries = await readEntries(chat, thread, (all) => all.length === 2);
    expect(entries[1]).toMatchObject({ answer: { language: 'fr', blocks: [{ kind: 'notice', tone: 'problem' }] } });
    expect(chat.logged.join()).toContain('bot-fault');
    expect(chat.logged.join()).not.toContain('canary');
  });

  it('show what the bot is doing until it is done', async () => {
    const thread = await chat.openThread();
    let seen = '';
    const reading = readEntries(chat, thread, (_all, raw) => {
      seen = raw;
      return /"working":true[\s\S]*"working":false/.test(raw);
    });
    await expect.poll(() => seen).toContain('event: ready');
    await chat.post(`local/threads/${thread}/messages`, { text: '421 4.7.0 [TSS04]' });
    await reading;
    expect(seen).toContain('{"working":true,"text":"Reading the log"}');
  });

  it('are not asked for twice by a page that comes back', async () => {
    const thread = await chat.openThread();
    await chat.post(`local/threads/${thread}/messages`, { text: 'say one' });
    const before = await readEntries(chat, thread, (all) => all.length === 2);
    await chat.post(`local/threads/${thread}/messages`, { text: 'say two' });
    const last = String(before.at(-1)?.sequence);
    const after = await readEntries(chat, thread, (all) => all.length === 2, { 'Last-Event-ID': last });
    expect(after[0]).toMatchObject({ role: 'user', excerpt: 'say two' });
  });

  it('carry actions and forms to the bot as well', async () => {
    const thread = await chat.openThread();
    const action = await chat.post(`local/threads/${thread}/actions`, { action: 'request-hours', value: 'case-1' });
    const values = { name: 'Ada', email: 'ada at example' };
    const form = await chat.post(`local/threads/${thread}/forms`, { form: 'request-hours', context: 'c', values });
    expect([action.status, form.status]).toEqual([202, 202]);
    const entries = await readEntries(chat, thread, (all) => all.length === 2);
    const refused = entries[1]?.role === 'bot' ? entries[1].answer.blocks[0] : undefined;
    expect(refused?.kind === 'form' && refused.fields.map(({ value, problem }) => problem ?? value)).toEqual([
      'Ada',
      'This is no e-mail address.',
      '',
      '',
      '',
    ]);
  });
});
