// `cotejo join`, `split` and `relabel`: a person's word on what documents tell together. `review --undo` takes it back.
import type { Command } from 'commander'
import type { GroupEdit } from '../workbench/corrected-groups.js'
import { personOf, withWorkspace } from './options.js'
import { now, print } from './output.js'

interface GroupFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly by?: string
}

const DONE: Readonly<Record<GroupEdit['action'], string>> = { join: 'joined', split: 'split', label: 'named' }

async function edit(flags: GroupFlags, wanted: Pick<GroupEdit, 'action' | 'places' | 'what'>): Promise<void> {
  const [{ openWorkspace }, { correctGroups }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/corrected-groups.js'),
    import('../export/private-persons.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const edited = await correctGroups(workspace, { ...wanted, by: personOf(flags.by), at: now() })
    const persons = privatePersonsOf(edited.claimed)
    const shown = (groups: typeof edited.before) =>
      hidePrivatePersons(
        groups.map(({ id, what, claims }) => ({ id, what, mentions: claims.length })),
        persons,
      )
    const [before, after] = [shown(edited.before), shown(edited.after)]
    if (flags.json) {
      await print(`${JSON.stringify({ review: edited.review.id, by: edited.review.by, before, after })}\n`)
      return
    }
    const words = (groups: typeof before) => groups.map(({ what, mentions }) => `${what} (${mentions})`).join(' + ')
    await print(`${DONE[wanted.action]}: ${words(before)} → ${words(after)}\n`)
  } finally {
    await workspace.store.close()
  }
}

const PLACES = `
A mention is named as "cotejo compare --full" prints it, FILE:OFFSET, or by its id or the id of its group
from "cotejo compare --json". Who decided and when is kept. Decisions hang on the text's hash and
the words' place, so that reading again keeps them, and copies share them.
`

const withPerson = (command: Command): Command =>
  withWorkspace(command).option('--by <name>', 'who decides (default: the user of this machine)')

/** Adds the commands. */
export function addGroupCommands(program: Command): void {
  withPerson(program.command('join'))
    .summary('say that mentions are of one event or figure')
    .description('Joins the events or figures that the mentions belong to.')
    .argument('<mentions...>', 'two or more')
    .addHelpText('after', `${PLACES}\nExamples:\n  $ cotejo join a.txt:120 b.txt:45\n  $ cotejo review --undo\n`)
    .action((places: readonly string[], flags: GroupFlags) => edit(flags, { action: 'join', places }))
  withPerson(program.command('split'))
    .summary('say that mentions are of another event or figure')
    .description('Takes the mentions out of their event or figure; together they are one of their own.')
    .argument('<mentions...>', 'one or more')
    .addHelpText('after', `${PLACES}\nExamples:\n  $ cotejo split b.txt:45\n  $ cotejo review --undo\n`)
    .action((places: readonly string[], flags: GroupFlags) => edit(flags, { action: 'split', places }))
  withPerson(program.command('relabel'))
    .summary('give an event or figure other words')
    .description('Names the event or figure that the mention belongs to.')
    .argument('<mention>', 'one')
    .argument('<words...>', 'its new name')
    .addHelpText('after', `${PLACES}\nExamples:\n  $ cotejo relabel b.txt:45 "the haul at the harbour"\n`)
    .action((place: string, words: readonly string[], flags: GroupFlags) =>
      edit(flags, { action: 'label', places: [place], what: words.join(' ') }),
    )
}
