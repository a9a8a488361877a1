import { at, block, largest, one, providers } from './places.ts';
import { TEXTS } from './texts.ts';
import type { Trouble } from './trouble.ts';

/** Incidents whose hidden cause is the sender's reputation. */
export const REPUTATION_TROUBLES: readonly Trouble[] = [
  { name: 'block at the largest provider', truth: 'reputation', make: (w, r) => [block([largest(w)], r)] },
  {
    name: 'block at one provider',
    truth: 'reputation',
    make: (w, r) => {
      const p = one(providers(w, 0.02), r);
      return p && [block(p, r)];
    },
  },
  {
    name: 'block at a small provider',
    truth: 'reputation',
    make: (w, r) => {
      const p = one(providers(w, 0.01, 0.06), r);
      return p && [block(p, r)];
    },
  },
  {
    name: 'block at a few providers',
    truth: 'reputation',
    make: (w, r) => {
      const p = r.some(providers(w, 0.02), r.integer(2, 3));
      return p.length < 2 ? null : [block(p, r)];
    },
  },
  {
    name: 'block behind backoff rows',
    truth: 'reputation',
    make: (w, r) => {
      const p = one(providers(w, 0.03), r);
      return (
        p && [
          block(p, r, [TEXTS.reputationSoft]),
          { kind: 'reputation', touches: at(p), rate: 0.95, replies: [TEXTS.backoff], retries: 2 },
        ]
      );
    },
  },
  {
    name: 'one blocklist named by many',
    truth: 'reputation',
    make: (w, r) => {
      const asks = new Set(
        w.places
          .filter(({ big }) => !big)
          .map(({ domain }) => domain)
          .filter(() => r.chance(0.6)),
      );
      return asks.size < 4
        ? null
        : [
            {
              kind: 'reputation',
              touches: ({ domain }) => asks.has(domain),
              rate: r.between(0.7, 1),
              replies: [r.pick([TEXTS.spamhaus, TEXTS.barracuda])],
            },
          ];
    },
  },
  {
    name: 'one gateway blocks',
    truth: 'reputation',
    market: 'b2b',
    make: (_, r) => {
      const f = r.pick(['Proofpoint', 'Mimecast']);
      return [
        {
          kind: 'reputation',
          touches: ({ filter }) => filter === f,
          rate: r.between(0.5, 1),
          replies: [r.pick([TEXTS.reputationHard, TEXTS.reputationSoft])],
          retries: 3,
        },
      ];
    },
  },
  {
    name: 'many customers behind Microsoft 365',
    truth: 'reputation',
    market: 'b2b',
    make: (_, r) => [block(['Microsoft 365'], r)],
  },
  {
    name: 'content refused at two providers',
    truth: 'reputation',
    make: (w, r) => {
      const p = r.some(providers(w, 0.03), 2);
      return p.length < 2 ? null : [block(p, r, [TEXTS.content])];
    },
  },
  {
    name: 'throttled at big providers',
    truth: 'reputation',
    make: (w, r) => {
      const p = r.some(providers(w, 0.05), r.integer(1, 2));
      return p.length < 1 ? null : [block(p, r, [TEXTS.rate])];
    },
  },
  {
    name: 'backoff at one or two providers',
    truth: 'reputation',
    make: (w, r) => {
      const p = r.some(providers(w, 0.02), r.integer(1, 2));
      return p.length < 1 ? null : [block(p, r, [TEXTS.backoff])];
    },
  },
  {
    name: 'one IP has a bad reputation',
    truth: 'reputation',
    make: (w, r) =>
      w.sources.length < 2 ? null : [{ ...block(r.some(providers(w, 0.02), 4), r), source: w.sources[0] ?? '' }],
  },
];
