import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from './read-arguments.ts';

/** One request as an app hears it. */
export interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  /** JSON, the `payload` of a form, or the form's fields. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The inner event of what an app heard. */
export function eventOf(heard: Heard | undefined): Readonly<Record<string, unknown>> {
  const event = heard?.body['event'];
  if (typeof event !== 'object' || event === null) throw new Error('no event was heard');
  return event as Readonly<Record<string, unknown>>;
}

/** The least app: it keeps what it hears and answers what it is told to. To test the fake without ours. */
export async function startAppDouble(answer: (heard: Heard) => unknown = () => undefined) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const raw = (await readBody(request)).toString('utf8');
    const form = new URLSearchParams(raw);
    const isJson = raw.startsWith('{');
    const json = isJson ? raw : form.get('payload');
    const one: Heard = {
      headers: request.headers,
      raw,
      body: json === null ? Object.fromEntries(form) : JSON.parse(json),
    };
    heard.push(one);
    const answered = answer(one);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answered === undefined ? '' : JSON.stringify(answered));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
