import type { AttemptRecord } from '../../attempts/attempt-record.ts';
import { foldWord } from '../delimited/fold-text.ts';
import { outcomeOfText } from './outcome-of-text.ts';
import { readRecipient } from './recipient-domain.ts';

const RECIPIENT =
  /^(?:recipient|recipients|rcpt|rcpt_to|email|to|emailaddress|email_address|recipientaddress|recipient_address)$/i;
const REPLY =
  /^(?:content|response|reason|diagnostic|diagnosticcode|diagnostic_code|raw_reason|message|smtpresponse|smtp_response|description|details|error|reply|bounce_description|diag)$/i;
const EVENT = /^(?:type|event|event_type|eventtype|notificationtype|recordtype|status|action|result)$/i;
const DELIVERED = /^(?:deliver(?:y|ed)|sent|success)/;
const DEFERRED = /^(?:transientfailure|defer|delay|soft|temp)/;
const BOUNCED = /^(?:bounce|fail|dropped|blocked|reject|expiration|hard|perm)/;

interface Leaves {
  recipient: string;
  reply: string;
  event: string;
  code: string;
  relay: string;
}

/**
 * One JSON object on a line, as event logs have it (KumoMTA, webhooks of mail services): the recipient, the event and the
 * reply are found by their names at any depth. Null when the line is no such object.
 */
export function readJsonLine(line: string): AttemptRecord | null {
  const text = line.trim().replace(/,$/, '');
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const leaves: Leaves = { recipient: '', reply: '', event: '', code: '', relay: '' };
  collect(value, '', leaves, 0);
  const reply =
    leaves.code && !leaves.reply.startsWith(leaves.code) && !/^\d{3}[ -]/.test(leaves.reply)
      ? `${leaves.code} ${leaves.reply}`.trim()
      : leaves.reply;
  const event = foldWord(leaves.event).replace(/[ _]/g, '');
  const outcome = DELIVERED.test(event)
    ? 'delivered'
    : DEFERRED.test(event)
      ? 'deferred'
      : BOUNCED.test(event)
        ? 'bounced'
        : outcomeOfText(reply);
  const { domain, localPart } = readRecipient(leaves.recipient);
  if (outcome === null || outcome === 'ignored' || domain === '' || (reply === '' && event === '')) return null;
  return {
    domain,
    outcome,
    ...(localPart === undefined ? {} : { localPart }),
    ...(reply === '' ? {} : { reply }),
    ...(leaves.relay === '' ? {} : { relay: leaves.relay }),
  };
}

function collect(value: unknown, key: string, leaves: Leaves, depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) collect(item, key, leaves, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const parts = value as Record<string, unknown>;
    if (key === 'enhanced_code' && 'class' in parts)
      leaves.code = `${leaves.code} ${parts['class']}.${parts['subject']}.${parts['detail']}`.trim();
    if (key === 'peer_address' && typeof parts['name'] === 'string') leaves.relay = parts['name'].replace(/\.$/, '');
    for (const [name, part] of Object.entries(parts)) collect(part, name, leaves, depth + 1);
  } else if (typeof value === 'number') {
    if (key === 'code' && value >= 200 && value < 600) leaves.code = `${value} ${leaves.code}`.trim();
  } else if (typeof value === 'string') {
    if (RECIPIENT.test(key) && leaves.recipient === '' && value.includes('@')) leaves.recipient = value;
    else if (REPLY.test(key) && value.length > leaves.reply.length) leaves.reply = value;
    else if (EVENT.test(key) && leaves.event === '') leaves.event = value;
  }
}
