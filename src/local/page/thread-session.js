import { noteThread } from './recent-threads.js';
import { eventsOf, openThread } from './server.js';

/**
 * The open thread and its event stream. The address holds its id behind the `#`, which is never sent to a server.
 * @param {object} listeners
 * @param {(entry: import('../thread-entry.ts').ThreadEntry) => void} listeners.onEntry
 * @param {(status: { working: boolean, text: string | null }) => void} listeners.onStatus
 * @param {() => void} listeners.onCleared the server deleted its entries
 * @param {() => void} listeners.onReady all that the server knows has arrived
 * @param {() => void} listeners.onLost the connection broke; the browser tries again by itself
 */
export function createThreadSession({ onEntry, onStatus, onCleared, onReady, onLost }) {
  /** @type {string | null} */
  let current = null;
  /** @type {EventSource | null} */
  let events = null;
  /** @type {Promise<string> | null} */
  let opening = null;

  /** @param {string} thread */
  function watch(thread) {
    events?.close();
    const stream = eventsOf(thread);
    events = stream;
    stream.addEventListener('entry', (event) => onEntry(JSON.parse(event.data)));
    stream.addEventListener('status', (event) => onStatus(JSON.parse(event.data)));
    stream.addEventListener('cleared', () => onCleared());
    stream.addEventListener('ready', () => onReady());
    stream.addEventListener('error', () => onLost());
  }

  // Browsers allow six connections to a server for all tabs together: a tab that nobody sees gives its own back.
  document.addEventListener('visibilitychange', () => {
    if (current === null) return;
    if (document.hidden) events?.close();
    else watch(current);
  });

  return {
    current: () => current,
    /** Opens a thread that exists. @param {string} thread */
    open(thread) {
      current = thread;
      opening = null;
      noteThread(thread);
      watch(thread);
    },
    /** Leaves the thread; the next message starts a new one. */
    leave() {
      events?.close();
      events = null;
      current = null;
      opening = null;
    },
    /** The open thread, or a new one. @returns {Promise<string>} */
    async ensure() {
      if (current !== null) return current;
      opening ??= openThread();
      const wanted = opening;
      try {
        const thread = await wanted;
        if (opening !== wanted) return thread;
        opening = null;
        if (current === null) {
          current = thread;
          watch(thread);
        }
        return thread;
      } catch (refusal) {
        opening = null;
        throw refusal;
      }
    },
  };
}
