import { type BotUnderTest, botUnderTest } from '../contract/bot-under-test.ts';
import type { ChatDriver, ChatPlatform, ChatThread, SayOptions, Shown } from '../contract/chat-driver.ts';
import { activeParts } from './fake/active-parts.ts';
import type { SubmitResult } from './fake/apply-view-answer.ts';
import { isObject } from './fake/blocks/check.ts';
import type { Envelope } from './fake/envelope.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { inputsOf, shownValue } from './fake/fill-view.ts';
import { readMessage } from './fake/read-message.ts';
import type { FakeChannel, Json, StoredMessage } from './fake/world.ts';

/** Our Slack side, started by whoever knows how. */
export interface SlackHost {
  /** Where events go over HTTP; not used in Socket Mode. */
  readonly eventsUrl: string;
  /** Resolves when nothing is queued or running. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Transport = 'http' | 'socket';

/** Starts our Slack side against the fake, around the bot under test. */
export type StartSlackHost = (given: {
  readonly slack: FakeSlack;
  readonly under: BotUnderTest;
  readonly transport: Transport;
}) => Promise<SlackHost>;

/** Longer texts become snippets in Slack's client. */
const LONGEST_MESSAGE = 12_000;

/** Slack under the contract, over one of its transports: the fake Slack, and a person in it. */
export function slackPlatform(transport: Transport, startHost: StartSlackHost): ChatPlatform {
  return {
    name: `Slack over ${transport === 'http' ? 'HTTP' : 'Socket Mode'}`,
    places: ['direct', 'channel'],
    redelivers: true,
    start: async () => {
      const under = await botUnderTest();
      const slack = await startFakeSlack();
      const host = await startHost({ slack, under, transport });
      if (transport === 'http') slack.useHttp(host.eventsUrl);
      else await slack.useSocket();
      return createDriver(slack, under, host);
    },
  };
}

interface SlackThread extends ChatThread {
  readonly channel: FakeChannel;
  root: string | null;
}

function createDriver(slack: FakeSlack, under: BotUnderTest, host: SlackHost): ChatDriver {
  const ada = slack.person({ name: 'ada' });
  const room = slack.channel({ name: 'mail-ops' });
  const mention = `<@${slack.workspace.botUser}>`;
  let refused: SubmitResult | null = null;
  let typed: Readonly<Record<string, string>> = {};
  let held = false;

  const settled = async (): Promise<void> => {
    await host.settled();
    await slack.quiet();
    await host.settled();
  };

  /** What the person sees of the bot there: the thread, what stands outside of threads, and private answers. */
  function visible(thread: SlackThread): StoredMessage[] {
    return slack.world.messages.filter((message) => {
      if (message.bot === null || message.deleted || message.channel !== thread.channel.id) return false;
      if (message.ephemeralTo !== null) return message.ephemeralTo === ada.user.id;
      return message.threadTs === null || message.threadTs === thread.root;
    });
  }

  async function newlyShown(given: ChatThread, act: () => Promise<unknown>): Promise<readonly Shown[]> {
    const thread = given as SlackThread;
    const before = new Map(visible(thread).map((message) => [message, message.body]));
    const changed = () => visible(thread).filter((message) => before.get(message) !== message.body);
    await act();
    // While other work is held back, the bot is never idle: then the first change is waited for.
    while (held && changed().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    if (!held) await settled();
    return changed().map((message) => shownMessage(slack, message));
  }

  /** Says it as Slack's client would: a long text as a snippet. Returns what the platform has to deliver. */
  function prepare(
    given: ChatThread,
    text: string,
    files: SayOptions['files'] = {},
    called = true,
  ): readonly Envelope[] {
    const thread = given as SlackThread;
    const inThread = visible(thread).some((message) => message.threadTs === thread.root);
    const head = called && thread.channel.kind !== 'im' && !inThread ? `${mention} ` : '';
    const uploads = Object.entries(files).map(([name, content]) => ada.uploads({ name, content }));
    const long = text.length > LONGEST_MESSAGE;
    if (long) uploads.push(ada.uploads({ name: 'Untitled', content: text, snippet: true }));
    const { envelopes, message } = ada.prepares(thread.channel, {
      text: `${head}${long ? '' : text}`.trim(),
      files: uploads,
      thread: thread.root ?? undefined,
    });
    thread.root ??= message.ts;
    return envelopes;
  }

  const deliver = (envelopes: readonly Envelope[], times = 1) =>
    Promise.all(shuffled(envelopes, times).map(({ envelope, attempt }) => send(slack, envelope, attempt)));

  const press = (given: ChatThread, action: string, value?: string) => {
    const thread = given as SlackThread;
    return newlyShown(thread, async () => {
      for (const message of visible(thread).toReversed()) {
        const button = readMessage(message.body).buttons.find((one) => isButtonFor(one, action));
        if (button === undefined) continue;
        const name = button.action === action ? action : button.value;
        await ada.presses(message, name, value);
        return;
      }
      throw new Error(`The thread shows no "${action}"`);
    });
  };

  return {
    newThread: async (place) => {
      const thread: SlackThread = {
        id: crypto.randomUUID(),
        channel: place === 'direct' ? ada.direct : room,
        root: null,
      };
      return thread;
    },
    say: (thread, text, options = {}) =>
      newlyShown(thread, () => deliver(prepare(thread, text, options.files), options.deliveries)),
    mutter: (thread, text) => newlyShown(thread, () => deliver(prepare(thread, text, {}, false))),
    send: async (thread, text) => void (await deliver(prepare(thread, text))),
    sayAsBot: (given, text) => {
      const { channel, root } = given as SlackThread;
      const { bot, botUser, id: team } = slack.workspace;
      const ts = slack.world.clock.nextTs();
      const event = { type: 'message', user: botUser, bot_id: bot, app_id: slack.world.app.id, text, team, ts };
      const where = { thread_ts: root, channel: channel.id, event_ts: ts, channel_type: channel.kind };
      return newlyShown(given, () => slack.event({ ...event, ...where }));
    },
    command: (given, words) => newlyShown(given, () => ada.commands((given as SlackThread).channel, words)),
    press: (thread, action) => press(thread, action),
    pressOld: (given, action, value) => {
      const thread = given as SlackThread;
      return newlyShown(thread, () => pressFromOldMessage(slack, ada, thread, action, value));
    },
    form: async () => {
      await settled();
      const view = slack.lastView();
      if (view === null) return null;
      const fields = inputsOf(view).map((block) => {
        const id = String(block['block_id']);
        const value = typed[id] ?? shownValue(block['element'] as Json);
        return { id, value, problem: refused?.problems[id] ?? null };
      });
      return { title: String((view.body['title'] as Json)['text']), fields };
    },
    submit: (thread, values) =>
      newlyShown(thread, async () => {
        const view = slack.lastView();
        if (view === null) throw new Error('No form is open');
        typed = { ...typed, ...values };
        refused = await ada.submits(view, typed);
        if (refused.outcome === 'trouble') throw new Error('Slack could not make sense of the answer to the form');
        if (refused.outcome === 'closed') typed = {};
      }),
    read: async (thread) => {
      await settled();
      return visible(thread as SlackThread).map((message) => shownMessage(slack, message));
    },
    settled,
    hold: () => {
      const release = under.hold();
      held = true;
      return () => {
        held = false;
        release();
      };
    },
    failPosts: (times) => {
      slack.clearFaults();
      if (times > 0) slack.fail({ method: 'chat.postMessage', error: 'fatal_error', times });
    },
    requests: async () => {
      const workspace = { platform: 'slack', workspace: slack.workspace.id };
      return (await under.store.hours.requestedBy(workspace, ada.user.id, 100)).map(({ number }) => number);
    },
    logged: under.logged,
    complaints: () => [...slack.complaints(), ...slack.refusals()],
    close: async () => {
      await host.close();
      await slack.close();
      await under.close();
    },
  };
}

function shownMessage(slack: FakeSlack, message: StoredMessage): Shown {
  const { buttons, tables, text } = readMessage(message.body);
  const files = Array.isArray(message.body['files']) ? message.body['files'].filter(isObject) : [];
  return {
    text,
    buttons,
    tables,
    files: files.map(({ id, name }) => ({
      name: String(name),
      content: slack.world.files.get(String(id))?.content.toString('utf8') ?? '',
    })),
    active: activeParts(message.body),
  };
}

/** A thumb stands in Slack's feedback element: its value begins with the action. */
function isButtonFor(button: { readonly action: string; readonly value: string }, action: string): boolean {
  return button.action === action || button.value === action || button.value.startsWith(`${action}:`);
}

/** A message that another version of the app wrote, with the button on it. */
async function pressFromOldMessage(
  slack: FakeSlack,
  ada: ReturnType<FakeSlack['person']>,
  thread: SlackThread,
  action: string,
  value: string,
): Promise<void> {
  const newest = slack.answersIn(thread.channel, thread.root ?? undefined).at(-1);
  if (newest === undefined) throw new Error('The bot has said nothing yet');
  const kept = newest.body;
  const button = { type: 'button', text: { type: 'plain_text', text: 'Old' }, action_id: action, value };
  newest.body = { ...kept, blocks: [{ type: 'actions', block_id: 'old', elements: [button] }] };
  const pressed = ada.presses(newest, action);
  newest.body = kept;
  await pressed;
}

/** Every envelope so often, in an order that no listener may rely on; what comes again is marked as a retry. */
function shuffled(envelopes: readonly Envelope[], times: number) {
  const all = Array.from({ length: times }, (_, attempt) =>
    envelopes.map((envelope) => ({ envelope, attempt })),
  ).flat();
  return times === 1 ? all : all.toReversed().sort((a, b) => ((a.attempt * 7) % 4) - ((b.attempt * 7) % 4));
}

function send(slack: FakeSlack, envelope: Envelope, attempt: number) {
  return slack.send(envelope, attempt === 0 ? {} : { retryNum: attempt, retryReason: 'http_timeout' });
}
