import { onTestFinished } from 'vitest';
import { type Heard, startAppDouble } from './app-double.ts';
import { callApi } from './call-api.ts';
import { type FakeSlackOptions, startFakeSlack } from './fake-slack.ts';

/** A fake Slack with the least app behind it, both closed when the test ends. */
export async function slackWith(options: FakeSlackOptions = {}, answer?: (heard: Heard) => unknown) {
  const slack = await startFakeSlack({ echo: false, ...options });
  const app = await startAppDouble(answer);
  slack.useHttp(app.url);
  onTestFinished(async () => {
    await slack.close();
    await app.close();
  });
  const call = (method: string, args: Readonly<Record<string, unknown>> = {}, token = slack.token.value) =>
    callApi(slack.apiUrl, method, args, { token });
  return { slack, app, call };
}
