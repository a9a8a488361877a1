/** N of a syslog daemon's `last message repeated N times`, else 0. */
export function repeatsOf(line: string): number {
  const found = /last message repeated (\d{1,9}) times?\s*$/.exec(line.slice(0, 400));
  return found === null ? 0 : Number(found[1]);
}
