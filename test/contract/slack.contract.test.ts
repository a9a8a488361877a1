import { readHome } from '../../src/bot/intents/read-home.ts';
import { startService } from '../../src/service/start-service.ts';
import { mountSlack, type SlackAdapter } from '../../src/slack/mount-slack.ts';
import { triage } from '../../src/triage.ts';
import { type StartSlackHost, slackPlatform } from '../slack/slack-driver.ts';
import { chatAdapterContract } from './chat-adapter-contract.ts';

/** Our Slack side around the bot under test. */
const startHost: StartSlackHost = async ({ slack, under, transport }) => {
  const { bot, directory, log, store } = under;
  const privacy = { retentionDays: null, usesModel: false };
  const ready = Promise.withResolvers<SlackAdapter>();
  const mount = mountSlack(
    {
      apiUrl: slack.apiUrl,
      transport:
        transport === 'socket'
          ? { kind: 'socket', appToken: slack.appToken.value }
          : { kind: 'http', signingSecret: slack.world.app.signingSecret },
      botToken: slack.token.value,
      oauth: null,
      fileHosts: [slack.fileHost],
      dataDir: directory,
    },
    { store, triage, home: (place) => readHome(place, { store, privacy }), onReady: ready.resolve },
  );
  const service = await startService(
    { host: '127.0.0.1', port: 0, localChat: 'auto', dataDir: directory },
    { bot, ping: store.ping, now: Date.now, log, mounts: [mount] },
  );
  const { settled } = await ready.promise;
  return { eventsUrl: `${service.url}slack/events`, settled, close: service.close };
};

chatAdapterContract(slackPlatform('http', startHost));
chatAdapterContract(slackPlatform('socket', startHost));
