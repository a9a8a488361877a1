import { reportJsonSchema } from '../report/report-schema.ts';
import { ANSWERED, type Terminal, write } from './terminal.ts';

/** `schema`: prints the JSON Schema of the report. */
export async function schemaCommand(_args: readonly string[], terminal: Terminal): Promise<number> {
  await write(terminal.stdout, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  return ANSWERED;
}
