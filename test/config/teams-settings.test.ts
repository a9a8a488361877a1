import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';

const APP = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-2222-4333-8444-555555555555';
const GOOD = { MicrosoftAppId: APP, MicrosoftAppPassword: 'a~secret~value', MicrosoftAppTenantId: TENANT };

function problemsOf(environment: Record<string, string>): readonly string[] {
  const config = readConfig(environment);
  return config.ok ? [] : config.problems.map(({ name }) => name);
}

test('Teams is a SingleTenant bot of its own tenant where nothing else is said', () => {
  const config = readConfig(GOOD);
  expect(config.ok && config.settings).toMatchObject({
    ...GOOD,
    MicrosoftAppType: 'SingleTenant',
    TEAMS_DEV_LOOPBACK: '0',
    TEAMS_GRAPH_FILES: 'off',
  });
});

test.each([
  [{ MicrosoftAppId: APP }, ['MicrosoftAppPassword', 'MicrosoftAppTenantId']],
  [{ MicrosoftAppPassword: 'x' }, ['MicrosoftAppId']],
  [{ MicrosoftAppTenantId: TENANT }, ['MicrosoftAppId']],
  [{ ...GOOD, MicrosoftAppTenantId: '' }, ['MicrosoftAppTenantId']],
  [{ ...GOOD, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant' }, []],
  [{ ...GOOD, MicrosoftAppType: 'Any' }, ['MicrosoftAppType']],
  [{ ...GOOD, MicrosoftAppId: 'my-bot' }, ['MicrosoftAppId']],
  [{ ...GOOD, MicrosoftAppPassword: TENANT }, ['MicrosoftAppPassword']],
  [{ TEAMS_DEV_LOOPBACK: '1' }, []],
  [{ TEAMS_DEV_LOOPBACK: '1', HOST: '::1' }, []],
  [{ TEAMS_DEV_LOOPBACK: '1', HOST: '0.0.0.0' }, ['TEAMS_DEV_LOOPBACK']],
  [{ TEAMS_DEV_LOOPBACK: '1', HOST: '127.evil.example' }, ['TEAMS_DEV_LOOPBACK']],
  [{ TEAMS_DEV_LOOPBACK: '1', ...GOOD }, ['TEAMS_DEV_LOOPBACK']],
  [{ HOURS_TEAMS_CONVERSATION: 'general' }, ['HOURS_TEAMS_CONVERSATION']],
] as const)('%j: what is wrong is named', (environment, problems) => {
  expect(problemsOf(environment)).toEqual(problems);
});

test('a conversation for the experts is an id of Teams, with its tenant where several may call', () => {
  for (const id of [
    '19:abc_DEF-123@thread.tacv2',
    '19:meeting_x@thread.v2',
    `${TENANT}/19:abc@thread.tacv2`,
    'a:1x-_y',
  ]) {
    expect(problemsOf({ ...GOOD, HOURS_TEAMS_CONVERSATION: id })).toEqual([]);
  }
  expect(readConfig({ HOURS_TEAMS_CONVERSATION: '19:x@thread.tacv2' }).notes).toEqual([
    'HOURS_TEAMS_CONVERSATION is set, but Teams is not',
  ]);
});
