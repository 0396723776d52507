// Words that stand before a person's name and tell that one follows. Lower case, without a full stop.

/** Words of an office, rank or address that may stand right before a name ("President X", "General X", "Ms. X"). */
export const TITLES: ReadonlySet<string> = new Set(
  [
    // Forms of address.
    'mr mrs ms miss mx dr prof sir dame lord lady madam hon rev fr don doña sr sra srta lic ing sheikh sheik imam rabbi',
    'pope king queen prince princess emperor sultan emir ayatollah mullah cardinal archbishop bishop father sister he',
    // Heads of state and government, and of their parts.
    'president vice-president vice premier chancellor minister secretary undersecretary senator sen congressman',
    'congresswoman congressmember representative rep governor gov mayor ambassador envoy consul commissioner chairman',
    'chairwoman chairperson chair speaker deputy councillor councilman councilwoman alderman attorney-general',
    // The courts and the police.
    'justice judge prosecutor attorney sheriff inspector detective superintendent constable marshal solicitor',
    // Ranks.
    'general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm',
    'commander cmdr commodore brigadier brig spc specialist marshal officer adviser advisor coordinator',
    // Other callings that stand before names.
    'professor doctor director coach chief administrator spokesman spokeswoman spokesperson ceo cfo leader candidate',
    'nominee presenter analyst economist historian lawyer journalist reporter activist author expert researcher',
    'strategist pollster editor host correspondent commentator actor actress singer businessman businesswoman',
    'billionaire developer contractor mp mep',
    // Rulers and those who lead armed men.
    'ruler regent chieftain warlord strongman dictator',
    // Of several.
    'messrs drs presidents ministers senators sens congressmen representatives reps governors ambassadors generals',
    'colonels judges justices sheikhs professors',
  ]
    .join(' ')
    .split(' '),
)

/** Words that are a title only when written with a capital or a full stop, since they have common other senses. */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(
  (
    'general private major chief justice father sister he don chair vice hon fr king queen prince lord marshal mp mep ' +
    'presidents ministers senators congressmen representatives reps governors ambassadors generals colonels judges ' +
    'justices sheikhs professors'
  ).split(' '),
)

/** Forms of address, behind which stands a surname. */
export const ADDRESSES: ReadonlySet<string> = new Set('mr mrs ms miss mx dr messrs'.split(' '))

/** Words of an office that are surnames too. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king prince justice judge bishop pope marshal lord major constable cardinal author don sheriff'.split(' '),
)

/** Words that stand between a title's parts or before it ("former", "Prime", "Foreign", "Senior", "acting"). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'prime foreign interior defence defense finance justice home health education energy trade environment economy ' +
    'press deputy senior acting former interim state assistant associate attorney majority minority house senate party ' +
    'vice first lady petty warrant staff master air army navy special presidential high supreme chief district ' +
    'homeland security treasury labor labour commerce agriculture economic planning transport minister republican ' +
    'democratic conservative liberal veteran longtime national campaign executive managing general lieutenant brigadier ' +
    'current incoming outgoing then new ex late controversial political retired fellow rival opposition'
  ).split(' '),
)

/** Titles that tell a woman or a man. */
export const TITLE_GENDER: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...'mrs ms miss dame lady madam sra srta queen princess congresswoman chairwoman councilwoman spokeswoman actress doña businesswoman'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'mr sir lord sr king prince pope congressman chairman councilman spokesman sheikh imam father bishop businessman'
    .split(' ')
    .map((word) => [word, 'm'] as const),
])
