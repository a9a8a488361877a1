import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { lookupWords } from '../../src/bot/answers/lookup-words.ts';
import { BULK_REQUIREMENTS } from '../../src/knowledge/bulk-sender-rules.ts';
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts';
import { LOOKUP_PROBLEMS } from '../../src/lookup/lookup-target.ts';
import { FETCH_PROBLEMS, POLICY_PROBLEMS } from '../../src/lookup/mta-sts/mta-sts-problem.ts';
import { remark } from '../../src/lookup/remark.ts';
import { areaOf } from '../../src/lookup/remark-area.ts';
import { REMARK_IDS } from '../../src/lookup/remark-ids.ts';
import { LOOKUP_CATALOGUES } from '../../src/lookup/words/catalogue.ts';
import { CARD_EN, type CardId } from '../../src/lookup/words/en/card.ts';

function parsed(message: string) {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
}

/** Names of the values of a message, and of those inside its plurals and choices. */
function namesIn(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: ReturnType<typeof parsed>) => {
    for (const element of elements) {
      if (!('value' in element) || element.type === 0) continue;
      names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parsed(message));
  return [...names].sort();
}

/** Every text of a catalogue with its place. */
function textsOf(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

const NUMBERS = new Set(['count', 'most', 'bytes', 'percent', 'bits', 'seconds', 'days']);
const WRONG_TYPOGRAPHY = /[ \u00A0][:;?!%»]|«[^\u202F]|[^\u202F]»|\p{L}'\p{L}/u;

/** Values for a message: numbers where the id's comment names a number, else a name. */
function sample(message: string, number: number): Readonly<Record<string, string | number>> {
  return Object.fromEntries(namesIn(message).map((name) => [name, NUMBERS.has(name) ? number : `a-${name}.example`]));
}

describe.each(LANGUAGES)('the words of a look-up in %s', (language) => {
  const words = lookupWords(language);
  const catalogue = LOOKUP_CATALOGUES[language];

  it('are well-formed messages without markup or straight quotes, and name the same values as the other language', () => {
    const other = new Map(textsOf(LOOKUP_CATALOGUES[language === 'en' ? 'fr' : 'en']));
    const texts = textsOf(catalogue);
    expect(texts.map(([path]) => path).sort()).toEqual([...other.keys()].sort());
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/[*`<>'"]/);
      expect(namesIn(text), path).toEqual(namesIn(other.get(path) ?? ''));
    }
  });

  it.each(REMARK_IDS)('%s is said in whole sentences, with one and with many', (id) => {
    for (const number of [0, 1, 1204]) {
      const { says: message, change: how } = catalogue.remark[id];
      const { says, change } = words.remark(
        remark(id, 'wrong', { ...sample(message, number), ...sample(how ?? '', number) }),
      );
      for (const text of [says, ...(change === null ? [] : [change])]) {
        expect(text).toMatch(/^(?:[\p{Lu}\d“«]|a-).*[.]$/u);
        expect(text).not.toMatch(/[{}]/);
        if (language === 'fr') expect(text).not.toMatch(WRONG_TYPOGRAPHY);
      }
      // What is wrong and has nothing to change would leave the reader alone.
      if (!/-(?:in-order|none|declined|inherited|clear|pass|no-answer|no-ipv6)$/.test(id))
        expect(change, id).not.toBeNull();
    }
  });

  it('of the card are worded with every value, and set as the language is set', () => {
    for (const id of Object.keys(CARD_EN) as CardId[]) {
      const text = words.card(id, sample(catalogue.card[id], 2));
      expect(text, id).not.toMatch(/[{}]/);
      if (language === 'fr') expect(text, id).not.toMatch(WRONG_TYPOGRAPHY);
    }
  });

  it('name every problem, level, requirement and area', () => {
    for (const problem of LOOKUP_PROBLEMS) expect(words.problem(problem, 'printer.local')).not.toMatch(/[{}]/);
    for (const requirement of BULK_REQUIREMENTS) expect(words.names.requirement[requirement]).toBeTruthy();
    for (const id of REMARK_IDS) expect(words.names.area[areaOf(id)]).toBeTruthy();
  });

  it.each([
    ['mta-sts-no-policy', FETCH_PROBLEMS],
    ['mta-sts-bad-policy', POLICY_PROBLEMS],
  ] as const)('tell every problem of %s apart', (id, problems) => {
    const said = problems.map((problem) => words.remark(remark(id, 'wrong', { host: 'h', problem })).says);
    const unknown = words.remark(remark(id, 'wrong', { host: 'h', problem: 'something-new' })).says;
    expect(new Set([...said, unknown]).size).toBe(problems.length + 1);
  });
});

it('what stands in the DNS is shown as it stands, but no control character and no local part', () => {
  const words = lookupWords('fr');
  const said = (term: string) => words.remark(remark('spf-ptr', 'weak', { term })).says;
  expect(said('?all ; x')).toContain('(ici ?all ; x)');
  expect(said('a\u001b[31mb\u202e')).toContain('(ici ab)');
  expect(said('exists:jdoe@example.com')).not.toContain('jdoe');
  expect(said('x'.repeat(5000)).length).toBeLessThan(500);
});
