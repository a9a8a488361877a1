import { randomInt } from 'node:crypto';
import { getServers } from 'node:dns';
import { AUTHENTIC_DATA, encode, RECURSION_DESIRED } from 'dns-packet';
import type { DnsAnswer, DnsPort, RecordData, RecordType } from './dns-port.ts';
import { type DnsServer, exchangeOverTcp, exchangeOverUdp } from './exchange.ts';
import { readResponse, type SentQuestion } from './read-response.ts';

export interface DnsClientOptions {
  /** `ip`, `ip:port` or `[ip]:port`; none takes the system's. */
  readonly servers: readonly string[];
  /** Milliseconds for one try. */
  readonly timeout?: number;
  /** Rounds over the servers. */
  readonly rounds?: number;
}

/** Fits into any path's smallest packet (RFC 6891 §6.2.5, DNS flag day 2020). */
const UDP_SIZE = 1232;
const DNS_PORT = 53;
/** A longer name or label no packet can carry (RFC 1035 §2.3.4); names of other letters than ASCII come as A-labels. */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/**
 * Asks recursive resolvers over UDP, and over TCP where a response was cut. A server that fails or stays silent is
 * followed by the next; what none answers is `unknown`.
 */
export function createDnsClient({ servers, timeout = 1500, rounds = 2 }: DnsClientOptions): DnsPort {
  let resolvers = (servers.length > 0 ? servers : getServers()).map(parseServer);
  return {
    ask: async (name, type) => {
      if (!fits(name)) return { state: 'absent', nameExists: false, ttl: 0 };
      let last: DnsAnswer<never> = { state: 'unknown', trouble: 'unreachable' };
      for (let round = 0; round < rounds; round++) {
        for (const server of [...resolvers]) {
          const answer = await askServer({ id: randomInt(0x10000), name, type }, server, timeout);
          if (answer.state !== 'unknown') return answer;
          last = answer;
          // A server that does not answer is asked last from now on: else every question would wait for it.
          if (answer.trouble === 'timeout' || answer.trouble === 'unreachable') {
            resolvers = [...resolvers.filter((one) => one !== server), server];
          }
        }
      }
      return last;
    },
  };
}

async function askServer<T extends RecordType>(
  question: SentQuestion & { readonly type: T },
  server: DnsServer,
  timeout: number,
): Promise<DnsAnswer<RecordData[T]>> {
  const query = encode({
    type: 'query',
    id: question.id,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ type: question.type, name: question.name }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: UDP_SIZE,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
  const accept = (bytes: Uint8Array) => readResponse(bytes, question);
  const first = await exchangeOverUdp(query, server, timeout, accept);
  const answer = first === 'truncated' ? await exchangeOverTcp(query, server, timeout, accept) : first;
  if (answer === 'truncated') return { state: 'unknown', trouble: 'malformed' };
  return typeof answer === 'string' ? { state: 'unknown', trouble: answer } : answer;
}

function fits(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\x21-\x7e]+$/.test(name)) return false;
  return name.split('.').every((label) => label !== '' && label.length <= LONGEST_LABEL);
}

/** `192.0.2.1`, `192.0.2.1:5353`, `[2001:db8::1]:53`, `2001:db8::1`. */
function parseServer(server: string): DnsServer {
  const match = /^\[([^\]]+)\](?::(\d+))?$/.exec(server) ?? /^([^:]+):(\d+)$/.exec(server);
  return { address: match?.[1] ?? server, port: Number(match?.[2] ?? DNS_PORT) };
}
