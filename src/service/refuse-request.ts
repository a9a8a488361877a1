import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ServiceLog } from './route-mount.ts';

/** 404 in plain words. */
export const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('There is nothing at this address.\n');
};

/** What a body parser or a handler throws, told without a stack: 4xx in plain words, else 500 and a log line. */
export function refuseRequest(log: ServiceLog): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    if (response.headersSent) return next(thrown);
    const status = statusOf(thrown);
    if (status >= 500) log('http-fault', { name: thrown instanceof Error ? thrown.name : 'thrown value' });
    response.status(status).json({ problem: problemIds.get(status) ?? (status >= 500 ? 'fault' : 'bad-request') });
  };
}

const problemIds: ReadonlyMap<number, string> = new Map([
  [413, 'too-large'],
  [415, 'wrong-media-type'],
]);

function statusOf(thrown: unknown): number {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return 500;
  const { status } = thrown;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
