import { plainerForms } from '../render/plainer-forms.ts';
import type { SlackMessage } from '../render/slack-message.ts';
import type { Sent } from './outlet.ts';

/** Slack's names for a message whose blocks it does not take. */
const TOO_MUCH: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'only_one_table_allowed',
  'block_mismatch',
  'invalid_arguments',
]);

/**
 * Sends a message; what Slack refuses for its blocks is sent again in plainer forms, down to text alone.
 * @param onRefused told of each refused form, by Slack's name for it
 */
export async function deliverMessage(
  message: SlackMessage,
  send: (message: SlackMessage) => Promise<Sent>,
  onRefused: (failure: string) => void,
): Promise<Sent> {
  let sent = await send(message);
  if (sent.ok || !TOO_MUCH.has(sent.failure.name)) return sent;
  for (const plainer of plainerForms(message)) {
    onRefused(sent.ok ? '' : sent.failure.name);
    sent = await send(plainer);
    if (sent.ok || !TOO_MUCH.has(sent.failure.name)) return sent;
  }
  return sent;
}
