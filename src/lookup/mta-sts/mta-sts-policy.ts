import { domainToASCII } from 'node:url';
import type { PolicyProblem } from './mta-sts-problem.ts';

/** A policy file (RFC 8461 §3.2). */
export interface MtaStsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none';
  /** Seconds; a year at most. */
  readonly maxAge: number;
  /** Host names, or `*.` and a name; lower case. */
  readonly mx: readonly string[];
}

const LONGEST_AGE = 31_557_600;
const PATTERN = /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** Reads a policy file; unknown fields are passed over, of a field that stands twice the first counts. Any text goes in. */
export function parseMtaStsPolicy(text: string): MtaStsPolicy | { readonly problem: PolicyProblem } {
  const fields = new Map<string, string>();
  const mx: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (name === 'mx') mx.push(value.toLowerCase());
    else if (!fields.has(name)) fields.set(name, value);
  }
  if (fields.get('version') !== 'STSv1') return { problem: 'bad-version' };
  const mode = fields.get('mode');
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return { problem: 'bad-mode' };
  const age = fields.get('max_age') ?? '';
  if (!/^\d{1,10}$/.test(age) || Number(age) > LONGEST_AGE) return { problem: 'bad-max-age' };
  if (mode !== 'none' && mx.length === 0) return { problem: 'no-mx' };
  if (mx.some((pattern) => !PATTERN.test(pattern))) return { problem: 'bad-mx' };
  return { mode, maxAge: Number(age), mx: [...new Set(mx)] };
}

/** True when a pattern of the policy covers the MX host; `*.` stands for one label (RFC 8461 §4.1). */
export function coversHost(policy: Pick<MtaStsPolicy, 'mx'>, host: string): boolean {
  const name = domainToASCII(host) || host;
  return policy.mx.some((pattern) =>
    pattern.startsWith('*.')
      ? name.slice(name.indexOf('.')) === pattern.slice(1) && name.indexOf('.') > 0
      : pattern === name,
  );
}
