import { locale } from './language.js';
import { Refusal } from './refusal.js';

const THREADS = 'local/threads';

/** @typedef {{ textBytes: number, uploadBytes: number, files: number }} Limits */

/** What the server takes at most; it says so itself when a thread is opened. @type {Limits} */
export const limits = { textBytes: 4 * 1024 * 1024, uploadBytes: 1024 ** 3, files: 10 };

/** @returns {Promise<string>} the id of a new thread */
export async function openThread() {
  const opened = await send('POST', THREADS, {});
  Object.assign(limits, opened.limits);
  return opened.thread;
}

/** @param {string} thread @param {string} text @param {readonly string[]} files */
export function sendMessage(thread, text, files) {
  return send('POST', `${THREADS}/${thread}/messages`, { text, files, locale: locale() });
}

/** @param {string} thread @param {string} action @param {string} value */
export function sendAction(thread, action, value) {
  return send('POST', `${THREADS}/${thread}/actions`, { action, value, locale: locale() });
}

/** @param {string} thread @param {string} form @param {string} context @param {Record<string, string>} values */
export function sendForm(thread, form, context, values) {
  return send('POST', `${THREADS}/${thread}/forms`, { form, context, values, locale: locale() });
}

/** @param {readonly string[]} threads @returns {Promise<import('../thread-summary.ts').ThreadSummary[]>} */
export async function summariesOf(threads) {
  return (await send('POST', `${THREADS}/summaries`, { threads })).threads;
}

/** @param {string} thread @param {string} upload */
export function dropUpload(thread, upload) {
  return send('DELETE', `${THREADS}/${thread}/uploads/${upload}`);
}

/** @param {string} thread */
export function eventsOf(thread) {
  return new EventSource(`${THREADS}/${thread}/events`);
}

/**
 * Uploads one file. XMLHttpRequest, because fetch tells nothing about progress.
 * @param {string} thread
 * @param {Blob} file
 * @param {string} name
 * @param {(share: number) => void} onProgress 0..1
 * @returns {{ done: Promise<string>, cancel: () => void }} `done` yields the upload's id
 */
export function upload(thread, file, name, onProgress) {
  const request = new XMLHttpRequest();
  const done = /** @type {Promise<string>} */ (
    new Promise((resolve, reject) => {
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
      request.addEventListener('load', () => {
        const answer = parse(request.responseText);
        if (request.status === 201 && answer.upload) resolve(answer.upload);
        else reject(new Refusal(answer.problem ?? 'other'));
      });
      request.addEventListener('error', () => reject(new Refusal('offline')));
      request.addEventListener('abort', () => reject(new Refusal('cancelled')));
    })
  );
  request.open('PUT', `${THREADS}/${thread}/uploads`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('X-File-Name', encodeURIComponent(name));
  request.send(file);
  return { done, cancel: () => request.abort() };
}

/**
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function send(method, address, body) {
  /** @type {RequestInit} */
  const init = { method };
  if (body) {
    init.headers = { 'Content-Type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(address, init);
  } catch {
    throw new Refusal('offline');
  }
  const answer = parse(await response.text());
  if (!response.ok) throw new Refusal(answer.problem ?? 'other');
  return answer;
}

/** @param {string} json @returns {any} */
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
