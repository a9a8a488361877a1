import type { NextEvidenceId, ReasonId } from '../../../verdict/reason-ids.ts';

/** The numbers that decided, in French. Values as in src/verdict/reason-ids.ts; `rateKnown` and its like are yes or no. */
export const REASONS_FR: Readonly<Record<ReasonId, string>> = {
  'top-provider':
    '{provider} concentre {share} des échecs ({failed, number}){rateKnown, select, yes { ; {rate} des envois vers ce fournisseur échouent} other {}}{liftKnown, select, yes {, soit {lift} fois ce que sa part du volume expliquerait} other {}}.',
  'top-domain':
    '{domain} concentre {share} des échecs ({failed, number}){rateKnown, select, yes { ; {rate} des envois vers ce domaine échouent} other {}}{liftKnown, select, yes {, soit {lift} fois ce que sa part du volume expliquerait} other {}}.',
  'few-providers':
    '{count, plural, one {Un seul fournisseur} other {# fournisseurs}} ({providers}) {count, plural, one {concentre} other {concentrent}} {share} des échecs{exposureKnown, select, yes {, mais seulement {exposure} du volume} other {}}.',
  'spread-over':
    'Les échecs se répartissent sur {providers, plural, one {# fournisseur} other {# fournisseurs}} et {domains, plural, one {# domaine} other {# domaines}} ; le premier en porte {topShare}.',
  'big-by-volume':
    '{provider} arrive en tête avec {share} des échecs, mais reçoit aussi {attemptsShare} du volume : il est grand, pas pire que les autres.',
  'one-operator':
    '{domains, plural, one {# domaine est géré ou filtré} other {# domaines sont gérés ou filtrés}} par {provider} ; ensemble, ils portent {share} des échecs. C’est un seul destinataire, pas plusieurs.',
  'blocklist-named':
    'Les réponses de {domains, plural, one {# domaine} other {# domaines}} citent {blocklist} : {share} des échecs ({failed, number}).',
  'filter-named':
    'Le filtre {filter} répond pour {domains, plural, one {# domaine} other {# domaines}} : {share} des échecs ({failed, number}).',
  'source-ip':
    'Parmi {sources, plural, one {# adresse d’envoi} other {# adresses d’envoi}}, {source} porte {share} des échecs{rateKnown, select, yes { ; {rate} de ses tentatives échouent} other {}}{otherRateKnown, select, yes {, contre {otherRate} pour les autres} other {}}.',
  'reputation-texts':
    'Les réponses qui parlent de réputation, de listes de blocage ou de plaintes représentent {share} des échecs ({failed, number}).',
  'rate-limit-texts':
    '{providerKnown, select, yes {{provider} limite} other {Un destinataire limite}} le débit dans {share} des échecs ({failed, number}), sans mention de la réputation.',
  'content-texts':
    'Les réponses qui refusent le contenu comme spam représentent {share} des échecs ({failed, number}).',
  'own-mta-texts':
    'Les textes de votre propre serveur, machine ou plateforme représentent {share} des échecs ({failed, number}).',
  'own-mta-signals':
    'Votre propre serveur a noté {signals, plural, one {# avertissement} other {# avertissements}} à côté des envois (connexions expirées, ressources manquantes).',
  'connection-everywhere':
    'La connexion ou la résolution DNS échoue chez {providers, plural, one {# fournisseur} other {# fournisseurs sans lien entre eux}} : {share} des échecs ({failed, number}). Tant de destinataires ne tombent pas en panne en même temps.',
  'relay-texts':
    'Les réponses qui refusent de relayer vos messages représentent {share} des échecs ({failed, number}), chez {providers, plural, one {# fournisseur} other {# fournisseurs}}.',
  'smarthost-refuses':
    'Votre propre serveur relais {relay} refuse les messages : {share} des échecs ({failed, number}).',
  'authentication-texts':
    'Les réponses qui citent SPF, DKIM, DMARC, le DNS inverse, HELO ou TLS représentent {share} des échecs ({failed, number}), chez {providers, plural, one {# fournisseur} other {# fournisseurs}}.',
  'recipient-texts':
    'Les boîtes inconnues, pleines ou inutilisées représentent {share} des échecs ({failed, number}){rateKnown, select, yes {, soit {rate} de toutes les tentatives} other {}}.',
  'mistyped-domains':
    '{domains, plural, one {# domaine destinataire semble mal saisi} other {# domaines destinataires semblent mal saisis}} ({found}) : {failed, plural, one {# échec} other {# échecs}}. Injoignables, car le courrier devrait aller ailleurs.',
  'outage-texts':
    'Les délais dépassés et les pannes passagères chez {provider} seul représentent {share} des échecs ({failed, number}){rateKnown, select, yes { ; {rate} des envois vers ce fournisseur échouent} other {}}.',
  'unknown-burst':
    '{provider}, et lui seul, répond soudain « utilisateur inconnu » {failed, number} fois{rateKnown, select, yes { ({rate} des envois vers ce fournisseur)} other {}}{hoursKnown, select, yes { en {hours, plural, one {# heure} other {# heures}}} other {}}, bien plus que les autres. C’est peut-être une panne chez lui : ne supprimez pas encore ces adresses.',
  'policy-texts': 'Les règles propres des destinataires refusent {share} des échecs ({failed, number}).',
  'unknown-texts': 'Pour {share} des échecs ({failed, number}), le texte ne dit pas la cause.',
  'greylisting-only':
    'Le greylisting (un destinataire demande à un nouvel expéditeur de réessayer plus tard) représente {share} des échecs ({failed, number}). Il passe tout seul.',
  'message-format':
    'Les réponses qui refusent la taille ou la forme du message représentent {share} des échecs ({failed, number}) ; c’est ce que votre plateforme a produit qui est en cause.',
  'backoff-hides-cause':
    'Dans {share} des échecs ({failed, number}), le texte dit seulement que votre propre serveur a ralenti (contrôle de flux dynamique, quotas). La réponse qui l’explique manque.',
  'backoff-inner':
    'Chez {provider}, {failed, number} lignes disent seulement que votre serveur a ralenti ; les autres réponses de ce fournisseur donnent la cause, et ce sont elles qui comptent.',
  'article-few-domains':
    '{providers, plural, one {Un seul fournisseur concentre} other {# fournisseurs concentrent}} {share} des échecs. Selon la règle de l’article KA-21165, quand seuls quelques domaines sont touchés, la réputation est la cause la plus probable.',
  'article-spread':
    'Ces échecs touchent {providers, plural, one {# fournisseur} other {# fournisseurs sans lien entre eux}}. Selon la règle de l’article KA-21165, examinez d’abord votre propre serveur d’envoi.',
  'echoes-only':
    'Ces données ne contiennent aucune tentative en échec : {lines, plural, one {# ligne répète} other {# lignes répètent}} des échecs antérieurs. Leur nombre n’est pas connu.',
  'echoed-cause':
    'La réponse qu’elles répètent{providerKnown, select, yes { (de {provider})} other {}} désigne cette cause : {first}.',
  began: 'Cela a commencé à {from} (UTC) : avant, les données ne montrent aucun de ces échecs.',
  ended: 'Cela s’est arrêté à {to} (UTC) : après, les données ne montrent aucun de ces échecs.',
  lasted: 'Cela a duré de {from} à {to} (UTC) : avant et après, les données ne montrent aucun de ces échecs.',
  'no-failures':
    'Aucune tentative en échec{attemptsKnown, select, yes { parmi {attempts, plural, one {# tentative} other {# tentatives}}} other {}}.',
  'within-background':
    '{failed, plural, one {# échec relève} other {# échecs relèvent}} de ce que voit tout expéditeur{rateKnown, select, yes { ({rate} de toutes les tentatives)} other {}} : greylisting, quelques adresses inconnues, boîtes pleines.',
  'alarm-soft-10':
    '{provider} diffère (demande de réessayer plus tard) {rate} de vos messages. La limite d’Adobe pour un fournisseur est de 10 % : au-delà, ralentissez et regardez de plus près.',
  'expert-soft-30':
    '{provider} diffère (demande de réessayer plus tard) {rate} de vos messages. Au-delà de 30 % chez un fournisseur pendant plus de 24 heures, Adobe conseille de faire appel à un expert en délivrabilité.',
  'hard-2':
    '{rate} de toutes les tentatives ont été rejetées définitivement. La limite d’Adobe est de 2 % : nettoyez le fichier.',
  'two-causes':
    'Deux causes indépendantes se partagent les échecs : {first} ({firstShare}) et {second} ({secondShare}).',
  'no-denominator':
    'Les données ne contiennent que des échecs. Un grand fournisseur arrive en tête d’une telle liste simplement parce qu’il reçoit le plus de messages ; les taux d’échec ne sont pas connus.',
  'reference-mix':
    '{provider} porte {share} des échecs ; dans un ensemble ordinaire de destinataires, il recevrait environ {expected} des messages. Votre propre répartition peut être différente.',
  'volumes-used':
    'La comparaison s’appuie sur les volumes indiqués pour {domains, plural, one {# domaine} other {# domaines}}.',
  'history-used':
    'La comparaison s’appuie sur vos dossiers précédents pour {domains, plural, one {# domaine} other {# domaines}}.',
  'unresolved-bucket':
    '{share} des échecs ({failed, number}) figurent sur une ligne « Autres » qui ne nomme pas ses domaines.',
  'no-domains': '{failed, plural, one {# échec ne nomme} other {# échecs ne nomment}} aucun domaine destinataire.',
  'few-failures':
    'Seulement {failed, plural, one {# échec} other {# échecs}} : trop peu pour distinguer une tendance du hasard.',
  retries:
    '{failed, plural, one {# tentative en échec ne concerne} other {# tentatives en échec ne concernent}} que {messages, plural, one {# message} other {# messages distincts}}.',
  'implausible-counts':
    '{cells, plural, one {# nombre était négatif, fractionnaire ou démesuré ; il a été corrigé ou écarté} other {# nombres étaient négatifs, fractionnaires ou démesurés ; ils ont été corrigés ou écartés}}.',
  undecided: 'Deux lectures restent possibles : {first} ({firstProbability}) ou {second} ({secondProbability}).',
};

/** What to paste or upload next, in French. */
export const NEXT_FR: Readonly<Record<NextEvidenceId, string>> = {
  'smtp-replies-behind-backoff':
    'Collez les réponses SMTP qui ont fait ralentir votre serveur{providerKnown, select, yes { pour {provider}} other {}}. Dans Adobe Campaign : Supervision, « Erreurs SMTP par domaine », colonne « Dernière réponse ».',
  'full-replies':
    'Collez les réponses complètes, avec le code au début (par exemple « 550 5.7.1 … »), et pas seulement des libellés ou les premiers mots.',
  'recipient-domains':
    'Envoyez les mêmes lignes avec le domaine du destinataire (ce qui suit le @). Les adresses elles-mêmes ne sont pas nécessaires.',
  'split-other': 'Envoyez le tableau avec la ligne « Autres » détaillée par domaine.',
  volumes:
    'Envoyez le nombre de messages par domaine (deux colonnes : domaine, volume), ou un journal qui contient aussi les remises réussies.',
  'more-lines': 'Envoyez un extrait plus long du journal, ou le fichier entier (compressé en gzip ou zip si besoin).',
  'lines-before':
    'Envoyez la partie du journal qui précède ces lignes : elle contient les tentatives qui ont échoué en premier.',
  'own-mta-log':
    'Envoyez le journal de votre propre serveur pour la même heure, avec ses avertissements et ses lignes de connexion.',
  'source-ip': 'Envoyez l’adresse IP d’envoi (ou le pool) de chaque tentative.',
  'receiver-status':
    'Consultez la page d’état de {provider}, ou essayez la même remise depuis un autre réseau, et collez ce que vous voyez.',
  'after-retries':
    'Refaites l’export quand les nouvelles tentatives sont terminées (avec l’Enhanced MTA : après 3,5 jours). D’ici là, « Envoyé » peut encore devenir « Échec ».',
  'earlier-day': 'Envoyez les mêmes chiffres pour un jour ordinaire, avant le début du problème.',
};
