// The fingerprint by which a file or a text is known again. Apart from the index of the model, which the page imports
// too: no browser has this module of Node's.
import { createHash } from 'node:crypto'

/** SHA-256, hexadecimal; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
