import { ruleGroup } from '../rule-group.ts';

/** Wordings of no particular operator that the phrase families cannot see, because they stand in links. */
export const GENERIC_RULES = ruleGroup({ group: 'generic', source: 'RFC 7208 §8.4', read: '2026-11' }, [
  {
    id: 'spf-page',
    phrase: ['openspf.org/', 'openspf.net/', 'spf.pobox.com', 'spf.mandrillapp.com'],
    cause: 'authentication',
    en: 'The receiver’s SPF check failed; its link explains the result.',
    fr: 'La vérification SPF du destinataire a échoué ; son lien explique le résultat.',
    advice: ['fix-spf'],
    samples: ['550 Please see http://www.openspf.org/Why?s=mfrom&id=news@example.com&ip=192.0.2.1'],
  },
  {
    id: 'dmarc-page',
    phrase: ['dmarc.org/', 'dmarcian.com/'],
    cause: 'authentication',
    source: 'RFC 7489 §10.3',
    en: 'The receiver’s DMARC check failed.',
    fr: 'La vérification DMARC du destinataire a échoué.',
    advice: ['fix-dmarc'],
    samples: ['550 5.7.1 Rejected, see https://dmarc.org/wiki/FAQ'],
  },
  {
    id: 'greylist-page',
    phrase: ['postgrey.schweikert.ch', 'greylisting.org', 'projects.puremagic.com/greylisting', '/greylist'],
    cause: 'greylisting',
    source: 'RFC 6647 §2',
    en: 'The receiver puts unknown senders off for some minutes; a retry gets through.',
    fr: 'Le destinataire fait patienter quelques minutes les expéditeurs inconnus ; une nouvelle tentative passe.',
    advice: ['wait-and-retry'],
    samples: ['450 4.2.0 see http://postgrey.schweikert.ch/help/example.org.html'],
  },
]);
