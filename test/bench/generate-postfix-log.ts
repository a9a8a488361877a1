import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from './random.ts';
import { SAMPLE_REPLIES } from './sample-replies.ts';

export interface GeneratedLog {
  /** Bytes to write, about; the last line is whole. */
  readonly bytes: number;
  readonly seed?: number;
  /** Distinct recipient domains, Zipf-distributed; default 5,000. */
  readonly domains?: number;
  /** Share of lines with a status; default 0.2. */
  readonly statusShare?: number;
  /** Share of the status lines that fail; default 0.1. */
  readonly failureShare?: number;
}

/** What was written, counted while writing. */
export interface LogTruth {
  lines: number;
  delivered: number;
  deferred: number;
  bounced: number;
  /** Failures per domain. */
  readonly failedByDomain: Map<string, number>;
}

const HEAD = [
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'hotmail.com',
  'orange.fr',
  'free.fr',
  'icloud.com',
  'gmx.de',
  'web.de',
  'aol.com',
];
const BASE_52 = '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';
const FILLERS = [
  'qmgr[812]: {id}: from=<bounce-17@news.example.fr>, size=48213, nrcpt=1 (queue active)',
  'qmgr[812]: {id}: removed',
  'cleanup[9120]: {id}: message-id=<20240501.{id}@news.example.fr>',
  'smtpd[9001]: {id}: client=app1.example.fr[10.0.0.7], sasl_method=PLAIN, sasl_username=app',
  'smtpd[9001]: connect from app1.example.fr[10.0.0.7]',
  'smtpd[9001]: disconnect from app1.example.fr[10.0.0.7] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5',
  'smtp[63706]: Untrusted TLS connection established to mx.example.com[192.0.2.9]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)',
];

/** The lines of a seeded Postfix log (RFC 3164 stamps), in blocks of text; `truth` counts along. */
export function* postfixLog(options: GeneratedLog, truth: LogTruth): Generator<string> {
  const random = seededRandom(options.seed ?? 7);
  const pick = zipf(options.domains ?? 5000, random);
  let block = '';
  let written = 0;
  let second = 0;
  while (written < options.bytes) {
    if (random() < 0.05) second++;
    const line = `${stamp(second)} mta1 postfix/${random() < (options.statusShare ?? 0.2) ? status(random, pick(), options.failureShare ?? 0.1, truth) : filler(random)}\n`;
    truth.lines++;
    written += line.length;
    block += line;
    if (block.length < 1 << 20) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** Writes such a log to a file and returns its truth. */
export function writePostfixLog(path: string, options: GeneratedLog): LogTruth {
  const truth: LogTruth = { lines: 0, delivered: 0, deferred: 0, bounced: 0, failedByDomain: new Map() };
  const file = openSync(path, 'w');
  for (const block of postfixLog(options, truth)) writeSync(file, block);
  closeSync(file);
  return truth;
}

function status(random: () => number, domain: string, failureShare: number, truth: LogTruth): string {
  const to = `user${Math.floor(random() * 1e6)}@${domain}`;
  const ip = `192.0.2.${Math.floor(random() * 255)}`;
  const mx = `mx${Math.floor(random() * 3)}.${domain}`;
  const front = (relay: string, dsn: string) =>
    `smtp[63706]: ${id(random)}: to=<${to}>, relay=${relay}, delay=1.9, delays=0.8/0.04/1.1/0.2, dsn=${dsn}, status=`;
  if (random() >= failureShare) {
    truth.delivered++;
    return `${front(`${mx}[${ip}]:25`, '2.0.0')}sent (250 2.0.0 Ok: queued as ${id(random)})`;
  }
  const reply = SAMPLE_REPLIES[Math.floor(random() * SAMPLE_REPLIES.length)] as (typeof SAMPLE_REPLIES)[number];
  truth[reply.status]++;
  truth.failedByDomain.set(domain, (truth.failedByDomain.get(domain) ?? 0) + 1);
  const host = reply.relay === '' || reply.relay === 'none' ? mx : reply.relay;
  const text = reply.text
    .replaceAll('{mx}', host)
    .replaceAll('{ip}', ip)
    .replaceAll('{to}', to)
    .replaceAll('{id}', id(random));
  return `${front(reply.relay === 'none' ? 'none' : `${host}[${ip}]:25`, reply.dsn)}${reply.status} (${text})`;
}

function filler(random: () => number): string {
  return (FILLERS[Math.floor(random() * FILLERS.length)] as string).replaceAll('{id}', id(random));
}

function id(random: () => number): string {
  let text = '4V';
  for (let at = 0; at < 13; at++) text += BASE_52[Math.floor(random() * 52)];
  return text;
}

function stamp(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = 1 + (Math.floor(second / 86_400) % 28);
  return `May ${String(day).padStart(2, ' ')} ${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** Picks a domain by Zipf's law (exponent 1.05) from cumulated weights. */
function zipf(count: number, random: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) {
    sum += rank ** -1.05;
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return HEAD[low] ?? `firm${low}.example`;
  };
}
