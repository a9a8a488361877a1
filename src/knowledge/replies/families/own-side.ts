import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The sender's own MTA, host, network or platform. */
export const OWN_MTA: CauseFamily = {
  cause: 'own-mta',
  cues: [
    {
      weight: 90,
      any: phrases(`
        mail transport unavailable | unknown mail transport | cannot assign requested address
        network is unreachable | queue file write error | loops back to myself | bad command startup
        private/loopback | no ip available | no sources available | no sources are | source address unavailable
        unplumbed | local resource | own mta | local mta | local queue | cannot bind | could not bind | bind failed
        out of sockets | too many open files | address already in use | error on output channel | license
        licence expired | sending platform | template error | personalization error | personalisation error
        error while compiling | mirror page | erreur de personnalisation | personalisierung | rendering failed
        template rendering | /var/spool/
      `),
      not: ['said:', 'licensed to', 'licensee'],
    },
  ],
};

/** The own MTA slowed down and says no more. */
export const BACKOFF: CauseFamily = {
  cause: 'backoff',
  cues: [
    {
      weight: 88,
      any: phrases(`
        delivery temporarily suspended | queue is suspended | queue suspended | suspended queue | delivery suspended
        in backoff | backoff mode | mode=backoff | backoff | back-off | backing off | dynamic flow control
        quotas met | quota met | adaptive delivery | retry time not reached | retry timeout not reached
        domain is delayed | queue throttled | own throttle | paused by operator | queue paused | warmup limit
        warm-up limit | internal throttle | delayed domain
      `),
    },
  ],
};

/** Success, auto-replies, reports, exclusions by the platform. */
export const NOT_A_FAILURE: CauseFamily = {
  cause: 'not-a-failure',
  cues: [
    {
      weight: 93,
      any: phrases(`
        out of office | out-of-office | automatic reply | auto-reply | autoreply | auto reply | auto-response
        vacation message | on vacation | i am away | autoodpowiedź | feedback loop | feedback-loop | abuse report
        complaint feedback | arf report | accepted for delivery | queued for delivery | message accepted | queued as
        message queued | delivered to mailbox | successfully delivered | delivery successful | will continue trying
        mail accepted
      `),
      not: phrases(`
        refused | rejected | not accepted | messages queued ( | failed | could not | denied | not be accepted
        messages queued | error | invalid
      `),
    },
  ],
};
