// What was found on groups is kept: one more document makes the groups that it comes to be compared and no others, and
// all is as if everything had been compared at once, whatever of it was lost in between.
import { beforeAll, expect, it } from 'vitest'
import { type GeneratedDocument, generatedClaims } from '../../bench/generated-claims.mjs'
import type { KeptComparison, Review } from '../../src/model/store.js'
import type { Pack } from '../../src/packs/schema.js'
import { align, comparedGroups, type PackedClaims, sourcesOf } from '../../src/workbench/analyse.js'
import { openPack } from '../../src/workbench/compiled-packs.js'
import type { GroupOutline } from '../../src/workbench/found-groups.js'
import { HeldClaims } from '../../src/workbench/held-claims.js'
import { comparedInWorkspace, outlinedInWorkspace } from '../../src/workbench/kept-comparisons.js'
import { KeptResults } from '../../src/workbench/kept-results.js'
import { keptSources } from '../../src/workbench/kept-sources.js'
import type { Workspace } from '../../src/workbench/workspace.js'
import { alignedClaims } from '../../src/workbench/workspace-alignment.js'
import { heldDocument } from './held-document.js'

let pack: Pack
let generated: GeneratedDocument[] = []
beforeAll(async () => {
  pack = await openPack('us-mexico-security')
  generated = [...generatedClaims({ mentions: 800, places: pack.places.filter(({ kind }) => kind !== 'country') })]
}, 60_000)

function claimsOf(documents: readonly GeneratedDocument[], publisher?: string): PackedClaims {
  const held = new HeldClaims()
  const claimed = documents.map((one) => heldDocument(one, publisher))
  for (const one of claimed) held.add(one)
  return { held, sources: sourcesOf(claimed.map(({ document }) => document)), pack, decisions: new Map() }
}

/** A store that counts what it is given, and can lose it. */
class Kept {
  readonly held = new Map<string, Uint8Array>()
  made = 0
  readonly workspace = {
    id: 'w',
    store: {
      comparisons: (_: string, keys: readonly string[]) =>
        Promise.resolve(new Map(keys.flatMap((key) => (this.held.has(key) ? [[key, this.held.get(key)]] : [])))),
      keepComparisons: (_: string, comparisons: readonly KeptComparison[]) => {
        this.made += comparisons.length
        for (const { key, packed } of comparisons) this.held.set(key, packed)
        return Promise.resolve()
      },
      keepOnlyComparisons: (_: string, keys: ReadonlySet<string>) => {
        for (const key of this.held.keys()) if (!keys.has(key)) this.held.delete(key)
        return Promise.resolve()
      },
    },
    // No other methods are asked for.
  } as unknown as Workspace

  /** What comes of the claims, as text, and how many blocks of groups were compared for it. */
  async compare(claims: PackedClaims): Promise<{ found: string; made: number }> {
    this.made = 0
    const found = []
    for await (const one of comparedInWorkspace(align(claims), claims, this.workspace)) found.push(one)
    return { found: JSON.stringify(found), made: this.made }
  }
}

const atOnce = (claims: PackedClaims): string =>
  JSON.stringify([...comparedGroups(align(claims), claims)].map(({ group, findings }) => ({ group, findings })))

it('compares what one more document comes to, and nothing else', { timeout: 60_000 }, async () => {
  const kept = new Kept()
  const first = await kept.compare(claimsOf(generated.slice(0, -1)))
  expect(first.made).toBeGreaterThan(5)
  const all = claimsOf(generated)
  const second = await kept.compare(all)
  expect(second.made).toBeLessThan(first.made / 2)
  expect(second.found).toBe(atOnce(all))
  expect(await kept.compare(all)).toEqual({ found: second.found, made: 0 })
  expect(kept.held.size).toBeGreaterThanOrEqual(first.made - second.made)
})

it('makes up for what was lost', { timeout: 60_000 }, async () => {
  const kept = new Kept()
  const claims = claimsOf(generated.slice(0, 200))
  const { found, made } = await kept.compare(claims)
  for (const key of [...kept.held.keys()].filter((_, place) => place % 3 > 0)) kept.held.delete(key)
  const again = await kept.compare(claims)
  expect(again.found).toBe(found)
  expect(again.made).toBeLessThan(made)
})

it('sees that a document is called otherwise, and what people decided', { timeout: 60_000 }, async () => {
  const kept = new Kept()
  const few = generated.slice(0, 120)
  const { found } = await kept.compare(claimsOf(few))
  const renamed = claimsOf(few, 'The Quay')
  expect((await kept.compare(renamed)).found).toBe(atOnce(renamed))
  const [finding] = (JSON.parse(found) as { findings: { id: string }[] }[]).flatMap(({ findings }) => findings)
  const rejected = { verdict: 'rejected', target: finding?.id } as Review
  const decided = { ...claimsOf(few), decisions: new Map([[rejected.target, rejected]]) }
  const left = await kept.compare(decided)
  expect(left.found).toBe(atOnce(decided))
  expect(left.found).not.toContain(rejected.target)
})

it('lists the same groups as it compares', { timeout: 60_000 }, async () => {
  const kept = new Kept()
  const claims = claimsOf(generated.slice(0, 120))
  const { found } = await kept.compare(claims)
  type Found = { group: { what: string; mentions: { document: string }[] }; findings: { id: string }[] }
  const [rejected] = (JSON.parse(found) as Found[]).flatMap(({ findings }) => findings)
  const review = { verdict: 'rejected', target: rejected?.id } as Review
  const decided = { ...claims, decisions: new Map([[review.target, review]]) }
  const listed: GroupOutline[] = []
  for await (const one of outlinedInWorkspace(align(decided), decided, kept.workspace)) listed.push(one)
  const expected = (JSON.parse(atOnce(decided)) as Found[]).filter(({ findings }) => findings.length > 0)
  expect(listed.map(({ what, documents, findings }) => [what, documents, findings.map(({ id }) => id)])).toEqual(
    expected.map(({ group, findings }) => [
      group.what,
      new Set(group.mentions.map(({ document }) => document)).size,
      findings.map(({ id }) => id),
    ]),
  )
})

it('finds the same matters and copies, whatever of them was kept', { timeout: 60_000 }, async () => {
  const kept = new Kept()
  const words = ['harbour', 'quay', 'crane', 'barge', 'tide', 'anchor', 'pilot', 'lock', 'basin', 'mole']
  const textOf = (n: number) =>
    Array.from({ length: 120 }, (_, at) => words[(at * (1 + (n % 7)) + Math.floor(at / 9)) % words.length]).join(' ')
  const withTexts = (count: number): PackedClaims => {
    const claims = claimsOf(generated.slice(0, count))
    return { ...claims, kept: new KeptResults(kept.workspace, pack) }
  }
  for (const count of [40, 41, 60, 41]) {
    const claims = withTexts(count)
    const documents = claims.held.documents.map(({ document }, n) => ({ ...document, text: textOf(n) }))
    const sources = await keptSources(documents, claims.held, claims.kept as KeptResults)
    expect(sources).toEqual(sourcesOf(documents))
    expect(new Set(sources.map(({ origin }) => origin)).size).toBeLessThan(count)
    const { groups, ...aligned } = await alignedClaims({ ...claims, sources })
    const anew = align({ ...claims, sources })
    expect({ groups, ...aligned }).toEqual(anew)
    for (const key of [...kept.held.keys()].filter((_, place) => place % 3 === 0)) kept.held.delete(key)
  }
})
