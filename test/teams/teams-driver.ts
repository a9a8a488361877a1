import { startService } from '../../src/service/start-service.ts';
import { mountTeams, type TeamsAdapter } from '../../src/teams/mount-teams.ts';
import { type BotUnderTest, botUnderTest } from '../contract/bot-under-test.ts';
import type { ChatDriver, ChatPlatform, ChatThread, SayOptions, Shown } from '../contract/chat-driver.ts';
import { fileAttachment, invoke, message, type Said, type Speaking } from './fake/activities.ts';
import { type FakeTeams, startFakeTeams } from './fake/fake-teams.ts';
import { postActivity } from './fake/post-activity.ts';
import { activeParts, buttonsOf, type CardButton, cardsOf, cardText, inputsOf, tablesOf } from './fake/read-card.ts';
import { type FakeMessage, type FakePerson, isObject, type Json, objects } from './fake/world.ts';
import { configFor, SHORT_PATIENCE } from './run-teams-bot.ts';

/** Longer texts are sent as files: a person's message holds about 28 KB. */
const LONGEST_MESSAGE = 12_000;
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

interface TeamsThread extends ChatThread {
  readonly speaking: Speaking;
  root: string;
}

/** An open dialog. */
interface OpenDialog {
  card: Json;
  typed: Record<string, string>;
}

/** Teams under the contract: the fake, and one person with two hands and eyes. */
export function teamsPlatform(): ChatPlatform {
  return {
    name: 'Teams',
    places: ['direct', 'channel'],
    redelivers: true,
    start: async () => {
      const under = await botUnderTest();
      const teams = await startFakeTeams();
      const ready = Promise.withResolvers<TeamsAdapter>();
      const config = { ...configFor(teams, under.directory), graphFiles: true };
      const mount = mountTeams(config, {
        store: under.store,
        patience: SHORT_PATIENCE,
        onReady: ready.resolve,
      });
      const service = await startService(
        { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir: under.directory },
        { bot: under.bot, ping: under.store.ping, now: Date.now, log: under.log, mounts: [mount] },
      );
      const { settled } = await ready.promise;
      return createDriver(teams, under, { endpoint: `${service.url}api/messages`, settled, close: service.close });
    },
  };
}

const NOTHING: Shown = { text: '', buttons: [], tables: [], files: [], active: [] };

interface Host {
  readonly endpoint: string;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function createDriver(teams: FakeTeams, under: BotUnderTest, host: Host): ChatDriver {
  const people: FakePerson[] = [];
  const channel = teams.conversation('channel');
  const ada = teams.person('Ada Lovelace');
  const refusals: string[] = [];
  let dialog: OpenDialog | null = null;
  let note: string | null = null;
  let held = false;

  const post = async (activity: Json) => {
    const answer = await postActivity(teams, host.endpoint, activity);
    if (answer.status !== 200) refusals.push(`${answer.status} for ${String(activity['name'] ?? activity['type'])}`);
    return answer.body;
  };

  function visible({ speaking, root }: TeamsThread): FakeMessage[] {
    return [
      ...teams.shownTo(speaking.person, speaking.conversation, speaking.conversation.kind === 'channel' ? root : ''),
    ];
  }

  async function newlyShown(given: ChatThread, act: () => Promise<unknown>): Promise<readonly Shown[]> {
    const thread = given as TeamsThread;
    const before = new Map(visible(thread).map((one) => [one, one.activity]));
    const changed = () => visible(thread).filter((one) => before.get(one) !== one.activity);
    note = null;
    await act();
    // While other work is held back, the bot is never idle: then the first change is waited for.
    while (held && changed().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    if (!held) await host.settled();
    const shown = changed().map(shownMessage);
    const files = held ? [] : await acceptFiles(thread);
    if (files.length > 0) shown.push({ ...NOTHING, files });
    return note === null ? shown : [...shown, { ...NOTHING, text: note }];
  }

  /** Accepts every file that the bot offers, as a person would who wants it. */
  async function acceptFiles({ speaking }: TeamsThread): Promise<{ name: string; content: string }[]> {
    const own = teams.connector.chats.get(speaking.person.id);
    const chats = [speaking.conversation.id, ...(own === undefined ? [] : [own])];
    const offers = teams.connector.messages.filter((one) => chats.includes(one.conversation) && !one.deleted);
    const files: { name: string; content: string }[] = [];
    for (const { id, activity, conversation } of offers) {
      const [offer] = objects(activity['attachments']);
      const content = offer?.['content'];
      if (offer?.['contentType'] !== CONSENT || !isObject(content)) continue;
      const { name } = offer;
      const uploadUrl = teams.files.uploadUrl();
      const uploadInfo = {
        contentUrl: 'https://contoso-my.sharepoint.com/f',
        name,
        uploadUrl,
        uniqueId: 'u',
        fileType: 'csv',
      };
      const value = { type: 'fileUpload', action: 'accept', context: content['acceptContext'], uploadInfo };
      const chat = { id: conversation, kind: 'personal', aadGroupId: '' } as const;
      const from = { person: speaking.person, conversation: chat, id: teams.connector.nextId() };
      await post(invoke(teams, from, 'fileConsent/invoke', value, id));
      await host.settled();
      files.push({ name: String(name), content: teams.files.uploadedTo(uploadUrl)?.toString('utf8') ?? '' });
    }
    return files;
  }

  function shownMessage({ activity }: FakeMessage): Shown {
    const cards = cardsOf(activity);
    const text = [...cards.map(cardText), String(activity['text'] ?? '')].filter((part) => part !== '').join('\n');
    return {
      text,
      buttons: [...cards.flatMap(buttonsOf), ...nativeThumbs(activity)],
      tables: cards.flatMap(tablesOf),
      files: [],
      active: activeParts(activity),
    };
  }

  const speakingIn = ({ speaking, root }: TeamsThread): Speaking => ({
    ...speaking,
    ...(root === '' ? {} : { root }),
    id: teams.connector.nextId(),
  });

  /** Says it as the client would; in a channel the first message opens the thread. */
  function prepare(given: ChatThread, text: string, files: SayOptions['files'] = {}, said: Said = {}): Json {
    const thread = given as TeamsThread;
    const speaking = speakingIn(thread);
    const inChannel = thread.speaking.conversation.kind === 'channel';
    // With the permission to read the channel, a reply in a thread of the bot needs no mention.
    const mention = inChannel && (thread.root === '' || visible(thread).length === 0);
    if (inChannel && thread.root === '') thread.root = String(speaking.id);
    const long = text.length > LONGEST_MESSAGE;
    const named = { ...files, ...(long && !inChannel ? { 'paste.log': text } : {}) };
    const shownText = long && !inChannel ? '' : text;
    const attachments = inChannel
      ? []
      : Object.entries(named).map(([name, content]) => {
          const { id, url } = teams.files.put(content);
          return fileAttachment(name, url, id);
        });
    const held = inChannel ? Object.entries(files) : [];
    if (held.length === 0) return message(teams, speaking, shownText, { attachments, mention, ...said });
    const path = `/teams/${thread.speaking.conversation.aadGroupId}/channels/${channel.id}/messages/${thread.root}`;
    const own = speaking.id === thread.root ? path : `${path}/replies/${speaking.id}`;
    const ids = teams.graph.addMessage(
      own,
      held.map(([name, content]) => ({ name, content })),
    );
    const html = `<p><at id="0">Mailtriage</at></p>${ids.map((id) => `<attachment id="${id}"></attachment>`).join('')}`;
    return message(teams, speaking, shownText, { mention: true, html, ...said });
  }

  async function pressButton(thread: TeamsThread, from: FakeMessage, button: CardButton): Promise<void> {
    const speaking = speakingIn(thread);
    const { source } = button;
    const data = source['data'] as Json;
    if (source['type'] === 'Action.Execute') {
      const action = { type: 'Action.Execute', id: '', verb: source['verb'], data };
      await post(invoke(teams, speaking, 'adaptiveCard/action', { action, trigger: 'manual' }, from.id));
      return;
    }
    const value = { data: { ...data, type: 'task/fetch' }, context: { theme: 'default' }, tabEntityContext: null };
    takeTask(await post(invoke(teams, speaking, 'task/fetch', value)));
  }

  function takeTask(body: Json): void {
    const task = isObject(body['task']) ? body['task'] : {};
    const value = task['value'];
    if (typeof value === 'string') note = value;
    dialog = null;
    if (!isObject(value)) return;
    const card = (value['card'] as Json)['content'] as Json;
    if (inputsOf(card).length > 0) dialog = { card, typed: {} };
    else note = cardText(card);
  }

  const press = (given: ChatThread, action: string) => {
    const thread = given as TeamsThread;
    return newlyShown(thread, async () => {
      for (const one of visible(thread).toReversed()) {
        if (nativeThumbs(one.activity).some((thumb) => thumb.action === action)) {
          const reaction = action === 'feedback-up' ? 'like' : 'dislike';
          const value = { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":""}' } };
          await post(invoke(teams, speakingIn(thread), 'message/submitAction', value, one.id));
          return;
        }
        const button = cardsOf(one.activity)
          .flatMap(buttonsOf)
          .find((each) => each.action === action);
        if (button === undefined) continue;
        await pressButton(thread, one, button);
        return;
      }
      throw new Error(`The thread shows no "${action}"`);
    });
  };

  return {
    newThread: async (place) => {
      const isDirect = place === 'direct';
      // A 1:1 chat has no threads: another one is another person's.
      const person = isDirect && people.length > 0 ? teams.person('Grace Hopper') : ada;
      if (isDirect) people.push(person);
      const conversation = isDirect ? teams.conversation('personal') : channel;
      return { id: crypto.randomUUID(), speaking: { person, conversation }, root: '' } as TeamsThread;
    },
    say: (thread, text, { files, deliveries = 1 } = {}) =>
      newlyShown(thread, async () => {
        const activity = prepare(thread, text, files);
        await Promise.all(Array.from({ length: deliveries }, () => post(activity)));
      }),
    mutter: (thread, text) => newlyShown(thread, () => post(prepare(thread, text, {}, { mention: false }))),
    send: async (thread, text) => void (await post(prepare(thread, text))),
    sayAsBot: (thread, text) =>
      newlyShown(thread, () => {
        const activity = prepare(thread, text);
        return post({ ...activity, from: { id: `28:${teams.app.appId}`, name: 'Mailtriage' } });
      }),
    command: (thread, words) =>
      newlyShown(thread, () => {
        const mention = (thread as TeamsThread).speaking.conversation.kind === 'channel';
        return post(prepare(thread, words, {}, { mention }));
      }),
    press,
    pressOld: (given, action, value) => {
      const thread = given as TeamsThread;
      const source = { type: 'Action.Execute', verb: action, data: { action, value, v: 1 } };
      const [from] = visible(thread).toReversed();
      if (from === undefined) throw new Error('The bot has said nothing yet');
      return newlyShown(thread, () => pressButton(thread, from, { action, value, label: 'Old', source }));
    },
    form: async () => {
      await host.settled();
      if (dialog === null) return null;
      const { card, typed } = dialog;
      const fields = inputsOf(card).map(({ id, value, problem }) => {
        const field = id.replace(/^in\./, '');
        return { id: field, value: typed[field] ?? value, problem };
      });
      return { title: cardText(card), fields };
    },
    submit: (given, values) =>
      newlyShown(given, async () => {
        if (dialog === null) throw new Error('No form is open');
        const { card } = dialog;
        const [button] = buttonsOf(card);
        const inputs = Object.fromEntries(
          inputsOf(card).map(({ id, value }) => [id, values[id.replace(/^in\./, '')] ?? value]),
        );
        const data = { ...(button?.source['data'] as Json), ...inputs };
        const value = { data, context: { theme: 'default' }, tabEntityContext: null };
        takeTask(await post(invoke(teams, speakingIn(given as TeamsThread), 'task/submit', value)));
      }),
    read: async (given) => {
      await host.settled();
      return visible(given as TeamsThread).map(shownMessage);
    },
    settled: host.settled,
    hold: () => {
      const release = under.hold();
      held = true;
      return () => {
        held = false;
        release();
      };
    },
    failPosts: (times) => {
      teams.connector.clearFaults();
      if (times > 0) teams.connector.fail({ status: 502, code: 'BadGateway', times });
    },
    requests: async () => {
      const workspace = { platform: 'teams', workspace: teams.app.tenantId };
      const all = await Promise.all(
        [ada, ...people].map(({ aadObjectId }) => under.store.hours.requestedBy(workspace, aadObjectId, 100)),
      );
      return [...new Set(all.flat().map(({ number }) => number))];
    },
    logged: under.logged,
    complaints: () => [...teams.connector.complaints, ...refusals],
    close: async () => {
      await host.close();
      await teams.close();
      await under.close();
    },
  };
}

/** Teams draws thumbs of its own below a message that asks for them. */
function nativeThumbs(activity: Json): CardButton[] {
  const data = activity['channelData'];
  if (!isObject(data) || !isObject(data['feedbackLoop'])) return [];
  return ['feedback-up', 'feedback-down'].map((action) => ({ action, label: action, value: '', source: {} }));
}
