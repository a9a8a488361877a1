import { describe, expect, test } from 'vitest';
import { lookupTarget } from '../../src/lookup/lookup-target.ts';

describe('a domain, however it is pasted', () => {
  test.each([
    ['example.com', 'example.com'],
    ['EXAMPLE.com.', 'example.com'],
    ['  example.com,', 'example.com'],
    ['someone@Orange.FR', 'orange.fr'],
    ['"Jane Doe" <jane@example.com>', 'example.com'],
    ['<a@b.example.org>', 'b.example.org'],
    ['@gmail.com', 'gmail.com'],
    ['mailto:jane@example.com', 'example.com'],
    ['https://www.example.com/path?x=1', 'www.example.com'],
    ['https://user:secret@www.example.com:8443/', 'www.example.com'],
    ['example.com/path', 'example.com'],
    ['example.com:25', 'example.com'],
    ['<http://example.com|example.com>', 'example.com'],
    ['<https://example.com|click here>', 'example.com'],
    ['<mailto:a@example.fr|a@example.fr>', 'example.fr'],
    ['`example.com`', 'example.com'],
    ['*example.com*', 'example.com'],
    ['*.example.com', 'example.com'],
    ['« example.com »', 'example.com'],
    ['(example.com)', 'example.com'],
    ['mx1.example.com[203.0.113.1]:25', 'mx1.example.com'],
    ['_dmarc.example.com', 'example.com'],
    ['s1._domainkey.mail.example.com', 'mail.example.com'],
    ['look up example.com please', 'example.com'],
    ['exa_mple.com', 'exa_mple.com'],
    ['a@b@example.com', 'example.com'],
  ])('%s is %s', (query, domain) => {
    expect(lookupTarget(query)).toEqual({ kind: 'domain', domain, shown: domain });
  });

  test.each([
    ['bücher.example', 'xn--bcher-kva.example', 'bücher.example'],
    ['BÜCHER.example.', 'xn--bcher-kva.example', 'bücher.example'],
    ['xn--bcher-kva.de', 'xn--bcher-kva.de', 'bücher.de'],
    ['info@日本語.jp', 'xn--wgv71a119e.jp', '日本語.jp'],
    ['example。com', 'example.com', 'example.com'],
    ['ｅｘａｍｐｌｅ．com', 'example.com', 'example.com'],
    ['straße.de', 'xn--strae-oqa.de', 'straße.de'],
  ])('%s is %s, to be read as %s', (query, domain, shown) => {
    expect(lookupTarget(query)).toEqual({ kind: 'domain', domain, shown });
  });
});

describe('an address, however it is pasted', () => {
  test.each([
    ['8.8.8.8', '8.8.8.8'],
    ['[8.8.8.8]', '8.8.8.8'],
    ['8.8.8.8:25', '8.8.8.8'],
    ['8.8.8.8/32', '8.8.8.8'],
    ['user@[8.8.8.8]', '8.8.8.8'],
    ['http://8.8.8.8/', '8.8.8.8'],
    ['::ffff:8.8.8.8', '8.8.8.8'],
    ['8.8.4.4.in-addr.arpa', '4.4.8.8'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['[2001:db8::1]:25', '2001:db8::1'],
    ['2001:db8::1%eth0', '2001:db8::1'],
    ['user@[IPv6:2001:db8::1]', '2001:db8::1'],
    ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', '2001:db8::1'],
  ])('%s is %s', (query, address) => {
    expect(lookupTarget(query)).toEqual({ kind: 'ip', address });
  });
});

describe('what has no answer, and why', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello world', 'not-a-domain'],
    ['gmail,com', 'not-a-domain'],
    ['foo..bar.com', 'not-a-domain'],
    ['-bad-.com', 'not-a-domain'],
    [`${'a'.repeat(64)}.com`, 'not-a-domain'],
    [`${'a.'.repeat(130)}com`, 'not-a-domain'],
    ['1.2.3.999', 'not-a-domain'],
    ['0x7f.1', 'not-a-domain'],
    ['127.1', 'not-a-domain'],
    ['2130706433', 'not-a-domain'],
    ['<@U12345>', 'not-a-domain'],
    ['<script>alert(1)</script>', 'not-a-domain'],
    ['http://', 'not-a-domain'],
    ['com', 'public-suffix'],
    ['co.uk', 'public-suffix'],
    ['printer.local', 'reserved-name'],
    ['localhost', 'reserved-name'],
    ['shop.test', 'reserved-name'],
    ['a.onion', 'reserved-name'],
    ['router.home.arpa', 'reserved-name'],
    ['192.168.0.1', 'private-address'],
    ['100.64.1.1', 'private-address'],
    ['[::1]', 'private-address'],
    ['::', 'private-address'],
    ['fe80::1%eth0', 'private-address'],
    ['::ffff:10.0.0.1', 'private-address'],
    ['64:ff9b::808:808', 'private-address'],
    ['１９２.１６８.０.１', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://2130706433/', 'private-address'],
  ])('%s is refused: %s', (query, problem) => {
    expect(lookupTarget(query)).toMatchObject({ kind: 'refused', problem });
  });
});
