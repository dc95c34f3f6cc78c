import { Command } from 'commander';
import type { Delivery } from '../domain/delivery.ts';
import { planDrop, planRetry } from '../domain/plan-delivery.ts';
import { renderOutbox } from '../digest/render-outbox.ts';
import { EXIT, Exit, type OpenWorld, type Root } from '../root.ts';
import { deliver } from '../stages/deliver.ts';

interface Options {
  readonly config?: string;
  readonly json?: true;
}

/** `newsdelta outbox`: what waits, failed or is unknown; `outbox retry` and `outbox drop` act on it. */
export function outboxCommand(root: Root): Command {
  const outbox = new Command('outbox')
    .description('list the mails that wait, failed, or are unknown (the answer of the server was lost)')
    .option('--config <FILE>', 'the watchlist')
    .option('--json', 'the mails as JSON')
    .addHelpText('after', '\nExample:\n  newsdelta outbox\n\nExit codes: 0 nothing is there, 5 mail waits, failed or is unknown.')
    .action((options: Options) => withOutbox(root, { options, scratch: true }, (world) => list(root, world, options)));
  outbox
    .command('retry')
    .exitOverride()
    .description('try a mail again now, byte for byte the same; one whose answer was lost may then arrive twice')
    .argument('<ID...>', 'the mail, as `newsdelta outbox` names it; its beginning or end is enough where only one has it')
    .addHelpText('after', '\nExample:\n  newsdelta outbox retry quasi-alliance-20261124T220000Z-1x2y3z')
    .action((ids: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      return withOutbox(root, { options, scratch: false }, (world) => retry(ids, root, { world, options }));
    });
  outbox
    .command('drop')
    .exitOverride()
    .description('never try a mail again, and list it no more')
    .argument('<ID...>', 'the mail, as for retry')
    .addHelpText('after', '\nExample:\n  newsdelta outbox drop quasi-alliance-20261124T220000Z-1x2y3z')
    .action((ids: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      return withOutbox(root, { options, scratch: false }, (world) => drop(ids, root, { world, options }));
    });
  return outbox;
}

async function withOutbox(
  root: Root,
  { options, scratch }: { readonly options: Options; readonly scratch: boolean },
  act: (world: OpenWorld) => Promise<void>,
): Promise<void> {
  const world = await root.openWorld({ config: options.config, scratch, logging: 'progress' });
  try {
    await act(world);
  } finally {
    await world.close();
  }
}

async function list(root: Root, world: OpenWorld, options: Options): Promise<void> {
  const mails = await listed(world);
  show(root, mails, options);
  if (mails.length > 0) process.exitCode = EXIT.mail;
}

interface Acting {
  readonly world: OpenWorld;
  readonly options: Options;
}

async function retry(ids: readonly string[], root: Root, { world, options }: Acting): Promise<void> {
  const chosen = await choose(ids, world);
  const now = world.clock.now();
  for (const { id } of chosen)
    if ((await world.ledger.changeDelivery(id, (delivery) => planRetry(delivery, now))) === null) throw underWay(id);
  await deliver({ ...world, ledger: { ...world.ledger, dueDeliveries: async () => chosen.map(({ id }) => id) } });
  const after = await named(chosen, world);
  show(root, after, options);
  if (after.some(({ state }) => state !== 'sent')) process.exitCode = EXIT.mail;
}

async function drop(ids: readonly string[], root: Root, { world, options }: Acting): Promise<void> {
  const chosen = await choose(ids, world);
  const now = world.clock.now();
  for (const { id } of chosen)
    if ((await world.ledger.changeDelivery(id, (delivery) => planDrop(delivery, now))) === null) throw underWay(id);
  show(root, await named(chosen, world), options);
}

function show(root: Root, mails: readonly Delivery[], options: Options): void {
  root.print(options.json === true ? JSON.stringify(mails) : renderOutbox(mails));
}

async function listed({ ledger }: OpenWorld): Promise<readonly Delivery[]> {
  return (await ledger.deliveries({})).filter(({ state, droppedAt }) => state !== 'sent' && (droppedAt ?? null) === null);
}

async function named(chosen: readonly Delivery[], { ledger }: OpenWorld): Promise<readonly Delivery[]> {
  return (await ledger.deliveries({})).filter(({ id }) => chosen.some((one) => one.id === id));
}

/** Each id must name one mail, sent ones among them, so that a sent one is told as that. */
async function choose(ids: readonly string[], { ledger }: OpenWorld): Promise<readonly Delivery[]> {
  const all = await ledger.deliveries({});
  return ids.map((id) => {
    const exact = all.find((one) => one.id === id);
    const alike = exact === undefined ? all.filter((one) => one.id.startsWith(id) || one.id.endsWith(id)) : [exact];
    const [only] = alike;
    if (only === undefined) throw new Exit(EXIT.usage, `There is no mail "${id}". \`newsdelta outbox\` lists those that were not sent.`);
    if (alike.length > 1)
      throw new Exit(EXIT.usage, `"${id}" names ${alike.length} mails: ${alike.map((one) => one.id).join(', ')}. Write more of it.`);
    if (only.state === 'sent') throw new Exit(EXIT.usage, `The mail ${only.id} was sent on ${only.sentAt}: "${only.lastAnswer}".`);
    return only;
  });
}

function underWay(id: string): Exit {
  return new Exit(EXIT.mail, `The mail ${id} is just being sent, or was a moment ago. Look again with \`newsdelta outbox\`.`);
}
