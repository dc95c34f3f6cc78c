import { z } from 'zod';
import type { Path } from './yaml-source.ts';

/** The part of JSON Schema that zod's declarations become here. */
export interface DeclaredKey {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DeclaredKey>>;
  readonly items?: DeclaredKey;
  readonly additionalProperties?: DeclaredKey | boolean;
}

/** The JSON Schema (draft-07, which yaml-language-server reads) of what a person writes: keys with a default may be left out. */
export function declaredSchema(schema: z.ZodType): DeclaredKey {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as DeclaredKey;
}

/** What is declared for a place in the file; an empty declaration where nothing is. */
export function declaredAt(schema: DeclaredKey, path: Path): DeclaredKey {
  return path.reduce<DeclaredKey>((here, step) => {
    const further = typeof here.additionalProperties === 'object' ? here.additionalProperties : {};
    return typeof step === 'number' ? (here.items ?? {}) : (here.properties?.[step] ?? further);
  }, schema);
}

/** Places at which a key of this name is declared, as words: "watches", "watches, feeds"; the top level is the empty string. */
export function placesOf(schema: DeclaredKey, name: string, place: readonly string[] = []): readonly string[] {
  const here = schema.properties !== undefined && Object.hasOwn(schema.properties, name) ? [place.join(' > ')] : [];
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => placesOf(value.items ?? value, name, [...place, key]));
  return [...here, ...below];
}
