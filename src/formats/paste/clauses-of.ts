import { findMentions, findNames } from './find-recipients.ts';
import { findReply } from './find-reply.ts';

/**
 * Splits "gmail.com 1.2k x 550 5.7.1 …; outlook.com 300 x 451 …" into its parts: only where each part has its own place
 * and its own reply, for a reply may hold a semicolon itself.
 */
export function clausesOf(text: string): readonly string[] {
  if (text.length > 2000 || !JOINTS.some((joint) => joint.test(text))) return [text];
  for (const joint of JOINTS) {
    const parts = text.split(joint);
    if (parts.length > 1 && parts.length <= 50 && parts.every(isWhole)) return parts;
  }
  return [text];
}

const JOINTS: readonly RegExp[] = [/;\s+/, /\s\/\/?\s/, /,?\s(?:and|et|und|y|e|while|but|mais|aber)\s/, /,\s+/];

function isWhole(part: string): boolean {
  const reply = findReply(part);
  if (!reply) return false;
  const before = reply.kind === 'phrase' ? part : part.slice(0, reply.index);
  return findMentions(before).some((mention) => mention.kind !== 'host') || findNames(before).length > 0;
}
