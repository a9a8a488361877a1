import { byId, element } from '../element.js';
import { icon } from '../icon.js';
import { language, onLanguage, withLabel, withText } from '../language.js';
import { byteSize } from '../numbers.js';
import { problemText, Refusal } from '../refusal.js';
import { dropUpload, limits, upload } from '../server.js';

/**
 * @typedef {object} Attachment
 * @property {HTMLLIElement} node
 * @property {() => string} paste the pasted text, '' for a file
 * @property {() => Promise<string | null>} uploaded the upload's id once it is there; null for a pasted text
 */

/**
 * The chips above the message box: files on their way up, and long pasted texts.
 * @param {object} ports
 * @param {() => Promise<string>} ports.ensureThread
 * @param {(problem: import('../language.js').TextKey, values?: import('../language.js').TextValues) => void} ports.tell
 * @param {() => void} ports.onChange
 * @param {(text: string) => void} ports.toTextBox
 */
export function createAttachments({ ensureThread, tell, onChange, toTextBox }) {
  const list = byId('chips', HTMLUListElement);
  /** @type {Set<Attachment>} */
  const attached = new Set();

  /** @param {Attachment} attachment */
  const add = (attachment) => {
    attached.add(attachment);
    list.append(attachment.node);
    onChange();
  };
  /** @param {Attachment} attachment */
  const remove = (attachment) => {
    attached.delete(attachment);
    attachment.node.remove();
    onChange();
  };

  return {
    all: () => [...attached],
    /** Takes the chips away after they were sent. */
    clear() {
      attached.clear();
      list.replaceChildren();
      onChange();
    },
    /** @param {string} pasted */
    addPaste(pasted) {
      const lines = pasted.trimEnd().split('\n');
      const preview = (lines.find((line) => line.trim() !== '') ?? '').trim().slice(0, 120);
      const node = element(
        'li',
        { class: 'chip paste' },
        icon('text'),
        withText(element('span', { class: 'chip-name' }), 'pastedText'),
        withText(element('span', { class: 'quiet chip-lines' }), 'lines', { lines: lines.length }),
        element('span', { class: 'chip-preview' }, preview),
      );
      /** @type {Attachment} */
      const attachment = { node, paste: () => pasted, uploaded: async () => null };
      if (lines.length <= 500) {
        const edit = withText(element('button', { type: 'button', class: 'link-button' }), 'toTextBox');
        edit.addEventListener('click', () => {
          remove(attachment);
          toTextBox(pasted);
        });
        node.append(edit);
      }
      node.append(removeButton('remove', lines[0]?.slice(0, 40) ?? '', () => remove(attachment)));
      add(attachment);
    },
    /** @param {Blob} file @param {string} name */
    addFile(file, name) {
      if (attached.size >= limits.files) return tell('problemTooMany');
      if (file.size > limits.uploadBytes)
        return tell('problemTooLarge', { limit: byteSize(limits.uploadBytes, language()) });
      add(fileAttachment(file, name, { ensureThread, tell, remove }));
    },
  };
}

/**
 * @param {Blob} file
 * @param {string} name
 * @param {{ ensureThread: () => Promise<string>, tell: Function, remove: (attachment: Attachment) => void }} ports
 * @returns {Attachment}
 */
function fileAttachment(file, name, { ensureThread, tell, remove }) {
  const bar = element('progress', { max: 100, value: 0, 'aria-label': name });
  const state = withText(element('span', { class: 'quiet' }), 'uploading', { percent: 0 });
  const size = element('span', { class: 'quiet' });
  const showSize = () => size.replaceChildren(byteSize(file.size, language()));
  onLanguage(showSize);
  showSize();
  const node = element(
    'li',
    { class: 'chip file' },
    icon('file'),
    element('span', { class: 'chip-name' }, name),
    size,
    state,
    bar,
  );
  let cancelled = false;
  /** @type {(() => void) | null} */
  let cancelUpload = null;

  const done = ensureThread().then(async (thread) => {
    if (cancelled) throw new Refusal('cancelled');
    const running = upload(thread, file, name, (share) => {
      bar.value = share * 100;
      withText(state, 'uploading', { percent: Math.floor(share * 100) });
    });
    cancelUpload = running.cancel;
    const id = await running.done;
    cancelUpload = () => void dropUpload(thread, id).catch(() => {});
    withText(state, 'uploaded');
    bar.remove();
    node.classList.add('done');
    withLabel(button, 'remove', { name });
    return id;
  });
  /** @type {Attachment} */
  const attachment = { node, paste: () => '', uploaded: () => done };
  const button = removeButton('cancelUpload', name, () => {
    cancelled = true;
    cancelUpload?.();
    remove(attachment);
  });
  node.append(button);
  done.catch((refusal) => {
    remove(attachment);
    if (refusal instanceof Refusal && refusal.problem === 'cancelled') return;
    tell(problemText(refusal), { limit: byteSize(limits.uploadBytes, language()) });
  });
  return attachment;
}

/** @param {'remove' | 'cancelUpload'} label @param {string} name @param {() => void} onClick */
function removeButton(label, name, onClick) {
  const button = withLabel(
    element('button', { type: 'button', class: 'icon-button chip-remove' }, icon('close')),
    label,
    { name },
  );
  button.addEventListener('click', onClick);
  return button;
}
