// Een inloopcentrum, derde gesprek. Lou, 24, een trans man, woont bij een partner die zijn geld houdt. Verzonnen.
# person: Lou
-> arrive

=== arrive ===
Lou zit naast de verwarming in het inloopcentrum, met zijn capuchon op. Jullie zien elkaar voor de derde keer. ‘Ik heb een uur,’ zegt hij. ‘Hij denkt dat ik in de wasserette ben.’
* [‘Heb je nagedacht over wat we vorige keer bespraken? Je wilde iets beslissen.’] # q: repeat
  ‘Ik heb nagedacht,’ zegt Lou tegen de verwarming. # thinks: Tot net had ik er zin in. # note: Hij begint met het gevoel dat zijn huiswerk niet af is. # better: ‘Goed dat je er bent. Wat zou goed zijn voor dit uur?’
  -> rules
* [‘Goed dat je er bent, Lou. Een uur dus. Wat zou daar goed voor zijn?’] # q: open
  Hij schuift de capuchon een stukje terug. ‘Warm,’ zegt hij. ‘En misschien het plan.’ # thinks: Blij dat ik er ben, en niet op de klok gekeken. # note: Je bent blij hem te zien, en hij zegt waar het uur voor is.
  -> tea
* [‘In de wasserette? Hij houdt dus nog steeds alles in de gaten wat je doet?’] # q: leading
  ‘Hij maakt zich zorgen,’ zegt Lou. # thinks: Eerste zin, en ik moet hem al verdedigen. # note: Jij vertelde hem wie zijn partner is. Nu moet hij tegenspreken. # better: ‘Een uur. Wat zou daar goed voor zijn?’
  -> rules

=== rules ===
In de kamer ernaast draait een wasmachine. Lou luistert ernaar en telt iets.
* [‘Ik ging te snel. Het is jouw uur. Zoals altijd: jij zegt wat je wilt, en ik zeg het eerst als ik iets moet doorgeven.’] # q: safety
  ‘Eerst,’ zegt Lou. ‘Ik weet het. Dat zei je al.’ # thinks: Elke keer hetzelfde. Fijn dat het hetzelfde is. # note: Je haalt de druk weg en zegt nog eens wat er geldt.
  -> tea
* [‘We hoeven geen plan te maken. We kunnen ook gewoon hier zitten, of naar de keuken gaan. Wat wil je?’] # q: choice
  ‘De keuken,’ zegt Lou. ‘Het ruikt naar soep.’ # thinks: Gewoon zitten mag. Dan kan ik ook praten. # note: Zonder druk zeggen mensen vaak meer.
  -> tea
* [‘Nou, doe niet zo. Ik vraag het alleen omdat ik om je geef.’] # q: judging
  ‘Ik doe niet zo,’ zegt Lou. # thinks: Iemand geeft om me, en ik ben lastig. Dat hoor ik thuis ook. # note: ‘Omdat ik om je geef’ maakt hem schuldig. Het klinkt als wat hij thuis hoort. # better: ‘Ik ging te snel. Het is jouw uur.’
  -> tea

=== tea ===
Er is soep. Lou warmt zijn vingers aan de kom. Op een ervan zit een nieuwe pleister.
* [‘Heeft hij dat gedaan, met die vinger?’] # q: leading
  ‘Een blik,’ zegt Lou. ‘Het was een blik.’ # thinks: Het was een blik! En is het ooit geen blik, dan zeg ik het ook niet. # note: Als jij overal geweld ziet, vertelt hij je straks niets meer. # better: ‘Hoe is het met de vinger? Heb je er iets voor nodig?’
  -> phone
* [‘Hoe is het met de vinger? En hoe ging het bij de dokter?’] # q: open # reveals: doctor
  ‘De vinger is een blik,’ zegt Lou. ‘De dokter is een ander verhaal.’ # thinks: De dokter is niet vergeten. Ik was hem zelf bijna vergeten. # note: Je komt terug op wat hij je eerder vertelde.
  -> phone
* [‘Je ziet eruit alsof je slecht geslapen hebt. Waarom zorg je niet beter voor jezelf?’] # q: why
  ‘Ik probeer het.’ Hij eet langzamer. # thinks: Voor jezelf zorgen. In welke kamer? # note: Wat je zag was vriendelijk. Door het waarom wordt het een verwijt. # better: ‘Je ziet er moe uit. Wil je een half uur liggen?’
  -> phone
* [‘Eerst soep. Je kunt ook een half uur gaan liggen, we hebben de tijd.’] # q: need
  ‘Soep,’ zegt Lou, en hij neemt een tweede kom. # thinks: Niemand wil iets voor de soep. # note: Ook bij het derde gesprek komt eerst wat nodig is.
  -> phone

=== phone ===
Zijn telefoon ligt tussen jullie op tafel, met het scherm omhoog. ‘Hij kan zien waar die is,’ zegt Lou. ‘De wasserette is hiernaast. Dat klopt dus.’
* [‘Geef maar hier, we zetten dat meteen uit, en dan kan je niets gebeuren.’] # q: promise
  Lou legt zijn hand erop. # thinks: Dan krijgt hij een bericht dat het uit staat. Dat weten ze hier niet. # note: Je belooft veiligheid en maakt het gevaar: ook uitzetten is te zien. # better: ‘Kan hij nog meer zien of horen? Zal de telefoon hiernaast liggen terwijl we praten?’
  -> since
* [‘Kan hij nog meer zien of horen? De telefoon mag op de wasmachine liggen terwijl we praten.’] # q: safety
  ‘Op de machine. Dan hoort hij het centrifugeren.’ Lou grijnst, voor het eerst. # thinks: Op de machine! Het is nog waar ook. # note: Je denkt aan wat de telefoon kan verraden, en laat zijn verhaal waar blijven.
  -> since
* [‘Waarom laat je hem dat doen?’] # q: why
  ‘Hij vroeg het aardig,’ zegt Lou. # thinks: Laten. Ik wist niet dat ik er nee op kon zeggen. # note: Zo wordt de controle zijn eigen schuld. # better: ‘Wat zou er gebeuren als het uit stond?’
  -> since
* [‘Wat zou er gebeuren als het een keer uit stond?’] # q: open # reveals: phone
  Lou blaast in zijn soep, al is die koud. # thinks: Ik weet het op de minuut. # note: Hij vertelt je over het gevaar, en jij hoeft niet te raden.
  -> since

=== since ===
‘En verder,’ zegt Lou, en daar laat hij het bij.
* [‘En verder?’] # q: facilitator # reveals: threat
  Hij trekt een draad uit zijn mouw, steeds langer. # thinks: Er wordt gewacht. Centrifugeren duurt twaalf minuten. # note: Twee van zijn eigen woorden, en een stilte.
  -> partner
* [‘Verder is het erger geworden, dat zie ik.’] # q: leading # reveals: threat
  ‘Het is zoals het is.’ # thinks: Erger dan wat? Gisteren was zelfs fijn. # note: Misschien was het een goede week. Vraag het. # better: ‘Hoe was de tijd sinds de vorige keer?’
  -> partner
* [‘Hoe was de tijd sinds de vorige keer? Begin maar waar je wilt.’] # q: open # reveals: nights
  ‘Gemengd,’ zegt Lou. ‘Net als het weer.’ # thinks: Ik kan met het goede beginnen. Dan is het niet zo zwaar. # note: Open, en goede dagen horen er ook bij.
  -> partner

=== partner ===
‘Chris is geen slecht mens,’ zegt Lou. ‘Dat denken jullie altijd. Iedereen hier.’
* [‘Een goed mens doet zulke dingen niet, Lou. Ooit zie jij dat ook in.’] # q: judging
  ‘Je kent hem niet,’ zegt Lou. # thinks: En je weet niet wat hij tegen me zei toen verder niemand mijn naam wilde zeggen. # note: Moet hij vandaag kiezen tussen jou en Chris, dan kiest hij niet jou. # better: ‘Vertel me ook wat er goed is met hem.’
  -> defend
* [‘Wat is er goed met hem?’] # q: open # reveals: name
  Lou kijkt verbaasd op. # thinks: Dat vraagt iemand. Hier. # note: Het hele leven, en niet alleen het ergste ervan.
  -> money
* [‘Is hij goed voor je, of niet?’] # q: forced # reveals: name
  ‘Ja,’ zegt Lou. ‘Nee. Wat denk je?’ # thinks: Op maandag wel. # note: Het is allebei. Anders was weggaan makkelijk. # better: ‘Wat is er goed met hem, en wat is moeilijk?’
  -> money

=== defend ===
Lou heeft de capuchon weer opgezet. De machine hiernaast begint te centrifugeren.
* [‘Je hebt gelijk, ik ken hem niet. Ik wil graag weten wat voor jou belangrijk is.’] # q: safety
  De capuchon blijft op, maar hij draait zijn gezicht naar je toe. # thinks: Je hebt gelijk. Dat werd tegen mij gezegd. # note: Je neemt het oordeel terug en vraagt naar hem.
  -> money
* [‘Ik zeg alleen wat iedereen hier kan zien.’] # q: judging
  ‘Iedereen,’ zegt Lou. # thinks: Ze praten dus over me als ik er niet ben. # note: Nu schaamt hij zich, en staat hij alleen tegenover iedereen. # better: ‘Je hebt gelijk, ik ken hem niet.’
  -> money
* [‘We kunnen over iets anders praten, verdergaan met het plan, of nog een kom soep nemen. Wat wil je?’] # q: choice
  ‘Het plan,’ zegt Lou vanuit de capuchon. ‘Zonder hem erin.’ # thinks: Iets anders mag ook. Het wordt losgelaten. # note: Hij beslist waar het verdergaat.
  -> money

=== money ===
Hij legt een munt op tafel, en dan een tweede. ‘Voor de wasserette,’ zegt hij. ‘De rest moet ik terugbrengen.’
* [‘De rest.’] # q: facilitator # reveals: money
  Hij zet een van de munten op zijn kant. # thinks: Als een ander het zegt, klinkt het als zakgeld. Ik ben vierentwintig. # note: Twee woorden, teruggegeven. Hij beslist of hij verdergaat.
  -> work
* [‘Hij pakt dus alles af wat je verdient.’] # q: leading # reveals: money
  ‘Niet alles,’ zegt Lou, en hij schuift de munten bij elkaar. # thinks: Alles. Maar als ik alles zeg, bellen ze iemand. # note: Door het grote woord gaat hij beschermen wat er te beschermen is. # better: ‘Hoe regelen jullie het met het geld?’
  -> work
* [‘Hoe regelen jullie het met het geld?’] # q: open # reveals: money
  ‘We hebben een trommel,’ zegt Lou. # thinks: Hij heet onze trommel. # note: Een open vraag die niemand de schuld geeft.
  -> work

=== work ===
‘Als ik ermee door zou gaan,’ zegt Lou, ‘met de klanten, bedoel ik, dan voor mij. Niet voor de trommel. Vind je dat dom?’
* [‘Eerlijk gezegd hoop ik voor je dat je er ooit helemaal mee kunt stoppen. Op den duur kan het toch niet goed voor je zijn?’] # q: judging
  ‘O,’ zegt Lou. # thinks: Er werd niets gevraagd, en toch ben ik gezakt. # note: Hij vroeg om je respect, en hij kreeg jouw wens. # better: ‘Nee. Het is jouw werk en jouw beslissing. Wat zou er anders moeten zijn?’
  -> wants
* [‘Nee. Het is jouw beslissing. Wat zou er anders moeten zijn, zodat het voor jou is?’] # q: open # reveals: nights
  ‘Anders,’ zegt Lou. Hij telt op de rand van de kom. # thinks: Geen raar gezicht. Gewoon doorgevraagd. # note: Je respecteert het werk en vraagt naar de voorwaarden.
  -> wants
* [‘Wil je dat zelf, of heeft hij het je aangepraat?’] # q: forced # reveals: nights
  ‘Hij zei dat ik er goed in ben,’ zegt Lou. # thinks: En als het met hem begon en toch van mij is? # note: Allebei kan waar zijn. Bij dit of dat is daar geen plaats voor. # better: ‘Wat zou er anders moeten zijn, zodat het voor jou is?’
  -> wants
* [‘Ik vind je niet dom. Er zijn hier mensen die dit werk gedaan hebben en die met je willen praten, als je dat wilt.’] # q: choice
  ‘Anderen zoals ik?’ vraagt Lou. # thinks: Ik dacht dat ik de enige was met die zin. # note: Wie het zelf kent, kan wat jij niet kunt.
  -> wants

=== wants ===
Je draait een vel papier om. Bovenaan schrijf je niets. ‘Het hoeft geen plan te heten,’ zeg je.
* [‘De eerste stap is bij hem weggaan. De rest komt daarna vanzelf.’] # q: promise
  Lou kijkt naar het lege vel. # thinks: Dan hoef ik er niet op te schrijven. De eerste stap kan ik niet. # note: Voor hem is het niet de eerste stap, en weggaan is niet altijd veiliger. # better: ‘Wat wil je als eerste hebben?’
  -> word
* [‘Wat wil je als eerste hebben? Het mag heel klein zijn.’] # q: open # reveals: wants
  Hij neemt de pen van je over en schrijft een 1. # thinks: Klein kan ik dragen. # note: Zijn eerste stap, en niet die van jou.
  -> word
* [‘Je wilt vooral een eigen plek, neem ik aan?’] # q: leading # reveals: wants
  ‘Zoiets,’ zegt Lou. # thinks: Vooral. Ik weet niet wat er vooral is. # note: Misschien krijg je ooit gelijk. Vandaag is het jouw lijst. # better: ‘Wat wil je als eerste hebben?’
  -> word

=== word ===
Op het vel staat nu een 1. ‘En als er iets is,’ zegt Lou, ‘’s nachts?’
* [‘Dan bel je ons, altijd. Er komt altijd meteen iemand.’] # q: promise
  ‘Om drie uur ’s nachts?’ vraagt Lou. ‘Jullie gaan om tien uur open.’ # thinks: Altijd en meteen. Zijn berichten staan vol met zulke woorden. # note: Om drie uur zijn jullie dicht. Zeg wat er op dat uur echt gebeurt. # better: ‘’s Nachts is er 112. Zij kunnen komen, wij niet. Wie is er nog meer in de buurt?’
  -> papers
* [‘’s Nachts is er 112. Zij kunnen komen, wij niet. Is er een persoon en een woord, zodat iemand weet: nu?’] # q: safety
  ‘Een woord,’ zegt Lou. ‘Wasverzachter.’ # thinks: Dat zou ik nooit per ongeluk zeggen. # note: Een persoon en een woord die betekenen: ik heb nu hulp nodig. En je zegt wat je niet kunt.
  -> papers
* [‘Wordt het ’s nachts dan erg?’] # q: leading # reveals: threat
  ‘Ik zei: als,’ zegt Lou. # thinks: Ik moet hier oppassen. Elk ‘als’ wordt een ‘ja’. # note: Hij vroeg om een plan, en jij hoort een bekentenis. # better: ‘Wie is er in de buurt, en welk woord zou betekenen: nu?’
  -> papers
* [‘Wie is er ’s nachts bij je in de buurt die je zou vertrouwen?’] # q: open # reveals: helper
  ‘In de buurt,’ zegt Lou, en hij denkt zich door het huis heen. # thinks: Eerste verdieping niet. Tweede verdieping niet. De wasserette. # note: Een plan begint bij mensen die er al zijn.
  -> papers

=== papers ===
Achter de 2 schrijft hij: papieren.
* [‘Waar zijn ze nu, en wat zou je kunnen meenemen zonder dat het opvalt?’] # q: direct # reveals: papers
  ‘Nu,’ zegt Lou. ‘Goede vraag.’ # thinks: Ik moet in mijn hoofd de la doorzoeken. # note: Een praktische vraag die het plan nodig heeft.
  -> sleep
* [‘Neem ze de volgende keer allemaal mee, dan liggen ze veilig bij ons.’] # q: promise
  ‘Hij kijkt in die la,’ zegt Lou. # thinks: De volgende keer kom ik met een tas, en de keer daarna kom ik niet. # note: Een la die ineens leeg is, kan een gevaar zijn. # better: ‘We kunnen kopieën bewaren. De papieren blijven zoals ze zijn tot we een plan hebben.’
  -> sleep
* [‘We kunnen hier kopieën bewaren. Of je stuurt foto’s naar iemand. Of het blijft allemaal zoals het is tot jij het wilt.’] # q: choice
  ‘Een kopie,’ zegt Lou. ‘Bij jullie in de kast.’ # thinks: Zoals het is. Dat is ook een antwoord. # note: Echte mogelijkheden, en laten zoals het is hoort daarbij.
  -> sleep
* [‘Die heb je zeker bij hem gelaten? Dat was niet zo slim.’] # q: judging
  ‘Nee,’ zegt Lou. # thinks: Ik was verliefd. Met slim heeft het niets te maken. # note: Dat weet hij. Niemand heeft er iets aan. # better: ‘We kunnen hier kopieën bewaren. Wat zou goed zijn?’
  -> sleep

=== sleep ===
‘En waar zou ik heen moeten?’ vraagt Lou. ‘Naar de vrouwen? Naar de mannen? Ik heb ze allebei van buiten gezien.’
* [‘Dat is tegenwoordig vast geen probleem. Ze nemen iedereen.’] # q: promise
  ‘Jij hebt het niet gevraagd,’ zegt Lou. ‘Ik wel.’ # thinks: Tegenwoordig. In september stond ik aan die balie. # note: Je weet het niet, en hij weet het beter. # better: ‘Dat weet ik niet. Ik vraag het bij twee plekken, zonder je naam, waar je als man veilig zou zijn.’
  -> found
* [‘Welke plek voor jou goed zou zijn, weet ik niet. Ik vraag het bij twee, zonder je naam, en vertel je precies wat ze zeiden.’] # q: choice
  ‘Precies,’ zegt Lou. ‘Ook als het dom is.’ ‘Ook dan.’ # thinks: Het wordt niet mooier gemaakt dan het is. # note: Een eerlijk ‘dat weet ik niet’, en iets kleins dat je kunt waarmaken.
  -> found
* [‘Bij de vrouwen zou je veiliger zijn, denk ik, niet?’] # q: leading
  ‘Ik ben geen vrouw,’ zegt Lou. # thinks: Drie gesprekken. En dan die zin. # note: Jij beslist wie hij is. Dan is hij nergens veilig. # better: ‘Waar zou jij je veilig voelen?’
  -> found
* [‘Waar was je, de laatste keer dat je goed sliep?’] # q: open # reveals: helper
  ‘Goed sliep,’ zegt Lou. Hij zwijgt lang. ‘Er was één nacht.’ # thinks: Tussen de manden. Het was er warm, en het rook schoon. # note: Een goede herinnering kan een veilige plek wijzen.
  -> found

=== found ===
Hij vouwt het vel kleiner en kleiner, tot het zo groot is als een postzegel. ‘En als hij het vindt?’
* [‘Dan zeg je gewoon dat het hem niets aangaat. Dat recht heb je.’] # q: judging
  ‘Gewoon,’ zegt Lou. # thinks: Jij zou dat goed kunnen. Jij hebt een eigen voordeur. # note: Het is waar, en het legt het gevaar bij hem. # better: ‘Moet het op papier? We kunnen het ook leren, of het hier bewaren.’
  -> next
* [‘Moet het op papier? We kunnen het ook leren, drie woorden. En wat zou je zeggen als hij naar vandaag vraagt?’] # q: safety
  ‘Soep, slapen, verzachter,’ zegt Lou. ‘En dat de machine vol was.’ # thinks: Drie woorden die niemand kan vinden. # note: Een plan dat in je hoofd past, en een antwoord op de vraag thuis.
  -> next
* [‘Hij vindt het niet als je het goed verstopt.’] # q: promise
  ‘Hij vindt alles,’ zegt Lou, en hij geeft je de postzegel. # thinks: Het klinkt alsof je alleen je best hoeft te doen. # note: Dat weet je niet. # better: ‘Moet het op papier?’
  -> next

=== next ===
De machine stopt. Lou staat meteen op.
* [‘Volgende week zelfde tijd dus. Maar dan moet je wel echt komen, en dan praten we ook over de politie.’] # q: judging
  ‘We zien wel,’ zegt Lou. # thinks: Politie. Het was fijn tot nu. # note: Een voorwaarde aan het eind kan je het volgende gesprek kosten. # better: ‘Wanneer heb je weer was?’
  -> last
* [‘Wanneer heb je weer was? En wat zal ik doen als je niet komt?’] # q: safety
  ‘Donderdag. Kom ik niet, dan niets. Vraag de donderdag daarna aan Pia van de wasserette of haar verzachter op is.’ # thinks: Wat als ik niet kom. Daar heeft nog nooit iemand aan gedacht. # note: Een veilig moment, en een plan voor als hij niet komt.
  -> last
* [‘Je komt toch wel weer? Het gaat net zo goed.’] # q: leading
  ‘Ik denk het,’ zegt Lou. # thinks: Kom ik niet, dan ging het dus niet zo goed. # note: Ook lof kan druk zijn. # better: ‘Wanneer heb je weer was?’
  -> last
* [‘Zien we elkaar weer hier, of ergens anders, of laat jij iets horen?’] # q: choice
  ‘Hier,’ zegt Lou. ‘Hier is een machine.’ # thinks: Ik mag kiezen, en ik kies dit. # note: Hij kiest de manier die in zijn week past.
  -> last

=== last ===
Hij heeft de telefoon weer in zijn zak en de was over zijn arm. Die is nog warm.
* [‘Ik maak me wel een beetje zorgen als je nu daarheen teruggaat.’] # q: judging
  ‘Dat hoeft niet,’ zegt Lou. # thinks: Nu moet ik ook nog troosten. # note: Jouw zorg is echt, en hij hoeft haar niet te dragen. Neem haar mee naar je team. # better: ‘Is het goed voor je om nu terug te gaan? Wat zou je nodig hebben?’
  -> close
* [‘Is het goed voor je om nu terug te gaan? En als dat verandert: je weet het woord, en ik ben hier.’] # q: safety
  ‘Vandaag is het goed,’ zegt Lou. ‘Vandaag wel.’ # thinks: De vraag gaat over nu, en niet over volgend jaar. # note: Je vraagt naar dit moment, en herinnert hem aan het plan zonder nog een les.
  -> close
* [‘En je wilt echt geen aangifte doen? Het zou zo belangrijk zijn.’] # q: repeat
  ‘Nee,’ zegt Lou. ‘Dat heb ik gezegd.’ # thinks: Belangrijk voor wie? # note: Hij zei eerder al nee. Nog eens vragen maakt al het andere zwakker. # better: ‘Is het goed voor je om nu terug te gaan?’
  -> close

=== close ===
Bij de deur doet hij de capuchon af. ‘Het ruikt echt naar verzachter,’ zegt hij, en hij gaat de lange weg om, langs de wasserette.
-> END

=== fact_money ===
‘Wat ik verdien, gaat in de trommel. Heb ik iets nodig, dan vraag ik erom, en moet ik zeggen waarvoor.’ # wrong: ‘Het is goed zo. Ik geef het hem omdat ik dat wil.’
-> END

=== fact_phone ===
‘Als de telefoon uit staat, staat Chris bij de deur van waar ik het laatst was.’ # wrong: ‘Niets. Zo is hij niet.’
-> END

=== fact_threat ===
‘Hij zei: als ik ga, schrijft hij aan mijn vader wie ik nu ben. En stuurt hij hem de advertentie.’ # wrong: ‘Ja, hij slaat me. Als je dat nodig hebt voor het formulier.’
-> END

=== fact_nights ===
‘Chris zegt op welke nachten ik werk. Dat wil ik graag zelf zeggen.’ # wrong: ‘Het is allemaal mijn eigen idee. Elke nacht.’
-> END

=== fact_name ===
‘Hij was de eerste die me Lou noemde. Nog voor ik het zelf durfde te zeggen.’ # wrong: ‘Nee, je hebt gelijk. Hij was nooit goed voor me.’
-> END

=== fact_doctor ===
‘Ik ben drie keer niet naar de dokter gegaan. Chris zegt dat we het geld voor andere dingen nodig hebben.’ # wrong: ‘Ik heb geen dokter nodig. Het was niet belangrijk.’
-> END

=== fact_papers ===
‘De geboorteakte ligt in zijn la, bij het contract van de woning. Mijn naam staat niet in het contract.’ # wrong: ‘Ik heb ze allemaal. Thuis.’
-> END

=== fact_helper ===
‘Pia van de wasserette. Ik mocht een keer achterin slapen, en ze heeft het aan niemand verteld.’ # wrong: ‘Ik heb alleen hem.’
-> END

=== fact_wants ===
‘Een bankpas met Lou erop. En twintig die niemand telt.’ # wrong: ‘Een woning. Ja. Zo snel mogelijk.’
-> END
