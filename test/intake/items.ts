import { itemFromStream } from '../../src/intake/intake-items.ts';
import { INTAKE_LIMITS, type IntakeLimits } from '../../src/intake/limits.ts';
import { lineBatchesOf } from '../../src/intake/lines.ts';
import { type Intake, openIntake } from '../../src/intake/open-intake.ts';
import type { IntakeItem } from '../../src/intake/text-source.ts';

/** Bytes as an item that can be read once, in pieces of any size. */
export function itemOfBytes(bytes: Uint8Array, name = 'upload', piece = 65_536): IntakeItem {
  return itemFromStream(
    name,
    (async function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
  );
}

export interface Taken {
  readonly intake: Intake;
  readonly names: readonly string[];
  /** Lines of all sources. */
  readonly lines: readonly string[];
}

/** Goes through an item to its end. */
export async function takeIn(item: IntakeItem, limits: Partial<IntakeLimits> = {}): Promise<Taken> {
  const intake = openIntake(item, { ...INTAKE_LIMITS, ...limits });
  const names: string[] = [];
  const lines: string[] = [];
  for await (const source of intake.sources()) {
    names.push(source.name);
    for await (const batch of lineBatchesOf(source)) for (const line of batch) lines.push(line.text);
  }
  return { intake, names, lines };
}
