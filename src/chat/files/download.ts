import { setTimeout as pause } from 'node:timers/promises';
import type { FileTrouble } from '../../bot/messages/trouble-messages.ts';
import { type Download, TransferEnded } from './fetched-file.ts';
import type { FileHosts } from './file-hosts.ts';

export interface DownloadOrder {
  readonly url: string;
  /** Goes to the host of `url` alone; '' where the address itself is the key. */
  readonly token: string;
  readonly hosts: FileHosts;
  /** Bytes; one more ends the transfer. */
  readonly most: number;
  /** Bytes that the platform said it has; null when it did not. */
  readonly expected: number | null;
  /** Whether the file itself is a web page. */
  readonly isPage: boolean;
  readonly signal: AbortSignal;
}

type Opened =
  | { readonly ok: true; readonly download: Download }
  | { readonly ok: false; readonly trouble: FileTrouble | 'stopped'; readonly detail: string };

const REDIRECTS = 3;
const TRIES = 3;
const HEADERS_MS = 30_000;
/** A transfer that stands still for so long has broken off. */
const IDLE_MS = 60_000;
const SNIFFED = 512;

/**
 * Opens a private file. Redirects are followed by hand: to allowed hosts only, and with the token only to the host that
 * the platform named. The first bytes are looked at, because a bad token may be answered with 200 and a sign-in page.
 */
export async function openDownload(order: DownloadOrder): Promise<Opened> {
  let last: Opened = { ok: false, trouble: 'unreachable', detail: 'never-tried' };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const response = await follow(order);
    if ('trouble' in response) last = { ok: false, ...response };
    else if (response.status === 200) return checked(response, order);
    else last = refused(response);
    if (last.ok || last.trouble !== 'unreachable' || attempt === TRIES) return last;
    const seconds = 'headers' in response ? Number(response.headers.get('retry-after') ?? attempt) : attempt;
    await pause(Math.min(Number.isFinite(seconds) ? seconds : attempt, 30) * 1000);
  }
  return last;
}

type Answered = Response | { readonly trouble: FileTrouble | 'stopped'; readonly detail: string };

async function follow({ url, token, hosts, signal }: DownloadOrder): Promise<Answered> {
  const first = URL.parse(url);
  let target = first;
  for (let step = 0; step <= REDIRECTS; step += 1) {
    if (target === null || first === null || !hosts.allows(target))
      return { trouble: 'elsewhere', detail: 'host-not-allowed' };
    const headers: Record<string, string> =
      token !== '' && target.host === first.host ? { authorization: `Bearer ${token}` } : {};
    const response = await ask(target, headers, signal);
    if ('trouble' in response || response.status < 300 || response.status >= 400) return response;
    await response.body?.cancel();
    target = URL.parse(response.headers.get('location') ?? '', target.href);
  }
  return { trouble: 'elsewhere', detail: 'too-many-redirects' };
}

async function ask(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Answered> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), HEADERS_MS);
  try {
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.any([signal, late.signal]) });
  } catch {
    return signal.aborted ? { trouble: 'stopped', detail: '' } : { trouble: 'unreachable', detail: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}

function refused(response: Response): Opened {
  void response.body?.cancel();
  const detail = `http-${response.status}`;
  if (response.status === 404 || response.status === 410) return { ok: false, trouble: 'gone', detail };
  if (response.status === 401 || response.status === 403) return { ok: false, trouble: 'sign-in-page', detail };
  return { ok: false, trouble: 'unreachable', detail };
}

async function checked(response: Response, order: DownloadOrder): Promise<Opened> {
  const { most, expected, isPage } = order;
  const announced = response.headers.get('content-encoding') === null ? response.headers.get('content-length') : null;
  if (Number(announced ?? 0) > most) {
    await response.body?.cancel();
    return { ok: false, trouble: 'too-large', detail: 'announced' };
  }
  const body = boundedBody(response, order);
  const mediaType = response.headers.get('content-type') ?? '';
  const head: Uint8Array[] = [];
  let bytes = 0;
  try {
    while (bytes < SNIFFED) {
      const step = await body.next();
      if (step.done) break;
      head.push(step.value);
      bytes += step.value.byteLength;
    }
  } catch (thrown) {
    // A page in place of a longer file is shorter than what was announced: what it is tells more than that it is short.
    if (!isPage && looksLikePage(startOf(head), mediaType))
      return { ok: false, trouble: 'sign-in-page', detail: 'page' };
    return { ok: false, trouble: troubleOf(thrown), detail: 'at-the-start' };
  }
  if (!isPage && looksLikePage(startOf(head), mediaType)) return { ok: false, trouble: 'sign-in-page', detail: 'page' };
  // An empty file is one; an empty answer for a file that is not is none.
  if (bytes === 0 && (expected ?? 0) > 0) return { ok: false, trouble: 'broken-off', detail: 'empty' };
  return { ok: true, download: { chunks: rejoined(head, body), cancel: () => void body.return(undefined) } };
}

function startOf(head: readonly Uint8Array[]): string {
  return Buffer.concat(head).subarray(0, 2048).toString('latin1');
}

function looksLikePage(start: string, mediaType: string): boolean {
  if (/^\s*(?:\uFEFF|ï»¿)?\s*(?:<!doctype html|<html[\s>])/i.test(start)) return true;
  return /^text\/html\b/i.test(mediaType) && /^\s*</.test(start);
}

/** The body within its bounds. Throws `TransferEnded` where it is too long, breaks off, stands still, or is stopped. */
async function* boundedBody(
  response: Response,
  { most, expected, signal }: DownloadOrder,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  let bytes = 0;
  try {
    while (reader !== undefined) {
      const { done, value } = await readSoon(reader, signal);
      if (done) break;
      bytes += value.byteLength;
      if (bytes > most) throw new TransferEnded('too-large');
      yield value;
    }
    if (expected !== null && bytes < expected) throw new TransferEnded('broken-off');
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

async function readSoon(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal) {
  let timer: NodeJS.Timeout | undefined;
  const idle = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TransferEnded('broken-off')), IDLE_MS);
  });
  try {
    return await Promise.race([reader.read(), idle]);
  } catch {
    throw new TransferEnded(signal.aborted ? 'stopped' : 'broken-off');
  } finally {
    clearTimeout(timer);
  }
}

async function* rejoined(head: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}

function troubleOf(thrown: unknown): FileTrouble | 'stopped' {
  return thrown instanceof TransferEnded ? thrown.trouble : 'broken-off';
}
