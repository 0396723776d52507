// Words that tell how a number was counted. What stands here holds in any situation; ways of counting that are peculiar
// to one indicator are definitions of the pack. English and Spanish side by side, every form as it is written.

/** Words of a phrase list, parted by bars, as they are looked up. */
export const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim())

/** Words that make a number one way of counting, and others that make it another: two of one class are two definitions. */
export interface CountingClass {
  /** As a sentence names it. */
  readonly name: string
  readonly words: readonly string[]
}

/** Words of a number of one day, and of the best or worst of many. */
export const SINGLE_DAY: readonly string[] = phrases(
  'in a day | in one day | in a single day | within a day | single day | single days | some days | peak days | worst day | ' +
    'busiest day | on one day | on some days | en un día | en un solo día | en un mismo día | en un único día | algunos días',
)

/** Words of a mean by the day that is told without "a day". English, Spanish. */
export const DAILY_MEAN: readonly string[] = phrases(
  'daily average | average daily | daily mean | average per day | average day | promedio diario | media diaria | promedio por día | promedio al día',
)

/** A mean over days is no number of one day, and no number of the best or worst day. */
export const SPREADS: readonly CountingClass[] = [
  {
    name: 'an average',
    words: phrases(
      'average | averaged | averages | averaging | mean | promedio | promedió | promediaron | media diaria',
    ),
  },
  {
    name: 'a single day or the height of it',
    words: [
      ...SINGLE_DAY,
      ...phrases(
        'peak | peaked | at its height | at their height | all time high | all time low | pico | en su punto más alto',
      ),
    ],
  },
]

/** What was established and what is only said or feared are counted apart. */
export const STANDINGS: readonly CountingClass[] = [
  {
    name: 'what was confirmed',
    words: phrases(
      'confirmed | confirms | confirm | verified | identified | documented | registered | recovered | accounted for | confirmó | confirmaron | confirma | confirman | confirmado | confirmados | ' +
        'confirmada | confirmadas | verificados | verificadas | identificados | identificadas | documentados | ' +
        'documentadas | registrados | registradas',
    ),
  },
  {
    name: 'what is claimed, feared or estimated',
    words: phrases(
      'claim | claims | claimed | alleges | alleged | fear | fears | feared | believe | believes | believed | presumed | ' +
        'suspected | estimate | estimates | estimated | could be | could have | could reach | may be | may have | ' +
        'may reach | might be | might have | se teme | asegura | aseguran | aseguró | aseguraron | afirma | afirman | afirmó | afirmaron | sostiene | sostienen | ' +
        'reivindica | reivindican | reivindicó | se cree | cree | creen | presuntos | presuntas | calcula | ' +
        'calculan | estima | estiman | podría | podrían | habría | habrían',
    ),
  },
]

/** Words of a number that even its source only guesses. English, Spanish. */
export const GUESSED: readonly string[] = phrases(
  'estimate | estimates | estimated | fear | fears | feared | believe | believes | believed | suspected | presumed | could | may | might | ' +
    'projected | expects | expected | se teme | se cree | cree | creen | estima | estiman | estimó | calcula | calculan | calculó | podría | podrían | habría | habrían',
)

/** Words of a number that nobody has counted yet. English, Spanish. */
export const FEARED: readonly string[] = phrases(
  'fear | fears | feared | could be | could have | could reach | could rise | may have | might have | may reach | may rise | se teme | temen | teme | temía | temían | podría | podrían',
)

/** Words of a count of the dead whose names are known. English, Spanish. */
export const IDENTIFIED: readonly string[] = phrases(
  'identified | identify | by name | identificado | identificada | identificados | identificadas | identificó | identificaron',
)

/** Words of a number that has changed, or of what it was before. English, Spanish. */
export const MOVED: readonly string[] = phrases(
  'rose | risen to | raised | rising to | revised | updated | earlier | previous | previously | initially | at first | so far | now | as of | since then | later | ' +
    'subió | ascendió | ascendía | elevó | aumentó a | ahora | antes | anterior | anteriormente | inicialmente | en un principio | hasta ahora | más tarde | actualizó',
)

/** Words of a number that is one of all. English, Spanish. */
export const IN_ALL: readonly string[] = phrases(
  'in all | total | in total | altogether | overall | en total | suma | sumaron',
)

/** The name of those who are held. */
export const SEIZED = 'those who were seized'

/** What became of those who are counted. The dead are never set beside the hurt. */
export const OUTCOMES: readonly CountingClass[] = [
  {
    name: 'the dead',
    words: phrases(
      'killed | kill | kills | killing | killings | dead | died | death | deaths | toll | fatality | fatalities | body | bodies | ' +
        'corpse | corpses | lives | drowned | drownings | murdered | murders | slain | mató | mataron | mata | matan | matando | matado | asesinó | asesinaron | murió | mueren | muerto | muertos | muerta | muertas | muertes | murieron | ' +
        'fallecido | fallecidos | fallecidas | fallecieron | asesinados | asesinadas | cuerpos | cadáveres | perdido la vida | ' +
        'perdieron la vida | perdió la vida | sin vida | ahogados | ahogadas | ahogaron | perecieron | falleció | fallecen | decesos | víctimas mortales | perished | ' +
        'costó la vida | costado la vida | costaron la vida | cuesta la vida | segó la vida | segado la vida | segaron la vida | cobró la vida | cobrado la vida | cobraron la vida | quitó la vida | quitaron la vida | arrebató la vida | la muerte de | las muertes de | muerte de | restos mortales | human remains | massacred | masacrados | masacradas | executed | ejecutados | ejecutadas | abatidos | abatió | abatieron',
    ),
  },
  {
    name: 'the hurt',
    words: phrases(
      'injured | injuries | injuring | wounded | wounding | hurt | hospitalised | hospitalized | treated in hospital | in hospital | taken to hospital | taken to hospitals | rushed to hospital | sent to hospital | treated on the spot | treated at the scene | being treated | treated for | received treatment | needed treatment | to hospital | to hospitals | al hospital | a hospitales | hospitals treated | injures | wounds | hirió | hirieron | hiere | dejó heridos | herido | heridos | herida | ' +
        'heridas | lesionados | lesionadas | hospitalizado | hospitalizada | hospitalizados | hospitalizadas | recibieron atención | recibió atención | fueron atendidos | fueron atendidas | requirieron atención | atención hospitalaria | trasladados al hospital | trasladados a hospitales | llevados al hospital | llevados a hospitales',
    ),
  },
  {
    name: 'the trapped',
    words: phrases(
      'trapped | trapping | surrounded | encircled | besieged | cercados | rodeados | sitiados | buried alive | stranded | remain underground | remained underground | still underground | still be below | still inside | still be inside | remain inside | thought to be inside | siguen dentro | quedan dentro | permanecen dentro | atrapado | atrapados | atrapadas | sepultados | bajo los escombros',
    ),
  },
  {
    name: 'the missing',
    words: phrases(
      'missing | unaccounted for | not been accounted for | not accounted for | cannot be accounted for | could not be accounted for | not found | siguen faltando | faltan por encontrar | faltan por localizar | disappeared | disappearances | desaparecido | desaparecida | desaparecidos | desaparecidas | desapariciones | no localizados | ' +
        'never been found | never found | not been found | not yet been found | never been traced | still sought | still being sought | still being searched for | still looking for | being looked for | looked for in vain | could not find | cannot find | could not be found | cannot be found | still searching for | still digging for | not come back | ' +
        'not been able to reach | could not be reached | no han aparecido | no aparecen | no aparece | no se sabe nada de | sin noticias de | sin aparecer | no han sido hallados | no han sido encontrados | sin localizar | por localizar | siguen buscando a | buscan todavía a',
    ),
  },
  {
    name: 'those who had to leave',
    words: phrases(
      'displaced | homeless | lost their homes | leave their homes | left their homes | fuera de sus casas | dejar sus casas | dejaron sus casas | abandonar sus casas | abandonaron sus casas | sin hogar | desalojados | desalojadas | desplazadas | evacuadas | evacuó | evacuaron | damnificadas | displacing | evacuating | moved out of | driven from their homes | forced from their homes | forced to flee | in shelters | in emergency shelters | in temporary shelters | sleeping in tents | sleep in tents | live in tents | living in tents | en albergues | en los albergues | albergados | albergadas | en tiendas de campaña | uprooted | evacuated | evacuees | fled | fleeing | crossed into | had crossed | have crossed | arrived | arrivals | have reached | had reached | have entered | had entered | poured into | desplazados | evacuados | damnificados | huido | huyeron | han llegado | habían llegado | llegaron | cruzaron | refugiados',
    ),
  },
  {
    name: 'those who went home',
    words: phrases(
      'went home | gone home | going home | went back | gone back | came back | come back | came home | come home | have returned | had returned | has returned | returned to | returned home | returned from | returnees | repatriated | repatriations | left the country | left voluntarily | left of their own | ' +
        'han vuelto | habían vuelto | volvieron a su | volvieron a casa | volvieron a sus | han regresado | habían regresado | regresaron | han retornado | retornaron | retornados | retornadas | repatriados | repatriadas | repatriaciones | se han ido | se fueron | se marcharon | se han marchado | salieron del país | han salido del país | abandonaron el país | han abandonado el país | dejaron el país',
    ),
  },
  {
    name: 'those who were sent away',
    words: phrases(
      'deported | deportations | deporting | deportees | expelled | expulsions | put over the border | sent back | removed from the country | ' +
        'deportados | deportadas | deportado a | deportaciones | deportó | deportaron | expulsados | expulsadas | expulsado a | expulsiones | expulsó | expulsaron',
    ),
  },
  {
    name: 'those who were withdrawn',
    words: phrases(
      'retreat | retreated | withdrew | withdrawn | pulled back | se retiraron | se replegaron | replegados | replegadas | repliegue',
    ),
  },
  {
    name: SEIZED,
    words: phrases(
      'arrest | arrests | arrested | arresting | detain | detaining | recaptured | caught again | detained | detainees | detentions | captured | taken prisoner | took prisoner | prisoners of war | laid down their arms | surrendered | abducted | kidnapped | in custody | into custody | people held | protesters held | suspects held | held for | held over | held on suspicion | being held | ' +
        'hizo prisioneros | hicieron prisioneros | hecho prisioneros | hechos prisioneros | tomaron prisioneros | se rindieron | se rindió | depusieron las armas | entregaron las armas | detuvo a | detuvieron a | arrestó | arrestaron | capturó | capturaron | recapturó | recapturaron | secuestró | secuestraron | ' +
        'detenido | detenidos | detenidas | detenciones | arrestados | arrestadas | capturados | capturadas | secuestrados | secuestradas | aprehendidos | aprehendidas | retenidos | retenidas | recapturados | recapturadas | bajo custodia',
    ),
  },
  {
    name: 'those who were saved',
    words: phrases(
      'rescued | saved | were safe | are safe | se salvaron | se salvó | freed | freeing | released | survivors | survivor | survived | pulled out alive | out alive | found alive | con vida | rescatadas | sobrevivieron | supervivientes | rescatados | rescató | rescataron | set free | puesto en libertad | puestos en libertad | a salvo | brought to safety | pulled alive | got out alive | came out alive | made it out | liberados | liberadas | liberó | liberaron | excarceló | excarcelados | excarceladas | sobrevivientes',
    ),
  },
  {
    name: 'those who lost their posts',
    words: phrases(
      'dismissed | dismissing | dismissals | sacked | fired from | laid off | layoffs | suspended | suspending | removed from office | stripped of their posts | lost their jobs | lost their posts | purged | ' +
        'despedidos | despedidas | despidió | despidieron | despidos | destituidos | destituidas | destituyó | cesados | cesadas | suspendidos de | apartados de sus cargos | perdieron el empleo | perdieron su empleo | perdieron su trabajo',
    ),
  },
  {
    name: 'those who stand trial',
    words: phrases(
      'charged | indicted | on trial | stand trial | stood trial | face trial | facing trial | prosecuted | defendants | legal proceedings | ' +
        'acusa a | acusó a | acusaron a | procesados | procesadas | imputados | imputadas | imputó a | imputa a | encausados | encausadas | banquillo | llevados a juicio',
    ),
  },
  {
    name: 'those who were convicted',
    words: phrases(
      'convicted | sentenced | found guilty | condenados | condenadas | condenó a | condenaron a | sentenciados | sentenciadas | declarados culpables',
    ),
  },
  {
    name: 'those who fell ill',
    words: phrases(
      'infected | infections | infecting | fell ill | fallen ill | new cases | confirmed cases | suspected cases | cases of | contagios | contagió | contagiaron | contagiado | contagiados | contagiadas | ' +
        'infectados | infectadas | infecciones | nuevos casos | casos nuevos | casos confirmados | casos sospechosos | casos de | enfermaron | ' +
        'enfermado | caught it | caught the virus | caught the disease | caught cholera | contracted | sickened | sickening | tested positive | dieron positivo | dado positivo | contrajeron | contraído',
    ),
  },
  {
    name: 'the hostages',
    words: phrases('hostage | como rehenes | como rehén'),
  },
  {
    name: 'those who got away',
    words: phrases(
      'escaped | escapees | ran away | run away | got away | broke out | jailbreak | fugitives | at large | se fugaron | se fugó | se fugan | se dieron a la fuga | fugados | escaparon | escapados | se evadieron | prófugos',
    ),
  },
]

/** Days of an act that are not one day. */
export const STEPS: readonly CountingClass[] = [
  {
    name: 'when it was announced',
    words: phrases('announced | announces | announcement | unveiled | anunció | anunciaron | anunciado | anuncio'),
  },
  {
    name: 'when it was signed or decided',
    words: phrases(
      'signed | signs | signing | adopted | enacted | decided | decision | determined | ordered | firmó | firmaron | firmado | firmada | decretó | decidió | decidieron | ordenó',
    ),
  },
  {
    name: 'when it was officially published',
    words: phrases(
      'federal register | official gazette | official journal | diario oficial | boletín oficial | gaceta oficial',
    ),
  },
  {
    name: 'when it comes into force',
    words: phrases(
      'in force | into force | took effect | take effect | takes effect | taking effect | effective | begins | began | ' +
        'starts | started | applies | apply | en vigor | vigente | surte efecto | entra en vigencia | comienza | comenzó | ' +
        'empezó | empieza',
    ),
  },
  {
    name: 'when it ends',
    words: phrases('expires | expired | expire | ends | ended | lapses | vence | venció | expira | termina | terminó'),
  },
]

/** Words of what is still to come. */
export const TO_COME: readonly string[] = phrases(
  'will | would | is to | are to | set to | due to | plans | planned | plan | pledged | promised | expected | intends | ' +
    'va a | van a | prevé | prevén | previsto | planea | planean | prometió | prometieron | se espera | tendrá | tendrán | ' +
    'pagará | pagarán | será | serán | enviará | enviarán | habrá',
)

/** Words of a first count that its source expects to change. */
export const FIRST_COUNT: readonly string[] = phrases(
  'preliminary | provisional | initial | initially | at first | first report | first reports | early count | early figures | ' +
    'early estimates | estimated | estimate | so far | preliminar | preliminares | provisionales | inicial | iniciales | ' +
    'inicialmente | en un primer momento | hasta ahora | hasta el momento | estimación | estimado | estimados | estimadas',
)

/** Words of a count that its source will not change any more. English, Spanish. */
export const FINAL_COUNT: readonly string[] = phrases(
  'final | definitive | definitively | revised | corrected | definitivo | definitiva | definitivos | definitivas | revisado | revisada | revisados | corregido | corregida',
)

/** Words that leave one out who is named apart. */
export const OTHERS: readonly string[] = phrases('other | others | another | otro | otros | otra | otras')

/** Words before a time from which a count runs on. */
export const SINCE: readonly string[] = phrases('since | from | between | desde | a partir de | entre')

/** Words of an extreme of all that was since a day. */
export const EXTREMES: readonly string[] = phrases(
  'lowest | highest | fewest | most | least | worst | best | largest | smallest | deadliest | busiest | biggest | first | ' +
    'record | mayor | menor | peor | más | menos | primera | primer',
)

/** Words between a total and what it holds, when the part follows. */
export const OF_WHICH: readonly string[] = phrases(
  'of which | of whom | of these | of those | of them | among them | among these | among those | among which | ' +
    'among whom | including | includes | included | de los que | de las que | de los cuales | de las cuales | ' +
    'de ellos | de ellas | entre ellos | entre ellas | incluidos | incluidas | incluyendo | incluye | incluyen',
)

/** Words behind a part that point back at its total. */
export const OF_THEM: readonly string[] = phrases(
  'of them | of these | of those | of which | of whom | of the total | among them | de ellos | de ellas | ' +
    'de los cuales | de las cuales | entre ellos | entre ellas | del total',
)
