import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { type Json, valueAt } from '../../chat/json.ts';
import type { TeamsCredentials, TeamsEndpoints } from '../teams-config.ts';
import type { ActivityHost, ConversationAddress, Received, Sent } from './activity-host.ts';
import { type AppTokens, CONNECTOR_SCOPE } from './app-tokens.ts';
import { connectorFailure } from './connector-failure.ts';
import { sendTargeted } from './send-targeted.ts';
import { fixWire, sendOnceOnly } from './wire-fix.ts';

export interface HostParts {
  readonly credentials: TeamsCredentials | null;
  readonly endpoints: TeamsEndpoints;
  /** Null without credentials. */
  readonly tokens: AppTokens | null;
  /** Told why a request was refused: a word, nothing of the request. */
  readonly onRefused: (reason: string) => void;
}

/** The issuer of the Bot Connector's tokens. */
const ISSUER = 'https://api.botframework.com';

/** botbuilder's CloudAdapter behind the seam. */
export function createBotFrameworkHost({ credentials, endpoints, tokens, onRefused }: HostParts): ActivityHost {
  fixWire();
  const appId = credentials?.appId ?? '';
  const adapter = new OpenCloudAdapter(authentication(appId, endpoints, tokens));
  adapter.onTurnError = async (_context, thrown) => {
    throw thrown;
  };

  async function within(to: ConversationAddress, act: (context: TurnContext) => Promise<string>): Promise<Sent> {
    let id = '';
    try {
      await adapter.continueConversationAsync(appId, referenceOf(to), async (context) => {
        // The SDK makes up an id for the event that there is none of, and would reply to it.
        delete context.activity.id;
        sendOnceOnly(context.turnState.get(adapter.ConnectorClientKey));
        id = await act(context);
      });
      return { ok: true, id };
    } catch (thrown) {
      return { ok: false, failure: connectorFailure(thrown) };
    }
  }

  return {
    receive: async (authorization, activity, turn) => {
      let admitted = false;
      try {
        const answered = await adapter.receive(authorization, asActivity(activity), async (context) => {
          admitted = true;
          const answer = await turn(activity);
          if (answer !== null) await context.sendActivity({ type: 'invokeResponse', value: answer });
        });
        return answered ?? { status: 200 };
      } catch (thrown) {
        if (admitted) throw thrown;
        const unreachable = isUnreachable(thrown);
        onRefused(unreachable ? 'keys-unreachable' : 'bad-token');
        return unreachable
          ? { status: 503, body: { problem: 'keys-unreachable' } }
          : { status: 401, body: { problem: 'unauthorized' } };
      }
    },
    send: (to, activity) => within(to, async (context) => (await context.sendActivity(asActivity(activity)))?.id ?? ''),
    update: (to, id, activity) =>
      within(to, async (context) => {
        await context.updateActivity({ ...asActivity(activity), id });
        return id;
      }),
    remove: (to, id) =>
      within(to, async (context) => {
        await context.deleteActivity(id);
        return id;
      }),
    openChat: async (to, user) => {
      let id = '';
      const bot = named(to.bot);
      const members = [{ id: user }];
      const channelData = { tenant: { id: to.tenant } };
      const wanted = { isGroup: false, bot, members, tenantId: to.tenant, channelData };
      try {
        await adapter.createConversationAsync(
          appId,
          'msteams',
          to.serviceUrl,
          CONNECTOR_SCOPE,
          wanted as unknown as ConversationParameters,
          async (context) => {
            id = context.activity.conversation.id;
          },
        );
        return { ok: true, id };
      } catch (thrown) {
        return { ok: false, failure: connectorFailure(thrown) };
      }
    },
    sendTargeted: async (to, user, activity) =>
      sendTargeted(to, user, activity, tokens === null ? '' : await tokens.tokenFor(CONNECTOR_SCOPE)),
  };
}

/** The keys could not be had, so that nothing is known of the token: worth sending again. */
function isUnreachable(thrown: unknown): boolean {
  const status = valueAt(thrown, 'statusCode');
  return (thrown instanceof Error && thrown.name === 'FetchError') || (typeof status === 'number' && status >= 500);
}

/** The same adapter without its HTTP side, which would send what went wrong to whoever asked. */
class OpenCloudAdapter extends CloudAdapter {
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Received | undefined> {
    return (await this.processActivity(authorization, activity, turn)) as Received | undefined;
  }
}

function authentication(appId: string, { login, openId }: TeamsEndpoints, tokens: AppTokens | null) {
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: login,
      ToChannelFromBotOAuthScope: CONNECTOR_SCOPE,
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: openId,
      ToBotFromEmulatorOpenIdMetadataUrl: openId,
      CallerId: '',
    },
    {
      isValidAppId: async (given) => given === appId,
      isAuthenticationDisabled: async () => appId === '',
      createCredentials: async () => ({
        signRequest: async (request) => {
          const token = tokens === null ? '' : await tokens.tokenFor(CONNECTOR_SCOPE);
          if (token === null) throw Object.assign(new Error('No token for the Bot Connector'), { code: 'NoToken' });
          if (token !== '') request.headers.set('authorization', `Bearer ${token}`);
          return request;
        },
      }),
    },
    { requiredEndorsements: [] },
  );
}

function referenceOf({
  serviceUrl,
  conversation,
  type,
  tenant,
  bot,
}: ConversationAddress): Partial<ConversationReference> {
  return {
    serviceUrl,
    channelId: 'msteams',
    bot: { ...named(bot), role: 'bot' },
    conversation: { id: conversation, isGroup: type !== 'personal', conversationType: type, tenantId: tenant },
  } as Partial<ConversationReference>;
}

/** Strict readers of activities take no empty names. */
function named({ id, name }: ConversationAddress['bot']) {
  return name === '' ? { id } : { id, name };
}

function asActivity(json: Json): Activity {
  return structuredClone(json) as unknown as Activity;
}
