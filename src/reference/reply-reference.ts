import { ADVICE } from '../knowledge/advice.ts';
import { BLOCKLISTS } from '../knowledge/blocklists.ts';
import type { Provider, ProviderPages } from '../knowledge/providers/provider.ts';
import type { ReplyRule } from '../knowledge/reply-rule.ts';
import { markdownCell, type SourceList, shortened, sourceList } from './markdown-cell.ts';
import { shadowingRules } from './rule-order.ts';
import { type RuleGroupSection, ruleChapters } from './rule-sections.ts';
import { statusCodeTables } from './status-code-tables.ts';

const LONGEST_SAMPLE = 96;
const MOST_CODES = 3;
const PAGES: Readonly<Record<keyof ProviderPages, string>> = {
  postmaster: 'postmaster',
  replies: 'replies',
  delisting: 'removal',
  feedbackLoop: 'complaints',
  requirements: 'requirements',
  dashboard: 'dashboard',
};

/** The reference of every reply that the product knows, as Markdown (docs/replies.md). The same data give the same text. */
export function replyReference(): string {
  const sources = sourceList();
  const chapters = ruleChapters();
  const groups = chapters.flatMap((chapter) => chapter.groups);
  const rules = groups.flatMap((group) => group.rules);
  const samples = rules.reduce((sum, rule) => sum + rule.samples.length, 0);
  const parts = [
    '# What SMTP replies mean',
    [
      `${rules.length} rules with ${samples} samples, by who speaks: ${groups.length} groups, ${BLOCKLISTS.length} blocklists;`,
      'then the registered codes, which decide where no rule and no wording does.',
      'Generated from `src/knowledge/` by `npm run docs`; a test keeps it true. Rules of a group are tried from top to bottom.',
      'Each rule can be linked to: `#` and its id with a dash for the slash (`#yahoo-tss04`).',
      'Paste a reply into the chat, or into `npm run -s classify`, to have it looked up here.',
    ].join('\n'),
    ...chapters.map(({ title, groups: inside }) => {
      const links = inside.map((group) => `[${group.title}](#replies-${group.group})`);
      return `- **${title}**: ${links.join(' · ')}`;
    }),
    '- **[Registered codes](#registered-codes)** · **[Order of the rules](#order-of-the-rules)**',
    ...chapters.flatMap((chapter) => [
      `## ${chapter.title}`,
      ...chapter.groups.map((group) => groupPart(group, sources)),
    ]),
    statusCodeTables(sources),
    orderPart(rules),
    sources.definitions(),
  ];
  return `${parts.join('\n\n').replace(/(\n- [^\n]*)\n(?=\n- )/g, '$1')}\n`;
}

function groupPart(section: RuleGroupSection, sources: SourceList): string {
  const { group, title, provider, rules } = section;
  return [
    `<a id="replies-${group}"></a>`,
    `### ${title}`,
    ...(provider === null ? [] : pagesOf(provider)),
    [
      '| rule | a sample | cause | what it means | first step | source |',
      '|---|---|---|---|---|---|',
      ...rules.map((rule) => ruleRow(rule, sources)),
    ].join('\n'),
  ].join('\n\n');
}

function pagesOf(provider: Provider): readonly string[] {
  const links = Object.entries(PAGES).flatMap(([page, label]) => {
    const url = provider.pages[page as keyof ProviderPages];
    return url === undefined ? [] : [`[${label}](${url})`];
  });
  return links.length === 0 ? [] : [`Pages: ${links.join(' · ')}`];
}

function ruleRow(rule: ReplyRule, sources: SourceList): string {
  const [first] = rule.samples;
  const codes = rule.samples.flatMap(({ providerCode }) => providerCode ?? []);
  const fixed = rule.providerCode === undefined ? codes : [rule.providerCode];
  const wait = rule.waitMinutes === undefined ? '' : ` Usual wait: ${rule.waitMinutes} min.`;
  const step = rule.advice[0] === undefined ? '' : ADVICE[rule.advice[0]].text.en;
  const named = fixed.length === 0 ? '' : ` (${[...new Set(fixed)].slice(0, MOST_CODES).join(', ')})`;
  const idCell = `<a id="${rule.id.replace('/', '-')}"></a>\`${rule.id}\`${named}`;
  const cells = [
    shortened(first.reply, LONGEST_SAMPLE),
    `${rule.cause}${rule.persistence === undefined ? '' : `, ${rule.persistence}`}`,
    `${rule.means.en}${wait}`,
    step,
  ];
  return `| ${idCell} | ${cells.map(markdownCell).join(' | ')} | ${sources.link(rule.source)} ${rule.read} |`;
}

/** The pairs of rules whose order decides; a different cause is named. */
function orderPart(rules: readonly ReplyRule[]): string {
  const rows = shadowingRules(rules).map(({ rule, shadowed }) => {
    const names = shadowed.map((other) => `\`${other.id}\`${other.cause === rule.cause ? '' : ` (${other.cause})`}`);
    return `| \`${rule.id}\` | ${rule.cause} | ${names.join(', ')} |`;
  });
  return [
    '## Order of the rules',
    'A sample of the rule on the left satisfies the rules on the right too; only the order makes the left one answer. Where the cause would be another, it stands in brackets.',
    ['| answers | cause | stands before |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}
