import { readLabelledBlock } from './read-labelled-block.ts';

/** French wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_FRENCH = readLabelledBlock(`
  # invalid-recipient
  550 Destinataire inconnu
  550 5.1.1 L'adresse <jean@exemple.fr> n'existe pas
  550 Aucune boîte à ce nom sur ce serveur
  550 Utilisateur inexistant
  550 Cette adresse e-mail n'est pas valide
  550 Compte introuvable
  550 Pas d'utilisateur de ce nom ici
  550 Boîte aux lettres non trouvée
  550 Le destinataire n'est pas reconnu
  550 Destinataire invalide ou inexistant
  550 L'utilisateur ne fait plus partie de la société
  550 Cette personne ne travaille plus ici
  550 Adresse supprimée
  550 adresse électronique erronée
  L'adresse du destinataire est introuvable dans le système de messagerie de destination
  Votre message n'a pas pu être remis : l'adresse n'a pas été trouvée
  550 Nous n'avons pas de compte à ce nom
  550 Aucun utilisateur correspondant
  # mailbox-full
  Le quota de la boîte est dépassé
  552 La boîte aux lettres du destinataire est pleine
  552 Boîte de réception saturée
  552 Le destinataire a dépassé son quota
  552 Plus d'espace disponible dans la boîte
  452 Espace disque insuffisant pour cette boîte
  552 Limite de stockage atteinte
  552 La messagerie du destinataire est pleine
  552 Capacité de la boîte dépassée
  552 quota disque dépassé pour l'utilisateur
  552 la boîte aux lettres a atteint sa taille maximale
  552 Dépassement du quota
  552 l'espace alloué à la boîte est épuisé
  # mailbox-inactive
  550 Compte désactivé
  550 Ce compte a été fermé
  550 Boîte suspendue pour inactivité
  550 La boîte n'est plus active
  550 Cette boîte est verrouillée
  550 Compte clos par l'utilisateur
  550 Adresse désactivée par l'administrateur
  550 Boîte bloquée
  550 Abonnement résilié
  550 Ce compte est suspendu pour non-paiement
  550 Le compte du destinataire a expiré
  550 Cette adresse n'est plus utilisée
  # reputation
  554 Votre adresse IP est bloquée
  554 Votre IP est sur liste noire
  554 Serveur émetteur blacklisté
  550 Connexion refusée : réputation insuffisante
  554 Votre serveur a été identifié comme source de spam
  421 Votre IP est temporairement bannie pour abus
  554 IP refusée, listée dans une RBL
  550 Domaine expéditeur blacklisté
  550 Trop de plaintes d'utilisateurs concernant vos messages
  554 Adresse IP bannie
  550 Votre IP fait l'objet d'un blocage
  554 Votre hébergeur est bloqué pour envoi de spam
  550 Mauvaise réputation du domaine expéditeur
  # rate-limit
  421 Trop de connexions simultanées
  450 Vous envoyez trop de messages, merci de ralentir
  451 Limite d'envoi dépassée
  421 Nombre maximum de connexions atteint, réessayez plus tard
  452 Trop de destinataires
  450 Débit trop élevé
  450 Quota d'envoi horaire atteint
  421 Trop de messages envoyés en peu de temps
  450 Fréquence d'envoi trop élevée
  451 Vous avez dépassé le nombre de messages autorisés par heure
  421 Ralentissez vos envois
  # greylisting
  450 Liste grise, veuillez réessayer dans 5 minutes
  451 Message temporairement refusé (greylisting), réessayez plus tard
  450 Expéditeur inconnu, merci de réessayer dans quelques minutes
  451 Mise en liste grise
  450 Premier contact, veuillez retenter dans 300 secondes
  # authentication
  550 Échec de l'authentification SPF
  550 La signature DKIM est invalide
  550 Message non authentifié, rejeté par la politique DMARC
  550 L'expéditeur n'est pas autorisé à envoyer pour ce domaine (SPF)
  550 Expéditeur usurpé
  550 Usurpation d'identité détectée
  550 Votre serveur n'est pas autorisé à envoyer des courriels pour le domaine exemple.fr
  # sender-identity
  550 Pas de reverse DNS pour votre IP
  550 Aucun enregistrement PTR
  554 DNS inverse manquant ou incorrect
  550 Le domaine de l'expéditeur n'existe pas
  550 HELO invalide
  550 Impossible de vérifier l'adresse de l'expéditeur
  450 Le nom d'hôte de votre serveur ne peut pas être résolu
  550 Nom HELO incorrect
  550 Domaine d'expéditeur introuvable
  550 Votre serveur n'a pas de résolution inverse
  # content
  550 Message considéré comme indésirable
  550 Message refusé : contenu suspect
  554 Votre message a été détecté comme spam
  550 Virus détecté dans la pièce jointe
  550 Pièce jointe interdite
  550 Message rejeté par le filtre antispam
  550 Le message contient un lien malveillant
  554 Contenu du message refusé
  550 Votre courriel ressemble à une tentative d'hameçonnage
  550 Extension de fichier interdite
  554 Message classé en spam
  550 Score de spam trop élevé
  # policy
  550 Message refusé par la politique de sécurité
  550 Vous n'êtes pas autorisé à écrire à ce destinataire
  550 Ce destinataire n'accepte que les messages internes
  550 Rejeté par une règle de l'administrateur
  550 Expéditeur bloqué par le destinataire
  550 Liste de diffusion réservée aux membres
  550 Réception externe interdite
  550 Accès interdit par l'administrateur
  550 Refusé pour raison de politique locale
  550 Le destinataire ne souhaite pas recevoir vos messages
  550 Seuls les abonnés peuvent écrire à cette liste
  # relay
  554 Relais refusé
  550 Relais non autorisé
  530 Authentification requise
  535 Échec de l'authentification : identifiant ou mot de passe incorrect
  550 Ce serveur n'accepte pas le courrier pour ce domaine
  550 Domaine non hébergé ici
  554 Vous devez vous authentifier pour envoyer
  550 Relayage interdit
  # tls
  530 Chiffrement TLS obligatoire
  554 Connexion chiffrée requise
  550 Certificat expiré
  454 Échec de la négociation TLS
  # message-size
  552 Message trop volumineux
  552 La taille du message dépasse la limite autorisée
  552 Message trop gros
  552 Pièce jointe trop lourde
  552 Le message excède la taille maximale
  # protocol
  500 Commande non reconnue
  501 Erreur de syntaxe
  503 Mauvaise séquence de commandes
  550 En-tête From manquant
  550 Message mal formé
  # unreachable
  Délai de connexion dépassé
  Connexion refusée par l'hôte distant
  Domaine inexistant
  Le serveur distant ne répond pas
  Impossible de contacter le serveur
  Serveur de messagerie introuvable pour ce domaine
  Aucun enregistrement MX
  Le domaine n'existe pas
  Erreur de résolution DNS
  Hôte injoignable
  Le message n'a pas pu être remis dans le délai imparti
  La connexion a été interrompue
  Nom de domaine introuvable
  # receiver-fault
  451 Erreur interne du serveur
  421 Service temporairement indisponible
  451 Problème technique, réessayez plus tard
  421 Serveur en maintenance
  452 Espace de stockage du système insuffisant
  451 Erreur locale de traitement
  421 Serveur surchargé
  450 Le serveur est momentanément indisponible
  451 Incident technique en cours
  450 Erreur temporaire
  # not-a-failure
  Je suis absent du bureau jusqu'au 3 janvier
  Réponse automatique : en congés
  Message d'absence
`);
