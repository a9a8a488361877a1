import { readTagList } from '../tag-list.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** A DMARC record (RFC 9989 §4.7); tags that older readers know are kept beside. */
export interface DmarcRecord {
  readonly text: string;
  /** `p`; null where it is missing or no policy: readers take `none` then. */
  readonly policy: DmarcPolicy | null;
  readonly subdomainPolicy: DmarcPolicy | null;
  readonly nonexistentPolicy: DmarcPolicy | null;
  readonly strictDkim: boolean;
  readonly strictSpf: boolean;
  /** `t=y`: the policy is only tried out. */
  readonly testing: boolean;
  readonly psd: 'y' | 'n' | 'u';
  /** Addresses that aggregate reports go to, as written. */
  readonly aggregateReports: readonly string[];
  readonly failureReports: readonly string[];
  /** `pct` of RFC 7489, where it is below 100. */
  readonly percent: number | null;
  /** Tags that RFC 9989 removed. */
  readonly obsolete: readonly string[];
  /** Pieces that break the form, and tags whose value is none of the allowed. */
  readonly broken: readonly string[];
}

const OBSOLETE = ['pct', 'rf', 'ri'];

/** True for the records among TXT records that are DMARC (RFC 9989 §4.7: `v=DMARC1` first, exactly so). */
export function isDmarc(record: string): boolean {
  return /^v\s*=\s*DMARC1\s*(?:;|$)/.test(record);
}

/** Reads a record that `isDmarc` took. */
export function parseDmarc(text: string): DmarcRecord {
  const { tags, names, broken, repeated } = readTagList(text);
  const policyOf = (name: string): DmarcPolicy | null => {
    const value = tags.get(name)?.toLowerCase();
    return value === 'none' || value === 'quarantine' || value === 'reject' ? value : null;
  };
  const wrong = ['p', 'sp', 'np'].filter((name) => tags.has(name) && policyOf(name) === null);
  const oddLetters = ['adkim', 'aspf'].filter((name) => tags.has(name) && !/^[rs]$/i.test(tags.get(name) ?? ''));
  const percent = Number(tags.get('pct') ?? 100);
  const psd = tags.get('psd')?.toLowerCase();
  return {
    text,
    policy: policyOf('p'),
    subdomainPolicy: policyOf('sp'),
    nonexistentPolicy: policyOf('np'),
    strictDkim: tags.get('adkim')?.toLowerCase() === 's',
    strictSpf: tags.get('aspf')?.toLowerCase() === 's',
    testing: tags.get('t')?.toLowerCase() === 'y',
    psd: psd === 'y' || psd === 'n' ? psd : 'u',
    aggregateReports: addressesOf(tags.get('rua')),
    failureReports: addressesOf(tags.get('ruf')),
    percent: Number.isInteger(percent) && percent >= 0 && percent < 100 ? percent : null,
    obsolete: OBSOLETE.filter((name) => names.includes(name)),
    broken: [...broken, ...repeated, ...[...wrong, ...oddLetters].map((name) => `${name}=${tags.get(name)}`)],
  };
}

function addressesOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
