import { parse } from 'tldts';
import { WELL_KNOWN_DOMAINS } from '../../knowledge/well-known-domains.ts';
import { providerOfDomain } from '../../replies/provider-of.ts';
import { editDistance } from './edit-distance.ts';

/** A well-known mailbox domain that a near miss was probably meant for. */
export interface Meant {
  readonly domain: string;
  /** Meant also where somebody has registered the near miss. */
  readonly unmistakable: boolean;
}

interface Candidate extends Meant {
  readonly label: string;
  readonly suffix: string;
}

const CANDIDATES: readonly Candidate[] = WELL_KNOWN_DOMAINS.flatMap(({ domains, unmistakable }) =>
  domains.map((domain) => ({ domain, unmistakable, ...split(domain) })),
);
const KNOWN = new Set(CANDIDATES.map(({ domain }) => domain));

/** True for the mailbox domains that near misses are held against. */
export function isWellKnown(domain: string): boolean {
  return KNOWN.has(domain);
}

/** Shorter names have too many neighbours: only their ending may be wrong. */
const SHORTEST_LABEL = 5;
/** Real endings that are nearly always a slip for `.com`, also where the tables know the name under any ending. */
const SLIPPED_ENDINGS: ReadonlySet<string> = new Set(['cm', 'co', 'om']);
const LONGEST = 30;
/** Two slips only in names of this length. */
const LONG_LABEL = 7;

/**
 * The mailbox domain that `domain` is a slip of the hand away from, or null; null too for a domain that the provider
 * tables know. Takes an A-label domain, or a text without a dot (`gmailcom`).
 */
export function meantDomain(domain: string): Meant | null {
  const { label, suffix } = split(domain);
  const known = KNOWN.has(domain) || (providerOfDomain(domain) !== null && !SLIPPED_ENDINGS.has(suffix));
  if (known || domain.length > LONGEST) return null;
  const ends = endingExists(domain);
  let nearest: { readonly candidate: Candidate; readonly slips: number } | null = null;
  for (const candidate of CANDIDATES) {
    const slips = slipsTo(candidate, label, suffix, ends);
    if (slips !== null && (nearest === null || slips < nearest.slips)) nearest = { candidate, slips };
  }
  if (nearest === null) return null;
  const { domain: meant, unmistakable } = nearest.candidate;
  // The first letter is the one that is mistyped least: `cmail.com` may well be somebody's name.
  return { domain: meant, unmistakable: unmistakable && meant[0] === domain[0] };
}

/** Slips of the hand, or null for too many. `ends`: the ending is a real one, so that another label is a real name. */
function slipsTo(candidate: Candidate, label: string, suffix: string, ends: boolean): number | null {
  // The dot is missing or in the wrong place.
  if (`${label}${suffix}`.replaceAll('.', '') === candidate.domain.replaceAll('.', '')) return 1;
  if (suffix === '') return null;
  const most = candidate.label.length >= LONG_LABEL ? 2 : candidate.label.length >= SHORTEST_LABEL ? 1 : 0;
  const inLabel = label === candidate.label ? 0 : editDistance(label, candidate.label, most);
  if (inLabel > most) return null;
  if (suffix === candidate.suffix) return inLabel;
  // `orange.be` is as real as `orange.fr`: a real ending is a slip only after a name that nobody else carries.
  if (ends && !(candidate.unmistakable && inLabel === 0)) return null;
  const inSuffix = editDistance(suffix, candidate.suffix, 2);
  return inSuffix > 2 || inLabel + inSuffix > 3 ? null : inLabel + inSuffix;
}

function endingExists(domain: string): boolean {
  return parse(domain, { allowPrivateDomains: false }).isIcann === true;
}

function split(domain: string): { readonly label: string; readonly suffix: string } {
  const dot = domain.indexOf('.');
  return dot < 0 ? { label: domain, suffix: '' } : { label: domain.slice(0, dot), suffix: domain.slice(dot + 1) };
}
