import { describe, expect, it } from 'vitest'
import { shownFor } from '../../src/export/said-dossier.js'
import type { Claim } from '../../src/model/index.js'
import { tellActs } from '../../src/resolve/measure/acts.js'
import { inForceOn } from '../../src/resolve/measure/in-force.js'
import { resolveMeasures } from '../../src/resolve/measures.js'
import { ENGLISH_READER } from '../../src/words/reader-language.js'
import { SENTENCES } from '../../src/words/sentences.js'
import { claim, period, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'

const duty = (document: string, day: string | null, over: Partial<Claim> = {}) =>
  claim(document, {
    eventType: 'DUTY',
    triggerWord: 'impose',
    objects: ['all-goods'],
    agents: ['GOV.A'],
    patients: ['GOV.B'],
    period: day === null ? null : period(day, day),
    ...over,
  })
const ease = (document: string, day: string, over: Partial<Claim> = {}) =>
  duty(document, day, { eventType: 'DUTY_EASE', triggerWord: 'limit', ...over })

const lives = (claims: readonly Claim[]) => resolveMeasures(tellActs(claims, TEST_PACK), TEST_PACK)

const states = (claims: Claim[], day: string) => inForceOn(lives(claims), day).map((item) => item.state)

describe('the life of a measure', () => {
  const life = [
    duty('1', '2031-01-20', { modality: 'threatened' }),
    duty('1', '2031-03-04', { value: value('25', '%', { attribute: 'share' }) }),
    ease('2', '2031-03-06'),
  ]

  it.each([
    ['2031-01-19', 'not_yet'],
    ['2031-01-21', 'threatened'],
    ['2031-03-04', 'in_force'],
    ['2031-03-05', 'in_force'],
    ['2031-03-06', 'amended'],
    ['2031-12-31', 'amended'],
  ])('on %s it is %s', (day, state) => {
    expect(states(life, day)).toEqual([state])
  })

  it('says what an amendment limits it to', () => {
    const text = 'Two days later they partly gave in, limiting it to E.U.-made goods from the north.'
    const limited = ease('2', '2031-03-06', { sentence: { start: 0, end: text.length, text } })
    expect(inForceOn(lives([life[1] as Claim, limited]), '2031-03-07')[0]?.sentence).toContain(
      'in force as amended (limiting it to E.U.-made goods from the north) at 25 per cent',
    )
  })

  it('does not take an announcement for its execution', () => {
    const plan = duty('1', '2031-03-04', { modality: 'planned' })
    expect(inForceOn(lives([plan]), '2031-03-05')[0]?.sentence).toMatch(
      /announced for 4 March 2031; no document says that it took effect/,
    )
  })

  it('keeps its rate through an amendment', () => {
    const [on] = inForceOn(lives(life), '2031-03-07')
    expect(on?.sentence).toContain('at 25 per cent since 6 March 2031')
    expect(on?.rate).toMatchObject({ value: 25 })
    expect(on === undefined ? '' : SENTENCES.es.stood(on, '2031-03-07', shownFor(ENGLISH_READER))).toContain(
      'al 25 por ciento desde el',
    )
  })
  it('is paused by words the pack lists as a pause', () => {
    expect(states([...life, ease('2', '2031-04-01', { triggerWord: 'pausing' })], '2031-04-02')).toEqual(['paused'])
  })
  it('is one with that told by another document within some days', () => {
    const measures = lives([duty('1', '2031-03-04'), duty('2', '2031-03-05')])
    expect(measures[0]?.steps.map((step) => step.evidence.length)).toEqual([2])
  })
  it('is another one for other goods or other sides', () => {
    const others = [
      duty('1', '2031-03-04', { objects: ['metal'] }),
      duty('1', '2031-03-04', { agents: ['GOV.B'], patients: ['GOV.A'] }),
    ]
    expect(lives([...life, ...others])).toHaveLength(3)
  })
  it('takes a side a document leaves out from the only measure it can mean', () => {
    expect(lives([...life, ease('3', '2031-05-01', { agents: [], patients: [] })])).toHaveLength(1)
  })
  it('says that no document dates it rather than guess', () => {
    const [only] = inForceOn(lives([duty('1', null, { published: null })]), '2031-03-05')
    expect(only).toMatchObject({ state: 'unknown', step: null })
  })
  it('stands from the day of a report at the latest', () => {
    const [only] = inForceOn(lives([duty('1', null, { published: '2031-03-09' })]), '2031-12-31')
    expect(only?.sentence).toContain('in force since 9 March 2031 at the latest')
    expect(inForceOn(lives([duty('1', null, { published: '2031-03-09' })]), '2031-03-08')[0]?.state).toBe('not_yet')
  })
})
