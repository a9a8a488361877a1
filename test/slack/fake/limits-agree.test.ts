import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/slack/limits.ts';
import { SLACK_NUMBERS as N } from './slack-numbers.ts';

/** Ours, and what the fake enforces: written apart, from the same sources. */
const PAIRS: readonly (readonly [keyof typeof LIMITS, number])[] = [
  ['messageBlocks', N.message.blocks],
  ['messageText', N.message.sumOfText],
  ['topLevelText', N.message.readableText],
  ['chartsPerMessage', N.message.charts],
  ['tablesPerMessage', N.message.tables],
  ['ephemeralMessages', N.responseUrl.uses],
  ['headerText', N.header],
  ['sectionText', N.section.text],
  ['sectionFields', N.section.fields],
  ['fieldText', N.section.field],
  ['contextElements', N.context],
  ['actionsElements', N.actions],
  ['contextActionsElements', N.contextActions],
  ['buttonText', N.button.text],
  ['buttonValue', N.button.value],
  ['accessibilityLabel', N.button.accessibilityLabel],
  ['actionId', N.id],
  ['blockId', N.id],
  ['url', N.button.url],
  ['confirmTitle', N.confirm.title],
  ['confirmText', N.confirm.text],
  ['confirmButton', N.confirm.button],
  ['chartTitle', N.chart.title],
  ['chartLabel', N.chart.label],
  ['chartSeries', N.chart.series],
  ['chartPoints', N.chart.points],
  ['chartAxisLabel', N.chart.axisLabel],
  ['tableRows', N.dataTable.rows - 1],
  ['tableColumns', N.dataTable.columns],
  ['tableText', N.dataTable.characters],
  ['tablePage', N.dataTable.pageSize],
  ['viewBlocks', N.view.blocks],
  ['modalTitle', N.view.title],
  ['modalButton', N.view.submit],
  ['privateMetadata', N.view.privateMetadata],
  ['callbackId', N.view.callbackId],
  ['inputLabel', N.input.label],
  ['inputHint', N.input.hint],
  ['inputText', N.input.maxLength],
  ['optionText', N.option.text],
  ['optionValue', N.option.value],
  ['radioOptions', N.choices],
  ['selectOptions', N.select.options],
];

test.each(PAIRS)('our %s is within what Slack takes', (name, most) => {
  expect(LIMITS[name]).toBeLessThanOrEqual(most);
});
