import type { DkimSelector } from '../../lookup/dkim/find-dkim.ts';
import { appliedPolicy, appliedTag } from '../../lookup/dmarc/judge-dmarc.ts';
import type { SenderFindings } from '../../lookup/lookup-result.ts';
import type { Remark, RemarkLevel } from '../../lookup/remark.ts';
import { areaOf, type RemarkArea } from '../../lookup/remark-area.ts';
import { MOST_LOOKUPS } from '../../lookup/spf/evaluate-spf.ts';
import type { TableBlock } from '../answer.ts';
import { type CardContext, joined, marked, namesInLine, stated, unbroken } from './lookup-blocks.ts';

const MOST_SELECTORS = 4;
const LEVELS: readonly RemarkLevel[] = ['wrong', 'open', 'weak', 'note', 'good'];

/** SPF, DKIM, DMARC and their kin, a line each: how it stands, in a word, and what was found. */
export function checksTable(caption: string, sender: SenderFindings, context: CardContext): TableBlock {
  const { words } = context;
  const row = (area: RemarkArea, found: string) => [
    words.names.area[area],
    stateOf(area, sender.remarks, context),
    found,
  ];
  const noLogo = sender.bimi.state === 'absent' && !sender.remarks.some(({ id }) => areaOf(id) === 'bimi');
  return {
    kind: 'table',
    caption,
    columns: [
      { id: 'check', label: words.card('column-check'), type: 'text' },
      { id: 'state', label: words.card('column-state'), type: 'text' },
      { id: 'found', label: words.card('column-found'), type: 'text' },
    ],
    rows: [
      row('spf', spfFound(sender, context)),
      row('dkim', dkimFound(sender, context)),
      row('dmarc', dmarcFound(sender, context)),
      ...(sender.hosts.length === 0 ? [] : [row('ptr', hostsFound(sender, context))]),
      noLogo
        ? [words.names.area.bimi, unbroken(words.card('state-absent')), null]
        : row('bimi', bimiFound(sender, context)),
      row('zone', zoneFound(sender, context)),
    ],
    more: 0,
  };
}

/** The gravest level among the area's remarks. */
function stateOf(area: RemarkArea, remarks: readonly Remark[], { words }: CardContext): string {
  const levels = new Set(remarks.filter(({ id }) => areaOf(id) === area).map(({ level }) => level));
  const gravest = LEVELS.find((level) => levels.has(level));
  return gravest === undefined ? unbroken(words.card('state-absent')) : marked(gravest, words.names.level[gravest]);
}

function spfFound({ spf }: SenderFindings, { words }: CardContext): string {
  const { state, records, lookups: count, all } = spf;
  if (state === 'absent' && spf.unread.length > 0) return words.card('broken-record');
  if (state === 'unknown' || state === 'absent') return words.card(state);
  if (state === 'several') return words.card('several-records', { count: records.length });
  if (state !== 'present') return words.card('broken-record');
  const most = MOST_LOOKUPS;
  return all === null
    ? words.card('spf-no-all', { count, most })
    : words.card('spf-found', { count, most, all: `${all === '+' ? '+' : all}all` });
}

function dkimFound({ dkim, selectorsAsked }: SenderFindings, context: CardContext): string {
  const { words } = context;
  const told = dkim.selectors.filter(({ state }) => selectorsAsked || (state !== 'absent' && state !== 'unknown'));
  if (told.length > 0) return keysInLine(told, context);
  const open = dkim.othersExist === null || dkim.selectors.some(({ state }) => state === 'unknown');
  return words.card(open ? 'unknown' : 'dkim-none');
}

function keysInLine(told: readonly DkimSelector[], context: CardContext): string {
  const shown = told.slice(0, MOST_SELECTORS).map((one) => selectorFound(one, context));
  const more = told.length - shown.length;
  const names = joined(shown, context);
  return more > 0 ? context.words.card('and-more', { names, more }) : names;
}

function selectorFound({ selector, state, key }: DkimSelector, { words }: CardContext): string {
  if (key === null) {
    if (state === 'several') return words.card('dkim-several', { selector });
    return words.card(state === 'unknown' ? 'dkim-open' : 'dkim-absent', { selector });
  }
  if (key.state === 'revoked') return words.card('dkim-revoked', { selector });
  if (key.state === 'broken') return words.card('dkim-broken', { selector });
  return words.card('dkim-key', { selector, algorithm: key.algorithm, bits: key.bits ?? 0 });
}

/** Reports go to domains here; the addresses before the @ are shown nowhere. */
function dmarcFound({ spf: { domain: own }, dmarc, reports }: SenderFindings, context: CardContext): string {
  const { words } = context;
  if (dmarc.state === 'several') return words.card('several-records', { count: dmarc.records.length });
  if (dmarc.state === 'absent' && dmarc.unread !== null) return words.card('broken-record');
  if (dmarc.state !== 'present') return words.card(dmarc.state);
  const targets = [...new Set(reports.map(({ domain }) => domain))].filter((domain) => domain !== '');
  const policy = dmarc.record.policy === null ? '?' : appliedPolicy(own, dmarc);
  const tag = appliedTag(own, dmarc);
  return [
    words.card('dmarc-found', { tag, policy, at: dmarc.at }),
    targets.length === 0
      ? words.card('dmarc-no-reports')
      : words.card('dmarc-reports', { targets: namesInLine(targets, 2, context) }),
  ].join(', ');
}

function hostsFound({ hosts }: SenderFindings, { words }: CardContext): string {
  const count = hosts.filter(({ confirmed }) => confirmed.state === 'present').length;
  return words.card('hosts-found', { count, total: hosts.length });
}

function bimiFound({ bimi }: SenderFindings, context: CardContext): string {
  const { words } = context;
  return stated(
    bimi,
    ({ logo, certificate }) =>
      logo === '' && certificate === ''
        ? words.card('bimi-declined')
        : words.card('bimi-found', { certificate: certificate === '' ? 'no' : 'yes' }),
    context,
  );
}

function zoneFound({ zone }: SenderFindings, context: CardContext): string {
  return stated(zone.ns, (names) => namesInLine(names, 3, context), context);
}
