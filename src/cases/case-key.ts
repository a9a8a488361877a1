import type { CaseKey } from './stored-case.ts';

/** One string per thread, for locks; no two different threads share one. */
export function caseKeyText(key: CaseKey): string {
  return JSON.stringify([key.platform, key.workspace, key.channel, key.thread]);
}

/** The thread of a place, without user and locale. */
export function caseKeyOf(place: CaseKey): CaseKey {
  const { platform, workspace, channel, thread } = place;
  return { platform, workspace, channel, thread };
}
