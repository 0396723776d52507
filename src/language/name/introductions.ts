// How an English text introduces people: as private persons (victims, relatives, witnesses, people who ask not to be
// named) or as people of public life. Each pattern is of what stands right before a name or right behind it, with its
// reason; how they are written is told in `private.ts`.
import { TITLES } from './lexicon-titles.js'
import { anyOf, introductionsOf } from './private.js'

/** Relatives: whoever is introduced by kinship is nobody in public life, and whose kin somebody is neither. */
const KIN = anyOf(
  'mothers? fathers? parents? sons? daughters? wife husbands? widows? widowers? sisters? brothers? siblings? uncles? ' +
    'aunts? cousins? nephews? nieces? grandmothers? grandfathers? grandsons? granddaughters? child children baby ' +
    'fiancée? girlfriend boyfriend partner ex-wife ex-husband step(?:son|daughter|father|mother) relatives? ' +
    '(?:mother|father|son|daughter|brother|sister)-in-law',
)

/** What people are called who are neither officials nor known: by what befell them, where they live, what they work. */
const NOUNS = anyOf(
  'residents? (?:eye)?witness(?:es)? bystanders? passers?-by onlookers? neighbou?rs? villagers? locals survivors? ' +
    'victims? hostages? captives? migrants? refugees? asylum[-\\s]seekers? deportees? shop(?:keeper|owner)s? farmers? ' +
    'ranchers? farmworkers? peasants? (?:school)?teachers? nurses? waiters? waitress drivers? truckers? vendors? ' +
    'students? pupils? school(?:girl|boy|mate)s? carpenters? housewi(?:fe|ves) toddlers? boys? girls? teenagers? teens? ' +
    'orphans? friends? patients? tenants? passengers? fisherm[ae]n miners? labou?rers? workers? employees? barbers? bakers? ' +
    'butchers? cooks? mechanics? shepherds? tourists? pensioners? retirees? customers? shoppers? commuters? ' +
    'parishioners? churchgoers? worshipp?ers? classmates? roommates? electricians? plumbers? bricklayers? cleaners? ' +
    'maids? nann(?:y|ies) seamstress(?:es)? gardeners? homeowners? landlad(?:y|ies) guards?',
)

/** People of public life besides those with an office (which the titles list): leaders, of armed groups too, and voices. */
const PUBLIC = anyOf(
  'boss kingpin lord capo baron (?:co-?)?founder head (?:co-|ring)leader lawmaker legislator lieutenant enforcer hitman ' +
    'trafficker smuggler launderer warlord commander fugitive politician columnist broadcaster filmmaker novelist poet ' +
    'musician rapper footballer athlete celebrity official executive financier counsel diplomat negotiator scholar ' +
    'scientist second-in-command .{1,20}-elect',
)

/** Forms of address, callings of private life, and titles that are words of another sense behind a name. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor don doña sr sra father sister he private officer hon rev'.split(' '),
)

/** The English introductions. */
export const ENGLISH_INTRODUCTIONS = introductionsOf({
  lists: {
    kin: KIN,
    noun: `(?:${NOUNS}|${KIN})`,
    office: `(?:${anyOf([...TITLES].filter((word) => !ADDRESSES.has(word)))}|${PUBLIC})`,
    // A word inside a noun phrase, and what ends such a phrase at its head.
    word: "(?!(?:of|for|who|that|with|and|said|is|was)(?!\\p{L}))[\\p{L}\\d’'-]+",
    end: '(?=[,.;:)”"–—]|$| (?:of|for|from|at|in|on|who|whose|that|with|to|near|by|and|or|said|says|told|\\p{L}{3,12}ed)(?!\\p{L}))',
    theirs: '(?:his|her|their|my|our)',
    age: '(?:aged )?\\d{1,2}',
    suffered:
      '(?:kidnapped|abducted|murdered|raped|tortured|shot|stabbed|injured|wounded|displaced|evicted|trampled|drowned|beaten|' +
      'disappeared|burned|hanged|beheaded|trafficked|gunned down|missing|(?:taken|held) (?:captive|hostage))',
    law: '(?:arrest|charg|accus|indict|convict|sentenc|extradit|plead|wanted|suspect)',
  },
  private: {
    before: [
      // "a witness named X", "taxi driver X", "his wife, X", "one of the farmers, X".
      "{noun}(?:(?<=(?<!\\p{L})(?:{theirs}|\\p{L}+['’]s|an?|the|another|one of (?:the|{theirs})) (?:{word} )*{word}), | (?:(?:named|called|known as|identified (?:only )?as) )?)(?:{age}-year-old )?",
      // "the widow of X", "the mother of the slain baker X"; "the son of Y, X".
      '{kin} of (?:(?:the )?(?:late|slain|murdered|missing|dead|kidnapped|disappeared) )?',
      '{kin} of [^,.;:]{1,40}, ',
      // "the victim, identified as X", "the body was identified as that of X".
      '(?:victim|dead|deceased|slain|killed|body|bodies|remains|missing|witness|hostage)s?(?!\\p{L})[^.;]{0,40} as (?:(?:that|those) of )?',
      // What is done to nobody but victims.
      '(?:disappearance|murder|kidnapping|abduction|rape|torture|beheading) of ',
      '(?:kidnap|abduct|rape|murder|torture)(?:p?ed|d) ',
      // "among the dead were X and Y", "the victims included X".
      '(?:dead|injured|wounded|missing|killed|victims|hostages|survivors|disappeared) (?:were|was|are|is|included?|including) ',
      // "identified only as X", "gave only her first name, X".
      '(?:only as|first name,|pseudonym,?|gave (?:his|her|their) name as|goes by) ',
    ],
    behind: [
      // "X, whose son".
      ',? (?:[^.;]{1,40} )?whose (?:{word} )*(?:{kin}|house|home|shop)(?!\\p{L})',
      // "X, 34, a resident", "X, the mother of", "X, one of the hostages".
      ', (?:{age}, |one of |{word} )*{noun}{end}',
      // Of whom somebody was bereft, whom they look for.
      '(?:, who)? (?:has |had |have )?(?:lost|buried|mourn(?:s|ed)) {theirs} (?:{word} )*{kin}(?!\\p{L})',
      '(?:, who)? (?:is|was|(?:has|had|have) been) (?:still )?(?:looking|searching) for {theirs} (?:{word} )*{kin}(?!\\p{L})',
      // Where somebody lives, what they sell or saw.
      ',(?: {age},)? who (?:lives?|lived|sells?|sold|work(?:s|ed) as|fled|survived|witnessed|saw|hid|escaped|grew up)(?!\\p{L})',
      // "X was shot", "X, who was kidnapped", "X disappeared".
      '(?:, who)? (?:was|were|is|got|(?:has|had|have) been) (?:still |last |also |then |reportedly |later )?{suffered}(?!\\p{L})',
      '(?:, who)? (?:had )?(?:disappeared|vanished|went missing)(?!\\p{L})',
      // Killed, unless in a fight with the state, which its enemies are.
      '(?:, who)? (?:was|were) killed(?! by (?:{word} )*(?:forces?|soldiers?|troops|marines?|police|army|navy|agents?|officers?)| in (?:an? |the )?(?:raid|operation|shootout|clash|firefight|gun|strike|drone|air))(?!\\p{L})',
      // "not his real name", "whose name has been changed", "who asked not to be named".
      ',? \\(?(?:not {theirs} real name|a pseudonym|an assumed name|{theirs} name (?:was|has been|is) changed)',
      ',? whose (?:real |full |last )?(?:name|surname|identity)(?!\\p{L})',
      ',? [^.;]{0,40}(?:ask|request|insist|condition|only|declin|want|prefer)[^.;]{0,60}(?:withheld|anonymity|anonymous|identified|surname|named|(?:last|full|family|real) name)(?!\\p{L})',
    ],
  },
  ofFullNames: {
    before: [
      // “My husband never came back,” X said.
      '[“"‘][^”"’.!?]{0,80}(?<!\\p{L})(?:my|our) (?:{word} )*{kin}(?!\\p{L})[^”"’.!?]{0,80}[,.!?][”"’] (?:(?:said|says|recalled) )?',
      // "the family of X".
      '(?:famil(?:y|ies)|body|remains|funeral|coffin) of ',
    ],
    behind: [
      // "X’s brother".
      "['’]s (?:{word} )*(?:{kin}|family|killers?|body|remains|funeral|coffin)(?!\\p{L})",
      // An age and nothing else is told of people in the street; before the law it is told of anybody.
      '(?<!{law}[^.;]{0,80}), {age}(?: years old)?(?=[,.;]|$)(?![^.;]{0,80}{law})',
      // What somebody tells of their kin.
      ' (?:said|says|recall(?:s|ed)|remember(?:s|ed)) (?:that )?{theirs} (?:{word} )*{kin}(?!\\p{L})',
    ],
  },
  public: {
    // "the cartel’s founder, X", "drug lord X".
    before: ['{office},? (?:named |called )?'],
    behind: [
      // "X, a leader of", "X, 61, the minister for", "X, his brother and head of", "X, the group’s second in command".
      ', (?:{age}, |{word} )*{office}{end}',
      ',[^.;]{1,60} (?:and|who (?:was|is|became|served as)) (?:{word} )*{office}{end}',
      ', (?:{age}, |{word} )*(?:second in command|number two|right-hand man)(?!\\p{L})',
      // "X, alias Y".
      ',? \\(?(?:alias|a\\.?k\\.?a\\.?|(?:also|better) known as|nicknamed)(?!\\p{L})',
      // "X, who heads", "X leads", "X was elected".
      '(?:,(?: {age},)? who)? (?:has |had )?(?:heads?|headed|leads?|led|chairs?|chaired|commands?|commanded|founded|directs?|directed|presided?|governs?|governed|represents?|represented)(?!\\p{L})',
      '(?!\\p{L})[^.;]{0,60} (?:was|were|been|is) (?:re-?)?(?:elected|appointed|sworn in|inaugurated|nominated)(?!\\p{L})',
    ],
  },
  joint: ',? (?:and )?',
  addresses: ADDRESSES,
})
