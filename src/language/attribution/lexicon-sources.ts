// Words for those who speak: nouns of people without a name, offices, and nouns that carry what somebody said.

/** Heads of sources that name nobody. Singular. */
export const ANONYMOUS_HEADS: ReadonlySet<string> = new Set(
  'source official people person expert analyst critic observer witness resident insider aide adviser advisor diplomat someone many some others other supporter opponent group academic economist lawyer officer investigator leader report activist expert scholar historian lawmaker voter human-rights-group prosecutor spokesperson worker family relative neighbor neighbour author researcher scientist doctor mother father son daughter widow widower brother sister wife husband woman man shopkeeper farmer driver teacher nurse vendor student villager fisherman survivor victim migrant refugee bystander passer-by tenant passenger patient'.split(
    ' ',
  ),
)

/** Heads of sources that speak for a state. Singular. */
export const OFFICIAL_HEADS: ReadonlySet<string> = new Set(
  'government president minister ministry secretary senator congressman congresswoman governor mayor police prosecutor court judge army military navy department agency authority administration parliament congress ambassador commissioner general admiral attorney sheriff chancellor premier envoy embassy representative lawmaker deputy'.split(
    ' ',
  ),
)

/** Nouns of people and bodies that may be subjects of saying, besides names and pronouns. Singular. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  [...ANONYMOUS_HEADS, ...OFFICIAL_HEADS].concat(
    'man woman mother father son daughter boy girl campaign team company spokesman spokeswoman director chief chairman chairwoman candidate nominee party professor editor host reporter journalist columnist writer pollster strategist doctor student teacher veteran member staff committee commission council board bank union church organization organisation newspaper magazine network media broadcaster outlet coalition cartel gang rebel soldier commander colonel captain lieutenant sergeant republican democrat conservative liberal politician pundit moderator billionaire businessman farmer executive user crowd protester demonstrator audience brother sister wife husband friend colleague ally rival pope king queen prince public family community country nation state city world side camp institute university institution foundation association alliance legislature senate justice who body researcher scientist percent majority half quarter service bureau outlet site channel station center centre lab laboratory clinic hospital society club league chain paper automaker maker firm bank corporation giant manufacturer industry operative respondent attendee regulator watchdog lobbyist organizer organiser volunteer veteran fan skeptic sceptic colonist creditor employee employer parent manager planner negotiator minister tribe panel task-force caucus delegation delegate survivor victim applicant customer client publisher speaker economist-in-chief ceo founder owner driver pilot guard agent detective inspector auditor analyst commentator blogger actor actress singer comedian celebrity star poet philosopher bishop priest imam rabbi cleric preacher mogul tycoon investor trader broker banker consultant contractor engineer architect designer developer physician nurse patient psychologist sociologist political-scientist biologist chemist physicist astronomer historian archaeologist'.split(
      ' ',
    ),
  ),
)

/** Nouns that carry a content: "X’s claim that …", "concern among X that …". Singular, with certainty. */
export const CONTENT_NOUNS: ReadonlyMap<string, 'CT+' | 'PR+' | 'PS+' | 'Uu' | 'CT-'> = new Map([
  ...'claim assertion argument statement declaration announcement warning complaint admission contention insistence finding conclusion remark comment acknowledgement acknowledgment message confirmation revelation accusation allegation charge boast assurance testimony'
    .split(' ')
    .map((word) => [word, 'CT+'] as const),
  ...'belief view opinion suggestion expectation estimate prediction theory suspicion impression perception sense'
    .split(' ')
    .map((word) => [word, 'PR+'] as const),
  ...'fear concern worry'.split(' ').map((word) => [word, 'PS+'] as const),
  ...'hope promise pledge vow threat demand call plan proposal desire refusal decision wish request'
    .split(' ')
    .map((word) => [word, 'Uu'] as const),
  ...'denial'.split(' ').map((word) => [word, 'CT-'] as const),
])

/** Reports without a speaker: "reports have emerged that", "rumours that". Plural, lower case. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  'reports rumours rumors allegations accusations speculation suggestions claims'.split(' '),
)
