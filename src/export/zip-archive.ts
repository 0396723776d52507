// Files as one ZIP. No hour is stamped into it: the same files give the same bytes.
import { strToU8, zipSync } from 'fflate'

/** The first day a ZIP can name; it stands for none. */
const NO_DAY = '1980-01-01T00:00:00'

/** Files by their name inside the archive, in that order; a text becomes UTF-8. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: NO_DAY },
  )
