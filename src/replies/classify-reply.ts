import type { Provider } from '../knowledge/providers/provider.ts';
import { PROVIDER_RULES } from '../knowledge/replies/provider-rules.ts';
import { SENDER_RULES } from '../knowledge/replies/sender-rules.ts';
import type { ReplyRule } from '../knowledge/reply-rule.ts';
import { blocklistOf } from './blocklist-of.ts';
import { inferredMeaning } from './inferred-meaning.ts';
import { meaningOfRule } from './meaning-of-rule.ts';
import { normaliseReply } from './normalise-reply.ts';
import { providerCodeOf } from './provider-code-of.ts';
import { operatorNamed, speakerOf } from './provider-of.ts';
import type { ReadReply } from './read-reply.ts';
import { replyCodesOf } from './reply-codes-of.ts';
import type { ReplyMeaning, ReplyQuestion } from './reply-meaning.ts';
import { type ReplyPlace, relayHostIn, replyPlaceOf } from './reply-place.ts';
import { type RuleHit, type RuleIndex, ruleIndexOf, rulePhraseIndexOf } from './rule-index.ts';
import { type UnwrappedReply, unwrapReply } from './unwrap-reply.ts';

const RULE_PHRASES = rulePhraseIndexOf([...PROVIDER_RULES, ...SENDER_RULES]);
const PROVIDER_INDEX = ruleIndexOf(PROVIDER_RULES, RULE_PHRASES);
const SENDER_INDEX = ruleIndexOf(SENDER_RULES, RULE_PHRASES);
/** What a remote server says of itself: its disk is full, its queue cannot be written. */
const REMOTE_SENDER_INDEX = ruleIndexOf(
  SENDER_RULES.filter((rule) => rule.origin !== 'local'),
  RULE_PHRASES,
);

/** The host that the receiver talks about is the sender's, not its own. */
const SENDING_HOST = /\b(?:client host|sending host|helo|ehlo)[ :=]{0,2}[(<[]{0,2}[^\s\])>;,]{1,253}/g;
/** Momentum and KumoMTA write their own failures as replies. */
const OWN_MARK = /\[internal\]|kumomta internal/;

const REMEMBERED = 8192;
let remembered = new Map<
  string,
  { readonly relayHost: string; readonly domain: string; readonly meaning: ReplyMeaning }
>();

/**
 * Says what one SMTP reply or delivery message means: wrappers are opened, codes read, then the rules of the
 * speaking provider, those of the own MTA or platform, and for wordings that no rule knows, phrase families and
 * the registered meaning of the codes decide. Any text is allowed; nothing is thrown. Equal questions get equal answers.
 */
export function classifyReply(question: ReplyQuestion): ReplyMeaning {
  const relayHost = question.relayHost ?? '';
  const domain = question.recipientDomain ?? '';
  const known = remembered.get(question.reply);
  if (known !== undefined && known.relayHost === relayHost && known.domain === domain) return known.meaning;
  const meaning = judgeReply(question);
  if (remembered.size >= REMEMBERED) remembered = new Map();
  remembered.set(question.reply, { relayHost, domain, meaning });
  return meaning;
}

/** Every rule that holds for a reply, in the order in which they are tried: the first one answers, the others are shadowed. */
export function rulesHolding(question: ReplyQuestion): readonly ReplyRule[] {
  const reply = readReply(question);
  return indicesFor(reply).flatMap((index) => index.all(reply).map(({ rule }) => rule));
}

function judgeReply(question: ReplyQuestion): ReplyMeaning {
  return judgeRead(readReply(question));
}

function readReply(question: ReplyQuestion): ReadReply {
  const opened = unwrapReply(question.reply);
  const text = normaliseReply(opened.text);
  const unwrapped = question.relayHost ? saidByRelay(opened, text) : opened;
  const relayHost = question.relayHost || unwrapped.relayHost || relayHostIn(text);
  const place = replyPlaceOf(relayHost, question.recipientDomain || (unwrapped.recipientDomain ?? undefined));
  return read(unwrapped, text, place);
}

/** What starts with a reply code and comes with the host that was spoken to is that host's reply, unless the own MTA marks it as its own. */
function saidByRelay(unwrapped: UnwrappedReply, text: string): UnwrappedReply {
  const remote = unwrapped.origin === null && /^[45]\d\d[ -]/.test(text) && !OWN_MARK.test(text);
  return remote ? { ...unwrapped, origin: 'remote' } : unwrapped;
}

/** Judges a reply whose provider is known already; judge-tally asks so, once per template and provider. */
export function classifyReplyAt(reply: string, place: ReplyPlace): ReplyMeaning {
  const unwrapped = unwrapReply(reply);
  const text = normaliseReply(unwrapped.text);
  if (place.byRelay || place.filter !== null) return judgeRead(read(unwrapped, text, place));
  const named = replyPlaceOf(unwrapped.relayHost ?? relayHostIn(text), undefined);
  return judgeRead(
    read(unwrapped, text, named.byRelay || named.filter !== null ? { ...named, name: place.name } : place),
  );
}

function read(unwrapped: ReturnType<typeof unwrapReply>, text: string, place: ReplyPlace): ReadReply {
  const speaker =
    speakerOf(text.includes('host') || text.includes('helo') ? text.replace(SENDING_HOST, ' ') : text) ??
    operatorNamed(unwrapped.speaks);
  return {
    text,
    unwrapped,
    place,
    speaker,
    ...replyCodesOf(text),
    providerCode: providerCodeOf(text, unwrapped.text),
    blocklist: blocklistOf(text),
    providers: idsOf(place, speaker),
  };
}

function idsOf(place: ReplyPlace, speaker: Provider | null): ReadonlySet<string> {
  return new Set([place.provider, place.filter, speaker].flatMap((one) => (one === null ? [] : [one.id])));
}

function judgeRead(reply: ReadReply): ReplyMeaning {
  const hit = firstRule(reply);
  return hit === null ? inferredMeaning(reply) : meaningOfRule(hit, reply);
}

function firstRule(reply: ReadReply): RuleHit | null {
  const [first, second] = indicesFor(reply);
  return first.first(reply) ?? second.first(reply);
}

/** The rules of providers come first where a remote server speaks, those of the own MTA first where it speaks itself. */
function indicesFor(reply: ReadReply): readonly [RuleIndex, RuleIndex] {
  if (reply.unwrapped.origin === 'remote') return [PROVIDER_INDEX, REMOTE_SENDER_INDEX];
  return reply.code === null ? [SENDER_INDEX, PROVIDER_INDEX] : [PROVIDER_INDEX, SENDER_INDEX];
}
