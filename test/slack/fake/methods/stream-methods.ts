import {
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  invalidArguments,
  Refusal,
  refuseViolations,
  text,
} from '../api-answer.ts';
import { isObject } from '../blocks/check.ts';
import { judgeMessageBlocks } from '../blocks/validate-blocks.ts';
import { visibleChannel, writableChannel } from '../channel-of.ts';
import { withBlockIds } from '../message-contents.ts';
import { SLACK_NUMBERS } from '../slack-numbers.ts';
import type { Json, StoredMessage } from '../world.ts';
import { addBotMessage, findMessage, threadOf } from './chat-methods.ts';

const scopes = ['chat:write'];
const N = SLACK_NUMBERS.stream;

export const STREAM_METHODS: Readonly<Record<string, ApiMethod>> = {
  'chat.startStream': { scopes, required: ['channel'], answer: start },
  'chat.appendStream': { scopes, required: ['channel', 'ts'], answer: append },
  'chat.stopStream': { scopes, required: ['channel', 'ts'], answer: stop },
};

function start(call: ApiCall): ApiAnswer {
  const channel = writableChannel(call);
  if (channel instanceof Refusal) return channel;
  const thread = threadOf(call, channel);
  if (thread instanceof Refusal) return thread;
  if (thread === null && channel.kind === 'im') return invalidArguments('missing required field: thread_ts');
  if (channel.kind !== 'im') {
    if (text(call.args, 'recipient_user_id') === '') return new Refusal('missing_recipient_user_id');
    if (text(call.args, 'recipient_team_id') === '') return new Refusal('missing_recipient_team_id');
  }
  const piece = pieceOf(call.args);
  if (piece instanceof Refusal) return piece;
  const contents = { text: piece.markdown, blocks: withBlockIds(call.world, piece.blocks) };
  const message = addBotMessage(call, channel, contents, thread);
  message.stream = { lastAppend: call.world.clock.now(), stoppedByUser: false, markdown: piece.markdown };
  return { channel: channel.id, ts: message.ts };
}

function append(call: ApiCall): ApiAnswer {
  const message = streaming(call);
  if (message instanceof Refusal) return message;
  const piece = pieceOf(call.args);
  if (piece instanceof Refusal) return piece;
  if (piece.empty) return new Refusal('no_text');
  return grow(call, message, piece.markdown, piece.blocks);
}

function stop(call: ApiCall): ApiAnswer {
  const message = streaming(call);
  if (message instanceof Refusal) return message;
  const piece = pieceOf(call.args);
  if (piece instanceof Refusal) return piece;
  const last = Array.isArray(call.args['blocks']) ? (call.args['blocks'] as readonly Json[]) : [];
  if (last.length > 0) {
    const verdict = judgeMessageBlocks(last);
    if (verdict.refusal !== null) return refuseViolations(verdict.refusal, verdict.violations);
  }
  const grown = grow(call, message, piece.markdown, [...piece.blocks, ...last]);
  message.stream = null;
  return { ...(grown as Json), message: message.body };
}

/** The message when it still streams, and is the app's own. */
function streaming(call: ApiCall): StoredMessage | Refusal {
  const channel = visibleChannel(call);
  if (channel instanceof Refusal) return channel;
  const message = findMessage(call.world, channel.id, text(call.args, 'ts'));
  if (message === undefined) return new Refusal('message_not_found');
  if (message.bot !== call.workspace.bot) return new Refusal('message_not_owned_by_app');
  if (message.stream?.stoppedByUser === true) return new Refusal('stopped_by_user');
  const idle = message.stream === null ? Number.POSITIVE_INFINITY : call.world.clock.now() - message.stream.lastAppend;
  return idle > N.expiresMs ? new Refusal('message_not_in_streaming_state') : message;
}

function grow(call: ApiCall, message: StoredMessage, markdown: string, more: readonly Json[]): ApiAnswer {
  const stream = message.stream ?? { lastAppend: 0, stoppedByUser: false, markdown: '' };
  const whole = stream.markdown + markdown;
  const before = Array.isArray(message.body['blocks']) ? (message.body['blocks'] as readonly Json[]) : [];
  message.stream = { ...stream, lastAppend: call.world.clock.now(), markdown: whole };
  message.body = { ...message.body, text: whole, blocks: [...before, ...withBlockIds(call.world, more)] };
  message.revision += 1;
  return { channel: message.channel, ts: message.ts };
}

interface Piece {
  readonly markdown: string;
  readonly blocks: readonly Json[];
  readonly empty: boolean;
}

/** `markdown_text` or `chunks`, never both. */
function pieceOf(args: Json): Piece | Refusal {
  const markdown = text(args, 'markdown_text');
  const chunks = args['chunks'];
  if (chunks !== undefined && markdown !== '') return invalidArguments('markdown_text and chunks exclude each other');
  if (markdown.length > N.markdown) return new Refusal('msg_too_long');
  if (chunks === undefined) return { markdown, blocks: [], empty: markdown === '' };
  if (!Array.isArray(chunks)) return new Refusal('invalid_chunks');
  let said = '';
  const blocks: Json[] = [];
  for (const chunk of chunks) {
    if (!isObject(chunk)) return new Refusal('invalid_chunks');
    if (chunk['type'] === 'markdown_text' && typeof chunk['text'] === 'string') said += chunk['text'];
    else if (chunk['type'] === 'blocks' && Array.isArray(chunk['blocks'])) blocks.push(...chunk['blocks']);
    else if (chunk['type'] === 'task_update' && typeof chunk['id'] === 'string' && isTaskStatus(chunk['status']))
      said += taskLine(chunk);
    else if (chunk['type'] !== 'plan_update' || typeof chunk['title'] !== 'string')
      return new Refusal('invalid_chunks');
  }
  if (said.length > N.markdown) return new Refusal('msg_too_long');
  if (blocks.length > N.chunkBlocks) return new Refusal('invalid_blocks');
  if (blocks.length > 0) {
    const verdict = judgeMessageBlocks(blocks);
    if (verdict.refusal !== null) return refuseViolations(verdict.refusal, verdict.violations);
  }
  return { markdown: said, blocks, empty: chunks.length === 0 };
}

function isTaskStatus(status: unknown): boolean {
  return ['pending', 'in_progress', 'complete', 'error'].includes(String(status));
}

/** Tasks are shown as cards; here as a line, so that tests can read them. */
function taskLine(chunk: Json): string {
  return `\n[${String(chunk['status'])}] ${String(chunk['title'] ?? chunk['id'])}\n`;
}
