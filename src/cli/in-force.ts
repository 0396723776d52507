// `cotejo in-force DATE`: which measures stood on a day, with the words that say so.
import type { Command } from 'commander'
import type { MeasureConflict, MeasureOnDay, MeasureStep } from '../model/index.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
The answer goes by the day from which a step holds, not by when it was announced. A law holds
from the day it names; what a report foretells counts only once a document tells that it came.
A step that only the day of a report dates holds "at the latest" from that day. Where documents
differ over a day or a rate, they are named.

Examples:
  $ cotejo in-force 2025-03-05
  $ cotejo in-force 2025-03-07 --json
`

interface InForceFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly all?: boolean
}

function evidenceLines(step: MeasureStep, files: ReadonlyMap<string, string>): string[] {
  return step.evidence.slice(0, 3).map(({ document, quote }) => {
    const words = quote.text.replaceAll(/\s+/gu, ' ')
    return `      ${files.get(document) ?? document}:${quote.start}  “${words.length > 300 ? `${words.slice(0, 299)}…` : words}”`
  })
}

function linesOf(
  day: string,
  measures: readonly (MeasureOnDay & { readonly conflicts: readonly MeasureConflict[] })[],
  files: ReadonlyMap<string, string>,
): string[] {
  const lines = [`On ${day}:`]
  if (measures.length === 0) lines.push('  The documents date no measure by then.')
  for (const measure of measures) {
    lines.push('', `  ${measure.sentence}`)
    if (measure.step !== null) lines.push(...evidenceLines(measure.step, files))
    for (const { sentence, values } of measure.conflicts)
      lines.push(`      ! ${sentence} (${values.map(({ document }) => files.get(document) ?? document).join(' / ')})`)
  }
  return lines
}

async function run(day: string, flags: InForceFlags): Promise<void> {
  const [
    { claimsOfWorkspace },
    { openWorkspace },
    { measuresOf, measuresOn },
    { hidePrivatePersons, privatePersonsOf },
  ] = await Promise.all([
    import('../workbench/readings.js'),
    import('../workbench/workspace.js'),
    import('../workbench/analyse.js'),
    import('../export/private-persons.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { pack, claimed } = await claimsOfWorkspace(workspace)
    const lives = measuresOf(claimed, pack)
    const conflicts = new Map(lives.map((measure) => [measure.id, measure.conflicts]))
    const stood = measuresOn({ measures: lives }, day).map((item) => ({
      ...item,
      conflicts:
        item.step === null ? [] : (conflicts.get(item.measure) ?? []).filter(({ state }) => state === item.step?.state),
    }))
    const known = hidePrivatePersons(stood, privatePersonsOf(claimed))
    const measures = known.filter((item) => flags.all || item.step !== null)
    const files = new Map(claimed.map(({ document }) => [document.id, document.file ?? document.url ?? document.id]))
    await print(flags.json ? `${JSON.stringify({ day, measures })}\n` : `${linesOf(day, measures, files).join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addInForceCommand(program: Command): void {
  withWorkspace(program.command('in-force'))
    .summary('show which measures stood on a day')
    .description('Shows which measures stood on a day, with the words that say so.')
    .argument('<date>', 'the day, YYYY-MM-DD', isoDayArgument)
    .option('--all', 'also measures that no document dates by then')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
