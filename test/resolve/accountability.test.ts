import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Charge, DemandTelling, Party, Reading } from '../../src/model/index.js'
import { chargesOf } from '../../src/resolve/accountability/charges.js'
import { demandsOf } from '../../src/resolve/accountability/demands.js'
import { claimsOf } from '../../src/resolve/claims.js'
import { analyse } from '../../src/workbench/analyse.js'
import { makeDossier } from '../../src/workbench/dossier.js'
import { read } from '../../src/workbench/library.js'
import { loadPack } from '../../src/workbench/packs.js'

interface Case {
  readonly text: string
  readonly language?: string
  readonly told: readonly string[]
}

const casesOf = (name: string): Case[] =>
  parse(readFileSync(join(import.meta.dirname, '..', 'cases', 'resolve', `${name}.yaml`), 'utf8')) as Case[]

const PACK = loadPack('base')
const readingOf = (text: string, language = 'en', published = '2031-06-20'): Promise<Reading> =>
  read(text, { published, language })

const partyWords = ({ span, basis }: Party): string => `${span.text}${basis === 'implied' ? '*' : ''}`

const chargeWords = ({ kind, speaker, parties, mutual, what }: Charge): string =>
  [
    kind,
    typeof speaker.source === 'string' ? speaker.source : speaker.source.text,
    `${parties.map(partyWords).join(' + ')}${mutual ? ' (mutual)' : ''}`,
    what?.text ?? '-',
  ].join(' | ')

function demandWords({ link, by, of, what }: DemandTelling): string {
  const detail = link.kind === 'answer' ? ` ${link.answer}` : link.kind === 'verdict' ? ` ${link.verdict}` : ''
  return [`${link.kind}${detail}`, by?.span.text ?? '-', of?.span.text ?? '-', what?.text ?? '-'].join(' | ')
}

const charged = (reading: Reading): Charge[] => chargesOf(reading, claimsOf(reading, PACK), PACK)

// The first text waits for packs and lexicons.
describe('charges of one document', { timeout: 60_000 }, () => {
  it.each(casesOf('charges'))('$text', async ({ text, language, told }) => {
    expect(charged(await readingOf(text, language)).map(chargeWords)).toEqual(told)
  })
})

describe('demands of one document', { timeout: 60_000 }, () => {
  it.each(casesOf('demands'))('$text', async ({ text, language, told }) => {
    expect(demandsOf(await readingOf(text, language), PACK).map(demandWords)).toEqual(told)
  })
})

/** An invented quarrel, told by three papers. */
const QUARREL = [
  [
    '2031-06-02',
    'Norway urged Chile to release the ship. The dam burst on 1 June 2031 and killed 14 people. Residents blamed the flood on the dam operator.',
  ],
  [
    '2031-06-09',
    'Responding to Norway’s demands over the ship, Chile released the crew. Norway said Chile had not done enough.',
  ],
  ['2031-06-20', 'The operator denied any wrongdoing. Norway is satisfied with Chile’s cooperation.'],
] as const

describe('accountability of several documents', { timeout: 60_000 }, () => {
  const readings = Promise.all(
    QUARREL.map(async ([published, text]) => {
      const reading = await readingOf(text, 'en', published)
      return { ...reading, document: { ...reading.document, publisher: `Paper of ${published}` } }
    }),
  )

  it('lays demand, answer and the demander’s own verdicts into one chain', async () => {
    const { chains } = analyse(await readings, PACK).accountability
    expect(chains.map(({ by, of }) => `${by} > ${of}`)).toEqual(['Norway > Chile'])
    expect(chains[0]?.links.map(({ link }) => link.kind)).toEqual(['demand', 'answer', 'verdict', 'verdict'])
  })

  it('lays what the demander says was left undone beside what it demanded, by what both are of', async () => {
    const texts = [
      'Norway urged Chile to seize the drugs.',
      'Norway declared that Chile’s “failure to seize the drugs” is a reason for duties.',
    ]
    const told = await Promise.all(texts.map((text) => readingOf(text)))
    const { chains } = analyse(told, PACK).accountability
    const verdicts = chains.flatMap(({ links }) => links.filter(({ link }) => link.kind === 'verdict'))
    expect(verdicts.map(({ objects }) => objects)).toEqual([['drug']])
  })

  it('lays praise for no one thing beside what most is told of', async () => {
    const texts = [
      'Norway urged Chile to seize the drugs. Norway said Chile had not done enough to curb the drugs.',
      'Norway urged Chile to catch the migrants.',
      'Chile won Norway’s praise.',
    ]
    const told = await Promise.all(texts.map((text) => readingOf(text)))
    const { chains } = analyse(told, PACK).accountability
    expect(
      chains.map(({ links }) => links.map(({ link }) => (link.kind === 'verdict' ? link.verdict : link.kind))),
    ).toEqual([['demand', 'not_enough']])
    const more = await readingOf('Norway urged Chile to seize the drugs. Norway urged Chile to seize all drugs.')
    const main = analyse([...told, more], PACK).accountability.chains[0]
    expect(main?.links.flatMap(({ link }) => (link.kind === 'verdict' ? [link.verdict] : [])).sort()).toEqual([
      'enough',
      'not_enough',
    ])
  })

  it('tells no incident of a denial alone', async () => {
    const { incidents } = analyse(await readings, PACK).accountability
    expect(incidents.flatMap(({ charges }) => charges.map(({ kind }) => kind))).toEqual(['blame'])
  })

  it('does not depend on the order of the documents', async () => {
    const told = await readings
    const all = analyse(told, PACK).accountability
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(analyse(shuffled, PACK).accountability).toEqual(all)
      }),
      { numRuns: 6 },
    )
  })

  it('quotes the very words', async () => {
    const told = await readings
    const texts = new Map(told.map(({ document }) => [document.id, document.text]))
    const { incidents, chains } = analyse(told, PACK).accountability
    const tellings = [...incidents.flatMap(({ charges }) => charges), ...chains.flatMap(({ links }) => links)]
    for (const { document, cue, quote, what } of tellings)
      for (const span of [cue, quote, ...(what === null ? [] : [what])])
        expect(texts.get(document)?.slice(span.start, span.end)).toBe(span.text)
  })

  it('holds back what is told against a named person until someone has reviewed it', async () => {
    const reading = await readingOf('Norway accused Boris Ardent of hiding the report. Boris Ardent lives in Oslo.')
    const { incidents, unreviewed } = analyse([reading], PACK).accountability
    expect(incidents).toEqual([])
    expect(unreviewed).toBe(1)
    expect(JSON.stringify(makeDossier(analyse([reading], PACK), { title: 'A case' }).accountability)).not.toContain(
      'Ardent',
    )
  })
})
