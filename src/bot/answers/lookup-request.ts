import { REQUEST_FIELDS, type RequestValues } from '../../hours/request-fields.ts';
import type { Language } from '../../knowledge/vocabulary.ts';
import type { DomainFindings, IpFindings, LookupResult } from '../../lookup/lookup-result.ts';
import type { Remark } from '../../lookup/remark.ts';
import { byGravity, cardContext } from './lookup-blocks.ts';
import { fromHeadline, isMailboxDomain, toHeadline } from './lookup-headline.ts';

/** What a look-up found, to put into the form for hours. Holds findings only; every value fits its field. */
export function lookupRequest(
  result: Extract<LookupResult, { kind: 'domain' | 'ip' }>,
  language: Language,
): RequestValues {
  return result.kind === 'domain' ? domainValues(result, language) : addressValues(result, language);
}

function domainValues(found: DomainFindings, language: Language): RequestValues {
  const context = cardContext(language);
  const { provider } = found.receiver;
  // A mailbox provider's own domain is where mail goes to; any other is rather where it comes from.
  const isReceiver = isMailboxDomain(found);
  const head = [toHeadline(found, context), fromHeadline(found, context)];
  const remarks = isReceiver ? found.receiver.remarks : [...found.sender.remarks, ...found.receiver.remarks];
  return {
    ...(isReceiver ? { providers: provider?.name ?? '' } : { sendingDomains: found.domain }),
    evidence: evidenceOf(found.shown, head, remarks, language),
  };
}

function addressValues(found: IpFindings, language: Language): RequestValues {
  return {
    sourceIps: found.address,
    ...(found.spf === null ? {} : { sendingDomains: found.spf.domain }),
    evidence: evidenceOf(found.address, [], found.remarks, language),
  };
}

/** Whole lines, gravest first, as many as the field takes. */
function evidenceOf(name: string, head: readonly string[], remarks: readonly Remark[], language: Language): string {
  const { words } = cardContext(language);
  const limit = REQUEST_FIELDS.find(({ id }) => id === 'evidence')?.maxLength ?? 0;
  const told = byGravity(remarks, ['wrong', 'open', 'weak']).map((one) => {
    const { area, level, says } = words.remark(one);
    return `- ${words.card('remark', { area, level, says })}`;
  });
  let text = words.card('hours-evidence', { name });
  for (const line of [...head, ...told]) {
    if (text.length + line.length + 1 > limit) break;
    text += `\n${line}`;
  }
  return text;
}
