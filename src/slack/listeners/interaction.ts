import type { Inbound, Place } from '../../bot/inbound.ts';
import { languageOf } from '../../bot/language-of.ts';
import { type Json, textAt } from '../../chat/json.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import { originOfInteraction } from '../inbound/origin-of.ts';
import type { Installation } from '../installation/workspaces.ts';
import { formMetaText } from '../modal/form-meta.ts';
import { createModalDoor } from '../modal/modal-door.ts';
import type { ReplyWays } from '../outbound/slack-conversation.ts';
import { runTurn } from '../run-turn.ts';
import type { SlackRooms } from '../slack-rooms.ts';
import { sayBusy } from './say-busy.ts';

/** A press, a command or a shortcut: what it says, and where its answers go. */
export interface Interaction {
  readonly installation: Installation;
  readonly place: Place;
  readonly inbound: (place: Place) => Inbound;
  readonly ways: ReplyWays;
  /** '' where no modal can be opened. */
  readonly triggerId: string;
  readonly expectsForm: boolean;
}

/** The installation that an interaction belongs to; null, with a log line, when there is none. */
export async function installationOf(rooms: SlackRooms, body: Json): Promise<Installation | null> {
  const installation = await rooms.workspaces.find(originOfInteraction(body));
  if (installation === null) rooms.log('slack.not-installed', { team: originOfInteraction(body).team });
  return installation;
}

/** Answers at once, before all that waits: a trigger lives for three seconds. */
export function answerInteraction(rooms: SlackRooms, interaction: Interaction): void {
  const { installation, place, inbound, ways, triggerId, expectsForm } = interaction;
  const language: Language = languageOf(place.locale);
  const door =
    triggerId === ''
      ? null
      : createModalDoor({
          ...rooms,
          installation,
          triggerId,
          language,
          expectsForm,
          meta: (context) => formMetaText({ place, context, isPrivate: ways.isPrivate }),
        });
  const reply = door === null ? { ways } : { ways, door };
  const taken = rooms.queue.add({
    workspace: installation.workspace,
    lane: 'press',
    run: () => runTurn(rooms, installation, inbound(place), reply),
  });
  if (taken) return;
  door?.close();
  rooms.log('slack.queue-full', { workspace: installation.workspace });
  void sayBusy(ways, language, rooms.log);
}

export function userIdOf(body: Json): string {
  return textAt(body, 'user', 'id') || textAt(body, 'user_id');
}

export function userNameOf(body: Json): string {
  return textAt(body, 'user', 'name') || textAt(body, 'user', 'username') || textAt(body, 'user_name');
}
