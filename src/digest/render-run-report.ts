import type { RunReport } from '../domain/run-report.ts';

/** A run report for a terminal: what was read, shown, held back and failed. */
export function renderRunReport(report: RunReport): string {
  const { watch, occurrence, coverage, deliveries } = report;
  if (report.result === 'already')
    return `${watch} ${occurrence}: already run, nothing done${deliveries.waiting > 0 ? `; ${deliveries.waiting} messages of earlier editions wait` : ''}`;
  if (report.result === 'running')
    return `${watch} ${occurrence}: another run has it already, nothing done; if that run died, this works again 15 minutes after its last sign of life`;
  const failing = coverage.feeds.filter(({ state }) => state === 'failing' || state === 'gone').length;
  const lines = [
    `${watch} ${occurrence}${report.result === 'dry' ? ' (dry run: nothing stored, nothing sent)' : ''}`,
    `  feeds      ${coverage.feeds.length}, of them ${failing} failing; ${coverage.entries} new entries${coverage.tooOld > 0 ? `, ${coverage.tooOld} too old to read` : ''}${coverage.pending > 0 ? `, ${coverage.pending} left for the next run` : ''}`,
    `  articles   read ${coverage.read} = shown ${coverage.shown} + held back ${coverage.heldBack} + filtered ${coverage.filtered}`,
    `  digest     ${report.developments} new, ${report.updates} updates, ${report.alsoNew} also new${report.quiet ? ' (quiet)' : ''}`,
    `  mail       ${report.result === 'dry' ? `would send ${deliveries.sent + deliveries.waiting}` : mailLine(deliveries, report.quiet)}`,
    ...report.failures.map(
      ({ step, where, what, advice }) => `  failed     ${step} ${where}: ${what}${advice === '' ? '' : `; ${advice}`}`,
    ),
  ];
  if (report.edition !== null) lines.push(`  edition    ${report.edition}`);
  return lines.join('\n');
}

function mailLine({ sent, waiting, failed, unknown }: RunReport['deliveries'], quiet: boolean): string {
  const parts = [
    `${sent} sent`,
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
  ];
  return quiet && sent + waiting + failed + unknown === 0 ? 'nothing to send' : parts.join(', ');
}
