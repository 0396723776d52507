// How a Spanish text introduces people: as private persons or as people of public life. Each pattern is of what stands
// right before a name or right behind it, with its reason; how they are written is told in `../private.ts`.
import { anyOf, introductionsOf } from '../private.js'
import { TITLES } from './lexicon-titles.js'

/** Relatives: whoever is introduced by kinship is nobody in public life, and whose kin somebody is neither. */
const KIN = anyOf(
  'madres? padres? mamá papá hij[oa]s? espos[oa]s? mujer marido viud[oa]s? herman[oa]s? tí[oa]s? prim[oa]s? sobrin[oa]s? ' +
    'abuel[oa]s? niet[oa]s? novi[oa]s? cuñad[oa]s? suegr[oa]s? nuera yerno pareja exesposa exmarido familiar(?:es)? parientes? ' +
    'prometid[oa] huérfan[oa]s? hijastr[oa]s?',
)

/** What people are called who are neither officials nor known: by what befell them, where they live, what they work. */
const NOUNS = anyOf(
  'vecin[oa]s? testigos? víctimas? sobrevivientes? supervivientes? habitantes? residentes? pobladora? pobladores ' +
    'campesin[oa]s? migrantes? refugiad[oa]s? deportad[oa]s? rehén rehenes maestr[oa]s? enfermer[oa]s? meser[oa]s? ' +
    'camarer[oa]s? ch[oó]fer(?:es)? conductora? conductores vendedora? vendedores estudiantes? alumn[oa]s? niñ[oa]s? ' +
    'jóven(?:es)? joven adolescentes? menor amig[oa]s? pacientes? pasajer[oa]s? pescadora? pescadores jornaler[oa]s? ' +
    'obrer[oa]s? trabajadora? trabajadores emplead[oa]s? panader[oa]s? barber[oa]s? carnicer[oa]s? cociner[oa]s? ' +
    'mecánic[oa]s? taxistas? transportistas? turistas? jubilad[oa]s? pensionad[oa]s? buscadoras? comerciantes? ' +
    'tender[oa]s? agricultora? agricultores albañil(?:es)? carpinter[oa]s? electricistas? costureras? ama\\sde\\scasa ' +
    'inquilin[oa]s? feligr[eé]s(?:es)? desplazad[oa]s? desaparecid[oa]s? secuestrad[oa]s? transeúntes?',
)

/** People of public life besides those with an office (which the titles list). */
const PUBLIC = anyOf(
  'capos? cabecilla lugarteniente sicario traficante operador(?:\\sfinanciero)? lavador(?:\\sde\\sdinero)? fundadora? cofundadora? ' +
    'funcionari[oa] polític[oa] profesora? docente catedrátic[oa] columnista escritora? cantante deportista futbolista ' +
    'actor actriz cineasta ejecutiv[oa] diplomátic[oa] asesora? secretari[oa] ministr[oa] jef[ea] segundo\\sal\\smando',
)

/** Forms of address and callings of private life among the titles. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora maestro maestra padre papa médico médica agente'.split(
    ' ',
  ),
)

/** The Spanish introductions. */
export const SPANISH_INTRODUCTIONS = introductionsOf({
  lists: {
    kin: KIN,
    noun: `(?:${NOUNS}|${KIN})`,
    office: `(?:${anyOf([...TITLES.keys()].filter((word) => !ADDRESSES.has(word)))}|${PUBLIC})`,
    // An article or adjective before the head, and what ends a noun phrase at its head.
    before:
      '(?:(?:el|la|los|las|un|una|su|sus|otro|otra|joven|entonces|ex|exlíder|presunto|presunta|propio|propia) ){0,3}',
    // What may follow a head: where somebody lives, what they are.
    after:
      '(?: (?:local|mexican[oa]|colombian[oa]|hondureñ[oa]|guatemaltec[oa]|venezolan[oa]|de \\d{1,2} años|\\d{1,2} años))?',
    theirs: '(?:su|sus|mi|nuestr[oa])',
    age: '(?:de )?\\d{1,2} años(?: de edad)?',
    suffered:
      '(?:asesinad|secuestrad|levantad|desaparecid|herid|violad|torturad|balead|apuñalad|desplazad|privad|degollad|golpead)[oa]s?',
    law: '(?:deten|arrest|acus|imput|conden|sentenc|extradit|procesad|vinculad|presunt|captur)',
  },
  private: {
    before: [
      // "un testigo llamado X", "el taxista X", "su esposa, X", "uno de los campesinos, X".
      '{noun}{after}(?:(?<=(?<!\\p{L})(?:{theirs}|un[oa]?|el|la|un[oa] de (?:l[oa]s|{theirs})) [^,.;:]*)(?: de [^,.;:]{1,30})?, | (?:(?:llamad|identificad|conocid)[oa] (?:solo |sólo |únicamente )?(?:como )?)?)',
      // "la viuda de X"; "el hijo de Y, X".
      '{kin} (?:de|del) (?:(?:el |la )?(?:fallecid|asesinad|desaparecid|secuestrad)[oa] )?',
      '{kin} del? [^,.;:]{1,40}, ',
      // "identificaron al muerto como X", "la víctima, identificada como X".
      '(?:víctima|muert[oa]|fallecid[oa]|occis[oa]|cuerpo|cadáver|restos|desaparecid[oa]|testigo|rehén)(?:e?s)?(?!\\p{L})[^.;]{0,40} como (?:el de )?',
      // What is done to nobody but victims.
      '(?:desaparición|asesinato|homicidio|feminicidio|secuestro|violación|tortura|levantón) de ',
      '(?:secuestraron|secuestró|asesinaron|asesinó|violaron|torturaron|levantaron|desaparecieron|balearon) a ',
      // "entre los muertos están X y Y".
      '(?:muert|herid|fallecid|desaparecid|secuestrad|víctima|rehene|sobreviviente)(?:o|a)?s (?:están?|estaban?|figuran?|son|eran|fueron) ',
      // "se identificó solo como X".
      '(?:(?:solo|sólo|únicamente) como|el nombre de|el seudónimo de|(?:dijo|dice) llamarse|se hace llamar) ',
    ],
    behind: [
      // "X, cuya hermana".
      ',? cuy[oa]s? (?:\\p{L}{1,15} ){0,2}{kin}(?!\\p{L})',
      // "X, vecino de", "X, un comerciante de 34 años", "X, de 34 años y madre de".
      ',(?: {age},)? (?:un[oa] de )?{before}{noun}(?!\\p{L})',
      // Of whom somebody was bereft, whom they look for.
      '(?:, (?:quien|que))? (?:perdió|enterró|busca|buscaba|llora) (?:desde [^,.;]{1,20} )?a {theirs} (?:\\p{L}{1,15} ){0,2}{kin}(?!\\p{L})',
      // Where somebody lives, what they sell or saw.
      ',(?: {age},)? (?:quien|que) (?:vive|vivía|vende|vendía|trabaja(?:ba)? como|huyó|sobrevivió|presenció|vio|escapó|se escondió)(?!\\p{L})',
      // "X fue asesinado", "X, quien fue secuestrada", "X desapareció".
      '(?:, (?:quien|que))? (?:fue|fueron|resultó|resultaron|está|sigue|había sido|ha sido|murió|quedó) (?:también |después |luego )?{suffered}(?!\\p{L})',
      '(?:, (?:quien|que))? (?:desapareció|lleva [^,.;]{1,30} desaparecid[oa])(?!\\p{L})',
      '(?:, (?:quien|que))? (?:murió|falleció)(?! en (?:un |el )?(?:enfrentamiento|operativo|tiroteo)| abatid)(?!\\p{L})',
      // "nombre ficticio", "cuyo nombre fue cambiado", "que pidió no ser identificado".
      ',? \\(?(?:nombre (?:ficticio|cambiado|falso)|un seudónimo|seudónimo|no es su (?:verdadero nombre|nombre real))',
      ',? cuy[oa] (?:verdadero )?(?:nombre|apellido|identidad)(?!\\p{L})',
      ',? [^.;]{0,40}(?:pidi|pide|solicit|prefiri|prefier|condición|exig|quiso|reserv)[^.;]{0,60}(?:anonimato|identificad|identidad|apellido|nombre|nombrad|anónim)',
    ],
  },
  ofFullNames: {
    before: [
      // «Mi esposo no volvió», dice X.
      '[«“"][^»”".!?]{0,80}(?<!\\p{L})(?:mi|nuestr[oa])s? (?:\\p{L}{1,15} ){0,2}{kin}(?!\\p{L})[^»”".!?]{0,80}[»”"], (?:dijo|dice|contó|cuenta|relató|recordó|recuerda) ',
      // "la familia de X".
      '(?:familia|familias|cuerpo|restos|funeral|ataúd|asesinos?) de ',
      '(?:sin vida|muert[oa]) a ',
    ],
    behind: [
      // An age and nothing else is told of people in the street; before the law it is told of anybody.
      '(?<!{law}[^.;]{0,80}), {age}(?=[,.;]|$)(?![^.;]{0,80}{law})',
      // What somebody tells of their kin.
      ' (?:dijo|dice|contó|cuenta|relató|recordó|recuerda) que {theirs} (?:\\p{L}{1,15} ){0,2}{kin}(?!\\p{L})',
    ],
  },
  public: {
    // "el capo X", "el director de aduanas, X".
    before: ['{office}(?: \\p{L}{3,9}(?:al|ar|ic[oa]|an[oa]|ista|iv[oa]|dor))?,? (?:llamad[oa] )?'],
    behind: [
      // "X, líder del", "X, de 61 años, ministro de", "X, madre de dos hijos y profesora de".
      ',(?: {age},)? {before}{office}(?!\\p{L})',
      ',[^.;]{1,60} (?:y|e) {before}{office}(?!\\p{L})',
      // "X, alias Y".
      ',? \\(?(?:alias|apodad[oa]|mejor conocid[oa]|también conocid[oa])(?!\\p{L})',
      // "X, que encabeza", "X fue elegida".
      '(?:,(?: {age},)? (?:quien|que))? (?:encabeza|encabezó|lidera|lideró|dirige|dirigió|preside|presidió|comanda|comandó|fundó|gobierna|gobernó)(?:ba)?(?!\\p{L})',
      '(?!\\p{L})[^.;]{0,60} (?:fue|sido|es) (?:re)?(?:elegid|elect|nombrad|designad)[oa](?!\\p{L})',
    ],
  },
  joint: ',? (?:y |e )?',
  addresses: ADDRESSES,
})
