// `cotejo read`: one document in, one line of JSON out.
import { type Command, InvalidArgumentError } from 'commander'
import { CotejoError, LAYERS, type Layer } from '../model/index.js'
import type { ReadOptions, ReadResult } from '../workbench/read.js'
import {
  addressArgument,
  countArgument,
  type GivenOptions,
  givenOf,
  isoDayArgument,
  languageArgument,
  withJson,
} from './options.js'
import { errorShape, note, now, print, printError } from './output.js'

interface ReadFlags extends GivenOptions {
  readonly json?: boolean
  readonly pretty?: boolean
  readonly only?: readonly Layer[]
  readonly pack: string
  readonly jsonl?: string
  /** False where nobody is to be asked, whatever the workspace says. */
  readonly assistant?: string | false
  readonly assistantModel?: string
  readonly assistantSeconds?: number
}

function layersArgument(value: string): Layer[] {
  const layers = value.split(',').map((name) => name.trim())
  for (const layer of layers)
    if (!LAYERS.includes(layer as Layer)) throw new InvalidArgumentError(`Layers are: ${LAYERS.join(', ')}.`)
  // Each was just found among LAYERS.
  return layers as Layer[]
}

const EXAMPLES = `
Every value stands with the words it was read from: {"start", "end", "text"}, where
start and end count UTF-16 units of "document.text".

Examples:
  $ cotejo read report.txt --published 2025-05-01
  $ cotejo read report.txt --published 2025-05-01 --only times,quantities --pretty
  $ cotejo read a.txt b.md c.html              one line each, in this order
  $ echo "It fell by 14 per cent." | cotejo read -
  $ cotejo read --jsonl list.jsonl             one line out for each line in, in order;
                                               a line is {"id", "text", "published", "language"}
  $ cotejo read report.txt --assistant http://localhost:11434/v1 --assistant-model qwen3:8b
                                               a second reader: it gets the text, may only quote,
                                               and its key stands in COTEJO_ASSISTANT_KEY
`

async function run(files: readonly string[], flags: ReadFlags): Promise<void> {
  if ((flags.jsonl === undefined) === (files.length === 0))
    throw new CotejoError('misuse', 'Give files to read, or a list with --jsonl, and not both.', {
      mend: 'For example: cotejo read report.txt',
      exitCode: 2,
    })
  const [{ readFiles, readList }, { openPack }] = await Promise.all([
    import('../workbench/read.js'),
    import('../workbench/compiled-packs.js'),
  ])
  const assistant = await assistantOf(flags)
  const options: ReadOptions = {
    pack: await openPack(flags.pack),
    given: givenOf(flags),
    now: now(),
    ...(flags.only === undefined ? {} : { only: flags.only }),
    ...(assistant === null ? {} : { secondReader: assistant.secondReader }),
  }
  if (assistant !== null) note(assistant.notice)
  try {
    await printResults(
      flags.jsonl === undefined
        ? readFiles(files, options, process.stdin)
        : readList(flags.jsonl, options, process.stdin),
      flags,
    )
  } finally {
    await assistant?.secondReader.close()
  }
}

/** The second reader of the flags or the workspace, if any. */
async function assistantOf({ assistant: url, assistantModel: model, assistantSeconds: seconds }: ReadFlags) {
  if (url === false) return null
  const { openAssistant } = await import('../workbench/assistant.js')
  return await openAssistant({ url, model, seconds }, process.cwd())
}

async function printResults(results: AsyncIterable<ReadResult>, flags: ReadFlags): Promise<void> {
  /** A server that fell silent is told of once. */
  const told = new Set<string>()
  for await (const result of results) {
    if (result.kind === 'reading') {
      for (const { code, message } of result.reading.issues)
        if (code.startsWith('assistant_') && !told.has(message)) {
          told.add(message)
          note(message)
        }
      await print(`${JSON.stringify(result.reading, null, flags.pretty ? 2 : 0)}\n`)
    } else {
      process.exitCode = printError(result.error, flags.json === true).exitCode
      // Lists are laid beside their results, so a line that failed keeps its place.
      if (flags.jsonl !== undefined && result.error.code !== 'file_not_found')
        await print(`${JSON.stringify(errorShape(result.error))}\n`)
    }
  }
}

/** Adds the command. */
export function addReadCommand(program: Command): void {
  withJson(program.command('read'))
    .summary('read documents: JSON out, one line each, no workspace needed')
    .description('Reads documents and prints what they say as JSON, one line a document. No workspace is needed.')
    .argument('[files...]', 'files to read; - is standard input')
    .option(
      '--published <date>',
      'the day of publication, YYYY-MM-DD: what "last month" is counted from',
      isoDayArgument,
    )
    .option('--publisher <name>', 'who published it')
    .option('--title <words>', 'its title')
    .option('--url <address>', 'its address', addressArgument)
    .option('--language <code>', 'its language, two letters (default: told from the text)', languageArgument)
    .option('--only <layers>', `only these layers, parted by commas: ${LAYERS.join(', ')}`, layersArgument)
    .option('--pack <name>', 'the pack to read with: its name or folder', 'base')
    .option('--jsonl <file>', 'read a list, one object a line; - is standard input')
    .option('--pretty', 'indent the JSON for people')
    .option('--assistant <url>', 'also ask a language model: where its server takes chat completions', addressArgument)
    .option('--assistant-model <name>', 'which model of that server')
    .option('--assistant-seconds <n>', 'how long it may take over one piece of text (default: 60)', countArgument)
    .option('--no-assistant', 'ask none, whatever cotejo.yaml says')
    .addHelpText('after', EXAMPLES)
    .action(run)
}
