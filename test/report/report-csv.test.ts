import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../src/report/report-csv.ts';
import { domainRow } from './judged-sample.ts';

describe('the CSV of the domains', () => {
  it('has a byte order mark, a header, CRLF ends and one row per domain', () => {
    const csv = reportCsv({ domains: [{ ...domainRow('yahoo.fr', 12), attempts: 24, failureRate: 0.5, lift: 1.25 }] });
    expect(csv).toBe(
      '\uFEFFdomain,provider,attempts,failed,deferred,bounced,failureRate,shareOfFailures,lift\r\n' +
        'yahoo.fr,yahoo.fr,24,12,12,0,0.5,0.001,1.25\r\n',
    );
  });

  it('leaves what is not known empty', () => {
    expect(reportCsv({ domains: [domainRow('a.example', 1)] }).split('\r\n')[1]).toBe(
      'a.example,a.example,,1,1,0,,0.001,',
    );
  });

  it.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('defuses %j, which a spreadsheet would run', (domain) => {
    const { data } = Papa.parse<string[]>(reportCsv({ domains: [domainRow(domain, 1)] }).slice(1), { newline: '\r\n' });
    expect(data[1]?.[0]).toBe(`'${domain}`);
  });

  it('quotes commas, quotes and line ends so that a reader gets them back', () => {
    const provider = 'Smith, "Jones" & Co\nLtd';
    const csv = reportCsv({ domains: [{ ...domainRow('a.example', 1), provider }] });
    expect(Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data[1]?.[1]).toBe(provider);
  });
});
