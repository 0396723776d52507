// "Eighty per cent back her" names nothing that the pack measures, yet the reports it is like speak of one indicator. A
// figure of no indicator joins the statistic of those that share the most marks with it, where several agree.
import type { ClaimValue, LightClaim } from '../model/index.js'
import { candidatesOf } from './candidates.js'
import { ENOUGH, marksFor } from './evidence.js'
import { objectsMeet, placesMeet } from './fitting.js'
import type { Grounds } from './grounds.js'
import { type ClaimMarks, type MarkedStory, StoryMarker } from './marked-stories.js'
import type { Rarity } from './marks.js'
import type { Story } from './story.js'

/** So many stories of other documents must speak for the indicator. */
const VOICES = 2
/** So many stories speak for an indicator at most, spread over those there are. */
const MOST_VOICES = 200

const isBare = (story: Story): boolean =>
  story.indicator === null && story.kinds.length === 0 && story.values.length > 0

type Measured = Pick<ClaimValue, 'attribute' | 'unit'>
/** "298 a day" are counted as well as "330", over a day. */
const countsBare = ({ attribute, unit }: Measured): boolean =>
  attribute === 'count' ? unit === null : attribute === 'rate' && (unit?.startsWith('1/') ?? false)

const numberedAlike = (story: Story) => (claim: LightClaim) => {
  const { value } = claim
  if (value === null) return false
  return story.values.some(
    (other) =>
      (other.attribute === value.attribute && other.unit === value.unit) || (countsBare(other) && countsBare(value)),
  )
}

/** Some stories of each indicator. */
function voicesFrom(stories: readonly Story[]): Story[] {
  const byIndicator = new Map<string, Story[]>()
  for (const story of stories) {
    if (story.indicator === null) continue
    const known = byIndicator.get(story.indicator)
    if (known === undefined) byIndicator.set(story.indicator, [story])
    else known.push(story)
  }
  return [...byIndicator.values()].flatMap((list) => {
    const step = Math.max(1, list.length / MOST_VOICES)
    return Array.from({ length: Math.min(list.length, MOST_VOICES) }, (_, at) => list[Math.floor(at * step)] as Story)
  })
}

/** The bare story as one of the indicator whose stories it is most like, where the nearest agree; else as it was. */
function ofIndicator(bare: MarkedStory, others: readonly MarkedStory[], weigh: (other: MarkedStory) => number): Story {
  const voices = others
    .map((story) => ({ story, weight: weigh(story) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || a.story.document.localeCompare(b.story.document))
    .slice(0, VOICES)
  const indicators = new Set(voices.map(({ story }) => story.indicator))
  const documents = new Set(voices.map(({ story }) => story.document))
  const [indicator] = indicators
  if (indicator == null || indicators.size > 1 || documents.size < VOICES) return bare
  const isMeant = (claim: LightClaim) =>
    claim.indicator === null && voices.some(({ story }) => numberedAlike(story)(claim))
  return { ...bare, indicator, claims: bare.claims.map((claim) => (isMeant(claim) ? { ...claim, indicator } : claim)) }
}

/** The stories in their order, marked document by document, and how rare their marks are among them. */
function markedAlone(stories: readonly Story[], marks: ClaimMarks): { stories: MarkedStory[]; rarity: Rarity } {
  const byDocument = new Map<string, Story[]>()
  for (const story of stories) {
    const known = byDocument.get(story.document)
    if (known === undefined) byDocument.set(story.document, [story])
    else known.push(story)
  }
  const marker = new StoryMarker(marks)
  const made = new Map<Story, MarkedStory>()
  for (const own of byDocument.values())
    for (const [place, story] of marker.mark(own).entries()) made.set(own[place] as Story, story)
  return { stories: stories.map((story) => made.get(story) as MarkedStory), rarity: marker.rarity() }
}

/** The clusters of what is measured; figures that name no indicator with that of the stories they are told like. */
export function withKindred(
  clusters: readonly (readonly Story[])[],
  marks: ClaimMarks,
  grounds: Grounds,
): readonly (readonly Story[])[] {
  const all = clusters.flat()
  const voices = voicesFrom(all)
  if (voices.length === 0) return clusters
  const { stories, rarity } = markedAlone([...all.filter(isBare), ...voices], marks)
  const candidates = candidatesOf(stories, rarity)
  const joined = new Map<LightClaim, Story>()
  stories.forEach((story, place) => {
    if (!isBare(story)) return
    const others = Array.from(candidates.of(place), (other) => stories[other] as MarkedStory)
      .filter((other) => other.indicator !== null && other.document !== story.document)
      .filter((other) => story.claims.some(numberedAlike(other)))
      .filter((other) => placesMeet(story, other, grounds) && objectsMeet(story, other, grounds))
    joined.set(
      story.claims[0] as LightClaim,
      ofIndicator(story, others, (other) => marksFor(story, other, rarity)),
    )
  })
  return clusters.map((cluster) => cluster.map((story) => joined.get(story.claims[0] as LightClaim) ?? story))
}
