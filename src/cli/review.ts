// `cotejo review`: a person's word on what the machine suggests, by single keys or by ids.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { CotejoError } from '../model/index.js'
import type { QueueLayer, Suggestion } from '../workbench/review.js'
import type { Workspace } from '../workbench/workspace.js'
import { personOf, withWorkspace } from './options.js'
import { asCotejoError, now, print, quoted } from './output.js'

interface ReviewFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly list?: boolean
  readonly all?: boolean
  readonly accept?: string
  readonly reject?: string
  readonly mend?: string
  readonly set?: readonly string[]
  readonly undo?: boolean
  readonly by?: string
  readonly layers: readonly QueueLayer[]
}

const DEFAULT_LAYERS: readonly QueueLayer[] = ['findings', 'events', 'figures', 'outlooks', 'assessments']
const LAYERS: readonly string[] = [...DEFAULT_LAYERS, 'attributions', 'quantities', 'times', 'names']

const EXAMPLES = `
Without an option, one suggestion after another is shown beside its words, and a key decides:
  a accept   m mend (field=value)   r reject   s skip   u undo   q end

Who decided and when is kept, with the suggestion as it was. What is rejected leaves compare,
outlook, the dossier and every export. Decisions hang on the text's hash and the words' place,
so that reading again keeps them.

Examples:
  $ cotejo review
  $ cotejo review --layers outlooks,assessments --by "Ada Quill"
  $ cotejo review --list --json
  $ cotejo review --reject "doc-1a2b#e:10-18"
  $ cotejo review --mend "doc-1a2b#q:10-18" --set value=40
  $ cotejo review --undo
`

function layersArgument(value: string): readonly QueueLayer[] {
  const layers = value.split(',').map((name) => name.trim())
  for (const layer of layers)
    if (!LAYERS.includes(layer)) throw new InvalidArgumentError(`Layers are: ${LAYERS.join(', ')}.`)
  // Each was just found among LAYERS.
  return layers as readonly QueueLayer[]
}

const more = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function card(suggestion: Suggestion): string {
  const { id, what, rule, sources, decision } = suggestion
  const held = decision === null ? '' : `  ${decision.verdict} by ${decision.by} on ${decision.at.slice(0, 10)}\n`
  const places = sources.slice(0, 6).map(({ file, start, quote, span }) => {
    const at = span.start - quote.start
    const inside = at >= 0 && span.end <= quote.end
    const text = inside
      ? `${quote.text.slice(0, at)}[${span.text}]${quote.text.slice(at + span.text.length)}`
      : quote.text
    return `  ${file}:${start}  ${quoted({ text }, 400)}\n`
  })
  return `${what}\n${places.join('')}  ${id} [${rule}]\n${held}`
}

const chosen = (suggestions: readonly Suggestion[], id: string): Suggestion => {
  const found = suggestions.find((suggestion) => suggestion.id === id)
  if (found !== undefined) return found
  throw new CotejoError('suggestion_unknown', `There is no suggestion "${id}".`, {
    mend: 'See their ids with: cotejo review --list --all',
    exitCode: 2,
  })
}

interface Session {
  readonly workspace: Workspace
  readonly suggestions: readonly Suggestion[]
  /** The same with private persons hidden, as everything is shown. */
  readonly hidden: <T>(value: T) => T
  readonly flags: ReviewFlags
  readonly by: string
  readonly module: typeof import('../workbench/review.js')
}

async function list({ suggestions, hidden, flags }: Session): Promise<void> {
  const shown = hidden(suggestions.filter(({ decision }) => flags.all === true || decision === null))
  if (flags.json) for (const suggestion of shown) await print(`${JSON.stringify(suggestion)}\n`)
  else {
    for (const suggestion of shown) await print(`${card(suggestion)}\n`)
    await print(`Suggestions${flags.all ? '' : ' without a decision'}: ${shown.length}.\n`)
  }
}

async function byId(session: Session, id: string, verdict: 'accepted' | 'rejected' | 'corrected'): Promise<void> {
  const { workspace, suggestions, hidden, flags, by, module } = session
  const suggestion = chosen(suggestions, id)
  if ((verdict === 'corrected') !== (flags.set !== undefined))
    throw new CotejoError('misuse', 'A mended suggestion needs --set FIELD=VALUE, and only it.', {
      mend: 'For example: cotejo review --mend ID --set value=40',
      exitCode: 2,
    })
  const correction = flags.set === undefined ? {} : { correction: module.correctionOf(suggestion, flags.set) }
  const review = await module.decide(workspace, suggestion, { verdict, by, at: now(), ...correction })
  await print(hidden(flags.json ? `${JSON.stringify(review)}\n` : `${verdict}: ${suggestion.what}\n`))
}

async function undo({ workspace, suggestions, hidden, flags, by, module }: Session): Promise<void> {
  const target = await module.lastTarget(workspace, by)
  const { isOnGroups } = await import('../workbench/reviewed.js')
  // A decision on groups is on no one suggestion.
  const onGroups =
    target !== null && isOnGroups(target) ? { target, value: null, what: target.split(':')[1] } : undefined
  const suggestion = suggestions.find((one) => one.target === target) ?? onGroups
  if (suggestion === undefined)
    throw new CotejoError('nothing_to_undo', `There is no decision of ${by} to take back.`, {
      mend: 'Name the person with --by, and the layers with --layers.',
    })
  const review = await module.decide(workspace, suggestion, { verdict: 'withdrawn', by, at: now() })
  await print(hidden(flags.json ? `${JSON.stringify(review)}\n` : `withdrawn: ${suggestion.what}\n`))
}

async function interactive({ workspace, suggestions, hidden, flags, by, module }: Session): Promise<void> {
  const { keysOf, reviewByKeys } = await import('./review-keys.js')
  const queue = suggestions.filter(({ decision }) => flags.all === true || decision === null)
  const keys = keysOf(process.stdin)
  const show = (text: string) => void (flags.json ? process.stderr : process.stdout).write(text)
  try {
    const count = await reviewByKeys(queue, keys, {
      show,
      card: (suggestion, { number, of }) => `[${number}/${of}] ${card(hidden(suggestion))}`,
      decide: async (suggestion, verdict) => {
        await module.decide(workspace, suggestion, { verdict, by, at: now() })
      },
      mend: async (suggestion, words) => {
        try {
          const correction = module.correctionOf(
            suggestion,
            words.split(',').map((pair) => pair.trim()),
          )
          await module.decide(workspace, suggestion, { verdict: 'corrected', by, at: now(), correction })
          return null
        } catch (error) {
          const { message, mend } = asCotejoError(error)
          return `${message} ${mend}`
        }
      },
    })
    await print(flags.json ? `${JSON.stringify({ decided: count, of: queue.length })}\n` : `\n${count} decided.\n`)
  } finally {
    keys.close()
  }
}

async function run(flags: ReviewFlags): Promise<void> {
  const [{ openWorkspace }, module] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/review.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const named = flags.accept ?? flags.reject ?? flags.mend
    // An id or the last decision may be of any layer.
    const layers = named !== undefined || flags.undo ? (LAYERS as readonly QueueLayer[]) : flags.layers
    const [{ suggestions, persons }, { hidePrivatePersons }] = await Promise.all([
      module.suggestionsOf(workspace, layers),
      import('../export/private-persons.js'),
    ])
    const hidden = <T>(value: T): T => hidePrivatePersons(value, persons)
    const session: Session = { workspace, suggestions, hidden, flags, by: personOf(flags.by), module }
    if (flags.list) await list(session)
    else if (flags.accept !== undefined) await byId(session, flags.accept, 'accepted')
    else if (flags.reject !== undefined) await byId(session, flags.reject, 'rejected')
    else if (flags.mend !== undefined) await byId(session, flags.mend, 'corrected')
    else if (flags.undo) await undo(session)
    else await interactive(session)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addReviewCommand(program: Command): void {
  withWorkspace(program.command('review'))
    .summary('accept, mend or reject what the machine suggests')
    .description('Shows one suggestion after another beside its words; a key accepts, mends or rejects it.')
    .option('--list', 'print the suggestions that wait, and end')
    .option('--all', 'with those that are decided already')
    .option('--accept <id>', 'accept one')
    .option('--reject <id>', 'reject one')
    .option('--mend <id>', 'mend one, with --set')
    .option('--set <field=value>', 'what to mend; may be given several times', more)
    .option('--undo', "take the person's last decision back")
    .option('--by <name>', 'who decides (default: the user of this machine)')
    .addOption(
      new Option('--layers <layers>', `only these, parted by commas: ${LAYERS.join(', ')}`)
        .argParser(layersArgument)
        .default(DEFAULT_LAYERS, DEFAULT_LAYERS.join(',')),
    )
    .addHelpText('after', EXAMPLES)
    .action(run)
}
