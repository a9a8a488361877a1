import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeIds, type FakeIds, secret } from './fake-ids.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface FakeUser {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly locale: string;
  readonly isBot: boolean;
}

export interface FakeChannel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly members: Set<string>;
  /** Shared with another organisation (Slack Connect). */
  readonly shared: boolean;
  archived: boolean;
}

/** A message as the fake keeps it; `body` is the message object that events and API answers show. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly user: string;
  /** Set when the app wrote it. */
  readonly bot: string | null;
  /** Who alone sees it. */
  readonly ephemeralTo: string | null;
  body: Json;
  deleted: boolean;
  /** How often it was changed. */
  revision: number;
  stream: { lastAppend: number; stoppedByUser: boolean; markdown: string } | null;
}

export interface FakeToken {
  readonly value: string;
  readonly kind: 'bot' | 'app' | 'workflow';
  readonly team: string;
  scopes: ReadonlySet<string>;
  state: 'live' | 'revoked' | 'expired' | 'uninstalled';
}

export interface FakeWorkspace {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterprise: { readonly id: string; readonly name: string } | null;
  /** The app is installed for the whole organisation, not for this workspace alone. */
  readonly orgWide: boolean;
  readonly botUser: string;
  readonly bot: string;
}

export interface FakeView {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly root: string;
  readonly previous: string | null;
  body: Json;
  hash: string;
  open: boolean;
}

export interface FakeFile {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly content: Buffer;
  readonly mimetype: string;
  readonly user: string;
  readonly channels: Set<string>;
  /** How the file host answers. */
  readonly serves: FileBehaviour;
  /** Events show only its id: `file_access: check_file_info`. */
  readonly connect: boolean;
  readonly snippet: boolean;
  complete: boolean;
}

/** What may go wrong between a link and its bytes. */
export type FileBehaviour =
  | 'whole'
  /** 200 with the sign-in page, whatever the token. */
  | 'login-page'
  /** 302 to another host, which records whether the token came along. */
  | 'redirect'
  /** Content-Length promises more than is sent; the connection breaks. */
  | 'truncated'
  /** Never stops sending; no Content-Length. */
  | 'endless'
  /** Content-Encoding: gzip. */
  | 'gzip'
  /** Sends byte by byte with pauses. */
  | 'slow'
  /** 404, as for a deleted file. */
  | 'gone'
  /** 429 with Retry-After, then whole. */
  | 'busy-once';

export interface AppSettings {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  /** Event names of the manifest; nothing else is delivered. `message.im` and the like are spelled so. */
  readonly events: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
  /** callback_id of global and message shortcuts, and of functions. */
  readonly shortcuts: ReadonlySet<string>;
  /** Declared as an agent (`agent_view`). */
  readonly agent: boolean;
}

/** All that the fake knows. */
export interface World {
  readonly app: AppSettings;
  readonly clock: FakeClock;
  readonly ids: FakeIds;
  readonly workspaces: Map<string, FakeWorkspace>;
  readonly users: Map<string, FakeUser>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: StoredMessage[];
  readonly tokens: Map<string, FakeToken>;
  readonly files: Map<string, FakeFile>;
  readonly views: Map<string, FakeView>;
  /** Home tabs by user. */
  readonly homes: Map<string, FakeView>;
  /** trigger_id → who may use it until when, and from which view. */
  readonly triggers: Map<string, { team: string; user: string; at: number; used: boolean; view: string | null }>;
  readonly statuses: Map<string, { status: string; loadingMessages: readonly string[]; at: number }>;
  readonly sessions: Map<string, string>;
  readonly prompts: Map<string, readonly Json[]>;
  readonly reactions: Set<string>;
  readonly functions: Map<string, { outputs: Json | null; failure: string | null; settled: boolean }>;
  /** What Slack lets pass, but a careful app does not do. */
  readonly complaints: string[];
}

export function createWorld(app: Partial<AppSettings>): World {
  return {
    app: {
      id: 'A0FAKEAPP01',
      name: 'Mailtriage',
      clientId: '3901254001.9942887420',
      clientSecret: secret(16),
      signingSecret: secret(16),
      verificationToken: secret(12),
      events: new Set([
        'app_mention',
        'app_home_opened',
        'message.im',
        'message.channels',
        'message.groups',
        'function_executed',
        'app_uninstalled',
        'member_joined_channel',
        'tokens_revoked',
        'agent_session_stopped',
      ]),
      commands: new Set(['/deliverability']),
      shortcuts: new Set(),
      agent: true,
      ...app,
    },
    clock: createFakeClock(),
    ids: createFakeIds(),
    workspaces: new Map(),
    users: new Map(),
    channels: new Map(),
    messages: [],
    tokens: new Map(),
    files: new Map(),
    views: new Map(),
    homes: new Map(),
    triggers: new Map(),
    statuses: new Map(),
    sessions: new Map(),
    prompts: new Map(),
    reactions: new Set(),
    functions: new Map(),
    complaints: [],
  };
}
