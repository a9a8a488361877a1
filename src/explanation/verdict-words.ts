import type { Language, VerdictKind } from '../knowledge/vocabulary.ts';
import type { ReportFacts } from '../report/report-schema.ts';
import { formatList, formatPercent } from './format-numbers.ts';
import { CATALOGUES } from './messages/catalogue.ts';
import type { FrameId } from './messages/frame-ids.ts';
import { wordFrame } from './word-frame.ts';
import { wordNames } from './word-names.ts';

type VerdictFacts = Pick<ReportFacts, 'verdict' | 'findings' | 'input' | 'providers'>;

/** Names in a sentence before "and 3 others". */
const NAMES_IN_SENTENCE = 3;
/** A finding counts as substantial from a fifth of the failures (CONTRACT §1, `mixed`). */
const SUBSTANTIAL = 0.2;

/** Short label of a verdict for badges. */
export function verdictLabel(kind: VerdictKind, language: Language): string {
  return CATALOGUES[language].verdict[kind];
}

/** The verdict in one plain sentence, without its confidence. */
export function verdictSentence(facts: VerdictFacts, language: Language): string {
  const { kind } = facts.verdict;
  if (kind === 'reputation') return reputationSentence(facts, language);
  if (kind === 'receiver-outage') return outageSentence(facts, language);
  if (kind === 'mixed') return mixedSentence(facts, language);
  if (kind === 'healthy' && facts.input.failed === 0) return wordFrame('sentence-no-failures', {}, language);
  return wordFrame(`sentence-${kind}`, {}, language);
}

/** How sure the verdict is, in a word and as a percentage: `Confidence: high (87%).` */
export function confidenceSentence(confidence: number, language: Language): string {
  const level = wordFrame(confidenceLevel(confidence), {}, language);
  return wordFrame('confidence', { level, percent: formatPercent(confidence, language) }, language);
}

function confidenceLevel(confidence: number): FrameId {
  if (confidence >= 0.95) return 'confidence-very-high';
  if (confidence >= 0.8) return 'confidence-high';
  return confidence >= 0.55 ? 'confidence-fair' : 'confidence-low';
}

function reputationSentence(facts: VerdictFacts, language: Language): string {
  const finding = facts.findings.find((one) => one.kind === 'reputation' && one.where.length > 0);
  if (!finding || finding.axis === 'everywhere') return wordFrame('sentence-reputation-everywhere', {}, language);
  const axis = finding.axis === 'domain' ? 'provider' : finding.axis;
  // Several findings of one kind and axis are one sentence: Yahoo and Orange each have their own.
  const where = placesOf(facts, 'reputation', finding.axis);
  return wordFrame(`sentence-reputation-${axis}`, { where: wordNames(where, NAMES_IN_SENTENCE, language) }, language);
}

function outageSentence(facts: VerdictFacts, language: Language): string {
  const finding = facts.findings.find((one) => one.kind === 'receiver-outage' && one.where.length > 0);
  if (!finding) return wordFrame('sentence-receiver-outage-everywhere', {}, language);
  const where = wordNames(placesOf(facts, 'receiver-outage', finding.axis), NAMES_IN_SENTENCE, language);
  return wordFrame('sentence-receiver-outage', { where }, language);
}

function placesOf(facts: VerdictFacts, kind: VerdictKind, axis: string): string[] {
  const findings = facts.findings.filter((one) => one.kind === kind && one.axis === axis);
  const leading = findings.filter((one, index) => index === 0 || one.share >= SUBSTANTIAL / 2);
  return [...new Set(leading.flatMap((one) => one.where))];
}

function mixedSentence(facts: VerdictFacts, language: Language): string {
  const kinds = new Set(facts.findings.filter((one) => one.share >= SUBSTANTIAL).map((one) => one.kind));
  kinds.delete('mixed');
  kinds.delete('inconclusive');
  if (kinds.size < 2) return wordFrame('sentence-mixed-bare', {}, language);
  const words = [...kinds].map((kind) => wordFrame(`short-${kind}`, {}, language));
  return wordFrame('sentence-mixed', { kinds: formatList(words, language) }, language);
}
