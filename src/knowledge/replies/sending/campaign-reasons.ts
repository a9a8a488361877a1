import type { AdviceId } from '../../advice.ts';
import type { ReplyRule } from '../../reply-rule.ts';
import type { Cause, Persistence } from '../../vocabulary.ts';

const SOURCE = 'https://experienceleague.adobe.com/en/docs/campaign/campaign-v8/send/failures/delivery-failures';

interface Label {
  readonly name: string;
  readonly labels: readonly string[];
  readonly cause: Cause;
  readonly persistence: Persistence;
  readonly en: string;
  readonly fr: string;
  readonly advice: readonly AdviceId[];
}

/** Campaign's failure reasons as its console shows them, lower case. Only a text that is nothing but the label counts. */
const LABELS: readonly Label[] = [
  {
    name: 'user-unknown',
    labels: [
      'user unknown',
      'utilisateur inconnu',
      'unbekannter nutzer',
      'benutzer unbekannt',
      'usuario desconocido',
      'utente sconosciuto',
      '不明なユーザー',
      '알 수 없는 사용자',
      'usuário desconhecido',
      '用户未知',
      '使用者不明',
      'onbekende gebruiker',
      'okänd användare',
    ],
    cause: 'invalid-recipient',
    persistence: 'permanent',
    en: 'Campaign filed the failure under “User unknown”: the address does not exist.',
    fr: 'Campaign a classé l’échec sous « Utilisateur inconnu » : l’adresse n’existe pas.',
    advice: ['remove-invalid'],
  },
  {
    name: 'invalid-domain',
    labels: [
      'invalid domain',
      'domaine invalide',
      'ungültige domain',
      'dominio no válido',
      'dominio non valido',
      '無効なドメイン',
      '잘못된 도메인',
      'domínio inválido',
      '无效的域',
      '無效的網域',
      'ongeldig domein',
      'ogiltig domän',
    ],
    cause: 'unreachable',
    persistence: 'permanent',
    en: 'Campaign filed the failure under “Invalid domain”: the domain does not exist or takes no mail.',
    fr: 'Campaign a classé l’échec sous « Domaine invalide » : le domaine n’existe pas ou n’accepte pas de courrier.',
    advice: ['remove-invalid', 'check-own-dns'],
  },
  {
    name: 'mailbox-full',
    labels: [
      'mailbox full',
      'inbox full',
      'boîte pleine',
      'boite pleine',
      'postfach voll',
      'buzón lleno',
      'casella piena',
      'メールボックスが一杯です',
      '메일함이 가득 참',
      'caixa de correio cheia',
      '邮箱已满',
      '信箱已滿',
      'postvak vol',
      'full inkorg',
    ],
    cause: 'mailbox-full',
    persistence: 'temporary',
    en: 'Campaign filed the failure under “Mailbox full”.',
    fr: 'Campaign a classé l’échec sous « Boîte pleine ».',
    advice: ['remove-inactive'],
  },
  {
    name: 'account-disabled',
    labels: [
      'account disabled',
      'compte désactivé',
      'konto deaktiviert',
      'cuenta deshabilitada',
      'account disabilitato',
      'アカウント無効',
      '계정 비활성화됨',
      'conta desativada',
      '帐户已禁用',
      '帳戶已停用',
      'account uitgeschakeld',
      'kontot inaktiverat',
    ],
    cause: 'mailbox-inactive',
    persistence: 'permanent',
    en: 'Campaign filed the failure under “Account disabled”.',
    fr: 'Campaign a classé l’échec sous « Compte désactivé ».',
    advice: ['remove-inactive'],
  },
  {
    name: 'unreachable',
    labels: [
      'unreachable',
      'inatteignable',
      'unerreichbar',
      'inaccesible',
      'inalcanzable',
      'non raggiungibile',
      '未到達',
      '접근 불가',
      'inacessível',
      '不可达',
      '無法連線',
      'onbereikbaar',
      'oåtkomlig',
    ],
    cause: 'unknown',
    persistence: 'temporary',
    en: 'Campaign files everything that it cannot name under “Unreachable”; the text of the reply is needed.',
    fr: 'Campaign classe sous « Inatteignable » tout ce qu’il ne sait pas nommer ; il faut le texte de la réponse.',
    advice: ['find-inner-reply'],
  },
  {
    name: 'refused',
    labels: [
      'refused',
      'rejected',
      'refusé',
      'refusés',
      'zurückgewiesen',
      'rechazado',
      'rifiutato',
      '拒否',
      '거부됨',
      'recusado',
      '已拒绝',
      '已拒絕',
      'geweigerd',
      'avvisad',
    ],
    cause: 'reputation',
    persistence: 'temporary',
    en: 'Campaign filed the failure under “Refused”: by its documentation linked to the reputation of the IP or domain.',
    fr: 'Campaign a classé l’échec sous « Refusé » : selon sa documentation, lié à la réputation de l’IP ou du domaine.',
    advice: ['find-inner-reply', 'check-blocklist', 'request-hours'],
  },
  {
    name: 'excluded-label',
    labels: [
      'double',
      'duplicate',
      'doppelt',
      'not connected',
      'non connecté',
      'nicht angemeldet',
      'denylisted address',
      'quarantined address',
      'control address',
      'exclu par un arbitrage',
      'nach schlichtung',
      'excluded after arbitration',
    ],
    cause: 'not-a-failure',
    persistence: 'temporary',
    en: 'The platform excluded this recipient before sending.',
    fr: 'La plateforme a exclu ce destinataire avant l’envoi.',
    advice: ['nothing'],
  },
  {
    name: 'not-defined',
    labels: [
      'not defined',
      'non définie',
      'non défini',
      'unbestimmt',
      'undefined',
      'sin definir',
      'non definito',
      'não definido',
    ],
    cause: 'unknown',
    persistence: 'temporary',
    en: 'Campaign did not file the failure under any reason.',
    fr: 'Campaign n’a classé l’échec sous aucune raison.',
    advice: ['find-inner-reply'],
  },
];

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** The bare labels as rules: the whole text must be the label, so that a reply's own words always outrank it. */
export const CAMPAIGN_REASON_RULES: readonly ReplyRule[] = LABELS.map(({ name, labels, en, fr, ...rest }) => {
  const phrase = labels.map((label) => label.normalize('NFKC').toLowerCase());
  const [first = '', ...others] = phrase;
  return {
    ...rest,
    id: `campaign/reason-${name}`,
    phrase,
    pattern: new RegExp(`^(?:${phrase.map((label) => label.replace(ESCAPED, '\\$&')).join('|')})\\.?$`),
    origin: rest.cause === 'not-a-failure' ? 'local' : 'remote',
    means: { en, fr },
    source: SOURCE,
    read: '2026-06',
    samples: [{ reply: first }, ...others.map((reply) => ({ reply }))],
  };
});
