import { expect, test } from 'vitest';
import { chat, FILLED, YAHOO } from './chat.ts';
import { allText, recordingConversation, theBlock } from './recording-conversation.ts';

test('the form opens prefilled from the report, without a local part', async () => {
  const { say, press } = await chat();
  await say(YAHOO);
  const form = theBlock(await press('request-hours', 'case-1'), 'form');
  const value = (id: string) => form.fields.find((field) => field.id === id)?.value;
  expect(form).toMatchObject({ form: 'request-hours', context: 'case-1' });
  expect(value('providers')).toBe('Yahoo');
  expect(value('since')).toBe('2026-11-25 07:00 UTC');
  expect(value('evidence')).toContain('TSS04');
  expect(value('consent')).toBe('');
});

test('what is wrong stands at its field, and what was typed stays', async () => {
  const { submit, store } = await chat();
  const form = theBlock(
    await submit('', {
      ...FILLED,
      name: ' ',
      email: 'ada(at)shop',
      sendingDomains: 'shop',
      sourceIps: '300.1.1.1',
      consent: '',
    }),
    'form',
  );
  const problems = form.fields.filter((field) => field.problem !== undefined).map((field) => field.id);
  expect(problems).toEqual(['name', 'email', 'sendingDomains', 'sourceIps', 'consent']);
  expect(form.fields.find(({ id }) => id === 'email')?.value).toBe('ada(at)shop');
  expect(form.fields.find(({ id }) => id === 'company')?.value).toBe('Shop');
  expect(await store.hours.requestedBy({ platform: 'local', workspace: 'w' }, 'ada', 10)).toEqual([]);
});

test('a good form is stored under a number and shown in the status', async () => {
  const { say, submit, command } = await chat();
  await say(YAHOO);
  expect((await submit('case-1', FILLED)).summary).toContain('H-2026-0001');
  const table = theBlock(await command('status'), 'table');
  expect(table.rows).toEqual([['H-2026-0001', 'requested', '2026-11-25 08:00']]);
});

test('a double click makes one request; other content makes another', async () => {
  const { bot, place, submit, store } = await chat();
  const inbound = { kind: 'form', place, form: 'request-hours', context: '', values: FILLED } as const;
  await Promise.all([1, 2].map(() => bot.handle(inbound, recordingConversation().conversation)));
  expect((await submit('', FILLED)).summary).toContain('stored before, as H-2026-0001');
  expect((await submit('', { ...FILLED, tried: 'we slowed down' })).summary).toContain('H-2026-0002');
  expect(await store.hours.requestedBy(place, 'ada', 10)).toHaveLength(2);
});

test('recipients’ addresses are taken out of every field but the requester’s own, and the answer says so', async () => {
  const { submit, folder } = await chat();
  const answer = await submit('', {
    ...FILLED,
    evidence: '550 5.1.1 <canaryone@yahoo.fr>: user unknown\nto=<canarytwo@orange.fr>, relay=none',
    tried: 'wrote to canarythree@gmail.com',
    company: 'Shop (canaryfour@shop.example)',
  });
  expect(allText(answer)).toContain('taken out before it was stored');
  const bytes = await folder.bytes();
  expect(bytes).toContain('ada@shop.example');
  expect(bytes).not.toMatch(/canary/);
});

test('a refused form comes back without recipients’ local parts', async () => {
  const { submit } = await chat();
  const answer = await submit('', { ...FILLED, email: '', evidence: 'to=<canaryone@yahoo.fr>' });
  expect(allText(answer)).not.toContain('canaryone');
  expect(allText(answer)).toContain('yahoo.fr');
});

test('a request whose case was deleted meanwhile is still taken', async () => {
  const { say, submit, store, place } = await chat();
  await say(YAHOO);
  await store.forgetUser(place, place.user);
  expect((await submit('case-1', FILLED)).summary).toContain('is stored');
  expect(await store.hours.byNumber(place, 'H-2026-0001')).toMatchObject({ caseId: null });
});

test('a form of another version gets a plain sentence', async () => {
  const { submit } = await chat();
  expect((await submit('', FILLED, 'old-form')).summary).toContain('do not know this form');
});

test('no log line holds what a user typed', async () => {
  const { say, submit, command, logged } = await chat();
  await say(`${YAHOO} canarytext`);
  await say('canarytalk is nice');
  await command('canarydomain.com');
  await submit('', { ...FILLED, company: 'canarycompany', email: 'canary' });
  expect(logged.length).toBeGreaterThan(4);
  expect(logged.join('\n')).not.toContain('canary');
});
