import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeSlack, startFakeSlack } from '../slack/fake/fake-slack.ts';
import type { Person } from '../slack/fake/person.ts';
import { writePostfixLog } from './generate-postfix-log.ts';

const MEGABYTES = 50;
const ROUNDS = 3;
/** Too large to lie on disk first: it is read while it arrives. */
const STREAMED_MEGABYTES = 367;
const PASTE =
  'host mta5.am0.yahoodns.net[192.0.2.4] said: 421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred\n'.repeat(
    10,
  );

/**
 * The service as a process of its own, over HTTP against the fake Slack: how soon every kind of interaction is acknowledged
 * while two 50 MB files, and one that is read as a stream, are triaged (promised: 500 ms at the 99th percentile), and how
 * long the answer to a ten-line paste takes on our side (promised: 150 ms).
 */
export async function benchSlack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailtriage-bench-'));
  const slack = await startFakeSlack({ app: { shortcuts: new Set(['triage_this', 'request_expert_hours']) } });
  const service = await startProcess(slack, join(folder, 'data'));
  try {
    const ada = slack.person();
    await onePaste(slack, ada);
    const pastes = [];
    for (let run = 0; run < 30; run += 1) pastes.push(await onePaste(slack, ada));
    const idle = await acksWhile(slack, ada, async () => pauseFor(2000));
    const content = logOf(folder, MEGABYTES);
    const busy: number[] = [];
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now();
      busy.push(...(await acksWhile(slack, ada, () => triaged(slack, ada, ['a.log', 'b.log'], content))));
      took.push(performance.now() - started);
    }
    const large = logOf(folder, STREAMED_MEGABYTES);
    const started = performance.now();
    const streaming = await acksWhile(slack, ada, () => triaged(slack, ada, ['large.log'], large));
    const streamed = performance.now() - started;
    console.log(
      `ten pasted lines: own time ${show(pastes, 0.5)} (median), ${show(pastes, 0.99)} (p99) of ${pastes.length}`,
    );
    console.log(
      `acknowledged with nothing else to do: ${show(idle, 0.5)} (p50), ${show(idle, 0.99)} (p99) of ${idle.length}`,
    );
    console.log(
      `acknowledged while two files of ${MEGABYTES} MB are triaged: ${show(busy, 0.5)} (p50), ${show(busy, 0.99)} (p99), ${show(busy, 1)} (longest) of ${busy.length}; both answered after ${(Math.max(...took) / 1000).toFixed(1)} s`,
    );
    console.log(
      `acknowledged while a stream of ${STREAMED_MEGABYTES} MB is triaged: ${show(streaming, 0.5)} (p50), ${show(streaming, 0.99)} (p99), ${show(streaming, 1)} (longest) of ${streaming.length}; answered after ${(streamed / 1000).toFixed(1)} s`,
    );
  } finally {
    service.kill('SIGTERM');
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Presses, commands, shortcuts and messages, one after the other, until the work is done; ms until each is acknowledged. */
async function acksWhile(slack: FakeSlack, ada: Person, work: () => Promise<unknown>): Promise<number[]> {
  const { message } = await ada.says(ada.direct, PASTE);
  const verdict = await waitFor(() => slack.answersIn(ada.direct, message.ts)[0]);
  const before = slack.acks().length;
  let done = false;
  const working = work().finally(() => {
    done = true;
  });
  while (!done) {
    // People and channels of their own: Slack's pace of one message a second and channel is not what is measured.
    const bob = slack.person();
    const room = slack.channel({ members: [bob.user.id] });
    const { message: asked } = await bob.says(bob.direct, 'hello');
    await bob.says(room, `<@${slack.workspace.botUser}> help`);
    await bob.presses(verdict, 'request-hours');
    await bob.commands(room, 'status');
    await bob.usesMessageShortcut(asked, 'triage_this');
    await bob.opensHome();
    await pauseFor(20);
  }
  await working;
  return slack
    .acks()
    .slice(before)
    .map(({ milliseconds, status }) => (status === 200 ? milliseconds : 10_000));
}

function logOf(folder: string, megabytes: number): Buffer {
  const path = join(folder, `${megabytes}.log`);
  writePostfixLog(path, { bytes: megabytes * 1024 ** 2 });
  return readFileSync(path);
}

/** Sends the same bytes under each name, in a message of its own, and waits for the verdicts. */
async function triaged(slack: FakeSlack, ada: Person, names: readonly string[], content: Uint8Array): Promise<void> {
  const threads = await Promise.all(
    names.map(async (name) => {
      const { message } = await ada.says(ada.direct, { text: '', files: [ada.uploads({ name, content })] });
      return message.ts;
    }),
  );
  const isVerdict = (thread: string) =>
    slack.answersIn(ada.direct, thread).some(({ body }) => JSON.stringify(body).includes('check-first'));
  await waitFor(() => threads.every(isVerdict));
}

/** From the moment at which Slack sends the event to the one at which our answer is on its way. */
async function onePaste(slack: FakeSlack, ada: Person): Promise<number> {
  const before = slack.calls('chat.postMessage').length;
  const started = performance.now();
  const said = ada.says(ada.direct, PASTE);
  while (slack.calls('chat.postMessage').length === before) await new Promise((resolve) => setImmediate(resolve));
  const milliseconds = performance.now() - started;
  await said;
  // The pace of one message a second and channel is Slack's, not our own time.
  await pauseFor(1100);
  return milliseconds;
}

async function startProcess(slack: FakeSlack, dataDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/cli.ts', 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.token.value,
      SLACK_SIGNING_SECRET: slack.world.app.signingSecret,
      FILE_HOSTS: slack.fileHost,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const url = await waitFor(() => /http:\S+/.exec(said)?.[0]);
  slack.useHttp(`${url}slack/events`);
  return child;
}

async function waitFor<T>(look: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 12_000; tries += 1) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await pauseFor(10);
  }
  throw new Error('waited in vain');
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(times: readonly number[], quantile: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN).toFixed(0)} ms`;
}
