import { describe, expect, it } from 'vitest';
import { confidenceSentence, verdictLabel, verdictSentence } from '../../src/explanation/verdict-words.ts';
import { AXES, LANGUAGES, VERDICT_KINDS, type VerdictKind } from '../../src/knowledge/vocabulary.ts';
import type { ReportFinding } from '../../src/report/report-schema.ts';
import { finding, yahooFacts } from './report-facts.ts';

function sentence(kind: VerdictKind, findings: Partial<ReportFinding>[], language: 'en' | 'fr' = 'en', failed = 1600) {
  const base = yahooFacts(language);
  const facts = {
    ...base,
    input: { ...base.input, failed },
    verdict: { ...base.verdict, kind },
    findings: findings.map((change) => finding(language, { kind, ...change })),
  };
  return verdictSentence(facts, language);
}

describe('the sentence of a verdict', () => {
  it.each<[VerdictKind, Partial<ReportFinding>[], string]>([
    ['reputation', [{ where: ['Yahoo'] }], 'held back by Yahoo because of your sending reputation'],
    ['reputation', [{ where: ['Yahoo', 'Orange'] }], 'held back by Yahoo and Orange because'],
    ['reputation', [{ where: ['Yahoo'] }, { where: ['Orange'], share: 0.15 }], 'held back by Yahoo and Orange because'],
    ['reputation', [{ where: ['Yahoo'] }, { where: ['Tiny'], share: 0.01 }], 'held back by Yahoo because'],
    ['reputation', [{ axis: 'blocklist', where: ['Spamhaus SBL'] }], 'one shared blocklist or filter: Spamhaus SBL'],
    ['reputation', [{ axis: 'source-ip', where: ['192.0.2.7'] }], 'sent from 192.0.2.7 is held back'],
    ['reputation', [{ axis: 'everywhere', where: [] }], 'because of your sending reputation'],
    ['reputation', [], 'because of your sending reputation'],
    ['own-mta', [{ axis: 'everywhere', where: [] }], 'come from your own side'],
    ['authentication', [{}], 'does not prove who sends it'],
    ['recipients', [{}], 'The address list is the problem'],
    ['receiver-outage', [{ where: ['T-Online'] }], 'the receiver’s own systems: T-Online'],
    ['receiver-outage', [{ where: [] }], 'in a receiver’s own systems'],
    [
      'mixed',
      [
        { kind: 'reputation', share: 0.5 },
        { kind: 'own-mta', share: 0.4 },
      ],
      'sender reputation and your own mail server',
    ],
    ['mixed', [], 'more than one cause'],
    ['healthy', [], 'the background that every sender has'],
    ['inconclusive', [], 'cannot tell why mail fails'],
  ])('of %s with %j says so', (kind, findings, words) => {
    expect(sentence(kind, findings)).toContain(words);
  });

  it('of a healthy input without failures says that there are none', () => {
    expect(sentence('healthy', [], 'en', 0)).toContain('no failed delivery');
  });

  it('speaks of hours in no language and with no axis', () => {
    for (const kind of VERDICT_KINDS) {
      for (const axis of AXES) {
        for (const language of LANGUAGES) expect(sentence(kind, [{ axis }], language)).not.toMatch(/hours|heures/);
      }
    }
  });
});

describe('the confidence', () => {
  it.each([
    [1, 'Confidence: very high (100%).'],
    [0.9999, 'Confidence: very high (over 99.9%).'],
    [0.87, 'Confidence: high (87%).'],
    [0.6, 'Confidence: fair (60%).'],
    [0.3, 'Confidence: low (30%).'],
    [0, 'Confidence: low (0%).'],
  ])('%d is "%s"', (confidence, words) => {
    expect(confidenceSentence(confidence, 'en')).toBe(words);
  });
});

describe('the label of a verdict', () => {
  it('differs for every kind in every language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(VERDICT_KINDS.map((kind) => verdictLabel(kind, language))).size).toBe(VERDICT_KINDS.length);
    }
  });
});
