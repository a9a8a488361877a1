import type { VerdictBlock } from '../../bot/answer.ts';
import { shorten } from '../../chat/shorten.ts';
import { confidenceSentence } from '../../explanation/verdict-words.ts';
import type { VerdictKind } from '../../knowledge/vocabulary.ts';
import { LIMITS } from '../limits.ts';
import type { CardContainer, CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import type { Setting } from './setting.ts';
import { headingElement, textElement } from './text-element.ts';

/** The colour repeats what the label says; it says nothing of its own. */
const STYLES: Readonly<Record<VerdictKind, NonNullable<CardContainer['style']>>> = {
  reputation: 'attention',
  'own-mta': 'warning',
  authentication: 'warning',
  recipients: 'warning',
  'receiver-outage': 'accent',
  healthy: 'good',
  mixed: 'warning',
  inconclusive: 'emphasis',
};

/** The kind in words as the heading; below it the sentence, and the confidence in words and per cent. */
export function drawVerdict(block: VerdictBlock, { language }: Setting): CardElement[] {
  const label = shorten(oneLine(block.label), LIMITS.heading);
  const sentence = shorten(oneLine(block.sentence), LIMITS.paragraph);
  return [
    {
      type: 'Container',
      style: STYLES[block.verdict],
      bleed: true,
      items: [
        ...(label === '' ? [] : [headingElement(label, 'Large')]),
        ...(sentence === '' ? [] : [textElement(sentence, {}, { spacing: 'Small' })]),
        textElement(confidenceSentence(block.confidence, language), {}, { spacing: 'Small' }),
      ],
    },
  ];
}
