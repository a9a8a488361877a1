import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/knowledge/providers/all-providers.ts';
import { normaliseReply } from '../../src/replies/normalise-reply.ts';
import { providerOf, speakerOf } from '../../src/replies/provider-of.ts';

const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe('the provider tables', () => {
  it('hold every id, name, domain and relay suffix once', () => {
    expect(repeated(PROVIDERS.map(({ id }) => id))).toEqual([]);
    expect(repeated(PROVIDERS.map(({ name }) => name))).toEqual([]);
    expect(repeated(PROVIDERS.flatMap(({ domains }) => domains))).toEqual([]);
    expect(repeated(PROVIDERS.flatMap(({ relaySuffixes }) => relaySuffixes))).toEqual([]);
    expect(repeated(PROVIDERS.flatMap(({ speaks = [] }) => speaks))).toEqual([]);
  });

  it('write domains and relay suffixes in lower case, suffixes with a leading dot', () => {
    const domain = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
    expect(PROVIDERS.flatMap(({ domains }) => domains).filter((one) => !domain.test(one))).toEqual([]);
    expect(
      PROVIDERS.flatMap(({ relaySuffixes }) => relaySuffixes).filter(
        (one) => one[0] !== '.' || !domain.test(one.slice(1)),
      ),
    ).toEqual([]);
    expect(
      PROVIDERS.flatMap(({ domainPatterns = [] }) => domainPatterns).filter(
        (one) => !/^(\*\.[a-z0-9.-]+|[a-z0-9-]+\.\*)$/.test(one),
      ),
    ).toEqual([]);
  });

  it('name an https page as source and for every page, and a month of reading', () => {
    const wrong = PROVIDERS.filter(
      ({ source, pages, read }) =>
        ![source, ...Object.values(pages)].every((page) => page?.startsWith('https://')) || !/^20\d\d-\d\d$/.test(read),
    ).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('give no domains to gateways, for they run no mailboxes', () => {
    expect(PROVIDERS.filter(({ kind, domains }) => kind === 'gateway' && domains.length > 0)).toEqual([]);
  });

  it('write demands in both languages', () => {
    const demands = PROVIDERS.flatMap(({ demands = [] }) => demands);
    expect(demands.length).toBeGreaterThan(15);
    expect(
      demands.filter(({ en, fr }) => !/^\p{Lu}.+\.$/u.test(en) || !/^\p{Lu}.+\.$/u.test(fr) || fr.includes("'")),
    ).toEqual([]);
  });

  it('write phrases in the form that normalised replies have', () => {
    const odd = PROVIDERS.flatMap(({ speaks = [] }) => speaks).filter(
      (one) => normaliseReply(`x${one}x`) !== `x${one}x`,
    );
    expect(odd).toEqual([]);
  });
});

/** Relay host, recipient domain, name, and the filter's id. */
const PLACES: readonly (readonly [relay: string, domain: string, name: string, filter?: string])[] = [
  ['', 'gmail.com', 'Google'],
  ['', 'googlemail.com', 'Google'],
  ['gmail-smtp-in.l.google.com', 'gmail.com', 'Google'],
  ['aspmx.l.google.com[142.250.27.26]:25', 'acme.fr', 'Google'],
  ['ALT1.ASPMX.L.GOOGLE.COM.', 'acme.fr', 'Google'],
  ['smtp.google.com', 'acme.org', 'Google'],
  ['', 'hotmail.com', 'Microsoft'],
  ['', 'HOTMAIL.FR', 'Microsoft'],
  ['', 'hotmail.co.uk', 'Microsoft'],
  ['', 'outlook.de', 'Microsoft'],
  ['', 'outlook.com.br', 'Microsoft'],
  ['', 'live.nl', 'Microsoft'],
  ['', 'msn.com', 'Microsoft'],
  ['outlook-com.olc.protection.outlook.com', 'outlook.com', 'Microsoft'],
  ['mx1.hotmail.com', 'hotmail.com', 'Microsoft'],
  ['acme-fr.mail.protection.outlook.com', 'acme.fr', 'Microsoft 365'],
  ['acme-fr.mail.protection.outlook.com:25', 'acme.fr', 'Microsoft 365'],
  ['acme-com.a-v1.mx.microsoft', 'acme.com', 'Microsoft 365'],
  ['dm6nam12ft056.eop-nam12.prod.protection.outlook.com', 'hotmail.com', 'Microsoft'],
  ['dm6nam12ft056.eop-nam12.prod.protection.outlook.com', 'acme.fr', 'Microsoft 365'],
  ['', 'yahoo.com', 'Yahoo'],
  ['', 'yahoo.fr', 'Yahoo'],
  ['', 'yahoo.com.br', 'Yahoo'],
  ['', 'ymail.com', 'Yahoo'],
  ['', 'aol.com', 'Yahoo'],
  ['', 'aol.de', 'Yahoo'],
  ['', 'verizon.net', 'Yahoo'],
  ['', 'att.net', 'Yahoo'],
  ['', 'sbcglobal.net', 'Yahoo'],
  ['', 'cox.net', 'Yahoo'],
  ['', 'comcast.net', 'Yahoo'],
  ['mta7.am0.yahoodns.net', 'yahoo.com', 'Yahoo'],
  ['mx-att.mail.am0.yahoodns.net', 'att.net', 'Yahoo'],
  ['mta5.am0.yahoodns.net[67.195.204.77]:25', 'comcast.net', 'Yahoo'],
  ['mx1.comcast.net', 'comcast.net', 'Comcast'],
  ['cxr.mx.a.cloudfilter.net', 'cox.net', 'Cox'],
  ['al-ip4-mx-vip1.prodigy.net', 'att.net', 'AT&T'],
  ['', 'yahoo.co.jp', 'Yahoo Japan'],
  ['mx3.mail.yahoo.co.jp', 'yahoo.co.jp', 'Yahoo Japan'],
  ['', 'icloud.com', 'Apple'],
  ['', 'me.com', 'Apple'],
  ['mx02.mail.icloud.com', 'me.com', 'Apple'],
  ['', 'gmx.de', 'GMX/WEB.DE'],
  ['', 'web.de', 'GMX/WEB.DE'],
  ['', 'consultant.com', 'GMX/WEB.DE'],
  ['', 'alaska.usa.com', 'GMX/WEB.DE'],
  ['mx00.emig.gmx.net', 'gmx.net', 'GMX/WEB.DE'],
  ['mx00.kundenserver.de', 'acme.de', 'IONOS'],
  ['', 't-online.de', 'T-Online'],
  ['mx03.t-online.de', 't-online.de', 'T-Online'],
  ['', 'orange.fr', 'Orange'],
  ['', 'wanadoo.fr', 'Orange'],
  ['smtp-in.orange.fr', 'orange.fr', 'Orange'],
  ['', 'sfr.fr', 'SFR'],
  ['', 'neuf.fr', 'SFR'],
  ['', 'club-internet.fr', 'SFR'],
  ['', 'laposte.net', 'La Poste'],
  ['', 'free.fr', 'Free'],
  ['', 'bbox.fr', 'Bouygues'],
  ['', 'charter.net', 'Charter'],
  ['', 'tampabay.rr.com', 'Charter'],
  ['', 'libero.it', 'Italiaonline'],
  ['', 'alice.it', 'TIM'],
  ['', 'telenet.be', 'Telenet'],
  ['', 'skynet.be', 'Proximus'],
  ['', 'ziggo.nl', 'Ziggo'],
  ['', 'xs4all.nl', 'KPN'],
  ['', 'seznam.cz', 'Seznam'],
  ['', 'o2.pl', 'Wirtualna Polska'],
  ['', 'op.pl', 'Onet'],
  ['', 'interia.pl', 'Interia'],
  ['', 'bk.ru', 'Mail.ru'],
  ['', 'ya.ru', 'Yandex'],
  ['', 'yandex.kz', 'Yandex'],
  ['', 'qq.com', 'Tencent QQ'],
  ['', '126.com', 'NetEase'],
  ['', 'sina.cn', 'Sina'],
  ['', 'naver.com', 'Naver'],
  ['', 'hanmail.net', 'Daum/Kakao'],
  ['', 'docomo.ne.jp', 'NTT Docomo'],
  ['', 'ezweb.ne.jp', 'au (KDDI)'],
  ['', 'i.softbank.jp', 'SoftBank'],
  ['', 'bigpond.com', 'Telstra'],
  ['', 'uol.com.br', 'UOL/BOL'],
  ['mxa-00123456.gslb.pphosted.com', 'acme.com', 'acme.com', 'proofpoint'],
  ['mx1-eu1.ppe-hosted.com', 'acme.com', 'acme.com', 'proofpoint-essentials'],
  ['eu-smtp-inbound-1.mimecast.com', 'mail.acme.co.uk', 'acme.co.uk', 'mimecast'],
  ['d12345a.ess.barracudanetworks.com', 'acme.com', 'acme.com', 'barracuda'],
  ['mx1.acme.iphmx.com', 'acme.com', 'acme.com', 'cisco'],
  ['cluster5.eu.messagelabs.com', 'acme.com', 'acme.com', 'broadcom'],
  ['acme.in.tmes.trendmicro.eu', 'acme.com', 'acme.com', 'trend-micro'],
  ['mx01.hornetsecurity.com', 'acme.de', 'acme.de', 'hornetsecurity'],
  ['mx10.mailspamprotection.com', 'acme.com', 'acme.com', 'spamexperts'],
  ['mx.a.cloudfilter.net', 'orange.fr', 'Orange', 'cloudmark'],
  ['in1-smtp.messagingengine.com', 'acme.com', 'Fastmail'],
  ['mail.protonmail.ch', 'acme.ch', 'Proton'],
  ['mx1.emailsrvr.com', 'acme.com', 'Rackspace'],
  ['inbound-smtp.eu-west-1.amazonaws.com', 'acme.com', 'Amazon'],
  ['mx1.acme.fr', 'news.acme.fr', 'acme.fr'],
  ['192.0.2.1', 'acme.fr', 'acme.fr'],
  ['[192.0.2.1]:25', 'gmail.com', 'Google'],
  ['none', 'acme.fr', 'acme.fr'],
  ['evilgoogle.com', 'acme.fr', 'acme.fr'],
  ['google.com.evil.example', 'acme.fr', 'acme.fr'],
  ['', 'yahoo.evil.com', 'evil.com'],
  ['', 'sub.hotmail.fr', 'hotmail.fr'],
  ['', 'notgmail.com', 'notgmail.com'],
  ['', 'hotmail.con', 'hotmail.con'],
  ['', 'a.b.acme.co.uk', 'acme.co.uk'],
  ['', 'user.github.io', 'github.io'],
  ['', 'münchen.de', 'xn--mnchen-3ya.de'],
  ['', 'localhost', 'localhost'],
  ['', '*', '*'],
  ['', '', ''],
];

describe('providerOf', () => {
  it.each(PLACES)('relay "%s" and domain "%s" are %s', (relayHost, recipientDomain, name, filter) => {
    const answer = providerOf({ relayHost, recipientDomain });
    expect([answer.name, answer.filter?.id]).toEqual([name, filter]);
  });

  it('finds each exact domain of the tables at its own provider', () => {
    for (const { name, domains } of PROVIDERS) {
      for (const recipientDomain of domains)
        expect([recipientDomain, providerOf({ recipientDomain }).name]).toEqual([recipientDomain, name]);
    }
  });

  it('answers anything without a throw, and names nothing beyond the domain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (relayHost, recipientDomain) => {
        expect(typeof providerOf({ relayHost, recipientDomain }).name).toBe('string');
      }),
    );
  });
});

describe('speakerOf', () => {
  it.each([
    ['421 4.7.28 see https://support.google.com/mail/?p=UnsolicitedRateLimitError a1 - gsmtp', 'google'],
    ['554 5.7.1 Blocked, see https://sender.office.com/', 'microsoft-365'],
    ['550 SC-001 refer to http://mail.live.com/mail/troubleshooting.aspx#errors', 'microsoft'],
    ['421 4.7.0 [TS01] see https://postmaster.yahooinc.com/error-codes', 'yahoo'],
    ['554-kundenserver.de (mxeue002) Nemesis ESMTP Service not available', 'ionos'],
    ['554-gmx.net (mxgmx104) Nemesis ESMTP Service not available', 'united-internet'],
    ['554 IP=192.0.2.1 contact tobr@rx.t-online.de for reset. (NOWL)', 't-online'],
    ['550 Rejected - https://community.mimecast.com/docs/DOC-1369#550', 'mimecast'],
    ['554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1', 'proofpoint'],
  ])('"%s" is %s', (reply, id) => {
    expect(speakerOf(normaliseReply(reply))?.id).toBe(id);
  });

  it('does not take the domain of an address for the speaker', () => {
    for (const domain of [
      'yandex.ru',
      'naver.com',
      'libero.it',
      'daum.net',
      'wp.pl',
      'seznam.cz',
      'earthlink.net',
      'gmx.de',
    ]) {
      expect([domain, speakerOf(`550 5.1.1 <someone@${domain}>: recipient address rejected: user unknown`)]).toEqual([
        domain,
        null,
      ]);
    }
  });
});
