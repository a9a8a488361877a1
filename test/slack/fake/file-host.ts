import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { maySee, receiveUpload } from './methods/file-methods.ts';
import { readBody } from './read-arguments.ts';
import type { FakeFile, World } from './world.ts';

/** One request to the file host. */
export interface Download {
  readonly file: string;
  /** The Authorization header as it came, '' without one. */
  readonly authorization: string;
  readonly answered: string;
}

export interface FileHost {
  readonly serve: (request: IncomingMessage, response: ServerResponse, id: string) => Promise<void>;
  readonly receive: (request: IncomingMessage, response: ServerResponse, id: string) => Promise<void>;
  readonly downloads: Download[];
  /** Requests that reached the host to which redirects lead; a token here has leaked. */
  readonly elsewhere: Download[];
}

const LOGIN_PAGE = `<!DOCTYPE html><html lang="en-US"><head><title>Sign in | Slack</title></head>
<body class="signin"><form id="signin_form" action="/" method="post"></form></body></html>`;

/** The host of private files: without a good token it answers 200 and the sign-in page. */
export function createFileHost(world: World, baseUrl: () => string): FileHost {
  const downloads: Download[] = [];
  const busy = new Set<string>();

  async function serve(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const authorization = request.headers.authorization ?? '';
    const file = world.files.get(id);
    const behaviour = file === undefined ? 'gone' : mayRead(file, authorization) ? file.serves : 'login-page';
    const answered = behaviour === 'busy-once' && busy.has(id) ? 'whole' : behaviour;
    busy.add(id);
    downloads.push({ file: id, authorization, answered });
    if (answered === 'gone' || file === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html><body>Not found</body></html>');
    } else if (answered === 'login-page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN_PAGE);
    } else if (answered === 'redirect') {
      response.writeHead(302, { location: `${baseUrl().replace('127.0.0.1', 'localhost')}/elsewhere/${id}` }).end();
    } else if (answered === 'busy-once') {
      response.writeHead(429, { 'retry-after': '0' }).end();
    } else await sendBytes(file, answered, response);
  }

  /** As a browser's cookie is not at hand, a live bot token that may see the file is needed. */
  function mayRead(file: FakeFile, authorization: string): boolean {
    const token = world.tokens.get(/^Bearer (.+)$/.exec(authorization)?.[1] ?? '');
    const workspace = token === undefined ? undefined : world.workspaces.get(token.team);
    if (token === undefined || workspace === undefined) return false;
    return token.state === 'live' && token.scopes.has('files:read') && maySee({ world, workspace }, file);
  }

  const elsewhere: Download[] = [];
  return {
    serve: async (request, response, id) => {
      if (request.url?.startsWith('/elsewhere/') === true) {
        const authorization = request.headers.authorization ?? '';
        elsewhere.push({ file: id, authorization, answered: 'elsewhere' });
        response.writeHead(200, { 'content-type': 'text/plain' }).end(world.files.get(id)?.content);
      } else await serve(request, response, id);
    },
    receive: async (request, response, id) => {
      const mediaType = request.headers['content-type'] ?? '';
      const body = await readBody(request);
      const content = mediaType.startsWith('multipart/') ? await filePart(mediaType, body) : body;
      const wanted = Number(new URL(request.url ?? '/', baseUrl()).searchParams.get('length'));
      const taken = content.length === wanted && receiveUpload(world, id, content);
      response.writeHead(taken ? 200 : 400, { 'content-type': 'text/plain' });
      response.end(taken ? `OK - ${content.length}` : 'upload_failed');
    },
    downloads,
    elsewhere,
  };
}

async function sendBytes(file: FakeFile, behaviour: string, response: ServerResponse): Promise<void> {
  const { content } = file;
  const type = { 'content-type': file.mimetype };
  if (behaviour === 'gzip') {
    const packed = gzipSync(content);
    response.writeHead(200, { ...type, 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
  } else if (behaviour === 'truncated') {
    response.writeHead(200, { ...type, 'content-length': content.length });
    response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
  } else if (behaviour === 'endless') {
    response.writeHead(200, type);
    const piece = Buffer.alloc(65_536, content.length > 0 ? content : 'x');
    while (!response.destroyed) if (!response.write(piece)) await drained(response);
  } else if (behaviour === 'slow') {
    response.writeHead(200, { ...type, 'content-length': content.length });
    for (let at = 0; at < content.length && !response.destroyed; at += 16) {
      response.write(content.subarray(at, at + 16));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  } else response.writeHead(200, { ...type, 'content-length': content.length }).end(content);
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.once('drain', go);
    response.once('close', go);
  });
}

async function filePart(mediaType: string, body: Buffer): Promise<Buffer> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': mediaType } }).formData();
  for (const [, value] of form) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  return Buffer.alloc(0);
}
