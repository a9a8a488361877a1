import type { Outcome } from '../../../src/attempts/tally.ts';
import type { Incident } from '../incident.ts';
import type { Random } from '../random.ts';
import { TEXTS } from '../texts.ts';
import { LOCAL_WORDINGS, type LocalWordings } from './local-wordings.ts';
import { domainInText, hostOf, speakerOf } from './mail-hosts.ts';
import { type ReplyName, WORDINGS } from './reply-wordings.ts';

/** One delivery attempt as a log tells it. */
export interface TextAttempt {
  readonly domain: string;
  readonly local: string;
  readonly host: string;
  readonly source: string;
  readonly outcome: Outcome;
  /** '' for delivered. */
  readonly reply: string;
  readonly name: ReplyName | null;
  /** The own MTA says it; nobody was reached. */
  readonly isLocal: boolean;
  readonly permanent: boolean;
  readonly message: number;
  /** The command that was refused. */
  readonly stage: string;
  /** ms since the epoch. */
  readonly time: number;
}

/** The day of all simulated texts. */
export const DAY = Date.UTC(2026, 9, 12);

const NAMES: ReadonlyMap<unknown, ReplyName> = new Map(
  Object.entries(TEXTS).map(([name, meaning]) => [meaning, name as ReplyName]),
);

/** All attempts of an incident, in order of time; retries of one message share its number. */
export function textAttempts(made: Incident, dice: Random, mta: keyof LocalWordings): readonly TextAttempt[] {
  const attempts: TextAttempt[] = [];
  const span = dice.pick([2, 8, 24]) * 3_600_000;
  let serial = 0;
  for (const spec of made.specs) {
    const messages = Math.max(1, Math.min(spec.count, spec.messages ?? spec.count));
    const domain = domainInText(spec.domain ?? '');
    const host = hostOf(spec);
    const name = spec.meaning === undefined ? null : (NAMES.get(spec.meaning) ?? null);
    for (let index = 0; index < spec.count; index++) {
      const message = serial + (index % messages);
      const { text, isLocal } =
        name === null ? { text: '', isLocal: false } : wordingOf(name, speakerOf(spec), mta, dice);
      const local = `user${message}`;
      attempts.push({
        domain,
        local,
        host,
        source: spec.source ?? '',
        outcome: spec.outcome,
        reply: filled(text, { to: `${local}@${domain}`, domain, mx: host, ip: spec.source || '192.0.2.10' }, dice),
        name,
        isLocal,
        permanent: spec.outcome === 'bounced',
        message,
        stage: stageOf(name, dice),
        time: DAY + Math.floor(dice.next() * span),
      });
    }
    serial += messages;
  }
  return attempts.sort((a, b) => a.time - b.time);
}

const AT_RECIPIENT: ReadonlySet<ReplyName | null> = new Set([
  'unknownUser',
  'inactive',
  'full',
  'greylisting',
  'policy',
  'relay',
]);

/** Recipients are refused at RCPT TO; senders at any command. */
function stageOf(name: ReplyName | null, dice: Random): string {
  return AT_RECIPIENT.has(name)
    ? 'RCPT TO command'
    : dice.pick(['MAIL FROM command', 'end of DATA command', 'RCPT TO command']);
}

function wordingOf(
  name: ReplyName,
  speaker: string,
  mta: keyof LocalWordings,
  dice: Random,
): { readonly text: string; readonly isLocal: boolean } {
  const local = LOCAL_WORDINGS[name];
  if (local) return { text: dice.pick(local[mta]), isLocal: true };
  const wordings = WORDINGS[name] ?? {};
  return { text: dice.pick(wordings[speaker] ?? wordings['*'] ?? ['550 ?']), isLocal: false };
}

function filled(
  text: string,
  values: { readonly to: string; readonly domain: string; readonly mx: string; readonly ip: string },
  dice: Random,
): string {
  if (!text.includes('{')) return text;
  const id = Array.from({ length: 12 }, () => 'abcdef0123456789'[dice.integer(0, 15)]).join('');
  return text
    .replaceAll('{to}', values.to)
    .replaceAll('{domain}', values.domain)
    .replaceAll('{mx}', values.mx)
    .replaceAll('{ip}', values.ip)
    .replaceAll('{sender}', 'news.boutique.example')
    .replaceAll('{id}', id);
}
