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
  /** A text or a group; a text or a list. */
  readonly anyOf?: readonly DeclaredKey[];
  readonly additionalProperties?: DeclaredKey | boolean;
}

/** The JSON Schema (draft-07, which yaml-language-server reads) of what a person writes: keys with a default may be left out. */
export function declaredSchema(schema: z.ZodType): DeclaredKey {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as DeclaredKey;
}

/** What is declared for a place in the file; an empty declaration where nothing is. */
export function declaredAt(schema: DeclaredKey, path: Path): DeclaredKey {
  return path.reduce<DeclaredKey>((here, step) => {
    if (typeof step === 'number') return alternative(here, 'items').items ?? {};
    const group = alternative(here, 'properties');
    const further = typeof group.additionalProperties === 'object' ? group.additionalProperties : {};
    return group.properties?.[step] ?? further;
  }, schema);
}

/** Places at which a key of this name is declared, as words: "watches", "watches, feeds"; the top level is the empty string. */
export function placesOf(schema: DeclaredKey, name: string, place: readonly string[] = []): readonly string[] {
  const { properties = {} } = alternative(schema, 'properties');
  const here = Object.hasOwn(properties, name) ? [place.join(' > ')] : [];
  const below = Object.entries(properties).flatMap(([key, value]) => placesOf(value.items ?? value, name, [...place, key]));
  return [...here, ...below];
}

/** Of a declaration with alternatives the one that has `items` or `properties`; else the declaration itself. */
export function alternative(key: DeclaredKey, having: 'items' | 'properties'): DeclaredKey {
  return key.anyOf?.find((one) => one[having] !== undefined) ?? key;
}
