import type { Request, Response } from 'express';
import { newId } from './chat-thread.ts';

const NAME = 'mailtriage-visitor';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The browser's own random id, from its cookie or a new one: whose cases "forget" deletes.
 * It is no login: what it can reach is what this browser itself sent.
 */
export function visitorOf(request: Request, response: Response): string {
  const known = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]{22})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
  if (known !== undefined) return known;
  const visitor = newId();
  response.append('Set-Cookie', `${NAME}=${visitor}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${YEAR_SECONDS}`);
  return visitor;
}
