// Wires a second reader: which server and model the user named, and the key, which is taken from the surroundings so
// that it stands in no command, file or message.
import { openSecondReader, type SecondReader } from '../assistant/second-reader.js'
import { CotejoError } from '../model/index.js'

/** What the user said of a second reader. */
export interface AssistantWishes {
  readonly url: string | undefined
  readonly model: string | undefined
  /** How long it may take over one question. */
  readonly seconds: number
}

/** A second reader with what people are told before anything is sent. */
export interface OpenedAssistant {
  readonly secondReader: SecondReader
  readonly notice: string
}

const misuse = (message: string, mend: string): CotejoError => new CotejoError('misuse', message, { mend, exitCode: 2 })

/**
 * The second reader that was wished for.
 *
 * @throws CotejoError `misuse` where only half of it was said
 */
export function openAssistant({ url, model, seconds }: AssistantWishes): OpenedAssistant {
  if (url === undefined || model === undefined)
    throw misuse('A second reader is an address and a model.', 'Give both --assistant and --assistant-model.')
  const { origin, username, password } = new URL(url)
  if (username !== '' || password !== '')
    throw misuse('The address holds a name or password.', 'Put the key of the server into COTEJO_ASSISTANT_KEY.')
  const key = process.env.COTEJO_ASSISTANT_KEY || null
  return {
    secondReader: openSecondReader({ url, model, key, seconds }),
    notice: `The text of each document is sent to ${origin} (model ${model}), because --assistant names it.`,
  }
}
