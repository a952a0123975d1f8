// De balie van een politiebureau, ’s avonds. Dana, 31, een trans vrouw, werkt voor zichzelf en komt aangifte doen van diefstal. Verzonnen.
# person: Dana
-> arrive

=== arrive ===
In de wachtruimte zitten drie mensen. Een vrouw komt naar het glas en praat zacht. ‘Ik wil iets aangeven. Een diefstal.’
* [‘U moet harder praten, ik hoor u niet door het glas. Een diefstal? Waarvan, en waar was dat?’] # q: direct
  Ze kijkt om naar de drie mensen. ‘Kan ik dat ergens anders zeggen?’ # thinks: Harder. Zodat die mevrouw met de hond het ook hoort. # note: Een gewone vraag, maar de hele ruimte luistert mee. # better: ‘Praat u liever in de kamer hierachter?’
  -> passport
* [‘We kunnen hier praten, of in de kamer hierachter, waar niemand meeluistert. Ik ben Sascha. Hebt u liever een andere collega?’] # q: choice
  ‘De kamer. Met u is het goed.’ # thinks: Een deur die dicht kan. Goed. Tot nu toe gaat het anders dan de vorige keer. # note: Eerst een plek zonder meeluisteraars, dan pas de eerste vraag.
  -> passport
* [‘Zo laat op de avond? Dan moet het wel iets bijzonders zijn. Nou, wat hebt u voor ons?’] # q: judging
  ‘Laat maar.’ Maar ze blijft staan. # thinks: Nog één grapje en ik ben weg. # note: Het was aardig bedoeld. Zij hoort dat ze niet serieus wordt genomen. # better: ‘Goedenavond. Zullen we praten waar niemand meeluistert?’
  -> glass

=== glass ===
Ze is een stap achteruit gegaan en kijkt naar de deur naar buiten.
* [‘Dat was een domme opmerking. Het spijt me. Ik ben Sascha, en ik neem uw aangifte graag op, in een aparte kamer.’] # q: safety
  ‘Goed,’ zegt ze. ‘Eén poging.’ # thinks: Het spijt me. Daar wacht ik aan deze balie al jaren op. # note: Je maakt het goed met een duidelijk woord, en je zegt wat je gaat doen.
  -> passport
* [‘Nou, niet zo gevoelig, we hebben er allemaal een lange dag op zitten, u en ik. Wat is er gebeurd?’] # q: judging
  Ze legt haar handen plat op de balie. ‘Het was een lange dag, ja.’ # thinks: Gevoelig. Als ik nu boos word, ben ik het probleem. # note: Wie zegt wat een ander moet voelen, maakt het erger. # better: ‘Het spijt me. Zullen we naar een kamer gaan waar niemand meeluistert?’
  -> passport
* [‘Blijf of ga, zoals u wilt. Ik zou het fijn vinden als u bleef, en er is een kamer waar niemand meeluistert.’] # q: choice
  Ze ademt uit. ‘Dan de kamer.’ # thinks: De deur blijft open voor me. Dan kan ik blijven. # note: De keuze is echt, en je zegt waar je op hoopt.
  -> passport

=== passport ===
In de kleine kamer legt ze haar paspoort op tafel. De voornaam die erin staat, is niet de naam die ze noemde. Ze let op je gezicht.
* [‘Waarom staat hier een andere naam in?’] # q: why
  ‘Omdat instanties traag zijn,’ zegt ze. # thinks: Daar heb je het. Elke keer, voor al het andere. # note: Ze moet zichzelf uitleggen voor ze over de diefstal mag praten. # better: ‘Welke naam zal ik gebruiken?’
  -> before
* [‘Welke van de twee is uw echte naam, deze of die andere? Ik moet er één opschrijven.’] # q: forced # reveals: laughed
  ‘Dana is echt. Die andere is gedrukt.’ # thinks: Echt of vals. Alsof ik kom liegen. # note: Allebei zijn ze van haar. Door de vraag moet ze zich verdedigen. # better: ‘Het formulier heeft die uit het paspoort één keer nodig. Welke naam zal ik gebruiken?’
  -> before
* [‘Het formulier heeft deze naam één keer nodig. Welke naam zal ik gebruiken als we praten?’] # q: choice
  ‘Dana. En “zij”.’ Haar schouders zakken. # thinks: Eén zin. Zo makkelijk kan het zijn. # note: Je zegt wat het formulier nodig heeft, en je vraagt wat voor haar klopt.
  -> before
* [‘Is er iets wat ik over de naam moet weten?’] # q: open # reveals: laughed
  ‘Ja. Het is Dana.’ Ze blijft je aankijken. # thinks: Is dat nieuwsgierigheid, of is het voor mij? # note: Open en rustig. Nog eenvoudiger is vragen welke naam je gebruikt.
  -> before

=== before ===
‘Voor ik iets zeg,’ zegt Dana, ‘ik was aan het werk toen het gebeurde. Ik verkoop seks. Wat doet u daarmee?’
* [‘Helemaal niets. U kunt me alles vertellen, niets daarvan wordt ooit tegen u gebruikt, daar geef ik u mijn woord op.’] # q: promise
  Ze houdt haar hoofd schuin. ‘Uw woord. En het woord van de anderen hier?’ # thinks: Te veel. Dat kan niemand weten. # note: Je weet niet wat andere instanties doen, dus je kunt het niet beloven. # better: ‘Voor u verder praat, zeg ik waarbij ik in dit land iets moet doen.’
  -> hurt
* [‘Goed dat u het eerst vraagt. Ik zeg u wat de wet hier over uw werk zegt en waarbij ik iets moet doen. U kunt eerst met een advocaat of een organisatie praten voor u verdergaat.’] # q: safety
  Ze luistert tot het einde. ‘Dan weet ik wat het kost. Goed.’ # thinks: Die kent de regels en zegt ze ook. Daar kan ik iets mee. # note: Ze hoort wat ze riskeert voor ze praat. Zoek het op voor je dienst, en zeg wat in jouw land waar is.
  -> hurt
* [‘Dat zien we straks wel. Vertel eerst wat er gebeurd is.’] # q: direct # reveals: laughed
  ‘Straks, zo ging het de vorige keer ook,’ zegt ze. # thinks: Straks betekent: als je het al gezegd hebt. # note: Van het antwoord op haar vraag hangt al het andere af. # better: ‘Dat is een terechte vraag. Die beantwoord ik eerst.’
  -> hurt
* [‘O. En dat moet u van iemand?’] # q: leading # reveals: work
  Ze doet haar ogen even dicht. # thinks: Ik kom voor een portemonnee. Nu zoeken ze een man achter me. # note: Niet iedereen die seks verkoopt is slachtoffer. Ze kwam voor iets anders. # better: ‘Goed dat u het zegt. Ik zeg eerst waarbij ik iets moet doen.’
  -> hurt

=== hurt ===
Als ze haar jas uitdoet, zie je dat haar elleboog geschaafd is. Haar handen zijn koud en een beetje onrustig.
* [‘We moeten dit maar snel afhandelen. Kunt u een pen vasthouden?’] # q: direct
  ‘Een pen kan ik vasthouden.’ # thinks: Snel. Voor u of voor mij? # note: Het klinkt praktisch, en het slaat over wat jullie allebei zien. # better: ‘Uw elleboog is open. Zullen we daar eerst naar kijken?’
  -> tell
* [‘Uw elleboog is open. Zullen we die eerst schoonmaken? Een arts kan het ook beschrijven, als u dat wilt.’] # q: need
  ‘Schoonmaken, graag. En beschrijven, ja.’ # thinks: Eerst de arm, dan het papier. Zo hoort het. # note: Eerst wat nodig is. De verklaring van een arts is haar keuze, en kan haar zaak helpen.
  -> tell
* [‘Dat hoort zeker bij het vak. U komt daar vast allerlei mensen tegen.’] # q: judging
  ‘Een geschaafde elleboog hoort bij vallen,’ zegt ze. # thinks: Als ik taxi reed, zeiden ze dat niet. # note: Geweld hoort bij niemands werk. # better: ‘U bent gewond. Wat hebt u nodig voor we beginnen?’
  -> tell
* [‘Helpt een kop thee? En is er iemand die u wilt bellen voor we beginnen?’] # q: need
  ‘Thee. En één bericht.’ Ze typt met één duim. # thinks: Jo zit daar natuurlijk met de telefoon in haar hand. # note: Een klein aanbod, en iemand die op haar wacht.
  -> tell

=== tell ===
Er is intussen thee. Ze houdt de beker met twee handen vast. ‘Waar zal ik beginnen?’
* [‘Waarom liet u hem binnen, als u hem niet kende?’] # q: why
  ‘Omdat hij een afspraak had.’ # thinks: Een kapster laat ook mensen binnen die ze niet kent. # note: Door dat waarom lijkt zij de oorzaak van de diefstal. # better: ‘Waar u wilt. Vertel wat ik volgens u moet weten.’
  -> pieces
* [‘Waar u wilt. Vertel het in uw eigen woorden, en laat weg wat hier niet bij hoort.’] # q: open # reveals: theft
  ‘Wat hier niet bij hoort,’ herhaalt ze. ‘Goed.’ # thinks: Over het bed hoeft het niet te gaan. Alleen over de portemonnee. # note: Je vraagt naar de diefstal, niet naar de seks.
  -> pieces
* [‘Heeft hij u aangevallen of alleen gestolen? Ik heb één woord nodig voor dit vakje.’] # q: forced # reveals: theft
  ‘Een vakje,’ zegt ze. # thinks: Als ik zeg alleen gestolen, telt de arm niet. # note: Het formulier kan wachten tot ze het verteld heeft. # better: ‘Vertel het in uw eigen woorden. Het goede vakje zoek ik daarna.’
  -> pieces

=== pieces ===
Ze vertelt het in stukjes. Eerst stond hij bij de deur, dan bij het raam. Dan weer bij de deur. Ze stopt. ‘Ik haal het door elkaar.’
* [‘Net zei u nog raam. Wat is het nou? Ik moet iets opschrijven wat klopt.’] # q: judging
  ‘Ik weet het niet. Ik keek naar mijn portemonnee.’ # thinks: Nu denken ze dat ik het verzin. # note: Een verhaal in stukjes is wat angst met het geheugen doet. Het is geen teken dat iemand liegt. # better: ‘Dat geeft niet. Vertel het zoals het terugkomt.’
  -> him
* [‘Dat geeft niet. Na een schrik komt het in stukjes terug.’] # q: facilitator # reveals: plate
  Ze doet haar ogen dicht en loopt er nog eens doorheen, zonder woorden. # thinks: Na een schrik. Dan ben ik niet dom. # note: Je haalt de druk weg, en het geheugen werkt beter.
  -> him
* [‘We doen het nog een keer vanaf het begin, en nu graag in de goede volgorde.’] # q: repeat
  ‘Nog een keer.’ Ze zet de beker neer. # thinks: Het wordt niet beter als ik het twee keer zeg. # note: Elke keer vertellen doet pijn, en druk op de volgorde geeft fouten. # better: ‘U kunt er altijd iets bij vertellen, ook morgen.’
  -> him

=== him ===
‘Wat ik wel nog weet, is hoe hij was,’ zegt ze. ‘Mensen onthoud ik. Dat is mijn halve werk.’
* [‘Vertel dan over hem, alles wat u nog weet.’] # q: open # reveals: plate
  Ze kijkt naar het plafond terwijl ze nadenkt. # thinks: Lengte, schoenen, dat hij naar verf rook. Dit kan ik. # note: Een open vraag aan iemand die goed naar mensen kijkt.
  -> control
* [‘Was hij lang? Donker haar? Buitenlands?’] # q: leading # reveals: plate
  ‘Gewoon,’ zegt ze. ‘Hij was gewoon.’ # thinks: Ze hebben al een beeld. Het mijne is anders. # note: Jouw lijstje wordt haar herinnering. En ‘buitenlands’ is geen beschrijving. # better: ‘Wat weet u nog van hem?’
  -> control
* [‘Hebt u zijn nummer, of de berichten?’] # q: direct # reveals: plate
  ‘De berichten, ja. Ik laat u alleen die van hem zien, niet die van anderen.’ # thinks: Niet zelf laten scrollen. De anderen hebben er niets mee te maken. # note: Een nuttige vraag. Laat haar tonen wat zij kiest.
  -> control
* [‘En hij was een vaste klant van u, hè?’] # q: leading
  ‘Nee.’ # thinks: Klantenlijst. Daar gaat het om. # note: Niemand heeft haar andere klanten nodig om deze man te zoeken. # better: ‘Kende u hem van eerder?’
  -> control

=== control ===
Je hebt een cursus over mensenhandel gehad, en je vraagt je af of er iemand achter haar staat. Ze kijkt je recht aan.
* [‘U kunt me vertrouwen. Wie stuurt u de klanten?’] # q: leading # reveals: work
  ‘Het internet,’ zegt ze. # thinks: Er is niemand. Hoe bewijs ik niemand? # note: De vraag is zo gesteld dat alleen een ja wordt geloofd. # better: ‘Eén vraag die ik iedereen stel, en u mag hem overslaan: beslist iemand voor u over uw werk, uw geld of uw papieren?’
  -> offended
* [‘Eén vraag die ik iedereen stel, en u mag hem overslaan. Beslist iemand voor u over uw werk, uw geld, uw papieren of waar u heen gaat?’] # q: choice
  ‘Nee. Ik beslis. Daarom ben ik ook zo kwaad.’ # thinks: Eén keer gevraagd, zoals een arts naar allergieën vraagt. Prima. # note: Eén keer, voor iedereen gelijk, en overslaan mag. Een nee is een antwoord.
  -> landlord
* [‘U werkt zoals u werkt. Is er iets aan uw werk wat helpt om hem te vinden?’] # q: open # reveals: work
  ‘Aan het werk,’ zegt ze, en ze denkt na. # thinks: Ze willen mij niet redden. Ze willen hem vinden. Eindelijk. # note: Je blijft bij waar ze voor kwam.
  -> landlord
* [‘Doet u dit omdat u het wilt, of omdat u moet?’] # q: forced # reveals: work
  ‘En u?’ vraagt ze. # thinks: Dat vraagt niemand aan de man achter de kassa. # note: Bijna niemand kan dit over zijn werk beantwoorden, en ze kwam er niet voor. # better: ‘Is er iets aan uw werk wat helpt om hem te vinden?’
  -> landlord

=== offended ===
Ze legt haar hand op haar paspoort en trekt het naar haar kant van de tafel.
* [‘Ik heb niet goed geluisterd. U kwam voor de diefstal, en daar ga ik naar terug.’] # q: safety
  Ze laat het paspoort liggen waar het ligt. # thinks: Goed. We waren bijna klaar met elkaar. # note: Je noemt je fout en komt terug bij wat zij wil.
  -> landlord
* [‘Dat moet ik vragen, dat begrijpt u toch wel. Er zijn veel vrouwen die het niet durven te zeggen.’] # q: judging
  ‘Ik durf heel veel te zeggen,’ zegt ze. # thinks: Ik ben niet veel vrouwen. Ik ben er één, met een elleboog. # note: Je ziet in haar een geval, en niet een mens die antwoord gaf. # better: ‘U hebt het beantwoord. Terug naar de diefstal.’
  -> landlord
* [‘Dus er is echt niemand? Helemaal niemand?’] # q: repeat
  ‘Niemand,’ zegt ze. ‘Moet ik dat ook ondertekenen?’ # thinks: Een nee telt hier niet. Goed om te weten. # note: Ze heeft nee gezegd. Nog eens vragen zegt dat je haar niet gelooft. # better: ‘Dank u. Terug naar de diefstal.’
  -> landlord

=== landlord ===
Je pen stopt bij de regel ‘plaats’. Ze ziet het. ‘Moet het hele adres daarin?’
* [‘Het adres is geen enkel probleem. Ik beloof u dat niemand daarbuiten het ooit te zien krijgt.’] # q: promise
  ‘Behalve de advocaat van de andere kant,’ zegt ze. # thinks: Ik heb gelezen hoe dat werkt. Zij hier niet. # note: Anderen kunnen het dossier lezen, en daar beslis jij niet over. # better: ‘Ik zeg u wie het dossier kan lezen. Waar maakt u zich zorgen over?’
  -> tricks
* [‘Waar maakt u zich zorgen over?’] # q: open # reveals: landlord
  Ze draait de ring om haar vinger, één keer rond. # thinks: Dat is de vraag. Niet de dief, maar de trap waar ik aan woon. # note: De zorg achter de vraag is vaak de echte.
  -> tricks
* [‘Ik zeg u wie dit dossier kan lezen. Laten we samen kijken wat er echt in moet, en wat niet.’] # q: safety
  ‘Samen,’ zegt ze, en ze draait het formulier zo dat jullie het allebei kunnen lezen. # thinks: Ik krijg het papier te zien. Ik hoefde er niet om te vragen. # note: Je zegt wie het kan lezen, en zoekt met haar het minste dat nodig is.
  -> tricks
* [‘Als u niets verkeerds hebt gedaan, hebt u van een adres toch niets te vrezen?’] # q: leading # reveals: landlord
  ‘Zo werkt het niet daarbuiten,’ zegt ze. # thinks: Verkeerd of niet, een huisbaas heeft alleen een reden nodig. # note: Haar angst gaat over wat ze kan verliezen, niet over schuld. # better: ‘Waar maakt u zich zorgen over bij het adres?’
  -> tricks

=== tricks ===
‘Het is de eerste keer in vier jaar,’ zegt ze. ‘Ik ben voorzichtig.’
* [‘Dan wordt het tijd voor iets veiligers, op uw leeftijd, met wat u allemaal kunt.’] # q: judging
  ‘Met wat ik kan,’ zegt ze. # thinks: Ze bedoelen het goed. Dat is nog het ergste. # note: Ze vroeg om een aangifte, niet om raad over haar leven. # better: ‘U bent voorzichtig. Wat doet u meestal?’
  -> wants
* [‘U bent voorzichtig.’] # q: facilitator # reveals: colleague
  ‘Ja,’ zegt ze, en voor het eerst klinkt ze trots. # thinks: Het duurde even voor iemand dat zag. # note: Herhaal haar woord, en laat haar de deskundige zijn.
  -> wants
* [‘Bent u deze keer dan iets vergeten?’] # q: why
  Ze zegt een tijdje niets. # thinks: Dat heb ik me de hele weg hierheen afgevraagd. # note: Het is een verborgen waarom: wiens schuld was het? Die van de dief. # better: ‘Uw geld stelen heeft hij gedaan. Wat doet u meestal om veilig te zijn?’
  -> wants
* [‘Weet iemand het als u een klant hebt?’] # q: direct # reveals: colleague
  ‘Natuurlijk.’ # thinks: Willen ze nu de naam? Die krijgen ze niet. # note: Een nuttige vraag als je wilt weten of ze vannacht veilig is. Vraag niet naar de naam.
  -> wants

=== wants ===
De aangifte is één pagina lang. Ze leest alles tot het einde, en ondertekent nog niet.
* [‘Wat wilt u dat hieruit komt?’] # q: open # reveals: wants
  ‘Dat is een goede vraag,’ zegt ze. # thinks: Wat ik wil. Niet wat het formulier wil. # note: Wat zij wil, bepaalt wat jij hierna doet.
  -> paper
* [‘We pakken hem, en u krijgt uw spullen terug.’] # q: promise
  ‘Wanneer?’ vraagt ze. # thinks: Als het zo makkelijk was, stal niemand. # note: Je kunt dit niet weten, en zij onthoudt het. # better: ‘Ik kan dit vandaag doorsturen. Of we hem vinden, weet ik niet. Wat is voor u het belangrijkst?’
  -> paper
* [‘Gaat het u om het geld, of dat hij straf krijgt?’] # q: forced # reveals: wants
  ‘Dat zijn twee dingen,’ zegt ze. # thinks: En als het een derde is? # note: Er zijn meer dan twee antwoorden. # better: ‘Wat wilt u dat hieruit komt?’
  -> paper

=== paper ===
‘En nu ga ik naar huis, en hoor ik er nooit meer iets van?’
* [‘Zo gaat het vaak, eerlijk gezegd. We hebben er honderden van, dus u moet er niet te veel van verwachten.’] # q: judging
  ‘Dat dacht ik al.’ Ze zoekt haar jas. # thinks: Dan had ik me deze avond kunnen besparen. # note: Misschien voelt het zo, maar haar rechten ontbreken. # better: ‘U krijgt dit op papier, en u mag vragen hoe het met de zaak gaat.’
  -> offer
* [‘U krijgt een kopie waarop staat dat u aangifte hebt gedaan. U mag vragen hoe het met de zaak gaat, en ik schrijf op bij wie.’] # q: safety
  Ze vouwt de kopie precies dubbel. # thinks: Een papier met een stempel. Dat lacht niemand weg. # note: Een schriftelijke bevestiging en bericht over de zaak zijn haar recht.
  -> offer
* [‘Wilt u horen hoe het gaat? Of hoort u er liever niets meer van?’] # q: choice
  ‘Horen. Maar niet per brief.’ # thinks: De post gaat hier door ieders handen. # note: De een wil het weten, de ander wil het vergeten. Vraag het.
  -> offer
* [‘U kunt ons altijd bellen, ik zorg er persoonlijk voor.’] # q: promise
  ‘Persoonlijk,’ zegt ze, en ze kijkt naar het rooster aan de muur. # thinks: Volgende week zit er iemand anders, en begin ik opnieuw. # note: Beloof alleen wat ook klopt als jij geen dienst hebt. # better: ‘Ik schrijf het nummer van de zaak op en bij wie u het kunt vragen.’
  -> offer

=== offer ===
Ze heeft getekend. De jas is weer aan. Naast de deur staat een rek met folders.
* [‘Er is een programma voor vrouwen die eruit willen. Neem de folder maar mee, het kan geen kwaad.’] # q: judging
  ‘Dank u,’ zegt ze, en ze laat hem in het rek staan. # thinks: Ze hebben me uiteindelijk toch niet gezien. # note: Ze heeft nooit gezegd dat ze eruit wil. # better: ‘Er zijn organisaties voor mensen die seks verkopen, met advocaten en advies. Wilt u een nummer?’
  -> reach
* [‘Er zijn organisaties van mensen die seks verkopen, met advies en een advocaat. Als u wilt, schrijf ik een nummer op. Zo niet, dan is dat ook goed.’] # q: choice
  ‘Die ken ik,’ zegt ze. ‘Maar goed dat u ze kent.’ # thinks: Ik vertel de anderen dat hier iemand zit die het nummer weet. # note: Een aanbod dat bij haar leven past, en dat ze mag weigeren.
  -> reach
* [‘U zou hier echt met iemand over moeten praten, niet?’] # q: leading
  ‘Dat heb ik net gedaan.’ # thinks: Hierover? Over hem, of over mij? # note: ‘U zou moeten’ beslist voor haar. # better: ‘Is er nog iets wat u vanavond nodig hebt?’
  -> reach
* [‘Is er iets wat u vannacht nodig hebt? De weg naar huis, een slot, iemand bij u?’] # q: need
  ‘Een taxi die niets vraagt. En morgen een nieuw slot.’ # thinks: Hij heeft geen sleutel. Maar ik slaap er beter van. # note: De komende uren zijn belangrijker dan de komende maanden.
  -> reach

=== reach ===
‘Als jullie het horloge vinden,’ zegt ze, ‘hoe hoor ik dat dan?’
* [‘We sturen een brief naar het adres in het paspoort, zo gaat dat altijd.’] # q: direct
  ‘Daar wonen mijn ouders,’ zegt ze. ‘Nee.’ # thinks: Een brief van de politie, met die naam erop, bij hen op tafel. # note: De gewone weg kan anderen vertellen wat zij niet wilde vertellen. # better: ‘Hoe kunnen we u veilig bereiken?’
  -> last
* [‘Hoe kunnen we u bereiken zonder dat iemand anders het leest?’] # q: safety
  ‘Met een bericht, zonder het woord politie. Schrijf: uw pakket.’ # thinks: Mijn pakket. Eens kijken of dat lukt. # note: Zij weet het best welke manier veilig is.
  -> last
* [‘Bellen is vast goed, u bent overdag toch gewoon thuis, niet?’] # q: leading
  ‘Ik ben thuis als ik thuis ben,’ zegt ze. # thinks: Wat denken ze dat ik overdag doe? # note: Je raadt hoe haar dag eruitziet, en slaat de vraag over. # better: ‘Op welke manier kunnen we u veilig bereiken?’
  -> last

=== last ===
Ze staat in de deur van de kleine kamer. Buiten zit de mevrouw met de hond nog te wachten.
* [‘Pas goed op uzelf daarbuiten. Het is een gevaarlijk leven.’] # q: judging
  Ze knikt zoals je naar een oom knikt. # thinks: Het is aardig bedoeld. Over tien minuten ben ik thuis, met soep. # note: De laatste woorden maken haar weer tot slachtoffer. # better: ‘Fijn dat u bent gekomen. Het was goed om aangifte te doen.’
  -> close
* [‘Fijn dat u bent gekomen, Dana. Hij deed iets verkeerd, u niet. Ging hier iets niet goed, dan kunt u daar ook ergens over klagen. Het nummer staat op de kopie.’] # q: safety
  ‘Het ging goed,’ zegt ze. ‘Grotendeels.’ # thinks: Mijn naam. Het was niet moeilijk. # note: Haar naam, geen verwijt, en een weg om over jou te klagen.
  -> close
* [‘En als u iets hoort over anderen, over vrouwen die gedwongen worden, dan zegt u het me, hè? Dat bent u ons nu wel schuldig.’] # q: leading
  ‘Ik ben u helemaal niets schuldig,’ zegt ze. # thinks: Dat was het dus. Een aangifte in ruil voor informatie. # note: Voor hulp betaal je niet met informatie. # better: ‘Fijn dat u bent gekomen. U kunt terugkomen, hiermee of met iets anders.’
  -> close

=== close ===
Ze loopt met opgeheven hoofd door de wachtruimte. Bij de deur draait ze zich één keer om en kijkt naar de balie, alsof ze die wil onthouden.
-> END

=== fact_theft ===
‘Hij betaalde, en toen haalde hij het weer uit mijn portemonnee, met mijn eigen geld en het horloge van mijn oma erbij. Toen ik het vasthield, gaf hij me een duw.’ # wrong: ‘Ja, hij viel me aan. Of hij heeft alleen gestolen. Schrijf maar op wat u nodig hebt.’
-> END

=== fact_work ===
‘Ik werk voor mezelf, drie dagen in de week. Ik bepaal de prijs, en als ik nee bedoel, zeg ik nee.’ # wrong: ‘Goed dan. Iemand stuurt de klanten, als u dat liever hoort.’
-> END

=== fact_colleague ===
‘Jo weet wanneer er iemand komt, en ik bel haar als hij weg is. Ze stond al klaar om te komen.’ # wrong: ‘Nee, niemand weet het. Ik ben altijd alleen.’
-> END

=== fact_landlord ===
‘Als mijn huisbaas hoort wat ik daar doe, sta ik aan het eind van de maand op straat.’ # wrong: ‘Nee, het is goed. Schrijf het hele adres maar op.’
-> END

=== fact_laughed ===
‘De vorige keer dat ik hier was, lachte iemand om mijn paspoort en riep er een collega bij om te kijken.’ # wrong: ‘Die andere naam dan. Schrijf maar overal die andere naam.’
-> END

=== fact_plate ===
‘Ik heb zijn berichten, en de eerste helft van zijn kenteken.’ # wrong: ‘Ja, lang, denk ik. Donker. Zou kunnen.’
-> END

=== fact_wants ===
‘Ik wil het horloge, en een papier waarop staat dat ik hier was en geloofd werd.’ # wrong: ‘Dat hij straf krijgt, denk ik. Dat wil je dan toch?’
-> END
