const URL = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/g;
/** Characters that cannot stand in an address as replies write it. */
const NOT_IN_ADDRESS = new Set([...` <>"'(),;:[]@`]);
const IP = /\[?(?:\d{1,3}\.){3}\d{1,3}\]?|\[?(?:[\da-f]{1,4}:){3,7}[\da-f:]{1,5}\]?/g;
/** Two or more labels, the last one of letters; keeps "4.7.1", "rfc5322.from" and sentences without a blank ("mailbox.please"). */
const HOST = /(?<![\w.@-])(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})(?![\w-])/g;
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
    masked = masked.replace(IP, '<ip>').replace(HOST, (host) => (isHost(host) ? '<host>' : host));
  }
  return masked;
}

function isHost(candidate: string): boolean {
  return candidate !== 'rfc5322.from' && candidate !== 'rfc5321.mailfrom' && WELL_KNOWN_END.test(candidate);
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
