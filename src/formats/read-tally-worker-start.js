// Plain JavaScript on purpose: a thread does not share its parent's cache of compiled modules, and a TypeScript entry
// would load the type stripper before it can switch the cache on. That takes as long as reading 30 MB of log.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./read-tally-worker.ts');
