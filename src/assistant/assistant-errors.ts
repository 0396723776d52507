// What can go wrong with a second reader, each in one place and in words for people. None of it ends a reading, and
// none of it tells the key, the question or the answer.
import { CotejoError } from '../model/index.js'

const CHECK = 'Check the address and the model (--assistant, or cotejo.yaml), and that the server runs.'

const error = (code: string, message: string, mend = CHECK, cause?: unknown): CotejoError =>
  new CotejoError(code, message, { mend, cause })

export const tooSlow = (origin: string, seconds: number): CotejoError =>
  error(
    'assistant_timeout',
    `${origin} did not answer in full within ${seconds} seconds.`,
    'Give it longer with --assistant-seconds, or name a smaller model.',
  )

export const answersTooMuch = (origin: string, bytes: number): CotejoError =>
  error('assistant_too_large', `${origin} answers with more than ${Math.round(bytes / 1024 / 1024)} MB.`)

export const sendsOn = (origin: string): CotejoError =>
  error(
    'assistant_redirect',
    `${origin} sends on to another address, which is not followed.`,
    'Name the address it sends on to, if you trust it.',
  )

export const answeredBadly = (origin: string, status: number): CotejoError =>
  status === 401 || status === 403
    ? error(
        'assistant_refused_us',
        `${origin} wants another key (${status}).`,
        'Put the key of the server into COTEJO_ASSISTANT_KEY.',
      )
    : error('assistant_failed', `${origin} answers with an error (${status}).`)

export const silent = (origin: string, cause: unknown): CotejoError =>
  error('assistant_unreachable', `${origin} can't be reached or broke off.`, CHECK, cause)
