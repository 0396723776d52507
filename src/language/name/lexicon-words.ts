// Words that keep a capitalised word from being read as a name, or that build names of groups.

/** Capitalised words that are no names: calendar, address, peoples' languages as such, and words that open sentences. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  // Calendar.
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. thanksgiving christmas easter ramadan passover hanukkah diwali nowruz ' +
    // First person and answers.
    'i yes no ok okay ' +
    // Parts of documents.
    'chapter section figure table appendix page note photo image video read share advertisement copyright update ' +
    'updated document author source article part exhibit paragraph q a ' +
    // Words that open a sentence and are taken for names by a tagger.
    'meanwhile however still yet also then thus hence later earlier today yesterday tomorrow tonight now here there ' +
    'domestically internationally shockingly critics experts officials authorities analysts observers residents police ' +
    'arrests homicides results images data figures discovery smaller decades anxious lobbying transnational wielding ' +
    'despite beyond finding targeted launching escalating complicating cooperation pressure according past comparative ' +
    'constitutional official civil military chemical makeshift news faced soon once since official violence crime ' +
    'god lord internet democracy earth'
  ).split(' '),
)

/** Particles inside names of people and places; they join what stands around them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los da das do dos di du des van von der den ter ten bin ibn bint al el ul le y zu zur'.split(' '),
)

/** Prefixes that a hyphen ties to the next word ("al-Assad"). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set('al el ul ad as ash an ar at az'.split(' '))

/** Acronyms that name no body. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'TV PC CEO CFO COO GDP GNP DNA RNA HIV AIDS ID IQ IT PR HR AM PM BC AD USD EUR GBP UTC GMT EST EDT PST SUV ATM FAQ ' +
    'PDF HTML URL VIP NGO NGOS AI CCTV GPS IED VBIED UAV RPG SMS WWII WWI II III IV VI VII VIII IX Q&A PHD MD LGBT LGBTQ ' +
    'ICBM WMD OK POW MP MPS HQ DIY PTSD COVID SARS R D GOTV MW GW KW KWH MWH CT MRI PCR LED HD'
  ).split(' '),
)

/** Nouns that tell a place right before or after an unknown name ("the town of X", "X province"). */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village province district state region county area municipality governorate island river valley capital ' +
    'suburb neighbourhood neighborhood camp port airport border peninsula prefecture settlement hamlet metropolis ' +
    'department oblast commune ranch'
  ).split(' '),
)

/** Prepositions after which a bare name is a place more often than a body. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near from to across inside outside throughout around into within through via toward towards beyond off'.split(
    ' ',
  ),
)

/** Verbs whose subject is a person or a body. Lemmas. */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'say tell add argue claim write note warn announce declare insist explain ask state reply respond believe think ' +
    'agree deny testify tweet vow pledge promise urge demand call accuse criticise criticize praise want hope recall'
  ).split(' '),
)

/** What people have and bodies and places have not. */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'wife husband son daughter mother father brother sister family widow parents children death lawyer lawyers body ' +
    'regime presidency tenure resignation inauguration candidacy remarks tweet arrest predecessor successor home'
  ).split(' '),
)
