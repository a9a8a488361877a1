import { type ApiCall, Refusal, refuseViolations, text } from './api-answer.ts';
import { textLength } from './blocks/text-length.ts';
import { judgeMessageBlocks } from './blocks/validate-blocks.ts';
import { SLACK_NUMBERS } from './slack-numbers.ts';
import type { Json, World } from './world.ts';

const N = SLACK_NUMBERS.message;

/** Text and blocks of an outgoing message as they are kept, or why they are refused. */
export function messageContents(call: Pick<ApiCall, 'world' | 'args'>, what: string): Json | Refusal {
  const { args, world } = call;
  const said = text(args, 'text');
  const markdown = text(args, 'markdown_text');
  const blocks = args['blocks'];
  const given = args['attachments'];
  const attachments = Array.isArray(given) ? given : [];
  if (said === '' && markdown === '' && (!Array.isArray(blocks) || blocks.length === 0) && attachments.length === 0)
    return new Refusal('no_text');
  if (markdown !== '' && (said !== '' || blocks !== undefined)) return new Refusal('markdown_text_conflict');
  if (markdown.length > SLACK_NUMBERS.markdown) return new Refusal('msg_too_long');
  if (attachments.length > N.attachments) return new Refusal('too_many_attachments');
  if (blocks !== undefined) {
    const verdict = judgeMessageBlocks(blocks);
    if (verdict.refusal !== null) return refuseViolations(verdict.refusal, verdict.violations);
  }
  complain(world, what, said, args);
  return {
    text: said.slice(0, N.text) || markdown,
    ...(blocks === undefined ? {} : { blocks: withBlockIds(world, blocks as readonly Json[]) }),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Slack gives an id to every block that has none. */
export function withBlockIds(world: World, blocks: readonly Json[]): readonly Json[] {
  return blocks.map((block) => ({ ...block, block_id: block['block_id'] ?? world.ids.next('b').slice(-5) }));
}

/** What Slack takes and readers would regret. */
function complain(world: World, what: string, said: string, args: Json): void {
  const { blocks } = args;
  const complaint = (text: string) => world.complaints.push(`${what}: ${text}`);
  if (said.trim() === '' && blocks !== undefined) complaint('blocks without a top-level text');
  if (said.length > N.readableText) complaint(`text of ${said.length} characters`);
  const all = `${said}\n${JSON.stringify(blocks ?? [])}`;
  if (/<!(?:channel|here|everyone|subteam)/.test(all) || /"type":"(?:broadcast|usergroup)"/.test(all))
    complaint('a broadcast mention');
  if (textLength(blocks) > N.sumOfText * 3) complaint('text far beyond what a message holds');
  const unfurls = args['unfurl_links'] === false && args['unfurl_media'] === false;
  if (what === 'chat.postMessage' && /https?:\/\//.test(all) && !unfurls) complaint('links may unfurl');
}
