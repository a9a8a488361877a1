import { setTimeout as pause } from 'node:timers/promises';
import { LogLevel, WebClient } from '@slack/web-api';
import type { Json } from '../../chat/json.ts';
import { silentLogger } from './silent-logger.ts';
import { type SlackFailure, slackFailure } from './slack-failure.ts';

export type SlackResult =
  | { readonly ok: true; readonly response: Json }
  | { readonly ok: false; readonly failure: SlackFailure };

/** The Web API. What Slack refuses is a result; nothing throws. */
export interface SlackApi {
  /** `patience`: ms that may be spent waiting where Slack says 429; 0 for what cannot wait. */
  readonly call: (token: string, method: string, args: Json, patience?: number) => Promise<SlackResult>;
  /** Uploads a text as a file into a thread (`filesUploadV2`). */
  readonly upload: (token: string, file: UploadedText) => Promise<SlackResult>;
}

export interface UploadedText {
  readonly channel: string;
  readonly thread: string;
  readonly fileName: string;
  readonly content: string;
}

const TIMEOUT_MS = 15_000;
const PATIENCE_MS = 120_000;
/** Broken connections and 5xx: tried three times in all, over about two seconds. */
const RETRIES = { retries: 2, factor: 2, minTimeout: 300, maxTimeout: 2000 };

/** @param apiUrl `SLACK_API_URL`; requests never leave it, whatever a method or a payload names */
export function createSlackApi(apiUrl: string): SlackApi {
  const client = new WebClient(undefined, {
    slackApiUrl: apiUrl,
    allowAbsoluteUrls: false,
    timeout: TIMEOUT_MS,
    retryConfig: RETRIES,
    rejectRateLimitedCalls: true,
    logger: silentLogger,
    logLevel: LogLevel.ERROR,
  });
  return {
    call: (token, method, args, patience = PATIENCE_MS) =>
      withPatience(
        patience,
        async () => (await client.apiCall(method, token === '' ? { ...args } : { ...args, token })) as unknown as Json,
      ),
    upload: (token, { channel, thread, fileName, content }) =>
      withPatience(PATIENCE_MS, async () => {
        const upload = { token, filename: fileName, title: fileName, content };
        const place = thread === '' ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
        return (await client.filesUploadV2({ ...upload, ...place })) as unknown as Json;
      }),
  };
}

/** Runs a call; waits as Slack asks and runs it again while the patience lasts. */
async function withPatience(patience: number, run: () => Promise<Json>): Promise<SlackResult> {
  for (let left = patience; ; ) {
    try {
      return { ok: true, response: await run() };
    } catch (thrown) {
      const failure = slackFailure(thrown);
      const wait = (failure.retryAfter ?? Number.POSITIVE_INFINITY) * 1000;
      if (failure.name !== 'ratelimited' || wait > left) return { ok: false, failure };
      left -= Math.max(wait, 1000);
      await pause(wait);
    }
  }
}
