/** The entry of `npm run bench`: `node test/bench/bench.ts [name] [arguments]`; without a name, log and paste. */
const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'log') await (await import('./log-speed.ts')).benchLog(args);
if (name === undefined || name === 'paste') await (await import('./paste-speed.ts')).benchPaste();
if (name === 'slack') await (await import('./slack-speed.ts')).benchSlack();
if (name === 'lookup') await (await import('./lookup-speed.ts')).benchLookup();
if (name !== undefined && !['log', 'paste', 'slack', 'lookup'].includes(name)) {
  console.error(
    `unknown bench ${name}; there are: log [megabytes], paste, slack, lookup; replies.ts is a script of its own`,
  );
  process.exitCode = 2;
}
