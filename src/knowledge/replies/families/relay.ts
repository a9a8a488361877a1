import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** Relaying denied, own credentials. */
export const RELAY: CauseFamily = {
  cause: 'relay',
  cues: [
    {
      weight: 87,
      any: ['relay', 'relaying', 'relayed'],
      with: phrases(`
        denied | restricted | prohibit | not allowed | not permitted | not authori | refused | disallow | forbidden
        ␣only | unable | cannot | can't | reject | illegal | unauthori | authenticat | won't | disabled | not accept
        log in | login
      `),
      not: phrases(`
        residential | dynamic | open relay | user unknown | no such user | recipient table | blacklist | blocklist
        listed | reputation | spf | dmarc | relay=[ | quota | rate | timed out | greylist | spam | unknown in relay
        does not exist | tls | via relay | relay host
      `),
    },
    {
      weight: 91,
      any: phrases(`
        relay access denied | relay denied | relaying denied | relaying is denied | relay not permitted
        relaying not permitted | relay not allowed | relaying not allowed | relay prohibited | relaying prohibited
        relay forbidden | relaying forbidden | relay is not | relaying is not | relay disabled | relaying disabled
        relay operation | relay refused | relaying refused | relay rejected | no relay | no relaying | relay only
        only relay | only for authenticated users | authenticated users only | authenticated senders only
        not relay | unable to relay | cannot relay | can't relay | won't relay | will not relay | do not relay
        does not relay | doesn't relay | not a relay | not an open relay | permitted to relay | allowed to relay
        authorized to relay | authorised to relay | permission to relay | attempt to relay | trying to relay
        try to relay | relay attempt | relaying mail | relaying to | relay to | relay mail | relay for
        relaying for | relaying from | relay from | relay through | relaying through | mail relay | relay host not
        relayed | rely denied | relaydenied | not accept mail for this domain | not accept mail for that domain
        not handle mail for | does not handle mail | not responsible for | not hosted here | not host
        domain not hosted | domain is not hosted | not local domain | domain not local | non-local domain
        domain isn't in my list | non-local recipient | isn't in my list of allowed rcpthosts | rcpthosts
        not in my list of | not our domain | domain isn't allowed | domain isn | not in control panel
        destination domain not | not a gateway | we do not deliver mail for | no mail for this domain
        recipient domain not | this server does not accept mail for | domain not configured | domain not served
        is not handled by | not handled by this | not handled here | domain not accepted | domain is not accepted
        does not accept mail for | no such domain here | domain is not local | not a local domain
        not one of our domains | turn on smtp authentication | mail server requires authentication when | relayage
        relay verweigert | relaying nicht | weiterleitung nicht | relay no permitido | relay denegado
        relay non consentito | relay negato | relay non | relay não | relay negado | relayen niet | relay geweigerd
        relay zabroniony
      `),
      not: phrases(`
        residential | dynamic ip | temporarily | user unknown | greylist | open relay list | smtp relay limit
        blacklist | rate | relay limit | listed | weiterleitung nicht möglich | is an open relay
        relay to remote failed | quota | relay service unavailable
      `),
    },
    {
      weight: 88,
      any: phrases(`
        authentication required | authentication is required | requires authentication | require authentication
        smtp authentication | smtp auth | must authenticate | must be authenticated | must log in
        need to authenticate | please authenticate | client was not authenticated | client not authenticated
        not authenticated | auth required | authenticate first | authenticate before | log in to | login required
        not logged in | pop before smtp | pop-before-smtp | check your mail first | check for new mail
        authentication failed | authentication unsuccessful | authentication failure | authentication credentials
        authentication rejected | authentication error | authentication mechanism | authentication aborted
        authentication method | authentication disabled | auth failed | auth failure | sasl | bad credentials
        invalid credentials | credentials invalid | credentials | username and password | user name and password
        invalid login | login incorrect | login failed | incorrect password | wrong password | bad password
        invalid password | password not accepted | password | not owned by user | sender address rejected: not owned
        not owned by | not allowed to send as | send as this user | send as | sendas | on behalf of | submission
        must issue | not a permitted sender | mail from must | sender must match | from must match
        sender not authorized for | email address is not verified | not verified | smtpclientauthentication
        authentifizierung | autenticación | autenticazione | autenticação | authenticatie | uwierzytelni
        аутентификац | авторизац | 身份验证 | 身份驗證 | 验证失败 | 未经授权的用户
      `),
      not: phrases(`
        nieuwierzytelni | spf | dkim | dmarc | unauthenticated | domain authentication | email authentication
        authentication check | authentication level | sender authentication failed | unknown user | tls required
        starttls | recipient address not verified | message authentication | rst. | sendernotauthenticated
        restricted | distribution | password protected | password-protected | attachment | not verified by
        mailbox not verified | 送信ドメイン認証 | domain ownership | recipient not | mailing list | group | 发件人认证 | 域名认证
        reputation | blacklist | credential phishing | phish
      `),
    },
  ],
};
