import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { frenchTypography } from '../../src/explanation/french-typography.ts';
import { inLanguage } from '../../src/explanation/localized.ts';
import { CATALOGUES, type Catalogue } from '../../src/explanation/messages/catalogue.ts';
import { NOTE_IDS } from '../../src/explanation/messages/note-ids.ts';
import { PROBLEM_IDS } from '../../src/explanation/messages/problem-ids.ts';
import { wordMessage } from '../../src/explanation/word-message.ts';
import { wordNote } from '../../src/explanation/word-note.ts';
import { wordProblem } from '../../src/explanation/word-problem.ts';
import { wordNextEvidence, wordReason } from '../../src/explanation/word-reason.ts';
import { ADVICE } from '../../src/knowledge/advice.ts';
import { ADVICE_IDS } from '../../src/knowledge/advice-ids.ts';
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts';
import { NEXT_EVIDENCE_IDS, REASON_IDS } from '../../src/verdict/reason-ids.ts';

type Messages = readonly (readonly [string, string])[];

function messagesOf(catalogue: Catalogue): Messages {
  return Object.entries(catalogue).flatMap(([group, messages]) =>
    Object.entries(messages).map(([id, text]) => [`${group} ${id}`, String(text)] as const),
  );
}

function parsed(message: string) {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
}

/** Names of the values of a message, and of those inside its plurals and choices. */
function namesIn(message: string): Set<string> {
  const names = new Set<string>();
  const visit = (elements: ReturnType<typeof parsed>) => {
    for (const element of elements) {
      if (!('value' in element) || element.type === 0) continue;
      names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parsed(message));
  return names;
}

const ACCEPTED_SPACES = /[\u202F]/;

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('are all there, none empty, and are well-formed ICU messages', () => {
    for (const [id, text] of messagesOf(CATALOGUES[language])) {
      expect(text.trim(), id).not.toBe('');
      expect(() => parsed(text), id).not.toThrow();
    }
  });

  it('hold no markup and no straight quotes or apostrophes', () => {
    for (const [id, text] of messagesOf(CATALOGUES[language])) expect(text, id).not.toMatch(/[*_`<>'"]/);
  });

  it('name the same values as the texts of the other language', () => {
    const other = new Map(messagesOf(CATALOGUES[language === 'en' ? 'fr' : 'en']));
    const ids = messagesOf(CATALOGUES[language]).map(([id]) => id);
    expect([...other.keys()].sort()).toEqual([...ids].sort());
    for (const [id, text] of messagesOf(CATALOGUES[language])) {
      expect(namesIn(text), id).toEqual(namesIn(other.get(id) ?? ''));
    }
  });

  it('are worded with one, many and no optional value', () => {
    for (const [id, text] of messagesOf(CATALOGUES[language])) {
      const names = [...namesIn(text)].filter((name) => !name.endsWith('Known'));
      const optional = new Set([...namesIn(text)].map((name) => /^(\w+)Known$/.exec(name)?.[1]));
      for (const number of [0, 1, 1204]) {
        const values = Object.fromEntries(names.map((name) => [name, number]));
        expect(wordMessage(text, values, language), id).not.toMatch(/[{}]/);
        const required = Object.fromEntries(names.filter((name) => !optional.has(name)).map((name) => [name, number]));
        expect(wordMessage(text, required, language), id).not.toMatch(/[{}]|–/);
      }
    }
  });
});

describe('French typography', () => {
  it('is kept by every text that a reader sees', () => {
    const texts = [
      ...messagesOf(CATALOGUES.fr).map(([id, text]) => wordMessage(text, sampleValues(text), 'fr') ?? id),
      ...ADVICE_IDS.map((id) => inLanguage(ADVICE[id].text, 'fr')),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/[ \u00A0][:;?!%»]|«[^\u202F]|[^\u202F]»|\p{L}'\p{L}|[^\u202F\d][;?!»](?!\/)/u);
      expect(text).toMatch(ACCEPTED_SPACES.test(text) ? ACCEPTED_SPACES : /^[^:;?!%«»]*$/);
    }
  });

  it('sets narrow spaces and apostrophes, leaves times and addresses alone, and does nothing twice', () => {
    const set = frenchTypography("L'envoi : « oui » ? 12 % ; 10:30, https://a.example");
    expect(set).toBe('L’envoi\u202F: «\u202Foui\u202F»\u202F? 12\u202F%\u202F; 10:30, https://a.example');
    expect(frenchTypography(set)).toBe(set);
  });
});

describe('ids', () => {
  const words: Readonly<Record<string, (id: string, language: Language) => string>> = {
    reason: (id, language) => wordReason({ id, values: allValues }, language),
    next: (id, language) => wordNextEvidence({ id, values: allValues }, language),
    note: (id, language) => wordNote({ id, values: allValues }, language),
    problem: (id, language) => wordProblem({ id, values: allValues }, language),
  };
  const ids = { reason: REASON_IDS, next: NEXT_EVIDENCE_IDS, note: NOTE_IDS, problem: PROBLEM_IDS };

  it.each(Object.entries(ids))('of every %s have a sentence in each language', (kind, known) => {
    for (const id of known) {
      for (const language of LANGUAGES) {
        expect(words[kind]?.(id, language)).toMatch(/^(?:[\p{Lu}\d«“]|a\.example).*[.?!”»]$/u);
      }
    }
  });

  it('of a file that was left out come with what is wrong with it', () => {
    const note = { id: 'file-not-read', values: { name: 'photo.png', problem: 'image' } };
    expect(wordNote(note, 'en')).toMatch(
      /^The file photo\.png could not be read and was left out\. This is a picture\. /,
    );
    const bare = { id: 'file-not-read', values: { name: 'a.zip', problem: 'too-many-entries' } };
    expect(wordNote(bare, 'en')).toBe('The file a.zip could not be read and was left out.');
  });

  it('of a problem say what was looked for, in the reader’s language', () => {
    const problem = { id: 'unknown-format', values: { lookedFor: 'Postfix log lines (status=…); a table' } };
    expect(wordProblem(problem, 'en')).toContain('Looked for: Postfix log lines (status=…); a table.');
    expect(wordProblem(problem, 'fr')).toMatch(/Recherché\u202F: lignes de journal Postfix ou Exim/);
    expect(wordProblem({ id: 'zip-too-large', values: { limit: 128 * 1024 ** 2 } }, 'fr')).toContain('128 Mo');
  });

  it('that nobody worded are said, never dropped and never a crash', () => {
    for (const word of Object.values(words)) {
      expect(word('toString', 'en')).toContain('toString');
      expect(word('something-new', 'fr')).toContain('something-new');
    }
    expect(wordNote({ id: 'domains-cut' }, 'en')).toBe('domains-cut');
  });

  it('of all notes and problems in the sources are worded', () => {
    const emitted = idsInSources([
      'src/attempts',
      'src/formats',
      'src/intake',
      'src/report',
      'src/replies',
      'src/concentration',
    ]);
    expect(emitted.size).toBeGreaterThan(5);
    const known = new Set<string>([...NOTE_IDS, ...PROBLEM_IDS]);
    expect([...emitted].filter((id) => !known.has(id))).toEqual([]);
  });
});

const allValues = {
  failed: 3,
  share: 0.5,
  provider: 'Yahoo',
  providers: 2,
  domain: 'a.example',
  domains: 4,
  count: 2,
  topShare: 0.5,
  attemptsShare: 0.4,
  lift: 2,
  blocklist: 'X',
  filter: 'Y',
  source: 'Z',
  sources: 2,
  relay: 'R',
  signals: 3,
  rate: 0.1,
  first: 'reputation',
  second: 'recipients',
  firstShare: 0.5,
  secondShare: 0.3,
  firstProbability: 0.5,
  secondProbability: 0.3,
  expected: 0.1,
  messages: 2,
  cells: 1,
  shown: 2,
  total: 3,
  line: 7,
  text: 'x',
  limit: 5,
  found: 'a',
  lookedFor: 'b',
  format: 'postfix',
  seconds: 60,
  code: 'X',
  lines: 2,
  kind: 'image/png',
  name: 'n',
  from: '2026-11-03 14:05',
  to: '2026-11-03 14:25',
};

function sampleValues(message: string): Record<string, number> {
  return Object.fromEntries([...namesIn(message)].map((name) => [name, 2]));
}

/** Ids given to `note(…)` or `#notes.add(…)`, or as `problem('…')` and `{ id: '…', values` in the sources. */
function idsInSources(folders: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      const emits =
        /(?:\bnote\(|[nN]otes\.add\(|\bproblem\(|\bfailed\(|\bcutNote\(|\bid:)\s*'([a-z0-9]+(?:-[a-z0-9]+)*)'(?=\s*[,)}])(?!,?\s*(?:name|kind):)/g;
      for (const [, id] of text.matchAll(emits)) if (id !== undefined) ids.add(id);
      // A union of ids as a type: `export type IntakeProblemId = | 'empty' | …`.
      const union = /type \w*(?:Problem|Note)Id =([^;]*);/.exec(text)?.[1] ?? '';
      for (const [, id] of union.matchAll(/'([a-z0-9-]+)'/g)) if (id !== undefined) ids.add(id);
    }
  }
  return ids;
}
