/**
 * The tables as both dialects hold them. Times are ms since the epoch; JSON stands as text;
 * plain SQL types only, so that SQLite and PostgreSQL take the same queries.
 */
export interface DatabaseTables {
  readonly cases: CasesTable;
  readonly hours_requests: HoursRequestsTable;
  readonly hours_counters: HoursCountersTable;
  readonly feedback: FeedbackTable;
  readonly inbox: InboxTable;
}

export interface CasesTable {
  id: string;
  platform: string;
  workspace: string;
  channel: string;
  thread: string;
  opened_by: string;
  verdict: string;
  report: string;
  tally: string | null;
  evidence: string;
  revision: number;
  created_at: number;
  updated_at: number;
}

export interface HoursRequestsTable {
  platform: string;
  workspace: string;
  number: string;
  channel: string;
  thread: string;
  case_id: string | null;
  requested_by: string;
  language: string;
  state: string;
  form: string;
  history: string;
  submission_key: string;
  created_at: number;
  updated_at: number;
}

export interface HoursCountersTable {
  platform: string;
  workspace: string;
  year: number;
  last: number;
}

export interface FeedbackTable {
  platform: string;
  workspace: string;
  case_id: string;
  user_id: string;
  vote: string;
  verdict: string;
  at: number;
}

export interface InboxTable {
  platform: string;
  event_id: string;
  seen_at: number;
}
