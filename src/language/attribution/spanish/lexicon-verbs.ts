// Spanish verbs that tell who says what, by what may follow them and how far they commit their subject. Infinitives;
// the forms of the third person, which reports use, are made by rule, irregular stems are listed.
import type { Certainty } from '../lexicon-verbs.js'

/**
 * What may stand as the content: `say` a clause, a quotation, words before the verb, or an object; `think` a clause;
 * `object` a noun phrase, with the preposition that leads to it where the verb has one.
 */
export type Frame = 'say' | 'think' | 'object'
export type FormKind = 'finite' | 'gerund' | 'participle' | 'infinitive'

export interface CueForm {
  readonly lemma: string
  readonly frame: Frame
  readonly certainty: Certainty
  readonly kind: FormKind
  /** Whether a noun has the same form ("denuncia"), so that an article before it makes it one. */
  readonly nominal: boolean
}

const GROUPS: readonly (readonly [frame: Frame, certainty: Certainty, words: string])[] = [
  // Plain saying.
  [
    'say',
    'CT+',
    'decir afirmar señalar asegurar indicar informar declarar explicar sostener advertir añadir agregar comentar expresar ' +
      'reiterar subrayar destacar recordar admitir reconocer insistir responder contestar apuntar precisar detallar ' +
      'aclarar recalcar remarcar enfatizar manifestar mencionar puntualizar alertar alegar argumentar argüir aducir ' +
      'confesar contar relatar narrar exponer concluir anunciar revelar comunicar denunciar aseverar confirmar reportar ' +
      'constatar ratificar matizar replicar ironizar lamentar escribir citar proclamar notificar avisar adelantar publicar difundir testificar',
  ],
  ['say', 'PR+', 'sugerir estimar calcular cifrar pronosticar prever vaticinar opinar considerar insinuar'],
  ['say', 'CT-', 'negar desmentir descartar'],
  [
    'say',
    'Uu',
    'preguntar prometer amenazar exigir pedir proponer solicitar reclamar ordenar instar urgir recomendar exhortar instruir',
  ],
  // Thinking and feeling.
  ['think', 'PR+', 'creer pensar suponer'],
  ['think', 'Uu', 'esperar confiar desear'],
  ['think', 'PS+', 'temer'],
  ['think', 'PR-', 'dudar'],
  // Showing, with data as the subject.
  ['say', 'CT+', 'mostrar demostrar evidenciar'],
  // What somebody makes known about something, without a clause.
  ['object', 'CT+', 'criticar condenar rechazar calificar acusar elogiar celebrar hablar cuestionar describir'],
]

/** Forms of irregular verbs that the rules below would miss, after the lemma: present, preterite, participle, future. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir: 'dice dicen dijo dijeron dirá dirán diciendo dicho diría dirían',
  sostener: 'sostiene sostienen sostuvo sostuvieron sostendrá',
  advertir: 'advierte advierten advirtió advirtieron advirtiendo',
  recordar: 'recuerda recuerdan',
  reconocer: '',
  contar: 'cuenta cuentan',
  exponer: 'expone exponen expuso expusieron expuesto',
  proponer: 'propone proponen propuso propusieron propuesto',
  suponer: 'supone suponen supuso supusieron supuesto',
  concluir: 'concluye concluyen concluyó concluyeron concluyendo',
  argüir: 'arguye arguyen arguyó arguyeron',
  aducir: 'aduce aducen adujo adujeron',
  sugerir: 'sugiere sugieren sugirió sugirieron sugiriendo',
  prever: 'prevé prevén previó previeron previsto',
  negar: 'niega niegan',
  desmentir: 'desmiente desmienten desmintió desmintieron',
  pedir: 'pide piden pidió pidieron pidiendo',
  creer: 'cree creen creyó creyeron creyendo',
  pensar: 'piensa piensan',
  mostrar: 'muestra muestran',
  demostrar: 'demuestra demuestran',
  escribir: 'escrito',
}

/** Present forms that are nouns, too. */
const NOMINAL = new Set(
  'denuncia denuncias cuenta reporta critica muestra recuerda anuncio informe advertencia aviso calcula estima pregunta replica cita reclama celebra condena duda piensa supuesto propuesto dicho escrito pedido informado comunicado previsto'.split(
    ' ',
  ),
)

const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, kind: FormKind])[]>> = {
  ar: [
    ...'a an ó aron aba aban ará arán aría arían'.split(' ').map((end) => [end, 'finite'] as const),
    ['ando', 'gerund'],
    ['ado', 'participle'],
  ],
  er: [
    ...'e en ió ieron ía ían erá erán ería erían'.split(' ').map((end) => [end, 'finite'] as const),
    ['iendo', 'gerund'],
    ['ido', 'participle'],
  ],
  ir: [
    ...'e en ió ieron ía ían irá irán iría irían'.split(' ').map((end) => [end, 'finite'] as const),
    ['iendo', 'gerund'],
    ['ido', 'participle'],
  ],
}

const kindOf = (form: string): FormKind =>
  form.endsWith('ndo')
    ? 'gerund'
    : /(?:cho|to|ado|ido)$/u.test(form) && !/^(?:muestra)/u.test(form)
      ? 'participle'
      : 'finite'

function build(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const [frame, certainty, words] of GROUPS)
    for (const lemma of words.split(' ')) {
      const add = (form: string, kind: FormKind): void => {
        if (!forms.has(form)) forms.set(form, { lemma, frame, certainty, kind, nominal: NOMINAL.has(form) })
      }
      for (const form of (IRREGULAR[lemma] ?? '').split(' ').filter((word) => word !== '')) add(form, kindOf(form))
      const stem = lemma.slice(0, -2)
      for (const [ending, kind] of ENDINGS[lemma.slice(-2)] ?? []) add(stem + ending, kind)
      add(lemma, 'infinitive')
    }
  return forms
}

/** Cue verbs by their forms, lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = build()

/** "dio a conocer", "puso en duda": a verb with words of its own. */
export const CUE_PHRASES: ReadonlyMap<
  string,
  readonly (readonly [words: string, frame: Frame, certainty: Certainty])[]
> = new Map(
  ['dio', 'dieron', 'da', 'dan', 'dará', 'dado'].map((form) => [form, [['a conocer', 'say', 'CT+'] as const]] as const),
)

/** Prepositions that lead from a verb to what it is about: "informó de", "amenaza con". */
export const LEADING: Readonly<Record<string, readonly string[]>> = {
  informar: ['de', 'del', 'sobre'],
  hablar: ['de', 'del', 'sobre'],
  amenazar: ['con'],
  alertar: ['de', 'del', 'sobre'],
  advertir: ['de', 'del', 'sobre'],
  calificar: ['de'],
  calcular: ['en'],
  estimar: ['en'],
  cifrar: ['en'],
  insistir: ['en'],
  acusar: ['a', 'al'],
  preguntar: ['por'],
  dudar: ['de', 'del'],
  confiar: ['en'],
}

/** Verbs of saying that mean something else with a bare object: "aseguró 400 armas" seized them. */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  (
    'decir asegurar sostener contar escribir responder contestar concluir celebrar mostrar demostrar exponer considerar ' +
    'afirmar indicar informar apuntar insistir publicar difundir ordenar instruir creer esperar comunicar constatar alertar hablar amenazar preguntar'
  ).split(' '),
)

/** Verbs by which somebody is asked or told to do something: "pidió a Ruiz salir". */
export const ASKING: ReadonlySet<string> = new Set(
  'pedir solicitar exigir ordenar instar urgir recomendar exhortar instruir'.split(' '),
)

/** Adverbs by which nobody who can be named says it. */
export const HEARSAY: ReadonlySet<string> = new Set('presuntamente supuestamente aparentemente'.split(' '))
