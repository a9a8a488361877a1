/** Submits requests and delivers them, printing each number when it is delivered; never ends by itself. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { deliverDue } from '../../src/hours/deliver-due.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

const [directory = ''] = process.argv.slice(2);
const opened = await openSqliteStore(directory);
if (!opened.ok) throw new Error(opened.problem.text);
const { store } = opened;
const texts = { since: '', providers: '', evidence: '', changes: '', tried: '', contract: '' };
const form = { name: 'Ada', email: 'ada@shop.example', company: 'Shop', sendingDomains: [], sourceIps: [], ...texts };
const place = { platform: 'local', workspace: 'home', channel: 'c', thread: 't' };
for (;;) {
  const at = Date.now();
  const delivery = { id: randomUUID(), destination: 'webhook', event: 'requested', detail: '', at } as const;
  const request = { ...place, caseId: null, requestedBy: 'ada', language: 'en', form, submissionKey: randomUUID(), at };
  await store.hours.submit(request, [delivery]);
  await deliverDue({
    store,
    deliver: async ({ number }) => void writeSync(1, `${number}\n`),
    now: Date.now,
    newId: randomUUID,
    log: () => undefined,
  });
}
