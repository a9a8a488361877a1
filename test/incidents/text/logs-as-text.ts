import type { Random } from '../random.ts';
import type { TextAttempt } from './text-attempts.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Postfix's log: every attempt a line; a whole log has lines of qmgr and cleanup beside them. */
export function asPostfix(attempts: readonly TextAttempt[], whole: boolean, dice: Random): string {
  const rfc3164 = dice.chance(0.6);
  const lines: string[] = [];
  for (const one of attempts) {
    const date = new Date(one.time);
    const stamp = rfc3164
      ? `${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
      : date.toISOString().replace(/\.\d+Z$/, '+00:00');
    const instance = one.source === '' ? 'postfix' : `postfix-${one.source.replaceAll('.', '-')}`;
    const id = queueId(one.message);
    if (whole && dice.chance(0.2))
      lines.push(
        `${stamp} mta1 postfix/qmgr[812]: ${id}: from=<news@boutique.example>, size=48213, nrcpt=1 (queue active)`,
      );
    const dsn =
      one.outcome === 'delivered'
        ? '2.0.0'
        : (/\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(one.reply)?.[0] ?? (one.permanent ? '5.0.0' : '4.0.0'));
    const reached = one.outcome === 'delivered' || !one.isLocal;
    const own = one.reply.startsWith('host 127.0.0.1');
    const relay = own ? '127.0.0.1[127.0.0.1]:10024' : reached ? `${one.host}[198.51.100.7]:25` : 'none';
    const text =
      one.outcome === 'delivered'
        ? `sent (250 2.0.0 OK 1714${one.message} ${id} - gsmtp)`
        : `${one.outcome} (${one.isLocal ? one.reply : `host ${one.host}[198.51.100.7] said: ${one.reply} (in reply to ${one.stage})`})`;
    lines.push(
      `${stamp} mta1 ${instance}/smtp[${2000 + (one.message % 40)}]: ${id}: to=<${one.local}@${one.domain}>, relay=${relay}, delay=1.9, delays=0.8/0.04/1.1/0.2, dsn=${dsn}, status=${text}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Exim's main log; `I=` names the sending address where there are several. */
export function asExim(attempts: readonly TextAttempt[], whole: boolean, dice: Random): string {
  const lines: string[] = [];
  for (const one of attempts) {
    const stamp = new Date(one.time).toISOString().slice(0, 19).replace('T', ' ');
    const id = `1r${queueId(one.message).slice(-4)}-0000${two(one.message % 60)}-${two(one.message % 97)}`;
    const to = `${one.local}@${one.domain}`;
    const own = one.source === '' ? '' : ` I=[${one.source}]:41000`;
    if (whole && dice.chance(0.2))
      lines.push(`${stamp} ${id} <= news@boutique.example H=app1 [10.0.0.7] P=esmtp S=48213`);
    const at = `${to} R=dnslookup T=remote_smtp H=${one.host} [198.51.100.7]${own}`;
    if (one.outcome === 'delivered') lines.push(`${stamp} ${id} => ${at} C="250 2.0.0 OK"`);
    else if (one.isLocal) {
      const text = one.reply;
      if (text.startsWith('H='))
        lines.push(
          `${stamp} ${id} == ${to} R=dnslookup T=remote_smtp defer (110): Connection timed out${own === '' ? '' : `:${own}`}`,
        );
      else if (one.permanent) lines.push(`${stamp} ${id} ** ${to}: ${text}`);
      else if (/^(?:R|T)=/.test(text)) lines.push(`${stamp} ${id} == ${to} ${text}`);
      else if (text.startsWith('defer')) lines.push(`${stamp} ${id} == ${to} R=dnslookup T=remote_smtp ${text}`);
      else lines.push(`${stamp} ${id} == ${to} R=dnslookup defer (-1): ${text}`);
    } else {
      const said = `SMTP error from remote mail server after ${one.stage.startsWith('RCPT') ? `RCPT TO:<${to}>` : one.stage.replace(' command', '')}: ${one.reply}`;
      lines.push(
        one.permanent
          ? `${stamp} ${id} ** ${at}: ${said}`
          : `${stamp} ${id} == ${to} R=dnslookup T=remote_smtp defer (-44) H=${one.host} [198.51.100.7]${own}: ${said}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz';

function queueId(message: number): string {
  let rest = message * 7919 + 1_000_003;
  let text = '';
  for (let at = 0; at < 6; at++) {
    text = `${DIGITS[rest % 52]}${text}`;
    rest = Math.floor(rest / 52);
  }
  return `4Xq${text}z0T`;
}
