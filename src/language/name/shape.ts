// What the shape of a stretch of capitalised words tells: its titles, its head words, its being an acronym.
import type { NameKind } from '../../model/index.js'
import type { Token } from '../token.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { BODY_WORDS, FIRST_HEADS, LAST_HEADS } from './lexicon-heads.js'
import { ADDRESSES, CAPITAL_TITLES, SURNAME_TITLES, TITLE_MODIFIERS, TITLES } from './lexicon-titles.js'
import type { NameScope } from './proposal.js'
import { bare, isCapital, singular } from './runs.js'

export const isTitle = (token: Token): boolean => {
  const word = bare(token)
  return TITLES.has(word) && (!CAPITAL_TITLES.has(word) || isCapital(token))
}

export const isAcronym = (text: string): boolean =>
  /^(?:[A-Z]{2,7}s?|[A-Z]o[A-Z]|[A-Z][A-Z0-9]*-[A-Z0-9-]+|(?:[A-Z]\.){2,})$/.test(text)

/** "State" and "Republic" after words of bodies only name no territory ("Popular State"). */
function isBodyNotPlace(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2 || !/^(?:state|district|nation)$/.test((tokens[last - 1] as Token).lower)) return false
  for (let i = first; i < last - 1; i++) if (!BODY_WORDS.has((tokens[i] as Token).lower)) return false
  return true
}

/** The head that decides what a stretch names, or null. */
export function headKind(tokens: readonly Token[], first: number, end: number): NameKind | null {
  // "World War II": what is counted stands before its number.
  const last = end - first > 2 && /^[IVX]+$/.test((tokens[end - 1] as Token).text) ? end - 1 : end
  if (last - first < 2) return null
  const opening = FIRST_HEADS.get(bare(tokens[first] as Token))
  for (let i = first; i < last; i++) {
    const word = (tokens[i] as Token).lower
    if (word !== 'of' && word !== 'for' && word !== 'on') continue
    const before = bare(tokens[i - 1] as Token)
    // An office names nobody: "Secretary of State".
    if (TITLES.has(before) && !LAST_HEADS.has(before)) return null
    const kind = FIRST_HEADS.get(before) ?? LAST_HEADS.get(before) ?? LAST_HEADS.get(singular(before))
    if (kind !== undefined) return isBodyNotPlace(tokens, first, i) ? 'organisation' : kind
  }
  const closing = bare(tokens[last - 1] as Token)
  const head = LAST_HEADS.get(closing) ?? LAST_HEADS.get(singular(closing))
  if (head !== undefined) return isBodyNotPlace(tokens, first, last) ? 'organisation' : head
  if (opening !== undefined && (opening !== 'organisation' || (tokens[first + 1] as Token).lower === 'of'))
    return opening
  return null
}

/** "Mr. Bishop": behind a form of address a word of an office may be a surname, unless the office is addressed itself. */
const isSurnameAfterAddress = (tokens: readonly Token[], first: number, at: number): boolean =>
  at > first && ADDRESSES.has(bare(tokens[at - 1] as Token)) && SURNAME_TITLES.has((tokens[at] as Token).lower)

/** Index of the first word of the person's name after a title in the run, or null. */
export function afterTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
): { title: number; name: number } | null {
  let title = -1
  let name = -1
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (!isTitle(token) || (i === last - 1 && isSurnameAfterAddress(tokens, first, i))) continue
    if (title < 0) title = i
    name = i + 1
  }
  if (name < 0 || name >= last) return null
  while (title > first && TITLE_MODIFIERS.has(bare(tokens[title - 1] as Token))) title--
  const next = tokens[name] as Token
  if (next.lower === 'of' || next.lower === 'for' || next.text === '&') {
    // "Secretary of State Jane Doe": the person starts at the first first name.
    for (let i = name + 1; i < last - 1; i++) if (FIRST_NAMES.has((tokens[i] as Token).lower)) return { title, name: i }
    return null
  }
  while (
    name < last &&
    TITLE_MODIFIERS.has(bare(tokens[name] as Token)) &&
    name < last - 1 &&
    !FIRST_NAMES.has(bare(tokens[name] as Token))
  )
    name++
  return { title, name }
}

/** A title in lower case or with a capital right before the run ("spokesman X Y", "Mr. X"). */
export function titleBefore(scope: NameScope, first: number, sentenceFirst: number): number {
  let i = first - 1
  let found = -1
  while (i >= sentenceFirst) {
    const token = scope.tokens[i] as Token
    if (isTitle(token)) found = i
    else if (found < 0 || !TITLE_MODIFIERS.has(bare(token))) break
    i--
  }
  if (found < 0) return -1
  while (found - 1 >= sentenceFirst && TITLE_MODIFIERS.has(bare(scope.tokens[found - 1] as Token))) found--
  return found
}
