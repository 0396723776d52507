// What the ending of a Spanish verb tells of its time, without a lexicon of verbs: the future and the conditional are
// built on the infinitive, so their endings give them away.
import type { Token } from '../token.js'

/** Words that end as futures and conditionals do and are none. */
const NO_FUTURE = new Set(
  'detrás atrás teherán alquitrán refrán corán terán quizás supremos extremos queremos esperemos consideremos operemos libremos'.split(
    ' ',
  ),
)
/** Imperfects of verbs in -rer and -rir, and nouns, that end as conditionals do. */
const NO_CONDITIONAL = new Set([
  ...(
    'que corr ocurr recurr transcurr incurr recorr socorr abr cubr descubr encubr her refer prefer sugir suger adquir requer inger difer transfer ' +
    'interfer confer'
  )
    .split(' ')
    .flatMap((stem) => [`${stem}ría`, `${stem}rían`, `${stem}ía`, `${stem}ían`, `${stem}íamos`]),
  ...(
    'secretaría subsecretaría fiscalía auditoría asesoría tesorería ingeniería procuraduría ganadería minería membresía artillería ' +
    'infantería caballería panadería librería tubería galería comisaría avería batería refinería cafetería categoría contraría ' +
    'lotería pradería guardería panería ranchería'
  ).split(' '),
])

const hasVerbClass = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'NOUN'

/** "enviará", "tendrán", "haremos", "pondré". */
export const isFuture = (token: Token): boolean =>
  /(?:[aei]|[dbr]|^i)r(?:á|án|é|ás)$|(?:[ai]|[dbr]|(?:^s|^v))remos$|^(?:haremos|iremos|(?:pre)?veremos|seremos)$/u.test(
    token.lower,
  ) &&
  token.text !== 'Irán' &&
  hasVerbClass(token) &&
  !NO_FUTURE.has(token.lower)

/** "enviaría", "tendrían", "haríamos". */
export const isConditional = (token: Token): boolean =>
  /(?:[aei]|[dbr])ría(?:n|mos)?$/u.test(token.lower) && hasVerbClass(token) && !NO_CONDITIONAL.has(token.lower)

/** Preterites: what is over. */
export const isPreterite = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') &&
  (/(?:[^aeiou]ó|ió|yó|aron|ieron|yeron|jeron)$/u.test(token.lower) ||
    /^(?:fue|fueron|tuvo|hizo|hubo|dijo|pudo|puso|quiso|vino|supo|redujo|produjo|trajo|detuvo|obtuvo|sostuvo|mantuvo|dio|vio)$/u.test(
      token.lower,
    ))

export const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined &&
  /(?:[ai]do|ído|hecho|dicho|visto|puesto|muerto|abierto|escrito|roto|vuelto|cubierto|suelto)$/u.test(token.lower)

export const isInfinitive = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.lower.length > 2 &&
  /[aeií]r(?:se|me|nos|l[aeo]s?)?$/u.test(token.lower) &&
  /^(?:VERB|AUX|NOUN)$/u.test(token.pos) &&
  !/^(?:mujer|lugar|hogar|dólar|líder|mar|taller|par|bar|azúcar|altar|cáncer|carácter|militar|escolar|nuclear|familiar|popular|particular|titular|auxiliar|celular|similar)$/u.test(
    token.lower,
  )
