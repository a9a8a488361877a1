import type { CellSpec } from '../tally-double.ts';

const HOSTS: Readonly<Record<string, (domain: string) => string>> = {
  Google: (domain) => (domain === 'gmail.com' ? 'gmail-smtp-in.l.google.com' : 'aspmx.l.google.com'),
  Microsoft: (domain) => `${domain.replaceAll('.', '-')}.olc.protection.outlook.com`,
  'Microsoft 365': (domain) => `${domain.replaceAll('.', '-')}.mail.protection.outlook.com`,
  Yahoo: () => 'mta5.am0.yahoodns.net',
  Apple: () => 'mx01.mail.icloud.com',
  Orange: () => 'smtp-in.orange.fr',
  Free: () => 'mx1.free.fr',
  SFR: () => 'smtp-in.sfr.fr',
  'La Poste': () => 'smtpz4.laposte.net',
  'United Internet': (domain) => (domain === 'web.de' ? 'mx-ha02.web.de' : 'mx00.gmx.net'),
  'T-Online': () => 'mx00.t-online.de',
  Charter: () => 'mx0.charter.net',
  Proofpoint: (domain) => `mxa-00${domain.length}${domain.charCodeAt(4) % 10}01.gslb.pphosted.com`,
  Mimecast: () => 'eu-smtp-inbound-1.mimecast.com',
};

/** The recipient domain as a text names it: the simulator's `firm7.example` becomes a company's domain. */
export function domainInText(domain: string): string {
  const serial = /^firm(\d+)\.example$/.exec(domain)?.[1];
  if (serial === undefined) return domain;
  const number = Number(serial);
  const words = [
    'atelier',
    'nordwerk',
    'bluepeak',
    'maison',
    'kontor',
    'harbour',
    'verdant',
    'lakeside',
    'signum',
    'ostrava',
  ];
  const ends = ['fr', 'de', 'com', 'net', 'eu', 'co.uk'];
  return `${words[number % 10]}-${number}.${ends[number % 6]}`;
}

/** Whose words a reply is in: the filter's where one stands in front, else the provider's. */
export function speakerOf({ provider, filter }: CellSpec): string {
  return filter !== undefined && filter !== '' ? filter : (provider ?? '');
}

/** The MX host that a log names. */
export function hostOf(spec: CellSpec): string {
  if (spec.relay === 'smtp.isp.example') return spec.relay;
  const domain = domainInText(spec.domain ?? '');
  return HOSTS[speakerOf(spec)]?.(domain) ?? `mx1.${domain}`;
}
