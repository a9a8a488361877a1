import { App, LogLevel, type Receiver } from '@slack/bolt';
import { faultName } from '../api/fault-name.ts';
import { silentLogger } from '../api/silent-logger.ts';
import type { SlackLog } from '../slack-rooms.ts';

/**
 * Bolt for the wire: it checks signatures, keeps the socket and acknowledges. Whose event it is, and whether it came
 * before, the listeners find out after Slack was answered.
 */
export function createBoltApp(receiver: Receiver, apiUrl: string, log: SlackLog): App {
  const app = new App({
    receiver,
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
    logger: silentLogger,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl, allowAbsoluteUrls: false },
  });
  app.error(async (thrown) => log('slack.fault', { failure: faultName(thrown) }));
  return app;
}
