// First names common in Spanish-speaking countries, beside those that every language shares here.
import { FIRST_NAMES as SHARED } from '../lexicon-first-names.js'

const WOMEN =
  'aurora blanca brenda camila carla carolina cecilia celia clara clemencia delfina diana elisa elvira emma ernestina estela ' +
  'eva evelyn fabiola flor frida gloria griselda herminia inés irene isela isabela jazmín jimena josefa juliana karla karina ' +
  'laura layda leonor lidia liliana lorena lucero lucía luz magdalena maite manuela marcia maría marina maribel maricela ' +
  'martha marta mercedes minerva miriam mirna nadia natalia noemí nora octavia olivia patricia paola perla rebeca regina ' +
  'renata rita rosalba rosalía rosario roxana ruth sandra sara selene soledad sonia tatiana teresa valentina vanessa ' +
  'violeta virginia viviana yadira yazmín ximena zoé araceli citlalli layla altagracia'
const MEN =
  'abel abraham adolfo adrián agustín alan alberto aldo alexis alfonso amado amílcar aníbal ariel armando arnoldo aurelio ' +
  'baltazar benjamín bernardo braulio bruno camilo carmelo cirilo claudio clemente crescencio cresencio cristian cristóbal ' +
  'daniel darío david domingo efraín eleazar elías eliseo elmer enoc erick ernesto esteban eugenio eusebio evaristo ezequiel ' +
  'fabián facundo federico felipe félix fermín fidel florencio francisco froylán gabriel gastón germán gilberto gregorio ' +
  'guadalupe heriberto horacio humberto ildefonso iñaki isaac isidro israel ivan jacinto jacobo jaime javier jeremías ' +
  'jerónimo jonathan jordán josé juan julián justo leandro leobardo leonardo leopoldo lorenzo lucas lucio luis marcos ' +
  'mariano mateo matías maximiliano melchor miguel modesto moisés natalio nelson néstor noé norberto octavio omar orlando ' +
  'otoniel pascual patricio paulo plácido porfirio quirino ramiro raymundo reinaldo renato rené reynaldo rigoberto rodolfo ' +
  'rogelio román rolando rosendo samuel santiago saúl sebastián severino silvano silvestre simón teodoro teófilo tirso ' +
  'trinidad ubaldo ulises valentín vidal virgilio wilfredo xavier zacarías ismael nicolás rubén efrén adán'

function build(): Map<string, 'f' | 'm' | null> {
  const names = new Map<string, 'f' | 'm' | null>(SHARED)
  for (const name of WOMEN.split(' ')) if (!names.has(name)) names.set(name, 'f')
  for (const name of MEN.split(' ')) if (!names.has(name)) names.set(name, 'm')
  return names
}

/** First name, lower case, to gender. */
export const FIRST_NAMES: ReadonlyMap<string, 'f' | 'm' | null> = build()
