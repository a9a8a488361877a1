import { formatDuration } from '../../explanation/format-duration.ts';
import type { DomainFindings, MxHost, ReceiverFindings } from '../../lookup/lookup-result.ts';
import type { Block } from '../answer.ts';
import { type CardContext, changeList, heading, namesInLine, stated } from './lookup-blocks.ts';
import { operatorBlocks, operatorsOf } from './lookup-provider.ts';

const MOST_HOSTS = 3;

/** The domain as one that receives: where its mail goes, how it is protected, and what those who run it ask and say. */
export function receiverBlocks({ receiver, shown, exists }: DomainFindings, context: CardContext): readonly Block[] {
  const { words, language, limits } = context;
  const points = changeList(words.card('faults'), receiver.remarks, limits.receiverPoints, context);
  if (exists === false) return points;
  const { provider, filter } = receiver;
  const patience = operatorsOf(receiver).find(({ patienceMinutes }) => patienceMinutes !== undefined)?.patienceMinutes;
  const takesMail = !receiver.nullMx && (receiver.mx.state !== 'absent' || receiver.implicitMx !== false);
  // Who runs a domain's mail is read from its MX hosts: without them "none" would be a guess.
  const isOpen = receiver.mx.state === 'unknown';
  const facts = [
    ...(takesMail
      ? [
          { label: words.card('provider'), value: provider?.name ?? words.card(isOpen ? 'unknown' : 'not-by-name') },
          { label: words.card('filter'), value: filter?.name ?? words.card(isOpen ? 'unknown' : 'none-known') },
        ]
      : []),
    { label: words.card('mx'), value: mxValue(receiver, context) },
    ...(takesMail
      ? [
          { label: words.card('ipv6'), value: ipv6Value(receiver, context) },
          { label: words.card('encryption'), value: encryptionValue(receiver, context) },
          { label: words.card('tls-reports'), value: reportsValue(receiver, context) },
        ]
      : []),
    ...(patience === undefined
      ? []
      : [
          {
            label: words.card('patience'),
            value: words.card('patience-value', { duration: formatDuration(patience, language) }),
          },
        ]),
  ];
  return [
    heading(words.card('to-section', { name: shown })),
    { kind: 'facts', facts },
    ...points,
    ...operatorBlocks(receiver, context),
  ];
}

function mxValue({ mx, nullMx }: ReceiverFindings, context: CardContext): string {
  const { words } = context;
  if (nullMx) return words.names.value['no-mail'];
  const named = (host: MxHost) => words.card('mx-host', { host: host.exchange, priority: host.priority });
  return stated(mx, (hosts) => namesInLine(hosts.map(named), MOST_HOSTS, context), context);
}

function ipv6Value({ mx }: ReceiverFindings, context: CardContext): string {
  const { words } = context;
  return stated(
    mx,
    (hosts) => {
      if (hosts.every(({ ipv6 }) => ipv6 === null)) return words.card('unknown');
      const count = hosts.filter(({ ipv6 }) => ipv6).length;
      return count === 0 ? words.card('absent') : words.card('ipv6-hosts', { count, total: hosts.length });
    },
    context,
  );
}

const MTA_STS_WORDS = { enforce: 'mta-sts-enforce', testing: 'mta-sts-testing', none: 'mta-sts-withdrawn' } as const;
const MTA_STS_STATES = { absent: 'mta-sts-absent', unknown: 'mta-sts-unknown', broken: 'mta-sts-broken' } as const;

function encryptionValue({ mtaSts, mx }: ReceiverFindings, { words }: CardContext): string {
  const { state, mode } = mtaSts;
  const sts = state === 'present' ? MTA_STS_WORDS[mode ?? 'none'] : MTA_STS_STATES[state];
  const hosts = mx.state === 'present' ? mx.value : [];
  const count = hosts.filter(({ dane }) => dane === 'usable').length;
  const open = mx.state === 'unknown' || hosts.some(({ dane }) => dane === 'unknown');
  const dane =
    count > 0
      ? words.card('dane-hosts', { count, total: hosts.length })
      : words.card(open ? 'dane-unknown' : 'dane-absent');
  return `${words.card(sts)}, ${dane}`;
}

/** Domains only: what stands before the @ is nobody's business here. */
function reportsValue({ tlsRpt }: ReceiverFindings, context: CardContext): string {
  return stated(
    tlsRpt,
    (targets) => {
      const shown = [...new Set(targets.map(targetOf))];
      return context.words.card('tls-reports-to', { targets: namesInLine(shown, 3, context) });
    },
    context,
  );
}

function targetOf(address: string): string {
  const domain = /^mailto:.*@([^@?!]+)/i.exec(address)?.[1];
  if (domain !== undefined) return domain;
  return URL.canParse(address) ? new URL(address).hostname : address;
}
