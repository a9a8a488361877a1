import type { AdviceId } from '../knowledge/advice-ids.ts';
import type { ReportAction, ReportFacts } from '../report/report-schema.ts';

const MOST_STEPS = 7;
/** With this many steps from the findings, the replies add none: those decided. */
const ENOUGH = 3;
/** Replies below this share of the failures add no step of their own. */
const TELLING_SHARE = 0.05;

/** Advice that is carried out at home: to name the receivers beside it would mislead. */
const AT_HOME: ReadonlySet<AdviceId> = new Set<AdviceId>([
  'check-own-mta',
  'check-own-dns',
  'check-own-network',
  'check-smarthost',
  'check-quotas',
  'check-platform',
  'check-recent-changes',
  'fix-spf',
  'fix-dkim',
  'fix-dmarc',
  'fix-ptr',
  'fix-helo',
  'fix-sender-domain',
  'fix-ipv6',
  'fix-tls',
  'fix-message-format',
  'review-content',
  'reduce-size',
  'split-streams',
]);

/** One thing to do. */
export interface Step {
  readonly action: ReportAction;
  /** Providers, domains, lists or addresses where it is to be done; empty for what is done at home. */
  readonly where: ReadonlySet<string>;
  /** Pages that help, https. */
  readonly urls: ReadonlySet<string>;
}

/**
 * What to do, most urgent first: the findings' advice, then that of the frequent replies, each once; at most seven.
 * Deliverability hours and "nothing to do" are no steps.
 */
export function collectSteps(facts: Pick<ReportFacts, 'findings' | 'replies' | 'input'>): readonly Step[] {
  const steps = new Map<AdviceId, { action: ReportAction; where: Set<string>; urls: Set<string> }>();
  const add = (action: ReportAction, places: readonly string[]) => {
    const step = steps.get(action.id) ?? { action, where: new Set(), urls: new Set() };
    if (!AT_HOME.has(action.id)) for (const place of places) step.where.add(place);
    if (action.url !== undefined) step.urls.add(action.url);
    steps.set(action.id, step);
  };
  // In rounds: with two causes, the first thing to do about each comes before the second about one.
  const rounds = Math.max(0, ...facts.findings.map(({ actions }) => actions.length));
  for (let round = 0; round < rounds; round++) {
    for (const { axis, where, actions } of facts.findings) {
      const action = actions[round];
      if (action) add(action, axis === 'everywhere' ? [] : where);
    }
  }
  if (steps.size < ENOUGH) {
    for (const reply of facts.replies) {
      if (reply.count < TELLING_SHARE * facts.input.failed) continue;
      const place = reply.blocklist ?? reply.provider;
      for (const action of reply.actions) add(action, place === null ? [] : [place]);
    }
  }
  return [...steps.values()]
    .filter(({ action }) => action.id !== 'nothing' && action.id !== 'request-hours')
    .slice(0, MOST_STEPS);
}
