import type { Violation } from './blocks/check.ts';
import type { FakeToken, FakeWorkspace, Json, World } from './world.ts';

/** What a method answers: the fields beside `ok: true`, or a refusal. */
export type ApiAnswer = Json | Refusal;

export class Refusal {
  readonly error: string;
  readonly more: Json;
  constructor(error: string, more: Json = {}) {
    this.error = error;
    this.more = more;
  }
}

/** One call on its way through a method. */
export interface ApiCall {
  readonly world: World;
  readonly args: Json;
  readonly token: FakeToken;
  readonly workspace: FakeWorkspace;
  readonly baseUrl: string;
}

export interface ApiMethod {
  /** Any one of these is enough; none: no scope is needed. */
  readonly scopes: readonly string[];
  readonly required?: readonly string[];
  /** Which tokens may call it; `bot` and `workflow` by default. */
  readonly tokens?: readonly FakeToken['kind'][];
  readonly answer: (call: ApiCall) => ApiAnswer;
}

/** `invalid_arguments` or `invalid_blocks` with the words that Slack puts beside it. */
export function refuseViolations(error: string, violations: readonly Violation[]): Refusal {
  const messages = violations.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  const errors = violations.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
  return new Refusal(error, {
    ...(error === 'invalid_blocks' ? { errors } : {}),
    response_metadata: { messages },
  });
}

export function invalidArguments(message: string): Refusal {
  return new Refusal('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } });
}

export function text(args: Json, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
