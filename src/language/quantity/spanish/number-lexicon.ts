// Spanish words for numbers. Data only; the grammar that joins them stands in number.ts.

const words = (list: string): string[] => list.split(' ')

/** Words that add up: ones, teens, tens and hundreds, in every form and with or without their accent. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...words(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
      'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
      'veintiocho veintinueve',
  ).map((word, value) => [word, value] as const),
  // Forms before a noun, and spellings without the accent.
  ...(
    [
      ['un', 1],
      ['una', 1],
      ['veintiún', 21],
      ['veintiuna', 21],
      ['dieciseis', 16],
      ['veintidos', 22],
      ['veintitres', 23],
      ['veintiseis', 26],
    ] as const
  ).map((entry) => entry),
  ...words('treinta cuarenta cincuenta sesenta setenta ochenta noventa').map(
    (word, i) => [word, (i + 3) * 10] as const,
  ),
  ...words('cien ciento').map((word) => [word, 100] as const),
  ...words('doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos').flatMap(
    (word, i) =>
      [
        [word, (i + 2) * 100],
        [word.replace(/os$/u, 'as'), (i + 2) * 100],
      ] as const,
  ),
  // Multiplies what stands before it; alone it is a thousand.
  ['mil', 1000],
])

/** Magnitudes above a thousand: they multiply what stands before them. "Billón" is a million millions. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['millón', 1e6],
  ['millon', 1e6],
  ['millones', 1e6],
  ['mdp', 1e6],
  ['mdd', 1e6],
  ['mde', 1e6],
  ['billón', 1e12],
  ['billones', 1e12],
])

/** Groups that count like numbers and take "de" before what is counted. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['decena', 10],
  ['decenas', 10],
  ['docena', 12],
  ['docenas', 12],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cuarentena', 40],
  ['cincuentena', 50],
  ['centenar', 100],
  ['centenares', 100],
  ['centena', 100],
  ['centenas', 100],
  ['millar', 1000],
  ['millares', 1000],
])

/** Denominators of fractions in words. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['tercio', 3],
      ['cuarto', 4],
      ['quinto', 5],
      ['sexto', 6],
      ['séptimo', 7],
      ['octavo', 8],
      ['noveno', 9],
      ['décimo', 10],
    ] as const
  ).flatMap(([word, value]) => [
    [word, value],
    [`${word}s`, value],
  ]),
)
