import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** Spam or virus verdict on the message itself, its links or attachments. */
export const CONTENT: CauseFamily = {
  cause: 'content',
  cues: [
    {
      weight: 82,
      any: phrases(`
        virus | malware | trojan | infected | worm found | phishing | phish | ransomware | malicious | eicar | macro
        attachment | file type | file extension | executable | prohibited file | banned file | forbidden file
        banned filename | dangerous | pièce jointe | anhang | dateianhang | adjunto | allegato | anexo | bijlage
        załącznik | вирус | вложени | 添付ファイル | ウイルス | ウィルス | 바이러스 | 첨부 | 病毒 | 附件
      `),
      not: phrases(`
        virus scanner fail | virus scan fail | virus scanning failed | virus checker | unable to scan | scanner not
        antivirus unavailable | clamd | clamav: unable | virus scanner unavailable | antivirus scanner | not running
        error scanning | scan error | scanner error | infected host | infected computer | size | too large | too big
      `),
    },
    {
      weight: 76,
      any: phrases(`
        spam message | message is spam | mail is spam | email is spam | message as spam | mail as spam
        email as spam | as spam | considered spam | considered as spam | be spam | looks like spam
        looked like spam | look like spam | appears to be spam | seems to be spam | is probably spam | likely spam
        identified as spam | classified as spam | detected as spam | recognized as spam | marked as spam
        spam detected | spam content | spam score | spam filter | spam-filter | spamfilter | spam rejected
        spam mail | spam email | spam-like | spamlike | spammy | spamassassin | spam assassin | rspamd | spam check
        spam test | spam engine | spam rule | spam pattern | spam signature | spam message rejected | suspected spam
        suspicion of spam | suspected to be spam | contains spam | antispam | anti-spam | anti spam | no spam
        rejected as spam | this is spam | high probability of spam | probability of spam | unsolicited
        unwanted mail | unwanted content | junk mail | junk email | bulk mail | bulk email | bayes | score too high
        ube␣ | uce | dcc | razor | pyzor | rejected: spam | is spam | spam. | spam! | spam) | spam: | (spam | [spam
        spam block | spam-related | indésirable | pourriel | détecté comme spam | considéré comme spam
        considéré comme du spam | als spam | spamverdacht | spam-verdacht | spam erkannt | spamschutz | unerwünscht
        como spam | es spam | come spam | spam rilevato | indesiderat | indesejad | ongewenste | jest spamem
        jako spam | spamem | za spam | niechcian | спам | スパム | 스팸 | 垃圾信
      `),
      not: phrases(`
        spamtrap | spam trap | spam source | source of spam | spammer | sending spam | sent spam | spamhaus
        spamcop | spam complaints | try again | too many spam | too many spams | not spam | spam check failed
        spamd unavailable | spam scanner unavailable | temporarily unavailable | blocklist | blacklist | blackhole
      `),
    },
    {
      weight: 58,
      any: ['spam', 'unsolicited bulk', 'unsolicited commercial', 'unwanted', 'undesirable'],
      not: phrases(`
        spamtrap | spam trap | spam source | source of spam | spammer | spamhaus | spamcop | anti-spam delay
        delayed for anti-spam | greylist | check failed | unavailable | spamming | unwanted traffic
      `),
    },
    {
      weight: 74,
      any: phrases(`
        message content | content of the message | content of this message | content of your message
        content rejected | content reject | content filter | content denied | content policy | content restriction
        content violat | content blocked | content not allowed | content scan | content check
        nature of the content | prohibited content | advertisement | advertising | heuristic | fingerprint
        signature match | suspected fraud | scam | fraudulent | blocked website | blocked link | unsafe | harmful
        content not accepted | blocked by filter | blocked by content | inappropriate content | unacceptable content
        offensive | objectionable | forbidden word | banned word | blocked word | prohibited word | keyword | dlp
        data loss prevention | contains a url | contains url | contains a link | blocked url | blacklisted url
        bad url | url in | urls in | links in | suspicious link | suspicious content | suspicious url
        suspicious message | body check | body contains | message body | subject line | message blocked
        message was blocked | message has been blocked | message is blocked | blocked message | mail content
        message looks | blocked for content | contenu du message | inhalt der nachricht | nachrichteninhalt
        contenido del mensaje | contenuto del messaggio | conteúdo da mensagem | inhoud van het bericht
        treść wiadomości | содержани | 本文 | 内容 | 內容 | 컨텐츠 | 콘텐츠 | 내용
      `),
      not: phrases(`
        content-type | content type | content conversion | size | too large | content-transfer
        content not available | administrator policy | by policy | local policy | organization policy
        unable to read message content | 转换 | mime
      `),
    },
    {
      weight: 34,
      any: phrases(`
        message rejected | message refused | message denied | transaction failed due to | message not accepted
        mail rejected | mail refused | email rejected | message undeliverable due to content
      `),
      not: ['recipient', 'sender', 'policy', 'size', 'relay', 'user'],
    },
  ],
};
