// Spanish conjugation, forwards: from an infinitive to the forms that news prose shows, which are those of the third
// person, the participle with its agreement, the gerund and the infinitive with its clitics.
import type { VerbForm } from '../../inflection.js'

/** What a Spanish form tells beyond the forms English has. */
export type SpanishTense = 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive'

/** Verbs by their irregular stems: infinitive ending → present, preterite and subjunctive stem of compounds as well. */
interface Irregular {
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly subjunctive: readonly string[]
  readonly future?: string
  readonly participle?: string
  readonly gerund?: string
}

const irregular = (
  present: string,
  past: string,
  subjunctive: string,
  more: Pick<Irregular, 'future' | 'participle' | 'gerund'> = {},
): Irregular => ({ present: present.split(' '), past: past.split(' '), subjunctive: subjunctive.split(' '), ...more })

/** Irregular verbs that head families (detener, intervenir, imponer, satisfacer, reducir); the longest ending counts. */
const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  Object.entries({
    tener: irregular('tiene tienen', 'tuvo tuvieron', 'tenga tengan', { future: 'tendr' }),
    venir: irregular('viene vienen', 'vino vinieron', 'venga vengan', { future: 'vendr', gerund: 'viniendo' }),
    poner: irregular('pone ponen', 'puso pusieron', 'ponga pongan', { future: 'pondr', participle: 'puesto' }),
    hacer: irregular('hace hacen', 'hizo hicieron', 'haga hagan', { future: 'har', participle: 'hecho' }),
    traer: irregular('trae traen', 'trajo trajeron', 'traiga traigan', { participle: 'traído', gerund: 'trayendo' }),
    ducir: irregular('duce ducen', 'dujo dujeron', 'duzca duzcan'),
    decir: irregular('dice dicen', 'dijo dijeron', 'diga digan', {
      future: 'dir',
      participle: 'dicho',
      gerund: 'diciendo',
    }),
    pedir: irregular('pide piden', 'pidió pidieron', 'pida pidan', { gerund: 'pidiendo' }),
    elegir: irregular('elige eligen', 'eligió eligieron', 'elija elijan', { gerund: 'eligiendo' }),
    seguir: irregular('sigue siguen', 'siguió siguieron', 'siga sigan', { gerund: 'siguiendo' }),
    morir: irregular('muere mueren', 'murió murieron', 'muera mueran', { participle: 'muerto', gerund: 'muriendo' }),
    dar: irregular('da dan', 'dio dieron', 'dé den'),
    prever: irregular('prevé prevén', 'previó previeron', 'prevea prevean', { participle: 'previsto' }),
    ver: irregular('ve ven', 'vio vieron', 'vea vean', { participle: 'visto' }),
    caer: irregular('cae caen', 'cayó cayeron', 'caiga caigan', { participle: 'caído', gerund: 'cayendo' }),
    huir: irregular('huye huyen', 'huyó huyeron', 'huya huyan', { gerund: 'huyendo' }),
    truir: irregular('truye truyen', 'truyó truyeron', 'truya truyan', { gerund: 'truyendo' }),
    volver: irregular('vuelve vuelven', 'volvió volvieron', 'vuelva vuelvan', { participle: 'vuelto' }),
    mover: irregular('mueve mueven', 'movió movieron', 'mueva muevan'),
    solver: irregular('suelve suelven', 'solvió solvieron', 'suelva suelvan', { participle: 'suelto' }),
    cubrir: irregular('cubre cubren', 'cubrió cubrieron', 'cubra cubran', { participle: 'cubierto' }),
    abrir: irregular('abre abren', 'abrió abrieron', 'abra abran', { participle: 'abierto' }),
    romper: irregular('rompe rompen', 'rompió rompieron', 'rompa rompan', { participle: 'roto' }),
    cribir: irregular('cribe criben', 'cribió cribieron', 'criba criban', { participle: 'crito' }),
    defender: irregular('defiende defienden', 'defendió defendieron', 'defienda defiendan'),
    extender: irregular('extiende extienden', 'extendió extendieron', 'extienda extiendan'),
    advertir: irregular('advierte advierten', 'advirtió advirtieron', 'advierta adviertan', { gerund: 'advirtiendo' }),
    invertir: irregular('invierte invierten', 'invirtió invirtieron', 'invierta inviertan', { gerund: 'invirtiendo' }),
    cerrar: irregular('cierra cierran', 'cerró cerraron', 'cierre cierren'),
    negar: irregular('niega niegan', 'negó negaron', 'niegue nieguen'),
    desplegar: irregular('despliega despliegan', 'desplegó desplegaron', 'despliegue desplieguen'),
    comenzar: irregular('comienza comienzan', 'comenzó comenzaron', 'comience comiencen'),
    acordar: irregular('acuerda acuerdan', 'acordó acordaron', 'acuerde acuerden'),
    encontrar: irregular('encuentra encuentran', 'encontró encontraron', 'encuentre encuentren'),
    mostrar: irregular('muestra muestran', 'mostró mostraron', 'muestre muestren'),
    atacar: irregular('ataca atacan', 'atacó atacaron', 'ataque ataquen'),
  }),
)

/** Endings of the three conjugations after the stem. */
const ENDINGS = {
  a: { present: 'a an', past: 'ó aron', imperfect: 'aba aban', subjunctive: 'e en', past2: 'ara aran ase asen' },
  e: { present: 'e en', past: 'ió ieron', imperfect: 'ía ían', subjunctive: 'a an', past2: 'iera ieran iese iesen' },
} as const

const CLITICS = ['', 'se', 'lo', 'la', 'los', 'las', 'le', 'les']
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í' }

function familyOf(verb: string): { readonly prefix: string; readonly irregular: Irregular } | null {
  for (let cut = 0; cut < verb.length - 2; cut++) {
    const found = IRREGULAR.get(verb.slice(cut))
    // The shortest heads (dar, ver, huir) stand alone: "mandar" and "mover" are no compounds of theirs.
    if (found !== undefined && (cut === 0 || verb.length - cut > 4))
      return { prefix: verb.slice(0, cut), irregular: found }
  }
  return null
}

/** Spelling before e and i: c → qu, g → gu, z → c. */
function beforeFront(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith('g')) return `${stem}u`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem
}

export interface SpanishForm {
  readonly as: VerbForm
  readonly tense: SpanishTense | null
}

/** Every listed form of a verb with what it is; of forms that are two things the first stands. */
export function spanishForms(verb: string): ReadonlyMap<string, SpanishForm> {
  const forms = new Map<string, SpanishForm>()
  const add = (list: readonly string[], as: VerbForm, tense: SpanishTense | null): void => {
    for (const form of list) if (!forms.has(form)) forms.set(form, { as, tense })
  }
  const stem = verb.slice(0, -2)
  const vowel = verb.at(-2) as 'a' | 'e' | 'i'
  const endings = vowel === 'a' ? ENDINGS.a : ENDINGS.e
  const family = familyOf(verb)
  const own = (list: readonly string[]): string[] => list.map((form) => `${family?.prefix ?? ''}${form}`)
  const regular = (ends: string, root = stem): string[] => ends.split(' ').map((end) => `${root}${end}`)
  add(own(family?.irregular.present ?? []), 'third', 'present')
  add(own(family?.irregular.past ?? []), 'past', 'past')
  if (family === null) {
    add(regular(endings.present), 'third', 'present')
    add(regular(endings.past), 'past', 'past')
  }
  add(regular(endings.imperfect), 'past', 'imperfect')
  const future =
    family?.irregular.future === undefined ? verb.replace('í', 'i') : `${family.prefix}${family.irregular.future}`
  add([`${future}á`, `${future}án`], 'third', 'future')
  add([`${future}ía`, `${future}ían`], 'third', 'conditional')
  add(own(family?.irregular.subjunctive ?? []), 'third', 'subjunctive')
  if (family === null)
    add(regular(endings.subjunctive, vowel === 'a' ? beforeFront(stem) : stem), 'third', 'subjunctive')
  const pasts = family === null ? regular(endings.past) : own(family.irregular.past)
  const root = (pasts[1] ?? '').replace(/on$/u, '')
  add([`${root}a`, `${root}an`], 'past', 'subjunctive')
  add(participles(verb, stem, vowel, family), 'participle', null)
  add([gerundOf(stem, vowel, family)], 'gerund', null)
  add(
    CLITICS.map((clitic) => `${verb}${clitic}`),
    'base',
    null,
  )
  add([`${verb.slice(0, -2)}${ACCENTED[vowel]}rselo`], 'base', null)
  return forms
}

function participles(
  verb: string,
  stem: string,
  vowel: string,
  family: ReturnType<typeof familyOf>,
): readonly string[] {
  const special = family?.irregular.participle
  const base = special === undefined ? `${stem}${vowel === 'a' ? 'ado' : 'ido'}` : `${family?.prefix ?? ''}${special}`
  if (verb.endsWith('primir') && special === undefined) return [base]
  const root = base.slice(0, -1)
  return [`${root}o`, `${root}a`, `${root}os`, `${root}as`]
}

function gerundOf(stem: string, vowel: string, family: ReturnType<typeof familyOf>): string {
  if (family?.irregular.gerund !== undefined) return `${family.prefix}${family.irregular.gerund}`
  return `${stem}${vowel === 'a' ? 'ando' : 'iendo'}`
}
