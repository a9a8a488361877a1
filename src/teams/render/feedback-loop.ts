/**
 * `channelData` that lets Teams draw its own thumbs under a message; a vote comes back as invoke `message/submitAction`
 * with `actionName: feedback`. Source: github.com/MicrosoftDocs/msteams-docs, bot-messages-ai-generated-content.md.
 */
export const FEEDBACK_CHANNEL_DATA = { feedbackLoop: { type: 'default' } } as const;

/** The answer's button that a vote stands for: the `value` of the invoke in; null for anything else. */
export function votedAction(value: unknown): 'feedback-up' | 'feedback-down' | null {
  if (typeof value !== 'object' || value === null) return null;
  const { actionName, actionValue } = value as { readonly actionName?: unknown; readonly actionValue?: unknown };
  if (actionName !== 'feedback' || typeof actionValue !== 'object' || actionValue === null) return null;
  const { reaction } = actionValue as { readonly reaction?: unknown };
  if (reaction === 'like') return 'feedback-up';
  return reaction === 'dislike' ? 'feedback-down' : null;
}
