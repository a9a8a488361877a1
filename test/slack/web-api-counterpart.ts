import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import { callApi } from './fake/call-api.ts';
import { startFakeSlack } from './fake/fake-slack.ts';

/** Someone who answers the Web API: an emulator that others wrote, or our fake. */
export interface WebApiCounterpart {
  readonly apiUrl: string;
  /** `host:port` of the files. */
  readonly fileHost: string;
  readonly token: string;
  readonly channel: string;
  readonly user: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** A user allows the installation; the code that comes back. */
  readonly allow: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const REDIRECT_URI = 'http://127.0.0.1:3978/slack/oauth_redirect';
const SCOPES = ['chat:write', 'channels:read', 'files:read', 'files:write', 'reactions:write', 'users:read'];
const INSTALL = new URLSearchParams({ scope: SCOPES.join(','), state: 's1', redirect_uri: REDIRECT_URI });

/** `emulate` 0.12.2 with strict scopes. */
export async function startEmulate(): Promise<WebApiCounterpart> {
  const port = await freePort();
  const clientId = '3901254001.9942887420';
  const clientSecret = 'not-a-secret';
  const token = 'xoxb-emulate-test';
  const emulator = await createEmulator({
    service: 'slack',
    port,
    baseUrl: `http://127.0.0.1:${port}`,
    seed: {
      slack: {
        team: { name: 'Shop', domain: 'shop' },
        users: [{ name: 'ada', email: 'ada@shop.example' }],
        channels: [{ name: 'mail-ops' }],
        strict_scopes: true,
        oauth_apps: [
          {
            client_id: clientId,
            client_secret: clientSecret,
            app_id: 'A0FAKEAPP01',
            name: 'Mailtriage',
            redirect_uris: [REDIRECT_URI],
            scopes: SCOPES,
            bot_name: 'mailtriage',
          },
        ],
        tokens: [{ token, user: 'ada', scopes: SCOPES }],
      },
    },
  });
  const apiUrl = `${emulator.url}/api/`;
  const { channels } = await callApi(apiUrl, 'conversations.list', {}, { token, form: true });
  const { members } = await callApi(apiUrl, 'users.list', {}, { token, form: true });
  const idOf = (list: readonly { id: string; name: string }[], name: string) =>
    list.find((one) => one.name === name)?.id ?? '';
  const user = idOf(members, 'ada');
  return {
    apiUrl,
    fileHost: `127.0.0.1:${port}`,
    token,
    channel: idOf(channels, 'mail-ops'),
    user,
    clientId,
    clientSecret,
    redirectUri: REDIRECT_URI,
    allow: async () => {
      const form = new URLSearchParams(INSTALL);
      form.set('client_id', clientId);
      form.set('user_scope', '');
      form.set('user_id', user);
      const response = await fetch(`${emulator.url}/oauth/v2/authorize/callback`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
      });
      return codeIn(response.headers.get('location') ?? '');
    },
    close: () => emulator.close(),
  };
}

/** Our fake, for the same questions. */
export async function startFakeCounterpart(): Promise<WebApiCounterpart> {
  const slack = await startFakeSlack({ scopes: SCOPES });
  const person = slack.person();
  const { clientId, clientSecret } = slack.world.app;
  return {
    apiUrl: slack.apiUrl,
    fileHost: slack.fileHost,
    token: slack.token.value,
    channel: slack.channel().id,
    user: person.user.id,
    clientId,
    clientSecret,
    redirectUri: REDIRECT_URI,
    allow: async () => {
      const authorize = `https://slack.com/oauth/v2/authorize?client_id=${clientId}&${INSTALL}`;
      return codeIn(slack.oauth.approve(authorize, slack.workspace.id, person.user.id));
    },
    close: slack.close,
  };
}

function codeIn(location: string): string {
  return new URL(location).searchParams.get('code') ?? '';
}

/** The emulator must know its port beforehand: its links name it. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
