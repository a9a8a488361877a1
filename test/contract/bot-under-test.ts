import { randomUUID } from 'node:crypto';
import { createBot } from '../../src/bot/handle-inbound.ts';
import type { DnsPort } from '../../src/lookup/dns/dns-port.ts';
import { lookup } from '../../src/lookup/lookup.ts';
import type { BotPort } from '../../src/service/bot-port.ts';
import type { Store } from '../../src/store/store.ts';
import { triage } from '../../src/triage.ts';
import { sqliteFolder } from '../store/sqlite-folder.ts';

export interface BotUnderTest {
  readonly bot: BotPort;
  readonly store: Store;
  readonly directory: string;
  readonly log: (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly logged: () => string;
  readonly hold: () => () => void;
  readonly close: () => Promise<void>;
}

/** The real bot over the real engine and a real store, with a DNS that knows one domain, and a brake on the triage. */
export async function botUnderTest(): Promise<BotUnderTest> {
  const folder = await sqliteFolder();
  const store = await folder.open();
  const lines: string[] = [];
  const log: BotUnderTest['log'] = (event, fields) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  let gate = Promise.resolve();
  const bot = createBot({
    triage: async (...given) => {
      await gate;
      return triage(...given);
    },
    store,
    now: Date.now,
    newId: randomUUID,
    log,
    lookup: (question) => lookup(question.query, { dns: oneDomain, deadline: 2000 }),
    privacy: { retentionDays: 30, usesModel: false },
  });
  return {
    bot,
    store,
    directory: folder.directory,
    log,
    logged: () => lines.join('\n'),
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    close: async () => {
      await store.close();
      await folder.destroy();
    },
  };
}

/** `example.com` takes mail at its own host; nothing else exists. */
const oneDomain: DnsPort = {
  ask: async (name, type) => {
    const value = RECORDS[`${type} ${name}`];
    if (value !== undefined) return { state: 'present', value: value as never, authenticated: false, ttl: 60 };
    return { state: 'absent', nameExists: name.endsWith('example.com'), ttl: 60 };
  },
};

const RECORDS: Readonly<Record<string, readonly unknown[]>> = {
  'MX example.com': [{ exchange: 'mx.example.com', priority: 10 }],
  'A mx.example.com': ['192.0.2.7'],
  'TXT example.com': ['v=spf1 mx -all'],
};
