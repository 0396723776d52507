// `cotejo accountability`: who is said to answer for what, and what came of demands.
import type { Command } from 'commander'
import { chargeWords, heldBackCharges, linkWord } from '../export/accountability-words.js'
import type { Citation, DossierAccountability, DossierChain, DossierIncident } from '../model/index.js'
import { shownInterval } from '../model/index.js'
import { withWorkspace } from './options.js'
import { print, quoted } from './output.js'

interface AccountabilityFlags {
  readonly workspace?: string
  readonly json?: boolean
}

const EXAMPLES = `
An incident is a happening of which documents tell who is blamed, whose duty it was, what was left
undone, who denies it, or which they tell as acts that exclude each other. A chain is a demand with
its answer and the demander's own verdict on it; what others think of the answer is no verdict.
What is told against a named person is held back until someone has reviewed the sentence.

Examples:
  $ cotejo accountability
  $ cotejo accountability --json
`

type Files = ReadonlyMap<string, string>

const wordsLine = ({ document, quote }: Citation, files: Files): string =>
  `      ${files.get(document) ?? document}:${quote.start}  ${quoted(quote)}`

const incidentLines = ({ what, when, charges, accounts }: DossierIncident, files: Files): string[] => [
  `■ ${what}${when === null ? '' : `  ${shownInterval(when)}`}`,
  ...charges.flatMap((charge) => [
    `    ${chargeWords(charge)} · says ${charge.speaker}`,
    wordsLine(charge.citation, files),
  ]),
  ...accounts.flatMap(({ name, tellings }) =>
    tellings.flatMap(({ speaker, citation }) => [`    told as ${name} · by ${speaker}`, wordsLine(citation, files)]),
  ),
  '',
]

const chainLines = ({ by, of, links }: DossierChain, files: Files): string[] => [
  `■ ${by} demands of ${of}`,
  ...links.flatMap((link) => [
    `    ${[linkWord(link), shownInterval(link.when)].join('  ').trimEnd()}`,
    wordsLine(link.citation, files),
  ]),
  '',
]

function linesOf(accountability: DossierAccountability, files: Files): string[] {
  const { incidents, chains } = accountability
  const empty = 'The documents tell no incident with blame, duty or omission, and no demand with its answer.'
  return [
    ...incidents.flatMap((one) => incidentLines(one, files)),
    ...chains.flatMap((one) => chainLines(one, files)),
    ...(incidents.length + chains.length === 0 ? [empty] : []),
    heldBackCharges(accountability),
  ]
}

async function run(flags: AccountabilityFlags): Promise<void> {
  const [{ situationOf }, { openWorkspace }] = await Promise.all([
    import('../workbench/situation.js'),
    import('../workbench/workspace.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { accountability, documents } = (await situationOf(workspace)).dossier
    const files = new Map(documents.map(({ id, file }) => [id, file]))
    const shown = flags.json ? JSON.stringify(accountability) : linesOf(accountability, files).join('\n').trimEnd()
    await print(`${shown}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addAccountabilityCommand(program: Command): void {
  withWorkspace(program.command('accountability'))
    .summary('show who is said to answer for what, and what came of demands')
    .description('Shows who is blamed and by whom, whose duty it was, and demands with their answers and verdicts.')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
