import type { Provider } from '../knowledge/providers/provider.ts';

/** Groups of rules that no single operator owns. */
const TITLES: Readonly<Record<string, string>> = {
  blocklist: 'Blocklists',
  'united-internet': 'GMX, WEB.DE, IONOS, mail.com',
  'exchange-reply': 'Microsoft Exchange Server',
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
