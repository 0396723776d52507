// `cotejo add`: documents into the workspace.
import type { Command } from 'commander'
import type { AddEvent } from '../workbench/add.js'
import {
  addressArgument,
  type GivenOptions,
  givenOf,
  isoDayArgument,
  languageArgument,
  withWorkspace,
} from './options.js'
import { errorShape, note, now, print, printError } from './output.js'

interface AddFlags extends GivenOptions {
  readonly workspace?: string
  readonly json?: boolean
  readonly allowPrivate?: boolean
}

const EXAMPLES = `
Taken are text, Markdown, HTML, JSON, PDF, Word (.docx), mail (.eml), feeds (RSS, Atom, JSON
Feed) and ZIP archives of these; of a folder, all such files, folders within it too; and web
addresses of any of them. A JSON file holds one object, or one a line, with "text" and, where known, "title",
"publisher", "authors", "url", "published", "language".

Adding a document again changes nothing. A changed one from the same source (its address,
else its file) is a new version; the same text from two sources is two documents, one origin.
What is printed as added is safely held, whatever stops the command afterwards.

Examples:
  $ cotejo add report.txt --published 2025-05-01 --publisher "The Daily"
  $ cotejo add page.html --url https://example.org/news/1
  $ cotejo add reports/ more/*.md
  $ cotejo add list.jsonl mail.eml archive.zip --json
  $ cotejo add https://example.org/news/1 https://example.org/feed.xml
`

const LABELS = {
  added: 'added',
  unchanged: 'unchanged',
  updated: 'updated',
  new_version: 'new version',
  copy: 'copy',
  failed: 'failed',
} as const

type Label = keyof typeof LABELS
const WIDTH = 12

/** So many files of other formats are named. */
const MOST_SKIPPED = 3

function skippedWords(files: readonly string[]): string {
  const more = files.length > MOST_SKIPPED ? ` and ${files.length - MOST_SKIPPED} more` : ''
  return `skipped, as their format is not loaded: ${files.slice(0, MOST_SKIPPED).join(', ')}${more}`
}

/** Counts what became of the files, and prints each as it becomes known. */
class AddReport {
  readonly #counts = new Map<Label, number>()
  readonly #json: boolean
  #progressShown = false

  constructor(json: boolean) {
    this.#json = json
  }

  get failed(): boolean {
    return this.#counts.has('failed')
  }

  readonly #warnings = new Map<string, number>()

  #count(label: Label): void {
    this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1)
  }

  #clearProgress(): void {
    if (this.#progressShown) process.stderr.write('\r\u001b[K')
    this.#progressShown = false
  }

  async tell(event: AddEvent): Promise<void> {
    this.#clearProgress()
    switch (event.kind) {
      case 'progress':
        if (!process.stderr.isTTY) return
        process.stderr.write(`\r[${event.done + 1}/${event.of}] ${event.file.slice(-60)}`)
        this.#progressShown = true
        return
      case 'failed':
        this.#count('failed')
        if (this.#json)
          await print(`${JSON.stringify({ outcome: 'failed', file: event.file, ...errorShape(event.error) })}\n`)
        else {
          await print(`${LABELS.failed.padEnd(WIDTH)} ${event.file}\n`)
          printError(event.error, false)
        }
        return
      case 'skipped':
        if (this.#json) await print(`${JSON.stringify({ outcome: 'skipped', files: event.files })}\n`)
        else note(skippedWords(event.files))
        return
      case 'stopped':
        if (this.#json) await print(`${JSON.stringify({ outcome: 'stopped', left: event.left })}\n`)
        else note(`stopped before ${event.left} more; the same command goes on from there`)
        return
      case 'document':
        this.#count(event.outcome.kind)
        await this.#document(event)
    }
  }

  async #document({ file, id, outcome, issues }: AddEvent & { readonly kind: 'document' }): Promise<void> {
    const of = outcome.kind === 'copy' ? outcome.of : null
    if (this.#json) {
      const told = { outcome: outcome.kind, file, document: id, ...(of === null ? {} : { copyOf: of }), issues }
      await print(`${JSON.stringify(told)}\n`)
      return
    }
    await print(`${LABELS[outcome.kind].padEnd(WIDTH)} ${file}${of === null ? '' : `  (the text of ${of})`}\n`)
    for (const issue of issues) {
      const told = (this.#warnings.get(issue.code) ?? 0) + 1
      this.#warnings.set(issue.code, told)
      if (told <= MOST_WARNINGS) note(`  warning: ${issue.message} [${issue.code}]`)
    }
  }

  /** Warnings of one kind that were too many to be told one by one. */
  #tellMoreWarnings(): void {
    for (const [code, told] of this.#warnings)
      if (told > MOST_WARNINGS)
        note(`and ${told - MOST_WARNINGS} more warnings [${code}]; cotejo status lists their files`)
  }

  async end(): Promise<void> {
    this.#clearProgress()
    const rows = Object.keys(LABELS).filter((label) => this.#counts.has(label as Label)) as Label[]
    if (this.#json) {
      await print(
        `${JSON.stringify({ summary: Object.fromEntries(rows.map((row) => [row, this.#counts.get(row)])) })}\n`,
      )
      return
    }
    this.#tellMoreWarnings()
    if (rows.length === 0) await print('Nothing to add: no file of a format that is loaded there.\n')
    const lines = rows.map((row) => `  ${LABELS[row].padEnd(WIDTH)} ${String(this.#counts.get(row)).padStart(6)}`)
    if (rows.length > 0) await print(`\n${lines.join('\n')}\n`)
  }
}

/** So many warnings of one kind are told beside their files; the rest is counted. */
const MOST_WARNINGS = 3

/** The exit code of what Ctrl-C has ended, by the custom of shells. */
const STOPPED = 130

/** Ctrl-C ends the command after the document it is at; a second time, at once. */
function stopSignal(json: boolean): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(STOPPED)
    controller.abort()
    if (!json) note('\nstopping after this document; Ctrl-C again stops at once')
  })
  return controller.signal
}

async function run(paths: readonly string[], flags: AddFlags): Promise<void> {
  const [{ addFiles }, { openWorkspace }] = await Promise.all([
    import('../workbench/add.js'),
    import('../workbench/workspace.js'),
  ])
  const workspace = await openWorkspace(flags.workspace, process.cwd())
  const report = new AddReport(flags.json === true)
  const signal = stopSignal(flags.json === true)
  const options = { given: givenOf(flags), now: now(), allowPrivate: flags.allowPrivate === true, signal }
  try {
    for await (const event of addFiles(workspace, paths, options)) await report.tell(event)
  } finally {
    // Whatever ends the command, what was done is told first.
    await report.end()
    await workspace.store.close()
  }
  if (report.failed) process.exitCode = 1
  if (signal.aborted) process.exitCode = STOPPED
}

/** Adds the command. */
export function addAddCommand(program: Command): void {
  withWorkspace(program.command('add'))
    .summary('add documents to the workspace')
    .description('Adds documents to the workspace.')
    .argument('<paths...>', 'files, folders and web addresses')
    .option('--published <date>', 'the day of publication, YYYY-MM-DD; comes before what the file says', isoDayArgument)
    .option('--publisher <name>', 'who published it')
    .option('--title <words>', 'its title (one file only)')
    .option('--url <address>', 'its address (one file only)', addressArgument)
    .option('--language <code>', 'its language, two letters (default: told from the text)', languageArgument)
    .option('--allow-private', 'fetch addresses of this machine and of private networks too')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
