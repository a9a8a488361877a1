import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The receiver's own system fails. */
export const RECEIVER_FAULT: CauseFamily = {
  cause: 'receiver-fault',
  cues: [
    {
      weight: 64,
      any: ['server', 'system', 'service', 'backend', 'mail store', 'mailstore', 'storage', 'gateway'],
      with: phrases(`
        unavailable | busy | overload | ␣down | maintenance | failing | failure | failed | problem | inaccessible
        not available | crashed | restart | reboot | unable to | malfunction | broken | trouble
      `),
      not: phrases(`
        connect | connection | timed out | timeout | your server | your mail server | sender | dns | lookup of your
        reputation | blocked | relay | authentication | login | reverse | helo | spf | dkim | dmarc | tls
        handshake | certificate | user unknown | no such | does not exist | resolve | host not found | domain
        too many | spam
      `),
    },
    {
      weight: 92,
      any: [
        'storage on server',
        'space on server',
        'space on the server',
        'space on this server',
        'not enough storage on',
        'storage on the server',
        'server storage',
        'server disk',
        'space on the disk',
        'space on disk',
        'mail queue has been stopped',
        'disk full condition',
        'content filter timeout',
        'filter failure',
        'filter error',
        'filter unavailable',
        'server backend',
        'backend server',
        'backend down',
        'scanner not responding',
        'scanner is not responding',
      ],
    },
    {
      weight: 72,
      any: phrases(`
        internal error | internal server error | internal failure | internal problem | internal resource
        local error | local problem | local configuration | configuration error | config error | server error
        system error | system problem | system failure | software error | unexpected error | temporary problem
        temporary error | temporary failure | temporary local | temporary system | temporary server
        temporary lookup | temporary authentication | temporarily unavailable | temporary unavailable
        temporarily not available | transient | temporary | technical problem | technical difficulties | maintenance
        service unavailable | service is unavailable | service not available | service temporarily
        service currently | service is currently | service is temporarily | service shutting down
        server shutting down | shutting down | system going down | system not available | system unavailable
        server unavailable | server not available | server temporarily | server is temporarily
        server is unavailable | server currently | system is temporarily | system not accepting
        not accepting network messages | system storage | insufficient system | insufficient resources
        insufficient disk | insufficient memory | insufficient storage | out of memory | out of disk | disk full
        disk is full | disk space | no space left | disk i/o | i/o error | file system | filesystem
        system resource | resources exceeded | resources temporarily | resource temporarily | resource shortage
        allocated resources | out of resources | overloaded | server overload | system overload | load average
        load too high | load is too high | system load | high load | heavy load | under load | too loaded
        could not be stored | not be stored | high system load | queue full | queue is full | queue file | queuefile
        cannot queue | error writing | error reading | write failed | write error | unable to write | cannot open
        could not open | unable to open | cannot create | could not create | unable to create | cannot write
        lookup failure | lookup failed | lookup error | ldap error | ldap fail | ldap lookup | ldap server not
        contact ldap | ldap unavail | ldap timeout | database error | database fail | database unavailable
        database problem | database connection | to database | database is | mysql | pgsql | sql error
        directory service | directory error | alias expansion | alias error | error in processing | processing error
        error processing | error while processing | processing your message | program failure | command died
        pipe failed | can't create output | cannot create output | delivery subsystem | delivery agent
        transport failure | backend | back-end | milter | policy server | policy service | filter unavailable
        content filter error | spam check failed | virus scan | virus checker | virus scanner | scanner | scan error
        scanning failed | unable to scan | clamd | spamd | amavis | storage error | store unavailable
        message store | mailbox is busy | mailbox busy | mailbox in use | mailbox locked by | mailbox is locked by
        resolver failure | open resolver | aborted: local | action aborted | requested action aborted
        unable to process | unable to accept | unable to handle | cannot accept | can not accept | cannot process
        cannot complete | could not complete | could not process | failure while | error occurred
        an error has occurred | exception | crash | fault | unhandled | assertion | storedrv
        system incorrectly configured | server configuration | configuration problem | misconfigur
        mail for <host> loops | too old | unable to verify | verification failed temporarily | deferral | upstream
        unavailable | outage | down for | broken | cannot lock | lock failed | fork | too many open files
        please come back later | hard error | permission denied | no such file | cannot find maildir
        can't open mailbox | cannot open mailbox | mail queue | mailspool | spool | erreur temporaire
        erreur serveur | temporairement indisponible | problème temporaire | indisponible | temporärer fehler
        vorübergehend nicht verfügbar | nicht verfügbar | dienst nicht | vorübergehender | error temporal
        temporalmente no disponible | no disponible | errore temporaneo | temporaneamente non disponibile
        non disponibile | erro temporário | temporariamente indisponível | indisponível | tijdelijke fout
        tijdelijk niet beschikbaar | niet beschikbaar | błąd tymczasowy | tymczasowy błąd | tymczasowo niedostępn
        niedostępn | временная ошибка | временно недоступен | временно недоступна | временн | 一時的 | 一時的なエラー
        利用できません | 临时错误 | 暫時 | 暂时 | 服務無法 | 内部錯誤 | 일시적 | 임시 오류
      `),
      not: phrases(`
        mailbox unavailable | recipient unavailable | account temporarily unavailable | unavailable or access denied
        client host | mailbox is temporarily unavailable | mailbox temporarily unavailable | temporarily blocked
        temporarily deferred | spam content | reputation | blacklist | blocked using | user unknown | rate limit
        default | temporary rate | temporary block | temporarily rejected | storage allocation | exceeded storage
        your mail queue | user lookup | temporarily rate | temporarily throttled | access denied | over quota
        temporary deferral | temporarily suspended | greylist | temporary:␣ | fault tolerance | fault:
      `),
    },
    {
      weight: 84,
      any: phrases(`
        open resolver | virus scanner fail | clamav: unable | unable to scan | virus scan fail | ldap error
        ldap fail | ldap lookup | ldap server | contact ldap | ldap unavail | ldap timeout | ldap is
        queue file write error | insufficient system storage | insufficient system resources
        temporary lookup failure | user lookup failed | policy service | local error in processing | no space left
        milter | too many open files | server configuration | configuration error | database error | load average
        out of memory
      `),
      not: ['spam score', 'user unknown', 'blacklist', 'not found in ldap'],
    },
    {
      weight: 38,
      any: phrases(`
        try again | try later | retry | later | not available | réessayer | réessayez | ultérieurement | plus tard
        später | erneut versuchen | más tarde | inténtelo | più tardi | riprova | mais tarde | tente novamente
        later opnieuw | później | позже | 後ほど | しばらく | 나중에 | 잠시 후 | 稍后 | 稍後
      `),
      code: ['4'],
    },
    {
      weight: 32,
      any: phrases(`
        mailbox unavailable | mailbox is unavailable | action not taken | mailbox temporarily
        mailbox is temporarily
      `),
      code: ['4'],
    },
  ],
};
