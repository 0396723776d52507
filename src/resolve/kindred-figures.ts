// "Eighty per cent back her" names nothing that the pack measures, yet the reports it is like speak of one indicator. A
// figure of no indicator joins the statistic of those that share the most marks with it, where several agree.
import type { Claim } from '../model/index.js'
import { candidatesOf } from './clusters.js'
import { ENOUGH, marksFor } from './evidence.js'
import { objectsMeet, placesMeet } from './fitting.js'
import type { Grounds } from './grounds.js'
import { type MarkedStory, marked, rarityFor } from './marked-stories.js'
import type { Story } from './story.js'

/** So many stories of other documents must speak for the indicator. */
const VOICES = 2
/** So many stories speak for an indicator at most, spread over those there are. */
const MOST_VOICES = 200

const isBare = (story: Story): boolean =>
  story.indicator === null && story.kinds.length === 0 && story.values.length > 0

const numberedAlike = (story: Story) => (claim: Claim) =>
  claim.value !== null &&
  story.values.some(({ attribute, unit }) => attribute === claim.value?.attribute && unit === claim.value.unit)

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
  const isMeant = (claim: Claim) => claim.indicator === null && voices.some(({ story }) => numberedAlike(story)(claim))
  return { ...bare, indicator, claims: bare.claims.map((claim) => (isMeant(claim) ? { ...claim, indicator } : claim)) }
}

/** The clusters of what is measured; figures that name no indicator with that of the stories they are told like. */
export function withKindred(clusters: readonly (readonly Story[])[], grounds: Grounds): readonly (readonly Story[])[] {
  const all = clusters.flat()
  const stories = marked([...all.filter(isBare), ...voicesFrom(all)], grounds)
  const rarity = rarityFor(stories)
  const candidates = candidatesOf(stories, rarity)
  const joined = new Map<Claim, Story>()
  stories.forEach((story, place) => {
    if (!isBare(story)) return
    const others = (candidates[place] as number[])
      .map((other) => stories[other] as MarkedStory)
      .filter((other) => other.indicator !== null && other.document !== story.document)
      .filter((other) => story.claims.some(numberedAlike(other)))
      .filter((other) => placesMeet(story, other, grounds) && objectsMeet(story, other, grounds))
    joined.set(
      story.claims[0] as Claim,
      ofIndicator(story, others, (other) => marksFor(story, other, rarity)),
    )
  })
  return clusters.map((cluster) => cluster.map((story) => joined.get(story.claims[0] as Claim) ?? story))
}
