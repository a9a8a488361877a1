import type { SlackLog } from '../slack-rooms.ts';
import { type ChatParts, callApi } from './chat-outlets.ts';

/** Slack's own stop button, shown in the agent's conversation while long work goes on. */
export interface AgentSession {
  /** The work is over: the button goes. */
  readonly end: () => Promise<void>;
}

/**
 * Tells Slack that the agent is at work on a thread (docs.slack.dev/ai/agent-sessions). Where that is refused, there is no
 * such button, and nothing else is lost.
 */
export function beginAgentSession(
  parts: ChatParts & { readonly log: SlackLog },
  channel: string,
  thread: string,
): AgentSession {
  const set = async (status: 'processing' | 'active'): Promise<boolean> => {
    const args = { channel_id: channel, thread_ts: thread, status };
    const result = await callApi(parts, 'agents.sessions.setStatus', args, 0);
    if (!result.ok) parts.log('slack.no-session', { failure: result.failure.name });
    return result.ok;
  };
  const begun = set('processing');
  return {
    end: async () => {
      if (await begun) await set('active');
    },
  };
}
