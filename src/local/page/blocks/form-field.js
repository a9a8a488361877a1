import { element } from '../element.js';
import { icon } from '../icon.js';
import { withText } from '../language.js';

/** @typedef {import('../../../bot/answer.ts').FormField} FormField */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

let fields = 0;

/**
 * One field with its label, hint and problem.
 * @param {FormField} field
 */
export function formField(field) {
  fields += 1;
  const id = `field-${fields}`;
  const control = controlOf(field, id);
  control.name = field.id;
  control.id = id;
  control.required = field.required;
  const problem = element('p', { class: 'field-problem', id: `${id}-problem`, hidden: true });
  const describedBy = field.hint === undefined ? problem.id : `${problem.id} ${id}-hint`;
  control.setAttribute('aria-describedby', describedBy);

  const note = withText(element('span', { class: 'field-note' }), field.required ? 'required' : 'optional');
  const label = element('label', { for: id }, field.label, ' ', note);
  const hint = field.hint !== undefined && element('p', { class: 'field-hint', id: `${id}-hint` }, field.hint);
  const node = element('div', { class: `field ${field.type}` });
  if (field.type === 'checkbox') node.append(control, element('div', {}, label, problem, hint || ''));
  else node.append(label, control, problem, hint || '');

  /** @param {HTMLElement | string | null} reason */
  const showProblem = (reason) => {
    problem.hidden = reason === null;
    problem.replaceChildren(...(reason === null ? [] : [icon('problem'), reason]));
    if (reason === null) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  };
  showProblem(field.problem === undefined ? null : element('span', {}, field.problem));
  control.addEventListener('input', () => showProblem(null));
  return { field, node, control, showProblem };
}

/**
 * What the field holds, as the bot gets it.
 * @param {Control} control
 */
export function fieldValue(control) {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? 'true' : '';
  return control.value;
}

/** @param {FormField} field @param {string} id @returns {Control} */
function controlOf(field, id) {
  const maxlength = field.maxLength;
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map(({ value, label }) =>
      element('option', { value, selected: value === field.value }, label),
    );
    if (!field.required || field.value === '') options.unshift(withText(element('option', { value: '' }), 'choose'));
    return element('select', {}, ...options);
  }
  if (field.type === 'multiline') {
    const area = element('textarea', { rows: 4, maxlength });
    area.value = field.value;
    return area;
  }
  if (field.type === 'checkbox') {
    return element('input', {
      type: 'checkbox',
      class: 'tick',
      id,
      checked: ['true', 'on', 'yes', '1'].includes(field.value),
    });
  }
  const type = field.type === 'email' ? 'email' : 'text';
  const autocomplete = field.type === 'email' ? 'email' : field.id === 'name' ? 'name' : 'off';
  return element('input', { type, value: field.value, maxlength, autocomplete });
}
