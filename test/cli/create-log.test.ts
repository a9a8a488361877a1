import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from '../../src/cli/create-log.ts';

/** The events that a log of this level lets through. */
function shown(level: string, events: readonly string[]): string[] {
  const stream = new PassThrough();
  const log = createLog(level, stream);
  for (const event of events) log(event, {});
  const lines = String(stream.read() ?? '').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).msg);
}

const EVENTS = ['bot.fault', 'http-fault', 'hours.delivery-failed', 'watch.failed', 'hours.destination-gone'];
const TOLD = ['bot.asked', 'hours.delivered', 'retention'];

test('what went wrong is seen at the level of warnings, and a fault of the program at that of errors', () => {
  expect(shown('info', [...EVENTS, ...TOLD])).toEqual([...EVENTS, ...TOLD]);
  expect(shown('warn', [...EVENTS, ...TOLD])).toEqual(EVENTS);
  expect(shown('error', [...EVENTS, ...TOLD])).toEqual(['bot.fault', 'http-fault']);
});
