/** Submits requests one after the other and prints each number once it is stored; never ends by itself. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

const [directory = '', round = ''] = process.argv.slice(2);
const opened = await openSqliteStore(directory);
if (!opened.ok) throw new Error(opened.problem.text);
for (let count = 0; ; count++) {
  const { request } = await opened.store.hours.submit({
    platform: 'local',
    workspace: 'home',
    channel: 'c',
    thread: 't',
    caseId: null,
    requestedBy: 'ada',
    language: 'en',
    submissionKey: `${round}-${count}`,
    at: Date.UTC(2026, 10, 25) + count,
    form: {
      name: 'Ada',
      email: 'ada@shop.example',
      company: 'Shop',
      sendingDomains: [],
      sourceIps: [],
      since: '',
      providers: '',
      evidence: '',
      changes: '',
      tried: '',
      contract: '',
    },
  });
  writeSync(1, `${request.number}\n`);
}
