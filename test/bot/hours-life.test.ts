import { expect, test } from 'vitest';
import type { Answer, Button } from '../../src/bot/answer.ts';
import { chat, FILLED, YAHOO } from './chat.ts';
import { hoursLife } from './hours-life.ts';
import { allText, blocksOf, theBlock } from './recording-conversation.ts';

const HOUR = 3_600_000;
const NUMBER = 'H-2026-0001';

function buttonsOf(answer: Answer | undefined): Button[] {
  return answer === undefined ? [] : blocksOf(answer, 'buttons').flatMap(({ buttons }) => [...buttons]);
}

/** Presses what the answer shows; no button is invented. */
function theButton(answer: Answer | undefined, action: string): Button {
  const button = buttonsOf(answer).find((each) => each.action === action);
  if (button === undefined) throw new Error(`no button ${action}`);
  return button;
}

async function requested() {
  const life = await hoursLife();
  await life.say(YAHOO);
  await life.submit('case-1', { ...FILLED, evidence: '421 4.7.0 [TSS04] <canary@yahoo.fr>' });
  await life.deliver();
  const card = () => life.carried.in('CEXPERTS')[0]?.answer;
  const press = async (action: string, user = 'Eve', changes = {}) =>
    life.send({ kind: 'action', place: life.expert(user, changes), ...theButton(card(), action) });
  const form = async (asked: Answer | undefined, text: string, user = 'Eve') => {
    if (asked === undefined) throw new Error('no form was opened');
    const { form: name, context } = theBlock(asked, 'form');
    return life.send({ kind: 'form', place: life.expert(user), form: name, context, values: { text } });
  };
  return { ...life, card, press, fillIn: form };
}

test('a stored request is shown in every experts’ channel with its redacted evidence and the case’s verdict', async () => {
  const { carried, card, kicks } = await requested();
  expect(kicks).toHaveLength(1);
  expect(carried.in('CEXPERTS')).toHaveLength(1);
  expect(carried.in('CSECOND')).toHaveLength(1);
  const shown = allText(card() as Answer);
  for (const words of [NUMBER, 'TSS04', 'ada@shop.example', 'news.shop.example', 'Yahoo', 'waiting for an expert'])
    expect(shown).toContain(words);
  expect(shown).toMatch(/reputation/i);
  expect(shown).not.toContain('canary');
  expect(buttonsOf(card()).map(({ action }) => action)).toEqual(['hours-claim', 'hours-ask']);
});

test('Claim changes the card everywhere and tells the customer in their language', async () => {
  const life = await hoursLife();
  await life.say(YAHOO, { locale: 'fr-FR' });
  await life.send({
    kind: 'form',
    place: { ...life.place, locale: 'fr-FR' },
    form: 'request-hours',
    context: 'case-1',
    values: FILLED,
  });
  await life.deliver();
  const button = theButton(life.carried.in('CEXPERTS')[0]?.answer, 'hours-claim');
  expect(await life.send({ kind: 'action', place: life.expert('Eve'), ...button })).toEqual([]);
  await life.deliver();
  for (const channel of ['CEXPERTS', 'CSECOND']) {
    const [message, ...others] = life.carried.in(channel);
    expect(others).toEqual([]);
    expect(allText(message?.answer as Answer)).toContain('claimed by Eve');
    expect(buttonsOf(message?.answer).map(({ action }) => action)).toEqual(['hours-close', 'hours-ask']);
  }
  const told = life.carried.in('c', 't')[0]?.answer;
  expect(told).toMatchObject({ language: 'fr', summary: expect.stringContaining('prise en charge par Eve') });
  expect(allText(await life.command('status', { locale: 'fr' }))).toContain('prise en charge par Eve');
});

test('of two who claim, one gets it and the other is told who', async () => {
  const { press, store, place, deliver, carried } = await requested();
  const answers = (
    await Promise.all([press('hours-claim', 'Eve'), press('hours-claim', 'Bob', { thread: 'x' })])
  ).flat();
  const request = await store.hours.byNumber(place, NUMBER);
  const winner = request?.history.at(-1)?.name;
  expect(answers.map(({ summary }) => summary)).toEqual([`${NUMBER} is already claimed by ${winner}.`]);
  await deliver();
  expect(carried.in('c', 't')).toHaveLength(1);
});

test('nobody outside the experts’ place can use their buttons, whatever they send', async () => {
  const { place, store, send, card, deliver, carried } = await requested();
  const { action, value } = theButton(card(), 'hours-claim');
  const outside = [
    place,
    { ...place, platform: 'slack', workspace: 'TX', channel: 'CGENERAL' },
    { ...place, platform: 'slack', workspace: 'TOTHER', channel: 'CEXPERTS' },
    { ...place, platform: 'teams', workspace: 'TX', channel: 'CEXPERTS' },
  ];
  for (const where of outside) {
    const [answer] = await send({ kind: 'action', place: where, action, value });
    expect(answer).toMatchObject({
      summary: expect.stringContaining('Only people in the experts’ channel'),
      audience: 'asker',
    });
    for (const form of ['hours-ask', 'hours-close']) {
      const [said] = await send({ kind: 'form', place: where, form, context: value, values: { text: 'x' } });
      expect(said?.summary).toContain('Only people in the experts’ channel');
    }
  }
  expect((await store.hours.byNumber(place, NUMBER))?.state).toBe('requested');
  await deliver();
  expect(carried.posted).toHaveLength(2);
});

test('a question goes to the customer’s thread, and the answer below every card', async () => {
  const { press, fillIn, deliver, carried, send, place, store } = await requested();
  const [asked] = await press('hours-ask');
  const [sent] = await fillIn(asked, 'Which IP since <canary@gmail.com>?\nAnd since when?');
  expect(sent?.summary).toContain(NUMBER);
  await deliver();
  const question = carried.in('c', 't')[0]?.answer as Answer;
  expect(theBlock(question, 'quote')).toMatchObject({
    text: 'Which IP since <*@gmail.com>?\nAnd since when?',
    note: 'Question from Eve',
  });
  const [form] = await send({ kind: 'action', place, ...theButton(question, 'hours-answer') });
  expect(theBlock(form as Answer, 'quote').text).toContain('And since when?');
  const { form: name, context } = theBlock(form as Answer, 'form');
  await send({
    kind: 'form',
    place,
    form: name,
    context,
    values: { text: 'Since Monday. *Not* [markup](https://x.example)' },
  });
  await deliver();
  for (const channel of ['CEXPERTS', 'CSECOND']) {
    const card = carried.in(channel)[0];
    const below = carried.in(channel, card?.id);
    expect(below.map(({ answer }) => theBlock(answer, 'quote').note)).toEqual([
      'Question from Eve',
      'Answer from Ada Lovelace',
    ]);
    expect(theBlock(below[1]?.answer as Answer, 'quote').text).toBe('Since Monday. *Not* [markup](https://x.example)');
  }
  expect((await store.hours.notesOf({ ...place, number: NUMBER })).map(({ kind }) => kind)).toEqual([
    'question',
    'answer',
  ]);
});

test('only the request’s thread, or whoever made it, can answer', async () => {
  const { press, fillIn, deliver, carried, send, place } = await requested();
  await fillIn((await press('hours-ask'))[0], 'Which IP?');
  await deliver();
  const button = theButton(carried.in('c', 't')[0]?.answer, 'hours-answer');
  const answerFrom = async (changes: object) =>
    (await send({ kind: 'action', place: { ...place, ...changes }, ...button }))[0];
  expect((await answerFrom({ user: 'bob', thread: 'elsewhere' }))?.summary).toContain(
    'in the thread of the request only',
  );
  expect((await answerFrom({ workspace: 'other' }))?.summary).toContain('in the thread of the request only');
  expect(blocksOf((await answerFrom({ user: 'bob' })) as Answer, 'form')).toHaveLength(1);
  expect(blocksOf((await answerFrom({ thread: 'elsewhere' })) as Answer, 'form')).toHaveLength(1);
});

test('a form sent twice is delivered once', async () => {
  const { press, fillIn, deliver, carried } = await requested();
  const [asked] = await press('hours-ask');
  await Promise.all([fillIn(asked, 'Which IP?'), fillIn(asked, 'Which IP?')]);
  await deliver();
  expect(carried.in('c', 't')).toHaveLength(1);
});

test('an empty note comes back in its form, a note that is too long with what was typed', async () => {
  const { press, fillIn } = await requested();
  const [asked] = await press('hours-ask');
  const [empty] = await fillIn(asked, ' \n ');
  expect(theBlock(empty as Answer, 'form').fields[0]?.problem).toBeTruthy();
  const [long] = await fillIn(asked, 'x'.repeat(3001));
  expect(theBlock(long as Answer, 'form').fields[0]).toMatchObject({
    value: 'x'.repeat(3000),
    problem: expect.any(String),
  });
});

test('Close asks for a note that the customer sees, and the request can be reopened within 14 days by whoever made it', async () => {
  const { press, fillIn, deliver, carried, send, place, store, card, pass } = await requested();
  await press('hours-claim');
  await deliver();
  const [asked] = await press('hours-close');
  await fillIn(asked, 'The IP was delisted.');
  await deliver();
  expect(buttonsOf(card())).toEqual([]);
  expect(allText(card() as Answer)).toContain('Closing note from Eve');
  const told = carried.in('c', 't').at(-1)?.answer as Answer;
  expect(theBlock(told, 'quote').text).toBe('The IP was delisted.');
  const reopen = theButton(told, 'hours-reopen');
  expect((await send({ kind: 'action', place: { ...place, user: 'bob' }, ...reopen }))[0]?.summary).toContain(
    'Only the person',
  );
  const [form] = await send({ kind: 'action', place, ...reopen });
  const { form: name, context } = theBlock(form as Answer, 'form');
  pass(14 * 24 * HOUR + 1);
  expect((await send({ kind: 'form', place, form: name, context, values: { text: 'still' } }))[0]?.summary).toContain(
    '14 days',
  );
  pass(-1);
  expect(
    (await send({ kind: 'form', place, form: name, context, values: { text: 'Still blocked' } }))[0]?.summary,
  ).toContain('open again');
  await deliver();
  expect((await store.hours.byNumber(place, NUMBER))?.history.map(({ state }) => state)).toEqual([
    'requested',
    'claimed',
    'closed',
    'requested',
  ]);
  expect(buttonsOf(card()).map(({ action }) => action)).toEqual(['hours-claim', 'hours-ask']);
  const below = carried.in('CEXPERTS', carried.in('CEXPERTS')[0]?.id);
  expect(allText(below.at(-1)?.answer as Answer)).toContain('Still blocked');
});

test('what is not claimed cannot be closed, what is closed not claimed or asked about', async () => {
  const { press, fillIn, send, expert, card, deliver } = await requested();
  const claim = theButton(card(), 'hours-claim');
  const say = async (action: string) =>
    (await send({ kind: 'action', place: expert('Bob'), action, value: claim.value }))[0]?.summary;
  expect(await say('hours-close')).toContain(`Claim ${NUMBER} first`);
  await press('hours-claim');
  await deliver();
  await fillIn((await press('hours-close'))[0], 'done');
  for (const action of ['hours-claim', 'hours-ask', 'hours-close'])
    expect(await say(action), action).toBe(`${NUMBER} is already closed by Eve.`);
});

test('a button of a forgotten request, or one that was tampered with, gets a plain sentence', async () => {
  const { send, expert, card, store, place } = await requested();
  const { action, value } = theButton(card(), 'hours-claim');
  await store.forgetUser(place, 'ada');
  for (const each of [value, '', '{}', '[]', '["slack"]', '[1,2,3]', '["a","b","c","d","e"]', 'null'])
    expect((await send({ kind: 'action', place: expert('Eve'), action, value: each }))[0]?.summary).toContain(
      'no longer stored',
    );
});

test('forgetting empties the experts’ cards', async () => {
  const { command, press: _, carried, send, place } = await requested();
  const button = theBlock(await command('forget'), 'buttons').buttons[0];
  await send({ kind: 'action', place, action: button?.action ?? '', value: button?.value ?? '' });
  for (const channel of ['CEXPERTS', 'CSECOND']) {
    const shown = allText(carried.in(channel)[0]?.answer as Answer);
    expect(shown).toContain('was deleted by the person who made it');
    expect(shown).not.toMatch(/ada@|Lovelace|TSS04/);
  }
});

test('a channel that refuses is tried again with growing pauses, and given up after a day with a note to the requester', async () => {
  const life = await hoursLife();
  life.carried.refuse(true);
  await life.submit('', FILLED);
  const tries: number[] = [];
  for (let minute = 0, before = 0; minute < 24 * 60; minute += 1) {
    await life.deliver();
    if (life.carried.posts() > before) tries.push(minute);
    before = life.carried.posts();
    life.pass(60_000);
  }
  const pauses = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses.at(-1)).toBe(60);
  expect(tries.length).toBeLessThan(40);
  expect(life.carried.in('c', 't')).toEqual([]);
  life.pass(HOUR);
  await life.deliver();
  expect(life.logged.filter((line) => line.startsWith('hours.delivery-given-up-failed'))).toHaveLength(2);
  expect(life.logged.join('\n')).not.toContain('canary');
  life.carried.refuse(false);
  life.pass(60_000);
  await life.deliver();
  expect(life.carried.in('c', 't')[0]?.answer.summary).toContain('did not work for a whole day');
  expect(await life.store.hours.byNumber(life.place, NUMBER)).toMatchObject({ state: 'requested' });
});

test('what came due while the service was down is not given up at the first failure', async () => {
  const life = await hoursLife();
  life.carried.refuse(true);
  await life.submit('', FILLED);
  life.pass(72 * HOUR);
  await life.deliver();
  expect(life.logged.join('\n')).not.toContain('given-up');
  life.carried.refuse(false);
  life.pass(60_000);
  await life.deliver();
  expect(life.carried.in('CEXPERTS')).toHaveLength(1);
});

test('a platform that was out of reach for an hour gets its card updated, not a second one', async () => {
  const { press, deliver, carried, pass, card } = await requested();
  await press('hours-claim');
  carried.refuse(true);
  for (let minute = 0; minute < 60; minute += 1) {
    await deliver();
    pass(60_000);
  }
  carried.refuse(false);
  pass(HOUR);
  await deliver();
  expect(carried.in('CEXPERTS')).toHaveLength(1);
  expect(allText(card() as Answer)).toContain('claimed by Eve');
});

test('a card that someone deleted is posted anew, in its present state', async () => {
  const { deliver, carried, pass, card, send, expert } = await requested();
  const claim = theButton(card(), 'hours-claim');
  const at = carried.posted.findIndex(({ to }) => to.channel === 'CEXPERTS');
  carried.posted.splice(at, 1);
  await send({ kind: 'action', place: expert('Eve', { channel: 'CSECOND' }), ...claim });
  for (let tries = 0; tries < 5; tries += 1) {
    await deliver();
    pass(HOUR);
  }
  expect(carried.in('CEXPERTS')).toHaveLength(1);
  expect(allText(card() as Answer)).toContain('claimed by Eve');
});

test('what waits for a destination is delivered in its order, and later news never overtakes it', async () => {
  const { press, fillIn, deliver, carried, pass } = await requested();
  carried.refuse(true);
  await fillIn((await press('hours-ask'))[0], 'first');
  await deliver();
  await fillIn((await press('hours-ask'))[0], 'second');
  carried.refuse(false);
  await deliver();
  pass(HOUR);
  await deliver();
  const texts = carried.in('c', 't').map(({ answer }) => theBlock(answer, 'quote').text);
  expect(texts).toEqual(['first', 'second']);
});

test('two processes on one store deliver nothing twice', async () => {
  const life = await hoursLife();
  await life.submit('', FILLED);
  await Promise.all([life.deliver(), life.deliver(), life.deliver()]);
  expect(life.carried.in('CEXPERTS')).toHaveLength(1);
  expect(life.carried.in('CSECOND')).toHaveLength(1);
});

test('with no destination the requester is told that nobody is told', async () => {
  const { submit } = await chat();
  expect(allText(await submit('', FILLED))).toContain('nobody is told');
});

test('the experts’ channel may have a language of its own', async () => {
  const life = await hoursLife();
  await life.store.settings.saveChannelSettings({ platform: 'slack', workspace: 'TX' }, 'CEXPERTS', {
    answers: 'mentioned',
    language: 'fr',
  });
  await life.submit('', FILLED);
  await life.deliver();
  expect(life.carried.in('CEXPERTS')[0]?.answer.language).toBe('fr');
  expect(life.carried.in('CSECOND')[0]?.answer.language).toBe('en');
});
