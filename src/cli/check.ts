// `cotejo check`: a figure recomputed from official series, under every reading an analyst would defend.
import type { Command } from 'commander'
import type { Check, CheckReading } from '../model/index.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { now, print } from './output.js'

const EXAMPLES = `
The claim's own readings, those its words allow, are answered first and alone decide; the others
follow, marked as not what was claimed.

Examples:
  $ cotejo check "Daily murders have fallen 14 per cent compared with September 2024" --place Mexico --published 2025-05-01
  $ cotejo check "14,102 people were murdered between October 2024 and March 2025" --place Mexico --json
`

interface CheckFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly place?: string
  readonly published?: string
}

/** So many readings that were not claimed are listed; the rest is counted. */
const MOST_LISTED = 12

const readingLine = ({ reproduces, computed, words }: CheckReading): string =>
  `    ${reproduces ? '=' : ' '} ${computed.toFixed(1).padStart(10)}  ${words}`

function linesOf(check: Check): readonly string[] {
  const own = check.readings.filter((reading) => reading.own)
  const others = check.readings.filter((reading) => !reading.own)
  const lines = [`${check.verdict}: “${check.claim.value?.words ?? check.claim.text}”`, `  ${check.sentence}`]
  if (own.length > 0) lines.push('  What was claimed:', ...own.map(readingLine))
  if (others.length > 0) lines.push('  Not what was claimed:', ...others.slice(0, MOST_LISTED).map(readingLine))
  if (others.length > MOST_LISTED) lines.push(`    and ${others.length - MOST_LISTED} more: --json`)
  if (check.drivers.length > 0)
    lines.push(
      '  What drives it:',
      ...check.drivers
        .slice(0, 5)
        .map((driver) => `      ${driver.computed.toFixed(1).padStart(10)}  without ${driver.leftOut}`),
    )
  if (check.tolerance !== null)
    lines.push(`  Tolerance: ${Number(check.tolerance.value.toPrecision(3))}, ${check.tolerance.because}.`)
  return [...lines, ...check.warnings.map(({ message }) => `  Note: ${message}`)]
}

async function run(text: string, flags: CheckFlags): Promise<void> {
  const [{ openWorkspace }, { loadPack }, { checkTyped, placeNamed }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/packs.js'),
    import('../workbench/check.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const pack = loadPack(workspace.pack, [workspace.folder])
    const places =
      flags.place === undefined ? {} : { places: flags.place.split(',').map((name) => placeNamed(pack, name.trim())) }
    const typed = { text, published: flags.published ?? null, ...places }
    const checks = await checkTyped(workspace, pack, typed, now().slice(0, 10))
    await print(
      flags.json
        ? `${JSON.stringify(checks.length === 1 ? checks[0] : checks)}\n`
        : `${checks.map((check) => linesOf(check).join('\n')).join('\n\n')}\n`,
    )
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addCheckCommand(program: Command): void {
  withWorkspace(program.command('check'))
    .summary('recompute a figure from official series')
    .description('Recomputes a figure from official series, under every reading an analyst would defend.')
    .argument('<sentence>', 'what is claimed, in quotation marks')
    .option('--place <name>', 'the place, or several with commas between them, which come before those of the sentence')
    .option('--published <date>', 'the day on which it was said, YYYY-MM-DD', isoDayArgument)
    .addHelpText('after', EXAMPLES)
    .action(run)
}
