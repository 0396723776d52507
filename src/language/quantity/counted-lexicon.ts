// Nouns that are counted as people, and words that end or never head a counted noun phrase.

/**
 * People counted as people: whatever a text calls them, the unit is "person", so that 29 prisoners and 29 bosses can be
 * laid side by side (what they are called stays in the span). Occupations and customers keep their noun: a count of
 * workers is a statistic of its own.
 */
export const PEOPLE = new Set(
  // Whoever it is.
  (
    'person people man woman child adult boy girl teenager youth minor baby infant individual resident inhabitant civilian ' +
    'citizen national personnel member human family-member relative mother father son daughter brother sister ' +
    // Harm done to them.
    'victim death fatality casualty dead survivor hostage abductee captive detainee prisoner inmate disappeared ' +
    // Those who harm, or are said to.
    'criminal suspect boss kingpin gunman gangster assailant attacker militant fighter insurgent rebel terrorist hitman ' +
    'trafficker smuggler dealer offender perpetrator convict fugitive felon murderer killer kidnapper capo leader operative ' +
    'cartel-member extremist jihadist ' +
    // On the move.
    'migrant immigrant refugee asylum-seeker seeker deportee returnee evacuee arrival traveller traveler expellee ' +
    // At a scene.
    'protester protestor demonstrator marcher passenger pedestrian bystander witness journalist activist attendee ' +
    'officer agent policeman policewoman official ' +
    // Introduced by what they are to the story ("a dozen cartel figures").
    'figure artist writer analyst expert lawyer'
  ).split(' '),
)

/** Soldiers of any name are counted as troops. */
export const TROOPS = new Set('troop soldier serviceman servicewoman marine infantryman guardsman reservist'.split(' '))

/** Nouns that end like plurals and modify another plural ("two arms dealers"). */
export const MODIFYING_PLURALS = new Set(
  'arms sports drugs sales customs savings operations communications systems goods human-rights rights weapons news narcotics munitions affairs'.split(
    ' ',
  ),
)

/** Words tagged as adjective or noun that never belong to a counted noun phrase. */
export const PHRASE_ENDS = new Set(
  (
    'more less fewer percent ago later earlier such worth old apart away each per than of total now today yesterday ' +
    'tomorrow monday tuesday wednesday thursday friday saturday sunday am pm a.m. p.m. including respectively'
  ).split(' '),
)

/** Nouns after "one" that make a phrase and no count ("one thing", "one day"). */
export const ONE_PHRASES = new Set(
  'another thing way day point side hand time reason word more place moment step direction fell such kind sort'.split(
    ' ',
  ),
)

/** Words before "one" after which it is a pronoun or belongs to a fixed phrase. */
export const BEFORE_PRONOUN_ONE = new Set(
  (
    'no the this that these those every each any some which another other only first last new old big good bad next ' +
    'number chapter part phase day great small large right wrong same my your his her its our their'
  ).split(' '),
)

/** Nouns that English writes in two ways, or calls by two words, and the one they are counted under. Singular. */
export const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['theater', 'theatre'],
  ['license', 'licence'],
  ['neighborhood', 'neighbourhood'],
  ['neighbor', 'neighbour'],
  ['harbor', 'harbour'],
  ['laborer', 'labourer'],
  ['councilor', 'councillor'],
  ['organization', 'organisation'],
  ['airplane', 'plane'],
  ['aeroplane', 'plane'],
  ['fisher', 'fisherman'],
  ['dockworker', 'docker'],
  ['stevedore', 'docker'],
  ['longshoreman', 'docker'],
  ['mineworker', 'miner'],
  ['physician', 'doctor'],
  ['medic', 'doctor'],
  ['automobile', 'car'],
  ['dwelling', 'home'],
])
