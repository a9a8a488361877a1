import { frenchTypography } from '../../explanation/french-typography.ts';
import type { Provider } from '../../knowledge/providers/provider.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { Found } from '../../lookup/found.ts';
import type { DomainFindings, IpFindings, LookupResult } from '../../lookup/lookup.ts';
import { cleanText } from '../../report/clean-text.ts';
import type { Answer, Block } from '../answer.ts';
import { LOOKUP_WORDS, type LookupWords } from './lookup-words.ts';

/** Hosts or records named in one line of the card. */
const MOST_NAMED = 5;
const PAGES = ['requirements', 'replies', 'delisting', 'postmaster', 'feedbackLoop', 'dashboard'] as const;

/** The card for one domain or IP address: what it takes, who runs it, what that provider asks of senders. */
export function lookupAnswer(result: LookupResult, language: Language): Answer {
  const words = LOOKUP_WORDS[language];
  const typeset = (text: string) => (language === 'fr' ? frenchTypography(text) : text);
  if (result.kind === 'refused') {
    const text = typeset(fill(words.problem[result.problem], { query: cleanText(result.query, 100) }));
    return { summary: text, language, blocks: [{ kind: 'notice', tone: 'problem', text }] };
  }
  const { summary, blocks } = result.kind === 'domain' ? domainCard(result, words, language) : ipCard(result, words);
  return { summary: typeset(summary), language, blocks: blocks.map((block) => typesetBlock(block, typeset)) };
}

function domainCard(found: DomainFindings, words: LookupWords, language: Language): Pick<Answer, 'summary' | 'blocks'> {
  const name = found.provider?.name ?? words.notKnown;
  const notices = [
    ...(found.nullMx ? [words.nullMx] : []),
    ...(found.mx.state === 'absent' ? [words.noMx] : []),
    ...(found.spf.state === 'present' && found.spf.value.length > 1
      ? [fill(words.spfMany, { count: found.spf.value.length })]
      : []),
  ];
  const blocks: Block[] = [
    heading(found.shown),
    {
      kind: 'facts',
      facts: [
        { label: words.provider, value: name },
        { label: words.filter, value: found.filter?.name ?? words.none },
        { label: words.mx, value: found.nullMx ? '.' : stated(mxNames(found), words) },
        { label: words.spf, value: stated(found.spf, words) },
        { label: words.dmarc, value: stated(found.dmarc, words) },
      ],
    },
    ...notices.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
    ...[found.provider, found.filter].flatMap((provider) =>
      provider ? providerBlocks(provider, words, language) : [],
    ),
  ];
  return { summary: fill(words.domainSummary, { domain: found.shown, provider: name }), blocks };
}

function ipCard(found: IpFindings, words: LookupWords): Pick<Answer, 'summary' | 'blocks'> {
  const names = stated(found.names, words);
  const notices = [
    ...(found.names.state === 'absent' ? [words.noPtr] : []),
    ...(found.names.state === 'present' && found.confirmed.state === 'absent' ? [words.notConfirmed] : []),
  ];
  const facts = [
    { label: words.names, value: names },
    { label: words.confirmed, value: stated(found.confirmed, words) },
  ];
  return {
    summary: fill(words.ipSummary, { address: found.address, names }),
    blocks: [
      heading(found.address),
      { kind: 'facts', facts },
      ...notices.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
    ],
  };
}

function providerBlocks(provider: Provider, words: LookupWords, language: Language): readonly Block[] {
  const demands = (provider.demands ?? []).map((demand) => ({ text: demand[language] }));
  const patience = provider.patienceMinutes;
  const pages = PAGES.flatMap((page) => {
    const url = provider.pages[page];
    return url === undefined ? [] : [`- [${words.page[page]}](${url})`];
  });
  return [
    ...(demands.length > 0 ? [list(fill(words.demands, { provider: provider.name }), demands)] : []),
    ...(patience === undefined
      ? []
      : [{ kind: 'text', markdown: fill(words.patience, { minutes: patience }) } as const]),
    ...(pages.length > 0
      ? [heading(fill(words.pages, { provider: provider.name })), { kind: 'text', markdown: pages.join('\n') } as const]
      : []),
  ];
}

function heading(text: string): Block {
  return { kind: 'text', markdown: `**${text}**` };
}

function list(title: string, items: readonly { readonly text: string; readonly url?: string }[]): Block {
  return { kind: 'checklist', title, items };
}

function mxNames(found: DomainFindings): Found<readonly string[]> {
  return found.mx.state === 'present'
    ? { state: 'present', value: found.mx.value.map((host) => host.exchange) }
    : found.mx;
}

/** One of three states in words: what is there, "not there", "could not be found out". */
function stated(found: Found<readonly string[]>, words: LookupWords): string {
  if (found.state !== 'present') return words[found.state];
  const named = found.value.slice(0, MOST_NAMED).map((value) => cleanText(value, 300));
  return named.join(', ') + (found.value.length > MOST_NAMED ? ' …' : '');
}

function typesetBlock(block: Block, typeset: (text: string) => string): Block {
  if (block.kind === 'notice') return { ...block, text: typeset(block.text) };
  // Only headings and sentences: the addresses in a list of links are no prose.
  if (block.kind === 'text' && !block.markdown.startsWith('- ['))
    return { ...block, markdown: typeset(block.markdown) };
  if (block.kind === 'checklist') {
    return {
      ...block,
      title: typeset(block.title),
      items: block.items.map((item) => ({ ...item, text: typeset(item.text) })),
    };
  }
  return block;
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
