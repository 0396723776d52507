// `cotejo search`: words in the documents of the workspace.
import type { Command } from 'commander'
import type { SearchHit } from '../model/store.js'
import { countArgument, withWorkspace } from './options.js'
import { print } from './output.js'

const EXAMPLES = `
All the words must stand in a document, in any form: "tariff" finds "tariffs".
Exits with 0 also where nothing is found.

Examples:
  $ cotejo search river flood
  $ cotejo search tariffs --limit 5 --json
`

interface SearchFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly limit: number
}

/** The excerpt with its matches in brackets, on one line. */
function marked({ excerpt, matches }: SearchHit): string {
  let shown = ''
  let at = excerpt.start
  for (const { start, end } of matches) {
    if (start < at || end > excerpt.end) continue
    shown += `${excerpt.text.slice(at - excerpt.start, start - excerpt.start)}[${excerpt.text.slice(start - excerpt.start, end - excerpt.start)}]`
    at = end
  }
  return (shown + excerpt.text.slice(at - excerpt.start)).replace(/\s+/gu, ' ').trim()
}

async function run(words: readonly string[], flags: SearchFlags): Promise<void> {
  const { openWorkspace } = await import('../workbench/workspace.js')
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const hits = await workspace.store.search(workspace.id, words.join(' '), flags.limit)
    if (flags.json) {
      for (const hit of hits) await print(`${JSON.stringify(hit)}\n`)
      return
    }
    if (hits.length === 0) await print('No document holds all these words.\n')
    for (const hit of hits) {
      const { title, file, id, publisher, published } = hit.document
      const about = [title ?? file ?? id, publisher, published ?? 'no date'].filter((part) => part !== null)
      await print(`${about.join(' · ')}\n  ${marked(hit)}\n`)
    }
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addSearchCommand(program: Command): void {
  withWorkspace(program.command('search'))
    .summary('find words in the documents')
    .description('Finds the documents that hold all the words, the best first.')
    .argument('<words...>', 'words to find')
    .option('--limit <number>', 'at most so many documents', countArgument, 20)
    .addHelpText('after', EXAMPLES)
    .action(run)
}
