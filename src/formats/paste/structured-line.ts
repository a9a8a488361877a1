import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import type { Outcome } from '../../attempts/tally.ts';
import { readRecipient } from './recipient-domain.ts';

/** What the lines so far said that a later line refers to. */
export interface LogState {
  /** qmail's deliveries under way: number to recipient. */
  readonly qmail: Map<string, string>;
}

/** Attempts of a log line of an MTA without a reader of its own; null when it is no such line. An empty list is "nothing to count". */
export function readStructuredLine(line: string, state: LogState): readonly AttemptRecord[] | null {
  return sendmail(line) ?? openSmtpd(line) ?? qmail(line, state) ?? courier(line) ?? haraka(line);
}

/** `to=<u@d>,<v@d>, ctladdr=…, relay=mx.d. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection timed out with mx.d.` */
function sendmail(line: string): readonly AttemptRecord[] | null {
  const at = line.indexOf(', stat=');
  if (at < 0) return null;
  const to = /\bto=(\S.*?)(?:, (?:ctladdr|delay|xdelay|mailer|pri|relay|dsn|stat)=)/.exec(line)?.[1];
  if (to === undefined) return null;
  const stat = line.slice(at + 7).trim();
  if (/^queued\b/i.test(stat)) return [];
  const dsn = /\bdsn=(\d)/.exec(line)?.[1];
  const outcome = /^sent\b/i.test(stat)
    ? 'delivered'
    : /^deferred\b/i.test(stat)
      ? 'deferred'
      : (outcomeOfClass(dsn) ?? 'bounced');
  const reply = stat.replace(/^deferred: ?/i, '').trim() || stat;
  const relay = /\brelay=([\w.-]+?)\.?(?:[ ,[]|$)/.exec(line)?.[1];
  const messageId = /\]: ([\w-]{8,20}): /.exec(line)?.[1];
  return to.split(',').map((address) => attempt(address, outcome, { reply, relay, messageId }));
}

/** `… mta delivery evpid=… to=<u@d> … source="10.0.0.1" relay="192.0.2.1 (mx.d)" … result="TempFail" stat="450 …"` */
function openSmtpd(line: string): readonly AttemptRecord[] | null {
  if (!line.includes('result=')) return null;
  const result = /\bresult="?(Ok|TempFail|PermFail|LoopDetected)"?/i.exec(line)?.[1]?.toLowerCase();
  const to = /\bto=<?([^\s>@]{1,128}@[^\s>]{1,255})>?/.exec(line)?.[1];
  if (!result || !to) return null;
  const outcome = result === 'ok' ? 'delivered' : result === 'tempfail' ? 'deferred' : 'bounced';
  const reply = /\bstat="([^"]*)"/.exec(line)?.[1];
  const relay = /\brelay="?[^"\s]+ \(([^)"]+)\)/.exec(line)?.[1];
  const source = /\bsource="?([\d.:a-f]+)/i.exec(line)?.[1];
  const messageId = /\bevpid=(\w+)/.exec(line)?.[1];
  return [attempt(to, outcome, { reply, relay, source, messageId })];
}

/** `starting delivery 5: msg 1 to remote u@d`, then `delivery 5: deferral: 192.0.2.1_does_not_like_recipient./…` */
function qmail(line: string, state: LogState): readonly AttemptRecord[] | null {
  const start = /\bstarting delivery (\d+): msg \d+ to (?:remote|local) (\S+)/.exec(line);
  if (start) {
    if (state.qmail.size > 100_000) state.qmail.clear();
    state.qmail.set(start[1] ?? '', start[2] ?? '');
    return [];
  }
  const end = /\bdelivery (\d+): (success|deferral|failure): (.*)$/.exec(line);
  if (!end) return null;
  const recipient = state.qmail.get(end[1] ?? '') ?? '';
  state.qmail.delete(end[1] ?? '');
  const outcome = end[2] === 'success' ? 'delivered' : end[2] === 'deferral' ? 'deferred' : 'bounced';
  return [
    attempt(recipient, outcome, {
      reply: (end[3] ?? '')
        .replaceAll('_', ' ')
        .replace(/\/+\s*$/, '')
        .replaceAll('/', ' '),
    }),
  ];
}

/** `courieresmtp: id=…,from=<…>,addr=<u@d>,status: success`; the failing reply stands in the line before. */
function courier(line: string): readonly AttemptRecord[] | null {
  const match = /\baddr=<([^>]+)>(?:,size=\d+)?(?:,success: \S+|,status: (\w+))/.exec(line);
  if (!match) return null;
  return match[2] === undefined || match[2] === 'success' ? [attempt(match[1] ?? '', 'delivered', {})] : [];
}

/** `[outbound] delivered file=… domain=… host=… response="…" …` */
function haraka(line: string): readonly AttemptRecord[] | null {
  const match = /\[outbound\] .*\bdelivered file=.*?\bdomain=(\S+)(?: host=(\S+))?/.exec(line);
  return match ? [attempt(match[1] ?? '', 'delivered', { relay: match[2] })] : null;
}

interface Optional {
  readonly reply?: string | undefined;
  readonly relay?: string | undefined;
  readonly source?: string | undefined;
  readonly messageId?: string | undefined;
}

function attempt(recipient: string, outcome: Outcome, { reply, relay, source, messageId }: Optional): AttemptRecord {
  const { domain, localPart } = readRecipient(recipient);
  return {
    domain,
    outcome,
    ...(localPart === undefined ? {} : { localPart }),
    ...(reply ? { reply } : {}),
    ...(relay ? { relay } : {}),
    ...(source ? { source } : {}),
    ...(messageId ? { messageId } : {}),
  };
}

function outcomeOfClass(digit: string | undefined): Outcome | null {
  return digit === '2' ? 'delivered' : digit === '4' ? 'deferred' : digit === '5' ? 'bounced' : null;
}
