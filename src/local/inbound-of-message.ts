import type { Inbound, Place } from '../bot/inbound.ts';
import type { IntakeItem } from '../intake/text-source.ts';

/** A text that is one line and starts with a slash and a word is a command, as on the chat platforms; all else is a message. */
export function inboundOfMessage(place: Place, text: string, files: readonly IntakeItem[]): Inbound {
  const command = files.length === 0 ? /^\/([a-z][a-z-]*)(?:[ \t]+(\S.*))?$/i.exec(text.trim()) : null;
  const name = command?.[1];
  if (name === undefined) return { kind: 'message', place, text, files };
  return { kind: 'command', place, name: name.toLowerCase(), args: command?.[2] ?? '' };
}
