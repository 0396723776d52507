// Spanish words that point forward, as data. A verb stands in its infinitive; its forms follow by rule, and `also` gives
// those that no rule makes. The kind is what the outlook is when nothing around it says otherwise.
import type { Outlook } from '../../../model/index.js'

/** What must follow a cue: an infinitive, "que", a noun phrase that names no one, or nothing in particular. */
export type SpanishFollower = 'infinitive' | 'que' | 'noun' | 'any'

export interface SpanishCue {
  readonly kind: Outlook['kind']
  readonly follows: readonly SpanishFollower[]
  /** Its past tenses speak of what was to come then, unless they are reported. */
  readonly pastIsOver?: true
  /** The outlook is the phrase from the cue on, not the clause. */
  readonly phraseOnly?: true
  /** The outlook takes in the whole sentence. */
  readonly whole?: true
  /** A negation must stand before it ("no descarta"). */
  readonly negated?: true
  /** It stands behind the noun it qualifies ("los gravámenes previstos"). */
  readonly behind?: true
}

/** A verb with the word that must follow it. */
export interface VerbCue extends SpanishCue {
  readonly verb: string
  readonly rest: string
  readonly also?: readonly string[]
}

/** A phrase as it stands, lower case. */
export interface PhraseCue extends SpanishCue {
  readonly phrase: string
}

const verbs = (rows: string, cue: SpanishCue): VerbCue[] =>
  rows.split(', ').map((row) => {
    const [head = '', ...also] = row.split('/')
    const [verb = '', ...rest] = head.split(' ')
    return { ...cue, verb, rest: rest.join(' '), ...(also.length > 0 ? { also } : {}) }
  })
const phrases = (rows: string, cue: SpanishCue): PhraseCue[] => rows.split(', ').map((phrase) => ({ ...cue, phrase }))

export const VERB_CUES: readonly VerbCue[] = [
  // What someone means to do now.
  ...verbs(
    'planear/planeo/planeamos, pretender/pretendo/pretendemos, proyectar, pensar/piensa/piensan/pienso/pensamos, buscar/busco/buscamos, ' +
      'planificar, prever/prevé/prevén/prevemos/preveía, tener previsto, tener planeado, tener pensado, alistarse a, disponer a, preparar para, intentar',
    { kind: 'plan', follows: ['infinitive'], pastIsOver: true },
  ),
  // Word given to do it holds though it was given before.
  ...verbs('acordar/acordamos, aceptar, acceder a, convenir en, ofrecer, pactar, decidir, comprometer a que', {
    kind: 'plan',
    follows: ['infinitive', 'que'],
  }),
  // Options that are weighed.
  ...verbs(
    'analizar, estudiar, evaluar/evalúa/evalúan/evaluamos, contemplar, considerar, sopesar, valorar, barajar, explorar',
    {
      kind: 'plan',
      follows: ['infinitive'],
      pastIsOver: true,
    },
  ),
  ...verbs(
    'analizar la posibilidad de, estudiar la posibilidad de, evaluar la posibilidad de/evalúa la posibilidad de/evalúan la posibilidad de, ' +
      'considerar la posibilidad de, contemplar la posibilidad de, barajar la posibilidad de, explorar la posibilidad de, seguir adelante con, trabajar en un plan',
    { kind: 'plan', follows: ['any'], pastIsOver: true },
  ),
  ...verbs('descartar', { kind: 'threat', follows: ['any'], negated: true }),
  // Words given, words of menace, words of claim.
  ...verbs('prometer/prometo/prometemos, jurar, garantizar que, comprometer a/comprometo a/comprometemos a', {
    kind: 'promise',
    follows: ['infinitive', 'que'],
  }),
  ...verbs('amenazar con, amenazar', { kind: 'threat', follows: ['infinitive', 'noun', 'que'] }),
  ...verbs('exigir/exijo/exigimos, demandar, reclamar, pedir/pido/pedimos, solicitar, insistir en, urgir', {
    kind: 'demand',
    follows: ['que'],
  }),
  ...verbs('exigir/exijo/exigimos, demandar', { kind: 'demand', follows: ['noun', 'infinitive'], pastIsOver: true }),
  // What is held to be coming.
  ...verbs(
    'esperar/espero/esperamos, prever/prevé/prevén/prevemos/previó, temer/tememos, confiar en/confía en/confían en/confiamos en',
    {
      kind: 'prediction',
      follows: ['que'],
      pastIsOver: true,
    },
  ),
  ...verbs('pronosticar, augurar, predecir/predice/predijo, vaticinar, anticipar', {
    kind: 'prediction',
    follows: ['que', 'noun'],
  }),
  ...verbs('correr el riesgo de, amagar con', { kind: 'prediction', follows: ['any'], pastIsOver: true }),
]

/** Verbs with an object between them and the infinitive: instar a alguien a hacer, pedir a alguien hacer. */
export const URGING: readonly string[] = ['instar', 'exhortar', 'urgir', 'llamar', 'conminar', 'pedir', 'exigir']

export const PHRASE_CUES: readonly PhraseCue[] = [
  // What is fixed beforehand.
  ...phrases(
    'está por, están por, está a punto de, están a punto de, está listo para, está lista para, están listos para, están listas para, ' +
      'se prepara para, se preparan para, se alista para, se alistan para, se dispone a, se disponen a, se apresta a, se aprestan a, ha de, han de',
    { kind: 'plan', follows: ['infinitive'] },
  ),
  ...phrases(
    'está previsto, está prevista, están previstos, están previstas, está programado, está programada, están programados, están programadas, ' +
      'está agendado, está agendada, tiene previsto, tienen previsto',
    { kind: 'plan', follows: ['any'] },
  ),
  ...phrases(
    'el objetivo es, la meta es, el plan es, la intención es, el propósito es, la idea es, el fin es, su objetivo es, su meta es, su plan es, su intención es, nuestro objetivo es',
    { kind: 'plan', follows: ['infinitive', 'que'] },
  ),
  ...phrases('plan para, planes para, planes de, intención de, propósito de', {
    kind: 'plan',
    follows: ['infinitive'],
  }),
  ...phrases(
    'previsto, prevista, previstos, previstas, planeado, planeada, planeados, planeadas, programado, programada, programados, programadas',
    { kind: 'plan', follows: ['any'], phraseOnly: true, behind: true },
  ),
  // A day by which.
  ...phrases(
    'plazo de, plazo para, plazo hasta, plazo fijado, fecha límite, a más tardar, tiene hasta, tienen hasta, vence el, vencen el, vence este, expira el, expiran el',
    {
      kind: 'deadline',
      follows: ['any'],
    },
  ),
  ...phrases('promesa de, compromiso de', { kind: 'promise', follows: ['infinitive', 'que'] }),
  ...phrases('amenaza de, amenazas de, amenaza con, nuevas amenazas, ultimátum', {
    kind: 'threat',
    follows: ['infinitive', 'noun'],
    phraseOnly: true,
  }),
  ...phrases('exigencia de, petición de, demanda de que, llamado a', {
    kind: 'demand',
    follows: ['infinitive', 'que'],
    phraseOnly: true,
  }),
  // What is held to be coming.
  ...phrases(
    'es probable, es muy probable, es poco probable, es improbable, es posible, es previsible, es inevitable, puede, pueda, existe la posibilidad de, hay riesgo de, todo apunta a, lo más probable es, cabe esperar',
    { kind: 'prediction', follows: ['que'] },
  ),
  ...phrases(
    'se espera, se esperan, se prevé, se prevén, se pronostica, se anticipa, se avecina, se avecinan, es inminente, son inminentes, es probable',
    {
      kind: 'prediction',
      follows: ['any'],
    },
  ),
  ...phrases(
    'riesgo de, riesgos de, peligro de, posibilidad de, probabilidad de, perspectiva de, temor de, temor a, eventual, eventuales, inminente',
    { kind: 'prediction', follows: ['infinitive', 'que', 'noun'], phraseOnly: true },
  ),
  // Questions that only the future answers.
  ...phrases(
    'está por verse, están por verse, queda por ver, falta por ver, habrá que ver, hay que ver, falta ver, falta saber, es pronto para, es demasiado pronto para, ' +
      'es temprano para, es prematuro, no está claro si, no queda claro si, se desconoce si, no hay señales de que, no hay garantía de que, ' +
      'no hay indicios de que, la pregunta es si, la duda es si, la cuestión es si, el tiempo dirá, es una incógnita, sigue siendo una incógnita',
    { kind: 'prediction', follows: ['any'], whole: true },
  ),
  // What hangs on something else.
  ...phrases(
    'dependerá de, dependerán de, dependerá del, dependerán del, dependería de, dependerían de, depende de si, depende de que, depende de cómo, dependen de si, dependen de que',
    { kind: 'condition', follows: ['any'] },
  ),
  ...phrases('sujeto a, sujeta a, sujetos a, sujetas a, condicionado a, condicionada a, supeditado a, supeditada a', {
    kind: 'condition',
    follows: ['noun', 'que'],
    phraseOnly: true,
  }),
]

/** Openers of a condition, longest first; `strong` ones make one whatever the consequence looks like. */
export const CONDITION_OPENERS: readonly {
  readonly phrase: string
  readonly strong: boolean
  readonly verb: 'finite' | 'infinitive' | 'any'
}[] = [
  ...'a menos que, a no ser que, salvo que, excepto que, siempre y cuando, siempre que, con tal de que, con tal que, en caso de que, a condición de que, en el supuesto de que, en tanto no, mientras no'
    .split(', ')
    .map((phrase) => ({ phrase, strong: true, verb: 'finite' as const })),
  ...'incluso si, aun si, solo si, sólo si, salvo si, excepto si, si'
    .split(', ')
    .map((phrase) => ({ phrase, strong: false, verb: 'finite' as const })),
  // "De no cumplirse", "de aprobarse la ley", "en caso de incumplir", "sin un acuerdo".
  ...'de no, de'.split(', ').map((phrase) => ({ phrase, strong: false, verb: 'infinitive' as const })),
  ...'en caso de, en caso contrario, de lo contrario, de otro modo, de otra forma, de ser así, de no ser así, sin, ante un eventual, ante una eventual'
    .split(', ')
    .map((phrase) => ({ phrase, strong: false, verb: 'any' as const })),
]

/** Openers that are a whole condition by themselves, pointing back. */
export const OTHERWISE = new Set([
  'de lo contrario',
  'en caso contrario',
  'de otro modo',
  'de otra forma',
  'de ser así',
  'de no ser así',
])

/** Before "si" these ask rather than suppose. */
export const ASKING_ES =
  /^(?:pregunt\p{L}+|sab\p{L}+|sé|ver|verse|vea|dirá|decir|dijo|decid\p{L}+|determin\p{L}+|duda|claro|evalu\p{L}+|analiz\p{L}+|investig\p{L}+|averigu\p{L}+|como|conocer|aclar\p{L}+|precis\p{L}+|defin\p{L}+|confirm\p{L}+|desconoce|pregunta|es)$/u

/** What the speaker's verb makes of words that look ahead, by the beginning of its form. */
export const SPOKEN_ES: readonly (readonly [RegExp, Outlook['kind']])[] = [
  [/^(?:promet|jur(?:ó|a|an|aron)$|garantiz|compromet)/u, 'promise'],
  [/^amenaz/u, 'threat'],
  [/^(?:exig|exij|demand|reclam|insta|urgi|pid|orden)/u, 'demand'],
]

/** Beginnings of verbs of what comes about by itself: in the future they foretell rather than plan. */
export const COMES_ABOUT_ES =
  /^(?:ser|estar|habr|tendr|aument|crecer|subir|bajar|caer|disminuir|empeorar|mejorar|seguir|continuar|causar|provocar|generar|costar|afectar|dañar|ayudar|perder|ganar|fracasar|funcionar|durar|ocurrir|suceder|pasar|morir|sufrir|llevar|traer|cambiar|depender|permanecer|quedar|resultar|beneficiar|perjudicar|debilitar|fortalecer|encarecer|agravar|volver|llover)/u
/** Beginnings of verbs that end something on a day. */
export const EXPIRY_ES = /^(?:vence|expira|termina|caduca|conclu|finaliza)/u
/** Conditionals of how someone stands now: querría, gustaría. */
export const PRESENT_CONDITIONAL = /^(?:querría|gustaría|preferiría|diría|desearía|parecería|convendría|cabría|habría)/u
/** Verbs after "se": what is said of now. */
export const NOT_TIMES =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|semanas|mes|meses|año|años|día|días|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|horas|paso|pasos|a)$/u
