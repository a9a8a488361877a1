import { createHmac } from 'node:crypto';
import type { Ack, Envelope, SendOptions, Transport } from './envelope.ts';
import type { World } from './world.ts';

/** The signature of Slack's requests: v0, HMAC-SHA256 over `v0:<timestamp>:<body>` in hex. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Sends what Slack sends over HTTP: JSON for events, forms for commands and interactions. */
export function createSignedSender(world: World, url: string, patienceMs: number): Transport {
  return {
    send: async (envelope, options = {}) => {
      const { mediaType, text } = wireForm(envelope);
      const timestamp = Math.floor(Date.now() / 1000) + (options.timestampSkew ?? 0);
      const started = performance.now();
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': mediaType,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': String(timestamp),
            'x-slack-signature': signature(options.secret ?? world.app.signingSecret, timestamp, text),
            ...retryHeaders(options),
            connection: 'close',
          },
          body: text,
          signal: AbortSignal.timeout(patienceMs),
        });
        const answered = await response.text();
        return {
          status: response.status,
          body: parsedBody(answered),
          headers: Object.fromEntries(response.headers),
          milliseconds: performance.now() - started,
          envelope,
        };
      } catch (fault) {
        return noAck(envelope, fault instanceof Error ? fault.name : 'fault', performance.now() - started);
      }
    },
  };
}

export function noAck(envelope: Envelope, reason: string, milliseconds: number): Ack {
  return { status: 0, body: reason, headers: {}, milliseconds, envelope };
}

function wireForm({ kind, body }: Envelope): { readonly mediaType: string; readonly text: string } {
  if (kind === 'events_api') return { mediaType: 'application/json', text: JSON.stringify(body) };
  const mediaType = 'application/x-www-form-urlencoded';
  if (kind === 'interactive')
    return { mediaType, text: new URLSearchParams({ payload: JSON.stringify(body) }).toString() };
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return { mediaType, text: new URLSearchParams(fields).toString() };
}

function retryHeaders({ retryNum, retryReason }: SendOptions): Record<string, string> {
  if (retryNum === undefined) return {};
  return { 'x-slack-retry-num': String(retryNum), 'x-slack-retry-reason': retryReason ?? 'http_timeout' };
}

function parsedBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
