import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The address does not exist. */
export const INVALID_RECIPIENT: CauseFamily = {
  cause: 'invalid-recipient',
  cues: [
    {
      // Somebody, and that there is no such one: for wordings that the lists below do not hold.
      weight: 74,
      any: phrases(`
        recipient | user | mailbox | mail box | account | <addr> | addressee | alias | customer | subscriber
        rcpt | address | destinataire | utilisateur | empfänger | benutzer | postfach | destinatario | usuario
        utente | casella | cuenta | destinatário | usuário | ontvanger | gebruiker | odbiorca | użytkownik
        получател | пользовател | ящик | dirección | direccion | indirizzo | endereço | adresse | adres | адрес
        konto | buzón | boîte | compte | conta | skrzynk | аккаунт | учётн
      `),
      with: phrases(`
        not found | unknown | not exist | doesn't exist | doesnt exist | no such | not registered
        not a registered | not known | not recognized | not recognised | invalid | nonexist | non-exist
        cannot be found | could not be found | can't be found | cannot find | could not find | couldn't find
        unable to find | unable to locate | cannot locate | could not locate | not present | not valid
        no longer exist | not a valid | not listed | not in the list | no match | no record | never heard
        is not here | not local | not a member of this | not on this server | not defined | wrong address
        bad address | illegal alias | inconnu | introuvable | inexistant | nicht gefunden
        desconocid | no encontrado | inexistente | sconosciut | non trovat
        desconhecid | não encontrad | onbekend | niet gevonden | nieznan
        nicht vorhanden | no válid | non valid | não é válid | ungültig | invalide | erroné
        nieprawidłow | geen geldig | нет такого | такого пользователя нет | неверн | не зарегистрирован
        nie znaleziono | неизвест | не найден
      `),
      not: phrases(`
        sender | domain | host | server error | relay | full | quota | inactive | disabled | suspended
        greylist | blocked | lookup failed | lookup failure | reverse | ptr | helo | command | parameter
        certificate | too many | header | error code | unknown error | unknown reason | not allowed
        not authorized | storage | over limit | size | spam | dns | spf | dmarc | dkim | domän | domaine | dominio
        domínio | domein | domena | домен | timed out | connection | absender | expéditeur | remitente
        mittente | remetente | afzender | nadawca | отправител | message-id | attachment | virus | password
        in mail from | login | credentials | invalid characters | temporarily | sequence
      `),
    },
    {
      weight: 88,
      any: phrases(`
        wasn't found at | was not found at <host> | couldn't be found at | wurde bei <host> nicht gefunden | wurde in <host> nicht gefunden | est introuvable dans <host> | introuvable à <host> | no se encontró en <host> | non è stato trovato in <host> | não foi encontrado em <host> | niet gevonden op <host> | malformed recipient | malformed address | bad address syntax | recipient address syntax | illegal address | recipient addresses rejected | lookup in domain map failed | user unknown | no user matched | does not match any | match any mailbox | misspelled | mistyped | check the spelling | could not be found, or was misspelled | unknown user | user is unknown | unknown local user | unknown local part
        unknown local-part | unknown recipient | recipient unknown | recipient is unknown | unknown mailbox
        mailbox unknown | mailbox is unknown | unknown account | account unknown | unknown address
        address unknown | unknown email | unknown e-mail | unknown to address | unknown rcpt | unknown alias
        unknown virtual | no such user | no such recipient | no such mailbox | no such address | no such account
        no such person | no such local user | no such email | no such e-mail | no such domain user
        no such subscriber | no such member | no such name | no such id | no such uid | no mailbox
        user not found | user was not found | user not exist | user doesn't exist
        user does not exist | user doesnt exist | user do not exist | users do not exist | user not known
        user not local | user not here | user is not found | recipient not found
        recipient was not found | recipient does not exist | recipient doesn't exist | recipient not exist
        recipient not known | recipientnotfound | recipient address not found | recipient cannot be verified
        recipient is invalid | recipient invalid | recipient is not valid
        recipient not valid | recipients are invalid | invalid recipient | invalid recipients
        invalid mailbox | invalid user | invalid address | invalid email | invalid e-mail | invalid local
        invalid account | invalid rcpt | bad recipient | bad destination | bad mailbox | bad address | bad rcpt
        non-existent | nonexistent | non existent | non-existing | nonexisting | inexistent | mailbox not found
        mailbox does not exist | mailbox doesn't exist | mailbox not exist | mailbox name not allowed
        mailbox name invalid | mailbox invalid | mailbox not available | mailbox was not found
        address not found | address does not exist | address doesn't exist | address not exist
        address is unknown | address invalid | address is invalid | address is not valid | address not known
        address no longer | address has changed | address changed | email address does not
        that you tried to reach does not exist | account does not exist | account doesn't exist
        account not found | account not exist | account not known
        account that you tried to reach does not | not a valid mailbox | not a valid user
        not a valid recipient | not a valid address | not a valid email | not a known user | not a local
        not our customer | not our user | not our client | is not a known | not listed in | not in our | our directory | unable to find <addr> | unable to find user | able to find the recipient
        not known here | not known at | not found in directory | not in directory | not in the directory
        does not exist here | not exist here | does not have an account | doesn't have an account
        no longer exists | no longer on server | no longer valid
        no longer works | no longer work | no longer employed | no longer with | no longer at this | no longer a
        has left the | has left our | has left this | left our organi | left our company | no longer works for | left the company | has moved | user moved | user has moved | recipient moved
        no forwarding address | undeliverable address | address undeliverable | recipient undeliverable
        cannot find user | cannot find the recipient | could not find user | can't find user | not find user
        unrouteable address | unroutable address | local delivery failed: no
        address rejected: user | this user doesn | this address does not | this address no longer
        this mailbox does not | addressee unknown | no one by that name
        nobody by that name | name not found | not listed in domino | public name & address book
        unable to find recipient | unverified address | recipient verification
        recipient address rejected: unverified | recipient validation | destination unknown
        recipient no longer | recipient address rejected: undeliverable
        does not like recipient | mailbox unavailable or not local | mail box not found
        mail box does not | mailbox <addr> does not | recipient <addr> does not exist
      `),
      not: phrases(`
        sender | full | over quota | inactive | disabled | suspended | unknown user or password | sender address
        return address | greylist | blocked | quota | user is not allowed | recipient is not accepting
        account is not active | mailbox is not active | recipient is not authorized | user is not authorized
        lookup failure | temporary lookup | too many | user is not active | is not enabled | user lookup failed
        message size | bad destination host | domain name of | in mail from | mail from command | domain does not exist | domain name not found | nxdomain | name service error | host name not found | is not whitelisted | reverse dns | invalid dns | invalid host
        invalid address literal | helo | does not have a reverse | does not have a ptr | does not have a valid
        is not available | is not accepting | an active | does not accept
      `),
    },
    {
      weight: 62,
      any: phrases(`
        this email address | doesn't have a | does not have a | account is not | mailbox is not | user is not
        recipient is not | recipient could not be | no known | destination address | delivery to this address
        no user | no account | addressee | user reject | rejected recipient | user lookup | in our directory
        not a valid | not recognized | not recognised | not on this server | not known | unknown to
      `),
      not: phrases(`
        sender | full | quota | inactive | disabled | suspended | greylist | blocked | lookup failed | helo
        reverse | ptr | lookup failure | not allowed | not authorized | not accepting | not active | not available
        not enabled | not permitted | domain | command | host | too many | parameter | certificate | whitelist
      `),
    },
    {
      weight: 80,
      any: phrases(`
        user unknown | no such user | unknown user | does not exist | user not found | mailbox not found
        unknown mailbox | user lookup success but no user record | recipientnotfound | no such recipient
        unknown recipient | recipient not found | invalid mailbox | invalid recipient
      `),
      not: phrases(`
        domain does not exist | sender | domain of | relay | user unknown or password | sender address
        disabled | quota | full | too many | the domain␣ | domain <host> | domain name
      `),
    },
    {
      weight: 88,
      any: phrases(`
        utilisateur inconnu | destinataire inconnu | adresse inconnue | boîte inconnue | boite inconnue
        compte inconnu | inconnu à cette adresse | destinataire invalide
        adresse invalide | adresse inexistante | destinataire inexistant | utilisateur inexistant
        destinataire introuvable | adresse introuvable | compte inexistant | boîte inexistante
        adresse non valide | adresse d au moins un destinataire invalide | adresse erronée
        destinataire incorrect | utilisateur non trouvé | benutzer unbekannt | unbekannter benutzer
        unbekannter nutzer | empfänger unbekannt | unbekannter empfänger | empfaenger unbekannt
        unbekannter empfaenger | empfänger existiert nicht | adresse existiert nicht | postfach existiert nicht
        postfach nicht gefunden | mailbox existiert nicht | benutzer existiert nicht | empfänger nicht gefunden
        ungültiger empfänger | ungültige adresse | ungültige empfänger | ungültige e-mail
        kein solcher benutzer | kein postfach | adresse unbekannt | unbekannte adresse | konto existiert nicht
        usuario desconocido | destinatario desconocido | el usuario no existe
        usuario no existe | usuario inexistente | la dirección no existe | no existe el usuario
        la cuenta no existe | cuenta no existe | buzón no existe | el buzón no existe
        destinatario no válido | destinatario inválido | dirección inválida | dirección no válida
        dirección inexistente | destinatario no encontrado | usuario no encontrado | cuenta inexistente
        cuenta desconocida | utente sconosciuto | utente inesistente | destinatario sconosciuto
        destinatario inesistente | indirizzo inesistente | casella inesistente | indirizzo sconosciuto
        utente non trovato | casella non esistente | destinatario non valido | indirizzo non valido
        account inesistente | casella non trovata | destinatario non trovato | casella di posta inesistente
        usuário desconhecido | usuario desconhecido | usuário inexistente | utilizador desconhecido
        utilizador inexistente | destinatário desconhecido | destinatário inexistente | destinatário inválido
        endereço inexistente | endereço inválido | conta inexistente | caixa postal inexistente
        caixa inexistente | usuário não encontrado | destinatário não encontrado | conta não encontrada
        gebruiker onbekend | onbekende gebruiker | onbekende ontvanger | ontvanger onbekend | adres bestaat niet
        onbekend adres | ongeldige ontvanger | ongeldig adres | ontvanger niet gevonden
        gebruiker niet gevonden | postvak niet gevonden | nieznany użytkownik | użytkownik nieznany
        nie ma takiego użytkownika | użytkownik nie istnieje | konto nie istnieje | adres nie istnieje
        skrzynka nie istnieje | nieznany odbiorca | odbiorca nieznany | nieprawidłowy odbiorca
        nieprawidłowy adres | nie znaleziono użytkownika | nie ma takiej skrzynki
        nie ma takiego konta | пользователь не найден | пользователь не существует | нет такого пользователя
        неизвестный пользователь | пользователь неизвестен | неизвестный получатель | получатель не найден
        получатель не существует | адрес не существует | ящик не существует | почтовый ящик не существует
        почтовый ящик не найден | адресат не найден
        нет такого почтового ящика | ящик не найден | адрес не найден | нет такого адреса | 宛先不明 | 宛先が見つかり
        ユーザーが存在しません | ユーザが存在しません | 不明なユーザ | ユーザー不明 | ユーザ不明 | 宛先が存在
        宛先メールアドレス | 宛先不存在 | 알 수 없는 사용자 | 없는 사용자 | 사용자를 찾을 수 없 | 수신자를 찾을 수 없 | 없는 계정 | 수신자 없음
        알수없는 사용자 | 사용자 없음 | 用户不存在 | 用戶不存在 | 收件人不存在 | 邮箱不存在 | 郵箱不存在 | 地址不存在 | 帐号不存在 | 账号不存在
        帳號不存在 | 使用者不存在 | 无此用户 | 無此使用者 | 無此用戶 | 查无此 | 查無此 | 未知用户 | 收件人地址不存在 | 收件人无效 | 无效的收件人 | 無效的收件 | 不存在该用户
        没有该用户 | 无效收件人 | 找不到收件 | 无法找到收件 | 信箱不存在
      `),
      not: phrases(`
        domaine | domain | domäne | dominio | domínio | domein | domena | домен | ドメイン | 도메인 | 域名 | 網域
        absender | expéditeur | remitente | mittente | remetente | afzender | nadawca | отправител | 送信者 | 발신자
        发件人 | 寄件 | unbekannter fehler | fehler unbekannt
      `),
    },
    {
      weight: 50,
      any: phrases(`
        recipient address rejected | recipient rejected | recipient refused | recipient <addr> rejected
        recipient denied | recipient not accepted | recipient address is not | recipient not allowed
        recipient is not allowed | rcpt refused | rcpt rejected | rcpt to rejected | mailbox unavailable
        mailbox not available | mailbox is unavailable | mailbox is not available | mailbox unreachable
        requested mail action not taken: mailbox | mailbox rejected | user rejected | user refused
        address rejected | address refused | delivery to the following recipient | recipient not | not local
        cannot be delivered to | undeliverable | no route to user | unable to deliver to
        unable to verify recipient | cannot verify recipient | could not verify recipient | recipient address
        destinataire refusé | destinataire rejeté | empfänger abgelehnt | empfänger abgewiesen
        destinatario rechazado | destinatario rifiutato | destinatário rejeitado | destinatário recusado
        ontvanger geweigerd | odbiorca odrzucony | получатель отклон
      `),
      code: ['5'],
      not: phrases(`
        sender | relay␣ | relaying | greylist | blocked | policy | restricted | limit | quota | spam
      `),
    },
    {
      weight: 40,
      any: phrases(`
        recipient address rejected | mailbox unavailable | recipient rejected | unknown | not exist
        doesn't exist | no such | not found | inconnu | desconocido | sconosciut | desconhecid | onbekend
        nieznan | неизвест
      `),
      not: phrases(`
        sender | relay | host | domain | error | reason | command | unknown mail transport | failure | dns
        4.7.1 | server | service | certificate | record | file | directory | mx | fehler | hostname | client
      `),
    },
  ],
};

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
        no room | no space | out of space | insufficient space | not enough space | over its limit
        over the limit | over limit | over-limit | exceeded its | exceeded their | exceeds its | limit exceeded
        quota | storage | insufficient disk | insufficient storage
      `),
      not: phrases(`
        fully | full reply | full details | message size | per hour | per day | per minute | hourly | daily | sending
        connections | messages per | rate | system storage | disk full | disk is full | queue | full name
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
        inbox full | inbox is full | inbox is over | account is full | account full | user is full
        recipient full | maildir full | mailfolder is full | mail folder is full | mail folder full | mailfolder
        box is full | storage full | storage exceeded | storage is full | over quota | overquota | over-quota | overquotatemp
        exceeded quota | exceeded their quota | exceeded its quota | exceeded the quota | exceeded his quota
        exceeded storage | exceeded its storage | exceeded the storage | exceeds quota | exceeds allowed quota
        exceeds the quota | exceeds storage | exceeds its quota | exceeds mailbox | exceed mailbox
        exceed quota | exceeding quota | exceed the quota | exceed storage | quota exceed | quota is exceeded
        quota has been exceeded | quota violat | quota full | quota is full | quota reached | quotaexceeded
        mailbox quota | user quota | disk quota | disc quota | storage quota | mail quota | account quota
        recipient quota | mailbox size limit | mailbox limit | size of mailbox | mailbox size | mailbox exceeded
        mailbox has exceeded | mailbox over | mailbox storage | mailbox allocation | storage allocation
        storage limit | disk space limit | exceeded the disk | exceeded disk | storage space | account storage | out of storage | out of space | not enough space
        insufficient space | no space left for | not enough storage | not enough disk | not enough room
        not have enough space | doesn't have enough | does not have enough | no room | no quota left | no free space | space exhausted | storage exhausted | quota exhausted | too much mail data
        too much data in | too many mails in | too many messages in mailbox | too many messages in the mailbox | too many messages in folder
        message would exceed | would exceed mailbox | would exceed quota | would be over | delivery would exceed
        has reached its limit | mailbox has reached | space quota | is over the | over the maximum | user over
        user is over | over limit | over the allowed quota | over its quota | over the limit | full mailbox
        mailbox has no space | <addr> is full | overdrawn | has full mailbox | dovecot quota | max quota
        boîte pleine | boite pleine | boîte de réception pleine | boîte aux lettres pleine | boîte mail pleine
        boite aux lettres pleine | messagerie pleine | boîte saturée | quota dépassé | quota depasse
        quota atteint | dépassement de quota | boîte est pleine
        postfach voll | postfach ist voll | postfach des empfängers ist voll | mailbox voll | mailbox ist voll
        postfach überfüllt | postfach ueberfuellt | kontingent überschritten | quota überschritten
        postfachgröße | buzón lleno | buzon lleno | buzón está lleno
        casilla llena | cuenta llena | cuota excedida | excede la cuota | excedido la cuota
        cuota de disco | supera la cuota | cuota superada
        buzón de correo lleno | bandeja llena | casella piena | casella di posta piena
        casella postale piena | mailbox piena | quota superata
        superato la quota | quota esaurita | posta piena | caixa cheia
        caixa postal cheia | caixa de correio cheia | caixa de entrada cheia | cota excedida
        quota excedida | excedeu a cota | excedeu a quota
        mailbox vol | postvak vol | mailbox is vol | postvak is vol | quota overschreden
        brievenbus vol | skrzynka pełna | skrzynka jest pełna
        skrzynka odbiorcy jest pełna | skrzynka przepełniona | przekroczono pojemność
        pełna skrzynka | przekroczony limit pojemności | przekroczona pojemność
        quota przekroczona | ящик переполнен | почтовый ящик полон | ящик полон | ящик заполнен
        превышена квота | квота превышена | превышение квоты
        メールボックスがいっぱい | メールボックスが一杯 | メールボックスが満杯 | 受信箱がいっぱい | 満杯です | オーバークォータ | 사서함이 가득
        편지함이 가득 | 메일함이 가득 | 메일함 용량 | 꽉␣ | 꽉찼 | 邮箱已满 | 郵箱已滿 | 信箱已滿 | 信箱已满 | 邮箱满
        超出配额 | 超過配額 | 配额已满 | 超出邮箱 | 邮箱容量 | 信箱容量 | 超過容量 | 邮箱空间
      `),
      not: phrases(`
        per hour | per minute | an hour | is over the size | sending quota | send quota | message quota | hourly | daily | queue | connection | submission quota
        system storage | per day | out of disk | messages per | rate | sender over | sender quota
        over the limit of connections | device | sender is over | sender has exceeded | inactive | message size
        fixed limit | file system | queue disk | メッセージの容量 | メールの容量 | 邮件容量 | 发送量
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
        mailbox | account | user | recipient | subscriber | customer | postfach | konto | compte | boîte | cuenta | buzón
        casella | conta␣ | skrzynka | ящик | аккаунт | учётная | учетная
      `),
      not: phrases(`
        connection | sender | by the recipient | recipient has blocked | by recipient | by user | message expired | your ip
        delivery time | <ip> | spam | block list | blocklist | blacklist | client host | recipient server | closing
        message has been | message was | message is | message blocked | attachment | certificate | session | password
        mail was | mail has been | url | reputation | virus | content | relay | greylist | temporarily suspended:
        locked by | lock file | queue | vrfy | tls | does not exist | doesn't exist | unknown | not found | no such
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
        inactive | inactivity | not active | is not active | no longer active | not been active
        has not been used | has not logged | not logged in for | unused | abandoned | dormant | idle account
        deactivated | de-activated | deactivation | not activated | not yet activated | not enabled
        account disabled | account is disabled | account has been disabled | account was disabled
        account <addr> is disabled | account <addr> has been disabled | account you tried to reach is disabled
        that you tried to reach is disabled | mailbox disabled | mailbox is disabled | mailbox has been disabled
        mailbox temporarily disabled | mailbox is temporarily disabled | user disabled | user is disabled
        user has been disabled | recipient disabled | recipient is disabled | recipient has been disabled
        address disabled | address is disabled | address has been disabled | email disabled
        email account that you tried to reach is disabled | inbound mail disabled | mail delivery disabled
        receiving disabled | disabled or discontinued | disabled due | temporarily disabled | account suspended
        account is suspended | account has been suspended | account temporarily suspended
        account is temporarily suspended | mailbox suspended | mailbox is suspended | mailbox has been suspended
        mailbox temporarily suspended | user suspended | user is suspended | user has been suspended
        recipient suspended | recipient is suspended | address suspended | domain suspended
        domain is suspended | service suspended | suspended | account locked | account is locked
        account has been locked | mailbox locked | mailbox is locked | user locked | user is locked
        recipient locked | account frozen | account is frozen | mailbox is frozen | mailbox frozen
        user is frozen | frozen | account blocked | account is blocked | account has been blocked
        account was blocked | mailbox blocked | mailbox is blocked | mailbox has been blocked | user blocked
        user is blocked | user has been blocked | recipient is blocked | recipient blocked | account closed
        account is closed | account has been closed | account was closed | mailbox closed | mailbox is closed
        mailbox has been closed | closed account | account expired | account has expired | account is expired
        mailbox expired | mailbox has expired | address expired | user expired | user has expired
        expired account | expired user | account terminated | account has been terminated | account cancelled
        account canceled | account has been cancelled | account has been canceled | account has been deleted
        account deleted | mailbox deleted | has been discontinued | discontinued | out of service
        
        not accepting mail
        not accepting messages | not accepting email | is not accepting | is no longer accepting
        no longer accepts | no longer in use | no longer in service | not in service | trial expired | ceased | not in use | no longer used | no longer available
        no longer maintained | no longer monitored | not receiving | cannot receive | can not receive
        unable to receive | can't receive | does not receive | not able to receive | currently unable to receive
        not allowed to receive | archived | archivée | archivé | mailbox in maintenance | mailbox is in
        account is on hold | placed on hold | barred recipient | ␣locked | not accept mail any more
        account compromised | account is compromised | account has been compromised
        mailbox has been compromised | overdue | compte désactivé | compte desactive | boîte désactivée
        adresse désactivée | utilisateur désactivé | compte suspendu | boîte suspendue
        compte inactif | boîte inactive | compte bloqué | boîte bloquée | compte fermé
        compte clôturé | compte résilié | boîte fermée | compte verrouillé | compte expiré | n'est plus active
        n'est plus actif | n'est plus utilis | konto deaktiviert
        postfach deaktiviert | konto gesperrt | postfach gesperrt | postfach ist gesperrt | konto ist gesperrt
        empfänger gesperrt | benutzer gesperrt | konto geschlossen
        
        vorübergehend gesperrt | cuenta desactivada | cuenta deshabilitada | cuenta suspendida
        cuenta bloqueada | cuenta inactiva | cuenta cerrada | buzón desactivado | buzón deshabilitado
        buzón bloqueado | buzón inactivo
        cuenta cancelada | account disabilitato | casella disabilitata
        casella sospesa | account sospeso | utente sospeso | casella bloccata
        account bloccato | casella chiusa | casella scaduta | conta desativada | conta desactivada
        conta suspensa | conta bloqueada | conta inativa | conta cancelada
        conta encerrada | caixa desativada | caixa bloqueada
        geblokkeerd account | account geblokkeerd
        gesloten account | account is geblokkeerd | mailbox is geblokkeerd | konto zablokowane
        skrzynka zablokowana | konto nieaktywne | konto wyłączone | skrzynka nieaktywna
        zablokowana skrzynka | konto zostało zablokowane | konto usunięte | konto wygasło
        zablokowane konto | ящик заблокирован | аккаунт заблокирован | пользователь заблокирован
        учетная запись отключена | учетная запись заблокирована | ящик отключен | ящик неактивен
        ящик удален | ящик удалён
        почтовый ящик заблокирован | 利用停止 | アカウントが停止
        이용 중지 | 이용정지
        
      `),
      not: phrases(`
        sender | your account | smtp auth | delivery temporarily suspended | queue | vrfy | expn | relaying
        tls | ssl | starttls | command disabled | disabled command | server is not accepting
        system is not accepting | system not accepting | service not active | not accepting mail from
        not accepting messages from | not accepting email from | not accepting mail with | delivery is suspended
        is not accepting network | not accepting network | not accepting connections
        server is currently unable | host is not accepting | quota | mailbox is in use | database
        authentication disabled | message expired | mail system | certificate | message has expired
        delivery time | your ip | ip has been | ip address | locked by another | mailbox locked by | lock file
        file locked | 病毒 | file is locked | table is locked
      `),
    },
    {
      weight: 60,
      any: phrases(`
        blocked due to inactivity | disabled | gesperrt | closed | ␣locked | terminated | expired | blocked
      `),
      with: phrases(`
        mailbox | account | user | recipient | postfach | konto | compte | boîte | cuenta | buzón | casella
        conta
      `),
      not: phrases(`
        connection | sender | by the recipient | recipient has blocked | by recipient | by user
        message expired | your ip | delivery time | <ip> | spam | block list | blocklist | client host
        recipient server | closing
      `),
    },
  ],
};
