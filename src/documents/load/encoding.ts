// Bytes to characters. UTF-8 is taken where the bytes are valid UTF-8, because other encodings hardly ever are;
// a byte order mark or a page's own declaration comes first, a guess last, and a guess is always told.
import type { Issue } from '../../model/index.js'
import type { LoadFailure } from './draft.js'

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'failure'; readonly failure: LoadFailure }

/** First bytes of formats people hand in by mistake, with what to do about each. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['PK\u0003\u0004', 'an archive of another program, such as a spreadsheet'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['SQLite format 3', 'a SQLite database'],
  ['\u007fELF', 'a program'],
]

/** Encodings under which Western single-byte text is labelled; windows-1252 holds all their printable characters. */
const WESTERN = new Set(['ISO-8859-1', 'windows-1252', 'ASCII', 'UTF-8'])

/** Control characters that no text has; more than one in a hundred bytes is a binary. */
const MAX_CONTROL_SHARE = 0.01

function binaryName(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  for (const [signature, name] of SIGNATURES) if (head.startsWith(signature)) return name
  const sample = bytes.subarray(0, 65536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return 'a binary file'
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > sample.length * MAX_CONTROL_SHARE ? 'a binary file' : null
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark: every other byte of Western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const pairs = Math.floor(sample.length / 2)
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How many U+FFFD stand in for bytes that are no UTF-8, and how many sequences beyond ASCII are sound. */
function utf8Damage(text: string): { readonly replaced: number; readonly sound: number } {
  let replaced = 0
  let sound = 0
  for (const character of text) {
    if (character === '\ufffd') replaced++
    else if (character > '\u007f') sound++
  }
  return { replaced, sound }
}

const guessed = (encoding: string): Issue => ({
  code: 'encoding_guessed',
  message: `The file is not UTF-8; it was read as ${encoding}. If letters look wrong, save it as UTF-8 and add it again.`,
  span: null,
})

const replaced = (count: number, encoding: string): Issue => ({
  code: 'encoding_replaced',
  message: `${count} byte sequence(s) that are no ${encoding} were replaced by "\ufffd". Save the file as UTF-8 and add it again.`,
  span: null,
})

function withReplacements(text: string, encoding: string, first: readonly Issue[]): Decoded {
  const count = utf8Damage(text).replaced
  return { kind: 'text', text, issues: count > 0 ? [...first, replaced(count, encoding)] : first }
}

/** Decodes the bytes of a text file. `declared` is the encoding a page states for itself, null where it states none. */
export async function decode(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  const body = mark === null ? bytes : bytes.subarray(mark.length)
  const wide = mark?.encoding.startsWith('utf-16') ? mark.encoding : mark === null ? unmarkedUtf16(bytes) : null
  if (wide === null) {
    const name = binaryName(body)
    if (name !== null) return { kind: 'failure', failure: binaryFailure(name) }
    const text = decodeUtf8(body)
    if (text !== null) return { kind: 'text', text, issues: [] }
  }
  const iconv = (await import('iconv-lite')).default
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (wide !== null) return withReplacements(iconv.decode(buffer, wide), wide, [])

  // A stray broken sequence among sound ones is a damaged UTF-8 file, not another encoding.
  const utf8 = buffer.toString('utf8')
  const damage = utf8Damage(utf8)
  if (mark !== null || damage.sound > damage.replaced) return withReplacements(utf8, 'UTF-8', [])
  if (declared !== null && iconv.encodingExists(declared)) {
    const label = WESTERN.has(declared.toUpperCase()) ? 'windows-1252' : declared
    return withReplacements(iconv.decode(buffer, label), label, [])
  }
  const encoding = await guessEncoding(buffer, (name) => iconv.encodingExists(name))
  return withReplacements(iconv.decode(buffer, encoding), encoding, [guessed(encoding)])
}

async function guessEncoding(bytes: Uint8Array, exists: (name: string) => boolean): Promise<string> {
  const chardet = (await import('chardet')).default
  const candidates = chardet.analyse(bytes.subarray(0, 65536)).filter(({ name }) => exists(name))
  const best = candidates.find(({ name }) => name !== 'UTF-8' && name !== 'ASCII')
  // Below this the guess is no better than the most common encoding.
  if (best === undefined || best.confidence < 30 || WESTERN.has(best.name)) return 'windows-1252'
  return best.name
}

const binaryFailure = (name: string): LoadFailure => ({
  code: 'binary_file',
  message: `This is ${name}, not a text.`,
  mend: 'Save or export the document as PDF, Word (.docx), HTML or text.',
  line: null,
})
