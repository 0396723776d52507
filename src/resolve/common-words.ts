// Words that stand in every report and so tell no happening from another, in the languages that are read.

/** English, then Spanish: articles, prepositions, pronouns, verbs of saying, and the words of dates. */
export const COMMON_WORDS = `
the a an of to in on at by for with from as is was were are be been being has have had do does did that this these those
it its which who whom whose what when where while their his her hers they them he she we you our your and or but nor not
no than more most less least over under after before since until between about around almost nearly some any each every
all both other others another such same also only just even still yet again very much many few several into onto upon out
off up down said says say saying told tells according reported reports report would could should may might must will shall
can year years month months week weeks day days time times today yesterday monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december government
president country national official officials people person number total first second last new one two three per cent
de la el los las en que y a un una unos unas por con del se su sus para al lo es son fue fueron ser ha han había como más
menos sobre entre desde hasta sin ya pero no ni o u e este esta estos estas ese esa eso aquel donde cuando quien cual
también tras ante bajo según dijo dice informó señaló indicó año años mes meses semana día días lunes martes miércoles
jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gobierno presidente presidenta país nacional personas persona total primer primera dos tres mil millones ciento`
