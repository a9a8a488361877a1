import { existsSync } from 'node:fs';

/** Reads `.env` of the present folder into the environment when it is there; what is already set wins. */
export function loadEnvFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}
