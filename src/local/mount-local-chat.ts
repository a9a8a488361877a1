import { join } from 'node:path';
import express from 'express';
import type { MountRoutes } from '../service/route-mount.ts';
import { isLoopback } from './is-loopback.ts';
import { pageRoutes } from './page-routes.ts';
import { sameSiteGuard } from './same-site-guard.ts';
import { threadCourier } from './thread-courier.ts';
import { createThreadRegistry } from './thread-registry.ts';
import { threadRoutes } from './thread-routes.ts';
import { openUploadSpool } from './upload-spool.ts';

export interface LocalChatConfig {
  /** Where the server is bound; on loopback only loopback names are answered. */
  readonly host: string;
  readonly dataDir: string;
  readonly maxUploadBytes?: number;
}

const DEFAULT_MAX_UPLOAD_BYTES = 1024 ** 3;

/** The local chat: the same bot in a web page. Rejects when the upload folder cannot be created in `dataDir`. */
export function mountLocalChat(config: LocalChatConfig): MountRoutes {
  return async (context) => {
    const maxUploadBytes = config.maxUploadBytes ?? DEFAULT_MAX_UPLOAD_BYTES;
    const spool = await openUploadSpool(join(config.dataDir, 'uploads'), maxUploadBytes, context.now);
    const registry = createThreadRegistry(context.now);
    context.desk.signIn('local', threadCourier(registry));
    const guard = sameSiteGuard(!isLoopback(config.host));
    const router = express.Router();
    const pages = pageRoutes();
    const threads = threadRoutes({ ...context, registry, spool, maxUploadBytes });
    router.use(['/page', '/local'], guard);
    router.get('/', guard);
    router.use('/local/threads', threads);
    router.use(pages);
    return { name: 'local', router, close: () => spool.close() };
  };
}
