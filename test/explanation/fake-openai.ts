import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One item of the facts, as the request carries it. */
export interface AskedItem {
  readonly id: string;
  readonly text: string;
}

/** How the fake answers: from the items asked for, or with a bare HTTP answer, late, garbage or a refusal. */
export type FakeAnswer =
  | { readonly kind: 'reword'; readonly reword: (item: AskedItem) => string }
  | { readonly kind: 'json'; readonly content: unknown }
  | { readonly kind: 'text'; readonly content: string }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'never' }
  | { readonly kind: 'half' };

export interface FakeOpenai {
  readonly baseUrl: string;
  /** Bodies of the requests that came, as text. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const API_KEY = 'sk-test-0123456789';
export const FAKE_CONFIG = { apiKey: API_KEY, model: 'gpt-test-mini' } as const;

/**
 * A server that speaks as much of the Responses API as the product uses, over real HTTP on a port of its own.
 * It refuses what the real one refuses: no key, an unknown model, an unknown parameter, a schema that is not strict.
 */
export async function startFakeOpenai(answer: FakeAnswer): Promise<FakeOpenai> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void serve(request, response, answer, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, answer: FakeAnswer, requests: string[]) {
  const body = await readBody(request);
  requests.push(body);
  const fault = faultOf(request, body);
  if (fault) return send(response, fault.status, { error: { message: fault.message, type: 'invalid_request_error' } });
  switch (answer.kind) {
    case 'never':
      return;
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"id":"resp_1","object":"respo');
      return;
    case 'status':
      return send(response, answer.status, { error: { message: 'try again later', type: 'server_error' } });
    case 'body':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(answer.body);
      return;
    case 'refusal':
      return send(response, 200, completed([{ type: 'refusal', refusal: 'I cannot help with that.' }]));
    case 'incomplete':
      return send(response, 200, { ...completed([outputText('{"items":[')]), status: 'incomplete' });
    case 'text':
      return send(response, 200, completed([outputText(answer.content)]));
    case 'json':
      return send(response, 200, completed([outputText(JSON.stringify(answer.content))]));
    case 'reword': {
      const items = askedItems(body).map((item) => ({ id: item.id, text: answer.reword(item) }));
      return send(response, 200, completed([outputText(JSON.stringify({ items }))]));
    }
  }
}

/** The items between the two marks of the request's input. */
export function askedItems(body: string): readonly AskedItem[] {
  const text: string = JSON.parse(body).input[0].content[0].text;
  const marked = /<data ([0-9a-f-]{36})>\n([\s\S]*)\n<\/data \1>/.exec(text);
  if (!marked?.[2]) throw new Error('no data between marks');
  return JSON.parse(marked[2]).items;
}

const KNOWN_PARAMETERS = new Set(['model', 'instructions', 'input', 'text', 'max_output_tokens', 'store']);

function faultOf(request: IncomingMessage, body: string): { status: number; message: string } | null {
  if (request.method !== 'POST' || request.url !== '/v1/responses') return { status: 404, message: 'no such route' };
  if (request.headers.authorization !== `Bearer ${API_KEY}`) return { status: 401, message: 'invalid key' };
  if (!request.headers['content-type']?.startsWith('application/json')) return { status: 400, message: 'not JSON' };
  const asked = JSON.parse(body);
  const unknown = Object.keys(asked).find((name) => !KNOWN_PARAMETERS.has(name));
  if (unknown !== undefined) return { status: 400, message: `unknown parameter ${unknown}` };
  if (asked.model !== FAKE_CONFIG.model) return { status: 404, message: 'no such model' };
  if (!isInput(asked.input)) return { status: 400, message: 'invalid input' };
  if (asked.store !== false) return { status: 400, message: 'this test wants store: false' };
  return schemaFault(asked.text?.format);
}

function isInput(input: unknown): boolean {
  return (
    Array.isArray(input) &&
    input.length > 0 &&
    input.every(
      (message) =>
        message.role === 'user' &&
        Array.isArray(message.content) &&
        message.content.every(
          (part: { type: string; text: unknown }) => part.type === 'input_text' && typeof part.text === 'string',
        ),
    )
  );
}

function schemaFault(format: { type?: string; name?: string; strict?: boolean; schema?: unknown } | undefined) {
  if (format?.type !== 'json_schema' || !/^[\w-]{1,64}$/.test(format.name ?? '')) {
    return { status: 400, message: 'text.format must be a named json_schema' };
  }
  if (format.strict !== true || !isStrict(format.schema)) return { status: 400, message: 'the schema is not strict' };
  return null;
}

/** Strict mode: every object closed, and every property required. */
function isStrict(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  if (Array.isArray(schema)) return schema.every(isStrict);
  const node = schema as Record<string, unknown>;
  if (node['type'] === 'object') {
    const names = Object.keys((node['properties'] as object | undefined) ?? {});
    const required = new Set((node['required'] as string[] | undefined) ?? []);
    if (node['additionalProperties'] !== false || names.some((name) => !required.has(name))) return false;
  }
  return Object.values(node).every(isStrict);
}

function outputText(text: string) {
  return { type: 'output_text', text, annotations: [] };
}

function completed(content: readonly unknown[]) {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_790_000_000,
    status: 'completed',
    model: FAKE_CONFIG.model,
    error: null,
    incomplete_details: null,
    output: [{ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content }],
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
