import { z } from 'zod';

/** A number written in an environment variable. */
const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number is wanted')
    .transform(Number)
    .refine((value) => value >= low && value <= high, `a number from ${low} to ${high} is wanted`);

const httpUrl = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'an http(s) URL is wanted');

/** Every setting that this version reads, by its environment variable (CONTRACT §4). */
export const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3978),
  LOCAL_CHAT: z.enum(['on', 'auto'], 'on or auto is wanted').default('auto'),
  DATA_DIR: z.string().min(1).default('./data'),
  RETENTION_DAYS: whole(1, 3650).optional(),
  DNS_SERVERS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((server) => server.trim())
        .filter((server) => server !== ''),
    )
    .refine(
      (servers) => servers.every((server) => /^(?:\[[0-9a-f:]+\]|[0-9.]+|[0-9a-f:]+)(?::\d{1,5})?$/i.test(server)),
      'ip:port, separated by commas, is wanted',
    )
    .default([]),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'one of fatal, error, warn, info, debug, trace, silent is wanted',
    )
    .default('info'),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: httpUrl.default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().min(1).default('gpt-5.4-mini'),
});

/** The settings with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings whose value must never be printed. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set(['OPENAI_API_KEY']);

/**
 * Settings of the contract whose rooms this version does not hold:
 * `config check` says so instead of passing over them in silence.
 */
export const SETTINGS_NOT_USED_YET: readonly string[] = [
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_API_URL',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'MicrosoftAppType',
  'TEAMS_DEV_LOOPBACK',
  'DATABASE_URL',
  'ROLE',
  'DNSBL_ZONES',
  'FILE_HOSTS',
  'HOURS_SLACK_CHANNEL',
  'HOURS_TEAMS_CONVERSATION',
  'HOURS_EMAIL',
  'SMTP_URL',
  'HOURS_WEBHOOK_URL',
  'HOURS_WEBHOOK_SECRET',
  'ENCRYPTION_KEY',
];
