import { expect, onTestFinished, test } from 'vitest';
import type { BotPorts } from '../../src/bot/bot-ports.ts';
import { createCourierDesk } from '../../src/bot/courier.ts';
import { createHours } from '../../src/cli/create-hours.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { chat, FILLED, YAHOO } from '../bot/chat.ts';
import { recordingCourier } from '../bot/recording-courier.ts';
import { mailServer } from '../hours/mail-server.ts';
import { webhookReceiver } from '../hours/webhook-receiver.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';

const SECRET = 'sixteen characters';

test('a request goes to the channel, the mailbox and the webhook that the environment names, at once', async () => {
  const mail = await mailServer();
  const hook = await webhookReceiver(SECRET);
  const config = readConfig({
    HOURS_SLACK_CHANNEL: 'C0EXPERTS',
    HOURS_EMAIL: 'experts@help.example',
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    HOURS_WEBHOOK_URL: hook.url,
    HOURS_WEBHOOK_SECRET: SECRET,
  });
  if (!config.ok) throw new Error(JSON.stringify(config.problems));
  const folder = await sqliteFolder();
  const store = await folder.open();
  onTestFinished(async () => {
    await store.close();
    await folder.destroy();
  });
  const slack = recordingCourier();
  const desk = createCourierDesk();
  desk.signIn('slack', slack.courier);
  const logged: string[] = [];
  const log: BotPorts['log'] = (event, fields) => void logged.push(`${event} ${JSON.stringify(fields)}`);
  const hours = createHours(config.settings, { store, courier: desk, now: Date.now, log });
  hours.start();
  const { say, submit } = await chat({ store, now: Date.now, hours: hours.port, courier: desk });
  await say(YAHOO);
  await submit('case-1', { ...FILLED, company: 'Shop\r\nBcc: canary@evil.example' });
  await expect.poll(() => logged.filter((line) => line.startsWith('hours.delivered')).length).toBe(3);
  await hours.stop();
  expect(slack.in('C0EXPERTS')).toHaveLength(1);
  expect(slack.in('C0EXPERTS')[0]?.to).toMatchObject({ platform: 'slack', workspace: '' });
  expect(mail.taken).toMatchObject([{ from: 'experts@help.example', to: ['experts@help.example'] }]);
  expect(mail.taken[0]?.data).toMatch(/^Reply-To: .*<ada@shop\.example>/m);
  expect(mail.taken[0]?.data).not.toMatch(/^Bcc:/im);
  expect(mail.taken[0]?.data).not.toContain('canary');
  expect(hook.taken).toHaveLength(1);
  expect(hook.taken[0]?.valid).toBe(true);
  expect(JSON.parse(hook.taken[0]?.body ?? '')).toMatchObject({
    event: 'requested',
    request: { number: expect.stringMatching(/^H-\d{4}-0001$/), state: 'requested' },
    verdict: { kind: 'reputation', where: ['Yahoo'] },
  });
  expect(logged.join('\n')).not.toMatch(/canary|evil|shop\.example|help\.example|127\.0\.0\.1/);
});
