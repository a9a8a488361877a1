import { OTHER_TROUBLES } from './other-troubles.ts';
import { REPUTATION_TROUBLES } from './reputation-troubles.ts';
import type { Trouble } from './trouble.ts';

/** All kinds of hidden cause that the simulator knows. */
export const CAUSES_OF_TROUBLE: readonly Trouble[] = [...REPUTATION_TROUBLES, ...OTHER_TROUBLES];
