// Ties the names of one document together: short forms to the full form, acronyms to the words they were introduced
// with, unknown words to what they were called elsewhere. What stays unknown is dropped: abstaining is better than a
// wrong name.
import { idOfName, type NameKind } from '../../model/index.js'
import type { Token } from '../token.js'
import { guess, lonePlaces } from './guess.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { HYPHEN_PREFIXES, PARTICLES } from './lexicon-words.js'
import { type NameScope, type Proposal, wordsOf } from './proposal.js'
import { isCapital } from './runs.js'

export interface LinkedName extends Proposal {
  readonly kind: NameKind
  readonly entity: string
  readonly canonical: string
}

interface Known {
  readonly kind: NameKind
  readonly entity: string
  readonly canonical: string
}

/** The name as it is linked. Field by field, for copying objects whole is slow, and every name is copied here. */
const linkedAs = (name: Proposal, { kind, entity, canonical }: Known, rule: string): LinkedName => ({
  first: name.first,
  last: name.last,
  sentence: name.sentence,
  kind,
  entry: name.entry,
  rule,
  titled: name.titled,
  initial: name.initial,
  title: name.title,
  entity,
  canonical,
})

const knownOf = (scope: NameScope, name: Proposal): Known | null => {
  if (name.entry !== null)
    return { kind: name.kind ?? name.entry.kind, entity: name.entry.entity, canonical: name.entry.canonical }
  if (name.kind === null) return null
  const words = wordsOf(scope.tokens, name.first, name.last)
  return { kind: name.kind, entity: idOfName(words), canonical: words }
}

/** The words of a person's name that may stand alone for it: the surname, both surnames, and the nickname. */
function shortForms(scope: NameScope, name: Proposal): string[] {
  const { tokens } = scope
  const forms: string[] = []
  for (let i = name.first + 1; i < name.last; i++) {
    const token = tokens[i] as Token
    if (token.text === '-' || /^[“”"‘’']$/.test(token.text) || !(isCapital(token) || PARTICLES.has(token.lower)))
      continue
    if (
      tokens[i - 1]?.text === '-' &&
      !token.spaced &&
      i - 1 > name.first &&
      !PARTICLES.has((tokens[i - 2] as Token).lower)
    )
      continue
    forms.push(wordsOf(tokens, i, name.last))
    // The first of two surnames.
    if (
      i === name.last - 2 &&
      FIRST_NAMES.has((tokens[name.first] as Token).lower) &&
      !/\.$/.test(token.text) &&
      !FIRST_NAMES.has(token.lower) &&
      isCapital(token)
    )
      forms.push(token.text)
  }
  return forms
}

/** The first name that may stand alone for somebody whom only this document knows. */
function firstNameOf(scope: NameScope, name: Proposal): string | null {
  const first = scope.tokens[name.first] as Token
  return name.entry === null && name.last - name.first >= 2 && FIRST_NAMES.has(first.lower) ? first.text : null
}

/** The word that a river, sea or lake is told by once it is named ("the Marlo" for "the Marlo River"). */
function waterOf(scope: NameScope, name: Proposal): string | null {
  if (name.kind !== 'place' || name.entry !== null || name.last - name.first !== 2) return null
  const [one, two] = [scope.tokens[name.first] as Token, scope.tokens[name.first + 1] as Token]
  if (/^(?:river|canal|sea|strait|delta)$/.test(two.lower)) return one.text
  return /^(?:river|lake|mount)$/.test(one.lower) ? two.text : null
}

/** A company is told without the mark of its legal form once it is named: "Ardenta" for "Ardenta Inc.". */
function companyOf(scope: NameScope, name: Proposal): string | null {
  const { first, last, kind, entry } = name
  if (kind !== 'organisation' || entry !== null || last - first < 2) return null
  const mark = (scope.tokens[last - 1] as Token).text.replace(/\.$/, '')
  return LEGAL_FORM.test(mark) ? wordsOf(scope.tokens, first, last - 1).replace(/,$/, '') : null
}
const bodyWords = (scope: NameScope, name: Proposal): string =>
  companyOf(scope, name) ?? wordsOf(scope.tokens, name.first, name.last)
const LEGAL_FORM = /^(?:Inc|Corp|Ltd|LLC|PLC|Plc|plc|GmbH|AG|S\.?A|S\.?L|Oy|AB|ASA|NV|N\.V|BV|B\.V|SpA|S\.p\.A)$/

/** Acronyms introduced in brackets after a long form, or before it: "Drug Control Office (DCO)". */
function acronyms(scope: NameScope, names: readonly Proposal[]): Map<string, Proposal> {
  const found = new Map<string, Proposal>()
  for (const name of names) {
    const open = scope.tokens[name.last]
    const article = scope.tokens[name.last + 1]?.lower === 'the' ? 1 : 0
    const short = scope.tokens[name.last + 1 + article]
    const close = scope.tokens[name.last + 2 + article]
    if (
      open?.text !== '(' ||
      short === undefined ||
      !/^[A-Z][A-Za-z.-]*[A-Z]s?\.?$/.test(short.text) ||
      !/^[),]$/.test(close?.text ?? '')
    )
      continue
    if (name.last - name.first >= 2 && !found.has(short.text)) found.set(short.text, name)
  }
  return found
}

/** So many times as often must one of two with one surname be named in full for the surname alone to mean that one. */
const FAR_MORE = 3

class Register {
  readonly byWords = new Map<string, Known>()
  /** Short forms that the text gives to long ones in brackets: what it says there goes before any list. */
  readonly introduced = new Map<string, Known>()
  readonly byShort = new Map<string, Known | null>()
  /** Who bears each short form, and how often they are named in full. */
  readonly bearers = new Map<string, Map<string, { readonly known: Known; times: number }>>()
  /** Null where two bear it. */
  readonly byFirstName = new Map<string, Known | null>()
  add(words: string, known: Known): void {
    if (!this.byWords.has(words)) this.byWords.set(words, known)
  }
  addFirstName(first: string, known: Known): void {
    const other = this.byFirstName.get(first)
    this.byFirstName.set(first, other === undefined || other?.entity === known.entity ? known : null)
  }
  /** Two bearers of one short form leave it open, unless one is the pack's. */
  addShort(form: string, known: Known): void {
    this.count(form, known)
    const other = this.byShort.get(form)
    if (other === undefined || other === null || other.entity === known.entity) {
      if (other !== null) this.byShort.set(form, known)
    } else if (other.entity.startsWith('name:') && known.entity.startsWith('name:')) this.byShort.set(form, null)
    else if (other.entity.startsWith('name:')) this.byShort.set(form, known)
  }
  private count(form: string, known: Known): void {
    const bearers = this.bearers.get(form) ?? new Map<string, { readonly known: Known; times: number }>()
    this.bearers.set(form, bearers)
    const bearer = bearers.get(known.entity)
    if (bearer === undefined) bearers.set(known.entity, { known, times: 1 })
    else bearer.times++
  }
  /** Who is meant by a surname that several bear: the one whom the document is about, or somebody of that surname. */
  sharedBy(form: string): Known {
    const [one, two] = [...(this.bearers.get(form)?.values() ?? [])].sort((a, b) => b.times - a.times)
    return one !== undefined && one.times >= FAR_MORE * (two?.times ?? 0)
      ? one.known
      : { kind: 'person', entity: idOfName(form), canonical: form }
  }
}

function register(scope: NameScope, names: readonly Proposal[]): Register {
  const book = new Register()
  // Longest first, so that a full name is there before its parts.
  const ordered = [...names]
    .filter((name) => name.kind !== null)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  // Companies speak as people do; what a place tells of their being bodies is surer.
  const bodies = new Set(
    ordered.flatMap((name) => (/^name\.(?:body\.|head\.org)/.test(name.rule) ? [bodyWords(scope, name)] : [])),
  )
  const persons = ordered.filter(
    (name) =>
      name.kind === 'person' &&
      !(name.rule === 'name.person.speaks' && bodies.has(wordsOf(scope.tokens, name.first, name.last))),
  )
  for (const name of persons) {
    const known = knownOf(scope, name)
    if (known === null) continue
    const words = wordsOf(scope.tokens, name.first, name.last)
    const full = book.byShort.get(words)
    if (full !== undefined && full !== null) {
      book.add(words, full)
      continue
    }
    book.add(words, known)
    if (name.last - name.first >= 2) for (const form of shortForms(scope, name)) book.addShort(form, known)
    const first = firstNameOf(scope, name)
    if (first !== null) book.addFirstName(first, known)
  }
  for (const name of ordered) {
    if (name.kind === 'person') continue
    const known = knownOf(scope, name)
    if (known === null) continue
    book.add(wordsOf(scope.tokens, name.first, name.last), known)
    const short = waterOf(scope, name) ?? companyOf(scope, name)
    if (short !== null) book.add(short, known)
  }
  for (const [short, name] of acronyms(scope, names)) {
    const known = knownOf(scope, name) ?? {
      kind: 'organisation' as const,
      entity: idOfName(wordsOf(scope.tokens, name.first, name.last)),
      canonical: wordsOf(scope.tokens, name.first, name.last),
    }
    book.byShort.set(short, known)
    book.introduced.set(short, known)
    if (short.endsWith('s')) book.byShort.set(short.slice(0, -1), known)
  }
  return book
}

/** "De la Cruz" opens a sentence, "de la Cruz" is what the full name ends in. */
const isParticle = (scope: NameScope, name: Proposal): boolean =>
  PARTICLES.has((scope.tokens[name.first] as Token).lower) ||
  HYPHEN_PREFIXES.has((scope.tokens[name.first] as Token).lower)
const withSmallInitial = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** Gives each name its entity; unknown stretches that nothing explains are left out. */
export function linkNames(scope: NameScope, names: readonly Proposal[]): LinkedName[] {
  const book = register(scope, names)
  const linked: LinkedName[] = []
  const alone = lonePlaces(scope, names)
  for (const name of names) {
    const words = wordsOf(scope.tokens, name.first, name.last)
    const own =
      name.entry === null
        ? null
        : (book.introduced.get((scope.tokens[name.last - 1] as Token).text) ?? knownOf(scope, name))
    const short =
      name.entry === null &&
      (name.kind === null ||
        name.kind === 'person' ||
        name.rule === 'name.acronym' ||
        name.rule.startsWith('name.place'))
        ? book.byShort.get(isParticle(scope, name) && !book.byShort.has(words) ? withSmallInitial(words) : words)
        : undefined
    const same = name.entry === null ? book.byWords.get(words) : undefined
    const isAlone = name.entry === null && (name.kind === null || name.kind === 'person')
    let known =
      own ??
      short ??
      (short === null ? book.sharedBy(words) : null) ??
      (isAlone ? book.byFirstName.get(words) : undefined) ??
      same ??
      null
    // A single unknown word at a sentence's start that also stands there without a capital is no name.
    if (
      known !== null &&
      name.kind === null &&
      name.initial &&
      name.last - name.first === 1 &&
      scope.common.has(words.toLowerCase())
    )
      known = null
    let rule = name.rule
    if (known === null) {
      const kind = name.kind ?? guess(scope, name, alone)
      if (kind === null) continue
      known = { kind, entity: idOfName(words), canonical: words }
      if (name.kind === null) rule = `name.guess.${kind}`
      book.add(words, known)
      if (kind === 'person') for (const form of shortForms(scope, name)) book.addShort(form, known)
    } else if (own === null)
      rule = short !== undefined ? 'name.short-form' : name.kind === null ? 'name.seen' : name.rule
    linked.push(linkedAs(name, known, rule))
  }
  return linked
}
