import type { Request, Response } from 'express';
import type { ChatThread, ThreadEvent } from './chat-thread.ts';

/** Proxies and phones close a silent connection after a minute or less. */
const HEARTBEAT_MS = 20_000;

/**
 * Streams a thread to a page as Server-Sent Events (WHATWG HTML §9.2): `entry`, `status`, `cleared`, and `ready` once all
 * that is known has been sent. A page that comes back names the last event that it saw (`Last-Event-ID`).
 */
export function streamThread(thread: ChatThread, request: Request, response: Response): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 1000\n\n');
  const since = Number(request.get('Last-Event-ID') ?? 0);
  const stop = thread.listen(Number.isSafeInteger(since) ? since : 0, (event) => response.write(wireEvent(event)));
  response.write(`event: ready\ndata: {}\n\n${wireEvent(thread.status)}`);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.once('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}

/** JSON holds no line break, so each event is one `data` line. */
function wireEvent(event: ThreadEvent): string {
  if (event.kind === 'cleared') return 'event: cleared\ndata: {}\n\n';
  if (event.kind === 'status') {
    return `event: status\ndata: ${JSON.stringify({ working: event.working, text: event.text })}\n\n`;
  }
  return `id: ${event.entry.sequence}\nevent: entry\ndata: ${JSON.stringify(event.entry)}\n\n`;
}
