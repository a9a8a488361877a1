import { type RecordToPublish, type Remark, remark } from '../remark.ts';
import { MOST_LOOKUPS, MOST_NAMES, MOST_VOID_LOOKUPS } from './evaluate-spf.ts';
import type { SpfNode } from './expand-spf.ts';
import { mergedRecords, readableRecord, withCautiousEnd, withoutSlips } from './mended-record.ts';
import type { Mechanism } from './spf-record.ts';

/** From here on one more include may break it. */
const LOOKUPS_NEAR = 9;
/** A record longer than this leaves the 512 bytes of a plain DNS answer (RFC 7208 §3.4). */
const LONG_RECORD = 450;
/** More than a /10 of the Internet: nobody sends from so many addresses. */
const WIDEST_IPV4_PREFIX = 10;

/** What an opened SPF record is worth to a receiver, gravest first. */
export function judgeSpf(root: SpfNode): readonly Remark[] {
  const { domain, records } = root;
  if (root.state === 'unknown') return [remark('spf-open', 'open', { domain })];
  if (root.state === 'absent') {
    const [meant] = root.unread;
    if (meant !== undefined) {
      return [remark('spf-unread', 'wrong', { domain, record: meant }, publish(root, readableRecord(meant)))];
    }
    // Soft at its end: who writes the first record rarely knows every server that sends.
    return [remark('spf-missing', 'wrong', { domain }, publish(root, 'v=spf1 mx ~all'))];
  }
  if (root.state === 'several') {
    return [remark('spf-several', 'wrong', { count: records.length }, publish(root, mergedRecords(records)))];
  }
  if (root.problem !== null) {
    return [remark('spf-syntax', 'wrong', { ...root.problem }, publish(root, withoutSlips(records[0] ?? '')))];
  }
  const [inTree, inRecord] = [[...countRemarks(root), ...treeRemarks(root)], recordRemarks(root)];
  // A record that is broken elsewhere would stay so with another end.
  const isMendable = ![...inTree, ...inRecord].some(({ level }) => level === 'wrong');
  const remarks = [...inTree, ...allRemarks(root, isMendable), ...inRecord];
  if (remarks.some(({ level }) => level !== 'note')) return [...remarks].sort(byLevel);
  return [...remarks, remark('spf-in-order', 'good', { count: root.lookups, most: MOST_LOOKUPS })];
}

function countRemarks({ lookups, voidLookups }: SpfNode): Remark[] {
  const most = MOST_LOOKUPS;
  return [
    ...(lookups > most ? [remark('spf-lookups-over', 'wrong', { count: lookups, most })] : []),
    ...(lookups >= LOOKUPS_NEAR && lookups <= most
      ? [remark('spf-lookups-near', 'note', { count: lookups, most })]
      : []),
    ...(voidLookups > MOST_VOID_LOOKUPS
      ? [remark('spf-void-over', 'wrong', { count: voidLookups, most: MOST_VOID_LOOKUPS })]
      : []),
  ];
}

/** What is wrong below the record itself: such an include makes the whole evaluation fail. */
function treeRemarks(root: SpfNode): Remark[] {
  const below = nodesBelow(root);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const faults = below.flatMap((node) => {
    const key = `${node.state} ${node.domain}`;
    if (seen.has(key)) {
      if (node.state === 'present') repeated.add(node.domain);
      return [];
    }
    seen.add(key);
    return faultOf(node);
  });
  return [...faults, ...[...repeated].map((domain) => remark('spf-repeated-include', 'note', { domain }))];
}

function faultOf({ domain, state, problem }: SpfNode): Remark[] {
  if (state === 'absent') return [remark('spf-include-missing', 'wrong', { domain })];
  if (state === 'loop') return [remark('spf-loop', 'wrong', { domain })];
  if (state === 'several' || problem !== null) return [remark('spf-include-broken', 'wrong', { domain })];
  return state === 'unknown' ? [remark('spf-include-open', 'open', { domain })] : [];
}

function publish({ domain }: SpfNode, value: string | null): RecordToPublish | undefined {
  return value === null ? undefined : { name: domain, type: 'TXT', value };
}

function allRemarks(root: SpfNode, isMendable: boolean): Remark[] {
  const term = `${root.all ?? ''}all`;
  const redirects = root.children.some(({ by }) => by === 'redirect');
  const mended = redirects || !isMendable ? undefined : publish(root, withCautiousEnd(root.records[0] ?? ''));
  if (root.all === '+') return [remark('spf-pass-all', 'wrong', { term }, mended)];
  if (root.all === '?') return [remark('spf-neutral-all', 'weak', { term }, mended)];
  const open = nodesBelow(root).some(({ state }) => state === 'unknown' || state === 'macro');
  if (root.all === null && !open) return [remark('spf-no-all', 'weak', { domain: root.domain }, mended)];
  return [];
}

function recordRemarks(root: SpfNode): Remark[] {
  const nodes = [root, ...nodesBelow(root)];
  const bytes = Buffer.byteLength(root.records[0] ?? '');
  const mechanisms = nodes.flatMap((node) => node.mechanisms);
  const wide = mechanisms.filter(isTooWide).map(({ text }) => text);
  const ptr = mechanisms.filter(({ kind }) => kind === 'ptr').map(({ text }) => text);
  const manyMx = nodes.flatMap((node) => node.mxCounts).filter(({ count }) => count > MOST_NAMES);
  const [after] = root.afterAll;
  return [
    ...[...new Set(wide)].map((term) => remark('spf-too-wide', 'weak', { term })),
    ...[...new Set(ptr)].map((term) => remark('spf-ptr', 'weak', { term })),
    ...manyMx.map(({ domain, count }) => remark('spf-many-mx', 'wrong', { domain, count })),
    ...(after === undefined ? [] : [remark('spf-after-all', 'note', { term: after })]),
    ...(bytes > LONG_RECORD ? [remark('spf-long', 'note', { bytes })] : []),
  ];
}

function isTooWide(mechanism: Mechanism): boolean {
  if (mechanism.qualifier !== '+') return false;
  return mechanism.kind === 'ip4' && mechanism.prefix < WIDEST_IPV4_PREFIX;
}

function nodesBelow(node: SpfNode): readonly SpfNode[] {
  return node.children.flatMap((child) => [child.node, ...nodesBelow(child.node)]);
}

const ORDER: readonly Remark['level'][] = ['wrong', 'open', 'weak', 'note', 'good'];
function byLevel(a: Remark, b: Remark): number {
  return ORDER.indexOf(a.level) - ORDER.indexOf(b.level);
}
