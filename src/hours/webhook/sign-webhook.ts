import { createHmac } from 'node:crypto';

/**
 * The value of `X-Mailtriage-Signature`: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">`.
 * A receiver compares in constant time and refuses a `t` that is more than five minutes away.
 */
export function signWebhook(body: string, secret: string, seconds: number): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}
