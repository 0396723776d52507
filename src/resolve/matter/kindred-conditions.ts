// Lasting states of things that several documents tell of, one of each country: what one text says of the courts of one
// country is no part of what another says of those of the next.
import type { ConditionTelling } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { geographyOf } from '../geography.js'

/** What documents tell of one state of things of one country. */
export interface ToldCondition {
  readonly id: string
  readonly what: string
  /** The country, or the two between which it is. */
  readonly of: readonly string[]
  /** In order of publication. */
  readonly tellings: readonly ConditionTelling[]
}

const byTime = (a: ConditionTelling, b: ConditionTelling): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.cue.start - b.cue.start

/** The states of things that several documents tell of. Pure; the order of the tellings changes nothing. */
export function kindredConditions(tellings: readonly ConditionTelling[], pack: Pack): ToldCondition[] {
  const groups = new Map<string, ConditionTelling[]>()
  for (const telling of tellings) {
    const key = `${telling.condition}|${telling.of.join('+')}`
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [telling])
    else own.push(telling)
  }
  const { label } = geographyOf(pack)
  const nameOf = (id: string): string => pack.conditions.find((condition) => condition.id === id)?.name ?? id
  return [...groups]
    .filter(([, own]) => new Set(own.map(({ document }) => document)).size > 1)
    .map(([key, own]) => {
      const { condition, of } = own[0] as ConditionTelling
      const what = `${nameOf(condition)} (${of.map(label).join(', ')})`
      return { id: `m:condition|${key}`, what, of, tellings: own.sort(byTime) }
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
