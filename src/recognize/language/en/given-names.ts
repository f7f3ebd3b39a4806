import { words } from '../word-list.ts';

/** Given names that mostly men bear, from the languages English news writes about. */
export const HIS_NAMES = words(`
  aaron abdel abdul abdullah abdulla abdulrahman abe abel abraham abu adam addison adel adolf adolfo adnan adrian ahmad ahmed
  aidan akbar akira alan alain alastair albert alberto alec alejandro aleksandr aleksei alessandro alex alexander alexandre
  alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen alonzo alphonse alton alvaro alvin amadou ambrose amin amir amit amos
  anand anatoly anders andre andré andreas andrei andrés andrew andrey andriy andrzej andy angelo angus anil antal anthony antoine anton antonin
  antonio antónio antony anwar archie ari arlen armand armando arne arnold art arthur arturo arun asa ashok ashraf asif athol atul aubrey august
  augusto augustus austin avi avraham axel ayman aziz babak baker barack barney barry bart bartholomew bashar bashir basil beau ben benedict benigno benito
  benjamin benny bernard bernardo bernhard bernie bert bertrand bertie bhupinder bill billy bjorn björn blake blaine blair bob bobby bogdan boris
  boutros boyd brad bradford bradley brandon brendan brent brett brian bruce bruno bryan bryant bryce burt byron caleb calvin cameron carl
  carlo carlos carlton carroll carter cary casper cecil cedric cesar césar chad charles charley charlie chas chester chip chris christian christoph christophe
  christopher chuck clarence clark claude claudio claus clay clayton clement cletus cliff clifford clifton clint clinton clive clyde cody colin colm conor connor
  conrad constantine constantino corey cornelius cory craig curt curtis cyril cyrus daisuke dale dallas damian damien damon dan daniel daniele danny dante dario
  darius darrell darren darryl daryl dave david davide davis dean declan deepak delano demetrius denis dennis denny derek dermot derrick desmond devin dewey dexter dick
  didier diego dieter dietrich dimitri dimitrios dinesh dino dirk dmitri dmitry dmytro dominic dominik dominique don donald donnie donovan dorian doug douglas drew duane dudley duncan
  dustin dwayne dwight dylan eamon earl ebenezer ed eddie eddy edgar edmond edmund eduardo edward edwin efraim egon ehud eli elia elias elijah elliot
  elliott ellis elmer elon elvis emanuel emil emile emilio emmanuel enda enoch enrico enrique enzo eric erich erik ernest ernesto ernie erwin
  esteban ethan étienne etienne eugene evan evo evgeny ezekiel ezra fabian fabio fabrice faisal farid farouk farrukh felipe félix felix ferdinand
  fergus fernando fidel filip filippo fletcher floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie freddy frederic frederick
  fredrik friedrich fritz fyodor gabriel gamal gareth garrett garry gary gaston gavin gene geoff geoffrey george georg georges georgi georgios gerald gerard gerardo gerhard german germán
  gerry ghassan giacomo gianni gideon gilbert gilberto giles gino giorgio giovanni giulio giuseppe glen glenn godfrey goran gordon goh graeme graham grant greg
  gregg gregor gregorio gregory griffin guido guillaume guillermo günter gunter gunther gus gustav gustavo guy habib hal hamad hamid hamza hank hans hansjörg harald
  hardeep harish harold haroon harris harrison harry harsh harvey hashim hassan hasan hayden heath hector héctor hedley heinrich heinz helmut henri henrik henry
  herb herbert herman hermann heshmat hideki hideo hirohito hiroshi horace horatio horst hosni howard hubert hugh hugo humberto hussein hossein husain ian ibrahim ichiro idris
  ignacio igor ilya iman imran ingvar inigo ira irving irwin isaac isaiah isidore ismail ismael israel issa itzhak ivan ivo jack jackie jacob jacques
  jaime jair jairo jake jakob jakub jamal james jameel jamie jan jared jaroslav jarosław jason jasper javad javier jawaharlal jay jean jeb jed jeff jefferson
  jeffery jeffrey jens jeremiah jeremy jerome jeroen jerry jesse jesus jesús jim jimmie jimmy joachim joakim joao joão joaquin joaquín joe joel joey johan johann
  johannes john johnnie johnny jon jonah jonas jonathan jong-un jong-il jordi jorg jörg jorge josé jose josef joseph josep josh joshua josiah jozef józef
  juan juha jules julian julien julio julius jun junichiro jurgen jürgen justin kai kamal kareem karel karim karl kaspar kazuo keir keith ken kendrick kenichi
  kenneth kenny kent kerry kevin khaled khalid kieran kim kimmo kirk kit kjell klaus kofi konrad konstantin kris kristian krzysztof kumar kurt kwame kyle lachlan
  lamar lambert lance lars laszlo lászló laurence laurent lawrence lech lee len lennart leo leon leonard leonardo leonid leonidas leopold leroy leslie lester
  lev levi lewis liam lincoln lindsey linus lionel lloyd logan lorenzo lothar lou louis lowell luc luca lucas lucien luigi luis luís luiz lukas luke lula luther
  lyle lyndon maarten mack madhav magnus mahathir mahmood mahmoud maher mahinda malcolm malik manfred manmohan manny manoj manolo manuel marc marcel marcello marcelo marco marcos
  marcus marek mariano mario marion marius mark marko markus marlon marshall martin marty marvin masood masoud massimo matt matteo matthew matthias matthieu mateusz maurice
  mauricio max maxim maximilian maxime mehdi mehmet mel melvin menachem mervyn michael michail michal michał michel micheál mick miguel mihail mikael mike mikhail
  mikheil miki mikko milan miles milo milos miloš milton miroslav mirza mitch mitchell mitt modest mohamad mohamed mohammad mohammed mohan mohsen moises monty
  mordechai morgan morris mortimer moshe mose moses mostafa muammar mubarak muhammad muhammadu murray musa mustafa mustapha myron nabil nadir naftali naguib najib narendra
  naseer nasser nat nate nathan nathaniel nawaz neal ned nehemiah neil nelson nestor neville newt nguyen nicholas nick nicky nicolae nicolas nigel
  nikita niko nikola nikolai nikolaos nikolay nikos nils noah noel nolan noor norbert norman nouri novak obadiah oded olaf oleg oleksandr olivier oliver omar
  orlando orrin orson orville oscar osama oskar osman oswald otis otto owen oz pablo paddy panagiotis paolo pascal pat patrice patrick patrik pau paul paulo paulus
  pavel pedro pekka per percy pervez petar pete peter petr petro petros phil philip philippe phillip pierce pierre piers pieter pietro piotr pranab prakash prasad prayut preston
  quentin quincy rafael rafał rafic rafik raghuram rahm rahul raila raj rajiv rajesh rajnath ralph ram ramesh ramiro ramon ramón ramzan ran rand randall randolph randy raoul
  raphael rashid rasmus raul raúl ravi ray raymond recep reese reed reg reggie reginald reinhard reince reinhold rémi rene rené renato reuben reuven rex reza ricardo
  riccardo rich richard richie rick ricky rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger rogelio roh rohan roland rolf roman romano ron
  ronald ronan ronnie rory roscoe ross roy ruben rubén rudi rudolf rudolph rudy rufus rupert russ russell rustam ryan saad sacha saeed said salah salim salman salvador
  salvatore sam sami samir sammy samuel sandeep sander sanford sanjay santiago saul scott scotty sean sebastian sebastião seán seb seif serge sergei sergey sergio seth seymour shane
  shaun shawn shehbaz sheldon sherman sherrod shigeru shimon shinzo shinzō shlomo sid sidney sigmund silvio simeon simon sinan sol solomon spencer spiro stan stanislav stanley stefan stefano
  stephan stephane stéphane stephen sterling steve steven stewart stig stuart subhash sunil sundar suresh svein sven syed sylvester tadeusz takashi takeshi talal tam tarek tariq taro tayyip
  ted teddy terence terrence terry thabo thad theo theodor theodore theresia thierry thomas thorsten tiberius tiger tim timo timothy tito titus tobias toby todd tom tomas
  tomás tomasz tommaso tommy tony toomas torsten travis trent trevor trey tristan troy truman tucker tyler tyrone tzachi uday udo ulf ulrich ulysses umberto uri uwe vadim václav vaclav valentin valeri valery
  vance vasily venkaiah vernon vic vicente vicenzo victor víctor vidkun vijay viktor vince vincent vincenzo vinod virgil vito vitali vitaly vittorio vivek vlad vladimir volker volodymyr vyacheslav walid wallace wally
  walt walter ward warren waseem wayne wendell werner wesley whitney wilbur wiley wilfred wilhelm will willem william willie willis willy wilson winfried winston wladyslaw wolf wolfgang
  woodrow xavier xi yahya yair yannick yanis yannis yaser yasser yasir yasuo yehuda yevgeny yitzhak yoram yosef yoshihide yosuke youssef yousaf yousef yuri yury yusuf yves zach zachary zack zbigniew zeid zhou zine zoltan zoltán
`);

/** Given names that mostly women bear. */
export const HER_NAMES = words(`
  abby abigail ada adela adelaide adele adriana adrienne agatha agnes agnès aida aileen aisha aishwarya alana alberta alejandra alessandra alexandra alexandria alice alicia alina aliza alison
  allison alma alyssa amal amanda amara amber amelia amélie amina amira amy ana anastasia andrea angela angelica angelika angelina angie anita anja ann anna annabel anne
  anne-marie annegret annemarie annette annie antoinette antonia antonella anushka april arabella ariana arlene asha ashley asma astrid audrey aung aurora ava avril ayesha babette barbara
  beata beatrice beatriz becky belinda bella benazir bernadette bernice bertha beryl bess bessie beth bethany betsy bette bettina betty beverley beverly beyonce
  bianca birgit bonita bonnie brenda bridget brigitte britney brittany brooke camila camilla camille candace candice cara carla carly carmen carol carola carole carolina
  caroline carolyn carrie cassandra cassidy catalina catherine cathleen cathy catriona cecelia cecile cecilia celeste celia celine chandrika charlene charlotte chelsea cherie cherry cheryl chiara chloe chloé chrissy christa
  christiana christiane christina christine christy ciara cindy claire clara clare clarissa claudette claudia claudine cleo colette colleen concetta condoleezza connie consuelo cora coretta corinne cornelia courtney cristina
  crystal cynthia dagmar dahlia daisy daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre delia delores delphine denise desiree diana diane dianne dilma dina dolores
  dominga dona donna dora doreen doris dorothea dorothy edith edna edwina eileen elaine eleanor elena eleni elham elisa elisabeth elise elisha elissa eliza elizabeth ella ellen ellie elsa elsie elvira
  emilia emily emma enid erica erika erin ernestine esmeralda esperanza estelle esther ethel eugenia eugenie eunice eva evelyn evita faith fatima fatma fawn felicia felicity fern
  fiona flora florence frances francesca françoise freda frieda gabriela gabriella gabrielle gail gayle gemma geneviève genevieve georgia georgina geraldine germaine gertrude ghislaine gillian gina ginger ginny giorgia gisela gisele giulia gladys
  glenda gloria golda grace greta gretchen gro guadalupe gwen gwendolyn gwyneth hannah harriet hatice hazel heather hedwig heidi heike helen helena helene helga henrietta hilary hilda
  hillary hope huma ida ilana ilhan ilona ilse imelda imogen indira ines inez inga inge ingrid ioana irena irene irina iris irma isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jackeline jacqueline
  jada jana jane janet janette janice janine janis jasmin jasmine jayne jeanette jeanne jeannette jeannie jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joanna joanne jocelyn jodie jody
  joni josefina josephine joy joyce juanita judith judy julia juliana julie juliet juliette june kamala kara karen karin karina karla kate katharina katharine katherine kathleen kathryn kathy
  katie katja katrina katy kay kayla kayleigh keiko keira kelly kelsey kendra kerri kerstin khadija kiara kim kimberly kirsten kirsty kirstjen kitty kristen kristi kristin kristina kristine kyrsten laila lara latoya
  laura lauren laurie lavinia layla leah leanne leila lena leona leonora leticia letitia lila lilian liliana lillian lily lina linda lindsay lisa lise liu liz liza lizzie lois lola lora loretta lori lorna
  lorraine lottie lotte louisa louise lucia lucie lucille lucinda lucretia lucy luisa lula lupe lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline madison mae magdalena maggie maha mairead maite makiko malala
  mamie manuela mandy mara marcella marcia margaret margarita marge margery margie margot margaux margrethe marguerite maria maría marian mariana marianne marie mariela marietta marilyn marin marina marine marisa marjorie marla marlene
  marsha marta martha martina mary mary-kate maryam matilda maud maude maura maureen mavis maxine maya mayra megan meghan melania melanie melinda melissa melody mercedes mercy meredith meryl mia michaela michèle michele
  michelle mildred millicent millie mimi mina mindy minerva miranda miriam misty moira molly mona monica monika monique morag muriel mya myra myrna myrtle nadia nadine nadja nana nancy naomi natalia natalie natasha nellie nelly
  nettie nicole nicolette nikki nina nita noelle nora noreen norma nuala odette olena olga olive olivia olympe olympia oona opal oprah paige paloma pam pamela pansy paris parvati patience patricia patsy patti patty paula paulette
  paulina pauline pearl peggy penelope penny petra petronella philippa phoebe phyllis pia pilar polly poppy portia pratibha priscilla priti priya priyanka prudence prunella queenie rachael rachel rachida ramona rania rebecca reena regina renata
  renate renee renée rhea rhoda rhonda rhiannon rigoberta rita roberta robyn rochelle romy rosa rosalie rosalind rosalyn rosamund rosanne rose rosemarie rosemary rosie roslyn rowena roxana roxanne ruby ruth sabine sabrina sadie sally
  salma salome samantha samira sandra sandy sanna sara sarah sasha saskia savannah scarlett segolene ségolène selena selma serena shakira shannon sharon sheikha sheila shelby shelley sheryl shirin shirley
  sian siân sibyl sienna sigrid silke silvia simona simone sinead siobhan sofia soledad sonia sonja sonya sophia sophie soraya stacey stacy stella stephanie stéphanie sue sumaya susan susana susanna susanne susie suzanne
  suzy svetlana swati sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa terri tess tessa thandi thea thelma theresa thérèse therese tiffany tilda tilly tina toni tonia tonya tova tracey traci tracy
  tricia trinidad trisha trudy tulsi uma ursula valentina valeria valerie vanessa vanita vera verena verity verna veronica veronika veronique véronique vicki vickie vicky victoria vigdís viktoria viola violet violeta virginia virginie vivian vivien
  vivienne wanda wendy whoopi wilhelmina wilma winifred winnie winona xiomara yasmin yasmine yingluck yoko yolanda yuliya yulia yuriko yvette yvonne zainab zara zelda zena zoe zoë zofia zsa zuzana
`);

/** Given names of either, and family names in the languages that put them first: no pronoun can be told by them. */
export const ANY_NAMES = words(`
  alex ali andrea angel ariel ashley avery bailey beverly billie blair bobbie brook cameron casey cary chandra charlie chris clair corey courtney dakota dana darcy daryl devon drew emerson
  evelyn finley frankie gail gale hadley harper hayden hollis hunter jackie jaime jan jean jessie jocelyn jody jordan joey jules kelly kelsey kendall kerry kim lane laurie lee leigh lesley leslie lindsay lindsey logan
  loren lynn marion mackenzie micah michele mickey morgan nicola noor pat payton peyton phoenix quinn reagan reese riley robbie robin rory rowan sam sandy sasha shannon shawn shelby sidney skyler stacy sydney taylor
  terry tracy tyler val vivian whitney willie jiang wang zhang chen yang zhao huang zhou wu xu sun zhu gao lin guo deng xiao tang feng yu dong tian pan yuan cai jia wei xie yan hu
  kim park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song moon nguyen tran pham hoang phan vu dang bui
  leung cheung chan wong lau kwok yeung tsang tung ng lam cheng fung tam hui chow mak yip lo siu tse szeto
  aung hun ho le bo mao chiang sri abd suu norodom
`);

/** Whether a folded word is a given name. */
export function isGiven(word: string): boolean {
  return HIS_NAMES.has(word) || HER_NAMES.has(word) || ANY_NAMES.has(word);
}

/** Family names that stand first, where the given name behind them is hyphenated or of one or two short syllables. */
const FAMILY_FIRST = words(`
  jiang wang zhang chen yang zhao huang zhou wu xu sun zhu gao lin guo deng xiao tang feng yu dong tian pan yuan cai jia wei xie yan hu li liu xi wen ma he hua mao deng bo
  kim park choi jung jang kang cho yoon lim han oh seo shin kwon hwang ahn song moon roh lee ban chun chung yun
  nguyen tran pham hoang phan vu dang bui le vo
  leung cheung chan wong lau kwok yeung tsang tung ng lam cheng fung tam hui chow mak yip lo siu tse szeto tsai ma chiang ho
`);

/** Whether a name, in folded words with hyphens as spaces, puts the family name first: "Kim Jong-un", "Hu Jintao". */
export function isFamilyFirst(name: readonly string[]): boolean {
  const [first, ...rest] = name;
  if (first === undefined || !FAMILY_FIRST.has(first) || rest.length === 0 || rest.length > 2) return false;
  return rest.length === 2 ? rest.every((word, at) => word.length < 7 && (!isGiven(word) || (at === 1 && rest[0]!.length < 4))) : !isGiven(rest[0]!) && !WESTERN.has(first);
}

/**
 * The family name inside a name that puts a Chinese given name behind a Western one and the family's: "chan" of "Robert Chan
 * Tao-ming". Others have none.
 */
export function familyInside(name: readonly string[]): string | null {
  const [given, family, ...rest] = name;
  if (family === undefined || !FAMILY_FIRST.has(family) || !isGiven(given!)) return null;
  const chinese = rest.length === 3 && FAMILY_FIRST.has(rest[0]!) ? rest.slice(1) : rest;
  return chinese.length === 2 && chinese.every((word) => word.length < 7 && !isGiven(word)) ? family : null;
}

/** Of these, given names of English: with one word behind them they are that. */
const WESTERN = words('kim lee park song moon han chan ma bo ho ban le young');
