const URL = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/g;
/** Characters that cannot stand in an address as replies write it. */
const NOT_IN_ADDRESS = new Set([...` <>"'(),;:[]@`]);
const IP = /\[?(?:\d{1,3}\.){3}\d{1,3}\]?|\[?(?:[\da-f]{1,4}:){3,7}[\da-f:]{1,5}\]?/g;
/** What a host name, a version or an address without its @ is made of. */
const RUN = /[\w.@-]+/g;
const LABEL = /^[a-z0-9_][a-z0-9_-]{0,62}$/;
const TOP_LABEL = /^(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})$/;
const WELL_KNOWN_END =
  /\.(?:com|net|org|edu|gov|mil|info|biz|io|eu|[a-z]{2}|arpa|mobi|name|pro|cloud|email|mail|tech|online|app|dev|group|local|lan|internal|test|example|invalid)$/;
const PLACEHOLDER = /#[a-z_]{2,20}#|<\*+>|\(\(?\*+\)?\)?/g;

/**
 * Hides what carries names instead of statements, so that a host called `mailspamprotection.com` is not read as
 * a verdict on spam: URLs, addresses, host names, IPs, Campaign placeholders.
 * @param normalised text as normaliseReply gives it
 */
export function maskNames(normalised: string): string {
  let masked = normalised;
  if (masked.includes('://') || masked.includes('www.')) masked = masked.replace(URL, '<url>');
  if (masked.includes('@')) masked = maskAddresses(masked);
  if (masked.includes('#') || masked.includes('*')) masked = masked.replace(PLACEHOLDER, '<id>');
  if (masked.includes('.') || masked.includes(':')) {
    masked = masked.replace(IP, '<ip>').replace(RUN, maskHost);
  }
  return masked;
}

/**
 * A run that begins with two or more labels, the last of them of letters, gives way to <host>; "4.7.1",
 * "rfc5322.from" and sentences without a blank ("mailbox.please") stay.
 */
function maskHost(run: string): string {
  if (!run.includes('.')) return run;
  const labels = run.split('.');
  for (let end = labels.length; end >= 2; end--) {
    const top = labels[end - 1] ?? '';
    if (!TOP_LABEL.test(top)) continue;
    const host = labels.slice(0, end).join('.');
    const isHost = labels.slice(0, end - 1).every((label) => LABEL.test(label)) && isWellKnown(host);
    return isHost ? `<host>${run.slice(host.length)}` : run;
  }
  return run;
}

function isWellKnown(host: string): boolean {
  return host !== 'rfc5322.from' && host !== 'rfc5321.mailfrom' && WELL_KNOWN_END.test(host);
}

/** Walks from each @ to both sides, so that the work stays linear in the text. */
function maskAddresses(text: string): string {
  let masked = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, done))) {
    let start = at;
    while (start > done && !NOT_IN_ADDRESS.has(text[start - 1] ?? '')) start--;
    let end = at + 1;
    while (end < text.length && !NOT_IN_ADDRESS.has(text[end] ?? '')) end++;
    if (start === at || end === at + 1) continue;
    if (start > done && text[start - 1] === '<') start--;
    if (text[end] === '>') end++;
    masked += `${text.slice(done, start)}<addr>`;
    done = end;
  }
  return masked + text.slice(done);
}
