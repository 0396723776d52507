// What a site lets programs fetch, by RFC 9309: its robots.txt is asked once; none at all lets everything be fetched,
// and one that fails lets nothing.
import robotsModule, { type Robot } from 'robots-parser'

/** What the site answered when asked for its robots.txt. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }

/** What holds for a site. */
export interface RobotsRules {
  readonly allows: (address: string) => boolean
  /** False where the site could not say. */
  readonly known: boolean
  /** Seconds between two fetches that the site asks for. */
  readonly delay: number
}

// The package is one function; its types describe it as if it were compiled from another kind of module.
const robotsParser = robotsModule as unknown as (address: string, text: string) => Robot

/** The rules an answer states for a program of that name. */
export function rulesOf(site: string, answer: RobotsAnswer, program: string): RobotsRules {
  if (answer.kind === 'none') return { allows: () => true, known: true, delay: 0 }
  if (answer.kind === 'failed') return { allows: () => false, known: false, delay: 0 }
  const robots = robotsParser(`${site}/robots.txt`, answer.text)
  return {
    allows: (address) => robots.isAllowed(address, program) !== false,
    known: true,
    delay: robots.getCrawlDelay(program) ?? 0,
  }
}
