import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** DNS, connect, timeout, lost connection. */
export const UNREACHABLE: CauseFamily = {
  cause: 'unreachable',
  cues: [
    {
      weight: 86,
      any: ['too many hops', 'too many received', 'hop count', 'mail loop', 'routing loop'],
      not: ['sender'],
    },
    {
      weight: 82,
      any: phrases(`
        domaine | domäne | domain | dominio | domínio | domein | domena | домен | ドメイン | 도메인 | 域名 | 網域 | hôte | host
        serveur | server | servidor | serwer | сервер | サーバ | 서버 | 服务器 | 伺服器
      `),
      with: phrases(`
        introuvable | n'existe pas | inexistant | nicht gefunden | existiert nicht | no existe | no encontrado
        non esiste | non trovato | não existe | não encontrado | bestaat niet | niet gevonden | nie istnieje
        nie znaleziono | не найден | не существует | 存在しない | 存在しません | 見つかりません | 존재하지 | 찾을 수 없 | 不存在 | 找不到
        no dns entry | be resolved | not resolve | is not valid: no dns | not resolvable | unbekannt | inconnu
      `),
      not: phrases(`
        sender | absender | expéditeur | émetteur | remitente | mittente | remetente | afzender | nadawc
        отправител | 送信者 | 送信元 | 발신 | 发件人 | 寄件 | utilisateur | benutzer | empfänger | usuario | utente | usuário
        gebruiker | użytkownik | пользовател | mailbox | postfach | user | 用户 | 使用者 | 收件人 | ユーザ | 사용자
        destinataire inconnu | fehler | erreur | helo | reverse | ptr | client host
      `),
    },
    {
      weight: 86,
      any: phrases(`
        connection timed out | connection timeout | connect timeout | connection time out | connection refused
        connection reset | connection lost | lost connection | connection dropped | connection closed
        connection aborted | connection was closed | connection died | connection broken | connection failed
        connection failure | connection error | connection to | connection unexpectedly | connection interrupted
        broken pipe | no route to host | host unreachable | host is unreachable | network unreachable | unreachable
        not reachable | host down | host is down | no answer from host | no response from | no answer from
        not responding | did not respond | does not respond | not answering | could not connect | couldn't connect
        cannot connect | can't connect | unable to connect | cannot establish | can't establish | failed to connect
        failed to establish | could not establish | unable to establish | wasn't able to establish
        not able to establish | unable to contact | could not contact | cannot contact | could not reach
        cannot reach | couldn't reach | unable to reach | read timeout | read error | write error | socket error
        winsock | timed out | not be contacted | not be reached | not be established | closed connection
        closed the connection | dropped the connection | terminated the connection | refused the connection
        refused connection | no greeting | did not answer | hung up | unexpected eof | socket closed
        socket hang up | econnrefused | etimedout | ehostunreach | enotfound | econnreset | getaddrinfo | eai_again
        routing error | routing problem | routing failure | found in dns | no dns record | dns record not found
        timeout | time-out | time out | peer closed | closed by peer | closed by remote | remote host closed
        remote server closed | dropped connection | disconnected | unexpected disconnect | unexpectedly closed
        idle too long | bad connection | name or service not known | no adequate servers | no valid hosts | no mx
        no a record | aucun serveur de messagerie | kein mailserver | mx lookup | mx record | no mail exchanger
        mail exchanger | no mail server | no mail hosts | mx points | mx host | all relevant mx | nullmx | null mx
        does not accept mail | does not accept email | no smtp service | no smtp | does not run a mail
        no such domain | no such host | host not found | host could not be found | server could not be found
        domain could not be found | host unknown | unknown host | host name lookup | hostname lookup | host lookup
        name server | nameserver | name service | dns error | dns failure | dns lookup | dns query | dns loop
        dns timeout | dns server | dns problem | domain name not found | domain not found | domain does not exist
        domain doesn't exist | domain not exist | domain unknown | unknown domain | domain lookup | invalid domain
        domain invalid | bad domain | bad host | bad destination host | dns hard error | dns soft error
        unable to resolve | could not resolve | cannot resolve | unresolvable | unresolveable
        unrouteable mail domain | unrouteable domain | unroutable | unrouteable | unable to route | cannot route
        no route | nxdomain | servfail | malformed name server | illegal host | invalid host | domain has no
        domain must exist | address family not supported | network error | network problem | network failure
        network is | routing loop | mail loop | mail loop detected | loop detected | looping | loops back
        too many hops | hop count | maximum hop | hops | received headers | too many received
        delivery time expired | message expired | message has expired | retry timeout exceeded | retry time
        retry limit | exceeded retry | could not be delivered for | undeliverable for | undelivered for
        not delivered after | message too old | been in the queue | been in queue | queue too long | queued too long
        too long in queue | expired | delivery expired | delivery failed after | giving up | gave up
        connexion refusée | connexion fermée | hôte inconnu | hôte introuvable | domaine invalide
        échec de la requête dns | echec de la requête dns | requête dns | serveur introuvable | verbindungsabbruch
        verbindungsfehler | host nicht gefunden | unbekannter host | dns-fehler | namensauflösung | verbindung zu
        conexión cerrada | error de conexión | host desconocido | error de dns | connessione chiusa
        host sconosciuto | errore dns | timeout della connessione | tempo esgotado | tempo limite
        conexão encerrada | host desconhecido | erro de dns | onbekende host | dns-fout | przekroczono czas
        nieznany host | błąd dns | хост не найден | узел не найден | неизвестный хост | ошибка dns | ホストが見つかりません
        dnsエラー | 未到達 | 接続エラー | 연결이 끊 | 호스트를 찾을 수 없 | 접근 불가 | dns 오류 | 연결 오류 | 找不到主机 | 找不到主機 | 域名解析 | dns解析 | dns 解析
        dns查询 | 解析失败 | 无法送达服务器 | 域不存在
      `),
      not: phrases(`
        sender | spam | blocked | blacklist | invalid domain name [ | accept mail from | accept email from
        accept mail for | tls | ssl | starttls | handshake | your hostname | helo | reverse | ptr | too many errors
        certificate | recipient address rejected: user | ldap | database | expired account | account expired
        account has expired | mailbox expired | milter | spf | dkim | client host | callout | queue file write
        connection to database | greylist | too many | absender | expéditeur | remitente | mittente | remetente
        nadawca | отправител | 发件人 | 送信者 | user unknown | session expired | policy service | password | sql | proxy
        unknown user | rate limit | временно недоступ | сервис недоступ | temporairement | temporalmente
        temporaneamente
      `),
    },
    {
      weight: 52,
      any: ['closing connection', 'closing transmission channel', 'closing link', 'goodbye', 'connection'],
      code: ['4'],
      not: phrases(`
        too many | limit | blocked | rate | per connection | spam | concurrent | not available | unavailable | busy
        refused | reputation | tls | your ip | denied | try again later | simultaneous | excessive | maximum
      `),
    },
  ],
};

/** The encrypted connection. */
export const TLS: CauseFamily = {
  cause: 'tls',
  cues: [
    {
      weight: 88,
      any: phrases(`
        starttls | tls␣ | ␣tls | tls- | (tls | tls: | tls) | tlsv1 | ssl␣ | ␣ssl | ssl_ | ssl:
        encrypted connection | encryption required | encryption needed | requires encryption | require encryption
        encryption is required | must use encryption | use encryption | enforce encryption | encryption enforced
        secure connection | cleartext | unencrypted | certificate | handshake | cipher | mta-sts | mta sts | dane
        tlsa | dnssec | requiretls | no shared cipher | verschlüssel | chiffrement | chiffré | cifrada | cifrato
        crittografat | criptografad | versleuteld | зашифрован | cifrado | crittografi | criptografia | versleutel
        szyfrowan | шифрован | 暗号化 | 암호화 | 加密
      `),
      not: phrases(`
        spf | dmarc | gestalt | dane. | relay | via tls | danes | tls= | using tls | attachment | encrypted file
        encrypted zip | password protected | encrypted archive | dkim | user unknown
      `),
    },
  ],
};
