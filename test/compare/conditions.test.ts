// What texts say of a lasting state of things, beside numbers of what measures it: invented texts, with an indicator that a
// pack says to measure impunity.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import type { Indicator } from '../../src/packs/schema.js'
import { analyse } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')
const UNPUNISHED: Indicator = {
  id: 'unpunished',
  name: 'crimes that stay unpunished',
  words: ['unpunished crime', 'impunity', 'impunity rate', 'unsolved murder', 'murder'],
  with: [],
  without: [],
  counted: [],
  unit: '%',
  kind: 'level',
  whole: false,
  change: false,
  set: false,
  conditions: ['impunity'],
  definitions: [],
}
const MEASURED = { ...BASE, indicators: [UNPUNISHED, ...BASE.indicators] }

function found(texts: readonly string[], pack = MEASURED): string[] {
  const readings = texts.map((text, i) =>
    readDocument(
      inventedDocument({
        id: `d${i}`,
        text,
        published: `2031-0${i + 3}-20`,
        publisher: `Paper ${i}`,
        file: `${i}.txt`,
      }),
      pack,
      { version: '0' },
    ),
  )
  const { comparison } = analyse(readings, pack)
  return comparison.findings
    .filter(({ rule }) => rule.startsWith('condition.'))
    .map(({ rule, reason, values: [a, b] }) => `${rule} ${reason} ${a} | ${b}`)
}

describe('a number of what measures a state of things', () => {
  it.each([
    [
      'stands beside the words of another text',
      ['In Peru impunity is the rule.', 'In Peru the impunity rate is 93 per cent.'],
      ['condition.same same “impunity” | “impunity”', 'condition.measured other_definition “impunity” | “93 per cent”'],
    ],
    [
      'is of the country that its sentence tells the state of',
      ['In Peru robbers go unpunished.', 'Peru is poor. There is impunity: the impunity rate is 93 per cent.'],
      [
        'condition.same same “go unpunished” | “impunity”',
        'condition.measured other_definition “go unpunished” | “93 per cent”',
      ],
    ],
    ['is of its own country', ['In Peru impunity is the rule.', 'In Chile the impunity rate is 93 per cent.'], []],
    [
      'is told as it is, not as it may become',
      ['In Peru impunity is the rule.', 'In Peru 93 per cent of murders could stay unsolved.'],
      [],
    ],
    ['is one by its unit', ['In Peru impunity is the rule.', 'In Peru 40 murders were told.'], []],
    [
      'of which no text says a word is none',
      ['Peru is poor.', 'In Peru 93 per cent of unpunished crimes are thefts.'],
      [],
    ],
  ])('%s', (_, texts, findings) => {
    expect(found(texts)).toEqual(findings)
  })

  it('measures what its pack says that it measures', () => {
    const { conditions: _, ...silent } = UNPUNISHED
    const pack = { ...BASE, indicators: [silent, ...BASE.indicators] }
    expect(found(['In Peru impunity is the rule.', 'In Peru the impunity rate is 93 per cent.'], pack)).toEqual([
      'condition.same same “impunity” | “impunity”',
    ])
  })
})
