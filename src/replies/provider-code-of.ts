/** Shape of one kind of provider code. Group 1 is the code; texts are normalised, so patterns are lower case. */
interface CodeShape {
  readonly pattern: RegExp;
  /** A substring without which the pattern cannot match; saves running it. */
  readonly needs?: string;
  /** Keeps the letters as written in the unnormalised text (tokens such as UnsolicitedRateLimitError). */
  readonly keepCase?: boolean;
}

/** Most specific first. Sources: the providers' pages named in the rule files. */
const SHAPES: readonly CodeShape[] = [
  {
    pattern: /support\.google\.com\/(?:a|mail)\/?(?:answer\/\d{1,9})?\?p=([a-z0-9_-]{3,40})/,
    needs: '?p=',
    keepCase: true,
  }, // Google
  { pattern: /\[((?:ip)?tss?\d\d|bl\d\d|ph\d\d|rl\d\d|gl\d\d|dq\d\d)\]/, needs: '[' }, // Yahoo
  { pattern: /\b((?:ip)?tss\d\d)\b/, needs: 'ts' },
  { pattern: /(?:\(|\b)(?:as)?(s(?:3140|3150|775|777\d{1,2}))\b/, needs: 's' }, // Microsoft
  { pattern: /\((s\d{3,10})\)/, needs: '(s' },
  { pattern: /\b(as\(\d{3,10}\))/, needs: 'as(' },
  { pattern: /\((as\d{3,10})\)/, needs: '(as' },
  { pattern: /\b(as\d{3,10})\b[ .'"]{0,4}$/, needs: 'as' },
  { pattern: /\b((?:rp|sc|ou|dy|cs|ct)-\d{3})\b/, needs: '-' },
  {
    pattern: /\b(ofr(?:\d{3})?_\d{3}|lpn(?:\d{3})?_\d{3}|ox(?:s?us|s?eu|app)\d{0,4}_\d{3}|sfr_in_\d{3}|lib_\d{3})\b/,
    needs: '_',
  },
  { pattern: /\[((?:cs|hm|bs)\d\d|hm[a-z]\d|hcm\d)\]/, needs: '[' }, // Apple
  { pattern: /\b(elnk(?:\d{1,4})?_\d{3})\b/, needs: 'elnk' }, // EarthLink
  { pattern: /\b(aup#(?:in|out|i|o)?-?\d{3,4})\b/, needs: 'aup#' }, // Charter
  { pattern: /\b(ib\d{3}[a-z]?)\b/, needs: 'ib' },
  { pattern: /\b((?:rly|con|dyn|hvu|dns|spf|rtr):[a-z]{1,3}\d{0,2})\b/, needs: ':' }, // AOL
  { pattern: /[?&]c=([a-z]{1,12}\d{0,4})(?=[&\s>"']|$)/, needs: 'c=' }, // United Internet
  { pattern: /\b((?:mi|rp|hl|dt|wm):[a-z]{3})\b/, needs: ':' }, // NetEase
  { pattern: /\b((?:bl|rl|ph|dm|es)00[0-9a-f]{4})\b/, needs: '00' }, // Comcast
  { pattern: /\b((?:cxbl|cdrbl|cxdns|cxsndr|cxsmtp|cxcnct|cxmxrt|cxthrt|cxmj|ipbl|urlbl)\d{0,4})\b/, needs: 'bl' }, // Cox
  { pattern: /\b((?:cxdns|cxsndr|cxsmtp|cxcnct|cxmxrt|cxthrt|cxmj)\d{0,4})\b/, needs: 'cx' },
  { pattern: /\((nowl|bl|dial)\)/, needs: '(' }, // T-Online
  { pattern: /\((g\d[0-9a-f])\)/, needs: '(g' }, // Rackspace
  { pattern: /\b(?:pm)?((?:bas|mta|dlv|red|int|jst|scr|iob|sop|xsv|pgs|odb|wkf)-\d{6})\b/, needs: '-' }, // Campaign
  { pattern: /\b(das\d\d|vs\d\d-ip\d)\b/ }, // Daum, Yahoo Japan
];

/**
 * The provider's own code in a reply (TSS04, S3140, OFR_506, UnsolicitedRateLimitError ...), spelt as the reply
 * spells it; null when there is none.
 * @param normalised text as normaliseReply gives it
 * @param asWritten the same text before it was lower-cased
 */
export function providerCodeOf(normalised: string, asWritten: string): string | null {
  for (const { pattern, needs, keepCase } of SHAPES) {
    if (needs !== undefined && !normalised.includes(needs)) continue;
    const code = pattern.exec(normalised)?.[1];
    if (code === undefined) continue;
    return keepCase === true ? asWrittenIn(asWritten, code) : spellingOf(code, asWritten);
  }
  return null;
}

/** A code found in lower-cased text as the reply spells it (`AUP#In-1000`); one that stands in small letters only is a code all the same, in capitals. */
export function spellingOf(code: string, asWritten: string): string {
  const written = asWrittenIn(asWritten, code.toLowerCase());
  return written === written.toLowerCase() ? written.toUpperCase() : written;
}

function asWrittenIn(text: string, code: string): string {
  const at = text.toLowerCase().indexOf(code);
  return at < 0 ? code : text.slice(at, at + code.length);
}
