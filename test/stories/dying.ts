import type { Press } from './press.ts';

/** A press whose process ends at one place: 0 at the commit, 1 right behind it, 2 with a message under way. */
export function dying(press: Press, place: number): Press {
  const { ledger, mailer } = press.world;
  const end = (): never => {
    throw new Error('the process ended here');
  };
  return {
    ...press,
    world: {
      ...press.world,
      ledger: {
        ...ledger,
        // What dies gives nothing back.
        releaseOccurrence: async () => {},
        commitEdition: async (commit, run) => {
          if (place === 0) end();
          await ledger.commitEdition(commit, run);
          if (place === 1) end();
        },
      },
      mailer: { ...mailer, send: async (message) => (place === 2 ? end() : mailer.send(message)) },
    },
  };
}
