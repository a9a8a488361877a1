import { expect, test } from 'vitest';
import type { DnsPort } from '../../../src/lookup/dns/dns-port.ts';
import { lookup } from '../../../src/lookup/lookup.ts';
import { asDomain } from '../../bot/looked-up.ts';

/** A domain without MX whose addresses are as said. */
function withoutMx(addresses: 'present' | 'absent' | 'unknown'): DnsPort {
  return {
    ask: async (name, type) => {
      if (name === 'web.example' && type === 'A') {
        if (addresses === 'unknown') return { state: 'unknown', trouble: 'timeout' };
        if (addresses === 'present') {
          return { state: 'present', value: ['192.0.2.1'], authenticated: false, ttl: 60 } as never;
        }
      }
      return { state: 'absent', nameExists: name === 'web.example', ttl: 60 };
    },
  };
}

test.each([
  ['present', true, 'mx-implicit'],
  ['absent', false, 'mx-missing'],
  ['unknown', null, 'mx-implicit-open'],
] as const)('without MX, and with an address that is %s', async (addresses, implicitMx, id) => {
  const { receiver, sender } = asDomain(await lookup('web.example', { dns: withoutMx(addresses) }));
  expect(receiver.implicitMx).toBe(implicitMx);
  expect(receiver.remarks[0]?.id).toBe(id);
  const replies = sender.requirements.find(({ requirement }) => requirement === 'from-receives')?.state;
  expect(replies).toBe({ present: 'met', absent: 'not-met', unknown: 'open' }[addresses]);
});
