import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** A block or deferral because of what the receiver or a blocklist thinks of an IP, a domain or its complaints. */
export const REPUTATION: CauseFamily = {
  cause: 'reputation',
  cues: [
    { weight: 88, any: ['known to distribute', 'known to send spam', 'known spammer', 'known source of'] },
    {
      weight: 72,
      any: phrases(`
        sending ip | sender ip | source ip | your ip | ip address | ip has | host has | server has | sender's ip
        client ip | your network | your server | your mail server | your host
      `),
      with: phrases(`
        bad score | low score | poor score | score | bad history | poor history | sends junk | junk | has sent spam
        spam | misbehav | not trusted | untrusted | suspicious | malicious | infected | bad sender | abuse | attack
      `),
      not: ['scored', 'spam score', 'account'],
    },
    {
      weight: 82,
      any: [
        'too many invalid recipients',
        'too many unknown recipients',
        'too many bad recipients',
        'too many bad deliveries',
        'too many bounces',
        'too many unsuccessful',
        'too many failed deliveries',
        'messages to invalid recipients',
        'mails to invalid recipients',
        'fresh domain',
        'newly registered',
        'registered less than',
        'recently registered',
        'domain is too new',
        'young domain',
      ],
    },
    {
      weight: 86,
      any: phrases(`
        reputation | réputation | senderscore | sender score | senderbase
      `),
      not: ['reputation service unavailable', 'reputation check failed temporarily'],
    },
    {
      weight: 82,
      any: phrases(`
        blacklist | black list | black-list | blocklist | block list | block-list | blocking list | denylist
        deny list | dnsbl | ␣rbl | rbl␣ | (rbl | rbls | rblsmtpd | ␣dnsrbl | rhsbl | ␣uribl | surbl | brbl
        block-listed | on our block | temporary block list | bad karma | low trust | trust level | null-routed
        due to listing | listing in | listing on | realtime block | real-time block | listed by␣ | blockliste
        czarnej li | чёрн | черном списк | черных списк
      `),
      not: phrases(`
        contains a black | contains black | blacklisted url | blacklisted link | url in | urls in
        recipient blacklist | recipient's blacklist | personal blacklist | blacklisted by recipient
        blacklisted by the recipient | user blacklist | attachment | not blacklisted | recipient is blacklisted
        address is blacklisted by | recipient address is blacklisted
      `),
    },
    {
      weight: 80,
      any: phrases(`
        ip listed | listed in | listed at | listed on | is listed | are listed | currently listed | was listed | been listed
        gelistet | est listé | est répertori | listado en | in elenco su | vermeld op | znajduje się na liście
      `),
      with: phrases(`
        <ip> | <host> | <url> | ip | host | server | domain | dns | relay | sender | client | adresse | adres
      `),
      not: ['not listed', 'recipient', 'mx list', 'listed in the directory', 'not been listed'],
    },
    {
      weight: 88,
      any: phrases('sent to spamtrap | sent to spam trap | mail to spamtrap | hit our spamtrap | hitting spamtrap'),
    },
    {
      weight: 80,
      any: phrases(`
        spam source | source of spam | known to distribute | known to send | known to spam | spam reports
        on the pbl | on the sbl | on the xbl | in the pbl | in the sbl | in the xbl | users reported | reported your
        recipients reported | reported by users | marked your | marked as spam by users | sources of spam
        spam sender | known spammer | spammer | spamming ip | sending spam | sent spam | sends spam | spam from your
        spam from this ip | spam from ip | spam received from | spams from | too many spam | too many spams
        too much spam | spam coming from | spam ip | spam network | spam host | spam origin | spamtrap | spam trap
        honeypot | spam activity | spam relay | spam domain | emits spam | emitting spam | history of spam
        volume of spam | reported as spam | massive spam | spamserver | spam server | spam-server | origin of spam
        originating from your ip | source de spam | スパム発信
      `),
    },
    {
      weight: 78,
      any: phrases(`
        user complaints | complaints from | complaint rate | complaints about | too many complaints
        excessive complaints | spam complaints | recipient complaints | abuse complaints | of complaints
      `),
      not: ['for complaints', 'if you have complaints', 'complaints to', 'complaints:'],
    },
    {
      weight: 76,
      any: phrases(`
        your ip has been | your ip is | your ip address has been | your ip address is | ip address has been
        your ip was | this ip has been | this ip is | ip address is | ip has been | ip was | ip is | host has been
        ip address <ip> is | ip <ip> is | ip <ip> has | <ip> has been | <ip> is | ip(<ip>) is | server ip
        mail server ip | your server has been | your server is | server has been | network has been | network is
        ip range | client host | your host | your domain is | your domain has been | sender domain is | domain is
        domain has been | sender ip | sending ip | connecting ip | sending server | your mail server
        your mailserver | your isp | remote host | mta ip | ip: | your subnet | from your ip | from ip
        from this ip | connections from | connection from | mail from <ip> | mail from your | mails from <ip>
        messages from <ip> | host <host> | from <ip> | from host | votre ip | adresse ip | l'ip | ihre ip
        ip-adresse | dirección ip | su ip | indirizzo ip | endereço ip | seu ip | ip-adres | adres ip | ip-адрес
        ваш ip | ip地址 | ipアドレス | ip 주소 | ip주소
      `),
      with: phrases(`
        blocked | banned | blocking | block␣ | blacklisted | suspicious | been denied | is denied | denied by
        abuse | abusive | barred | quarantined | untrusted | unwelcome | refused due | bloqué | bloquée | bannie
        gesperrt | blockiert | bloquead | bloccat | geblokkeerd | zablokowan | заблокирован | 被拒 | 封禁 | 阻止 | 屏蔽
        ブロック | 拒否 | 차단 | denylisted | blacklistad
      `),
      not: phrases(`
        inactiv | mailbox is | recipient address is blocked | account is blocked | user is blocked
        blocked extension | attachment
      `),
    },
    {
      weight: 72,
      any: phrases(`
        dynamic ip | dynamic address | dynamically assigned | dynamic pool | dial-up | dialup | dynamic host
        residential ip | open proxy | open relay | dynamic/residential | residential | compromised | botnet
        infected computer | infected host | zombie | hijacked | dictionary attack | harvesting | namespace mining
        directory harvest | tor exit
      `),
      not: phrases(`
        not an open relay | we are not an open relay | no open relay | account compromised | account is compromised
        mailbox is compromised | mailbox has been compromised | account has been compromised
      `),
    },
    {
      weight: 70,
      any: phrases(`
        delist | removal request | unblock request | request removal | unlist | remove your ip | remove you from
        removed from the list | whitelisting request | to be unblocked | reset-request | unblockrequest
        unblock form | request unblock | ip lookup | get your ip removed | déblocage | desbloque | entsperr
        sblocco
      `),
      not: ['account', 'mailbox'],
    },
    {
      weight: 66,
      any: phrases(`
        blocked for abuse | due to abuse | abuse from | abusive | for spamming | because of spam | blocked for spam
        blocked due to spam | banned | you are blocked | has been blocked | is blocked | are blocked | was blocked
        been blocked | temporarily blocked | permanently blocked | blocked because | blocked by | blocked using
        blocked - | blocked for | unusual traffic | unusual rate of unsolicited | unsolicited mail originating
        unwanted traffic | bad behavior | bad behaviour | bad sender | bad history | not a trusted | not trusted
        untrusted | low quality | poor quality | too many invalid recipients | too many unknown
        too many bad recipients | too many invalid | too many non-existent | too many errors from your
        local blocklist | network is blocked | blocked ip | barred
      `),
      not: phrases(`
        inactiv | account | mailbox | user is blocked | user has been | recipient has been | recipient is blocked
        attachment | extension | file type | blocked by the recipient | blocked by recipient | blocked by user
        blocked by admin | content | has been blocked by the organization | message has been blocked
        message was blocked | message is blocked | message blocked | mail was blocked | e-mail was blocked
        email was blocked | virus | sender is blocked | sender has been blocked | sender address | url
      `),
    },
    {
      weight: 55,
      any: phrases(`
        client host rejected: access denied | client host rejected | client rejected | connection rejected
        connection refused by policy | connection denied | connections not accepted | connections from this
        we do not accept mail from | not accepting mail from | do not accept email from | does not accept mail from
        do not accept connections from | not accept mail from | refusing mail from | refuse mail from
        refuses mail from | mail from your server | mail from this host | no mail accepted from | mail rejected from
        mail not accepted from | not welcome | go away | you are not welcome | service denied | access denied
        access refused | access from ip | denied [ | mail server rejected | smtp service not available for
        host rejected | suspicious | suspect | not allowed to connect | not permitted to connect
        not authorized to connect | unauthorized host | connexion refusée | verbindung abgelehnt
        conexión rechazada | доступ запрещ | 接続を拒否 | 접속 거부 | 拒绝连接 | 拒絕連線
      `),
      not: phrases(`
        hostname | reverse | ptr | rdns | recipient address rejected | recipient rejected | mailbox | relay | user
        group | content | attachment | sender address rejected | connect to | suspected virus | suspected spam
        suspicious attachment | suspicious content | domain not found | suspected of | helo | ehlo | suspected phish
      `),
    },
    {
      weight: 52,
      any: phrases(`
        spamhaus | spamcop | spam cop | barracudacentral | cloudmark | proofpoint | talos | abusix | invaluement
        uceprotect | sorbs | mailspike | brightmail
      `),
      with: ['blocked', 'refus', 'reject', 'denied', 'listed', 'see ', 'ip'],
    },
    { weight: 80, any: ['intrusion prevention', 'intrusion detect', 'fail2ban', 'ip shun', 'shunned'] },
    { weight: 48, any: ['554 denied'], not: ['recipient', 'user', 'relay'] },
    {
      weight: 46,
      any: phrases(`
        blocked | bloqueado | bloquead
      `),
      not: phrases(`
        inactiv | account | mailbox | user | recipient | attachment | extension | file | content | virus | compte
        konto | postfach | cuenta | casella | conta␣ | skrzynka | konta | ящик | boîte | buzón | blocked senders
        sender | header | subject | url | link | メールボックス | 邮箱 | message
      `),
    },
  ],
};
