import type { Inbound } from '../../bot/inbound.ts';
import { isPersonalText } from '../../chat/is-personal.ts';
import { offerFiles } from '../files/offer-files.ts';
import type { ActivityHead } from '../inbound/read-activity.ts';
import type { MessageSetting } from '../outbound/message-activity.ts';
import { sendOnce, targetedOutlet, threadOutlet } from '../outbound/outlet.ts';
import { createStreamStatus } from '../outbound/stream-status.ts';
import {
  createTeamsConversation,
  type Door,
  type ReplyWays,
  type TeamsConversation,
} from '../outbound/teams-conversation.ts';
import type { TeamsRooms } from '../teams-rooms.ts';

/** How one turn is answered. */
export interface TurnOptions {
  readonly door?: Door;
  /** Answers are for the asker alone. */
  readonly isPrivate?: boolean;
  /** Whether what the bot does is shown while it works. */
  readonly showsWork?: boolean;
}

/** The ways to everyone and to the asker alone, where something was said. */
export function waysTo(
  rooms: TeamsRooms,
  { address, scope, sender, isTargeted }: ActivityHead,
  isPrivate = false,
): ReplyWays {
  const thread = threadOutlet(rooms, address);
  const own = scope === 'personal' ? [thread] : [targetedOutlet(rooms, address, sender), thread];
  return { open: [thread], own, isPrivate: isPrivate || isTargeted };
}

export function settingAt(rooms: TeamsRooms, { place }: Pick<ActivityHead, 'place'>): MessageSetting {
  return { dialogs: rooms.dialogs, nativeFeedback: true, seal: rooms.seal.seal(place) };
}

/** Opens the conversation for what was said. */
export function openTurn(rooms: TeamsRooms, head: ActivityHead, options: TurnOptions = {}): TeamsConversation {
  const { address, scope } = head;
  const showsWork = options.showsWork ?? false;
  let typed = false;
  const setting = settingAt(rooms, head);
  return createTeamsConversation({
    ways: waysTo(rooms, head, options.isPrivate ?? false),
    scope,
    setting,
    door: options.door ?? null,
    stream: showsWork && scope === 'personal' ? createStreamStatus(rooms, address, rooms.now) : null,
    // No client shows it in a channel, and one drops what follows there.
    typing: () => {
      if (typed || !showsWork || scope === 'channel') return;
      typed = true;
      void sendOnce(rooms, address, { type: 'typing' });
    },
    files: (answer, outlet) => offerFiles(rooms, { answer, outlet, head, setting }),
    forget: () => rooms.waiting.forget(head.place.user),
    log: rooms.log,
  });
}

/** Lets the bot answer; never rejects. What could not be said anywhere is logged. */
export async function runTurn(
  rooms: TeamsRooms,
  head: ActivityHead,
  inbound: Inbound,
  options: TurnOptions = {},
  conversation: TeamsConversation = openTurn(rooms, head, options),
): Promise<void> {
  try {
    await rooms.bot.handle(inbound, conversation);
  } catch (thrown) {
    rooms.log('teams.not-answered', { kind: inbound.kind, failure: failureName(thrown) });
  } finally {
    await conversation.end();
  }
}

/** Whether the answer to a text among others is for the asker alone. */
export function isForAsker(head: ActivityHead, text: string): boolean {
  return head.scope !== 'personal' && isPersonalText(text);
}

/** A fault's code or name; its message may hold what a user wrote. */
export function failureName(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'thrown';
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}
