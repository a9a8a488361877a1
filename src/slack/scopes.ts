/** Without these the app is not itself. */
export const REQUIRED_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'files:read',
  'im:history',
] as const;

/** What a workspace may refuse (`bot_optional`); the README says what each is for. */
export const OPTIONAL_SCOPES = [
  'channels:history',
  'channels:read',
  'files:write',
  'groups:history',
  'groups:read',
  'reactions:write',
  'users:read',
] as const;
