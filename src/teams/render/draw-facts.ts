import { shorten } from '../../chat/shorten.ts';
import type { CardElement } from './adaptive-card.ts';
import { oneLine } from './clean.ts';
import { isPlain } from './is-plain.ts';
import { runsElement } from './run-elements.ts';
import type { Setting } from './setting.ts';
import { textElement } from './text-element.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Longer ones read better below their label than in a column beside it. */
const FACT_LABEL = 30;
const FACT_VALUE = 90;

/** Short facts in two columns; long ones, and those with anything like markup (records, commands), one below the other. */
export function drawFacts(given: readonly Fact[], { lean, words }: Setting): CardElement[] {
  const facts = given
    .map(({ label, value }) => ({
      label: shorten(oneLine(label), lean.text),
      value: shorten(oneLine(value), lean.text),
    }))
    .filter(({ label, value }) => label !== '' && value !== '');
  const shown = facts.slice(0, lean.items);
  if (shown.length === 0) return [];
  const left = facts.length - shown.length;
  const more = left > 0 ? [textElement(words.itemsLeftOut(String(left)), { isSubtle: true })] : [];
  if (shown.every(fitsSet)) {
    return [{ type: 'FactSet', facts: shown.map(({ label, value }) => ({ title: label, value })) }, ...more];
  }
  return [...shown.map((fact, at) => factLine(fact, at, lean.text, words)), ...more];
}

function factLine({ label, value }: Fact, at: number, most: number, words: Setting['words']): CardElement {
  const line = words.labelled(label, value);
  const head = line.slice(0, line.length - value.length);
  return runsElement([{ text: head, bold: true }, { text: value }], most * 2, at === 0 ? {} : { spacing: 'Small' });
}

function fitsSet({ label, value }: Fact): boolean {
  return label.length <= FACT_LABEL && value.length <= FACT_VALUE && isPlain(label) && isPlain(value);
}
