import { inLanguage } from '../../explanation/localized.ts';
import type { BlocklistAnswer, IpFindings } from '../../lookup/lookup-result.ts';
import type { Block } from '../answer.ts';
import {
  type CardContext,
  changeList,
  headedList,
  heading,
  literal,
  marked,
  namesInLine,
  stated,
} from './lookup-blocks.ts';
import { recordQuote } from './lookup-records.ts';

const MOST_NAMES = 4;
const MOST_LISTS = 12;

/** The card of an IP address: its names, whose SPF covers it, and which blocklists hold it. `inTerminal`: it is read at a command line. */
export function addressCard(
  found: IpFindings,
  context: CardContext,
  inTerminal = false,
): { readonly said: string; readonly blocks: readonly Block[] } {
  const { words } = context;
  const said = [nameSentence(found, context), coverageSentence(found, context), listSentence(found, context)]
    .filter((part) => part !== '')
    .join(' ');
  const records = found.remarks.flatMap(({ publish, level }) =>
    publish !== undefined && level !== 'good' ? [publish] : [],
  );
  const facts = [
    {
      label: words.card('names'),
      value: stated(found.names, (names) => namesInLine(names, MOST_NAMES, context), context),
    },
    {
      label: words.card('confirmed'),
      value: stated(found.confirmed, (names) => namesInLine(names, MOST_NAMES, context), context),
    },
    ...coverageFact(found, context),
    ...(found.blocklists.length === 0
      ? [{ label: words.card('blocklists'), value: words.card('blocklists-off') }]
      : []),
  ];
  return {
    said,
    blocks: [
      heading(found.address),
      { kind: 'text', markdown: literal(said) },
      { kind: 'facts', facts },
      ...changeList(words.card('to-change'), found.remarks, context.limits.senderPoints, context),
      ...records.map((record) => recordQuote(record, found.address, context)),
      ...blocklistBlocks(found.blocklists, context),
      ...(found.spf === null
        ? [
            {
              kind: 'text',
              markdown: literal(words.card(inTerminal ? 'add-domain' : 'ask-coverage', { address: found.address })),
            } as const,
          ]
        : []),
    ],
  };
}

function nameSentence({ names, confirmed, remarks }: IpFindings, { words }: CardContext): string {
  if (names.state === 'absent') return words.card('ip-no-name');
  if (names.state === 'unknown') return words.card('ip-name-unknown');
  const name = names.value[0] ?? '';
  if (confirmed.state === 'absent') return words.card('ip-not-confirmed', { name });
  if (confirmed.state === 'unknown') return words.card('ip-name-unknown');
  const generic = remarks.some(({ id }) => id === 'ptr-generic');
  return words.card(generic ? 'ip-generic' : 'ip-in-order', { name: confirmed.value[0] ?? name });
}

function coverageSentence({ spf }: IpFindings, { words }: CardContext): string {
  if (spf === null) return '';
  const id =
    spf.result === 'pass' ? 'ip-covered' : spf.result === 'temperror' ? 'ip-coverage-unknown' : 'ip-not-covered';
  return words.card(id, { domain: spf.domain });
}

function listSentence({ blocklists }: IpFindings, context: CardContext): string {
  const { words } = context;
  const listed = blocklists.filter(({ state }) => state === 'listed').map(({ name }) => name);
  if (listed.length > 0) {
    return words.card('ip-listed', { count: listed.length, lists: namesInLine(listed, MOST_NAMES, context) });
  }
  const count = blocklists.filter(({ state }) => state === 'not-listed').length;
  return count === 0 ? '' : words.card('ip-not-listed', { count });
}

function coverageFact(
  { spf }: IpFindings,
  { words }: CardContext,
): { readonly label: string; readonly value: string }[] {
  if (spf === null) return [];
  const label = words.card('coverage', { domain: spf.domain });
  if (spf.result === 'temperror') return [{ label, value: words.card('unknown') }];
  if (spf.result !== 'pass') return [{ label, value: words.card('not-covered', { result: spf.result }) }];
  const value =
    spf.mechanism === null ? words.card('covered-plainly') : words.card('covered', { mechanism: spf.mechanism });
  return [{ label, value }];
}

const STANDING = { listed: 'wrong', 'no-answer': 'open', 'not-listed': 'good' } as const;
const LIST_ORDER: readonly BlocklistAnswer['state'][] = ['listed', 'no-answer', 'not-listed'];

/** What each list says, listed ones first, and where to ask for removal. */
function blocklistBlocks(lists: readonly BlocklistAnswer[], { words, language }: CardContext): readonly Block[] {
  if (lists.length === 0) return [];
  const sorted = [...lists].sort((a, b) => LIST_ORDER.indexOf(a.state) - LIST_ORDER.indexOf(b.state));
  const rows = sorted
    .slice(0, MOST_LISTS)
    .map(({ name, state, codes, meanings }) => [
      name,
      marked(STANDING[state], words.card(state)),
      state === 'listed' ? [codes.join(', '), ...meanings.map((one) => inLanguage(one, language))].join(' – ') : null,
    ]);
  const removal = sorted
    .filter(({ state }) => state === 'listed')
    .map(({ name, delisting }) =>
      delisting?.startsWith('https://')
        ? `[${literal(name)}](${delisting})`
        : literal(`${name} – ${words.card('no-removal')}`),
    );
  return [
    {
      kind: 'table',
      caption: words.card('blocklists'),
      columns: [
        { id: 'list', label: words.card('column-list'), type: 'text' },
        { id: 'state', label: words.card('column-state'), type: 'text' },
        { id: 'means', label: words.card('column-means'), type: 'text' },
      ],
      rows,
      more: sorted.length - rows.length,
    },
    ...headedList(words.card('removal'), removal),
  ];
}
