// Turns amounts of one unit into another, so that 1,800 pounds and 0.8 tonnes can be set side by side. Units are the
// UCUM codes and nouns that quantities carry. It stands in the model because readers and comparers both need it and
// neither may import the other. A word with more than one customary meaning ("ton") is kept as it is: it has readings,
// not a size, and is never converted in silence.

type Dimension = 'mass' | 'length' | 'area' | 'volume' | 'time' | 'share' | 'speed' | 'power' | 'energy'

/** Reference unit of each dimension and the size of every unit in it. Exact by definition unless a comment says more. */
const SIZES: Readonly<
  Record<Dimension, { readonly reference: string; readonly sizes: Readonly<Record<string, number>> }>
> = {
  mass: {
    reference: 'kg',
    // International avoirdupois pound (1959) and what is built on it; the troy ounce is for metals.
    sizes: {
      kg: 1,
      g: 1e-3,
      mg: 1e-6,
      ug: 1e-9,
      t: 1000,
      '[lb_av]': 0.45359237,
      '[oz_av]': 0.028349523125,
      '[oz_tr]': 0.0311034768,
      '[stone_av]': 6.35029318,
    },
  },
  length: {
    reference: 'm',
    sizes: {
      m: 1,
      km: 1000,
      cm: 0.01,
      mm: 0.001,
      um: 1e-6,
      nm: 1e-9,
      '[mi_i]': 1609.344,
      '[ft_i]': 0.3048,
      '[in_i]': 0.0254,
      '[yd_i]': 0.9144,
      '[nmi_i]': 1852,
    },
  },
  area: {
    reference: 'm2',
    sizes: {
      m2: 1,
      km2: 1e6,
      har: 1e4,
      // International acre; the survey acre differs in the sixth digit.
      '[acr_us]': 4046.8564224,
      '[smi_us]': 2589988.110336,
      '[sft_i]': 0.09290304,
    },
  },
  volume: {
    reference: 'L',
    sizes: {
      L: 1,
      mL: 1e-3,
      m3: 1000,
      hm3: 1e9,
      km3: 1e12,
      // 43,560 international cubic feet.
      'acre-foot': 1233481.83754752,
      barrel: 158.987294928,
      '[gal_us]': 3.785411784,
      '[bbl_us]': 158.987294928,
      '[cft_i]': 28.316846592,
      '[pt_us]': 0.473176473,
      '[qt_us]': 0.946352946,
    },
  },
  time: {
    reference: 'd',
    // A month and a year have no fixed length; the mean Gregorian ones, as UCUM's mo_g and a_g.
    sizes: {
      d: 1,
      h: 1 / 24,
      min: 1 / 1440,
      s: 1 / 86400,
      wk: 7,
      mo: 30.436875,
      a: 365.2425,
      decade: 3652.425,
      century: 36524.25,
    },
  },
  share: { reference: '%', sizes: { '%': 1, '[ppth]': 0.1, '[ppm]': 1e-4, '[ppb]': 1e-7 } },
  speed: { reference: 'km/h', sizes: { 'km/h': 1, '[mi_i]/h': 1.609344, 'm/s': 3.6, '[kn_i]': 1.852 } },
  power: { reference: 'W', sizes: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 } },
  energy: { reference: 'kW.h', sizes: { 'kW.h': 1, 'MW.h': 1e3, 'GW.h': 1e6, 'TW.h': 1e9 } },
}

const DIMENSION_OF = new Map<string, Dimension>()
// The keys of SIZES are the dimensions.
for (const [dimension, { sizes }] of Object.entries(SIZES))
  for (const unit of Object.keys(sizes)) DIMENSION_OF.set(unit, dimension as Dimension)

/** Kilograms of a "ton": short (United States), metric, long (imperial). */
const TONS: readonly number[] = [907.18474, 1000, 1016.0469088]

/**
 * The dimension of a unit; null for counted nouns, currencies and rates.
 *
 * @example
 * dimensionOf('[lb_av]') // 'mass'
 */
export function dimensionOf(unit: string): Dimension | null {
  return DIMENSION_OF.get(unit) ?? (unit === 'ton' ? 'mass' : null)
}

/**
 * The amount in another unit; null where the units have no fixed relation (a noun, a currency, a "ton").
 *
 * @example
 * convert(1800, '[lb_av]', 'kg') // 816.466266
 */
export function convert(value: number, fromUnit: string, toUnit: string): number | null {
  if (fromUnit === toUnit) return value
  const dimension = DIMENSION_OF.get(fromUnit)
  if (dimension === undefined || DIMENSION_OF.get(toUnit) !== dimension) return null
  const { sizes } = SIZES[dimension]
  const from = sizes[fromUnit]
  const to = sizes[toUnit]
  // Multiplied before it is divided, so that 2,000 g are 2 kg and not 2.0000000000000004.
  return from === undefined || to === undefined ? null : Number(((value * from) / to).toPrecision(15))
}

/**
 * The amount in the reference unit of its dimension (kg, m, d, %…); null where it has none.
 *
 * @example
 * toReferenceUnit(1.1, 't') // { value: 1100, unit: 'kg' }
 */
export function toReferenceUnit(value: number, unit: string): { readonly value: number; readonly unit: string } | null {
  const dimension = DIMENSION_OF.get(unit)
  if (dimension === undefined) return null
  const { reference } = SIZES[dimension]
  const converted = convert(value, unit, reference)
  return converted === null ? null : { value: converted, unit: reference }
}

/**
 * Every customary reading of one unit of mass in kilograms: one number for a defined unit, several for "ton", none for
 * what is no mass. Ascending.
 *
 * @example
 * kilogramsOf('ton') // [907.18474, 1000, 1016.0469088]
 */
export function kilogramsOf(unit: string): readonly number[] {
  if (unit === 'ton') return TONS
  const size = SIZES.mass.sizes[unit]
  return size === undefined ? [] : [size]
}
