// What is found must hang on the language alone: the same reports with other people, other days and other numbers give
// the same findings on the new values.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import type { Document, Finding } from '../../src/model/index.js'
import { type Analysis, analyse, measuresOn } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'
import { INVENTED, KNOWN, newspaper, type Particulars, research } from './invented-situation.js'

const pack = loadPack('us-mexico-security')

function documentOf(text: string, published: string, publisher: string): Document {
  const textHash = createHash('sha256').update(text).digest('hex')
  return inventedDocument({
    id: `${publisher}-${textHash.slice(0, 8)}`,
    sourceId: publisher,
    textHash,
    publisher,
    published,
    text,
    sourceHash: textHash,
    file: `${publisher}.txt`,
  })
}

function analysisOf(particulars: Particulars, order: 'forward' | 'backward' = 'forward'): Analysis {
  const documents = [
    documentOf(research(particulars), particulars.published[0], 'Institute'),
    documentOf(newspaper(particulars), particulars.published[1], 'Paper'),
  ]
  if (order === 'backward') documents.reverse()
  return analyse(
    documents.map((document) => readDocument(document, pack, { version: 'test' })),
    pack,
  )
}

const summary = (findings: readonly Finding[]) => findings.map((item) => `${item.attribute}: ${item.reason}`).sort()
const found = (analysis: Analysis, words: readonly string[]) =>
  analysis.comparison.findings.filter((item) => words.every((word) => item.sentence.includes(word)))

describe.each([
  ['people the pack knows', KNOWN],
  ['invented people, other months, another year, other numbers', INVENTED],
])('two reports with %s', (_, p) => {
  const analysis = analysisOf(p)
  const reasons = (...words: string[]) => found(analysis, words).map((item) => `${item.attribute}: ${item.reason}`)

  it('one haul in two units, a quarter apart, is left open', () => {
    expect(reasons(`${p.tonnes} tonnes`, `${p.pounds}-pound`)).toEqual(['mass: unclear'])
  })
  it('one number of troops is the same', () => {
    expect(reasons(`“${p.troops} National Guard troops”`, `“${p.troops} troops”`)).toEqual(['count: same'])
  })
  it('one number of prisoners is the same', () => {
    expect(reasons(`${p.prisoners} jailed`, `${p.prisoners} cartel`)).toEqual(['count: same'])
  })
  it('the hand-over is framed in two ways, and dated in two', () => {
    expect(summary(analysis.comparison.findings)).toEqual(
      expect.arrayContaining(['framing: other_definition', 'date: contradiction']),
    )
  })
  it('several fits the number', () => {
    expect(reasons('several', p.groups)).toEqual(['count: rounding'])
  })
  it('two falls of one statistic have two baselines', () => {
    expect(reasons(`“${p.drops[0]} per cent”`, `“${p.drops[1]} per cent”`)).toEqual(['share: other_baseline'])
  })
  it('two polls are of two times', () => {
    expect(reasons(p.approval[0], p.approval[1])).toEqual(['share: other_period'])
  })
  it('the tariff is in force and then limited', () => {
    const published = p.published[0].slice(0, 4)
    const month = String(new Date(`${p.nextMonth} 1, ${published}`).getMonth() + 1).padStart(2, '0')
    const on = (day: string) =>
      measuresOn(analysis, `${published}-${month}-${day}`).find((item) => item.label.includes('tariff'))
    expect(on('01')?.state).toBe('not_yet')
    expect(on('03')?.state).toBe('in_force')
    expect(on('03')?.sentence).toContain(`${p.tariff} per cent`)
    expect(on('07')?.state).toBe('amended')
  })
  it('the judgement has its speaker and what is judged', () => {
    const judged = analysis.readings.flatMap((reading) => reading.assessments)
    expect(judged.map((item) => [item.stance, item.target?.text])).toContainEqual(['works', 'The pressure'])
  })
  it('does not hang on the order of the documents', () => {
    expect(analysisOf(p, 'backward').comparison).toEqual(analysis.comparison)
  })
})

it('both tell the same', () => {
  // Who belongs to whom, and so whose state of things a text tells, is what a pack knows of known people.
  const told = (particulars: Particulars) =>
    summary(
      analysisOf(particulars).comparison.findings.filter(({ attribute }) => !['actor', 'state'].includes(attribute)),
    )
  expect(told(INVENTED)).toEqual(told(KNOWN))
})
