// Whether a noun phrase can speak, and what its head is.
import type { Token } from '../token.js'
import type { AttributionScope, Stretch } from './found.js'
import { SPEAKER_NOUNS } from './lexicon-sources.js'
import { SPEAKING_THINGS } from './lexicon-verbs.js'

const PRONOUNS = new Set(
  'he she they we i it who you one some many others another everyone everybody nobody someone somebody none'.split(' '),
)

/** The singular of a noun as far as lexicons need it. */
export function oneOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.slice(0, -1)
}

/** A participle that belongs to the noun behind it: "a London-based writer", "an organised researcher". */
function isModifier(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.pos !== 'VERB' || !/(?:ed|born|run|led|held|owned)$/.test(token.lower)) return false
  return i + 1 < last && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ' || next?.pos === 'VERB')
}

/** Token of the head noun of a phrase: the last noun before its first "of", comma or clause. */
export function headOf(tokens: readonly Token[], phrase: Stretch): number {
  let head = phrase.first
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = tokens[i] as Token
    if (
      i > phrase.first &&
      (token.pos === 'ADP' || token.text === ',' || token.pos === 'SCONJ' || token.pos === 'VERB') &&
      !isModifier(tokens, i, phrase.last)
    )
      break
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      (token.pos === 'ADJ' && i === phrase.last - 1) ||
      token.pos === 'DET'
    )
      head = i
  }
  return head
}

/** Endings of nouns for people, and the things that end so too. */
const PERSON = /(?:ist|ian|crat|eer|ster|man|men|woman|women|people|folk|er|or|ee|ant)s?$/
const NO_PERSON =
  /^(?:number|paper|power|order|letter|factor|sector|computer|border|matter|water|winter|summer|weather|danger|disaster|error|terror|horror|favou?r|labou?r|colou?r|humou?r|rumou?r|honou?r|behaviou?r|corner|counter|cover|offer|answer|quarter|chapter|center|river|tower|server|printer|filter|barrier|carrier|career|tier|finger|shoulder|murder|slaughter|trigger|transfer|gender|layer|register|semester|theater|meter|mirror|motor|engineer|tractor|reactor|vector|indicator|investor-state|monitor|interior|exterior|corridor|harbor|floor|door|restaurant|plant|grant|warrant|covenant|elephant|restraint|want|instant|constant|variant|committee|guarantee|degree|fee|tree|coffee|jubilee|list|mist|twist|christian|african|human|german|roman|norman|anthem|item|over|under|after|other|another|either|neither|rather|however|whether|ever|never|super|former|latter|later|earlier|greater|higher|lower|better|larger|smaller|major|minor|senior|junior|prior|poor|nor|for|per|her|their)$/

/** Whether a noun names people by its ending: "donors", "columnist". */
const isPerson = (word: string): boolean => word.length > 4 && PERSON.test(word) && !NO_PERSON.test(oneOf(word))

export type SpeakerKind = 'somebody' | 'noun' | 'thing' | 'other'

/** What sort of speaker a phrase is. */
export function speakerKind(scope: AttributionScope, phrase: Stretch): SpeakerKind {
  const { tokens, somebody } = scope
  const head = headOf(tokens, phrase)
  const token = tokens[head] as Token
  if (SPEAKING_THINGS.has(oneOf(token.lower))) return 'thing'
  if (somebody[head] === 1) return 'somebody'
  if (PRONOUNS.has(token.lower)) return 'somebody'
  if (SPEAKER_NOUNS.has(oneOf(token.lower)) || SPEAKER_NOUNS.has(token.lemma)) return 'noun'
  if (token.pos === 'NOUN' && isPerson(token.lower)) return 'noun'
  // A name that no reader could place still speaks.
  if (token.pos === 'PROPN' || (head > 0 && /^\p{Lu}/u.test(token.text) && phrase.last - phrase.first === 1))
    return 'noun'
  // "The Herald and the newspaper chain": who stands first speaks too.
  for (let i = phrase.first + 1; i < head; i++)
    if (tokens[i]?.pos === 'CCONJ' && (somebody[i - 1] === 1 || tokens[i - 1]?.pos === 'PROPN')) return 'somebody'
  // An apposition may hold the name: "the state's top doctor, X".
  for (let i = phrase.first; i < phrase.last; i++)
    if (somebody[i] === 1 && tokens[i - 1]?.text === ',') return 'somebody'
  return 'other'
}
