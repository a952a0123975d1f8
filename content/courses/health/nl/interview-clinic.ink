// Een polikliniek voor seksuele gezondheid, op maandagochtend. Dario, 31, verkoopt seks en werkt voor zichzelf. Verzonnen.
# person: Dario
-> hello

=== hello ===
Dario zit op het puntje van de stoel, met zijn jas aan. ‘Ik heb alleen dit nummer,’ zegt hij, en hij houdt een briefje omhoog waar 47 op staat.
* [‘Waarom wilt u uw naam niet geven?’] # q: why
  ‘Omdat ik dat niet wil.’ # thinks: Buiten staat dat het niet hoeft. # note: Hij gebruikt wat jullie aanbieden, en nu moet hij het verdedigen. # better: ‘Een nummer is hier genoeg.’
  -> screen
* [‘Goedemorgen. Ik ben Robin, ik ben hier vandaag arts. Een nummer is genoeg, en u mag elke vraag overslaan.’] # q: safety
  ‘Goed.’ Hij doet de bovenste knoop van zijn jas open. # thinks: Het klopt dus wat ze buiten schrijven. Nu de rest nog. # note: Je zegt wie je bent en wat hij kan weigeren.
  -> screen
* [‘Bent u hier al eerder geweest, met een ander nummer?’] # q: direct
  ‘Eén keer. Toen was het iemand anders.’ # thinks: Die zuchtte toen ik zei hoeveel. # note: Een korte vraag die je op weg helpt. Meer hoeft hij er niet op te zeggen.
  -> screen

=== screen ===
Je vingers liggen op het toetsenbord. ‘Wat typt u daar?’ vraagt hij.
* [‘Maak u geen zorgen, dat ziet nooit iemand.’] # q: promise
  ‘Niemand,’ zegt hij. # thinks: Iemand ziet het altijd. Op zijn minst de volgende arts. # note: Je kunt niet weten wie ooit om het dossier vraagt. # better: ‘Alleen wat voor de behandeling nodig is. De mensen van deze polikliniek kunnen het lezen, en een rechter kan erom vragen.’
  -> weekend
* [‘Zo te horen is dat een keer misgegaan.’] # q: facilitator # reveals: file
  ‘Dat kun je wel zeggen.’ # thinks: Die hoort de vraag erachter. # note: Je hoort de zorg, en hij kan meer zeggen of het laten.
  -> weekend
* [‘Alleen wat voor de behandeling nodig is. De mensen van deze polikliniek kunnen het lezen. Als een leven of een kind in gevaar is, moet ik misschien iets doen, en dat zeg ik eerst tegen u.’] # q: safety
  Hij denkt erover na. ‘Prima. Daar kan ik mee leven.’ # thinks: Geen sprookjes. Goed. # note: Aan een eerlijke grens heeft hij meer dan aan een zacht woord.
  -> weekend

=== weekend ===
‘Er is een condoom gescheurd,’ zegt hij. ‘Zaterdag, laat.’
* [‘Goed dat u zo snel komt. Daar zijn medicijnen voor. We kijken daar eerst naar, en u beslist.’] # q: need
  Hij ademt uit. ‘Daar kwam ik voor.’ # thinks: Eerst de zaak zelf. Dan de vragen. # note: De medicijnen werken het best in de eerste uren en dagen, dus wat nodig is komt eerst.
  -> work
* [‘U moet voorzichtiger zijn, met alles wat er tegenwoordig rondgaat. Dat weet u zelf toch ook wel?’] # q: judging
  ‘Ik was voorzichtig. Het scheurde.’ # thinks: Daar komt de preek. # note: Hij deed alles goed: hij gebruikte er een, en hij kwam snel. # better: ‘Het is goed dat u zo snel komt. Laten we daar eerst naar kijken.’
  -> work
* [‘Waarom kwam u gisteren niet?’] # q: why
  ‘Het was zondag. U was dicht.’ # thinks: En de spoedeisende hulp wil een pasje en een naam. # note: Wat voorbij is, verander je niet, en het klinkt als een verwijt. # better: ‘Het is goed dat u zo snel komt. Laten we daar eerst naar kijken.’
  -> work
* [‘Hoe laat was het zaterdag, ongeveer?’] # q: direct
  ‘Twee uur. Half drie.’ # thinks: Dat is een vraag voor een arts. Goed. # note: De behandeling heeft het nodig, dus het is een goede vraag.
  -> work

=== work ===
Hij heeft zijn mouw opgerold om bloed te laten prikken. ‘Het was op mijn werk,’ zegt hij.
* [‘Iemand als u, met uw verstand, zou zoveel andere dingen kunnen doen, niet?’] # q: judging
  ‘Zoals?’ # thinks: Ik heb zoveel andere dingen gedaan. Voor minder geld en slechtere mensen. # note: Het is vriendelijk bedoeld, en het zegt dat zijn werk niets waard is. # better: ‘Op uw werk.’ En wacht.
  -> church
* [‘Op uw werk.’ Je zegt het zoals hij het zei, en wacht.] # q: facilitator # reveals: price
  ‘Ja. Ik spreek af met mannen, voor geld. Al zes jaar.’ # thinks: De pen ging door, en het gezicht bleef hetzelfde. # note: Je gebruikt zijn woord, en je hebt geen ander nodig.
  -> careful
* [‘Moet u dat van iemand?’] # q: leading # reveals: price
  ‘Moet?’ Hij trekt de mouw een stukje naar beneden. # thinks: Als ik nee zeg, is dat wat een slachtoffer zou zeggen. Wat kan ik dan nog zeggen? # note: Niet iedereen die seks verkoopt is slachtoffer, en met deze vraag kan hij dat niet zeggen. # better: ‘Wat moet ik over uw werk weten, zodat de zorg past?’
  -> church
* [‘Wat moet ik over uw werk weten, zodat de zorg past?’] # q: open # reveals: safe
  ‘Dat ik het vaak doe, en met zorg.’ # thinks: Alsof ik elektricien ben. Goed. # note: Je vraagt wat voor de zorg nodig is, en hij kiest wat dat is.
  -> careful

=== church ===
Hij heeft zijn arm van de tafel gehaald. ‘Is dit een polikliniek of een kerk?’
* [‘Een polikliniek. Het spijt me. Zal ik doorgaan met prikken, of hebt u liever een collega?’] # q: choice
  Hij legt zijn arm terug. ‘Ga maar door.’ # thinks: Een excuus. Dat had ik niet verwacht. # note: Een verkeerd woord maak je goed met één zin.
  -> left
* [‘Maar is het echt uw eigen beslissing?’] # q: repeat
  ‘Ik heb gezegd wat het is.’ # thinks: Nog zo een, en ik ga weg zonder de medicijnen. # note: Hij zei het al. De tweede keer hoort hij dat je hem niet gelooft. # better: ‘Het spijt me. Zal ik doorgaan met prikken?’
  -> left
* [‘Waarom vat u het zo op?’] # q: why
  ‘Hoe moet ik het dan opvatten?’ # thinks: Nu is het ook nog mijn schuld dat ik boos ben. # note: Zo wordt jouw fout de zijne. # better: ‘Het spijt me. Zal ik doorgaan met prikken?’
  -> left

=== careful ===
‘Ik weet wat ik doe,’ zegt hij. ‘Het was het eerste in een jaar.’
* [‘Tegen klanten kun je vast niet echt nee zeggen, hè?’] # q: leading # reveals: price
  Hij kijkt je aan. ‘Wie zegt dat?’ # thinks: Ik zeg drie keer per dag nee. # note: Je antwoordt voor hem, vanuit een beeld dat jij hebt. # better: ‘Wat doet u om veilig te werken, en wat kan beter?’
  -> left
* [‘Het eerste in een jaar.’] # q: facilitator # reveals: safe
  ‘Ik kijk naar de datum op het pakje, ik breng mijn eigen mee.’ # thinks: Goed gedaan had ook gekund. Maar dit is bijna hetzelfde. # note: Je laat zijn zorg staan, als wat het is.
  -> left
* [‘Wat doet u om veilig te werken, en wat kan beter?’] # q: open # reveals: safe
  ‘Het meeste gaat goed.’ Hij denkt na. ‘Het meeste.’ # thinks: Naar het deel waar ik goed in ben, vraagt nooit iemand. # note: Hij is de deskundige van zijn werk, en jij hoort waar hulp iets toevoegt.
  -> left
* [‘Laten we dan hopen dat het de laatste was.’] # q: judging
  ‘Laten we hopen,’ zegt hij. # thinks: Het laatste condoom, of de laatste klant? # note: Hij kan niet weten wat je bedoelt, dus hij hoort een verwijt. # better: ‘Het eerste in een jaar. U werkt met zorg.’
  -> left

=== left ===
Het bloed is geprikt. Hij drukt het watje op zijn arm, en staat niet op.
* [‘Dan is er nog iets. Gaat het om drugs, of gaat het om geweld?’] # q: forced # reveals: unpaid
  ‘Geen van beide.’ # thinks: Twee laatjes, en ik moet in een ervan liggen. # note: Jouw twee gissingen sluiten het derde uit, en dat is van hem. # better: ‘Is er nog iets waar u zich op dit moment zorgen over maakt?’
  -> other
* [‘Is er zaterdag nog iets anders gebeurd?’] # q: direct # reveals: unpaid
  ‘Zaterdag niet.’ # thinks: Maar de zaterdag ervoor wel. # note: Een goede, korte vraag, maar hij gaat over één avond.
  -> elsewhere
* [‘Is er nog iets waar u zich op dit moment zorgen over maakt?’] # q: open # reveals: unpaid
  ‘Zorgen.’ Hij draait het briefje met het nummer om. ‘Het gewone.’ # thinks: Ik zou het kunnen vertellen. Met bloed heeft het niets te maken. # note: Hij bleef zitten. Een open vraag geeft dat een plek.
  -> elsewhere

=== other ===
Hij staat half op. ‘Dan neem ik het pakje en ga ik?’
* [‘Wacht even, we zijn nog niet klaar met u, en er staan nog een paar vragen op het formulier.’] # q: judging
  Hij blijft staan. ‘Wat komt er nu?’ # thinks: Het klinkt als school. # note: Het is een bevel, en hij heeft niets gedaan. # better: ‘Dat kan. Hebt u nog vijf minuten, dan wil ik u graag één ding aanbieden.’
  -> message
* [‘Dat kan. Hebt u nog vijf minuten, dan vraag ik graag waar u iets aan zou hebben.’] # q: choice
  Hij gaat weer zitten, nu op de hele stoel. # thinks: Ik mag gaan. Dus ik kan blijven. # note: Als gaan mag, is blijven een keuze.
  -> message
* [‘Hebt u op dit moment ergens pijn?’] # q: direct
  ‘Nee. Geen pijn.’ Hij gaat weer zitten. # thinks: Een vraag voor een arts. Prima. # note: Nuttig, en het brengt je terug bij je eigen werk.
  -> message

=== elsewhere ===
‘Er was iets, een andere week,’ zegt hij. ‘Maar dat is niets voor een arts.’
* [‘Zo’n man moet toch aangegeven worden, vindt u niet?’] # q: leading # reveals: police
  ‘Ik heb niets over een man gezegd.’ # thinks: Nu moet ik een zaak worden. # note: Je weet nog niet wat het is, en je weet al wat hij zou moeten doen. # better: ‘Het kan voor een arts zijn of niet. U beslist.’
  -> message
* [‘Een andere week …’ Je wacht.] # q: facilitator # reveals: police
  ‘Het gaat om geld, verder niets.’ # thinks: Geld is makkelijk te zeggen. Dat ik me er dom door voelde, niet. # note: Door de stilte is het volgende woord van hem.
  -> message
* [‘U kunt het aangeven. Ze behandelen u vast goed.’] # q: promise
  ‘Vast,’ zegt hij. # thinks: Bent u daar ooit geweest, als wat ik ben? # note: Je kunt niet weten wat de politie doet, en wat hij riskeert hangt van de wet van het land af. # better: ‘U kunt aangifte doen, wachten, of het nooit doen. Er zijn mensen die weten wat het voor u zou betekenen.’
  -> message
* [‘Het kan voor een arts zijn of niet. U beslist.’] # q: choice
  ‘Laat me er dan over nadenken.’ # thinks: Niemand trekt. Ik kan het bij de deur nog zeggen. # note: Hij heeft gehoord dat het mag, en dat het niet hoeft.
  -> message

=== message ===
Op de tafel licht zijn telefoon op. Hij leest het, en glimlacht voor het eerst.
* [‘Is dat iemand die buiten op u wacht?’] # q: leading # reveals: partner
  Hij draait de telefoon om. ‘Waarom buiten?’ # thinks: Een man in een auto, dat wordt bedoeld. Er is geen man in een auto. # note: Een bericht is een bericht. Eén signaal bewijst niets. # better: ‘Zo te zien is dat iemand die u graag mag.’
  -> address
* [‘Zo te zien is dat iemand die u graag mag.’] # q: facilitator # reveals: partner
  ‘Hij vraagt of ik nog leef.’ # thinks: Goed om in deze kamer ‘hij’ te kunnen zeggen. # note: Je ziet ook wat goed is, niet alleen wat er mis is.
  -> address
* [‘Weet iemand dat u hier bent?’] # q: direct # reveals: partner
  ‘Ja. Hoezo?’ # thinks: Is dat zorg, of is dat controle? # note: Het kan nuttig zijn. Zeg waarom je het vraagt.
  -> address

=== address ===
‘Hebt u een adres nodig?’ vraagt hij. ‘Voor de uitslag?’
* [‘Adres thuis, of adres van uw werk?’] # q: forced # reveals: flat
  ‘Geen van beide, zou ik zeggen.’ # thinks: Het is dezelfde deur. En er staat één naam op. # note: Niets is ook een antwoord, en met het nummer had je dat aangeboden. # better: ‘Niet voor de test. U kunt met het nummer komen.’
  -> wants
* [‘U geeft er liever geen.’] # q: facilitator # reveals: flat
  ‘Niet als het niet hoeft.’ # thinks: Ik hoef het niet uit te leggen, dus bijna zou ik het doen. # note: Je zegt wat je ziet, zonder om een reden te vragen.
  -> wants
* [‘Niet voor de test. U komt met het nummer, en een van ons vertelt het u.’] # q: safety
  ‘Goed. Dus geen brieven.’ # thinks: Over de brievenbus maak ik me meer zorgen dan over de uitslag. # note: Hij hoort wat er gebeurt, en dat er nergens iets aankomt.
  -> wants

=== wants ===
De sneltest is klaar, en die is goed. Er zijn nog tien minuten.
* [‘Wat wilt u van ons, vandaag en later?’] # q: open # reveals: wish
  ‘Vandaag en later. Dat is een goede vraag.’ # thinks: Dan hoef ik niet te raden wat ik mag willen. # note: De persoon beslist waar de hulp voor is.
  -> flyer
* [‘Hebt u er weleens over gedacht om te stoppen?’] # q: leading # reveals: wish
  ‘En u?’ vraagt hij. # thinks: Iedereen wil dat ik ja zeg, en dan zijn ze blij. # note: Het is jouw wens, niet die van hem. Vraag wat hij wil. # better: ‘Wat wilt u van ons, vandaag en later?’
  -> flyer
* [‘Met wat hulp kunt u eruit komen, er zijn mensen die daar heel goed in zijn.’] # q: judging
  ‘Waaruit?’ # thinks: Ik vroeg om een test. # note: Hij heeft niet gezegd dat hij ergens in zit. # better: ‘Wat wilt u van ons, vandaag en later?’
  -> flyer

=== flyer ===
‘Wat hebt u verder nog?’ vraagt hij. ‘De meesten geven me dezelfde folder.’
* [‘Er is een heel goed project om te stoppen.’] # q: judging
  ‘Dat is de folder.’ # thinks: Ik kan er de gang mee behangen. # note: Voor wie wil stoppen is dat goed om te weten. Hij heeft gezegd waar hij voor kwam. # better: ‘Testen, vaccins, medicijnen die tegen hiv beschermen, en een organisatie van sekswerkers. Neem wat u wilt.’
  -> letters
* [‘Wat ontbrak erin?’] # q: open # reveals: police
  ‘Alles wat ik had willen vragen.’ # thinks: Een huisbaas, een rekening, een stomme avond. # note: Je laat hem zeggen waar hij iets aan zou hebben.
  -> letters
* [‘Testen, vaccins, medicijnen die tegen hiv beschermen, en een organisatie van sekswerkers die alles weet van huisbazen en rekeningen. Neem wat u wilt.’] # q: choice
  ‘Huisbazen,’ zegt hij. ‘Geef me die.’ # thinks: Een lijst, en geen vinger die naar één regel wijst. # note: Alles ligt op tafel, en hij pakt.
  -> letters

=== letters ===
Je draait het scherm zo dat hij kan lezen wat je hebt geschreven.
* [‘Is er een woord dat u anders wilt hebben?’] # q: choice
  Hij leest alles. ‘Dit,’ zegt hij. ‘De rest is goed.’ # thinks: Mijn dossier, en mijn vinger erop. # note: Een dossier kan ver reizen. Hij moet weten wat erin staat.
  -> packet
* [‘Ik heb risicogroep ingevuld. Dat is gewoon het gebruikelijke woord, goed?’] # q: leading # reveals: file
  ‘Als dat het gebruikelijke woord is,’ zegt hij. # thinks: Een groep, en een risico. En daar blijft het staan. # note: ‘Goed?’ is geen vraag als het woord er al staat. # better: ‘Is er een woord dat u anders wilt hebben?’
  -> packet
* [‘Mag ik uw werk opschrijven, of laat ik het weg?’] # q: direct
  ‘Laat maar weg. De zorg is hetzelfde, toch?’ # thinks: De eerste keer dat iemand het vooraf vraagt. # note: Je schrijft op wat voor de zorg nodig is, en vraagt het voor je meer opschrijft.
  -> packet

=== packet ===
Hij draait het doosje pillen rond in zijn hand. ‘En als ik er een vergeet?’
* [‘U mag er echt geen vergeten, anders was alles van vandaag voor niets.’] # q: judging
  ‘Nee,’ zegt hij. ‘Natuurlijk.’ # thinks: Dan vertel ik het niet als het gebeurt. # note: Mensen die bang zijn voor je antwoord, bellen niet. # better: ‘Dan belt u ons dezelfde dag, met uw nummer, en wij zeggen wat u kunt doen.’
  -> again
* [‘En u weet heel zeker dat u niet in de problemen zit?’] # q: repeat
  ‘Ik vroeg naar de pillen.’ # thinks: Die snapt het nog steeds niet. # note: Dit heeft hij al beantwoord. Vraag je het weer, dan komt hij niet terug. # better: ‘Dan belt u ons dezelfde dag, met uw nummer, en wij zeggen wat u kunt doen.’
  -> again
* [‘Dan belt u ons dezelfde dag, met uw nummer, en wij zeggen wat u kunt doen.’] # q: need
  ‘Met het nummer. Goed.’ # thinks: Dus het kan gebeuren, en dan is er iets aan te doen. # note: Hij krijgt een antwoord waar hij ’s nachts iets aan heeft.
  -> again

=== again ===
Je zoekt een datum voor de volgende test.
* [‘Zal ik u een brief sturen met de datum, of is het makkelijker als ik bel?’] # q: forced # reveals: flat
  ‘U hebt geen brievenbus en geen nummer van mij,’ zegt hij. # thinks: En dat was er nou net goed aan. # note: Hij heeft gezegd hoe hij het wil. # better: ‘U komt met het nummer. Wilt u weer dezelfde persoon?’
  -> bye
* [‘Welke dag van de week komt u goed uit?’] # q: direct
  ‘Maandag. ’s Ochtends.’ # thinks: Zoals mensen met een baan. En die heb ik. # note: Gewoon en nuttig.
  -> bye
* [‘U komt met het nummer. Wilt u weer dezelfde persoon?’] # q: choice
  ‘Dezelfde. Ja.’ # thinks: Dan begin ik niet weer bij het begin. # note: Hetzelfde gezicht de volgende keer is meer waard dan een folder.
  -> bye

=== bye ===
Bij de deur draait hij zich om. ‘U vroeg niet hoe ik hierin terecht ben gekomen.’
* [‘Nee. Als u het ooit wilt vertellen, luister ik.’] # q: facilitator
  ‘Ooit misschien.’ # thinks: Ik wil het niet. Maar het zou kunnen. # note: Je had het vandaag nergens voor nodig, en de deur blijft open.
  -> close
* [‘Het was vast niet makkelijk.’] # q: judging
  ‘Vast,’ zegt hij. # thinks: Een droevig verhaal, en ik heb het nog niet eens verteld. # note: Je vertelt zijn verhaal in zijn plaats. # better: ‘Nee. Als u het ooit wilt vertellen, luister ik.’
  -> close
* [‘Nou, waarom dan?’] # q: why
  ‘Een andere keer,’ zegt hij. # thinks: Het was een test. Ik vond je bijna aardig. # note: Het is nieuwsgierigheid. Geen enkele behandeling heeft het nodig. # better: ‘Nee. Als u het ooit wilt vertellen, luister ik.’
  -> close

=== close ===
Hij vouwt het briefje met nummer 47 op en stopt het in zijn portemonnee. ‘Maandag,’ zegt hij, en hij doet de deur zacht dicht.
-> END

=== fact_price ===
‘Ik noem mijn prijs, en ik neem het geld van tevoren.’ # wrong: ‘Iemand anders zegt wat het kost, denk ik.’
-> END

=== fact_safe ===
‘Een collega weet waar ik ben, en ik schrijf hem als ik thuis ben.’ # wrong: ‘Er is een man die kijkt wanneer ik kom en ga, als u het zo wilt noemen.’
-> END

=== fact_flat ===
‘Ik huur de woning zelf, en mijn huisbaas denkt dat ik massages geef.’ # wrong: ‘De woning is van iemand die me mensen stuurt, als u dat liever hoort.’
-> END

=== fact_file ===
‘Mijn vorige arts schreef het in het dossier, en toen wist de apotheek het ook.’ # wrong: ‘Bij mijn vorige arts ging het goed.’
-> END

=== fact_unpaid ===
‘Vorige maand ging een klant weg zonder te betalen.’ # wrong: ‘Ze betalen me vaak niet, zo gaat dat.’
-> END

=== fact_police ===
‘Ik ben niet naar de politie gegaan, omdat ik niet weet wat dat voor mij zou betekenen.’ # wrong: ‘Ik kan iemand aangeven, als u dat vindt.’
-> END

=== fact_wish ===
‘Ik wil de medicijnen, om de paar maanden een test, en geen preken.’ # wrong: ‘Ik zou wel willen stoppen, denk ik, ja.’
-> END

=== fact_partner ===
‘Mijn vriend weet van mijn werk, en het gaat goed met ons.’ # wrong: ‘Niemand mag ervan weten.’
-> END
