// Brings stories of several documents together into occurrences. What two stories need to be one is `evidence.ts`; how
// they are found without setting each beside all is `clusters.ts`.
import type { LightClaim, LightGroup } from '../model/index.js'
import type { EventType, Pack } from '../packs/schema.js'
import { clustersOf } from './clusters.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'
import { type Story, storyOf } from './story.js'

const byDateThenPlace = (a: LightClaim, b: LightClaim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start ||
  a.id.localeCompare(b.id)

/** The track an event belongs to: by who acts, where the pack says so, else its type's. */
function trackOf(type: EventType | undefined, claims: readonly LightClaim[], grounds: Grounds): string | null {
  const agents = claims.flatMap((claim) => claim.agents.flatMap(grounds.geography.belongsTo))
  const byAgent = type?.trackBy?.find((item) => agents.includes(item.agent))
  return byAgent?.track ?? type?.track ?? null
}

/** With more objects than this a label tells nothing apart. */
const LABELLED_OBJECTS = 2

/** The objects that a label names: those that tell one happening from another, else the one that is named most; a kind before what lies above it. */
function labelObjects(claims: readonly LightClaim[], grounds: Grounds): readonly string[] {
  const telling = mostNamed(claims, grounds, (object) => grounds.telling(object) !== null)
  return telling.length > 0 ? telling : mostNamed(claims, grounds, () => true).slice(0, 1)
}

function mostNamed(claims: readonly LightClaim[], grounds: Grounds, isWanted: (object: string) => boolean): string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const counted = claim.value === null ? null : claim.countedObject
    for (const object of new Set([...claim.objects, ...(counted === null ? [] : [counted])]))
      if (isWanted(object)) counts.set(object, (counts.get(object) ?? 0) + (object === counted ? 2 : 1))
  }
  const isAbove = (object: string) =>
    [...counts.keys()].some((other) => other !== object && grounds.objectChain(other).includes(object))
  const ordered = [...counts.keys()]
    .filter((object) => !isAbove(object))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b))
  const most = counts.get(ordered[0] ?? '') ?? 0
  // What one sentence of many mentions beside the thing itself is not what the event is about.
  return ordered.filter((object) => 2 * (counts.get(object) ?? 0) > most).slice(0, LABELLED_OBJECTS)
}

/** One group of the acts of a happening, or of a matter. */
export function groupOfActs(told: readonly LightClaim[], pack: Pack, grounds: Grounds): LightGroup {
  const claims = [...told].sort(byDateThenPlace)
  const whole = storyOf(claims, grounds)
  const first = claims.find((claim) => claim.eventType === whole.type) ?? (claims[0] as LightClaim)
  const type = pack.events.find((item) => item.id === first.eventType)
  const objects = labelObjects(claims, grounds).flatMap(
    (id) => pack.objects.find((object) => object.id === id)?.name ?? [],
  )
  const place = whole.place === null ? null : grounds.geography.label(whole.place)
  const label = [type?.name ?? first.eventType ?? '', objects.join(', ')].filter(Boolean).join(': ')
  return {
    id: `o:${first.id}`,
    kind: 'occurrence',
    what: place === null ? label : `${label} (${place})`,
    type: first.eventType,
    indicator: null,
    track: trackOf(type, claims, grounds),
    place: whole.place,
    claims,
  }
}

export interface Occurrences {
  readonly groups: LightGroup[]
  /** Stories that no act is told of: what they measure is not of one happening. */
  readonly rest: readonly (readonly Story[])[]
}

/** Occurrences from the stories of all documents, and the clusters of those that no act is told of. */
export function resolveOccurrences(
  stories: readonly MarkedStory[],
  rarity: Rarity,
  { pack, grounds }: { readonly pack: Pack; readonly grounds: Grounds },
): Occurrences {
  const order = [...stories].sort((a, b) => byDateThenPlace(a.claims[0] as LightClaim, b.claims[0] as LightClaim))
  const clusters = clustersOf(order, rarity, grounds)
  const isHappening = (cluster: readonly Story[]) => cluster.some((story) => story.kinds.length > 0 && !story.undecided)
  return {
    groups: clusters
      .filter(isHappening)
      .map((cluster) =>
        groupOfActs(
          cluster.flatMap((story) => story.claims),
          pack,
          grounds,
        ),
      )
      .sort((a, b) => a.id.localeCompare(b.id)),
    rest: clusters.filter((cluster) => !isHappening(cluster)),
  }
}
