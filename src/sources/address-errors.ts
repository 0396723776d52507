// What can go wrong with an address, each in one place and in words for people.
import { CotejoError } from '../model/index.js'

const error = (
  code: string,
  message: string,
  mend: string,
  { cause, values }: { readonly cause?: unknown; readonly values: readonly (string | number)[] },
): CotejoError => new CotejoError(code, message, { mend, cause, values })

const LATER = 'Try again later, or save the page from a browser and add the file.'
const BY_HAND = 'Open it in a browser, save what you need, and add the file.'

export const notAnAddress = (address: string): CotejoError =>
  error('address_unusable', `${address} is no address of a page.`, 'An address starts with http:// or https://.', {
    values: [address],
  })

export const privateAddress = (address: string): CotejoError =>
  error(
    'address_private',
    `${address} leads into a private network, which is not fetched from.`,
    'If it is your own intranet, run the command with --allow-private.',
    { values: [address] },
  )

export const tooManyRedirects = (address: string, most: number): CotejoError =>
  error('address_redirects', `${address} sends on more than ${most} times.`, BY_HAND, { values: [address, most] })

export const tooSlow = (address: string, seconds: number): CotejoError =>
  error('address_timeout', `${address} did not answer in full within ${seconds} seconds.`, LATER, {
    values: [address, seconds],
  })

export const tooLarge = (address: string, bytes: number): CotejoError =>
  error('load_too_large', `${address} gives more than ${Math.round(bytes / 1024 / 1024)} MB.`, BY_HAND, {
    values: [address, Math.round(bytes / 1024 / 1024)],
  })

export const forbiddenByRobots = (address: string): CotejoError =>
  error('address_robots', `The site asks programs not to fetch ${address} (robots.txt).`, BY_HAND, {
    values: [address],
  })

export const robotsUnknown = (address: string): CotejoError =>
  error('address_robots', `The site of ${address} does not tell what programs may fetch (robots.txt fails).`, LATER, {
    values: [address, 'unknown'],
  })

export const badStatus = (address: string, status: number): CotejoError =>
  status === 404 || status === 410
    ? error('address_not_found', `There is nothing at ${address} (${status}).`, 'Check the address.', {
        values: [address, status],
      })
    : error('address_refused', `${address} answers with an error (${status}).`, status >= 500 ? LATER : BY_HAND, {
        values: [address, status],
      })

export const wrongContent = (address: string, mediaType: string): CotejoError =>
  error(
    'address_content',
    `${address} gives ${mediaType}, which is no document.`,
    'Give the address of the document itself.',
    { values: [address, mediaType] },
  )

export const unreachable = (address: string, cause: unknown): CotejoError =>
  error(
    'address_unreachable',
    `${address} can't be reached (${reasonOf(cause)}).`,
    'Check the address and the network.',
    { cause, values: [address, reasonOf(cause)] },
  )

export const stopped = (address: string): CotejoError =>
  error('stopped', `${address} was not fetched: the command was stopped.`, 'Run the command again.', {
    values: [address],
  })

/** The shortest word for why a connection failed, from the innermost cause that has one. */
function reasonOf(cause: unknown): string {
  for (let at: unknown = cause, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code
    if (at.cause === undefined) return at.message
  }
  return 'unknown trouble'
}
