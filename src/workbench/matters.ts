// What several documents say on one matter without telling one happening: acts of one kind, judgements of one question,
// demands with their answers. Wires what was brought together to what is said of it.
import { compareConditions } from '../compare/conditions.js'
import { compareDemands } from '../compare/demands.js'
import { compareJudgements } from '../compare/judgements.js'
import { compareMatter, compareTotal, compareTrends } from '../compare/matters.js'
import type {
  ClaimGroup,
  ClaimMention,
  DemandChain,
  DemandTelling,
  Finding,
  LightGroup,
  Matter,
  Measure,
  Opinion,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { resolveChains } from '../resolve/accountability/chains.js'
import { geographyOf } from '../resolve/geography.js'
import { kindredActs } from '../resolve/matter/kindred-acts.js'
import { kindredConditions } from '../resolve/matter/kindred-conditions.js'
import { type JudgedQuestion, kindredJudgements } from '../resolve/matter/kindred-judgements.js'
import { kindredTotals } from '../resolve/matter/kindred-totals.js'
import { kindredTrends } from '../resolve/matter/kindred-trends.js'
import { resolveMeasures } from '../resolve/measures.js'
import type { HeldClaims } from './held-claims.js'
import type { KeptResults } from './kept-results.js'
import { toMention, toOpinionMention, toTellingMention } from './mentions.js'
import { packed, unpacked } from './packed-reading.js'

/** Matters with what was found on them. */
export interface MatterFindings {
  readonly matters: readonly Matter[]
  readonly findings: readonly Finding[]
}

export interface MatterInput {
  readonly held: HeldClaims
  readonly groups: readonly LightGroup[]
  readonly origins: ReadonlyMap<string, string>
  readonly pack: Pack
  readonly label: (document: string) => string
}

function matterOfDemand(chain: DemandChain): Matter {
  const toLink = (telling: DemandTelling): ClaimMention =>
    toTellingMention(telling, telling.what === null ? [] : [telling.what])
  return {
    id: chain.id,
    kind: 'demand',
    what: `demands of ${chain.by} on ${chain.of}`,
    track: null,
    place: null,
    mentions: chain.links.map(toLink),
  }
}

function matterOfQuestion({ id, question, pairs }: JudgedQuestion, pack: Pack): Matter {
  const judged = [...new Set(pairs.flat())].sort((a, b) => a.id.localeCompare(b.id))
  const asked = pack.questions.find((item) => item.id === question)
  return {
    id,
    kind: 'judgements',
    what: asked?.text ?? 'what speakers judge',
    track: null,
    place: null,
    mentions: judged.map((opinion: Opinion) => toOpinionMention(opinion)),
  }
}

const several = ({ mentions }: Matter): boolean => new Set(mentions.map(({ document }) => document)).size > 1

function demandsOf({ held, pack, label }: MatterInput): MatterFindings {
  const own = held.restOfOriginals
  // What is told against a person is no part of this: it waits for someone to look at it.
  const charges = own.flatMap((one) => one.charges.filter(({ parties }) => parties.every(({ person }) => !person)))
  const demands = own.flatMap((one) => one.demands)
  const chainsWith = (measures: readonly Measure[]): DemandChain[] =>
    resolveChains(demands, { charges, measures, pack }).filter((chain) => several(matterOfDemand(chain)))
  // Measures stand beside chains and make none, and are many.
  if (chainsWith([]).length === 0) return { matters: [], findings: [] }
  const told = own.flatMap((one) => one.measures)
  const chains = chainsWith(resolveMeasures(told, pack))
  return { matters: chains.map(matterOfDemand), findings: chains.flatMap((chain) => compareDemands(chain, { label })) }
}

function judgementsOf({ held, pack, label }: MatterInput): MatterFindings {
  const questions = kindredJudgements(held.restOfOriginals.flatMap(({ opinions }) => opinions))
  return {
    matters: questions.map((question) => matterOfQuestion(question, pack)),
    findings: questions.flatMap((question) => compareJudgements(question, { label })),
  }
}

function conditionsIn({ held, groups, origins, pack, label }: MatterInput): MatterFindings {
  const own = held.restOfOriginals.flatMap(({ conditions }) => conditions)
  const told = kindredConditions(own, groups, pack).map((condition) => {
    const { id, what, of, numbers: claims } = condition
    const place = of.length === 1 ? (of[0] ?? null) : null
    const light = { id, kind: 'statistic' as const, what, type: null, indicator: null, track: null, place, claims }
    return { ...condition, place, numbers: claims.length === 0 ? [] : held.filled(light, origins).claims }
  })
  return {
    matters: told.map(({ id, what, place, tellings, numbers }) => ({
      id,
      kind: 'condition',
      what,
      track: null,
      place,
      mentions: [...tellings.map((telling) => toTellingMention(telling)), ...numbers.map(toMention)],
    })),
    findings: told.flatMap((condition) => compareConditions(condition, { label })),
  }
}

/** Groups of claims that may be on one matter, with what tells what is found on each. */
interface GroupedMatters {
  readonly kind: Matter['kind']
  readonly lights: readonly LightGroup[]
  readonly compare: (group: ClaimGroup) => readonly Finding[]
}

/** A matter with what was found on it. */
interface FoundMatter {
  readonly matter: Matter
  readonly findings: readonly Finding[]
}

function groupedMatters({ groups, pack, label }: MatterInput): readonly GroupedMatters[] {
  const belonging = geographyOf(pack)
  const totals = kindredTotals(groups, pack)
  const totalOf = new Map(totals.map(({ group, total }) => [group.id, total]))
  return [
    {
      kind: 'acts',
      lights: kindredActs(groups, pack),
      compare: (group) => compareMatter(group, pack, { label, belonging }),
    },
    { kind: 'trend', lights: kindredTrends(groups, pack), compare: (group) => compareTrends(group, { label }) },
    {
      kind: 'total',
      lights: totals.map(({ group }) => group),
      compare: (group) => compareTotal(group, totalOf.get(group.id) ?? '', { label }),
    },
  ]
}

/** A matter with what is found on it; none where nothing is. */
function foundMatter(
  light: LightGroup,
  { kind, compare }: GroupedMatters,
  { held, origins }: MatterInput,
): FoundMatter[] {
  const group = held.filled(light, origins)
  const findings = compare(group)
  const { id, what, place } = group
  const matter: Matter = { id, kind, what, track: null, place, mentions: group.claims.map(toMention) }
  return findings.length === 0 ? [] : [{ matter, findings }]
}

const together = (found: readonly FoundMatter[]): MatterFindings => ({
  matters: found.map(({ matter }) => matter),
  findings: found.flatMap(({ findings }) => findings),
})

const allOf = (kinds: readonly MatterFindings[]): MatterFindings => ({
  matters: kinds.flatMap(({ matters }) => matters),
  findings: kinds.flatMap(({ findings }) => findings),
})

/** All matters that several documents speak of. The order of the documents does not matter. */
export function mattersOf(input: MatterInput): MatterFindings {
  const kinds = groupedMatters(input).map((kind) =>
    together(kind.lights.flatMap((light) => foundMatter(light, kind, input))),
  )
  return allOf([...kinds, demandsOf(input), judgementsOf(input), conditionsIn(input)])
}

/** Matters that are kept together. */
const BLOCK = 8

/**
 * The same, of what earlier runs found where it is as it was.
 *
 * @param digestOf stands for all that is found on a group of claims
 * @throws CotejoError of the store
 */
export async function keptMatters(
  input: MatterInput,
  kept: KeptResults,
  digestOf: (group: LightGroup) => Uint8Array,
): Promise<MatterFindings> {
  const kinds: MatterFindings[] = []
  for (const kind of groupedMatters(input)) {
    const found: FoundMatter[] = []
    const find = (lights: readonly LightGroup[]) => packed(lights.flatMap((light) => foundMatter(light, kind, input)))
    // Written by `find`.
    for await (const some of kept.of(kind.lights, { kind: `matters ${kind.kind}`, digestOf, block: BLOCK, find }))
      found.push(...(unpacked(some) as readonly FoundMatter[]))
    kinds.push(together(found))
  }
  return allOf([...kinds, demandsOf(input), judgementsOf(input), conditionsIn(input)])
}
