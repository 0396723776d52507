// A dossier whose documents say nothing: every word of theirs, and every name that only they use, is a sign. What is
// left in a page made from it is the program's own, or the packs'.
import type { Dossier, Span } from '../../src/model/index.js'

const SIGN = '·'

/** Fields that hold words of a document, wherever they stand. */
const WORDS_OF_DOCUMENTS = new Set(['shown', 'baseline', 'publisher', 'file', 'title', 'url', 'name', 'text'])

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && 'text' in value

function silenced(value: unknown, key: string): unknown {
  if (typeof value === 'string') return WORDS_OF_DOCUMENTS.has(key) ? SIGN : value
  if (Array.isArray(value)) return value.map((one) => silenced(one, key))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return { ...value, text: SIGN.repeat(value.end - value.start) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, silenced(one, name)]))
}

/**
 * The dossier without words of documents.
 *
 * @param isOurs whether a name of a speaker, of an actor or of what an incident is about is the program's or a pack's
 */
export function withoutDocuments(dossier: Dossier, isOurs: (name: string) => boolean): Dossier {
  const named = (name: string): string => (isOurs(name) ? name : SIGN)
  const spoken = <T extends { readonly speaker: string }>(one: T): T => ({ ...one, speaker: named(one.speaker) })
  const silent = silenced(dossier, '') as Dossier // the same shape, other words
  return {
    ...silent,
    title: dossier.title,
    pack: dossier.pack,
    tracks: dossier.tracks,
    documents: silent.documents.map((document, index) => ({ ...document, label: `D${index + 1}` })),
    figures: silent.figures.map((figure) => ({ ...spoken(figure), what: SIGN })),
    outlooks: silent.outlooks.map(spoken),
    assessments: silent.assessments.map(spoken),
    actors: silent.actors.map((actor, index) => ({
      ...actor,
      name: named(dossier.actors[index]?.name ?? ''),
      aliases: [],
    })),
    accountability: {
      ...silent.accountability,
      incidents: silent.accountability.incidents.map((incident) => ({
        ...incident,
        what: named(incident.what),
        charges: incident.charges.map((charge) => ({ ...spoken(charge), parties: [SIGN], what: SIGN })),
        accounts: incident.accounts.map(({ tellings }, index) => ({
          name: named(
            dossier.accountability.incidents.find(({ id }) => id === incident.id)?.accounts[index]?.name ?? '',
          ),
          tellings: tellings.map(spoken),
        })),
      })),
      chains: silent.accountability.chains.map((chain) => ({
        ...chain,
        by: named(chain.by),
        of: named(chain.of),
        links: chain.links.map((link) => (link.step.kind === 'measure' ? link : { ...link, what: SIGN })),
      })),
    },
  }
}

/** English words that build sentences and are no Spanish words. */
const FUNCTION_WORDS =
  /(?<!\p{L})(?:the|of|and|that|with|from|by|is|are|was|were|which|who|what|says|said|for|to|on|it|its|or|more|than|about|until|since|nothing|read|not|each|other|over|they|this|has|have|had|in)(?!\p{L})/giu

/** Where English shows in a text, each with a little of what is around it. Ids of rules are no words. */
export const englishIn = (text: string): readonly string[] => {
  const words = text.replaceAll(/[a-z]+(?:\.[a-z0-9]+(?:[-_][a-z0-9]+)*)+/gu, '').replaceAll(/\s+/gu, ' ')
  return [...words.matchAll(FUNCTION_WORDS)].map(({ index }) => words.slice(Math.max(0, index - 30), index + 30))
}
