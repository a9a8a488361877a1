import type { VerdictBlock } from '../../bot/answer.ts';
import { confidenceSentence } from '../../explanation/verdict-words.ts';
import { LIMITS } from '../limits.ts';
import { escapedWithin } from './escaped-within.ts';
import { mrkdwn, plainText } from './mrkdwn.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './shorten.ts';
import type { SlackBlock } from './slack-block.ts';

const CONFIDENCE_LENGTH = 150;

/** The kind in words as the header; below it the sentence, and the confidence in words and per cent. */
export function drawVerdict(block: VerdictBlock, { language }: Setting): SlackBlock[] {
  const label = oneLine(block.label);
  const sentence = escapedWithin(oneLine(block.sentence), LIMITS.sectionText - CONFIDENCE_LENGTH - 10);
  const confidence = escapedWithin(confidenceSentence(block.confidence, language), CONFIDENCE_LENGTH);
  const lines = [...(sentence === '' ? [] : [`*${sentence}*`]), confidence];
  return [
    ...(label === '' ? [] : [{ type: 'header', text: plainText(label, LIMITS.headerText) } as const]),
    { type: 'section', text: mrkdwn(lines.join('\n')), expand: true },
  ];
}
