import type { ConceptCue } from './concept-cue.ts';
import { CUES_ON_RECIPIENTS } from './cues-on-recipients.ts';
import { CUES_ON_SENDERS } from './cues-on-senders.ts';
import { CUES_ON_TRANSPORT } from './cues-on-transport.ts';

/** Which concepts together mean which cause, in whatever language. The order does not matter. */
export const CONCEPT_CUES: readonly ConceptCue[] = [...CUES_ON_SENDERS, ...CUES_ON_RECIPIENTS, ...CUES_ON_TRANSPORT];
