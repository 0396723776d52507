import { describe, expect, inject, it } from 'vitest'
import { CotejoError } from '../../src/model/index.js'
import { openPostgresStore } from '../../src/store/postgres.js'
import { entryOf, storeSuite } from './behaviour.js'
import { addressWith, ask, emptyDatabase } from './database.js'

storeSuite('PostgreSQL', async () => openPostgresStore(await emptyDatabase()))

/** The error of a failed opening, and all that could be printed of it. */
async function refusal(url: string | undefined): Promise<{ error: CotejoError; printed: string }> {
  const failed = await openPostgresStore(url).then(
    async (store) => {
      await store.close()
      return null
    },
    (error: unknown) => error,
  )
  if (!(failed instanceof CotejoError)) throw new Error('No CotejoError.', { cause: failed })
  const { cause } = failed
  const printed = [
    failed.message,
    failed.mend,
    failed.stack,
    cause instanceof Error ? cause.stack : '',
    JSON.stringify(cause),
  ]
  return { error: failed, printed: printed.join('\n') }
}

describe('PostgreSQL', () => {
  it('opens again with what it held, and holds many workspaces', async () => {
    const url = await emptyDatabase()
    const first = await openPostgresStore(url)
    for (const workspace of ['a', 'b']) await first.addDocument(workspace, entryOf({ text: 'One.' }))
    await first.close()
    const second = await openPostgresStore(url)
    expect(await second.documents('a')).toHaveLength(1)
    expect(await second.documents('b')).toHaveLength(1)
    expect(await second.documents('c')).toEqual([])
    await second.close()
  })

  it('two commands that find it empty both open it', async () => {
    const url = await emptyDatabase()
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)))
    for (const store of stores) await store.close()
    const applied = await ask(url, 'select name from cotejo_migration')
    // Each migration once.
    expect(applied).toHaveLength(new Set(applied.map(({ name }) => name)).size)
  })

  it('lies in the schema that the address names, beside another', async () => {
    const url = await emptyDatabase()
    await (await openPostgresStore(url)).close()
    await ask(url, 'create schema team')
    const store = await openPostgresStore(`${url}?options=-c%20search_path%3Dteam`)
    await store.addDocument('w', entryOf({ text: 'One.' }))
    await store.close()
    expect(await ask(url, 'select id from team.document')).toHaveLength(1)
    expect(await ask(url, 'select id from public.document')).toEqual([])
  })

  const SECRET = 'open-sesame'
  const url = () => inject('databaseUrl')
  it.each([
    ['no address', 'store_address', async () => undefined],
    ['an empty one', 'store_address', async () => ''],
    ['another kind of address', 'store_address', async () => `mysql://ana:${SECRET}@localhost/x`],
    ['a broken address', 'store_address', async () => `postgres://ana:${SECRET}@local host:99999/x`],
    ['a bad code in it', 'store_address', async () => `postgres://ana:${SECRET}%zz@localhost/x`],
    ['a wrong password', 'store_login', async () => addressWith({ password: SECRET })],
    ['an unknown user', 'store_login', async () => addressWith({ user: 'nobody', password: SECRET })],
    ['an unknown database', 'store_missing', async () => addressWith({ database: 'none' })],
    ['a port without a server', 'store_unreachable', async () => addressWith({ port: 1, password: SECRET })],
    ['an unknown host', 'store_unreachable', async () => `postgres://ana:${SECRET}@host.invalid/x`],
    [
      'a newer schema',
      'store_newer',
      async () => {
        const database = await emptyDatabase()
        await (await openPostgresStore(database)).close()
        await ask(database, `insert into cotejo_migration (name, timestamp) values ('9999-later', '2030')`)
        return database
      },
    ],
    [
      'a user who may not make tables',
      'store_not_writable',
      async () => {
        const database = await emptyDatabase()
        await ask(database, `create role reader_${process.pid} login password '${SECRET}'`)
        const address = new URL(database)
        address.username = `reader_${process.pid}`
        address.password = SECRET
        return address.href
      },
    ],
  ])('says what is the matter with %s', async (_, code, address) => {
    const { error, printed } = await refusal(await address())
    expect(error.code).toBe(code)
    expect(printed).not.toContain(SECRET)
    expect(printed).not.toContain(new URL(url()).password)
    expect(printed).not.toContain(decodeURIComponent(new URL(url()).password))
  })

  it('tells a lost connection, keeps what was added and nothing of the rest, and goes on when it is back', async () => {
    const database = await emptyDatabase()
    const store = await openPostgresStore(database)
    await store.addDocument('w', entryOf({ text: 'Kept.', path: 'kept.txt' }))
    // Adding stalls between its statements, so that the connection is cut in the middle.
    await ask(
      database,
      `create function stall() returns trigger language plpgsql as 'begin perform pg_sleep(20); return new; end';
       create trigger stall before insert on document_bytes for each row execute function stall()`,
    )
    const half = store.addDocument('w', entryOf({ text: 'Half.', path: 'half.txt' }))
    const told = expect(half).rejects.toMatchObject({ name: 'CotejoError', code: 'store_lost' })
    const others = `from pg_stat_activity where application_name = 'cotejo' and datname = current_database()`
    while ((await ask(database, `select 1 ${others} and query like '%document_bytes%'`)).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
    await ask(database, `select pg_terminate_backend(pid) ${others}`)
    await told
    await ask(database, 'drop trigger stall on document_bytes')
    expect((await store.documents('w')).map(({ document }) => document.file)).toEqual(['kept.txt'])
    expect(await store.search('w', 'half', 5)).toEqual([])
    expect(await store.problems()).toEqual([])
    expect(await store.addDocument('w', entryOf({ text: 'Half.', path: 'half.txt' }))).toEqual({ kind: 'added' })
    await store.close()
  }, 30_000)

  it('finds what is damaged', async () => {
    const database = await emptyDatabase()
    const store = await openPostgresStore(database)
    const entry = entryOf({ text: 'One.' })
    await store.addDocument('w', entry)
    await ask(database, 'delete from document_bytes')
    expect(await store.problems()).toEqual([`a part of ${entry.document.id} is missing`])
    await store.close()
  })
})
