import type { FrameId } from '../frame-ids.ts';

export const FRAME_FR: Readonly<Record<FrameId, string>> = {
  'heading-why': 'Pourquoi',
  'heading-replies': 'Ce que disent les réponses',
  'heading-backoff': 'Le contrôle de flux dynamique',
  'heading-steps': 'Que faire d’abord',
  'heading-who': 'Qui s’en charge',
  'heading-hours': 'Heures de délivrabilité',
  'heading-next': 'Ce qu’il faut coller ou envoyer ensuite',
  confidence: 'Confiance : {level} ({percent}).',
  'confidence-very-high': 'très élevée',
  'confidence-high': 'élevée',
  'confidence-fair': 'moyenne',
  'confidence-low': 'faible',
  'sentence-reputation-provider':
    'Vos messages sont bloqués ou freinés par {where} à cause de votre réputation d’expéditeur (ce qu’un destinataire pense de vos IP, de vos domaines et des plaintes).',
  'sentence-reputation-blocklist':
    'De nombreux destinataires refusent vos messages à cause d’une même liste de blocage ou d’un même filtre : {where}.',
  'sentence-reputation-source-ip':
    'Les messages envoyés depuis {where} sont bloqués ou freinés à cause de la réputation de cette adresse.',
  'sentence-reputation-everywhere':
    'Les destinataires bloquent ou freinent vos messages à cause de votre réputation d’expéditeur.',
  'sentence-own-mta':
    'Les échecs viennent de votre côté : serveur d’envoi (MTA), machine, réseau, DNS ou plateforme d’envoi. Les destinataires n’y sont pour rien.',
  'sentence-authentication':
    'Les destinataires refusent vos messages parce que ceux-ci ne prouvent pas qui les envoie (SPF, DKIM, DMARC, DNS inverse, HELO ou TLS).',
  'sentence-recipients': 'Le problème vient du fichier d’adresses : boîtes inconnues, pleines ou inutilisées.',
  'sentence-receiver-outage':
    'La panne se trouve dans les systèmes du destinataire : {where}. Vos messages ne sont pas en cause.',
  'sentence-receiver-outage-everywhere':
    'La panne se trouve dans les systèmes d’un destinataire. Vos messages ne sont pas en cause.',
  'sentence-healthy': 'Rien d’anormal : ces échecs sont le bruit de fond que connaît tout expéditeur.',
  'sentence-no-failures': 'Rien d’anormal : ces données ne contiennent aucun échec de remise.',
  'sentence-mixed': 'Il y a plusieurs causes : {kinds}.',
  'sentence-mixed-bare': 'Il y a plusieurs causes ; chacune porte une part importante des échecs.',
  'sentence-inconclusive': 'Ces données ne permettent pas de dire pourquoi les messages échouent.',
  'short-reputation': 'la réputation d’expéditeur',
  'short-own-mta': 'votre serveur d’envoi ou votre plateforme',
  'short-authentication': 'l’authentification ou l’identité d’expéditeur',
  'short-recipients': 'le fichier d’adresses',
  'short-receiver-outage': 'une panne chez le destinataire',
  'short-healthy': 'le bruit de fond ordinaire',
  'short-mixed': 'plusieurs causes',
  'short-inconclusive': 'cause indéterminée',
  totals:
    '{failed, plural, one {# tentative a échoué} other {# tentatives ont échoué}} sur {attempts, number} ({rate}).',
  'totals-no-denominator':
    '{failed, plural, one {# tentative en échec a été lue} other {# tentatives en échec ont été lues}} ; les données ne disent pas combien de messages sont partis.',
  'and-more': '{names} et {more, plural, one {# autre} other {# autres}}',
  'reply-count': '{provider}, {count, plural, one {# fois} other {# fois}} :',
  'reply-count-nowhere': '{count, plural, one {# fois} other {# fois}} :',
  'reply-wait': 'Cela dure en général environ {minutes, plural, one {# minute} other {# minutes}}.',
  'reply-wait-hours': 'Cela dure en général environ {hours, plural, one {# heure} other {# heures}}.',
  'no-meaning': 'Aucun sens connu pour ce texte.',
  'backoff-what':
    'Le contrôle de flux dynamique (aussi appelé backoff, ou file suspendue) signifie que votre propre serveur d’envoi (MTA) a rencontré trop d’erreurs vers un domaine en peu de temps. Il ralentit ou s’arrête un moment, pour ne pas aggraver un blocage. Les messages attendent ; ils ne sont pas perdus.',
  'backoff-own':
    'Une « erreur » est ici toute tentative manquée. Ce peut être un refus du destinataire, mais aussi une défaillance de votre propre MTA.',
  'backoff-article-few':
    'L’article KA-21165 d’Adobe donne la règle : si seuls quelques domaines sont touchés, la réputation d’expéditeur auprès d’eux est la cause la plus probable, et la suite passe par des heures de délivrabilité. C’est ce que montrent vos données.',
  'backoff-article-spread':
    'L’article KA-21165 d’Adobe donne la règle : la réputation d’expéditeur n’est la cause la plus probable que si seuls quelques domaines sont touchés. Ici, les indices vont dans un autre sens : examinez d’abord votre propre MTA.',
  'backoff-article-open':
    'L’article KA-21165 d’Adobe donne la règle : si seuls quelques domaines sont touchés, la réputation d’expéditeur est la cause la plus probable, et la suite passe par des heures de délivrabilité. Sinon, examinez d’abord votre propre MTA.',
  'who-first': 'Dans cet ordre : {actors}.',
  'who-one': 'À faire par : {actors}.',
  'who-nobody': 'Personne n’a besoin d’intervenir pour l’instant.',
  'hours-offer':
    'Un expert en délivrabilité peut rechercher la cause et définir une stratégie avec vous. Ces heures dépendent de votre contrat : votre interlocuteur commercial peut vous dire s’il en comporte.',
  'hours-button':
    'Pour en faire la demande, utilisez « Demander des heures de délivrabilité » : le formulaire est prérempli à partir de ce rapport, sans adresses de destinataires.',
  'looked-for':
    'lignes de journal Postfix ou Exim ; export du journal de diffusion d’Adobe Campaign ; tableau domaine, message, nombre ; réponses SMTP ou messages de rebond collés',
  'other-domains': 'autres domaines (non nommés)',
  'not-stated': 'domaine non indiqué',
};
