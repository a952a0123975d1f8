// De lobby van een hotel, ’s nachts. Timo, 22, werkt voor een bureau dat zijn kaart en het meeste van zijn loon houdt. Verzonnen.
# person: Timo
-> arrive

=== arrive ===
In de laatste fauteuil zit een jonge man, met een sporttas op zijn knieën. De nachtportier heeft gebeld over een luide ruzie aan de telefoon. Als hij je ziet, stopt hij de telefoon onder zijn been.
* [‘Goedenavond. Uw identiteitskaart, graag, en vertel dan wat u hier op dit uur doet.’] # q: direct
  ‘Ik wacht op iemand.’ Hij voelt in zijn zakken, de ene na de andere. # thinks: De kaart. Uitgerekend de kaart. # note: Het mag misschien, maar het begint met het ene ding dat hij niet kan laten zien. # better: ‘Goedenavond. Ik ben Toni, van de politie. De portier hoorde ruzie en maakte zich zorgen. Hoe gaat het met u?’
  -> stands
* [‘Goedenavond. Ik ben Toni, van de politie. De portier hoorde ruzie en maakte zich zorgen. U wordt nergens van verdacht. Mag ik hier gaan zitten?’] # q: safety
  ‘Het was alleen luid,’ zegt hij. ‘U mag zitten.’ # thinks: Zorgen. Niemand zei: eruit. # note: Je zegt wie je bent, waarvoor je komt, en dat hij geen verdachte is. Zeg dat alleen als het waar is.
  -> place
* [‘U bent hier geen gast, hè? De portier zegt dat u hier nogal vaak komt.’] # q: leading
  ‘Ik wacht hier. Wachten is niet verboden.’ # thinks: De portier ziet meer dan ik dacht. # note: Hij moet zich verdedigen nog voor hij weet wie je bent. # better: ‘Ik ben Toni, van de politie. De portier maakte zich zorgen. Hoe gaat het met u?’
  -> stands

=== stands ===
Hij is gaan staan. Hij houdt zijn handen een stukje van zijn lichaam af, zoals mensen doen die al eens gefouilleerd zijn.
* [‘Gaat u gerust weer zitten. U wordt nergens van verdacht. Ik begon te snel. Ik ben Toni.’] # q: safety
  Langzaam gaat hij weer zitten. ‘Timo,’ zegt hij. # thinks: Toni. Een naam. Dan is het misschien geen controle. # note: Je ziet de angst en haalt de druk weg.
  -> place
* [‘Waarom bent u zo zenuwachtig? Als alles in orde is, kunt u bij mij heel rustig zijn.’] # q: why
  ‘Ik ben rustig.’ Zijn tas glijdt op de grond. # thinks: Rustig. Ik moet er rustiger uitzien. # note: Niemand wordt rustig van de vraag waarom hij het niet is. # better: ‘Gaat u gerust weer zitten. Ik begon te snel.’
  -> place
* [‘Wilt u zitten, staan, of even naar buiten?’] # q: choice
  ‘Zitten.’ Hij schuift de tas opzij zodat er plaats is. # thinks: Ik mag kiezen. Dan is het geen aanhouding. # note: Een kleine keuze, en het lichaam komt tot rust.
  -> place

=== place ===
De nachtportier veegt voor de derde keer dezelfde plek van zijn balie schoon. Timo kijkt naar hem, en dan naar de lift.
* [‘Is dit een goede plek, of zullen we naar de stoelen bij het raam gaan? Daar hoort niemand ons, en u kunt de lift zien.’] # q: choice
  ‘Het raam.’ Hij is al opgestaan. # thinks: De lift is opgevallen. Is dat goed of niet? # note: Je hebt gezien waar hij op let en biedt een plek aan die daarbij past.
  -> hungry
* [‘Wie is daarboven? Een klant?’] # q: leading
  ‘Een vriend.’ Hij zegt het tegen de vloer. # thinks: Klant. Ze weten het al, dus iedereen weet het. # note: Jij zegt het woord in zijn plaats, waar de portier bij is. # better: ‘Is dit voor u een goede plek om te praten?’
  -> hungry
* [‘Zeg het als er iemand komt die u niet wilt tegenkomen. Dan stoppen we, en ik heb u naar de ruzie gevraagd.’] # q: safety
  Hij kijkt nog eens naar de lift en knikt. # thinks: We hebben een plan. Ik had er geen. # note: Eerst veilig, met een onschuldige reden die waar is.
  -> hungry
* [‘We blijven hier, het duurt toch niet lang.’] # q: direct
  ‘Zoals u zegt.’ # thinks: Zoals u zegt. Daar ben ik goed in. # note: Voor jou is het kort. Bij hem luistert de hele lobby mee. # better: ‘Is dit een goede plek, of wilt u naar het raam?’
  -> hungry

=== hungry ===
Een ober ruimt een bord af met een halve boterham erop. Timo volgt het met zijn ogen tot aan de deur.
* [‘Hebt u iets gebruikt? Uw handen trillen, en u ziet eruit alsof u dagen niet geslapen hebt.’] # q: judging
  Hij steekt zijn handen tussen zijn knieën. # thinks: Ik heb niets genomen. Dat is het nou net, niets sinds gisteren. # note: Je noemt het juiste op een manier die hem beschuldigt. # better: ‘Wanneer hebt u voor het laatst gegeten? Ik kan iets voor u halen.’
  -> trouble
* [‘Ik ga een thee voor mezelf halen. Zal ik er voor u ook een meenemen, en iets te eten?’] # q: need
  ‘Als u er toch een haalt.’ Hij eet de boterham in vier happen op. # thinks: Dat ‘voor mezelf’ is zodat ik ja kan zeggen. # note: Hulp die hem zijn trots niet kost.
  -> trouble
* [‘U hebt honger, hè?’] # q: leading
  ‘Nee, nee.’ # thinks: Een man van mijn leeftijd die honger heeft. Hoe klinkt dat? # note: Een vriendelijke gedachte, maar het antwoord zit erin, en dat is pijnlijk. # better: ‘Ik haal thee. Zal ik iets voor u meenemen?’
  -> trouble

=== trouble ===
‘Heb ik nu een probleem?’ vraagt hij.
* [‘Niet met mij, en ook niet met anderen, daar zorg ik voor.’] # q: promise
  ‘Met anderen,’ zegt hij. Het is niet duidelijk of hij het vraagt. # thinks: U weet niet eens wie dat zouden zijn. # note: Voor anderen kun je niet spreken. # better: ‘Ik kwam om het lawaai. Ik zeg u waarbij ik iets moet doen, voor u me iets vertelt.’
  -> card
* [‘Dat hangt ervan af wat u me nu vertelt. U kunt het best meteen eerlijk zijn.’] # q: judging
  ‘Ik ben eerlijk.’ # thinks: Hangt ervan af. Dan hoe korter hoe beter. # note: Het klinkt redelijk en werkt als een dreigement. # better: ‘Ik kwam om het lawaai. U hoeft me niets te vertellen.’
  -> card
* [‘Ik kwam om het lawaai. U hoeft me niets te vertellen. Als een leven in gevaar is, als er een kind is, of als u een zwaar misdrijf noemt, moet ik misschien iets doen. Dat zeg ik dan eerst tegen u.’] # q: safety
  Hij telt mee op zijn vingers. ‘En de rest mag ik houden?’ ‘De rest mag u houden.’ # thinks: Dan weet ik waar de rand is. # note: Hij hoort waarbij je iets moet doen voor hij praat. Zeg wat in jouw land waar is.
  -> card

=== card ===
‘Mijn kaart,’ begint hij, en hij gaat niet verder. ‘Ik heb er echt een.’
* [‘Hoe gaat het als u die nodig hebt?’] # q: open # reveals: papers
  ‘Als ik die nodig heb,’ zegt hij, ‘dan vraag ik erom.’ # thinks: Zoals op school. Mag ik, alstublieft. # note: Je vraagt hoe het gaat. Hij kan antwoorden zonder iemand te beschuldigen.
  -> work
* [‘Iemand heeft u die afgenomen.’] # q: leading # reveals: papers
  ‘Afgenomen,’ zegt hij, en hij weegt het woord. # thinks: Ik heb hem gegeven. Ik ben de sukkel die hem gaf. # note: ‘Afgenomen’ is jouw woord. Hij gaf hem weg en schaamt zich daarvoor. # better: ‘Hoe gaat het als u die nodig hebt?’
  -> work
* [‘U hebt er een.’] # q: facilitator # reveals: papers
  ‘Met een goede foto zelfs.’ Hij glimlacht een beetje. # thinks: Ik word geloofd. # note: Je gelooft hem en wacht.
  -> work
* [‘Waarom hebt u hem niet bij u? Iedereen moet er een bij zich hebben.’] # q: why
  ‘Dat weet ik.’ # thinks: Daar heb je het. Ik weet het, ik weet het. # note: Hij hoort: eigen schuld. En de regel is niet overal hetzelfde. # better: ‘Hoe gaat het als u die nodig hebt?’
  -> work

=== work ===
‘Het is een baan,’ zegt Timo, al vroeg je er niet naar. ‘Een bureau. Massage en zo.’
* [‘En zo. Wat doet u daarboven dan echt?’] # q: leading
  ‘Massage,’ zegt hij. # thinks: Ze willen het horen. Uit mijn mond, in deze lobby. # note: Je hoeft niet te weten wat hij doet om hem te helpen. # better: ‘Hoe gaat dat, bij het bureau?’
  -> buzz
* [‘Een baan bij een bureau. Vertel eens hoe dat gaat, als u wilt.’] # q: open # reveals: pay
  ‘Hoe het gaat,’ zegt hij. ‘Eerst was het goed uitgelegd.’ # thinks: Eerst was er een contract, een mooie pen, taart. # note: Zijn woorden, en een open vraag over hoe het geregeld is.
  -> buzz
* [‘Zo’n sterke kerel als u. Niemand kan u iets laten doen wat u niet wilt.’] # q: judging
  ‘Nee,’ zegt hij. ‘Natuurlijk niet.’ # thinks: Natuurlijk niet. Een man kan altijd weg. Ha. # note: Ook mannen worden uitgebuit. Spieren helpen niet tegen schulden en foto’s. # better: ‘Hoe gaat dat, bij het bureau?’
  -> power
* [‘Krijgt u er netjes voor betaald?’] # q: direct # reveals: pay
  ‘Netjes,’ zegt hij. Hij wrijft met zijn duim over twee vingers. # thinks: Wat is netjes? # note: Het kan nuttig zijn, maar een ja of een nee zegt je weinig. # better: ‘Hoe gaat het met het geld?’
  -> buzz

=== power ===
Hij heeft de rits van zijn jas zo ver mogelijk omhooggetrokken.
* [‘Dat was verkeerd van me. Het overkomt ook mannen, en met spieren heeft het niets te maken. Ik luister.’] # q: safety
  De rits zakt een stukje. ‘Spieren,’ zegt hij. # thinks: Ook mannen. Dan zijn er dus nog meer. # note: Je neemt het terug, en hij hoort dat hij niet de enige is.
  -> buzz
* [‘Ik bedoelde het niet verkeerd, u moet niet alles zo persoonlijk opvatten. Ga verder, over dat bureau.’] # q: judging
  ‘Veel is er niet te vertellen.’ # thinks: Dus ik heb het verkeerd opgevat. # note: Nu krijgt hij ook nog de schuld van jouw zin. # better: ‘Het spijt me. Ik luister, als u verder wilt vertellen.’
  -> buzz
* [‘Is er iemand naar wie u toe zou kunnen, als u dat wilde?’] # q: open # reveals: helps
  ‘Iemand,’ zegt hij. Hij denkt lang na. # thinks: Er is een slaapbank. Drie uur met de trein. # note: Je laat het onderwerp los en vraagt naar iemand die goed voor hem is.
  -> buzz

=== buzz ===
Onder zijn been zoemt iets. Hij haalt een telefoon tevoorschijn, kijkt, en pakt een tweede uit de tas. Ze lichten allebei op.
* [‘Twee telefoons. U weet hoe dat er voor ons uitziet, hè?’] # q: judging
  ‘Het ziet eruit als twee telefoons,’ zegt hij. # thinks: Nu ben ik ook nog de dealer. # note: Een tweede telefoon kan op veel wijzen, of op niets. # better: ‘Moet u antwoorden? Ik kan uit het raam kijken.’
  -> which
* [‘Doe wat veilig is. Zal ik uit het raam kijken terwijl u antwoordt?’] # q: choice
  Hij typt met twee duimen. Jij kijkt naar de regen. ‘Klaar,’ zegt hij. # thinks: Die kijkt echt naar de regen. # note: Hij beslist, en jij maakt jezelf klein.
  -> tense
* [‘Welke van de twee is van u?’] # q: direct # reveals: phone
  ‘De oude,’ zegt hij. # thinks: De oude met de barst. Dat ben ik. # note: Een korte vraag die iets oplevert. Je ziet wat van wie is.
  -> tense
* [‘Laat me zien wat ze schrijven. Dan hebben we het zwart op wit.’] # q: leading
  Hij draait beide schermen naar zijn borst. # thinks: Als ik het laat zien, heb ik het niet meer in de hand. # note: Zijn telefoon is niet van jou om te lezen, en hij heeft nog niets beslist. # better: ‘Is het veilig als u niet antwoordt?’
  -> which

=== tense ===
‘Over twintig minuten moet ik boven zijn,’ zegt Timo. ‘Of ergens anders. Ze schrijven het.’
* [‘Moet dat? Of denkt u alleen dat het moet?’] # q: forced # reveals: threat
  Hij lacht zonder geluid. # thinks: Alsof dat verschil maakt, ’s nachts, in deze stoel. # note: Het klinkt slim en neemt hem niet serieus. # better: ‘Ze schrijven het. Wat gebeurt er als u er niet bent?’
  -> debt
* [‘Ze schrijven het.’] # q: facilitator # reveals: hours
  ‘Elke avond. Ik weet het nooit van tevoren.’ # thinks: Als een ander het herhaalt, klinkt het vreemd. Alsof het niet normaal is. # note: Drie woorden, teruggegeven.
  -> debt
* [‘Wat gebeurt er als u er niet bent?’] # q: open # reveals: debt
  ‘Als ik te laat ben,’ zegt hij, en hij laat je de tweede telefoon zien, met de lijst erin. # thinks: Elke minuut heeft een prijs. # note: Open, en over hoe ze hem in hun greep houden, niet over seks.
  -> debt

=== which ===
Hij legt de twee telefoons op tafel, omgekeerd, precies naast elkaar. ‘Twintig minuten,’ zegt hij.
* [‘Het spijt me. Ze zijn van u, en ik lees niets. Is het veilig voor u als u nu niet antwoordt?’] # q: safety
  ‘Tot dan wel.’ # thinks: De vraag gaat over mijn twintig minuten, niet over de berichten. # note: Terug naar veiligheid, en je zegt wat je niet doet.
  -> debt
* [‘Vroeg of laat krijgen we het toch te lezen, dus u kunt het net zo goed laten zien.’] # q: judging
  ‘Dan later,’ zegt hij. # thinks: Dan moet ik het vannacht wissen. # note: Het is druk, en misschien wist hij nu wat hem zou helpen. # better: ‘Ze zijn van u. Is het veilig als u nu niet antwoordt?’
  -> debt
* [‘Zijn ze allebei van u, of is er een van het bureau?’] # q: direct # reveals: phone
  ‘De oude is van mij.’ # thinks: De nieuwe draag ik alleen. # note: Een gesloten vraag die iets oplevert, zonder verwijt.
  -> debt

=== debt ===
Hij maakt met zijn vinger een som op het tafelblad, en veegt die weg met zijn mouw.
* [‘U bent ze geld schuldig. Zo doen dat soort lui het altijd.’] # q: leading # reveals: debt
  ‘Dat soort lui,’ zegt hij. ‘Het waren aardige mensen.’ # thinks: Ze waren op mijn verjaardag. # note: Misschien mag hij ze nog. Door ‘dat soort lui’ gaat hij ze verdedigen. # better: ‘U rekent iets uit.’
  -> shame
* [‘U rekent iets uit.’] # q: facilitator # reveals: debt
  ‘Het komt nooit uit,’ zegt hij. # thinks: Ik was goed in rekenen. Hier klopt het nooit. # note: Je zegt wat je ziet, en hij mag verdergaan.
  -> shame
* [‘Hoe bent u in zoiets terechtgekomen, met uw verstand?’] # q: why
  ‘Stap voor stap.’ # thinks: Met mijn verstand. Dat zou ik ook wel willen weten. # note: Het klinkt als lof en is een verwijt. # better: ‘U deed wat nodig was. Wat zou nu veilig voelen?’
  -> shame
* [‘Mag ik vragen hoe het met het geld gaat? U kunt nee zeggen.’] # q: open # reveals: pay
  Hij haalt zijn schouders op. ‘Vragen mag.’ # thinks: Ik kan nee zeggen. Sinds wanneer? # note: Een open vraag met een nee erin.
  -> shame

=== shame ===
‘Er is één ding dat u niet mag opschrijven,’ zegt hij, en hij kijkt naar je pen.
* [‘Zeg het dan maar. Ik schrijf het niet op, en niemand zal het ooit horen.’] # q: promise
  Hij kijkt je lang aan. # thinks: Niemand, ooit. Dat zeiden ze ook toen ze de foto’s maakten. # note: Als het een misdrijf is, moet je er misschien iets mee doen. Dan heb je tegen hem gelogen. # better: ‘Ik leg de pen weg. Voor u het zegt: bij sommige dingen moet ik iets doen.’
  -> wants
* [‘Ik leg de pen weg. Als het iets is waarbij ik iets moet doen, moet dat ook zonder pen. U kunt het ook eerst aan een advocaat of een organisatie vertellen.’] # q: safety
  Hij ziet de pen in je zak verdwijnen. ‘Een advocaat,’ zegt hij. ‘Is er een voor mij?’ # thinks: Ik word gestopt voor ik te veel zeg. Wie doet dat nou? # note: Je beschermt hem ervoor dat hij meer zegt dan hij wil.
  -> wants
* [‘Als u het niet zegt, kan ik ook niets voor u doen. Het moet wel erg zijn, dat zie ik.’] # q: judging
  ‘Dan niets,’ zegt hij. # thinks: Ik wist het. Niets voor niets. # note: Hulp hangt niet van zijn verhaal af. # better: ‘U kiest wat u vertelt. Ik hoef alleen genoeg te weten om u verder te helpen.’
  -> wants
* [‘Neem de tijd. Het is genoeg als ik weet waar u bang voor bent.’] # q: facilitator # reveals: threat
  Hij leest de kaart op tafel, van boven naar beneden. # thinks: Bang. Dat woord had ik zelfs tegen mezelf nog niet gezegd. # note: Minder dan het verhaal is genoeg.
  -> wants

=== wants ===
Het is tien over twaalf. De portier heeft de helft van de lampen uitgedaan.
* [‘Wat wilt u dat ik doe: u meenemen, of u hier laten?’] # q: forced # reveals: wants
  ‘Me hier laten,’ zegt hij meteen. # thinks: Meenemen betekent een cel. # note: Er zijn meer wegen dan deze twee. # better: ‘Wat zou u vannacht helpen?’
  -> offer
* [‘Wat zou u voor vannacht wensen? Het mag iets kleins zijn.’] # q: open # reveals: wants
  ‘Iets kleins,’ zegt hij. Zijn ogen worden rood, en hij zoekt iets in de tas. # thinks: Slapen. Dat ze niet bellen. Is dat klein? # note: Een wens voor vannacht is makkelijker dan een plan voor het leven.
  -> offer
* [‘U wilt bij ze weg, neem ik aan.’] # q: leading # reveals: wants
  ‘Dat zal wel.’ # thinks: Weg. En de foto’s gaan mee. # note: Een groot ja, dat hij nog niet kan menen. # better: ‘Wat zou u voor vannacht wensen?’
  -> offer
* [‘Is er iemand die blij zou zijn als u belde?’] # q: open # reveals: helps
  ‘Op dit uur?’ Hij denkt er wel over na. # thinks: Eén minuut zou hij boos zijn. Dan zou hij thee zetten. # note: Familie of een vriend is misschien de beste hulp die er is.
  -> offer

=== offer ===
‘Hebben jullie eigenlijk iets voor mannen?’ vraagt hij. ‘Of is dat allemaal voor vrouwen?’
* [‘Dat weet ik niet. Ik vraag het nu, zonder uw naam. Er is een hulplijn die ook met mannen praat, en als er een bed is, beslist u of u het wilt.’] # q: choice
  ‘Zonder mijn naam,’ zegt hij. ‘Vraag het dan.’ # thinks: Wie zegt ‘dat weet ik niet’, die geloof ik de rest ook. # note: Een eerlijk ‘dat weet ik niet’, en de keuze blijft bij hem.
  -> answer
* [‘Natuurlijk is dat er. Binnen een uur hebt u een bed en een advocaat.’] # q: promise
  ‘In één uur?’ Hij kijkt naar de klok boven de lift. # thinks: Over een uur zit ik hier met niets, en zij weten dat ik te laat was. # note: Je hebt het nog niet gevraagd. Beloof niets waar een andere instantie over beslist. # better: ‘Dat weet ik niet. Ik vraag het nu, zonder uw naam.’
  -> answer
* [‘Vooral voor vrouwen. Maar ja, u kunt beter op uzelf passen dan zij.’] # q: judging
  ‘Vast,’ zegt hij. # thinks: Vast. Ik pas geweldig op mezelf. # note: Je neemt hem zijn recht op hulp af, en het is niet waar. # better: ‘Dat weet ik niet. Ik vraag het nu.’
  -> answer
* [‘Voor we een bed zoeken: bent u gewond, of ziek?’] # q: need
  ‘Alleen moe. Mijn rug.’ # thinks: Alsof ik dat mag zijn. # note: Wat nodig is, komt voor een slaapplek.
  -> answer

=== answer ===
Je telefoontje duurde drie minuten. Er is een kamer bij een organisatie, tot de ochtend. Niemand vraagt daar om een aangifte. Timo draait het kopje rond op zijn schotel.
* [‘Wat een enorm geluk. Nu kunt u toch moeilijk nee zeggen, hè?’] # q: leading
  ‘Nee,’ zegt hij. ‘Ja. Ik weet het niet.’ # thinks: Ik moet snel dankbaar zijn. # note: Een cadeau dat je niet kunt weigeren, is druk. # better: ‘U kunt ja zeggen, of nee, of om tijd vragen.’
  -> reach
* [‘U kunt ja zeggen, of nee, of alleen tot het ontbijt. Wat u morgenochtend doet, is open.’] # q: choice
  ‘Tot het ontbijt,’ zegt hij. ‘Zo ver kan ik denken.’ # thinks: Tot het ontbijt, dat past in mijn hoofd. # note: Een kleine stap met een open eind.
  -> reach
* [‘En morgenochtend gaan wij samen rustig zitten en schrijven we alles mooi op, ja?’] # q: promise
  Hij zet het kopje neer. ‘Er zit dus toch een prijs aan.’ # thinks: Een bed voor een verklaring. Nu weet ik het tenminste. # note: Hulp hangt niet van een verklaring af, en jij hebt ze net aan elkaar geknoopt. # better: ‘De kamer is van u tot de ochtend, met of zonder politie.’
  -> reach
* [‘U zei twintig minuten. Wat is nu veilig voor u: gaan, blijven, of ze iets schrijven?’] # q: safety
  ‘Ik schrijf dat ik ziek ben.’ Hij houdt de telefoon vast alsof die heet is. # thinks: De minuten zijn niet vergeten. # note: Een bed is alleen veilig als de weg erheen dat is.
  -> reach

=== reach ===
‘En als ik toch naar boven ga?’ vraagt hij. ‘Is het dan voorbij?’
* [‘Dan kan ik u niet helpen, dat ziet u zelf ook wel.’] # q: judging
  ‘Dat zie ik,’ zegt hij. # thinks: Eén kans dus. Zoals altijd. # note: Het is niet waar, en het doet de deur dicht. # better: ‘Nee. U kunt de kamer opnieuw vragen, en het nummer blijft hetzelfde.’
  -> last
* [‘Nee. U kunt gaan, en u kunt erop terugkomen. Hoe kunt u iemand bereiken zonder dat een ander het ziet?’] # q: safety
  ‘Met de telefoon van de portier. Nooit met de mijne.’ # thinks: Niet voorbij. Dat moet ik straks in de lift tegen mezelf zeggen. # note: De deur blijft open, en hij vertelt je de veilige manier.
  -> last
* [‘Naar wie dan? Wie is daarboven?’] # q: direct
  ‘Iemand,’ zegt hij. # thinks: Die vraag was er dus de hele tijd nog. # note: Misschien heb je het ooit nodig. Hij vroeg je iets anders, en dat gaat voor. # better: ‘Nee, het is niet voorbij. Hoe kunt u veilig iemand bereiken?’
  -> last
* [‘Hier is een nummer op een hotelpen. Overdag neemt een vrouw op die Ina heet, ’s nachts een collega. U kunt hem ook laten liggen.’] # q: choice
  Hij probeert de pen op zijn hand. Hij schrijft. # thinks: Een pen. Niemand zoekt naar een pen. # note: Een gewoon ding kun je bewaren, en hij mag het laten liggen.
  -> last

=== last ===
Hij staat op en doet de tas om zijn schouder. Hij is langer dan je dacht.
* [‘Ga naar huis, naar uw ouders, die maken zich vast zorgen om een jongen als u.’] # q: judging
  ‘Ik ben tweeëntwintig,’ zegt hij. # thinks: Naar mijn ouders. Als u eens wist wat er voor mijn ouders in die telefoon zit. # note: Je kent zijn thuis niet, en hij is een volwassen man. # better: ‘Dank u dat u met me wilde praten. U beslist wat er nu komt.’
  -> close
* [‘Dank u dat u met me wilde praten, Timo. Ik schrijf: ruzie aan de telefoon, gesproken, hulp aangeboden. Als ik meer moet doorgeven, hoort u het eerst. Brengt een woord daarvan u in gevaar?’] # q: safety
  Hij denkt na over elk woord. ‘Nee,’ zegt hij. ‘Dat kunt u schrijven.’ # thinks: Mij wordt gevraagd wat er over mij komt te staan. # note: Je laat hem nakijken wat er in het verslag staat.
  -> close
* [‘Ik hoop dat u nu het juiste doet. Dan hebben we hier vannacht allebei onze tijd niet verspild.’] # q: judging
  ‘Goedenacht,’ zegt hij. # thinks: Het juiste. Iedereen heeft er een voor me. # note: Hij beslist, en voor de tijd is hij je niets schuldig. # better: ‘U beslist wat er nu komt. Het nummer blijft hetzelfde.’
  -> close

=== close ===
De lift gaat open, leeg, en weer dicht. Hij staat een tijdje tussen de lift en de straat. Dan vraagt hij de portier of hij mag bellen.
-> END

=== fact_papers ===
‘Het bureau houdt de kaart, voor de boekingen. Ik krijg hem voor de dag dat ik hem nodig heb, en dan geef ik hem terug.’ # wrong: ‘Ja, gestolen. Iemand heeft hem gestolen.’
-> END

=== fact_pay ===
‘Van de tien krijg ik er twee. De rest is huur en de foto’s, zeggen ze.’ # wrong: ‘Het betaalt goed. Ik mag niet klagen.’
-> END

=== fact_hours ===
‘Om zes uur ’s avonds schrijven ze waar ik moet zijn, en het gaat door tot het licht wordt.’ # wrong: ‘Ik kom wanneer ik wil. Ik kan ook thuisblijven.’
-> END

=== fact_phone ===
‘De nieuwe is van hen. Ze lezen erin mee, en hij moet altijd aanstaan.’ # wrong: ‘Ze zijn allebei van mij. Eén is voor mijn familie.’
-> END

=== fact_debt ===
‘Het begon met de foto’s die zij betaalden. Nu zijn er ook boetes, voor te laat, voor ziek.’ # wrong: ‘Nee. Het is een lening. Ik heb getekend, dus het is mijn schuld.’
-> END

=== fact_threat ===
‘Ze hebben foto’s van me. Toen ik wilde stoppen, stuurden ze me het nummer van mijn vader, verder niets.’ # wrong: ‘Niemand bedreigt me. Ik kan altijd weg.’
-> END

=== fact_wants ===
‘Eén nacht dat niemand belt. En mijn kaart terug, zonder rechtbank.’ # wrong: ‘Ik noem u alle namen. Morgen, ja?’
-> END

=== fact_helps ===
‘Mijn broer. Hij rijdt op een vrachtwagen, hij zou niet veel vragen.’ # wrong: ‘Er is niemand.’
-> END
