import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberAt } from '../../src/language/quantity/number.js'
import { readQuantities } from '../../src/language/quantity/read.js'
import type { Quantity } from '../../src/model/index.js'
import { casesOf, contextOf, ISLANDS, unmark } from './reading-fixture.js'

interface Case {
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly kind: Quantity['kind']
  readonly approx: Quantity['approx']
  readonly low?: number | null
  readonly high?: number | null
}

const read = (text: string): Quantity[] => readQuantities(contextOf(text), [])

const readSpanish = (text: string): Quantity[] => readQuantities(contextOf(text, ISLANDS, 'es'), [])

describe('Spanish quantities', () => {
  it.each(casesOf<Case>('spanish-quantity'))('$text', (expected) => {
    const { text, spans } = unmark(expected.text)
    const found = readSpanish(text)
    expect(found.map((quantity) => quantity.span.text)).toEqual(spans)
    const { value, unit, kind, approx, low, high } = found[0] as Quantity
    expect({ value, unit, kind, approx }).toEqual({
      value: expected.value,
      unit: expected.unit,
      kind: expected.kind,
      approx: expected.approx,
    })
    if (expected.low !== undefined) expect([low, high]).toEqual([expected.low, expected.high])
    else expect([low, high]).toEqual([value, value])
  })

  it.each(casesOf<string>('no-spanish-quantity'))('counts nothing: %s', (text) => {
    expect(readSpanish(text).map((quantity) => quantity.span.text)).toEqual([])
  })

  it.each([
    // Nothing else tells: three digits are thousands.
    ['Sacaron 1.300 kilos.', 1300],
    ['Sacaron 1,300 kilos.', 1300],
    // The rest of the document tells which mark parts decimals, but not that three digits are no thousands.
    ['Subió 3.5 por ciento. Sacaron 1.300 kilos.', 1300],
    // Thousands have the other mark here, so that these are decimals.
    ['Subió 3.5 por ciento y contaron 2,400 cajas. Pesan 1.125 toneladas.', 1.125],
    ['Subió 3,5 por ciento y contaron 2.400 cajas. Pesan 1,125 toneladas.', 1.125],
    ['Pesan 0.125 toneladas.', 0.125],
  ])('reads the marks of "%s"', (text, value) => {
    expect(readSpanish(text).at(-1)?.value).toBe(value)
  })

  it('never lets two quantities share a numeral, and every span is of the text', () => {
    const words =
      'tres 14 % por ciento mil millones de un una media docena la mitad a y pesos $ 1.200 1,5 barcos más de mayo , . 2031 cada en'.split(
        ' ',
      )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = parts.join(' ')
        let end = -1
        for (const { span, number, low, high } of readSpanish(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(text.slice(number.start, number.end)).toBe(number.text)
          expect(number.start).toBeGreaterThanOrEqual(Math.max(end, span.start))
          expect(number.end).toBeLessThanOrEqual(span.end)
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          end = number.end
        }
      }),
    )
  })
})

describe('quantities', () => {
  it.each(casesOf<Case>('quantity'))('$text', (expected) => {
    const { text, spans } = unmark(expected.text)
    const found = read(text)
    expect(found.map((quantity) => quantity.span.text)).toEqual(spans)
    const quantity = found[0] as Quantity
    const { value, unit, kind, approx } = quantity
    expect({ value, unit, kind, approx }).toEqual({
      value: expected.value,
      unit: expected.unit,
      kind: expected.kind,
      approx: expected.approx,
    })
    if (expected.low !== undefined) expect([quantity.low, quantity.high]).toEqual([expected.low, expected.high])
    else if (approx === 'exact') expect([quantity.low, quantity.high]).toEqual([value, value])
    expect(text.slice(quantity.number.start, quantity.number.end)).toBe(quantity.number.text)
  })

  it.each(casesOf<string>('no-quantity'))('counts nothing: %s', (text) => {
    expect(read(text).map((quantity) => quantity.span.text)).toEqual([])
  })

  it('shares the unit of "from … to"', () => {
    const [before, after] = read('Stocks fell from 240 to 193 tonnes.')
    expect([before?.value, before?.unit, after?.value, after?.unit]).toEqual([240, 't', 193, 't'])
    const pair = read('Duty rose from 12 per cent to 15.')
    expect(pair.map((quantity) => quantity.unit)).toEqual(['%', '%'])
  })

  it.each([
    ['They saw 30 thefts per day, down from more than 1,200 per day.', 1200, 'theft/d', 'more_than'],
    ['Ostria had 23 thefts per 100,000 people, Corvo 29 per 100,000.', 29, 'theft/100000 person', 'exact'],
    ['It cost more than 7 million crowns ($1 million).', 1e6, 'USD', 'more_than'],
  ])('takes from the number before what the last leaves unsaid: %s', (text, value, unit, approx) => {
    const last = read(text).at(-1)
    expect([last?.value, last?.unit, last?.approx]).toEqual([value, unit, approx])
  })

  it('reads a minus as a sign and a hyphen as none', () => {
    expect(read('It was minus 12 degrees Celsius.')[0]?.value).toBe(-12)
    expect(read('The balance is $-50.8bn.')[0]?.value).toBe(-50.8e9)
    expect(read('The tax takes 3 per cent-plus.')[0]?.value).toBe(3)
  })

  it('keeps amounts that a calendar expression has swallowed', () => {
    const text = 'It closed two days later.'
    const span = { start: 10, end: 24, text: 'two days later' }
    const time = {
      id: 't:10-24',
      rule: 'x',
      basis: 'stated',
      span,
      type: 'date',
      value: '2031-03-03',
      edtf: '2031-03-03',
      interval: { start: '2031-03-03', end: '2031-03-03' },
      granularity: 'day',
      anchor: 'earlier',
      mod: null,
    } as const
    expect(readQuantities(contextOf(text), [time]).map((quantity) => quantity.span.text)).toEqual(['two days'])
  })

  it('never lets two quantities share a numeral, and every span is of the text', () => {
    const words = [
      'three',
      '14',
      '%',
      'per cent',
      'million',
      'of',
      'a',
      'half',
      'to',
      'and',
      '$',
      '-',
      '1,200',
      'boats',
      'more than',
      'May',
      ',',
      '.',
      '2031',
      'one',
      'in',
      'dozen',
      '(',
      ')',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = parts.join(' ')
        const found = read(text)
        let end = -1
        for (const { span, number, low, high } of found) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(text.slice(number.start, number.end)).toBe(number.text)
          expect(number.start).toBeGreaterThanOrEqual(Math.max(end, span.start))
          expect(number.end).toBeLessThanOrEqual(span.end)
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
          end = number.end
        }
      }),
    )
  })

  it('reads any grouped number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberAt(value.toLocaleString('en-US'), 0, false)?.value).toBe(value)
      }),
    )
  })
})

describe('inhabitants', () => {
  it.each(['three Israelis', '12 Pakistanis', 'nine Peruvians', '30 Iraqis'])('are people: %s', (words) => {
    expect(read(`Rockets killed ${words} on the quay.`).map(({ span, unit }) => [span.text, unit])).toEqual([
      [words, 'person'],
    ])
  })
  it('are no nouns in -is', () => {
    expect(read('The flood was one of 12 Oasis wells.')[0]?.unit).not.toBe('person')
  })
})

describe('what a number counts', () => {
  it.each([
    ['41 bomberos', '41 firefighters'],
    ['nueve jueces', 'nine judges'],
    ['64 audiencias', '64 hearings'],
    ['12 obuses', '12 howitzers'],
    ['siete provincias', 'seven provinces'],
    ['30 vecinos', '30 residents'],
    ['41 centros de acogida', '41 reception centers'],
    ['14 estibadores', '14 longshoremen'],
  ])('is one thing in both languages: %s, %s', (spanish, english) => {
    expect(readSpanish(`Contaron ${spanish}.`)[0]?.unit).toBe(read(`They counted ${english}.`)[0]?.unit)
  })
  it('is one thing under two names', () => {
    expect(read('They counted 41 centers.')[0]?.unit).toBe(read('They counted 41 centres.')[0]?.unit)
  })
})

describe('what goes on at a rate', () => {
  it.each([
    ['Forty-one people go missing in Almar every day.', 'person/d'],
    ['Each day 41 boats are lost on the reef.', 'boat/d'],
    ['The reef is wide; every year 41 boats are lost on it.', 'boat/a'],
    ['The quay has 41 boats and people mend nets every day.', 'boat'],
    ['Some 41 boats that sail every day were hurt.', 'boat'],
    ['Police held 41 people on every quay.', 'person'],
  ])('%s', (text, unit) => {
    const [found] = read(text)
    expect([found?.unit, found?.kind]).toEqual([unit, unit.includes('/') ? 'rate' : 'count'])
    expect(text.slice(found?.span.start, found?.span.end)).toBe(found?.span.text)
  })
  it.each([
    ['Cada día desaparecen 41 personas en Almar.', 'person/d'],
    ['En Almar desaparecen 41 personas cada semana.', 'person/wk'],
    ['Vieron 41 barcos mientras pescaban cada día.', 'boat'],
  ])('%s', (text, unit) => {
    expect(readSpanish(text)[0]?.unit).toBe(unit)
  })
})

describe('a bare number beside a rate', () => {
  it.each([
    ['In May the port saw 279 thefts a day, against 511 in June.', 'theft/d', read],
    ['Losses went from 86 a day in May to 54 in June.', '1/d', read],
    ['The port saw 279 thefts a day. It counted 511.', null, read],
    ['The port saw 279 thefts a day, and 511 in all.', null, read],
    ['La tasa subió a 25 por cada 100 mil. En 2023 había sido de 24.', '1/100000', readSpanish],
  ])('is read with its unit: %s', (text, unit, reader) => {
    expect(reader(text).at(-1)?.unit).toBe(unit)
  })
})
