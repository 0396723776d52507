// Nouns of groups and bodies that a proper modifier tells apart ("Iraqi troops"). Singular.

/** Nouns for people who act for a state or a body; a proper modifier tells which ("Iraqi troops"). Singular. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'government administration authority official troop soldier military army force police navy agent prosecutor ' +
    'agency intelligence diplomat negotiator regime leadership justice-department lawmaker senator congress parliament ' +
    'court judge envoy ministry'
  ).split(' '),
)

/** Nouns for groups that a proper modifier tells apart but that do not act for it. Singular. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'people citizen national fighter militant militia rebel terrorist insurgent gang cartel group organization ' +
    'organisation refugee migrant worker company firm bank voter community family tribe protester activist student ' +
    'leader unit team brigade personnel member advisor adviser operative cell faction supporter nation partner ally ' +
    'business investor farmer civilian prisoner journalist gunman tribesman militiaman party coalition media state-media ' +
    'ambassador-group lawyer producer manufacturer industry gunmaker movement network newspaper broadcaster'
  ).split(' '),
)

/** Words that may stand between the proper modifier and the noun of such a group. */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'security armed special ground air military government police intelligence federal local state naval tactical army ' +
    'senior top border law enforcement immigration political criminal drug democratic opposition paramilitary ' +
    'counter-terrorism service trafficking human rights defence defense justice foreign civilian uniformed elite ' +
    'counter-attack health trade business regional national news terrorist rebel insurgent militant jihadist islamist religious ' +
    'medical humanitarian peacekeeping diplomatic parliamentary prime'
  ).split(' '),
)

/** Nouns for people in the plural that a proper modifier makes a group ("Syrian detainees"); one of them is no group. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'resident villager woman man child victim survivor hostage detainee pilgrim worshipper officer commander sailor airman ' +
    'marine contractor peacekeeper reservist conscript volunteer recruit jihadist islamist extremist separatist loyalist ' +
    'guerrilla mercenary warlord smuggler trafficker dissident parliamentarian counterpart crew aircrew delegation ' +
    'expert scientist engineer doctor nurse teacher driver pilot firefighter consumer taxpayer exporter importer trader ' +
    'opposition'
  ).split(' '),
)

/** Nouns that say what a body is and name no other ("the X movement"). */
export const APPOSED_NOUNS: ReadonlySet<string> = new Set(
  'movement organisation organization group network party cartel gang militia agency newspaper broadcaster'.split(' '),
)

/** What bears the name of the person who rules it ("the X administration"). */
export const RULED: ReadonlySet<string> = new Set(['government', 'administration', 'regime'])
