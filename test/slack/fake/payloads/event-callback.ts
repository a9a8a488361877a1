import type { Envelope } from '../envelope.ts';
import { secret } from '../fake-ids.ts';
import type { FakeWorkspace, Json, World } from '../world.ts';

/** An inner event in Slack's outer envelope, in the shape that was recorded (vercel/chat replay fixtures, 2026). */
export function eventCallback(
  world: World,
  workspace: FakeWorkspace,
  event: Json,
  { shared = false, contextTeam = workspace.id }: { readonly shared?: boolean; readonly contextTeam?: string } = {},
): Envelope {
  const enterprise = workspace.enterprise?.id ?? null;
  return {
    kind: 'events_api',
    id: secret(16),
    body: {
      token: world.app.verificationToken,
      team_id: workspace.id,
      ...(enterprise === null ? {} : { enterprise_id: enterprise }),
      context_team_id: contextTeam,
      context_enterprise_id: enterprise,
      api_app_id: world.app.id,
      event,
      type: 'event_callback',
      event_id: world.ids.next('Ev'),
      event_time: Math.floor(world.clock.now() / 1000),
      authorizations: [
        {
          enterprise_id: enterprise,
          team_id: workspace.id,
          user_id: workspace.botUser,
          is_bot: true,
          is_enterprise_install: workspace.orgWide,
        },
      ],
      is_ext_shared_channel: shared,
      event_context: `4-${secret(24)}`,
    },
  };
}

/** The handshake by which Slack checks a request URL. */
export function urlVerification(world: World): Envelope {
  return {
    kind: 'events_api',
    id: secret(16),
    body: { token: world.app.verificationToken, challenge: secret(20), type: 'url_verification' },
  };
}
