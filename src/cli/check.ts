// `cotejo check`: a figure recomputed from official series, under every reading an analyst would defend.
import type { Command } from 'commander'
import { type Check, type CheckReading, type CheckVerdict, CotejoError } from '../model/index.js'
import type { Workspace } from '../workbench/workspace.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { counted, now, print } from './output.js'

const EXAMPLES = `
The claim's own readings, those its words allow, are answered first and alone decide; the others
follow, marked as not what was claimed.

Examples:
  $ cotejo check "Daily murders have fallen 14 per cent compared with September 2024" --place Mexico --published 2025-05-01
  $ cotejo check --all
  $ cotejo check "14,102 people were murdered between October 2024 and March 2025" --place Mexico --json
`

interface CheckFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly place?: string
  readonly published?: string
  readonly claim?: string
  readonly all?: boolean
}

/** So many readings that were not claimed are listed; the rest is counted. */
const MOST_LISTED = 12

const readingLine = ({ reproduces, computed, words }: CheckReading): string =>
  `    ${reproduces ? '=' : ' '} ${computed.toFixed(1).padStart(10)}  ${words}`

function linesOf(check: Check): readonly string[] {
  const own = check.readings.filter((reading) => reading.own)
  const others = check.readings.filter((reading) => !reading.own)
  const lines = [`${wordsOf(check.verdict)}: “${check.claim.value?.words ?? check.claim.text}”`, `  ${check.sentence}`]
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
  if (check.verdict === 'no_suitable_data') lines.push('  What is held, and how to add more: cotejo data list')
  return [...lines, ...check.warnings.map(({ message }) => `  Note: ${message}`)]
}

/** A verdict as people read it. */
const wordsOf = (verdict: CheckVerdict): string => verdict.replaceAll('_', ' ')

const SUMMARY_ORDER: readonly CheckVerdict[] = [
  'reproduced',
  'reproduced_under_other_readings',
  'not_reproduced',
  'not_comparable',
  'data_too_short',
  'no_suitable_data',
]

/** What became of all claims: how many of each verdict, and those that data decide. */
function summaryOf(checks: readonly Check[]): readonly string[] {
  if (checks.length === 0) return ['No figure of the documents is one that a series of the pack may decide.']
  const counts = SUMMARY_ORDER.map(
    (verdict) => [verdict, checks.filter((check) => check.verdict === verdict).length] as const,
  )
  const decided = checks.filter(({ ownReadings }) => ownReadings.length > 0)
  return [
    `${counted(checks.length, 'claim', 'claims')}: ${counts.flatMap(([verdict, count]) => (count === 0 ? [] : [`${count} ${wordsOf(verdict)}`])).join(', ')}.`,
    ...decided.map(
      ({ verdict, claim, readings }) =>
        `  ${wordsOf(verdict).padEnd(32)} ${(claim.value?.words ?? claim.text).slice(0, 40).padEnd(42)} ${readings[0]?.words ?? ''}`,
    ),
  ]
}

async function ofWorkspace(workspace: Workspace, figure: string | null): Promise<readonly Check[]> {
  const [{ readWorkspace }, { checkWorkspace }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all([
    import('../workbench/readings.js'),
    import('../workbench/check.js'),
    import('../export/private-persons.js'),
  ])
  const { pack, readings } = await readWorkspace(workspace)
  const checks = await checkWorkspace(workspace, readings, pack, figure, now().slice(0, 10))
  return hidePrivatePersons(checks, privatePersonsOf(readings))
}

async function ofSentence(workspace: Workspace, text: string, flags: CheckFlags): Promise<readonly Check[]> {
  const [{ openPack }, { checkTyped, placeNamed }] = await Promise.all([
    import('../workbench/compiled-packs.js'),
    import('../workbench/check.js'),
  ])
  const pack = await openPack(workspace.pack)
  const places = flags.place?.split(',').map((name) => placeNamed(pack, name.trim()))
  const typed = { text, published: flags.published ?? null, ...(places === undefined ? {} : { places }) }
  return await checkTyped(workspace, pack, typed, now().slice(0, 10))
}

async function run(text: string | undefined, flags: CheckFlags): Promise<void> {
  const ways = [text !== undefined, flags.claim !== undefined, flags.all === true].filter(Boolean).length
  if (ways !== 1)
    throw new CotejoError('misuse', 'Give a sentence, or --claim ID, or --all.', {
      mend: 'See cotejo check --help for examples.',
      exitCode: 2,
    })
  const { openWorkspace } = await import('../workbench/workspace.js')
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const checks =
      text === undefined ? await ofWorkspace(workspace, flags.claim ?? null) : await ofSentence(workspace, text, flags)
    const one = checks.length === 1 && flags.all !== true
    if (flags.json) await print(`${JSON.stringify(one ? checks[0] : checks)}\n`)
    else if (flags.all) await print(`${summaryOf(checks).join('\n')}\n`)
    else await print(`${checks.map((check) => linesOf(check).join('\n')).join('\n\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addCheckCommand(program: Command): void {
  withWorkspace(program.command('check'))
    .summary('recompute a figure from official series')
    .description('Recomputes a figure from official series, under every reading an analyst would defend.')
    .argument('[sentence]', 'what is claimed, in quotation marks')
    .option('--place <name>', 'the place, or several with commas between them, which come before those of the sentence')
    .option('--published <date>', 'the day on which it was said, YYYY-MM-DD', isoDayArgument)
    .option('--claim <id>', 'a figure of the workspace instead: DOCUMENT#FIGURE')
    .option('--all', 'every figure of the workspace that a series may decide')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
