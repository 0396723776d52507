// One shape for all errors that leave the program, so that the terminal, the server and the tests agree on it.

/** An error a person can act on: what failed, a stable code, and how to mend it. Messages never contain document text. */
export class CotejoError extends Error {
  readonly code: string
  /** What to do about it, one sentence. */
  readonly mend: string
  /** 1 for failure, 2 for misuse: the exit code of the process. */
  readonly exitCode: 1 | 2
  /** What fills the message in, for those who say it in another language. */
  readonly values: readonly string[]
  /** The field of what was asked that it is about; null where it is about the whole. */
  readonly field: string | null

  constructor(
    code: string,
    message: string,
    options: {
      readonly mend: string
      readonly exitCode?: 1 | 2
      readonly cause?: unknown
      readonly values?: readonly (string | number)[]
      readonly field?: string
    },
  ) {
    super(message, { cause: options.cause })
    this.name = 'CotejoError'
    this.code = code
    this.mend = options.mend
    this.exitCode = options.exitCode ?? 1
    this.values = (options.values ?? []).map(String)
    this.field = options.field ?? null
  }
}
