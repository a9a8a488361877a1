import { type ApiAnswer, type ApiCall, type ApiMethod, invalidArguments, Refusal, text } from '../api-answer.ts';
import { isObject } from '../blocks/check.ts';
import { visibleChannel } from '../channel-of.ts';
import { SLACK_NUMBERS } from '../slack-numbers.ts';
import type { FakeChannel, Json } from '../world.ts';
import { findMessage } from './chat-methods.ts';

export const AGENT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'assistant.threads.setStatus': {
    scopes: ['chat:write', 'assistant:write'],
    required: ['channel_id', 'thread_ts', 'status'],
    answer: setStatus,
  },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    required: ['channel_id', 'prompts'],
    answer: setSuggestedPrompts,
  },
  'assistant.threads.setTitle': {
    scopes: ['assistant:write'],
    required: ['channel_id', 'thread_ts', 'title'],
    answer: (call) => {
      const channel = threadChannel(call);
      return channel instanceof Refusal ? channel : {};
    },
  },
  'agents.sessions.setStatus': { scopes: ['chat:write'], required: ['status'], answer: setSession },
};

/** The channel, when the bot is in it and the thread's root stands there. */
function threadChannel(call: ApiCall): FakeChannel | Refusal {
  const channel = visibleChannel(call, 'channel_id');
  if (channel instanceof Refusal) return channel;
  if (!channel.members.has(call.workspace.botUser)) return new Refusal('not_in_channel');
  const root = findMessage(call.world, channel.id, text(call.args, 'thread_ts'));
  return root === undefined ? new Refusal('invalid_thread_ts') : channel;
}

function setStatus(call: ApiCall): ApiAnswer {
  const channel = threadChannel(call);
  if (channel instanceof Refusal) return channel;
  const given = call.args['loading_messages'];
  const loadingMessages = Array.isArray(given) ? given.map(String) : [];
  if (loadingMessages.length > SLACK_NUMBERS.status.loadingMessages)
    return invalidArguments('no more than 10 items allowed [json-pointer:/loading_messages]');
  const key = `${channel.id}/${text(call.args, 'thread_ts')}`;
  const status = text(call.args, 'status');
  if (status === '') call.world.statuses.delete(key);
  else call.world.statuses.set(key, { status, loadingMessages, at: call.world.clock.now() });
  return {};
}

function setSuggestedPrompts(call: ApiCall): ApiAnswer {
  const channel = visibleChannel(call, 'channel_id');
  if (channel instanceof Refusal) return channel;
  if (channel.kind !== 'im') return new Refusal('channel_not_found');
  const prompts = Array.isArray(call.args['prompts']) ? call.args['prompts'] : [];
  const whole = prompts.every((one) => isObject(one) && nonEmpty(one, 'title') && nonEmpty(one, 'message'));
  if (prompts.length === 0 || prompts.length > SLACK_NUMBERS.prompts || !whole)
    return invalidArguments('1 to 4 prompts with title and message are wanted [json-pointer:/prompts]');
  // For an app with an agent view Slack answers ok and shows nothing when a thread is named.
  if (call.world.app.agent && text(call.args, 'thread_ts') !== '')
    call.world.complaints.push('assistant.threads.setSuggestedPrompts: thread_ts given by an agent app');
  else call.world.prompts.set(channel.id, prompts as readonly Json[]);
  return {};
}

function nonEmpty(object: Json, name: string): boolean {
  return typeof object[name] === 'string' && object[name] !== '';
}

function setSession(call: ApiCall): ApiAnswer {
  if (!call.world.app.agent) return new Refusal('not_an_agent');
  const status = text(call.args, 'status');
  if (!['active', 'processing', 'suspended', 'closed'].includes(status))
    return invalidArguments('status must be active, processing, suspended or closed [json-pointer:/status]');
  if (text(call.args, 'title').length > 200)
    return invalidArguments('must be less than 201 characters [json-pointer:/title]');
  const channel = threadChannel(call);
  if (channel instanceof Refusal) return channel;
  call.world.sessions.set(`${channel.id}/${text(call.args, 'thread_ts')}`, status);
  return { status, agent_status: status, title: text(call.args, 'title') };
}
