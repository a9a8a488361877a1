/** The entry of `npm run bench`: `node test/bench/bench.ts [name] [arguments]`; without a name, log and paste. */
const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'log') await (await import('./log-speed.ts')).benchLog(args);
if (name === undefined || name === 'paste') await (await import('./paste-speed.ts')).benchPaste();
if (name !== undefined && name !== 'log' && name !== 'paste') {
  console.error(`unknown bench ${name}; there are: log [megabytes], paste; replies.ts is a script of its own`);
  process.exitCode = 2;
}
