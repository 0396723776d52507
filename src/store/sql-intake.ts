// What the store keeps beside documents: their pages, the bytes they came from, and what was taken in as a whole.
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { PageMap } from '../model/page-map.js'
import type { Intake, NewDocument } from '../model/store.js'
import type { Tables } from './schema.js'

/** Keeps the bytes of a document, once for all documents of one file, and its pages. */
export async function keepBeside(db: Kysely<Tables>, workspace: string, entry: NewDocument): Promise<void> {
  const { sourceHash, id } = entry.document
  const held = await db
    .selectFrom('document_bytes')
    .select('source_hash')
    .where('workspace', '=', workspace)
    .where('source_hash', '=', sourceHash)
    .executeTakeFirst()
  if (held === undefined)
    await db
      .insertInto('document_bytes')
      .values({ workspace, source_hash: sourceHash, bytes: gzipSync(entry.bytes) })
      .onConflict((conflict) => conflict.columns(['workspace', 'source_hash']).doNothing())
      .execute()
  if (entry.pages == null) return
  await db
    .insertInto('document_pages')
    .values({ workspace, document: id, pages: JSON.stringify(entry.pages) })
    .onConflict((conflict) => conflict.columns(['workspace', 'document']).doNothing())
    .execute()
}

export async function bytesOf(db: Kysely<Tables>, workspace: string, sourceHash: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('document_bytes')
    .select('bytes')
    .where('workspace', '=', workspace)
    .where('source_hash', '=', sourceHash)
    .executeTakeFirst()
  return row === undefined ? null : new Uint8Array(gunzipSync(row.bytes))
}

export async function pagesOf(db: Kysely<Tables>, workspace: string, document: string): Promise<PageMap | null> {
  const row = await db
    .selectFrom('document_pages')
    .select('pages')
    .where('workspace', '=', workspace)
    .where('document', '=', document)
    .executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.pages) as PageMap)
}

export async function intakeOf(db: Kysely<Tables>, workspace: string, path: string): Promise<Intake | null> {
  const row = await db
    .selectFrom('intake')
    .select(['key', 'documents'])
    .where('workspace', '=', workspace)
    .where('path', '=', path)
    .executeTakeFirst()
  return row === undefined ? null : { path, key: row.key, documents: JSON.parse(row.documents) as Intake['documents'] }
}

export async function keepIntake(
  db: Kysely<Tables>,
  workspace: string,
  { path, key, documents }: Intake,
): Promise<void> {
  const values = { key, documents: JSON.stringify(documents) }
  await db
    .insertInto('intake')
    .values({ workspace, path, ...values })
    .onConflict((conflict) => conflict.columns(['workspace', 'path']).doUpdateSet(values))
    .execute()
}
