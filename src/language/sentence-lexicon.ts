// Which full stops end no sentence, language by language.

/** Words are lower case, without the stop. */
export interface StopWords {
  /** After these a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** These shorten only what a number follows: "no. 7". */
  readonly beforeNumbers: ReadonlySet<string>
  /** Of the abbreviations, those that often do end a sentence: they do so before a word that opens one. */
  readonly mayEnd: ReadonlySet<string>
  /** Capitalised words that open sentences far more often than they continue a name. */
  readonly openers: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ENGLISH: StopWords = {
  abbreviations: words(
    'mr mrs ms dr rev hon prof gen lt col sgt capt maj adm cmdr rep sen gov pres st jr sr vs etc e.g i.e cf al ' +
      'approx inc ltd corp co jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c a.m p.m sr sra srta ' +
      'lic ing dra',
  ),
  beforeNumbers: words('no nos núm vol p pp fig art'),
  mayEnd: words('u.s u.k u.n d.c a.m p.m inc corp co ltd etc jr sr'),
  openers: words(
    'the a an in on at by for from with it its he she they we i his her their this that these those but and as if when ' +
      'while after before since although however most some many one no there what who how why where according mr ms mrs ' +
      'days months years last next so to then now still yet under over during despite because ' +
      // Participles that open a sentence.
      'facing speaking asked citing noting following responding',
  ),
}

const SPANISH: StopWords = {
  abbreviations: words(
    // Forms of address and ranks.
    'sr sra srta sres sras dr dra dres lic licda ing arq prof profa mtro mtra gral cnel tte cap cmdte sgto ud uds d dña ' +
      'pbro mons hno hna dip sen gob pdte pdta st sto sta ' +
      // Bodies and countries.
      'ee ee.uu uu e.u u.e s.a c.v s.a.p.i s.c a.c d.f r.l s.l cía ltda inc corp ' +
      // References, months and measures.
      'etc p.ej ej cf vs aprox máx mín av avda blvd calz col esq km tel ext ene feb mzo abr jun jul ago sept oct nov dic ' +
      'a.m p.m a.c d.c',
  ),
  beforeNumbers: words('no nos n núm núms num vol t p pp pág págs fig art arts frac inc cap exp'),
  mayEnd: words('ee.uu uu e.u u.e s.a c.v s.c a.c d.f r.l s.l ltda inc corp etc a.m p.m d.c km'),
  openers: words(
    'el la los las un una unos unas en de del al a por para con sin según desde hasta tras ante entre sobre durante su sus ' +
      'este esta estos estas ese esa esos esas aquel él ella ellos ellas lo se no ya pero y e o aunque cuando mientras ' +
      'como si porque además también así después antes luego ahora hoy ayer mañana sólo solo cada todo todos todas muchos ' +
      'muchas algunos algunas otro otra otros otras qué quién cómo dónde hay había fue es son más menos ni nadie nada',
  ),
}

/** The stop words of a language; English ones where there are none of its own. */
export const stopWordsOf = (language: string): StopWords => (language === 'es' ? SPANISH : ENGLISH)
