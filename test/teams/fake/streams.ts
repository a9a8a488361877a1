import type { Refusal } from './check-activity.ts';
import { isObject, type Json, objects } from './world.ts';

interface FakeStream {
  readonly conversation: string;
  sequence: number;
  text: string;
  over: boolean;
}

/** The rules of streaming messages: 1:1 only, rising sequence, growing text, one stream at a time. */
export interface FakeStreams {
  /** Null when the activity is in order; `id` of the stream that it starts is the activity's own. */
  readonly take: (activity: Json, id: string, where: { conversation: string; kind: string }) => Refusal | null;
  /** The user pressed Stop. */
  readonly stop: (conversation: string) => void;
  readonly open: () => readonly string[];
}

export function streamInfoOf(activity: Json): Json | null {
  return objects(activity['entities']).find(({ type }) => type === 'streaminfo') ?? null;
}

export function createStreams(): FakeStreams {
  const streams = new Map<string, FakeStream>();
  const stopped = new Set<string>();
  const notAllowed: Refusal = { status: 403, code: 'ContentStreamNotAllowed' };
  const wrong: Refusal = { status: 400, code: 'BadRequest' };
  return {
    take: (activity, id, { conversation, kind }) => {
      const info = streamInfoOf(activity);
      if (info === null) return null;
      const data = isObject(activity['channelData']) ? activity['channelData'] : {};
      const type = String(info['streamType']);
      if (kind !== 'personal') return notAllowed;
      if (data['streamType'] !== type) return wrong;
      const streamId = info['streamId'];
      if (type === 'final') {
        const stream = streams.get(String(streamId));
        if (stream === undefined || stream.over || info['streamSequence'] !== undefined) return wrong;
        if (activity['type'] !== 'message') return wrong;
        stream.over = true;
        return stopped.has(conversation) ? notAllowed : null;
      }
      if (activity['type'] !== 'typing' || objects(activity['attachments']).length > 0) return wrong;
      const text = String(activity['text'] ?? '');
      if (text === '' || (type === 'informative' && text.length > 1000)) return wrong;
      if (streamId === undefined) {
        const busy = [...streams.values()].some((stream) => stream.conversation === conversation && !stream.over);
        if (busy || info['streamSequence'] !== 1) return wrong;
        stopped.delete(conversation);
        streams.set(id, { conversation, sequence: 1, text: '', over: false });
        return null;
      }
      const stream = streams.get(String(streamId));
      if (stream === undefined || stream.over || Number(info['streamSequence']) <= stream.sequence) return wrong;
      if (stopped.has(conversation)) {
        stream.over = true;
        return notAllowed;
      }
      if (type === 'streaming' && !text.startsWith(stream.text)) return wrong;
      stream.sequence = Number(info['streamSequence']);
      if (type === 'streaming') stream.text = text;
      return null;
    },
    stop: (conversation) => void stopped.add(conversation),
    open: () => [...streams].flatMap(([id, stream]) => (stream.over ? [] : [id])),
  };
}
