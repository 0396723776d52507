// Surroundings in which a number counts nothing: names, references, clock times, dates.

/** Words that are numbered: what follows them is a name ("Section 4", "page 12"). Lower case. */
export const NUMBERED = new Set(
  (
    'section sections sec sec. § §§ article articles art art. paragraph para clause chapter chapters title titles subtitle ' +
    'subsection subparagraph page pages p p. pp pp. no no. nos nos. number numbers figure fig fig. table annex appendix ' +
    'note footnote phase level category tier grade stage class route highway interstate room gate flight order resolution ' +
    'proclamation decree act law bill directive regulation rule amendment exhibit volume vol vol. issue part schedule ' +
    'heading subheading schedule item step version channel game week chapter verse apartment apt suite unit floor ' +
    'u.s.c. u.s.c usc c.f.r. cfr agenda goal sdg group zone district precinct platoon division brigade squadron type model mark formula case docket file'
  ).split(' '),
)

/** Words right after a number that make it a reference ("19 U.S.C.", "575 Long Road"). */
export const AFTER_REFERENCE = new Set(
  'u.s.c. u.s.c usc c.f.r. cfr fed. stat. stat f.3d f.2d s.ct. road street avenue ave ave. st st. rd rd. drive lane boulevard blvd way court place terrace'.split(
    ' ',
  ),
)

/** Month names as they stand beside a day or year. "May" and "March" only with a capital, which the caller checks. */
export const MONTHS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'
  ).split(' '),
)

/** Words after which a four-digit number without a unit is a year. */
export const BEFORE_YEAR = new Set(
  (
    'in since of by from until till during before after early late mid the ' +
    "spring summer autumn fall winter year years fiscal fy election elections class november q1 q2 q3 q4 ( – - — , / ’s 's " +
    'this last next his her its their'
  ).split(' '),
)

/** Words after a number that tell the time of day. */
export const CLOCK = new Set("am pm a.m. p.m. a.m p.m o'clock o’clock hrs gmt utc est edt pt et".split(' '))

/** Capitalised words before a number that are no part of a name with it. */
export const PLAIN_CAPITALS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow the a an in on at by for from with ' +
    'over under about around some nearly almost only just another all these those those of and or but as when while after ' +
    'before since until between more less fewer than at least up to per i we they he she it you there meanwhile however ' +
    'u.s. us uk eu approximately roughly even where if its their his her our total roughly an every each both'
  ).split(' '),
)
