import type { IncomingMessage } from 'node:http';
import type { Json } from './world.ts';

/** Arguments that travel as JSON inside a form. */
const NESTED = new Set([
  'attachments',
  'blocks',
  'chunks',
  'files',
  'loading_messages',
  'metadata',
  'outputs',
  'prompts',
  'view',
]);

/** The arguments of a call, from its query and its form or JSON body; null when the body is no JSON. */
export async function readArguments(request: IncomingMessage): Promise<Json | null> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const body = (await readBody(request)).toString('utf8');
  const mediaType = request.headers['content-type'] ?? '';
  if (mediaType.startsWith('application/json')) {
    try {
      const parsed: unknown = body === '' ? {} : JSON.parse(body);
      return typeof parsed === 'object' && parsed !== null ? { ...fromForm(query), ...parsed } : null;
    } catch {
      return null;
    }
  }
  return { ...fromForm(query), ...fromForm(new URLSearchParams(body)) };
}

function fromForm(form: URLSearchParams): Json {
  const entries = [...form].map(([name, value]): [string, unknown] => [name, NESTED.has(name) ? parsed(value) : value]);
  return Object.fromEntries(entries.map(([name, value]) => [name, booleanOf(value)]));
}

/** What is no JSON stays text, and the method refuses it by its shape. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function booleanOf(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
