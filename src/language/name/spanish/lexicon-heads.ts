// Spanish names of bodies, places and laws begin with the word that tells what they name. Lower case.
import type { NameKind } from '../../../model/index.js'

const set = (...groups: readonly string[]): readonly string[] => groups.join(' ').split(' ')

/** The first word of a name, and what it then names. */
export const HEADS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  // Bodies of the state.
  ...set(
    'secretaría secretariado ministerio fiscalía procuraduría subsecretaría viceministerio comisión consejo instituto tribunal corte suprema',
    'juzgado congreso senado cámara asamblea parlamento agencia administración departamento dirección oficina gabinete',
    'guardia policía ejército marina armada fuerza fuerzas unidad patrulla servicio servicios sistema embajada consulado gobierno',
    'ayuntamiento alcaldía presidencia poder defensoría contraloría auditoría registro comando comité junta coordinación',
    'procuradurías superintendencia intendencia cancillería aduana aduanas buró vicepresidencia audiencia sala pleno',
    'conferencia delegación subprocuraduría',
  ).map((word) => [word, 'organisation'] as const),
  // Companies, media, learning, civil society.
  ...set(
    'universidad centro colegio hospital grupo observatorio laboratorio laboratorios banco fondo asociación organización',
    'fundación federación confederación sindicato unión liga cruz red coalición alianza compañía empresa iglesia academia',
    'escuela facultad club diario revista periódico cadena canal televisión radio noticias partido movimiento frente',
    'colectivo consorcio corporación aerolíneas industrias sociedad barra cooperativa editorial arquidiócesis diócesis',
    'organismo cámara-nacional programa tecnológico politécnico',
  ).map((word) => [word, 'organisation'] as const),
  // Armed and criminal groups.
  ...set('cártel cartel cárteles carteles banda clan pandilla mafia guerrilla').map((word) => [word, 'group'] as const),
  // Laws and agreements.
  ...set('ley tratado acuerdo convenio convención constitución código protocolo reglamento decreto').map(
    (word) => [word, 'law'] as const,
  ),
  // Happenings with a name.
  ...set('operación operativo guerra batalla cumbre copa mundial juegos olimpiadas revolución festival plan').map(
    (word) => [word, 'event'] as const,
  ),
  // Places.
  ...set(
    'ciudad puerto río sierra valle isla islas golfo bahía lago cerro monte montes villa san santa santo nueva nuevo playa',
    'estado provincia municipio república mar avenida calle aeropuerto estación rancho penal cabo península desierto laguna',
    'barrio colonia plaza parque mercado puente carretera bulevar autopista torre palacio catedral cárcel reino distrito',
    'los-ángeles cañón volcán costa presa ejido',
  ).map((word) => [word, 'place'] as const),
])

/** Heads that name a body with nothing but a capital ("el Congreso", "la Corte"). */
export const SINGLE_BODIES: ReadonlySet<string> = new Set(
  set('congreso senado parlamento ejército armada corte fiscalía gabinete cancillería presidencia iglesia marina'),
)

/** Lower-case nouns before "de" that tell a place ("el municipio de X"), or right before it ("el rancho X"). */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  set(
    'municipio ciudad estado pueblo poblado comunidad localidad provincia región zona puerto aeropuerto valle río isla sierra',
    'barrio colonia distrito capital villa ranchería rancho ejido departamento cantón aldea caserío parroquia alcaldía delegación frontera',
    'costa península carretera país predio penal avenida calle plaza',
  ),
)

/** Prepositions after which a bare name is a place more often than a body. */
export const LOCATIVE: ReadonlySet<string> = new Set(set('en hacia hasta desde'))

/** What an office is for; alone it names no body ("secretario de Salud"). */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  set(
    'seguridad defensa hacienda economía salud educación justicia gobernación interior exteriores relaciones finanzas',
    'agricultura energía trabajo cultura turismo bienestar marina transporte medio protección comercio estado tesoro',
    'guerra comunicaciones desarrollo ambiente ciencia vivienda deportes',
  ),
)

/** Capitalised words that are no names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  set(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'lunes martes miércoles jueves viernes sábado domingo navidad pascua',
    'sí no ok nota foto video artículo capítulo anexo figura cuadro tabla página fuente fecha lea leer compartir',
    'autoridades vecinos expertos analistas funcionarios testigos familiares policías soldados elementos agentes fuentes',
    'dios internet estado nación',
  ),
)

/** Acronyms that name no body. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  'TV PIB ADN VIH SIDA IVA ISR ONG ONGS GPS SUV PDF URL AM PM MDD MDP USD MXN EUR II III IV VI VII VIII IX XX XXI COVID VIP'.split(
    ' ',
  ),
)

/** Nouns for people and bodies that act for a state; a demonym or "de" and a place tells which. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  set(
    'gobierno administración autoridades autoridad funcionarios soldados tropas militares ejército policía fiscales',
    'diplomáticos negociadores régimen legisladores cancillería justicia fuerzas marina',
  ),
)

/** Nouns for groups that a demonym tells apart but that do not act for the state. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  set(
    'ciudadanos cárteles empresas migrantes trabajadores empresarios agricultores periodistas productores exportadores',
    'familias estudiantes turistas inversionistas criminales narcotraficantes consumidores votantes población pueblo',
    'gobernadores alcaldes agentes medios bancos activistas campesinos pescadores',
  ),
)

/** Adjectives that may stand between such a noun and its demonym. */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  set('federal federales armadas armados locales estatal estatales actual nuevo central'),
)
