import { type Program, programOf } from './program.ts';

/** A log line without its header. */
export interface LogBody {
  /** Null when the header was cut off. */
  readonly program: Program | null;
  /** '' for a line that belongs to no message. */
  readonly queueId: string;
  /** What follows the queue id. */
  readonly text: string;
  /** How often the syslog daemon says that it came. */
  readonly repeats: number;
}

/** Front of a line that is looked at for a header. */
const HEADER = 400;
/** `host postfix/smtp[123]: ` with Solaris' `[ID 197553 mail.info] ` behind it. */
const WITH_PID = /(?:^|[\s"'])([^\s[\]"']{1,120})\[\d+\]: (?:\[ID \d+ [\w.]+\] )?/;
/** RFC 5424: `postfix/smtp 123 - - `, with or without structured data. */
const RFC_5424 =
  /\s([^\s[\]]{0,80}\/[\w-]{1,40}) (?:\d+|-) \S{1,40} (?:-|\[[^\]]{0,200}\]) (?:\u00ef\u00bb\u00bf|\ufeff)?/;
/** Without a process id. */
const WITHOUT_PID = /(?:^|\s)([^\s[\]:]{0,80}postfix[^\s[\]:]{0,80}): /;
const QUEUE_ID = /^([0-9A-Za-z]{5,32}): /;
const REPEATED = /^message repeated (\d{1,9}) times: \[ ?/;
/** A line whose header was lost: `4VKx2T0Yz6z9rxS: to=<…`, or from `to=<…` on. */
const BARE = /(?:^|[\s"'|,;>:])(?:([0-9A-Za-z]{5,32}): )?(?=to=<?[^\s,]{1,320}, )/;

/** Finds the body of a Postfix line behind any header; null when the line is not Postfix's. */
export function bodyOf(line: string): LogBody | null {
  const front = line.slice(0, HEADER);
  const header = WITH_PID.exec(front) ?? RFC_5424.exec(front) ?? WITHOUT_PID.exec(front);
  const program = header === null ? null : programOf(header[1] ?? '');
  if (header !== null && program !== null && isPostfix(program, header[1] ?? '')) {
    return split(line.slice(header.index + header[0].length), program);
  }
  return bare(line);
}

function isPostfix(program: Program, name: string): boolean {
  return name.startsWith('postfix') || name.includes('/postfix') || program.instance !== '';
}

function split(body: string, program: Program): LogBody {
  const repeated = REPEATED.exec(body);
  const text = repeated === null ? body : body.slice(repeated[0].length).replace(/\]\s*$/, '');
  const queueId = QUEUE_ID.exec(text);
  // "fatal: " and "warning: " have the shape of a queue id.
  const isId = queueId !== null && !/^(?:fatal|panic|error|warning|statistics|NOQUEUE)$/.test(queueId[1] ?? '');
  return {
    program,
    queueId: isId ? (queueId[1] ?? '') : '',
    text: isId ? text.slice(queueId[0].length) : text,
    repeats: repeated === null ? 1 : Math.max(1, Number(repeated[1])),
  };
}

function bare(line: string): LogBody | null {
  if (!line.includes('status=') || !line.includes('to=')) return null;
  const found = BARE.exec(line);
  if (found === null || !/, (?:relay|delay|dsn|status)=/.test(line)) return null;
  return { program: null, queueId: found[1] ?? '?', text: line.slice(found.index + found[0].length), repeats: 1 };
}
