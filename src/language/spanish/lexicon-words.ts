// The closed classes of Spanish, with the few open words that endings would put into a wrong class. Lower case.
import type { PartOfSpeech } from '../part-of-speech.js'

const GROUPS: readonly (readonly [PartOfSpeech, string])[] = [
  // Articles, demonstratives, possessives, quantifiers.
  [
    'DET',
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna algunos algunas ningún ninguna cualquier cualesquier varios varias ambos ambas otro otra otros otras cierto cierta ciertos ciertas mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas dicho dicha dichos dichas',
  ],
  // Those that stand for somebody or something, and clitics.
  [
    'PRON',
    'yo tú él ella ellos ellas usted ustedes nosotros nosotras ello se le les lo me te nos mí ti sí consigo quien quienes cual cuales cuyo cuya cuyos cuyas alguien nadie algo nada esto eso aquello éste ésta éstos éstas ése ésa aquél aquélla quién quiénes qué cuál cuáles',
  ],
  [
    'ADP',
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía excepto salvo',
  ],
  ['CCONJ', 'y e o u ni pero sino mas'],
  ['SCONJ', 'que si porque aunque cuando mientras como pues donde adonde conque luego cómo dónde cuándo'],
  [
    'ADV',
    'no ya también tampoco más menos muy tan aún todavía así aquí ahí allí allá hoy ayer mañana anoche ahora antes después entonces siempre nunca jamás casi apenas sólo solo incluso además bien mal tal quizá quizás acaso cerca lejos dentro fuera arriba abajo delante detrás encima debajo luego pronto tarde temprano medio además asimismo inclusive',
  ],
  // Forms of ser, estar, haber and the modals poder, deber, soler.
  [
    'AUX',
    'soy es somos son era eran fue fueron fui será serán sería serían sea sean fuera fueran fuese fuesen sido siendo ser estoy está están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén estado estando estar he ha has hemos han había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran hubiese hubiesen habido habiendo haber hay puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan poder debe deben debía debían debió debieron deberá deberán debería deberían deba deban suele suelen solía solían',
  ],
  [
    'NUM',
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil millón millones billón billones',
  ],
  // Frequent finite forms that no ending tells from a noun.
  [
    'VERB',
    'dijo dice dicen dijeron decía decían tiene tienen tenía tenían tuvo tuvieron hace hacen hacía hizo hicieron va van iba iban irá irán viene vienen vino vinieron da dan daba dio dieron pone pone puso pusieron quiere quieren quería quiso quisieron sabe saben sabía supo sale salen salió ve ven veía vio vieron llega llegan pide piden pidió sigue siguen siguió exige exigen mantiene mantienen mantuvo sostiene sostienen sostuvo sostuvieron obtuvo obtuvieron cree creen creía creyó considera consideran afirma afirman señala señalan asegura aseguran indica indican informa informan explica explican advierte advierten declara declaran reporta reportan anuncia anuncian acusa acusan denuncia denuncian niega niegan negó admite admiten reconoce reconocen recuerda recuerdan añade añaden agrega agregan destaca destacan detalla detallan precisa precisan insiste insisten subraya subrayan estima estiman calcula calculan prevé prevén espera esperan teme temen promete prometen amenaza amenazan propone proponen propuso propusieron dispuso dispusieron cuenta cuentan lleva llevan queda quedan deja dejan crece crecen cae caen cayó sube suben baja bajan muere mueren murió vive viven trabaja trabajan lucha luchan ocurre ocurren existe existen forma representan representa incluye incluyen ofrece ofrecen recibe reciben pierde pierden abre abren cierra cierran empieza empiezan comienza comienzan termina terminan continúa continúan permanece permanecen condujo redujo redujeron produjo produjeron trajo trajeron detuvo detuvieron contuvo intervino convino previno estuvo anduvo cupo quepa contradijo predijo expuso impuso impusieron compuso repuso supuso refiere refieren revela revelan muestra muestran apunta apuntan alega alegan argumenta argumentan sugiere sugieren menciona mencionan critica critican cita citan describe describen',
  ],
  // Nouns and adjectives with the endings of infinitives and preterites.
  [
    'NOUN',
    'mujer mujeres lugar lugares hogar hogares dólar dólares líder líderes mar mares taller talleres poder azúcar altar cáncer carácter alquiler placer deber amanecer parecer pesar par familiar celular militar militares auxiliar titular titulares escolar bar radar collar pilar nácar ser alcaller bulevar',
  ],
  [
    'ADJ',
    'militar popular particular nuclear similar regular irregular singular anterior superior inferior exterior interior mayor menor mejor peor primer tercer primera primero segunda segundo tercera tercero último última',
  ],
]

function build(): Map<string, PartOfSpeech> {
  const classes = new Map<string, PartOfSpeech>()
  for (const [pos, words] of GROUPS) for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, pos)
  return classes
}

/** The class of a listed word; a word in several groups takes the first. */
export const WORD_CLASSES: ReadonlyMap<string, PartOfSpeech> = build()
