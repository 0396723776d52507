// Words that set a bare number beside a measured one, in English and Spanish. Where nothing else is said a pattern meets
// the words between the two, without loosening words at their end.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words right before a number that loosen it or point at it. */
export const LOOSENING = set(
  'about around some nearly almost just only roughly approximately barely merely even still now already the ' +
    'unos unas casi solo sólo apenas cerca aproximadamente ya los las',
)

/** A number before one of these counts nothing that is named behind it. */
export const NO_NOUN = set(
  '. , ; : ) ! ? … " ” » — – in on at during for by from between under since before after last this next earlier later ' +
    'previously through until nationwide nationally elsewhere overall more and or but while when among across within ' +
    'en durante para por desde entre bajo antes después hace más y o pero mientras cuando registrados registradas',
)
/** The same in several words: a time that is compared with, the other side of a change. */
export const GOES_ON =
  /^ (?:(?:to|a) \p{N}+|(?:a|the) (?:year|month|week|day|decade|season|period) (?:before|earlier|ago)|el (?:año|mes|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|del? (?:año|mes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d{4}|hace)|un (?:año|mes|día) (?:antes|atrás)|a nivel nacional)\b/u

/** "…, against 90", "…, compared with 12". */
export const AGAINST =
  /[ ,(](?:against|versus|vs\.?|compared (?:with|to)|in comparison (?:with|to)|(?:down|up|rising|falling) from|frente a|contra|en comparación con|en contraste con|comparad[oa]s? con)$/u
/** What stands before the first side of a change: "… [to] 40 tonnes from 55", "[de] 40 toneladas a 55". */
export const FIRST_SIDE = /[ (](?<side>from|to|de|a)(?: (?:about|around|nearly|almost|casi|unos|unas))? $/u

/** "more than the [35] of May", loosening words included, and what then stands behind the number. */
export const THAN =
  /[ ,(](?:more|less|fewer|higher|lower|greater|smaller) than the $|[ ,(](?:above|below) the $|[ ,(](?:más|menos|mayor|menor) que (?:los|las) $|[ ,(](?:superior|inferior)(?:es)? a (?:los|las) $|por (?:encima|debajo) de (?:los|las) $|[ ,(](?:double|twice|triple|half) the $|[ ,(](?:doble|triple|mitad) (?:que|de) (?:los|las) $/u
export const OF_ANOTHER =
  /^ (?:of|in|from|seen|recorded|reported|the (?:year|month) before|a (?:year|month) earlier|del?|en|registrad[oa]s|reportad[oa]s|que)\b/u

/** A whole that opens its clause, up to its number: "[Of the] 40 tonnes due, 12 had come"; then what parts it from the part. */
export const OPENS_WHOLE =
  /(?:^|[.;:,—–] |\n)(?:(?:Out )?[Oo]f|[Dd]el?) (?:(?:the|those|these|that|its|their|an?|los|las|es[oa]s|est[oa]s|sus?) )?$/u
export const WHOLE_ENDS = /^[^.;:—–\n]{0,90},(?: but| pero)?$/u
/** "40 kilos, of which [12]". */
export const OF_WHICH = /^(?: (?:of|de) [^.;:,\n]{1,40})?,? \(?(?:of which|de l[oa]s (?:que|cuales))$/u
/** "40 kilos, [12] of them": the words between, and those behind the part. */
export const ASIDE = /^(?: (?:of|de) [^.;:,\n]{1,40})?,$|^ \($/u
export const OF_THEM = /^ (?:of (?:which|them|these|those|it)|de (?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s cuales))\b/u

/** Two clauses of one verb: what stands behind the first number, and the second's own words before its number. */
export const JOINED =
  /^(?<first>[^.;:\n]{0,70}),? (?:and|but|while|whereas|plus|y|e|pero|mientras que|mientras)(?<own>(?: [\p{L}\d'’.-]+){0,5})$/u
/** "… and another [12]", "… and 12 [more]". */
export const ANOTHER = /^ (?:another|a further|otros|otras)$/u
export const MORE =
  /^ (?:more|extra|más|adicionales)(?:[.,;)]|$| (?:by|in|on|at|from|for|later|before|after|en|para|por|antes|después)\b)/u
/** Prepositions that both clauses have, before their number or behind it. */
export const PREPOSITIONS = set('in on at from for to during among of by en entre para durante desde de')
export const AMONG = set('of among de entre')
export const EVERYWHERE = set('nationwide nationally elsewhere abroad')

/** A noun that names the measure again: "the earlier mean was [51]". */
export const MEASURE_IS =
  /\b(?<noun>average|mean|median|figure|rate|level|share|proportion|pace|volume|promedio|media|cifra|tasa|nivel|proporción|porcentaje|volumen|ritmo)(?: (?:previous|prior|anterior|previ[oa]))?(?: (?:in|for|of|under|over|during|among|at|before|en|del?|entre|durante|bajo|para) [^.,;:\d\n]{1,30}| (?:in|en|de) \d{4}| a (?:year|month) (?:earlier|before)| un año antes)? (?:was|is|had been|stood at|reached|era|es|fue|había sido|estaba en|llegó a|alcanzó)(?: de)?$/u
/** Measures that only a rate, and only a share or rate, can be. */
export const RATE_NOUNS = set('rate pace tasa ritmo')
export const SHARE_NOUNS = set('share proportion proporción porcentaje')
export const AMOUNT_NOUNS = set('volume volumen')
/** "In May it was [27]", "Among men it is [46]", "En mayo fue de [27]", "Entre los hombres bajó de [22] a 21". */
export const THERE_IT_IS =
  /(?:^|[.;,:] |\n)(?:and |but |y |pero )?(?:[Ii]n|[Aa]mong|[Ff]or|[Dd]uring|[Uu]nder|[Ee]n|[Ee]ntre|[Pp]ara|[Dd]urante) [^.,;:\n]{2,40},? (?:it (?:was|is|had been|stood at|reached|(?:fell|rose|dropped|climbed|grew|went) (?:from|to))|(?:era|es|fue|había sido)(?: de)?|(?:baj|sub|cay|pas|crec|aument|disminuy)(?:ió|ó) (?:de|a))$/u
/** "The year before it was [27]", "Un año antes era de [27]". */
export const THEN_IT_WAS =
  /(?:^|[.;,:] |\n)(?:and |but |y |pero )?(?:[Aa] (?:year|month|week|decade) (?:earlier|before|ago)|[Tt]he (?:year|month|week) before|[Uu]n (?:año|mes) (?:antes|atrás)|[Hh]ace un (?:año|mes)|[Ee]l (?:año|mes) (?:anterior|pasado)),? (?:it (?:was|had been|stood at)|(?:era|fue|había sido)(?: de)?)$/u
/** "; in June it averaged [12]". */
export const AVERAGED = /[ ,](?:averaged|averages|averaging|promedió|promediaba|promediaron)$/u

/** Verbs of handing over, making and using up: what they take as a bare number was measured before. English by lemma. */
export const HANDLING = set(
  'deliver supply send ship provide give release receive produce extract import export sell buy burn consume pump store ' +
    'seize confiscate harvest weigh owe',
)
export const HANDLING_SPANISH =
  /^(?:(?:entreg|suministr|import|export|compr|almacen|decomis|incaut|asegur|cosech|aport|adeud|pes)(?:a|an|ó|aron|ado|aba|aban)|(?:recib|vend|consum)(?:e|en|ió|ieron|ido)|env(?:ía|ían|ió|iaron|iado)|produ(?:ce|cen|jo|jeron|cido)|extra(?:e|jo|jeron|ído)|debe|debía)$/u

/** A month that is said to have had a number: "December and May saw [9]", "Junio cerró con [12]". */
export const MONTH_HAD =
  /(?:^|[.;,:] |\n)(?:and |but |while |y |pero |mientras )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre)(?: (?:and|y) \p{L}{3,10})?,? (?:had|saw|brought|had brought|recorded|closed with|ended with|tuvo|tuvieron|cerró con|registró|registraron|trajo)$/u

/** What stands between two numbers of one list. */
export const LISTED = /^(?:,| and|, and| y| e)$/u
/** What stands before the first number of a change that is told with one unit: "from [6] to 3 a day". */
export const RANGE_OPENS = /[ (](?:[Ff]rom|[Dd]el?|entre|between)$/u

/** "the 12 months to May … in the previous [12]": months again. */
export const SAME_SPAN =
  /[ ,](?:in|of|for|than|from|during|en|de|durante|que) (?:the|los|las) (?:previous|prior|preceding|next|following|first|last)$/u

/** How a share is told that is the size of a change: the words before it and behind it. */
export const CHANGES_BEFORE =
  /\b(?:by|up|down|rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grow|grows|growing|drop(?:ped|ping|s)?|declin(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|gain(?:ed|s)?|lost|slid|cut|surged|soared|plunged|subi(?:ó|eron)|cay(?:ó|eron)|creci(?:ó|eron)|baj(?:ó|a|aron|an)|aument(?:ó|a|aron|an)|disminuy(?:ó|eron)|reduj(?:o|eron))(?: (?:about|around|nearly|almost|over|just|only|more than|casi|cerca de|más de|of|de|by|un|en))*$|\b(?:drop|fall|decline|decrease|increase|rise|reduction|growth|jump|caída|baja|alza|aumento|reducción|disminución|descenso) (?:of|de|del)(?: \p{L}+)?$/iu
export const CHANGES_BEHIND =
  /^ (?:more|less|fewer|lower|higher|below|above|down|up|drop|falls?|rise|increase|decrease|decline|cut|jump|reduction|gain|growth|más|menos|por (?:debajo|encima)|inferior|superior|de (?:aumento|reducción|baja|caída|alza))\b/u
