import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Place } from '../../bot/inbound.ts';
import { isJson, textAt } from '../../chat/json.ts';
import type { AdaptiveCard } from '../render/adaptive-card.ts';

/** Where a form was opened, carried by the form itself. Clients hand back what they like, so it is signed. */
export interface PlaceSeal {
  readonly seal: (place: Place) => string;
  /** The place that one of our own seals names; null for anything else. */
  readonly open: (sealed: string) => SealedPlace | null;
}

export type SealedPlace = Pick<Place, 'workspace' | 'channel' | 'thread'>;

const KEY = 'at';
const schema = z.tuple([z.string(), z.string(), z.string()]);

/** @param secret known to this service alone */
export function createPlaceSeal(secret: string): PlaceSeal {
  const sign = (text: string) => createHmac('sha256', secret).update(`place ${text}`).digest();
  return {
    seal: ({ workspace, channel, thread }) => {
      const text = Buffer.from(JSON.stringify([workspace, channel, thread])).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    open: (sealed) => {
      const [text = '', signature = ''] = sealed.split('.');
      const given = Buffer.from(signature, 'base64url');
      const wanted = sign(text);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
      const [workspace, channel, thread] = schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
      return { workspace, channel, thread };
    },
  };
}

/** The card with the seal on every action that hands a form in. */
export function withSeal(card: AdaptiveCard, seal: string): AdaptiveCard {
  return sealed(card, seal) as AdaptiveCard;
}

/** The seal in what a form handed in; '' when there is none. */
export function sealOf(data: unknown): string {
  return textAt(data, KEY);
}

function sealed(value: unknown, seal: string): unknown {
  if (Array.isArray(value)) return value.map((each) => sealed(each, seal));
  if (!isJson(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const isForm = key === 'data' && isJson(inner) && typeof inner['form'] === 'string';
    return [key, isForm ? { ...inner, [KEY]: seal } : sealed(inner, seal)];
  });
  return Object.fromEntries(entries);
}
