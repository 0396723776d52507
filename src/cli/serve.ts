// `cotejo serve`: the dossier in the browser, on this machine only.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { CotejoError } from '../model/index.js'
import type { DossierPages } from '../server/dossier-app.js'
import { portArgument, withWorkspace } from './options.js'
import { print } from './output.js'

interface ServeFlags {
  readonly workspace?: string
  readonly json?: boolean
  readonly port: number
}

const EXAMPLES = `
Serves on 127.0.0.1 and nowhere else; when the port is taken, on the next free one.
Ctrl-C ends it.

Examples:
  $ cotejo serve                       the dossier of the workspace, made now
  $ cotejo serve published --port 8080 a dossier that was written before
`

async function pagesOfFolder(folder: string): Promise<DossierPages> {
  const { dossierFile } = await import('../workbench/publish.js')
  try {
    const html = await readFile(join(folder, dossierFile('html')), 'utf8')
    const markdown = await readFile(join(folder, dossierFile('md')), 'utf8').catch(() => null)
    return { html, markdown }
  } catch (cause) {
    throw new CotejoError('dossier_missing', `${folder} holds no dossier.html.`, {
      mend: `Write one with: cotejo dossier --out ${folder}`,
      cause,
    })
  }
}

async function pagesOfWorkspace(given: string | undefined): Promise<DossierPages> {
  const [{ openWorkspace }, { dossierOf, renderDossier }] = await Promise.all([
    import('../workbench/workspace.js'),
    import('../workbench/publish.js'),
  ])
  const workspace = await openWorkspace(given, process.cwd())
  try {
    const dossier = await dossierOf(workspace)
    return { html: renderDossier(dossier, 'html'), markdown: renderDossier(dossier, 'md') }
  } finally {
    await workspace.store.close()
  }
}

/** Resolves when the user or the system asks the process to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

/** Serves pages until the process is asked to end. */
export async function servePages(pages: DossierPages, port: number, json: boolean): Promise<void> {
  const [{ dossierApp }, { serveApp }] = await Promise.all([
    import('../server/dossier-app.js'),
    import('../server/serve.js'),
  ])
  // Listened for before the address is printed, so that whoever reads it can end the process at once.
  const ended = askedToEnd()
  const served = await serveApp(dossierApp(pages), port)
  await print(
    json ? `${JSON.stringify({ address: served.address })}\n` : `The dossier is at ${served.address}\nCtrl-C ends.\n`,
  )
  await ended
  await served.close()
}

async function run(folder: string | undefined, flags: ServeFlags): Promise<void> {
  const pages = folder === undefined ? await pagesOfWorkspace(flags.workspace) : await pagesOfFolder(folder)
  await servePages(pages, flags.port, flags.json === true)
}

/** Adds the command. */
export function addServeCommand(program: Command): void {
  withWorkspace(program.command('serve'))
    .summary('show the dossier in the browser')
    .description('Serves the dossier to the browser of this machine.')
    .argument('[dir]', 'a folder with a dossier written before (default: the dossier of the workspace, made now)')
    .option('--port <number>', 'the port; 0 for any free one', portArgument, 4310)
    .addHelpText('after', EXAMPLES)
    .action(run)
}
