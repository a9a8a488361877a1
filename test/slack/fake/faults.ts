import type { Json } from './world.ts';

/** What is to go wrong, once or several times, before a method works again. */
export interface Fault {
  /** A Web API method, or `*`. */
  readonly method: string;
  /** An error name in a 200 answer. */
  readonly error?: string;
  /** 429 with this Retry-After in seconds. */
  readonly retryAfter?: number;
  /** Another HTTP status with a body that is no JSON. */
  readonly status?: number;
  /** The connection breaks without an answer. */
  readonly disconnect?: boolean;
  readonly more?: Json;
  /** Default 1. */
  readonly times?: number;
  /** Only calls with such arguments. */
  readonly when?: (args: Json) => boolean;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The fault that this call meets, used up by it. */
  readonly take: (method: string, args: Json) => Fault | null;
  readonly clear: () => void;
}

export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take: (method, args) => {
      const met = waiting.find(
        ({ fault, left }) =>
          left > 0 && (fault.method === '*' || fault.method === method) && (fault.when?.(args) ?? true),
      );
      if (met === undefined) return null;
      met.left -= 1;
      return met.fault;
    },
    clear: () => void waiting.splice(0),
  };
}
