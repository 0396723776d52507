// A thread makes the same claims of what it is handed as are made where all claims are held.
import { expect, it } from 'vitest'
import { generatedClaims } from '../../bench/generated-claims.mjs'
import type { ClaimGroup } from '../../src/model/index.js'
import { resolve } from '../../src/resolve/resolve.js'
import { openPack } from '../../src/workbench/compiled-packs.js'
import { HandedReader } from '../../src/workbench/handed-groups.js'
import { HeldClaims } from '../../src/workbench/held-claims.js'
import { heldDocument } from './held-document.js'

it('makes the same groups of what is handed over', { timeout: 60_000 }, async () => {
  const pack = await openPack('us-mexico-security')
  const held = new HeldClaims()
  for (const one of generatedClaims({ mentions: 600, places: pack.places.filter(({ kind }) => kind !== 'country') }))
    held.add(heldDocument(one))
  const groups = resolve(held, pack)
  const [{ document }] = held.documents as unknown as [{ document: { id: string } }]
  const origins = new Map([[document.id, 'elsewhere']])
  // What is whole already is handed over as it is.
  const whole: ClaimGroup[] = groups
    .slice(0, 5)
    .map((group) => ({ ...held.filled(group, new Map()), id: `w:${group.id}` }))
  const all = [...groups, ...whole]
  const names = { origins, label: (id: string) => `report ${id}` }
  const reader = new HandedReader()
  const read = [all.slice(0, 70), all.slice(70)].map((some) => reader.groups(held.handedGroups(some, names)))
  expect(read.flatMap((one) => one.groups)).toEqual(all.map((group) => held.filled(group, origins)))
  expect(read[0]?.label(document.id)).toBe(`report ${document.id}`)
})
