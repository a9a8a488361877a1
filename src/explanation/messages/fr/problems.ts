import type { ProblemId } from '../problem-ids.ts';

export const PROBLEMS_FR: Readonly<Record<ProblemId, string>> = {
  empty: 'Il n’y a rien dedans. Collez des réponses SMTP ou des lignes de journal, ou envoyez un journal ou un export.',
  binary:
    'Ce n’est pas du texte{kindKnown, select, yes { ({kind})} other {}}. Un journal de messagerie, un tableau domaine, texte, nombre (CSV) ou des réponses SMTP collées étaient attendus : envoyez l’un d’eux en texte, compressé en gzip ou zip si besoin.',
  image:
    'C’est une image{kindKnown, select, yes { ({kind})} other {}}. Le texte des images n’est pas lu : collez le texte lui-même, ou envoyez le journal ou l’export qu’elle montre.',
  document:
    'C’est un document bureautique ou un PDF{kindKnown, select, yes { ({kind})} other {}}. Des réponses SMTP, des lignes de journal ou un tableau étaient attendus : copiez le texte et collez-le, ou enregistrez le tableau en CSV.',
  spreadsheet:
    'C’est un classeur{kindKnown, select, yes { ({kind})} other {}}. Les classeurs ne sont pas encore lus : enregistrez-le en CSV et envoyez ce fichier, ou copiez les cellules et collez-les.',
  'encrypted-zip': 'Cette archive est protégée par un mot de passe. Envoyez-la sans mot de passe.',
  'damaged-archive':
    'Cette archive{kindKnown, select, yes { ({kind})} other {}} est abîmée ou incomplète. Compressez de nouveau le fichier et renvoyez-le.',
  'unsupported-compression':
    'Ce type de compression{kindKnown, select, yes { ({kind})} other {}} n’est pas lu. Envoyez le fichier en texte, ou compressé en gzip, zip ou zstd.',
  'nested-too-deep':
    'Cette archive en contient d’autres, sur plus de {limit, number} niveaux. Envoyez le journal lui-même, compressé une seule fois.',
  'too-large-unpacked':
    'Une fois décompressé, ce fichier devient plus de {limit, number} fois plus gros, ce qu’aucun journal de messagerie ne fait ; la lecture a été arrêtée. Envoyez le journal en texte, ou une partie.',
  'too-many-entries':
    'Cette archive contient plus de {limit, number} fichiers. N’envoyez que les journaux ou exports des heures concernées.',
  'zip-too-large':
    'Ce zip dépasse les {megabytes, number} Mo qui peuvent être tenus en mémoire. Envoyez le journal compressé en gzip, ou découpez-le.',
  'unreadable-file':
    'Le fichier n’a pas pu être ouvert ou lu{kindKnown, select, yes { ({kind})} other {}}. Vérifiez qu’il existe encore et qu’il est lisible, puis réessayez.',
  'unknown-format':
    'Aucune donnée de remise n’y a été trouvée. Recherché : {lookedFor}. Collez quelques réponses avec leur domaine destinataire, ou envoyez le journal.',
  'no-deliveries':
    'Cela ressemble à {format}, mais ne contient aucune tentative de remise. Recherché : {lookedFor}. Envoyez la partie du journal avec les remises, ou le fichier entier.',
  'took-too-long':
    'La lecture a dépassé {seconds, plural, one {# seconde} other {# secondes}} et a été arrêtée. Envoyez seulement les heures concernées, ou un export avec une ligne par domaine.',
  'reader-failed':
    'La lecture de ce fichier s’est interrompue pour une raison qui tient à nous ({code}) ; rien d’autre n’est touché. Essayez une partie plus petite, ou collez les lignes concernées.',
  stopped: 'La lecture a été arrêtée à la demande ; rien n’en est compté.',
};
