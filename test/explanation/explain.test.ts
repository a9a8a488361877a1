import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain.ts';
import type { Language } from '../../src/knowledge/vocabulary.ts';
import type { ReportFacts } from '../../src/report/report-schema.ts';
import { action, finding, reply, yahooFacts } from './report-facts.ts';

async function markdown(facts: ReportFacts, language: Language = 'en'): Promise<string> {
  return (await explain(facts, language)).markdown;
}

function verdict(kind: ReportFacts['verdict']['kind'], requestHours = false): Pick<ReportFacts, 'verdict'> {
  return { verdict: { kind, confidence: 0.8, requestHours, reasons: [], nextEvidence: [] } };
}

describe('an explanation', () => {
  it('says the verdict in one sentence with the place, and its confidence in a word and a number', async () => {
    const [first] = (await markdown(yahooFacts())).split('\n');
    expect(first).toContain('Your mail is held back by Yahoo');
    expect(first).toContain('Confidence: high (93%).');
  });

  it('has its sections in the order in which a reader needs them', async () => {
    const headings = (await markdown(yahooFacts())).match(/^## .*$/gm);
    expect(headings).toEqual([
      '## Why',
      '## What the replies mean',
      '## What to do first',
      '## Who should do it',
      '## Deliverability hours',
      '## What to paste or upload next',
    ]);
  });

  it('names the numbers that decided', async () => {
    const text = await markdown(yahooFacts());
    expect(text).toContain('1,600 attempts failed out of 10,000 (16%)');
    expect(text).toContain('Yahoo holds 81.3% of the failures (1,300); 65% of what was sent there failed, 4.1 times');
  });

  it('writes French as a French consultant would', async () => {
    const text = await markdown(yahooFacts('fr'), 'fr');
    expect(text).toContain('Confiance\u202F: élevée (93\u202F%).');
    expect(text).toContain('1\u202F600 tentatives ont échoué sur 10\u202F000 (16\u202F%).');
    expect(text).toContain('à cause de votre réputation d’expéditeur');
  });

  it('offers deliverability hours only where the verdict advises them, and promises none', async () => {
    expect(await markdown(yahooFacts())).toContain('depend on your contract');
    const own = yahooFacts('en', {
      ...verdict('own-mta'),
      findings: [finding('en', { kind: 'own-mta', actions: [] })],
    });
    expect(await markdown(own)).not.toMatch(/hours (of|depend)|Deliverability hours/);
  });

  it('explains dynamic flow control and the rule of the article when the own MTA backed off', async () => {
    const backoff = reply('en', { cause: 'backoff', backoff: true, origin: 'local' });
    const few = await markdown(yahooFacts('en', { replies: [backoff] }));
    expect(few).toContain('met too many errors at one domain in a short time');
    expect(few).toContain('a fault of your own MTA');
    expect(few).toMatch(/KA-21165 .* just a few domains.*That is what this input shows/);
    const spread = await markdown(yahooFacts('en', { ...verdict('own-mta'), replies: [backoff] }));
    expect(spread).toMatch(/KA-21165.*look at your own MTA first/);
    expect(spread).not.toContain('deliverability hours');
    expect(await markdown(yahooFacts())).not.toContain('KA-21165');
  });

  it('tells first what to send when it cannot tell why', async () => {
    const facts = yahooFacts('en', {
      verdict: { ...verdict('inconclusive').verdict, nextEvidence: ['Send the volumes.'] },
    });
    const text = await markdown(facts);
    expect(text.indexOf('Send the volumes.')).toBeLessThan(text.indexOf('## Why'));
  });

  it('says each thing to do once, in order, with the places, the page and who does it', async () => {
    const facts = yahooFacts('en', {
      findings: [finding('en'), finding('en', { where: ['Orange'], share: 0.1 })],
    });
    const text = await markdown(facts);
    expect(text).toMatch(/^1\. \*\*Yahoo and Orange\*\* – Hold further campaigns .*\(whoever plans the campaigns\)$/m);
    expect(text).toContain(
      '[senders.yahooinc.com](https://senders.yahooinc.com/complaint-feedback-loop/) (a deliverability expert)',
    );
    expect(text.match(/Hold further campaigns/g)).toHaveLength(1);
  });

  it('names no receiver beside what is done at home', async () => {
    const facts = yahooFacts('en', {
      findings: [finding('en', { actions: [action('check-own-mta', 'en'), action('find-inner-reply', 'en')] })],
    });
    const text = await markdown(facts);
    expect(text).toMatch(/^1\. Check your own mail server first/m);
    expect(text).toMatch(/^2\. \*\*Yahoo\*\* – Find the receiver’s reply/m);
  });

  it('tells once what a blocklist says at many receivers', async () => {
    const listed = ['a.example', 'b.example'].map((provider) =>
      reply('en', { provider, blocklist: 'Spamhaus SBL', rule: 'blocklist/sbl', count: 600 }),
    );
    expect(await markdown(yahooFacts('en', { replies: listed }))).toContain('**Spamhaus SBL, 1,200 times:**');
  });

  it('says that nobody need act on a healthy input', async () => {
    const healthy = yahooFacts('en', {
      ...verdict('healthy'),
      findings: [],
      replies: [reply('en', { actions: [action('wait-and-retry', 'en')] })],
    });
    expect(await markdown(healthy)).toContain('Nobody needs to act now.');
  });

  it('names every substantial cause of a mixed input', async () => {
    const mixed = yahooFacts('en', {
      ...verdict('mixed', true),
      findings: [finding('en', { share: 0.5 }), finding('en', { kind: 'authentication', share: 0.3 })],
    });
    expect(await markdown(mixed)).toContain(
      'There is more than one cause: sender reputation and authentication or sender identity.',
    );
  });

  it('names a blocklist as the shared reason', async () => {
    const listed = yahooFacts('en', {
      findings: [finding('en', { axis: 'blocklist', where: ['Spamhaus SBL'] })],
    });
    expect(await markdown(listed)).toContain('because of one shared blocklist or filter: Spamhaus SBL.');
  });

  it('keeps long lists of places short', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `provider-${'abcdefghij'[index % 10]}${index}.example`);
    const text = await markdown(yahooFacts('en', { findings: [finding('en', { where: many })] }));
    expect(text).toContain('provider-a0.example, provider-b1.example, provider-c2.example and 37 others');
  });

  it('takes nothing that people paste for markup, a mention or a link', async () => {
    const nasty = '[click](https://evil.example) <!channel> @here **bold** `code` <script>';
    const facts = yahooFacts('en', {
      findings: [finding('en', { where: [nasty] })],
      replies: [reply('en', { provider: nasty, example: `550 ${nasty} \`` })],
    });
    const outsideCode = (await markdown(facts)).replace(/`[^`]*`/g, '');
    expect(outsideCode).not.toMatch(/\]\(https:\/\/evil|<!|@here|<script|\*\*bold/);
  });

  it('is the same for the same facts', async () => {
    expect(await markdown(yahooFacts())).toBe(await markdown(yahooFacts()));
  });
});
