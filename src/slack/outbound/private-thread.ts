/** What was asked for outside of any thread (a command, the Home tab) has a thread of its own name, and its person. */
const PREFIX = 'own:';

/** A thread that is none of Slack's: further word about it goes to the person. */
export function privateThread(person: string, id: string): string {
  return `${PREFIX}${person}:${id}`;
}

/** Whose private thread it is; null for a thread of Slack's. */
export function personOfThread(thread: string): string | null {
  return thread.startsWith(PREFIX) ? (thread.split(':')[1] ?? null) : null;
}

/** The thread as Slack takes it: a ts, or '' for none. */
export function threadTs(thread: string): string {
  return /^\d{1,12}\.\d{1,9}$/.test(thread) ? thread : '';
}
