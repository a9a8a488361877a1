import type { Language } from '../knowledge/vocabulary.ts';
import { draftBackoff } from './draft-backoff.ts';
import { draftReplies } from './draft-replies.ts';
import { draftSteps, draftWho } from './draft-steps.ts';
import type { DraftItem, DraftSection, ExplanationDraft, ExplanationFacts, SectionId } from './explanation-draft.ts';
import { formatPercent } from './format-numbers.ts';
import type { FrameId } from './messages/frame-ids.ts';
import { confidenceSentence, verdictSentence } from './verdict-words.ts';
import { wordFrame } from './word-frame.ts';

/** Reasons that are read out; the report holds all. */
const MOST_REASONS = 6;

/**
 * The explanation from templates: verdict, why, what the replies mean, what to send next, what to do first, who does it,
 * and the offer of deliverability hours only where the verdict advises them.
 */
export function draftExplanation(facts: ExplanationFacts, language: Language): ExplanationDraft {
  const section = (id: SectionId, heading: FrameId, shape: DraftSection['shape'], items: readonly DraftItem[]) => ({
    id,
    heading: wordFrame(heading, {}, language),
    shape,
    items,
  });
  const { reasons, nextEvidence, requestHours, kind } = facts.verdict;
  const why = [...totals(facts, language), ...reasons.slice(0, MOST_REASONS).map((reason) => reason.text)];
  const next = section('next', 'heading-next', 'bullets', numbered('next', nextEvidence));
  const sections: DraftSection[] = [
    { id: 'verdict', heading: null, shape: 'paragraphs', items: draftVerdict(facts, language) },
    // Who cannot be told why wants to know first what to send.
    ...(kind === 'inconclusive' ? [next] : []),
    section('why', 'heading-why', 'bullets', numbered('why', why)),
    section('replies', 'heading-replies', 'bullets', draftReplies(facts, language)),
    section('backoff', 'heading-backoff', 'paragraphs', draftBackoff(facts, language)),
    section('steps', 'heading-steps', 'steps', draftSteps(facts, language)),
    section('who', 'heading-who', 'paragraphs', draftWho(facts, language)),
    section('hours', 'heading-hours', 'paragraphs', requestHours ? draftHours(language) : []),
    ...(kind === 'inconclusive' ? [] : [next]),
  ];
  return { sections: sections.filter((one) => one.items.length > 0) };
}

function draftVerdict(facts: ExplanationFacts, language: Language): readonly DraftItem[] {
  const sentence = verdictSentence(facts, language);
  const confidence = confidenceSentence(facts.verdict.confidence, language);
  return [{ id: 'verdict-1', text: sentence, before: '**', after: `** ${confidence}`, fixed: true }];
}

function draftHours(language: Language): readonly DraftItem[] {
  return (['hours-offer', 'hours-button'] as const).map((id) => ({
    id,
    text: wordFrame(id, {}, language),
    fixed: true,
  }));
}

function totals({ input }: ExplanationFacts, language: Language): readonly string[] {
  const { failed, attempts } = input;
  // Where lines only repeat earlier failures, the reasons say so; "0 failed" would contradict them.
  if (attempts === null && failed === 0 && input.echoes > 0) return [];
  if (attempts === null) return [wordFrame('totals-no-denominator', { failed }, language)];
  const rate = formatPercent(attempts > 0 ? failed / attempts : 0, language);
  return [wordFrame('totals', { failed, attempts, rate }, language)];
}

function numbered(section: SectionId, texts: readonly string[]): readonly DraftItem[] {
  return texts.map((text, index) => ({ id: `${section}-${index + 1}`, text }));
}
