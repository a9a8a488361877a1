import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The mailbox has no room. */
export const MAILBOX_FULL: CauseFamily = {
  cause: 'mailbox-full',
  cues: [
    {
      weight: 74,
      any: phrases(`
        mailbox | mail box | inbox | account | recipient | user | mail folder | maildir | <addr> | mailfile
      `),
      with: phrases(`
        ␣full | overfull | storage exceed | has reached its maximum | reached its limit | reached the limit
        no room | no space | out of space | insufficient space | not enough space | over its limit | over the limit
        over limit | over-limit | exceeded its | exceeded their | exceeds its | limit exceeded | quota | storage
        insufficient disk | insufficient storage
      `),
      not: phrases(`
        fully | full reply | full details | message size | per hour | per day | per minute | hourly | daily
        sending | connections | messages per | rate | system storage | disk full | disk is full | queue | full name
        too many messages | recipients | inactive | submission | concurrent | send quota
      `),
    },
    {
      weight: 92,
      any: ['has reached its maximum', 'mailbox maximum size', 'maximum mailbox size'],
      not: ['connection'],
    },
    {
      weight: 90,
      any: phrases(`
        mailbox full | mailbox is full | mailbox <addr> is full | mail box full | mail box is full | mailboxfull
        inbox full | inbox is full | inbox is over | account is full | account full | user is full | recipient full
        maildir full | mailfolder is full | mail folder is full | mail folder full | mailfolder | box is full
        storage full | storage exceeded | storage is full | over quota | overquota | over-quota | overquotatemp
        exceeded quota | exceeded their quota | exceeded its quota | exceeded the quota | exceeded his quota
        exceeded storage | exceeded its storage | exceeded the storage | exceeds quota | exceeds allowed quota
        exceeds the quota | exceeds storage | exceeds its quota | exceeds mailbox | exceed mailbox | exceed quota
        exceeding quota | exceed the quota | exceed storage | quota exceed | quota is exceeded
        quota has been exceeded | quota violat | quota full | quota is full | quota reached | quotaexceeded
        mailbox quota | user quota | disk quota | disc quota | storage quota | mail quota | account quota
        recipient quota | mailbox size limit | mailbox limit | size of mailbox | mailbox size | mailbox exceeded
        mailbox exceeds | mailbox has exceeded | mailbox over | mailbox storage | mailbox allocation
        storage allocation | storage limit | disk space limit | exceeded the disk | exceeded disk | storage space
        account storage | out of storage | out of space | not enough space | insufficient space | no space left for
        not enough storage | not enough disk | not enough room | not have enough space | doesn't have enough
        does not have enough | no room | no quota left | no free space | space exhausted | storage exhausted
        quota exhausted | too much mail data | too much data in | too many mails in | too many messages in mailbox
        too many messages in the mailbox | too many messages on the server | zuviele mails auf dem server
        too many messages in folder | message would exceed | would exceed mailbox | would exceed quota
        would be over | delivery would exceed | has reached its limit | mailbox has reached | space quota
        is over the | over the maximum | user over | user is over | over limit | over the allowed quota
        over its quota | over the limit | full mailbox | mailbox has no space | <addr> is full | overdrawn
        has full mailbox | dovecot quota | max quota | quota dépassé | quota depasse | quota atteint
        dépassement de quota | kontingent überschritten | quota überschritten | postfachgröße | cuota excedida
        excede la cuota | excedido la cuota | cuota de disco | supera la cuota | cuota superada | quota superata
        superato la quota | quota esaurita | posta piena | cota excedida | quota excedida | excedeu a cota
        excedeu a quota | quota overschreden | przekroczono pojemność | przekroczony limit pojemności
        przekroczona pojemność | quota przekroczona | превышена квота | квота превышена | превышение квоты | 満杯です
        オーバークォータ | 메일함 용량 | 꽉␣ | 꽉찼 | 邮箱满 | 超出配额 | 超過配額 | 超出邮箱 | 邮箱容量 | 信箱容量 | 超過容量 | 邮箱空间
      `),
      not: phrases(`
        per hour | per minute | an hour | is over the size | sending quota | send quota | message quota | hourly
        daily | queue | connection | submission quota | system storage | per day | out of disk | messages per | rate
        sender over | sender quota | over the limit of connections | device | sender is over | sender has exceeded
        inactive | message size | fixed limit | file system | queue disk | メッセージの容量 | メールの容量 | 邮件容量 | 发送量
      `),
    },
    {
      weight: 52,
      any: ['quota', 'exceeded storage allocation', 'full', 'storage'],
      code: ['552', '452', '422', '550', '554', '450', '451'],
      not: phrases(`
        message quota | sending | hour | day | system storage | fully | rate | connection | size limit
        message size | disk full | disk is full | queue | file system | no space | full reply | full details
        full name | message too | full list | carefully | successfully | insufficient system | out of | send
        fullyqual | full error
      `),
    },
  ],
};

/** The mailbox exists and is disabled, suspended or abandoned. */
export const MAILBOX_INACTIVE: CauseFamily = {
  cause: 'mailbox-inactive',
  cues: [
    {
      weight: 74,
      any: phrases(`
        disabled | deactivated | suspended | closed | ␣locked | terminated | expired | blocked | barred | cancelled
        canceled | deleted | frozen | on hold | dormant | retired | revoked | stopped | switched off | turned off
        out of service | gesperrt | gelöscht | supprimé | eliminad | cancellat | usunięt | удалён | удален
      `),
      with: phrases(`
        mailbox | account | user | recipient | subscriber | customer | postfach | konto | compte | boîte | cuenta
        buzón | casella | conta␣ | skrzynka | ящик | аккаунт | учётная | учетная
      `),
      not: phrases(`
        connection | sender | by the recipient | recipient has blocked | by recipient | by user | message expired
        your ip | delivery time | <ip> | spam | block list | blocklist | blacklist | client host | recipient server
        closing | message has been | message was | message is | message blocked | attachment | certificate | session
        password | mail was | mail has been | url | reputation | virus | content | relay | greylist
        temporarily suspended: | locked by | lock file | queue | vrfy | tls | does not exist | doesn't exist
        unknown | not found | no such
      `),
    },
    {
      weight: 70,
      any: phrases(`
        account is not available | account not available | account unavailable | account is unavailable
        account is temporarily unavailable | account is currently unavailable
      `),
    },
    {
      weight: 90,
      any: phrases(`
        inactive | inactivity | not active | is not active | no longer active | not been active | has not been used
        has not logged | not logged in for | unused | abandoned | dormant | idle account | deactivated
        de-activated | deactivation | not activated | not yet activated | not enabled | account disabled
        account is disabled | account has been disabled | account was disabled | account <addr> is disabled
        account <addr> has been disabled | account you tried to reach is disabled
        that you tried to reach is disabled | mailbox disabled | mailbox is disabled | mailbox has been disabled
        mailbox temporarily disabled | mailbox is temporarily disabled | user disabled | user is disabled
        user has been disabled | recipient disabled | recipient is disabled | recipient has been disabled
        address disabled | address is disabled | address has been disabled | email disabled
        email account that you tried to reach is disabled | inbound mail disabled | mail delivery disabled
        receiving disabled | disabled or discontinued | disabled due | temporarily disabled | account suspended
        account is suspended | account has been suspended | account temporarily suspended
        account is temporarily suspended | mailbox suspended | mailbox is suspended | mailbox has been suspended
        mailbox temporarily suspended | user suspended | user is suspended | user has been suspended
        recipient suspended | recipient is suspended | address suspended | domain suspended | domain is suspended
        service suspended | suspended | account locked | account is locked | account has been locked
        mailbox locked | mailbox is locked | user locked | user is locked | recipient locked | account frozen
        account is frozen | mailbox is frozen | mailbox frozen | user is frozen | frozen | account blocked
        account is blocked | account has been blocked | account was blocked | mailbox blocked | mailbox is blocked
        mailbox has been blocked | user blocked | user is blocked | user has been blocked | recipient is blocked
        recipient blocked | account closed | account is closed | account has been closed | account was closed
        mailbox closed | mailbox is closed | mailbox has been closed | closed account | account expired
        account has expired | account is expired | mailbox expired | mailbox has expired | address expired
        user expired | user has expired | expired account | expired user | account terminated
        account has been terminated | account cancelled | account canceled | account has been cancelled
        account has been canceled | account has been deleted | account deleted | mailbox deleted
        has been discontinued | discontinued | out of service | not accepting mail | not accepting messages
        not accepting email | is not accepting | is no longer accepting | no longer accepts | no longer in use
        no longer in service | not in service | trial expired | ceased | not in use | no longer used
        no longer available | no longer maintained | no longer monitored | not receiving | cannot receive
        can not receive | unable to receive | can't receive | does not receive | not able to receive
        currently unable to receive | not allowed to receive | archived | archivée | archivé
        mailbox in maintenance | mailbox is in | account is on hold | placed on hold | barred recipient | ␣locked
        not accept mail any more | account compromised | account is compromised | account has been compromised
        mailbox has been compromised | overdue | n'est plus active | n'est plus actif | n'est plus utilis
        vorübergehend gesperrt | konto usunięte | ящик удален | ящик удалён | 利用停止 | 이용 중지 | 이용정지
      `),
      not: phrases(`
        sender | your account | smtp auth | delivery temporarily suspended | queue | vrfy | expn | relaying | tls
        ssl | starttls | command disabled | disabled command | server is not accepting | system is not accepting
        system not accepting | service not active | not accepting mail from | not accepting messages from
        not accepting email from | not accepting mail with | delivery is suspended | is not accepting network
        not accepting network | not accepting connections | server is currently unable | host is not accepting
        quota | mailbox is in use | database | authentication disabled | message expired | mail system | certificate
        message has expired | delivery time | your ip | ip has been | ip address | locked by another
        mailbox locked by | lock file | file locked | 病毒 | file is locked | table is locked
      `),
    },
    {
      weight: 60,
      any: phrases(`
        blocked due to inactivity | disabled | gesperrt | closed | ␣locked | terminated | expired | blocked
      `),
      with: phrases(`
        mailbox | account | user | recipient | postfach | konto | compte | boîte | cuenta | buzón | casella | conta
      `),
      not: phrases(`
        connection | sender | by the recipient | recipient has blocked | by recipient | by user | message expired
        your ip | delivery time | <ip> | spam | block list | blocklist | client host | recipient server | closing
      `),
    },
  ],
};
