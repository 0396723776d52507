// Words that tell how a number was counted. What stands here holds in any situation; ways of counting that are peculiar
// to one indicator are definitions of the pack. English and Spanish side by side.

/** Words that make a number one way of counting, and others that make it another: two of one class are two definitions. */
export interface CountingClass {
  /** As a sentence names it. */
  readonly name: string
  readonly words: RegExp
}

/** A mean over days is no number of one day, and no number of the best or worst day. */
export const SPREADS: readonly CountingClass[] = [
  {
    name: 'an average',
    words: /\b(?:average[ds]?|averaging|on average|mean|promedi\w+|en promedio|media diaria)\b/iu,
  },
  {
    name: 'a single day or the height of it',
    words:
      /\b(?:(?:in|on|within) (?:a|one|any) (?:single )?day|single[- ]day|(?:single|some|peak|worst|busiest|certain) days?|at (?:its|the|their) (?:peak|height|worst|best)|peak(?:ed|s|ing)?|all-time (?:high|low)|en un (?:solo|mismo) día|pico|en su punto más alto)\b/iu,
  },
]

/** What was established and what is only said or feared are counted apart. */
export const STANDINGS: readonly CountingClass[] = [
  {
    name: 'what was confirmed',
    words:
      /\b(?:confirmed|verified|identified|documented|registered|recovered|accounted for|confirmad[oa]s?|verificad[oa]s?|identificad[oa]s?|documentad[oa]s?|registrad[oa]s?)\b/iu,
  },
  {
    name: 'what is claimed, feared or estimated',
    words:
      /\b(?:claim(?:s|ed)?|alleg(?:es|ed)|fear(?:s|ed)?|feared dead|believe[ds]?|presumed|suspected|estimate[ds]?|could (?:be|have|reach)|may (?:be|have|reach)|might (?:be|have|reach)|se teme|se cree|cree[n]?|presunt[oa]s?|calcula[n]?|estima[n]?|podrían?|habrían?)\b/iu,
  },
]

/** What became of those who are counted. The dead are never set beside the hurt. */
export const OUTCOMES: readonly CountingClass[] = [
  {
    name: 'the dead',
    words:
      /\b(?:killed|kill(?:s|ing|ings)?|dead|died|deaths?|death toll|fatalit(?:y|ies)|bod(?:y|ies)|corpses?|lives|murder(?:ed|s)?|shot dead|slain|muert[oaes]+|murieron|fallecid[oa]s|fallecieron|asesinad[oa]s|cuerpos?|cadáveres)\b/iu,
  },
  {
    name: 'the hurt',
    words: /\b(?:injur(?:ed|ies|y|ing)|wounded|wound(?:s|ing)|hurt|hospitali[sz]ed|herid[oa]s?|lesionad[oa]s?)\b/iu,
  },
  {
    name: 'the missing',
    words: /\b(?:missing|unaccounted for|disappeared|desaparecid[oa]s?|no localizad[oa]s?)\b/iu,
  },
  {
    name: 'those who had to leave',
    words: /\b(?:displaced|homeless|evacuat(?:ed|ees)|fled|desplazad[oa]s?|evacuad[oa]s?|damnificad[oa]s?)\b/iu,
  },
  {
    name: 'those who were seized',
    words:
      /\b(?:arrest(?:ed|s)?|detain(?:ed|ees)|detentions?|captured|taken (?:into custody|prisoner)|abducted|kidnapped|detenid[oa]s?|detenciones|arrestad[oa]s?|capturad[oa]s?|secuestrad[oa]s?)\b/iu,
  },
  {
    name: 'those who were saved',
    words: /\b(?:rescued|saved|freed|released|survivors?|rescatad[oa]s?|liberad[oa]s?|sobrevivientes)\b/iu,
  },
]

/** Words of a first count that its source expects to change. */
export const FIRST_COUNT =
  /\b(?:preliminary|provisional|initial(?:ly)?|at first|first reports?|early (?:count|figures?|estimates?)|estimated?|so far|preliminar(?:es)?|provisional(?:es)?|inicial(?:es|mente)?|en un primer momento|hasta (?:ahora|el momento)|estimaci[oó]n|estimad[oa]s?)\b/iu

/** Words that leave one out who is named apart. */
export const OTHERS = /\b(?:others?|another|otr[oa]s)\b/iu

/** Words before a time from which a count runs on. */
export const SINCE = /\b(?:since|from|between|desde|a partir de|entre)(?: the| el| la)?\s*$/iu

/** Words of an extreme of all that was since a day, in the clause that ends with it. */
export const EXTREME_SINCE =
  /\b(?:lowest|highest|fewest|most|least|worst|best|largest|smallest|deadliest|busiest|biggest|first|record|mayor|menor|peor|más|menos|primer[oa]?)\b[^,;]{0,40}\b(?:since|desde)(?: the| el| la)?\s*$/iu

/** Words between a total and what it holds, when the part follows. */
export const OF_WHICH =
  /(?:\bof (?:which|whom|these|those|them)\b|\bamong (?:them|these|those|which|whom)\b|\binclud(?:ing|es|ed)\b|\bde (?:los|las) (?:que|cuales)\b|\bde ell[oa]s\b|\bentre ell[oa]s\b|\binclu(?:idos|idas|yendo|ye|yen)\b)/iu

/** Words behind a part that point back at its total. */
export const OF_THEM =
  /^[\s\p{L}]{0,24}?\b(?:of (?:them|these|those|which|whom|the total)|among them|de ell[oa]s|de (?:los|las) cuales|entre ell[oa]s)\b/iu
