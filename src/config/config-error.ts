/** One thing wrong in a file that a person edits. `line` and `column` count from 1; 0 where the trouble is the file itself. */
export interface ConfigError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, with the value that is wrong. Never a secret. */
  readonly what: string;
  /** What to do: what is allowed, the nearest right word, an example. */
  readonly advice: string;
  /** The line as it stands in the file (secrets masked), with a caret under the place; empty without a place. */
  readonly excerpt: string;
}

/** One error as a person reads it: `file:line:column: what`, the line with a caret, what to do. No newline at the end. */
function renderConfigError(error: ConfigError): string {
  const place = error.line === 0 ? error.file : `${error.file}:${error.line}:${error.column}`;
  return [`${place}: ${error.what}`, error.excerpt, error.advice === '' ? '' : `  ${error.advice}`]
    .filter((part) => part !== '')
    .join('\n');
}

/** All errors, a blank line between two. */
export function renderConfigErrors(errors: readonly ConfigError[]): string {
  return errors.map(renderConfigError).join('\n\n');
}

/** In the order of the file, each place and text once. */
export function sortConfigErrors(errors: readonly ConfigError[]): readonly ConfigError[] {
  const seen = new Map(errors.map((error) => [`${error.file}\n${error.line}\n${error.column}\n${error.what}`, error]));
  const files = [...new Set(errors.map((error) => error.file))];
  return [...seen.values()].sort(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line || one.column - other.column,
  );
}
