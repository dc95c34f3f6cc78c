/** Six digits are more than a fitted number deserves, and keep the weights file readable. */
export function short(x: number): number {
  return Number(x.toPrecision(6));
}
