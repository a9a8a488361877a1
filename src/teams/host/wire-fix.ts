import { createRequire } from 'node:module';

interface Mapper {
  readonly type: { additionalProperties?: unknown };
}

interface Pipeline {
  readonly removePolicy: (policy: { readonly name: string }) => unknown;
}

/**
 * Lets the connector client send activities whole. The mapper of botbuilder 4.23.3 keeps `type`, `text` and `mentioned` of
 * an entity and drops the rest, so that AI label, citations and stream never reach Teams; upstream mended it in
 * microsoft/botbuilder-js #4903 and released nothing since. Throws when the package has another shape than that version.
 */
export function fixWire(): void {
  // The connector is a dependency of the SDK, not ours: it is found from there.
  const fromHere = createRequire(import.meta.url);
  const fromSdk = createRequire(fromHere.resolve('botbuilder'));
  const mappers = fromSdk('botframework-connector/lib/connectorApi/models/mappers.js') as Record<string, Mapper>;
  for (const name of ['Entity', 'ChannelAccount'] as const) {
    const mapper = mappers[name];
    if (mapper === undefined)
      throw new Error(`botframework-connector knows no ${name}: is botbuilder 4.23.3 installed?`);
    mapper.type.additionalProperties = { type: { name: 'Object' } };
  }
}

/**
 * Takes the pipeline's own repetitions and redirections away: repeating is up to `deliver-activity.ts`, which keeps the
 * limits per thread, and nobody sends us elsewhere. The SDK hands none of its retry options on to the pipeline.
 */
export function sendOnceOnly(client: unknown): void {
  const inner = typeof client === 'object' && client !== null && 'client' in client ? client.client : null;
  const pipeline =
    typeof inner === 'object' && inner !== null && 'pipeline' in inner ? (inner.pipeline as Pipeline) : null;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline?.removePolicy({ name });
}
