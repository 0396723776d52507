// Who counts, and what nobody asserts: crowds, tolls and losses as two tell them, and numbers that are denied.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim, Voice } from '../../src/model/index.js'
import { group, period, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const country = (id: string, name: string, demonyms: readonly string[]) => ({
  id,
  kind: 'country' as const,
  name,
  aliases: [],
  demonyms: [...demonyms],
  identifiers: {},
})
const PACK = {
  ...TEST_PACK,
  places: [
    ...TEST_PACK.places,
    country('RU-1', 'Ruritania', ['Ruritanian']),
    country('GR-1', 'Graustark', ['Graustarkian']),
  ],
}
const rulesOf = (claims: readonly Claim[]) =>
  compareGroups([group(claims)], PACK, { label: (document) => `Paper ${document}` }).map((item) => item.rule)

const people = { attribute: 'count', unit: 'person' } as const
const bare = { attribute: 'count', unit: null } as const
const voice = (text: string): { voice: Voice } => ({
  voice: { attribution: 'a', source: { start: 0, end: text.length, text }, entity: null },
})
const day = (published: string) => ({ published })

describe('who counts', () => {
  it.each([
    ['The organisers counted [90,000] people.', 'There were [20,000], the police said.', voice('the police')],
    ['There were [90,000] according to the unions.', 'Some [20,000] came by the count of the police.', {}],
    ['Hubo [90,000] personas, según los convocantes.', 'Fueron [20,000], según la policía.', {}],
    ['The unions put it at [90,000].', 'The ministry put it at [20,000].', {}],
    ['Residents counted [29] bodies.', 'It left [25] dead.', voice('the police chief')],
    ['The Red Cross has counted [40] dead.', 'The minister, Ada Vey, gave [29] dead.', {}],
    ['El ministerio elevó el lunes a [40] los muertos.', 'La Cruz Roja cuenta [29] muertos.', {}],
    ['WHO has documented [40] dead.', 'The mayor counts 31 hurt and the governor, [29] dead.', {}],
    ['The Red Crescent named [40] dead.', 'La OMS ha identificado [29] muertos.', {}],
    ['The ombudsman listed [40] dead.', 'It left [29] dead, the attorney general told the radio.', {}],
    [
      'Hospitals received [40] bodies of those killed.',
      'It was twice the [29] that the town council had named for the dead.',
      {},
    ],
    ['El ministerio reconoce [29] muertos.', 'Es más que los [40] muertos que dio la oposición.', {}],
    ['La policía ha detenido a [29].', 'Una ONG, la Liga Azul, ha verificado [40] detenciones.', {}],
    ['The ministry puts the number of those who died at [29].', 'Según las listas de la oposición, murieron [40].', {}],
    ["The Dyers' Federation, a union, published a list with the names of [40] dead.", 'Police counted [29] dead.', {}],
    [
      "Some [90,000] people had walked to the quay by the organisers' count.",
      'By the count of the police [20,000] came.',
      {},
    ],
    ['Fueron [90,000] por el recuento de los convocantes.', 'Police had seen [20,000] on the quay.', voice('police')],
    ['Los sindicatos habían hablado de [90,000] y la policía de 25,000.', 'Fueron [20,000], según la policía.', {}],
    ['La oposición sostiene que hubo más de [40] muertos.', 'The army said that [29] had died.', {}],
    ['A spokesman of the group said that [40] were dead.', 'The ministry counted [29] dead.', {}],
    ['A rebel spokesman, Ada Vey, put the dead at [40].', 'A security official put the dead at [29].', {}],
    ['It left [40] dead, a rebel spokesman, Ada Vey, said.', 'It left [29] dead, the army said.', {}],
    ['The opposition attributes to the guards [40] deaths.', 'The army counted [29] dead.', {}],
    ['La oposición atribuye a la represión [40] muertes.', 'El ejército cuenta [29] muertos.', {}],
    ['The owner of the mine counted [40] dead.', 'La policía cuenta [29] muertos.', {}],
    ['Los abogados cuentan [40] muertos.', 'Fueron [29] muertos, según el ministerio.', {}],
    ['Residents counted [40] dead.', 'Murieron [29], y los vecinos huyeron, dijo el ministro.', {}],
    ['The insurgents claimed to have killed [40] of the dead soldiers.', 'The army counted [29] dead.', {}],
    ['Los insurgentes dicen haber matado a [40] soldados.', 'El ejército cuenta [29] muertos.', {}],
    ['Residents counted [40] dead.', 'The death toll rose to [29].', voice('officials')],
    ['The paramilitaries put the dead at [40].', 'The army counted [29] dead.', {}],
    ['Murieron [29] personas, según la policía, y 40 según la oposición.', 'The opposition counted [40] dead.', {}],
    ['The unions claim [40] dead.', 'The prison service counts [29] dead.', {}],
    ['Las madres cuentan [40] muertos.', 'La comisionada habló de [29] muertos.', {}],
    ['Observers counted [40] dead.', 'The commissioner counted [29] dead.', {}],
    ['A UN official counted [40] dead.', 'The army counted [29] dead.', {}],
    ['Former inmates still speak of [40] dead.', 'The army counted [29] dead.', {}],
    ['Antiguos reclusos hablan todavía de [40] muertos.', 'La policía cuenta [29] muertos.', {}],
    ['A police chief said that relatives had reported [40] dead.', 'The army counted [29] dead.', {}],
  ])('%s / %s', (one, other, over) => {
    expect(rulesOf([told('1', one, people), told('2', other, bare, over)])).toEqual(['value.teller'])
  })
  it('a name is that of those whom a text calls organisers by it', () => {
    const claims = [
      told('1', 'Nearly [90,000] came.', people, voice('the organisers, the Harbour Front')),
      told('2', 'It was [80,000].', bare, voice('the Harbour Front')),
      told('3', 'Police saw [20,000].', bare, voice('police')),
    ]
    expect(rulesOf(claims).filter((rule) => rule === 'value.teller')).toHaveLength(2)
  })
  it.each([
    ['The rights group Harbour Watch counted [310] hurt.', 'Harbour Watch counted [40] dead.'],
    ['La ONG Vigía cuenta [310] heridos.', 'Vigía cuenta [40] muertos.'],
  ])('a name is that of one of whom a text says what they are: %s', (introduced, named) => {
    const counts = [told('2', named, people), told('3', 'The ministry gave [29] dead.', people)]
    expect(rulesOf([told('1', introduced, people), ...counts])).toContain('value.teller')
    expect(rulesOf(counts)).not.toContain('value.teller')
  })
  it('each rights group counts for itself, under its name in either language', () => {
    const counts = (one: string, other: string) => [told('1', one, people), told('2', other, people)]
    const league = 'The rights group Blue League counted [40] dead.'
    expect(rulesOf(counts(league, 'The rights group Harbour Watch counted [29] dead.'))).toEqual(['value.teller'])
    expect(rulesOf(counts(league, 'The rights group Blue League counted [29] dead.'))).not.toContain('value.teller')
    const amnesty = 'Amnesty International counted [40] dead.'
    expect(rulesOf(counts(amnesty, 'Amnistía Internacional cuenta [29] muertos.'))).not.toContain('value.teller')
  })
  it('who counted one number counted the next of the sentence', () => {
    const sentence = 'The ministry counts 310 hurt and 40 dead.'
    const span = { start: 0, end: sentence.length, text: sentence }
    const of = (number: string) => {
      const at = { start: sentence.indexOf(number), end: sentence.indexOf(number) + number.length, text: number }
      return { ...told('1', `[${number}]`, bare), spans: [at], trigger: at, sentence: span, sentenceIndex: 1 }
    }
    const claims = [of('310'), of('40'), told('2', 'Residents counted [61] dead.', people)]
    expect(rulesOf(claims)).toContain('value.teller')
  })
  it('those who keep a count of their own differ from a text that does not say who counted, unless it names them', () => {
    const own = told('1', 'Residents counted [29] dead.', people)
    expect(rulesOf([own, told('2', 'It left [25] dead.', people)])).toEqual(['value.teller-untold'])
    expect(rulesOf([told('1', 'Police counted [29] dead.', people), told('2', 'It left [25] dead.', people)])).toEqual([
      'value.larger-toll',
    ])
    const named = told('2', 'Residents counted [310] hurt.', people)
    expect(rulesOf([own, told('2', 'It left [25] dead.', people), named])).not.toContain('value.teller-untold')
  })
  it('a name behind an office is of whom stands before it', () => {
    const counts = (official: string) => [
      told('1', `There were [40] dead, ${official}, Ada Vey, said.`, people),
      told('2', 'The army counted [29] dead.', people),
    ]
    expect(rulesOf(counts('a UN official'))).toEqual(['value.teller'])
    expect(rulesOf(counts('an official'))).not.toContain('value.teller')
  })
  it('sums of money are reckoned by each for itself', () => {
    const money = { attribute: 'money', unit: 'EUR' } as const
    const sums = (other: string) => [
      told('1', 'The ministry put the losses at [300] million.', money),
      told('2', `${other} put the losses at [410] million.`, money),
    ]
    expect(rulesOf(sums('The chamber of commerce'))).toEqual(['value.teller'])
    expect(rulesOf(sums('The governor'))).not.toContain('value.teller')
  })
  it('a pronoun that opens a sentence is those with whom the one before it begins', () => {
    const aheadOf = (text: string) =>
      told('1', text, bare, { sentenceIndex: 1, sentence: { start: 0, end: text.length, text } })
    const text = 'They put the dead at 40.'
    const theirs = told('1', 'They put the dead at [40].', bare, {
      sentenceIndex: 2,
      sentence: { start: 90, end: 90 + text.length, text },
    })
    const police = told('2', 'The army counted [29] dead.', people)
    expect(rulesOf([aheadOf('Residents fled with [3] carts.'), theirs, police])).toContain('value.teller')
    expect(rulesOf([aheadOf('It rained for [3] days on residents.'), theirs, police])).not.toContain('value.teller')
  })
  it('a text that gives both tells the one in its own voice', () => {
    const [own, theirs] = [
      told('1', 'It killed [25] people.', people),
      told('1', 'Residents counted [29] dead.', people),
    ]
    expect(rulesOf([own, theirs])).toEqual(['value.teller-untold'])
    expect(rulesOf([own, told('1', 'Police counted [29] dead.', people)])).not.toContain('value.teller-untold')
  })
  it('who is named behind all numbers of a sentence counted the first as well', () => {
    const counts = (line: string) => [told('1', line, people), told('2', 'Residents counted [61] dead.', people)]
    expect(rulesOf(counts('Dejó [58] muertos y 305 desaparecidos, según el recuento de los bomberos.'))).toEqual([
      'value.teller',
    ])
    expect(rulesOf(counts('It left [58] dead and 305 missing, according to the relatives.'))).toEqual([
      'value.larger-toll',
    ])
  })
  it('what the authorities told goes on into a sentence that names no one', () => {
    const claims = [
      told('1', 'The prosecutor counted [31] hurt.', people, { sentenceIndex: 1 }),
      told('1', 'More than [40] died.', { ...people, approx: 'more_than' }, { sentenceIndex: 2 }),
      told('2', 'The rights group Blue League counted [29] dead.', people),
    ]
    expect(rulesOf(claims)).toEqual(['value.teller'])
    const apart = claims.map((claim) => ({ ...claim, sentenceIndex: 2 * claim.sentenceIndex }))
    expect(rulesOf(apart)).not.toContain('value.teller')
  })
  it('it goes on into no sentence that names others who count', () => {
    const claims = [
      told('1', 'The prosecutor counted [31] hurt.', people, { sentenceIndex: 1 }),
      told('1', 'Residents speak of graves: [40] died.', people, { sentenceIndex: 2 }),
      told('2', 'The rights group Blue League counted [29] dead.', people),
    ]
    expect(rulesOf(claims)).not.toContain('value.teller')
  })
  it('a verb without a subject of its own has the one before it', () => {
    const sentence = 'Residents counted 40 dead and spoke of 70 missing.'
    const span = { start: 0, end: sentence.length, text: sentence }
    const of = (number: string) => {
      const at = { start: sentence.indexOf(number), end: sentence.indexOf(number) + 2, text: number }
      const over = { spans: [at], trigger: at, sentence: span, sentenceIndex: 1, ...voice('the ministry') }
      return { ...told('1', `[${number}]`, bare), ...over }
    }
    const claims = [of('40'), of('70'), told('2', 'The army said that [61] were missing.', people)]
    expect(rulesOf(claims)).toContain('value.teller')
  })
  it('what became of those who are counted stands behind what is set in commas', () => {
    const inserted = 'At least [29] people, two of them minors, have died.'
    const claims = [
      told('1', inserted, { ...people, approx: 'at_least' }),
      told('2', 'Residents counted [61] dead.', people),
    ]
    expect(rulesOf(claims)).toEqual(['value.teller-untold'])
  })
  it('a toll that rises is one count, whichever office tells it', () => {
    const claims = [
      told('1', 'It left [29] dead.', people, { ...voice('the ministry'), ...day('2031-05-01') }),
      told('2', 'The death toll rose to [40].', people, { ...voice('the ombudsman'), ...day('2031-05-03') }),
    ]
    expect(rulesOf(claims)).toEqual(['value.later-toll'])
  })
  it.each([
    ['a bound is a number of its own', 'Residents counted more than [800] missing.', 'more_than', ['value.teller']],
    ['one number is told by both', 'Residents counted more than [900] missing.', 'more_than', ['value.bounds']],
  ] as const)('beside the number of another teller %s', (_, bound, approx, rules) => {
    const claims = [told('1', bound, { ...people, approx }), told('2', 'Police counted [910] missing.', people)]
    expect(rulesOf(claims)).toEqual(rules)
  })
  it('a number without a noun is of those told before it', () => {
    const over = { ...bare, unit: null }
    const claims = [
      told('1', 'The ministry counts 29 dead and the Red Cross, [40].', over, { counted: 'dead' }),
      told('2', 'Police counted [31] dead.', people),
    ]
    expect(rulesOf(claims)).toEqual(['value.teller'])
  })
  it('who did it is not who counted it, and crowds of another size are others', () => {
    const done = [
      told('1', 'Some [40] were killed by police.', people),
      told('2', 'Residents counted [29] dead.', people),
    ]
    const far = [told('1', 'The police saw [90].', people), told('2', 'The unions counted [90,000].', people)]
    for (const claims of [done, far]) expect(rulesOf(claims)).not.toContain('value.teller')
  })
  it('what is only feared is no count', () => {
    const claims = [
      told('1', 'The mayor feared up to [2,000] dead.', { ...people, approx: 'at_most' }),
      told('2', 'There are [530] dead.', people),
    ]
    expect(rulesOf(claims)).toEqual(['value.feared'])
  })
  it.each([
    ['The ministry counted [29] dead.', 'The Red Cross spoke of more than [40] dead.', { approx: 'more_than' }],
    ['Those who drew it up counted [29] dead.', 'Un portavoz dio [40] muertos.', {}],
  ] as const)('who passes on a count, or is not named, counts in no way of their own: %s / %s', (one, other, over) => {
    expect(rulesOf([told('1', one, people), told('2', other, { ...people, ...over })])).not.toContain('value.teller')
  })
  it('one who is counted does not count', () => {
    const claims = [told('1', 'It hurt [12] officers.', people), told('2', 'It hurt [19] officers.', people)]
    expect(rulesOf(claims)).not.toContain('value.teller')
  })
})

describe('shares of those who are named', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const told1 = (marked: string, over: Partial<Claim> = {}) =>
    told('1', marked, share, { ...day('2031-05-01'), ...over })
  const told2 = (marked: string, over: Partial<Claim> = {}) =>
    told('2', marked, share, { ...day('2031-05-03'), ...over })
  it.each([
    ['Ada Vey has [52 per cent].', 'Opposition records gave Ms Vey [31 per cent].'],
    ['Ada Vey obtuvo [el 52 %].', 'La oposición sostiene que hubo [un 31 %] para Ada Vey.'],
  ])('differ by who counts: %s / %s', (one, other) => {
    expect(rulesOf([told1(one, voice('the electoral council')), told2(other)])).toEqual(['value.teller'])
  })
  it.each([
    ['Ada Vey has [52 per cent].', 'With all votes counted there are [54.1 per cent] for Ada Vey.'],
    ['The duty is [38 per cent] for Orla.', 'Orla pays [36.3 per cent].'],
  ])('are told again later: %s / %s', (one, other) => {
    expect(rulesOf([told1(one), told2(other)])).toEqual(['value.later-share'])
  })
  it.each([
    ['Ada Vey has [52 per cent].', 'Bela Orr has [44 per cent].'],
    ['Cars made in Norra pay [52 per cent].', 'Ships built in Norra pay [44 per cent].'],
    ['Of those asked [52 per cent] agreed.', 'On Monday [44 per cent] agreed.'],
  ])('are of several, or of no one who is named: %s / %s', (one, other) => {
    expect(rulesOf([told1(one), told2(other)])).not.toContain('value.later-share')
  })
})

describe('whose side tells', () => {
  const villages = { ...bare, unit: 'village' } as const
  it('two states tell their own numbers', () => {
    const claims = [
      told('1', 'It holds [74] villages.', villages, voice('Ruritania’s top commander, Ada Vey')),
      told('2', 'It holds [28] villages.', villages, voice('the Graustarkian governor')),
    ]
    expect(rulesOf(claims)).toEqual(['value.side'])
  })
  it('a person speaks for the state that another text gives her', () => {
    const claims = [
      told('1', 'It holds [74] villages.', villages, {
        ...voice('Ruritania’s top commander, Ada Vey'),
        ...day('2031-05-01'),
      }),
      told('2', 'It holds [93] villages.', villages, { ...voice('Vey'), ...day('2031-05-04') }),
      told('3', 'It holds [28] villages.', villages, { ...voice('Graustark'), ...day('2031-05-02') }),
    ]
    expect(rulesOf(claims).sort()).toEqual(['value.later-toll', 'value.side', 'value.side'])
  })
})

describe('what is not asserted', () => {
  it.each([
    'The minister denied that [300] people died.',
    'The army does not hold the [300] villages.',
    'Rescuers found 90 people and not [300].',
    'El gobierno niega que hubiera [300] muertos.',
  ])('%s', (denied) => {
    expect(rulesOf([told('1', denied, bare), told('2', 'It was [280].', bare)])).toEqual([])
  })
  it.each([
    'She denied the charges and said that [300] people came.',
    'It took not only [300] boats.',
    'The port was not spared [300] inspections.',
    'La villa no fue eximida de [300] visitas.',
  ])('%s', (asserted) => {
    expect(rulesOf([told('1', asserted, bare), told('2', 'It was [300].', bare)])).toEqual(['value.equal'])
  })
})

describe('tolls', () => {
  it('a first count of the dead may miss nearly all', () => {
    const claims = [
      told('1', 'It killed [76].', people, day('2031-05-01')),
      told('2', 'It killed [5,800].', people, day('2031-05-05')),
    ]
    expect(rulesOf(claims)).toEqual(['value.later-toll'])
  })
  it('remains are told apart, and the missing come home', () => {
    const claims = [
      told('1', 'It killed [115].', people, day('2031-05-01')),
      told('2', 'It killed [97].', people, day('2031-07-20')),
    ]
    expect(rulesOf(claims)).toEqual(['value.lower-toll'])
  })
  it.each([
    ['Some [101] bodies have still to be identified.', 'Quedan [83] cuerpos sin identificar.'],
    ['Some [101] bodies have not been identified.', 'There are [83] bodies whose names nobody knows.'],
    ['Faltan [101] cuerpos por identificar.', 'Workers keep [83] bodies.'],
  ])('the nameless dead are not those who are identified: %s', (one, other) => {
    const claims = [told('1', one, people, day('2031-05-02')), told('2', other, people, day('2031-05-05'))]
    expect(rulesOf(claims)).toEqual(['value.lower-toll'])
  })
  it('those who are identified are', () => {
    const named = told('2', 'Some [83] bodies have been identified.', people, day('2031-05-05'))
    expect(rulesOf([told('1', 'They found [101] bodies.', people, day('2031-05-02')), named])).toEqual([
      'value.identified',
    ])
  })
  it('those of a province are part of all', () => {
    const at = {
      sentence: { start: 200, end: 260, text: '' },
      sentenceIndex: 2,
      place: 'name:coast',
      placeStated: true,
    }
    const claims = [
      { ...told('1', 'The quake killed [2,012] people.', people), sentenceIndex: 1 },
      told('1', 'In the coastal province [1,293] died.', people, at),
    ]
    expect(rulesOf(claims)).toEqual(['value.of-which'])
  })
  it('what follows a colon is held by the number before it', () => {
    const sentence = 'The toll rose to 28: 27 suspects and an officer.'
    const span = { start: 0, end: sentence.length, text: sentence }
    const of = (number: string, at: number) => ({
      ...told('1', `[${number}]`, bare),
      spans: [{ start: at, end: at + 2, text: number }],
      trigger: { start: at, end: at + 2, text: number },
      sentence: span,
      sentenceIndex: 1,
    })
    expect(rulesOf([of('28', sentence.indexOf('28')), of('27', sentence.indexOf('27'))])).toEqual(['value.of-which'])
  })
  it('two magnitudes of one earthquake', () => {
    const magnitude = { attribute: 'value', unit: 'magnitude' } as const
    expect(rulesOf([told('1', 'It had magnitude [6.8].', magnitude), told('2', 'It had [7.2].', magnitude)])).toEqual([
      'value.magnitude',
    ])
  })
})

describe('a conflict', () => {
  const at = { place: 'east', placeStated: true, period: period('2031-05-02', '2031-05-02'), countedObject: 'person' }
  const apart = (over: Partial<Claim>) => [
    told('1', 'On {2 May} [40] people crossed.', people, { ...at, eventType: 'MOVE' }),
    told('2', 'On {2 May} [31] people were treated.', people, { ...at, ...over }),
  ]
  it('is not said of people of whom two things are told', () => {
    expect(rulesOf(apart({ eventType: 'HEAL' }))).not.toContain('value.contradiction')
  })
  it('is said of those whom one act befell', () => {
    expect(rulesOf(apart({ eventType: 'MOVE' }))).toContain('value.contradiction')
  })
  it('needs numbers of like size', () => {
    const far = [
      ...apart({}).slice(0, 1),
      told('2', 'On {2 May} [2] people crossed.', people, { ...at, eventType: 'MOVE' }),
    ]
    expect(rulesOf(far)).not.toContain('value.contradiction')
  })
})
