import { PROVIDERS } from '../knowledge/providers/all-providers.ts';
import type { Provider } from '../knowledge/providers/provider.ts';
import { PROVIDER_RULES } from '../knowledge/replies/provider-rules.ts';
import { SENDER_RULES } from '../knowledge/replies/sender-rules.ts';
import type { ReplyRule } from '../knowledge/reply-rule.ts';
import { groupTitle } from './group-title.ts';

/** Rules of one group: those of one provider, filter, server or platform, in the order in which they are tried. */
export interface RuleGroupSection {
  /** First part of the rules' ids. */
  readonly group: string;
  readonly title: string;
  /** The operator, where the group is one's. */
  readonly provider: Provider | null;
  readonly rules: readonly ReplyRule[];
}

/** A chapter of the reference. */
export interface RuleChapter {
  readonly title: string;
  readonly groups: readonly RuleGroupSection[];
}

const BY_ID = new Map(PROVIDERS.map((provider) => [provider.id, provider]));

/** All rules by who speaks: mailbox providers, filters, blocklists, receiving servers, the sender's own side. */
export function ruleChapters(): readonly RuleChapter[] {
  const remote = groupsOf(PROVIDER_RULES);
  const kindOf = ({ group, provider }: RuleGroupSection) =>
    provider?.kind ?? (group === 'blocklist' ? 'list' : 'server');
  const of = (...kinds: string[]) => remote.filter((section) => kinds.includes(kindOf(section))).sort(byTitle);
  return [
    { title: 'Mailbox providers and hosters', groups: of('mailbox', 'hoster') },
    { title: 'Filters and gateways', groups: of('gateway') },
    { title: 'Blocklists', groups: of('list') },
    { title: 'Receiving mail servers', groups: of('server') },
    { title: 'The sender’s own MTA or platform', groups: [...groupsOf(SENDER_RULES)].sort(byTitle) },
  ];
}

function groupsOf(rules: readonly ReplyRule[]): readonly RuleGroupSection[] {
  const groups = Map.groupBy(rules, (rule) => rule.id.split('/')[0] ?? '');
  return [...groups].map(([group, members]) => {
    const provider = BY_ID.get(members[0]?.speaks ?? '') ?? null;
    return { group, title: groupTitle(group, provider), provider, rules: members };
  });
}

function byTitle(a: RuleGroupSection, b: RuleGroupSection): number {
  return a.title.localeCompare(b.title, 'en');
}
