import type { Provider } from '../knowledge/providers/provider.ts';

/** Groups of rules that no single operator owns. */
const TITLES: Readonly<Record<string, string>> = {
  bizsmtp: 'bizsmtp (the server software of GoDaddy, Telstra, Forpsi)',
  blocklist: 'Blocklists',
  'united-internet': 'GMX, WEB.DE, IONOS, mail.com',
  'exchange-reply': 'Microsoft Exchange Server',
  'content-filter': 'Content filters (SpamAssassin, Rspamd, amavis, ClamAV)',
  cpanel: 'cPanel',
  'exim-reply': 'Exim',
  'mail-store': 'Mail stores (Dovecot, Cyrus, Zimbra)',
  'mailing-list': 'Mailing lists',
  'open-server': 'Open mail servers (OpenSMTPD, Haraka, Stalwart, Courier)',
  'other-server': 'Other mail servers (Domino, GroupWise, MDaemon, hMailServer, SmarterMail)',
  'policy-service': 'Policy services (greylisting, policyd, SPF and DMARC milters)',
  'postfix-reply': 'Postfix',
  'qmail-reply': 'qmail, vpopmail, Plesk',
  'sendmail-reply': 'Sendmail',
  'amazon-ses': 'Amazon SES',
  'bounce-category': 'PowerMTA bounce categories',
  'bounce-class': 'Bounce classes (Momentum, SparkPost)',
  haraka: 'Haraka',
  opensmtpd: 'OpenSMTPD',
  postal: 'Postal',
  postmark: 'Postmark',
  stalwart: 'Stalwart',
  campaign: 'Adobe Campaign',
  kumomta: 'KumoMTA',
  momentum: 'Momentum',
  powermta: 'PowerMTA',
  'sending-service': 'Sending services',
  postfix: 'Postfix',
  exim: 'Exim',
  sendmail: 'Sendmail',
  qmail: 'qmail',
  exchange: 'Microsoft Exchange Server',
  generic: 'Any server',
};

/** Heading of a group of rules: a name of its own, else its operator's, else the group's id. */
export function groupTitle(group: string, provider: Provider | null): string {
  return TITLES[group] ?? provider?.name ?? group;
}
