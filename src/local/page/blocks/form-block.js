import { announce } from '../announcer.js';
import { element } from '../element.js';
import { text, withText } from '../language.js';
import { fieldValue, formField } from './form-field.js';

let forms = 0;

/**
 * A form in the thread. What is missing is told before it is sent; what the bot refuses comes back as a new form.
 * @param {import('../../../bot/answer.ts').FormBlock} block
 * @param {import('./render-block.js').AnswerPorts} ports
 */
export function formBlock(block, ports) {
  forms += 1;
  const title = `form-${forms}`;
  const fields = block.fields.map(formField);
  const submit = element('button', { type: 'submit', class: 'button primary' }, block.submit);
  const form = element(
    'form',
    { class: 'request-form', novalidate: true, 'aria-labelledby': title, 'data-form': block.form },
    element('h3', { id: title }, block.title),
    ...fields.map(({ node }) => node),
    element('p', { class: 'form-foot' }, submit),
  );

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = fields.filter(({ field, control }) => field.required && fieldValue(control).trim() === '');
    for (const { showProblem } of missing) showProblem(withText(element('span'), 'fieldMissing'));
    if (missing.length > 0) {
      announce(text('formProblems', { fields: missing.length }));
      missing[0]?.control.focus();
      return;
    }
    lock(form, true);
    const values = Object.fromEntries(fields.map(({ field, control }) => [field.id, fieldValue(control)]));
    const sent = await ports.submit(block.form, block.context, values);
    if (sent) submit.replaceChildren(withText(element('span'), 'sent'));
    else lock(form, false);
  });
  return form;
}

/**
 * Leads to what the bot refused, if anything.
 * @param {ParentNode} answer
 */
export function focusFirstProblem(answer) {
  const invalid = answer.querySelectorAll('form [aria-invalid="true"]');
  const [first] = invalid;
  if (!(first instanceof HTMLElement)) return false;
  first.focus();
  announce(text('formProblems', { fields: invalid.length }));
  return true;
}

/** @param {HTMLFormElement} form @param {boolean} locked */
function lock(form, locked) {
  for (const control of form.elements) if ('disabled' in control) control.disabled = locked;
}
