/** One bin of answers: mean confidence, share that was right (0..1), and how many. */
export interface ReliabilityPoint {
  readonly said: number;
  readonly right: number;
  readonly count: number;
}

const SIDE = 320;
const EDGE = 46;

/** The reliability diagram as SVG: confidence across, share right upwards; a dot's area is the number of answers. */
export function reliabilityPicture(points: readonly ReliabilityPoint[]): string {
  const x = (value: number): string => (EDGE + value * SIDE).toFixed(1);
  const y = (value: number): string => (EDGE + (1 - value) * SIDE).toFixed(1);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const marks = [0, 0.25, 0.5, 0.75, 1];
  const dots = points.map(({ said, right, count }) => {
    const radius = (3 + 11 * Math.sqrt(count / most)).toFixed(1);
    return `<circle cx="${x(said)}" cy="${y(right)}" r="${radius}" fill="#1f6feb" fill-opacity="0.55"><title>${count} answers: said ${said.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`;
  });
  const scale = marks.flatMap((mark) => [
    `<text x="${x(mark)}" y="${EDGE + SIDE + 18}" text-anchor="middle">${mark}</text>`,
    `<text x="${EDGE - 8}" y="${y(mark)}" text-anchor="end" dominant-baseline="middle">${mark}</text>`,
  ]);
  const size = SIDE + 2 * EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability diagram of verdicts">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<rect x="${EDGE}" y="${EDGE}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#999"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...scale,
    ...dots,
    `<text x="${size / 2}" y="${size - 8}" text-anchor="middle">confidence said</text>`,
    `<text x="14" y="${size / 2}" text-anchor="middle" transform="rotate(-90 14 ${size / 2})">share right</text>`,
    '</svg>',
    '',
  ].join('\n');
}
