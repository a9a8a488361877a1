import type { Envelope } from '../envelope.ts';
import { secret } from '../fake-ids.ts';
import { viewObject } from '../methods/view-methods.ts';
import type { ResponseUrls } from '../response-urls.ts';
import type { FakeChannel, FakeUser, FakeView, FakeWorkspace, Json, StoredMessage, World } from '../world.ts';

/** Who acts, and with what the payloads are made. */
export interface Actor {
  readonly world: World;
  readonly workspace: FakeWorkspace;
  readonly user: FakeUser;
  readonly urls: ResponseUrls;
}

/** A trigger_id: exchanged once, within three seconds. */
export function newTrigger({ world, workspace, user }: Actor, view: string | null = null): string {
  const id = `${Date.now()}${Math.floor(Math.random() * 1000)}.${workspace.id.length}9942887420.${secret(16)}`;
  world.triggers.set(id, { team: workspace.id, user: user.id, at: world.clock.now(), used: false, view });
  return id;
}

function interactive(body: Json): Envelope {
  return { kind: 'interactive', id: secret(16), body };
}

function common({ world, workspace, user }: Actor): Json {
  const { enterprise } = workspace;
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team },
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    team: {
      id: workspace.id,
      domain: workspace.domain,
      ...(enterprise === null ? {} : { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    },
    enterprise,
    is_enterprise_install: workspace.orgWide,
  };
}

/** As Slack names channels in payloads. */
export function channelName(channel: FakeChannel): string {
  return channel.kind === 'channel' ? channel.name : channel.kind === 'group' ? 'privategroup' : 'directmessage';
}

/** A press on a button (or another element) of a message. */
export function messageAction(actor: Actor, channel: FakeChannel, message: StoredMessage, action: Json): Envelope {
  const ephemeral = message.ephemeralTo !== null;
  return interactive({
    type: 'block_actions',
    ...common(actor),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    trigger_id: newTrigger(actor),
    channel: { id: channel.id, name: channelName(channel) },
    // Slack does not hand the content of an ephemeral message back.
    ...(ephemeral ? {} : { message: message.body }),
    state: { values: {} },
    response_url: actor.urls.create(
      { team: actor.workspace.id, channel: channel.id, user: actor.user.id, original: message },
      'actions',
    ),
    actions: [{ ...action, action_ts: actor.world.clock.nextTs() }],
  });
}

/** A press inside a modal or the Home tab. */
export function viewAction(actor: Actor, view: FakeView, values: Json, action: Json): Envelope {
  return interactive({
    type: 'block_actions',
    ...common(actor),
    container: { type: 'view', view_id: view.id },
    trigger_id: newTrigger(actor, view.id),
    view: viewObject(actor.world, view, values),
    actions: [{ ...action, action_ts: actor.world.clock.nextTs() }],
  });
}

export function viewSubmission(actor: Actor, view: FakeView, values: Json): Envelope {
  return interactive({
    type: 'view_submission',
    ...common(actor),
    trigger_id: newTrigger(actor, view.id),
    view: viewObject(actor.world, view, values),
    response_urls: [],
  });
}

export function viewClosed(actor: Actor, view: FakeView): Envelope {
  return interactive({
    type: 'view_closed',
    ...common(actor),
    view: viewObject(actor.world, view),
    is_cleared: false,
  });
}

/** A message shortcut: it carries the whole message, also from channels where the bot is not. */
export function messageShortcut(
  actor: Actor,
  channel: FakeChannel,
  message: StoredMessage,
  callbackId: string,
): Envelope {
  return interactive({
    type: 'message_action',
    ...common(actor),
    action_ts: actor.world.clock.nextTs(),
    channel: { id: channel.id, name: channelName(channel) },
    callback_id: callbackId,
    trigger_id: newTrigger(actor),
    response_url: actor.urls.create(
      { team: actor.workspace.id, channel: channel.id, user: actor.user.id, original: null },
      'app',
    ),
    message_ts: message.ts,
    message: message.body,
  });
}

export function globalShortcut(actor: Actor, callbackId: string): Envelope {
  return interactive({
    type: 'shortcut',
    ...common(actor),
    action_ts: actor.world.clock.nextTs(),
    callback_id: callbackId,
    trigger_id: newTrigger(actor),
  });
}

/** A slash command, as form fields. */
export function slashCommand(actor: Actor, channel: FakeChannel, command: string, text: string): Envelope {
  const { urls, user, workspace, world } = actor;
  return {
    kind: 'slash_commands',
    id: secret(16),
    body: {
      token: world.app.verificationToken,
      team_id: workspace.id,
      team_domain: workspace.domain,
      ...(workspace.enterprise === null
        ? {}
        : { enterprise_id: workspace.enterprise.id, enterprise_name: workspace.enterprise.name }),
      channel_id: channel.id,
      channel_name: channelName(channel),
      user_id: user.id,
      user_name: user.name,
      command,
      text,
      api_app_id: world.app.id,
      is_enterprise_install: String(workspace.orgWide),
      response_url: urls.create({ team: workspace.id, channel: channel.id, user: user.id, original: null }, 'commands'),
      trigger_id: newTrigger(actor),
    },
  };
}
