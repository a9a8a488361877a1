const V4 = /^((?:\d{1,3}\.){4})in-addr\.arpa$/;
const V6 = /^((?:[0-9a-f]\.){32})ip6\.arpa$/;

/** The address whose reverse name this is (`9.2.0.192.in-addr.arpa`), or null. */
export function addressOfReverseName(name: string): string | null {
  const four = V4.exec(name)?.[1];
  if (four !== undefined) {
    const bytes = four.slice(0, -1).split('.').reverse().map(Number);
    return bytes.every((byte) => byte < 256) ? bytes.join('.') : null;
  }
  const six = V6.exec(name)?.[1];
  if (six === undefined) return null;
  const digits = six.replaceAll('.', '').split('').reverse().join('');
  return digits.replace(/(.{4})(?!$)/g, '$1:');
}
