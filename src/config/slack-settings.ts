import { z } from 'zod';
import { readEncryptionKeys } from './encryption-keys.ts';

/** Slack's tokens are told apart by how they begin; two of them look alike in its pages. */
const token = (kind: string, others: RegExp, wanted: string) =>
  z
    .string()
    .min(1)
    .refine((value) => !others.test(value), `this is another kind of token; ${kind} (${wanted}…) is wanted`);

const list = z.string().transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''));

/** The settings of the Slack adapter (CONTRACT §4). */
export const slackSettings = {
  SLACK_BOT_TOKEN: token('the bot token', /^(?:xapp-|xoxp-|xoxa-)/, 'xoxb-').optional(),
  SLACK_APP_TOKEN: token('the app-level token', /^xox/, 'xapp-').optional(),
  SLACK_SIGNING_SECRET: token('the signing secret', /^(?:xox|xapp-)/, '32 letters and digits').optional(),
  SLACK_CLIENT_ID: z.string().min(1).optional(),
  SLACK_CLIENT_SECRET: z.string().min(1).optional(),
  SLACK_STATE_SECRET: z.string().min(16, 'a secret of at least 16 characters is wanted').optional(),
  SLACK_API_URL: z
    .string()
    .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'an http(s) URL is wanted')
    .default('https://slack.com/api/'),
  FILE_HOSTS: list
    .refine(
      (hosts) => hosts.every((host) => /^(?:\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.test(host)),
      'hosts such as files.example.com or 127.0.0.1:8080, separated by commas, are wanted',
    )
    .default([]),
  ENCRYPTION_KEY: z
    .string()
    .transform((value, context) => {
      const keys = readEncryptionKeys(value);
      if (keys !== null) return keys;
      const message =
        'a key of 32 bytes in hex or base64 is wanted (openssl rand -base64 32); several, the new one first, separated by commas';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    })
    .optional(),
} as const;

export const SECRET_SLACK_SETTINGS: readonly string[] = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'ENCRYPTION_KEY',
];

type Values = Readonly<Record<string, string | undefined>>;
type Problem = { readonly name: string; readonly text: string };

/** What is missing for Slack to work, by the settings that are there; nothing when it is off altogether. */
export function slackProblems(values: Values): readonly Problem[] {
  const has = (name: string) => values[name] !== undefined;
  const problems: Problem[] = [];
  const wanted = (name: string, beside: string) => {
    if (!has(name)) problems.push({ name, text: `is wanted beside ${beside}` });
  };
  if (has('SLACK_APP_TOKEN')) wanted('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN (it begins with xoxb-)');
  else if (has('SLACK_BOT_TOKEN'))
    wanted('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN for events over HTTP (or SLACK_APP_TOKEN for Socket Mode)');
  const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'].filter(has);
  const [first] = oauth;
  if (first !== undefined && !has('SLACK_APP_TOKEN')) {
    for (const name of ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'ENCRYPTION_KEY'])
      wanted(name, first);
    if (!has('SLACK_BOT_TOKEN')) wanted('SLACK_SIGNING_SECRET', first);
  }
  if (has('SLACK_SIGNING_SECRET') && !has('SLACK_BOT_TOKEN') && first === undefined)
    problems.push({
      name: 'SLACK_BOT_TOKEN',
      text: 'is wanted beside SLACK_SIGNING_SECRET (or SLACK_CLIENT_ID and its secrets, for several workspaces)',
    });
  return problems;
}

/** What is set and has no effect. */
export function slackNotes(values: Values): readonly string[] {
  const has = (name: string) => values[name] !== undefined;
  const on = has('SLACK_BOT_TOKEN') || has('SLACK_CLIENT_ID');
  return [
    ...(has('SLACK_APP_TOKEN') && has('SLACK_CLIENT_ID')
      ? ['SLACK_CLIENT_ID is not used in Socket Mode; leave SLACK_APP_TOKEN out to let workspaces install the app']
      : []),
    ...(has('HOURS_SLACK_CHANNEL') && !on ? ['HOURS_SLACK_CHANNEL is set, but Slack is not'] : []),
  ];
}
