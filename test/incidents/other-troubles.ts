import { at, block, everywhere, one, providers } from './places.ts';
import { TEXTS } from './texts.ts';
import type { Trouble } from './trouble.ts';

/** Incidents with another hidden cause, with two, or with none. */
export const OTHER_TROUBLES: readonly Trouble[] = [
  {
    name: 'own MTA fails everywhere',
    truth: 'own-mta',
    make: (_, r) => [
      {
        kind: 'own-mta',
        touches: everywhere,
        rate: r.between(0.05, 1),
        replies: [r.pick([TEXTS.disk, TEXTS.transport])],
        retries: 3,
      },
    ],
  },
  {
    name: 'network fails everywhere',
    truth: 'own-mta',
    make: (_, r) => [
      {
        kind: 'own-mta',
        touches: everywhere,
        rate: r.between(0.15, 1),
        replies: [r.pick([TEXTS.timeout, TEXTS.dns])],
        retries: 3,
      },
    ],
  },
  {
    name: 'network fails now and then',
    truth: 'own-mta',
    make: (_, r) => [
      {
        kind: 'own-mta',
        touches: everywhere,
        rate: r.between(0.06, 0.2),
        replies: [TEXTS.timeout],
        spread: 0.3,
        retries: 2,
      },
    ],
  },
  {
    name: 'backoff at all providers',
    truth: 'own-mta',
    make: (w, r) =>
      providers(w, 0.01).length < 5
        ? null
        : [
            {
              kind: 'own-mta',
              touches: everywhere,
              rate: r.between(0.15, 1),
              replies: [TEXTS.backoff],
              spread: 0.25,
              retries: 3,
            },
          ],
  },
  {
    name: 'smarthost refuses relaying',
    truth: 'own-mta',
    make: (_, r) => [{ kind: 'own-mta', touches: everywhere, rate: r.between(0.5, 1), replies: [TEXTS.relay] }],
    reshape: (specs) => specs.map((spec) => ({ ...spec, relay: 'smtp.isp.example' })),
  },
  {
    name: 'one IP reaches nobody',
    truth: 'own-mta',
    make: (w, r) =>
      w.sources.length < 2
        ? null
        : [
            {
              kind: 'own-mta',
              touches: everywhere,
              rate: r.between(0.5, 1),
              replies: [TEXTS.timeout],
              source: w.sources[0] ?? '',
              retries: 3,
            },
          ],
  },

  {
    name: 'authentication at enforcing providers',
    truth: 'authentication',
    make: (w, r) => {
      const p = providers(w, 0.01).filter((name) =>
        ['Google', 'Microsoft', 'Yahoo', 'Apple', 'Orange', 'United Internet'].includes(name),
      );
      return p.length === 0
        ? null
        : [
            {
              kind: 'authentication',
              touches: at(p),
              rate: r.between(0.2, 1),
              replies: [TEXTS.authentication, TEXTS.authenticationSoft],
              retries: 2,
            },
          ];
    },
  },
  {
    name: 'authentication at one provider',
    truth: 'authentication',
    make: (w, r) => {
      const p = one(providers(w, 0.05), r);
      return (
        p && [{ kind: 'authentication', touches: at(p), rate: r.between(0.2, 1), replies: [TEXTS.authentication] }]
      );
    },
  },
  {
    name: 'no reverse DNS',
    truth: 'authentication',
    make: (w, r) => {
      const p = r.some(providers(w, 0.01), 4);
      return p.length < 1
        ? null
        : [{ kind: 'authentication', touches: at(p), rate: r.between(0.5, 1), replies: [TEXTS.ptr] }];
    },
  },

  {
    name: 'old list',
    truth: 'recipients',
    make: (_, r) => [
      {
        kind: 'recipients',
        touches: everywhere,
        rate: r.between(0.06, 0.4),
        replies: [TEXTS.unknownUser, TEXTS.inactive],
        spread: 0.3,
      },
    ],
  },
  {
    name: 'old list with full mailboxes',
    truth: 'recipients',
    make: (_, r) => [
      {
        kind: 'recipients',
        touches: everywhere,
        rate: r.between(0.1, 0.4),
        replies: [TEXTS.unknownUser, TEXTS.unknownUser, TEXTS.full],
        spread: 0.3,
      },
    ],
  },

  {
    name: 'one receiver cannot be reached',
    truth: 'receiver-outage',
    make: (w, r) => {
      const p = one(providers(w, 0.02), r);
      return (
        p && [
          { kind: 'receiver-outage', touches: at(p), rate: r.between(0.4, 1), replies: [TEXTS.timeout], retries: 4 },
        ]
      );
    },
  },
  {
    name: 'one receiver has faults',
    truth: 'receiver-outage',
    make: (w, r) => {
      const p = one(providers(w, 0.02), r);
      return (
        p && [
          { kind: 'receiver-outage', touches: at(p), rate: r.between(0.3, 1), replies: [TEXTS.receiver], retries: 4 },
        ]
      );
    },
  },
  {
    name: 'one receiver denies its users',
    truth: 'receiver-outage',
    blind: false,
    sizes: [1500, 100_000],
    make: (w, r) => {
      const p = one(providers(w, 0.03), r);
      return p && [{ kind: 'receiver-outage', touches: at(p), rate: r.between(0.5, 1), replies: [TEXTS.unknownUser] }];
    },
  },

  { name: 'nothing wrong', truth: 'healthy', make: () => [] },
  { name: 'nothing wrong, much greylisting', truth: 'healthy', greylisting: 6, make: () => [] },

  {
    name: 'block and old list',
    truth: 'mixed',
    make: (w, r) => {
      const p = one(providers(w, 0.05), r);
      return (
        p && [
          block(p, r),
          { kind: 'recipients', touches: everywhere, rate: r.between(0.06, 0.3), replies: [TEXTS.unknownUser] },
        ]
      );
    },
  },
  {
    name: 'block and authentication',
    truth: 'mixed',
    make: (w, r) => {
      const p = r.some(providers(w, 0.05), 2);
      return p.length < 2
        ? null
        : [
            block(p.slice(0, 1), r),
            {
              kind: 'authentication',
              touches: at(p.slice(1)),
              rate: r.between(0.3, 1),
              replies: [TEXTS.authentication],
            },
          ];
    },
  },
  {
    name: 'block and own MTA',
    truth: 'mixed',
    make: (w, r) => {
      const p = one(providers(w, 0.05), r);
      return (
        p && [block(p, r), { kind: 'own-mta', touches: everywhere, rate: r.between(0.05, 0.4), replies: [TEXTS.disk] }]
      );
    },
  },
  {
    name: 'block and outage elsewhere',
    truth: 'mixed',
    make: (w, r) => {
      const p = r.some(providers(w, 0.05), 2);
      return p.length < 2
        ? null
        : [
            block(p.slice(0, 1), r),
            {
              kind: 'receiver-outage',
              touches: at(p.slice(1)),
              rate: r.between(0.4, 1),
              replies: [TEXTS.receiver],
              retries: 2,
            },
          ];
    },
  },

  {
    name: 'everything in one "Other" row',
    truth: 'inconclusive',
    blind: true,
    make: (_, r) => [
      {
        kind: 'own-mta',
        touches: everywhere,
        rate: r.between(0.1, 0.5),
        replies: [r.pick([TEXTS.backoff, TEXTS.timeout, TEXTS.unread])],
      },
    ],
    reshape: (specs) =>
      specs.map((spec) =>
        (spec.domain ?? '').length % 3 > 0 || (spec.provider ?? '').includes('.')
          ? { ...spec, domain: '*', provider: '*', filter: '' }
          : { ...spec, count: Math.ceil(spec.count / 8), messages: Math.ceil(spec.count / 8) },
      ),
  },
  {
    name: 'one backoff row',
    truth: 'inconclusive',
    blind: true,
    sizes: [60, 61],
    pasted: true,
    make: () => [],
    reshape: (_, r) => [
      {
        domain: r.pick(['orange.fr', '']),
        provider: r.pick(['Orange', '']),
        outcome: 'deferred',
        meaning: TEXTS.backoff,
        count: 1,
      },
    ],
  },

  {
    name: 'pasted block',
    truth: 'reputation',
    blind: true,
    pasted: true,
    sizes: [60, 61],
    make: () => [],
    reshape: (_, r) => [
      {
        domain: 'yahoo.fr',
        provider: 'Yahoo',
        outcome: 'deferred',
        meaning: TEXTS.reputationSoft,
        count: r.integer(1, 20),
      },
    ],
  },
  {
    name: 'pasted own fault',
    truth: 'own-mta',
    blind: true,
    pasted: true,
    sizes: [60, 61],
    make: () => [],
    reshape: (_, r) =>
      ['gmail.com', 'orange.fr', 'sfr.fr']
        .slice(0, r.integer(1, 3))
        .map((domain) => ({ domain, outcome: 'deferred' as const, meaning: TEXTS.disk, count: r.integer(1, 4) })),
  },
  {
    name: 'pasted authentication',
    truth: 'authentication',
    blind: true,
    pasted: true,
    sizes: [60, 61],
    make: () => [],
    reshape: (_, r) => [
      {
        domain: 'gmail.com',
        provider: 'Google',
        outcome: 'bounced',
        meaning: TEXTS.authentication,
        count: r.integer(1, 10),
      },
    ],
  },
];
