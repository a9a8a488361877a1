import { applyViewAnswer, type SubmitResult } from './apply-view-answer.ts';
import type { Ack, Envelope } from './envelope.ts';
import { changeEvents, isDelivered, keepUserMessage, messageEvents, type Said } from './events.ts';
import { fillView } from './fill-view.ts';
import { viewObject } from './methods/view-methods.ts';
import { eventCallback } from './payloads/event-callback.ts';
import {
  type Actor,
  globalShortcut,
  messageAction,
  messageShortcut,
  slashCommand,
  viewAction,
  viewClosed,
  viewSubmission,
} from './payloads/interaction.ts';
import { addFile, directChannel } from './populate.ts';
import { findElement } from './read-message.ts';
import type { FakeChannel, FakeFile, FakeUser, FakeView, StoredMessage } from './world.ts';

/** What was said, and what Slack tells the app of it. */
export interface Spoken {
  readonly message: StoredMessage;
  readonly envelopes: readonly Envelope[];
  /** One for each envelope; empty when it was only prepared. */
  readonly acks: readonly Ack[];
}

/** Someone in a workspace, with what a person can do in Slack. */
export interface Person {
  readonly user: FakeUser;
  readonly direct: FakeChannel;
  readonly says: (channel: FakeChannel, said: string | Said) => Promise<Spoken>;
  /** Says it without the app hearing: to deliver the envelopes by hand, in any order and number. */
  readonly prepares: (channel: FakeChannel, said: string | Said) => Spoken;
  readonly uploads: (given: Parameters<typeof addFile>[2]) => FakeFile;
  readonly edits: (message: StoredMessage, text: string) => Promise<readonly Ack[]>;
  readonly deletes: (message: StoredMessage) => Promise<readonly Ack[]>;
  /** Presses a button that the message shows. `value` replaces the button's own, as an old client would. */
  readonly presses: (message: StoredMessage, action: string, value?: string) => Promise<Ack>;
  readonly pressesIn: (view: FakeView, action: string) => Promise<Ack>;
  readonly submits: (view: FakeView, given: Readonly<Record<string, string>>) => Promise<SubmitResult>;
  /** Closes a modal; the app hears of it only when the view asked to be told. */
  readonly closes: (view: FakeView) => Promise<Ack | null>;
  readonly commands: (channel: FakeChannel, text: string, command?: string) => Promise<Ack>;
  readonly usesMessageShortcut: (message: StoredMessage, callbackId: string) => Promise<Ack>;
  readonly usesGlobalShortcut: (callbackId: string) => Promise<Ack>;
  readonly opensHome: (tab?: 'home' | 'messages') => Promise<Ack | null>;
  /** Invites the bot into a channel. */
  readonly invitesBot: (channel: FakeChannel) => Promise<Ack | null>;
  /** Presses Stop while the app works on the thread. */
  readonly stops: (channel: FakeChannel, threadTs: string) => Promise<Ack | null>;
}

export interface PersonParts extends Actor {
  readonly send: (envelope: Envelope) => Promise<Ack>;
  readonly baseUrl: string;
}

export function createPerson(parts: PersonParts): Person {
  const { baseUrl, send, user, workspace, world } = parts;
  const channelOf = (message: StoredMessage): FakeChannel => {
    const channel = world.channels.get(message.channel);
    if (channel === undefined) throw new Error(`No channel ${message.channel}`);
    return channel;
  };
  const sendAll = async (envelopes: readonly Envelope[]): Promise<Ack[]> => Promise.all(envelopes.map(send));

  function prepares(channel: FakeChannel, said: string | Said): Spoken {
    const message = keepUserMessage(world, user, channel, typeof said === 'string' ? { text: said } : said, baseUrl);
    return { message, envelopes: messageEvents(world, channel, message), acks: [] };
  }

  const sendEvent = (name: string, event: Readonly<Record<string, unknown>>): Promise<Ack | null> =>
    isDelivered(world, workspace.id, name) ? send(eventCallback(world, workspace, event)) : Promise.resolve(null);

  return {
    user,
    direct: directChannel(world, user),
    prepares,
    says: async (channel, said) => {
      const spoken = prepares(channel, said);
      return { ...spoken, acks: await sendAll(spoken.envelopes) };
    },
    uploads: (given) => addFile(world, user, given),
    edits: (message, text) => {
      const before = message.body;
      message.body = { ...before, text, edited: { user: user.id, ts: world.clock.nextTs() } };
      message.revision += 1;
      return sendAll(changeEvents(world, message, before, false));
    },
    deletes: (message) => {
      message.deleted = true;
      return sendAll(changeEvents(world, message, message.body, true));
    },
    presses: (message, action, value) => {
      const pressed = findElement(message.body, action);
      if (pressed === null) throw new Error(`The message shows no "${action}"`);
      return send(
        messageAction(parts, channelOf(message), message, value === undefined ? pressed : { ...pressed, value }),
      );
    },
    pressesIn: (view, action) => {
      const pressed = findElement(view.body, action);
      if (pressed === null) throw new Error(`The view shows no "${action}"`);
      const values = view.body['type'] === 'modal' ? fillView(view, {}).values : {};
      return send(viewAction(parts, view, values, pressed));
    },
    submits: async (view, given) => {
      if (!view.open) throw new Error('The modal is closed');
      const { problems, values } = fillView(view, given);
      if (Object.keys(problems).length > 0) return { outcome: 'refused-by-client', problems, ack: null };
      return applyViewAnswer(world, view, await send(viewSubmission(parts, view, values)));
    },
    closes: async (view) => {
      view.open = false;
      return view.body['notify_on_close'] === true ? send(viewClosed(parts, view)) : null;
    },
    commands: (channel, text, command = '/deliverability') => {
      if (!world.app.commands.has(command)) throw new Error(`${command} is not a command of the app`);
      return send(slashCommand(parts, channel, command, text));
    },
    usesMessageShortcut: (message, callbackId) => {
      if (!world.app.shortcuts.has(callbackId)) throw new Error(`${callbackId} is not a shortcut of the app`);
      return send(messageShortcut(parts, channelOf(message), message, callbackId));
    },
    usesGlobalShortcut: (callbackId) => {
      if (!world.app.shortcuts.has(callbackId)) throw new Error(`${callbackId} is not a shortcut of the app`);
      return send(globalShortcut(parts, callbackId));
    },
    opensHome: (tab = 'home') => {
      const home = world.homes.get(user.id);
      return sendEvent('app_home_opened', {
        type: 'app_home_opened',
        user: user.id,
        channel: directChannel(world, user).id,
        tab,
        event_ts: world.clock.nextTs(),
        ...(tab === 'home' && home !== undefined ? { view: viewObject(world, home) } : {}),
      });
    },
    invitesBot: (channel) => {
      channel.members.add(workspace.botUser);
      return sendEvent('member_joined_channel', {
        type: 'member_joined_channel',
        user: workspace.botUser,
        channel: channel.id,
        channel_type: channel.kind === 'group' ? 'G' : 'C',
        team: workspace.id,
        inviter: user.id,
        event_ts: world.clock.nextTs(),
      });
    },
    stops: (channel, threadTs) => {
      const written = world.messages.filter((one) => one.threadTs === threadTs && one.bot !== null);
      const last = written.at(-1);
      if (last?.stream != null) last.stream.stoppedByUser = true;
      return sendEvent('agent_session_stopped', {
        type: 'agent_session_stopped',
        user: user.id,
        channel: channel.id,
        thread_ts: threadTs,
        message_ts: last?.ts ?? threadTs,
        event_ts: world.clock.nextTs(),
        team_id: workspace.id,
      });
    },
  };
}
