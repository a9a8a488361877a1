import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

export interface TakenWebhook {
  readonly body: string;
  readonly valid: boolean;
  readonly headers: IncomingMessage['headers'];
}

/** A receiver on loopback as the README tells people to write one: it checks the signature itself. */
export async function webhookReceiver(secret: string, status = 204, location = '') {
  const taken: TakenWebhook[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const signature = String(request.headers['x-mailtriage-signature']);
      const [, t = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
      const valid = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex') === v1;
      taken.push({ body, valid, headers: request.headers });
      response.writeHead(status, location === '' ? {} : { location }).end('an answer that nobody reads');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/hook?a=1`, taken };
}
