import { z } from 'zod';
import type { ThreadAddress } from '../../bot/courier.ts';
import type { Store } from '../../store/store.ts';
import type { ConversationAddress } from '../host/activity-host.ts';
import { conversationOf, conversationTypeOf } from '../inbound/read-activity.ts';

/** Through which address each tenant's conversations are reached. */
export interface ConversationBook {
  /** Keeps what an activity told; writes only what is new. */
  readonly learn: (address: ConversationAddress) => Promise<void>;
  /** Null when nothing is known of the tenant. */
  readonly addressOf: (thread: ThreadAddress) => Promise<ConversationAddress | null>;
}

const schema = z.object({ serviceUrl: z.string(), bot: z.object({ id: z.string(), name: z.string() }) });
type Known = z.infer<typeof schema>;

export interface BookDefaults {
  readonly appId: string;
  readonly tenantId: string;
  /** Where to post before any activity came; '' for nowhere. */
  readonly serviceUrl: string;
  /** Whether an address may still be posted to. */
  readonly isAllowed: (serviceUrl: string) => boolean;
}

/** Kept in the store, so that requests and watches find their way after a restart. */
export function createConversationBook(
  store: Pick<Store, 'installations'>,
  now: () => number,
  { appId, tenantId, serviceUrl, isAllowed }: BookDefaults,
): ConversationBook {
  const known = new Map<string, Known>();

  async function find(workspace: string): Promise<Known | null> {
    const remembered = known.get(workspace);
    if (remembered !== undefined) return remembered;
    const stored = await store.installations.sealedOf({ platform: 'teams', workspace });
    const read = stored === null ? null : readKnown(stored);
    if (read === null || !isAllowed(read.serviceUrl)) return null;
    known.set(workspace, read);
    return read;
  }

  /** The tenant that is meant where none is named: the bot's own, or the only one that ever called. */
  async function tenantFor(workspace: string): Promise<string> {
    if (workspace !== '') return workspace;
    if (tenantId !== '') return tenantId;
    const all = new Set([...known.keys(), ...(await store.installations.workspacesOf('teams'))]);
    const [only] = all;
    return all.size === 1 && only !== undefined ? only : '';
  }

  return {
    learn: async ({ tenant, serviceUrl: url, bot }) => {
      const before = await find(tenant);
      if (before !== null && before.serviceUrl === url && before.bot.id === bot.id) return;
      const learnt = { serviceUrl: url, bot };
      known.set(tenant, learnt);
      await store.installations.save({ platform: 'teams', workspace: tenant }, JSON.stringify(learnt), now());
    },
    addressOf: async ({ workspace, channel, thread }) => {
      const tenant = await tenantFor(workspace);
      const fallback = serviceUrl === '' ? null : { serviceUrl, bot: { id: `28:${appId}`, name: '' } };
      const reached = (await find(tenant)) ?? fallback;
      return reached === null
        ? null
        : { ...reached, tenant, conversation: conversationOf(channel, thread), type: conversationTypeOf(channel) };
    },
  };
}

function readKnown(text: string): Known | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
