// Wires a second reader: which server and model the user or the workspace named, and the key, which is taken from the
// surroundings so that it stands in no command, file or message.
import type { SecondReader } from '../assistant/second-reader.js'
import { CotejoError } from '../model/index.js'
import { assistantSettings } from './assistant-settings.js'
import { MANIFEST } from './manifest.js'

/** What the user said of a second reader; what is left open is as the workspace says. */
export interface AssistantWishes {
  readonly url: string | undefined
  readonly model: string | undefined
  /** How long it may take over one question. */
  readonly seconds: number | undefined
}

/** How long it may take where nobody says. */
const SECONDS = 60

/** A second reader with what people are told before anything is sent. */
export interface OpenedAssistant {
  readonly secondReader: SecondReader
  readonly notice: string
}

const misuse = (message: string, mend: string): CotejoError => new CotejoError('misuse', message, { mend, exitCode: 2 })

/**
 * The second reader that was wished for, or that the workspace around `current` names; null without either.
 *
 * @throws CotejoError `misuse` where only half of it was said, `workspace_broken` where the workspace says it wrongly
 */
export async function openAssistant(wishes: AssistantWishes, current: string): Promise<OpenedAssistant | null> {
  const whole = wishes.url !== undefined && wishes.model !== undefined
  const settings = whole ? null : await assistantSettings(current)
  const url = wishes.url ?? settings?.url
  const model = wishes.model ?? settings?.model
  if (url === undefined && model === undefined) return null
  if (url === undefined || model === undefined)
    throw misuse('A second reader is an address and a model.', 'Give both --assistant and --assistant-model.')
  const { origin, username, password } = new URL(url)
  if (username !== '' || password !== '')
    throw misuse('The address holds a name or password.', 'Put the key of the server into COTEJO_ASSISTANT_KEY.')
  const key = process.env.COTEJO_ASSISTANT_KEY || null
  const { openSecondReader } = await import('../assistant/second-reader.js')
  return {
    secondReader: openSecondReader({ url, model, key, seconds: wishes.seconds ?? settings?.seconds ?? SECONDS }),
    notice: `The text of each document is sent to ${origin} (model ${model}), because ${
      wishes.url === undefined ? MANIFEST : '--assistant'
    } names it.`,
  }
}
