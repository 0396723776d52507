// Who died and who went missing in a conflict since it began, told again by several texts. Sentences are invented.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import { resolveTolls } from '../../src/resolve/conflict-tolls.js'
import { groundsOf } from '../../src/resolve/grounds.js'
import { loadPack } from '../../src/workbench/packs.js'
import { claimedBy, type Told } from './told-claims.js'

const PACK = loadPack('us-mexico-security')
const GROUNDS = groundsOf(PACK)

const claimed = (texts: readonly Told[]) => claimedBy(texts, PACK)

/** The conflicts of the texts: how the toll of each is called, with the numbers in it as they are written. */
const tolls = (texts: readonly Told[]) =>
  resolveTolls(claimed(texts), GROUNDS).map(({ what, claims }) => [
    what,
    claims.map(({ value }) => value?.number ?? ''),
  ])

const MAY: Told = ['Since 4 May 2031 the feud of two gangs in Durango has left 120 dead and 40 missing.', '2031-05-30']
const JULY: Told = ['After ten weeks of fighting in Durango 410 people are dead.', '2031-07-13']

describe('the toll of a conflict', () => {
  it('is one statistic, of which the larger is the later', () => {
    expect(tolls([MAY, JULY])).toEqual([['toll since 2031-05-04 (Durango)', ['120', '40', '410']]])
    const found = compareGroups(resolveTolls(claimed([MAY, JULY]), GROUNDS), PACK, { label: (document) => document })
    expect(found.map(({ rule, values }) => [rule, ...values])).toEqual([['value.later-total', '120', '410 people']])
  })
  it.each<[string, Told, readonly string[]]>([
    [
      'in Spanish, by a stretch of time',
      ['La pugna en Durango deja 230 muertos en 35 días.', '2031-06-08', 'es'],
      ['120', '40', '230'],
    ],
    [
      'in Spanish, told as crimes',
      ['La pugna en Durango deja 230 crímenes en 35 días.', '2031-06-08', 'es'],
      ['120', '40', '230'],
    ],
    [
      'told as hundreds, without a beginning',
      ['The infighting in Durango has left hundreds dead.', '2031-07-01'],
      ['120', '40', 'hundreds'],
    ],
    [
      'without a beginning, between those before and after',
      ['The infighting in Durango has left 300 dead.', '2031-07-01'],
      ['120', '40', '300'],
    ],
    ['by a day without its year', ['Durango counts 310 murders since May 4.', null], ['120', '40', '310']],
    [
      'in a town of the state',
      ['Since 4 May 2031 fighting in Gómez Palacio, Durango, has left 150 people dead.', '2031-06-02'],
      ['120', '40', '150'],
    ],
  ])('is so %s', (_, told, numbers) => {
    expect(tolls([MAY, told])).toEqual([[expect.stringContaining('since 2031-05-04'), numbers]])
  })
  it.each<[string, Told]>([
    ['another place', ['Since 4 May 2031 the feud in Sonora has left 140 dead.', '2031-06-02']],
    ['another beginning', ['Since 9 January 2031 the feud in Durango has left 440 dead.', '2031-06-02']],
    ['a month', ['Durango had 95 murders in June 2031.', '2031-07-02']],
    ['a war of duties', ['Since 4 May 2031 the trade war has left 300 dead firms in Durango.', '2031-06-02']],
    ['some of the dead', ['Since 4 May 2031 the feud in Durango has left 14 soldiers dead.', '2031-06-02']],
    ['what is done against crime', ['The fight against crime in Durango has left 300 dead.', '2031-07-01']],
    ['crimes that killed nobody', ['La guerra en Durango deja 230 crímenes de odio en 35 días.', '2031-06-08', 'es']],
    ['a toll far below', ['The infighting in Durango has left 9 dead.', '2031-07-01']],
  ])('is not that of %s', (_, told) => {
    expect(tolls([MAY, told])).toEqual([])
  })
})
