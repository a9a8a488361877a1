import { describe, expect, it } from 'vitest';
import { faultsOf, reasonIds, reportOn } from './triage-text.ts';

const TSS04 = '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to user complaints';
const table = (head: string, ...rows: readonly string[]): string => [head, ...rows, ''].join('\n');

describe('traps of real inputs', () => {
  it('an "Autres" row that holds most failures decides nothing, and is asked to be split', async () => {
    const report = await reportOn(
      table(
        'Domaine;Message;Nombre',
        'Autres;Dynamic flow control;760086',
        'gmail.com;Dynamic flow control;4000',
        'orange.fr;Dynamic flow control;3704',
      ),
    );
    expect(report.verdict).toMatchObject({ kind: 'inconclusive', requestHours: false });
    expect(reasonIds(report)).toContain('unresolved-bucket');
    expect(report.verdict.nextEvidence[0]).toMatch(/split/i);
  });
  it('an "Other" row does not hide a block that replies name', async () => {
    const report = await reportOn(
      table(
        'domain,message,count',
        `yahoo.com,"${TSS04}",9000`,
        `Other,"${TSS04}",4000`,
        'gmail.com,550 5.1.1 User unknown,60',
      ),
    );
    expect(report.verdict.kind).toBe('reputation');
  });
  it('a table that lists only busy paths is no list of all mail', async () => {
    const report = await reportOn(
      table(
        'Path,Queue,Errors,Last reply',
        `yahoo.com/192.0.2.1,5000,4800,"${TSS04}"`,
        `aol.com/192.0.2.1,300,280,"${TSS04}"`,
      ),
    );
    expect(report.verdict.kind).toBe('reputation');
    expect(report.input.hasDenominator).toBe(false);
    expect(reasonIds(report)).toContain('no-denominator');
  });
  it('a column of percentages with volumes gives rates: one provider apart is reputation, likely and not sure', async () => {
    const report = await reportOn(
      table(
        'Domain,Sent,Error rate',
        'gmail.com,50000,1.2%',
        'yahoo.com,10000,64%',
        'orange.fr,8000,0.9%',
        'sfr.fr,4000,1.1%',
      ),
    );
    expect(report.input.failed).toBeGreaterThan(6000);
    expect(report.verdict.kind).toBe('reputation');
    expect(report.verdict.confidence).toBeLessThanOrEqual(0.8);
    expect(report.verdict.nextEvidence.length).toBeGreaterThan(0);
    // The table does not say that these are bounces for good.
    expect(reasonIds(report)).not.toContain('hard-2');
  });
  it('the same rate at every provider is the own MTA, however much the largest leads', async () => {
    const report = await reportOn(
      table(
        'Domain,Sent,Error rate',
        'gmail.com,50000,31%',
        'yahoo.com,10000,28%',
        'orange.fr,8000,33%',
        'sfr.fr,4000,30%',
        'free.fr,3000,29%',
      ),
    );
    expect(report.verdict.kind).toBe('own-mta');
    expect(report.verdict.requestHours).toBe(false);
  });
  it('failures only, in the proportions of ordinary mail, are not the largest provider’s doing', async () => {
    const report = await reportOn(
      table(
        'domain,message,count',
        ...[
          ['gmail.com', 4100],
          ['hotmail.com', 1300],
          ['outlook.com', 900],
          ['yahoo.com', 1500],
          ['icloud.com', 300],
          ['orange.fr', 400],
        ].map(([domain, count]) => `${domain},Dynamic flow control: quota met,${count}`),
      ),
    );
    expect(report.verdict.kind).toBe('own-mta');
    expect(report.verdict.confidence).toBeLessThan(0.9);
    expect(report.verdict.nextEvidence.join(' ')).toMatch(/SMTP replies/);
  });
  it('backoff rows without inner cause at one provider are likely reputation, and their replies are asked for', async () => {
    const report = await reportOn(
      table('domain,message,count', 'orange.fr,Dynamic flow control,1204', 'wanadoo.fr,Dynamic flow control,310'),
    );
    expect(report.verdict.kind).toBe('reputation');
    expect(report.verdict.confidence).toBeLessThan(0.9);
    expect(reasonIds(report)).toEqual(expect.arrayContaining(['backoff-hides-cause', 'article-few-domains']));
    expect(report.verdict.nextEvidence[0]).toMatch(/Orange/);
  });
  it('the article’s sentence gives the share of the provider that it means', async () => {
    const report = await reportOn(
      table(
        'domain,message,count',
        'gmail.com,Dynamic flow control,9730',
        ...Array.from({ length: 27 }, (_, index) => `firm${index}.example,Dynamic flow control,10`),
      ),
    );
    const article = report.verdict.reasons.find(({ id }) => id === 'article-few-domains');
    const top = report.verdict.reasons.find(({ id }) => id === 'top-provider');
    expect(top?.values['share']).toBeCloseTo(0.973, 3);
    expect(article?.values['share']).toBe(top?.values['share']);
    expect(article?.text).toMatch(/97\.3%/);
  });
  it('domains typed with a slip that cannot be reached are a matter of the list', async () => {
    const report = await reportOn(
      table(
        'domain,message,count',
        'gmaul.com,connection timed out,14',
        'gmial.com,Host or domain name not found,9',
        'hotmial.fr,Host not found,6',
        'yahooo.fr,connection timed out,3',
      ),
    );
    expect(report.verdict.kind).toBe('recipients');
    const slips = report.verdict.reasons.find(({ id }) => id === 'mistyped-domains');
    expect(slips?.values).toMatchObject({ domains: 4, failed: 32 });
    expect(slips?.text).toMatch(/gmaul\.com/);
  });
  it('and one of them among much good mail is nothing unusual', async () => {
    const report = await reportOn(
      table(
        'domain,delivered,failed,message',
        'gmail.com,5000,0,',
        'yahoo.fr,900,0,',
        'orange.fr,1200,0,',
        'gmaul.com,0,14,connection timed out',
      ),
    );
    expect(report.verdict.kind).toBe('healthy');
    expect(reasonIds(report)).toContain('mistyped-domains');
  });
  it('three lines that say different things without a domain are asked for more', async () => {
    const report = await reportOn('550 5.1.1 user unknown\n421 4.7.0 try again later\n452 4.2.2 mailbox full\n');
    expect(report.verdict.kind).toBe('inconclusive');
    expect(report.verdict.nextEvidence.length).toBeGreaterThan(0);
    expect(faultsOf(report)).toEqual([]);
  });
  it('a list of bounces that are all full and unknown mailboxes is a matter of the list', async () => {
    const report = await reportOn(
      table(
        'domain,message,count',
        'gmail.com,550 5.1.1 user unknown,120',
        'yahoo.fr,552 5.2.2 mailbox full,60',
        'orange.fr,452 4.2.2 over quota,80',
        'hotmail.fr,550 5.5.0 mailbox unavailable,70',
        'sfr.fr,552 mailbox full,30',
      ),
    );
    expect(report.verdict.kind).toBe('recipients');
    expect(report.verdict.confidence).toBeLessThan(0.93);
  });
});

describe('lines that only repeat earlier failures', () => {
  const echo = (serial: number, inner: string): string =>
    `Nov  3 14:05:0${serial} mx postfix/error[123]: 4ABC${serial}: to=<u${serial}@yahoo.fr>, relay=none, delay=10, delays=1/9/0/0, dsn=4.7.0, status=deferred (delivery temporarily suspended: ${inner})`;
  const echoes = [1, 2, 3].map((serial) =>
    echo(serial, `host mta5.am0.yahoodns.net[192.0.2.8] refused to talk to me: ${TSS04}`),
  );
  it('are told as such, and what they repeat is no more than likely', async () => {
    const report = await reportOn(echoes.join('\n'));
    expect(report.input).toMatchObject({ failed: 0, echoes: 3 });
    expect(report.verdict.kind).toBe('reputation');
    expect(report.verdict.confidence).toBeLessThan(0.75);
    expect(reasonIds(report)).toEqual(['echoes-only', 'echoed-cause']);
    expect(report.explanation.markdown).not.toMatch(/\b0 failed/);
    expect(report.verdict.nextEvidence[0]).toMatch(/before these lines/);
  });
  it('decide nothing where what they repeat may be the network or the receiver', async () => {
    const lost = [1, 2].map((serial) => echo(serial, 'connect to mx.example.com[192.0.2.8]:25: Connection timed out'));
    const report = await reportOn(lost.join('\n'));
    expect(report.verdict).toMatchObject({ kind: 'inconclusive', requestHours: false });
    expect(reasonIds(report)).toContain('echoes-only');
  });
});

describe('over time', () => {
  const start = Date.UTC(2026, 10, 3, 10);
  /** One message a minute to each of three providers; those of `failing` fail from one minute to another. */
  function day(failing: readonly string[], from: number, to: number, reply: string): string {
    const lines: string[] = [];
    for (let minute = 0; minute < 480; minute++) {
      for (const domain of ['gmail.com', 'orange.fr', 'yahoo.fr']) {
        const fails = failing.includes(domain) && minute >= from && minute < to;
        const at = new Date(start + minute * 60_000).toISOString();
        const status = fails ? `dsn=4.0.0, status=deferred (${reply})` : 'dsn=2.0.0, status=sent (250 OK)';
        lines.push(
          `${at} mx postfix/smtp[7]: 4ABCD${lines.length}: to=<u@${domain}>, relay=mx.${domain}[192.0.2.1]:25, delay=1, delays=0/0/0/1, ${status}`,
        );
      }
    }
    return lines.join('\n');
  }
  const said = `host mx.yahoo.fr[192.0.2.1] said: ${TSS04}`;
  it('what began at 14:05 is said to have begun then', async () => {
    const report = await reportOn(day(['yahoo.fr'], 245, 480, said));
    expect(report.verdict.kind).toBe('reputation');
    expect(report.findings[0]?.from).toBe('2026-11-03T14:05:00.000Z');
    expect(report.verdict.reasons.find(({ id }) => id === 'began')?.text).toMatch(/2026-11-03 14:05/);
  });
  it('a window of twenty minutes is told with both its ends', async () => {
    const report = await reportOn(day(['yahoo.fr'], 245, 265, said));
    expect(report.verdict.kind).toBe('reputation');
    expect(report.findings[0]).toMatchObject({ from: '2026-11-03T14:05:00.000Z', to: '2026-11-03T14:24:00.000Z' });
    expect(reasonIds(report)).toContain('lasted');
  });
  it('what fails from the first line to the last has no beginning', async () => {
    const report = await reportOn(day(['yahoo.fr'], 0, 480, said));
    expect(reasonIds(report).filter((id) => ['began', 'ended', 'lasted'].includes(id))).toEqual([]);
  });
  it('forty tries of one message are one message: no finding of their own', async () => {
    const stuck = Array.from({ length: 40 }, (_, index) => {
      const at = new Date(start + index * 600_000).toISOString();
      return `${at} mx postfix/smtp[7]: 4ABCDEF: to=<u@firm.example>, relay=none, delay=1, delays=0/0/0/1, dsn=4.4.1, status=deferred (connect to mx.firm.example[192.0.2.77]:25: Connection timed out)`;
    });
    const report = await reportOn([day([], 0, 0, ''), ...stuck].join('\n'));
    expect(report.input.failed).toBe(40);
    expect(report.verdict.kind).toBe('healthy');
  });
});
