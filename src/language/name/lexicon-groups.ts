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
    'ally aircrew bank brigade broadcaster business cartel cell coalition community company crew delegation faction family ' +
    'firm gang group industry media militia movement nation network newspaper opposition organisation organization ' +
    'partner party people personnel state-media team tribe unit'
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
    'citizen national fighter militant rebel terrorist insurgent refugee migrant worker voter protester activist student ' +
    'leader member operative supporter investor farmer civilian prisoner journalist gunman tribesman militiaman ' +
    'lawyer producer manufacturer gunmaker advisor adviser ' +
    'resident villager woman man child victim survivor hostage detainee pilgrim worshipper officer commander sailor airman ' +
    'marine contractor peacekeeper reservist conscript volunteer recruit jihadist islamist extremist separatist loyalist ' +
    'guerrilla mercenary warlord smuggler trafficker dissident parliamentarian counterpart ' +
    'expert scientist engineer doctor nurse teacher driver pilot firefighter consumer taxpayer exporter importer trader'
  ).split(' '),
)

/** Nouns that say what a body is and name no other ("the X movement"). */
export const APPOSED_NOUNS: ReadonlySet<string> = new Set(
  'movement organisation organization group network party cartel gang militia agency newspaper broadcaster'.split(' '),
)

/** What bears the name of the person who rules it ("the X administration"). */
export const RULED: ReadonlySet<string> = new Set(['government', 'administration', 'regime'])

/** Words with a capital that tell one people from another ("Native Americans", "South Koreans"). */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'native african asian latin arab hispanic white black jewish muslim christian sunni shia shiite north south east west eastern western'.split(
    ' ',
  ),
)

/** Those of a faith, a party or a cause, who are told by a word in the plural with a capital. */
export const ADHERENTS: ReadonlySet<string> = new Set(
  (
    'muslims christians jews hindus sikhs buddhists catholics protestants sunnis shiites shias copts evangelicals ' +
    'mormons kurds yazidis alawites druze islamists jihadists salafists democrats republicans communists socialists ' +
    'conservatives liberals tories nationalists loyalists separatists unionists greens marxists baathists zionists ' +
    'hutus tutsis roma palestinians rohingya uighurs uyghurs tamils pashtuns hispanics latinos arabs westerners'
  ).split(' '),
)

/** One of them, or what is theirs: no name by itself ("the Republican nominee", "a Muslim holiday"). */
export const ADHERENT: ReadonlySet<string> = new Set(
  (
    'muslim christian jewish hindu sikh buddhist catholic protestant sunni shia shiite coptic evangelical mormon kurdish ' +
    'islamic islamist jihadist democrat democratic republican communist socialist conservative liberal tory nationalist ' +
    'loyalist separatist unionist marxist baathist zionist hispanic latino arab western eastern northern southern'
  ).split(' '),
)
