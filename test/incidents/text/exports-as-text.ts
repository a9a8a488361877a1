import type { Random } from '../random.ts';
import type { TextAttempt } from './text-attempts.ts';

/** Attempts of one message: only its last row stands in a platform's log. */
function lastPerMessage(attempts: readonly TextAttempt[]): readonly TextAttempt[] {
  return [...new Map(attempts.map((one) => [one.message, one])).values()];
}

const quoted = (cell: string | number): string => {
  const text = String(cell);
  return /[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Campaign's delivery log: a row per recipient. */
export function asCampaignLog(attempts: readonly TextAttempt[], withHosts: boolean, dice: Random): string {
  const french = dice.chance(0.4);
  const sources = [...new Set(attempts.map(({ source }) => source))].filter((source) => source !== '');
  const header = french
    ? ['Adresse', 'Statut', "Type d'échec", 'Raison', 'Texte', "Date de l'événement", 'publicId']
    : ['Address', 'Status', 'Failure type', 'Failure reason', 'Text', 'Event date', 'publicId'];
  if (withHosts) header.push('MX');
  const rows = lastPerMessage(attempts).map((one) => {
    const pending = one.name === 'backoff';
    const status =
      one.outcome === 'delivered'
        ? french
          ? 'Envoyé'
          : 'Sent'
        : pending
          ? french
            ? 'En attente'
            : 'Pending'
          : french
            ? 'Echec'
            : 'Failed';
    const type = one.outcome === 'delivered' || pending ? '' : one.permanent ? 'Hard' : 'Soft';
    return [
      `${one.local}@${one.domain}`,
      status,
      type,
      reasonOf(one, french),
      one.reply,
      new Date(one.time).toISOString().slice(0, 19).replace('T', ' '),
      sources.length > 1 ? sources.indexOf(one.source) + 1 : '',
      ...(withHosts ? [one.host] : []),
    ];
  });
  return [header, ...rows].map((row) => row.map(quoted).join(';')).join('\n');
}

function reasonOf({ name, outcome }: TextAttempt, french: boolean): string {
  if (outcome === 'delivered' || name === 'backoff') return '';
  if (name === 'unknownUser') return french ? 'Utilisateur inconnu' : 'User unknown';
  if (name === 'full') return french ? 'Boîte pleine' : 'Mailbox full';
  if (name === 'inactive') return french ? 'Compte désactivé' : 'Account disabled';
  if (name === 'deadDomain') return french ? 'Domaine invalide' : 'Invalid domain';
  if (name === 'timeout' || name === 'dns') return french ? 'Inatteignable' : 'Unreachable';
  return french ? 'Refusé' : 'Refused';
}

interface Sums {
  readonly domain: string;
  readonly reply: string;
  count: number;
}

/**
 * A table of domain, message and number of errors; with deliveries a volume per domain beside them, and a row without a
 * message for domains where nothing failed.
 */
export function asCampaignTable(
  attempts: readonly TextAttempt[],
  rated: boolean,
  withHosts: boolean,
  dice: Random,
): string {
  const rows = new Map<string, Sums>();
  const volumes = new Map<string, number>();
  const hosts = new Map<string, string>();
  for (const { domain, host, outcome, reply } of attempts) {
    hosts.set(domain, host);
    volumes.set(domain, (volumes.get(domain) ?? 0) + 1);
    if (outcome === 'delivered') continue;
    const text = masked(reply);
    const key = `${domain}\u0000${text}`;
    const sums = rows.get(key) ?? { domain, reply: text, count: 0 };
    sums.count++;
    rows.set(key, sums);
  }
  const style = dice.pick(['semicolon', 'comma', 'tab', 'pipe'] as const);
  const german = dice.chance(0.3);
  const names = german
    ? ['Domäne', 'Meldung', 'Anzahl', 'Volumen']
    : ['Recipient domain', 'Message', 'Number of errors', 'Volume'];
  const table: (string | number)[][] = [...rows.values()]
    .sort((a, b) => b.count - a.count)
    .map((row) => [shown(row.domain), row.reply, row.count, volumes.get(row.domain) ?? 0]);
  const failing = new Set([...rows.values()].map(({ domain }) => domain));
  if (rated)
    for (const [domain, volume] of volumes) if (!failing.has(domain)) table.push([shown(domain), '', 0, volume]);
  const width = rated ? 4 : 3;
  const known = new Map([...hosts].map(([domain, host]) => [shown(domain), host]));
  const lines = [names, ...table].map((row, at) => [
    ...row.slice(0, width),
    ...(withHosts ? [at === 0 ? 'MX' : (known.get(String(row[0])) ?? '')] : []),
  ]);
  if (style === 'pipe') {
    const [head, ...body] = lines.map(
      (row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`,
    );
    return [head, `|${' --- |'.repeat(width + (withHosts ? 1 : 0))}`, ...body].join('\n');
  }
  const delimiter = { semicolon: ';', comma: ',', tab: '\t' }[style];
  return lines.map((row) => row.map(quoted).join(delimiter)).join('\n');
}

const shown = (domain: string): string => (domain === '*' ? 'Other' : domain);

/** A grouped report shows one wording for replies that differ by id or address only. */
function masked(reply: string): string {
  return reply.replace(/user\d+@[\w.-]+/g, '#ADDR#').replace(/\b[0-9a-f]{12}\b/g, '#ID#');
}

/** Events of a sending service, a JSON object a line. */
export function asJsonEvents(attempts: readonly TextAttempt[], withHosts: boolean): string {
  const style = withHosts ? 'nested' : 'flat';
  return attempts
    .map((one) => {
      const email = `${one.local}@${one.domain}`;
      const timestamp = Math.floor(one.time / 1000);
      const event = one.outcome === 'delivered' ? 'delivered' : one.permanent ? 'bounce' : 'deferred';
      if (style === 'flat')
        return JSON.stringify({
          email,
          timestamp,
          'smtp-id': `<m${one.message}@news.boutique.example>`,
          event,
          ...(one.outcome === 'delivered'
            ? { response: '250 OK' }
            : one.permanent
              ? { reason: one.reply, type: 'bounce' }
              : { response: one.reply, attempt: '2' }),
        });
      return JSON.stringify({
        'event-data': {
          id: `e${one.message}`,
          timestamp,
          event: one.outcome === 'delivered' ? 'delivered' : 'failed',
          severity: one.outcome === 'delivered' ? undefined : one.permanent ? 'permanent' : 'temporary',
          recipient: email,
          'recipient-domain': one.domain,
          'delivery-status': {
            'attempt-no': 1,
            'mx-host': one.host,
            code:
              one.outcome === 'delivered' ? 250 : Number(/^\d{3}/.exec(one.reply)?.[0] ?? (one.permanent ? 550 : 451)),
            message: one.outcome === 'delivered' ? 'OK' : one.reply,
          },
        },
      });
    })
    .join('\n');
}

/** Events of a sending service as CSV. */
export function asCsvEvents(attempts: readonly TextAttempt[], withHost: boolean): string {
  const header = ['timestamp', 'email', 'event', 'reason', ...(withHost ? ['mx'] : [])];
  const rows = attempts.map((one) => [
    new Date(one.time).toISOString(),
    `${one.local}@${one.domain}`,
    one.outcome === 'delivered' ? 'delivered' : one.permanent ? 'bounce' : 'deferred',
    one.reply,
    ...(withHost ? [one.isLocal ? '' : one.host] : []),
  ]);
  return [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

/** Replies as people paste them into a chat. */
export function asPaste(attempts: readonly TextAttempt[], dice: Random): string {
  const style = dice.pick(['bounce', 'bare', 'counted'] as const);
  if (style === 'counted') {
    const counts = new Map<string, number>();
    for (const { domain, reply } of attempts) {
      const line = `${shown(domain)}: ${masked(reply)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return [...counts].map(([line, count]) => `${count} x ${line}`).join('\n');
  }
  return attempts
    .map((one) => {
      const to = one.domain === '' ? '' : `<${one.local}@${one.domain}>: `;
      return style === 'bare' || one.isLocal
        ? `${to}${one.reply}`
        : `${to}host ${one.host}[198.51.100.7] said: ${one.reply} (in reply to ${one.stage})`;
    })
    .join('\n');
}
