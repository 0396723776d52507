// Spanish words of change. Verbs are given as stem and conjugation with their irregular forms; forms follow by rule.
import type { Change } from '../../../model/index.js'

type Direction = Change['direction']

const AR = 'a an ó aron ado ada ados adas ar ará arán aba aban ando aría arían e en'.split(' ')
const ER = 'e en ió ieron ido ida idos idas er erá erán ía ían iendo ería erían a an'.split(' ')
const IR = 'e en ió ieron ido ida idos idas ir irá irán ía ían iendo iría irían a an'.split(' ')

const forms = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending)

/** Forms of verbs that say which way a thing went. */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...[
    ...[
      'aument',
      'increment',
      'elev',
      'repunt',
      'dispar',
      'acrecent',
      'escal',
      'ampli',
      'aceler',
      'duplic',
      'triplic',
      'multiplic',
    ].flatMap((stem) => forms(stem, AR)),
    ...forms('sub', IR),
    ...forms('crec', ER),
    ...forms('ascend', ER),
    ...'crezca crezcan asciende ascienden'.split(' '),
  ].map((form) => [form, 'increase'] as const),
  ...[
    ...['baj', 'desplom', 'recort', 'rebaj', 'merm', 'moder', 'desaceler', 'abarat'].flatMap((stem) => forms(stem, AR)),
    ...'cae caen cayó cayeron caído caída caer caerá caerán caía caían cayendo'.split(' '),
    ...'disminuye disminuyen disminuyó disminuyeron disminuido disminuida disminuir disminuirá disminuía disminuyendo'.split(
      ' ',
    ),
    ...'reduce reducen redujo redujeron reducido reducida reducidos reducidas reducir reducirá reducía reduciendo'.split(
      ' ',
    ),
    ...forms('descend', ER),
    ...'desciende descienden'.split(' '),
    ...forms('decrec', ER),
    ...forms('retroced', ER),
    ...'contrae contraen contrajo contrajeron contraído hunde hunden hundió hundieron hundido'.split(' '),
  ].map((form) => [form, 'decrease'] as const),
])

/** Verbs that also take an object: with a count behind them the count is no size of a change ("recortó 40 plazas"). */
export const TRANSITIVE = /^(?:recort|rebaj|reduc|reduj|elev|increment|baja(?:do|r)|dispar|sub)/u

/** Verbs that add to a stock or take from it ("creó 40 plazas", "perdió 900 empleos"). */
export const STOCK_VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...['cre', 'gener', 'sum', 'contrat', 'agreg']
    .flatMap((stem) => forms(stem, AR))
    .concat('añade añaden añadió añadieron añadido añadirá añadirán'.split(' '))
    .map((form) => [form, 'increase'] as const),
  ...['elimin', 'recort', 'cancel']
    .flatMap((stem) => forms(stem, AR))
    .concat(forms('perd', ER), forms('suprim', IR), 'pierde pierden destruye destruyó destruyeron destruido'.split(' '))
    .map((form) => [form, 'decrease'] as const),
])

/** Nouns of change. */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'aumento aumentos incremento incrementos alza alzas subida subidas crecimiento repunte repuntes ascenso ascensos'
    .split(' ')
    .map((word) => [word, 'increase'] as const),
  ...'reducción reducciones disminución disminuciones baja bajas bajada bajadas caída caídas descenso descensos recorte recortes retroceso retrocesos merma desplome'
    .split(' ')
    .map((word) => [word, 'decrease'] as const),
])

/** Words right behind a number that make it a difference ("12 por ciento más", "33 víctimas menos"). */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'más mayor mayores superior superiores arriba'.split(' ').map((word) => [word, 'increase'] as const),
  ...'menos menor menores inferior inferiores abajo'.split(' ').map((word) => [word, 'decrease'] as const),
])

/** What is measured in most situations, in the singular: beside a word of change it makes a trend. */
export const MEASURED = new Set(
  (
    'robo homicidio asesinato violencia delito crimen arresto detención decomiso incautación cruce encuentro aprehensión ' +
    'desaparición secuestro extorsión ataque víctima muerte migración exportación importación precio inflación salario desempleo ' +
    'tasa número nivel tráfico producción aprobación incidente enfrentamiento tiroteo caso sobredosis deportación comercio ' +
    'venta ingreso cifra incidencia inseguridad'
  ).split(' '),
)
