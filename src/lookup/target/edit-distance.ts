/**
 * Letters to put in, take out, change or swap with their neighbour to make one text of the other (optimal string
 * alignment, Damerau 1964); `most + 1` as soon as it is clear that there are more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const present = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min((above[column] ?? 0) + 1, (present[column - 1] ?? 0) + 1, changed);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      present.push(least);
    }
    if (Math.min(...present) > most) return most + 1;
    before = above;
    above = present;
  }
  return above[b.length] ?? 0;
}
