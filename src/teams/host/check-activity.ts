import { isJson, type Json, textAt } from '../../chat/json.ts';
import { readActivity, tenantOf } from '../inbound/read-activity.ts';
import type { ServiceUrlCheck } from './service-hosts.ts';

/** Why an activity is turned away before the SDK sees it. */
export type ActivityRefusal = 'not-an-activity' | 'unknown-channel' | 'foreign-service-url' | 'foreign-tenant';

export interface ActivityRules {
  readonly isServiceUrl: ServiceUrlCheck;
  /** '' where several tenants may call. */
  readonly tenantId: string;
}

/**
 * The shape of an activity and where its answers would go. The SDK chooses how to check a token by the channel that the
 * activity itself names, and sends to any `serviceUrl`: both are settled first.
 */
export function checkActivity(body: unknown, { isServiceUrl, tenantId }: ActivityRules): ActivityRefusal | null {
  if (!isJson(body) || !/^[A-Za-z]{1,40}$/.test(textAt(body, 'type'))) return 'not-an-activity';
  if (textAt(body, 'channelId') !== 'msteams') return 'unknown-channel';
  if (readActivity(body) === null) return 'not-an-activity';
  if (!isServiceUrl(textAt(body, 'serviceUrl'))) return 'foreign-service-url';
  const tenant = tenantOf(body);
  return tenantId !== '' && tenant !== '' && tenant !== tenantId ? 'foreign-tenant' : null;
}

/** Whether a header holds a token that could be the Bot Connector's: a signed one. What it says is for the SDK to check. */
export function looksLikeToken(authorization: string): boolean {
  const [scheme, token = '', ...more] = authorization.split(' ');
  const [head = '', claims, signature] = token.split('.');
  if (scheme !== 'Bearer' || more.length > 0 || !claims || !signature || token.length > 20_000) return false;
  try {
    const read: Json = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
    return isJson(read) && textAt(read, 'alg') === 'RS256';
  } catch {
    return false;
  }
}
