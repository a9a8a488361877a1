/** The front of a stream, and the whole stream still to be read (once). */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Reads until `bytes` are known or the stream ends; `chunks` then yields everything from the beginning. */
export async function peekChunks(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const front: Uint8Array[] = [];
  let known = 0;
  let ended = false;
  while (known < bytes && !ended) {
    const step = await iterator.next();
    if (step.done) ended = true;
    else if (step.value.length > 0) {
      known += step.value.length;
      // A source may reuse its buffer for the next chunk: only the last one of the front may stay uncopied.
      front.push(known < bytes ? Uint8Array.from(step.value) : step.value);
    }
  }
  const head = Buffer.concat(front, Math.min(known, bytes));
  return { head, chunks: whole(front, iterator, ended) };
}

async function* whole(
  front: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  ended: boolean,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = front.shift(); chunk !== undefined; chunk = front.shift()) yield chunk;
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
