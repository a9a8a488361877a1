import type { ConceptWords } from './concept.ts';

export const FRENCH: ConceptWords = {
  person:
    'destinataire | utilisateur | usager | abonné | correspondant | personne | salarié | collaborateur | employé | titulaire | propriétaire',
  account: 'boîte | compte! | comptes! | adresse | messagerie | bal! | alias | mailbox | courriel inexist',
  missing:
    'n existe pas | n existe plus | n existant | inexistant | inconnu | introuvable | non trouvé | pas trouvé | pas été trouvé | pas été reconnu | n est pas reconnu | non reconnu | invalide | n est pas valide | non valide | pas valide | plus valide | erroné | incorrect | aucun utilisateur | aucun enregistrement | aucun compte | aucune boîte | aucune adresse | aucun destinataire | pas d utilisateur | pas de compte | pas de boîte | pas de destinataire | n avons pas | à ce nom | de ce nom | supprimé | a été supprim | n est pas connu | pas connu | mal orthographi | mal saisi | ne correspond | ne figure pas | pas enregistré | n est pas enregistré | n a pas pu être trouvé | ne trouve pas | n est pas répertorié | obsolète | n est pas un | n est plus un | n est pas attribué | non attribué | n est plus valable | n est pas en service | n a pas de compte | ne possède pas de compte | ne dispose pas de compte | ne correspond à aucun | n existent pas | n est pas un utilisateur | n est pas présent | n est plus présent | n est pas déclaré | non déclaré | non référencé | n est pas référencé | pas de correspondance | ignoré | n est associé à aucun | ne semble pas exister | n est pas reconnue | personne de ce nom | personne à ce nom',
  gone: 'ne fait plus partie | ne travaille plus | a quitté | n est plus parmi | n est plus chez | n est plus dans | plus employé | a déménagé | plus en poste | ne fait plus | n est plus en poste | a quitté la société | a quitté l entreprise | ne fait plus partie de nos',
  full: 'plein! | pleine | rempli | saturé | est plein | débord | surcharge de la boîte | comble! | trop pleine | a débordé | pleines',
  storage:
    'quota | espace disque | espace de stockage | espace disponible | stockage | capacité | taille de la boîte | taille maximale de la boîte | espace alloué | espace | volume alloué',
  space:
    'espace disque | espace de stockage | espace disponible | stockage | capacité | taille de la boîte | espace alloué | espace | volume alloué | de place | place pour recevoir',
  exhausted:
    'dépass | atteint | épuisé | insuffisan | plus d espace | plus de place | plus assez | pas assez | excéd | manque | maximum | maximal | est plein | consommé | ne dispose plus | ne dispose pas | n a plus | arrivé à saturation | à saturation | plus suffisamment | manque de place | manque d espace | plus la place | est arrivé au maximum | utilisé à 100',
  disabled:
    'désactiv | suspend | suspens | verrouillé | fermé | ferme! | clos! | clôtur | expiré | inactif | inactive | inactivité | résili | n est plus active | n est plus actif | plus actif | plus active | n est plus utilis | plus utilis | plus en service | hors service | gelé | archivé | abandonn | bloqué | non activ | pas activ | impay | supprimée pour | a été supprimé pour | n est plus disponible | n est plus accessible | plus disponible | est clos | est fermé | a été clos | a été ferm | désactivation | n est plus valide depuis | hors d usage | n est pas encore activ | est bloqué',
  sender:
    'expéditeur | expéditrice | émetteur | envoyeur | adresse d envoi | mail from! | origine du message | adresse de retour | adresse d expédition | adresse émettrice | domaine d envoi | domaine d expédition | adresse de l envoyeur',
  'sending-host':
    'votre ip | votre adresse ip | adresse ip | l ip! | ip! | votre serveur | serveur émetteur | serveur d envoi | serveur expéditeur | serveur d origine | votre hébergeur | votre réseau | votre hôte | votre fournisseur | votre machine | ip émettrice | <ip> | serveur qui envoie | serveur de messagerie émetteur | votre plage | votre plateforme | votre routeur | depuis votre | de votre serveur | l adresse ip | votre relais',
  domain: 'domaine',
  message: 'message | courriel | e mail! | email! | mail! | mails! | courrier | envoi!',
  attachment: 'pièce jointe | pièces jointes | fichier joint | extension | fichier | type de fichier | document joint',
  link: 'lien! | liens! | url!',
  spam: 'spam | indésirable | pourriel | non sollicité | publicit | courrier poubelle | pourri',
  malware:
    'virus | malveillan | hameçonnage | phishing | dangereu | infecté | frauduleu | contenu suspect | lien suspect | suspecte! | fichier suspect | escroquerie | cheval de troie | nuisible | vérolé',
  score: 'score | note de | points!',
  content: 'contenu | corps du message | objet du message | texte du message | corps du courriel | mots interdits',
  blacklist:
    'liste noire | listes noires | blacklist | liste de blocage | liste rouge | liste d interdiction | rbl! | dnsbl | black list | liste antispam',
  blocked:
    'bloqu | blocage | banni | banni! | interdit d accès | accès refusé | proscrit | mis en quarantaine | filtré | pénalis | est refusé d accès | interdite | est interdit | sur liste d attente',
  refused:
    'refus | rejet | décliné | n accepte pas | pas accepté | non accepté | n est pas accepté | repouss | éconduit',
  reputation: 'réputation | confiance insuffisante | mauvaise note',
  complaints: 'plainte | signalé comme | signalements | réclamations d utilisateurs',
  source:
    'source de | à l origine de | envoi de spam | émetteur de | envoie du spam | envoi massif | spammeur | diffuse du spam | émission de | envoie trop de | a envoyé du spam | envoyé des spams | trop de courriers indésirables | trop de spam | émet du spam | émetteur connu',
  'too-many':
    'trop de | trop élevé | trop fort | trop nombreux | trop d | nombre trop | nombre excessif | excessif | beaucoup trop | un grand nombre | dépassez le nombre | trop importante | trop important de | nombreux messages | nombreuses connexions',
  connection:
    'connexion | session | messages | mails! | courriels | destinataires | requêtes | envois | simultané | emails! | e mails! | transactions',
  errors: 'erreurs',
  period:
    'par heure | horaire | par jour | quotidien | journalier | par minute | par seconde | en peu de temps | dans l heure | en une heure | aujourd hui | par connexion | par session | en 24 | pour aujourd hui | dans un délai | par ip | par mois',
  limit: 'limite | limitation | quota | maximum | maximal | plafond | nombre maxim | seuil | autorisé',
  rate: 'débit | fréquence | cadence | vitesse | rythme | volume d envoi',
  'slow-down':
    'trop vite | trop rapid | ralenti | réduisez | réduire le débit | trop fréquen | limitation de débit | espacer vos | espacez | moins vite | diminuez',
  send: 'envoi! | envois | envoyer | envoyé | écrire à | expédier | envoyez',
  retry:
    'réessay | retent | ultérieurement | plus tard | veuillez renvoyer | nouvelle tentative | à nouveau | recommence | de nouveau | renouvel | représent | renvoy | essayez | tenter | re essay',
  wait: 'minute | seconde | quelques instants | patient | quelques heures | un moment | instants',
  grey: 'liste grise | listes grises | greylist | mise en attente antispam',
  unseen:
    'premier contact | première fois | première tentative | premier envoi | expéditeur inconnu pour | jamais vu | pas encore connu | inconnu pour le moment | nouvel expéditeur | encore inconnu | expéditeur inconnu merci | expéditeur inconnu veuillez | n est pas encore connu | encore jamais | expéditeur non reconnu | pas reconnu pour le moment',
  authentication:
    'spf! | dkim | dmarc | non authentifié | n est pas authentifié | authentification du domaine | authentification de l expéditeur | pas signé | non signé',
  forged: 'usurp | falsifi | contrefait | faux expéditeur | fausse adresse',
  'not-allowed':
    'pas autorisé | non autorisé | n êtes pas autorisé | n est pas autorisé | interdit | n avez pas le droit | pas la permission | pas le droit | pas habilité | pas permis | non permis | ne pouvez pas | défendu | prohib | pas les droits | n est pas admis | ne permet pas | n autorise pas | n est pas permis | n est plus autorisé | vous ne pouvez pas | interdiction | n accepte que',
  reverse:
    'reverse dns | reverse! | ptr! | dns inverse | résolution inverse | enregistrement inverse | inverse dns | résolution dns inverse | inverse de votre',
  helo: 'helo! | ehlo!',
  unresolved:
    'ne peut pas être résolu | ne peut être résolu | pas résolu | non résolu | ne résout pas | résolution | impossible de résoudre | pas de résolution',
  unverified:
    'impossible de vérifier | n a pas pu être vérifi | pas pu être vérifi | ne peut pas être vérifi | ne peut être vérifi | non vérifi | vérification de l adresse | vérification de l expéditeur',
  relay: 'relais | relay | relai! | relayer | relayé',
  login:
    'authentification requise | authentification nécessaire | authentification obligatoire | vous authentifier | authentifier | identifiant | mot de passe | échec de l authentification smtp | authentifiez vous | authentification smtp | connectez vous | identifiez vous | authentification échou',
  'not-hosted':
    'non hébergé | pas hébergé | n héberge pas | n est pas hébergé | pour ce domaine | pas géré | non géré | n est pas géré | pas un domaine local | non local | domaine non pris en charge | ne gère pas',
  encryption: 'chiffr | tls! | tls | starttls | ssl! | crypté | cryptage | sécurisée | sécurisé',
  certificate: 'certificat! | certificats!',
  size: 'taille | poids | mo! | octets | volume du message | longueur',
  'too-big': 'trop volumineu | trop gros | trop grand | trop lourd | trop long | trop important',
  syntax: 'syntaxe',
  command: 'commande',
  header: 'en tête | entête | champ from | champ date | identifiant de message',
  malformed:
    'mal formé | malformé | non conforme | pas conforme | mal formaté | mauvais format | format incorrect | manquant | mauvaise séquence | absent',
  timeout:
    'délai dépassé | délai d attente | délai de connexion | expiration du délai | temps dépassé | hors délai | délai d expiration | time out | timeout | a expiré sans',
  unreachable:
    'injoignable | inatteignable | ne répond pas | ne répond plus | n a pas répondu | pas de réponse | aucune réponse | impossible de joindre | impossible de contacter | impossible de se connecter | impossible d établir | inaccessible | n a pas pu être joint | n a pas pu être contact | connexion impossible | ne peut pas être joint | n est pas joignable | resté injoignable | n a pas pu être établi | n a pu être établi | n a pu être joint | pas joignable | pas pu joindre | pas pu contacter | n a pas été possible de | pas possible de contacter | pas possible de joindre | sans réponse',
  broken:
    'interromp | interruption | coupé | perdu | fermé par | réinitialis | rompu | abandonné | impossible | a fermé | a été fermée | a coupé',
  dns: 'dns! | mx! | serveur de noms | résolution de nom | serveur de messagerie introuvable | nom d hôte',
  server: 'serveur | système | service | hôte | plateforme | messagerie est',
  unavailable:
    'indisponib | non disponible | pas disponible | arrêté | hors ligne | en panne | n est pas accessible | interrompu | à l arrêt | suspendu momentan',
  fault:
    'erreur interne | problème technique | incident | erreur locale | erreur système | dysfonctionnement | panne | anomalie | erreur technique | souci technique | défaillance | erreur de traitement | erreur inattendue | ennui technique | une erreur s est produite | une erreur est survenue | erreur inconnue du serveur | erreur lors du traitement | problème interne | problème de base de données | problème sur le serveur',
  temporary: 'temporaire | momentan | provisoire | transitoire | passagère',
  maintenance: 'maintenance | mise à jour en cours | migration en cours',
  overload: 'surcharg | trop chargé | occupé | saturation | engorg',
  policy: 'politique | règle | règlement | raison de sécurité | raisons de sécurité | charte | stratégie',
  administrator: 'administrateur | administrati',
  only: 'seul | uniquement | réservé à | réservé aux | réservée | que les | exclusivement | qu aux | limité aux | que des | que du | est limité à | limité à | limitée à | limitée aux | autorisé que',
  members:
    'membre | abonnés | abonnées | inscrit | expéditeurs connus | expéditeurs autorisés | liste blanche | contacts | expéditeurs approuvés | correspondants autorisés',
  external: 'externe | extérieur | interne! | internes! | ne pas répondre | noreply | no reply!',
  unwanted:
    'ne souhaite pas | ne veut pas | ne désire pas | refuse de recevoir | vous a bloqué | ne souhaite plus | ne veut plus | bloqué par le destinataire | bloqué par l utilisateur | refusé par le destinataire | rejeté par le destinataire | n accepte pas vos | ne pas recevoir | a choisi de ne | a bloqué | a refusé votre | n accepte pas de recevoir | vous a placé | dans sa liste noire | ne reçoit pas de messages de votre | a rejeté votre | refuse vos | refuse votre | refuse les messages',
  list: 'liste de diffusion | cette liste | liste de distribution | ce groupe | groupe de distribution',
  away: 'absent du bureau | réponse automatique | en congé | message d absence | absence du bureau | de retour le | je suis absent | actuellement absent | en vacances | en déplacement | congé maternité | avons bien reçu | bien reçu votre | accusé de réception | serai de retour | serai absent',
  deadline:
    'dans le délai | dans les délais | n a pas pu être remis | délai imparti | délai maximal | après plusieurs tentatives | non remis après | abandon de la | message expiré | tentatives épuisées | non délivré après | temps imparti',
  required: 'requis | obligatoire | exig | nécessaire | doit! | doivent! | devez! | imposé',
  abuse: 'abus! | abusi',
  database: 'base de données | annuaire',
};
