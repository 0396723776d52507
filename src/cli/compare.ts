// `cotejo compare`: what documents say of one event or figure, side by side, and why they differ.
import { type Command, InvalidArgumentError } from 'commander'
import type { Comparison, Finding } from '../model/index.js'
import type { PackClaims } from '../workbench/readings.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { note, now, print, printError } from './output.js'

interface CompareFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly pack: string
  readonly published?: string
  readonly reason?: readonly string[]
}

const REASONS = [
  'same',
  'rounding',
  'unit',
  'part_of_total',
  'other_period',
  'other_baseline',
  'other_definition',
  'later_update',
  'changed_position',
  'contradiction',
  'unclear',
]

const EXAMPLES = `
Each finding tells what differs, the reason, and both values; a contradiction (shown as
"conflict") is said only where event, scope, period and definition are all stated and equal.

Examples:
  $ cotejo compare                                  the documents of the workspace
  $ cotejo compare --reason contradiction,unclear   what to look at first
  $ cotejo compare a.json b.json --pack us-mexico-security --json
                                                    files by the way, no workspace needed
`

function reasonsArgument(value: string): string[] {
  const reasons = value.split(',').map((reason) => (reason.trim() === 'conflict' ? 'contradiction' : reason.trim()))
  for (const reason of reasons)
    if (!REASONS.includes(reason)) throw new InvalidArgumentError(`Reasons are: ${REASONS.join(', ')}.`)
  return reasons
}

/** How a reason is called on the page. */
const shown = (finding: Finding): string =>
  finding.reason === 'contradiction' ? 'CONFLICT' : finding.reason.replaceAll('_', ' ')

type Group = Comparison[(typeof GROUPS)[number]][number]

const GROUPS = ['occurrences', 'statistics', 'positions'] as const

function linesOf(group: Group, findings: readonly Finding[]): string[] {
  const lines = [`■ ${group.what}`]
  for (const mention of group.mentions) {
    const words = mention.spans.map((span) => `“${span.text.replaceAll(/\s+/gu, ' ')}”`).join(' ')
    lines.push(`    ${mention.file}:${mention.spans[0]?.start ?? 0}  ${words}`)
  }
  for (const finding of findings)
    lines.push(`  → ${finding.attribute}: ${shown(finding)}. ${finding.sentence} [${finding.rule}]`)
  return lines
}

function summary({ sources, findings }: Comparison): string[] {
  const origins = new Set(sources.map((source) => source.origin)).size
  const lines = [`${sources.length} documents from ${origins} origins, ${findings.length} findings.`]
  if (findings.length === 0)
    lines.push(
      'Nothing is told twice in them. Add documents on the same events, or check the pack with: cotejo pack check',
    )
  return lines
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

async function printLines(comparison: Comparison, hide: Hide): Promise<void> {
  const found = new Map<string, Finding[]>()
  for (const finding of comparison.findings) {
    const own = found.get(finding.in)
    if (own === undefined) found.set(finding.in, [finding])
    else own.push(finding)
  }
  for (const group of GROUPS.flatMap((name): readonly Group[] => comparison[name])) {
    const own = found.get(group.id)
    if (own !== undefined) await print(`${linesOf(hide(group), hide(own)).join('\n')}\n\n`)
  }
  await print(`${summary(comparison).join('\n')}\n`)
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
  const [{ collate }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all([
    import('../workbench/analyse.js'),
    import('../export/private-persons.js'),
  ])
  const { comparison } = collate(claimed, pack, decisions)
  const findings = comparison.findings.filter(
    (finding) => flags.reason === undefined || flags.reason.includes(finding.reason),
  )
  const selected: Comparison = { ...comparison, findings }
  const persons = privatePersonsOf(claimed)
  const hide: Hide = (value) => hidePrivatePersons(value, persons)
  if (flags.json) await printJson(selected, hide)
  else await printLines(selected, hide)
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
      reasonsArgument,
    )
    .addHelpText('after', EXAMPLES)
    .action(run)
}
