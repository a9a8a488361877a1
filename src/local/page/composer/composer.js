import { byId } from '../element.js';
import { language, text, withText } from '../language.js';
import { byteSize } from '../numbers.js';
import { problemText, Refusal } from '../refusal.js';
import { limits, sendMessage, upload } from '../server.js';
import { createAttachments } from './attachments.js';
import { createCompletion } from './completion.js';
import { setUpDropZone } from './drop-zone.js';

/** Pastes above either size become a chip: a text box of thousands of lines helps nobody. */
const PASTE_LINES = 12;
const PASTE_CHARACTERS = 1500;

/**
 * The message box with its chips, completion and buttons.
 * @param {object} ports
 * @param {() => Promise<string>} ports.ensureThread
 * @param {() => void} ports.onSent the server took a message
 */
export function createComposer({ ensureThread, onSent }) {
  const form = byId('composer', HTMLFormElement);
  const box = byId('message', HTMLTextAreaElement);
  const send = byId('send', HTMLButtonElement);
  const sendLabel = byId('send-label', HTMLElement);
  const problem = byId('composer-problem', HTMLElement);
  const picker = byId('files', HTMLInputElement);
  let sending = false;

  /** @param {import('../language.js').TextKey} key @param {import('../language.js').TextValues} [values] */
  const tell = (key, values) => {
    problem.hidden = false;
    withText(problem, key, values);
  };
  /** @param {unknown} refusal */
  const tellRefusal = (refusal) => tell(problemText(refusal), { limit: byteSize(limits.uploadBytes, language()) });
  const refresh = () => {
    const empty = box.value.trim() === '' && attachments.all().length === 0;
    send.disabled = empty || sending;
    box.readOnly = sending;
    form.classList.toggle('filled', !empty);
    grow(box);
  };
  const attachments = createAttachments({
    ensureThread,
    tell,
    onChange: () => refresh(),
    toTextBox: (pasted) => {
      box.value = box.value === '' ? pasted : `${box.value}\n${pasted}`;
      refresh();
      box.focus();
    },
  });
  const completion = createCompletion(box);

  /** @param {string} message @param {readonly string[]} files */
  const deliver = async (message, files) => {
    const thread = await ensureThread();
    const whole = new Blob([message], { type: 'text/plain' });
    if (whole.size > limits.textBytes) {
      const { done } = upload(thread, whole, 'pasted-text.txt', () => {});
      await sendMessage(thread, '', [...files, await done]);
    } else await sendMessage(thread, message, files);
    onSent();
  };

  const submit = async () => {
    if (send.disabled) return;
    sending = true;
    problem.hidden = true;
    refresh();
    withText(sendLabel, 'sendWaits');
    try {
      const files = await Promise.all(attachments.all().map(({ uploaded }) => uploaded()));
      await deliver(
        messageOf(box.value, attachments.all()),
        files.filter((id) => id !== null),
      );
      box.value = '';
      attachments.clear();
    } catch (refusal) {
      if (!(refusal instanceof Refusal && refusal.problem === 'cancelled')) tellRefusal(refusal);
    } finally {
      sending = false;
      withText(sendLabel, 'send');
      refresh();
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  box.addEventListener('input', refresh);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (completion.handleKey(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey && !isTouch()) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape') box.blur();
  });
  // Wherever the focus is: who pastes here pastes evidence, unless another field is being filled in.
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (target !== box && target instanceof Element && target.matches('input, textarea, select')) return;
    const files = [...(clipboardData?.files ?? [])];
    const pasted = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    if (pasted === '' && files.length > 0) addFiles(files);
    else if (isLong(pasted)) attachments.addPaste(pasted);
    else if (target !== box && pasted !== '') box.value += pasted;
    else return;
    event.preventDefault();
    refresh();
    box.focus();
  });
  /** @param {readonly File[]} files */
  const addFiles = (files) => {
    problem.hidden = true;
    for (const file of files) attachments.addFile(file, file.name);
    box.focus();
  };
  byId('attach', HTMLButtonElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    addFiles([...(picker.files ?? [])]);
    picker.value = '';
  });
  byId('slash', HTMLButtonElement).addEventListener('click', () => {
    if (box.value === '') box.value = '/';
    box.focus();
    refresh();
    completion.show();
  });
  setUpDropZone(addFiles);
  refresh();

  return {
    /** Not on a touch screen, where the keyboard would cover half the page. */
    focus() {
      if (!isTouch()) box.focus({ preventScroll: true });
    },
    /** Sends a text as if it had been pasted. @param {string} message */
    async sendText(message) {
      problem.hidden = true;
      try {
        await deliver(message, []);
      } catch (refusal) {
        tellRefusal(refusal);
      }
    },
    /** Tells something that went wrong outside the box. @param {unknown} refusal */
    tellRefusal,
    /** @param {boolean} open whether a case is open */
    setPlaceholder(open) {
      box.dataset.tPlaceholder = open ? 'messageMore' : 'messagePlaceholder';
      box.placeholder = text(open ? 'messageMore' : 'messagePlaceholder');
    },
  };
}

/** @param {string} typed @param {readonly import('./attachments.js').Attachment[]} attached */
function messageOf(typed, attached) {
  return [typed.trim(), ...attached.map(({ paste }) => paste())].filter((part) => part !== '').join('\n\n');
}

/** @param {string} pasted */
function isLong(pasted) {
  if (pasted.length > PASTE_CHARACTERS) return true;
  return pasted.split('\n', PASTE_LINES + 1).length > PASTE_LINES;
}

/** The box grows with its text; where the browser does that by itself, it is left to it. @param {HTMLTextAreaElement} box */
function grow(box) {
  if (CSS.supports('field-sizing', 'content')) return;
  box.style.setProperty('height', 'auto');
  box.style.setProperty('height', `${box.scrollHeight}px`);
}

/** On a touch keyboard Enter starts a line; the button sends. */
function isTouch() {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
