// What a rate of a duty is on: "25 per cent on cars and 50 on steel" are two rates of one measure, and no dispute.
import type { Pack } from '../packs/schema.js'
import { isChange } from './times.js'
import type { Rule, ValueContext } from './verdict.js'

/** Tells which goods a number is on, by what lies below the widest: steel and aluminium are metals. Nothing where its text names all. */
export function goodsIn(pack: Pack): ValueContext['goodsOf'] {
  const objects = new Map(pack.objects.map((object) => [object.id, object]))
  return ({ countedObject }) => {
    const chain: string[] = []
    for (let id = countedObject ?? undefined; id !== undefined && !chain.includes(id); id = objects.get(id)?.within)
      chain.push(id)
    const kind = objects.get(chain[0] ?? '')?.kind
    const isGoods = kind === 'good' || kind === 'substance'
    return isGoods ? chain.filter((id) => objects.get(id)?.within !== undefined) : []
  }
}

/** Rates of one measure on two kinds of goods. */
export const otherGoods: Rule = (a, b, { ofMeasure, goodsOf }) => {
  if (!ofMeasure || a.value.attribute !== 'share' || isChange(a) || isChange(b)) return null
  const [x, y] = [goodsOf(a), goodsOf(b)]
  if (x.length === 0 || y.length === 0 || x.some((id) => y.includes(id))) return null
  return {
    reason: 'other_definition',
    rule: 'value.goods',
    because: `They are rates on other goods: ${a.counted}, and ${b.counted}.`,
  }
}
