// Words that decide which noun takes which part in an act. Nothing here belongs to a situation.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** Common nouns for those who can take part, in the singular: states and their bodies, groups, people by what they are. */
export const PARTIES = list(
  'government administration authority regime state country nation republic kingdom city town village province region ' +
    'district capital border area community parliament congress senate council commission court police army navy force ' +
    'troop military militia rebel group party movement front alliance coalition opposition organisation organization ' +
    'agency ministry department office bureau institute committee embassy mission company firm bank business industry ' +
    'corporation union association federation people person man woman child boy girl family member leader head chief ' +
    'president minister premier chancellor king queen prince ambassador envoy diplomat official officer lawmaker senator ' +
    'mayor governor judge prosecutor lawyer journalist reporter activist protester demonstrator supporter critic rival ' +
    'counterpart ally partner neighbour neighbor enemy citizen resident civilian national worker employee farmer student ' +
    'teacher doctor patient refugee migrant immigrant prisoner inmate detainee hostage suspect victim survivor soldier ' +
    'fighter militant terrorist extremist jihadist gunman insurgent peacekeeper inspector executive supplier household ' +
    'population camp base airport port hospital school church mosque museum newspaper network tribe clan ' +
    'organizer organiser owner client customer household consumer voter investor trucker driver passenger pilot crew settler ' +
    'tanker ship vessel zone enclave stronghold position target depot',
)

/** Nouns for acts, measures, words and things given, in the singular. */
export const ACTS = list(
  'act action activity accusation agreement aid air-strike airstrike allegation announcement appeal approval assault ' +
    'assistance attack ban barrage bid bilateral blockade bombardment boycott call campaign ceasefire cease-fire charge ' +
    'claim clash commitment complaint concern concession condition condolence consultation contact contract control ' +
    'cooperation curb curfew cut deal debate decision demand demonstration deployment dialogue discussion dispute donation ' +
    'effort embargo emergency evidence exercise export flight fund funding gift grant help hope import information ' +
    'initiative inspection intelligence intervention investigation invitation inquiry invasion lawsuit limit loan ' +
    'material meal measure mediation medicine meeting message money move negotiation offensive offer operation ' +
    'order package payment peace-talk penalty plan pledge plea policy pressure probe programme program project promise ' +
    'proposal protest raid rally reform refuge refusal relation release request resource response restriction right ' +
    'sanction service session shelter shipment siege solidarity statement step strike suit summit supply support ' +
    'suspension talk tariff tax threat tie trade training trial trip truce ultimatum visit vote war warfare warning ' +
    'weapon withdrawal access delivery suspension alert equipment food water vaccine artifact artefact painting document',
)

/** Of these, what is laid on someone and lies on them until it is lifted. */
export const RESTRAINTS = list('ban embargo sanction restriction curb blockade boycott curfew')

/** Verbs of the help that a gift is given for: millions to help the islanders. */
export const HELPING = list('help assist aid support')

/** Verbs that begin, carry on, end or tell of an act: those it concerns stand beside the noun of the act. */
export const ASPECTUAL = list(
  'launch start begin open roll announce declare order end suspend halt cancel lift ease impose resume conduct stage mount ' +
    'make hold continue extend stop call carry give provide send offer reduce cut withdraw establish break sever restore ' +
    'issue express voice convey pay file seek step intensify relax remove drop scrap freeze deliver share submit ' +
    'grant pledge reiterate renew authorise authorize approve accept postpone delay enforce propose plan undertake wage',
)

/** Verbs that take one's own forces somewhere: where they go is what the act is directed at. */
export const MOVING = list(
  'send deploy dispatch withdraw mobilise mobilize pull station redeploy move strengthen reinforce rush position remove',
)

/** Kinds of acts, by their general class, that are done to a place as much as to people. */
export const TERRITORIAL = list('MOBILIZE ASSAULT COERCE RETREAT PROTEST AID')

/** Nouns in the plural without an s, and singular nouns that "they" may stand for. */
export const COLLECTIVES = list(
  'government administration police army military navy group party team company union court parliament council ' +
    'commission ministry department agency authority court people staff crew committee regime militia',
)

/** Verbs with a person as object and the matter in an of-phrase: accused her of theft. */
export const CHARGING = list(
  'accuse suspect convict acquit inform warn notify remind assure deprive strip rob clear absolve',
)

/** Things of one's own that an act is done with: borders are opened to someone, troops are withdrawn from somewhere. */
export const OWN_GOODS = list(
  'border frontier airspace port market door embassy weapon arm gun rifle troop force soldier military peacekeeper ' +
    'personnel fighter presence blockade siege support aid',
)

/** Verbs of sending someone away: where to is the place of it, not whom it is done to. */
export const EXPELLING = list('deport extradite expel repatriate evict banish exile')

/** Verbs whose object is dealt out between two: the other one stands after with. */
export const SHARING = list('share exchange swap trade discuss')

/** Spanish nouns for those who can take part, in the singular. */
export const PARTIES_ES = list(
  'gobierno administración autoridad estado país nación república ciudad pueblo municipio provincia región distrito ' +
    'frontera comunidad parlamento congreso senado consejo comisión corte tribunal policía ejército marina fuerza tropa ' +
    'militar milicia grupo partido movimiento frente alianza coalición oposición organización agencia ministerio ' +
    'secretaría fiscalía instituto embajada empresa compañía banco corporación unión sindicato asociación federación ' +
    'persona hombre mujer niño niña familia miembro integrante líder jefe presidente presidenta ministro secretario ' +
    'embajador diplomático funcionario oficial agente elemento legislador senador diputado alcalde gobernador juez fiscal ' +
    'abogado periodista activista manifestante ciudadano residente civil trabajador empleado estudiante migrante ' +
    'refugiado preso detenido rehén sospechoso víctima soldado guardia cártel banda pandilla narcotraficante sicario mandatario mandataria',
)

/** General classes of acts told in words: in Spanish what follows such a noun with "de" is who does them. */
export const SPOKEN = list('THREATEN REQUEST REJECT ACCUSE SUPPORT AGREE CONSULT CONCEDE')
