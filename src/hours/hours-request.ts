import { z } from 'zod';

/** States of a request for deliverability hours; advance-request.ts says which may follow which. */
export const REQUEST_STATES = ['requested', 'claimed', 'closed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What the requester filled in, checked and redacted. Lists hold at most 50 entries. */
export const hoursFormSchema = z.object({
  name: z.string(),
  email: z.string(),
  company: z.string(),
  sendingDomains: z.array(z.string()).readonly(),
  sourceIps: z.array(z.string()).readonly(),
  since: z.string(),
  providers: z.string(),
  evidence: z.string(),
  changes: z.string(),
  tried: z.string(),
  contract: z.string(),
});
export type HoursForm = Readonly<z.infer<typeof hoursFormSchema>>;

/** One step of a request's life: who brought it into which state, and when (ms since the epoch). */
export const requestStepSchema = z.object({
  state: z.enum(REQUEST_STATES),
  /** User id of the platform; '' after this user asked to be forgotten. */
  by: z.string(),
  at: z.number(),
  /** What the platform calls them, where it tells. */
  name: z.string().optional(),
  /** Their workspace, where it is not the request's own: experts may sit elsewhere. */
  from: z.object({ platform: z.string(), workspace: z.string() }).readonly().optional(),
});
export type RequestStep = Readonly<z.infer<typeof requestStepSchema>>;

/** Who did something to a request. */
export type RequestActor = Pick<RequestStep, 'by' | 'name' | 'from'>;

/** Where a request was made. */
export interface RequestPlace {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/** A stored request for deliverability hours. */
export interface HoursRequest extends RequestPlace {
  /** For people: `H-2026-0007`; counted per workspace and year, without gaps. */
  readonly number: string;
  /** The case that it was made from; null when made without one. */
  readonly caseId: string | null;
  readonly requestedBy: string;
  /** Language of the requester: `en`, `fr`. */
  readonly language: string;
  readonly state: RequestState;
  readonly form: HoursForm;
  /** Oldest first; the first step is `requested`. */
  readonly history: readonly RequestStep[];
  /** ms since the epoch */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A request before the store gave it a number. */
export interface NewHoursRequest extends RequestPlace {
  readonly caseId: string | null;
  readonly requestedBy: string;
  readonly language: string;
  readonly form: HoursForm;
  /** Equal for two submissions of the same content from the same case: only the first makes a request. */
  readonly submissionKey: string;
  /** ms since the epoch */
  readonly at: number;
}
