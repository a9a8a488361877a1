import type { Catalogue } from './catalogue.ts';
import { FRAME_FR } from './fr/frame.ts';
import { NOTES_FR } from './fr/notes.ts';
import { PROBLEMS_FR } from './fr/problems.ts';
import { NEXT_FR, REASONS_FR } from './fr/reasons.ts';

/** The explanation's texts in French. */
export const FR: Catalogue = {
  frame: FRAME_FR,
  verdict: {
    reputation: 'Réputation d’expéditeur',
    'own-mta': 'Serveur d’envoi ou plateforme',
    authentication: 'Authentification ou identité d’expéditeur',
    recipients: 'Fichier d’adresses',
    'receiver-outage': 'Panne chez le destinataire',
    healthy: 'Rien d’anormal',
    mixed: 'Plusieurs causes',
    inconclusive: 'Non concluant',
  },
  actor: {
    'campaign-owner': 'le responsable des campagnes',
    'list-owner': 'le responsable du fichier d’adresses',
    'mta-operator': 'l’exploitant du serveur d’envoi',
    'dns-owner': 'la personne qui gère votre DNS',
    'platform-support': 'le support de votre plateforme d’envoi',
    'deliverability-expert': 'un expert en délivrabilité',
    nobody: 'personne',
  },
  reason: REASONS_FR,
  next: NEXT_FR,
  note: NOTES_FR,
  problem: PROBLEMS_FR,
};
