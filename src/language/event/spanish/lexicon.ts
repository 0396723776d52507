// The Spanish words of grammar with their English counterparts. Clauses, participants and modality are read by rules on
// such words, and these rules hold for both languages; so a Spanish sentence is handed to them with its small words and
// governing verbs under their English names. Spans always point at the Spanish text.

const pairs = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').flatMap((row) => {
      const [english, words] = row.split(':') as [string, string]
      return words
        .trim()
        .split(' ')
        .map((word) => [word, english.trim()] as const)
    }),
  )

/** Prepositions, conjunctions, determiners, pronouns. */
export const SMALL_WORDS = pairs(
  'of: de del, to: a al hacia hasta, by: por, against: contra, in: en, with: con, on: sobre, between: entre, without: sin, ' +
    'for: para, from: desde, after: tras después, before: antes, during: durante, under: bajo, since: desde, if: si, ' +
    'and: y e, or: o u, but: pero, as: como, when: cuando, while: mientras, because: porque, although: aunque, where: donde, ' +
    'who: quien quienes, which: cual cuales, whose: cuyo cuya cuyos cuyas, not: no, never: nunca jamás, nor: ni tampoco, no: ningún ninguna, ' +
    'the: el la los las, this: este esta, these: estos estas, that: ese esa aquel aquella, those: esos esas, such: tales, ' +
    'his: su sus, it: ello, he: él, she: ella, they: ellos ellas, nobody: nadie, nothing: nada',
)

/** Verbs that govern another act, in the infinitive. */
export const GOVERNING_VERBS = pairs(
  'plan: planear prever proyectar programar, intend: pretender pensar, agree: acordar pactar convenir, decide: decidir resolver, ' +
    'promise: prometer comprometer, seek: buscar procurar, hope: esperar, want: querer desear, try: intentar tratar, ' +
    'prepare: preparar alistar, propose: proponer, threaten: amenazar, consider: considerar evaluar contemplar analizar estudiar valorar, ' +
    'suggest: sugerir plantear, fear: temer, oppose: oponer, offer: ofrecer, demand: exigir reclamar, ask: pedir solicitar, ' +
    'urge: instar urgir llamar exhortar, order: ordenar mandar, press: presionar, force: obligar forzar, help: ayudar, let: dejar, ' +
    'allow: permitir autorizar facultar, continue: continuar seguir, begin: comenzar empezar iniciar, fail: fallar fracasar omitir, ' +
    'refuse: negar rehusar rechazar, avoid: evitar impedir eludir, stop: dejar cesar, say: decir afirmar asegurar señalar ' +
    'informar declarar anunciar indicar explicar sostener reportar advertir, conduct: realizar efectuar ejecutar, cancel: cancelar, postpone: aplazar posponer postergar, ' +
    'deny: desmentir, carry: llevar, ' +
    'launch: lanzar emprender, make: hacer, impose: imponer, face: enfrentar, suffer: sufrir, receive: recibir, give: dar',
)

/** Nouns that govern the act after them. */
export const GOVERNING_NOUNS_ES = pairs(
  'threat: amenaza amenazas, plan: plan planes, agreement: acuerdo acuerdos, promise: promesa promesas, decision: decisión, ' +
    'attempt: intento intentos, order: orden órdenes, possibility: posibilidad, risk: riesgo riesgos, danger: peligro, fear: temor miedo, ' +
    'proposal: propuesta propuestas, demand: exigencia exigencias, request: petición solicitud solicitudes, call: llamado, ' +
    'failure: incapacidad fracaso, refusal: negativa, lack: falta, deadline: plazo, commitment: compromiso compromisos',
)

/** Adjectives that say how real an act is. */
export const MODAL_ADJECTIVES_ES = pairs(
  'possible: posible posibles eventual eventuales, planned: próximo próxima próximos próximas futuro futura, threatened: amenazado, ' +
    'alleged: presunto presunta',
)

/** Modal verbs, all forms: what may be. */
export const MODAL_FORMS = pairs(
  'could: puede pueden podía podían podría podrían pueda puedan podrá podrán pudiera pudieran poder, ' +
    'must: debe deben debería deberían deberá deberán deba deban',
)

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
export const HAVE_FORMS = list(
  'ha han había habían habrá habrán habría habrían haya hayan hubiera hubieran haber habiendo',
)
/** There is, there were. */
export const EXISTENTIAL = list('hay hubo')
export const BE_FORMS = list(
  'es son era eran fue fueron será serán sería serían sea sean fuera fueran ser sido siendo está están estaba estaban ' +
    'estuvo estuvieron estará estarán estaría esté estén estado estar estando',
)
export const GO_FORMS = list('va van iba iban irá irán')
export const CLITICS = list('se le les lo la los las me te nos')
/** Verbs of motion: "a" after them is a direction, not the mark of a person. */
export const MOTION = list('llegar ir viajar acudir regresar volver entrar cruzar llamar obligar ascender sumar caer')
/** Words before "de que" after which the subjunctive tells what happened. */
export const AFTER_WORDS = list('después luego tras pese debido')

/** Words beside a noun that make it a count or a kind: homicidios diarios, el homicidio doloso. */
export const COUNTED = list(
  'doloso dolosos dolosa dolosas intencional intencionales culposo diario diarios diarias mensuales menos',
)
/** Nouns of amount that make the act after them a statistic. */
export const AMOUNTS_ES = list(
  'baja reducción promedio tasa número cifra cifras índice nivel niveles aumento disminución caída incidencia alza descenso delito delitos casos',
)
