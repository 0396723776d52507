// `cotejo compare`: what documents say of one event or figure, side by side, and why they differ.
import { type Command, InvalidArgumentError } from 'commander'
import type { Finding } from '../model/index.js'
import { REASONS } from '../model/reader-words.js'
import type { Alignment, PackedClaims } from '../workbench/analyse.js'
import type { FoundOn } from '../workbench/compared-group.js'
import type { GroupOutline } from '../workbench/found-groups.js'
import type { findingSelector } from '../workbench/selected-findings.js'
import { CollationLines, type FoundGroup } from './compare-lines.js'
import { dateArgument, rangeOf } from './date-range.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { note, now, print, printError } from './output.js'
import { SortedTexts } from './sorted-texts.js'

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
  readonly matters?: boolean
}

const ATTRIBUTES = [
  'count',
  'mass',
  'share',
  'rate',
  'money',
  'value',
  'date',
  'place',
  'actor',
  'framing',
  'modality',
  'stance',
  'demand',
]

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

type Groups = Iterable<FoundOn> | AsyncIterable<FoundOn>

/** A comparison may be longer than a text can be, so it is made, hidden and printed group by group. */
interface Shown {
  readonly alignment: Alignment
  readonly groups: Groups
  /** The groups on which something was found as a list shows them, where they are at hand and none is left out. */
  readonly outlines: AsyncIterable<GroupOutline> | null
  readonly select: ReturnType<typeof findingSelector>
  readonly hide: <T>(value: T) => T
}

/** The findings on positions and matters that were asked for, by position and matter. */
function aroundFound({ alignment, select }: Shown): FoundGroup[] {
  const { positions, positionFindings, matters, matterFindings } = alignment
  const told = new Map<string, Finding[]>()
  for (const finding of [...positionFindings, ...matterFindings])
    told.set(finding.in, [...(told.get(finding.in) ?? []), finding])
  return [...positions, ...matters].map((group) => ({
    group,
    findings: select(told.get(group.id) ?? [], group.mentions),
  }))
}

async function printList(list: Iterable<string>): Promise<void> {
  let before = ''
  for (const item of list) {
    await print(`${before}${item}`)
    before = ','
  }
}

async function printJson(shown: Shown): Promise<void> {
  const { alignment, groups, select, hide } = shown
  const json = (value: unknown) => JSON.stringify(hide(value))
  const found = new SortedTexts()
  let before = '{"occurrences":['
  let isOccurrence = true
  for await (const { group, findings } of groups) {
    // Occurrences come first.
    if (isOccurrence && !('when' in group)) before = `${before === ',' ? '' : before}],"statistics":[`
    isOccurrence = 'when' in group
    await print(`${before}${json(group)}`)
    before = ','
    for (const finding of select(findings, group.mentions)) found.add(finding.id, json(finding))
  }
  await print(`${before === ',' ? '' : before}${isOccurrence ? '],"statistics":[' : ''}],"positions":[`)
  await printList(alignment.positions.map(json))
  await print('],"matters":[')
  await printList(alignment.matters.map(json))
  await print('],"findings":[')
  const around = aroundFound(shown).flatMap(({ findings }) => findings)
  function* ordered(): Generator<string> {
    yield* found
    for (const finding of around) yield json(finding)
  }
  await printList(ordered())
  await print('],"sources":[')
  await printList(alignment.sources.map(json))
  await print(']}\n')
}

async function printLines(shown: Shown, { full, matters }: Pick<CompareFlags, 'full' | 'matters'>): Promise<void> {
  const { alignment, groups, outlines, select, hide } = shown
  const lines = new CollationLines(full === true, matters)
  const isListed = outlines !== null && full !== true && matters !== true
  if (isListed) for await (const outline of outlines) lines.addOutline(outline, hide)
  async function* found(): AsyncGenerator<FoundGroup> {
    if (matters === true) {
      yield* aroundFound(shown).filter(({ group }) => 'kind' in group)
      return
    }
    const { shownOnMatter } = await import('../workbench/shown-matters.js')
    for await (const { group, findings } of isListed ? [] : groups)
      yield { group, findings: select(findings, group.mentions) }
    for (const { group, findings } of aroundFound(shown))
      yield { group, findings: 'kind' in group && full !== true ? shownOnMatter(group, findings) : findings }
  }
  for await (const one of found())
    if (one.findings.length > 0) for (const line of lines.add(one, hide)) await print(`${line}\n`)
  for (const line of lines.last(alignment.sources)) await print(`${line}\n`)
}

async function claimsOfFiles(paths: readonly string[], flags: CompareFlags): Promise<PackedClaims> {
  const [{ claimsOfPaths }, { HeldClaims }, { sourcesOf }] = await Promise.all([
    import('../workbench/readings.js'),
    import('../workbench/held-claims.js'),
    import('../workbench/analyse.js'),
  ])
  const options = {
    pack: flags.pack,
    now: now(),
    ...(flags.published === undefined ? {} : { published: flags.published }),
  }
  const { errors, claimed, ...basis } = await claimsOfPaths(paths, options)
  for (const error of errors) process.exitCode = printError(error, flags.json === true).exitCode
  const sources = sourcesOf(claimed.map(({ document }) => document))
  return { ...basis, held: new HeldClaims(claimed), sources }
}

/** Compares what a workspace holds; what was found on groups that are as they were is taken from it. */
async function showWorkspace(flags: CompareFlags): Promise<void> {
  const [{ openWorkspace }, { heldClaimsOfWorkspace }, { comparedInWorkspace, outlinedInWorkspace }] =
    await Promise.all([
      import('../workbench/workspace.js'),
      import('../workbench/readings.js'),
      import('../workbench/kept-comparisons.js'),
    ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const claims = await heldClaimsOfWorkspace(workspace, (done, of) => {
      if (process.stderr.isTTY && done % 50 === 0 && of > 100) note(`read ${done} of ${of}`)
    })
    await show(claims, flags, (alignment) => ({
      groups: comparedInWorkspace(alignment, claims, workspace),
      outlines: outlinedInWorkspace(alignment, claims, workspace),
    }))
  } finally {
    await workspace.store.close()
  }
}

async function show(
  claims: PackedClaims,
  flags: CompareFlags,
  groupsOf: (alignment: Alignment) => Pick<Shown, 'groups' | 'outlines'>,
): Promise<void> {
  const [{ alignedClaims }, { findingSelector }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all([
    import('../workbench/workspace-alignment.js'),
    import('../workbench/selected-findings.js'),
    import('../export/private-persons.js'),
  ])
  const { documents } = claims.held
  const period = rangeOf(flags.from, flags.to)
  const select = findingSelector(
    documents.map(({ document }) => document),
    {
      ...(flags.reason === undefined ? {} : { reasons: flags.reason }),
      ...(flags.attribute === undefined ? {} : { attributes: flags.attribute }),
      ...(flags.source === undefined ? {} : { source: flags.source }),
      ...(period === null ? {} : { period }),
    },
  )
  const alignment = await alignedClaims(claims)
  const persons = privatePersonsOf(documents)
  const { groups, outlines } = groupsOf(alignment)
  const isPicked = [flags.reason, flags.attribute, flags.source, period ?? undefined].some((one) => one !== undefined)
  const shown: Shown = {
    alignment,
    groups,
    outlines: isPicked ? null : outlines,
    select,
    hide: (value) => hidePrivatePersons(value, persons),
  }
  if (flags.json) await printJson(shown)
  else await printLines(shown, flags)
}

async function run(paths: readonly string[], flags: CompareFlags): Promise<void> {
  if (paths.length === 0) {
    await showWorkspace(flags)
    return
  }
  const claims = await claimsOfFiles(paths, flags)
  const { comparedGroups } = await import('../workbench/analyse.js')
  await show(claims, flags, (alignment) => ({ groups: comparedGroups(alignment, claims), outlines: null }))
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
    .option('--matters', 'only what is said on one matter without telling one event')
    .option('--full', 'all mentions and findings, with their words')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
