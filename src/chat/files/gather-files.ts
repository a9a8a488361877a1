import { redactText } from '../../attempts/redact.ts';
import type { Answer, Block } from '../../bot/answer.ts';
import { messagesOf } from '../../bot/messages/messages-of.ts';
import { formatCount } from '../../explanation/format-numbers.ts';
import type { IntakeItem } from '../../intake/text-source.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { FetchedFile } from './fetched-file.ts';

/** The files of one message, as far as they could be had. */
export interface GatheredFiles {
  readonly items: readonly IntakeItem[];
  /** What is to be said of those that could not; null when all could. */
  readonly troubles: Answer | null;
  /** The user stopped the work. */
  readonly stopped: boolean;
  /** Frees what they take up. */
  readonly done: () => Promise<void>;
}

export interface GatherOrder<File> {
  readonly files: readonly File[];
  readonly nameOf: (file: File) => string;
  readonly fetch: (file: File, signal: AbortSignal) => Promise<FetchedFile>;
  /** Largest file in bytes. */
  readonly mostFileBytes: number;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Told of each file that could not be had. */
  readonly onTrouble: (trouble: string, detail: string) => void;
}

const MOST_FILES = 10;

/** Fetches the files of a message one after the other. */
export async function gatherFiles<File>(order: GatherOrder<File>): Promise<GatheredFiles> {
  const { files, nameOf, fetch, mostFileBytes, language, signal, onTrouble } = order;
  const text = messagesOf(language).trouble.file;
  const size = messagesOf(language).channel.megabytes(formatCount(Math.round(mostFileBytes / 1e6), language));
  const fetched: FetchedFile[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    if (signal.aborted) break;
    fetched.push(await fetch(file, signal));
  }
  const notices: Block[] = [];
  for (const one of fetched) {
    if (one.ok || one.trouble === 'stopped') continue;
    onTrouble(one.trouble, one.detail);
    notices.push({ kind: 'notice', tone: 'problem', text: text[one.trouble](shownName(one.name), size) });
  }
  for (const file of files.slice(MOST_FILES)) {
    const tooMany = text['too-many'](shownName(nameOf(file)), formatCount(MOST_FILES, language));
    notices.push({ kind: 'notice', tone: 'problem', text: tooMany });
  }
  const good = fetched.filter((one) => one.ok);
  return {
    items: good.map(({ item }) => item),
    troubles: notices.length === 0 ? null : troubleAnswer(notices, language),
    stopped: signal.aborted,
    done: async () => {
      await Promise.all(good.map(({ done }) => done()));
    },
  };
}

function troubleAnswer(notices: readonly Block[], language: Language): Answer {
  const summary = notices.map((notice) => (notice.kind === 'notice' ? notice.text : '')).join(' ');
  return { summary, language, blocks: notices };
}

/** A file may be called after a recipient. */
function shownName(name: string): string {
  return redactText(name);
}
