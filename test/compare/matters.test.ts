// What several documents say on one matter: pairs of invented texts, and judgements and demands made by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareDemands } from '../../src/compare/demands.js'
import { compareJudgements } from '../../src/compare/judgements.js'
import { readDocument } from '../../src/language/read.js'
import type { Assessment, DemandTelling, Document, Opinion } from '../../src/model/index.js'
import type { Actor } from '../../src/packs/schema.js'
import { kindredJudgements } from '../../src/resolve/matter/kindred-judgements.js'
import { analyse } from '../../src/workbench/analyse.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

interface Case {
  readonly a: string
  readonly b: string
  readonly found: readonly string[]
}

const FILE = join(import.meta.dirname, '..', 'cases', 'compare', 'matters.yaml')
// Our own file, in the shape above.
const CASES = parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, readonly Case[]>>
const BASE = loadPack('base')
const label = (document: string): string => document

const documentOf = (id: string, text: string, published: string): Document =>
  inventedDocument({ id, text, published, publisher: `Paper ${id}`, file: `${id}.txt` })

/** Findings that are on numbers and dates are tested elsewhere. */
const isBeside = (rule: string): boolean => !/^(?:value|date|framing)\./.test(rule)

function foundIn({ a, b }: Case): string[] {
  const documents = [documentOf('a', a, '2031-04-20'), documentOf('b', b, '2031-05-20')]
  const told = documents.map((document) => readDocument(document, BASE, { version: '0' }))
  const of = (readings: typeof told) =>
    analyse(readings, BASE)
      .comparison.findings.filter(({ rule }) => isBeside(rule))
      .map(({ attribute, reason, rule }) => `${attribute} ${reason} ${rule}`)
  const found = of(told)
  expect(of(told.toReversed())).toEqual(found)
  return found.sort()
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('$a | $b', (one) => {
    expect(foundIn(one)).toEqual([...one.found].sort())
  })
})

describe('a person whom both name', () => {
  const voss: Actor = {
    id: 'dario-voss',
    kind: 'person',
    name: 'Dario Voss',
    aliases: ['Voss'],
    metonyms: [],
    partOf: [],
    gender: 'm',
    descriptions: [],
    identifiers: {},
  }
  const pack = { ...BASE, actors: [voss, ...BASE.actors] }
  const rules = (...texts: readonly string[]): string[] =>
    analyse(
      texts.map((text, i) => readDocument(documentOf(`${i}`, text, '2031-04-20'), pack, { version: '0' })),
      pack,
    )
      .comparison.findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'person.same')

  const ARREST = 'On 3 March police arrested 17 smugglers in Lima, among them Dario Voss.'
  it.each([
    ['of the pack', 'Police arrested 17 smugglers in Lima on 3 March; Voss was one of them.', ['person.same']],
    ['only one of whom is named', 'Police arrested 17 smugglers in Lima on 3 March; Rune Ostby was one of them.', []],
    ['in another sentence', 'Police arrested 17 smugglers in Lima on 3 March. Voss lives in Oslo.', []],
  ])('%s', (_, other, found) => {
    expect(rules(ARREST, other)).toEqual(found)
  })

  it('whom the pack does not know may be two', () => {
    const [one, other] = [ARREST, 'Police arrested 17 smugglers in Lima on 3 March; Rune Ostby was one of them.']
    expect(rules(one.replace('Dario Voss', 'Rune Ostby'), other)).toEqual([])
  })
})

const span = (text: string) => ({ start: 0, end: text.length, text })

function opinion(id: string, over: Partial<Assessment> = {}, speaker: string | null = `name:${id}`): Opinion {
  const words = span('the dyke has held')
  const assessment: Assessment = {
    id: 'as:0-17',
    rule: 'test',
    basis: 'stated',
    span: words,
    stance: 'works',
    cue: span('held'),
    question: 'dykes',
    target: { id: 'dyke', text: 'the dyke', span: null },
    criterion: null,
    observed: 'observed',
    attribution: { attribution: null, source: words, entity: speaker },
    ...over,
  }
  return { id: `${id}#as:0-17`, document: id, file: `${id}.txt`, published: '2031-05-01', assessment, quote: words }
}

const pumps = { id: 'pumps', text: 'the pumps', span: null }
const flood = { id: 'flood', text: 'floods', span: null }
const fish = { id: 'fish', text: 'catches of eel', span: null }
const plan = (text: string) => ({ id: null, text, span: null })

describe('judgements of several speakers', () => {
  const rulesOf = (a: Partial<Assessment>, b: Partial<Assessment>) =>
    kindredJudgements([opinion('a', a), opinion('b', b)]).flatMap((question) =>
      compareJudgements(question, { label }).map(({ reason, rule }) => `${reason} ${rule}`),
    )

  it.each<[string, Partial<Assessment>, Partial<Assessment>, string[]]>([
    ['judge one thing alike', {}, {}, ['same judgement.same']],
    ['judge one thing differently', {}, { stance: 'does_not' }, ['unclear judgement.apart']],
    ['judge it in part', {}, { stance: 'partly' }, ['other_definition judgement.degree']],
    [
      'judge one thing by other measures',
      { criterion: flood },
      { criterion: fish, stance: 'does_not' },
      ['other_definition judgement.other-criterion'],
    ],
    ['judge by a measure, and by none', { criterion: flood }, {}, ['other_definition judgement.other-criterion']],
    [
      'judge other things by one measure',
      { criterion: flood },
      { criterion: flood, target: pumps },
      ['other_definition judgement.other-target'],
    ],
    [
      'hold it too early, of other things',
      { stance: 'too_early' },
      { stance: 'too_early', target: pumps },
      ['other_definition judgement.other-target'],
    ],
    [
      'judge policies as a whole',
      { target: plan('the flood strategy') },
      { target: plan('their approach') },
      ['other_definition judgement.other-target'],
    ],
    ['judge things that are no policies', { target: plan('the sandbags') }, { target: plan('their boats') }, []],
    ['judge other things by other measures', { criterion: flood }, { criterion: fish, target: pumps }, []],
    ['observe and foretell', {}, { observed: 'predicted' }, []],
    ['answer other questions', {}, { question: 'catches' }, []],
  ])('%s', (_, a, b, rules) => {
    expect(rulesOf(a, b)).toEqual(rules)
  })

  it('are no pair where one speaker is told by two documents', () => {
    expect(kindredJudgements([opinion('a', {}, 'name:ada'), opinion('b', {}, 'name:ada')])).toEqual([])
  })
})

function telling(document: string, link: DemandTelling['link'], published: string | null): DemandTelling {
  const words = span('open the lock')
  return {
    id: `${document}#${link.kind}`,
    document,
    file: `${document}.txt`,
    published,
    speaker: { source: 'author', entity: null },
    cue: words,
    quote: words,
    sentenceIndex: 0,
    paragraph: 0,
    rule: 'test',
    link,
    by: null,
    of: null,
    what: words,
    when: null,
    objects: [],
  }
}

describe('one chain of demands in two documents', () => {
  const [march, june] = ['2031-03-01', '2031-06-01']
  const verdict = (value: 'enough' | 'progress' | 'not_enough') => ({ kind: 'verdict', verdict: value }) as const
  const answer = (value: 'done' | 'refused' | 'none') => ({ kind: 'answer', answer: value }) as const
  const demand = { kind: 'demand', due: null } as const

  it.each<[string, DemandTelling, DemandTelling, string[]]>([
    ['is one demand', telling('a', demand, march), telling('b', demand, june), ['same demand.same']],
    ['has one answer', telling('a', answer('done'), march), telling('b', answer('done'), june), ['same answer.same']],
    [
      'is answered later',
      telling('a', answer('none'), march),
      telling('b', answer('done'), june),
      ['later_update answer.later'],
    ],
    [
      'has answers without a day',
      telling('a', answer('refused'), null),
      telling('b', answer('done'), june),
      ['unclear answer.undated'],
    ],
    [
      'is judged alike',
      telling('a', verdict('progress'), march),
      telling('b', verdict('progress'), june),
      ['same verdict.same'],
    ],
    [
      'is judged otherwise later',
      telling('a', verdict('not_enough'), march),
      telling('b', verdict('progress'), june),
      ['changed_position verdict.changed'],
    ],
    [
      'is judged without a day',
      telling('a', verdict('enough'), march),
      telling('b', verdict('not_enough'), march),
      ['unclear verdict.undated'],
    ],
    ['has links of two kinds', telling('a', demand, march), telling('b', answer('none'), june), []],
    ['is told by one document', telling('a', verdict('enough'), march), telling('a', verdict('not_enough'), june), []],
  ])('%s', (_, a, b, rules) => {
    const found = compareDemands({ id: 'ad:1', links: [a, b] }, { label })
    expect(found.map(({ reason, rule }) => `${reason} ${rule}`)).toEqual(rules)
  })

  it('is told by all that says the same in a document', () => {
    const again = { ...telling('a', verdict('not_enough'), null), id: 'a#again' }
    const links = [telling('a', verdict('not_enough'), null), again, telling('b', verdict('progress'), null)]
    const [found, ...more] = compareDemands({ id: 'ad:1', links }, { label })
    expect(more).toEqual([])
    expect(found?.between[0]).toEqual([links[0]?.id, 'a#again'])
  })
})
