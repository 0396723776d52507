// A pack to begin with: every file a pack may have, sound from the start, with an entry that shows what to write and
// comments that say why. The names in it are invented and meant to be replaced.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve as resolvePath } from 'node:path'
import { CotejoError } from '../model/index.js'
import { writeError } from './file-errors.js'

const files = (name: string): Readonly<Record<string, string>> => ({
  'pack.yaml': `# What the pack is. The name is that of the folder.
name: ${name}
title: What happens in ${name}     # shown at the head of the dossier
version: 0.1.0                 # raise it when you change the pack
licence: CC0-1.0
extends: [base]                # countries, world bodies, and the acts that every situation shares
languages: [en]
# Strands of the timeline, in the order in which they are shown.
tracks:
  - { id: pressure, title: What is demanded }
  - { id: response, title: What is done }
`,
  'actors.yaml': `# Who acts. Leave out who is in base (countries, governments, world bodies); "cotejo read FILE --only names" shows
# what is found without you. An alias is matched with case, a description without it. Private persons are never actors.
- id: harbour-board
  kind: organisation           # person, organisation, group, government, country or office
  name: Harbour Board
  aliases: [Eastport Harbour Board]
  descriptions: [harbour authority]
  basis: official              # as a source: official, named, anonymous, interested or data
`,
  'places.yaml': `# Where. A place within another counts as it: a search for the country finds its towns.
- id: eastport
  kind: city                   # country, state, city, municipality, region, border, facility or sea
  name: Eastport
  within: GB
  # point: { latitude: 52.1, longitude: 1.4 }     for maps
`,
  'terms.yaml': `# Who held which office when, so that "the previous minister" means somebody. The ids are of actors.yaml, and of kind
# office and person. Nothing is needed here to begin with.
[]
`,
  'holidays.yaml': `# Days of every year that texts name instead of their date: their names as written, in every language.
- { id: founding-day, names: [Founding Day], day: "06-14" }
`,
  'objects.yaml': `# What acts and figures are about. Write nouns in the singular; plurals follow by rule.
- id: berth-fee
  kind: measure                # substance, good, weapon, people, facility, money, measure, document or other
  name: berth fees
  words: [berth fee, mooring fee]
`,
  'events.yaml': `# Kinds of acts and the words that tell them. Where the word alone does not decide, "with" names an object that must
# stand beside it. About four in ten mentions of an act are nouns, so list both.
- id: CHARGE_BERTH
  name: berth fee charged
  track: response
  verbs:
    - { word: charge, with: [berth-fee] }
    - { word: raise, with: [berth-fee] }
  nouns:
    - { word: increase, with: [berth-fee] }
`,
  'measures.yaml': `# Policies with a life. The first step that fits an event holds, so narrow ones stand first.
- id: berth-fees
  name: berth fees
  by: harbour-board
  scopes: [berth-fee]
  steps:
    - { event: CHARGE_BERTH, modality: [threatened, hypothetical], state: threatened }
    - { event: CHARGE_BERTH, modality: [planned], state: announced }
    - { event: CHARGE_BERTH, modality: [actual], state: in_force }
`,
  'indicators.yaml': `# What is measured over time. "cumulative" grows with each report, a "flow" is per period, a "level" holds at a time.
- id: berth-use
  name: berths in use
  words: [berth in use, occupied berth]
  unit: berth
  kind: level
`,
  'framing.yaml': `# Words for one act that make different claims about it. A difference of such words is shown as one of framing.
- id: fee-or-tax
  events: [CHARGE_BERTH]
  name: fee or tax
  classes:
    - { id: fee, name: a fee for a service, words: [fee, charge] }
    - { id: tax, name: a tax, words: [tax, levy] }
`,
  'questions.yaml': `# The question at hand, of which commentators say that something works or does not.
- id: do-fees-help
  text: Do berth fees relieve the harbour?
  targets:
    - { id: fees, name: the berth fees, words: [berth fee, mooring fee] }
`,
  'conditions.yaml': `# Lasting states of things, that texts assert and judge; no one thing that happened.
- id: congestion
  name: congestion of the harbour
  words: [congestion, bottleneck]
`,
})

/**
 * Makes the folder of a pack.
 *
 * @returns the folder and its files
 * @throws CotejoError `pack_exists`, `bad_pack_name`, and where the folder can't be written
 */
export async function newPack(
  name: string,
  parent: string,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  if (!/^[a-z0-9][a-z0-9._-]*$/u.test(name))
    throw new CotejoError('bad_pack_name', `"${name}" is no name for a pack.`, {
      mend: 'Use lower-case letters, digits, dots and dashes, such as harbour-dispute.',
      exitCode: 2,
    })
  const folder = join(resolvePath(parent), name)
  if (existsSync(folder))
    throw new CotejoError('pack_exists', `${folder} is there already.`, { mend: 'Choose another name or folder.' })
  const written: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const [file, text] of Object.entries(files(name))) {
      await writeFile(join(folder, file), text)
      written.push(join(folder, file))
    }
  } catch (error) {
    throw writeError(folder, error)
  }
  return { folder, files: written }
}
