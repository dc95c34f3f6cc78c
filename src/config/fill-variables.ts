type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([^}]*)\}/g;

/** Names that `${NAME}` in a text asks for and the environment doesn't have (or has empty). */
export function missingVariables(value: string, environment: Environment): readonly string[] {
  return [...value.matchAll(VARIABLE)].map((found) => found[1] ?? '').filter((name) => (environment[name] ?? '') === '');
}

/** Names of variables whose value can't stand in a header: it holds a line break. */
export function brokenVariables(value: string, environment: Environment): readonly string[] {
  return [...value.matchAll(VARIABLE)].map((found) => found[1] ?? '').filter((name) => /[\r\n\0]/.test((environment[name] ?? '').trim()));
}

/** The text with `${NAME}` replaced by the environment's values, white space around those cut. */
export function fillVariables(text: string, environment: Environment): string {
  return text.replaceAll(VARIABLE, (_, variable: string) => (environment[variable] ?? '').trim());
}
