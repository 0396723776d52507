// The words in which the dossier and the page speak to a reader in Spanish: what codes of the contract are called. Those
// in English stand in `src/model/reader-words.ts`.
import type {
  AnswerKind,
  Attribute,
  ChargeKind,
  LegalRung,
  MatterKind,
  MeasureOnDay,
  Outlook,
  Reason,
  Stance,
  VerdictKind,
} from '../../model/index.js'

export const REASON_WORD: Readonly<Record<Reason, string>> = {
  contradiction: 'conflicto',
  unclear: 'sin aclarar',
  changed_position: 'cambio de posición',
  later_update: 'dato posterior',
  other_definition: 'otra definición',
  other_baseline: 'otra base',
  other_period: 'otro periodo',
  part_of_total: 'parte del total',
  unit: 'unidad',
  rounding: 'redondeo',
  same: 'igual',
}

export const REASON_MEANING: Readonly<Record<Reason, string>> = {
  contradiction:
    'Hecho, alcance, periodo y definición son los mismos y están dichos, y aun así las fuentes difieren. A lo sumo una puede tener razón. Entre las razones, esta es el último recurso.',
  unclear: 'Las fuentes difieren y sus palabras no dicen por qué. Alguien tiene que mirarlo.',
  changed_position: 'Quien habla dijo una cosa y más tarde otra.',
  later_update: 'La fuente posterior cuenta lo que aún no había ocurrido o no se sabía cuando se escribió la anterior.',
  other_definition: 'Con palabras parecidas, las fuentes cuentan o nombran cosas distintas.',
  other_baseline: 'El mismo cambio, medido desde puntos de partida distintos.',
  other_period: 'Lo mismo, medido en tiempos distintos.',
  part_of_total: 'Un valor es parte de lo que el otro da entero.',
  unit: 'La misma cantidad en unidades distintas.',
  rounding: 'La misma cantidad con más o menos exactitud; los límites que encajan cuentan como redondeo.',
  same: 'Las fuentes dicen lo mismo.',
}

export const MATTER_WORD: Readonly<Record<MatterKind, string>> = {
  total: 'Un total y números que caen en él',
  acts: 'Actos de una misma clase',
  demand: 'Exigencias, respuestas y veredictos',
  judgements: 'Juicios sobre una misma pregunta',
  trend: 'Una dirección y números junto a ella',
  condition: 'Un estado de cosas que perdura',
}

export const ATTRIBUTE_WORD: Readonly<Record<Attribute, string>> = {
  count: 'número',
  mass: 'masa',
  share: 'proporción',
  rate: 'tasa',
  money: 'dinero',
  value: 'valor',
  date: 'fecha',
  place: 'lugar',
  actor: 'quién',
  framing: 'encuadre',
  modality: 'si ocurrió',
  stance: 'juicio',
  demand: 'exigencia y respuesta',
  state: 'estado de cosas',
}

export const STATE_WORD: Readonly<Record<MeasureOnDay['state'], string>> = {
  threatened: 'amenazada',
  announced: 'anunciada',
  in_force: 'en vigor',
  amended: 'modificada',
  paused: 'en pausa',
  ended: 'terminada',
  not_yet: 'aún no',
  unknown: 'se desconoce',
}

export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  works: 'Funciona',
  partly: 'Funciona en parte',
  too_early: 'Es pronto para saberlo',
  does_not: 'No funciona',
  backfires: 'Empeora las cosas',
}

export const OUTLOOK_WORD: Readonly<Record<Outlook['kind'], string>> = {
  deadline: 'plazo',
  plan: 'plan',
  promise: 'promesa',
  demand: 'exigencia',
  threat: 'amenaza',
  prediction: 'pronóstico',
  condition: 'condición',
}

export const RUNG_WORD: Readonly<Record<LegalRung, string>> = {
  alleged: 'señalado',
  charged: 'acusado formalmente',
  dropped: 'cargos retirados',
  cleared: 'absuelto',
  convicted: 'condenado',
  sanctioned: 'bajo sanciones',
}

export const CHARGE_WORD: Readonly<Record<ChargeKind, string>> = {
  blame: 'recibe la culpa',
  duty: 'tenía el deber',
  omission: 'no lo hizo',
  denial: 'lo niega',
}

export const ANSWER_WORD: Readonly<Record<AnswerKind, string>> = {
  done: 'Respuesta',
  refused: 'Rechazo',
  none: 'Sin respuesta',
}

export const VERDICT_WORD: Readonly<Record<VerdictKind, string>> = {
  enough: 'Veredicto: suficiente',
  progress: 'Veredicto: avances',
  not_enough: 'Veredicto: insuficiente',
}

/** What kind of actor it is; a kind that is not here is called as the contract calls it. */
export const ACTOR_WORD = {
  person: 'persona',
  organisation: 'organización',
  group: 'grupo',
  government: 'gobierno',
  country: 'país',
  office: 'cargo',
  law: 'ley',
  event: 'acontecimiento',
  product: 'producto',
} as const

/** What is to be known of a document, by its code. */
export const ISSUE_WORD = {
  no_date:
    'No tiene fecha, así que sus tiempos relativos quedan abiertos; añádalo de nuevo con el día en que se publicó.',
  bad_date: 'El día que dice su archivo no es un día entero; añádalo de nuevo con el día en que se publicó.',
  future_date: 'El día que dice su archivo está en el futuro; añádalo de nuevo con el día en que se publicó.',
  file_cut_off: 'El archivo termina a la mitad; se tomó lo que hay.',
  language_assumed: 'Es demasiado corto para saber su idioma; añádalo de nuevo con su idioma.',
  language_not_read: 'Está en un idioma que no se lee.',
} as const

/** What became of a thing that was to come. */
export const STATUS_WORD = {
  overdue: 'vencido',
  due: 'por cumplir',
  open: 'abierto',
  broken: 'incumplido',
  kept: 'cumplido',
} as const

/** By which rule a day was chosen. */
export const DUE_MEANING = {
  'due.stated_day': 'El texto nombra el día.',
  'due.last_day': 'El texto nombra un periodo; termina con su último día.',
  'due.first_day': 'Lo que ha de regir desde un día vence ese día.',
  'due.vague': 'Las palabras vagas del texto se toman como un plazo desde la publicación.',
  'due.none': 'El texto no da fecha.',
} as const
