import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The receiver's own rule, restricted recipients, the recipient's own refusal. */
export const POLICY: CauseFamily = {
  cause: 'policy',
  cues: [
    {
      weight: 84,
      any: phrases(`
        only subscribers | subscribers may | may post | can post | post to this list | post to this group
        posting to | not subscribed | closed list | members can | allowed to send to this | may send to this
        can send to this | authorized to receive external | not accept external | no external senders
      `),
      not: ['relay'],
    },
    {
      weight: 83,
      any: ['recipient', 'user', 'customer', 'addressee', 'mailbox owner', 'subscriber'],
      with: phrases(`
        chosen not to | chose not to | decided not to | has blocked | have blocked | does not wish | does not want
        doesn't want | refuses to | refused to accept | blacklisted by | has blacklisted | not to receive
        opted out | has rejected | has refused | not accept mail from you | not accept messages from you
        has you blocked | may not receive external | from external | blocks mail from | blocked your
      `),
      not: ['your ip', 'server has', 'spam'],
    },
    { weight: 84, any: ['blacklisted by recipient', 'blocking rules', 'header based', 'delivery restriction'] },
    {
      weight: 84,
      any: phrases(`
        not authorized to send to | not authorised to send to | not allowed to send to | not permitted to send to
        not allowed to send mail to | not allowed to send messages to | not authorized to send mail to
        not authorized to send messages to | not allowed to post | not authorized to post | not permitted to post
        don't have permission to send | do not have permission to send | don't have permission to post
        may not have permission to post | permission to send to | permission to post | not have permission to send
        only accepts mail from | only accepts messages from | external messages | from outside | may not write to
        not allowed to write to | cannot write to | outside senders | allow list | allowlist | safe list | safelist
        approved list | trusted senders | guest list | only accept mail from
        does not accept mail from this address | does not accept mail from you | does not accept email from you
        does not accept email from this | does not accept messages from | mailbox owner's | owner's filter
        recipient's filter | recipient's rule | user's filter | personal filter | accepts messages only from
        only members | members only | only members can | group only accepts | only accepts email from
        restricted recipient | recipient is restricted | restricted to | restricted to internal | restricted group
        restricted list | restricted address | authorized senders | authorised senders | allowed senders
        internal use only | internal senders | internal only | internal recipients only | outside the organization
        outside your organization | outside of the organization | from external | external senders | external sender
        external mail | external email | approved senders | not approved sender | not an approved | moderated
        mailing list | distribution list | distribution group | dynamicdistribution | resolver.rst
        rst.notauthorized | rst.authrequired | authrequired | notauthorized | sendernotauthenticated
        restricted sender | sender is not allowed to | no external | nonmember | non-member
      `),
      not: phrases(`
        relay | does not exist | not found | unknown | loop | spf | size | invalid | too many recipients
      `),
    },
    {
      weight: 80,
      any: phrases(`
        recipient has blocked | blocked by recipient | blocked by the recipient | blocked by user
        blocked by the user | recipient does not want | recipient doesn't want | recipient refuses
        recipient refused to accept | recipient has refused | recipient has rejected | rejected by recipient
        rejected by the recipient | refused by recipient | refused by the recipient | user does not want
        user doesn't want | user has blocked | user has rejected | user refuses | recipient only accepts
        user only accepts | personal blacklist | recipient blacklist | recipient's blacklist | recipient's block
        user blacklist | blacklisted by recipient | blacklisted by the recipient | is blacklisted by
        blocked sender | blocked senders | sender is blocked | sender blocked | sender has been blocked
        sender blacklisted | sender on block | sender is on | sender in blacklist | sender denied | sender is denied
        sender refused | sender not allowed | sender is not allowed | sender not accepted | sender not permitted
        sender rejected | sender address rejected: access denied | sender address rejected
        sender address is rejected | sender address blocked | sender address denied | sender address not allowed
        sender is banned | not in whitelist | not on whitelist | not whitelisted | not in white list
        not on the whitelist | not on the white list | whitelist only | challenge | confirm your message
        verification required | boxbe | unsubscribed | opted out | opt-out | expéditeur refusé | expéditeur rejeté
        expéditeur bloqué | absender abgelehnt | absender abgewiesen | absender gesperrt | remitente rechazado
        remitente bloqueado | mittente rifiutato | mittente bloccato | remetente rejeitado | remetente recusado
        remetente bloqueado | afzender geweigerd | afzender geblokkeerd | nadawca odrzucony | nadawca zablokowany
        отправитель отклон | отправитель заблок | 拒收 | 拒绝接收 | 拒絕接收
      `),
      not: phrases(`
        not found | does not exist | domain | unverified | undeliverable | reputation | spf | not owned | dns | mx
        callout | verify | listed | not logged in | blocklist | block list | smtp auth | spam | 拒收垃圾
      `),
    },
    {
      weight: 56,
      any: phrases(`
        policy | policies | administratively | administrator | prohibited | prohibition | not permitted | forbidden
        disallowed | security reason | security polic | rejected by rule | rejected by a rule | transport rule
        custom rule | site rule | organization | organisation | access rule | access control | acl | local rule
        local rules | company rule | rule set | header rule | rules | not accepted by | politique | règle | interdit
        richtlinie | unzulässig | verboten | política | norma | prohibid | politica | criteri | vietat | proibid
        beleid | niet toegestaan | polityk | zasad | niedozwol | политик | запрещ | ポリシー | 禁止 | 정책 | 허용되지 | 策略 | 政策
        规则 | 規則 | 不允许
      `),
      not: phrases(`
        relay | spf | rfc | administrator of | contact your | contact the admin | system administrator
        administrator for | contact your administrator | administrator. | virus | attachment | quota | size
        contact administrator | spam | reputation | tls | greylist | too many | rate | administrator has | contact
      `),
    },
    {
      weight: 44,
      any: phrases(`
        local policy | policy violation | policy reasons | policy reject | policy restriction | violates | violation
        due to policy | against policy | policy rejection | rejected for policy | our policy | policy block
        blocked by policy | by policy | security policies | admin policy | prohibited by | corporate policy
        company policy | mail policy | email policy | poli
      `),
      not: ['spf', 'dmarc', 'polite', 'polish'],
    },
    {
      weight: 36,
      any: phrases(`
        not accepted | not allowed | not authorized | not authorised | unauthorized | unauthorised | no permission
        permission denied | denied | delivery not authorized | refused by | rejected by | rejected due | abgelehnt
        refusé | rechazado | rifiutato | rejeitad | geweigerd | odrzucon | отклонен | 拒绝 | 拒絕 | 거부 | 拒否
      `),
      not: ['relay', 'user unknown', 'recipient', 'no such', 'sending server', 'mailbox', 'login', 'authentic'],
    },
  ],
};
