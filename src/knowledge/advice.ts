export type { AdviceId } from './advice-ids.ts';
