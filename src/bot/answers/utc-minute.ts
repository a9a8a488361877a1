/** `2026-11-25 08:00`, UTC. @param time ms since the epoch */
export function utcMinute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
