/** A command that a document shows, with what it printed. */
export interface Shown {
  readonly command: string;
  /** Lines; "…" alone stands for any number of them. */
  readonly output: readonly string[];
}

/** The commands of all `console` blocks of a document, in order: a line that begins with "$ ", and what stands below it. */
export function commandsOf(document: string): readonly Shown[] {
  const shown: { command: string; output: string[] }[] = [];
  for (const [, block = ''] of document.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    for (const line of block.trimEnd().split('\n')) {
      if (line.startsWith('$ ')) shown.push({ command: line.slice(2), output: [] });
      else shown.at(-1)?.output.push(line);
    }
  }
  return shown;
}

/** Whether lines are what a document shows of them. */
export function isShown(lines: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return lines.length === 0;
  if (first === '…') return lines.some((_, index) => isShown(lines.slice(index), rest)) || isShown([], rest);
  return lines[0] === first && isShown(lines.slice(1), rest);
}

/** The document with other outputs under its commands; those with a "…" stay as they are. */
export function withOutputs(document: string, outputs: readonly (readonly string[])[]): string {
  let index = -1;
  return document.replaceAll(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const lines = commandsOf(`\`\`\`console\n${block}\`\`\``).flatMap(({ command, output }) => {
      index += 1;
      return [`$ ${command}`, ...(output.includes('…') ? output : (outputs[index] ?? []))];
    });
    return `\`\`\`console\n${lines.join('\n')}\n\`\`\``;
  });
}
