// `cotejo rate`: what a named person thinks of a claim. The program itself rates nothing.
import type { Command } from 'commander'
import { CotejoError } from '../model/index.js'
import { withWorkspace } from './options.js'
import { now, print } from './output.js'

interface RateFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly by: string
  readonly note?: string
  readonly withdraw?: boolean
}

const EXAMPLES = `
The words are the person's own; there is no scale and no score. A later rating by the same
person takes the place of the one before; both are kept. cotejo export claim-review publishes
the ratings of one person.

Examples:
  $ cotejo rate "doc-1a2b#f:10-18" "Mostly false" --by "Ada Quill" --note "The series says 9 per cent."
  $ cotejo rate "doc-1a2b#f:10-18" --by "Ada Quill" --withdraw
`

async function run(claim: string, words: string | undefined, flags: RateFlags): Promise<void> {
  if ((words === undefined || words.trim() === '') !== (flags.withdraw === true) || flags.by.trim() === '')
    throw new CotejoError('misuse', 'A rating has words and a person, and one that is withdrawn has no words.', {
      mend: 'For example: cotejo rate ID "Mostly false" --by "Ada Quill"',
      exitCode: 2,
    })
  const [{ openWorkspace }, { rateClaim, withdrawRating }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/ratings.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const by = flags.by.trim()
    const given = { words: (words ?? '').trim(), note: flags.note ?? null, by, at: now() }
    const review = flags.withdraw
      ? await withdrawRating(workspace, claim, given)
      : await rateClaim(workspace, claim, given)
    const told = { claim, by, at: review.at, rating: flags.withdraw ? null : given.words, note: given.note }
    await print(flags.json ? `${JSON.stringify(told)}\n` : `${flags.withdraw ? 'withdrawn' : given.words}: ${claim}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addRateCommand(program: Command): void {
  withWorkspace(program.command('rate'))
    .summary("write down a person's rating of a claim, to be published as ClaimReview")
    .description("Writes down what a named person thinks of a claim, in that person's words.")
    .argument('<claim>', 'a figure of the workspace: DOCUMENT#FIGURE')
    .argument('[words]', 'the rating')
    .requiredOption('--by <name>', 'who rates')
    .option('--note <words>', 'the reasons')
    .option('--withdraw', "take the person's rating of the claim back")
    .addHelpText('after', EXAMPLES)
    .action(run)
}
