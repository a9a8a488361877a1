import type { ReplyRule } from '../knowledge/reply-rule.ts';
import { literalOf } from './pattern-literal.ts';
import { type PhraseIndex, phraseIndexOf } from './phrase-index.ts';

/** What rules are asked about: one normalised reply with its codes and the providers in play. */
export interface RuleQuestion {
  readonly text: string;
  readonly code: string | null;
  readonly enhancedCode: string | null;
  /** Ids of the providers that speak, relay or hold the domain. */
  readonly providers: ReadonlySet<string>;
}

export interface RuleHit {
  readonly rule: ReplyRule;
  /** Group 1 of the rule's pattern, as the normalised text has it; null when it has none. */
  readonly captured: string | null;
}

export interface RuleIndex {
  /** The first rule, in the order given, whose conditions all hold; null when none does. */
  first(question: RuleQuestion): RuleHit | null;
  /** All rules that hold, in order: for tests and for the report of shadowed rules. */
  all(question: RuleQuestion): readonly RuleHit[];
}

interface CompiledRule {
  readonly rule: ReplyRule;
  readonly also: readonly number[];
  readonly not: readonly number[];
}

/** Every phrase of the rules, for an index that several lists of rules share: a text is searched once for all. */
export function rulePhraseIndexOf(rules: readonly ReplyRule[]): PhraseIndex {
  return phraseIndexOf(
    rules.flatMap((rule) => [...(anchorsOf(rule) ?? []), ...(rule.also ?? []), ...(rule.not ?? [])]),
  );
}

/**
 * Compiles ordered rules. A rule with phrases is looked at only when one of them stands in the text; one with
 * an enhanced or reply code only, when the code's first digits agree.
 * @param phrases an index that holds all their phrases, and maybe others
 */
export function ruleIndexOf(rules: readonly ReplyRule[], phrases = rulePhraseIndexOf(rules)): RuleIndex {
  const position = new Map(phrases.phrases.map((phrase, index) => [phrase, index]));
  const positionsOf = (list: readonly string[] | undefined): number[] =>
    (list ?? []).map((phrase) => position.get(phrase) ?? -1);
  const compiled = rules.map(
    (rule): CompiledRule => ({ rule, also: positionsOf(rule.also), not: positionsOf(rule.not) }),
  );
  const byPhrase: number[][] = phrases.phrases.map(() => []);
  const byCode = new Map<string, number[]>();
  const always: number[] = [];
  for (const [index, rule] of rules.entries()) {
    const anchors = anchorsOf(rule);
    if (anchors !== undefined) for (const at of positionsOf(anchors)) byPhrase[at]?.push(index);
    else for (const key of codeKeysOf(rule)) file(byCode, key, index);
    if (anchors === undefined && codeKeysOf(rule).length === 0) always.push(index);
  }

  /** Calls `visit` with every rule worth looking at; the phrases found stay marked meanwhile. */
  const eachCandidate = (question: RuleQuestion, visit: (index: number) => void): void => {
    for (const hit of phrases.find(question.text)) for (const index of byPhrase[hit] ?? []) visit(index);
    for (const key of [question.enhancedCode?.slice(0, 4), question.code?.slice(0, 1)]) {
      if (key !== undefined) for (const index of byCode.get(key) ?? []) visit(index);
    }
    for (const index of always) visit(index);
  };

  return {
    first(question) {
      let best = rules.length;
      let found: RuleHit | null = null;
      eachCandidate(question, (index) => {
        const hit = index < best ? hitOf(compiled[index], question, phrases) : null;
        if (hit === null) return;
        best = index;
        found = hit;
      });
      return found;
    },
    all(question) {
      const found = new Map<number, RuleHit>();
      eachCandidate(question, (index) => {
        const hit = hitOf(compiled[index], question, phrases);
        if (hit !== null) found.set(index, hit);
      });
      return [...found].sort(([a], [b]) => a - b).map(([, hit]) => hit);
    },
  };
}

/** Pieces of text of which at least one stands in every reply that the rule can match; undefined where none is known. */
function anchorsOf(rule: ReplyRule): readonly string[] | undefined {
  if (rule.phrase !== undefined) return rule.phrase;
  if (rule.also !== undefined) return rule.also.slice(0, 1);
  const literal = rule.pattern === undefined ? null : literalOf(rule.pattern);
  return literal === null ? undefined : [literal];
}

/** `4.7.` of `4.7.0` or `4.7.`, else the class digit of a reply code. */
function codeKeysOf(rule: ReplyRule): string[] {
  const enhanced = (rule.enhanced ?? []).map((code) => code.slice(0, 4));
  return enhanced.length > 0 ? [...new Set(enhanced)] : [...new Set((rule.code ?? []).map((code) => code.slice(0, 1)))];
}

function file(files: Map<string, number[]>, key: string, index: number): void {
  const filed = files.get(key);
  if (filed === undefined) files.set(key, [index]);
  else filed.push(index);
}

function hitOf(compiled: CompiledRule | undefined, question: RuleQuestion, phrases: PhraseIndex): RuleHit | null {
  if (compiled === undefined) return null;
  const { rule, also, not } = compiled;
  if (rule.provider !== undefined && !rule.provider.some((id) => question.providers.has(id))) return null;
  if (!codeHolds(rule.code, question.code) || !enhancedHolds(rule.enhanced, question.enhancedCode)) return null;
  if (!also.every((at) => phrases.has(at)) || not.some((at) => phrases.has(at))) return null;
  if (rule.pattern === undefined) return { rule, captured: null };
  const match = rule.pattern.exec(question.text);
  return match === null ? null : { rule, captured: match[1] ?? null };
}

function codeHolds(wanted: readonly string[] | undefined, code: string | null): boolean {
  return wanted === undefined || (code !== null && wanted.some((start) => code.startsWith(start)));
}

function enhancedHolds(wanted: readonly string[] | undefined, code: string | null): boolean {
  return (
    wanted === undefined ||
    (code !== null && wanted.some((one) => (one.endsWith('.') ? code.startsWith(one) : code === one)))
  );
}
