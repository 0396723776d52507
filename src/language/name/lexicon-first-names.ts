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
  // Of the English-speaking countries, the rest.
  'lucy ava mia chloe zoe ellen rosie molly peggy phyllis marjorie mildred edith ethel irene esther gladys gertrude',
  'agnes lois josephine vivian vivienne harriet eleanor elinor charlene marlene arlene darlene eileen maureen noreen',
  'colleen doreen tracey tracy stacey stacy tammy tina tanya tonya wendy sheila shelley shelly rhonda robyn rochelle',
  'rosemary roberta ruthann sally sonya suzanne suzette sylvia tabitha tessa thelma trudy valerie vanessa velma',
  'veronica vicki vicky vickie wanda wilma winifred yvette yvonne zelda audrey beatrice becky belinda bernadette bernice',
  'bessie bethany betsy bonnie bridget caitlin camille candice carla carrie cassandra cassie cecilia cheri',
  'christie christy cindy claudette cora corinne daphne deanna debbie dena desiree dianne dina dolly dominique doris',
  'dorothy edna eloise elsie erica erika erin estelle eunice evangeline felicia geraldine gina glenda glenys greer',
  'gretchen gwen gwendolyn hailey haley hayley henrietta hilda imogen ina isobel jacquelyn jamie jana jane janelle',
  'janine jasmine jayne jeanette jeanne jeannie jenna jenny jill jillian joanna joanne jodi jodie jody jolene josie joann',
  'kara kari karin karina katelyn kathie kathy katie katy kayla kelli kendra kerry kiera kirsten kirsty kristen kristin',
  'kristina krista kristy latoya leah leanne leigh leslie lesley lillian lilian lindsay liz liza lizzie lola lorena',
  'loretta lori louise lucille lucinda lydia lynda lynn lynne mabel madeleine madeline mae maggie mallory mandy marcia',
  'marcy margie margo marguerite marian marianne marie-claire marilynne marion marisa marissa marla marsha maryann',
  'maryanne maude maxine meghan melanie melinda meredith michaela millicent mindy miranda miriam moira mona monica muriel',
  'myra nadine naomi natalie nellie nichole nora norah odette pamala patsy patti patty paulette pauline penelope philippa',
  'rachael ramona regina rena renee rita rosalie rosalind rosanna roxanne sabrina selena selma sharron shawna sheryl',
  'shirlene siobhan tamara tara teri terri thea tiffany toni tricia trina trisha veronika',
  // Of the Spanish-speaking countries, the rest.
  'ixchel itzel citlali citlalli yareli yaretzi yesenia yessica jessenia maribel marisol mariela maritza marta',
  'mayra magdalena micaela mirna nayeli nayelli nidia noelia nohemí noemí ofelia otilia rebeca rosalía rosario rosaura',
  'roxana samanta selene sonia tania teresita valentina vanesa viviana yazmín zoila amalia amelia angélica angelina',
  'antonia berenice bertha blanca camila carlota carolina catalina celia clara dalia delia elisa eloísa elvira emilia',
  'ernestina estefanía estela eugenia evangelina fabiola felícitas francisca georgina gisela griselda guillermina',
  'herlinda ileana imelda inmaculada isaura ivonne jacinta jazmín jimena julieta karla leonor liliana lucrecia macarena',
  'maite manuela maría',
  // Of other European countries, the rest.
  'aleksandra alessandra alessia alina aneta angelika anneliese annette annika antje antoinette aurélie beata beate',
  'bianca birgitta bojana bożena camilla carina caroline cécile céline chantal christel christiane clémence colette',
  'corinna cornelia dagmar daria delphine doina dorothea ebba edyta élise élodie emilie emmanuelle ewa federica floriane',
  'francine frauke frederike gabriele genevieve geneviève gerda giulia grażyna greet gudrun halina hedwig helene helga',
  'henriette hilde ildikó ilona ilse inga inge inna ioana irena isabelle iwona jadwiga jelena joëlle juliette jutta',
  'kamila karolina kateryna kerstin kinga kirsi kristýna ksenia lara larisa larysa laurence lenka liesel lieselotte liisa',
  'liudmila liv ljiljana lotte louisa lucia luciana ludmila lyudmila magda małgorzata manon maren margarethe margot',
  'margrethe marija marika marianna marit marlies martina martine mathilde michèle milena milica mireille mirjam monika',
  'monique nadezhda nadège natasha oksana oleksandra olena orsolya paola pascale petronella polina renata renate rosella',
  'ruxandra sandrine saskia sigrid silke silvana simona simone snežana solange solveig sonja sophie stefania stefanie',
  'steffi susanne svenja swantje tanja tatyana tereza teréza thérèse tove trine ulla ulrike uta valérie véronique',
  'viktoria virginie viviane wiebke yana yuliia zdenka zuzana željka',
  // Of Arab countries, Iran, Turkey, Israel and Africa, the rest.
  'abeer afaf ahlam alaa amani amira asma asmaa aya ayşe aysel azadeh bahar basma bushra buthaina dalal dareen doaa elham',
  'elif emine esra eman fadwa farah farida farzaneh fatema fatemeh fatma fatme fawzia fidan ghada golnaz hadeel hala',
  'halima hamida hatice hawa heba hend hiba houda huda ikram inas intisar jamila jihan jumana karima kawthar khawla',
  'kholoud kulthum lamia lubna lujain maha mahsa malak malika marwa masih mehrnaz meral meryem mouna muna nahed',
  'nahid naima najat najla najwa narges nasreen nasrin nawal nazanin nermin nesrin nihal nour noura nura parisa parvin',
  'rabab rabia raghad raghda rahma raja randa rasha rawan razan reem rima rola roya ruba rula saba sabiha safa',
  'safiya sahar sakina salma samah samar samia samiha sanam sawsan sepideh sevgi shahla shaima shahrzad',
  'shatha shaymaa siham simin sirin sohaila suad suha sumaya sureya taghreed tahira tamar thuraya umaima wafa wafaa warda',
  'widad yael yasmeen yasmin yasmine yeşim yusra zaha zahida zeina zeinab zeynep zohra zubaida abena adaeze adama adaobi',
  'adwoa afua akosua amara aminata amma ayaan ayanda ayo bintou chiamaka chidinma chimamanda chioma coumba fatou',
  'fatoumata folake funmi hadiza hawwa ifeoma khadijatou kadiatou lerato mariama mariame ngozi nkechi nneka nomsa nonhle',
  'nosipho ramata rokhaya sindi tendai thandi thandiwe uchenna wambui wanjiku yetunde zanele zodwa',
  // Of South and East Asia, the rest.
  'aarti aditi aisyah akiko akshata amrita anjali anjana anita anu anuradha aparna archana arundhati asha ayesha ayumi',
  'bhavna chandrika chitra deepa deepika dewi diya divya eun-ji fumiko geeta gita haruka hiroko hye-jin indah jaya ji-eun',
  'ji-woo jyoti kalpana kamala kavita kazuko khaleda kumari kyoko lakshmi lata leela madhuri malala malini manju meena',
  'meera megawati mi-young michiko misako miyuki mukta nalini namrata nandini naoko natsuko neha nirmala nisha noriko',
  'nusrat padma pallavi parvati pooja pratibha preeti radha radhika rajni rekha reiko retno rina ritu roopa ruchi rukmini',
  'sachiko sadako saira sakura sangita sarita savita seema setsuko shabana shabnam shalini sharmila shazia shilpa shobha',
  'shreya siti smita smriti sonali sudha sujata sunanda supriya sushila swati takako tanvi tomoko usha vandana vidya',
  'vijaya yasuko yoko yoshiko yumi yuriko zakia',
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
  // Of the English-speaking countries, the rest.
  'adrian aidan alastair alasdair alec alfred alistair allan allen alvin amos andre andy archie arnold arturo ashton',
  'aubrey barney benedict benny bernard bertram brendan brent bryce caleb calvin cecil cedric clarence claude clifford',
  'clint clyde cody colin conor connor damian damien damon darrell darryl daryl dave davey declan denis derrick desmond',
  'devin devon dewey dominic donnie dorian duane dustin dwayne dwight eamon eddie edmund edwin eli elias elliot elliott',
  'elmer emmett ernest errol evan ezra fergus fred freddie frederick garrett garry gavin geoff gerard gerry gilbert giles',
  'glen graeme hank hector herbert herman horace howie hubert hugh humphrey irving irwin isaac isaiah ivan ivor jarrod',
  'jed jeremiah jermaine jimmie jimmy joel joey johnathan johnny jon jonah jonas jonathon josiah julian julius justine',
  'kareem keegan kelvin kendrick kenny kieran kurt lamar larson laurie lennie lenny leonard leroy levi lewis liam lloyd',
  'lonnie lorne louis lucas luke lyle malcolm marcel marcus marlon marty marvin maurice maxwell melvin merle mervyn micah',
  'mickey mohandas monty mort moses myron nate nathaniel nicky oliver ollie orville oscar percy phil quentin quinn',
  'ralston raphael reginald reuben rhys richie ricky robbie roderick rodney rodrick roland rolando ronan ronnie rory',
  'rowan russ ryder sammy saul sebastian seamus sergio seth shane shaun shawn silas solomon stan stephan stevie tad teddy',
  'terence terrance terrell terrence thaddeus theo theodore tobin toby tommie tommy tyrone ulysses vernon vic victor',
  'vince virgil wally wes wiley wilfred xavier zach zack zane',
  // Of the Spanish-speaking and Portuguese-speaking countries, the rest.
  'abelardo adolfo adrián agustín alan aldo aldair álex amado américo anastasio aníbal anselmo ariel arnulfo artemio',
  'aurelio baltasar bartolomé basilio benjamín bernabé bernardo braulio camilo candelario casimiro celso claudio cornelio',
  'crispín cristian cristiano cristóbal damián darío demetrio diógenes edilberto edson efraín eladio eleuterio elías',
  'eliseo eloy emanuel epifanio erasmo eugenio eusebio evaristo ezequiel fabián fabio facundo fausto federico félix',
  'fermín fernão fidel filiberto flavio florentino fortunato froylán gaspar gastón germán gilberto giovani gregorio',
  'guilherme heberto heladio heleno henrique heraclio heriberto hermenegildo hilario hipólito horacio humberto inácio',
  'inocencio isaías isidro jacinto jacobo jaime jefté jeremías jerónimo jonás josué julián lauro leandro leobardo',
  'leonardo leopoldo lorenzo lucio luciano macario manoel marcelino marcial margarito mariano mateo mateus matías mauro',
  'maximiliano maximino melquíades misael moisés napoleón narciso nazario néstor nicanor norberto octavio odilón onésimo',
  'orlando osvaldo oswaldo otoniel pascual patricio paulino paulo porfirio primitivo prudencio quintín ramiro raimundo',
  'raymundo régulo renato reynaldo rigoberto rodolfo rogelio román romualdo ronaldo roque rosalío rosendo rufino ruperto',
  'sabino salomón saturnino saúl sebastián serafín severiano sidronio silvestre simón sixto tadeo teodoro teófilo thiago',
  'tiago tiburcio timoteo toribio ulises valentín wilfrido wilmer yahir zacarías zenón',
  // Of other European countries, the rest.
  'achim adrien alain albrecht aleš alessandro alessio alexandre alfons aloys anatoly andreas andrei andrej andrey andrii',
  'andris andriy antoine anton aristide armin arnaud arne arseniy artem artur attila augustin axel balázs bartosz bastian',
  'benoît bernd bernhard björn bogdan bohdan bojan borislav branislav branko carsten cătălin césaire christoph christophe',
  'cédric claes clément cornelius cyrille czesław damir damjan danilo danylo dariusz denys detlef didier dieudonné',
  'dimitri dimitrios dirk dmytro domenico dominik dorin dragan dušan eberhard eckhard edoardo eduard egon emil emile',
  'émile emiel enzo erich étienne eugen evgeny fabian fabien fabrice fabrizio ferdinand ferenc filip filippo florian',
  'florin franck francesco franjo franz frédéric friedrich frits gábor gaël gaetano geert georg georges georgi georgios',
  'gérard gerd gerrit ghislain giancarlo gianluca gianni gilles giorgio giuliano goran göran gottfried grzegorz guido',
  'guillaume gunnar gunter günter günther gustav gyula hannes håkan harald hartmut heinrich heinz hendrik henk henri',
  'henrik henryk hervé holger horst iain ihor ilya imre ingo ioannis ionut istván ivaylo ivica jacek jakob jakub jan-',
  'peter jaroslav jaroslaw jarosław jean-baptiste jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-',
  'pierre jérôme joachim jochen joël johan johannes jón jörg joris josef josip jost jozef józef julien jurij kaarel',
  'kacper kai karel karl-heinz kaspar kazimierz kees kirill klaas kliment knut konrad konstantin konstantinos kostas',
  'krzysztof kyrylo lászló laurent leif lennart léon leonid leszek lorenz lothar lubomír luc lucian luigi luka lutz',
  'maarten maciej magnus maksim maksym manfred manolis marcin marek marijn marius marko martijn mathias mathieu mats',
  'matthias maurizio maxim maxime miha mihai mihail mikael mikko miklós miloš milan milorad mircea mirko miroslav momčilo',
  'morten nenad niccolò niels nikita nikola nikolaos nikolay nils oleksandr oleksii oleksiy olivier olof ondřej ørjan',
  'oskar ove panagiotis pascal patrice patrik pavel pavlo pavol pawel paweł peder pekka petar peteris petr petter',
  'philippe pier pieter piotr predrag radek radoslav radosław radovan rainer ralf raoul raphaël rasmus régis reinhard',
  'rémi rené romain rüdiger rudolf ruslan ryszard sándor sascha sébastien serge serhii serhiy siegfried sigurd slavko',
  'slobodan sławomir søren sotiris spyros stanislas stanislav stanisław stavros stefano steffen stéphane stepan stevo',
  'stig svein sven tadeusz taras teodor thibault thierry thilo thorsten tibor tihomir timo timofey timur tomáš tomasz',
  'tomislav torbjörn tord torsten tristan udo ulf ulrich uwe vadim vadym valentin valeri valeriy valery vasil vasile',
  'vasyl vegard veli vincenzo viorel vít vitali vitaliy vito vittorio vlad vladislav vladyslav vojislav vojtěch volker',
  'vyacheslav waldemar walther werner wiktor willem willi willy winfried wim witold wojciech yann yannick yannis yaroslav',
  'yegor yuri yuriy yurii yves zbigniew zdeněk zdravko želimir željko zlatko zoltán zoran zvonimir',
  // Of Arab countries, Iran, Turkey, Israel and Africa, the rest.
  'abbas abdallah abdelaziz abdelkader abdirahman abdolkarim abdou abdoulaye abdulaziz abdulkadir abdulrahman abdurrahman',
  'abed adham adil adnan afif ahmet akbar akram aladdin alaeddin aladin alireza alpaslan amin amir amjad ammar amr anas',
  'anwar arash ardeshir aref arif arkan arman asad asghar ashraf atef aydin ayman ayoub azad aziz azzam baha bahman',
  'bahram bakr barham barzan basem behrouz behzad bekir besim bilal bishr burhan cemal cemil cevdet daoud darwish',
  'dawood dawud dlawer ebrahim ehsan ekrem emad emin emre ercan erdal erdem eren erhan ersin essam eyad fadel fadi fadil',
  'fahad fahd faiz fakhri farhad farhan farid faris farouk farzad fateh fathi fawaz fawzi fayez fehmi ferhat feridun',
  'firas fuad ghaith ghanem ghassan ghazi habib hafez hafiz haitham hakan hakim halil hamad hamdi hamed hamza hamzah hani',
  'harith haroun hashem hashim hatem hatim haydar hayder hazem hicham hikmat hilal hisham hoshyar houssam humam husam',
  'husayn huseyin hüseyin husni ibrahima idris ihab ihsan ilham ilyas iqbal iraj ishaq ismail ismet issam iyad izzat',
  'jaber jabir jafar jalil jamil jassem jassim jawad kadhim kadir kamal kamel kamil kamran karam karwan kasim kaveh kawa',
  'kazem kemal kenan khalifa khalil khamis khosrow lateef latif levent lokman louay luay lutfi mahdi maher mahir',
  'mahmood mahmud majed majid malek mansour mansur marwan masood masud maysam mazen mazin mehdi mehmet mehran mesut metin',
  'mithat mohamad mohammadreza mohsen moein moshe mostafa mouaz moussa mowaffak muaz mubarak mufid muhammed muhannad',
  'muhsin mukhtar munir muqtada murad murat musa muslih muthanna nabih nabil nader nadim nadir naeem nafi najah naji',
  'najib najm namir nasir nawaf nawfal nazar nazem nazim necmettin nidal nihad nizar nouh numan oday okan omer onur orhan',
  'osman othman oussama ozan parviz payam pejman peshawa qais qasem qasim qassem rabee rached radwan raed raef rafat',
  'rafid rafiq raghib rahim rahman raid rajab rakan ramazan rami ramin ramzi ramy rashad rauf reda redouane reşat reza',
  'riad ridha rifat rizgar riyad rizwan rostam roozbeh rubar ruhollah saad saadi sabri sadegh sadeq sadik sadiq saeb',
  'saeed safwan saif sajjad salah salahuddin saleh salih salim samer sami samy sardar sarhang sarwar sattar sayed',
  'sayyid sedat selahattin selim serdar serhat servet shahin shahram shakir shaker sharif shawkat shawqi sherko sherzad',
  'shihab shwan sinan siamak sirwan sofian sohrab soran subhi sufian suleiman suleyman süleyman sulaiman taher taha tahir',
  'tahsin taleb talal talat tamer tamim tarek tareq tayfun tayyip thaer thamer tofiq tolga tuncay ubaid uday ufuk ümit',
  'usama usamah uthman veysel wael wahid waleed wasim wisam yahya yakup yaser yasin yasir yassin yavuz yehuda yigal',
  'yonatan younes younis yousef yousif yunus zaher zaid zakaria zaki zayd zaydan zia ziad zine ziyad zuhair abdi abiy',
  'achille adamu adebayo adewale akinwumi alassane amadou ayodele babacar babatunde barnabas blaise bola boubacar bukola',
  'chidi chijioke chinedu chinua cheikh dawit dieudonne ebenezer edet emeka emmerson ezekiel faustin femi festus folarin',
  'girma habtamu hailemariam hamidou idriss ifeanyi isaias issoufou jabulani jomo juvénal kwabena kwaku kwame kwasi',
  'lamine lwazi macky mamadou mandla modou mohamadou moïse moustapha muhammadu mwai ndaba ngugi njoroge nnamdi obinna',
  'olusegun oluwaseun omari oumar ousmane raila sadio sékou seydou sibusiso sipho siyabonga tafari tedros tewodros themba',
  'tsegaye tunde uhuru umaru wole yakubu yoweri youssouf zola',
  // Of South and East Asia, the rest.
  'abhijit abhishek adhir agus ajay ajit akash akhilesh akihiro akio akira akshay amar amartya amit amitabh anand ananda',
  'andi anil anish ankit anurag aravind arjun arun arvind ashok ashwin asif atal atsushi atul ayub azim babar bagus',
  'bambang basu bhaskar bhupinder bikram bilawal bimal bipin biswajit budi chandan chetan daisuke damodar debashish',
  'deepak dinesh farooq fazlur ganesh gaurav gautam girish gopal goro govind gurpreet gyanendra habibur hardeep harish',
  'harjit hasina haruki hemant hideki hideo hikaru himanshu hiroshi hitesh hitoshi ichiro inzamam irfan isamu ishaan',
  'isoroku jae-in jagan jagdish jairam jaswant javed jayant jitendra junaid junichi kabir kailash kailas kalyan kamlesh',
  'karan kartik katsuya kazuo keiji keisuke kenichi kenji kenta kirit kiyoshi koichi koji kotaro kunal lakshman lalit',
  'lalu madhav mahesh mahinda mahendra mahathir makoto mamoru mamnoon manish manoj masahiro masao masashi masaru masato',
  'mayank min-ho min-jun minoru mitsuo mohan mukesh mukul murali murtaza nagesh naoki naoto naresh naruhito naveen navin',
  'neeraj nikhil nitin nitish nobuo noboru nobusuke osamu palaniappan pankaj paresh pervez prabhakar prabowo prachanda',
  'pradeep prakash pramod pranab prashant pratap praveen raghav raghuram rajan rajat rajeev rajendra rajesh rajinder',
  'rajiv rajnath raju rakesh ramesh ranil ranjan ranjit ravindra rishi ritesh rohan rohit ryo ryoichi ryuichi sachin',
  'sadao sandeep sanjay sanjeev sanjiv santosh satish satoru satoshi saurabh seiji shahbaz shahid shahrukh shashi shehbaz',
  'shigeru shingo shinichi shintaro shiro shivraj shoaib shoichi shoji shunichi sohail soichiro subhash subramaniam',
  'sudhir sumit sundar sunil suresh susilo syed tadashi taichi takahiro takashi takeo takeshi takuya tatsuo tatsuya',
  'tetsuo tetsuya toshihiro toshio toshiro tsutomu uddhav udit umesh upendra utpal varun venkat vidyadhar vijay vikas',
  'vikram vikrant vinay vinod vipul virat vishal vishwanath vivek yash yashwant yasuhiro yasuo yogendra yoichi yoshihide',
  'yoshihiro yoshio yuichi yukio yusuke yuta yutaka zaheer zafar zulfikar',
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

/** Family names that stand before the given name where they are common; those that are words or towns are left out. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  // Chinese, as read in Beijing, Hong Kong and Singapore.
  (
    'zhang liu chen zhao huang zhou xu hu zhu guo luo liang xie tang deng cai peng zeng xiao cao yuan yu pan jiang du ' +
    'xi qin tan chan cheung chow fung ho hsieh hsu kwok kwong leung lim ng tsai tseng tsang tung wong yeung yip ' +
    // Korean.
    'kim lee choi jung jeong kang cho yoon yun jang lim shin kwon hwang ahn ryu roh moon ' +
    // Vietnamese.
    'nguyen nguyễn tran trần pham phạm huynh vo võ dang đặng bui bùi ngo ngô duong dương trinh'
  ).split(' '),
)
