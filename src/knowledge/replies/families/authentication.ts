import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** SPF, DKIM, DMARC, ARC of the sender. */
export const AUTHENTICATION: CauseFamily = {
  cause: 'authentication',
  cues: [
    { weight: 94, any: ['dmarc', 'domain-based message authentication'], not: ['dmarc lookup failed temporarily'] },
    {
      weight: 92,
      any: phrases(`
        ␣spf | spf␣ | spf: | spf- | (spf | [spf | spf= | spf) | "spf | sender policy framework | dkim | domainkeys
        domain keys | domain key | senderid | sender id␣ | sender-id | arc validation | arc chain | arc seal
      `),
    },
    {
      weight: 84,
      any: phrases(`
        unauthenticated email | unauthenticated mail | unauthenticated message | unauthenticated sender
        mail is unauthenticated | message is unauthenticated | email is unauthenticated | is not authenticated
        lacks authentication | authentication information | email authentication | message authentication
        sender authentication | domain authentication | ␣p=reject | (p=reject | ␣p=quarantine | (p=quarantine
        authentication check | authentication results | authentication-results | authentication requirement
        required authentication level | failed authentication | fails authentication | authentication fail
        not authorized to send mail for | not authorised to send mail for | not authorized to send email for
        not allowed to send mail for | not allowed to send mail from | not allowed to send from
        not permitted to send mail for | not permitted to send from | does not designate | not designated
        not permitted sender | is not permitted to use this domain | designated sender | not allowed by the domain
        forged | not signed | unsigned message | no signature | forgery | spoof | impersonat
        domain of sender does not match | not authorized by domain | unauthorized sender domain
        sender verification fail | unauthorized to send | usurpation | gefälscht | suplantación | falsific | подделк
        поддельн | なりすまし | 위조 | 伪造 | 偽造 | 仿冒
      `),
      not: phrases(`
        smtp auth | auth login | sasl | password | credentials | relay | username | login | smtp authentication
        helo | ehlo | auth plain | authentication failed | no permission | 535 | 534 | forged hostname | forged helo
        fake | mx record | reverse | ptr | tls
      `),
    },
  ],
};
