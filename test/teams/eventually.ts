/** Waits until something holds; fails after ten seconds with what it waited for. */
export async function eventually<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain for: ${what}`);
}
