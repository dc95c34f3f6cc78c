export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
  /** Whether its words are files or folders. */
  readonly takesFiles: boolean;
  /** Words that it takes. */
  readonly choices: readonly string[];
}
export interface CompletedOption {
  /** "--config". */
  readonly flag: string;
  readonly description: string;
  /** What follows it. */
  readonly value: 'none' | 'file' | 'text';
}

/** The script by which a shell completes commands, options and files of a program. */
export function completionScript(program: CompletedCommand, shell: Shell): string {
  const places = placesOf(program, '');
  switch (shell) {
    case 'bash':
      return bashScript(program.name, places);
    case 'zsh':
      return zshScript(program.name, places);
    case 'fish':
      return fishScript(program.name, places);
  }
}

interface Place {
  /** " baseline add": the words that lead there, each behind a blank. */
  readonly path: string;
  readonly command: CompletedCommand;
}

function placesOf(command: CompletedCommand, path: string): readonly Place[] {
  return [{ path, command }, ...command.commands.flatMap((inner) => placesOf(inner, `${path} ${inner.name}`))];
}

/** The innermost command that the words so far lead to, as a loop that each shell writes alike. */
function pathsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ path }) => path).filter((path) => path !== '');
}

function bashScript(name: string, places: readonly Place[]): string {
  const arms = places.map(({ path, command }) => {
    const words = [...command.commands.map((inner) => inner.name), ...command.choices, ...command.options.map(({ flag }) => flag)].join(
      ' ',
    );
    return `    "${path}") candidates="${words}"; files=${command.takesFiles ? 'yes' : 'no'} ;;`;
  });
  const valued = (value: CompletedOption['value']): string =>
    places
      .flatMap(({ path, command }) => command.options.filter((option) => option.value === value).map(({ flag }) => `"${path} ${flag}"`))
      .join('|');
  return `# ${name} completion for bash: source <(${name} completion bash)
_${name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at="" word candidates="" files=no
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at $word" in
      ${pathsOf(places)
        .map((path) => `"${path}"`)
        .join('|')}) at="$at $word" ;;
    esac
  done
  case "$at $prev" in
    ${valued('file')}) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    ${valued('text')}) return ;;
  esac
  case "$at" in
${arms.join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "$cur")
  if [[ $files = yes && $cur != -* ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -F _${name} ${name}
`;
}

function zshScript(name: string, places: readonly Place[]): string {
  const arms = places.map(({ path, command }) => {
    const described = command.commands.map((inner) => zshQuote(`${inner.name}:${inner.description.replaceAll(':', '\\:')}`));
    const describe = described.length === 0 ? '' : `commands=(${described.join(' ')}); _describe command commands; `;
    const options = command.options.map(({ flag, description, value }) => {
      const rest = value === 'none' ? '' : value === 'file' ? ':file:_files' : ':value: ';
      return zshQuote(`${flag}[${description.replaceAll(/[[\]:]/g, ' ')}]${rest}`);
    });
    const words =
      command.choices.length > 0
        ? [zshQuote(`*:word:(${command.choices.join(' ')})`)]
        : command.takesFiles
          ? [zshQuote('*:file:_files')]
          : [];
    return `    ("${path}") ${describe}_arguments ${[...options, ...words].join(' ')} ;;`;
  });
  return `#compdef ${name}
# ${name} completion for zsh: source <(${name} completion zsh)
_${name}() {
  local at="" word
  local -i depth=0 index=1
  local -a commands
  for word in "\${(@)words[2,CURRENT-1]}"; do
    index+=1
    case "$at $word" in
      (${pathsOf(places)
        .map((path) => `"${path}"`)
        .join('|')}) at="$at $word"; depth=index-1 ;;
    esac
  done
  # _arguments counts from the innermost command on.
  shift depth words
  (( CURRENT -= depth ))
  case "$at" in
${arms.join('\n')}
  esac
}
compdef _${name} ${name}
`;
}

function zshQuote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function fishScript(name: string, places: readonly Place[]): string {
  const lines = places.flatMap(({ path, command }) => {
    const when = `-n '__${name}_at "${path}"'`;
    return [
      ...command.commands.map((inner) => `complete -c ${name} ${when} -a ${inner.name} -d ${fishQuote(inner.description)}`),
      ...command.options.map(({ flag, description, value }) => {
        const rest = value === 'none' ? '' : value === 'file' ? ' -r -F' : ' -x';
        return `complete -c ${name} ${when} -l ${flag.slice(2)}${rest} -d ${fishQuote(description)}`;
      }),
      ...command.choices.map((word) => `complete -c ${name} ${when} -a ${word}`),
      ...(command.takesFiles ? [`complete -c ${name} ${when} -F`] : []),
    ];
  });
  return `# ${name} completion for fish: ${name} completion fish | source
function __${name}_at
  set -l at ''
  for word in (commandline -opc)[2..]
    switch "$at $word"
      case ${pathsOf(places).map(fishQuote).join(' ')}
        set at "$at $word"
    end
  end
  test "$at" = "$argv[1]"
end
complete -c ${name} -f
${lines.join('\n')}
`;
}

function fishQuote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
