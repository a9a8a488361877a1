import { createInterface } from 'node:readline';
import { inLanguage } from '../explanation/localized.ts';
import { ADVICE } from '../knowledge/advice.ts';
import type { Language } from '../knowledge/vocabulary.ts';
import { classifyReply } from '../replies/classify-reply.ts';
import type { ReplyMeaning } from '../replies/reply-meaning.ts';
import { cleanText } from '../report/clean-text.ts';
import { languageOf, parseOptions } from './parse-options.ts';
import { type ReplyLine, readReplyLine } from './read-reply-line.ts';
import { ANSWERED, NOTHING_READABLE, type Terminal, write } from './terminal.ts';

/** Answers gathered before they are written: one write per line would cost more than the classification. */
const BATCH_CHARACTERS = 64 * 1024;

/** `classify`: one reply (or JSON object) a line in, one answer a line out, in the same order. */
export async function classifyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseOptions({
    args: [...args],
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  });
  const language = languageOf(values.lang);
  const lines = createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let batch = '';
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const asked = readReplyLine(line);
    if (asked.problem) await write(terminal.stderr, `line ${number}: ${asked.problem}; read as plain text\n`);
    const meaning = classifyReply(asked.question);
    batch += values.json ? `${JSON.stringify(answerOf(asked, meaning))}\n` : `${sentenceOf(meaning, language)}\n`;
    if (batch.length >= BATCH_CHARACTERS) {
      await write(terminal.stdout, batch);
      batch = '';
    }
  }
  if (batch !== '') await write(terminal.stdout, batch);
  if (number > 0) return ANSWERED;
  await write(terminal.stderr, 'mailtriage classify: standard input is empty; one SMTP reply a line was looked for\n');
  return NOTHING_READABLE;
}

/** The JSON answer of CONTRACT §3; `id` is handed back when one came. */
function answerOf(asked: ReplyLine, meaning: ReplyMeaning): object {
  return {
    ...(asked.id === undefined ? {} : { id: asked.id }),
    cause: meaning.cause,
    persistence: meaning.persistence,
    origin: meaning.origin,
    provider: meaning.provider,
    code: meaning.code,
    enhancedCode: meaning.enhancedCode,
    providerCode: meaning.providerCode,
    blocklist: meaning.blocklist,
    rule: meaning.rule,
    means: meaning.means.en,
    source: meaning.source,
  };
}

/** One line: the cause and who speaks, what it means, the first thing to do, and the page that says so. */
function sentenceOf(meaning: ReplyMeaning, language: Language): string {
  const who = [meaning.provider, meaning.providerCode, meaning.blocklist].filter((part) => part !== null).join(' ');
  const named = `${meaning.cause} (${meaning.persistence}, ${meaning.origin})${who === '' ? '' : ` ${who}`}`;
  const [first] = meaning.advice;
  const step = first === undefined ? [] : [inLanguage(ADVICE[first].text, language)];
  return cleanText(`${named}: ${[inLanguage(meaning.means, language), ...step, meaning.source].join(' ')}`);
}
