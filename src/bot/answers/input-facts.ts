import { formatCount, formatPercent } from '../../explanation/format-numbers.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Block } from '../answer.ts';
import { formatName } from '../messages/format-names.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** What was read, counted; facts that do not apply are left out. */
export function inputFacts({ input }: Report, language: Language): Block {
  const { inputFacts: labels, failedOf, split } = messagesOf(language);
  const count = (value: number) => formatCount(value, language);
  const rate = input.attempts ? formatPercent(input.failed / input.attempts, language) : null;
  const failed = rate === null ? count(input.failed) : failedOf(count(input.failed), rate);
  const parts = input.failed > 0 ? ` · ${split(count(input.deferred), count(input.bounced))}` : '';
  const facts = [
    { label: labels.input, value: formatName(input.format, language) },
    ...(input.attempts === null ? [] : [{ label: labels.attempts, value: count(input.attempts) }]),
    { label: labels.failed, value: `${failed}${parts}` },
    ...(input.attempts === null ? [] : [{ label: labels.delivered, value: count(input.delivered) }]),
    ...(input.from === null || input.to === null
      ? []
      : [{ label: labels.period, value: period(input.from, input.to) }]),
    ...(input.ignored > 0 ? [{ label: labels.ignored, value: count(input.ignored) }] : []),
    ...(input.notUnderstood > 0 ? [{ label: labels.notUnderstood, value: count(input.notUnderstood) }] : []),
  ];
  return { kind: 'facts', facts };
}

/** From and to, to the minute; one minute when they are the same. */
function period(from: string, to: string): string {
  return minute(from) === minute(to) ? minute(from) : `${minute(from)} – ${minute(to)}`;
}

/** `2026-11-25 07:42` */
function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
