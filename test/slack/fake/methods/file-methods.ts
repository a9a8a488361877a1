import { type ApiAnswer, type ApiCall, type ApiMethod, invalidArguments, Refusal, text } from '../api-answer.ts';
import { isObject } from '../blocks/check.ts';
import { writableChannel } from '../channel-of.ts';
import { fileObject } from '../file-object.ts';
import type { FakeFile, Json, World } from '../world.ts';
import { addBotMessage, threadOf } from './chat-methods.ts';

export const FILE_METHODS: Readonly<Record<string, ApiMethod>> = {
  'files.info': { scopes: ['files:read'], required: ['file'], answer: info },
  'files.getUploadURLExternal': { scopes: ['files:write'], required: ['filename', 'length'], answer: uploadUrl },
  'files.completeUploadExternal': { scopes: ['files:write'], required: ['files'], answer: complete },
};

function info(call: ApiCall): ApiAnswer {
  const file = call.world.files.get(text(call.args, 'file'));
  if (file === undefined || !maySee(call, file)) return new Refusal('file_not_found');
  if (file.serves === 'gone') return new Refusal('file_deleted');
  return { file: fileObject(call.world, file, call.baseUrl), comments: [], response_metadata: { next_cursor: '' } };
}

/** A bot sees the files of the channels that it is in, and its own. */
export function maySee({ world, workspace }: Pick<ApiCall, 'world' | 'workspace'>, file: FakeFile): boolean {
  if (!file.complete || (file.team !== workspace.id && !file.connect)) return false;
  if (file.user === workspace.botUser) return true;
  return [...file.channels].some((id) => world.channels.get(id)?.members.has(workspace.botUser) ?? false);
}

function uploadUrl({ args, baseUrl, world, workspace }: ApiCall): ApiAnswer {
  const length = Number(text(args, 'length'));
  if (!Number.isInteger(length) || length <= 0)
    return invalidArguments('must be greater than 0 [json-pointer:/length]');
  const id = world.ids.next('F');
  const file: FakeFile = {
    id,
    team: workspace.id,
    name: text(args, 'filename'),
    content: Buffer.alloc(0),
    mimetype: 'text/plain',
    user: workspace.botUser,
    channels: new Set(),
    serves: 'whole',
    connect: false,
    snippet: false,
    complete: false,
  };
  world.files.set(id, file);
  return { upload_url: `${baseUrl}/upload/v1/${id}?length=${length}`, file_id: id };
}

function complete(call: ApiCall): ApiAnswer {
  const { args, world } = call;
  const listed = Array.isArray(args['files']) ? args['files'] : [];
  const files: FakeFile[] = [];
  for (const one of listed) {
    const file = isObject(one) ? world.files.get(String(one['id'])) : undefined;
    if (file === undefined || file.user !== call.workspace.botUser) return new Refusal('file_not_found');
    if (file.complete) return new Refusal('file_already_completed');
    if (file.content.length === 0) return new Refusal('file_upload_not_complete');
    files.push(file);
  }
  if (files.length === 0) return invalidArguments('no fewer than 1 items allowed [json-pointer:/files]');
  const shared = shareFiles(call, files);
  if (shared instanceof Refusal) return shared;
  return { files: files.map((file) => ({ id: file.id, title: file.name })) };
}

function shareFiles(call: ApiCall, files: readonly FakeFile[]): null | Refusal {
  const { args, baseUrl, world } = call;
  const wanted = text(args, 'channel_id');
  const channel = wanted === '' ? null : writableChannel(call, 'channel_id');
  if (channel instanceof Refusal) return channel;
  const thread = channel === null ? null : threadOf(call, channel);
  if (thread instanceof Refusal) return thread;
  for (const file of files) file.complete = true;
  if (channel === null) return null;
  for (const file of files) file.channels.add(channel.id);
  const shown = files.map((file) => fileObject(world, file, baseUrl));
  addBotMessage(call, channel, { text: text(args, 'initial_comment'), files: shown, upload: true }, thread);
  return null;
}

/** What was sent to an upload address, kept until the upload is completed. False where nobody asked for it. */
export function receiveUpload(world: World, id: string, content: Buffer): boolean {
  const file = world.files.get(id);
  if (file === undefined || file.complete) return false;
  world.files.set(id, { ...file, content } satisfies FakeFile);
  return true;
}

/** The file as an event shows it. A Slack Connect file is an id to ask `files.info` about. */
export function eventFile(world: World, file: FakeFile, baseUrl: string): Json {
  if (!file.connect) return fileObject(world, file, baseUrl);
  const created = Math.floor(world.clock.now() / 1000);
  return {
    id: file.id,
    created,
    timestamp: created,
    mode: 'file_access',
    file_access: 'check_file_info',
    user: file.user,
    user_team: file.team,
  };
}
