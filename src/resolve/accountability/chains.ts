// Lays demands, answers and the demander's own verdicts of all documents into chains: one for each two sides and thing
// demanded. A verdict is only what the demander itself says; a measure is in the chain where a document tells it right
// beside demand, answer or verdict, which is no claim that the one came of the other.
import type { Charge, DemandChain, DemandTelling, Measure, Party } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { areBeside, linked, runsOf } from './linked.js'
import { objectsIn } from './objects.js'

/** How many characters may part two sentences that stand beside each other. */
const GAP = 4

/** A telling with the sides it is between; a side of nobody known is its words in their document. */
interface Between {
  readonly telling: DemandTelling
  readonly by: string | null
  readonly of: string | null
}

const byText = (a: DemandTelling, b: DemandTelling): number =>
  a.document.localeCompare(b.document) || a.cue.start - b.cue.start || a.id.localeCompare(b.id)

const sideOf = (party: Party | null, { document }: DemandTelling, { geography }: Grounds): string | null => {
  if (party === null) return null
  return party.entity === null ? `${document}:${party.span.text.toLowerCase()}` : geography.side(party.entity)
}

/** An answer told right after a demand answers that one, where only one of them says between whom it is. */
function filled(told: readonly Between[]): Between[] {
  const demandBefore = ({ telling }: Between) =>
    told.findLast(
      (other) =>
        other.telling.link.kind === 'demand' &&
        areBeside(other.telling, telling) &&
        other.telling.cue.start < telling.cue.start,
    )
  const answers = told.map((one): Between => {
    if (one.telling.link.kind !== 'answer' || one.by !== null) return one
    const demand = demandBefore(one)
    return demand === undefined || (demand.of !== null && demand.of !== one.of) ? one : { ...one, by: demand.by }
  })
  return answers.map((one): Between => {
    if (one.telling.link.kind !== 'demand' || one.of !== null) return one
    const answer = answers.find(
      (other) =>
        other.telling.link.kind === 'answer' && other.by === one.by && demandBefore(other)?.telling === one.telling,
    )
    return answer === undefined ? one : { ...one, of: answer.of }
  })
}

/** What the demander says that the other side left undone is a verdict of its own. */
const verdictOf = (charge: Charge, pack: Pack): DemandTelling[] => {
  const { source, entity } = charge.speaker
  const [of] = charge.parties
  if (charge.kind !== 'omission' || typeof source === 'string' || of === undefined) return []
  const { kind: _k, parties: _p, mutual: _m, happening: _h, what, ...telling } = charge
  const by: Party = { span: source, entity, person: false, basis: 'stated' }
  return [
    {
      ...telling,
      link: { kind: 'verdict', verdict: 'not_enough' },
      by,
      of,
      what,
      when: null,
      objects: what === null ? [] : objectsIn(what.text, pack),
    },
  ]
}

const meet = (a: readonly string[], b: readonly string[], { objectChain }: Grounds): boolean =>
  a.some((x) => b.some((y) => objectChain(x).includes(y) || objectChain(y).includes(x)))

/** Verdicts that name no thing are of all that was done: they stand with what most of the tellings are of, where one is. */
function withOverallVerdicts(groups: readonly DemandTelling[][]): DemandTelling[][] {
  const all = groups.flat().length
  const main = groups.find((group) => group.length > all / 2 && group.some(({ objects }) => objects.length > 0))
  const isOverall = (group: readonly DemandTelling[]) =>
    group !== main && group.every(({ link, objects }) => link.kind === 'verdict' && objects.length === 0)
  if (main === undefined) return [...groups]
  const overall = groups.filter(isOverall)
  return groups
    .filter((group) => !overall.includes(group))
    .map((group) => (group === main ? [...main, ...overall.flat()].sort(byText) : group))
}

/** The tellings between two sides, by what is demanded; those that name nothing join the only chain there is. */
function threads(told: readonly DemandTelling[], grounds: Grounds): DemandTelling[][] {
  const objects = [...new Set(told.flatMap((telling) => telling.objects))].sort()
  const runs = runsOf(told, () => false)
  const groups = linked(told, (telling) => [
    runs.get(telling) as string,
    ...objects.filter((object) => meet([object], telling.objects, grounds)),
  ])
  const named = groups.filter((group) => group.some(({ objects }) => objects.length > 0))
  const [only] = named
  if (only === undefined) return groups
  return named.length > 1 ? withOverallVerdicts(groups) : [groups.flat().sort(byText)]
}

const ORDER: readonly DemandTelling['link']['kind'][] = ['demand', 'answer', 'verdict']

/** Demands, answers, verdicts, each in order of time: few texts date all of them, so time alone would mix them. */
const byKind = (a: DemandTelling, b: DemandTelling): number =>
  ORDER.indexOf(a.link.kind) - ORDER.indexOf(b.link.kind) || dayOf(a).localeCompare(dayOf(b)) || byText(a, b)

const dayOf = ({ when, published }: DemandTelling): string => when?.start ?? published ?? '9999'

/** Whether two quotes of one document stand side by side. */
function touches(a: DemandTelling, document: string, quote: { readonly start: number; readonly end: number }): boolean {
  const apart = Math.max(quote.start - a.quote.end, a.quote.start - quote.end)
  return a.document === document && apart <= GAP
}

function chainOf(links: readonly DemandTelling[], [by, of]: readonly [string, string], context: Context): DemandChain {
  const { grounds, measures } = context
  const { geography } = grounds
  const meets = (side: string | null, entity: string) => side !== null && geography.side(side) === entity
  const beside = measures.filter(
    (measure) =>
      meets(measure.by, by) &&
      (measure.against === null || meets(measure.against, of)) &&
      measure.steps.some(({ evidence }) =>
        evidence.some(({ document, quote }) => links.some((link) => touches(link, document, quote))),
      ),
  )
  const objects = [...new Set(links.flatMap((link) => link.objects))].sort()
  return {
    id: `ad:${by}>${of}|${objects.join('+')}`,
    by: nameOf(by, links, grounds),
    of: nameOf(of, links, grounds),
    objects,
    links: [...links].sort(byKind),
    measures: beside.map(({ id, label, steps }) => ({ measure: id, label, steps })),
  }
}

/** A side as it is shown: the pack's name, or the words of the document. */
function nameOf(side: string, links: readonly DemandTelling[], { geography }: Grounds): string {
  const party = links
    .flatMap(({ by, of }) => [by, of])
    .find((one) => one !== null && side.endsWith(`:${one.span.text.toLowerCase()}`))
  return party?.span.text ?? geography.label(side)
}

interface Context {
  readonly grounds: Grounds
  readonly measures: readonly Measure[]
}

/** Verdicts that leave open whom they judge are of whoever the demander made demands on, where that is one side. */
function judged(told: readonly Between[], grounds: Grounds): Between[] {
  return told.map((one): Between => {
    if (one.telling.link.kind !== 'verdict' || one.of !== null) return one
    const sides = told.filter(
      (other) =>
        other.by === one.by &&
        other.of !== null &&
        (one.telling.objects.length === 0 || meet(other.telling.objects, one.telling.objects, grounds)),
    )
    const [only, ...more] = new Set(sides.map(({ of }) => of))
    return only === undefined || more.length > 0 ? one : { ...one, of: only }
  })
}

/** A demand alone stands in the outlook; a chain has what came of it. */
const isChain = ({ links }: DemandChain): boolean => new Set(links.map(({ link }) => link.kind)).size > 1

/** The chains of demands that documents tell of. Pure; the order of what is handed in does not matter. */
export function resolveChains(
  told: readonly DemandTelling[],
  {
    charges,
    measures,
    pack,
  }: { readonly charges: readonly Charge[]; readonly measures: readonly Measure[]; readonly pack: Pack },
): DemandChain[] {
  const grounds = groundsOf(pack)
  const all = [...told, ...charges.flatMap((charge) => verdictOf(charge, pack))].sort(byText)
  const between = all.map((telling) => ({
    telling,
    by: sideOf(telling.by, telling, grounds),
    of: sideOf(telling.of, telling, grounds),
  }))
  const pairs = new Map<string, { readonly sides: readonly [string, string]; readonly told: DemandTelling[] }>()
  for (const { telling, by, of } of judged(filled(between), grounds)) {
    if (by === null || of === null || by === of) continue
    const pair = pairs.get(`${by}>${of}`) ?? { sides: [by, of] as const, told: [] }
    pairs.set(`${by}>${of}`, pair)
    pair.told.push(telling)
  }
  return [...pairs.values()]
    .flatMap(({ sides, told: own }) =>
      threads(own, grounds).map((links) => chainOf(links, sides, { grounds, measures })),
    )
    .filter(isChain)
    .sort((a, b) => b.links.length - a.links.length || a.id.localeCompare(b.id))
}
