import { z } from 'zod';
import { isThisMachine, readSmtpUrl } from '../hours/mail/read-smtp-url.ts';
import { SECRET_SLACK_SETTINGS, slackSettings } from './slack-settings.ts';
import { SECRET_TEAMS_SETTINGS, teamsSettings } from './teams-settings.ts';

/** A number written in an environment variable. */
const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number is wanted')
    .transform(Number)
    .refine((value) => value >= low && value <= high, `a number from ${low} to ${high} is wanted`);

const httpUrl = z.string().refine((value) => {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}, 'an http(s) URL without credentials is wanted');

/** https, or http to this machine by its own names. */
function isWebhookUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname.replace(/^\[(.*)\]$/, '$1')));
}

/** Settings that are of use only together. */
export const SETTINGS_TOGETHER: readonly (readonly [string, string])[] = [
  ['HOURS_EMAIL', 'SMTP_URL'],
  ['HOURS_WEBHOOK_URL', 'HOURS_WEBHOOK_SECRET'],
];

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
  DNSBL_ZONES: z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((zone) => zone !== ''))
    .refine(
      (zones) => zones.every((zone) => /^(?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]*\.?$/i.test(zone)),
      'names of DNS zones, separated by commas, are wanted',
    )
    .default([]),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'one of fatal, error, warn, info, debug, trace, silent is wanted',
    )
    .default('info'),
  ...slackSettings,
  ...teamsSettings,
  HOURS_SLACK_CHANNEL: z
    .string()
    .regex(/^(?:[A-Z0-9]{2,30}\/)?[A-Z0-9]{2,30}$/, "a channel's id such as C0123ABCD, or TEAM/CHANNEL, is wanted")
    .optional(),
  HOURS_EMAIL: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== ''),
    )
    .refine(
      (addresses) => addresses.length > 0 && addresses.every((address) => z.email().safeParse(address).success),
      'e-mail addresses, separated by commas, are wanted',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => readSmtpUrl(value) !== null,
      'smtps://user:password@host:465 or smtp://host:587 (with STARTTLS) is wanted, with ?from=address at most',
    )
    .optional(),
  HOURS_WEBHOOK_URL: z
    .string()
    .refine(isWebhookUrl, 'an https URL without credentials is wanted (http only for localhost)')
    .optional(),
  HOURS_WEBHOOK_SECRET: z.string().min(16, 'a secret of at least 16 characters is wanted').optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: httpUrl.default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().min(1).default('gpt-5.4-mini'),
});

/** The settings with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings whose value must never be printed; the name of a blocklist zone may hold the operator's key. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  ...SECRET_SLACK_SETTINGS,
  ...SECRET_TEAMS_SETTINGS,
  'SMTP_URL',
  'HOURS_WEBHOOK_URL',
  'HOURS_WEBHOOK_SECRET',
  'OPENAI_API_KEY',
  'DNSBL_ZONES',
]);

/**
 * Settings of the contract whose rooms this version does not hold:
 * `config check` says so instead of passing over them in silence.
 */
export const SETTINGS_NOT_USED_YET: readonly string[] = ['DATABASE_URL', 'ROLE'];
