import type { ReplyName } from './reply-wordings.ts';

/** What the sender's own MTA writes itself, per kind of text. */
export interface LocalWordings {
  readonly postfix: readonly string[];
  readonly exim: readonly string[];
  /** Campaign's own words, and those of its enhanced MTA. */
  readonly campaign: readonly string[];
  readonly service: readonly string[];
}

/** From the documentation and sources of the MTAs; Campaign's from its console. */
export const LOCAL_WORDINGS: Readonly<Partial<Record<ReplyName, LocalWordings>>> = {
  disk: {
    postfix: [
      'host 127.0.0.1[127.0.0.1] said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)',
      'queue file write error',
    ],
    exim: ['defer (28): No space left on device', 'defer (-1): spool file write failed: No space left on device'],
    campaign: [
      'MTA-740010 Error in delivery part #1207: INT-150012 No space left on device',
      'No space left on device',
    ],
    service: ['local error: No space left on device'],
  },
  transport: {
    postfix: ['mail transport unavailable', 'unknown mail transport error'],
    exim: ['R=smarthost defer (-1): failed to expand transport option'],
    campaign: [
      'JST-310000 Error while compiling script "content htmlContent" line 3',
      'Unable to connect to the statistics server',
    ],
    service: ['local configuration error: mail transport unavailable'],
  },
  timeout: {
    postfix: [
      'connect to {mx}[198.51.100.7]:25: Connection timed out',
      'conversation with {mx}[198.51.100.7] timed out while receiving the initial server greeting',
    ],
    exim: ['H={mx} [198.51.100.7]: Connection timed out'],
    campaign: ['Connection timed out', 'Connection to {mx} timed out'],
    service: ['connection to {mx} timed out', '4.4.1 Connection timed out'],
  },
  dns: {
    postfix: ['Host or domain name not found. Name service error for name={domain} type=MX: Host not found, try again'],
    exim: ['host lookup did not complete'],
    campaign: ["DNS query failed for '{domain}'", "Echec de la requ\u00eate DNS sur '{domain}'"],
    service: ['unable to get mx info: failed to get IPs from PTR record: lookup {domain}: server misbehaving'],
  },
  deadDomain: {
    postfix: ['Host or domain name not found. Name service error for name={domain} type=A: Host not found'],
    exim: ['Unrouteable address'],
    campaign: ['Invalid domain', '550 5.1.2 Host unknown: domain {domain} not found'],
    service: ['5.1.2 Host unknown: domain {domain} does not exist'],
  },
  backoff: {
    postfix: ['delivery temporarily suspended'],
    exim: ['retry time not reached for any host'],
    campaign: [
      'Messages queued (dynamic flow control)',
      'Messages mis en file d\u2019attente (contr\u00f4le de flux dynamique)',
    ],
    service: ['451 4.4.1 [internal] no valid hosts (too many connection failures)'],
  },
};
