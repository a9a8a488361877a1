import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressScope } from '../../lookup/target/address-scope.ts';
import { isThisMachine } from '../mail/read-smtp-url.ts';
import { signWebhook } from './sign-webhook.ts';

/** Posts a body to the experts' webhook; rejects unless the answer is 2xx. `id` is the same for a repeated delivery. */
export type SendWebhook = (body: string, id: string) => Promise<void>;

export interface WebhookOptions {
  readonly url: string;
  readonly secret: string;
  /** ms since the epoch */
  readonly now: () => number;
  /** The system's resolver when left out. */
  readonly resolveHost?: typeof lookup;
}

const TIMEOUT = 15_000;

/**
 * The webhook's sender: https with a verified certificate, or http on this machine alone; no redirect is followed.
 * The address that is connected to must be public, whatever the name resolves to at that moment. Only an operator who
 * names this machine literally (`localhost`, `127.…`, `[::1]`) gets it: a name that leads inside is refused.
 */
export function createWebhookSender({ url, secret, now, resolveHost = lookup }: WebhookOptions): SendWebhook {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[(.*)\]$/, '$1');
  const here = isThisMachine(host);
  const refused = !here && isIP(host) !== 0 && addressScope(host) !== 'public';
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  return async (body, id) => {
    if (refused) throw new WebhookFailed('private-address');
    const status = await new Promise<number>((resolve, reject) => {
      const sent = send(
        target,
        {
          method: 'POST',
          agent: false,
          signal: AbortSignal.timeout(TIMEOUT),
          ...(here ? {} : { lookup: publicOnly(resolveHost) }),
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'Mailtriage',
            'x-mailtriage-delivery': id,
            'x-mailtriage-signature': signWebhook(body, secret, Math.floor(now() / 1000)),
          },
        },
        (response) => {
          // What it says is of no interest, and not worth waiting for.
          response.destroy();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    if (status < 200 || status > 299) throw new WebhookFailed(`status-${status}`);
  };
}

class WebhookFailed extends Error {
  override readonly name = 'WebhookFailed';
  readonly code: string;
  constructor(code: string) {
    super('The webhook was not taken');
    this.code = code;
  }
}

/** Resolves as the system does, and fails when any of the addresses is not public. */
function publicOnly(resolve: typeof lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (failure, addresses) => {
      if (failure !== null) return callback(failure, []);
      if (addresses.some(({ address }) => addressScope(address) !== 'public')) {
        return callback(new WebhookFailed('private-address'), []);
      }
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
