import { valueAt } from './check-source.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface Repetition {
  readonly path: Path;
  readonly value: string;
  /** Line of the first one, counted from 1. */
  readonly firstLine: number;
}

/** Texts that stand twice in a list (or at `inside` each of its members), compared by `as`. Whatever isn't a list or a text is passed over. */
export function repeated(
  source: YamlSource,
  list: Path,
  inside: Path,
  as: (value: string) => string = (value) => value,
): readonly Repetition[] {
  const members = valueAt(source.value, list);
  if (!Array.isArray(members)) return [];
  const first = new Map<string, Path>();
  return members.flatMap((_, index) => {
    const path = [...list, index, ...inside];
    const value = valueAt(source.value, path);
    if (typeof value !== 'string') return [];
    const earlier = first.get(as(value));
    if (earlier !== undefined) return [{ path, value, firstLine: source.line(earlier) }];
    first.set(as(value), path);
    return [];
  });
}
