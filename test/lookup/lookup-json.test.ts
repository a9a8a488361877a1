import { expect, test } from 'vitest';
import { lookup } from '../../src/lookup/lookup.ts';
import { lookupJson } from '../../src/lookup/lookup-json.ts';
import { zoneDns } from './spf/zone-dns.ts';

const steering = '\u001b[31m\u009b31m\u202e\u200b\u2028';
const dns = zoneDns({
  'odd.example': { MX: [[10, 'mx.odd.example']], TXT: [`v=spf1 ${steering} -all`] },
  '1.2.0.192.in-addr.arpa': { PTR: [`a${steering}.example`] },
});

test.each(['odd.example', '192.0.2.1'])(
  'nothing in the JSON of %s steers a terminal, and nothing is lost',
  async (query) => {
    const result = await lookup(query, { dns });
    const json = lookupJson(result);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u200b]/);
    expect(JSON.stringify(JSON.parse(json))).toContain('\u009b31m\u202e');
  },
);
