export type Json = Record<string, unknown>;

export interface FakePerson {
  /** As the connector names them: `29:…`. */
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
}

export interface FakeConversation {
  /** `a:…` (1:1), `19:…@thread.v2` (group), `19:…@thread.tacv2` (channel); never with a messageid. */
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** Of the team, for a channel. */
  readonly aadGroupId: string;
}

/** A message of the bot, as it stands. */
export interface FakeMessage {
  readonly id: string;
  readonly conversation: string;
  /** Root of the thread; '' outside of threads. */
  readonly root: string;
  /** Only this user sees it; null: everyone. */
  readonly targetedTo: string | null;
  activity: Json;
  /** How often it was replaced. */
  updates: number;
  deleted: boolean;
}

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly authorization: string;
  readonly contentType: string;
  readonly body: Json;
  readonly status: number;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
