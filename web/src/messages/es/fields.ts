// The fields of what was read, and what they hold, in Spanish. A mended field is written as the program keeps it, so a
// form names the field and leaves its value as it is.
const LAYERS: Readonly<Record<string, string>> = {
  time: 'tiempo',
  quantity: 'cantidad',
  name: 'nombre',
  mention: 'mención',
  attribution: 'quién lo dice',
  event: 'hecho',
  figure: 'cifra',
  outlook: 'perspectiva',
  assessment: 'juicio',
}

const FIELDS: Readonly<Record<string, string>> = {
  type: 'tipo',
  plover: 'clase PLOVER',
  modality: 'modalidad',
  polarity: 'polaridad',
  attribution: 'quién lo dice',
  kind: 'clase',
  entity: 'de quién o de qué',
  canonical: 'nombre completo',
  private: 'persona privada',
  value: 'valor',
  low: 'al menos',
  high: 'a lo sumo',
  unit: 'unidad',
  approx: 'precisión',
  role: 'papel',
  indicator: 'indicador',
  baseline: 'base',
  caveat: 'salvedad',
  event: 'hecho',
  edtf: 'fecha (EDTF)',
  granularity: 'detalle',
  anchor: 'referido a',
  mod: 'matiz',
  sourceBasis: 'clase de fuente',
  form: 'forma',
  certainty: 'certeza',
  parent: 'dentro de',
  stance: 'postura',
  question: 'pregunta',
  observed: 'observado o previsto',
  due: 'vence',
  to: 'a quién',
}

const VALUES: Readonly<Record<string, string>> = {
  actual: 'hecho',
  planned: 'previsto',
  threatened: 'amenazado',
  demanded: 'exigido',
  hypothetical: 'hipotético',
  ongoing: 'en curso',
  positive: 'positiva',
  negative: 'negativa',
  person: 'persona',
  organisation: 'organización',
  place: 'lugar',
  group: 'grupo',
  count: 'número',
  mass: 'masa',
  share: 'proporción',
  money: 'dinero',
  date: 'fecha',
  time: 'hora',
  duration: 'duración',
  set: 'repetición',
  direct: 'directa',
  indirect: 'indirecta',
  mixed: 'mixta',
  according_to: 'según',
  deadline: 'plazo',
  plan: 'plan',
  promise: 'promesa',
  demand: 'exigencia',
  threat: 'amenaza',
  prediction: 'predicción',
  condition: 'condición',
  works: 'funciona',
  partly: 'en parte',
  does_not: 'no funciona',
  too_early: 'es pronto',
  backfires: 'empeora las cosas',
}

/** What a field is called. */
export const field = (name: string): string => FIELDS[name] ?? name

/** An item in few words, as the program tells it: "event · modality actual". */
export function item(what: string): string {
  const [layer = '', ...told] = what.split(' · ')
  return [LAYERS[layer] ?? layer, ...told.map(inWords)].join(' · ')
}

function inWords(told: string): string {
  const [name = '', ...value] = told.split(' ')
  const held = value.join(' ')
  return name in FIELDS && held !== '' ? `${field(name)}: ${VALUES[held] ?? held}` : told
}
