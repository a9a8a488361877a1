import type { NoteId } from '../note-ids.ts';

export const NOTES_FR: Readonly<Record<NoteId, string>> = {
  'domains-cut': 'Le tableau des domaines montre les {shown, number} premiers sur {total, number}.',
  'replies-cut':
    'Le tableau des réponses montre les {shown, number} premiers types sur {total, number} ; les autres portent {failed, plural, one {# échec} other {# échecs}}.',
  truncated:
    'Les données dépassaient ce qui est lu en une fois, ou leur lecture prenait trop de temps ; seul le début a été lu.',
  'lines-cut':
    '{lines, plural, one {# ligne dépassait} other {# lignes dépassaient}} la longueur de toute ligne de journal ; seul le début a été lu.',
  'file-skipped': 'Le fichier {name} ne contient pas de données de remise et a été laissé de côté.',
  'file-not-read': 'Le fichier {name} n’a pas pu être lu et a été laissé de côté.',
  'line-not-understood':
    'La ligne {line, number} ressemble à des données de remise, mais n’a pas pu être lue : « {text} »',
  'templates-capped': 'Il y a plus de {limit, number} textes de réponse différents ; le reste est compté ensemble.',
  'domains-capped':
    'Il y a plus de {limit, number} domaines destinataires ; le reste est compté ensemble comme autres domaines.',
  'cells-capped':
    'Les données ont plus de {limit, number} combinaisons de domaine, de réponse et d’adresse d’envoi ; le reste est compté avec moins de détail.',
  'messages-capped':
    'Il y a plus de {limit, number} messages différents ; au-delà, chaque nouvelle tentative compte comme un message.',
  'denominator-partial':
    'Seule une partie des données dit ce qui a été remis ; les taux d’échec peuvent donc être trop élevés.',
  'table-has-no-domain':
    'Le tableau n’a pas de colonne avec le domaine destinataire ; il ne peut donc pas montrer où les échecs se concentrent.',
  'table-all-zero': 'Tous les nombres du tableau sont nuls : il ne parle d’aucune remise ni d’aucun échec.',
  'table-counts-unusable':
    '{count, plural, one {# ligne a été laissée} other {# lignes ont été laissées}} de côté, car un nombre y est négatif, fractionnaire, trop grand ou illisible (ligne {text}).',
  'table-failures-untyped':
    'Le tableau ne dit pas si ses échecs sont définitifs ; ils comptent comme différés, c’est-à-dire comme des échecs qui peuvent encore être retentés.',
  'table-failures-exceed-volume':
    'Pour certaines lignes, le tableau indique plus d’échecs que de messages envoyés ; pour celles-ci, rien n’est compté comme remis.',
  'table-shares-as-counts':
    'Le tableau donne des pourcentages et aucun nombre ; chaque pourcentage a été lu comme une part de mille.',
  'table-failures-not-counted':
    'Le tableau donne des volumes et des textes, mais pas le nombre d’échecs ; chaque ligne compte pour un échec.',
  'table-volumes-derived':
    'Le volume de certaines lignes a été calculé à partir de leurs échecs et de leur pourcentage.',
  'campaign-sent-may-be-provisional':
    'Avec l’Enhanced MTA, « Envoyé » reste provisoire pendant 3,5 jours : des lignes peuvent encore devenir « Échec ». Refaites l’export après ce délai.',
  'campaign-columns-not-found':
    'Les colonnes de l’export n’ont pas été reconnues : il faut une colonne avec l’adresse ou le domaine et une avec le statut ou la raison.',
  'campaign-day-month-unclear':
    'Les dates peuvent se lire jour/mois ou mois/jour, et aucune ligne ne permet de trancher.',
};
