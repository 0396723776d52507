// Words that say who is at fault, whose duty something was, and what was left undone; in English, then Spanish. They
// are narrow on purpose: a team that "failed to win" owed nobody anything, and "responsible for" alone may be praise.
import type { ChargeKind } from '../../model/index.js'
import { wholeWords } from '../whole-words.js'

/**
 * How the sentence is built round the words:
 * `accuses`: accuser, words, accused, what for ("blamed the ministry for the delay");
 * `lays`: accuser, words, what for, accused ("blamed the delay on the ministry");
 * `mutual`: the accused, words, what for ("traded blame over the delay");
 * `predicate`: the party, words, what ("the ministry failed to inspect");
 * `owned`: words, the party ("negligencia de la fiscalía");
 * `inSpeech`: like `predicate`, but only where someone else says it ("she said the ministry was to blame").
 */
export type ChargeForm = 'accuses' | 'lays' | 'mutual' | 'predicate' | 'owned' | 'inSpeech'

export interface ChargeWords {
  readonly kind: ChargeKind
  readonly form: ChargeForm
  readonly rule: string
  /** Parts of words, lower case, one of which stands wherever the words do: most sentences have none. */
  readonly signs: readonly string[]
  readonly words: RegExp
  /** Between the accused and what for. */
  readonly link?: RegExp
}

/** What those who owe something to others do; "failed to" before any other verb tells no omission. */
const DUTIFUL = `act|address|alert|answer|arrest|check|comply|conduct|consult|control|coordinate|cooperate|deliver|detect|disclose|document|enforce|ensure|evacuate|explain|follow|fulfil|fulfill|guard|halt|heed|help|honor|honour|implement|inform|inspect|intervene|investigate|keep|maintain|make|meet|monitor|notify|oversee|patrol|pay|preserve|prevent|prosecute|protect|provide|publish|pursue|question|recognise|recognize|release|repair|report|rescue|respond|return|review|safeguard|search|secure|seize|share|step in|stop|supervise|take|tell|test|track|treat|turn over|uphold|verify|warn`
const DONE = `acted|addressed|alerted|answered|arrested|checked|complied|conducted|cooperated|delivered|disclosed|enforced|explained|fulfilled|honou?red|implemented|informed|inspected|intervened|investigated|kept|maintained|met|notified|paid|prevented|prosecuted|protected|provided|published|released|repaired|replied|reported|responded|returned|secured|shared|supervised|taken (?:any )?(?:action|steps|measures)|tested|warned`
/** What no one owes: an answer to the press, a goal. */
const NOT_OWED = `(?! (?:immediately |yet )?(?:to (?:a |an |several |multiple |repeated )?(?:requests?|e-?mails?|calls?|messages?|questions?|inquir(?:y|ies)) (?:for|from|seeking|by|on)|respond|return (?:a |phone )?calls?|return (?:a )?messages?|expectations|its target|their target))`

const infinitives = (list: string): string =>
  `(?= (?:(?:properly|adequately|fully|even|promptly|effectively|sufficiently) )?(?:${list})(?!\\p{L})${NOT_OWED})`

/** The same in Spanish, in the infinitive and as participles and past forms. */
const DEBIDO = `actuar|alertar|asegurar|atender|avisar|brindar|controlar|cumplir|custodiar|detener|entregar|evitar|explicar|fiscalizar|garantizar|hacer|impedir|informar|inspeccionar|intervenir|investigar|mantener|notificar|pagar|preservar|prevenir|procesar|proteger|proporcionar|publicar|reaccionar|realizar|rendir|reparar|reportar|resguardar|responder|revisar|supervisar|tomar|verificar|vigilar`
const HECHO = `actuado|alertado|asegurado|atendido|avisado|brindado|cumplido|detenido|entregado|explicado|garantizado|informado|inspeccionado|intervenido|investigado|notificado|pagado|protegido|publicado|resguardado|respondido|revisado|supervisado|tomado (?:ninguna |alguna )?medidas?`
const PASADO = `actu(?:ó|aron)|alert(?:ó|aron)|asegur(?:ó|aron)|atend(?:ió|ieron)|avis(?:ó|aron)|cumpl(?:ió|ieron)|entreg(?:ó|aron)|inspeccion(?:ó|aron)|intervin(?:o|ieron)|investig(?:ó|aron)|notific(?:ó|aron)|proteg(?:ió|ieron)|resguard(?:ó|aron)|revis(?:ó|aron)|supervis(?:ó|aron)|impid(?:ió|ieron)|evit(?:ó|aron)|previn(?:o|ieron)`

/** What may be somebody's fault. */
const HARM = `deaths?|killings?|murders?|violence|attacks?|crisis|crises|collapse|failures?|disasters?|loss(?:es)?|delays?|damages?|accidents?|fires?|explosions?|blasts?|outages?|blackouts?|leaks?|spills?|shortages?|massacres?|floods?|flooding|crash(?:es)?|disappearances?|abuses?|corruption|chaos|unrest|breach(?:es)?|shootings?|sinking|famine|derailment|poisoning|muertes?|asesinatos?|homicidios|violencia|ataques?|colapso|desastre|pérdidas?|retrasos?|daños?|accidente|incendio|explosión|apagón|fuga|derrame|escasez|masacre|inundaci(?:ón|ones)|desaparici(?:ón|ones)|abusos|corrupción|caos|naufragio|tragedia`

const FOR = / (?:for|of|over) /iu
/** After the accused: the narrower link first. */
const DE = / (?:por|de que|de (?=(?:no |haber|ser|estar)|\p{L}+[aei]r(?:l[aeo]s?|se)?(?!\p{L}))|del? (?=\p{L}))/iu

export const CHARGE_WORDS: readonly ChargeWords[] = [
  {
    kind: 'blame',
    form: 'accuses',
    rule: 'charge.blame.accuses',
    signs: ['blam', 'accus', 'fault'],
    words: wholeWords(['blam(?:e|es|ed|ing)(?! on)', 'accus(?:e|es|ed|ing)', 'fault(?:s|ed|ing)']),
    link: FOR,
  },
  {
    kind: 'blame',
    form: 'lays',
    rule: 'charge.blame.lays',
    signs: ['blam'],
    words: wholeWords([
      'blam(?:e|es|ed|ing)',
      'pinned (?:the )?blame for',
      'lays? (?:the )?blame for',
      'laid (?:the )?blame for',
    ]),
    link: / (?:squarely |largely |partly )?on /iu,
  },
  {
    // "Held the operator responsible for": those meant stand between the two words.
    kind: 'blame',
    form: 'accuses',
    rule: 'charge.blame.holds',
    signs: ['responsible', 'accountable', 'liable'],
    words: wholeWords(['hold(?:s|ing)?', 'held']),
    link: / (?:(?:fully|directly|partly|personally|jointly) )?(?:responsible|accountable|liable) for /iu,
  },
  {
    kind: 'blame',
    form: 'mutual',
    rule: 'charge.blame.mutual',
    signs: ['trad', 'chang', 'swap', 'each other', 'one another'],
    words: wholeWords([
      '(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swapp?(?:ed|ing)) (?:blame|accusations|recriminations)',
      '(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)) (?:each other|one another)',
      '(?:point(?:s|ed|ing)? (?:the |their )?fingers?) at (?:each other|one another)',
    ]),
    link: / (?:over|for|of|about) /iu,
  },
  {
    kind: 'blame',
    form: 'inSpeech',
    rule: 'charge.blame.in-speech',
    signs: [
      'to blame',
      'at fault',
      'culpable',
      'negligent',
      'responsible',
      'accountable',
      'liable',
      'responsibility',
      'blame',
    ],
    words: wholeWords([
      '(?:to blame|at fault|culpable|negligent)(?: for)?',
      `(?:responsible|accountable|liable) for(?= (?:the |this |that |these |those |his |her |their |its )?(?:\\p{L}+ )?(?:${HARM})(?!\\p{L}))`,
      '(?:bears?|bore|shares?) (?:the |some |full |direct |part of the )?(?:responsibility|blame) for',
    ]),
  },
  {
    kind: 'omission',
    form: 'predicate',
    rule: 'charge.omission.failed',
    signs: ['fail', 'neglect', 'omit'],
    words: wholeWords([`(?:failed|fails|failing|neglect(?:ed|s)|omitted) to${infinitives(DUTIFUL)}`]),
  },
  {
    kind: 'omission',
    form: 'predicate',
    rule: 'charge.omission.failure',
    signs: ['failure', 'inability'],
    words: wholeWords([`(?:failure|failures|inability) to${infinitives(DUTIFUL)}`]),
  },
  {
    kind: 'omission',
    form: 'predicate',
    rule: 'charge.omission.not-done',
    signs: ['not', 'never', 'n’t', "n't"],
    words: wholeWords([
      `(?:has|have|had) (?:so far )?(?:not|never)(?: yet)?(?: even)?(?= (?:${DONE})(?!\\p{L})${NOT_OWED})`,
      `(?:hasn|haven|hadn)[’']t(?: yet)?(?: even)?(?= (?:${DONE})(?!\\p{L})${NOT_OWED})`,
      `never(?= (?:acted|inspected|investigated|warned|notified|intervened|secured|searched|reported|checked)(?!\\p{L}))`,
      `(?:did not|didn[’']t)(?= (?:act|inspect|intervene|investigate|notify|warn|secure|search)(?!\\p{L})(?! on behalf))`,
    ]),
  },
  {
    kind: 'omission',
    form: 'predicate',
    rule: 'charge.omission.nothing',
    signs: ['nothing', 'no action', 'ignored', 'disregarded', 'brushed', 'dismissed', 'blind eye'],
    words: wholeWords([
      '(?:did|has done|have done|had done|took|has taken|have taken)(?= (?:nothing (?:to|about|for)|no action)(?!\\p{L}))',
      '(?:ignored|disregarded|brushed aside|dismissed|turned a blind eye to)(?= (?:[\\p{L}’]+ ){0,5}(?:warnings?|complaints?|alerts?|reports? of|pleas?|recommendations?|safety|signs))',
    ]),
  },
  {
    kind: 'duty',
    form: 'predicate',
    rule: 'charge.duty',
    signs: [
      'obl',
      'mandated',
      'supposed',
      'bound',
      'tasked',
      'entrusted',
      'required',
      'responsible',
      'accountable',
      'duty',
      'in charge',
      'jurisdiction',
    ],
    words: wholeWords([
      '(?:(?:legally )?(?:obliged|obligated|mandated|supposed|bound)|tasked|entrusted) (?:to|with)(?= \\p{L})',
      'required (?:by (?:law|the treaty|treaty|its licence|its license) )?to(?= \\p{L})',
      '(?:responsible|accountable) for(?= (?:\\p{L}+ing|(?:the |its |their )?(?:safety|security|maintenance|inspections?|supervision|oversight|custody|protection|upkeep|enforcement))(?!\\p{L}))',
      '(?:has|have|had|bears?|bore) (?:a|an|the) (?:legal |clear )?(?:duty|obligation) to(?= \\p{L})',
      'in charge of(?= \\p{L})',
      'had jurisdiction over',
    ]),
  },
  {
    kind: 'denial',
    form: 'predicate',
    rule: 'charge.denial',
    signs: ['den', 'reject', 'dismiss'],
    words: wholeWords([
      '(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:any |all |the |those |these |that |such )?(?:responsibility|wrongdoing|negligence|blame|liability|fault|involvement|accusations?|allegations?|charges?|criticisms?)',
      'den(?:y|ies|ied) (?:having|that|it)(?= \\p{L})',
    ]),
  },
  // The same in Spanish.
  {
    kind: 'blame',
    form: 'accuses',
    rule: 'charge.blame.accuses',
    signs: ['acus', 'culp', 'responsabiliz', 'reproch'],
    words: wholeWords([
      'acus(?:a|an|ó|aron|aba|aban|ado|ando) al?',
      'culp(?:a|an|ó|aron|aba|aban|ado|ando) al?',
      'responsabiliz(?:a|an|ó|aron|aba|aban|ado|ando) al?',
      'reproch(?:a|an|ó|aron) al?',
    ]),
    link: DE,
  },
  {
    kind: 'blame',
    form: 'mutual',
    rule: 'charge.blame.mutual',
    signs: ['mutuamente', 'entre sí', 'unos a', 'uno al', 'acusaciones', 'reproches', 'culpas'],
    words: wholeWords([
      'se (?:acus(?:an|aron|aban)|culp(?:an|aron|aban)|responsabiliz(?:an|aron)) (?:mutuamente|entre sí|unos a otros|uno al otro)',
      '(?:intercambi(?:an|aron)|cruz(?:an|aron)|se cruzaron) (?:acusaciones|reproches|culpas)',
    ]),
    link: / (?:por|de|sobre) /iu,
  },
  {
    kind: 'blame',
    form: 'inSpeech',
    rule: 'charge.blame.in-speech',
    signs: ['responsable', 'culpa'],
    words: wholeWords([
      `(?:es|son|fue|fueron|sería|serían) (?:(?:el|la|los|las) )?(?:responsables?|culpables?) del?(?= (?:(?:la|las|los|el|esta|este|su) )?(?:\\p{L}+ )?(?:${HARM})(?!\\p{L}))`,
      'tien(?:e|en) la culpa de',
    ]),
  },
  {
    kind: 'omission',
    form: 'predicate',
    rule: 'charge.omission.failed',
    signs: ['omiti', 'dej', 'no ', 'nunca', 'jamás', 'nada', 'caso omiso', 'ignor', 'desoy', 'desat', 'incumpl'],
    words: wholeWords([
      `(?:omiti(?:ó|eron|do)|dej(?:ó|aron|ado) de)(?= (?:${DEBIDO})(?!\\p{L}))`,
      `no (?:ha|han|había|habían)(?= (?:${HECHO})(?!\\p{L}))`,
      `(?:no|nunca|jamás)(?= (?:${PASADO})(?!\\p{L}))`,
      '(?:no (?:hizo|hicieron|ha hecho|han hecho)|nada hicieron|nada hizo)(?= nada(?!\\p{L}))',
      '(?:hizo|hicieron|ha hecho|han hecho) caso omiso(?: del?| a)',
      '(?:ignor(?:ó|aron|ado)|desoy(?:ó|eron)|desatend(?:ió|ieron))(?= (?:las |los |la |el |una |sus |varias |repetidas )?(?:alertas?|advertencias?|denuncias?|quejas?|avisos?|recomendaci(?:ón|ones)|reportes?|llamados?))',
      'incumpl(?:e|en|ió|ieron|ido)(?= (?:con |su |sus |el |la |los |las )?\\p{L})',
    ]),
  },
  {
    kind: 'omission',
    form: 'owned',
    rule: 'charge.omission.by',
    signs: ['omisi', 'negligencia', 'inacción'],
    words: wholeWords(['(?:omisi(?:ón|ones)|negligencia|inacción) (?:por parte )?del?']),
  },
  {
    kind: 'duty',
    form: 'predicate',
    rule: 'charge.duty',
    signs: ['responsable', 'encargad', 'obliga', 'deber', 'debi', 'debía', 'responsabilidad'],
    words: wholeWords([
      `(?:(?:el|la|los|las) )?(?:responsables?|encargad[oa]s?) de(?= (?:${DEBIDO}|(?:la )?(?:seguridad|vigilancia|supervisión|custodia|protección|inspección))(?!\\p{L}))`,
      'ten(?:ía|ían|ía|ia) (?:la|el) (?:obligación|deber|responsabilidad) de',
      '(?:está|están|estaba|estaban) obligad[oa]s? a',
      `deb(?:ió|ieron|ía haber|ían haber)(?= (?:${DEBIDO}|${HECHO})(?!\\p{L}))`,
    ]),
  },
  {
    kind: 'denial',
    form: 'predicate',
    rule: 'charge.denial',
    signs: ['neg', 'nieg', 'rechaz'],
    words: wholeWords([
      '(?:neg(?:ó|aron)|niega|niegan|rechaz(?:a|an|ó|aron)) (?:toda |cualquier |las |los |la |esas |esos |tales )?(?:responsabilidad|acusaci(?:ón|ones)|señalamientos?|imputaciones|negligencia|culpa)',
      '(?:neg(?:ó|aron)|niega|niegan) (?:haber|que)(?= \\p{L})',
    ]),
  },
]

/** What is only supposed, asked or foretold, before the words in their clause. */
export const SUPPOSED =
  /(?<!\p{L})(?:if|whether|unless|could|would|might|may|will|shall|should|must|can|cannot|to|not|never|no one|nobody|si|podría[ns]?|puede[ns]?|ser[áí]an?|no|nadie|sin)(?!\p{L})(?:[\s\p{L}’'-]{0,24})$/iu
/** Where someone is accused without a word of by whom. */
export const PASSIVE =
  /(?<!\p{L})(?:is|are|was|were|been|be|being|get|gets|got|stands?|stood|fue|fueron|sido|es|son|está|están)(?: \p{L}+ly| also| long| often| again)? $/iu
/** Where what is left undone, or what somebody is blamed for, ends. */
export const WHAT_ENDS =
  /[;:?!—–()”"»]|[.]$|, (?:and|but|while|which|who|whose|after|before|when|as|according|saying|adding|letting|leaving|he|she|they|it|we|i|the|said|y|pero|mientras|que|quien|cuando|según|lo|dijo|aunque|tras)(?!\p{L})| (?:but|while|pero|mientras|aunque|said|says|dijo) /iu
