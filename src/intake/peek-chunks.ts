/** The front of a stream, and the whole stream still to be read (once). */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/**
 * Reads until `bytes` are known or the stream ends; `chunks` then yields everything from the beginning. A stream that breaks
 * off before that is as long as it came, and `chunks` ends with its fault; one of which nothing came rejects.
 */
export async function peekChunks(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const front: Uint8Array[] = [];
  let known = 0;
  let ended = false;
  let broken: { readonly fault: unknown } | null = null;
  while (known < bytes && !ended) {
    const step = await iterator.next().catch((fault: unknown) => {
      if (known === 0) throw fault;
      broken = { fault };
      return { done: true as const, value: undefined };
    });
    if (step.done) ended = true;
    else if (step.value.length > 0) {
      known += step.value.length;
      // A source may reuse its buffer for the next chunk: only the last one of the front may stay uncopied.
      front.push(known < bytes ? new Uint8Array(step.value) : step.value);
    }
  }
  const head = Buffer.concat(front, Math.min(known, bytes));
  return { head, chunks: whole(front, iterator, ended, broken) };
}

async function* whole(
  front: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
  broken: { readonly fault: unknown } | null,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = front.shift(); chunk !== undefined; chunk = front.shift()) yield chunk;
    if (broken !== null) throw broken.fault;
    if (ended) return;
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value;
  } finally {
    await iterator.return?.();
  }
}

/** Ends a peeked stream also when nobody began to read it. */
export async function closePeeked(peeked: Peeked): Promise<void> {
  // A generator that was never started would not run its `finally`.
  await peeked.chunks.next();
  await peeked.chunks.return(undefined);
}
