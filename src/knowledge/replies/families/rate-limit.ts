import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** Too many messages or connections, and no statement about reputation. */
export const RATE_LIMIT: CauseFamily = {
  cause: 'rate-limit',
  cues: [
    {
      weight: 84,
      any: ['quota', 'allowance', 'limit'],
      with: [
        'per hour',
        'this hour',
        'hourly',
        'per day',
        'today',
        'daily',
        'per minute',
        'sending quota',
        'sent messages',
        'send quota',
        'too many parallel',
      ],
      not: ['mailbox', 'storage', 'size', 'disk', 'inbox'],
    },
    {
      weight: 66,
      any: [
        'too many',
        'too much',
        'excessive',
        'exceed',
        'maximum',
        'limit reached',
        'limit of',
        'limits',
        'over limit',
      ],
      with: phrases(`
        messages | connections | connection | mails | e-mails | emails | sessions | recipients | sends | deliveries
        transactions | rcpts | smtp commands
      `),
      not: phrases(`
        size | bytes | quota | mailbox | storage | hops | invalid recipients | unknown recipients | bad recipients
        too many errors | headers | spam | length | time | retries | timed out | lines
      `),
    },
    {
      weight: 78,
      any: phrases(`
        rate limit | rate-limit | ratelimit | rate exceeded | rate control | throttl | too many connection
        too many concurrent | too many simultaneous | too many sessions | too many messages | too many mails
        too many e-mails | too many emails | too many smtp | too many parallel | too much mail
        too many transactions | too many requests | too many commands | too many recipients | too many rcpt
        too many mail | too fast | too quickly | too frequent | too rapidly | sending rate | sending speed
        speed is too | message rate | connection rate | mail rate | connections rate | exceeded the rate
        exceeds the rate | exceeds rate | exceed rate | exceeded rate | exceeded max | exceeded the max
        concurrency limit | concurrency | connection limit | connections limit | session limit
        simultaneous connections | concurrent connections | concurrent smtp | connection count
        maximum number of connections | max connections | maximum connections | maximum concurrent
        maximum number of messages | maximum messages | messages per | mails per | emails per | connections per
        recipients per | per connection | per session | per hour | per minute | per day | hourly limit | daily limit
        hourly quota | daily quota | sending limit | message limit | sending quota | message quota | recipient limit
        recipients limit | recipients limit exceeded | limit on number of recipients | maximum number of recipients
        maximum recipients | connection frequency | frequency limited | sending frequency | high volume
        volume limit | excessive volume | unexpected volume | excessive number | high number of | slow down
        excessive connection | excessive messages | speed limit | sending too | burst | messages are accepted
        reduce the rate | reduce your | limit exceeded for | exceeded your | exceeded the number | mail flood
        flooding | flood | mail bomb | receiving mail at a rate | receiving email at a rate | receiving too much
        receiving mail too | too busy | traffic limit | policy limit | delivery quota | smtp quota | bandwidth
        excess connections | no more connections | already have | only one connection | only <num> connections
        max number of | max message per | max recipients | max rcpt | recipient count
      `),
      not: phrases(`
        hop count | hops | not too | too many errors | mailbox is full | over quota | mailbox quota | message size
        maximum message size | exceeded max size | exceeded maximum | exceeded max time | exceeded max retries
        max message size | failed login | storage | too many hops | received headers | header
      `),
    },
    {
      weight: 80,
      any: phrases(`
        exceeded max | exceeded the max | exceeded maximum | exceeds maximum | exceeds the maximum | limit exceeded
        exceeds limit | exceeded limit | limit has been exceeded | limit reached | limite atteinte | limite dépassée
        limit überschritten | límite excedido | limite superato
      `),
      with: phrases(`
        connection | messages | recipients | sessions | rate | hour | minute | per day | sends | smtp | concurrent
        mails | connexion | verbindung | conexion | connession | daily | hourly
      `),
      not: ['size', 'bytes', 'storage', 'mailbox', 'message length', 'time without', 'hops', 'hop'],
    },
    {
      weight: 78,
      any: phrases(`
        trop de message | trop de mail | nombre de connexions | trop de courrier | maximale anzahl
        verbindungslimit | versandlimit | límite de envío | límite de conexiones | límite de mensajes
        cuota de envío | troppe email | troppe mail | limite di invio | limite de envio | limite de conexões
        te veel verbindingen | limiet overschreden | maximaal aantal | zbyt dużo | przekroczono limit
        limit połączeń | слишком много | превышен лимит | превышено количество | превышение лимита | лимит сообщений
        接続数 | 送信数 | 同時接続 | 過多 | 頻度 | 規制されて | 一定時間 | 너무 많 | 동시 접속 | 초과하여 발송 | 빈도 | 频率 | 頻率 | 连接数 | 連線數 | 发送量 | 超过限制
        超出限制 | 并发 | 过多
      `),
      not: ['hops', 'storage', 'speicher', 'размер', 'kontingent', 'слишком много ошибок', '容量'],
    },
    {
      weight: 40,
      any: phrases(`
        server busy | system busy | server is busy | too many | busy | deferred due to | temporarily deferred
        heavy load | come back later | slow | excess | quota exceeded | limited
      `),
      code: ['4'],
      not: ['mailbox', 'storage', 'disk', 'hops', 'over quota', 'errors'],
    },
  ],
};
