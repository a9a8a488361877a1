import { onTestFinished } from 'vitest';
import type { StoredCase } from '../../src/cases/stored-case.ts';
import type { NewHoursRequest } from '../../src/hours/hours-request.ts';
import type { Store } from '../../src/store/store.ts';
import type { Watch } from '../../src/store/watch.ts';

export const HOME = { platform: 'local', workspace: 'home' };
export const AWAY = { platform: 'slack', workspace: 'T1' };
export const NOW = Date.UTC(2026, 10, 25, 8);
export const DAY = 86_400_000;

/** A store under test, and how to open the same data again. */
export interface StoreUnderTest {
  readonly open: () => Promise<Store>;
  readonly destroy: () => Promise<void>;
}

export function aCase(changes: Partial<StoredCase> = {}): StoredCase {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    id: 'case-1',
    openedBy: 'ada',
    verdict: 'reputation',
    report: '{"é":"😀"}',
    tally: null,
    evidence: ['a'.repeat(64)],
    revision: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function aRequest(changes: Partial<NewHoursRequest> = {}): NewHoursRequest {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    caseId: 'case-1',
    requestedBy: 'ada',
    language: 'fr',
    submissionKey: 'key-1',
    at: NOW,
    form: {
      name: 'Ada',
      email: 'ada@shop.example',
      company: 'Shop',
      sendingDomains: ['news.shop.example'],
      sourceIps: ['192.0.2.1'],
      since: 'hier',
      providers: 'Yahoo',
      evidence: '421 4.7.0 [TSS04]\nligne deux',
      changes: '',
      tried: '',
      contract: '',
    },
    ...changes,
  };
}

export function aWatch(changes: Partial<Watch> = {}): Watch {
  return {
    ...HOME,
    channel: 'c',
    thread: 't1',
    id: 'watch-1',
    user: 'ada',
    locale: 'fr-FR',
    domain: 'shop.example',
    selectors: ['s1'],
    fingerprint: { 'dmarc-policy': 'none' },
    createdAt: NOW,
    checkedAt: NOW,
    nextAt: NOW + DAY,
    ...changes,
  };
}

/** A store for one test, and how to close it and open it again. */
export async function openSubject(make: () => Promise<StoreUnderTest>) {
  const subject = await make();
  let store = await subject.open();
  onTestFinished(async () => {
    await store.close();
    await subject.destroy();
  });
  const reopen = async () => {
    await store.close();
    store = await subject.open();
    return store;
  };
  return { store, reopen };
}
