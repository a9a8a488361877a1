import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { messagesOf } from '../../src/bot/messages/messages-of.ts';
import { createInstallationVault } from '../../src/slack/installation/installation-vault.ts';
import { createTokenCipher } from '../../src/slack/installation/token-cipher.ts';
import { reputationLog, SHORT_PASTE } from '../contract/chat-texts.ts';
import type { Envelope } from './fake/envelope.ts';
import { type FakeSlack, startFakeSlack } from './fake/fake-slack.ts';
import { readMessage } from './fake/read-message.ts';
import { type RunningSlackBot, runSlackBot } from './run-slack-bot.ts';

let slack: FakeSlack;
let bot: RunningSlackBot;
afterEach(async () => {
  await bot.stop();
  await slack.close();
});

const ORGANISATION = 'E0ORGANISATION';

/** The envelope as it comes when the app is installed for the whole organisation. */
function forOrganisation(envelope: Envelope): Envelope {
  const authorizations = [
    {
      enterprise_id: ORGANISATION,
      team_id: slack.workspace.id,
      user_id: slack.workspace.botUser,
      is_bot: true,
      is_enterprise_install: true,
    },
  ];
  return { ...envelope, body: { ...envelope.body, enterprise_id: ORGANISATION, authorizations } };
}

test('an installation for a whole organisation serves its workspaces, and goes as one', async () => {
  slack = await startFakeSlack();
  const key = randomBytes(32);
  const { clientId, clientSecret } = slack.world.app;
  const oauth = { clientId, clientSecret, stateSecret: 'a state secret of the tests', encryptionKeys: [key] };
  bot = await runSlackBot(slack, { botToken: null, oauth });
  await createInstallationVault(bot.store, createTokenCipher([key]), Date.now).save({
    workspace: ORGANISATION,
    name: 'Organisation',
    orgWide: true,
    botToken: slack.token.value,
    botUserId: slack.workspace.botUser,
    botId: slack.workspace.bot,
    scopes: [...slack.token.scopes],
    installedAt: 0,
  });
  const ada = slack.person();
  const { envelopes, message } = ada.prepares(ada.direct, SHORT_PASTE);
  for (const envelope of envelopes) await slack.send(forOrganisation(envelope));
  await bot.adapter.settled();
  expect(slack.answersIn(ada.direct, message.ts)).toHaveLength(1);
  const place = { platform: 'slack', workspace: ORGANISATION, channel: ada.direct.id, thread: message.ts };
  expect(await bot.store.cases.ofThread(place)).not.toBeNull();
  const [sample] = envelopes;
  if (sample === undefined) return;
  const removed = forOrganisation({
    ...sample,
    body: { ...sample.body, event: { type: 'app_uninstalled' }, event_id: 'Ev1' },
  });
  await slack.send({ ...removed, body: { ...removed.body, is_enterprise_install: true } });
  await bot.adapter.settled();
  expect(await bot.store.installations.workspacesOf('slack')).toEqual([]);
  expect(await bot.store.cases.ofThread(place)).toBeNull();
});

test('someone of another organisation reads answers in a shared channel, but requests no hours there', async () => {
  slack = await startFakeSlack();
  bot = await runSlackBot(slack);
  const ada = slack.person();
  const room = slack.channel({ members: [ada.user.id], shared: true });
  const { message } = await ada.says(room, `<@${slack.workspace.botUser}> ${reputationLog()}`);
  await bot.adapter.settled();
  const [verdict] = slack.answersIn(room, message.ts);
  const stranger = { id: 'U0STRANGER', username: 'max', name: 'max', team_id: 'T0PARTNER' };
  await ada.presses(verdict as NonNullable<typeof verdict>, 'check-first');
  const pressed = slack.acks().at(-1)?.envelope;
  if (pressed === undefined || verdict === undefined) throw new Error('nothing was pressed');
  const action = readMessage(verdict.body).buttons.find(({ action }) => action === 'request-hours');
  const body = {
    ...pressed.body,
    user: stranger,
    trigger_id: 'another',
    actions: [{ type: 'button', action_id: 'request-hours', value: action?.value }],
  };
  await slack.send({ ...pressed, id: 'another', body });
  await bot.adapter.settled();
  expect(slack.lastView()).toBeNull();
  const said = slack.responses().map(({ body: answer }) => String(answer['text']));
  expect(said.join('\n')).toContain(messagesOf('en').trouble.membersOnly);
});
