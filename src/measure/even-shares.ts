/** What each member of a group weighs, so that a long group has hardly more voice than a short one; in the order of the groups. */
export function evenShares(groups: readonly { readonly length: number }[]): readonly number[] {
  const mean = groups.reduce((sum, { length }) => sum + length, 0) / groups.length;
  return groups.map(({ length }) => Math.sqrt(mean / Math.max(1, length)));
}
