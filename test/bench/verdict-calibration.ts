import { concentrate } from '../../src/concentration/concentrate.ts';
import { CALIBRATION } from '../../src/knowledge/likelihoods/calibration.ts';
import { decide } from '../../src/verdict/decide.ts';
import { incident } from '../incidents/incident.ts';

/**
 * Fits slope and offset of the calibration on fitting seeds (below 1,000,000): `node test/bench/verdict-calibration.ts
 * [count] [first seed]`. Prints, for inputs with and without deliveries, the pair with the least logarithmic loss; the
 * bounds of calibration.ts stay as they are. What to take of it is a decision: see the comment there.
 */
const count = Number(process.argv[2] ?? 3000);
const firstSeed = Number(process.argv[3] ?? 200_000);
if (firstSeed + count > 1_000_000) throw new RangeError('seeds from 1,000,000 on are for judgment');

const cases = Array.from({ length: count }, (_, index) => {
  const { judged, truth } = incident(firstSeed + index);
  return { concentration: concentrate(judged, {}), truth };
});

for (const basis of ['rated', 'blind'] as const) {
  const part = cases.filter(({ concentration }) => concentration.hasDenominator === (basis === 'rated'));
  const settings = CALIBRATION[basis];
  const stands = { ...settings };
  let best = { slope: 0, offset: 0, loss: Number.POSITIVE_INFINITY };
  for (let slope = 0.4; slope <= 2.01; slope += 0.2) {
    for (let offset = 0; offset <= 4.01; offset += 0.25) {
      Object.assign(settings, { slope, offset });
      const loss = part.reduce((sum, { concentration, truth }) => {
        const { kind, confidence } = decide(concentration);
        return sum - Math.log(kind === truth ? confidence : 1 - confidence);
      }, 0);
      if (loss < best.loss) best = { slope, offset, loss };
    }
  }
  Object.assign(settings, stands);
  console.log(
    `${basis}: ${part.length} inputs, slope ${best.slope.toFixed(1)}, offset ${best.offset.toFixed(2)} (stands: ${stands.slope}, ${stands.offset})`,
  );
}
