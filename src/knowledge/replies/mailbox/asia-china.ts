import type { ReplyRule } from '../../reply-rule.ts';
import { NETEASE_RULES } from './china-netease.ts';
import { OTHER_CHINESE_RULES } from './china-other.ts';
import { QQ_RULES } from './china-qq.ts';

/** Providers of China. */
export const CHINESE_RULES: readonly ReplyRule[] = [...QQ_RULES, ...NETEASE_RULES, ...OTHER_CHINESE_RULES];
