import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/language/figure/read.js'
import { readQuantities } from '../../src/language/quantity/read.js'
import { readTimes } from '../../src/language/time/read.js'
import type { Figure, Name } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { attributionOf, casesOf, contextOf, ISLANDS, NOTHING, spanOfWords, unmark } from './reading-fixture.js'

/** The invented pack with something to measure. */
const PACK: Pack = {
  ...ISLANDS,
  places: [{ id: 'OS', kind: 'country', name: 'Ostria', aliases: [], demonyms: [], identifiers: {} }],
  objects: [{ id: 'amber', kind: 'substance', name: 'amber', words: ['amber', 'ámbar'] }],
  indicators: [
    {
      id: 'boat-thefts',
      name: 'Boat thefts',
      unit: 'theft',
      words: ['boat theft', 'robo de barcos'],
      with: [],
      without: ['drill', 'simulacro'],
      counted: ['missing'],
      acts: { verbs: ['tow'], es: ['remolcar'], with: ['harbour watch', 'guardia del puerto'] },
      place: 'OS',
      kind: 'flow',
      whole: false,
      change: false,
      set: false,
      definitions: [],
    },
  ],
}

function read(text: string, more: Partial<typeof NOTHING> = {}, language = 'en'): Figure[] {
  const context = contextOf(text, PACK, language)
  const times = readTimes(context)
  return readFigures(context, { ...NOTHING, times, quantities: readQuantities(context, times), ...more })
}

interface Case {
  readonly text: string
  readonly role?: Figure['role']
  readonly direction?: Figure['change']['direction']
  readonly change?: Figure['change']['kind']
  readonly what?: string
  readonly baseline?: string | null
  readonly baselineValue?: number
  readonly modality?: Figure['modality']
  readonly caveat?: string | null
  readonly relation?: Figure['relatedTo'][number]['relation']
  readonly period?: readonly [string, string] | null
  readonly basis?: 'stated' | 'implied'
  readonly indicator?: string | null
  readonly object?: string
}

/** What the figure says of everything the case asks about. */
function answers(figure: Figure, asked: Case): Record<string, unknown> {
  const all: Record<string, unknown> = {
    role: figure.role,
    direction: figure.change.direction,
    change: figure.change.kind,
    what: figure.what.text,
    baseline: figure.baseline?.text ?? null,
    baselineValue: figure.baseline?.value,
    modality: figure.modality,
    caveat: figure.caveat?.text ?? null,
    relation: figure.relatedTo[0]?.relation,
    period: figure.period === null ? null : [figure.period.interval.start, figure.period.interval.end],
    basis: figure.period?.basis,
    indicator: figure.indicator,
    object: figure.objects[0]?.object,
  }
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key]]))
}

const readSpanish = (text: string): Figure[] => read(text, {}, 'es')

describe('Spanish figures', () => {
  it.each(casesOf<Case>('spanish-figure'))('$text', ({ text: marked, ...asked }) => {
    const { text, spans } = unmark(marked)
    const figure = readSpanish(text).find((item) => item.quantity.span.text === spans[0])
    expect(figure, `no figure on "${spans[0]}"`).toBeDefined()
    expect(answers(figure as Figure, asked as Case)).toEqual(asked)
  })

  it.each([
    ['Los robos de barcos disminuyeron.', 'disminuyeron', 'decrease', 'robos de barcos'],
    ['El alza de los robos preocupa.', 'alza', 'increase', 'robos'],
    ['La pesca no ha bajado los precios.', 'bajado', 'none', 'precios'],
  ])('reads the trend of "%s"', (text, cue, direction, what) => {
    const trend = readSpanish(text).find((figure) => figure.rule === 'figure.trend')
    expect([trend?.quantity.number.text, trend?.change.direction, trend?.what.text]).toEqual([cue, direction, what])
  })

  it('reads a record that is told without its number', () => {
    const told = readSpanish('Los robos de barcos disminuyeron. Ruiz dice que es el nivel más bajo en 25 años.')
    expect(told.find(({ rule }) => rule === 'figure.record')?.quantity.span.text).toBe('más bajo en 25 años')
  })

  it.each(['Quieren reducir los robos.', 'La confianza en el consejo bajó.', 'Los robos bajaron 4 por ciento.'])(
    'reads no trend in "%s"',
    (text) => {
      expect(readSpanish(text).filter((figure) => figure.rule === 'figure.trend')).toEqual([])
    },
  )

  it.each([
    ['Boat thefts fell 12 per cent in May 2030.', 'Los robos de barcos bajaron 12 por ciento en mayo de 2030.'],
    ['Guards seized 1.1 tonnes of amber.', 'Los guardias decomisaron 1,1 toneladas de ámbar.'],
    ['Guards arrested 37 suspects.', 'Los guardias detuvieron a 37 sospechosos.'],
    ['The rate is 17.3 per 100,000 inhabitants.', 'La tasa es de 17.3 por cada 100 mil habitantes.'],
    ['There were 65 boat thefts a day.', 'Hubo 65 robos de barcos al día.'],
    ['More than 3,450,000 pills were burned.', 'Quemaron más de 3 millones 450 mil pastillas.'],
  ])('says the same of "%s" and "%s"', (english, spanish) => {
    const claim = (figure: Figure | undefined): unknown => [
      figure?.quantity.value,
      figure?.quantity.kind,
      figure?.quantity.approx,
      figure?.indicator,
      figure?.change.direction,
      figure?.period?.interval,
      figure?.objects.map((item) => item.object),
    ]
    expect(claim(readSpanish(spanish)[0])).toEqual(claim(read(english)[0]))
  })
})

describe('a Spanish number that leaves its noun', () => {
  it.each([
    ['Hasta mayo habían llegado 900 personas en 48 barcos, frente a las [678] de todo aquel año.', 'personas'],
    ['Casi 900 personas llegaron en mayo, más del doble que las [382] del mes anterior.', 'personas'],
    ['Llegaron 900 personas. Corvo recibió [335]. En toda Ostria fueron [952].', 'personas'],
  ])('counts as the one before it: %s', (marked, what) => {
    const { text, spans } = unmark(marked)
    const found = readSpanish(text).filter(({ quantity }) => spans.includes(quantity.number.text))
    expect(found.map((figure) => figure.what.text)).toEqual(spans.map(() => what))
  })
})

describe('what a sentence tells together', () => {
  const periods = (text: string) =>
    read(text).map((figure) => [figure.quantity.number.text, figure.period?.interval.start?.slice(0, 7)])

  it('gives each number the time it takes turns with', () => {
    const expected = [
      ['144', '2030-05'],
      ['188', '2030-06'],
      ['175', '2030-07'],
    ]
    expect(periods('May 2030 closed with 144, June 2030 with 188 and July 2030 with 175.')).toEqual(expected)
    expect(periods('They told 144 in May 2030, 188 in June 2030 and 175 in July 2030.')).toEqual(expected)
    // Of two months of which either may be meant the number has the first day of the one and the last of the other.
    const either = 'A survey of June 2030 gives her 52 percent and another, of March or April 2030, 61 percent.'
    expect(periods(either)).toEqual([
      ['52', '2030-06'],
      ['61', '2030-03'],
    ])
    expect(read(either)[1]?.period).toMatchObject({
      span: { text: 'March or April 2030' },
      interval: { start: '2030-03-01', end: '2030-04-30' },
    })
  })

  it('tells one amount in two units once', () => {
    const values = (text: string) => read(text).map((figure) => figure.quantity.value)
    expect(values('Guards found 660 pounds (300 kilograms) of amber.')).toEqual([660])
    expect(values('Guards found 300 kg, or 660 pounds, of amber.')).toEqual([300])
    expect(values('Guards found 660 pounds and 300 kilograms of amber.')).toEqual([660, 300])
    expect(values('Guards found 660 pounds (90 kilograms more than in May).')).toEqual([660, 90])
  })

  it('reckons the days of "the same months a year earlier" from its own', () => {
    const [figure] = read('From March to May 2030 thefts fell 9 per cent compared with the same months a year earlier.')
    expect(figure?.baseline?.period?.interval).toEqual({ start: '2029-03-01', end: '2029-05-31' })
  })

  it('takes a year that closed with so many for the whole year, of what comes in the course of it', () => {
    const start = (text: string, language = 'en') => read(text, {}, language)[0]?.period?.interval.start
    expect(start('The port closed 2029 with 410 boat thefts.')).toBe('2029-01-01')
    expect(start('El puerto cerró 2029 con 410 robos de barcos.', 'es')).toBe('2029-01-01')
    expect(start('The port closed 2029 with 410 boats.')).toBe('2029-10-01')
  })

  it.each([
    ['en', 'In 2024 boat thefts rose 20 per cent on the 10,924 of the previous year.'],
    ['en', 'There were 14,072 boat thefts in 2024. That is more than the 10,924 cases of the year before.'],
    ['es', 'Hubo 14.072 robos de barcos en 2024, más que los 10.924 del año anterior.'],
  ])('is of the year before what was told last where no day of writing tells which year: %s %s', (language, text) => {
    const written = { ...contextOf(text, PACK, language), published: null }
    const times = readTimes(written)
    const told = readFigures(written, { ...NOTHING, times, quantities: readQuantities(written, times) })
    expect(told.at(-1)?.period).toMatchObject({ interval: { start: '2023-01-01', end: '2023-12-31' }, basis: 'stated' })
  })

  it('holds from the beginning on for what is told since it', () => {
    const interval = (text: string) => read(text).at(-1)?.period?.interval
    expect(interval('Since the patrols began in May 2021 thefts fell 9 per cent.')?.start).toBe('2021-05-01')
    expect(interval('Since her term began last May thefts fell 9 per cent.')?.start).toBe('2030-05-01')
    expect(interval('Since her term began last May thefts fell 9 per cent.')?.end).not.toBe('2030-05-31')
  })

  it.each([
    ['Boat thefts fell. Ruiz calls it the lowest month in recorded history.', 'lowest month in recorded history'],
    ['Boat thefts fell. It was the lowest month since 1998, Ruiz said.', 'lowest month since 1998'],
    ['Ruiz calls it the lowest month in recorded history.', undefined],
    ['Boat thefts fell. The 40 of May were the lowest number since 1998.', undefined],
    ['Boat thefts fell. It was the least of her worries.', undefined],
  ])('a record that is told without its number is of what the text measures: %s', (text, words) => {
    const record = read(text).find(({ rule }) => rule === 'figure.record')
    expect(record?.quantity.span.text).toBe(words)
    expect(record?.period ?? null).toBeNull()
  })

  it('takes a number without a noun for those told before', () => {
    const whats = (text: string) => read(text).map((figure) => figure.what.text)
    expect(whats('They freed 29 sailors in two ports. The 29 were fed.')).toEqual(['sailors', 'ports', 'sailors'])
    expect(whats('They sent 29 sailors to eight ports. At least two were ill.')).toEqual([
      'sailors',
      'ports',
      'sailors',
    ])
  })

  it.each([
    ['Ostria counted 910 boats in May, 12 per cent more than the [682] of April.', 'boats'],
    ['Ostria counted 910 boats in May, against [682] in April.', 'boats'],
    ['Ostria counted 910 boats. They came to 12 ports. Corvo alone received [535].', 'boats'],
    // The number has a noun of its own, a measure stands between, or somebody else's clause goes on.
    ['Ostria counted 910 boats in May, more than the [682] ships of April.', 'ships'],
    ['Ostria counted 910 boats with 40 tonnes of salt. Corvo alone received [535].', 'Corvo'],
  ])('a number that leaves its noun counts as the one before it: %s', (marked, what) => {
    const { text, spans } = unmark(marked)
    expect(read(text).find(({ quantity }) => quantity.number.text === spans[0])?.what.text).toBe(what)
  })

  it('measures by an indicator only what the number can be a count of', () => {
    const indicators = (text: string) => read(text).map((figure) => figure.indicator)
    expect(indicators('Guards held two captains wanted for boat theft.')).toEqual([null])
    expect(indicators('Guards told of 40 cases of boat theft.')).toEqual(['boat-thefts'])
    expect(indicators('After a boat theft guards found 40 kilograms.')).toEqual([null])
    expect(indicators('The harbour watch towed 40 cases away in May.')).toEqual(['boat-thefts'])
    expect(indicators('Their cousins towed 40 cases away in May.')).toEqual([null])
    expect(indicators('La guardia del puerto remolcó 40 casos en mayo.')).toEqual(['boat-thefts'])
    expect(indicators('The register has about 4,000 missing.')).toEqual(['boat-thefts'])
    expect(indicators('The register has about 4,000 missing pages.')).toEqual([null])
    expect(indicators('Of the missing, 400 were cooks.')).toEqual([null])
  })
})

describe('figures', () => {
  it.each(casesOf<Case>('figure'))('$text', ({ text: marked, ...asked }) => {
    const { text, spans } = unmark(marked)
    const figure = read(text).find((item) => item.quantity.span.text === spans[0])
    expect(figure, `no figure on "${spans[0]}"`).toBeDefined()
    expect(answers(figure as Figure, asked as Case)).toEqual(asked)
  })

  it.each([
    ['Boat thefts fell sharply.', 'fell', 'decrease'],
    ['A rise in killings followed.', 'rise', 'increase'],
    ['Arrests, for example, fell to record lows.', 'fell to record lows', 'decrease'],
    ['The plan failed to reduce crime.', 'reduce', 'none'],
    ['Guards have not reduced violence.', 'reduced', 'none'],
  ])('reads the trend of "%s"', (text, cue, direction) => {
    const trend = read(text).find((figure) => figure.rule === 'figure.trend')
    expect([trend?.quantity.number.text, trend?.change.direction, trend?.quantity.value]).toEqual([
      cue,
      direction,
      null,
    ])
  })

  it.each([
    'They met to reduce crime.',
    'Trust in the council fell.',
    'He raised his glass.',
    'Thefts fell 4 per cent.',
    'By cutting prices they won.',
  ])('reads no trend in "%s"', (text) => {
    expect(read(text).filter((figure) => figure.rule === 'figure.trend')).toEqual([])
  })

  it('measures by what the text spoke of last where the words tell only that something was counted', () => {
    const indicators = (text: string) => read(text).map((figure) => figure.indicator)
    expect(indicators('Boat thefts went up last year. The peak was 300 in May.').at(-1)).toBe('boat-thefts')
    expect(indicators('There were 90 boat thefts in May. In June there were 80 cases.')).toEqual([
      'boat-thefts',
      'boat-thefts',
    ])
    expect(indicators('There were 90 boat thefts in May. In June 80 sailors went home.').at(-1)).toBe(null)
    expect(indicators('Guards marched against boat thefts. The crowd was 300 people.').at(-1)).toBe(null)
    expect(indicators('There were 90 boat thefts in May. The guards met the last 12.').at(-1)).toBe(null)
  })

  it('takes the place of its clause, else the one of its indicator', () => {
    const text = 'Boat thefts rose 5 per cent in Ostria.'
    const name: Name = {
      id: 'n:1',
      rule: 'test',
      basis: 'stated',
      span: spanOfWords(text, 'Ostria'),
      kind: 'place',
      entity: 'OS',
      canonical: 'Ostria',
      private: false,
    }
    expect(read(text, { names: [name] })[0]?.place).toMatchObject({ entity: 'OS', basis: 'stated' })
    expect(read('Boat thefts rose 5 per cent.')[0]?.place).toMatchObject({ entity: 'OS', basis: 'implied', span: null })
    expect(read('Thefts of bread rose 5 per cent.')[0]?.place).toBeNull()
    const list = 'Ostria had 15.4%, Almar 7.5% and Sulen 6.6% of the boat thefts.'
    const names = ['Ostria', 'Almar', 'Sulen'].map((place) => ({
      ...name,
      id: `n:${place}`,
      span: spanOfWords(list, place),
      entity: place,
    }))
    expect(read(list, { names }).map(({ place }) => place?.entity)).toEqual(['Ostria', 'Almar', 'Sulen'])
    const from = 'Thieves from Ostria took 40 boats: boat thefts were 40.'
    const origin = { ...name, span: spanOfWords(from, 'Ostria') }
    expect(read(from, { names: [origin] }).at(-1)?.place?.basis).toBe('implied')
  })

  it('is spoken by the attribution that holds its number, else by the author', () => {
    const text = 'Brandt said that 40 boats sank, but 12 boats returned.'
    const attributions = [attributionOf(text, 'Brandt', 'said', 'that 40 boats sank')]
    const [first, second] = read(text, { attributions })
    expect(first?.attribution.attribution).toBe('at:Brandt')
    expect(second?.attribution).toEqual({ attribution: null, source: 'author', entity: null })
  })

  it('keeps an object in mind while the text leaves it out', () => {
    const [, second] = read('Guards seized 3 kg of amber. They had found 9 pounds before.')
    expect(second?.objects.map((item) => item.object)).toEqual(['amber'])
  })

  it('makes one figure of every quantity, whatever the text', () => {
    const words = [
      'fell',
      'by',
      '14',
      'per cent',
      'boats',
      'to',
      'from',
      'than',
      'more',
      'of',
      'the',
      'them',
      ',',
      '.',
      'a',
      'drop',
      'in',
      'May',
      '40',
      'rose',
      '(',
      ')',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 16 }), (parts) => {
        const text = parts.join(' ')
        const context = contextOf(text, PACK)
        const quantities = readQuantities(context, [])
        const figures = readFigures(context, { ...NOTHING, quantities })
        const counted = figures.filter((figure) => figure.rule === 'figure.quantity')
        expect(counted.map((figure) => figure.quantity.id)).toEqual(quantities.map((quantity) => quantity.id))
        for (const { what, change, baseline } of figures)
          for (const span of [what.span, change.cue, baseline?.span ?? null])
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
    )
  })
})
