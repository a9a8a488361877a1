/** @typedef {{ command: string, complete: boolean, note: import('../language.js').TextKey, hint?: string }} Command */

/** What can be typed after a slash. A command that is not complete waits for an argument. @type {readonly Command[]} */
const COMMANDS = [
  { command: '/deliverability ', complete: false, note: 'commandLookup', hint: 'example.com' },
  { command: '/deliverability help', complete: true, note: 'commandHelp' },
  { command: '/deliverability status', complete: true, note: 'commandStatus' },
  { command: '/deliverability privacy', complete: true, note: 'commandPrivacy' },
  { command: '/deliverability forget', complete: true, note: 'commandForget' },
];

/**
 * The commands that a started text can become.
 * @param {string} typed
 * @returns {readonly Command[]}
 */
export function fittingCommands(typed) {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const start = typed.toLowerCase();
  return COMMANDS.filter(({ command }) => command.startsWith(start) && command !== start);
}
