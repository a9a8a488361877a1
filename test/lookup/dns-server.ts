import dns2 from 'dns2';

/** Records of one name, by type; `SERVFAIL` and `silent` are answers too. */
export interface ZoneEntry {
  readonly MX?: readonly (readonly [priority: number, exchange: string])[];
  readonly TXT?: readonly string[];
  readonly A?: readonly string[];
  readonly PTR?: readonly string[];
  readonly behaves?: 'SERVFAIL' | 'silent';
}

const { Packet } = dns2;
const NXDOMAIN = 3;
const SERVFAIL = 2;

/** A real DNS server on loopback over UDP, answering from a zone written as data; returns its `ip:port`. */
export async function startDnsServer(
  zone: Readonly<Record<string, ZoneEntry>>,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = dns2.createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const question = request.questions[0];
      const entry = question ? zone[question.name.toLowerCase()] : undefined;
      if (entry?.behaves === 'silent') return;
      if (entry?.behaves === 'SERVFAIL') response.header.rcode = SERVFAIL;
      else if (!entry) response.header.rcode = NXDOMAIN;
      else if (question)
        response.answers.push(...(recordsOf(question.name, question.type, entry) as typeof response.answers));
      send(response);
    },
  });
  await server.listen({ udp: { port: 0, address: '127.0.0.1' } });
  const { udp } = server.addresses();
  return { address: `127.0.0.1:${udp?.port}`, close: () => Promise.resolve(server.close()) };
}

function recordsOf(name: string, type: number | undefined, entry: ZoneEntry) {
  const base = { name, ttl: 60, class: Packet.CLASS.IN };
  if (type === Packet.TYPE.MX) {
    return (entry.MX ?? []).map(([priority, exchange]) => ({ ...base, type: Packet.TYPE.MX, priority, exchange }));
  }
  if (type === Packet.TYPE.TXT) return (entry.TXT ?? []).map((data) => ({ ...base, type: Packet.TYPE.TXT, data }));
  if (type === Packet.TYPE.A) return (entry.A ?? []).map((address) => ({ ...base, type: Packet.TYPE.A, address }));
  if (type === Packet.TYPE.PTR) return (entry.PTR ?? []).map((domain) => ({ ...base, type: Packet.TYPE.PTR, domain }));
  return [];
}
