/** Version of what our cards hand back; a card of another version is an old one. */
const VERSION = 1;
const INPUT_PREFIX = 'in.';
/** Verb of every form of a card. */
export const FORM_VERB = 'submit-form';

export interface PressedButton {
  readonly kind: 'action';
  readonly action: string;
  readonly value: string;
}

export interface SubmittedForm {
  readonly kind: 'form';
  readonly form: string;
  readonly context: string;
  /** What was typed, by field id. */
  readonly values: Readonly<Record<string, string>>;
}

export function buttonData(action: string, value: string): Readonly<Record<string, unknown>> {
  return { action, value, v: VERSION };
}

export function formData(form: string, context: string): Readonly<Record<string, unknown>> {
  return { form, context, v: VERSION };
}

/** Id of a field's input: no field can pass for one of our own keys. */
export function inputId(field: string): string {
  return `${INPUT_PREFIX}${field}`;
}

/**
 * What a press or a submission of one of our cards means: the `data` of Action.Submit, Action.Execute, task/fetch and
 * task/submit in. Null: nothing of ours, or of another version of the product.
 */
export function readActionData(data: unknown): PressedButton | SubmittedForm | null {
  if (typeof data !== 'object' || data === null) return null;
  const { action, value, form, context, v } = data as Readonly<Record<string, unknown>>;
  if (v !== VERSION) return null;
  if (typeof form === 'string' && typeof context === 'string') {
    return { kind: 'form', form, context, values: formValues(data) };
  }
  return typeof action === 'string' && typeof value === 'string' ? { kind: 'action', action, value } : null;
}

/** What was filled in, by field id; an empty input is ''. What is no text is passed over. */
export function formValues(data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key.startsWith(INPUT_PREFIX) && typeof value === 'string'
        ? [[key.slice(INPUT_PREFIX.length), value] as const]
        : [],
    ),
  );
}
