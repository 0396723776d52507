// Asks a model server in the way most of them understand, `POST …/chat/completions`. Time and size of an answer are
// limited, and a redirect is refused: what is read goes to the host the user named and to no other.
import { Agent, type Response, fetch as undiciFetch } from 'undici'
import { z } from 'zod'
import { CotejoError } from '../model/index.js'
import { answeredBadly, answersTooMuch, sendsOn, silent, tooSlow } from './assistant-errors.js'

/** Which model at which server, and how long it may take over one question. */
export interface AssistantSettings {
  /** Where the server's interface begins, such as `http://localhost:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; null for servers that want none. */
  readonly key: string | null
  readonly seconds: number
}

/** More than this no answer of a few hundred quotations needs. */
const MOST_BYTES = 2 * 1024 * 1024

const ANSWER = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** A conversation with one model; every question stands alone. */
export interface Chat {
  /**
   * Asks one question.
   *
   * @returns the answer's words, or null where the server answered in no known shape
   * @throws CotejoError `assistant_…` where there was no answer to be had
   */
  ask(instructions: string, text: string): Promise<string | null>
  close(): Promise<void>
}

/** The address that questions go to. */
export function questionAddress(url: string): string {
  const address = new URL(url)
  const path = address.pathname.endsWith('/') ? address.pathname.slice(0, -1) : address.pathname
  address.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`
  return address.href
}

async function textOf(response: Response, origin: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > MOST_BYTES) throw answersTooMuch(origin, MOST_BYTES)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The words of an answer; null where it is not in the shape of one. */
function wordsOf(body: string): string | null {
  try {
    return ANSWER.parse(JSON.parse(body)).choices[0]?.message.content ?? null
  } catch {
    return null
  }
}

/** Opens a conversation; nothing is sent yet. */
export function openChat({ url, model, key, seconds }: AssistantSettings): Chat {
  const address = questionAddress(url)
  // Names and passwords in addresses are not for messages.
  const { origin } = new URL(address)
  // The time limit below holds for the whole of an answer.
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: seconds * 1000 } })
  const send = (instructions: string, text: string, signal: AbortSignal): Promise<Response> =>
    undiciFetch(address, {
      method: 'POST',
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: text },
        ],
        stream: false,
      }),
    })
  return {
    ask: async (instructions, text) => {
      const signal = AbortSignal.timeout(seconds * 1000)
      try {
        const response = await send(instructions, text, signal)
        if (response.status >= 300 && response.status < 400) throw sendsOn(origin)
        if (!response.ok) throw answeredBadly(origin, response.status)
        return wordsOf(await textOf(response, origin))
      } catch (error) {
        throw failureOf(error, { origin, seconds, late: signal.aborted })
      }
    },
    close: () => agent.destroy(),
  }
}

interface Circumstances {
  readonly origin: string
  readonly seconds: number
  readonly late: boolean
}

function failureOf(error: unknown, { origin, seconds, late }: Circumstances): CotejoError {
  if (error instanceof CotejoError) return error
  return late ? tooSlow(origin, seconds) : silent(origin, error)
}
