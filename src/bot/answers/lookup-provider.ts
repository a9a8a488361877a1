import { inLanguage } from '../../explanation/localized.ts';
import type { Provider } from '../../knowledge/providers/provider.ts';
import { knownCodes } from '../../lookup/known-codes.ts';
import type { ReceiverFindings } from '../../lookup/lookup-result.ts';
import type { CardId } from '../../lookup/words/en/card.ts';
import type { Block } from '../answer.ts';
import { type CardContext, headedList, literal } from './lookup-blocks.ts';

const PAGES = {
  requirements: 'page-requirements',
  replies: 'page-replies',
  delisting: 'page-delisting',
  postmaster: 'page-postmaster',
  feedbackLoop: 'page-feedback-loop',
  dashboard: 'page-dashboard',
} as const satisfies Readonly<Record<keyof Provider['pages'], CardId>>;

/** The filter in front and the provider behind it, each once; a refusal comes from the first that there is. */
export function operatorsOf({ filter, provider }: Pick<ReceiverFindings, 'filter' | 'provider'>): readonly Provider[] {
  return [...new Set([filter, provider])].filter((one) => one !== null);
}

/** What those who run a domain's mail ask of senders, what they reply, and where their pages are. */
export function operatorBlocks(receiver: ReceiverFindings, context: CardContext): readonly Block[] {
  return operatorsOf(receiver)
    .slice(0, context.limits.operators)
    .flatMap((operator) => providerBlocks(operator, context));
}

function providerBlocks(provider: Provider, context: CardContext): readonly Block[] {
  const { words, language, limits } = context;
  const { name } = provider;
  const demands = (provider.demands ?? [])
    .slice(0, limits.demands)
    .map((demand) => literal(inLanguage(demand, language)));
  const codes = knownCodes(provider.id, limits.codes).map(
    ({ code, means, source }) => `${linked(code, source)}: ${literal(inLanguage(means, language))}`,
  );
  const pages = pageLinks(provider, context);
  return [
    ...headedList(words.card('demands', { provider: name }), demands),
    ...headedList(words.card('codes', { provider: name }), codes),
    ...(pages === ''
      ? []
      : [{ kind: 'text', markdown: `${literal(words.card('pages', { provider: name }))} ${pages}` } as const]),
  ];
}

/** Each page once, under the first thing that it is good for. */
function pageLinks(provider: Provider, { words }: CardContext): string {
  const links = new Map<string, string>();
  for (const [page, label] of Object.entries(PAGES)) {
    const url = provider.pages[page as keyof typeof PAGES];
    if (url !== undefined && !links.has(url)) links.set(url, linked(words.card(label), url));
  }
  return [...links.values()].join(' · ');
}

function linked(text: string, source: string): string {
  return source.startsWith('https://') ? `[${literal(text)}](${source.replaceAll(')', '%29')})` : literal(text);
}
