// English inflection, forwards: from a dictionary word to the forms a text may show. Lexicons list dictionary words
// only; generating their forms is surer than trusting a lemmatiser with each word of the text ("spared" is no "spar").

/** Plurals that no rule gives. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    goose: 'geese',
    ox: 'oxen',
    crisis: 'crises',
    analysis: 'analyses',
    basis: 'bases',
    criterion: 'criteria',
    phenomenon: 'phenomena',
    datum: 'data',
    medium: 'media',
    knife: 'knives',
    life: 'lives',
    wife: 'wives',
    thief: 'thieves',
    leaf: 'leaves',
    loaf: 'loaves',
    shelf: 'shelves',
    half: 'halves',
    hero: 'heroes',
    potato: 'potatoes',
    tomato: 'tomatoes',
    embargo: 'embargoes',
    cargo: 'cargoes',
    veto: 'vetoes',
    torpedo: 'torpedoes',
  }),
)

/** Past tense and past participle where they are not made with -ed: `lemma past participle`. */
const IRREGULAR_VERBS = new Map<string, readonly [past: string, participle: string]>(
  (
    'arise arose arisen,become became become,begin began begun,bend bent bent,bet bet bet,bid bid bid,bind bound bound,' +
    'bite bit bitten,bleed bled bled,blow blew blown,break broke broken,bring brought brought,build built built,' +
    'burst burst burst,buy bought bought,catch caught caught,choose chose chosen,come came come,cost cost cost,' +
    'cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,' +
    'eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,' +
    'fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,' +
    'get got got,give gave given,go went gone,grow grew grown,hang hung hung,have had had,hear heard heard,' +
    'hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,' +
    'lead led led,leave left left,lend lent lent,let let let,lie lay lain,lose lost lost,make made made,' +
    'mean meant meant,meet met met,pay paid paid,put put put,quit quit quit,read read read,ride rode ridden,' +
    'ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,' +
    'send sent sent,set set set,shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,' +
    'shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,slay slew slain,sleep slept slept,' +
    'slide slid slid,speak spoke spoken,spend spent spent,spin spun spun,split split split,spread spread spread,' +
    'stand stood stood,steal stole stolen,stick stuck stuck,sting stung stung,strike struck struck,strive strove striven,' +
    'swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,' +
    'tear tore torn,tell told told,think thought thought,throw threw thrown,thrust thrust thrust,undergo underwent undergone,' +
    'undertake undertook undertaken,uphold upheld upheld,wake woke woken,wear wore worn,win won won,wind wound wound,' +
    'withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,write wrote written,' +
    'overrun overran overrun,overthrow overthrew overthrown,overturn overturned overturned,rebuild rebuilt rebuilt,' +
    'foresee foresaw foreseen,mislead misled misled,outlaw outlawed outlawed,rebut rebutted rebutted,broadcast broadcast broadcast'
  )
    .split(',')
    .map((row) => {
      const [lemma, past, participle] = row.split(' ') as [string, string, string]
      return [lemma, [past, participle]] as const
    }),
)

/** Verbs of more than one syllable whose last letter doubles because the stress is on it, or by custom. */
const DOUBLING = new Set(
  (
    'admit commit permit submit transmit omit emit remit refer prefer defer transfer infer confer deter occur incur recur ' +
    'concur rebel compel expel repel propel dispel control patrol regret abet acquit rebut equip kidnap begin forget ' +
    'upset program'
  ).split(' '),
)
/** British spelling doubles l and a few p where American does not; both are generated. */
const BRITISH_DOUBLING = /(?:el|al|il|ol)$|^(?:worship|kidnap)$/u

const vowelBefore = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/u

/** The plural of a noun in the singular. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  const tail = /(man|woman|child|person)$/u.exec(noun)
  if (tail !== null && noun.length > 5 && !/(?:human|german|roman)$/u.test(noun))
    return noun.slice(0, -(tail[0] as string).length) + (IRREGULAR_PLURALS.get(tail[0] as string) as string)
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

function doubles(lemma: string): boolean {
  return DOUBLING.has(lemma) || vowelBefore.test(lemma)
}

const FORMS_OF_BE: ReadonlyMap<string, readonly VerbForm[]> = new Map<string, readonly VerbForm[]>([
  ['be', ['base']],
  ['am', ['base']],
  ['is', ['third']],
  ['are', ['base']],
  ['was', ['past']],
  ['were', ['past']],
  ['been', ['participle']],
  ['being', ['gerund']],
])

/** Every form of a verb with what it may be; one form may be several ("cut"). */
export function verbForms(lemma: string): ReadonlyMap<string, readonly VerbForm[]> {
  if (lemma === 'be') return FORMS_OF_BE
  const forms = new Map<string, VerbForm[]>()
  const add = (form: string, as: VerbForm): void => {
    const known = forms.get(form)
    if (known === undefined) forms.set(form, [as])
    else if (!known.includes(as)) known.push(as)
  }
  add(lemma, 'base')
  add(/(?:o|s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/u, '$1ie').concat('s'), 'third')
  const irregular = IRREGULAR_VERBS.get(lemma)
  const silent = /[^eoy]e$/u.test(lemma) || /ue$/u.test(lemma)
  const stems = doubles(lemma)
    ? [`${lemma}${lemma.at(-1)}`]
    : BRITISH_DOUBLING.test(lemma)
      ? [lemma, `${lemma}${lemma.at(-1)}`]
      : [lemma]
  for (const stem of stems) {
    const ing = /ie$/u.test(stem) ? `${stem.slice(0, -2)}ying` : silent ? `${stem.slice(0, -1)}ing` : `${stem}ing`
    add(/c$/u.test(stem) ? `${stem}king` : ing, 'gerund')
    if (irregular !== undefined) continue
    const past = /e$/u.test(stem) ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
    add(/c$/u.test(stem) ? `${stem}ked` : past, 'past')
    add(/c$/u.test(stem) ? `${stem}ked` : past, 'participle')
  }
  if (irregular !== undefined) {
    add(irregular[0], 'past')
    add(irregular[1], 'participle')
  }
  return forms
}

const PAST_FORMS = new Set([...IRREGULAR_VERBS.values()].map(([past]) => past))
const PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(([, participle]) => participle))
const SAME_AS_BASE = new Set([...IRREGULAR_VERBS].filter(([lemma, [past]]) => lemma === past).map(([lemma]) => lemma))

const NO_GERUNDS = new Set(['bring', 'sing', 'ring', 'swing', 'sting'])
const NO_PARTICIPLES = new Set(['need', 'feed', 'speed', 'bleed', 'breed', 'seed', 'heed'])

/** What an unlisted verb form may be, from its ending and the irregular verbs. */
export function formsOfVerbToken(lower: string): readonly VerbForm[] {
  if (lower.endsWith('ing') && lower.length > 4 && !NO_GERUNDS.has(lower)) return ['gerund']
  const forms: VerbForm[] = []
  if (PAST_FORMS.has(lower)) forms.push('past')
  if (PARTICIPLES.has(lower)) forms.push('participle')
  if (SAME_AS_BASE.has(lower)) forms.push('base')
  if (forms.length > 0) return forms
  if (lower.endsWith('ed') && lower.length > 3 && !NO_PARTICIPLES.has(lower) && !lower.endsWith('ceed'))
    return ['past', 'participle']
  if (lower.endsWith('s') && !/(?:ss|us|is)$/u.test(lower)) return ['third']
  return ['base']
}

/** British endings written the American way, so that either spelling of a listed word is found. */
export function plainSpelling(lower: string): string {
  if (lower.length < 7 || !lower.includes('is')) return lower
  return lower.replace(/is(e|es|ed|ing|ation|ations|ational|er|ers)$/u, (whole, end: string) =>
    /(?:advis|compris|compromis|devis|exercis|promis|rais|revis|supervis|surpris|televis|franchis|disguis|premis)/u.test(
      lower,
    )
      ? whole
      : `iz${end}`,
  )
}
