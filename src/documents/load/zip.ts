// Archives. The directory is read first and members one after the other, so that no more is unpacked than one of
// them, and never beyond the limits; what the directory says of a member's size is not believed.
import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { type LoadFailure, LoadRefusal, type Member } from './draft.js'
import type { UnpackingBudget } from './limits.js'

const BROKEN: LoadFailure = {
  code: 'zip_broken',
  message: 'The archive is damaged.',
  mend: 'Check that it was saved or downloaded whole.',
  line: null,
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const { fromBufferPromise } = await import('yauzl')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return await fromBufferPromise(buffer, { lazyEntries: true })
}

/** Bytes of one member, never more than the budget lets through. */
async function unpack(zip: ZipFile, entry: Entry, budget: UnpackingBudget): Promise<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let unpacked = 0
  // A stream of bytes gives buffers only.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    unpacked += chunk.length
    budget.take(chunk.length, entry.compressedSize, unpacked)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Names are shown on terminals, where control characters are commands. */
const shown = (name: string): string => name.replace(/\p{C}/gu, '')

/** Folders, and what systems put into archives for themselves. */
const isNoFile = (name: string): boolean => name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/u.test(name)

const failedMember = (name: string, encrypted: boolean): LoadFailure =>
  encrypted
    ? {
        code: 'zip_encrypted',
        message: 'It is locked with a password.',
        mend: 'Unpack it with its password and add what is in it.',
        line: null,
        inside: `!${name}`,
      }
    : { ...BROKEN, message: 'It can not be unpacked: the archive is damaged.', inside: `!${name}` }

/** The files of an archive whose names are `wanted`, in the archive's order. */
export async function* membersOfZip(
  bytes: Uint8Array,
  budget: UnpackingBudget,
  wanted: (name: string) => boolean,
): AsyncGenerator<Member | LoadFailure> {
  let zip: ZipFile
  try {
    zip = await openZip(bytes)
  } catch {
    throw new LoadRefusal(BROKEN)
  }
  try {
    for await (const entry of zip.eachEntry()) {
      const name = shown(entry.fileName)
      if (isNoFile(entry.fileName) || !wanted(name)) continue
      if (entry.isEncrypted()) {
        yield failedMember(name, true)
        continue
      }
      let unpacked: Uint8Array | null = null
      try {
        unpacked = await unpack(zip, entry, budget)
      } catch (error) {
        if (error instanceof LoadRefusal) throw error
      }
      yield unpacked === null ? failedMember(name, false) : { name, bytes: unpacked, mediaType: null }
    }
  } catch (error) {
    // What was unpacked before stands; the rest of a damaged directory can't be told.
    if (error instanceof LoadRefusal) throw error
    yield BROKEN
  } finally {
    zip.close()
  }
}
