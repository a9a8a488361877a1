import { expect, test } from 'vitest';
import { caseKeyText } from '../../src/cases/case-key.ts';
import { createCaseLock } from '../../src/cases/case-lock.ts';

const gate = () => Promise.withResolvers<void>();

test('tasks of one key run one after the other, in order', async () => {
  const lock = createCaseLock();
  const first = gate();
  const events: string[] = [];
  const one = lock.run('k', async () => {
    events.push('one begins');
    await first.promise;
    events.push('one ends');
  });
  const two = lock.run('k', async () => void events.push('two'));
  await Promise.resolve();
  first.resolve();
  await Promise.all([one, two]);
  expect(events).toEqual(['one begins', 'one ends', 'two']);
});

test('another key does not wait', async () => {
  const lock = createCaseLock();
  const never = gate();
  const held = lock.run('a', () => never.promise);
  expect(await lock.run('b', async () => 'done')).toBe('done');
  never.resolve();
  await held;
});

test('a task that rejects tells its caller and lets the next one run', async () => {
  const lock = createCaseLock();
  const failing = lock.run('k', async () => {
    throw new TypeError('no');
  });
  const next = lock.run('k', async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('two threads never share a key, whatever their ids hold', () => {
  const key = { platform: 'p', workspace: 'a","b', channel: 'c', thread: 't' };
  expect(caseKeyText(key)).not.toBe(caseKeyText({ ...key, workspace: 'a', channel: 'b","c' }));
});
