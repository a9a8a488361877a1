import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** PTR, HELO, DNS of the sending domain, IPv6 without them. */
export const SENDER_IDENTITY: CauseFamily = {
  cause: 'sender-identity',
  cues: [
    {
      weight: 86,
      any: ['sender', 'mail from', 'envelope from', 'return-path', 'from address', 'originator'],
      with: phrases(`
        invalid domain | unknown domain | nonexistent domain | non-existent domain | no such domain
        domain not found | domain does not exist | domain doesn't exist | unresolvable domain | unroutable domain
        bad domain | domain invalid | domain unknown | domain is invalid | domain is unknown | no mx | no a record
      `),
      not: ['recipient', 'blocked', 'listed', 'spf', 'dmarc', 'dkim', 'relay'],
    },
    {
      weight: 88,
      any: phrases(`
        verification of sender | verify sender | sender address verif | sender could not be | sender verif
        sender callout | sender callback | callout | domain name required | could not verify sender
        cannot verify sender | sender could not be verified
      `),
      not: ['recipient', 'dmarc', 'spf', 'dkim'],
    },
    {
      weight: 90,
      any: phrases(`
        reverse dns | reverse-dns | rdns | r-dns | ptr | reverse lookup | reverse name | reverse resolution
        reverse record | reverse hostname | in-addr.arpa | fcrdns | forward-confirmed | forward confirmed
        reverse-lookup | rekord ptr | обратн
      `),
      not: phrases(`
        encrypt | reverse-path | reverse path | обратный адрес | обратитесь | reverse delivery | reversed
      `),
    },
    {
      weight: 88,
      any: phrases(`
        cannot find your hostname | find your hostname | your hostname | your host name | unknown[
        client host rejected: cannot | client name not found | ip address does not resolve | ip does not resolve
        does not resolve | no dns name | has no name | without hostname | no hostname | no fqdn | not a fqdn
        client name | cannot resolve your | could not resolve your | unable to resolve your | cannot resolve host
        name lookup of your | hostname lookup failed | resolve hostname | can not resolve | cannot resolve
        unresolvable | not resolvable | unable to resolve | invalid hostname | bad hostname | hostname mismatch
        forged hostname | ip name possibly forged | possibly forged | no host name | dns entry | valid dns
        dns configuration | dns record of your | dns records for your | missing dns | bad dns | fix your dns
        dns settings | ipv6 sending guidelines | over ipv6 | ipv6 address
      `),
      not: phrases(`
        recipient | dns resolver | server for | resolver failure | destination
        unable to resolve the domain of the recipient | mx host
      `),
    },
    {
      weight: 86,
      any: ['helo', 'ehlo', 'hello'],
      with: phrases(`
        reject | invalid | not fully | fully-qualified | fully qualified | fqdn | does not | mismatch | bad | forged
        must | need | unknown | bogus | not allowed | not accepted | denied | require | wrong | resolve | not valid
        impersonat | refus | spoof | fake | failed | no dns | own | localhost | name | domain | error | ungültig
        invalide | illegal | verif | no existe | не␣ | numeric | ip address
      `),
      not: phrases(`
        helo first | ehlo first | send helo | send ehlo | say helo | say hello | polite people | tls | helo before
        ehlo before | helo/ehlo first | bad sequence | after helo | after ehlo | not seen | duplicate helo
        helo/ehlo before
      `),
    },
    {
      weight: 88,
      any: phrases(`
        sender address rejected: domain not found | sender address rejected: malformed dns
        sender address rejected: invalid | sender address rejected: undeliverable
        sender address rejected: unverified | sender address rejected: need fully | domain of sender | sender domain
        sender's domain | sending domain | sender verify | sender verification | sender callout | sender callback
        callout verification | callback verification | return address | return path | return-path
        envelope sender domain | mail from domain | mailfrom domain | from domain | rfc5321 from domain
        rfc5322 from domain | sender host | originating domain | domain of the sender | domain of your
        your sender address | unrouteable sender | sender address does not | sender's address | sender's mail
        sender mail domain | bad sender domain | invalid sender domain | valid sender domain | sender system
        mail from address | sender domain must | sending address | sender doesn't | domaine de l'expéditeur
        domaine de l'émetteur | domaine expéditeur | domaine émetteur | absenderdomain | absender-domain
        domäne des absenders | dominio del remitente | dominio remitente | dominio del mittente | dominio mittente
        domínio do remetente | domein van de afzender | afzenderdomein | domena nadawcy | домен отправителя
        домена отправителя | 送信者のドメイン | 送信元ドメイン | 发件人域名 | 寄件者網域 | 발신자 도메인 | 발신 도메인
      `),
      with: phrases(`
        not found | does not exist | doesn't exist | not exist | unresolv | resolv | no mx | mx record | a record
        mx or a | a or mx | no a | dns | soa | invalid | unknown | not valid | verify | verif | undeliverable
        non-existent | nonexistent | unroutable | unrouteable | null mx | no such | must | fully | lookup | bounce
        callout | callback | nxdomain | failed | can not | cannot | could not | not accept | inexistant
        introuvable | n'existe pas | nicht gefunden | existiert nicht | nicht auflösbar | no existe | no encontrado
        non esiste | inesistente | não existe | não encontrado | bestaat niet | niet gevonden | nie istnieje
        не существует | не найден | 存在しない | 存在しません | 不存在 | 존재하지 | malformed | mail server | acceptable
      `),
      not: phrases(`
        blocked | blacklist | black list | blocklist | listed | reputation | not local | relay | not owned | spf
        dmarc | dkim | sender domain not allowed | recipient address does not exist
      `),
    },
    { weight: 90, any: ['invalid domain name ['] },
    {
      weight: 60,
      any: phrases(`
        must contain a domain | valid mx | no mx record for | mx lookup failure | invalid domain name
        domain name invalid | unresolvable domain | sender domain | mail exchanger for sender | null sender mx
        fully qualified hostname | fully-qualified hostname | unqualified sender | sender must be qualified
        fully qualified domain | fqdn | sender is not fully
      `),
      not: ['recipient', 'blocked', 'listed', 'destination'],
    },
    {
      weight: 46,
      any: phrases(`
        domain does not exist | domain must resolve | must resolve | does not resolve | domain not found
        invalid sender | bad sender address | sender unknown | unknown sender | sender address invalid
        invalid return | sender not found | sender does not exist | sender is invalid | sender invalid
      `),
      not: ['recipient', 'relay', 'not local'],
    },
  ],
};
