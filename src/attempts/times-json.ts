import type { TallyTimes } from './tally.ts';
import { TIME_SLOTS } from './time-slot.ts';

/** The buckets of time as plain lists. */
export function timesToJson({ width, delivered, failed }: TallyTimes): unknown {
  const lists = (columns: Readonly<Record<string, Uint32Array | Float64Array>>) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Array.from(column)]));
  return { width, delivered: lists(delivered), failed: lists(failed) };
}

/** Buckets of time from timesToJson's value, or null when it is no such thing: a stored tally may have none. */
export function timesFromJson(value: unknown, templates: number): TallyTimes | null {
  if (typeof value !== 'object' || value === null) return null;
  const { width, delivered, failed } = value as Readonly<Record<string, unknown>>;
  if (typeof width !== 'number' || !(width >= 1) || !Number.isInteger(width)) return null;
  const ways = columnsOf(delivered, ['slot', 'bucket', 'count']);
  const falls = columnsOf(failed, ['slot', 'template', 'bucket', 'count']);
  if (ways === null || falls === null) return null;
  const [slot = [], bucket = [], count = []] = ways;
  const [failedSlot = [], template = [], failedBucket = [], failedCount = []] = falls;
  const inSlots = (one: number) => one < TIME_SLOTS;
  if (!slot.every(inSlots) || !failedSlot.every(inSlots) || !template.every((one) => one < templates)) return null;
  return {
    width,
    delivered: { slot: Uint32Array.from(slot), bucket: Uint32Array.from(bucket), count: Float64Array.from(count) },
    failed: {
      slot: Uint32Array.from(failedSlot),
      template: Uint32Array.from(template),
      bucket: Uint32Array.from(failedBucket),
      count: Float64Array.from(failedCount),
    },
  };
}

/** Lists of equal length of finite numbers of 0 or more, whole but for the last one; null when they are not. */
function columnsOf(value: unknown, names: readonly string[]): readonly (readonly number[])[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const lists = names.map((name) => (value as Readonly<Record<string, unknown>>)[name]);
  const length = Array.isArray(lists[0]) ? lists[0].length : -1;
  const sound = lists.every(
    (list, at) =>
      Array.isArray(list) &&
      list.length === length &&
      list.every(
        (one) =>
          typeof one === 'number' &&
          one >= 0 &&
          (at === lists.length - 1 ? Number.isFinite(one) : Number.isInteger(one) && one < 2 ** 32),
      ),
  );
  return sound ? (lists as readonly (readonly number[])[]) : null;
}
