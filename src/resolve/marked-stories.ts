// Stories with the marks by which they are known again, their own and those of what stands around them.
import type { Claim } from '../model/index.js'
import type { Grounds } from './grounds.js'
import { marksOf, type Rarity, rarityOf } from './marks.js'
import type { Story } from './story.js'

/** A story with its marks, and the marks of what stands around it. */
export interface MarkedStory extends Story {
  readonly marks: ReadonlySet<string>
  readonly around: ReadonlySet<string>
}

/** How many sentences to each side of a story say what it is about. */
const AROUND = 4

/** The stories with their marks; those of one document share what stands around them. */
export function marked(stories: readonly Story[], grounds: Grounds): MarkedStory[] {
  const byDocument = new Map<string, Claim[]>()
  for (const story of stories)
    byDocument.set(story.document, [...(byDocument.get(story.document) ?? []), ...story.claims])
  return stories.map((story) => {
    const places = story.claims.map((claim) => claim.sentenceIndex)
    const [first, last] = [Math.min(...places) - AROUND, Math.max(...places) + AROUND]
    const near = (byDocument.get(story.document) as Claim[]).filter(
      (claim) => claim.sentenceIndex >= first && claim.sentenceIndex <= last,
    )
    return { ...story, marks: marksOf(story.claims, grounds), around: marksOf(near, grounds) }
  })
}

/** How rare the marks are among the documents of the stories. */
export function rarityFor(stories: readonly MarkedStory[]): Rarity {
  const ofDocument = new Map<string, Set<string>>()
  for (const { document, around } of stories) {
    const known = ofDocument.get(document) ?? new Set<string>()
    for (const mark of around) known.add(mark)
    ofDocument.set(document, known)
  }
  return rarityOf([...ofDocument.values()])
}
