// Spanish words that tell what kind of statement a number makes, and how sure it is meant. Data only.
import type { Modality } from '../../../model/index.js'

/** Nouns of rates and orders that a government sets, in every form. */
export const POLICY =
  /^(?:arancel|aranceles|impuesto|impuestos|gravamen|gravámenes|tarifa|tarifas|cuota|cuotas|multa|multas)$/u

/** Phrases that open what a number is compared with; lower case, tokens joined by one space. */
export const BASELINE_CUES: readonly string[] = [
  'en comparación con',
  'en comparación a',
  'en comparación al',
  'en comparación de',
  'comparado con',
  'comparada con',
  'comparados con',
  'comparadas con',
  'con respecto a',
  'con respecto al',
  'con respecto de',
  'con respecto del',
  'respecto a',
  'respecto al',
  'respecto de',
  'respecto del',
  'en relación con',
  'en relación a',
  'en relación al',
  'con relación a',
  'con relación al',
  'frente a',
  'frente al',
  'contra',
  'versus',
  'vs',
  'vs.',
  'que en',
  'que el',
  'que la',
  'que los',
  'que las',
  'que hace',
  'que un',
  'que una',
  'que antes',
  'que antes de',
  'desde los',
  'por debajo de',
  'por debajo del',
  'por encima de',
  'por encima del',
]

/** Words by which a source limits its own figure. */
export const CAVEATS: readonly string[] = [
  'preliminar',
  'preliminares',
  'provisional',
  'provisionales',
  'incompleto',
  'incompletos',
  'incompleta',
  'sin verificar',
  'no verificado',
  'no verificados',
  'sin confirmar',
  'no confirmado',
  'no ha sido confirmado',
  'no ha sido verificado',
  'no se pudo verificar',
  'no pudo ser verificado',
  'no pudo verificarse',
  'en disputa',
  'subregistro',
  'cifra negra',
  'podría ser mayor',
  'podrían ser más',
  'podría ser menor',
  'sujeto a revisión',
  'sujetos a revisión',
  'margen de error',
  'no comparable',
  'no comparables',
]

/** Words before a number that make it something other than a fact; the first found in this order decides. */
export const MODAL_WORDS: readonly (readonly [modality: Modality, words: string])[] = [
  ['threatened', 'amenaza amenazan amenazó amenazaron amenazando'],
  ['demanded', 'exige exigen exigió exigieron demanda demandó pide piden pidió pidieron'],
  ['hypothetical', 'podría podrían puede pueden si quizá quizás tal debería deberían'],
  [
    'planned',
    'planea planean planeó prevé prevén previsto prevista espera esperan pretende pretenden promete prometen prometió prometieron propone proponen propuso acordó acordaron enviará enviarán será serán habrá',
  ],
]

/** What ties the part to what was said just before. */
export const PART_BETWEEN =
  /\b(?:incluid[oa]s?|incluyendo|incluso|entre (?:ellos|ellas|los que|las que)|de (?:los|las) (?:cuales|que)|de (?:ellos|ellas))\b/u
