import { createComposer } from './composer/composer.js';
import { byId } from './element.js';
import { writeTexts } from './language.js';
import { createRail } from './rail.js';
import { noteThread } from './recent-threads.js';
import { sendAction, sendForm } from './server.js';
import { setUpExamples } from './start.js';
import { setUpTheme } from './theme.js';
import { createThreadSession } from './thread-session.js';
import { createThreadView } from './thread-view.js';

const view = createThreadView({
  act: (action, value) => tryOn((thread) => sendAction(thread, action, value)),
  submit: (form, context, values) => tryOn((thread) => sendForm(thread, form, context, values)),
});
const session = createThreadSession({
  onEntry(entry) {
    view.show(entry);
    if (ready) void rail.refresh();
  },
  onStatus: (status) => view.status(status),
  onCleared() {
    view.clear(true);
    void rail.refresh();
  },
  onReady() {
    ready = true;
    if (view.isEmpty() && reopened) view.showForgotten();
    view.goLive();
    void rail.refresh();
  },
  onLost: () => view.showLost(),
});
const rail = createRail({ current: () => session.current() });
const composer = createComposer({
  ensureThread: () => session.ensure(),
  onSent() {
    const thread = session.current();
    if (thread === null) return;
    noteThread(thread);
    history.replaceState(null, '', `#${thread}`);
    showThread(true);
    void rail.refresh();
  },
});
/** Whether the open thread was reopened by its id, and whether all of it has arrived. */
let reopened = false;
let ready = false;

setUpTheme();
setUpExamples((text) => void composer.sendText(text));
byId('new-case', HTMLButtonElement).addEventListener('click', startOver);
byId('home', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault();
  startOver();
});
addEventListener('hashchange', openFromAddress);
writeTexts();
openFromAddress();
composer.focus();
void rail.refresh();

function openFromAddress() {
  const thread = /^#([A-Za-z0-9_-]{22})$/.exec(location.hash)?.[1];
  if (thread === undefined || thread === session.current()) return;
  view.clear(false);
  reopened = true;
  ready = false;
  session.open(thread);
  showThread(true);
  rail.close();
}

function startOver() {
  session.leave();
  view.clear(true);
  reopened = false;
  ready = false;
  history.pushState(null, '', location.pathname);
  showThread(false);
  rail.close();
  void rail.refresh();
  composer.focus();
}

/** @param {boolean} open */
function showThread(open) {
  byId('thread', HTMLElement).hidden = !open;
  byId('start', HTMLElement).hidden = open;
  byId('examples', HTMLElement).hidden = open;
  document.body.classList.toggle('in-thread', open);
  composer.setPlaceholder(open);
}

/** @param {(thread: string) => Promise<unknown>} call @returns {Promise<boolean>} whether the server took it */
async function tryOn(call) {
  const thread = session.current();
  if (thread === null) return false;
  try {
    await call(thread);
    return true;
  } catch (refusal) {
    composer.tellRefusal(refusal);
    return false;
  }
}
