// Units of measure and the UCUM code each word stands for. A word that could be two units is kept as a word ("ton");
// engineering units that nothing here reckons with keep their name in the singular.
import type { QuantityKind } from '../../model/index.js'

export interface UnitEntry {
  readonly unit: string
  readonly kind: QuantityKind
}

/** Units by their written forms: [code, kind, forms…]; matched without case, plural forms are listed. */
const WORDS: readonly (readonly [unit: string, kind: QuantityKind, forms: string])[] = [
  // Shares. "percentage point" is a difference of shares, not a share.
  ['%', 'share', '%|percent|per cent|per-cent|pct|pct.|percentage'],
  ['percentage point', 'share', 'percentage point|percentage points|percentage-point|percent points|pp|ppt|ppts'],
  ['basis point', 'share', 'basis point|basis points|bps'],
  ['ppm', 'ratio', 'ppm|parts per million'],
  ['ppb', 'ratio', 'ppb|parts per billion'],
  // Mass.
  ['kg', 'mass', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos'],
  ['g', 'mass', 'gram|grams|gramme|grammes'],
  ['mg', 'mass', 'milligram|milligrams'],
  ['ug', 'mass', 'microgram|micrograms'],
  ['t', 'mass', 'tonne|tonnes|metric ton|metric tons|metric tonnes'],
  ['ton', 'mass', 'ton|tons|short ton|short tons|long ton|long tons'],
  ['[lb_av]', 'mass', 'pound|pounds|lb|lbs'],
  ['[oz_av]', 'mass', 'ounce|ounces|oz'],
  // Length.
  ['km', 'length', 'kilometre|kilometres|kilometer|kilometers'],
  ['m', 'length', 'metre|metres|meter|meters'],
  ['cm', 'length', 'centimetre|centimetres|centimeter|centimeters'],
  ['mm', 'length', 'millimetre|millimetres|millimeter|millimeters'],
  ['micrometre', 'length', 'micrometre|micrometres|micrometer|micrometers|micron|microns'],
  ['nanometre', 'length', 'nanometre|nanometres|nanometer|nanometers'],
  ['[mi_i]', 'length', 'mile|miles'],
  ['[nmi_i]', 'length', 'nautical mile|nautical miles'],
  ['[ft_i]', 'length', 'foot|feet|ft'],
  ['[in_i]', 'length', 'inch|inches'],
  ['[yd_i]', 'length', 'yard|yards|yd|yds'],
  // Area and volume.
  ['har', 'area', 'hectare|hectares'],
  ['[acr_us]', 'area', 'acre|acres'],
  ['m2', 'area', 'square metre|square metres|square meter|square meters|sq m|sq. m|sqm'],
  ['km2', 'area', 'square kilometre|square kilometres|square kilometer|square kilometers|sq km'],
  ['[smi_us]', 'area', 'square mile|square miles|sq mi'],
  ['[sft_i]', 'area', 'square foot|square feet|sq ft|sq. ft'],
  ['L', 'volume', 'litre|litres|liter|liters'],
  ['mL', 'volume', 'millilitre|millilitres|milliliter|milliliters'],
  ['[gal_us]', 'volume', 'gallon|gallons'],
  ['m3', 'volume', 'cubic metre|cubic metres|cubic meter|cubic meters'],
  ['hm3', 'volume', 'cubic hectometre|cubic hectometres|cubic hectometer|cubic hectometers|hm3|hm³'],
  ['km3', 'volume', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|km3|km³'],
  ['[cft_i]', 'volume', 'cubic foot|cubic feet'],
  ['acre-foot', 'volume', 'acre-foot|acre-feet|acre feet|acre foot'],
  ['[pt_us]', 'volume', 'pint|pints'],
  ['[qt_us]', 'volume', 'quart|quarts'],
  ['barrel', 'volume', 'barrel|barrels'],
  // Durations. Days and nights are counted alike.
  ['s', 'duration', 'second|seconds|sec|secs'],
  ['min', 'duration', 'minute|minutes|min|mins'],
  ['h', 'duration', 'hour|hours|hr|hrs'],
  ['d', 'duration', 'day|days'],
  ['wk', 'duration', 'week|weeks'],
  ['mo', 'duration', 'month|months'],
  ['a', 'duration', 'year|years|yr|yrs'],
  ['decade', 'duration', 'decade|decades'],
  ['century', 'duration', 'century|centuries'],
  // Speed, temperature, power, data: names unless they are reckoned with.
  ['[mi_i]/h', 'rate', 'mph|miles per hour|miles an hour'],
  ['km/h', 'rate', 'km/h|km/hr|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour'],
  ['mile per gallon', 'rate', 'mpg|miles per gallon'],
  ['rpm', 'rate', 'rpm'],
  ['Cel', 'other', '°c|degrees celsius|degree celsius|celsius|degrees centigrade|centigrade'],
  ['[degF]', 'other', '°f|degrees fahrenheit|degree fahrenheit|fahrenheit'],
  ['degree', 'other', 'degree|degrees|°'],
  ['W', 'other', 'watt|watts'],
  ['kW', 'other', 'kilowatt|kilowatts|kw'],
  ['MW', 'other', 'megawatt|megawatts'],
  ['GW', 'other', 'gigawatt|gigawatts'],
  ['kilowatt hour', 'other', 'kwh|kilowatt-hour|kilowatt-hours|kilowatt hours'],
  ['megawatt hour', 'other', 'mwh|megawatt-hours|megawatt hours'],
  ['gigawatt hour', 'other', 'gwh|gigawatt-hours|gigawatt hours'],
  ['milliampere-hour', 'other', 'mah'],
  ['horsepower', 'other', 'horsepower|hp|bhp'],
  ['newton metre', 'other', 'nm of torque|newton metres|newton meters'],
  ['pound-foot', 'other', 'pound-feet|lb-ft'],
  ['decibel', 'other', 'decibel|decibels|db'],
  ['volt', 'other', 'volt|volts'],
  ['hertz', 'other', 'hertz'],
  ['gigapascal', 'other', 'gigapascal|gigapascals'],
  ['kilobyte', 'other', 'kilobyte|kilobytes'],
  ['megabyte', 'other', 'megabyte|megabytes'],
  ['gigabyte', 'other', 'gigabyte|gigabytes'],
  ['terabyte', 'other', 'terabyte|terabytes'],
  ['megapixel', 'other', 'megapixel|megapixels'],
]

/** Abbreviations that are matched with case: without it "g", "m" or "C" would be anything. */
const SIGNS: readonly (readonly [unit: string, kind: QuantityKind, forms: string])[] = [
  ['%', 'share', 'pc'],
  ['penny', 'money', 'p'],
  ['kg', 'mass', 'kg|kgs|Kg|KG'],
  ['g', 'mass', 'g'],
  ['mg', 'mass', 'mg'],
  ['ug', 'mass', 'µg|μg|mcg'],
  ['t', 'mass', 't'],
  ['km', 'length', 'km|kms|KM'],
  ['m', 'length', 'm'],
  ['cm', 'length', 'cm'],
  ['mm', 'length', 'mm'],
  ['micrometre', 'length', 'µm|μm'],
  ['nanometre', 'length', 'nm'],
  ['[in_i]', 'length', '″'],
  ['m2', 'area', 'm2|m²'],
  ['km2', 'area', 'km2|km²'],
  ['har', 'area', 'ha'],
  ['m3', 'volume', 'm3|m³'],
  ['mL', 'volume', 'ml|mL'],
  ['L', 'volume', 'L|l'],
  ['h', 'duration', 'h'],
  ['Cel', 'other', 'C|° C'],
  ['[degF]', 'other', 'F|° F'],
  ['W', 'other', 'W'],
  ['MW', 'other', 'MW'],
  ['GW', 'other', 'GW'],
  ['hertz', 'other', 'Hz|HZ'],
  ['kilohertz', 'other', 'kHz'],
  ['megahertz', 'other', 'MHz'],
  ['gigahertz', 'other', 'GHz'],
  ['newton metre', 'other', 'Nm'],
  ['gigapascal', 'other', 'GPa'],
  ['kilobyte', 'other', 'KB'],
  ['megabyte', 'other', 'MB'],
  ['gigabyte', 'other', 'GB'],
  ['terabyte', 'other', 'TB'],
  ['volt', 'other', 'V'],
]

/** Signs of one letter count only where they touch the number or the number is no year or name: see `unitAt`. */
const LOOSE_SIGNS = new Set(['W', 'L', 'V', 'C', 'F', 'Hz', 'HZ', 'm', 'g', 't', 'h', 'l', 'pc', 'p'])

const byWord = new Map<string, UnitEntry>()
for (const [unit, kind, forms] of WORDS) for (const form of forms.split('|')) byWord.set(form, { unit, kind })
const bySign = new Map<string, UnitEntry>()
for (const [unit, kind, forms] of SIGNS) for (const form of forms.split('|')) bySign.set(form, { unit, kind })

const escaped = (form: string): string =>
  form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '[ \\u00a0\\n]{1,8}')
const longestFirst = (forms: Iterable<string>): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
// One sticky expression each: the alternatives are fixed words, so that there is nothing to backtrack over.
const WORD_UNIT = new RegExp(`(?:${longestFirst(byWord.keys())})(?![\\p{L}\\d])`, 'iuy')
const SIGN_UNIT = new RegExp(`(?:${longestFirst(bySign.keys())})(?![\\p{L}\\d²³])`, 'uy')

export interface UnitMatch extends UnitEntry {
  readonly end: number
}

/** The unit written at `at`; `touching` says whether the number ends there. */
export function unitAt(text: string, at: number, touching: boolean): UnitMatch | null {
  SIGN_UNIT.lastIndex = at
  WORD_UNIT.lastIndex = at
  const sign = SIGN_UNIT.exec(text)?.[0]
  const word = WORD_UNIT.exec(text)?.[0]
  const allowed = sign !== undefined && (touching || !LOOSE_SIGNS.has(sign) || /^[WVC]$|^H[zZ]$/u.test(sign))
  // The longer wins: "km/h" is no "km".
  if (allowed && sign.length >= (word?.length ?? 0)) {
    const entry = bySign.get(sign)
    if (entry !== undefined) return { ...entry, end: at + sign.length }
  }
  const entry = word === undefined ? undefined : byWord.get(word.toLowerCase().replace(/[ \u00a0\n]+/gu, ' '))
  return word === undefined || entry === undefined ? null : { ...entry, end: at + word.length }
}
