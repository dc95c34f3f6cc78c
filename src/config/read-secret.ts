export interface SecretReading {
  /** Null where neither is set, or where `errors` says why. */
  readonly value: string | null;
  /** What the errors of its content name: the variable, or the file. */
  readonly where: string;
  readonly errors: readonly string[];
}

/** The secret of the variable NAME or of the file that NAME_FILE names. Errors say what and where and never show it. */
export function readSecret(
  name: string,
  from: { readonly value: string; readonly file: string; readonly shape: string },
  readFile: (file: string) => string,
): SecretReading {
  if (from.value !== '' && from.file !== '') return broken(name, `${name} and ${name}_FILE are both set: keep one of them.`);
  if (from.file === '') return { value: from.value === '' ? null : from.value, where: name, errors: [] };
  const where = `The file of ${name}_FILE (${from.file})`;
  let held: string;
  try {
    held = readFile(from.file)
      .replace(/^\uFEFF/, '')
      .trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return broken(where, `${name}_FILE names ${from.file}, which can't be read (${code}). ${READ_ADVICE[code] ?? ''}`.trim());
  }
  return held === '' ? broken(where, `${name}_FILE names ${from.file}, which is empty. ${from.shape}`) : { value: held, where, errors: [] };
}

function broken(where: string, error: string): SecretReading {
  return { value: null, where, errors: [error] };
}

const READ_ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file: check the path, and in a container that the secret is mounted.',
  EACCES: 'Give the user that runs newsdelta the right to read it.',
  EISDIR: 'It is a folder: name the file in it.',
};
