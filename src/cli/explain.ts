// `cotejo explain FILE` and `cotejo why FINDING`: from what is shown down to words and rules.
import type { Command } from 'commander'
import type { Explanation } from '../workbench/explain.js'
import { type GivenOptions, givenOf, isoDayArgument, withJson, withWorkspace } from './options.js'
import { now, print, printError, quoted } from './output.js'

const EXPLAIN_EXAMPLES = `
Each line is one thing read: its words and their offset, the rule that fired, why, and what it
was built on.

Examples:
  $ cotejo explain report.txt --published 2025-05-01
  $ cotejo explain report.txt --pack us-mexico-security --json
`

const WHY_EXAMPLES = `
Opens a finding of compare down to the words of each document and the rules that read them.
The beginning of an id will do where it fits one finding alone.

Examples:
  $ cotejo why "f:count:doc-1a2b#f:10-15:doc-3c4d#f:20-25"
  $ cotejo why f:mass --json
`

function lineOf({ layer, span, rule, reason, basis, builtOn }: Explanation): string {
  const grounds = builtOn.map((one) => `${one.layer} ${quoted({ text: one.words }, 60)}`).join(', ')
  const head = `${span.start}  ${quoted(span, 100)}  ${layer}`
  return `${head}\n    ${reason} [${rule}], ${basis}${grounds === '' ? '' : `\n    built on ${grounds}`}\n`
}

async function explain(
  file: string,
  flags: GivenOptions & { readonly json?: boolean; readonly pack: string },
): Promise<void> {
  const [{ readFiles }, { openPack }, { explainReading }, { hidePrivatePersons, privatePersonsOf }] = await Promise.all(
    [
      import('../workbench/read.js'),
      import('../workbench/compiled-packs.js'),
      import('../workbench/explain.js'),
      import('../export/private-persons.js'),
    ],
  )
  const options = { pack: await openPack(flags.pack), given: givenOf(flags), now: now() }
  for await (const result of readFiles([file], options, process.stdin)) {
    if (result.kind === 'error') {
      process.exitCode = printError(result.error, flags.json === true).exitCode
      continue
    }
    const explanations = hidePrivatePersons(explainReading(result.reading), privatePersonsOf([result.reading]))
    if (flags.json) await print(`${JSON.stringify({ document: result.reading.document.id, explanations })}\n`)
    else for (const one of explanations) await print(lineOf(one))
  }
}

async function why(wanted: string, flags: { readonly workspace?: string; readonly json?: boolean }): Promise<void> {
  const [{ openWorkspace }, { readWorkspace }, { analyse }, { openFinding }, { hidePrivatePersons, privatePersonsOf }] =
    await Promise.all([
      import('../workbench/workspace.js'),
      import('../workbench/readings.js'),
      import('../workbench/analyse.js'),
      import('../workbench/explain.js'),
      import('../export/private-persons.js'),
    ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { readings, pack, decisions } = await readWorkspace(workspace)
    const opened = hidePrivatePersons(
      openFinding(analyse(readings, pack, decisions), wanted),
      privatePersonsOf(readings),
    )
    if (flags.json) {
      await print(`${JSON.stringify(opened)}\n`)
      return
    }
    const { finding, reason, sides } = opened
    await print(`${finding.id}\n${finding.sentence}\n${finding.reason}: ${reason} [${finding.rule}]\n`)
    for (const { file, start, quote, explanations } of sides.flat())
      await print(
        `\n${file}:${start}  ${quoted(quote)}\n${explanations
          .map(lineOf)
          .join('')
          .replaceAll(/^(?=.)/gmu, '  ')}`,
      )
  } finally {
    await workspace.store.close()
  }
}

/** Adds the commands. */
export function addExplainCommands(program: Command): void {
  withJson(program.command('explain'))
    .summary('show why a document was read as it was')
    .description('Shows for everything read from a document the rule, its reason, and what it was built on.')
    .argument('<file>', 'the file; - is standard input')
    .option('--published <date>', 'the day of publication, YYYY-MM-DD', isoDayArgument)
    .option('--pack <name>', 'the pack to read with: its name or folder', 'base')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(explain)
  withWorkspace(program.command('why'))
    .summary('open a finding down to words and rules')
    .description('Opens a finding down to the words of each document and the rules that read them.')
    .argument('<finding>', 'its id, or the beginning of it')
    .addHelpText('after', WHY_EXAMPLES)
    .action(why)
}
