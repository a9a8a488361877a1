import type { Language } from '../../knowledge/vocabulary.ts';
import type { DomainFindings, LookupResult } from '../../lookup/lookup-result.ts';
import type { Answer, Block } from '../answer.ts';
import { type CardContext, cardContext, heading, literal } from './lookup-blocks.ts';
import { type LookupOffers, lookupButtons, meantButton } from './lookup-buttons.ts';
import { foldsAnything, glanceAt, pointsFolded } from './lookup-fold.ts';
import { fromHeadline, toHeadline } from './lookup-headline.ts';
import { addressCard } from './lookup-ip.ts';
import { EVERYTHING } from './lookup-limits.ts';
import { receiverBlocks } from './lookup-receiver.ts';
import { type SeenFacts, seenBlocks } from './lookup-seen.ts';
import { senderBlocks } from './lookup-sender.ts';

export interface LookupAnswerFacts {
  readonly language: Language;
  /** What this workspace has seen of the domain or its provider; null where nothing was, or nobody can tell. */
  readonly seen?: SeenFacts | null;
  /** What can be asked for next; left out at the command line, where nothing can be pressed. */
  readonly offers?: LookupOffers;
  /** Every point, not the gravest alone. */
  readonly all?: boolean;
}

/** The card for one domain or IP address, for those who send to it and for those who send from it. */
export function lookupAnswer(result: LookupResult, facts: LookupAnswerFacts): Answer {
  const limits = result.kind === 'domain' && facts.all !== true ? glanceAt(result) : EVERYTHING;
  const context = cardContext(facts.language, limits);
  const { language, words } = context;
  const buttons = facts.offers === undefined ? [] : lookupButtons(result, facts.offers, context);
  if (result.kind === 'refused') {
    const text = words.problem(result.problem, result.query);
    const meant = result.meant === null ? [] : meantBlocks(result.query, result.meant, facts, context);
    return { summary: text, language, blocks: [{ kind: 'notice', tone: 'problem', text }, ...meant] };
  }
  if (result.kind === 'ip') {
    const { said, blocks } = addressCard(result, context, facts.offers === undefined);
    const summary = words.card('summary', { name: result.address, said });
    return { summary, language, blocks: [...blocks, ...buttons] };
  }
  const [to, from] = [toHeadline(result, context), fromHeadline(result, context)];
  const seen = facts.seen ? seenBlocks(facts.seen, context) : [];
  if (isSlip(result)) {
    const meant = result.meant ?? '';
    return {
      summary: words.card('summary', {
        name: result.shown,
        said: words.card('meant', { domain: result.shown, meant }),
      }),
      language,
      blocks: [heading(namesOf(result)), ...meantBlocks(result.shown, meant, facts, context), plain(to), ...seen],
    };
  }
  return {
    summary: words.card('summary', { name: result.shown, said: `${to} ${from}` }),
    language,
    blocks: [
      heading(namesOf(result)),
      ...(result.meant === null ? [] : meantBlocks(result.shown, result.meant, facts, context)),
      {
        kind: 'text',
        markdown: [headline(words.card('to-heading'), to), headline(words.card('from-heading'), from)].join('\n\n'),
      },
      ...receiverBlocks(result, context),
      ...seen,
      ...senderBlocks(result, context),
      ...foldedLine(result, facts, context),
      ...buttons,
    ],
  };
}

/** Says that more is known, and where. */
function foldedLine(found: DomainFindings, facts: LookupAnswerFacts, { words, limits }: CardContext): readonly Block[] {
  if (!foldsAnything(found, limits)) return [];
  const count = pointsFolded(found, limits);
  const place = facts.offers === undefined ? 'terminal' : 'button';
  return [plain(words.card('folded', { count, place, button: words.card('show-all') }))];
}

/** A name that was mistyped and has no mail: nobody wants to know how to set it up. */
function isSlip({ meant, exists, receiver }: DomainFindings): boolean {
  const mailless = exists === false || (receiver.mx.state === 'absent' && receiver.implicitMx === false);
  return meant !== null && mailless;
}

/** The name as it reads, and as the DNS has it where that differs. */
function namesOf({ shown, domain }: DomainFindings): string {
  return shown === domain ? shown : `${shown} (${domain})`;
}

function plain(text: string): Block {
  return { kind: 'text', markdown: literal(text) };
}

function headline(situation: string, sentence: string): string {
  return `**${literal(situation)}.** ${literal(sentence)}`;
}

/** "Did you mean gmail.com?", with a button where one can be pressed. */
function meantBlocks(domain: string, meant: string, facts: LookupAnswerFacts, { words }: CardContext): Block[] {
  const text = words.card('meant', { domain, meant });
  return [
    { kind: 'notice', tone: 'warning', text },
    ...(facts.offers === undefined ? [] : [meantButton(meant, words)]),
  ];
}
