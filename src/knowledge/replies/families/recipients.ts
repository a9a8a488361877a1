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
        recipient | user | mailbox | mail box | account | <addr> | addressee | alias | customer | subscriber | rcpt
        address | destinataire | utilisateur | empfänger | benutzer | postfach | destinatario | usuario | utente
        casella | cuenta | destinatário | usuário | ontvanger | gebruiker | odbiorca | użytkownik | получател
        пользовател | ящик | dirección | direccion | indirizzo | endereço | adresse | adres | адрес | konto | buzón
        boîte | compte | conta | skrzynk | аккаунт | учётн
      `),
      with: phrases(`
        not found | unknown | not exist | doesn't exist | doesnt exist | no such | not registered | not a registered
        not known | not recognized | not recognised | invalid | nonexist | non-exist | cannot be found
        could not be found | can't be found | cannot find | could not find | couldn't find | unable to find
        unable to locate | cannot locate | could not locate | not present | not valid | no longer exist
        not a valid | not listed | not in the list | no match | no record | never heard | is not here | not local
        not a member of this | not on this server | not defined | wrong address | bad address | illegal alias
        inconnu | introuvable | inexistant | nicht gefunden | desconocid | no encontrado | inexistente | sconosciut
        non trovat | desconhecid | não encontrad | onbekend | niet gevonden | nieznan | nicht vorhanden | no válid
        non valid | não é válid | ungültig | invalide | erroné | nicht bekannt | no existe | non esiste | não existe
        bestaat niet | nie istnieje | не существует | nieprawidłow | geen geldig | нет такого
        такого пользователя нет | неверн | не зарегистрирован | nie znaleziono | неизвест | не найден
      `),
      not: phrases(`
        sender | domain | host | server error | relay | full | quota | inactive | disabled | suspended | greylist
        blocked | lookup failed | lookup failure | reverse | ptr | helo | command | parameter | certificate
        too many | header | error code | unknown error | unknown reason | not allowed | not authorized | storage
        over limit | size | spam | dns | spf | dmarc | dkim | domän | domaine | dominio | domínio | domein | domena
        домен | timed out | connection | absender | expéditeur | remitente | mittente | remetente | afzender
        nadawca | отправител | message-id | attachment | virus | password | in mail from | login | credentials
        invalid characters | temporarily | sequence
      `),
    },
    {
      weight: 88,
      any: phrases(`
        wasn't found at | was not found at <host> | couldn't be found at | wurde bei <host> nicht gefunden
        wurde in <host> nicht gefunden | est introuvable dans <host> | introuvable à <host>
        no se encontró en <host> | non è stato trovato in <host> | não foi encontrado em <host>
        niet gevonden op <host> | malformed recipient | malformed address | bad address syntax
        recipient address syntax | illegal address | recipient addresses rejected | lookup in domain map failed
        user unknown | no user matched | does not match any | match any mailbox | misspelled | mistyped
        check the spelling | could not be found, or was misspelled | unknown user | user is unknown
        unknown local user | unknown local part | unknown local-part | unknown recipient | recipient unknown
        recipient is unknown | unknown mailbox | mailbox unknown | mailbox is unknown | unknown account
        account unknown | unknown address | address unknown | unknown email | unknown e-mail | unknown to address
        unknown rcpt | unknown alias | unknown virtual | no such user | no such recipient | no such mailbox
        no such address | no such account | no such person | no such local user | no such email | no such e-mail
        no such domain user | no such subscriber | no such member | no such name | no such id | no such uid
        no mailbox | user not found | user was not found | user not exist | user doesn't exist | user does not exist
        user doesnt exist | user do not exist | users do not exist | user not known | user not local | user not here
        user is not found | recipient not found | recipient was not found | recipient does not exist
        recipient doesn't exist | recipient not exist | recipient not known | recipientnotfound
        recipient address not found | recipient cannot be verified | recipient is invalid | recipient invalid
        recipient is not valid | recipient not valid | recipients are invalid | invalid recipient
        invalid recipients | invalid mailbox | invalid user | invalid address | invalid email | invalid e-mail
        invalid local | invalid account | invalid rcpt | bad recipient | bad destination | bad mailbox | bad address
        bad rcpt | non-existent | nonexistent | non existent | non-existing | nonexisting | inexistent
        mailbox not found | mailbox does not exist | mailbox doesn't exist | mailbox not exist
        mailbox name not allowed | mailbox name invalid | mailbox invalid | mailbox not available
        mailbox was not found | address not found | address does not exist | address doesn't exist
        address not exist | address is unknown | address invalid | address is invalid | address is not valid
        address not known | address no longer | address has changed | address changed | email address does not
        that you tried to reach does not exist | account does not exist | account doesn't exist | account not found
        account not exist | account not known | account that you tried to reach does not | not a valid mailbox
        not a valid user | not a valid recipient | not a valid address | not a valid email | not a known user
        not a local | not our customer | not our user | not our client | is not a known | not listed in | not in our
        our directory | unable to find <addr> | unable to find user | able to find the recipient | not known here
        not known at | not found in directory | not in directory | not in the directory | does not exist here
        not exist here | does not have an account | doesn't have an account | no longer exists | no longer on server
        no longer valid | no longer works | no longer work | no longer employed | no longer with | no longer at this
        no longer a | has left the | has left our | has left this | left our organi | left our company
        no longer works for | left the company | has moved | user moved | user has moved | recipient moved
        no forwarding address | undeliverable address | address undeliverable | recipient undeliverable
        cannot find user | cannot find the recipient | could not find user | can't find user | not find user
        unrouteable address | unroutable address | local delivery failed: no | address rejected: user
        this user doesn | this address does not | this address no longer | this mailbox does not | addressee unknown
        no one by that name | nobody by that name | name not found | not listed in domino
        public name & address book | unable to find recipient | unverified address | recipient verification
        recipient address rejected: unverified | recipient validation | destination unknown | recipient no longer
        recipient address rejected: undeliverable | does not like recipient | mailbox unavailable or not local
        mail box not found | mail box does not | mailbox <addr> does not | recipient <addr> does not exist
      `),
      not: phrases(`
        sender | full | over quota | inactive | disabled | suspended | unknown user or password | sender address
        return address | greylist | blocked | quota | user is not allowed | recipient is not accepting
        account is not active | mailbox is not active | recipient is not authorized | user is not authorized
        lookup failure | temporary lookup | too many | user is not active | is not enabled | user lookup failed
        message size | bad destination host | domain name of | in mail from | mail from command | in mail command
        domain does not exist | domain name not found | nxdomain | name service error | host name not found
        is not whitelisted | reverse dns | invalid dns | invalid host | invalid address literal | helo
        does not have a reverse | does not have a ptr | does not have a valid | is not available | is not accepting
        an active | does not accept
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
        domain does not exist | sender | domain of | relay | user unknown or password | sender address | disabled
        quota | full | too many | the domain␣ | domain <host> | domain name
      `),
    },
    {
      weight: 88,
      any: phrases(`
        ungültige e-mail | destinatario sconosciuto | пользователь неизвестен | 宛先が見つかり | 宛先が存在 | 宛先メールアドレス | 查无此
        查無此 | 無效的收件 | 找不到收件 | 无法找到收件
      `),
      not: phrases(`
        domaine | domain | domäne | dominio | domínio | domein | domena | домен | ドメイン | 도메인 | 域名 | 網域 | absender
        expéditeur | remitente | mittente | remetente | afzender | nadawca | отправител | 送信者 | 발신자 | 发件人 | 寄件
        unbekannter fehler | fehler unbekannt
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
        recipient address rejected | mailbox unavailable | recipient rejected | unknown | not exist | doesn't exist
        no such | not found | inconnu | desconocido | sconosciut | desconhecid | onbekend | nieznan | неизвест
      `),
      not: phrases(`
        sender | relay | host | domain | error | reason | command | unknown mail transport | failure | dns | 4.7.1
        server | service | certificate | record | file | directory | mx | fehler | hostname | client
      `),
    },
  ],
};
