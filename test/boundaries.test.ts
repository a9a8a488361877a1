import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/**
 * The one direction of ARCHITECTURE.md as data: what each room may import beside itself.
 * Files that lie directly in src/ are rooms by their name (`triage.ts`, `cli.ts`).
 */
const CORE = [
  'knowledge',
  'attempts',
  'intake',
  'formats',
  'replies',
  'concentration',
  'verdict',
  'report',
  'explanation',
];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  intake: [],
  attempts: ['knowledge'],
  formats: ['knowledge', 'intake', 'attempts'],
  replies: ['knowledge', 'attempts'],
  concentration: ['knowledge', 'attempts', 'replies'],
  verdict: ['knowledge', 'concentration'],
  report: ['knowledge', 'attempts', 'replies', 'concentration', 'verdict', 'explanation'],
  explanation: ['knowledge', 'attempts', 'verdict', 'report'],
  reference: ['knowledge', 'replies'],
  'triage.ts': [...CORE, 'judge.ts'],
  'judge.ts': CORE,
  lookup: ['knowledge', 'replies', 'explanation'],
  store: ['knowledge', 'cases', 'hours'],
  cases: [...CORE, 'store', 'triage.ts'],
  hours: ['knowledge', 'attempts', 'report', 'explanation', 'store', 'lookup'],
  bot: [...CORE, 'cases', 'hours', 'store', 'lookup', 'triage.ts'],
  local: ['knowledge', 'report', 'bot', 'chat', 'service', 'intake'],
  chat: ['knowledge', 'attempts', 'explanation', 'intake', 'bot'],
  teams: ['knowledge', 'explanation', 'cases', 'bot', 'chat', 'local', 'store', 'service'],
  slack: ['knowledge', 'attempts', 'explanation', 'intake', 'cases', 'bot', 'chat', 'store', 'service', 'triage.ts'],
  service: ['bot', 'local'],
  config: ['explanation', 'hours'],
  cli: [
    ...CORE,
    'bot',
    'cases',
    'config',
    'hours',
    'local',
    'lookup',
    'reference',
    'service',
    'slack',
    'store',
    'teams',
    'triage.ts',
  ],
  'cli.ts': ['cli'],
};

/** Packages that one room alone may know. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  openai: ['explanation/reword-with-model.ts'],
  'better-sqlite3': ['store/sqlite/'],
  kysely: ['store/'],
  express: ['service/', 'local/', 'slack/', 'teams/'],
  zod: [
    'config/',
    'report/report-schema.ts',
    'store/',
    'hours/',
    'explanation/reword-with-model.ts',
    'local/',
    'cases/',
    'slack/',
    'teams/',
  ],
  pino: ['cli/'],
  nodemailer: ['hours/mail/'],
  'dns-packet': ['lookup/dns/'],
  '@slack/': ['slack/'],
  botbuilder: ['teams/'],
};

/** Node's own modules that the core must not know: it has no clock, network or database. */
const OUTSIDE = /^node:(?:net|http|https|dns|tls|dgram|http2|child_process)/;

interface Import {
  readonly from: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => ({ from: relative(SRC, file), target: match[1] ?? match[2] ?? match[3] ?? '' }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));
const imports = files.flatMap(importsOf);

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

test('the imports of the whole tree are seen', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
});

test('every room imports only what lies before it', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ from, target }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), target)) }))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !(ALLOWED[roomOf(from)] ?? []).includes(roomOf(to)));
  expect(wrong).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(files.map((file) => roomOf(relative(SRC, file))))].filter((room) => !(room in ALLOWED))).toEqual(
    [],
  );
});

test('a package of the outer world is known by its own room alone', () => {
  const wrong = imports.filter(({ from, target }) =>
    Object.entries(OWNED).some(
      ([name, rooms]) =>
        (target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`)) &&
        !rooms.some((room) => from.startsWith(room)),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the core knows no network', () => {
  const core = imports.filter(
    ({ from }) => CORE.includes(roomOf(from)) && !from.startsWith('explanation/reword-with-model'),
  );
  expect(core.filter(({ target }) => OUTSIDE.test(target))).toEqual([]);
});

test('the core knows no clock', () => {
  const timed = files
    .filter((file) => CORE.includes(roomOf(relative(SRC, file))))
    .filter((file) => /\bDate\.now\b|new Date\(\)|\bperformance\.now\b/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(SRC, file));
  // The two files that stand for the outer world: the model's deadline, and the worker thread's own clock port.
  const outer = ['explanation/reword-with-model.ts', 'formats/read-tally-worker.ts'];
  expect(timed.filter((file) => !outer.includes(file))).toEqual([]);
});
