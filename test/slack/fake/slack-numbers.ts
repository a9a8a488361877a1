/**
 * Slack's limits as the fake enforces them, written from the facts file (§1.3, §2) and docs.slack.dev/reference,
 * on purpose without a look at src/slack/limits.ts: two tables that were written apart must agree.
 * Lengths count UTF-16 units of the text as it is sent (`&amp;` is five). Where sources differ the smaller number stands.
 */
export const SLACK_NUMBERS = {
  message: {
    blocks: 50,
    attachments: 100,
    /** chat.postMessage cuts the text here. */
    text: 40_000,
    /** What a reader still sees whole; chat.update refuses more. */
    readableText: 4000,
    /** Undocumented sum over the blocks (bolt-js #2509). */
    sumOfText: 13_200,
    charts: 2,
    tables: 1,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
    bytes: 250_000,
    stack: 3,
  },
  id: 255,
  section: { text: 3000, fields: 10, field: 2000 },
  header: 150,
  markdown: 12_000,
  context: 10,
  actions: 25,
  contextActions: 5,
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  option: { text: 75, value: 150, description: 75, url: 3000 },
  confirm: { title: 100, text: 300, button: 30 },
  select: { options: 100, groups: 100, groupLabel: 75, placeholder: 150 },
  overflow: 5,
  choices: 10,
  input: { label: 2000, hint: 2000, maxLength: 3000, placeholder: 150 },
  fileInput: 10,
  image: { url: 3000, altText: 2000, title: 2000 },
  alert: 200,
  card: { title: 150, subtitle: 150, body: 200, subtext: 200, actions: 3 },
  carousel: 10,
  container: { title: 150, subtitle: 150, blocks: 10 },
  plan: 50,
  video: { title: 200, author: 50, description: 200, provider: 50 },
  table: { rows: 100, columns: 20, characters: 10_000 },
  dataTable: { rows: 101, columns: 20, characters: 10_000, pageSize: 100 },
  chart: { title: 50, series: 6, segments: 6, label: 20, points: 20, categories: 20, axisLabel: 50 },
  stream: { markdown: 12_000, chunkBlocks: 50, expiresMs: 300_000 },
  status: { loadingMessages: 10, clearsAfterMs: 120_000 },
  prompts: 4,
  /** Posts into one channel within a second: one, and short bursts (the number of the burst is our guess). */
  burst: 4,
  trigger: { livesMs: 3000 },
  responseUrl: { uses: 5, livesMs: 1_800_000 },
  ackMs: 3000,
} as const;
