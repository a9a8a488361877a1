import { providerOf, relayOperator } from '../../replies/provider-of.ts';
import type { ReceiverFindings } from '../lookup-result.ts';
import { findMtaSts, type MtaStsPorts, withUncovered } from '../mta-sts/find-mta-sts.ts';
import { judgeMtaSts } from '../mta-sts/judge-mta-sts.ts';
import { findMx, type MxFound } from './find-mx.ts';
import { findTlsRpt } from './find-tls-rpt.ts';
import { judgeMx } from './judge-mx.ts';
import { judgeDane, judgeTlsRpt } from './judge-transport.ts';

/**
 * A domain as one that receives mail.
 * @param today `YYYYMMDD`, for ids of records to publish
 */
export async function findReceiver(
  domain: string,
  ports: MtaStsPorts,
  today: string,
): Promise<{ readonly receiver: ReceiverFindings; readonly exists: boolean | null }> {
  const [found, announced, tlsRpt] = await Promise.all([
    findMx(domain, ports.dns),
    findMtaSts(domain, ports),
    findTlsRpt(domain, ports.dns),
  ]);
  const mtaSts = withUncovered(announced, found.mx);
  // Where no mail is taken, its transport says nothing.
  const takesMail =
    found.exists !== false && !found.nullMx && (found.mx.state !== 'absent' || found.implicitMx !== false);
  const remarks = [
    ...judgeMx(domain, found),
    ...(takesMail
      ? [...judgeMtaSts(domain, mtaSts, today), ...judgeTlsRpt(domain, tlsRpt), ...judgeDane(found.mx)]
      : []),
  ];
  const { mx, nullMx, implicitMx, exists } = found;
  const receiver = { mx, nullMx, implicitMx, ...operators(domain, found), mtaSts, tlsRpt: tlsRpt.addresses, remarks };
  return { receiver, exists };
}

/** The host of a known operator decides, else the most preferred one. */
function operators(domain: string, { mx, nullMx }: MxFound): Pick<ReceiverFindings, 'provider' | 'filter'> {
  if (nullMx) return { provider: null, filter: null };
  const hosts = mx.state === 'present' ? mx.value.map(({ exchange }) => exchange) : [];
  const relayHost = hosts.find((host) => relayOperator(host) !== null) ?? hosts[0];
  const { provider, filter } = providerOf({ relayHost, recipientDomain: domain });
  return { provider, filter };
}
