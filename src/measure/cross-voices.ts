/** What is learned on top of a first model hears it over streams that it did not see: the streams are dealt into so many hands. */
const FOLDS = 5;

/**
 * For each group what a model says of its members that never saw the group, so that what is fitted on top learns how far an unseen stream's voice may be
 * trusted.
 */
export function crossVoices<T, M>(
  groups: readonly (readonly T[])[],
  by: { readonly train: (members: readonly T[]) => M; readonly voice: (model: M, member: T) => number },
): readonly (readonly number[])[] {
  const models = Array.from({ length: Math.min(FOLDS, groups.length) }, (_, fold) =>
    by.train(groups.filter((_, i) => i % FOLDS !== fold).flat()),
  );
  return groups.map((group, i) => {
    const model = models[i % FOLDS];
    return group.map((member) => (model === undefined ? 0 : by.voice(model, member)));
  });
}
