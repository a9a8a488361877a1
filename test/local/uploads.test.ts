import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChat, readEntries, startLocalChat } from './local-chat.ts';

describe('uploads to the local chat', () => {
  let chat: LocalChat;
  beforeAll(async () => {
    chat = await startLocalChat({ maxUploadBytes: 64 * 1024 });
  });
  afterAll(() => chat.close());

  const put = (
    thread: string,
    name: string,
    body: Uint8Array<ArrayBuffer> | string | ReadableStream,
    init: RequestInit = {},
  ) =>
    fetch(new URL(`local/threads/${thread}/uploads`, chat.url), {
      method: 'PUT',
      headers: { 'X-File-Name': encodeURIComponent(name) },
      body,
      ...init,
    });
  const spooled = () => readdir(join(chat.dataDir, 'uploads'));

  it('reach the bot byte for byte with their name, and are deleted after it has answered', async () => {
    const thread = await chat.openThread();
    const bytes = Uint8Array.from(gzipSync('Nov 24 22:41:07 mx1 postfix/smtp[1]: status=deferred'));
    const response = await put(thread, 'été/mail.log.gz', bytes);
    expect(response.status).toBe(201);
    const upload = (await response.json()) as { upload: string; name: string; size: number };
    expect(upload).toMatchObject({ name: 'mail.log.gz', size: bytes.length });
    expect(await spooled()).toHaveLength(1);

    await chat.post(`local/threads/${thread}/messages`, { text: '', files: [upload.upload] });
    await readEntries(chat, thread, (all) => all.length === 2);
    expect(Uint8Array.from(chat.bot.fileBytes.at(-1) ?? [])).toEqual(bytes);
    await expect.poll(spooled).toEqual([]);
  });

  it('above the cap are refused, whether or not their length is told, and leave nothing behind', async () => {
    const thread = await chat.openThread();
    const told = await put(thread, 'big.log', new Uint8Array(64 * 1024 + 1));
    expect([told.status, await told.json()]).toEqual([413, { problem: 'too-large' }]);
    const stream = new Blob([new Uint8Array(80 * 1024)]).stream();
    const untold = await put(thread, 'big.log', stream, { duplex: 'half' } as RequestInit);
    expect([untold.status, await untold.json()]).toEqual([413, { problem: 'too-large' }]);
    expect(await spooled()).toEqual([]);
  });

  it('can be taken back before they are sent, and only in their own thread', async () => {
    const [thread, other] = [await chat.openThread(), await chat.openThread()];
    const { upload } = (await (await put(thread, 'a.log', 'x')).json()) as { upload: string };
    const stolen = await chat.post(`local/threads/${other}/messages`, { text: '', files: [upload] });
    expect([stolen.status, await stolen.json()]).toEqual([410, { problem: 'no-such-upload' }]);
    const address = new URL(`local/threads/${thread}/uploads/${upload}`, chat.url);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(404);
    expect(await spooled()).toEqual([]);
  });

  it('cannot name a path of the server', async () => {
    const thread = await chat.openThread();
    const names = ['../../etc/passwd', 'C:\\logs\\mail.log', 'a\u0000b\u202e.log', '%'];
    const stored = await Promise.all(
      names.map(async (name) => ((await (await put(thread, name, 'x')).json()) as { name: string }).name),
    );
    expect(stored).toEqual(['passwd', 'mail.log', 'ab.log', '%']);
  });

  it('that a crash left behind are deleted at the next start', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mailtriage-'));
    await mkdir(join(dataDir, 'uploads'));
    await writeFile(join(dataDir, 'uploads', 'left-over'), 'x');
    const restarted = await startLocalChat({ dataDir });
    expect(await readdir(join(dataDir, 'uploads'))).toEqual([]);
    await restarted.close();
  });
});
