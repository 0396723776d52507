// `cotejo compare`: what documents say of one event or figure, side by side, and why they differ.
import { type Command, InvalidArgumentError } from 'commander'
import { REASONS } from '../export/reason-words.js'
import type { Comparison } from '../model/index.js'
import type { PackClaims } from '../workbench/readings.js'
import { differing, foundGroups, fullLines, shortLine, summaryLines } from './compare-lines.js'
import { dateArgument, rangeOf } from './date-range.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { note, now, print, printError } from './output.js'

interface CompareFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly pack: string
  readonly published?: string
  readonly reason?: readonly string[]
  readonly attribute?: readonly string[]
  readonly source?: string
  readonly from?: string
  readonly to?: string
  readonly full?: boolean
}

const ATTRIBUTES = ['count', 'mass', 'share', 'rate', 'money', 'value', 'date', 'framing', 'stance']

const EXAMPLES = `
One line for each event or figure on which documents differ, conflicts first; --full tells all
mentions and both values of each finding. A contradiction (shown as "conflict") is said only where
event, scope, period and definition are all stated and equal, or where a text's own numbers do not
add up.

Examples:
  $ cotejo compare                                  the documents of the workspace
  $ cotejo compare --reason conflict,unclear --full
                                                    what to look at first
  $ cotejo compare --attribute mass,date --source Reuters --from 2024-12 --to 2025-01
  $ cotejo compare a.json b.json --pack us-mexico-security --json
                                                    files by the way, no workspace needed
`

/** Words parted by commas, each out of a list. */
const listedArgument =
  (known: readonly string[], name: string) =>
  (value: string): string[] => {
    const given = value.split(',').map((word) => (word.trim() === 'conflict' ? 'contradiction' : word.trim()))
    if (given.some((word) => !known.includes(word))) throw new InvalidArgumentError(`${name} are: ${known.join(', ')}.`)
    return given
  }

/** A comparison may be longer than a text can be, so it is hidden and printed piece by piece. */
type Hide = <T>(value: T) => T

async function printJson(comparison: Comparison, hide: Hide): Promise<void> {
  let before = '{'
  for (const [name, list] of Object.entries(comparison)) {
    await print(`${before}${JSON.stringify(name)}:[`)
    for (const [place, item] of list.entries()) await print(`${place === 0 ? '' : ','}${JSON.stringify(hide(item))}`)
    before = '],'
  }
  await print(']}\n')
}

async function printLines(comparison: Comparison, hide: Hide, full: boolean): Promise<void> {
  const groups = foundGroups(comparison)
  if (full) for (const found of groups) await print(`${fullLines(hide(found)).join('\n')}\n\n`)
  else for (const found of differing(groups)) await print(`${shortLine(hide(found))}\n`)
  await print(`${full || groups.length === 0 ? '' : '\n'}${summaryLines(comparison, groups, full).join('\n')}\n`)
}

async function claimsFor(paths: readonly string[], flags: CompareFlags): Promise<PackClaims> {
  const { claimsOfPaths, claimsOfWorkspace } = await import('../workbench/readings.js')
  if (paths.length > 0) {
    const options = {
      pack: flags.pack,
      now: now(),
      ...(flags.published === undefined ? {} : { published: flags.published }),
    }
    const { errors, ...claims } = await claimsOfPaths(paths, options)
    for (const error of errors) process.exitCode = printError(error, flags.json === true).exitCode
    return claims
  }
  const { openWorkspace } = await import('../workbench/workspace.js')
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    return await claimsOfWorkspace(workspace, (done, of) => {
      if (process.stderr.isTTY && done % 50 === 0 && of > 100) note(`read ${done} of ${of}`)
    })
  } finally {
    await workspace.store.close()
  }
}

async function run(paths: readonly string[], flags: CompareFlags): Promise<void> {
  const { pack, claimed, decisions } = await claimsFor(paths, flags)
  const [{ collate }, { selectFindings }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all([
    import('../workbench/analyse.js'),
    import('../workbench/selected-findings.js'),
    import('../export/private-persons.js'),
  ])
  const { comparison } = collate(claimed, pack, decisions)
  const period = rangeOf(flags.from, flags.to)
  const findings = selectFindings(
    comparison,
    claimed.map(({ document }) => document),
    {
      ...(flags.reason === undefined ? {} : { reasons: flags.reason }),
      ...(flags.attribute === undefined ? {} : { attributes: flags.attribute }),
      ...(flags.source === undefined ? {} : { source: flags.source }),
      ...(period === null ? {} : { period }),
    },
  )
  const selected: Comparison = { ...comparison, findings }
  const persons = privatePersonsOf(claimed)
  const hide: Hide = (value) => hidePrivatePersons(value, persons)
  if (flags.json) await printJson(selected, hide)
  else await printLines(selected, hide, flags.full === true)
}

/** Adds the command. */
export function addCompareCommand(program: Command): void {
  withWorkspace(program.command('compare'))
    .summary('line up what documents say of one event or figure, and say why they differ')
    .description('Lines up what documents say of one event or figure, and says why they differ.')
    .argument('[files...]', 'files or folders to compare without a workspace')
    .option('--pack <name>', 'the pack to read files with: its name or folder', 'base')
    .option('--published <date>', 'the day of publication of files that carry none, YYYY-MM-DD', isoDayArgument)
    .option(
      '--reason <reasons>',
      `only findings with these reasons, parted by commas: ${REASONS.join(', ')}`,
      listedArgument(REASONS, 'Reasons'),
    )
    .option(
      '--attribute <attributes>',
      `only findings on these, parted by commas: ${ATTRIBUTES.join(', ')}`,
      listedArgument(ATTRIBUTES, 'Attributes'),
    )
    .option('--source <name>', 'only findings in which this one speaks: part of a publisher, title, file or address')
    .option('--from <date>', 'only of a time from then on: YYYY, YYYY-MM or YYYY-MM-DD', dateArgument)
    .option('--to <date>', 'only of a time up to then', dateArgument)
    .option('--full', 'all mentions and findings, with their words')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
