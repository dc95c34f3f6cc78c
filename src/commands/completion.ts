import { Argument, Command } from 'commander';
import { type CompletedCommand, completionScript, SHELLS, type Shell } from '../adapters/shell/completion-script.ts';
import type { Root } from '../root.ts';

/** `newsdelta completion`: the script by which a shell completes commands, options and files. */
export function completionCommand(root: Root): Command {
  return new Command('completion')
    .description('print the script by which bash, zsh or fish completes commands, options and files')
    .addArgument(new Argument('<SHELL>', 'whose script it is').choices(SHELLS))
    .option('--json', 'the commands and options that are completed, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  source <(newsdelta completion bash)      # for good: into ~/.bashrc; zsh alike, after compinit\n  newsdelta completion fish | source\n\nExit codes: 0 done, 2 no such shell.',
    )
    .action((shell: Shell, options: { json?: true }, command: Command) => {
      const program = described(command.parent ?? command);
      root.print(options.json === true ? JSON.stringify(program) : completionScript(program, shell).trimEnd());
    });
}

const FILES = /FILE|FOLDER/;

function described(command: Command): CompletedCommand {
  const help = command.createHelp();
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).flatMap(({ long, description, flags }) => {
      if (long === undefined || long === null) return [];
      const value = FILES.test(flags) ? 'file' : flags.includes('<') ? 'text' : 'none';
      return [{ flag: long, description, value } as const];
    }),
    // The help command of commander is none of ours.
    commands: command.commands.map(described),
    takesFiles: command.registeredArguments.some((argument) => FILES.test(argument.name()) || /\bfile\b/.test(argument.description)),
    choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
  };
}
