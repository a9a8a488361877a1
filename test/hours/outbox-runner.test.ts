import { expect, test } from 'vitest';
import { createOutboxRunner } from '../../src/hours/outbox-runner.ts';

const NEVER = 2 ** 30;

/** Runs that end when the test says so. */
function heldRuns() {
  const ends: (() => void)[] = [];
  const run = () => new Promise<void>((resolve) => ends.push(resolve));
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { ends, run, settle };
}

test('it looks at once, and again after every kick, never twice at the same time', async () => {
  const { ends, run, settle } = heldRuns();
  const runner = createOutboxRunner(run, () => undefined, NEVER);
  expect(ends).toHaveLength(1);
  runner.kick();
  runner.kick();
  await settle();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settle();
  expect(ends).toHaveLength(2);
  runner.kick();
  await settle();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await runner.stop();
});

test('a run that fails is told, and the next one comes all the same', async () => {
  const faults: unknown[] = [];
  let runs = 0;
  const failing = async () => {
    runs += 1;
    throw new Error('locked');
  };
  const runner = createOutboxRunner(failing, (fault) => faults.push(fault), 1);
  await expect.poll(() => runs).toBeGreaterThan(2);
  await runner.stop();
  expect(faults.length).toBe(runs);
});

test('it stops after the run that is going on, and for good', async () => {
  const { ends, run, settle } = heldRuns();
  const runner = createOutboxRunner(run, () => undefined, 1);
  let stopped = false;
  const stopping = runner.stop().then(() => {
    stopped = true;
  });
  await settle();
  expect(stopped).toBe(false);
  ends[0]?.();
  await stopping;
  runner.kick();
  await settle();
  expect(ends).toHaveLength(1);
});
