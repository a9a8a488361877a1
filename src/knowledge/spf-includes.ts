/** What customers of a mailbox provider write into their SPF record so that its servers may send for them. */
export interface SpfInclude {
  /** Id in the provider tables. */
  readonly provider: string;
  readonly include: string;
  /** The provider's own page on it. */
  readonly source: string;
}

export const SPF_INCLUDES: readonly SpfInclude[] = [
  { provider: 'google', include: '_spf.google.com', source: 'https://support.google.com/a/answer/33786' },
  {
    provider: 'microsoft-365',
    include: 'spf.protection.outlook.com',
    source: 'https://learn.microsoft.com/en-us/defender-office-365/email-authentication-spf-configure',
  },
  {
    provider: 'fastmail',
    include: 'spf.messagingengine.com',
    source: 'https://www.fastmail.help/hc/en-us/articles/360060591153',
  },
  {
    provider: 'proton',
    include: '_spf.protonmail.ch',
    source: 'https://proton.me/support/anti-spoofing-custom-domain',
  },
  { provider: 'apple', include: 'icloud.com', source: 'https://support.apple.com/en-us/102374' },
  { provider: 'ovh', include: 'mx.ovh.com', source: 'https://help.ovhcloud.com/csm/en-dns-spf-record' },
  {
    provider: 'mailbox-org',
    include: 'mailbox.org',
    source:
      'https://kb.mailbox.org/de/privat/e-mail-mit-eigener-domain/spam-reputation-der-eigenen-domain-verbessern-mit-spf-dkim-und-dmarc',
  },
  {
    provider: 'gandi',
    include: '_mailcust.gandi.net',
    source: 'https://docs.gandi.net/en/domain_names/faq/record_types/txt_record.html',
  },
  {
    provider: 'yandex',
    include: '_spf.yandex.net',
    source: 'https://yandex.com/support/yandex-360/business/admin/en/domains/set-spf',
  },
];
