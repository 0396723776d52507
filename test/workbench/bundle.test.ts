// A bundle is checked again: one quote, one number or one fingerprint that was changed is found, and also where whoever
// changed it made all else fit.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type BundleContent, bundleFiles, CHECKS, DOSSIER, METADATA } from '../../src/export/bundle.js'
import { sha256 } from '../../src/model/digest.js'
import type { Check } from '../../src/model/index.js'
import { exportOf } from '../../src/workbench/export.js'
import { type BundleBytes, verifyBundle } from '../../src/workbench/verify.js'
import { verifyChecks } from '../../src/workbench/verify-numbers.js'
import type { Workspace } from '../../src/workbench/workspace.js'
import { type ExchangedWorkspaces, exchangedWorkspaces, NOW } from './exchanged-workspaces.js'

// Sources read their pack anew each time; the built program keeps it.
vi.setConfig({ testTimeout: 60_000 })

let made: ExchangedWorkspaces
let texts: ReadonlyMap<string, string>
let content: BundleContent

const bundleOf = async (workspace: Workspace): Promise<ReadonlyMap<string, string>> => {
  const { files } = await exportOf(workspace, 'ro-crate', { now: NOW })
  return new Map(files.map(({ name, content: text }) => [name, String(text)]))
}

beforeAll(async () => {
  made = await exchangedWorkspaces()
  texts = await bundleOf(made.full)
  content = { ...JSON.parse(texts.get(DOSSIER) ?? ''), checks: JSON.parse(texts.get(CHECKS) ?? '') }
}, 60_000)
afterAll(() => made.remove())

const bytesOf = (files: ReadonlyMap<string, string>): BundleBytes =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]))

/** The bundle with one file changed; with its fingerprint made to fit, if asked. */
function altered(name: string, from: string, to: string, fitting = false): BundleBytes {
  const before = texts.get(name) ?? ''
  expect(before).toContain(from)
  const after = before.replace(from, to)
  const files = new Map([...texts, [name, after]])
  if (fitting) {
    const metadata = (texts.get(METADATA) ?? '').replace(sha256(before), sha256(after))
    const lengths = [before, after].map((text) => `"contentSize": "${Buffer.byteLength(text)}"`) as [string, string]
    files.set(METADATA, metadata.replace(...lengths))
  }
  return bytesOf(files)
}

/** A whole bundle made of other content, as by somebody who has the program. */
const forged = (change: (dossier: string) => string): BundleBytes => {
  const dossier = JSON.parse(change(JSON.stringify(content.dossier)))
  return bytesOf(new Map(bundleFiles({ ...content, dossier }).map(({ name, content: text }) => [name, text])))
}

const codesOf = async (files: BundleBytes, workspace: Workspace | null = null): Promise<readonly string[]> => {
  const { sound, problems } = await verifyBundle(files, workspace)
  expect(sound).toBe(problems.length === 0)
  return [...new Set(problems.map(({ code }) => code))].sort()
}

describe('a bundle', () => {
  it('is sound as it was made, with and without the documents', async () => {
    const alone = await verifyBundle(bytesOf(texts), null)
    expect([alone.sound, alone.problems]).toEqual([true, []])
    expect(alone.notes.join()).toContain('Without the workspace')
    const held = await verifyBundle(bytesOf(texts), made.full)
    expect([held.sound, held.problems, held.notes]).toEqual([true, [], []])
    expect([held.spans > 20, held.numbers > 50, held.hashes]).toEqual([true, true, texts.size - 1 + 2])
  })

  it('is sound of a workspace without documents', async () => {
    expect(await codesOf(bytesOf(await bundleOf(made.none)), made.none)).toEqual([])
  })

  it('names no private person and no folder of this machine', () => {
    for (const text of texts.values()) {
      expect(text).not.toContain('Robles')
      expect(text).not.toContain(made.folder)
    }
  })

  it('describes itself as RO-Crate 1.1 asks', () => {
    const { '@graph': graph } = JSON.parse(texts.get(METADATA) ?? '') as { '@graph': Record<string, unknown>[] }
    const byId = new Map(graph.map((entity) => [entity['@id'], entity]))
    expect(byId.size).toBe(graph.length)
    expect(byId.get(METADATA)).toMatchObject({ '@type': 'CreativeWork', about: { '@id': './' } })
    const root = byId.get('./') as Record<string, unknown>
    expect(root).toMatchObject({ '@type': 'Dataset', datePublished: NOW })
    for (const field of ['name', 'description', 'license']) expect(root[field]).toBeTruthy()
    const referred = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu)
    for (const [, id = ''] of referred) expect([id, byId.has(id) || /^https:/u.test(id)]).toEqual([id, true])
    const files = graph.filter((entity) => entity['@type'] === 'File').map((entity) => entity['@id'])
    expect([METADATA, ...files]).toEqual([...texts.keys()])
  })
})

describe('what was changed', () => {
  it('is found: a quote', async () => {
    expect(await codesOf(altered('dossier.md', '40 boats', '60 boats'))).toEqual(['hash_changed', 'not_as_made'])
    expect(await codesOf(altered('dossier.html', '40 boats', '60 boats', true))).toEqual(['not_as_made'])
    expect(await codesOf(altered(DOSSIER, 'signed an agreement', 'broke an agreement', true))).toContain('not_as_made')
    const other = forged((dossier) => dossier.replaceAll('boats in Lima', 'boats at Lima'))
    expect(await codesOf(other)).toEqual([])
    expect(await codesOf(other, made.full)).toContain('quote_changed')
  })

  it('is found: words that are not as long as their place, or not those of their sentence', async () => {
    expect(await codesOf(forged((dossier) => dossier.replaceAll('"40 boats"', '"forty boats"')))).toEqual([
      'quote_changed',
    ])
    expect(await codesOf(forged((dossier) => dossier.replaceAll('"40 boats"', '"60 boats"')))).toEqual([
      'quote_changed',
    ])
  })

  it('is found: a number', async () => {
    expect(await codesOf(altered('tables/figures.csv', ',12,%', ',13,%'))).toEqual(['hash_changed', 'not_as_made'])
    expect(await codesOf(altered('tables/figures.csv', ',12,%', ',13,%', true))).toEqual(['not_as_made'])
    const other = forged((dossier) => dossier.replaceAll('"value":12,', '"value":13,'))
    expect(await codesOf(other)).toEqual([])
    const { problems } = await verifyBundle(other, made.full)
    expect(problems.map(({ code }) => code)).toContain('number_changed')
    expect(problems.map(({ where }) => where).join()).toContain('value: 13, not 12')
  })

  it('is found: a fingerprint', async () => {
    const [{ textHash } = { textHash: '' }] = content.documents
    const wrong = `0${textHash.slice(1)}` === textHash ? `1${textHash.slice(1)}` : `0${textHash.slice(1)}`
    expect(await codesOf(altered(METADATA, sha256(texts.get(CHECKS) ?? ''), wrong))).toContain('hash_changed')
    const other = forged((dossier) => dossier.replaceAll(textHash, wrong))
    expect(await codesOf(other)).toEqual([])
    expect(await codesOf(other, made.full)).toContain('hash_changed')
  })

  it('is found: a file that is missing, and one too many', async () => {
    const without = new Map([...bytesOf(texts)].filter(([name]) => name !== 'dossier.md'))
    expect(await codesOf(without)).toEqual(['file_missing'])
    expect(await codesOf(new Map([...bytesOf(texts), ['more.txt', new Uint8Array(3)]]))).toEqual(['file_unlisted'])
    await expect(verifyBundle(new Map(), null)).rejects.toMatchObject({ code: 'no_bundle' })
  })

  it('is found: a number of a check', () => {
    const reading = { id: 'r', observed: 112, against: 100, computed: 12, distance: 0, own: true, reproduces: true }
    const check = (change: object) =>
      ({
        claim: { kind: 'change', direction: 'increase', value: { value: 12, unit: '%' } },
        readings: [{ ...reading, ...change }],
        ownReadings: ['r'],
        reproducedBy: ['r'],
        position: { below: 0, of: 1, least: 12, most: 12 },
      }) as unknown as Check // as much of a check as its numbers need
    expect(
      verifyChecks([check({ computed: 100 * (112 / 100 - 1), distance: 100 * (112 / 100 - 1) - 12 })]).length,
    ).toBe(1)
    expect(verifyChecks([check({})])).toEqual([])
    for (const change of [{ observed: 113 }, { against: 99 }, { computed: 14 }, { distance: 1 }, { own: false }])
      expect(verifyChecks([check(change)]).map(({ code }) => code)).toContain('number_changed')
  })
})
