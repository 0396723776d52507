// Head words that tell what a capitalised sequence names. Lower case, singular.
import type { NameKind } from '../../model/index.js'

const set = (...groups: readonly string[]): readonly string[] => groups.join(' ').split(' ')

/** The last word of a name, and what it then names. */
export const LAST_HEADS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  // Bodies of the state.
  ...set(
    'ministry department agency bureau commission committee subcommittee council congress senate parliament assembly',
    'court tribunal office secretariat administration service authority board cabinet directorate inspectorate',
    'treasury prosecutor embassy consulate government police army navy force forces guard marines corps command',
    'headquarters fleet flotilla battalion brigade regiment division wing squadron militia patrol pentagon kremlin knesset duma bundestag house',
    'judiciary taskforce institute institution center centre registry observatory',
  ).map((word) => [word, 'organisation'] as const),
  // Companies, media, learning, civil society.
  ...set(
    'inc corp corporation company co ltd llc plc gmbh ag sa bank fund group holdings partners industries enterprises',
    'airlines airways motors university college school academy hospital clinic foundation trust association society',
    'union federation confederation league club network news press times post journal herald tribune gazette guardian',
    'telegraph television radio media magazine party organization organisation alliance coalition movement front',
    'initiative partnership campaign watch international church bloc nations conference chamber caucus commonwealth studios',
    'laboratories systems technologies research polling survey',
  ).map((word) => [word, 'organisation'] as const),
  // Armed and criminal groups.
  ...set(
    'cartel gang mafia brigades rebels fighters militants insurgents clan allies muslims catholics christians jews',
  ).map((word) => [word, 'group'] as const),
  // Laws and agreements.
  ...set('act treaty agreement convention amendment code constitution law accord accords protocol pact charter').map(
    (word) => [word, 'law'] as const,
  ),
  // Happenings with a name.
  ...set('war wars summit olympics games cup revolution uprising referendum massacre awards festival spring').map(
    (word) => [word, 'event'] as const,
  ),
  // Places.
  ...set(
    'city river province county district state island islands mountains mountain valley bay sea ocean gulf strait desert',
    'peninsula street avenue road boulevard square airport port harbor harbour bridge canal lake park forest region',
    'territory territories township village town municipality governorate prefecture heights plaza beach coast basin',
    'delta station stadium tower highway prison building dam barrage reservoir neighborhood neighbourhood',
  ).map((word) => [word, 'place'] as const),
])

/** First words of a name that decide it ("Bank of …", "Operation …", "Lake …"). */
export const FIRST_HEADS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ...set(
    'ministry department agency bureau commission committee council office secretariat university bank institute house',
    'court parliament fund center centre league union association organization organisation federation party alliance',
    'government kingdom-government board campaign college society movement front partido banco instituto secretaría',
    'fiscalía universidad comisión asociación coalition army chamber directorate church school national-council movimiento',
  ).map((word) => [word, 'organisation'] as const),
  ...set('cártel cartel cárteles carteles').map((word) => [word, 'group'] as const),
  ...set('operation operación battle siege').map((word) => [word, 'event'] as const),
  ...set(
    'lake mount cape camp port fort gulf strait bay isle island river sea city republic state kingdom province',
  ).map((word) => [word, 'place'] as const),
  ...set('ciudad puerto villa río rio sierra ayn tal tel dayr deir ar').map((word) => [word, 'place'] as const),
  ...set('treaty convention constitution law code').map((word) => [word, 'law'] as const),
])

/** First parts that open a name of a place but may open a person's too; they decide only with nothing else. */
export const PLACE_PREFIXES: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western upper lower san santa saint st los las el la le'.split(
    ' ',
  ),
)

/** Words common in the names of bodies and rare in the names of people. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  set(
    'national federal international united public safety rescue private general central joint special combined democratic republican',
    'conservative liberal social socialist communist labour labor islamic christian catholic muslim arab african asian',
    'european american global world regional local state security defence defense justice health education energy trade',
    'foreign home internal interior external economic financial monetary civil civilian human rights protection affairs',
    'development environment environmental intelligence investigation investigative military naval air armed task supreme',
    'high criminal electoral election revolutionary liberation people workers women youth green free new first second',
    'third northern southern eastern western homeland customs border immigration drug enforcement tobacco alcohol firearms',
    'explosives science technology space nuclear food agriculture commerce transport treasury revenue reserve standard',
    'crisis amnesty green transparency doctors reporters communications broadcasting computer data research strategic policy',
    'studies oil gas power electric steel motor life insurance mutual capital investment',
  ),
)

/** Heads that name a body with nothing but a capital ("the Congress", "Parliament"). */
export const SINGLE_BODIES: ReadonlySet<string> = new Set(
  set(
    'congress senate parliament assembly pentagon kremlin knesset duma bundestag coalition army navy treasury cabinet',
  ),
)
