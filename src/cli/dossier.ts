// `cotejo dossier`: everything that is known of the workspace's situation, as files.
import { type Command, Option } from 'commander'
import type { ReaderLanguage } from '../words/reader-language.js'
import type { DossierFormat } from '../workbench/publish.js'
import { languageOption, withWorkspace } from './options.js'
import { note, print } from './output.js'

interface DossierFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly out?: string
  readonly format: DossierFormat | 'both'
  readonly title?: string
  readonly language: ReaderLanguage
}

const EXAMPLES = `
Writes dossier.html, one file that opens from disk and needs no network, and dossier.md.
The same documents give the same files to the byte.

Examples:
  $ cotejo dossier
  $ cotejo dossier --out published --format html --title "The case in short"
  $ cotejo dossier --out publicado --language es
`

async function run(flags: DossierFlags): Promise<void> {
  const [{ openWorkspace }, { situationOf }, { DOSSIER_FORMATS, readerOf, writeDossier }, { summaryLines }] =
    await Promise.all([
      import('../workbench/workspace.js'),
      import('../workbench/situation.js'),
      import('../workbench/publish.js'),
      import('./dossier-summary.js'),
    ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  try {
    const { dossier, held } = await situationOf(workspace, {
      ...(flags.title === undefined ? {} : { title: flags.title }),
      progress: (done, of) => {
        if (process.stderr.isTTY && done % 50 === 0 && of > 100) note(`read ${done} of ${of}`)
      },
    })
    const formats = flags.format === 'both' ? DOSSIER_FORMATS : [flags.format]
    const files = await writeDossier(dossier, {
      folder: flags.out ?? workspace.folder,
      formats,
      reader: readerOf(held.pack, flags.language),
    })
    if (flags.json) await print(`${JSON.stringify({ files, counts: dossier.counts })}\n`)
    else await print(`${[...summaryLines(dossier), '', ...files.map((file) => `Wrote ${file}`)].join('\n')}\n`)
  } finally {
    await workspace.store.close()
  }
}

/** Adds the command. */
export function addDossierCommand(program: Command): void {
  withWorkspace(program.command('dossier'))
    .summary('write the dossier as a page and as Markdown')
    .description('Writes the dossier of the workspace as one HTML file and as Markdown.')
    .option('--out <dir>', 'the folder to write to (default: the workspace)')
    .addOption(new Option('--format <format>', 'what to write').choices(['html', 'md', 'both']).default('both'))
    .option('--title <words>', "the dossier's title (default: the pack's)")
    .addOption(languageOption('the language it is published in; words of documents stay as they are'))
    .addHelpText('after', EXAMPLES)
    .action(run)
}
