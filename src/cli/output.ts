// How every command speaks: results on standard output, all else on standard error, errors in one shape.
import { CotejoError } from '../model/index.js'

/** What a failure looks like in `--json` mode. */
export interface ErrorShape {
  readonly error: { readonly code: string; readonly message: string; readonly mend: string }
}

/** The error's one shape, for people's programs. */
export const errorShape = (error: CotejoError): ErrorShape => ({
  error: { code: error.code, message: error.message, mend: error.mend },
})

/** Anything thrown as a CotejoError; what is not one is a bug, and says where to tell it. */
export function asCotejoError(error: unknown): CotejoError {
  if (error instanceof CotejoError) return error
  const words = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown trouble'
  return new CotejoError('internal', `Cotejo failed in a way it should not (${words}).`, {
    mend: 'Run the command again with COTEJO_DEBUG=1 and report what it prints.',
    cause: error,
  })
}

/** Writes to standard output and waits until a slow reader has taken it. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

/** Writes one line for people to standard error. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Tells an error on standard error, as JSON where asked. */
export function printError(error: unknown, json: boolean): CotejoError {
  const shown = asCotejoError(error)
  if (json) note(JSON.stringify(errorShape(shown)))
  else note(`cotejo: ${shown.message}\n  ${shown.mend} [${shown.code}]`)
  if (process.env.COTEJO_DEBUG === '1') note(String(shown.cause instanceof Error ? shown.cause.stack : shown.stack))
  return shown
}

/** The present instant; `COTEJO_NOW` sets it, so that a run can be repeated to the byte. */
export function now(): string {
  const given = process.env.COTEJO_NOW
  if (given === undefined || given === '') return new Date().toISOString()
  const time = Date.parse(given)
  if (Number.isNaN(time))
    throw new CotejoError('bad_now', 'COTEJO_NOW is no instant.', {
      mend: 'Write it as 2025-05-01T12:00:00Z.',
      exitCode: 2,
    })
  return new Date(time).toISOString()
}

/** Words of a document on one line, shortened, in quotation marks. */
export function quoted({ text }: { readonly text: string }, longest = 300): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim()
  return `“${words.length > longest ? `${words.slice(0, longest - 1)}…` : words}”`
}

/** A number with its noun: "1 document", "4 documents". */
export const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
