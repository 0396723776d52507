// Common first names by where they are common, with what they tell of gender. A capitalised word after one is a
// surname more often than not. Ambiguous ones that are also words or places ("May", "Jordan") are left out.

const WOMEN = [
  // English.
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley',
  'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela',
  'shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria',
  'heather diane ruth julie olivia joyce virginia kelly lauren christina joan evelyn judith megan andrea cheryl hannah',
  'jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice abigail julia judy sophia grace',
  'denise amber marilyn danielle beverly charlotte theresa diana brittany isabella alexis hillary melania ivanka kamala',
  'nikki kellyanne kate claire fiona gillian nicola theresa priti lorraine tulsi pam kristi karoline susie elise',
  // Spanish and Portuguese.
  'claudia rosa guadalupe juana margarita josefina verónica leticia alejandra gabriela adriana elena yolanda silvia',
  'alicia araceli beatriz carmen lucía sofía valeria fernanda mariana daniela paula isabel ana inés dolores pilar',
  'esperanza rocío norma irma lourdes graciela xóchitl luisa raquel susana mónica marcela cristina ximena dilma',
  // French, German, Italian, Nordic, Slavic.
  'marie nathalie sylvie brigitte françoise angela ursula annalena giorgia chiara francesca ingrid astrid olga natalia',
  'lena mara nina petra heidi klara greta astrid birgit eva hanna johanna katja anja sabine elsa vera mila zofia agnieszka',
  'irina svetlana tatiana ekaterina anastasia yulia kaja mette sanna',
  // Arabic, Persian, Turkish, Hebrew, African.
  'fatima aisha leila layla maryam zainab zahra nadia amina mariam khadija noor samira hanan rania shirin manal lama',
  // South and East Asian.
  'indira priya sunita mei ling yuki keiko aung sushma benazir sheikha',
]
  .join(' ')
  .split(' ')

const MEN = [
  // English.
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald',
  'steven stephen andrew paul joshua kenneth kevin brian timothy ronald jason george edward jeffrey ryan jacob nicholas',
  'gary eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis',
  'jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin',
  'roger terry sean gerald carl dylan harold jesse bryan lawrence arthur gabriel bruce logan billy joe albert willie',
  'alan juan elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene barack bill bernie ted mike',
  'marco jeff jim joe tim tom bob ron ken mitch mitt newt rudy rick jared steve pete dan chuck paul lindsey tony boris',
  'nigel jeremy gordon simon neil ian graham stuart craig derek geoffrey barry trevor clive martin howard harry rex reince',
  'corey jake travis brett tobias rupert ben sam matt greg chris nick alex doug todd kirk brad glenn colby elon jd ed gareth',
  // Spanish and Portuguese.
  'josé luis juan carlos francisco jesús manuel miguel ángel alejandro fernando ricardo eduardo jorge javier sergio',
  'arturo roberto raúl rafael enrique gerardo mario alfredo héctor óscar guillermo andrés felipe vicente ernesto pablo',
  'tomás tomas andrés esteban gonzalo álvaro mauricio felipe leonel diego hugo omar joaquín ismael ignacio salvador alberto antonio armando ramón rubén gustavo emilio nicolás pedro',
  'martín césar rodrigo adán marcelo edgar víctor julio iván genaro nemesio ovidio lázaro benito emiliano hernán cuauhtémoc',
  'joao joão luiz jair nayib daniel lópez',
  // French, German, Italian, Nordic, Slavic.
  'pierre françois jacques michel emmanuel nicolas jean-claude olaf helmut gerhard wolfgang jürgen heiko giuseppe matteo',
  'karl otto hans fritz klaus dieter stefan markus lukas felix johann ludwig rolf ernst bruno paolo luca marco antonio jan piet',
  'silvio giovanni lars anders jens erik vladimir sergei sergey dmitry dmitri mikhail alexei aleksandr nikolai igor oleg',
  'yevgeny viktor volodymyr petro donald andrzej lech mateusz viktor aleksandar recep',
  // Arabic, Persian, Turkish, Hebrew, African.
  'mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein hasan ibrahim khalid khaled mahmoud mustafa omar',
  'osama abdul abdullah abdel yusuf youssef bashar saddam haider nouri hamid karim tariq salman faisal rashid jamal samir',
  'abu imad adel walid nasser hosni muammar bassel badran benjamin yitzhak shimon ehud avigdor naftali hassan javad',
  'recep kofi nelson jacob thabo cyril nechirvan masoud jalal talib knox binyamin',
  // South and East Asian.
  'narendra rahul imran nawaz manmohan xi hu jinping deng shinzo junichiro fumio kim moon ban lee park joko rodrigo',
]
  .join(' ')
  .split(' ')

/** First name, lower case, to gender. A name given to both is left without one. */
export const FIRST_NAMES: ReadonlyMap<string, 'f' | 'm' | null> = (() => {
  const names = new Map<string, 'f' | 'm' | null>()
  for (const name of WOMEN) names.set(name, 'f')
  for (const name of MEN) names.set(name, names.get(name) === 'f' ? null : 'm')
  return names
})()
