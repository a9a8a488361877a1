import { onTestFinished } from 'vitest';
import type { Answer } from '../../src/bot/answer.ts';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { createBot } from '../../src/bot/handle-inbound.ts';
import type { Inbound, Place } from '../../src/bot/inbound.ts';
import { itemFromText } from '../../src/intake/intake-items.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';
import { recordingConversation } from './recording-conversation.ts';
import { scriptedTriage } from './scripted-triage.ts';

export const NOW = Date.UTC(2026, 10, 25, 8);

/** A bot over a real store with the means to talk to it in one line. */
export async function chat(changes: Partial<BotPorts> = {}) {
  const folder = await sqliteFolder();
  const store = await folder.open();
  onTestFinished(async () => {
    await store.close();
    await folder.destroy();
  });
  const logged: string[] = [];
  let ids = 0;
  const ports: BotPorts = {
    triage: scriptedTriage,
    store,
    now: () => NOW,
    newId: () => `case-${++ids}`,
    log: (event, fields) => void logged.push(`${event} ${JSON.stringify(fields)}`),
    privacy: { retentionDays: 30, usesModel: false },
    ...changes,
  };
  const bot = createBot(ports);
  const here: Place = { platform: 'local', workspace: 'w', channel: 'c', thread: 't', user: 'ada', locale: 'en-GB' };

  async function send(inbound: Inbound): Promise<Answer[]> {
    const { conversation, posts } = recordingConversation();
    await bot.handle(inbound, conversation);
    return posts;
  }
  /** The one answer that is expected. */
  async function answerTo(inbound: Inbound): Promise<Answer> {
    const [answer, ...others] = await send(inbound);
    if (answer === undefined || others.length > 0) throw new Error(`expected one answer, got ${others.length + 1}`);
    return answer;
  }
  return {
    bot,
    store,
    folder,
    logged,
    place: here,
    say: (text: string, place: Partial<Place> = {}) =>
      answerTo({ kind: 'message', place: { ...here, ...place }, text, files: [] }),
    upload: (files: Readonly<Record<string, string>>, text = '') =>
      answerTo({
        kind: 'message',
        place: here,
        text,
        files: Object.entries(files).map(([name, content]) => itemFromText(name, content)),
      }),
    command: (args: string, place: Partial<Place> = {}) =>
      answerTo({ kind: 'command', place: { ...here, ...place }, name: 'deliverability', args }),
    press: (action: string, value: string, place: Partial<Place> = {}) =>
      answerTo({ kind: 'action', place: { ...here, ...place }, action, value }),
    submit: (context: string, values: Readonly<Record<string, string>>, form = 'request-hours') =>
      answerTo({ kind: 'form', place: here, form, context, values }),
  };
}

export const YAHOO = 'yahoo.fr 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints';
export const TIMEOUT = 'orange.fr 421 4.4.2 something odd happened';
export const FILLED = {
  name: 'Ada Lovelace',
  email: 'ada@shop.example',
  company: 'Shop',
  sendingDomains: 'news.shop.example',
  sourceIps: '192.0.2.1',
  since: 'yesterday',
  providers: 'Yahoo',
  evidence: '421 4.7.0 [TSS04]',
  changes: '',
  tried: '',
  contract: '',
  consent: 'true',
};
