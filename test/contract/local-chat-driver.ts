import type { Conversation } from '../../src/bot/conversation.ts';
import type { AnswerEntry, ThreadEntry } from '../../src/local/thread-entry.ts';
import type { BotPort } from '../../src/service/bot-port.ts';
import { startService } from '../../src/service/start-service.ts';
import { readEntries } from '../local/local-chat.ts';
import { botUnderTest } from './bot-under-test.ts';
import type { ChatDriver, ChatPlatform, ChatThread, Shown } from './chat-driver.ts';
import { formOf, shownAnswer } from './shown-answer.ts';

/** The local chat under the contract: the real service, spoken to as its page does. It is a direct chat only. */
export const LOCAL_CHAT: ChatPlatform = {
  name: 'the local chat',
  places: ['direct'],
  redelivers: false,
  start: startLocalDriver,
};

async function startLocalDriver(): Promise<ChatDriver> {
  const under = await botUnderTest();
  let failing = 0;
  const bot = refusing(under.bot, () => failing-- > 0);
  const service = await startService(
    { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir: under.directory },
    { bot, ping: under.store.ping, now: Date.now, log: under.log },
  );
  const threads: string[] = [];
  let cookie = '';
  let visitor = '';

  async function post(path: string, body: unknown): Promise<Response> {
    const response = await fetch(new URL(path, service.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    visitor = cookie.split('=')[1] ?? '';
    return response;
  }

  /** The thread's answers once the bot is idle. */
  async function answers(thread: ChatThread): Promise<readonly AnswerEntry[]> {
    const entries = await readEntries(service, thread.id, (_all, raw) => {
      const statuses = [...raw.matchAll(/^event: status\ndata: (\{.*\})$/gm)].map(([, json]) => json ?? '{}');
      return raw.includes('event: ready') && statuses.at(-1)?.includes('"working":false') === true;
    });
    return latest(entries);
  }

  async function newlyShown(thread: ChatThread, act: () => Promise<unknown>): Promise<readonly Shown[]> {
    const before = new Map((await answers(thread)).map(({ id, sequence }) => [id, sequence]));
    await act();
    const after = await answers(thread);
    return after.filter(({ id, sequence }) => before.get(id) !== sequence).map(({ answer }) => shownAnswer(answer));
  }

  const send = async (thread: ChatThread, text: string, files: Readonly<Record<string, string>> = {}) => {
    const uploads: string[] = [];
    for (const [name, content] of Object.entries(files)) {
      const response = await fetch(new URL(`local/threads/${thread.id}/uploads`, service.url), {
        method: 'PUT',
        headers: { 'x-file-name': encodeURIComponent(name), cookie },
        body: content,
      });
      uploads.push(((await response.json()) as { upload: string }).upload);
    }
    await post(`local/threads/${thread.id}/messages`, { text, files: uploads, locale: 'en-GB' });
  };

  const act = (thread: ChatThread, action: string, value: string) =>
    newlyShown(thread, () => post(`local/threads/${thread.id}/actions`, { action, value, locale: 'en-GB' }));

  async function openForm(thread: ChatThread) {
    const last = (await answers(thread)).at(-1);
    return last === undefined ? null : formOf(last.answer);
  }

  return {
    newThread: async () => {
      const { thread } = (await (await post('local/threads', {})).json()) as { thread: string };
      threads.push(thread);
      return { id: thread };
    },
    say: (thread, text, options = {}) => newlyShown(thread, () => send(thread, text, options.files)),
    mutter: (thread, text) => newlyShown(thread, () => send(thread, text)),
    send,
    command: (thread, words) => newlyShown(thread, () => send(thread, `/deliverability ${words}`)),
    press: async (thread, action) => {
      const buttons = (await answers(thread)).flatMap(({ answer }) => shownAnswer(answer).buttons);
      const button = buttons.filter((one) => one.action === action).at(-1);
      if (button === undefined) throw new Error(`The thread shows no "${action}"`);
      return act(thread, button.action, button.value);
    },
    pressOld: act,
    form: async (thread) => {
      const form = await openForm(thread);
      if (form === null) return null;
      const fields = form.fields.map(({ id, value, problem }) => ({ id, value, problem: problem ?? null }));
      return { title: form.title, fields };
    },
    submit: async (thread, values) => {
      const form = await openForm(thread);
      if (form === null) throw new Error('No form is open');
      const kept = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
      const body = { form: form.form, context: form.context, values: { ...kept, ...values }, locale: 'en-GB' };
      return newlyShown(thread, () => post(`local/threads/${thread.id}/forms`, body));
    },
    read: async (thread) => (await answers(thread)).map(({ answer }) => shownAnswer(answer)),
    settled: async () => {
      for (const id of threads) await answers({ id });
    },
    hold: under.hold,
    failPosts: (times) => {
      failing = times;
    },
    requests: async () => {
      const stored = await under.store.hours.requestedBy({ platform: 'local', workspace: 'local' }, visitor, 100);
      return stored.map(({ number }) => number);
    },
    logged: under.logged,
    complaints: () => [],
    close: async () => {
      await service.close();
      await under.close();
    },
  };
}

/** The bot over a platform that refuses some posts. */
function refusing(bot: BotPort, refuses: () => boolean): BotPort {
  return {
    handle: (inbound, conversation) => {
      const post: Conversation['post'] = async (answer) => {
        if (refuses()) throw new Error('The platform refused the message');
        return conversation.post(answer);
      };
      return bot.handle(inbound, { ...conversation, post });
    },
  };
}

/** The newest state of each answer, in the order in which they were first posted. */
function latest(entries: readonly ThreadEntry[]): AnswerEntry[] {
  const byId = new Map<string, AnswerEntry>();
  for (const entry of entries) if (entry.role === 'bot') byId.set(entry.id, entry);
  return [...byId.values()];
}
