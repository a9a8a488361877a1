/**
 * Slack's rules for app manifests as JSON Schema, written from docs.slack.dev/reference/app-manifest: the sections that we
 * use, with their lengths, and nothing that Slack does not know.
 */
export const MANIFEST_RULES = {
  type: 'object',
  required: ['display_information', 'features', 'oauth_config', 'settings', 'functions'],
  additionalProperties: false,
  properties: {
    _metadata: object({ major_version: { const: 1 }, minor_version: { type: 'integer' } }),
    display_information: object(
      {
        name: text(1, 35),
        description: text(1, 140),
        long_description: text(175, 4000),
        background_color: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
      },
      ['name', 'description'],
    ),
    features: object({
      app_home: object({
        home_tab_enabled: { type: 'boolean' },
        messages_tab_enabled: { const: true },
        messages_tab_read_only_enabled: { const: false },
      }),
      agent_view: object({
        agent_description: text(1, 300),
        suggested_prompts: list(object({ title: text(1, 100), message: text(1, 2000) }, ['title', 'message']), 4),
      }),
      bot_user: object({ display_name: text(1, 80), always_online: { type: 'boolean' } }, ['display_name']),
      shortcuts: list(
        object(
          {
            name: text(1, 24),
            type: { enum: ['message', 'global'] },
            callback_id: text(1, 255),
            description: text(1, 150),
          },
          ['name', 'type', 'callback_id', 'description'],
        ),
        10,
      ),
      slash_commands: list(
        object(
          {
            command: { type: 'string', pattern: '^/[a-z0-9_-]{1,31}$' },
            url: { $ref: '#/definitions/url' },
            description: text(1, 2000),
            usage_hint: text(1, 1000),
            should_escape: { type: 'boolean' },
          },
          ['command', 'description'],
        ),
        50,
      ),
    }),
    oauth_config: object(
      {
        redirect_urls: list({ $ref: '#/definitions/url' }, 1000),
        scopes: object({ bot: scopes(), bot_optional: scopes() }, ['bot']),
      },
      ['scopes'],
    ),
    settings: object({
      event_subscriptions: object({ request_url: { $ref: '#/definitions/url' }, bot_events: scopes() }, ['bot_events']),
      interactivity: object({ is_enabled: { const: true }, request_url: { $ref: '#/definitions/url' } }, [
        'is_enabled',
      ]),
      org_deploy_enabled: { type: 'boolean' },
      socket_mode_enabled: { type: 'boolean' },
      token_rotation_enabled: { type: 'boolean' },
      function_runtime: { const: 'remote' },
    }),
    functions: {
      type: 'object',
      minProperties: 1,
      maxProperties: 50,
      additionalProperties: object(
        {
          title: text(1, 255),
          description: text(1, 255),
          input_parameters: { $ref: '#/definitions/parameters' },
          output_parameters: { $ref: '#/definitions/parameters' },
        },
        ['title', 'description', 'input_parameters', 'output_parameters'],
      ),
    },
  },
  definitions: {
    url: { type: 'string', pattern: '^https://', maxLength: 3000 },
    parameters: {
      type: 'object',
      maxProperties: 20,
      additionalProperties: object(
        {
          type: { enum: ['string', 'number', 'integer', 'boolean'] },
          title: text(1, 255),
          description: text(1, 1000),
          is_required: { type: 'boolean' },
          name: text(1, 255),
        },
        ['type', 'name'],
      ),
    },
  },
};

function object(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: unknown, maxItems: number) {
  return { type: 'array', items, minItems: 1, maxItems };
}

function text(minLength: number, maxLength: number) {
  return { type: 'string', minLength, maxLength };
}

function scopes() {
  return { type: 'array', uniqueItems: true, minItems: 1, maxItems: 100, items: text(1, 50) };
}
