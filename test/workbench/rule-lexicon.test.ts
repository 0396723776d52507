// Every rule that reads anything has a reason in words. The texts are whatever lies at hand, the sample situation and,
// where there is one, the folder of texts beside the project: a rule that none of them fires is explained by its family.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { LAYERS } from '../../src/model/index.js'
import { bundledPacks, loadPack } from '../../src/workbench/packs.js'
import { reasonOf } from '../../src/workbench/rule-lexicon.js'

const UNEXPLAINED = 'words that this rule knows'
const BESIDE = join(import.meta.dirname, '..', '..', '..', 'shared')
/** Of each list of texts so many are read: rules repeat. */
const ROWS = 12

interface Row {
  readonly text: string
  readonly language?: string
}

const inFolder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file) => join(folder, file))
    : []

const textsOf = (files: readonly string[], language = 'en'): Row[] =>
  files.map((file) => ({ text: readFileSync(file, 'utf8'), language }))

/** Rows of JSON, as whoever made them wrote them. */
const parsed = (source: string): Row => JSON.parse(source) as Row

const rows: readonly Row[] = [
  ...textsOf(inFolder(join(bundledPacks(), 'us-mexico-security', 'sample'), '.md')),
  ...textsOf(inFolder(join(bundledPacks(), 'us-mexico-security', 'sample'), '-es.md'), 'es'),
  ...textsOf(inFolder(join(BESIDE, 'seeds'), '.txt')),
  ...['en', 'es'].flatMap((language) =>
    inFolder(join(BESIDE, 'corpus', 'us-mexico', language), '.json')
      .slice(0, ROWS)
      .map((file) => ({ ...parsed(readFileSync(file, 'utf8')), language })),
  ),
  ...inFolder(join(BESIDE, 'bench'), '.jsonl').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n', ROWS)
      .filter((line) => line !== '')
      .map(parsed),
  ),
].filter(({ text }) => typeof text === 'string')

describe('the lexicon of rules', () => {
  it('explains every rule that fires', () => {
    const pack = loadPack('us-mexico-security')
    const unexplained = new Set<string>()
    const fired = new Set<string>()
    for (const [index, { text, language = 'en' }] of rows.entries()) {
      const id = String(index)
      const reading = readDocument(
        {
          ...{ id, sourceId: id, textHash: id, title: null, publisher: null, authors: [], url: null, text, language },
          ...{ published: '2025-05-01', publishedBasis: 'given', sourceHash: '', mediaType: 'text/plain' },
          ...{ retrievedAt: null, copyOf: null, file: null },
        },
        pack,
        { version: 'test' },
      )
      for (const layer of LAYERS)
        for (const item of reading[layer])
          if ('rule' in item) {
            fired.add(`${layer}:${item.rule}`)
            if (reasonOf(layer, item.rule).includes(UNEXPLAINED)) unexplained.add(`${layer}:${item.rule}`)
            // How the clause puts an event is a part of its rule, and of its reason.
            if (layer === 'events' && !reasonOf(layer, item.rule).includes('; ')) unexplained.add(`events:${item.rule}`)
          }
    }
    expect(fired.size).toBeGreaterThan(150)
    expect([...unexplained].sort()).toEqual([])
  }, 120_000)

  it.each([...LAYERS, 'findings'])('explains a rule of %s that it has never heard of by its family', (layer) => {
    expect(reasonOf(layer, 'a-new-rule')).not.toContain(UNEXPLAINED)
  })

  it('prefers the particular to the general', () => {
    expect(reasonOf('times', 'time.last-units')).toBe('the last such period before the document')
    expect(reasonOf('times', 'time.never-heard')).toBe('words of a calendar expression, placed by the grammar of dates')
    expect(reasonOf('events', 'verb/negated')).toBe(
      'a verb that the pack lists as trigger of this type; the clause says that it did not happen',
    )
    expect(reasonOf('assessments', 'assessment.subject.work.negated.in_part')).toMatch(/; the clause denies it; /u)
  })
})
