// Een agent aan de deur van een flat, na een klacht over lawaai. Mara, 24. Verzonnen.
# person: Mara
-> arrive

=== arrive ===
Ze doet de deur een handbreedte open, met de ketting er nog op. Het is twee uur ’s middags. Ze kijkt langs je heen, de trap af.
* [‘Waarom duurde het zo lang voor u opendeed?’] # q: why
  ‘Ik sliep.’ Ze trekt haar mouw over haar hand. # thinks: Ik heb nu al iets fout gedaan. Ik zocht alleen mijn schoenen. # note: Een waarom aan de deur klinkt als een verwijt, en het gesprek begint met een excuus. # better: ‘Goedemiddag. Ik ben Kim, van de politie. Een van de buren belde over lawaai. Komt het nu slecht uit?’
  -> cold
* [‘Goedemiddag. Ik ben Kim, van de politie. Een van de buren belde over lawaai. Ik kom niet voor u, en niet om hoe u uw geld verdient. Komt het nu slecht uit?’] # q: safety
  ‘Lawaai?’ zegt ze. ‘Er was lawaai, ja. Nu is het stil.’ # thinks: Lawaai. Alleen lawaai. En of ik nu kan praten. Dat vraagt niemand ooit. # note: Je zegt wie je bent en waarvoor je komt, en alleen wat waar is.
  -> where
* [‘Politie. Bent u alleen daarbinnen?’] # q: direct
  ‘Er is niemand. Ze zijn weg.’ # thinks: Als ik zeg alleen, is dat goed of slecht? Wie zoeken ze? # note: Misschien moet je het weten, maar als eerste zin maakt het bang. # better: ‘Ik ben Kim, van de politie. Ik kom om het lawaai. Komt het nu slecht uit?’
  -> where

=== cold ===
De kier wordt smaller. Je ziet één oog en de ketting.
* [‘Sorry, ik begon verkeerd. Ik ben Kim, van de politie. Het gaat om lawaai in huis, meer niet.’] # q: safety
  De deur beweegt niet verder. ‘Lawaai,’ zegt ze. # thinks: Een agent die sorry zegt. Ik wist niet dat dat kan. # note: Een slecht begin is goed te maken. Sorry zeggen kost niets.
  -> where
* [‘Iemand daarbinnen heeft gezegd dat u niet met ons mag praten, hè? U kunt het gerust zeggen, ik heb dit al zo vaak gezien.’] # q: leading
  ‘Nee. Niemand heeft iets gezegd.’ # thinks: Hoe weten ze dat? Wat weten ze nog meer? # note: Op een vraag met het antwoord erin krijg je het veilige antwoord. # better: ‘We kunnen ook een andere keer praten. Wat komt u beter uit?’
  -> where
* [‘Ik kan morgen terugkomen, of we praten nu twee minuten. Wat komt u beter uit?’] # q: choice
  Ze denkt na. ‘Nu. Twee minuten.’ # thinks: Twee minuten kan ik uitleggen. Morgen is hij er. # note: Met een echte keuze krijgt ze weer iets in handen.
  -> where

=== where ===
‘Twee minuten,’ fluistert ze. De ketting is er nog niet af.
* [‘Moet je dit zien. Hoe kan iemand zo wonen? Er is niet eens een lamp, en met hoeveel slapen jullie hier?’] # q: judging
  ‘Het is schoon,’ zegt ze. ‘Ik maak het schoon.’ # thinks: Ik heb die vloer vanochtend om zes uur gedweild. # note: Ze hoort wat je van haar huis vindt, en dus van haar. # better: ‘Is dit een goede plek om te praten, of is een andere beter?’
  -> can_hear
* [‘Doet u de deur open, alstublieft, dan zien we wel.’] # q: direct
  Ze brengt haar hand naar de ketting en houdt hem daar. # thinks: Als ik opendoe, komen ze binnen. Als ik niet opendoe, ook. # note: Het klinkt als een bevel, en ze weet niet of ze nee mag zeggen. # better: ‘U hoeft niet open te doen. We kunnen hier praten, of bij het raam.’
  -> can_hear
* [‘U hoeft me niet binnen te laten. We kunnen hier praten, bij het raam aan het eind van de gang, of beneden op de binnenplaats. U kiest.’] # q: choice
  Ze haalt de ketting eraf. ‘Het raam. Niet binnen.’ # thinks: Bij het raam zie ik de straat. Ik zie de auto als hij komt. # note: Zij weet het best waar het veilig is.
  -> window

=== can_hear ===
Ze praat zo zacht dat je voorover moet buigen. Ergens beneden valt een deur dicht, en ze stopt midden in een woord.
* [‘Kan iemand ons hier horen, of zien dat we praten?’] # q: safety
  ‘Die van beneden. Die vertelt alles door.’ Ze wijst naar het raam aan het eind van de gang. # thinks: Goed dat u het vraagt. De man beneden krijgt sigaretten om te vertellen. # note: Veiligheid komt voor elke andere vraag.
  -> need
* [‘Wees maar niet bang. U kan niets gebeuren zolang ik hier ben.’] # q: promise
  ‘U bent hier tien minuten,’ zegt ze. # thinks: En vannacht? En zondag? # note: Dat kun je niet waarmaken, en dat weet ze. # better: ‘Kan iemand ons hier horen?’
  -> need
* [‘Hebt u iets gedaan waarvoor u bang moet zijn?’] # q: judging
  ‘Nee.’ Het komt heel snel. # thinks: Daar is het. Ik heb het gedaan. # note: Nu is ze verdachte op haar eigen gang. # better: ‘Kan iemand ons hier horen, of zien dat we praten?’
  -> need

=== window ===
Bij het raam gaat ze zo staan dat ze de straat ziet. Ze loopt op blote voeten over de koude tegels en houdt haar buik vast.
* [‘U kijkt steeds naar beneden. U wacht op hem, en hij mag u niet met ons zien, hè?’] # q: leading
  ‘Ik kijk maar wat.’ Ze draait zich van het glas weg. # thinks: Hem. Ze hebben al een verhaal over me. # note: Je zag iets echts, en toen zei je haar wat het betekent. # better: ‘Zeg het als u wilt stoppen. U kunt altijd weer naar binnen.’
  -> need
* [‘Als er iemand komt en u wilt stoppen, ga dan gewoon naar binnen. Ik zeg dat ik naar het lawaai heb gevraagd.’] # q: safety
  Ze knikt twee keer. ‘Het lawaai. Ja.’ # thinks: We hebben nu hetzelfde verhaal. Dat is meer waard dan een belofte. # note: Een gedeelde, ware en onschuldige reden beschermt haar daarna.
  -> need
* [‘Wie wonen hier nog meer?’] # q: direct
  ‘Een paar vrouwen. Het wisselt.’ # thinks: Wisselt. Vorige week waren het er vier. # note: Een redelijke vraag, maar het is vroeg, en hij gaat over anderen. # better: ‘Kunnen we hier even staan?’
  -> need

=== need ===
Ze is bleek. Ze leunt tegen de muur, en haar hand gaat weer naar haar buik.
* [‘U ziet er vreselijk uit. Hebt u iets gebruikt? Daar kom ik niet voor, ik wil het alleen weten.’] # q: judging
  ‘Ik gebruik niets.’ Ze gaat rechtop staan. # thinks: Moe, en dan denken ze drugs. Het is altijd drugs. # note: Het is bedoeld als zorg en klinkt als een oordeel. # better: ‘U houdt uw buik vast. Hebt u een arts nodig, of iets te drinken?’
  -> words
* [‘U houdt uw buik vast. Hebt u een arts nodig? Ik heb hier water.’] # q: need
  Ze pakt de fles en drinkt hem half leeg. ‘Niet het ziekenhuis. Maar het doet pijn sinds maandag.’ # thinks: Het valt op. De anderen zien het ook en zeggen niets. # note: Wat ze nodig heeft komt eerst, voor welk verhaal ook.
  -> words
* [‘Gaat het wel?’] # q: direct
  ‘Het gaat,’ zegt ze. # thinks: Wat zeggen mensen als je ze dat vraagt? # note: De meeste mensen zeggen hier ja op. Noem wat je ziet, en bied iets aan. # better: ‘U houdt uw buik vast. Hebt u een arts nodig?’
  -> words
* [‘Wat zou u nu het meest helpen, op dit moment?’] # q: need
  ‘Zitten. En water, als u dat hebt.’ Ze gaat op de trap zitten. # thinks: Dit moment. Over dit moment kan ik iets zeggen. # note: Een kleine vraag, die ze kan beantwoorden.
  -> words

=== words ===
Ze zoekt een woord, geeft het op, en tekent iets in de lucht. Jullie hebben maar een paar woorden gemeen.
* [‘Een vrouw aan mijn telefoon kan tolken. Ze komt niet van hier en kent hier niemand. U mag nee tegen haar zeggen, en u mag om een man vragen.’] # q: choice
  ‘Een vrouw. Maar niet mijn naam.’ # thinks: Niet van hier. Ik wil niet dat ze er thuis van horen. # note: Een tolk van elders, en ze mag weigeren.
  -> limits
* [‘Uw buurman spreekt uw taal. We vragen hem naar boven te komen, en het blijft onder ons, dat beloof ik.’] # q: promise
  ‘Nee! Hem niet.’ Ze staat al. # thinks: Die van beneden? Dan kan ik het net zo goed tegen de auto zeggen. # note: Je weet niet met wie de buurman bevriend is, dus je kunt het niet beloven. # better: ‘Ik kan een tolk bellen die hier niemand kent. Wilt u dat?’
  -> limits
* [‘Simpele vraag, ja of nee: begrijpt u me?’] # q: forced
  ‘Ja.’ # thinks: De helft. Maar van nee wordt u boos. # note: Bijna iedereen zegt hier ja op. # better: ‘Zal ik een tolk bellen? U mag nee zeggen.’
  -> limits
* [‘Neem de tijd. U mag het me ook laten zien.’] # q: facilitator
  Ze tekent een sleutel in de lucht, en dan een klok. Dan laat ze haar handen zakken. # thinks: Die wacht. Die kijkt niet op het horloge. # note: Wachten is werk, en het helpt.
  -> limits

=== limits ===
Ze knikt naar je notitieboekje. ‘Wat u schrijft, waar gaat dat heen?’
* [‘Nergens heen. Niets van wat u zegt gaat deze gang uit, dat beloof ik.’] # q: promise
  Ze kijkt lang naar het boekje. # thinks: Waarom hebt u het dan in uw hand? # note: Deze belofte kun je niet houden, en op de dag dat je hem breekt staat zij alleen. # better: ‘Ik schrijf het lawaai op. Bij sommige dingen moet ik iets doen. Ik zeg welke, voor u iets vertelt.’
  -> day
* [‘Tot nu toe schrijf ik: lawaai, gesproken, nu stil. Als een leven in gevaar is, als er een kind is, of als u me over een zwaar misdrijf vertelt, moet ik misschien iets doen. U kiest dus wat u vertelt, en u hoeft niets te vertellen.’] # q: safety
  ‘Dus ik moet eerst nadenken.’ Ze glimlacht bijna. # thinks: Ze zeggen het tenminste van tevoren, niet achteraf. # note: Je zegt waarbij je iets moet doen, voor ze praat. Zeg wat in jouw land waar is.
  -> day
* [‘Maak u daar geen zorgen over. Hoezo, is er iets wat ik niet mag weten?’] # q: leading
  ‘Nee. Niets.’ # thinks: Dus het gaat wel ergens heen. # note: Je geeft geen antwoord, en je keert haar vraag tegen haar. # better: ‘Dat is een goede vraag. Ik zeg u wat ik ermee moet doen.’
  -> day

=== day ===
Je zit op de trap, zij twee treden hoger. Het is stil. Ze trekt haar knieën op.
* [‘Als u wilt, vertel eens hoe een gewone dag hier voor u is.’] # q: open # reveals: hours
  ‘Een dag,’ zegt ze, alsof het een vreemd woord is. Ze denkt erover na. # thinks: Niemand vroeg ooit naar een dag. Ze vragen naar mannen. # note: Een open vraag over het leven, niet over seks. Zij beslist wat erin komt.
  -> money
* [‘U moet hier de hele dag en de hele nacht werken, hè?’] # q: leading # reveals: hours
  Ze legt haar kin op haar knieën en kijkt je niet aan. # thinks: Ze willen een bepaald antwoord. Met welk mag ik gaan? # note: Als ze nu ja zegt, weet niemand of het haar antwoord is of dat van jou. # better: ‘Hoe is een gewone dag hier voor u?’
  -> money
* [‘Bent u hier uit eigen wil, of heeft iemand u hiertoe gedwongen?’] # q: forced # reveals: door
  ‘Ik ben hierheen gekomen. Met de bus.’ Ze wrijft over haar voeten. # thinks: Komen wilde ik. Dit wilde ik niet. Daar is geen vakje voor. # note: Voor veel mensen klopt geen van beide. # better: ‘Wie beslist wanneer u naar buiten gaat en wanneer u werkt?’
  -> money

=== money ===
Het licht in het trappenhuis gaat uit. Ze blijft zitten. ‘Zo is het beter,’ zegt ze.
* [‘Ik luister.’] # q: facilitator # reveals: pay
  In het donker is haar stem steviger. # thinks: In het donker kan ik doen alsof ik tegen mezelf praat. # note: Twee woorden, en dan wachten. Ze gaat verder als zij dat wil.
  -> phone
* [‘Beslist iemand voor u over uw werk, uw geld, uw papieren, of waar u heen gaat?’] # q: open # reveals: debt
  ‘Beslissen,’ herhaalt ze. Ze telt iets op haar vingers. # thinks: Geld. Papieren. Waar ik heen ga. Die weet waar het om gaat. # note: Vraag naar controle, niet naar seks.
  -> phone
* [‘Waarom houdt u het geld niet gewoon zelf, en gaat u weg?’] # q: why
  ‘Gewoon,’ zegt ze. # thinks: Gewoon weg. Op welke schoenen? # note: Het zegt dat het haar schuld is dat ze hier nog is. # better: ‘U deed wat nodig was om het vol te houden. Wat zou nu veilig voelen?’
  -> phone
* [‘Iemand pakt al uw geld af, klopt dat?’] # q: leading # reveals: pay
  ‘Geld,’ zegt ze, en ze haalt haar schouders op. # thinks: Al? Niet al. Als ik zeg niet al, dan is het niets. # note: Het woord ‘al’ is van jou. # better: ‘Hoe gaat het hier met het geld?’
  -> phone

=== phone ===
In haar zak gaat haar telefoon. Ze laat hem gaan, telt, en het stopt. Meteen gaat hij weer.
* [‘Neem niet op. Geef mij de telefoon, ik praat wel met hem, en dan laat hij u met rust.’] # q: promise
  ‘Nee, alstublieft, nee.’ Ze houdt de telefoon met twee handen vast. # thinks: Dan weet hij dat de politie hier was, en moet ik het in mijn eentje uitleggen. # note: Jij zou beslissen, en zij zou ervoor betalen. # better: ‘Doe wat voor u veilig is. Zal ik even weggaan terwijl u opneemt?’
  -> after_call
* [‘Doe wat voor u het veiligst is. Zal ik een paar treden naar beneden gaan, zodat niemand mij hoort?’] # q: choice
  Ze knikt, neemt op, en zegt drie korte woorden. Jij staat een halve verdieping lager. # thinks: Die ging uit zichzelf weg. Als een gewoon mens. # note: Zij weet wie er belt. Volg wat zij doet.
  -> after_call
* [‘Wie belt u de hele tijd?’] # q: direct # reveals: phone
  Ze draait het scherm naar de muur. # thinks: Als ik de naam zeg, wordt het iets met een naam. # note: Jij wilt het graag weten. Zij moet eerst de volgende minuut door. # better: ‘Moet u opnemen? Ik kan beneden wachten.’
  -> who

=== after_call ===
Ze legt de telefoon omgekeerd op de trap. ‘Een kwartier,’ zegt ze.
* [‘Is er iets met de telefoon waar u zich zorgen over maakt?’] # q: open # reveals: phone
  Met haar teen schuift ze hem een stukje verder weg. # thinks: Zo kijk ik er ook naar. Als naar een hond die bijt. # note: Open, kort, en over wat voor jullie ligt.
  -> family
* [‘Hij volgt u, dat doen ze allemaal. Ze zetten een programma op de telefoon terwijl mensen slapen.’] # q: leading # reveals: phone
  ‘Allemaal?’ vraagt ze. # thinks: Dus het is gewoon? Of ben ik dom dat ik het niet zag? # note: Misschien is het zo, maar het is jouw kennis en niet haar verhaal. # better: ‘Wat gebeurt er als u niet opneemt?’
  -> family
* [‘Een kwartier. Dan hebben wij er tien, en vijf voor u alleen. Zullen we die gebruiken?’] # q: facilitator
  ‘Tien,’ zegt ze. ‘Goed.’ # thinks: Die telt met me mee. # note: Je neemt haar tijd serieus en herhaalt die.
  -> family

=== who ===
‘Een kwartier,’ zegt ze tegen de muur.
* [‘Sorry, dat ging te snel. Is het veilig voor u om dat kwartier hier te blijven?’] # q: safety
  ‘Tien minuten is veilig.’ Ze leunt weer tegen de muur. # thinks: De vraag werd teruggenomen. Dat is nieuw. # note: Terug naar veiligheid. De naam kan wachten, misschien wel voor altijd.
  -> family
* [‘Ik vroeg u wie dat was.’] # q: repeat
  ‘Een vriend.’ Haar gezicht gaat dicht. # thinks: Een vriend. Dat zeg ik altijd. # note: Nog eens vragen wat ze niet beantwoordde, zegt haar dat nee niet telt. # better: ‘U hoeft het niet te zeggen. Bent u de komende minuten veilig?’
  -> family
* [‘U noemt een kwartier.’] # q: facilitator # reveals: hours
  ‘Als ik langer weg ben, komen er vragen.’ # thinks: Ik zei het zonder het te willen. Het was makkelijk. # note: Haar eigen woorden, teruggegeven, nodigen uit om door te praten.
  -> family

=== family ===
Achter op haar telefoon zit een klein fotootje geplakt. Een oude vrouw in een tuin. Ze legt haar duim eroverheen.
* [‘Weet uw familie wat u hier doet?’] # q: judging
  Ze stopt de telefoon in haar zak. # thinks: Daar heb je het. Wat ik hier doe. # note: Voor veel mensen is dit een dreigement, ook als je het niet zo bedoelt. # better: ‘Iemand die belangrijk voor u is?’
  -> wants
* [‘Iemand die belangrijk voor u is.’] # q: facilitator # reveals: family
  ‘Mijn moeder. Dat zijn haar bonen.’ Ze kijkt een tijdje naar de tuin. # thinks: Geen vraag of ze het weet. Alleen kijken. # note: Je noemt wat je ziet en vraagt niets.
  -> wants
* [‘Heeft hij uw familie bedreigd, ja of nee?’] # q: forced # reveals: family
  Ze ademt in en houdt haar adem vast. # thinks: Als ik ja zeg, sturen ze iemand naar haar huis. # note: Ja en nee zijn allebei gevaarlijk voor haar. # better: ‘Is er iemand om wie u zich zorgen maakt?’
  -> wants
* [‘Is er iemand om wie u zich zorgen maakt?’] # q: open # reveals: family
  Haar duim gaat van het gezicht naar het hek en terug. # thinks: Om haar. Alleen om haar. # note: Ze mag antwoorden met een naam, met een knik, of niet.
  -> wants

=== wants ===
‘En nu?’ vraagt ze. ‘Wat gebeurt er nu?’
* [‘Nu gaat u mee en legt u een verklaring af, en dan zorgen wij voor alles.’] # q: promise
  Ze schudt haar hoofd nog voor je klaar bent. # thinks: Het is dus een ruil. Mijn verhaal, en dan misschien. # note: Hulp mag niet van een verklaring afhangen, en je weet niet wat er gedaan wordt. # better: ‘Wat ik ook moet doen, ik zeg het eerst tegen u. Wat zou u willen?’
  -> offer
* [‘Wat ik ook moet doen, ik zeg het eerst tegen u, en ik neem u vandaag nergens mee naartoe tegen uw wil. Wat zou u willen, als u kon kiezen?’] # q: open # reveals: wants
  Ze kijkt je voor het eerst aan. # thinks: Als ik kon kiezen. Ik moet het zoeken, zo ver weg ligt het. # note: Jij antwoordt eerst, en dan vraag je wat zij wil.
  -> offer
* [‘U wilt hier toch zeker weg?’] # q: leading # reveals: wants
  ‘Weg,’ zegt ze. # thinks: Weg, waarheen? # note: Misschien wil ze dat echt, maar jij hebt het gezegd. # better: ‘Wat zou u willen, als u kon kiezen?’
  -> offer
* [‘Over een groot deel daarvan beslist u. Is er hier iemand die goed voor u is?’] # q: open # reveals: helps
  Ze denkt na, en haar schouders zakken een beetje. # thinks: Eén. Er is er één. # note: Wie haar nu al helpt, hoort bij elk plan.
  -> offer

=== offer ===
Van beneden klinken stappen. Ze luistert: een kind, een fiets. Ze ademt uit.
* [‘Ik haal u hieruit. Vanaf nu bent u veilig.’] # q: promise
  Ze glimlacht moe en beleefd naar je. # thinks: Weer iemand die me ergens heen brengt. # note: Redding is een belofte die je niet kunt houden, en ze neemt haar de beslissing af. # better: ‘Dit kan ik doen, dit kan ik niet doen, en u beslist.’
  -> not_today
* [‘Er zijn mensen die niet van de politie zijn. Zij kunnen een bed voor vannacht zoeken, een arts, een advocaat. Ze hebben geen aangifte van u nodig. Uw papieren kan ik vandaag niet terughalen. U beslist.’] # q: choice
  ‘En als ik niet wil stoppen met werken?’ vraagt ze. ‘Dan helpen ze u ook.’ # thinks: Een bed zonder aangifte. Dat onthoud ik. # note: Wat je kunt, wat je niet kunt, en zij beslist.
  -> not_today
* [‘U moet echt naar een arts, en u had ons allang moeten bellen.’] # q: judging
  ‘Ja,’ zegt ze. ‘Dat had ik moeten doen.’ # thinks: Moeten, moeten. Iedereen weet wat ik moet. # note: Het aanbod verdwijnt achter het verwijt. # better: ‘Ik kan u nu naar een arts brengen, of u een nummer geven. Wat wilt u?’
  -> not_today
* [‘Een arts kan vandaag naar uw buik kijken. Alleen daarnaar, als u dat wilt. Zou dat goed zijn?’] # q: need
  ‘Vandaag kan ik niet. Maar het zou goed zijn.’ # thinks: Mijn buik is niet vergeten. # note: Je komt terug bij wat ze nodig heeft.
  -> not_today

=== not_today ===
‘Niet vandaag,’ zegt ze. ‘Vandaag niet.’
* [‘Als u niets zegt, kan ik u niet helpen.’] # q: judging
  ‘Dan is dat zo.’ # thinks: Ik wist dat er een prijs was. # note: Het is niet waar, en het straft haar nee. # better: ‘Een nee vandaag is een nee vandaag. Hoe kunt u iemand bereiken als u van gedachten verandert?’
  -> reach
* [‘Weet u het heel zeker? Denk er nog eens over na.’] # q: repeat
  ‘Ik heb erover nagedacht.’ # thinks: Elke dag, elke dag weer. # note: Ze heeft nee gezegd. Nog eens vragen is druk. # better: ‘Dat is goed. U kunt altijd van gedachten veranderen.’
  -> reach
* [‘Dat is goed. U kunt altijd van gedachten veranderen, en een reden hebt u niet nodig. Bent u vannacht veilig?’] # q: safety
  ‘Vannacht is een gewone nacht.’ # thinks: Mijn nee mocht. Dan kan ik misschien ooit een ja geven. # note: Een nee vandaag is een nee vandaag, en je vraagt naar vannacht.
  -> reach
* [‘Niet vandaag.’] # q: facilitator
  ‘Misschien op een andere dag.’ Ze zegt het tegen de foto op haar telefoon. # thinks: Het klonk als een tijd, niet als een fout. # note: Je herhaalt haar woorden en laat ze zoals ze zijn.
  -> reach

=== reach ===
Er zijn nog zes minuten. Je hebt een kaartje in je hand.
* [‘Geef me uw nummer, dan bel ik u morgen.’] # q: direct
  Ze zegt een nummer, te snel. De laatste cijfers klinken verzonnen. # thinks: Hij neemt op als hij gaat. # note: Een telefoontje naar een telefoon die iemand in de gaten houdt, kan haar schaden. # better: ‘Kunnen we u veilig bereiken, of bereikt u ons?’
  -> last
* [‘Dit nummer staat op een gewoon kaartje, het lijkt van een winkel. Een vrouw die Ruth heet neemt op. Neemt u het mee, of leert u het uit het hoofd?’] # q: choice
  ‘Uit het hoofd.’ Ze leest het drie keer met haar lippen. # thinks: Een kaartje kun je vinden. In mijn hoofd kan niemand zoeken. # note: Zij kiest de manier die voor haar veilig is.
  -> last
* [‘U belt toch wel, hè? Belooft u dat?’] # q: leading
  ‘Ja, ja.’ # thinks: Ik zeg ja zodat u gaat. # note: Een ja onder druk is niets waard en maakt de volgende keer moeilijker. # better: ‘U kunt bellen of niet, allebei is goed. Is een kaartje veilig voor u?’
  -> last
* [‘Hoe kan iemand u bereiken zonder dat het kwaad kan? Of is het beter als u ons bereikt?’] # q: safety
  ‘Beter ik. ’s Ochtends, als ik brood koop.’ # thinks: ’s Ochtends om negen uur ben ik iemand met een tas. # note: Zij weet het veilige moment en de veilige manier.
  -> last

=== last ===
Ze staat op, één hand op de leuning. ‘En het lawaai?’ vraagt ze.
* [‘Ik was hier, ik heb naar lawaai gevraagd, en het is stil. Dat zeg ik hier in huis. U bent me niets schuldig.’] # q: safety
  ‘Stil,’ zegt ze. ‘Ja. Het is stil.’ # thinks: Niets schuldig. Ik wist niet dat er iets is waar ik niets voor schuldig ben. # note: Je eindigt met de gedeelde reden, en zonder schuld.
  -> close
* [‘Hou het voortaan wat rustiger, dan hoeft er niemand te komen.’] # q: judging
  Ze kijkt naar de tegels. # thinks: Uiteindelijk ging het dus om het lawaai. # note: De laatste zin blijft haar bij. # better: ‘Ik kwam voor het lawaai, en het is stil. Dank u dat u met me wilde praten.’
  -> close
* [‘Ik kom snel weer langs om te kijken hoe het met u gaat.’] # q: promise
  ‘Liever niet,’ zegt ze snel. # thinks: Twee keer een uniform aan de deur, en we verhuizen weer. # note: Een bezoek waar ze niet om vroeg, kan haar veel kosten. # better: ‘Ik kom niet terug, tenzij u dat wilt. U hebt het nummer.’
  -> close

=== close ===
De deur gaat dicht, en je hoort de ketting. Beneden op straat zoekt een auto een parkeerplek. Je loopt erlangs zonder je hoofd te draaien.
-> END

=== fact_debt ===
‘Ik ben geld schuldig voor het kaartje en de kamer, en elke week is het meer dan de week ervoor.’ # wrong: ‘Nee, ik ben niets schuldig, hij helpt me alleen.’
-> END

=== fact_pay ===
‘Het geld gaat in een kistje. Op zondag krijg ik twintig voor eten.’ # wrong: ‘Ja, ja, alles. Ik heb hier nooit geld gehad.’
-> END

=== fact_hours ===
‘Ik slaap als er niemand belt. Vier uur, soms vijf.’ # wrong: ‘Ik werk wanneer ik wil. Ik slaap genoeg.’
-> END

=== fact_door ===
‘De deur zit niet op slot. Maar ik heb geen sleutel, dus als ik naar buiten ga, kan ik niet meer naar binnen.’ # wrong: ‘Ja, ik zit opgesloten. De hele dag.’
-> END

=== fact_phone ===
‘Op zijn telefoon ziet hij waar de mijne is.’ # wrong: ‘Niemand kijkt in mijn telefoon. Het is een vriend.’
-> END

=== fact_family ===
‘Hij weet in welke straat ze woont. Als ik te laat ben, zegt hij hoe die heet.’ # wrong: ‘Nee, niemand bedreigt iemand. Het zijn vrienden van de familie.’
-> END

=== fact_wants ===
‘Ik wil mijn paspoort, dat houdt hij voor de inschrijving. En dan een bus naar mijn zus.’ # wrong: ‘Ja. Ik wil aangifte doen. Vandaag, als u wilt.’
-> END

=== fact_helps ===
‘Er is een vrouw in de bakkerswinkel. Ze geeft me de broodjes van gisteren en vraagt niets.’ # wrong: ‘Ik ken hier niemand. Niemand.’
-> END
