import { remember, remembered } from './remembered.js';

const MOST = 30;

/** Ids of the threads of this browser, newest first. Only ids are kept. @returns {readonly string[]} */
export function recentThreads() {
  return (remembered('threads') ?? '').split(' ').filter((id) => id !== '');
}

/** @param {string} thread */
export function noteThread(thread) {
  const others = recentThreads().filter((id) => id !== thread);
  remember('threads', [thread, ...others].slice(0, MOST).join(' '));
}

/** @param {string} thread */
export function dropThread(thread) {
  remember(
    'threads',
    recentThreads()
      .filter((id) => id !== thread)
      .join(' '),
  );
}
