// Every word of its own that a dossier has, in Spanish.
import { counted } from '../counted.js'
import { dates } from './dates.js'
import { value } from './fields.js'
import {
  ACTOR_WORD,
  ANSWER_WORD,
  ATTRIBUTE_WORD,
  CHARGE_WORD,
  DUE_MEANING,
  MATTER_WORD,
  OUTLOOK_WORD,
  REASON_MEANING,
  REASON_WORD,
  RUNG_WORD,
  STANCE_WORD,
  STATE_WORD,
  STATUS_WORD,
  VERDICT_WORD,
} from './reader-words.js'
import { SPEAKERS } from './speakers.js'
import { inSpanish } from './values.js'

const documents = (number: number): string => counted(number, 'documento', 'documentos')

const DUE: Readonly<Record<string, string>> = DUE_MEANING
const ACTORS: Readonly<Record<string, string>> = ACTOR_WORD

export const dossier = {
  language: 'es',
  day: dates.day,
  interval: dates.interval,

  reasons: REASON_WORD,
  meanings: REASON_MEANING,
  attributes: ATTRIBUTE_WORD,
  states: STATE_WORD,
  stances: STANCE_WORD,
  outlooks: OUTLOOK_WORD,
  rungs: RUNG_WORD,
  mattersOf: MATTER_WORD,
  charges: CHARGE_WORD,
  answers: ANSWER_WORD,
  verdicts: VERDICT_WORD,
  actorKind: (kind: string): string => ACTORS[kind] ?? kind,
  observed: value,

  sections: {
    glance: 'De un vistazo',
    collation: 'Cotejo',
    timeline: 'Cronología',
    inForce: 'En vigor',
    figures: 'Cifras',
    outlook: 'Perspectivas',
    assessments: 'Quién piensa qué',
    actors: 'Actores',
    accountability: 'Responsabilidad',
    sources: 'Fuentes',
    howToRead: 'Cómo leer este informe',
    quotes: 'Citas',
  },
  dossier: 'Informe',
  contents: 'Contenido',
  skip: 'Ir al informe',
  documents,
  undated: 'sin fecha',
  ofDay: (day: string): string => `del ${day}`,
  between: (first: string, last: string): string => `del ${first} al ${last}`,
  madeOf: (number: number): string =>
    `Hecho por Cotejo con las palabras de ${documents(number)}. No califica la verdad; cada valor abre sus palabras.`,
  situation: (title: string): string => `Situación: ${title}.`,
  question: 'La pregunta:',

  noDate: 'sin fecha',
  openQuote: (number: number): string => `Abrir la cita ${number}`,
  filter: (what: string): string => `Filtrar ${what}`,
  source: 'Fuente',
  words: 'Palabras',
  reason: 'Razón',
  all: 'todo',
  other: 'Otros',
  rows: (number: number): string => counted(number, 'fila', 'filas'),
  findings: (number: number): string => counted(number, 'hallazgo', 'hallazgos'),
  origins: (number: number): string => (number === 1 ? 'de un solo origen' : `de ${number} orígenes independientes`),
  when: 'Cuándo',
  what: 'Qué',
  who: 'Quién',
  kind: 'Clase',
  name: 'Nombre',
  whoSays: 'Quién lo dice',
  implied: 'implícito',
  speaker: (name: string): string => SPEAKERS[name] ?? name,
  amount: inSpanish,

  glance: {
    documents: (number: number): string => (number === 1 ? 'documento' : 'documentos'),
    origins: (number: number): string => (number === 1 ? 'origen independiente' : 'orígenes independientes'),
    rows: (number: number): string =>
      number === 1 ? 'hecho o cifra que cuentan varios' : 'hechos y cifras que cuentan varios',
    counts: (read: number, origins: number, rows: number, findings: number): string =>
      `${documents(read)} de ${counted(origins, 'origen independiente', 'orígenes independientes')}; ${counted(rows, 'hecho o cifra que cuentan varios', 'hechos y cifras que cuentan varios')}; ${counted(findings, 'hallazgo', 'hallazgos')}.`,
    inConflict: 'en conflicto',
    unclear: 'sin aclarar',
    conflicts: 'En conflicto',
    noConflict: 'Nada está en conflicto: cada diferencia hallada tiene otra razón.',
    noneInConflict: 'Nada está en conflicto.',
    others: 'Qué más se halló',
    empty: 'Ningún hallazgo: no hay dos fuentes que hablen del mismo hecho o cifra.',
    findings: 'Hallazgos',
    where: 'Dónde',
  },

  collation: {
    lead: 'Un bloque por hecho o cifra: lo que cada fuente dice de ello, en sus palabras. El número tras una cita la abre con su fuente, su lugar en el texto y una nota al pie.',
    silent: 'no se leyó nada sobre ello',
    rule: 'regla',
    ruleIs: (rule: string): string => `Regla: ${rule}.`,
    more: (number: number): string => counted(number, 'hallazgo más', 'hallazgos más'),
    says: (row: string): string => `Lo que dice cada fuente: ${row}`,
    saysColumn: 'Dice',
    filter: 'Filtrar el cotejo',
    single: 'Lo que cuenta una sola fuente',
    groups: {
      conflict: 'En conflicto',
      undetermined: 'Sin aclarar',
      explained: 'Distinto, y explicado',
      compatible: 'Contado igual',
    },
    matter: 'Sobre un mismo asunto',
    mattersLead:
      'Lo que varias fuentes dicen de un mismo asunto sin contar un solo hecho. Lo que aquí se pone junto trata de lo mismo; no se dice que las fuentes hablen de un solo hecho.',
    empty: 'Ningún hecho ni cifra se cuenta en dos fuentes.',
  },

  timeline: {
    lead: 'Las fechas son tan exactas como permiten las palabras y no más: un mes se dibuja como un mes.',
    track: 'Línea',
    inWords: 'En palabras de',
    more: (number: number): string => `${number} más en su fila`,
    left: (left: number, all: number): string =>
      `${left} de ${all} entradas están solo en la lista: quedan lejos de las demás en el tiempo, o las cuentan menos documentos.`,
    picture: 'Cronología, imagen',
    chart: 'Cronología por líneas',
    list: (number: number): string => `Lo mismo como lista (${number})`,
    the: 'la cronología',
    empty: 'No se leyó ningún hecho con fecha.',
    months: 'ene feb mar abr may jun jul ago sep oct nov dic',
  },

  measures: {
    lead: 'Una medida se amenaza, se anuncia, rige, se modifica o se pone en pausa, y termina. Cuenta el día desde el que rige, no el día del titular.',
    by: (name: string): string => `de ${name}`,
    against: (name: string): string => `contra ${name}`,
    state: 'Estado',
    announced: 'Anuncio',
    signed: 'Firma',
    holdsFrom: 'Rige desde',
    rate: 'Tasa',
    covers: 'Qué abarca y quién lo dice',
    steps: (measure: string): string => `Pasos: ${measure}`,
    notBegun: (number: number): string =>
      `${counted(number, 'medida', 'medidas')} sin empezar aún, o de la que no se sabe qué regía ese día.`,
    stood: 'Qué regía un día',
    whatStood: 'Qué regía',
    on: 'En vigor el',
    day: 'Día',
    allDays: 'todos los días',
    measure: 'Medida',
    chart: 'La vida de cada medida',
    chartLabel: 'La vida de cada medida; las tablas de abajo dicen lo mismo',
    picture: 'La vida de cada medida, imagen',
    empty: 'No se leyó ninguna medida.',
  },

  figures: {
    lead: 'Cada número con lo que cuenta, dónde, cuándo y frente a qué. Un periodo marcado como ',
    leadOn: ' no está en las palabras mismas; se sigue de uno dicho cerca.',
    figure: 'Cifra',
    value: 'Valor',
    of: 'De qué',
    where: 'Dónde',
    against: 'Frente a',
    the: 'las cifras',
    empty: 'No se leyó ninguna cifra.',
  },

  outlook: {
    lead: 'Exigencias, promesas, amenazas, condiciones, pronósticos y plazos, tal como se dijeron.',
    due: 'Vence',
    condition: 'Condición',
    consequence: 'Qué sigue',
    the: 'las perspectivas',
    empty: 'No se leyó nada de lo que está por venir.',
  },

  assessments: {
    lead: 'Juicios sobre la pregunta: de quién, de qué y con qué medida.',
    of: 'sobre',
    by: 'según',
    empty: 'No se leyó ningún juicio.',
  },

  actors: {
    aliases: 'También llamado',
    documents: 'Documentos',
    mentions: 'Menciones',
    legal: 'Ante la ley',
    status: 'Situación',
    date: 'Fecha',
    whoSays: 'Quién lo dice',
    heldBack: (number: number): string =>
      number === 1
        ? '1 afirmación se retiene hasta que alguien la revise'
        : `${number} afirmaciones se retienen hasta que alguien las revise`,
    empty: 'No se leyó ningún actor.',
  },

  accountability: {
    lead: 'De qué se dice que responde quién, en palabras de quien lo dice. Nada aquí dice quién tiene razón; el veredicto es de quien exige, y una medida está en una cadena porque un documento la cuenta junto a la exigencia, no porque una venga de la otra.',
    mutual: 'cada cual al otro',
    demand: 'Exigencia',
    measure: (state: string): string => `Medida ${state}`,
    charges: 'Culpa, deber y omisión',
    whoSays: 'Quién lo dice',
    told: 'Contado como',
    asWhat: 'Como qué',
    whoTells: 'Quién lo cuenta así',
    demands: (by: string, of: string): string => `Exigencias de ${by} a ${of}`,
    demandsOf: (by: string, of: string): string => `${by} exige a ${of}`,
    chain: 'Exigencia, respuesta, veredicto',
    step: 'Paso',
    heldBack: (number: number): string =>
      number === 1
        ? 'Una frase sobre una persona nombrada se retiene hasta que alguien la revise.'
        : `${number} frases sobre personas nombradas se retienen hasta que alguien las revise.`,
    empty: 'No se leyó ningún incidente con culpa, deber u omisión, ni exigencia alguna con su respuesta.',
  },

  sources: {
    lead: (read: number, origins: number): string =>
      `${documents(read)} de ${counted(origins, 'origen', 'orígenes')}. Las copias de un texto, y los textos que se apoyan en una misma fuente anterior, comparten origen y cuentan una vez.`,
    version: (number: number): string => `versión ${number}`,
    origin: (number: number): string => `origen ${number}`,
    title: 'Título',
    publisher: 'Quién lo publicó',
    date: 'Fecha',
    address: 'Dirección',
    originColumn: 'Origen',
    text: 'Texto (SHA-256)',
  },

  howToRead: {
    lead: 'Toda diferencia entre fuentes tiene una razón. El color muestra cómo se relacionan ambos lados; la palabra dice por qué.',
    leadPlain: 'Toda diferencia entre fuentes tiene una razón:',
    means: 'Qué significa',
    noScore: 'No se califica la verdad: nada aquí dice qué fuente tiene razón.',
    words:
      '«De 2 orígenes independientes» cuenta orígenes, no copias. «Fuente sin establecer» quiere decir que el texto no dice quién lo dice. Cada hallazgo nombra la regla que lo hizo.',
    marks: (bold: string): string =>
      `Las palabras marcadas van en ${bold} dentro de su cita; el número que la sigue la abre con su lugar en el texto y una nota al pie.`,
    bold: 'negrita',
    suggestions: 'Son sugerencias de un programa que lee palabras; decide una persona.',
    persons: (sign: string): string =>
      `«${sign}» y signos parecidos están en lugar de particulares, cuyos nombres no se publican; los particulares que hablan aparecen como «un particular».`,
    pack: (title: string, name: string): string => `Paquete de la situación: ${title} (${name}).`,
  },

  quotes: {
    lead: 'Las palabras que hay detrás de cada valor. Las citas son breves a propósito; la huella identifica el texto del que se leyeron.',
    used: 'Sostiene',
    usedIn: (places: string): string => `sostiene ${places}`,
    open: 'abrir la fuente en estas palabras',
    characters: (start: number, end: number): string => `caracteres ${start}–${end}`,
    text: 'texto',
    footnote: 'Nota al pie',
    hash: (hash: string, characters: string): string => `SHA-256 del texto ${hash}, ${characters}`,
  },

  effect: {
    legend: 'línea continua: lo contado; discontinua: lo que nivel, tendencia y estación hasta la fecha hacen esperar',
    refused: 'sin respuesta: hay demasiado poco',
  },

  calendar: {
    quote: (words: string): string => `«${words}»`,
    standing: (source: string, status: string): string => `${source}. Estado: ${status}.`,
    because: (rule: string, reason: string): string => DUE[rule] ?? reason,
    statuses: STATUS_WORD,
  },

  bundle: {
    page: 'El informe como página',
    text: 'El informe como texto',
    data: 'El informe como datos: aquello de lo que se hacen todos los demás archivos salvo las comprobaciones',
    comparison: 'Lo que los documentos dicen de un hecho o cifra, lado a lado, con las razones por las que difieren',
    checks: 'Cifras calculadas de nuevo con series oficiales en toda lectura defendible',
    tables: 'Las tablas como Frictionless Data Package',
    table: (name: string): string => `Tabla: ${name}`,
    description: (read: number): string =>
      `Lo que dicen ${documents(read)}, lado a lado, con cada cita, cada número y su lugar. Los nombres de particulares se sustituyen por un signo.`,
    rights: 'Derechos',
    licence:
      'Las citas son de quienes las publicaron y están aquí como prueba, con un poco de lo que las rodea. Lo que se dice de ellas es de quien hizo este conjunto.',
    export: 'Exportación',
    tablesDescription:
      'Una fila por cada cosa que dice un documento, con el documento, el lugar de las palabras en su texto y la cita. El texto que una hoja de cálculo ejecutaría lleva un apóstrofo delante. Los nombres de particulares se sustituyen por un signo. Las citas son de quienes las publicaron.',
  },

  script: {
    of: ' de ',
    shown: ' a la vista',
    since: 'tal como está desde el ',
    unknown: 'de ese día no se sabe nada',
  },
}
