// What documents tell may be made of them anywhere, some here and some there: what comes of it is the same to the byte.
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type GeneratedDocument, generatedClaims } from '../../bench/generated-claims.mjs'
import type { Claim } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { Resolving, resolve } from '../../src/resolve/resolve.js'
import { TellingPacker } from '../../src/resolve/telling.js'
import type { ClaimedDocument } from '../../src/workbench/claimed-document.js'
import { openPack } from '../../src/workbench/compiled-packs.js'
import { HandedReader } from '../../src/workbench/handed-groups.js'
import { HeldClaims } from '../../src/workbench/held-claims.js'
import { packClaims, unpackClaims } from '../../src/workbench/kept-claims.js'
import { resolvedClaims } from '../../src/workbench/telling-work.js'
import { heldDocument } from './held-document.js'

/** A running total of an operation called by name, which must wait until all operations are known. */
const asTotal = (claim: Claim): Claim => ({
  ...claim,
  operation: 'operation:harvest',
  placeStated: false,
  period: {
    ...{ span: null, edtf: null, basis: 'stated', rule: 'generated' },
    interval: { start: '1995-01-01', end: '1999-12-31' },
  },
  sentence: { ...claim.sentence, text: `In Operation Harvest: ${claim.sentence.text}` },
})

let pack: Pack
const held = new HeldClaims()
let ids: readonly string[] = []
const claimed: ClaimedDocument[] = []
let together = ''
beforeAll(async () => {
  pack = await openPack('us-mexico-security')
  const places = pack.places.filter(({ kind }) => kind !== 'country')
  const documents: GeneratedDocument[] = [...generatedClaims({ mentions: 300, places })]
  for (const [place, one] of documents.entries()) {
    const claims = one.claims.map((claim, at) => (place % 9 === 0 && at === 0 ? asTotal(claim) : claim))
    claimed.push(heldDocument({ ...one, claims }))
    held.add(claimed.at(-1) as ClaimedDocument)
  }
  ids = held.documents.map(({ document }) => document.id)
  together = JSON.stringify(resolve(held, pack))
  expect(together).toContain('results of Operation Harvest')
}, 60_000)

it('lines up the same of what several packers made', { timeout: 60_000 }, () => {
  const parts = fc.array(fc.record({ length: fc.integer({ min: 1, max: 60 }), packer: fc.integer({ min: 0, max: 2 }) }))
  fc.assert(
    fc.property(parts, (given) => {
      const packers = [0, 1, 2].map(() => new TellingPacker(pack))
      const reader = new HandedReader()
      const resolving = new Resolving(pack)
      const rest = [...ids]
      for (const { length, packer } of [...given, { length: ids.length, packer: 0 }]) {
        const some = rest.splice(0, length)
        const tellings = (packers[packer] as TellingPacker).pack(reader.claims(held.handedDocuments(some)))
        resolving.takePacked(tellings, String(packer), (place) => held.claimsOf(some[place] as string))
      }
      expect(JSON.stringify(resolving.groups())).toBe(together)
    }),
    { numRuns: 12 },
  )
})

it('lines up the same of what was kept with readings', { timeout: 60_000 }, async () => {
  const isKept = [() => true, (place: number) => place % 3 > 0, (place: number) => place % 17 === 0]
  for (const kept of isKept) {
    const again = new HeldClaims()
    for (const [place, one] of claimed.entries())
      if (kept(place)) again.addKept(one.document, packClaims(one, pack))
      else again.add(one)
    expect(JSON.stringify(await resolvedClaims(again, pack))).toBe(together)
    // Claims, what stands for them and what is beside them are the same too.
    for (const id of ids) {
      expect(again.claimsOf(id)).toEqual(held.claimsOf(id))
      expect(Buffer.from(again.digestOf(id)).equals(held.digestOf(id))).toBe(true)
    }
    expect(again.rest).toEqual(held.rest)
    expect(again.size).toBe(held.size)
  }
  for (const one of claimed) expect(unpackClaims(one.document, packClaims(one, pack)).claims).toEqual(one.claims)
})
