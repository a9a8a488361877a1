/** What Slack says against a payload, with the place as a JSON pointer. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

/** Looks at one value and adds what is wrong with it. */
export type Check = (value: unknown, pointer: string, found: Violation[]) => void;

export interface Field {
  readonly check: Check;
  readonly required: boolean;
}

export const required = (check: Check): Field => ({ check, required: true });
export const optional = (check: Check): Field => ({ check, required: false });

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of `least`..`most` UTF-16 units. */
export function text(most: number, least = 1): Check {
  return (value, pointer, found) => {
    if (typeof value !== 'string') return void found.push({ pointer, message: 'must provide a string' });
    if (value.length > most) found.push({ pointer, message: `must be less than ${most + 1} characters` });
    if (value.length < least) found.push({ pointer, message: `must be more than ${least - 1} characters` });
  };
}

export function pattern(expression: RegExp, what: string): Check {
  return (value, pointer, found) => {
    if (typeof value !== 'string' || !expression.test(value)) found.push({ pointer, message: `must be ${what}` });
  };
}

/** An absolute http(s) address. */
export function webAddress(most: number): Check {
  return (value, pointer, found) => {
    text(most)(value, pointer, found);
    const url = typeof value === 'string' ? URL.parse(value) : null;
    if (url === null || !/^(?:https?|mailto):$/.test(url.protocol)) found.push({ pointer, message: 'Invalid URL' });
  };
}

export const flag: Check = (value, pointer, found) => {
  if (typeof value !== 'boolean') found.push({ pointer, message: 'must be a valid boolean' });
};

export function number(least: number, most: number, { whole = false } = {}): Check {
  return (value, pointer, found) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return void found.push({ pointer, message: 'must be a valid number' });
    if (value < least) found.push({ pointer, message: `must be greater than or equal to ${least}` });
    if (value > most) found.push({ pointer, message: `must be less than or equal to ${most}` });
  };
}

export function oneOf(...values: readonly string[]): Check {
  return (value, pointer, found) => {
    if (!values.includes(value as string))
      found.push({ pointer, message: `must be one of the following values: ${values.join(', ')}` });
  };
}

export function list(item: Check, most: number, least = 1): Check {
  return (value, pointer, found) => {
    if (!Array.isArray(value)) return void found.push({ pointer, message: 'must be an array' });
    if (value.length > most) found.push({ pointer, message: `no more than ${most} items allowed` });
    if (value.length < least) found.push({ pointer, message: `no fewer than ${least} items allowed` });
    for (const [at, one] of value.entries()) item(one, `${pointer}/${at}`, found);
  };
}

/** An object with these fields and no other. */
export function shape(fields: Readonly<Record<string, Field>>, whole?: Check): Check {
  return (value, pointer, found) => {
    if (!isObject(value)) return void found.push({ pointer, message: 'must be an object' });
    for (const [name, field] of Object.entries(fields)) {
      if (value[name] !== undefined) field.check(value[name], `${pointer}/${name}`, found);
      else if (field.required) found.push({ pointer, message: `missing required field: ${name}` });
    }
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) found.push({ pointer, message: `invalid additional property: ${name}` });
    whole?.(value, pointer, found);
  };
}

/** An object whose `type` says which check it must pass. */
export function byType(checks: () => Readonly<Record<string, Check>>, allowed?: readonly string[]): Check {
  return (value, pointer, found) => {
    if (!isObject(value)) return void found.push({ pointer, message: 'must be an object' });
    const { type } = value;
    if (typeof type !== 'string') return void found.push({ pointer, message: 'missing required field: type' });
    const check = Object.hasOwn(checks(), type) ? checks()[type] : undefined;
    if (check === undefined || (allowed !== undefined && !allowed.includes(type)))
      return void found.push({ pointer: `${pointer}/type`, message: `unsupported type: ${type}` });
    check(value, pointer, found);
  };
}
