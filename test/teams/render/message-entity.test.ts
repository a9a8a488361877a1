import { expect, test } from 'vitest';
import { FEEDBACK_CHANNEL_DATA, votedAction } from '../../../src/teams/render/feedback-loop.ts';
import { citationsOf, messageEntity } from '../../../src/teams/render/message-entity.ts';
import { reportOnCase, verdictOn } from '../../slack/render/real-answers.ts';

test('a text that a model worded carries one entity: label, citations, sensitivity', () => {
  const entity = messageEntity({
    generated: true,
    sensitive: true,
    language: 'en',
    citations: [
      {
        name: 'n'.repeat(100),
        url: 'https://postmaster.example/',
        abstract: 'a'.repeat(200),
        keywords: ['k'.repeat(40), 'b', 'c', 'd'],
      },
    ],
  });
  expect(entity).toMatchObject({
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    usageInfo: { '@type': 'CreativeWork', name: 'May hold names of domains and hosts' },
  });
  const [claim] = entity?.citation ?? [];
  expect(claim).toMatchObject({ '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument' } });
  const { name, abstract, keywords } = claim?.appearance ?? {};
  expect([name?.length, abstract?.length]).toEqual([80, 160]);
  expect(keywords?.map(({ length }) => length)).toEqual([28, 1, 1]);
});

test('a text of templates carries none, and an unsafe page is no citation', () => {
  expect(messageEntity({ generated: false, language: 'en' })).toBeNull();
  const citations = [{ name: 'x', url: 'javascript:alert(1)', abstract: '' }];
  expect(messageEntity({ generated: false, language: 'en', citations })).toBeNull();
});

test('at most twenty citations, numbered from one without a gap', () => {
  const citations = Array.from({ length: 30 }, (_, at) => ({
    name: 'x',
    url: at === 0 ? 'ftp://x.example/' : `https://x.example/${at}`,
    abstract: 'a',
  }));
  const positions = messageEntity({ generated: true, language: 'fr', citations })?.citation?.map(
    ({ position }) => position,
  );
  expect(positions).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

test('the pages of what to check are what can be cited, each once', async () => {
  const found = citationsOf(verdictOn(await reportOnCase('postfix-yahoo-tss04')));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
  expect(found[0]?.name).toBe('senders.yahooinc.com');
});

test('a vote with Teams’ own thumbs is the button that it stands for', () => {
  expect(FEEDBACK_CHANNEL_DATA).toEqual({ feedbackLoop: { type: 'default' } });
  const vote = (reaction: unknown) => ({ actionName: 'feedback', actionValue: { reaction, feedback: '{}' } });
  expect([vote('like'), vote('dislike'), vote('love'), {}, null].map(votedAction)).toEqual([
    'feedback-up',
    'feedback-down',
    null,
    null,
    null,
  ]);
});
