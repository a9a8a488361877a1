/** What a reply may say that the matter is not, and what may pass where it speaks of authentication. */
const DENIAL =
  /\b(?:not|isn't|never|nicht|n'est pas|no está|não está|non è|niet)(?: an?| been| over| currently| actually)? (?:spam|full|over quota|quota|(?:black|grey|gray)list(?:ed|ing)?|blocklist(?:ed)?|blocked|banned|a (?:block|ban)|infected|an? open relay|open relay|voll|gesperrt|blockiert|pleine?|bloquée?|lleno|llena|cheia|piena|vol)\b|\bno (?:ban|block|blacklist(?:ing)?|blocklist(?:ing)?)\b|\b(?:spf|dkim|dmarc)(?: and (?:spf|dkim|dmarc))?(?:[:=] ?| is | are | was | has | )(?:fine|ok|valid|pass|passed|passes)\b/g;
/** `If this is not spam, ...` denies nothing, and neither does a demand (`unless SPF passes`). */
const SUPPOSED = /\b(?:if|unless|until|when|whether|must|should|believe|think|sure|wenn|falls|si|se|als)\b/;
const END_OF_CLAUSE = /[.;:!?]/;
/** How far before a denial its clause is read. */
const LOOKED_BACK = 60;

/**
 * A text without what it says is not the matter: `user not found, message is not spam` speaks of a user.
 * @param masked normalised text with names masked
 */
export function withoutDenials(masked: string): string {
  return masked.replace(DENIAL, (denied, at: number) => (SUPPOSED.test(clauseBefore(masked, at)) ? denied : ' '));
}

function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - LOOKED_BACK), at)
      .split(END_OF_CLAUSE)
      .at(-1) ?? ''
  );
}
