import {
  BULK_REQUIREMENTS,
  BULK_SENDER_RULES,
  type BulkRequirement,
  type BulkSenderRules,
} from '../../knowledge/bulk-sender-rules.ts';
import type { RequirementCheck } from '../lookup-result.ts';
import type { RecordToPublish, Remark, RemarkLevel } from '../remark.ts';
import type { RemarkId } from '../remark-ids.ts';

export interface RequirementEvidence {
  readonly domain: string;
  /** Remarks on SPF, DKIM and DMARC, on the sending hosts, and on what the domain takes. */
  readonly remarks: readonly Remark[];
  /** A usable DKIM key was found. */
  readonly dkimUsable: boolean;
  /** Whether the domain takes replies; null where that stayed open. */
  readonly takesMail: boolean | null;
  /** A name of a key to publish where none is known. */
  readonly selector: string;
}

type State = RequirementCheck['state'];

/** The rules of the large providers for bulk senders, as far as the DNS shows whether they are met. */
export function checkRequirements(evidence: RequirementEvidence): readonly RequirementCheck[] {
  return BULK_REQUIREMENTS.map((requirement) => {
    const state = stateOf(requirement, evidence);
    const asking = BULK_SENDER_RULES.filter(({ must, should }) => [...must, ...should].includes(requirement));
    return {
      requirement,
      askedBy: asking.map(({ name }) => name),
      state,
      strength: asking.some(({ must }: BulkSenderRules) => must.includes(requirement)) ? 'must' : 'should',
      pages: asking.map(({ source }) => source),
      publish: state === 'not-met' ? publishFor(requirement, evidence) : null,
    };
  });
}

function stateOf(requirement: BulkRequirement, evidence: RequirementEvidence): State {
  switch (requirement) {
    case 'spf':
      return byRemarks(about(evidence, 'spf-'));
    case 'dkim':
      return dkimState(evidence);
    case 'dmarc':
      return byRemarks(about(evidence, 'dmarc-').filter(({ id }) => !REPORTING.has(id)));
    case 'ptr':
      return ptrState(about(evidence, 'ptr-'));
    case 'from-receives':
      return evidence.takesMail === null ? 'open' : evidence.takesMail ? 'met' : 'not-met';
    default:
      return 'not-in-dns';
  }
}

/** Reports help the sender; no provider asks for them. */
const REPORTING: ReadonlySet<RemarkId> = new Set([
  'dmarc-no-reports',
  'dmarc-report-malformed',
  'dmarc-report-refused',
  'dmarc-report-open',
]);

/** What receivers refuse or ignore is not met; what stayed open leaves the rest in doubt. */
function byRemarks(remarks: readonly Remark[]): State {
  if (has(remarks, 'wrong')) return 'not-met';
  return has(remarks, 'open') ? 'open' : 'met';
}

function dkimState({ dkimUsable, remarks }: RequirementEvidence): State {
  if (dkimUsable) return 'met';
  const dkim = remarks.filter(({ id }) => id.startsWith('dkim-'));
  if (has(dkim, 'wrong') || dkim.some(isNoKey)) return 'not-met';
  return 'open';
}

function isNoKey({ id, values }: Remark): boolean {
  return id === 'dkim-none-found' || id === 'dkim-revoked' || (id === 'dkim-wildcard' && values['state'] !== 'usable');
}

/** Without a host that the SPF record names one by one, the sending addresses are not known, and looking again helps nobody. */
function ptrState(remarks: readonly Remark[]): State {
  if (remarks.length === 0) return 'not-in-dns';
  return byRemarks(remarks);
}

function publishFor(
  requirement: BulkRequirement,
  { remarks, domain, selector }: RequirementEvidence,
): RecordToPublish | null {
  const prefix = `${requirement}-`;
  const own = remarks.find(({ id, level, publish }) => id.startsWith(prefix) && level === 'wrong' && publish);
  if (own?.publish !== undefined) return own.publish;
  if (requirement === 'dkim') {
    return { name: `${selector}._domainkey.${domain}`, type: 'TXT', value: 'v=DKIM1; k=rsa; p=…' };
  }
  return requirement === 'from-receives' ? { name: domain, type: 'MX', value: `10 mail.${domain}.` } : null;
}

function about({ remarks }: RequirementEvidence, prefix: string): readonly Remark[] {
  return remarks.filter(({ id }) => id.startsWith(prefix));
}

function has(remarks: readonly Remark[], level: RemarkLevel): boolean {
  return remarks.some((one) => one.level === level);
}
