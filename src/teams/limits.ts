/** One limit: the most that Teams takes, and where that is written. */
interface LimitRow {
  readonly most: number;
  readonly source: string;
}

const TEAMS = 'https://learn.microsoft.com/microsoftteams/platform';

/**
 * Every limit of Teams' that we keep to, in one table. Where sources differ the smallest stands; where Microsoft
 * documents none, the row says whose choice it is. Lengths are UTF-16 units where the name says no other.
 */
const ROWS = {
  /** UTF-8 bytes of one card's JSON. Fits the ~28 KB of the oldest figure and leaves room around it. */
  cardBytes: { most: 24 * 1024, source: `our own, below the 28 KB of ${TEAMS}/webhooks-and-connectors` },
  /** UTF-16 bytes of a whole activity: Teams counts about 100 KB and answers 413 MessageSizeTooBig above. */
  activityBytes: {
    most: 80 * 1024,
    source: `our own, below the 100 KB of ${TEAMS}/bots/how-to/format-your-bot-messages`,
  },
  cardsPerActivity: { most: 3, source: 'our own: more is a wall' },

  actions: {
    most: 6,
    source: `${TEAMS}/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines`,
  },
  actionsBehindMore: { most: 18, source: 'our own' },
  /** UTF-8 bytes of all actions of a card. */
  actionsBytes: { most: 10_000, source: 'our own' },
  actionTitle: { most: 60, source: 'our own: longer ones are cut on phones' },
  actionValue: { most: 2000, source: 'our own' },
  refreshUsers: {
    most: 60,
    source: `${TEAMS}/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views`,
  },

  summary: { most: 500, source: 'our own: a notification shows far less' },
  messageText: { most: 12_000, source: 'our own, a third of activityBytes in UTF-16' },
  heading: { most: 200, source: 'our own' },
  paragraph: { most: 3000, source: 'our own' },
  tableColumns: { most: 4, source: 'our own: what a phone of 390 px shows' },
  tableRows: { most: 100, source: 'our own' },
  tableCell: { most: 120, source: 'our own: longer cells push the numbers out of sight' },
  chartBars: { most: 10, source: 'our own' },
  chartLabel: { most: 40, source: 'our own' },
  link: { most: 1000, source: 'our own' },

  inputText: { most: 40_000, source: 'our own: the longest paste' },
  choices: { most: 100, source: 'our own' },
  formFields: { most: 30, source: 'our own' },
  /** UTF-8 bytes of all that stands in the inputs of one form. */
  formBytes: { most: 30_000, source: 'our own: the longest request for hours in any script' },
  /** UTF-8 bytes of a card with a form, which must hold all that was typed. */
  formCardBytes: { most: 40 * 1024, source: 'our own, half of activityBytes' },
  dialogTitle: { most: 64, source: 'manifest schema 1.29, taskInfo.title' },

  citations: { most: 20, source: `${TEAMS}/bots/how-to/bot-messages-ai-generated-content` },
  citationName: { most: 80, source: `${TEAMS}/bots/how-to/bot-messages-ai-generated-content` },
  citationAbstract: { most: 160, source: `${TEAMS}/bots/how-to/bot-messages-ai-generated-content` },
  citationKeywords: { most: 3, source: `${TEAMS}/bots/how-to/bot-messages-ai-generated-content` },
  citationKeyword: { most: 28, source: `${TEAMS}/bots/how-to/bot-messages-ai-generated-content` },
} as const satisfies Readonly<Record<string, LimitRow>>;

type LimitName = keyof typeof ROWS;

/** The most that each thing may have: characters (UTF-16 units), bytes or items. */
export const LIMITS = Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, row.most])) as Readonly<
  Record<LimitName, number>
>;
