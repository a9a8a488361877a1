import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The message is too large. */
export const MESSAGE_SIZE: CauseFamily = {
  cause: 'message-size',
  cues: [
    {
      weight: 72,
      any: [' mb', 'mbyte', ' mib', 'megabyte', ' bytes', ' kb'],
      with: ['allowed', 'limit', 'max', 'only', 'exceed', 'too', 'larger', 'bigger', 'accept'],
      not: ['mailbox', 'quota', 'per hour', 'per day', 'queue', 'storage', 'inbox', 'line'],
    },
    {
      weight: 86,
      any: [
        'size of your message',
        'size of the message',
        'size of this message',
        'your message',
        'the message',
        'e-mail',
        'email',
        'mail',
      ],
      with: [
        'greater than',
        'larger than',
        'bigger than',
        'exceeds the size',
        'exceeds size',
        'exceeds the limit of',
        'over the size',
      ],
      not: ['mailbox', 'quota', 'rate', 'per hour', 'per day', 'connections'],
    },
    {
      weight: 90,
      any: phrases(`
        message too large | message too big | message is too large | message is too big | message too long
        message is too long | mail too large | mail too big | mail is too large | mail is too big | email too large
        email is too large | e-mail too large | body too large | body too big | data too large | data size
        too much data | attachment too large | attachments too large | attachment is too large | message size
        message length | mail size | email size | size limit | size exceeds | size exceeded | exceeds size
        exceeds maximum message | exceeds the maximum message | exceeds maximum size | exceeds the maximum size
        exceeds maximum allowed size | exceeds fixed maximum | exceeds fixed limit | exceeds limit of | larger than
        bigger than | maximum size | max size | maximum message size | max message size | maximum allowed size
        allowed size | fixed maximum | sizelimit | size_limit | maxsizeerror | msg size | msg too
        message file too big | message header size | headers too large | header size | too large | too big | mbytes
        megabyte | ␣mb limit | mb limit | bytes limit | oversize | over-size | file size | trop volumineux
        taille du message | zu groß | zu gross | nachrichtengröße | demasiado grande | tamaño del mensaje
        troppo grande | dimensione del messaggio | messaggio troppo | muito grande | tamanho da mensagem | te groot
        berichtgrootte | za duża | слишком большое | слишком большой | слишком велик | 大きすぎ | 메일 크기 | 용량이 큰 | 너무 큽
        너무 커 | 太大 | 过大 | 過大 | 邮件尺寸
      `),
      not: phrases(`
        mailbox size | mailbox is | mailbox full | mailbox <addr> | mailbox exceed | quota | storage allocation
        load is too | too large number | too big number | queue file size | queue size | reply too
        too large a number | dns reply | number of recipients | udp | line too | size of mailbox | inbox
        speicherplatz | rate | mailbox size limit | disk full | database
      `),
    },
  ],
};

/** Syntax of the dialogue, RFC 5322 of the message. */
export const PROTOCOL: CauseFamily = {
  cause: 'protocol',
  cues: [
    { weight: 62, any: ['protocol error', 'protocol failure'], not: ['tls', 'ssl'] },
    { weight: 94, any: ['address syntax'], code: ['501'] },
    {
      weight: 80,
      any: phrases(`
        syntax error | syntax | command not recognized | command unrecognized | command not recognised
        unrecognized command | unrecognised command | command not implemented | command unknown | unknown command
        command not understood | invalid command | unimplemented | not implemented | unsupported command
        bad command | command rejected | command out of sequence | command disabled | bad sequence | out of sequence
        out of order | improper sequence | sequence of commands | need rcpt | need mail | rcpt first | mail first
        rcpt to first | no recipients | no valid recipients | no recipient specified | need recipient | helo first
        ehlo first | send helo | say helo | polite people say | helo/ehlo first | nested mail
        sender already specified | parameter not | parameters not | unrecognized parameter | unsupported parameter
        invalid parameter | invalid argument | parameter unrecognized | line too long | lines too long | line length
        line is too long | bare lf | bare cr | bare linefeed | bare newline | stray | improper use of
        smtp protocol | protocol violation | protocol synchronization | synchronization error | pipelining
        unauthorized pipelining | illegal pipelining | early talker | talk too soon | smtputf8 | utf-8 | utf8 | eai
        8bit | 8-bit | 8bitmime | binarymime | mime | rfc 2822 | rfc2822 | rfc 5322 | rfc5322 | rfc 822 | rfc822
        rfc 5321 | rfc5321 | rfc 2821 | rfc2821 | rfc compliant | rfc-compliant | not compliant | noncompliant
        non-compliant | violates rfc | violation of rfc | header | headers | message-id | date header | from header
        from: header | malformed | improperly formatted | incorrectly formatted | badly formatted | bad format
        invalid format | message format | illegal character | invalid character | invalid characters | non-ascii
        nul character | null character | conversion | content-type | content type | charset | encoding
        too many errors | too many bad commands | too many unrecognized | too many syntax | error limit exceeded
        command limit | erreur de syntaxe | en-tête | entête | syntaxfehler | befehl nicht | comando no | encabezado
        comando non | intestazion | comando não | cabeçalho | syntaxisfout | 邮件头 | 信头
      `),
      not: phrases(`
        spam | spf | dmarc | dkim | size | too large | received headers | recipient address syntax
        mailbox address syntax | bad destination mailbox address syntax | user unknown | header check | blocked
        hops | loop | local part | dns | virus | too many errors from your | malformed dns | malformed name server
        malformed mx | address syntax | address format | invalid recipient | domain | x-headers | access denied
        relay | auth | helo command rejected | database
      `),
    },
    {
      weight: 90,
      any: phrases(`
        missing header | header missing | missing from | missing date | missing message-id | missing subject
        duplicate header | multiple from | multiple headers | no from header | invalid header | header is missing
        headers are missing | no date header | without a valid from | single from | not rfc compliant
        not rfc 5322 compliant | not rfc 2822 compliant | not compliant with rfc | does not comply with rfc
        is not compliant | message is not rfc | malformed header | header syntax | header field | valid message-id
        from: header
      `),
      not: ['spam score', 'dmarc', 'spf', 'spoof'],
    },
  ],
};
