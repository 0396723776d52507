// What the words around an unknown Spanish name tell of its kind, and the title that stands before it.
import type { NameKind } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { NameScope } from '../proposal.js'
import { bare, isCapital } from '../runs.js'
import { LOCATIVE, PLACE_NOUNS, PORTFOLIOS } from './lexicon-heads.js'
import { TITLE_MODIFIERS, TITLES } from './lexicon-titles.js'

/** Verbs that only people and bodies do, in the forms that news has. */
const SPEAKS =
  /^(?:dijo|afirmó|señaló|aseguró|indicó|informó|declaró|explicó|sostuvo|advirtió|añadió|agregó|comentó|expresó|reiteró|subrayó|destacó|recordó|admitió|reconoció|negó|insistió|respondió|preguntó|denunció|dice|afirma|señala|asegura|explica|sostiene|advierte|opinó|opina|contestó|relató|narró|contó)$/

const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' &&
  ((tokens[i + 1]?.lower === 'de' && /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.lower === 'años') ||
    (/^\d{1,2}$/.test(tokens[i + 1]?.text ?? '') && /^[,.]$/.test(tokens[i + 2]?.text ?? '')))

/** Whether an office in apposition follows: "X, secretario de", "X, el portavoz". */
function hasOfficeAfter(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== ',') return false
  let i = last + 1
  if (/^(?:el|la|un|una)$/.test(tokens[i]?.lower ?? '')) i++
  while (TITLE_MODIFIERS.has(tokens[i]?.lower ?? '')) i++
  const token = tokens[i]
  return token !== undefined && TITLES.has(token.lower) && !isCapital(token)
}

/** Nouns that say of the name right behind them what body it is: "la aerolínea X". */
const BODY_NOUNS =
  /^(?:empresa|compañía|firma|aerolínea|automotriz|constructora|farmacéutica|petrolera|minera|naviera|tecnológica|consultora|encuestadora|cadena|televisora|editorial|startup|fabricante|aseguradora|distribuidora|cervecera|acerera|cementera|gasera|eléctrica|telefónica|cooperativa|fundación|ong|organización|agencia|revista|diario|semanario|periódico|milicia)$/

/** "acciones de X": what is held in parts is a company. */
const HELD: ReadonlyMap<string, RegExp> = new Map([
  ['de', /^(?:acciones|títulos|accionistas)$/],
  ['en', /^(?:acciones|participación)$/],
])

function isBody(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined) return false
  if (BODY_NOUNS.test(before.lower) && !isCapital(before)) return true
  return HELD.get(before.lower)?.test(tokens[first - 2]?.lower ?? '') === true
}

/** The kind of an unknown name by its neighbours, or null. */
export function kindAround(scope: NameScope, first: number, last: number): { kind: NameKind; rule: string } | null {
  const { tokens } = scope
  const before = tokens[first - 1]
  const length = last - first
  if (isAge(tokens, last)) return { kind: 'person', rule: 'name.person.age' }
  if (length <= 4 && hasOfficeAfter(tokens, last)) return { kind: 'person', rule: 'name.person.apposition' }
  const noun = before?.lower === 'de' || before?.lower === 'del' ? tokens[first - 2] : before
  if (noun !== undefined && PLACE_NOUNS.has(noun.lower) && !(noun.lower === 'estado' && noun === before))
    return { kind: 'place', rule: 'name.place.of' }
  if (length <= 4 && isBody(tokens, first)) return { kind: 'organisation', rule: 'name.body.noun' }
  const articled = before?.pos === 'DET'
  if (!articled && length <= 4) {
    if (
      SPEAKS.test(tokens[last]?.lower ?? '') ||
      (SPEAKS.test(before?.lower ?? '') && /^[.,;:—-]$/.test(tokens[last]?.text ?? ''))
    )
      return { kind: 'person', rule: 'name.person.speaks' }
    if (before !== undefined && LOCATIVE.has(before.lower) && !PORTFOLIOS.has((tokens[first] as Token).lower))
      return { kind: 'place', rule: 'name.place.preposition' }
    if (isBeforePlace(scope, last)) return { kind: 'place', rule: 'name.place.within' }
  }
  return null
}

/** "X, Sinaloa": what a listed place follows after a comma lies in it. */
function isBeforePlace(scope: NameScope, last: number): boolean {
  if (scope.tokens[last]?.text !== ',') return false
  const match = scope.gazetteer.forms.at(scope.tokens, last + 1)
  return (
    match?.values.some(
      (entry) => entry.kind === 'place' && scope.gazetteer.places.get(entry.entity)?.kind === 'state',
    ) ?? false
  )
}

/** Words that may stand between an office and the name of its holder. */
const BETWEEN = /^(?:de|del|la|las|los|el|y|e|para|en)$/

/** The index of the title before a name: "la presidenta X", "el secretario de Salud, X"; -1 without one. */
export function titleBefore(tokens: readonly Token[], first: number, sentenceFirst: number): number {
  let i = first - 1
  if (tokens[i]?.text === '.' && tokens[i - 1] !== undefined && TITLES.has(bare(tokens[i - 1] as Token))) return i - 1
  const comma = tokens[i]?.text === ','
  if (comma) i--
  for (let steps = 0; i >= sentenceFirst && steps < 14; i--, steps++) {
    const token = tokens[i] as Token
    const word = bare(token)
    if (TITLES.has(word)) {
      // After a comma only a definite office introduces: "el secretario de X, Y".
      const article = tokens[i - 1]?.lower ?? ''
      return !comma || /^(?:el|la|del|al)$/.test(article) || TITLES.has(article) ? i : -1
    }
    const joins =
      BETWEEN.test(word) || TITLE_MODIFIERS.has(word) || isCapital(token) || (steps > 0 && token.pos === 'NOUN')
    if (!joins || token.pos === 'VERB' || token.pos === 'AUX') return -1
    // Without "de" between, only modifiers may stand there.
    if (steps === 0 && !comma && !TITLE_MODIFIERS.has(word) && !isCapital(token)) return -1
  }
  return -1
}
