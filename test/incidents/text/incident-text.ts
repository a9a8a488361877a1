import { type Incident, incident } from '../incident.ts';
import { random } from '../random.ts';
import { asCampaignLog, asCampaignTable, asCsvEvents, asJsonEvents, asPaste } from './exports-as-text.ts';
import type { LocalWordings } from './local-wordings.ts';
import { asExim, asPostfix } from './logs-as-text.ts';
import { type TextAttempt, textAttempts } from './text-attempts.ts';

export const TEXT_FORMATS = [
  'postfix',
  'exim',
  'campaign-log',
  'campaign-table',
  'json-events',
  'csv-events',
  'paste',
] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A simulated incident as somebody would hand it in. */
export interface IncidentText {
  readonly made: Incident;
  readonly format: TextFormat;
  /** Exports may leave out the MX host, and then a company's domain does not tell who runs its mailboxes. */
  readonly withHosts: boolean;
  readonly text: string;
  readonly attempts: readonly TextAttempt[];
}

/** Larger incidents add lines, not difficulty. */
const MOST_ATTEMPTS = 20_000;

/** Incident number `seed` as text in a format that can express it; null when it is too large to be worth writing. */
export function incidentText(seed: number, only?: string, wanted?: TextFormat): IncidentText | null {
  const made = incident(seed, only);
  const size = made.specs.reduce((sum, { count }) => sum + count, 0);
  if (size > MOST_ATTEMPTS) return null;
  const dice = random(seed + 77_000_000);
  const format = wanted ?? dice.pick(formatsFor(made, size));
  const style: Style = { withHosts: dice.chance(made.market === 'b2b' ? 0.8 : 0.4), pastesLog: dice.chance(0.4) };
  const attempts = textAttempts(made, dice, speakerOf(format, style));
  return { made, format, withHosts: style.withHosts, text: written(format, attempts, made, style, dice), attempts };
}

interface Style {
  readonly withHosts: boolean;
  /** A paste of log lines rather than of replies. */
  readonly pastesLog: boolean;
}

function speakerOf(format: TextFormat, { pastesLog }: Style): keyof LocalWordings {
  if (format === 'postfix' || format === 'exim') return format;
  if (format === 'paste' && pastesLog) return 'postfix';
  return format === 'json-events' || format === 'csv-events' ? 'service' : 'campaign';
}

function formatsFor({ name, hasDenominator }: Incident, size: number): readonly TextFormat[] {
  if (name.includes('"Other"')) return ['campaign-table'];
  if (name.startsWith('pasted') || name === 'one backoff row') return ['paste'];
  if (name.includes('backoff')) return ['campaign-log', 'campaign-table'];
  if (name.startsWith('smarthost')) return ['postfix', 'exim'];
  if (name.startsWith('one IP')) return ['postfix', 'exim', 'campaign-log'];
  return TEXT_FORMATS.filter((format) => format !== 'paste' || (!hasDenominator && size <= 120));
}

function written(
  format: TextFormat,
  attempts: readonly TextAttempt[],
  { hasDenominator }: Incident,
  { withHosts, pastesLog }: Style,
  dice: ReturnType<typeof random>,
): string {
  if (format === 'postfix') return asPostfix(attempts, hasDenominator, dice);
  if (format === 'exim') return asExim(attempts, hasDenominator, dice);
  if (format === 'campaign-log') return asCampaignLog(attempts, withHosts, dice);
  if (format === 'campaign-table') return asCampaignTable(attempts, hasDenominator, withHosts, dice);
  if (format === 'json-events') return asJsonEvents(attempts, withHosts);
  if (format === 'csv-events') return asCsvEvents(attempts, withHosts);
  return pastesLog ? asPostfix(attempts, false, dice) : asPaste(attempts, dice);
}
