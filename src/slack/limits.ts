/** One limit: the most that Slack takes, and where that is written. Lengths count UTF-16 units. */
interface LimitRow {
  readonly most: number;
  readonly source: string;
}

const BLOCK_KIT = 'https://docs.slack.dev/reference/block-kit';
const VIEWS = 'https://docs.slack.dev/reference/views';

/**
 * Every limit of Slack's that we keep to, in one table. Where sources differ the smallest stands; where Slack
 * documents none, the row says whose observation it is.
 */
const ROWS = {
  messageBlocks: { most: 50, source: `${BLOCK_KIT}/blocks` },
  /** Slack refuses more with `msg_blocks_too_long`, and counts in a way of its own: issue 2509 got up to 13,200. */
  messageText: { most: 11_000, source: 'not documented; github.com/slackapi/bolt-js/issues/2867 saw 11,341 refused' },
  topLevelText: { most: 4000, source: 'https://docs.slack.dev/reference/methods/chat.update (msg_too_long)' },
  chartsPerMessage: { most: 2, source: 'not documented; github.com/vercel/chat/pull/696 found it live' },
  tablesPerMessage: { most: 1, source: `${BLOCK_KIT}/blocks/table-block (only_one_table_allowed)` },
  messagesPerAnswer: { most: 6, source: 'our own: at one message a second, more is a flood' },
  ephemeralMessages: { most: 3, source: 'our own: a response URL works five times in 30 minutes' },

  headerText: { most: 150, source: `${BLOCK_KIT}/blocks/header-block` },
  sectionText: { most: 3000, source: `${BLOCK_KIT}/blocks/section-block` },
  sectionFields: { most: 10, source: `${BLOCK_KIT}/blocks/section-block` },
  fieldText: { most: 2000, source: `${BLOCK_KIT}/blocks/section-block` },
  contextElements: { most: 10, source: `${BLOCK_KIT}/blocks/context-block` },
  contextText: { most: 2000, source: `our own, below the 3,000 of ${BLOCK_KIT}/composition-objects/text-object` },
  richText: { most: 2800, source: 'not documented; kept like a section, so that it can become one' },
  actionsElements: { most: 25, source: `${BLOCK_KIT}/blocks/actions-block` },
  contextActionsElements: { most: 5, source: `${BLOCK_KIT}/blocks/context-actions-block` },

  buttonText: { most: 75, source: `${BLOCK_KIT}/block-elements/button-element` },
  buttonValue: { most: 2000, source: `${BLOCK_KIT}/block-elements/button-element` },
  accessibilityLabel: { most: 75, source: `${BLOCK_KIT}/block-elements/button-element` },
  actionId: { most: 255, source: `${BLOCK_KIT}/block-elements/button-element` },
  blockId: { most: 255, source: `${BLOCK_KIT}/blocks` },
  url: { most: 3000, source: `${BLOCK_KIT}/block-elements/button-element` },
  confirmTitle: { most: 100, source: `${BLOCK_KIT}/composition-objects/confirmation-dialog-object` },
  confirmText: { most: 300, source: `${BLOCK_KIT}/composition-objects/confirmation-dialog-object` },
  confirmButton: { most: 30, source: `${BLOCK_KIT}/composition-objects/confirmation-dialog-object` },

  taskTitle: { most: 256, source: 'not documented; what Microsoft’s SDK for Slack says of task_update details' },

  chartTitle: { most: 50, source: `${BLOCK_KIT}/blocks/data-visualization-block` },
  chartLabel: { most: 20, source: `${BLOCK_KIT}/blocks/data-visualization-block` },
  chartSeries: { most: 6, source: `${BLOCK_KIT}/blocks/data-visualization-block` },
  chartPoints: { most: 20, source: `${BLOCK_KIT}/blocks/data-visualization-block` },
  chartAxisLabel: { most: 50, source: `${BLOCK_KIT}/blocks/data-visualization-block` },

  /** Without the header row. */
  tableRows: { most: 100, source: `${BLOCK_KIT}/blocks/data-table-block` },
  tableColumns: { most: 20, source: `${BLOCK_KIT}/blocks/data-table-block` },
  /** Of all cells of all tables of one message, the header's and the caption's too. */
  tableText: { most: 10_000, source: `${BLOCK_KIT}/blocks/data-table-block` },
  tablePage: { most: 100, source: `${BLOCK_KIT}/blocks/data-table-block` },
  tableCell: { most: 120, source: 'our own: longer cells push the numbers out of sight' },
  tableCaption: { most: 200, source: 'our own' },

  viewBlocks: { most: 100, source: VIEWS },
  modalTitle: { most: 24, source: VIEWS },
  modalButton: { most: 24, source: VIEWS },
  privateMetadata: { most: 3000, source: VIEWS },
  callbackId: { most: 255, source: VIEWS },
  inputLabel: { most: 2000, source: `${BLOCK_KIT}/blocks/input-block` },
  inputHint: { most: 2000, source: `${BLOCK_KIT}/blocks/input-block` },
  inputText: { most: 3000, source: `${BLOCK_KIT}/block-elements/plain-text-input-element` },
  optionText: { most: 75, source: `${BLOCK_KIT}/composition-objects/option-object` },
  optionValue: { most: 75, source: `${BLOCK_KIT}/composition-objects/option-object (150 in newer copies)` },
  radioOptions: { most: 10, source: `${BLOCK_KIT}/block-elements/radio-button-group-element` },
  selectOptions: { most: 100, source: `${BLOCK_KIT}/block-elements/select-menu-element` },
} as const satisfies Readonly<Record<string, LimitRow>>;

type LimitName = keyof typeof ROWS;

/** The most that each thing may have: characters (UTF-16 units) or items. */
export const LIMITS = Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, row.most])) as Readonly<
  Record<LimitName, number>
>;

/** Where each limit is written. */
export const LIMIT_SOURCES = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, row.source]),
) as Readonly<Record<LimitName, string>>;
