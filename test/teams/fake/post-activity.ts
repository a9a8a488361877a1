import type { FakeTeams } from './fake-teams.ts';
import type { Json } from './world.ts';

export interface PostedActivity {
  readonly status: number;
  readonly text: string;
  readonly body: Json;
}

/** Delivers an activity to the bot as the connector does, with its token. */
export async function postActivity(
  teams: FakeTeams,
  endpoint: string,
  activity: Json,
  token: string | null = teams.signed ? teams.login.good(teams.serviceUrl) : null,
): Promise<PostedActivity> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  let body: Json = {};
  try {
    body = JSON.parse(text) as Json;
  } catch {
    // An empty body, or plain words.
  }
  return { status: response.status, text, body };
}
