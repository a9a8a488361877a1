import { type ApiAnswer, type ApiCall, type ApiMethod, Refusal, text } from '../api-answer.ts';
import { isObject } from '../blocks/check.ts';
import type { Json } from '../world.ts';

export const APP_METHODS: Readonly<Record<string, ApiMethod>> = {
  'auth.test': { scopes: [], answer: authTest },
  'auth.revoke': { scopes: [], answer: revoke },
  'team.info': {
    scopes: ['team:read'],
    answer: ({ workspace: { id, name, domain } }) => ({ team: { id, name, domain, email_domain: '' } }),
  },
  'bots.info': {
    scopes: ['users:read'],
    answer: ({ args, workspace, world }) =>
      text(args, 'bot') === workspace.bot
        ? {
            bot: {
              id: workspace.bot,
              deleted: false,
              name: world.app.name,
              app_id: world.app.id,
              user_id: workspace.botUser,
            },
          }
        : new Refusal('bot_not_found'),
  },
  'functions.completeSuccess': { scopes: [], required: ['function_execution_id', 'outputs'], answer: succeed },
  'functions.completeError': { scopes: [], required: ['function_execution_id', 'error'], answer: fail },
};

function authTest({ token, workspace, world }: ApiCall): ApiAnswer {
  return {
    url: `https://${workspace.domain}.slack.com/`,
    team: workspace.name,
    user: 'mailtriage',
    team_id: workspace.id,
    user_id: workspace.botUser,
    bot_id: workspace.bot,
    ...(workspace.enterprise === null ? {} : { enterprise_id: workspace.enterprise.id }),
    is_enterprise_install: workspace.orgWide,
    ...(token.kind === 'app' ? { app_id: world.app.id } : {}),
  };
}

function revoke({ args, token }: ApiCall): ApiAnswer {
  if (args['test'] === true || args['test'] === 'true' || args['test'] === '1') return { revoked: false };
  token.state = 'revoked';
  return { revoked: true };
}

function running({ args, world }: ApiCall) {
  const execution = world.functions.get(text(args, 'function_execution_id'));
  if (execution === undefined || execution.settled) return new Refusal('function_execution_not_found');
  return execution;
}

function succeed(call: ApiCall): ApiAnswer {
  const execution = running(call);
  if (execution instanceof Refusal) return execution;
  const { outputs } = call.args;
  if (!isObject(outputs)) return new Refusal('invalid_arguments');
  execution.outputs = outputs satisfies Json;
  execution.settled = true;
  return {};
}

function fail(call: ApiCall): ApiAnswer {
  const execution = running(call);
  if (execution instanceof Refusal) return execution;
  execution.failure = text(call.args, 'error');
  execution.settled = true;
  return {};
}
