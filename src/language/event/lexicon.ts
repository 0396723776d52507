// Words of the language that decide how an event is told: who controls whom, what makes an act unreal, what denies it.
// Nothing here belongs to a situation; triggers and objects come from the pack.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Auxiliaries in all forms; `do`, `have` and `be` may also be main verbs. */
export const AUXILIARIES = list(
  "be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve 'd ’d do does did will would shall " +
    "should can could may might must ought wo ca 'll ’ll need dare",
)
export const BE = list("be am is are was were been being 's ’s 're ’re 'm ’m")
export const GET = list('get gets got gotten getting')
export const HAVE = list("have has had having 've ’ve")
export const MODALS = list("will would shall should can could may might must ought wo ca 'll ’ll 'd ’d")
/** Will and its kin: what is decided. */
export const FUTURE = list("will shall wo 'll ’ll")
/** What may be. */
export const POTENTIAL = list('would could may might should can ca must ought')
export const NEGATORS = list("not n't n’t never nor neither hardly scarcely")
/** Determiners and pronouns that deny the noun they stand with. */
export const NO = list('no none nobody nothing neither')

/** Verbs whose object does the act of the infinitive that follows: pressed X to block Y. The value tells how real that act is. */
export const OBJECT_CONTROL: ReadonlyMap<string, 'demanded' | 'actual' | 'planned' | 'hypothetical'> = new Map([
  // Asked for, not done.
  ...[
    ...list(
      'press pressure push urge ask demand request order tell call beg implore command instruct direct pressurise pressurize ' +
        'want expect encourage persuade petition plead lobby warn require oblige advise recommend appeal challenge invite ' +
        'convince induce',
    ),
  ].map((verb) => [verb, 'demanded'] as const),
  // Brought about.
  ...[...list('force compel lead prompt drive cause get make help let enable see leave spur')].map(
    (verb) => [verb, 'actual'] as const,
  ),
  // Made possible only.
  ...[...list('allow permit authorise authorize empower entitle free equip train')].map(
    (verb) => [verb, 'hypothetical'] as const,
  ),
  ...[...list('assign task send deploy dispatch appoint mobilise mobilize schedule hire')].map(
    (verb) => [verb, 'planned'] as const,
  ),
])

/** Verbs whose subject does the act that follows, by what they say of it. */
export const SUBJECT_CONTROL: ReadonlyMap<string, 'planned' | 'threatened' | 'hypothetical' | 'demanded' | 'ongoing'> =
  new Map([
    // Decided, promised, scheduled.
    ...[
      ...list(
        'plan intend agree decide promise pledge vow commit schedule set prepare resolve determine undertake opt aim propose ' +
          'expect hope seek want try attempt move work elect swear announce gear slate poise due aspire ready vote approve rush',
      ),
    ].map((verb) => [verb, 'planned'] as const),
    // Said in order to frighten.
    ...[...list('threaten')].map((verb) => [verb, 'threatened'] as const),
    // Thought about.
    ...[
      ...list(
        'consider contemplate weigh mull discuss debate explore float suggest envisage envision imagine fear risk oppose ' +
          'offer vie struggle assess fight campaign argue urge recommend advocate favour favor support study examine',
      ),
    ].map((verb) => [verb, 'hypothetical'] as const),
    ...[...list('demand request require insist ask call')].map((verb) => [verb, 'demanded'] as const),
    ...[...list('continue keep begin start resume proceed')].map((verb) => [verb, 'ongoing'] as const),
  ])

/** Verbs that deny the act they govern. */
export const DENYING_VERBS = list(
  'fail refuse decline refrain stop cease avoid skirt bypass prevent prohibit forbid ban halt neglect omit avert forgo ' +
    'reject deny shun scrap cancel foil thwart drop abandon rule',
)
/** Of these, the ones that deny an act they have as a noun object; the others take nouns without undoing them. */
export const DENYING_OF_NOUNS = list(
  'avoid avert skirt bypass prevent foil thwart forgo deny lack refrain fail stop neglect omit',
)
/** Nouns that deny the act that follows: failure to arrest, refusal to extradite. */
export const DENYING_NOUNS = list('failure refusal inability reluctance unwillingness absence lack')

/** Nouns that say of the act that follows (to X, of X, for X) how real it is. */
export const GOVERNING_NOUNS: ReadonlyMap<string, 'planned' | 'threatened' | 'hypothetical' | 'demanded'> = new Map([
  ...[...list('threat warning ultimatum')].map((noun) => [noun, 'threatened'] as const),
  ...[
    ...list(
      'plan intention intent decision pledge promise vow agreement deal commitment preparation schedule goal aim effort bid ' +
        'attempt order authority power mission strategy move deadline announcement ability program programme campaign way ' +
        'verge brink eve',
    ),
  ].map((noun) => [noun, 'planned'] as const),
  ...[
    ...list(
      'possibility prospect risk danger chance likelihood probability option idea proposal fear concern worry speculation ' +
        'groundwork potential scenario consideration support permission authorisation authorization case argument willingness ' +
        'alternative opposition hope talk spectre specter suggestion question reason opportunity need use bill event',
    ),
  ].map((noun) => [noun, 'hypothetical'] as const),
  ...[...list('demand request call appeal pressure plea petition requirement condition ask insistence')].map(
    (noun) => [noun, 'demanded'] as const,
  ),
])

/** Adjectives before an event noun that take it out of what happened. */
export const MODAL_ADJECTIVES: ReadonlyMap<string, 'planned' | 'threatened' | 'hypothetical' | 'demanded' | 'ongoing'> =
  new Map([
    ...[
      ...list(
        'planned imminent scheduled upcoming coming forthcoming impending looming expected pending promised proposed future next',
      ),
    ].map((word) => [word, 'planned'] as const),
    ...[...list('threatened')].map((word) => [word, 'threatened'] as const),
    ...[
      ...list(
        'possible potential hypothetical eventual feared suggested would-be any unilateral contemplated theoretical',
      ),
    ].map((word) => [word, 'hypothetical'] as const),
    ...[...list('demanded requested')].map((word) => [word, 'demanded'] as const),
    ...[...list('ongoing continuing continued current')].map((word) => [word, 'ongoing'] as const),
  ])

/** Adjectives that govern an infinitive: prepared to strike, ready to act. */
export const MODAL_PREDICATES: ReadonlyMap<string, 'planned' | 'threatened' | 'hypothetical'> = new Map([
  ...[...list('prepared ready')].map((word) => [word, 'threatened'] as const),
  ...[...list('set due scheduled poised bound slated determined committed about expected likely certain eager')].map(
    (word) => [word, 'planned'] as const,
  ),
  ...[
    ...list(
      'able unable willing unwilling unlikely reluctant free possible impossible difficult hard easy anxious open keen ' +
        'capable hesitant afraid',
    ),
  ].map((word) => [word, 'hypothetical'] as const),
])

/** Words that open a condition. */
export const CONDITION_OPENERS = list('if unless whether provided assuming supposing lest')

/** Verbs that add only tense and a doer to the noun they take: made a capture, launched strikes. */
export const SUPPORT_VERBS = list(
  'make carry conduct launch stage mount issue impose give take wield brandish do perform execute undertake hold order ' +
    'announce plan threaten consider contemplate weigh commit wage deliver level lodge offer open pursue post provide ' +
    'start begin step ramp intensify authorise authorize lead run file sign host have seek escalate expand continue resume ' +
    'suffer face express show convey voice extend reiterate renew push increase boost place put exert bring declare use ' +
    'lift suspend cancel end abandon',
)
/** Support verbs whose subject undergoes the noun: won a reprieve, faces tariffs. */
export const CONVERSE_SUPPORT = list(
  'win face receive suffer gain obtain secure earn get undergo draw incur sustain enjoy await',
)

/** Nouns whose possessor undergoes them: her arrest, the man's murder. */
export const POSSESSOR_UNDERGOES = list(
  'arrest capture murder killing extradition transfer death release detention deportation kidnapping assassination ' +
    'abduction disappearance imprisonment removal rescue discovery designation inauguration execution conviction trial ' +
    'indictment seizure expulsion return surrender slaying homicide',
)
/** Of these and others, the ones that happen to or are done by their possessor and of-phrase alike. */
export const UNACCUSATIVE_NOUNS = list('arrival deployment death return overdose surrender inauguration')

/** Reflexive and other words that are no participant. */
export const EMPTY_PARTICIPANTS = list(
  'there today yesterday tomorrow tonight itself himself herself themselves myself ourselves yourself oneself',
)
export const RELATIVES = list('who whom which that whose')
export const POSSESSIVE_PRONOUNS = list('his her its their my our your whose')

/** Determiners that point back: with them a bare event noun is a mention of what was told before. */
export const POINTING_BACK = list('this that these those such')
/** Nouns that only re-mention. */
export const CALENDAR = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow tonight',
)
/** Particles that may stand after the object of their verb: handed him over. */
export const PARTICLES = list('up down out off over away back in on apart aside forward through ahead together along')

/** Adjectival uses: participles that qualify a noun and tell no event of their own unless the pack lists the noun. */
export const REPORTING_VERBS = list(
  'say tell report state claim add announce warn note argue insist believe think testify confirm',
)

/** Verbs whose to-phrase names who receives. */
export const GIVING_VERBS = list(
  'give provide grant deliver offer send supply donate hand pay extend pledge promise convey express transfer lend sell ' +
    'return award allocate show present ship contribute earmark',
)
