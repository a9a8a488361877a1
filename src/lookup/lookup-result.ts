import type { Blocklist } from '../knowledge/blocklists.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import type { Localized } from '../knowledge/vocabulary.ts';
import type { DkimFound } from './dkim/find-dkim.ts';
import type { ReportAddress } from './dmarc/check-report-addresses.ts';
import type { DmarcFound } from './dmarc/find-dmarc.ts';
import type { MxRecord, SoaRecord } from './dns/dns-port.ts';
import type { Found } from './found.ts';
import type { LookupProblem } from './lookup-target.ts';
import type { MtaStsProblem } from './mta-sts/mta-sts-problem.ts';
import type { RecordToPublish, Remark } from './remark.ts';
import type { SpfResult } from './spf/evaluate-spf.ts';
import type { SpfNode } from './spf/expand-spf.ts';

/** What stands between a sender and this domain, or what stands behind an IP address. */
export type LookupResult =
  | DomainFindings
  | IpFindings
  | {
      readonly kind: 'refused';
      readonly problem: LookupProblem;
      readonly query: string;
      /** The domain that was probably meant (`gmail,com`), else null. */
      readonly meant: string | null;
    };

/** A domain, as one that receives and as one that sends. */
export interface DomainFindings {
  readonly kind: 'domain';
  /** A-label form. */
  readonly domain: string;
  /** For reading: U-label form. */
  readonly shown: string;
  /** A well-known domain that was probably meant (`gmaul.com`), else null. */
  readonly meant: string | null;
  /** False where the DNS has no such name; null where that could not be found out. */
  readonly exists: boolean | null;
  readonly receiver: ReceiverFindings;
  readonly sender: SenderFindings;
}

export interface MxHost extends MxRecord {
  readonly addresses: Found<readonly string[]>;
  readonly ipv6: boolean | null;
  /** What an MX name that is an alias stands for (not allowed, RFC 2181 §10.3), else null. */
  readonly aliasOf: string | null;
  /** DANE for SMTP (RFC 7672): usable only where DNSSEC vouches for it. */
  readonly dane: 'usable' | 'not-signed' | 'unusable' | 'absent' | 'unknown';
}

export interface ReceiverFindings {
  /** Most preferred first. */
  readonly mx: Found<readonly MxHost[]>;
  /** RFC 7505: the domain says that it takes no mail. */
  readonly nullMx: boolean;
  /** No MX, but an address of its own, to which mail then goes (RFC 5321 §5.1); null where its address stayed open. */
  readonly implicitMx: boolean | null;
  /** Who runs the mailboxes, by MX host or by the domain tables. */
  readonly provider: Provider | null;
  /** The gateway in front. */
  readonly filter: Provider | null;
  readonly mtaSts: MtaStsFindings;
  /** Addresses for TLS reports (RFC 8460). */
  readonly tlsRpt: Found<readonly string[]>;
  readonly remarks: readonly Remark[];
}

/** RFC 8461. */
export interface MtaStsFindings {
  readonly state: 'present' | 'absent' | 'unknown' | 'broken';
  readonly mode: 'enforce' | 'testing' | 'none' | null;
  /** Seconds. */
  readonly maxAge: number | null;
  readonly mx: readonly string[];
  /** What is broken, or why it stayed unknown; null where neither. */
  readonly problem: MtaStsProblem | null;
  /** MX hosts that no pattern of the policy covers: senders that keep to it do not deliver to them. */
  readonly uncovered: readonly string[];
}

export interface SenderFindings {
  readonly spf: SpfNode;
  readonly dmarc: DmarcFound;
  readonly reports: readonly ReportAddress[];
  readonly dkim: DkimFound;
  /** True when the user named the selectors. */
  readonly selectorsAsked: boolean;
  readonly bimi: Found<BimiRecord>;
  readonly zone: ZoneFindings;
  /** Hosts that the SPF record names one by one, with their names in the DNS. */
  readonly hosts: readonly AddressNames[];
  readonly remarks: readonly Remark[];
  readonly requirements: readonly RequirementCheck[];
}

/** Where a domain's logo stands (BIMI). Both are empty where the domain declines to show one. */
export interface BimiRecord {
  /** The name without `default._bimi.` whose record applies. */
  readonly at: string;
  readonly logo: string;
  readonly certificate: string;
}

/** Name servers of the zone in which the domain stands. */
export interface ZoneFindings {
  /** The zone that was asked for: the registrable domain. */
  readonly at: string;
  readonly ns: Found<readonly string[]>;
  readonly soa: Found<SoaRecord>;
}

/** Reverse DNS of one address. */
export interface AddressNames {
  readonly address: string;
  readonly names: Found<readonly string[]>;
  /** The names whose own addresses hold this IP again (forward-confirmed reverse DNS). */
  readonly confirmed: Found<readonly string[]>;
}

/** One rule of a provider for bulk senders, checked as far as the DNS shows it. */
export interface RequirementCheck {
  /** `spf`, `dkim`, `dmarc`, `alignment`, `ptr`, `tls`, `unsubscribe`, `complaints` ... */
  readonly requirement: string;
  /** Names of the providers that ask for it. */
  readonly askedBy: readonly string[];
  readonly state: 'met' | 'not-met' | 'open' | 'not-in-dns';
  /** `must`: mail is refused or filed as spam without it; `should`: recommended. The strictest of those who ask. */
  readonly strength: 'must' | 'should';
  /** Official pages that ask for it. */
  readonly pages: readonly string[];
  /** What to publish where it is not met and the DNS can mend it. */
  readonly publish: RecordToPublish | null;
}

export interface IpFindings extends AddressNames {
  readonly kind: 'ip';
  /** Whether a given domain's SPF covers the address; null without a domain. */
  readonly spf: { readonly domain: string; readonly result: SpfResult; readonly mechanism: string | null } | null;
  readonly blocklists: readonly BlocklistAnswer[];
  readonly remarks: readonly Remark[];
}

/** What one DNS blocklist says of an address. */
export interface BlocklistAnswer {
  /** Without the operator's key. */
  readonly zone: string;
  /** The list's name where it is known, else the zone. */
  readonly name: string;
  /** `no-answer`: the list refuses our resolver or did not answer; never "listed". */
  readonly state: 'listed' | 'not-listed' | 'no-answer';
  /** Return codes: `127.0.0.2`. */
  readonly codes: readonly string[];
  /** What each code means, where the list documents it. */
  readonly meanings: readonly Localized[];
  /** How much a listing says; null for a list that is not known. */
  readonly weight: Blocklist['weight'] | null;
  /** Where to look it up or ask for removal. */
  readonly delisting: string | null;
}
