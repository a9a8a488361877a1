/** A line with round ends through points, in units of a 32 × 32 square. */
interface Stroke {
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
  readonly colour: Colour;
}

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const NIGHT: Colour = [0x1c, 0x2f, 0x6b];
const CORAL: Colour = [0xff, 0x8d, 0x8a];

/** The product's sign, around the middle of the square: lines of a log that grow shorter, and the tick of the verdict beside them. */
const LINES = [
  [5, 8, 18],
  [5, 14, 13],
  [5, 20, 10],
] as const;
const TICK = [
  [14, 20],
  [18, 24],
  [27, 12],
] as const;

function sign(width: number, tick: Colour): readonly Stroke[] {
  return [
    ...LINES.map(
      ([from, y, to]): Stroke => ({
        points: [
          [from, y],
          [to, y],
        ],
        width,
        colour: WHITE,
      }),
    ),
    { points: TICK, width: width * 1.08, colour: tick },
  ];
}

/** One of the two icons: its size in pixels, and red, green, blue and alpha of each. */
export interface AppIcon {
  readonly file: 'color.png' | 'outline.png';
  readonly size: number;
  readonly pixels: Uint8Array;
}

/**
 * The icons of the Teams app, drawn: 192 × 192 in colour on a full square, which Teams cuts round, with the sign within
 * its middle 120 × 120; and 32 × 32 in white on nothing.
 * Source: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package (app icons).
 */
export function appIcons(): readonly AppIcon[] {
  return [
    { file: 'color.png', size: 192, pixels: draw(192, 150, sign(2.7, CORAL), NIGHT) },
    { file: 'outline.png', size: 32, pixels: draw(32, 32, sign(2, WHITE), null) },
  ];
}

/** `scale`: pixels of the 32 units of the sign, which stands in the middle. */
function draw(size: number, scale: number, strokes: readonly Stroke[], ground: Colour | null): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const unit = scale / 32;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const at = [(x + 0.5 - size / 2) / unit + 16, (y + 0.5 - size / 2) / unit + 16] as const;
      let [colour, alpha] = [ground ?? WHITE, ground === null ? 0 : 1];
      for (const stroke of strokes) {
        const cover = Math.min(1, Math.max(0, (stroke.width / 2 - distance(at, stroke.points)) * unit + 0.5));
        if (ground !== null) colour = blend(colour, stroke.colour, cover);
        else alpha = Math.max(alpha, cover);
      }
      pixels.set([...colour, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  }
  return pixels;
}

/** From a point to the nearest of a line's segments. */
function distance([x, y]: readonly [number, number], points: Stroke['points']): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, [x2, y2]] of points.entries()) {
    const [x1, y1] = points[index - 1] ?? [x2, y2];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
  }
  return nearest;
}

function blend(below: Colour, above: Colour, cover: number): Colour {
  const mix = (one: number, other: number) => Math.round(one + (other - one) * cover);
  return [mix(below[0], above[0]), mix(below[1], above[1]), mix(below[2], above[2])];
}
