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
  readonly case_places: CasePlacesTable;
  readonly watches: WatchesTable;
  readonly hours_notes: HoursNotesTable;
  readonly hours_cards: HoursCardsTable;
  readonly outbox: OutboxTable;
  readonly channel_settings: ChannelSettingsTable;
  readonly welcomes: WelcomesTable;
  readonly installations: InstallationsTable;
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

export interface CasePlacesTable {
  case_id: string;
  platform: string;
  workspace: string;
  place: string;
  failed: number;
  attempts: number | null;
}

export interface WatchesTable {
  id: string;
  platform: string;
  workspace: string;
  channel: string;
  thread: string;
  user_id: string;
  locale: string;
  domain: string;
  selectors: string;
  fingerprint: string;
  created_at: number;
  checked_at: number;
  next_at: number;
}

export interface HoursNotesTable {
  platform: string;
  workspace: string;
  number: string;
  id: string;
  kind: string;
  said: string;
  actor: string;
  at: number;
}

export interface HoursCardsTable {
  platform: string;
  workspace: string;
  number: string;
  destination: string;
  card_platform: string;
  card_workspace: string;
  card_channel: string;
  message: string;
}

export interface OutboxTable {
  platform: string;
  workspace: string;
  number: string;
  id: string;
  destination: string;
  position: number;
  event: string;
  detail: string;
  attempts: number;
  created_at: number;
  next_at: number;
}

export interface ChannelSettingsTable {
  platform: string;
  workspace: string;
  channel: string;
  answers: string;
  language: string;
}

export interface WelcomesTable {
  platform: string;
  workspace: string;
  kind: string;
  subject: string;
}

export interface InstallationsTable {
  platform: string;
  workspace: string;
  sealed: string;
  updated_at: number;
}
