import { formatMessage } from '../../explanation/format-message.ts';
import { frenchTypography } from '../../explanation/french-typography.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { LookupProblem } from '../../lookup/lookup-target.ts';
import type { Remark } from '../../lookup/remark.ts';
import { areaOf } from '../../lookup/remark-area.ts';
import { LOOKUP_CATALOGUES, type LookupCatalogue, type LookupNames } from '../../lookup/words/catalogue.ts';
import type { CardId } from '../../lookup/words/en/card.ts';
import { cleanText } from '../../report/clean-text.ts';
import { withoutLocalParts } from '../../report/without-local-parts.ts';

type Values = Readonly<Record<string, string | number>>;

/** One remark in words. */
export interface WordedRemark {
  /** How it stands: `Wrong`. */
  readonly level: string;
  /** What it is about: `SPF`. */
  readonly area: string;
  readonly says: string;
  /** What to change; null where there is nothing to do. */
  readonly change: string | null;
}

/** The words of a look-up in one language. Everything they yield is plain text of one line. */
export interface LookupWords {
  readonly card: (id: CardId, values?: Values) => string;
  readonly remark: (remark: Remark) => WordedRemark;
  readonly problem: (problem: LookupProblem, query: string) => string;
  readonly names: LookupNames;
}

/** A record's piece is cut beyond this. */
const LONGEST_VALUE = 250;
/** Values that are put together from words of ours. */
const COMPOSED: ReadonlySet<string> = new Set(['said', 'says', 'text', 'rules', 'areas', 'names', 'lists', 'targets']);
/** Values that choose between wordings; ICU knows no hyphen there. */
const CHOOSING: ReadonlySet<string> = new Set(['problem', 'mode', 'result', 'algorithm']);

const WORDS = new Map<Language, LookupWords>();

export function lookupWords(language: Language): LookupWords {
  const known = WORDS.get(language);
  if (known !== undefined) return known;
  const catalogue =
    language === 'fr' ? (typeset(LOOKUP_CATALOGUES.fr) as LookupCatalogue) : LOOKUP_CATALOGUES[language];
  const say = (message: string, values: Values) => formatMessage(message, shownValues(values), language) ?? message;
  const words: LookupWords = {
    card: (id, values = {}) => say(catalogue.card[id], values),
    remark: ({ id, level, values }) => {
      const { says, change } = catalogue.remark[id];
      return {
        level: catalogue.level[level],
        area: catalogue.area[areaOf(id)],
        says: say(says, values),
        change: change === null ? null : say(change, values),
      };
    },
    problem: (problem, query) => say(catalogue.problem[problem], { query }),
    names: catalogue,
  };
  WORDS.set(language, words);
  return words;
}

/** Values come from the DNS, where anybody may write anything. */
function shownValues(values: Values): Values {
  const shown = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    const clean = cleanText(withoutLocalParts(value), COMPOSED.has(name) ? 2000 : LONGEST_VALUE);
    // Of control characters alone nothing is left to show.
    const visible = clean === '' && value !== '' ? '…' : clean;
    return [name, CHOOSING.has(name) ? visible.replaceAll('-', '_') : visible];
  });
  return Object.fromEntries(shown);
}

/** Sets the messages as French is set, before values are filled in: a record is no prose. */
function typeset(node: unknown): unknown {
  if (typeof node === 'string') return frenchTypography(node);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeset(value)]));
}
