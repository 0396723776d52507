// The sample is what a new user sees first, so that it must show everything that two documents can have to do with each
// other. Which finding shows what is left open: documents and rules may change.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RELATION_OF } from '../../src/model/index.js'
import { collate } from '../../src/workbench/analyse.js'
import { bundledPacks } from '../../src/workbench/packs.js'
import { claimsOfPaths } from '../../src/workbench/readings.js'

const PACK = 'us-mexico-security'
const folder = join(bundledPacks(), PACK, 'sample')
const files = readdirSync(folder)

describe('the sample', () => {
  it('shows every reason, the framing of an act, copies and both languages', { timeout: 60_000 }, async () => {
    const { claimed, pack, errors } = await claimsOfPaths([folder], { pack: PACK, now: '2025-12-01T00:00:00Z' })
    expect(errors).toEqual([])
    const { findings, sources } = collate(claimed, pack).comparison
    const missing = Object.keys(RELATION_OF).filter((reason) => !findings.some((finding) => finding.reason === reason))
    expect(missing).toEqual([])
    expect(findings.some(({ attribute }) => attribute === 'framing')).toBe(true)
    expect(new Set(sources.map(({ origin }) => origin)).size).toBeLessThan(files.length)
    expect(new Set(claimed.map(({ document }) => document.language))).toEqual(new Set(['en', 'es']))
  })

  it('is about forty documents, each marked as a retelling with its address or as invented', () => {
    expect(files.length).toBeGreaterThanOrEqual(38)
    const unmarked = files.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const retold = /^note: Our own retelling of/mu.test(text) && /^(?:url: "https?:|note: .*not known)/mu.test(text)
      return !retold && !/^note: Invented for this sample/mu.test(text)
    })
    expect(unmarked).toEqual([])
  })
})
