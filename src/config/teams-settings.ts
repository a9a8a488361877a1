import { z } from 'zod';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** An id of Teams: `19:…@thread.tacv2`, `19:…@thread.v2`, `a:…`; the tenant before it where several may call. */
const CONVERSATION = /^(?:[0-9a-f-]{36}\/)?(?:19|a):[A-Za-z0-9_.~+=:-]{3,250}(?:@[a-z0-9.]{3,40})?$/i;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** The settings of the Teams adapter (CONTRACT §4). */
export const teamsSettings = {
  MicrosoftAppId: z.string().regex(GUID, "the app's id, a GUID, is wanted").optional(),
  MicrosoftAppPassword: z
    .string()
    .refine((value) => !GUID.test(value), 'this is the id of a secret; its value is wanted')
    .optional(),
  MicrosoftAppTenantId: z
    .string()
    .regex(/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i, "the tenant's id, a GUID, is wanted")
    .optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant'], 'SingleTenant or MultiTenant is wanted')
    .default('SingleTenant'),
  TEAMS_DEV_LOOPBACK: z.enum(['1', '0'], '1 or 0 is wanted').default('0'),
  TEAMS_GRAPH_FILES: z.enum(['on', 'off'], 'on or off is wanted').default('off'),
  HOURS_TEAMS_CONVERSATION: z
    .string()
    .regex(CONVERSATION, 'the id of a conversation such as 19:…@thread.tacv2, or TENANT/CONVERSATION, is wanted')
    .optional(),
} as const;

export const SECRET_TEAMS_SETTINGS: readonly string[] = ['MicrosoftAppPassword'];

type Values = Readonly<Record<string, string | undefined>>;
type Problem = { readonly name: string; readonly text: string };

/** What keeps Teams from working safely: half of the credentials, or none outside of loopback. */
export function teamsProblems(values: Values): readonly Problem[] {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = values;
  const problems: Problem[] = [];
  const want = (name: string, beside: string) => problems.push({ name, text: `is wanted beside ${beside}` });
  if (id !== undefined && password === undefined) want('MicrosoftAppPassword', 'MicrosoftAppId');
  if (id === undefined && password !== undefined) want('MicrosoftAppId', 'MicrosoftAppPassword');
  if (id === undefined && password === undefined && tenant !== undefined)
    want('MicrosoftAppId', 'MicrosoftAppTenantId');
  if (id !== undefined && tenant === undefined && values['MicrosoftAppType'] !== 'MultiTenant')
    want('MicrosoftAppTenantId', 'MicrosoftAppId, unless MicrosoftAppType is MultiTenant');
  if (values['TEAMS_DEV_LOOPBACK'] !== '1') return problems;
  const name = 'TEAMS_DEV_LOOPBACK';
  if (id !== undefined || password !== undefined)
    problems.push({ name, text: 'is for Teams without credentials; leave it or MicrosoftAppId out' });
  if (!LOOPBACK.test(values['HOST'] ?? '127.0.0.1'))
    problems.push({ name, text: 'lets anyone who reaches this server speak for Teams; HOST must be 127.0.0.1' });
  return problems;
}

/** What is set and has no effect. */
export function teamsNotes(values: Values): readonly string[] {
  const on = values['MicrosoftAppId'] !== undefined || values['TEAMS_DEV_LOOPBACK'] === '1';
  const without = (name: string) => `${name} is set, but Teams is not`;
  return [
    ...(values['HOURS_TEAMS_CONVERSATION'] !== undefined && !on ? [without('HOURS_TEAMS_CONVERSATION')] : []),
    ...(values['TEAMS_GRAPH_FILES'] === 'on' && !on ? [without('TEAMS_GRAPH_FILES')] : []),
  ];
}
