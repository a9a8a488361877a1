import { expect, test } from 'vitest';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { triage } from '../../src/triage.ts';
import { chat } from './chat.ts';
import { blocksOf, recordingConversation, theBlock } from './recording-conversation.ts';

test.each([
  ['reputation', 'reputation'],
  ['own-mta', 'own-mta'],
  ['something else', 'reputation'],
])('the example “%s” shows what it is named after, and opens no case', async (value, verdict) => {
  const { press, store, place } = await chat({ triage });
  const answer = await press('try-example', value);
  expect(theBlock(answer, 'verdict').verdict).toBe(verdict);
  expect(blocksOf(answer, 'buttons')).toEqual([]);
  expect(answer.blocks[0]).toMatchObject({ kind: 'notice', text: expect.stringContaining('example') });
  expect(await store.cases.ofThread(place)).toBeNull();
});

test('what is overheard is judged by the real engine: errors are answered, sheets of sales are not', async () => {
  const { bot, place, store } = await chat({ triage });
  await store.settings.saveChannelSettings(place, 'c', { answers: 'recognised', language: 'auto' });
  const hear = async (text: string, thread: string, file?: string) => {
    const { conversation, posts } = recordingConversation();
    const files = file === undefined ? [] : [itemFromText('sheet.csv', file)];
    await bot.handle({ kind: 'message', place: { ...place, thread }, text, files, addressed: false }, conversation);
    return posts;
  };
  const reply = '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints';
  expect(await hear(`yahoo.fr said: ${reply}`, 't1')).toHaveLength(1);
  expect(await hear('', 't2', 'shop,orders\namazon.com,120\nyahoo.com,80\norange.fr,12\n')).toEqual([]);
  expect(await hear('', 't3', 'name,price\nsoup,12\nbread,3\n')).toEqual([]);
  expect(
    await hear('', 't4', `domain,error,count\nyahoo.fr,"${reply}",1204\norange.fr,"550 5.1.1 user unknown",3\n`),
  ).toHaveLength(1);
  expect(await store.cases.ofThread({ ...place, thread: 't2' })).toBeNull();
});
