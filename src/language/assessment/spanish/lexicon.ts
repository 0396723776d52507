// Spanish words that judge whether something works, as data. Verbs stand in the infinitive with what must follow; their
// forms follow by rule. The sorts are those of the English cues.
import type { Stance } from '../../../model/index.js'
import { spanishPlural } from '../../spanish/plural.js'
import { type AssessmentCue, acting, cues, strong as strongCue } from '../lexicon.js'

const strong = (negated: Stance | null, form: AssessmentCue['form'] = 'verb') => strongCue(negated, form)

/** "Funciona como puente", "funcionan bajo tierra": a thing that runs, not one that works. */
const RUNNING = new Set('como bajo desde a'.split(' '))

export const SPANISH_CUES: readonly AssessmentCue[] = [
  // It works: said outright.
  ...cues('works', strong('does_not'), 'funcionar', RUNNING),
  ...cues(
    'works',
    strong('does_not'),
    'dar resultado, dar resultados, dar frutos, dar fruto, rendir frutos, surtir efecto, tener éxito, tener efecto, tener resultados, lograr su objetivo, ' +
      'lograr sus objetivos, cumplir su objetivo, cumplir sus objetivos, cumplir su propósito, alcanzar su objetivo, alcanzar sus objetivos, servir de algo, servir para, tener impacto, dar buenos resultados, lograr avances, marcar la diferencia, mostrar resultados, arrojar resultados',
  ),
  ...cues(
    'works',
    strong('does_not', 'predicate'),
    'eficaz, eficaces, efectivo, efectiva, efectivos, efectivas, exitoso, exitosa, exitosos, exitosas, un éxito, fructífero, fructífera, un acierto, útil, útiles',
  ),
  // It works: by what it does to what it is meant to lessen or to keep.
  ...cues(
    'works',
    acting('ill', 'does_not'),
    'reducir, disminuir, frenar, contener, detener, bajar, debilitar, desarticular, disuadir, evitar, prevenir, abatir, combatir con éxito, mitigar, inhibir, recortar, acabar con, poner fin a, terminar con',
  ),
  ...cues('works', acting('good', 'does_not'), 'mejorar, fortalecer, proteger, restaurar, impulsar, reforzar'),
  ...cues(
    'works',
    { ...acting('none', 'does_not'), listed: true },
    'obligar a, forzar a, empujar a, llevar a, orillar a, arrancar concesiones, lograr concesiones, obtener concesiones',
  ),
  // It does not work.
  ...cues(
    'does_not',
    strong(null),
    'fracasar, fallar, quedar corto, quedar corta, quedar cortos, quedar en nada, resultar insuficiente, tener poco efecto, tener escaso efecto, tener poco impacto, servir de poco, servir de nada, hacer poco por, hacer poco para',
  ),
  ...cues(
    'does_not',
    strong(null, 'predicate'),
    'ineficaz, ineficaces, inútil, inútiles, insuficiente, insuficientes, un fracaso, un fiasco, inefectivo, inefectiva, estéril, insostenible, simbólico, simbólica, cosmético, cosmética, inviable, fallido, fallida, fallidos, fallidas',
  ),
  ...cues(
    'does_not',
    { ...acting('none', null), role: 'object' },
    'obstaculizar, entorpecer, dificultar, socavar, minar, frustrar, sabotear, descarrilar, lastrar',
  ),
  ...cues(
    'does_not',
    { ...strong(null), role: 'object', form: 'phrase' },
    'fracaso de, fracaso del, ineficacia de, ineficacia del',
  ),
  ...cues(
    'does_not',
    { ...strong(null), role: 'actor', onlyNegated: true },
    'hacer lo suficiente, hacer suficiente, hacer bastante, hacer mucho',
  ),
  // It works in part.
  ...cues(
    'partly',
    strong('does_not', 'predicate'),
    'limitado, limitada, limitados, limitadas, parcial, parciales, desigual, desiguales, modesto, modesta, modestos, modestas, ambiguo, ambigua, mixto, mixta, mixtos, mixtas',
  ),
  ...cues(
    'partly',
    strong(null),
    'tener resultados mixtos, dar resultados mixtos, tener un éxito limitado, tener éxito limitado, tener un éxito parcial, tener un efecto limitado, tener un impacto limitado, tener efectos limitados, mostrar resultados mixtos, lograr avances parciales, dar resultados parciales, dar resultados desiguales, dar resultados modestos, ' +
      'tener resultados desiguales, tener resultados parciales, tener resultados modestos',
  ),
  // It does harm.
  ...cues(
    'backfires',
    strong(null),
    'resultar contraproducente, resultar contraproducentes, tener un efecto contraproducente, tener efectos contraproducentes, empeorar las cosas, agravar el problema, empeorar la situación, agravar la situación, tener el efecto contrario, producir el efecto contrario, lograr lo contrario, hacer más daño que bien, hacer más mal que bien, salir el tiro por la culata, jugar a favor de, hacer el juego a',
  ),
  ...cues(
    'backfires',
    strong(null, 'predicate'),
    'contraproducente, contraproducentes, un error, dañino, dañina, desastroso, desastrosa, perjudicial, perjudiciales',
  ),
  ...cues(
    'backfires',
    acting('good', null),
    'dañar, perjudicar, lastimar, poner en riesgo, poner en peligro, comprometer, deteriorar, erosionar, romper, destruir, debilitar, tensar, afectar, minar, socavar, encarecer',
  ),
  ...cues(
    'backfires',
    acting('ill', null),
    'aumentar, alimentar, empeorar, agravar, exacerbar, disparar, provocar, desatar, avivar, incrementar, elevar, multiplicar, generar más, causar más, fomentar, atizar',
  ),
  // It is too early to say.
  ...cues(
    'too_early',
    { role: 'sentence', weight: 'strong', form: 'phrase', acts: 'none', negated: null },
    'está por verse, están por verse, queda por ver, falta por ver, falta ver, habrá que ver, hay que ver si, es pronto para, es demasiado pronto para, es muy pronto para, es temprano para, es prematuro, ' +
      'no está claro si, no queda claro si, se desconoce si, el tiempo dirá, es una incógnita, sigue siendo una incógnita, la pregunta es si, la duda es si, no se sabe si, nadie sabe si, está por demostrarse, todavía no hay datos, aún no hay datos',
  ),
]

/** Words of degree that make "works" into "works in part". */
export const SPANISH_IN_PART: readonly string[] = [
  'en parte',
  'parcialmente',
  'hasta cierto punto',
  'en cierta medida',
  'a medias',
  'apenas',
  'solo en parte',
  'en alguna medida',
]

const withPlurals = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, spanishPlural(word)]))

/** Nouns for something done on purpose: what can work or fail. */
export const SPANISH_POLICIES = withPlurals(
  'estrategia enfoque política presión ofensiva despliegue medida reforma esfuerzo campaña operativo operación táctica programa iniciativa ' +
    'sanción prohibición amenaza patrullaje redada acción respuesta intervención cooperación plan ley restricción cierre designación embargo ' +
    'arancel gravamen tregua acuerdo pacto diplomacia negociación cuota toque bloqueo subsidio incentivo regulación impuesto amnistía militarización ' +
    'legislación método vigilancia modelo apuesta decreto peaje veda',
)
/** Nouns for what came of a policy. */
export const SPANISH_RESULTS = withPlurals(
  'resultado efecto impacto dato evidencia consecuencia caída baja reducción balance saldo',
)
/** What policies are meant to lessen; a pack's criteria come on top. */
export const SPANISH_ILLS = withPlurals(
  'violencia crimen delito homicidio asesinato muerte tráfico contrabando flujo inflación desempleo pobreza emisión contaminación corrupción ' +
    'impunidad extorsión secuestro robo fraude escasez sobredosis accidente cruce llegada adicción deuda inseguridad trasiego delincuencia incidencia desaparición',
)
/** What they are meant to keep or raise. */
export const SPANISH_GOODS = withPlurals(
  'cooperación relación vínculo confianza economía comercio crecimiento exportación seguridad estabilidad alianza interés empleo producción ' +
    'cosecha suministro consumidor soberanía inversión precio',
)
/** Nouns for those who act. */
export const SPANISH_ACTORS = withPlurals(
  'gobierno administración autoridad estado presidente presidenta policía ejército congreso parlamento agencia ministerio secretaría consejo junta',
)
/** Things wanted whose lessening is no success, though a pack may list them. */
export const SPANISH_WANTED =
  /^(?:aprobación|apoyo|popularidad|soberanía|derechos?|empleos?|inversión|inversiones|justicia|independencia|cooperación|relación|relaciones|confianza|economía|comercio|crecimiento|seguridad)$/u

/** Words before a judgement that make it one of what is to come. */
export const SPANISH_AHEAD = /^(?:podrían?|puede|pueden|va|van|probablemente|riesgo|amenaza|amenazan)$/u
/** Verbs that link a subject with a predicate that judges it. */
export const SPANISH_COPULAS =
  /^(?:es|son|fue|fueron|era|eran|será|serán|sería|serían|sido|ser|siendo|resulta|resultan|resultó|resultaron|resultado|resultará|resultaría|parece|parecen|pareció|está|están|sea|sean|demuestra|demostró|demostrado|mostró|mostrado)$/u
/** Verbs before an infinitive that leave it asserted. */
export const SPANISH_RAISING =
  /^(?:logra|logran|logró|lograron|logrado|ha|consigue|consiguió|consiguieron|puede|pueden|podrían?|podrá|va|van|a|ayuda|ayudan|ayudó|ayudaron|ayudado|parece|parecen|suele|suelen|podrán|permite|permitió|permitido)$/u
