import type { ReplyRule } from '../reply-rule.ts';
import { PROVIDER_RULES } from './provider-rules.ts';
import { SENDER_RULES } from './sender-rules.ts';

/** Every rule: what providers, gateways and blocklists say, then what the sender's own side says. */
export const ALL_RULES: readonly ReplyRule[] = [...PROVIDER_RULES, ...SENDER_RULES];
