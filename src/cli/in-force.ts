// `cotejo in-force DATE`: which measures stood on a day, with the words that say so.
import type { Command } from 'commander'
import type { MeasureOnDay, MeasureStep } from '../model/index.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
The answer goes by the day from which a step holds, not by when it was announced. A step that
no document dates changes nothing; it is listed with --all.

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

function linesOf(day: string, measures: readonly MeasureOnDay[], files: ReadonlyMap<string, string>): string[] {
  const lines = [`On ${day}:`]
  if (measures.length === 0) lines.push('  The documents date no measure by then.')
  for (const measure of measures) {
    lines.push('', `  ${measure.sentence}`)
    if (measure.step !== null) lines.push(...evidenceLines(measure.step, files))
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
    const known = hidePrivatePersons(
      measuresOn({ measures: measuresOf(claimed, pack) }, day),
      privatePersonsOf(claimed),
    )
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
