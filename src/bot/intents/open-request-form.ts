import { caseKeyOf } from '../../cases/case-key.ts';
import { reportOfCase } from '../../cases/read-case.ts';
import type { StoredCase } from '../../cases/stored-case.ts';
import { prefillRequest } from '../../hours/prefill-request.ts';
import { requestForm } from '../answers/request-form.ts';
import type { Turn } from '../turn.ts';

/** Opens the request form, prefilled from the given case, else from the thread's; empty where there is none. */
export async function openRequestForm(given: StoredCase | null, turn: Turn): Promise<void> {
  const { conversation, language, place, ports } = turn;
  const stored = given ?? (await ports.store.cases.ofThread(caseKeyOf(place)));
  const report = stored === null ? null : reportOfCase(stored);
  const values = report === null ? {} : prefillRequest(report, language);
  await conversation.post(requestForm({ context: stored?.id ?? '', values }, language));
}
