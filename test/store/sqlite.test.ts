import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.js'
import { entryOf, storeSuite } from './behaviour.js'

const folder = mkdtempSync(join(tmpdir(), 'cotejo-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const fresh = (): string => join(folder, `${files++}.sqlite`)

storeSuite('SQLite', () => openSqliteStore(fresh(), { create: true }))

describe('SQLite', () => {
  it('opens again with what it held', async () => {
    const file = fresh()
    const first = await openSqliteStore(file, { create: true })
    await first.addDocument('w', entryOf({ text: 'One.' }))
    await first.close()
    const second = await openSqliteStore(file, { create: false })
    expect(await second.documents('w')).toHaveLength(1)
    await second.close()
  })

  it('says what is the matter with a file it can not use', async () => {
    const missing = openSqliteStore(fresh(), { create: false })
    await expect(missing).rejects.toMatchObject({ code: 'store_missing' })
    const other = fresh()
    writeFileSync(other, 'This is a letter, not a database. '.repeat(200))
    await expect(openSqliteStore(other, { create: false })).rejects.toMatchObject({ code: 'store_broken' })
    const nowhere = join(folder, 'none', 'x.sqlite')
    await expect(openSqliteStore(nowhere, { create: true })).rejects.toMatchObject({ code: 'store_not_writable' })
  })

  it('leaves a store of a newer version alone', async () => {
    const file = fresh()
    await (await openSqliteStore(file, { create: true })).close()
    const database = new Database(file)
    database.prepare('insert into cotejo_migration (name, timestamp) values (?, ?)').run('9999-later', '2030')
    database.close()
    await expect(openSqliteStore(file, { create: false })).rejects.toMatchObject({ code: 'store_newer' })
  })
})
