import { type Answer, AUTHENTIC_DATA, decode, type Packet, TRUNCATED_RESPONSE } from 'dns-packet';
import type { DnsAnswer, DnsTrouble, RecordData, RecordType } from './dns-port.ts';

/** Kept when a negative answer brings no SOA (RFC 2308 §5 leaves it to the resolver). */
const NEGATIVE_TTL = 60;
/** More of one type than this is no honest answer. */
const MOST_RECORDS = 500;
const NO_ERROR = 0;
const SERVER_FAILURE = 2;
const NAME_ERROR = 3;

/** The question that was sent. */
export interface SentQuestion {
  readonly id: number;
  readonly name: string;
  readonly type: RecordType;
}

/**
 * Reads one response. `null`: it does not answer this question (another id or name), so wait for the one that does.
 * `truncated`: ask again over TCP (RFC 7766).
 */
export function readResponse<T extends RecordType>(
  bytes: Uint8Array,
  question: SentQuestion & { readonly type: T },
): DnsAnswer<RecordData[T]> | 'truncated' | null {
  let packet: Packet;
  try {
    packet = decode(Buffer.from(bytes));
  } catch {
    return bytes.length >= 2 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) === question.id
      ? { state: 'unknown', trouble: 'malformed' }
      : null;
  }
  if (packet.type !== 'response' || packet.id !== question.id || !asksTheSame(packet, question)) return null;
  const flags = packet.flags ?? 0;
  if ((flags & TRUNCATED_RESPONSE) !== 0) return 'truncated';
  const code = flags & 0xf;
  if (code !== NO_ERROR && code !== NAME_ERROR) return { state: 'unknown', trouble: troubleOf(code) };
  const { records, ttl } = recordsOf(packet.answers ?? [], question);
  if (records.length > 0) {
    return { state: 'present', value: records, authenticated: (flags & AUTHENTIC_DATA) !== 0, ttl };
  }
  return { state: 'absent', nameExists: code === NO_ERROR, ttl: negativeTtl(packet.authorities ?? []) };
}

function asksTheSame(packet: Packet, { name, type }: SentQuestion): boolean {
  const asked = packet.questions?.[0];
  // Some servers leave the question out of an error.
  return asked === undefined || (plainName(asked.name) === plainName(name) && asked.type === type);
}

function troubleOf(code: number): DnsTrouble {
  return code === SERVER_FAILURE ? 'servfail' : 'refused';
}

/** The records of the type asked for, at the name or at the end of its CNAME chain, and the shortest TTL on the way. */
function recordsOf<T extends RecordType>(
  answers: readonly Answer[],
  { name, type }: { readonly name: string; readonly type: T },
): { readonly records: readonly RecordData[T][]; readonly ttl: number } {
  const owners = new Set([plainName(name)]);
  let ttl = Number.POSITIVE_INFINITY;
  for (const answer of answers) {
    if (answer.type !== 'CNAME' || !owners.has(plainName(answer.name))) continue;
    owners.add(plainName(answer.data));
    ttl = Math.min(ttl, answer.ttl ?? 0);
  }
  const records: RecordData[T][] = [];
  for (const answer of answers) {
    if (answer.type !== type || !owners.has(plainName(answer.name)) || records.length >= MOST_RECORDS) continue;
    const data = dataOf(answer);
    if (data === null) continue;
    records.push(data as RecordData[T]);
    ttl = Math.min(ttl, 'ttl' in answer ? (answer.ttl ?? 0) : 0);
  }
  return { records, ttl };
}

function dataOf(answer: Answer): RecordData[RecordType] | null {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return answer.data;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return plainName(answer.data);
    case 'MX':
      return { exchange: plainName(answer.data.exchange), priority: answer.data.preference ?? 0 };
    case 'TXT':
      return [answer.data]
        .flat()
        .map((part) => (typeof part === 'string' ? part : part.toString('utf8')))
        .join('');
    case 'TLSA': {
      const { usage, selector, matchingType, certificate } = answer.data;
      return { usage, selector, matchingType, data: certificate.toString('hex') };
    }
    case 'SOA': {
      const { mname, rname, serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0 } = answer.data;
      return { primary: plainName(mname), mailbox: plainName(rname), serial, refresh, retry, expire, minimum };
    }
    default:
      return null;
  }
}

/** RFC 2308 §5: the smaller of the SOA's own TTL and its minimum. */
function negativeTtl(authorities: readonly Answer[]): number {
  for (const one of authorities) {
    if (one.type === 'SOA') return Math.min(one.ttl ?? NEGATIVE_TTL, one.data.minimum ?? NEGATIVE_TTL);
  }
  return NEGATIVE_TTL;
}

/** dns-packet writes the root as `.`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
