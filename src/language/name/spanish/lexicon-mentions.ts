// Spanish words that stand for somebody or something named elsewhere.
import type { PronounForm } from '../lexicon-mentions.js'

/** Personal pronouns of the third person; the possessive tells neither gender nor number of the owner. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map<string, PronounForm>([
  ['él', { gender: 'm', possessive: false }],
  ['ella', { gender: 'f', possessive: false }],
  ['ellos', { gender: 'they', possessive: false }],
  ['ellas', { gender: 'they', possessive: false }],
])

export const POSSESSIVES: ReadonlySet<string> = new Set(['su', 'sus'])

export const DETERMINERS: ReadonlySet<string> = new Set(
  'el la los las este esta estos estas ese esa dicho dicha al del aquel aquella'.split(' '),
)

const OFFICES: readonly (readonly [family: string, m: string, f: string])[] = [
  ['president', 'presidente expresidente mandatario exmandatario', 'presidenta expresidenta mandataria exmandataria'],
  ['secretary', 'secretario exsecretario', 'secretaria exsecretaria'],
  ['minister', 'ministro exministro', 'ministra exministra'],
  ['governor', 'gobernador exgobernador', 'gobernadora exgobernadora'],
  ['senator', 'senador exsenador', 'senadora exsenadora'],
  ['deputy', 'diputado legislador exdiputado', 'diputada legisladora exdiputada'],
  ['mayor', 'alcalde exalcalde edil', 'alcaldesa exalcaldesa'],
  ['ambassador', 'embajador exembajador diplomático', 'embajadora exembajadora diplomática'],
  ['director', 'director exdirector', 'directora exdirectora'],
  ['commissioner', 'comisionado', 'comisionada'],
  ['chancellor', 'canciller', 'canciller'],
  ['prosecutor', 'fiscal exfiscal procurador', 'fiscal exfiscal procuradora'],
  ['general', 'general', 'general'],
  ['colonel', 'coronel', 'coronel'],
  ['judge', 'juez magistrado', 'jueza juez magistrada'],
  ['spokesperson', 'vocero portavoz', 'vocera portavoz'],
  ['chief', 'jefe', 'jefa'],
  ['candidate', 'candidato excandidato', 'candidata excandidata'],
  ['leader', 'líder dirigente capo', 'líder dirigente'],
  ['lawyer', 'abogado', 'abogada'],
  ['bishop', 'obispo arzobispo', 'obispo'],
  ['researcher', 'investigador académico', 'investigadora académica'],
  ['economist', 'economista', 'economista'],
  ['analyst', 'analista experto especialista', 'analista experta especialista'],
  ['businessperson', 'empresario', 'empresaria'],
  ['official', 'funcionario exfuncionario político titular', 'funcionaria exfuncionaria política titular'],
]

/** Office words to the families they belong to and the gender they tell (null for both). */
export const OFFICE_WORDS: ReadonlyMap<string, { readonly family: string; readonly gender: 'f' | 'm' | null }> =
  (() => {
    const words = new Map<string, { family: string; gender: 'f' | 'm' | null }>()
    for (const [family, m, f] of OFFICES) {
      for (const word of m.split(' ')) words.set(word, { family, gender: 'm' })
      for (const word of f.split(' ')) words.set(word, { family, gender: words.get(word)?.gender === 'm' ? null : 'f' })
    }
    return words
  })()

/** Descriptions of bodies that fit any of them. */
export const ANY_BODY: ReadonlySet<string> = new Set(
  'organismo institución dependencia entidad-pública corporación'.split(' '),
)
/** Descriptions of bodies; one whose name has the same word is meant. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    'secretaría ministerio fiscalía procuraduría comisión consejo instituto tribunal corte congreso senado cámara agencia ' +
    'departamento oficina universidad banco asociación organización fundación partido movimiento sindicato empresa compañía ' +
    'grupo cártel banda diario periódico revista policía ejército embajada juzgado comité colectivo'
  ).split(' '),
)
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set('gobierno administración autoridades ejecutivo'.split(' '))
/** Words for a place named before, with the kinds of place they may mean. */
export const PLACE_HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['país', ['country']],
  ['nación', ['country']],
  ['estado', ['state']],
  ['entidad', ['state']],
  ['provincia', ['state']],
  ['ciudad', ['city', 'municipality']],
  ['municipio', ['city', 'municipality']],
  ['pueblo', ['city', 'municipality']],
  ['capital', ['city']],
  ['región', ['region']],
])
