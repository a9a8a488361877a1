/** A fault's code or name, for a log line; its message may hold what a user wrote. */
export function faultName(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'thrown';
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}
