// Een loket waar uitkeringen worden aangevraagd. Ema, 26, komt met een oudere vrouw die voor haar praat. Verzonnen.
# person: Ema
-> arrive

=== arrive ===
Er komen twee vrouwen binnen. De oudste gaat aan je bureau zitten en legt er een map op. ‘Ze wil geld aanvragen,’ zegt ze. Ema blijft staan en kijkt naar de plant op je vensterbank.
* [‘Goedemorgen. En u, kunt u niet voor uzelf praten? Dat moet u toch een keer leren.’] # q: judging
  Ema doet haar mond open, en de oudere vrouw antwoordt. # thinks: Praten kan ik wel. Wat ik kan, heeft al lang niemand meer gevraagd. # note: Het was bedoeld om haar erbij te halen, en het zet haar voor schut waar de ander bij is. # better: ‘Goedemorgen. Ik ben Alex. Voor wie is de aanvraag?’
  -> folder
* [‘Goedemorgen, ik ben Alex. Ik praat met iedereen eerst tien minuten alleen. Zo doen we dat hier bij alle mensen.’] # q: safety
  De oudere vrouw wil iets zeggen en weet niet hoe. Ema kijkt je voor het eerst aan. # thinks: Bij alle mensen. Dan ligt het niet aan mij. # note: Een regel die waar is en voor iedereen geldt, beschermt haar. Niemand valt op.
  -> form_outside
* [‘Bent u familie van elkaar?’] # q: direct
  ‘Ik ben haar tante,’ zegt de oudere vrouw. Ema kijkt naar de plant. # thinks: Tante. Sinds het busstation is ze mijn tante. # note: Waar de begeleider bij is, hoor je alleen wat de begeleider wil. # better: ‘Ik praat met iedereen eerst alleen. Wilt u buiten even gaan zitten?’
  -> folder

=== folder ===
De oudere vrouw doet de map open. Alles is al ingevuld, met blauwe inkt, in één handschrift.
* [‘Er is een blad dat de begeleider invult, aan de tafel buiten. Intussen praat ik alleen met de aanvrager, zoals bij iedereen.’] # q: choice
  ‘Ik ben zo klaar,’ zegt de oudere vrouw, en ze neemt het blad mee. # thinks: Een blad. Zo simpel. Dat had ik nooit bedacht. # note: Een taak buiten, en niemand verliest zijn gezicht. Het blad moet bij jullie wel echt bestaan.
  -> form_outside
* [‘Ik neem aan dat het allemaal klopt wat hier staat, en dat u het samen hebt doorgelezen?’] # q: leading
  ‘Ja,’ zegt Ema tegen de tafel. # thinks: Ik weet niet wat daar staat. Maar ja. # note: Naast de begeleider is er maar één antwoord. # better: ‘Ik praat met iedereen eerst alleen.’
  -> form_outside
* [‘U moet nu toch echt naar buiten. Dit bevalt me helemaal niet.’] # q: judging
  De oudere vrouw staat heel langzaam op en zegt iets tegen Ema wat jij niet verstaat. # thinks: Nu is ze boos, en ik moet met haar mee naar huis. # note: Misschien heb je gelijk. Maar Ema betaalt er vanavond voor. # better: ‘Ik praat met iedereen eerst alleen. Zo doen we dat hier bij alle mensen.’
  -> form_outside

=== form_outside ===
De deur is dicht. Door het glas zie je de oudere vrouw aan de tafel. Ema zit op het puntje van de stoel, met haar jas nog aan.
* [‘Ze is niet echt uw tante, hè? U kunt het nu zeggen, ze kan u hier niet horen.’] # q: leading
  ‘Ze is mijn tante.’ # thinks: Zo snel. Ze willen het meteen, nog voor ik weet of het glas dik is. # note: Misschien klopt het, en het komt veel te vroeg. # better: ‘Kan ze iets horen of zien waar u zich zorgen over maakt?’
  -> what_to_say
* [‘Is dit een goede plek voor u? Ik kan mijn stoel draaien, dan ziet ze alleen mijn rug.’] # q: safety
  ‘De rug is goed.’ Ema schuift een stukje op, in jouw schaduw. # thinks: Achter die rug mag mijn gezicht bewegen. # note: Je vraagt wat ze nodig heeft om zich veilig te voelen, en doet het.
  -> what_to_say
* [‘Doe uw jas uit, dan kunnen we beginnen.’] # q: direct
  Ze doet één knoop open. # thinks: Met mijn jas aan ben ik hier sneller weg. # note: Het klinkt als een klein bevel. Daar krijgt ze er al genoeg van. # better: ‘Houd uw jas gerust aan. Is dit een goede plek voor u?’
  -> what_to_say

=== what_to_say ===
‘Ze gaat vragen,’ zegt Ema, ‘waar we het over hadden.’
* [‘Vertel haar dan de waarheid, er is niets te verbergen.’] # q: judging
  ‘Ja,’ zegt Ema, en ze doet de knoop weer dicht. # thinks: De waarheid. Die heeft nooit bij iemand in huis gewoond. # note: Je kunt niet weten wat ze moet verbergen om veilig te zijn. # better: ‘Wat zou daar een goed antwoord op zijn?’
  -> pass_on
* [‘Wat zou een goed antwoord zijn? Ik vraag iedereen naar gezondheid, huur en school. Kan dat?’] # q: safety
  ‘Gezondheid, huur, school.’ Ze zegt het drie keer, heel zacht. # thinks: Drie woorden. Ze zijn nog waar ook. # note: Jullie spreken af waar het over ging, voor het ergens over gaat.
  -> pass_on
* [‘Ze gaat niets vragen. Ik praat wel met haar, en dan laat ze u met rust.’] # q: promise
  Ema kijkt naar je zoals je naar een kind kijkt. # thinks: Met rust. U weet niet hoe zij vraagt. # note: Je weet niet wat er thuis gebeurt, en je kunt het niet beloven. # better: ‘Wat zou een goed antwoord zijn als ze het vraagt?’
  -> pass_on

=== pass_on ===
Met haar kin wijst ze naar je scherm. ‘Gaat dat ergens heen?’
* [‘Alleen de aanvraag, dat beloof ik. Verder kijkt nooit iemand in dit systeem.’] # q: promise
  ‘Nooit,’ zegt ze, zonder vraagteken. # thinks: Daarbuiten is een hele gang vol deuren. # note: Anderen kunnen in dossiers kijken, en een rechter kan erom vragen. # better: ‘Ik zeg u nu wat ik moet doorgeven en wie dit kan lezen.’
  -> tooth
* [‘Laat dat maar aan mij over. Eerst heb ik uw geboortedatum nodig.’] # q: direct
  Ze zegt hem, als een nummer in een rij. # thinks: Gevraagd, geen antwoord. # note: Ze vroeg iets belangrijks. Dat komt voor jouw formulier. # better: ‘Dat is een goede vraag. Die beantwoord ik eerst.’
  -> tooth
* [‘De aanvraag gaat naar de afdeling. Wat we bespreken blijft hier, behalve als een leven of een kind in gevaar is. Dan moet ik iets doen, en dat zeg ik eerst tegen u.’] # q: safety
  ‘En de politie?’ ‘Niet zonder u, behalve dan.’ # thinks: ‘Behalve.’ Wie liegt, zegt geen ‘behalve’. # note: Je zegt wat je moet doorgeven voor ze praat. Zeg wat in jouw land en op jouw werk waar is.
  -> tooth
* [‘Is er soms iets wat nergens heen mag?’] # q: leading
  ‘Nee, nee.’ # thinks: Nu weten ze dat er iets is. # note: Je vat haar vraag op als een bekentenis. # better: ‘Dat is een goede vraag. Ik zeg u nu wat ik moet doorgeven.’
  -> tooth

=== tooth ===
Ema houdt haar wang vast. Als ze merkt dat je kijkt, haalt ze haar hand weg.
* [‘Daar had u allang mee naar een tandarts gemoeten. Van wachten wordt het alleen maar erger.’] # q: judging
  ‘Ja. Allang,’ zegt ze. # thinks: Gemoeten. Waarvan, en wie zit er dan naast de stoel? # note: Ze weet het zelf. Iets hield haar tegen om te gaan. # better: ‘Uw tand doet pijn. Ik kan u vandaag een briefje voor een tandarts geven.’
  -> language
* [‘Uw wang is dik. Ik kan u een briefje voor een tandarts geven, voor vandaag. Het kost niets, en de afspraak is met u alleen.’] # q: need
  ‘Alleen?’ Ze stopt het briefje in haar mouw en niet in de map. # thinks: Alleen met een tandarts. Daar heb ik me nog nooit op verheugd. # note: Hulp die meteen werkt, zonder voorwaarde. Bied alleen aan wat jullie kunnen geven.
  -> language
* [‘Heeft iemand u geslagen?’] # q: leading
  ‘Een tand,’ zegt Ema. ‘Het is een tand.’ # thinks: Het is echt een tand. Nu is zelfs een tand een geval. # note: Je sprong naar een verhaal. Het is een tand. # better: ‘Uw wang is dik. Wat zou helpen?’
  -> language
* [‘Wat zou u vandaag het meest helpen, naast het formulier?’] # q: need
  ‘Dat het ophoudt.’ Ze raakt haar wang aan. # thinks: Naast het formulier. Dus ik ben er ook, en niet alleen het formulier. # note: Eerst wat nodig is, en in haar eigen woorden.
  -> language

=== language ===
Haar zinnen zijn kort, en soms zit er een woord in dat jij niet kent. Ze kijkt door het glas, en dan naar jou.
* [‘Uw tante kan ons helpen met de woorden, dan gaat het sneller.’] # q: direct
  ‘Nee,’ zegt ze, heel duidelijk. # thinks: Dat woord ken ik. # note: Nooit de begeleider, ook niet voor de eenvoudige woorden. # better: ‘Ik kan een tolk bellen die hier niemand kent. U mag nee zeggen.’
  -> account
* [‘U begrijpt me toch wel? Tot nu toe ging het best goed.’] # q: leading
  ‘Ja, ja.’ # thinks: De helft. Maar ‘goed’ is goed, dus ik zeg ja. # note: Bijna iedereen zegt daar ja op. # better: ‘Zullen we een tolk bellen? U mag nee zeggen.’
  -> account
* [‘Ik kan iemand bellen die tolkt, per telefoon, uit een andere stad. U mag nee zeggen, en u mag om een vrouw of een man vragen.’] # q: choice
  ‘Een andere stad is goed. Een man. De vrouwen kennen elkaar allemaal.’ # thinks: Ik mag nog kiezen ook. Thuis kies ik het brood niet eens. # note: Van elders, door jou nagegaan, en ze mag nee zeggen.
  -> account
* [‘Neem de tijd. Gebruik de woorden die u hebt.’] # q: facilitator
  Ze tekent drie vakjes op de rand van het formulier en zet in een ervan een kruisje. # thinks: Met vakjes lukt het. # note: Tijd is ook hulp.
  -> account

=== account ===
Bij één regel van het formulier stopt haar vinger. ‘Dit nummer,’ zegt ze, ‘is niet van mij.’
* [‘Hoe gaat het als het geld komt?’] # q: open # reveals: money
  ‘Als het komt,’ zegt Ema, en ze kijkt naar de regel. # thinks: Hoe het gaat, en niet wat ik gedaan heb. # note: Een open vraag over hoe het gaat. Niemand wordt beschuldigd.
  -> day
* [‘Dan is er iets onjuist ingevuld. Weet u wat dat voor u kan betekenen?’] # q: judging
  Ze trekt het formulier naar haar kant. # thinks: Ik laat het zien, en nu is het mijn schuld. # note: Ze vertrouwde je net iets toe, en jij straft haar ervoor. # better: ‘Goed dat u het laat zien. Hoe gaat het als het geld komt?’
  -> silent
* [‘Het is niet van u.’] # q: facilitator # reveals: money
  ‘Nee.’ Ze trekt met haar nagel een streep onder het nummer. # thinks: Het wordt alleen herhaald. Het klinkt erg als een ander het zegt. # note: Je herhaalt het en wacht.
  -> day
* [‘Het is dus van haar, en zij neemt het?’] # q: leading # reveals: money
  Ema haalt haar schouders op. # thinks: Van haar, of van de man. Wat zal ik zeggen, zodat het vriendelijk blijft? # note: Je weet alleen dat het nummer niet van Ema is. # better: ‘Hoe gaat het als het geld komt?’
  -> day

=== silent ===
Ema heeft haar handen op het formulier gelegd en zegt niets meer.
* [‘Dat zei ik niet goed. U deed niets verkeerd door me dit te laten zien, en we kunnen de regel gewoon leeg laten.’] # q: safety
  ‘Leeg,’ zegt ze, en ze laat het papier los. # thinks: Het mag leeg blijven. Als een raam. # note: Je neemt de schuld terug en laat een uitweg zien.
  -> day
* [‘Ik wil u alleen helpen, maar dan moet u wel zeggen hoe het zit.’] # q: judging
  ‘Het is zoals het daar staat.’ # thinks: Moeten. Overal moet ik. # note: ‘Ik wil helpen, maar’ is een voorwaarde. # better: ‘Dat zei ik niet goed. We kunnen de regel leeg laten.’
  -> day
* [‘We kunnen hem leeg laten, een nummer van uzelf invullen, of het volgende week doen. Wat denkt u?’] # q: choice
  ‘Volgende week.’ Ze ademt lang uit. # thinks: Volgende week betekent dat ik terug kan komen. # note: Drie echte wegen, en een ervan is tijd.
  -> day

=== day ===
Buiten is de oudere vrouw klaar met het blad, en ze kijkt op haar horloge. ‘Nog vijf minuten,’ zeg je door de deur. Ema knikt.
* [‘Hoe is een gewone dag voor u?’] # q: open # reveals: hours
  ‘Gewoon,’ zegt ze. ‘’s Ochtends maak ik schoon.’ # thinks: Ik begin met het schoonmaken. Schoonmaken is makkelijk te zeggen. # note: Over haar leven, en zij beslist waar ze begint.
  -> work
* [‘U woont bij uw tante, neem ik aan, en zij zorgt een beetje voor u?’] # q: leading # reveals: door
  ‘Een beetje,’ zegt ze. # thinks: Zorgt. Zo kun je het noemen. # note: Jij vertelde het verhaal voor haar, en het is het verkeerde. # better: ‘Hoe woont u daar, als ik vragen mag?’
  -> work
* [‘Hoe woont u daar? Wie heeft de sleutels, wie beslist wat?’] # q: open # reveals: door
  Ze legt haar eigen sleutelring op het bureau. Er zit niets aan, alleen een klein beertje. # thinks: De sleutels. Daar gaat het om. # note: Vraag naar controle.
  -> work
* [‘Waarom woont u niet op uzelf? U bent zesentwintig.’] # q: why
  ‘Ja, waarom.’ # thinks: Omdat het kost. Om het papier. Om alles. # note: Het klinkt alsof ze er te lui voor is. # better: ‘Hoe woont u daar?’
  -> work

=== work ===
‘En er is het andere werk,’ zegt Ema. ‘’s Avonds. Met mannen.’ Ze let op wat je gezicht doet.
* [‘O jee. Dat moet vreselijk voor u zijn, zo’n jonge vrouw als u.’] # q: judging
  ‘Het is werk,’ zegt ze snel. # thinks: Dat gezicht viel als een bord. # note: Nu moet zij op jouw gevoel passen. En je weet niet wat voor haar vreselijk is. # better: ‘Goed dat u het zegt. Is er iets aan waar u over wilt praten?’
  -> papers
* [‘’s Avonds. Ik luister.’] # q: facilitator # reveals: choose
  Ze kijkt nog even naar je gezicht en vindt daar niets. # thinks: Het bleef hetzelfde gezicht. # note: Een rustig gezicht en haar eigen woorden.
  -> papers
* [‘Doet u dat uit eigen wil, of dwingt ze u ertoe?’] # q: forced # reveals: choose
  Ze kijkt naar haar schoenen. # thinks: Thuis heb ik er ja op gezegd. Hier vraagt niemand het me. Welke van de twee is dat? # note: Kiezen uit twee past niet bij wat veel mensen meemaken. # better: ‘Wie beslist daarover: wanneer, waar, met wie?’
  -> papers
* [‘Beslist iemand daarover voor u: wanneer, waar, het geld?’] # q: open # reveals: choose
  ‘Beslissen,’ zegt Ema. Ze vouwt haar vingers naar binnen, de ene na de andere. # thinks: Wanneer, waar, geld. Alle drie. # note: Controle, niet seks. En het is voor iedereen dezelfde vraag.
  -> papers

=== papers ===
Voor de aanvraag heb je een document nodig. Ema kijkt naar de map, en dan naar het glas.
* [‘Waarom heeft zij uw papieren, en u niet?’] # q: why
  ‘Zodat ze niet kwijtraken.’ # thinks: Dat zegt zij. Ik zeg het alleen na. # note: Je vraagt Ema te antwoorden voor iemand anders. # better: ‘Waar is uw paspoort als u thuis bent?’
  -> wants
* [‘Waar is uw paspoort als u thuis bent?’] # q: direct # reveals: papers
  ‘Thuis,’ zegt Ema. # thinks: Bij de andere. Zal ik zeggen dat er andere zijn? # note: Een korte vraag die met de volgende stap helpt.
  -> wants
* [‘Een kopie is vandaag genoeg. Ik kan er voor u ook een maken, en die hier bewaren als dat veiliger is.’] # q: choice
  ‘Hier bewaren,’ zegt Ema. # thinks: Dan besta ik hier ook, in een la. # note: Een kopie op een veilige plek is een klein stuk van een plan.
  -> wants
* [‘Ze houden uw paspoort achter. U weet toch dat dat een misdrijf is?’] # q: leading # reveals: papers
  ‘Ik wil geen problemen,’ zegt ze. # thinks: Misdrijf. Nu laten ze iemand komen. # note: Het grote woord maakt bang. Het kan wachten tot zij vraagt wat de wet zegt. # better: ‘Waar is uw paspoort als u thuis bent?’
  -> wants

=== wants ===
Er zijn nog twee minuten. De plant op de vensterbank heeft een nieuw blad. Ema kijkt ernaar.
* [‘Wat zou u anders willen?’] # q: open # reveals: wants
  ‘Anders,’ zegt ze tegen het blad. # thinks: Zo veel. Eén ding. Welk ding? # note: Een grote vraag, eenvoudig gesteld, en er is tijd voor.
  -> offer
* [‘U wilt bij haar weg, dat is duidelijk.’] # q: leading # reveals: wants
  ‘Ik weet het niet,’ zegt Ema. # thinks: Weg, en dan? Mijn zus is daar ook. # note: Voor jou is het duidelijk. Zij moet aan meer denken. # better: ‘Wat zou u anders willen?’
  -> offer
* [‘Is er iemand die u vertrouwt?’] # q: open # reveals: trust
  ‘Vertrouwt,’ zegt ze. Over dat woord moet ze nadenken. # thinks: Niet iemand die iets kan doen. Maar wel iemand. # note: Een plan bouw je op mensen die er al zijn.
  -> offer

=== offer ===
‘Wat kunt u doen?’ vraagt Ema. ‘Echt.’
* [‘Wij halen u daar deze week nog weg. Daar zorg ik zelf voor.’] # q: promise
  ‘Deze week,’ zegt ze. # thinks: Zo zeker. De anderen waren ook zeker, toen ze me haalden. # note: Jij beslist niet over bedden, papieren of andere mensen. # better: ‘Dit kan ik doen, dit kan ik niet doen, en u beslist.’
  -> knock
* [‘Vandaag: de tandarts, en een nieuwe afspraak. Als u het wilt, een slaapplek niet te ver weg, dat moet ik dan vragen. Uw paspoort kan ik niet terughalen. En niets daarvan hangt van de politie af.’] # q: choice
  ‘En van het werk?’ ‘Daar ook niet van.’ # thinks: Er werd gezegd wat niet kan. Dan is de rest misschien waar. # note: Wat je kunt, wat je niet kunt, en geen voorwaarde.
  -> knock
* [‘Dat hangt ervan af hoeveel u me vertelt, en of u met de avonden stopt.’] # q: judging
  ‘Ik begrijp het,’ zegt ze. # thinks: Eerst stoppen, dan hulp. Hoe stop je eerst? # note: Hulp mag niet afhangen van een verhaal of van stoppen met het werk. # better: ‘Niets daarvan hangt af van wat u vertelt of van uw werk.’
  -> knock

=== knock ===
Er wordt geklopt. De oudere vrouw steekt haar hoofd om de deur. ‘Zijn jullie nog niet klaar?’
* [‘We bespreken hier iets persoonlijks. Wacht u tot ik u roep.’] # q: judging
  De deur gaat iets te hard dicht. Ema trekt haar schouders op. # thinks: Persoonlijk. Straks wil ze weten wat er persoonlijk is aan mij. # note: Het is waar, maar het maakt de oudere vrouw wantrouwig, en Ema moet het uitleggen. # better: ‘Twee minuten. We zijn bij de vraag over de huur.’
  -> again
* [‘Twee minuten. We zijn bij de vraag over de huur.’] # q: safety
  ‘De huur,’ zegt Ema, en ze knikt zelfs. # thinks: Gezondheid, huur, school. Het is gelukt. # note: Je houdt je aan wat jullie hebben afgesproken.
  -> again
* [‘Kom maar binnen, we zijn toch klaar.’] # q: direct
  Ema staat op nog voor de deur open is. # thinks: En hoe kom ik terug? Dat is niet gezegd. # note: Het belangrijkste is nog niet afgesproken. # better: ‘Twee minuten. We zijn bij de vraag over de huur.’
  -> again

=== again ===
Je praat zachter. ‘En hoe gaan we verder?’
* [‘Ik bel u morgen om te horen hoe het ging.’] # q: direct
  ‘’s Avonds heeft zij de telefoon,’ zegt Ema. # thinks: Hij gaat in haar schort. # note: Een telefoontje kan haar in gevaar brengen. # better: ‘Welke manier is veilig? Of komt u nog een keer?’
  -> goodbye
* [‘U moet volgende week alleen terugkomen, hoort u? Beloof me dat.’] # q: leading
  ‘Ja.’ # thinks: Ik zeg ja, zoals aan elke deur. # note: Haar belofte maakt het niet veiliger en niet waarschijnlijker. # better: ‘Er ontbreekt een handtekening. Helpt dinsdag, of is er een betere manier?’
  -> goodbye
* [‘Op het formulier ontbreekt een handtekening, dus u moet nog een keer langskomen. Helpt dinsdag om tien uur, of is er een betere manier?’] # q: choice
  ‘Dinsdag. Dan is ze op de markt.’ # thinks: Een handtekening die ontbreekt. Om een handtekening wordt niemand boos. # note: Een saaie, ware reden om terug te komen, en zij kiest de dag.
  -> goodbye
* [‘Wordt het daarvoor gevaarlijk: 112, met elke telefoon. Zij kunnen naar u toe komen, ik niet. Weet u het adres waar u woont?’] # q: safety
  ‘De straat, niet het nummer.’ Jullie kijken samen op de kaart. ‘Dit huis.’ # thinks: Nu weet ik waar ik woon. # note: Je denkt aan de dagen ertussen, en aan iets eenvoudigs als een adres.
  -> goodbye

=== goodbye ===
Ema pakt de map. Bij de deur blijft ze staan.
* [‘Wees dapper. Anderen is het ook gelukt.’] # q: judging
  Ze glimlacht beleefd. # thinks: De anderen. Dan moet het aan mij liggen. # note: Vergelijken troost niet. # better: ‘Goed dat u er was. Dinsdag ben ik er.’
  -> close
* [‘Goed dat u er was. Dinsdag ben ik er, en als ik ziek ben, weet mijn collega Noor van de handtekening, en verder niets.’] # q: safety
  ‘En verder niets,’ zegt Ema. # thinks: Zelfs aan ziek zijn is gedacht. # note: Ze weet wie er is en wat die persoon weet.
  -> close
* [‘En denk er nog eens over na of u niet toch naar de politie wilt.’] # q: leading
  De glimlach verdwijnt. # thinks: Het hing daar toch niet van af. Of wel? # note: Het is jouw wens en niet de hare, en alles wat je zei wordt weer onzeker. # better: ‘Goed dat u er was. U beslist wat er nu komt.’
  -> close

=== close ===
Door het glas zie je de twee de gang in lopen. De oudste praat. Bij de hoek kijkt Ema één keer om, naar jou of naar de plant.
-> END

=== fact_money ===
‘Het gaat naar het nummer van haar man, voor de huur. Ik krijg wat er overblijft, maar er blijft nooit iets over.’ # wrong: ‘Ja, ik heb het aan haar gegeven. Het is mijn cadeau voor haar.’
-> END

=== fact_hours ===
‘Om vijf uur begin ik in de trappenhuizen. ’s Nachts kom ik thuis als de laatste weg is.’ # wrong: ‘Ik doe niet veel. Ik help een beetje in huis.’
-> END

=== fact_door ===
‘We zijn met vier in de kamer, en de sleutel is van haar. Zij laat ons naar binnen en naar buiten.’ # wrong: ‘Het is als een familie. Ik heb alles wat ik nodig heb.’
-> END

=== fact_choose ===
‘Zij zegt waar, en zij zegt hoeveel. Ik zeg alleen wanneer ik ziek ben, en dat telt niet altijd.’ # wrong: ‘Niemand. Het is allemaal uit eigen wil.’
-> END

=== fact_papers ===
‘Mijn paspoort ligt bij de andere paspoorten in het keukenkastje, achter de bloem.’ # wrong: ‘Ik ben het kwijt. Het was mijn eigen fout.’
-> END

=== fact_wants ===
‘Ik wil een kamer waar ik met mijn zus slaap, en alleen werken in de trappenhuizen.’ # wrong: ‘Ja. Weg, vandaag. Zoals u zegt.’
-> END

=== fact_trust ===
‘De conciërge van nummer zes. Ik kreeg een keer haar handschoenen.’ # wrong: ‘Niemand. Ik heb niemand nodig.’
-> END
