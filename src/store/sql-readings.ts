// Readings beside their documents: one of each document, that of the pack and the version it was last read with.
import type { Kysely } from 'kysely'
import type { KeptReading, ReadingBasis } from '../model/store.js'
import type { Tables } from './schema.js'

/** Documents asked for in one statement; databases bound the number of its parameters. */
const AT_ONCE = 500

/** The documents of which a reading is held. */
export async function documentsRead(
  db: Kysely<Tables>,
  workspace: string,
  { pack, cotejo }: ReadingBasis,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('reading')
    .select('document')
    .where('workspace', '=', workspace)
    .where('pack', '=', pack)
    .where('cotejo', '=', cotejo)
    .execute()
  return new Set(rows.map(({ document }) => document))
}

/** One part of the readings of documents, by document; those that are not held are left out. */
export async function readingsOf(
  db: Kysely<Tables>,
  workspace: string,
  { pack, cotejo }: ReadingBasis,
  { documents, part }: { readonly documents: readonly string[]; readonly part: 'claims' | 'layers' },
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('reading')
      .select(['document', `${part} as packed`])
      .where('workspace', '=', workspace)
      .where('document', 'in', documents.slice(at, at + AT_ONCE))
      .where('pack', '=', pack)
      .where('cotejo', '=', cotejo)
      .execute()
    // SQLite's driver gives bytes as a bare ArrayBuffer.
    for (const { document, packed } of rows) found.set(document, Buffer.from(packed))
  }
  return found
}

/** Keeps readings in one transaction. */
export async function keepReadings(
  db: Kysely<Tables>,
  workspace: string,
  basis: ReadingBasis,
  readings: readonly KeptReading[],
): Promise<void> {
  // Two commands that keep the same readings at once meet their rows in one order, and so never wait for each other.
  const ordered = [...readings].sort((a, b) => (a.document < b.document ? -1 : 1))
  await db.transaction().execute(async (transaction) => {
    for (const { document, claims, layers } of ordered) {
      const { pack, cotejo } = basis
      const values = { pack, cotejo, claims, layers }
      await transaction
        .insertInto('reading')
        .values({ workspace, document, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'document']).doUpdateSet(values))
        .execute()
    }
  })
}
