import express, { type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Inbound, Place } from '../bot/inbound.ts';
import type { RouteContext } from '../service/route-mount.ts';
import type { ChatThread } from './chat-thread.ts';
import { streamThread } from './event-stream.ts';
import { inboundOfMessage } from './inbound-of-message.ts';
import {
  actionBody,
  formBody,
  MAX_BODY_BYTES,
  MAX_FILES,
  MAX_TEXT_BYTES,
  messageBody,
  summariesBody,
} from './request-bodies.ts';
import { serviceFaultAnswer } from './service-fault-answer.ts';
import { threadConversation } from './thread-conversation.ts';
import type { ThreadRegistry } from './thread-registry.ts';
import { summariseThread } from './thread-summary.ts';
import { intakeItemOf, type SpooledFile, type UploadSpool } from './upload-spool.ts';
import { visitorOf } from './visitor.ts';

/** What the thread routes work on. */
export interface ThreadRooms extends RouteContext {
  readonly registry: ThreadRegistry;
  readonly spool: UploadSpool;
  readonly maxUploadBytes: number;
}

/**
 * The local chat's JSON interface below `/local/threads`. What a user sends is answered 202 at once;
 * the bot's answers come over the thread's event stream. A refusal is `{ "problem": id }`.
 */
export function threadRoutes(rooms: ThreadRooms): Router {
  const router = express.Router();
  const json = express.json({ limit: MAX_BODY_BYTES, type: 'application/json' });
  const { registry, spool, maxUploadBytes } = rooms;

  router.post('/', (request, response) => {
    visitorOf(request, response);
    const limits = { textBytes: MAX_TEXT_BYTES, uploadBytes: maxUploadBytes, files: MAX_FILES };
    response.status(201).json({ thread: registry.open().id, limits });
  });

  router.post('/summaries', json, (request, response) => {
    const body = bodyOf(summariesBody, request, response);
    if (!body) return;
    const wanted = new Set(body.threads);
    response.json({ threads: [...registry.all()].filter(({ id }) => wanted.has(id)).map(summariseThread) });
  });

  router.get('/:thread/events', (request, response) => {
    const thread = threadOf(registry, request, response);
    if (thread) streamThread(thread, request, response);
  });

  router.put('/:thread/uploads', async (request, response) => {
    const thread = threadOf(registry, request, response);
    if (!thread) return;
    if (Number(request.get('Content-Length') ?? 0) > maxUploadBytes) return refuse(response, 413, 'too-large');
    const result = await spool.add(thread.id, fileNameOf(request), request.iterator({ destroyOnReturn: false }));
    if (result.ok)
      response.status(201).json({ upload: result.file.id, name: result.file.name, size: result.file.size });
    else if (!response.destroyed) refuse(response, UPLOAD_STATUS[result.problem], result.problem);
  });

  router.delete('/:thread/uploads/:upload', async (request, response) => {
    const files = spool.take(String(request.params['thread']), [String(request.params['upload'])]);
    if (!files) return refuse(response, 404, 'no-such-upload');
    await spool.remove(files);
    response.status(204).end();
  });

  router.post('/:thread/messages', json, (request, response) => {
    const thread = threadOf(registry, request, response);
    const body = thread && bodyOf(messageBody, request, response);
    if (!thread || !body) return;
    if (Buffer.byteLength(body.text) > MAX_TEXT_BYTES) return refuse(response, 413, 'too-large');
    if (body.text.trim() === '' && body.files.length === 0) return refuse(response, 400, 'empty');
    const files = spool.take(thread.id, body.files);
    if (!files) return refuse(response, 410, 'no-such-upload');
    const inbound = inboundOfMessage(
      placeOf(thread, request, response, body.locale),
      body.text,
      files.map(intakeItemOf),
    );
    const entry = thread.addSent(
      body.text,
      files.map(({ name, size }) => ({ name, size })),
    );
    response.status(202).json({ entry: entry.id });
    void handle(rooms, thread, inbound, files);
  });

  router.post('/:thread/actions', json, (request, response) => {
    const thread = threadOf(registry, request, response);
    const body = thread && bodyOf(actionBody, request, response);
    if (!thread || !body) return;
    const place = placeOf(thread, request, response, body.locale);
    response.status(202).json({});
    void handle(rooms, thread, { kind: 'action', place, action: body.action, value: body.value });
  });

  router.post('/:thread/forms', json, (request, response) => {
    const thread = threadOf(registry, request, response);
    const body = thread && bodyOf(formBody, request, response);
    if (!thread || !body) return;
    const place = placeOf(thread, request, response, body.locale);
    response.status(202).json({});
    void handle(rooms, thread, { kind: 'form', place, form: body.form, context: body.context, values: body.values });
  });

  return router;
}

const UPLOAD_STATUS = { 'too-large': 413, interrupted: 400, 'disk-full': 507, 'too-many': 429 } as const;

/** Lets the bot work; the files go when it is done, and a fault of the program is told in the thread. */
async function handle(
  rooms: ThreadRooms,
  thread: ChatThread,
  inbound: Inbound,
  files: readonly SpooledFile[] = [],
): Promise<void> {
  await thread.during(async () => {
    try {
      await rooms.bot.handle(inbound, threadConversation(thread, inbound.place.user, rooms.registry));
    } catch (fault) {
      rooms.log('bot-fault', { platform: 'local', kind: inbound.kind, name: fault instanceof Error ? fault.name : '' });
      thread.addAnswer(serviceFaultAnswer(inbound.place.locale));
    } finally {
      await rooms.spool.remove(files).catch(() => rooms.log('local.upload-not-removed', { files: files.length }));
    }
  });
}

function threadOf(registry: ThreadRegistry, request: Request, response: Response): ChatThread | null {
  const thread = registry.reopen(String(request.params['thread']));
  if (!thread) refuse(response, 404, 'no-such-thread');
  return thread;
}

function bodyOf<T>(schema: z.ZodType<T>, request: Request, response: Response): T | null {
  if (request.is('application/json') === false) {
    refuse(response, 415, 'wrong-media-type');
    return null;
  }
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  refuse(response, 400, 'bad-request');
  return null;
}

function placeOf(thread: ChatThread, request: Request, response: Response, locale: string): Place {
  const user = visitorOf(request, response);
  thread.enter(user);
  return { platform: 'local', workspace: 'local', channel: 'local', thread: thread.id, user, locale };
}

/** The last part of the name that the page sent, without control characters; never a path. */
function fileNameOf(request: Request): string {
  let name = '';
  try {
    name = decodeURIComponent(request.get('X-File-Name') ?? '');
  } catch {
    // Not percent-encoded as we send it: take it for nameless.
  }
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').slice(0, 200).toWellFormed().trim() || 'upload';
}

function refuse(response: Response, status: number, problem: string): void {
  response.status(status).json({ problem });
}
