import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import { readDocument } from '../../src/language/read.js'
import type { Claim } from '../../src/model/index.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { begunBetween, NAMELESS, operationBySentence, operationsIn } from '../../src/resolve/named-operations.js'
import { resolveOperations } from '../../src/resolve/operations.js'
import { claim, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'
import { inventedDocument } from '../invented-document.js'

const span = (text: string) => ({ start: 0, end: text.length, text })
const BLUE = 'operation:blue-star'

/** A total of powder that a document tells of an operation. */
const total = (document: string, size: string, over: Partial<Claim> = {}): Claim =>
  claim(document, {
    operation: BLUE,
    value: value(size, 'kg'),
    countedObject: 'powder',
    period: period('2031-02-05', '2031-03-31'),
    sentence: span(`Operation Blue Star has brought ${size} kg since February 5.`),
    ...over,
  })

const results = (claims: readonly Claim[]) => resolveOperations(claims, TEST_PACK, groundsOf(TEST_PACK))
const reasons = (claims: readonly Claim[]) =>
  compareGroups(results(claims), TEST_PACK, { label: (document) => document }).map((finding) => finding.reason)

describe('operations called by name', () => {
  it.each([
    ['Under Operation Blue Star they searched.', ['operation:blue-star']],
    ['El Operativo Luz del Norte suma dos meses.', ['operativo:luz-del-norte']],
    ['La operación Río Alto sigue.', ['operacion:rio-alto']],
    ['The operation in Northland went on.', []],
    ['Cooperation Fund money was paid.', []],
  ])('%s', (text, names) => {
    expect(operationsIn(text)).toEqual(names)
  })
})

describe('operations of which a text tells how long they have run', () => {
  it.each([
    ['Three weeks after the patrols set out they counted 40 arrests.', 'en', 'since:P3W'],
    ['Dos meses después de la salida suman 40 detenidos.', 'es', 'since:P2M'],
    ['They counted 40 arrests three weeks after the patrols set out.', 'en', null],
    ['Three weeks of patrols brought 40 arrests.', 'en', null],
  ])('%s', (text, language, operation) => {
    const document = inventedDocument({ id: 'd', file: 'd', text, language, published: '2031-02-26' })
    const reading = readDocument(document, TEST_PACK, { version: '0', only: ['sentences', 'times'] })
    expect([...operationBySentence(reading).values()][0] ?? null).toBe(operation)
  })
  it('began within one week or month of the day that leads back to', () => {
    expect(begunBetween('since:P3W', '2031-02-26')).toEqual({ start: '2031-01-29', end: '2031-02-12' })
    expect(begunBetween(NAMELESS, '2031-02-26')).toBeNull()
  })
})

describe('results of an operation', () => {
  it('are one statistic, in which the larger total is the later', () => {
    const claims = [total('1', '300'), total('2', '520', { period: period('2031-02-05', '2031-04-30') })]
    expect(results(claims)).toHaveLength(1)
    expect(reasons(claims)).toEqual(['later_update'])
  })
  it('are told until the day of publication where the text names only the beginning', () => {
    const late = total('2', '520', { period: period('2031-02-05', '2031-02-05'), published: '2031-05-09' })
    expect(results([total('1', '300'), late])[0]?.claims.map((item) => item.period?.interval.end)).toEqual([
      '2031-05-09',
      '2031-03-31',
    ])
  })
  it('begin on the day of the operation where the text names only its month', () => {
    const since = total('2', '520', { period: period('2031-02-01', '2031-05-09'), published: '2031-05-09' })
    const starts = (claims: readonly Claim[]) => results(claims)[0]?.claims.map((item) => item.period?.interval.start)
    expect(starts([total('1', '300'), total('3', '310'), since])).toEqual(['2031-02-05', '2031-02-05', '2031-02-05'])
  })
  it('are never set beside totals of other things', () => {
    expect(reasons([total('1', '300'), total('2', '520', { countedObject: 'guard' })])).toEqual([])
  })
  it('do not shrink: a smaller total told later is no update', () => {
    const later = total('2', '200', { period: period('2031-02-05', '2031-05-31') })
    expect(reasons([total('1', '300'), later])).toEqual(['contradiction'])
    // A little less is a correction; a fifth of it is of something else.
    const less = (size: string) => total('2', size, { period: period('2031-02-05', '2031-05-31') })
    expect(reasons([total('1', '300'), less('280')])).not.toContain('contradiction')
    expect(reasons([total('1', '300'), less('60')])).not.toContain('contradiction')
  })
  it('are none where a sentence tells them of a stretch of its own', () => {
    const after = (text: string) => total('2', '40', { period: null, sentence: span(text), countedObject: 'guard' })
    const mentions = (text: string) => results([total('1', '300'), after(text)]).flatMap(({ claims }) => claims).length
    expect(mentions('Forty were taken at the coast.')).toBe(2)
    expect(mentions('In two weeks forty were taken at the coast.')).toBe(1)
  })
  it('are of no operation of a single day, and of no town', () => {
    expect(results([total('1', '300', { period: period('2031-02-05', '2031-02-05') })])).toEqual([])
    expect(results([total('1', '300', { place: 'AA-N', placeStated: true })])).toEqual([])
  })
  it('of one operation called in two languages are one, if it began on one day and counts the same', () => {
    const two = (document: string, operation: string, text: string) => [
      total(document, '300', { operation, sentence: span(text) }),
      total(document, '40', { operation, sentence: span(text), countedObject: 'guard', value: value('40', 'guard') }),
    ]
    const english = two('1', BLUE, 'Operation Blue Star goes on.')
    expect(results([...english, ...two('2', 'operacion:estrella-azul', 'La Operación Estrella Azul.')])).toHaveLength(1)
    expect(results([...english, ...two('2', 'operation:red-moon', 'Operation Red Moon goes on.')])).toHaveLength(2)
  })
  it('are told of without a name where numbers of three things lie between the totals before and after', () => {
    const things = ['powder', 'guard', 'boat']
    const told = (document: string, sizes: readonly number[], until: string, over: Partial<Claim> = {}) =>
      sizes.map((size, i) =>
        total(document, String(size), {
          countedObject: things[i] as string,
          value: value(String(size), null, { attribute: 'count' }),
          period: period('2031-02-05', until),
          ...over,
        }),
      )
    const known = [...told('1', [10, 20, 30], '2031-03-01'), ...told('2', [40, 50, 60], '2031-05-01')]
    const nameless = { operation: NAMELESS, sentence: span('By then the operation had brought this.') }
    const mentions = (sizes: readonly number[], until = '2031-04-01', over: Partial<Claim> = nameless) =>
      results([...known, ...told('3', sizes, until, over)]).flatMap(({ claims }) => claims).length
    expect(mentions([15, 25, 35])).toBe(9)
    expect(mentions([15, 25, 65])).toBe(6)
    expect(mentions([15, 25])).toBe(6)
    // Before the first total only a text that says how long it has run, and so leads back to the beginning.
    const ran = (run: string) => ({ ...nameless, operation: run, published: '2031-02-20', period: null })
    expect(mentions([5, 15, 25], '2031-02-20')).toBe(6)
    expect(mentions([5, 15, 25], '2031-02-20', ran('since:P2W'))).toBe(9)
    expect(mentions([5, 15, 25], '2031-02-20', ran('since:P5W'))).toBe(6)
    expect(mentions([15, 25, 35], '2031-02-20', ran('since:P2W'))).toBe(6)
  })
  it('of people are one whether a text counts arrests, men, or leaves the noun out', () => {
    const of = (document: string, size: string, unit: string | null, counted: string, until: string) =>
      total(document, size, {
        countedObject: null,
        counted,
        value: value(size, unit, { attribute: 'count' }),
        period: period('2031-02-05', until),
      })
    expect(
      reasons([of('1', '300', 'person', 'people', '2031-03-31'), of('2', '520', null, 'people', '2031-04-30')]),
    ).toEqual(['later_update'])
  })
  it('do not hang on the order of the claims', () => {
    const claims = [total('1', '300'), total('2', '520'), total('3', '410')]
    expect(results([...claims].reverse())).toEqual(results(claims))
  })
})
