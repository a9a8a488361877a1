import { expect, test } from 'vitest';
import { readVolumes } from '../../../src/formats/table/read-volumes.ts';

function volumesOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(readVolumes(text).volumes);
}

test.each([
  ['with a header', 'domain,volume\ngmail.com,1000\nOrange.FR,20', { 'gmail.com': 1000, 'orange.fr': 20 }],
  ['without a header', 'gmail.com,1000\norange.fr,20', { 'gmail.com': 1000, 'orange.fr': 20 }],
  ['semicolons, a mark and CRLF', '\ufeffDomaine;Envoy\u00e9s\r\ngmail.com;1 000\r\n', { 'gmail.com': 1000 }],
  ['columns the other way round', '1000;gmail.com\n20;orange.fr', { 'gmail.com': 1000, 'orange.fr': 20 }],
  ['a header that names them the other way round', 'sent\tdomain\n5\tgmail.com', { 'gmail.com': 5 }],
  ['further columns', 'domain,campaign,sent\ngmail.com,x,5', { 'gmail.com': 5 }],
  ['an unquoted thousands comma', 'gmail.com,1,204\norange.fr,3', { 'gmail.com': 1204, 'orange.fr': 3 }],
  ['several rows of a domain', 'gmail.com,1\ngmail.com,2', { 'gmail.com': 3 }],
  ['provider names and a total', 'Provider,Sent\nGmail,7\nTotal,7', { 'gmail.com': 7 }],
  ['blanks', 'gmail.com   1 000\norange.fr   20', { 'gmail.com': 1000, 'orange.fr': 20 }],
])('%s', (_, text, volumes) => {
  expect(volumesOf(text)).toEqual(volumes);
  expect(readVolumes(text).problems).toEqual([]);
});

test('rows that cannot be read are told with their line', () => {
  const { volumes, problems } = readVolumes('domain,volume\ngmail.com,-5\norange.fr,many\nsfr.fr,3');
  expect(Object.fromEntries(volumes)).toEqual({ 'sfr.fr': 3 });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('line 2');
});

test('an empty text has no volumes', () => {
  expect(readVolumes('')).toEqual({ volumes: new Map(), problems: [] });
});
