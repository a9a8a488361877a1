import { caseKeyOf } from '../../cases/case-key.ts';
import type { LookupQuestion } from '../../lookup/lookup-question.ts';
import { lookupTarget } from '../../lookup/lookup-target.ts';
import { fingerprintOf } from '../../lookup/watch/fingerprint-of.ts';
import { lookupAnswer } from '../answers/lookup-answer.ts';
import { LOOKUP_ACTION } from '../answers/lookup-buttons.ts';
import { lookupWords } from '../answers/lookup-words.ts';
import { noticeAnswer } from '../answers/notice-answer.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Turn } from '../turn.ts';
import { WATCH_EVERY } from '../watch/check-watches.ts';
import { findOut } from './look-up.ts';

/** Watches of one workspace; each costs a look-up a day. */
export const MOST_WATCHES = 25;
const DAY = 86_400_000;

/** Starts a daily check of a domain whose changes are told in this thread. */
export async function watchDomain(question: LookupQuestion, turn: Turn): Promise<void> {
  const { conversation, language, ports, place } = turn;
  if (ports.courier === undefined) {
    await conversation.post(noticeAnswer(messagesOf(language).unknownAction, language));
    return;
  }
  const result = await findOut(question, turn);
  if (result === null) return;
  if (result.kind !== 'domain') {
    await conversation.post(lookupAnswer(result, { language }));
    return;
  }
  const now = ports.now();
  const { domain } = result;
  const outcome = await ports.store.watches.add(
    {
      ...caseKeyOf(place),
      id: ports.newId(),
      user: place.user,
      locale: place.locale,
      domain,
      selectors: question.selectors ?? [],
      fingerprint: fingerprintOf(result),
      createdAt: now,
      checkedAt: now,
      nextAt: now + WATCH_EVERY,
    },
    MOST_WATCHES,
  );
  ports.log('bot.watch', { platform: place.platform, outcome });
  const words = lookupWords(language);
  if (outcome === 'full') {
    const text = words.card('watch-full', { most: MOST_WATCHES });
    await conversation.post(noticeAnswer(text, language, { tone: 'warning' }));
    return;
  }
  const said = words.card(outcome === 'added' ? 'watch-added' : 'watch-already', { domain: result.shown });
  const count = (await ports.store.watches.ofWorkspace(place)).length;
  const limit = words.card('watch-limit', { count, most: MOST_WATCHES });
  await conversation.post(
    noticeAnswer([said, ...endsOn(turn, now), limit].join(' '), language, {
      below: [
        {
          kind: 'buttons',
          buttons: [{ label: words.card('unwatch'), action: LOOKUP_ACTION.unwatch, value: domain, style: 'normal' }],
        },
      ],
    }),
  );
}

/** A watch is kept no longer than anything else. */
function endsOn({ ports, language }: Turn, now: number): readonly string[] {
  const { retentionDays } = ports.privacy;
  if (retentionDays === null) return [];
  const date = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [lookupWords(language).card('watch-until', { date: date.format(now + retentionDays * DAY) })];
}

/** Ends this thread's watch of a domain. */
export async function unwatchDomain({ query }: LookupQuestion, turn: Turn): Promise<void> {
  const { conversation, language, ports, place } = turn;
  const target = lookupTarget(query);
  const domain = target.kind === 'domain' ? target.domain : query;
  const ended = await ports.store.watches.remove(caseKeyOf(place), domain);
  const words = lookupWords(language);
  const shown = target.kind === 'domain' ? target.shown : query;
  await conversation.post(noticeAnswer(words.card(ended ? 'watch-ended' : 'watch-none', { domain: shown }), language));
}
