import { LIMITS } from '../limits.ts';
import { escapeMrkdwn, isPlainInMrkdwn, mrkdwn } from './mrkdwn.ts';
import { richSection, textLeaf } from './rich-text.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './shorten.ts';
import type { RichTextBlock, SectionBlock, SlackBlock } from './slack-block.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A column of fields is this narrow; longer facts read better one below the other. */
const FIELD_LABEL = 32;
const FIELD_VALUE = 44;
const COLON = { en: ': ', fr: '\u202F: ' } as const;

/** Short facts in two columns; long ones, and those that must be copied exactly (records, commands), as a list. */
export function drawFacts(given: readonly Fact[], { language }: Setting): SlackBlock[] {
  const facts = given
    .map(({ label, value }) => ({ label: oneLine(label), value: oneLine(value) }))
    .filter(({ label, value }) => label !== '' && value !== '');
  return facts.every(fitsField) ? fieldSections(facts) : factList(facts, language);
}

function fitsField({ label, value }: Fact): boolean {
  if (label.length > FIELD_LABEL || value.length > FIELD_VALUE) return false;
  return isPlainInMrkdwn(label) && isPlainInMrkdwn(value);
}

function fieldSections(facts: readonly Fact[]): SectionBlock[] {
  const sections: SectionBlock[] = [];
  for (let at = 0; at < facts.length; at += LIMITS.sectionFields) {
    const fields = facts
      .slice(at, at + LIMITS.sectionFields)
      .map(({ label, value }) => mrkdwn(`*${escapeMrkdwn(label)}*\n${escapeMrkdwn(value)}`));
    sections.push({ type: 'section', fields });
  }
  return sections;
}

function factList(facts: readonly Fact[], language: Setting['language']): RichTextBlock[] {
  const items = facts.map(({ label, value }) =>
    richSection(...textLeaf(label, { bold: true }), ...textLeaf(`${COLON[language]}${value}`)),
  );
  return richTextBlocks([{ type: 'rich_text_list', style: 'bullet', elements: items }]);
}
