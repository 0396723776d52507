import { describe, expect, it } from 'vitest'
import { type ComparedOpinion, comparePositions } from '../../src/compare/positions.js'
import type { Assessment } from '../../src/model/index.js'

const span = { start: 0, end: 5, text: 'works' }

function opinion(id: string, stance: Assessment['stance'], published: string | null): ComparedOpinion {
  const assessment: Assessment = {
    id: 'as:0-5',
    rule: 'test',
    basis: 'stated',
    span,
    stance,
    cue: span,
    question: null,
    target: { id: 'pressure', text: 'the pressure', span: null },
    criterion: null,
    observed: 'observed',
    attribution: { attribution: null, source: span, entity: 'name:ada-moss' },
  }
  return { id: `${id}#as:0-5`, document: id, published, assessment }
}

const reasons = (...opinions: ComparedOpinion[]) =>
  comparePositions([{ id: 'p:1', opinions }], { label: (document) => document }).map((item) => item.reason)

describe('one speaker at two times', () => {
  it.each([
    ['says the same', opinion('a', 'works', '2031-01-01'), opinion('b', 'works', '2031-06-01'), 'same'],
    [
      'says something else later',
      opinion('a', 'works', '2031-01-01'),
      opinion('b', 'does_not', '2031-06-01'),
      'changed_position',
    ],
    [
      'says something else on one day',
      opinion('a', 'works', '2031-01-01'),
      opinion('b', 'does_not', '2031-01-01'),
      'unclear',
    ],
    [
      'says something else at no known time',
      opinion('a', 'works', '2031-01-01'),
      opinion('b', 'does_not', null),
      'unclear',
    ],
  ])('%s', (_, first, second, reason) => {
    expect(reasons(first, second)).toEqual([reason])
  })

  it('is never set beside itself in one document', () => {
    expect(reasons(opinion('a', 'works', '2031-01-01'), opinion('a', 'partly', '2031-01-01'))).toEqual([])
  })
})
