// Who counted. The police and those who called for a march count one crowd in two ways, and so do a ministry and the
// people of a street; two sides of a war each tell what the other lost. Such numbers differ by who counts, which is no
// dispute about one count. Of whom a text says that they counted is read from its words, never guessed.
import type { Claim, ClaimGroup } from '../model/index.js'
import { between, numberSpan, saysOneOf, wayAmong, wayIn, before as wordsBefore, wordsOf } from './clause.js'
import type { CountingClass } from './counting-words.js'
import { oneFate, outcomeOf } from './fates.js'
import { isSetBeside } from './numbers-alone.js'
import { haveOneOwner, ownerOf } from './owners.js'
import { isNearInSize } from './side-by-side.js'
import { mayBeOneName, properNameIn, type TellerNames, tellerByName, tellerNamesOf } from './teller-names.js'
import {
  hasRisen,
  isCountSetAnew,
  isToldOtherwiseBehind,
  OTHER_SUBJECT,
  sharesSubject,
  tellerWithoutVerb,
  tellingWords,
} from './teller-places.js'
import { AID, CALLERS, OFFICES, OFFICES_OF_STATE, TELLERS, type Teller, type TellerClass } from './teller-words.js'
import type { Rule, Tellers, Valued, Verdict } from './verdict.js'

/** An article before "police" makes it one who counts, where the number has no noun of its own. */
const ARTICLE = /^(?:the|el|la|los|las)\s/u

/** Names that in small letters are a pronoun, and an article. */
const WHO = /\bWHO\b/gu
const UN = /\bU\.?N\b\.?/gu

/** "A spokesman of the rebels" is one of the rebels, though authorities have spokesmen. */
const kindIn = (text: string): TellerClass | null =>
  wayIn(text, TELLERS) ??
  wayAmong(
    wordsOf(text).filter((word) => !OFFICES.has(word)),
    TELLERS,
  )

function tellerIn(told: string, names: TellerNames): Teller | null {
  const text = told.replaceAll(WHO, 'World Health Organization').replaceAll(UN, 'United Nations')
  const named = tellerByName(text, names)
  // "The organisers, a rights group": who called for it is the closer word.
  const kind = named?.kind === CALLERS ? CALLERS : (wayIn(text, [CALLERS]) ?? kindIn(text) ?? named?.kind)
  if (kind === undefined) return null
  return {
    kind,
    name: kind.eachForItself === true ? (named?.name ?? properNameIn(text)) : null,
    office: kind.apart === true ? null : (onlyOneOf(text, OFFICES_OF_STATE)?.name ?? null),
  }
}

/** The one class of which words stand in a text; null where there are none, or several. */
function onlyOneOf<C extends CountingClass>(text: string, classes: readonly C[]): C | null {
  const [only = null, ...others] = classes.filter((one) => wayIn(text, [one]) !== null)
  return others.length === 0 ? only : null
}

/** What tells who counted besides the words of the claim: the names of the group, and the sentence before. */
interface Around {
  readonly names: TellerNames
  readonly lastSentence: string
}

/** "According to these", "según estos": those of whom the sentence told before. */
const THEY = /^(?:these|them|they|estos|éstos|estas|éstas|ellos|ellas)$/iu

/** "They put the dead at 60": those with whom the sentence before begins. */
const OPENS_WITH_THEY = /^(?:they|ellos|ellas)\s/iu
/** So many words of a sentence hold its subject. */
const SUBJECT = /^(?:[\p{L}’'-]+\s){1,5}/u

/** Those whom a pronoun names: of whom the sentence told before, or with whom the one before it begins. */
function theyOf(claim: Valued, lastSentence: string): TellerClass | null {
  const told = wordsBefore(claim, numberSpan(claim))
  return onlyOneOf(OPENS_WITH_THEY.test(claim.sentence.text) ? (SUBJECT.exec(lastSentence)?.[0] ?? '') : told, TELLERS)
}

/** Who counted by the words on either side of the number. */
function tellerBeside(claim: Valued, { names, lastSentence }: Around): Teller | null {
  for (const words of tellingWords(claim)) {
    const kind = THEY.test(words.trim()) ? theyOf(claim, lastSentence) : null
    const found = kind === null ? tellerIn(words, names) : { kind, name: null, office: null }
    if (found !== null) return found
  }
  return null
}

/** Offices of one state tell one count that goes on, now the one and now the other. */
const passesOnCount = (claim: Valued, { kind }: Teller): boolean => kind.apart !== true && hasRisen(claim)

/** Who counted, by the words beside the number, else by whom the text lets speak; null where neither tells. */
function tellerOf(claim: Valued, around: Around): Teller | null {
  const { names } = around
  const source = isToldOtherwiseBehind(claim) ? 'author' : claim.voice.source
  const found = tellerBeside(claim, around) ?? (typeof source === 'string' ? null : tellerIn(source.text, names))
  if (found !== null) return passesOnCount(claim, found) ? null : found
  if (typeof source !== 'string') return null
  return claim.value.unit === null && ARTICLE.test(claim.counted) ? tellerIn(claim.counted, names) : null
}

/** Numbers below this are given by many texts of many things; an equal larger one is the count of the same teller. */
const TELLING = 20

/** Whether two are known to count each for itself. */
function areTwo(a: Teller, b: Teller): boolean {
  if (a.kind !== b.kind) return true
  return a.name !== null && b.name !== null && !mayBeOneName(a.name, b.name)
}

/** One who is set beside a group that watches and has a name is such a group; of what kind others are, the words do not tell. */
function likeTeller(before: Teller | null, words: string): Teller | null {
  const name = properNameIn(words)
  return before?.kind.eachForItself === true && name !== null ? { ...before, name } : null
}

/**
 * Who counted the numbers of one sentence. One that none of its words tell is counted by whoever counted the number before
 * it, where nothing else is told between the two: "counts 40 hurt and 12 dead".
 */
function tellersOfSentence(claims: readonly Valued[], around: Around): ReadonlyMap<string, Teller | null> {
  const told = new Map<string, Teller | null>()
  const ordered = [...claims].sort((a, b) => numberSpan(a).start - numberSpan(b).start)
  for (const [at, claim] of ordered.entries()) {
    const last = ordered[at - 1]
    const goesOn = last !== undefined && !OTHER_SUBJECT.test(between(claim, numberSpan(last), numberSpan(claim)))
    const before = goesOn ? (told.get(last.id) ?? null) : null
    const unknown = tellerWithoutVerb(claim)
    told.set(
      claim.id,
      (sharesSubject(claim) ? before : null) ??
        tellerOf(claim, around) ??
        (unknown === null ? before : likeTeller(before, unknown)),
    )
  }
  return told
}

/** Words for those who keep a count of their own: what stands beside them need not be the authorities'. */
const WORDS_OF_OTHERS = TELLERS.flatMap(({ apart, words }) => (apart === true ? words : []))

const sentenceOf = (document: string, index: number): string => `${document} ${index}`

/** Who counted each claim of a group. */
export function tellersOf(group: ClaimGroup): Tellers {
  const names = tellerNamesOf(group)
  const sentences = new Map<string, Valued[]>()
  const texts = new Map(
    group.claims.map(({ document, sentenceIndex, sentence }) => [sentenceOf(document, sentenceIndex), sentence.text]),
  )
  for (const claim of group.claims) {
    if (!isValued(claim) || !isCounted(claim)) continue
    const key = sentenceOf(claim.document, claim.sentenceIndex)
    sentences.set(key, [...(sentences.get(key) ?? []), claim])
  }
  const own = new Map<string, Teller | null>()
  const byNumber = new Map<number, Teller[]>()
  const named = new Map<string, Set<TellerClass>>()
  const official = new Map<string, Teller>()
  for (const [sentence, claims] of sentences) {
    const lastSentence =
      texts.get(sentenceOf((claims[0] as Valued).document, (claims[0] as Valued).sentenceIndex - 1)) ?? ''
    const tellers = tellersOfSentence(claims, { names, lastSentence })
    const [only, ...others] = new Set([...tellers.values()].flatMap((teller) => teller?.kind ?? []))
    if (only !== undefined && only.apart !== true && others.length === 0)
      official.set(sentence, { kind: only, name: null, office: null })
    for (const { id, value, document } of claims) {
      const found = tellers.get(id) ?? null
      own.set(id, found)
      if (found !== null) named.set(document, (named.get(document) ?? new Set()).add(found.kind))
      if (found === null || value.value === null || value.value < TELLING) continue
      byNumber.set(value.value, [...(byNumber.get(value.value) ?? []), found])
    }
  }
  const repeated = ({ value }: Valued): Teller | null => {
    const [first, ...others] = byNumber.get(value.value ?? 0) ?? []
    return first === undefined || others.some((other) => areTwo(first, other)) ? null : first
  }
  // "The prosecutor said that 25 had died. More than 2,400 have been detained."
  const toldBefore = ({ document, sentenceIndex, sentence, voice }: Valued): Teller | null =>
    voice.source === 'author' && !saysOneOf(wordsOf(sentence.text), WORDS_OF_OTHERS)
      ? (official.get(sentenceOf(document, sentenceIndex - 1)) ?? null)
      : null
  return {
    of: (claim) => own.get(claim.id) ?? repeated(claim) ?? toldBefore(claim),
    isNamedIn: (document, { kind }) => named.get(document)?.has(kind) === true,
  }
}

const isValued = (claim: Claim): claim is Valued => claim.value !== null

/** What was counted or measured on the ground, or the share that each has of what was counted; other shares and rates are reckoned. */
const isCounted = (claim: Valued): boolean =>
  ['count', 'value', 'money'].includes(claim.value.attribute) || ownerOf(claim) !== null

/** "More than 3,000, says the Red Cross": who brings aid tells in round numbers what others counted. */
const passesOn = ({ value }: Valued, { kind }: Teller): boolean => AID.includes(kind) && value.approx !== 'exact'

/** Of people of whom nothing is told but their number, two are seldom of one crowd where they are further apart than so many times. */
const ONE_CROWD = 10

/** Whether two numbers may be of one thing, whoever counted them. */
function mayBeOfOneThing(a: Valued, b: Valued): boolean {
  if (a.value.attribute === 'share') return haveOneOwner(a, b)
  const [fate, other] = [outcomeOf(a), outcomeOf(b)]
  // "The ministry had given 5,500": of whom, was told before.
  if (fate !== other)
    return (
      (fate === null ? a : b).value.unit === null &&
      (fate ?? other) !== null &&
      (fate === null || other === null) &&
      isNearInSize(a, b)
    )
  if (fate !== null || a.value.value === null || b.value.value === null) return true
  return Math.max(a.value.value, b.value.value) <= ONE_CROWD * Math.min(a.value.value, b.value.value)
}

/** Sentences of one text that tell what two offices count stand close together. */
const REACH = 2

/**
 * What two offices of one state count, told side by side in one text as two counts that stand. In two texts, or where the
 * one has been set anew, it is one count that goes on.
 */
function areTwoOffices(a: Valued, b: Valued, x: Teller, y: Teller): boolean {
  if (a.document !== b.document || Math.abs(a.sentenceIndex - b.sentenceIndex) > REACH) return false
  if (x.office === null || y.office === null || x.office === y.office) return false
  if (a.placeStated && b.placeStated && a.place !== b.place) return false
  return oneFate(a, b) && isNearInSize(a, b) && !isCountSetAnew(a) && !isCountSetAnew(b)
}

const shown = ({ kind, name }: Teller): string => (name === null ? kind.name : `${kind.name} (${name})`)

/** Counts of two who count in two ways. */
export const otherTeller: Rule = (a, b, { tellers }) => {
  if (!isCounted(a) || !isCounted(b) || !mayBeOfOneThing(a, b)) return null
  const [x, y] = [tellers.of(a), tellers.of(b)]
  if (x === null || y === null) return untoldTeller(x, y, { a, b, tellers })
  const offices = !areTwo(x, y) && areTwoOffices(a, b, x, y)
  if (offices)
    return {
      reason: 'other_definition',
      rule: 'value.teller',
      because: `One text gives both: a count of ${x.office}, and one of ${y.office}.`,
    }
  if (!areTwo(x, y)) return null
  // In one sentence each has a number of its own.
  const setApart = a.document === b.document && a.sentenceIndex === b.sentenceIndex
  if (!setApart && (passesOn(a, x) || passesOn(b, y))) return null
  return {
    reason: 'other_definition',
    rule: 'value.teller',
    because: `They are counts of ${shown(x)}, and of ${shown(y)}.`,
  }
}

/**
 * A count of those who keep one of their own, beside one that a text tells in its own voice. What the authorities give out is
 * told so too, and so is what a text has of those whom it names elsewhere.
 */
function untoldTeller(
  x: Teller | null,
  y: Teller | null,
  { a, b, tellers }: { readonly a: Valued; readonly b: Valued; readonly tellers: Tellers },
): Verdict | null {
  const [teller, untold] = x === null ? [y, a] : [x, b]
  const besideOwn = a.document === b.document && a.sentenceIndex === b.sentenceIndex && isToldOtherwiseBehind(untold)
  if (teller !== null && (besideOwn || isSetBeside(x === null ? b : a, untold)) && isNearInSize(a, b))
    return untoldVerdict(teller)
  if (teller?.kind.apart !== true || !isNearInSize(a, b)) return null
  // A text that gives both tells the one in its own voice; another one that names who counted may have the number from them.
  if (a.document !== b.document && tellers.isNamedIn(untold.document, teller)) return null
  // "The toll rose to 16, officials said": one office takes such a count over from the other, and none from those who keep their own.
  const { source } = untold.voice
  const office = typeof source === 'string' ? null : kindIn(source.text)
  if (hasRisen(untold) && office !== null && office.apart !== true)
    return tellersVerdict(teller.name ?? teller.kind.name, office.name)
  // Who is named and only not known as a teller did count.
  if (source !== 'author') return null
  if (passesOn(x === null ? b : a, teller)) return null
  return untoldVerdict(teller)
}

const tellersVerdict = (one: string, other: string): Verdict => ({
  reason: 'other_definition',
  rule: 'value.teller',
  because: `They are counts of ${one}, and of ${other}.`,
})

const untoldVerdict = (teller: Teller): Verdict => ({
  reason: 'other_definition',
  rule: 'value.teller-untold',
  because: `One is a count of ${shown(teller)}; the other is told without saying who counted.`,
})
