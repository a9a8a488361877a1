/** Without these the app is not itself. */
export const REQUIRED_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'files:read',
  'im:history',
] as const;

/** What a workspace may refuse (`bot_optional`): replies in threads without a mention, exports as files, people's language. */
export const OPTIONAL_SCOPES = ['channels:history', 'files:write', 'groups:history', 'users:read'] as const;
