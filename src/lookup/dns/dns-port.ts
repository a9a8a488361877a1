/** Data of one record, by type. Host names are lower case, without the final dot; the root is ''. */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  /** Where the name is an alias: what it stands for. */
  readonly CNAME: string;
  readonly MX: MxRecord;
  readonly NS: string;
  readonly PTR: string;
  readonly SOA: SoaRecord;
  readonly TLSA: TlsaRecord;
  /** A record's strings joined without a space (RFC 7208 §3.3). */
  readonly TXT: string;
}

export type RecordType = keyof RecordData;

export interface MxRecord {
  readonly exchange: string;
  readonly priority: number;
}

export interface SoaRecord {
  readonly primary: string;
  readonly mailbox: string;
  readonly serial: number;
  /** Seconds. */
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minimum: number;
}

/** RFC 6698 §2.1. */
export interface TlsaRecord {
  readonly usage: number;
  readonly selector: number;
  readonly matchingType: number;
  /** Hexadecimal, lower case. */
  readonly data: string;
}

/** Why a question stayed open. */
export type DnsTrouble = 'timeout' | 'servfail' | 'refused' | 'unreachable' | 'malformed';

/** What the DNS said: three states, never two. */
export type DnsAnswer<T> =
  | {
      readonly state: 'present';
      readonly value: readonly T[];
      /** The resolver vouches for DNSSEC (AD bit, RFC 6840 §5.8). */
      readonly authenticated: boolean;
      /** Seconds for which it may be kept. */
      readonly ttl: number;
    }
  | {
      readonly state: 'absent';
      /** False where the name itself does not exist (NXDOMAIN). */
      readonly nameExists: boolean;
      readonly ttl: number;
    }
  | { readonly state: 'unknown'; readonly trouble: DnsTrouble };

/** The DNS as the look-up sees it. Never rejects; each question is answered in bounded time. */
export interface DnsPort {
  readonly ask: <T extends RecordType>(name: string, type: T) => Promise<DnsAnswer<RecordData[T]>>;
}
