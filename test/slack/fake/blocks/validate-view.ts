import { SLACK_NUMBERS } from '../slack-numbers.ts';
import { type Check, flag, isObject, oneOf, optional, required, shape, text, type Violation } from './check.ts';
import { plainText } from './text-objects.ts';
import { violationsIn } from './validate-blocks.ts';

const N = SLACK_NUMBERS.view;
const anything: Check = () => undefined;

const COMMON = {
  blocks: required(anything),
  private_metadata: optional(text(N.privateMetadata, 0)),
  callback_id: optional(text(N.callbackId)),
  external_id: optional(text(N.externalId, 0)),
};

const MODAL = shape({
  type: required(oneOf('modal')),
  title: required(plainText(N.title)),
  submit: optional(plainText(N.submit)),
  close: optional(plainText(N.close)),
  clear_on_close: optional(flag),
  notify_on_close: optional(flag),
  submit_disabled: optional(flag),
  ...COMMON,
});

const HOME = shape({ type: required(oneOf('home')), ...COMMON });

/** What is wrong with a view; pointers begin at `/view`. Modals need a submit button for their inputs. */
export function viewViolations(view: unknown, wanted: 'modal' | 'home'): Violation[] {
  const found: Violation[] = [];
  if (!isObject(view)) return [{ pointer: '/view', message: 'must be an object' }];
  (wanted === 'modal' ? MODAL : HOME)(view, '/view', found);
  found.push(...violationsIn(view['blocks'], wanted, '/view/blocks', N.blocks, 1));
  const blocks = Array.isArray(view['blocks']) ? view['blocks'] : [];
  const asks = blocks.some((block) => isObject(block) && block['type'] === 'input');
  if (wanted === 'modal' && asks && view['submit'] === undefined)
    found.push({ pointer: '/view', message: '`submit` must be provided for a modal with an `input` block' });
  return found;
}

/** Whether Slack calls the view too large to take. */
export function isTooLarge(view: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(view)) > N.bytes;
}
