// A model server of this machine that answers as a test wishes, well or badly, and keeps what it was asked.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SENTENCE } from './quay-reading.js'

/** A question as the server saw it. */
export interface Question {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface ModelServer {
  /** Where its interface begins. */
  readonly url: string
  readonly questions: Question[]
  /** How it answers from now on. */
  answer: (response: ServerResponse) => void
  close(): Promise<void>
}

/** An answer in the usual shape. */
export const saying =
  (content: unknown) =>
  (response: ServerResponse): void => {
    const words = typeof content === 'string' ? content : JSON.stringify(content)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: words } }] }))
  }

/** What a good model proposes of the report. */
export const GOOD = {
  attributions: [
    {
      sentence: SENTENCE.board,
      source: 'The harbour board',
      cue: 'was of one mind',
      content: ['the tolls do their work'],
    },
    { sentence: SENTENCE.pilot, source: 'The pilot', cue: 'said', content: ['the quay was full'] },
  ],
  figures: [
    {
      ...{ sentence: SENTENCE.thinned, number: null, what: 'Traffic on the quay', place: null, period: 'March 2024' },
      change: { words: 'has thinned', direction: 'decrease' },
    },
  ],
}

export async function startModelServer(): Promise<ModelServer> {
  const questions: Question[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      questions.push({ path: request.url ?? '', headers: request.headers, body })
      self.answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const self: ModelServer = {
    // Listening on a port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    questions,
    answer: saying(GOOD),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return self
}
