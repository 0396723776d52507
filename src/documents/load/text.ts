// A plain text file is taken as it is: nothing trimmed, line ends kept, so that offsets point into the file's own
// characters and outside tools can check every span.
import { type Draft, EMPTY_DRAFT } from './draft.js'

export const loadText = (text: string): Draft => ({ ...EMPTY_DRAFT, text })
