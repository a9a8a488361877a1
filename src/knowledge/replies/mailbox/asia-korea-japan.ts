import type { ReplyRule } from '../../reply-rule.ts';
import { JAPANESE_RULES } from './japan.ts';
import { KOREAN_RULES } from './korea.ts';
import { TAIWANESE_RULES } from './taiwan.ts';

/** Providers of Korea, Japan and Taiwan. */
export const KOREAN_AND_JAPANESE_RULES: readonly ReplyRule[] = [...KOREAN_RULES, ...JAPANESE_RULES, ...TAIWANESE_RULES];
