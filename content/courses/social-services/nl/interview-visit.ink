// Een huisbezoek na een melding door iemand in huis. Anouk, 33, verkoopt seks en werkt voor zichzelf. Ze heeft twee kinderen. Verzonnen.
# person: Anouk
-> arrive

=== arrive ===
Een vrouw in een hemd met verfvlekken doet open. In de gang staan twee kleine fietsen. Het is half twee, en de kinderen zijn op school. ‘Ja?’ zegt ze.
* [‘Goedemiddag. Ik ben Jo, van jeugd en gezin. Iemand heeft ons over u geschreven. Ik zeg u wat erin staat. Mag ik binnenkomen, of komt u liever morgen bij ons langs?’] # q: choice
  Anouk houdt de deurklink vast. ‘Nu,’ zegt ze. ‘Anders slaap ik niet.’ # thinks: Jeugd en gezin. De kinderen. Ademen. Nu of morgen, dat mag ik zeggen. # note: Je zegt wie je bent, waarvoor je komt, en geeft haar een echte keuze.
  -> letter
* [‘Jeugd en gezin. Er is een ernstige melding over uw kinderen, ik moet binnenkomen en de woning bekijken.’] # q: judging
  Alle kleur trekt uit haar gezicht. ‘Wat voor melding?’ # thinks: Ernstig. Ze halen ze weg. Wat heb ik gedaan? # note: Het woord ‘ernstig’ is een oordeel, nog voor je iets gezien hebt. # better: ‘Iemand heeft ons geschreven. Ik zeg u wat erin staat. Mag ik binnenkomen?’
  -> threshold
* [‘Bent u de moeder van die twee? En bent u op dit moment alleen?’] # q: direct
  ‘Wie wil dat weten?’ # thinks: Een vreemde die vraagt of ik alleen ben. Nee. # note: Vragen voor een naam klinken als gevaar. # better: ‘Ik ben Jo, van jeugd en gezin. Mag ik binnenkomen, of komt u liever bij ons langs?’
  -> threshold

=== threshold ===
Ze heeft de deur achter haar rug dichtgetrokken en staat met je in het trappenhuis, op sokken.
* [‘Er moet toch een reden zijn, anders schrijft niemand ons?’] # q: leading
  ‘Vraag het aan wie schrijft,’ zegt Anouk. # thinks: Ik ben dus al schuldig, en per brief. # note: Meldingen komen om veel redenen, ook om iemand te pesten. # better: ‘Ik begon verkeerd. Ik ben Jo. Mag ik u voorlezen wat erin staat?’
  -> letter
* [‘Het spijt me, ik heb u laten schrikken. Ik ben Jo. Ik kom vandaag niemand weghalen. Ik wil u graag voorlezen wat erin staat.’] # q: safety
  ‘Vandaag niet,’ herhaalt ze. Dan doet ze de deur open. # thinks: Vandaag. Het is niet nooit. Maar het werd meteen gezegd. # note: Je noemt haar grootste angst, en zegt alleen wat vandaag waar is.
  -> letter
* [‘We kunnen op de trap praten, in uw keuken, of morgen bij mij op kantoor. Waar is het voor u het best?’] # q: choice
  ‘In de keuken. Niet waar iedereen het hoort.’ # thinks: Die van drie hoog staat achter zijn deur te luisteren. # note: Zij kiest wie het hoort.
  -> letter

=== letter ===
In de keuken schuift ze een tekening van een draak opzij. ‘En wat staat erin?’
* [‘De details mag ik u niet zeggen, dat begrijpt u vast. Maar misschien weet u zelf al waar het over gaat, en zegt u het liever eerst?’] # q: leading
  ‘Nee,’ zegt Anouk. ‘Dat weet ik niet.’ # thinks: Een raadsel. Ik moet raden waaraan ik schuldig ben. # note: Ze moet zichzelf beschuldigen. Zeg wat je mag zeggen. # better: ‘Er staat: er komen en gaan mannen, en de kinderen zijn ’s nachts alleen.’
  -> duties
* [‘Er staat dat hier mannen komen en gaan, en dat de kinderen ’s nachts alleen zijn. Ik weet niet of er iets van klopt. Daarom vraag ik het u.’] # q: safety
  ‘Hier? Hier komt en gaat niemand, behalve de loodgieter.’ Ze lacht, en het is geen lach. # thinks: ’s Nachts! Ik ben al een jaar ’s nachts niet weg geweest. Het wordt aan mij gevraagd. Goed. # note: Je zegt wat er beweerd wordt, en dat je het niet weet.
  -> duties
* [‘Het is vast niets. Een formaliteit, en over een week heeft niemand het er meer over.’] # q: promise
  ‘Waarom zit u hier dan?’ # thinks: Niemand komt voor niets. # note: Je weet nog niet hoe het afloopt. # better: ‘Ik weet nog niet wat ervan komt. Ik zeg u elke stap vooraf.’
  -> duties

=== duties ===
‘Voor ik iets zeg,’ zegt Anouk, ‘wat gebeurt er met wat ik zeg?’
* [‘Dat hangt ervan af wat het is. Begint u maar, ik zeg het wel als het kritiek wordt.’] # q: direct
  ‘Kritiek,’ zegt ze. # thinks: Net ijs. Je merkt het als je erdoor zakt. # note: Ze vroeg de regel vooraf, niet achteraf. # better: ‘Ik zeg u eerst wat ik moet doorgeven en wat ik opschrijf.’
  -> coffee
* [‘Ik kijk naar één ding: zijn de kinderen veilig en is er voor ze gezorgd? Als ik denk van niet, moet ik iets doen, en dat zeg ik eerst tegen u, tenzij dat hen in gevaar brengt. Hoe u uw geld verdient, is geen reden.’] # q: safety
  ‘Geen reden,’ zegt ze. ‘Wilt u dat opschrijven?’ # thinks: Zeg het nog eens. Geen reden. # note: Je zegt wat je moet doorgeven, voor ze praat. Zeg wat in jouw land en op jouw werk waar is.
  -> coffee
* [‘U hoeft zich helemaal geen zorgen te maken. Niemand haalt uw kinderen bij u weg, dat kan ik u beloven.’] # q: promise
  Ze zoekt een plek voor haar handen. # thinks: Dat kunnen ze niet weten. Ze zeggen het dus tegen iedereen. # note: Dat beslis je niet alleen, en zij weet dat. # better: ‘Ik zeg u eerst waarbij ik iets moet doen, en elke stap voor ik hem zet.’
  -> coffee

=== coffee ===
Op de klok boven het fornuis is het tien voor twee. Ze kijkt er steeds naar.
* [‘Hebt u haast? Het zou goed zijn als we hier nu de tijd voor namen.’] # q: leading
  ‘Nee. Het is goed.’ # thinks: Als ik zeg dat ik weg moet, verberg ik iets. # note: Hier kan ze moeilijk ja op zeggen. # better: ‘Wanneer moet u weg? We kunnen op tijd stoppen.’
  -> day
* [‘Wanneer moet u ze ophalen? We stoppen zo dat u er ruim op tijd bent.’] # q: need
  ‘Tien voor drie.’ Ze vult de waterkoker. ‘Dan kan ik koffie voor ons zetten.’ # thinks: Aan het schoolplein is gedacht. Ik heb bijna een uur en kan weer denken. # note: Wat ze op dit moment echt nodig heeft, is de klok.
  -> day
* [‘Ik kan wachten tot ze er zijn, en dan even alleen met de kleinste praten.’] # q: judging
  ‘Met mijn kind? Waarover?’ Ze staat al. # thinks: Nooit. Niet mijn kind. # note: Stel een kind hier bij een bezoek nooit vragen over. Moet een kind gehoord worden, dan doen mensen dat die ervoor zijn opgeleid. # better: ‘Wanneer moet u ze ophalen? We stoppen op tijd.’
  -> no_child
* [‘Hoe oud zijn ze?’] # q: direct
  ‘Zeven en negen.’ Haar ogen zijn bij de klok. # thinks: Zeven en negen, en ze staan bij het hek als ik te laat ben. # note: Een redelijke vraag, maar nu is haar hoofd vol van iets anders. # better: ‘Wanneer moet u weg? We kunnen op tijd stoppen.’
  -> day

=== no_child ===
Anouk staat tussen jou en de deur van de kinderkamer. De kamer is leeg, maar ze staat er.
* [‘Dat was verkeerd. Ik ondervraag geen kinderen. Als dat ooit nodig is, doen mensen het die ervoor zijn opgeleid, en dan hoort u het.’] # q: safety
  Ze komt terug naar de tafel. ‘Goed,’ zegt ze. ‘Goed.’ # thinks: Ik had u eruit gezet. Dat was te zien. # note: Je neemt het duidelijk terug en zegt wat de regel is.
  -> day
* [‘Ik bedoelde het alleen goed. Kinderen zeggen vaak wat hun ouders niet zeggen.’] # q: judging
  ‘Mijn kinderen zeggen heel veel,’ zegt Anouk. ‘Tegen mij.’ # thinks: Nu is elk woord er een te veel. # note: Zo is zij een leugenaar en het kind een getuige. # better: ‘Dat was verkeerd. Ik ondervraag geen kinderen.’
  -> day
* [‘Wanneer moet u ze ophalen? Tot dan praten wij, u en ik, en niemand anders.’] # q: need
  ‘Tien voor drie.’ Ze gaat op het puntje van de stoel zitten. # thinks: U en ik. Dat mag. # note: Je komt terug bij haar klok en laat de kinderen erbuiten.
  -> day

=== day ===
‘Goed dan,’ zegt ze. ‘Vraag maar.’
* [‘Zijn de kinderen ’s nachts alleen, ja of nee?’] # q: forced # reveals: granny
  ‘’s Nachts alleen,’ herhaalt Anouk. # thinks: Ja of nee. Alsof je in vakjes leeft. # note: Je krijgt een woord, en geen beeld van hun leven. # better: ‘Hoe is een gewone dag hier, met de kinderen?’
  -> job
* [‘Hoe is een gewone dag hier, van opstaan tot naar bed?’] # q: open # reveals: granny
  ‘Opstaan is een strijd,’ zegt Anouk, en even glimlacht ze. ‘Schoenen.’ # thinks: Over schoenen kan ik praten. Iedereen met kinderen zoekt schoenen. # note: Een open vraag over het gewone leven laat je meer zien dan welke lijst ook.
  -> job
* [‘De kinderen merken vast veel wat niet goed voor ze is?’] # q: leading # reveals: hours
  ‘Zoals?’ vraagt Anouk. # thinks: Ze willen dat ik het zeg, dan hoeven zij het niet. # note: Een beschuldiging in de vorm van een vraag. # better: ‘Hoe is een gewone dag hier, met de kinderen?’
  -> job
* [‘En hoe regelt u het met uw werk?’] # q: open # reveals: hours
  ‘Met mijn werk,’ zegt ze langzaam. # thinks: Hoe ik het regel. Niet: wat ik daar doe. # note: Je vraagt hoe het geregeld is, niet wat ze doet.
  -> job

=== job ===
Ze draait haar kopje één keer rond. ‘Ik verkoop seks,’ zegt ze. ‘Niet hier. Dat weet u toch al.’
* [‘En de vader van de kinderen, wat zegt die daarvan?’] # q: judging
  ‘Die zit niet in deze keuken,’ zegt Anouk. # thinks: Alsof ik een vergunning nodig heb. # note: Een volwassene heeft van een andere volwassene geen toestemming nodig om te werken. # better: ‘Goed dat u het zegt. Is er iets aan wat de kinderen raakt?’
  -> label
* [‘Goed dat u het zegt. Het is uw werk. Voor mij gaat het erom hoe het met de kinderen is.’] # q: facilitator # reveals: hours
  Haar schouders zakken. ‘Met hen gaat het goed,’ zegt ze. # thinks: Het is gezegd, en er is niets omgevallen. # note: Een rustige zin, en terug naar waar je voor kwam.
  -> control
* [‘Moet u dat, of wilt u dat?’] # q: forced # reveals: price
  ‘Ik heb twee kinderen en een huur,’ zegt Anouk. ‘Wilt u, of moet u?’ # thinks: In mijn vorige baan vroeg niemand me dat. # note: Bijna niemand kan dit over zijn werk beantwoorden. # better: ‘Goed dat u het zegt. Wie beslist over uw uren en uw geld?’
  -> control
* [‘Dat weet ik. Dat is toch echt geen baan voor een moeder.’] # q: judging
  Ze staat op en spoelt een kopje om dat schoon is. # thinks: Voor welke moeder? Ze hadden me in de supermarkt moeten zien, aan de kassa. # note: Dit is jouw mening, en ze zegt niets over hoe het met de kinderen is. # better: ‘Goed dat u het zegt. Voor mij gaat het erom hoe het met de kinderen is.’
  -> label

=== label ===
‘Nu ben ik zo iemand, hè?’ zegt ze tegen het raam. ‘Nu hebt u een etiket voor me.’
* [‘Dat was een mening van mij, en die hoort hier niet. Uw werk is uw werk. Ik wil graag verder met hoe het geregeld is.’] # q: safety
  Ze draait zich om. ‘Ga dan verder,’ zegt ze. # thinks: Teruggenomen. Dat is mijn eigen moeder nog niet gelukt. # note: Je neemt je mening terug, zonder excuses.
  -> control
* [‘U moet begrijpen dat wij op ons werk veel droevige dingen zien, en dan maak je je zorgen.’] # q: judging
  ‘Ik begrijp dat u droevige dingen ziet,’ zegt Anouk. # thinks: Ik ben geen droevig ding. Ik heb een boodschappenlijst. # note: Je vraagt haar om begrip voor jou, en het etiket zit er nog. # better: ‘Dat was een mening van mij. Die hoort hier niet.’
  -> control
* [‘Wat moet ik nog meer over u weten, behalve dat?’] # q: open # reveals: wants
  ‘Behalve dat,’ zegt ze. Ze hoeft niet lang na te denken. # thinks: Dat ik op donderdag moe ben. Dat ik goed kan stuken. # note: Je vraagt naar de hele mens.
  -> control

=== control ===
Je weet dat iemand ook achter een opgeruimde keuken kan worden uitgebuit. De draak kijkt je aan.
* [‘Er is vast iemand die er een deel van krijgt? Een man, misschien?’] # q: leading # reveals: price
  ‘Een man,’ zegt Anouk. ‘Juist.’ # thinks: Natuurlijk. Zonder man kan ik niet eens iets verkopen. # note: In deze vraag past alleen een ja. # better: ‘Ik vraag het iedereen, en u mag het overslaan: beslist iemand voor u over uw werk, uw geld of uw papieren?’
  -> careful
* [‘Ik vraag dit iedereen, en u mag het overslaan: beslist iemand voor u over uw werk, uw geld, uw papieren of waar u heen gaat?’] # q: choice
  ‘Het schoolrooster,’ zegt ze. ‘Verder niemand.’ # thinks: Eén keer gevraagd, zonder geschrokken gezicht. Zo kun je het vragen. # note: Eén keer, voor iedereen gelijk, en overslaan mag. Een nee is een antwoord.
  -> careful
* [‘Echt niemand die u ertoe dwingt? Velen durven het eerst niet te zeggen. Ik heb het vaak gehoord, en ik zou niet minder over u denken.’] # q: judging
  ‘Ik durf dingen wel te zeggen,’ zegt Anouk. # thinks: Ik kan het op een toneel zeggen, en dan kijken ze nog achter het gordijn. # note: Het zegt dat je maar één antwoord zult geloven. # better: ‘U zei dat het uw werk is. Wat doet u om veilig te zijn?’
  -> careful

=== careful ===
Ze zet een bord koekjes op tafel. ‘Wilt u er nog iets over weten?’
* [‘Wat doet u om veilig te zijn?’] # q: open # reveals: safe
  ‘Alles,’ zegt Anouk. # thinks: Eindelijk een vraag voor iemand die haar vak kent. # note: Over haar eigen veiligheid weet zij het meest.
  -> worry
* [‘Wat als u ooit iets overkomt? Hebt u weleens aan de kinderen gedacht?’] # q: why
  ‘Elke dag,’ zegt ze. ‘U ook?’ # thinks: Ik denk aan niets anders. Daarom werk ik ’s ochtends. # note: Het is bedoeld als zorg en is een verwijt. # better: ‘Wat doet u om veilig te zijn?’
  -> worry
* [‘Nee. Het is genoeg dat ik weet dat er voor de kinderen gezorgd wordt.’] # q: facilitator # reveals: safe
  ‘Dat is nieuw,’ zegt Anouk, en ze pakt een koekje. # thinks: Iemand die niet meer wil weten. En juist dan zou ik het vertellen. # note: Je vraagt niet meer dan je nodig hebt.
  -> worry

=== worry ===
In huis slaat een deur. Ze kijkt omhoog naar het plafond, naar drie hoog.
* [‘Is er iets waar u zich op dit moment zorgen over maakt?’] # q: open # reveals: ex
  ‘Behalve over u?’ zegt ze, en deze keer is het bijna een grapje. # thinks: Als ik het zeg, staat het in het dossier. Maar misschien moeten ze weten waar de brief vandaan komt. # note: Een open vraag, en een kans om te horen wat er achter de melding zit.
  -> file
* [‘U hebt ruzie met een van de buren, hè?’] # q: leading # reveals: rent
  ‘Met de buren,’ zegt Anouk, en ze haalt één schouder op. # thinks: Ik kan ja zeggen. Dan zoeken ze daar. Maar ik weet het niet. # note: Misschien zegt ze ja, en dan is het de verkeerde. # better: ‘Is er iets waar u zich op dit moment zorgen over maakt?’
  -> file
* [‘Weet uw huisbaas wat u doet?’] # q: direct # reveals: rent
  ‘Waarom?’ vraagt ze. ‘Gaat u het hem vertellen?’ # thinks: Nu komt die er ook nog bij. # note: Je hoeft dit niet te weten, en het klinkt als een dreigement. # better: ‘Is er iets waar u zich op dit moment zorgen over maakt?’
  -> file

=== file ===
Je schrijft iets op. Anouk probeert het ondersteboven te lezen. ‘Hoe noemt u me daar?’
* [‘Dat is alleen voor ons, niemand daarbuiten leest wat hier staat.’] # q: promise
  ‘Tot iemand het doet,’ zegt Anouk. # thinks: Hij heeft een advocaat. Die leest alles. # note: Dossiers worden gelezen: door rechters, advocaten, de volgende collega. # better: ‘Lees maar. Wat wilt u anders hebben?’
  -> want
* [‘Lees maar. Er staat: werkt voor zichzelf, ’s ochtends, buitenshuis. Wat wilt u anders hebben?’] # q: choice
  ‘Schrijf: zelfstandige,’ zegt ze. ‘De rest is privé.’ # thinks: Ik mag het lezen. Het blad werd naar mij gedraaid. # note: Alleen wat nodig is, in woorden waar zij mee kan leven.
  -> want
* [‘Ik moet opschrijven wat het is. Prostitutie is geen scheldwoord, het is een woord uit de wet, en het moet er staan.’] # q: judging
  ‘Voor mij is het een woord op een schoolplein,’ zegt ze. # thinks: Het staat er nog als ze achttien zijn. # note: Gebruik de woorden van de persoon. Een dossier blijft jaren. # better: ‘Welk woord zal ik gebruiken?’
  -> want

=== want ===
Twintig over twee. Ze veegt de kruimels bij elkaar.
* [‘U zou liever iets anders doen als u de kans had, niet?’] # q: leading # reveals: wants
  ‘Soms,’ zegt Anouk. ‘U toch ook?’ # thinks: Ja is het woord dat ze nodig hebben. Misschien gaan ze dan. # note: Je hoort een ja dat jij erin gelegd hebt. # better: ‘Is er iets wat uw week makkelijker zou maken?’
  -> offer
* [‘Is er iets wat uw week makkelijker zou maken?’] # q: open # reveals: wants
  ‘Mijn week,’ zegt ze, en ze kijkt naar het schema op de koelkast. # thinks: Niet mijn leven. Mijn week. Daar kunnen ze misschien zelfs iets aan doen. # note: Je vraagt wat ze wil, en dat mag iets heel gewoons zijn.
  -> offer
* [‘Hebt u hulp nodig, of redt u het?’] # q: forced # reveals: wants
  ‘Redden,’ zegt Anouk, alsof ze het woord proeft. # thinks: Wie zegt ‘ik heb hulp nodig’ tegen mensen die de kinderen kunnen weghalen? # note: Ja zeggen tegen hulp klinkt hier als falen. # better: ‘Is er iets wat uw week makkelijker zou maken?’
  -> offer

=== offer ===
‘En wat hebt u te bieden?’ vraagt ze. ‘Behalve brieven.’
* [‘Er is een programma voor vrouwen die willen stoppen. Het zou goed staan in het dossier als u daarheen ging.’] # q: judging
  ‘Voor wie zou dat goed staan?’ # thinks: Toch een voorwaarde dus. Het was bijna gezellig. # note: Hulp mag niet afhangen van stoppen met het werk, en dit is een dreigement met een glimlach. # better: ‘Een plek na school, advies over de huur, en als u wilt het nummer van een organisatie van sekswerkers.’
  -> again
* [‘Ik kan vragen naar een plek na school. Ik weet waar u advies krijgt over de huur. En als u wilt, is er een organisatie van sekswerkers met een advocaat. U kiest, en u mag ook niets kiezen.’] # q: choice
  ‘De plek na school,’ zegt ze. ‘De advocaat ken ik al.’ # thinks: Niets staat ook op de lijst. Dan kan ik iets nemen. # note: Een aanbod dat bij haar leven past, en ‘niets’ is een van de antwoorden.
  -> again
* [‘Ik regel een plek na school voor u, dat is geen enkel probleem.’] # q: promise
  ‘Anderen wachten er een jaar op,’ zegt Anouk. # thinks: Weer grote woorden. Ik geloof het op de dag zelf. # note: Jij beslist niet over plekken. # better: ‘Ik vraag ernaar en vertel u uiterlijk vrijdag wat ze zeggen.’
  -> again

=== again ===
Ze doet de koekjes in een trommel. ‘Komt u nog een keer?’
* [‘Dat ligt aan u. Als alles zo blijft, ziet u me niet meer.’] # q: judging
  ‘Ik word dus in de gaten gehouden,’ zegt Anouk. # thinks: Wie kijkt? Waarvandaan? # note: Het klinkt ontspannen en laat haar achter met een dreigement. # better: ‘Ik schrijf vandaag op dat ik geen gevaar heb gezien. Ik zeg u wanneer het is afgesloten.’
  -> reach
* [‘Na wat ik gezien en gehoord heb, zie ik geen gevaar voor de kinderen. Dat schrijf ik op, en u hoort uiterlijk vrijdag wat wij beslissen.’] # q: safety
  ‘Uiterlijk vrijdag,’ zegt Anouk. ‘Op papier?’ ‘Op papier.’ # thinks: Geen gevaar. Het werd hardop gezegd. # note: Je zegt wat je vindt, wat er nu gebeurt, en wanneer.
  -> reach
* [‘We komen altijd een tweede keer, zonder het vooraf te zeggen. Het is niets tegen u, we moeten wel.’] # q: direct
  ‘Zonder het te zeggen,’ zegt ze. # thinks: Dan moet ik een maand lang elke dag opruimen. # note: Als het zo is, zeg het dan vriendelijk, en zeg waar je naar kijkt. # better: ‘Misschien moet ik nog een keer komen. Waar ik dan naar kijk, zeg ik u nu.’
  -> reach
* [‘Wat hebt u van ons nodig om vannacht te kunnen slapen?’] # q: need
  ‘Een datum,’ zegt Anouk. ‘Wanneer het voorbij is.’ # thinks: Geen troost. Een datum. # note: Iets wat ze voor vannacht nodig heeft, en ze weet precies wat het is.
  -> reach

=== reach ===
Ze heeft haar jas aan en de sleutels in haar hand.
* [‘Hoe zal ik het u sturen, zodat niemand anders het leest?’] # q: safety
  ‘In een gewone envelop, alstublieft. De brievenbussen zijn hier aan de zijkant open.’ # thinks: Zelfs aan de brievenbussen is gedacht. Echt. # note: Een brief van een instantie kan in een huis een gevaar zijn.
  -> last
* [‘We sturen u een brief, zoals altijd.’] # q: direct
  ‘Met uw stempel erop, voor drie hoog?’ # thinks: Dan weet morgen het hele huis het. # note: De gewone weg vertelt anderen iets over haar. # better: ‘Hoe zal ik het sturen, zodat niemand anders het leest?’
  -> last
* [‘U kunt me in vertrouwen zeggen wie het volgens u geschreven heeft. Het blijft onder ons.’] # q: promise
  ‘Nee,’ zegt Anouk. ‘Daar begin ik niet ook nog aan.’ # thinks: Dan ben ik net als degene die schreef. # note: Het blijft niet onder jullie, en het maakt vijanden in huis. # better: ‘Hoe zal ik het sturen, zodat niemand anders het leest?’
  -> last

=== last ===
Jullie lopen de trap af. Bij de voordeur blijft ze staan.
* [‘Het beste voor jullie drieën. En zorg er voortaan wel voor dat niemand nog een reden heeft om ons over u te schrijven, voor uzelf en voor hen.’] # q: judging
  ‘Hoe doe je dat?’ vraagt Anouk. # thinks: Toch mijn schuld dus. # note: Ze kan het niet voorkomen, en het is niet haar schuld. # better: ‘Dank u voor uw vertrouwen. U hoort uiterlijk vrijdag van me.’
  -> close
* [‘Dank u dat u me zo veel verteld hebt. U hoort uiterlijk vrijdag van me. Hebt u ooit iets nodig, ook voor het werk, dan kunt u naar mij vragen.’] # q: safety
  ‘Misschien,’ zegt ze. ‘Ook voor het werk. Dat is al iets.’ # thinks: Als een klant ooit niet betaalt, weet ik een naam. # note: Een datum, een bedankje, en een open deur.
  -> close
* [‘En als u er ooit uit wilt, weet u ons te vinden, hè?’] # q: leading
  ‘Ik weet u te vinden,’ zegt Anouk. # thinks: De hele trap mee naar beneden, en me niet gehoord. # note: Ze heeft nooit gezegd dat ze dat wil. # better: ‘Hebt u ooit iets nodig, dan kunt u naar mij vragen.’
  -> close

=== close ===
De laatste meters tot de hoek rent ze. Om tien voor drie staat ze bij het hek, een beetje buiten adem, net als drie anderen.
-> END

=== fact_hours ===
‘Ik werk drie ochtenden, als ze op school zijn. Om twee uur sta ik in de keuken.’ # wrong: ‘Soms ook ’s nachts. Als dat er staat.’
-> END

=== fact_granny ===
‘Als ik ziek ben, komt mijn moeder en die slaapt op de bank. Ze zijn nog geen avond alleen geweest.’ # wrong: ‘Misschien waren ze een keer alleen. Ik weet het niet.’
-> END

=== fact_price ===
‘Ik bepaal mijn prijs, ik houd wat ik verdien, en ik heb een map met alle papieren daarvoor.’ # wrong: ‘Goed dan. Er is een man die er iets van krijgt.’
-> END

=== fact_safe ===
‘We huren een kamer, een collega en ik. De een werkt, de ander zit in de kamer ernaast en hoort het.’ # wrong: ‘Ik doe niets bijzonders. Het zal wel goed gaan.’
-> END

=== fact_ex ===
‘Hun vader wil dat ze bij hem wonen. Sinds het voorjaar komen er brieven, ook bij de school.’ # wrong: ‘Ja, dat zal het zijn. Laat het dat maar zijn.’
-> END

=== fact_rent ===
‘De huur is twee keer omhooggegaan. Als de huisbaas hoort waar die vandaan komt, is hij blij met de reden.’ # wrong: ‘Ja, het zal die van boven zijn. Schrijf het zo maar op.’
-> END

=== fact_wants ===
‘Op donderdag heb ik een plek voor ze nodig na school, tot vier uur. Ik heb het drie keer gevraagd.’ # wrong: ‘Ja. Ik wil stoppen dan. Schrijf dat maar op.’
-> END
