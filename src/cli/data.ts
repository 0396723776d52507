// `cotejo data`: official series. What the pack declares, what is held, and what a later publication changed.
import type { Command } from 'commander'
import type { DataOutcome, DatasetStanding, dataOutcomeInWords, Revision } from '../workbench/data.js'
import { withWorkspace } from './options.js'
import { note, now, print } from './output.js'

interface DataFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly vintage?: string
  readonly allowPrivate?: boolean
}

const EXAMPLES = `
Files are told by their columns; the datasets are declared in the pack. A later publication of
the same months never overwrites an earlier one.

Examples:
  $ cotejo data list
  $ cotejo data add victims.csv.gz --vintage 2025-06
  $ cotejo data add downloads/
  $ cotejo data pull cdc-vsrr
  $ cotejo data show sesnsp-victims
  $ cotejo data diff sesnsp-victims
`

/** What stands below the help of one of the commands. */
const example = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ cotejo data ${line}`).join('\n')}\n`

async function open(flags: DataFlags) {
  const [{ openWorkspace }, { openPack }, data] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/compiled-packs.js'),
    import('../workbench/data.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  return { workspace, pack: await openPack(workspace.pack), data }
}

function heldLine({ dataset, held, files }: DatasetStanding): string {
  if (held.length === 0) return `  ${dataset.id.padEnd(28)} not held      ${dataset.title}`
  const newest = held.at(-1)
  const more = held.length > 1 ? `, ${held.length} publications` : ''
  return `  ${dataset.id.padEnd(28)} ${newest?.vintage ?? ''}${more}, ${newest?.start ?? ''} to ${newest?.end ?? ''}, ${files.length} files`
}

async function list(flags: DataFlags): Promise<void> {
  const { workspace, pack, data } = await open(flags)
  try {
    const standing = await data.dataStanding(workspace, pack)
    if (flags.json) return await print(`${JSON.stringify(standing)}\n`)
    if (standing.length === 0) return await print(`The pack ${workspace.pack} declares no datasets.\n`)
    const none = standing.every(({ held }) => held.length === 0)
    const next = none ? '\n\nAdd files with: cotejo data add FILE|FOLDER' : ''
    await print(`${standing.map(heldLine).join('\n')}${next}\n`)
  } finally {
    await workspace.store.close()
  }
}

function outcomeLine(outcome: DataOutcome, inWords: typeof dataOutcomeInWords): string {
  if (outcome.kind === 'failed') return `failed     ${outcome.error.message}\n           ${outcome.error.mend}`
  if (outcome.kind === 'unchanged') return `unchanged  ${outcome.file} (${inWords(outcome)})`
  return `${outcome.kind.padEnd(10)} ${outcome.file}: ${inWords(outcome)}`
}

async function add(paths: readonly string[], flags: DataFlags): Promise<void> {
  const { workspace, pack, data } = await open(flags)
  const outcomes: DataOutcome[] = []
  try {
    const options = { vintage: flags.vintage ?? null, now: now() }
    for await (const outcome of data.addData(workspace, pack, paths, options)) {
      outcomes.push(outcome)
      if (!flags.json) note(outcomeLine(outcome, data.dataOutcomeInWords))
    }
  } finally {
    await workspace.store.close()
  }
  const shown = outcomes.map((outcome) =>
    outcome.kind === 'failed'
      ? { ...outcome, error: { code: outcome.error.code, message: outcome.error.message, mend: outcome.error.mend } }
      : outcome,
  )
  if (flags.json) await print(`${JSON.stringify(shown)}\n`)
  if (outcomes.some(({ kind }) => kind === 'failed')) process.exitCode = 1
}

function progressShown(): ((held: number, of: number | null) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
  return (held, of) => {
    process.stderr.write(`\r${megabytes(held)}${of === null ? '' : ` of ${megabytes(of)}`} MB\u001b[K`)
  }
}

async function pull(id: string, flags: DataFlags): Promise<void> {
  const { workspace, pack, data } = await open(flags)
  let path: string
  try {
    const dataset = data.datasetOf(pack, id)
    const progress = flags.json ? undefined : progressShown()
    const fetched = await data.pullData(workspace, dataset, {
      allowPrivate: flags.allowPrivate === true,
      today: now().slice(0, 10),
      ...(progress === undefined ? {} : { progress }),
    })
    path = fetched.path
    if (!flags.json) note(`fetched ${fetched.bytes} bytes, SHA-256 ${fetched.hash}`)
  } finally {
    await workspace.store.close()
  }
  await add([path], flags)
}

async function show(id: string, flags: DataFlags): Promise<void> {
  const { workspace, pack, data } = await open(flags)
  try {
    const dataset = data.datasetOf(pack, id)
    const standing = (await data.dataStanding(workspace, pack)).find((one) => one.dataset.id === id)
    if (flags.json) return await print(`${JSON.stringify(standing)}\n`)
    const lines = [
      dataset.title,
      `  ${dataset.publisher} · ${dataset.licence}`,
      `  ${dataset.page}`,
      '',
      'Counts:',
      ...dataset.definitions.map((definition) => `  ${definition.id.padEnd(28)} ${definition.name}`),
      ...dataset.breaks.map(({ at, note: words }) => `  Break at ${at}: ${words}`),
      '',
      'Held:',
      ...(standing?.held ?? []).map(
        (one) =>
          `  ${one.vintage.padEnd(12)} ${one.start} to ${one.end}, ${one.series} series, ${one.observations} values`,
      ),
    ]
    if ((standing?.held ?? []).length === 0) lines.push('  nothing yet: cotejo data add FILE')
    await print(`${lines.join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

const revisionLine = ({ definition, place, category, start, before, after }: Revision): string =>
  `  ${start.slice(0, 7)}  ${[definition, place, category].filter(Boolean).join(', ')}: ${before ?? 'none'} → ${after ?? 'none'}`

/** So many revisions are listed for people; the rest is counted. */
const MOST_LISTED = 40

async function diff(id: string, vintages: readonly string[], flags: DataFlags): Promise<void> {
  const { workspace, pack, data } = await open(flags)
  try {
    data.datasetOf(pack, id)
    const [from, to] = vintages
    const result = await data.diffVintages(workspace, id, from === undefined || to === undefined ? null : [from, to])
    if (flags.json) return await print(`${JSON.stringify(result)}\n`)
    const more = result.revisions.length - MOST_LISTED
    const lines = [
      `${id}: ${result.revisions.length} values revised from ${result.from} to ${result.to}.`,
      ...result.revisions.slice(0, MOST_LISTED).map(revisionLine),
      ...(more > 0 ? [`  and ${more} more: --json`] : []),
    ]
    await print(`${lines.join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the commands. */
export function addDataCommands(program: Command): void {
  const data = program
    .command('data')
    .summary('official series: list, add, pull, show, diff')
    .description('Official series: what the pack declares, what is held, and what was revised.')
    .addHelpText('after', EXAMPLES)
  withWorkspace(data.command('list'))
    .summary('list the datasets and what is held of each')
    .description('Lists the datasets of the pack and what is held of each.')
    .addHelpText('after', example('list', 'list -w my-case --json'))
    .action(list)
  withWorkspace(data.command('add'))
    .summary('add files of official series')
    .description('Adds files of official series; each is told by its columns.')
    .argument('<path...>', 'files, or folders of files')
    .option('--vintage <date>', 'the publication, for files that do not tell it: 2025-06 or 2025-06-20')
    .addHelpText('after', example('add victims.csv.gz --vintage 2025-06', 'add downloads/'))
    .action(add)
  withWorkspace(data.command('pull'))
    .summary('fetch a dataset from its publisher')
    .description('Fetches a dataset from its publisher and adds it; goes on where an earlier fetch broke off.')
    .argument('<dataset>', 'its id')
    .option('--allow-private', 'fetch from addresses of this machine and of private networks too')
    .addHelpText('after', example('pull cdc-vsrr'))
    .action(pull)
  withWorkspace(data.command('show'))
    .summary('show a dataset')
    .description('Shows a dataset: what it counts, where it comes from, what is held.')
    .argument('<dataset>', 'its id')
    .addHelpText('after', example('show sesnsp-victims', 'show sesnsp-victims --json'))
    .action(show)
  withWorkspace(data.command('diff'))
    .summary('show what a later publication revised')
    .description('Shows what a later publication revised; the two newest where none are named.')
    .argument('<dataset>', 'its id')
    .argument('[vintages...]', 'two publications: 2025-01 2025-06')
    .addHelpText('after', example('diff sesnsp-victims', 'diff sesnsp-victims 2025-01 2025-06'))
    .action(diff)
}
