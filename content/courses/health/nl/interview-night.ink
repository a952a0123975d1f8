// Een spoedeisende hulp, één uur ’s nachts. Mira, 26, heeft haar pols bezeerd, en er is een man met haar meegekomen. Verzonnen.
# person: Mira
-> arrive

=== arrive ===
Mira houdt haar linkerpols tegen haar jas. De man naast haar antwoordt voor je iets gevraagd hebt. ‘Ze is gevallen. Ik vertaal voor haar.’
* [‘Zal hij bij u blijven, of zal hij buiten wachten?’] # q: forced
  ‘Hij blijft,’ zegt ze meteen. Ze kijkt naar de vloer. # thinks: Hij luistert mee. Daar is maar één antwoord op. # note: Waar hij bij is kan ze geen nee zeggen. Maak er een huisregel van, dan hoeft ze niet te kiezen. # better: ‘In deze kamer onderzoek ik iedereen alleen. U kunt buiten wachten.’
  -> chair
* [‘In deze kamer onderzoek ik iedereen alleen. Zou u buiten dit formulier willen invullen?’] # q: safety
  De man kijkt naar het formulier, en dan naar de klok. Hij gaat. # thinks: Het is dus een regel. Niemand kan zeggen dat ik erom vroeg. # note: Een regel voor iedereen legt bij niemand de schuld, en hij moet waar zijn.
  -> language
* [‘Waarom kan ze niet zelf antwoorden?’] # q: why
  ‘Ze is verlegen,’ zegt de man, en hij trekt een stoel bij. # thinks: Nu zegt hij straks dat ik ze wantrouwig heb gemaakt. # note: Het klinkt als een verwijt, en zij krijgt het later te horen. # better: ‘In deze kamer onderzoek ik iedereen alleen. U kunt buiten wachten.’
  -> chair

=== chair ===
De man is naast haar gaan zitten. Zijn telefoon ligt op zijn knie, met het scherm omhoog.
* [‘Het is hier vannacht heel druk, dus maak het ons alstublieft niet moeilijk.’] # q: judging
  ‘Ik help alleen maar,’ zegt de man. Uiteindelijk gaat hij naar buiten. Bij de deur kijkt hij naar haar om. # thinks: Hij is nu boos. In de auto is hij nog steeds boos. # note: Voor een scherp woord tegen de begeleider betaalt later de patiënt. # better: ‘De foto van de hand maken we hiernaast. Daar mogen alleen patiënten naar binnen.’
  -> language
* [‘Wat bent u van haar?’] # q: direct
  ‘Haar neef,’ zegt de man. Als hiernaast naar de hand gekeken moet worden, blijft hij achter. # thinks: Vorige week was ik zijn verloofde. # note: Het antwoord zegt je weinig. Eerst moet je alleen met haar zijn.
  -> language
* [‘De foto van de hand maken we hiernaast. Daar mogen alleen patiënten naar binnen.’] # q: need
  ‘Vijf minuten,’ zegt de man. Ze staat op nog voor jij dat doet. # thinks: Een deur die dichtgaat, en hij aan de andere kant. # note: De behandeling geeft je een reden om alleen te zijn. Daar is geen uitleg bij nodig.
  -> language

=== language ===
Jullie zijn alleen. Onder de deur zie je de schoenen van de man. Mira kijkt naar het naamplaatje op je borst.
* [‘Begrijpt u mij goed genoeg?’] # q: direct
  Ze knikt. # thinks: De helft. Ik knik overal op. # note: Een knik is geen antwoord. Vraag welke taal het makkelijkst is.
  -> limits
* [‘Zonder tolk gaat het sneller, hè?’] # q: leading # reveals: phone
  ‘Ja,’ zegt ze. ‘Snel is goed.’ # thinks: Hij telt de minuten. Maar dan heb ik de belangrijke woorden niet. # note: Je vraagt om een ja, dus je krijgt een ja. # better: ‘In welke taal is het voor u het makkelijkst? Ik kan een tolk bellen die voor ons werkt.’
  -> limits
* [‘Ik ben Kim, ik ben vannacht uw verpleegkundige. In welke taal is het voor u het makkelijkst? Ik kan een tolk bellen die voor ons werkt.’] # q: safety
  Heel zacht noemt ze een taal. ‘Maar niemand die hier mensen kent.’ # thinks: Als die stem uit mijn stad komt, weten ze het daar morgen. # note: Je zegt wie je bent, en de tolk is van jullie kant.
  -> limits

=== limits ===
Je hebt de tolk nu aan de telefoon. De stem komt uit een klein luidsprekertje. Met haar goede hand houdt Mira haar jas dicht.
* [‘Wat u zegt, blijft bij de mensen die u behandelen. Als een leven of een kind in gevaar is, moet ik misschien iets doen, en dat zeg ik eerst tegen u. U mag elke vraag overslaan.’] # q: safety
  Ze luistert tot het einde. ‘Overslaan,’ zegt ze, alsof ze het woord uitprobeert. # thinks: Er zijn dingen die doorgegeven moeten worden, en ik hoor het ervoor. Van hem hoorde ik nooit iets ervoor. # note: De grenzen komen voor de vragen, niet na de antwoorden.
  -> pain
* [‘U kunt me alles vertellen. Niemand zal het ooit horen.’] # q: promise
  Ze kijkt naar het luidsprekertje. ‘Iedereen hoort,’ zegt ze. # thinks: Dat zeiden ze ook aan de telefoon, voor ik hierheen kwam. # note: Er zijn plichten, dossiers en rechters, dus dit kun je niet waarmaken. # better: ‘Wat u zegt, blijft bij de mensen die u behandelen, behalve als een leven of een kind in gevaar is.’
  -> pain
* [‘Heeft hij gezegd wat u hier moet zeggen?’] # q: leading # reveals: family
  ‘Wat zou hij moeten zeggen?’ vraagt ze. # thinks: Hoe weet je dat? Ziet iedereen het? # note: Je zegt haar wat jij vermoedt, en zij moet zich verdedigen. # better: ‘U mag elke vraag overslaan. U kiest wat u vertelt.’
  -> pain

=== pain ===
Onder de lamp is haar gezicht grauw. Ze probeert de hand niet te bewegen.
* [‘Bent u op de trap gevallen, of in bad?’] # q: forced # reveals: door
  ‘Op de trap,’ zegt ze. # thinks: De trap. Hij zei trap. Goed dat die erbij zat. # note: Van de twee antwoorden die jij geeft, neemt ze het antwoord dat haar is opgegeven. # better: ‘Eerst de pijn. De rest kan wachten.’
  -> wrist
* [‘U had hier veel eerder mee moeten komen, dan ging het nu voor ons allemaal sneller.’] # q: judging
  ‘Ja. Sorry.’ # thinks: Alsof ik een auto heb. Alsof ik een dinsdag heb. # note: Het kost vertrouwen, en je weet er niets meer door. # better: ‘Het is goed dat u er nu bent.’
  -> wrist
* [‘Eerst de pijn. Ik kan u er nu iets tegen geven. En wat water?’] # q: need
  ‘Water. Ja,’ zegt ze. ‘En ook voor de hand.’ # thinks: Geen vraag. Alleen een blik op de hand. # note: Eerst wat nodig is, dan het verhaal. Daarvoor ben je er.
  -> wrist

=== wrist ===
Je wast de huid rond de pols. Naast de nieuwe zwelling zit een oudere plek, die al geel is.
* [‘Wat wilt u me over de hand vertellen? Een klein beetje is genoeg.’] # q: open # reveals: hours
  Ze kijkt een tijdje naar de pols. ‘Het was laat,’ zegt ze. # thinks: Een klein beetje. Een klein beetje kan ik. # note: Zij kiest waar ze begint en hoe ver ze gaat.
  -> cup
* [‘Heeft hij dit gedaan?’] # q: leading # reveals: family
  ‘Ik ben gevallen.’ # thinks: Als ik ja zeg, ziet hij het aan je gezicht als je de deur opendoet. # note: Het antwoord zit in de vraag, en zij geeft het veilige. # better: ‘Wat wilt u me over de hand vertellen? Een klein beetje is genoeg.’
  -> buzz
* [‘Waarom kwam u niet toen u die eerste plek kreeg?’] # q: why
  ‘Ik weet het niet.’ # thinks: Omdat ik niet aan de beurt was om te beslissen. # note: Waarom klinkt als schuld. # better: ‘U bent er nu. Dat is goed.’
  -> buzz

=== buzz ===
De telefoon in haar jas begint te zoemen. Ze schrikt. Het stopt, en zoemt weer.
* [‘Dat is hij weer, hè?’] # q: leading # reveals: phone
  ‘Het is gewoon de telefoon,’ zegt ze. # thinks: Zeg geen hij. De muur is dun. # note: Je noemt iemand die zij niet heeft genoemd. # better: ‘U kunt opnemen of hem laten gaan. Allebei is hier goed.’
  -> sleep
* [‘U kunt opnemen of hem laten gaan. Allebei is hier goed.’] # q: choice
  Ze typt met haar duim twee woorden en stopt hem weg. ‘Nu is het stil.’ # thinks: Als ik niet antwoord, komt hij binnen. En hier mag ik dat zelf beslissen. # note: Zij weet het best wat een stille telefoon haar zou kosten.
  -> sleep
* [‘Hoe vaak gaat hij op een dag?’] # q: direct # reveals: hours
  ‘Vaak.’ # thinks: Van twaalf uur ’s middags tot vier uur ’s nachts. Wie telt dat? # note: Nuttig, maar het is er nog vroeg voor.
  -> sleep

=== cup ===
Naast haar staat een beker water, en ze drinkt met haar goede hand. Voor het eerst kijkt ze je aan. ‘Mensen vragen niet,’ zegt ze.
* [‘Zo zou niemand moeten leven.’] # q: judging
  Ze zet de beker neer. ‘Hoe, zo?’ # thinks: Nu ben ik iets zieligs. # note: Ook medelijden is een oordeel, en ze heeft je nog niets verteld over hoe ze leeft. # better: Herhaal haar laatste woorden, en wacht.
  -> sleep
* [‘Mensen vragen niet.’ Je herhaalt het, en wacht.] # q: facilitator # reveals: debt
  ‘’s Avonds komen ze niet om te praten.’ # thinks: Dat was meer dan ik wilde zeggen. En er is niets omgevallen. # note: Haar eigen woorden, teruggegeven, zijn een uitnodiging.
  -> sleep
* [‘Werkt u hier in de buurt?’] # q: direct # reveals: hours
  ‘Niet ver.’ # thinks: Dat betekent: wat voor werk? # note: Misschien heb je het ooit nodig, maar vannacht is het meer voor jou dan voor haar.
  -> sleep

=== sleep ===
Je legt de spalk aan. Dat duurt een paar minuten, en er hoeft niets gezegd te worden.
* [‘U woont daar met een paar andere meisjes, neem ik aan?’] # q: leading # reveals: money
  ‘Met mensen,’ zegt ze. # thinks: Meisjes. Ik ben zesentwintig, ik heb bij een bank gewerkt. # note: Een gok over haar, met een woord voor haar dat niet van haar is. # better: ‘Hoe is het daar, waar u slaapt?’
  -> control
* [‘Bent u veilig waar u slaapt?’] # q: direct # reveals: door
  Ze haalt één schouder op. ‘Het is er warm.’ # thinks: Veilig is een groot woord. # note: Eén korte vraag die de volgende stap nodig heeft. Dat is genoeg.
  -> control
* [‘Hoe is het daar, waar u slaapt?’] # q: open # reveals: door
  ‘Een kamer. Een matras. Het is er warm.’ # thinks: Ik kan bij de matras beginnen. Die is niet gevaarlijk. # note: Ze kan beginnen met iets onschuldigs.
  -> control

=== control ===
Ze beweegt haar vingers in de spalk, de een na de ander, en kijkt ernaar.
* [‘Waarom blijft u bij hem?’] # q: why
  ‘Waar anders?’ # thinks: Jij hebt een huis, dus jij denkt dat iedereen er een heeft. # note: Nu ligt de schuld aan haar kant van de tafel. # better: ‘We vragen het alle patiënten: beslist iemand anders over uw geld of uw papieren?’
  -> want
* [‘We vragen het alle patiënten: beslist iemand anders over uw geld, uw papieren of waar u heen gaat?’] # q: direct # reveals: papers
  Ze beweegt niet. ‘Alle patiënten?’ # thinks: Dus ik ben niet de enige. En niemand heeft het een naam gegeven. # note: Het gaat over controle, niet over seks, en het is voor iedereen gelijk.
  -> want
* [‘Wie is er, als u iets nodig hebt?’] # q: open # reveals: helper
  Ze moet nadenken. ‘Dat hangt ervan af wat,’ zegt ze. # thinks: Iets nodig. Zo heeft niemand het ooit gezegd. # note: Je vraagt naar wat er wel is, niet alleen naar wat haar schaadt.
  -> want
* [‘Hij neemt uw geld, hè?’] # q: leading # reveals: money
  ‘Zo simpel is het niet.’ # thinks: Als ik knik, staat het in de computer. # note: Jij hebt al beslist wat er gebeurd is. # better: ‘Beslist iemand anders over uw geld?’
  -> want

=== want ===
Buiten vraagt de man aan de balie hoe lang het nog duurt. Mira hoort het ook.
* [‘Wat zou u vannacht het meest helpen?’] # q: open # reveals: wish
  Ze kijkt naar de klok boven de deur. ‘Vannacht,’ zegt ze. # thinks: Niet mijn leven. Alleen vannacht. Daar heb ik een antwoord op. # note: Een kleine vraag naar wat zij wil, en een tijd waarvan ze het einde kan zien.
  -> offer
* [‘Wilt u de politie, of wilt u met hem mee terug?’] # q: forced # reveals: wish
  Ze kijkt van de deur naar jou. ‘Wat wilt u dat ik zeg?’ # thinks: Twee deuren, en achter allebei staat een man met vragen. # note: Er zijn meer dan twee wegen, en wachten is er een van. # better: ‘Wat zou u vannacht het meest helpen?’
  -> offer
* [‘We halen u daar vannacht weg, dat beloof ik. U hoeft niet terug naar die man.’] # q: promise
  ‘Nee,’ zegt ze. ‘Alstublieft. Nee.’ # thinks: En morgen? Hij heeft het adres van mijn moeder. # note: Je weet niet of je dat kunt, en ze heeft er niet om gevraagd. # better: ‘Dit kunnen we doen, dit kunnen we niet doen, en u beslist.’
  -> offer

=== offer ===
‘En als ik nu met hem meega?’ vraagt ze. ‘Wat dan?’
* [‘Dan ben ik bang dat we niet veel voor u kunnen doen.’] # q: judging
  ‘Ik begrijp het,’ zegt ze. # thinks: Dat is dus de prijs. # note: Hulp die aan één antwoord hangt, is druk. # better: ‘Dan gaat u, en u kunt terugkomen.’
  -> file
* [‘Als u nu met hem meegaat …’ Je geeft haar tijd.] # q: facilitator # reveals: money
  ‘Dan is het zoals altijd.’ # thinks: Niemand trekt aan me. # note: Ze stelde een vraag die ze voor de helft zelf kan beantwoorden.
  -> file
* [‘Dan gaat u, en u kunt terugkomen. Ik kan ons maatschappelijk werk bellen, om een bed vragen, of u een nummer geven. Of niets daarvan.’] # q: choice
  Ze telt het af op de vingers van de spalk. ‘Het nummer,’ zegt ze. ‘Niet het bed. Niet vandaag.’ # thinks: Niets mocht ook. Dan kan ik wel iets kiezen. # note: Ook niets is een echte keuze, en daardoor worden de andere echt.
  -> file
* [‘Er kan u niets gebeuren zolang u hier bent.’] # q: promise
  ‘En daarna?’ # thinks: Ik ben nooit hier. Ik ben hier een uur. # note: Je kunt zeggen wat voor dit uur waar is, en niet meer. # better: ‘Dan gaat u, en u kunt terugkomen. Dit kunnen we doen.’
  -> file

=== file ===
Het dossier staat open op het scherm. Ze kijkt er van opzij naar.
* [‘Weet u echt zeker dat u gevallen bent?’] # q: repeat
  ‘Ik ben gevallen,’ zegt ze, iets harder. # thinks: Ik heb het gezegd. Nu moet ik het voor altijd zeggen. # note: Een vraag die twee keer komt, zegt haar dat het eerste antwoord fout was. # better: ‘Ik schrijf: hand bezeerd, vannacht. Klopt dat voor u?’
  -> again
* [‘Ik schrijf op wat voor de hand nodig is. De oudere plek kan ik opschrijven of weglaten. Een rechter kan het dossier opvragen, of iemand die uw wachtwoord kent.’] # q: choice
  ‘Weglaten. Vandaag.’ Ze denkt na. ‘Kunt u het later opschrijven?’ # thinks: Wat daar staat, is van mij. # note: Ze weet wie het zou kunnen lezen, en zij beslist.
  -> again
* [‘Ik maak even een foto voor het dossier, goed?’] # q: leading # reveals: papers
  ‘Goed.’ Ze schuift haar mouw omhoog. # thinks: Waar gaat die foto heen? Naar wie? # note: Goed is geen toestemming als ze niet weet wie het kan zien. # better: ‘Een foto kan later helpen. Hij blijft in het dossier, en een rechter kan erom vragen. Wilt u er een?’
  -> again

=== again ===
De spalk zit. Je hebt misschien nog twee minuten.
* [‘Neem deze folder van de hulplijn mee, daar staat alles in. Of is het beter als ik u morgen thuis bel?’] # q: forced # reveals: phone
  ‘Nee,’ zegt ze. ‘Niet thuis. Niets in de tas.’ # thinks: Hij maakt elke avond de tas leeg. Het is goed bedoeld. # note: Een folder die gevonden wordt, is een gevaar. Vraag eerst wat veilig is. # better: ‘Naar de spalk moet nog eens gekeken worden. Wanneer komt het u goed uit?’
  -> leave
* [‘Op welk nummer kan ik u bereiken?’] # q: direct # reveals: phone
  ‘Liever niet bellen.’ # thinks: Hij neemt op. # note: Vraag eerst wie er nog meer opneemt.
  -> leave
* [‘Naar de spalk moet nog eens gekeken worden, en u komt alleen binnen, net als nu. Wanneer komt het u goed uit?’] # q: choice
  ‘Donderdag,’ zegt ze na een tijdje. ‘’s Ochtends slaapt hij.’ # thinks: Een reden om mijn hand, wit, en iedereen kan hem zien. # note: Een medische reden brengt haar terug, en ze hoeft er niets voor te verbergen.
  -> leave

=== leave ===
Je doet de deur open. De man staat ervoor. ‘Klaar?’
* [‘U zou wel wat beter voor haar mogen zorgen.’] # q: judging
  De man glimlacht. ‘Ik doe niet anders,’ zegt hij. # thinks: De hele weg naar huis vraagt hij wat ik gezegd heb. # note: Voor jou voelt het goed, en zij zit er daarna alleen mee. # better: ‘Klaar. De hand heeft rust nodig, en we kijken er hier nog een keer naar.’
  -> close
* [‘Klaar. De hand heeft een week rust nodig, en donderdag kijken we er nog een keer naar.’] # q: need
  De man steekt zijn arm door de hare, die zonder spalk. # thinks: Een week rust. Dat zei het ziekenhuis, niet ik. # note: Een gewoon einde beschermt haar, en de rust komt van jou, niet van haar.
  -> close
* [‘Wees niet bang,’ zeg je zacht tegen haar. ‘We weten het nu, en we zorgen voor alles.’] # q: promise
  ‘Wat zei u daar?’ vraagt de man. # thinks: Bang. Nu heb ik een verhaal nodig voor dat woord. # note: Je kunt niet voor alles zorgen, en zij moet dat woord uitleggen. # better: ‘Tot donderdag.’
  -> close

=== close ===
Mira houdt het briefje met de datum in haar goede hand. ‘Donderdag,’ zegt ze. Ze zegt het tegen jou.
-> END

=== fact_debt ===
‘Ik ben geld schuldig voor de reis, en elke week komt de huur erbij.’ # wrong: ‘Ik ben niemand iets schuldig.’
-> END

=== fact_papers ===
‘Mijn paspoort ligt bij hem, zodat het niet kwijtraakt, zegt hij.’ # wrong: ‘Mijn paspoort ligt in mijn kamer, denk ik.’
-> END

=== fact_money ===
‘’s Avonds neemt hij het geld en schrijft het in een boek.’ # wrong: ‘Hij heeft nooit aan mijn geld gezeten.’
-> END

=== fact_door ===
‘Er is één sleutel van de woning, en die heb ik niet.’ # wrong: ‘Ik ga naar buiten wanneer ik wil.’
-> END

=== fact_phone ===
‘’s Nachts leest hij mijn telefoon.’ # wrong: ‘Niemand kijkt in mijn telefoon.’
-> END

=== fact_family ===
‘Hij is bij mijn moeder thuis geweest, en daar heeft hij het vaak over.’ # wrong: ‘Hij is goed voor mijn familie.’
-> END

=== fact_hours ===
‘Er is geen vrije dag, ook niet met koorts.’ # wrong: ‘Ik kies mijn dagen zelf.’
-> END

=== fact_wish ===
‘Ik wil dat de hand geneest, en één nacht slapen.’ # wrong: ‘Ik wil naar de politie, als u dat wilt.’
-> END

=== fact_helper ===
‘Op de tweede verdieping woont een vrouw die me soep geeft.’ # wrong: ‘Ik heb helemaal niemand.’
-> END
