import dns2 from 'dns2';

/**
 * Records of one name, by type, and how its server behaves. Written as data:
 * `silent` never answers, `truncate` answers over TCP only, `lie` answers another name's question first.
 */
export interface ZoneEntry {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly MX?: readonly (readonly [priority: number, exchange: string])[];
  readonly NS?: readonly string[];
  readonly PTR?: readonly string[];
  readonly SOA?: {
    readonly primary: string;
    readonly admin: string;
    readonly serial?: number;
    readonly minimum?: number;
  };
  /** `usage selector matchingType hex`. */
  readonly TLSA?: readonly string[];
  /** A string is cut into pieces of 255 bytes; an array gives the pieces. */
  readonly TXT?: readonly (string | readonly string[])[];
  readonly behaves?: 'SERVFAIL' | 'REFUSED' | 'silent' | 'truncate' | 'lie';
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Seconds; default 60. */
  readonly ttl?: number;
  /** The resolver says that DNSSEC holds. */
  readonly authenticated?: boolean;
}

export type Zone = Readonly<Record<string, ZoneEntry>>;

export interface TestDns {
  /** `127.0.0.1:port`, for UDP and TCP. */
  readonly address: string;
  /** Questions asked so far: `MX example.com` → times; UDP and TCP alike. */
  readonly asked: ReadonlyMap<string, number>;
  /** Most questions that were open at once. */
  readonly mostOpen: () => number;
  readonly close: () => Promise<void>;
}

const { Packet } = dns2;
const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 } as const;
const NAME_OF = new Map<number, keyof typeof TYPES>(
  Object.entries(TYPES).map(([name, type]) => [type, name as keyof typeof TYPES]),
);
const RCODES = { SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const DEFAULT_TTL = 60;

/** A real DNS server on loopback, UDP and TCP, that answers from zones written as data. Names are looked up in lower case. */
export async function startDnsServer(
  zone: Zone,
  everywhere: Pick<ZoneEntry, 'delay' | 'behaves'> = {},
): Promise<TestDns> {
  const asked = new Map<string, number>();
  let open = 0;
  let mostOpen = 0;
  const handle: Handler = async (request, send, client) => {
    const question = request.questions[0];
    const name = question?.name.toLowerCase() ?? '';
    const type = NAME_OF.get(question?.type ?? 0);
    const overTcp = 'remoteAddress' in client;
    const key = `${type} ${name}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
    const entry = entryOf(zone, name);
    const behaves = entry?.behaves ?? everywhere.behaves;
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    const delay = entry?.delay ?? everywhere.delay ?? 0;
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    open -= 1;
    if (behaves === 'silent') return;
    const response = Packet.createResponseFromRequest(request);
    if (behaves === 'SERVFAIL' || behaves === 'REFUSED') response.header.rcode = RCODES[behaves];
    else if (behaves === 'truncate' && !overTcp) response.header.tc = 1;
    else fill(response, name, type, zone);
    if (behaves === 'lie') {
      const other = Packet.createResponseFromRequest(request);
      other.header.id = (request.header.id + 1) & 0xffff;
      await send(other);
    }
    await send(response);
  };
  return listen(handle, asked, () => mostOpen);
}

type Handler = (
  request: InstanceType<typeof Packet>,
  send: (response: InstanceType<typeof Packet>) => Promise<unknown> | unknown,
  client: object,
) => void;

/** UDP and TCP must share one port; where the TCP one is taken, another pair is tried. */
async function listen(handle: Handler, asked: ReadonlyMap<string, number>, mostOpen: () => number): Promise<TestDns> {
  for (let attempt = 0; ; attempt++) {
    const udp = dns2.createServer({ udp: true, handle: handle as never });
    await udp.listen({ udp: { port: 0, address: '127.0.0.1' } });
    const port = udp.addresses().udp?.port ?? 0;
    const tcp = dns2.createServer({ tcp: true, handle: handle as never });
    try {
      const failed = new Promise<never>((_, reject) => tcp.on('error', reject));
      await Promise.race([tcp.listen({ tcp: { port, address: '127.0.0.1' } }), failed]);
    } catch (failure) {
      await udp.close();
      if (attempt > 5) throw failure;
      continue;
    }
    const close = async () => {
      await Promise.all([udp.close(), tcp.close()]);
    };
    return { address: `127.0.0.1:${port}`, asked, mostOpen, close };
  }
}

/** The entry of a name, or that of the wildcard which stands for it (RFC 4592 §3.3.1). */
export function entryOf(zone: Zone, name: string): ZoneEntry | undefined {
  const own = zone[name];
  if (own !== undefined) return own;
  for (let above = name.split('.').slice(1); above.length > 0; above = above.slice(1)) {
    const wildcard = zone[`*.${above.join('.')}`];
    if (wildcard !== undefined || zone[above.join('.')] !== undefined) return wildcard;
  }
  return undefined;
}

function fill(
  response: InstanceType<typeof Packet>,
  asked: string,
  type: keyof typeof TYPES | undefined,
  zone: Zone,
): void {
  let name = asked;
  let entry = entryOf(zone, name);
  if (entry?.authenticated === true) (response.header as { ad?: number }).ad = 1;
  for (let hops = 0; entry?.CNAME !== undefined && type !== 'CNAME' && hops < 8; hops++) {
    push(response.answers, recordOf(name, 'CNAME', { domain: entry.CNAME }, entry));
    name = entry.CNAME;
    entry = entryOf(zone, name);
  }
  if (entry === undefined) response.header.rcode = RCODES.NXDOMAIN;
  else if (type !== undefined)
    push(response.answers, ...dataOf(type, entry).map((data) => recordOf(name, type, data, entry)));
  if (response.answers.length > 0) return;
  const soa = soaAbove(asked, zone);
  if (soa !== null) push(response.authorities, soa);
}

function push(section: unknown[], ...records: object[]): void {
  section.push(...records);
}

function recordOf(name: string, type: keyof typeof TYPES, data: object, entry: ZoneEntry): object {
  return { name, type: TYPES[type], class: Packet.CLASS.IN, ttl: entry.ttl ?? DEFAULT_TTL, ...data };
}

function soaAbove(name: string, zone: Zone): object | null {
  for (let rest = name; rest !== ''; rest = rest.split('.').slice(1).join('.')) {
    const entry = zone[rest];
    const [data] = entry === undefined ? [] : dataOf('SOA', entry);
    if (entry !== undefined && data !== undefined) return recordOf(rest, 'SOA', data, entry);
  }
  return null;
}

function dataOf(type: keyof typeof TYPES, entry: ZoneEntry): object[] {
  switch (type) {
    case 'A':
    case 'AAAA':
      return (entry[type] ?? []).map((address) => ({ address }));
    case 'NS':
      return (entry.NS ?? []).map((ns) => ({ ns }));
    case 'PTR':
      return (entry.PTR ?? []).map((domain) => ({ domain }));
    case 'CNAME':
      return entry.CNAME === undefined ? [] : [{ domain: entry.CNAME }];
    case 'MX':
      return (entry.MX ?? []).map(([priority, exchange]) => ({ priority, exchange }));
    case 'TXT':
      return (entry.TXT ?? []).map((text) => ({ data: typeof text === 'string' ? pieces(text) : text }));
    case 'TLSA':
      return (entry.TLSA ?? []).map((text) => ({ data: tlsaBytes(text) }));
    case 'SOA': {
      if (entry.SOA === undefined) return [];
      const { primary, admin, serial = 1, minimum = 60 } = entry.SOA;
      return [{ primary, admin, serial, refresh: 7200, retry: 900, expiration: 1_209_600, minimum }];
    }
  }
}

function tlsaBytes(text: string): Buffer {
  const [usage, selector, matching, hex = ''] = text.split(' ');
  return Buffer.concat([Buffer.from([Number(usage), Number(selector), Number(matching)]), Buffer.from(hex, 'hex')]);
}

function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,255}/g) ?? [''];
}
