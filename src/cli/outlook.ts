// `cotejo outlook`: deadlines, demands, promises, threats, plans and predictions, and what became of them.
import { type Command, Option } from 'commander'
import type { OutlookEntry, OutlookStatus } from '../workbench/outlook.js'
import { isoDayArgument, withWorkspace } from './options.js'
import { now, print, quoted } from './output.js'

interface OutlookFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly today?: string
  readonly status?: OutlookStatus
  readonly kind?: string
  readonly all?: boolean
}

const STATUSES = ['overdue', 'due', 'open', 'broken', 'kept']
const KINDS = ['deadline', 'plan', 'promise', 'demand', 'threat', 'prediction', 'condition']

const EXAMPLES = `
overdue  its day is past and no document tells of it
due      its day is today, or the period in which it is due has begun
open     its day is to come, or none is known
kept     a later document tells it as done: the same kind of act, things and side
broken   a later document tells, after its day, that it was not done

Where the text names no day, the rule that gave one is printed beside it. What has no day at
all is counted, and shown last with --all; --json has everything. Only documents
published by the day asked for count, so that any past day can be asked for again.

Examples:
  $ cotejo outlook
  $ cotejo outlook --today 2025-04-02 --status overdue
  $ cotejo outlook --kind deadline --json
`

function linesOf(entry: OutlookEntry): string[] {
  const { status, outlook, due, speaker, because, file, quote, evidence } = entry
  const by = due.day === null ? 'no day' : `by ${due.day}${due.stated ? '' : ' (reckoned)'}`
  return [
    `■ ${status}  ${by}  ${outlook.kind} · ${speaker}`,
    `    ${file}:${outlook.span.start}  ${quoted(quote)}`,
    `    ${because}`,
    `    day: ${due.because} [${due.rule}]; read by [${outlook.rule}]`,
    ...evidence.map(
      (item) =>
        `    ${item.happened ? 'done' : 'not done'}: ${item.file}:${item.trigger.start} (${item.published})  ${quoted(item.quote)}`,
    ),
    '',
  ]
}

/** Whether there is something to watch for: a day, or what became of it. */
const isWatched = ({ due, evidence }: OutlookEntry): boolean => due.day !== null || evidence.length > 0

function summary(entries: readonly OutlookEntry[], today: string): string {
  const counts = STATUSES.map((status) => [status, entries.filter((entry) => entry.status === status).length] as const)
  const told = counts.filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`)
  return `On ${today}: ${told.length === 0 ? 'the documents say nothing of what is to come' : told.join(', ')}.`
}

async function run(flags: OutlookFlags): Promise<void> {
  const [{ readWorkspace }, { openWorkspace }, { outlookOn }, { hidePrivatePersons, privatePersonsOf }] =
    await Promise.all([
      import('../workbench/readings.js'),
      import('../workbench/workspace.js'),
      import('../workbench/outlook.js'),
      import('../export/private-persons.js'),
    ])
  const today = flags.today ?? now().slice(0, 10)
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { pack, readings } = await readWorkspace(workspace)
    const told = hidePrivatePersons(outlookOn(readings, pack, today), privatePersonsOf(readings))
    const entries = told.filter(
      ({ status, outlook }) =>
        (flags.status === undefined || flags.status === status) &&
        (flags.kind === undefined || flags.kind === outlook.kind),
    )
    if (flags.json) await print(`${JSON.stringify({ today, outlooks: entries })}\n`)
    else {
      const watched = entries.filter(isWatched)
      const ordered = STATUSES.flatMap((status) => watched.filter((entry) => entry.status === status))
      const rest = entries.filter((entry) => !isWatched(entry))
      const folded = [`${rest.length} ${watched.length === 0 ? '' : 'more '}without a date: --all`]
      const last = rest.length === 0 ? [] : flags.all === true ? rest.flatMap(linesOf) : folded
      await print(`${[...ordered.flatMap(linesOf), ...last, summary(entries, today)].join('\n')}\n`)
    }
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addOutlookCommand(program: Command): void {
  withWorkspace(program.command('outlook'))
    .summary('show what is to come, and what became of it')
    .description('Shows deadlines, demands, promises, threats, plans and predictions, and what became of them.')
    .option('--today <date>', 'the day to ask as of, YYYY-MM-DD (default: today)', isoDayArgument)
    .addOption(new Option('--status <status>', 'only these').choices(STATUSES))
    .addOption(new Option('--kind <kind>', 'only these').choices(KINDS))
    .option('--all', 'also what has no day and of which nothing became')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
