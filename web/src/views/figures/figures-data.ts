// What the figures ask of the server, and what of it stands in the address.
import { answered, api } from '../../api/client'
import { type AddressState, given } from '../../parts/address-state'
import { partQuestion, type Wanted } from '../../parts/paged-rows'

export const SORTS = ['document', 'value', 'period'] as const

const number = (text: string | undefined): number | undefined => {
  const value = Number(text?.trim() === '' ? Number.NaN : text?.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

/** What the address asks for. */
export const queryOf = ({ words, speaker, least, most, unit, place, from, to, sort }: AddressState) =>
  given({
    words,
    speaker,
    least: number(least),
    most: number(most),
    unit,
    place,
    from,
    to,
    sort: SORTS.find((one) => one === sort),
  })

export type FiguresQuery = ReturnType<typeof queryOf>

/** A part of the figures that are asked for. */
export const askFigures =
  (query: FiguresQuery) =>
  ({ offset, limit, signal }: Wanted) =>
    answered(api.GET('/figures', { params: { query: { ...query, offset, limit } }, signal }))

/** What the view asks first. */
export const firstFigures = (address: AddressState) =>
  partQuestion(['figures', queryOf(address)], askFigures(queryOf(address)), 0)
