import { redactText } from '../../attempts/redact.ts';
import { formatDuration } from '../../explanation/format-duration.ts';
import { inLanguage } from '../../explanation/localized.ts';
import { CATALOGUES } from '../../explanation/messages/catalogue.ts';
import { plainName } from '../../explanation/plain-name.ts';
import { ADVICE } from '../../knowledge/advice.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { ReplyMeaning } from '../../replies/reply-meaning.ts';
import { adviceUrl } from '../../report/advice-url.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Answer, Block } from '../answer.ts';
import { messagesOf } from '../messages/messages-of.ts';

const QUOTE_LENGTH = 500;

/** What one reply means. Claims no verdict: one reply cannot say where failures gather. */
export function replyAnswer(reply: string, meaning: ReplyMeaning, language: Language): Answer {
  const text = messagesOf(language);
  const known = meaning.cause !== 'unknown';
  const means = known ? inLanguage(meaning.means, language) : text.replyUnknown;
  return {
    summary: known ? `${text.replySummary(text.causes[meaning.cause])} ${means}` : means,
    language,
    blocks: [
      { kind: 'quote', text: cleanText(redactText(reply), QUOTE_LENGTH), note: means },
      ...(known ? meaningBlocks(meaning, language) : []),
      { kind: 'text', markdown: text.replyAlone },
    ],
  };
}

/** Facts and advice of one meaning. */
function meaningBlocks(meaning: ReplyMeaning, language: Language): Block[] {
  const text = messagesOf(language);
  const { replyFacts: labels, causes, persistences, origins, checkFirst } = text;
  const codes = [meaning.code, meaning.enhancedCode, meaning.providerCode].filter((code) => code !== null);
  const fact = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }]);
  const where = [meaning.blocklist, meaning.filter, meaning.provider].filter((name) => name !== null);
  const advice = meaning.advice.filter((id) => id !== 'nothing' && id !== 'request-hours');
  return [
    {
      kind: 'facts',
      facts: [
        ...fact(labels.cause, causes[meaning.cause]),
        ...fact(labels.persistence, meaning.cause === 'not-a-failure' ? null : persistences[meaning.persistence]),
        ...fact(labels.origin, origins[meaning.origin]),
        ...fact(labels.provider, meaning.provider === null ? null : plainName(meaning.provider, language)),
        ...fact(labels.code, cleanText(codes.join(' · '), 200)),
        ...fact(labels.blocklist, meaning.blocklist),
        ...fact(labels.wait, meaning.waitMinutes === null ? null : formatDuration(meaning.waitMinutes, language)),
        ...fact(labels.source, meaning.source),
      ],
    },
    ...(advice.length === 0
      ? []
      : [
          {
            kind: 'checklist' as const,
            title: checkFirst,
            items: advice.map((id) => {
              const { text: words, who } = ADVICE[id];
              const url = adviceUrl(id, where);
              return {
                text: inLanguage(words, language),
                ...(url === null ? {} : { url }),
                ...(who === 'nobody' ? {} : { who: CATALOGUES[language].actor[who] }),
              };
            }),
          },
        ]),
  ];
}
