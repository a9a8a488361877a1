import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ThreadEntry } from '../../src/local/thread-entry.ts';
import { type ServiceConfig, startService } from '../../src/service/start-service.ts';
import { createScriptedBot, type ScriptedBot } from './scripted-bot.ts';

export interface LocalChat {
  readonly url: string;
  readonly dataDir: string;
  readonly bot: ScriptedBot;
  /** Events that the service logged. */
  readonly logged: readonly string[];
  readonly openThread: () => Promise<string>;
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A real server on a free port around the scripted bot, with its data in a temporary folder. */
export async function startLocalChat(config: Partial<ServiceConfig> = {}): Promise<LocalChat> {
  const dataDir = config.dataDir ?? (await mkdtemp(join(tmpdir(), 'mailtriage-')));
  const bot = createScriptedBot();
  const logged: string[] = [];
  const service = await startService(
    { host: '127.0.0.1', port: 0, localChat: 'auto', ...config, dataDir },
    { bot, ping: async () => {}, now: Date.now, log: (event, fields) => logged.push(JSON.stringify([event, fields])) },
  );
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(path, service.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    url: service.url,
    dataDir,
    bot,
    logged,
    post,
    openThread: async () => ((await (await post('local/threads', {})).json()) as { thread: string }).thread,
    async close() {
      await service.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Reads a thread's event stream until `enough` says so, and yields its entries in order of arrival. */
export async function readEntries(
  chat: Pick<LocalChat, 'url'>,
  thread: string,
  enough: (entries: readonly ThreadEntry[], raw: string) => boolean,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly ThreadEntry[]> {
  const abort = new AbortController();
  const response = await fetch(new URL(`local/threads/${thread}/events`, chat.url), { headers, signal: abort.signal });
  let raw = '';
  try {
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      raw += chunk;
      if (enough(entriesOf(raw), raw)) return entriesOf(raw);
    }
    return entriesOf(raw);
  } finally {
    abort.abort();
  }
}

function entriesOf(raw: string): ThreadEntry[] {
  const whole = raw.slice(0, raw.lastIndexOf('\n\n') + 2);
  return [...whole.matchAll(/^event: entry\ndata: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? 'null'));
}
