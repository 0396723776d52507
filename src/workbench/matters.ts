// What several documents say on one matter without telling one happening: acts of one kind, judgements of one question,
// demands with their answers. Wires what was brought together to what is said of it.
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
  Opinion,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { resolveChains } from '../resolve/accountability/chains.js'
import { geographyOf } from '../resolve/geography.js'
import { kindredActs } from '../resolve/matter/kindred-acts.js'
import { type JudgedQuestion, kindredJudgements } from '../resolve/matter/kindred-judgements.js'
import { kindredTotals } from '../resolve/matter/kindred-totals.js'
import { kindredTrends } from '../resolve/matter/kindred-trends.js'
import { resolveMeasures } from '../resolve/measures.js'
import type { HeldClaims } from './held-claims.js'
import { toMention, toOpinionMention, WITHOUT_NUMBER } from './mentions.js'

/** Matters with what was found on them. */
export interface MatterFindings {
  readonly matters: readonly Matter[]
  readonly findings: readonly Finding[]
}

interface MatterInput {
  readonly held: HeldClaims
  readonly groups: readonly LightGroup[]
  readonly origins: ReadonlyMap<string, string>
  readonly pack: Pack
  readonly label: (document: string) => string
}

function matterOfDemand(chain: DemandChain): Matter {
  const toLink = ({ id, document, file, published, cue, what, quote, speaker }: DemandTelling): ClaimMention => ({
    id,
    document,
    file,
    spans: what === null ? [cue] : [cue, what],
    quote,
    ...WITHOUT_NUMBER,
    period: published === null ? null : { start: published, end: published },
    baseline: null,
    modality: 'actual',
    attribution: speaker,
  })
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
  const measures = resolveMeasures(
    own.flatMap((one) => one.measures),
    pack,
  )
  // What is told against a person is no part of this: it waits for someone to look at it.
  const charges = own.flatMap((one) => one.charges.filter(({ parties }) => parties.every(({ person }) => !person)))
  const chains = resolveChains(
    own.flatMap((one) => one.demands),
    { charges, measures, pack },
  ).filter((chain) => several(matterOfDemand(chain)))
  return { matters: chains.map(matterOfDemand), findings: chains.flatMap((chain) => compareDemands(chain, { label })) }
}

function judgementsOf({ held, pack, label }: MatterInput): MatterFindings {
  const questions = kindredJudgements(held.restOfOriginals.flatMap(({ opinions }) => opinions))
  return {
    matters: questions.map((question) => matterOfQuestion(question, pack)),
    findings: questions.flatMap((question) => compareJudgements(question, { label })),
  }
}

/** Groups of claims as matters, with what `compare` finds on each; those without findings are none. */
function matterFindings(
  lights: readonly LightGroup[],
  kind: Matter['kind'],
  { held, origins }: MatterInput,
  compare: (group: ClaimGroup) => readonly Finding[],
): MatterFindings {
  const compared = lights.map((light) => {
    const group = held.filled(light, origins)
    const { id, what, place } = group
    const matter: Matter = { id, kind, what, track: null, place, mentions: group.claims.map(toMention) }
    return { matter, findings: compare(group) }
  })
  const told = compared.filter(({ findings }) => findings.length > 0)
  return { matters: told.map(({ matter }) => matter), findings: told.flatMap(({ findings }) => findings) }
}

/** All matters that several documents speak of. The order of the documents does not matter. */
export function mattersOf(input: MatterInput): MatterFindings {
  const { groups, pack, label } = input
  const belonging = geographyOf(pack)
  const totals = kindredTotals(groups, pack)
  const totalOf = new Map(totals.map(({ group, total }) => [group.id, total]))
  const kinds = [
    matterFindings(kindredActs(groups, pack), 'acts', input, (group) =>
      compareMatter(group, pack, { label, belonging }),
    ),
    matterFindings(kindredTrends(groups, pack), 'trend', input, (group) => compareTrends(group, { label })),
    matterFindings(
      totals.map(({ group }) => group),
      'total',
      input,
      (group) => compareTotal(group, totalOf.get(group.id) ?? '', { label }),
    ),
    demandsOf(input),
    judgementsOf(input),
  ]
  return { matters: kinds.flatMap(({ matters }) => matters), findings: kinds.flatMap(({ findings }) => findings) }
}
