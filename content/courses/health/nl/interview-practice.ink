// Een huisartsenpraktijk, tien minuten per patiënt. Noa, 34, een trans vrouw, kan niet slapen. Verzonnen.
# person: Noa
-> name

=== name ===
Op het scherm staat een andere voornaam dan die zij zegt. ‘Noa,’ zegt ze, voor je hem kunt voorlezen.
* [‘Welke naam staat er op de verzekeringspas?’] # q: direct
  ‘Die u daar ziet.’ # thinks: Het begint met de pas. Het begint altijd met de pas. # note: Misschien heb je het nodig, maar niet als eerste.
  -> pills
* [‘Waarom staat er een andere in het dossier?’] # q: why
  ‘Die is oud,’ zegt ze. # thinks: Tien minuten, en daar gaat er al een van af. # note: Ze moet zichzelf uitleggen voor ze heeft gezegd wat er is. # better: ‘Noa. Dat zet ik bovenaan, dan roept niemand die andere om.’
  -> pills
* [‘Noa. Dat zet ik bovenaan, dan roept niemand die andere om. Ik ben Alex, uw arts vandaag. U mag elke vraag overslaan.’] # q: safety
  ‘Dank u.’ Ze zet haar tas op de grond. # thinks: Eén zin, en die andere naam is weg. # note: Haar naam, jouw naam, en wat ze kan weigeren.
  -> pills

=== pills ===
‘Ik kan niet slapen,’ zegt ze. ‘Ik heb daar alleen iets voor nodig. Dan ben ik weer weg.’
* [‘Pillen lossen niets op, en over drie weken zit u hier weer met hetzelfde probleem.’] # q: judging
  ‘Nee. Ik weet het.’ # thinks: Ik vroeg niet om een oplossing. Ik vroeg om woensdag. # note: Ze kwam met één wens, en kreeg al nee voor jij hem kende. # better: ‘Dan beginnen we met slapen. Hoe gaat het nu met u? Wilt u wat water?’
  -> portal
* [‘Dan beginnen we met slapen. Hoe gaat het nu met u? Wilt u wat water?’] # q: need
  ‘Water is fijn.’ Ze drinkt het in één keer op. # thinks: Ik had al dorst sinds ik opstond, en merkte het niet. # note: Je neemt serieus waar ze om vraagt, en kijkt naar de hele mens.
  -> portal
* [‘Stress met uw partner zeker?’] # q: leading # reveals: debt
  ‘Van alles een beetje.’ # thinks: Partner. Als u wilt. # note: Je biedt haar een oorzaak aan, en het gesprek is voorbij. # better: ‘Vertel eens hoe een nacht is.’
  -> portal

=== portal ===
Ze buigt naar voren en kijkt naar het scherm. ‘Komt dat op internet? Wat u typt?’
* [‘Het dossier blijft hier, maar een korte tekst gaat naar het patiëntenportaal. U mag beslissen wat erin staat. Als een leven of een kind in gevaar is, moet ik misschien iets doen, en dat zeg ik eerst tegen u.’] # q: safety
  ‘Ik mag beslissen,’ zegt ze. ‘Dan zo weinig mogelijk.’ # thinks: Het is te lezen. Goed dat ik het vroeg. # note: Je zegt eerlijk wie wat kan lezen, en het wordt haar beslissing.
  -> awake
* [‘U denkt aan iemand die het zou kunnen lezen.’] # q: facilitator # reveals: phone
  Ze knikt langzaam. ‘Aan zulke dingen denk je.’ # thinks: Ik heb niet gezegd wie. Niemand vroeg wie. # note: Je noemt de zorg en geen persoon.
  -> awake
* [‘Nee hoor. Dat is helemaal veilig.’] # q: promise
  ‘Goed,’ zegt ze, en ze leunt weer achterover. # thinks: U weet niet hoe wij leven. # note: Het is veilig voor vreemden, niet voor iemand die het wachtwoord kent. # better: ‘Kent iemand anders uw wachtwoord?’
  -> awake
* [‘Kent iemand anders uw wachtwoord?’] # q: direct # reveals: phone
  ‘Waarom vraagt u dat?’ # thinks: Is het normaal om dat te vragen? Misschien is het normaal. # note: Een vraag die de volgende stap nodig heeft. Zeg dat je het iedereen vraagt.
  -> awake

=== awake ===
Ze trekt de mouwen van haar trui over haar handen.
* [‘U neemt iets om wakker te blijven, hè?’] # q: leading # reveals: ill
  ‘Zie ik er zo uit?’ # thinks: Drugs dus. Bij mensen als ik is het altijd drugs. # note: Een gok over mensen zoals zij, en ze voelt het. # better: ‘Wat houdt u wakker?’
  -> sorry
* [‘Zijn het zorgen, of is het de herrie?’] # q: forced # reveals: hours
  ‘De herrie dan.’ # thinks: Herrie klinkt beter. # note: Je geeft twee antwoorden, en zij neemt het kleinste. # better: ‘Wat houdt u wakker?’
  -> sorry
* [‘Wat houdt u wakker?’] # q: open # reveals: hours
  ‘De nachten zijn luid,’ zegt ze. # thinks: Wat, niet wie. Dat kan ik beantwoorden. # note: Een open vraag zonder een persoon erin.
  -> week
* [‘Hoeveel uur was het vannacht?’] # q: direct # reveals: hours
  ‘Drie. Met pauzes.’ # thinks: Tellen kan ik. Ik kan het alleen niet veranderen. # note: De behandeling heeft dit getal nodig.
  -> week

=== sorry ===
Ze kijkt naar de deur, en dan naar haar tas. ‘Waar is dat voor?’ vraagt ze.
* [‘Waarom bent u zo zenuwachtig?’] # q: why
  ‘Ik ben alleen moe.’ # thinks: Omdat u kijkt zoals die man aan de balie. # note: Ze is zenuwachtig door jouw vraag. # better: ‘Dat was een slechte vraag van me. U mag hem overslaan.’
  -> friend
* [‘Er is dus toch iets?’] # q: leading # reveals: debt
  ‘Er is altijd iets,’ zegt ze. # thinks: U hebt niets, en u wilt dat ik het invul. # note: Je drukt op de plek die ze net heeft dichtgedaan. # better: ‘Dat was een slechte vraag van me. U mag hem overslaan.’
  -> friend
* [‘Dat was een slechte vraag van me. U mag hem overslaan.’] # q: safety
  ‘Goed.’ De tas blijft op de grond. # thinks: Niemand nam ooit een vraag terug. Tot nu. # note: Wie een vraag terugneemt, laat zien dat ze hem echt mag overslaan.
  -> friend

=== week ===
Ze telt op haar vingers. ‘Maandag niet. Dinsdag niet. Woensdag een beetje.’
* [‘Maandag niet, dinsdag niet …’] # q: facilitator # reveals: ill
  ‘Je went eraan. Dat denk je.’ # thinks: Vreemd om het van buiten te horen. # note: Haar woorden, teruggegeven, laten haar verdergaan.
  -> friend
* [‘Geen lichaam houdt dat lang vol.’] # q: judging
  ‘Het mijne wel.’ # thinks: Mijn lichaam. Iedereen heeft een mening over mijn lichaam. # note: Zij weet het beter dan jij, en nu moet ze het verdedigen. # better: ‘Maandag niet, dinsdag niet …’ En wacht.
  -> friend
* [‘En als u koorts hebt?’] # q: direct # reveals: ill
  ‘Wat is daarmee?’ # thinks: Hoe komt u daarop? Alsof u in onze keuken hebt gestaan. # note: Eén korte vraag kan nuttig zijn, als ze al begonnen is te vertellen.
  -> friend

=== friend ===
‘Max heeft de afspraak gemaakt,’ zegt ze. ‘Hij doet al die dingen. Hij is er goed in.’
* [‘Dat klinkt alsof hij u controleert.’] # q: judging
  ‘Hij helpt me,’ zegt ze. # thinks: Zeg dat niet over hem. U hebt het nooit koud gehad. # note: Het is jouw woord, niet dat van haar, en nu moet ze hem verdedigen. # better: ‘Hij doet al die dingen.’ En wacht.
  -> pressure
* [‘Hoe is dat voor u, dat hij ze doet?’] # q: open # reveals: debt
  Ze doet haar mond open, en weer dicht. ‘Praktisch,’ zegt ze. # thinks: Voor mij. Het is … Daar zou ik over moeten nadenken. # note: Je vraagt naar haar, niet naar hem.
  -> pressure
* [‘Hij doet al die dingen.’] # q: facilitator # reveals: pay
  ‘De dokter, de huur, de telefoon. Alles.’ # thinks: Als iemand anders het zegt, is het een lange lijst. # note: Je laat de zin staan, zodat ze hem zelf kan horen.
  -> pressure
* [‘Maar Max is niet echt een vriend, hè?’] # q: leading # reveals: pay
  ‘Hij is mijn vriend.’ # thinks: Hij nam me in huis toen niemand dat deed. U was er niet bij. # note: Allebei kan waar zijn: dat hij hielp, en wat hij neemt. Blijf bij haar woord. # better: ‘Hoe is dat voor u, dat hij ze doet?’
  -> pressure

=== pressure ===
Je meet haar bloeddruk. De band wordt strak, en laat weer los.
* [‘Dat kan best van de hormonen komen. Hebt u het gezegd tegen degene die ze u geeft?’] # q: judging
  ‘De herrie?’ vraagt ze. # thinks: Een gebroken arm komt ook van de hormonen. # note: Niet alles wat een trans persoon heeft komt daarvan, en je hebt het niet onderzocht. # better: ‘Krijgt u verder wat u nodig hebt: hormonen, testen, een tandarts?’
  -> decide
* [‘Sinds wanneer slaapt u zo?’] # q: direct # reveals: debt
  ‘Sinds het voorjaar. Sinds de nieuwe woning.’ # thinks: Sinds ik zo duur ben. # note: Een gewone artsenvraag. Ze levert misschien meer op dan je vroeg.
  -> decide
* [‘Krijgt u verder wat u nodig hebt: hormonen, testen, een tandarts? Dat kan ook hier.’] # q: need
  ‘Ik kan daar gewoon voor komen?’ Ze kijkt naar de band. ‘Zonder iemand?’ # thinks: Een reden om te komen. Een echte. # note: Zorg zoals voor ieder ander, en een reden om terug te komen.
  -> decide

=== decide ===
Je schrijft de twee getallen op. Ze vraagt of ze slecht zijn. Je zegt: iets te hoog.
* [‘Heeft hij u weleens bedreigd?’] # q: leading # reveals: family
  ‘Max?’ zegt ze. ‘Waarom Max?’ # thinks: Als ik het zeg, moet u iets doen. En dan doet hij iets. # note: Je stopt een persoon en een daad in één vraag. # better: ‘We vragen het iedereen die slecht slaapt: beslist iemand anders over uw geld of uw tijd?’
  -> mother
* [‘Als één ding in de week anders kon zijn, wat zou dat zijn?’] # q: open # reveals: wish
  ‘Eén ding,’ zegt ze. Ze glimlacht bijna. # thinks: Niet alles. Eén ding mag ik wensen. # note: Ze hoeft niemand te beschuldigen om te antwoorden.
  -> mother
* [‘We vragen het iedereen die slecht slaapt: beslist iemand anders over uw geld, uw papieren of uw tijd?’] # q: direct # reveals: papers
  Ze kijkt naar de twee getallen. ‘Staat dat in de vragenlijst?’ # thinks: Iedereen. Dus het staat niet op mijn gezicht. # note: Eén vraag over controle, voor iedereen gelijk, en alleen omdat je weet wat je met een ja doet.
  -> mother
* [‘Waarom laat u hem beslissen?’] # q: why
  ‘Ik laat hem niets. Het is gewoon zo.’ # thinks: Probeer het eens. Probeer het eens zonder sleutel. # note: De schuld ligt nu bij haar. # better: ‘Als één ding in de week anders kon zijn, wat zou dat zijn?’
  -> mother

=== mother ===
Aan haar sleutelbos hangt een klein fotootje. ‘Mijn moeder,’ zegt ze. ‘Ze denkt dat ik in een hotel werk.’
* [‘Waarom vertelt u haar niet de waarheid?’] # q: why
  ‘Welke?’ # thinks: Er zijn twee waarheden, en ze zijn haar allebei te veel. # note: Voor de slaap is het niet nodig, en ze heeft haar redenen. # better: ‘Ze denkt dat u in een hotel werkt.’
  -> tired
* [‘Ze denkt dat u in een hotel werkt.’] # q: facilitator # reveals: family
  ‘En dat moet zo blijven.’ # thinks: Ik heb het gezegd. Het is maar de helft, maar ik heb het gezegd. # note: Je laat het aan haar of er nog meer te zeggen is.
  -> tired
* [‘Dat hoeft u hier niet uit te leggen.’] # q: choice
  ‘Nee?’ Ze laat de sleutels los. # thinks: Ik leg zoveel uit. Fijn om het niet te doen. # note: Niet vertellen is ook een keuze.
  -> tired

=== tired ===
‘Als ik niet zo moe was,’ zegt ze, en ze stopt.
* [‘Zou u dan bij hem weggaan, of zou u blijven?’] # q: forced # reveals: wish
  ‘Zo is het niet.’ # thinks: Weggaan, blijven. Alsof ik de twee kaartjes in mijn hand heb. # note: Jouw twee wegen zijn misschien niet de hare. # better: ‘Als u niet zo moe was …’
  -> glad
* [‘Als u niet zo moe was …’] # q: facilitator # reveals: wish
  ‘Dan zou ik eens goed nadenken.’ # thinks: Geen tijd, en toch even wachten op mij. # note: Drie seconden stilte zijn meer waard dan de volgende vraag.
  -> glad
* [‘We zorgen dat u snel weer slaapt, dat beloof ik.’] # q: promise
  ‘Dat zou fijn zijn.’ # thinks: Kunt u me een bel beloven die niet gaat? # note: De oorzaak heb jij niet in de hand. # better: ‘Als u niet zo moe was …’
  -> glad

=== glad ===
Buiten hoest de volgende patiënt. Je hebt nog drie minuten.
* [‘Wie zou blij zijn als u goed sliep?’] # q: open # reveals: helper
  ‘Blij?’ Ze moet lachen. ‘Er is wel iemand, ja.’ # thinks: Ik heb weken niet aan haar gedacht. # note: Je zoekt naar de mensen die aan haar kant staan.
  -> three
* [‘Dat had u me aan het begin moeten vertellen.’] # q: judging
  ‘Ik weet het. Sorry.’ # thinks: Aan het begin kende ik u niet. # note: Ze vertelde het toen ze het kon. Dat was vroeg. # better: ‘Goed dat u het vertelt. We hebben drie minuten, en u kunt terugkomen.’
  -> three
* [‘Is er iemand die u ’s nachts kunt bellen?’] # q: direct # reveals: helper
  ‘’s Nachts heb ik geen hand vrij,’ zegt ze. # thinks: Maar overdag zou er wel iemand zijn. # note: Gesloten, maar de volgende stap heeft het nodig.
  -> three

=== three ===
‘En wat kunt u doen?’ vraagt ze. ‘In drie minuten.’
* [‘U moet dat echt aangeven.’] # q: judging
  ‘Ik heb niets gezegd.’ # thinks: Aangeven. Dan is hij vrijdag weer vrij, en waar ben ik dan? # note: Ze kan aangifte doen, wachten, of het nooit doen. Heb jij een plicht, zeg dat dan vooraf, niet nu. # better: ‘U kunt aangifte doen, wachten, of het nooit doen. Dit kan ik vandaag doen.’
  -> text
* [‘Iets voorschrijven voor de nachten, een organisatie vragen om een rustige plek voor een paar dagen, of u gewoon volgende week weer zien. Of niets daarvan.’] # q: choice
  ‘Volgende week,’ zegt ze. ‘En die rustige plek, daar wil ik over nadenken.’ # thinks: Die bestaat dus. Goed om te weten dat die bestaat. # note: Drie dingen die jij kunt doen, en geen ervan hangt aan een verhaal.
  -> text
* [‘Ik vind voor vanavond een kamer voor u.’] # q: promise
  ‘Voor vanavond?’ Ze houdt haar sleutels vast. # thinks: En zo niet? En zo wel? # note: Bedden geeft een andere instantie, en ze heeft er niet om gevraagd. # better: ‘Ik kan een organisatie om een rustige plek vragen. Of er een is, weet ik niet.’
  -> text

=== text ===
De cursor knippert in het veld voor het portaal.
* [‘Ik schrijf problemen thuis. Dat kan toch geen kwaad?’] # q: leading # reveals: phone
  ‘Als u dat vindt,’ zegt ze. # thinks: Vanavond vraagt hij: wat voor problemen? # note: Twee woorden kunnen genoeg zijn voor een slechte nacht. # better: ‘Voor het portaal schrijf ik: slaap, bloeddruk. Wilt u het eerst lezen?’
  -> date
* [‘Voor het portaal schrijf ik: slaap, bloeddruk. Wilt u het eerst lezen?’] # q: choice
  Ze leest de regel twee keer. ‘Dat is goed. Dat is saai.’ # thinks: Saai. Wat fijn. # note: Je schrijft op wat voor de zorg nodig is, en zij ziet het voor iemand anders het ziet.
  -> date
* [‘Zal ik er niet toch in zetten wat er speelt? Het kan u later helpen.’] # q: repeat
  ‘Nee. Ik zei zo weinig mogelijk.’ # thinks: Ook hier moet je twee keer nee zeggen. # note: Ze heeft er nee op gezegd. # better: ‘Voor het portaal schrijf ik: slaap, bloeddruk.’
  -> date

=== date ===
‘Geen brieven, alstublieft,’ zegt ze.
* [‘Een bericht dan, of een telefoontje?’] # q: forced # reveals: phone
  ‘Niets, als het kan.’ # thinks: Alles wat gaat, is van hem. # note: Met geen brieven bedoelde ze meer dan geen papier. # better: ‘Geen brieven. Kom volgende week voor de bloeddruk.’
  -> bye
* [‘Welke dag komt het volgende week goed uit?’] # q: direct
  ‘Dinsdag. Voor twaalf uur kan ik weg.’ # thinks: Dinsdag. Ik heb dinsdag iets. # note: Gewoon en nuttig.
  -> bye
* [‘Geen brieven. Kom volgende week voor de bloeddruk, en we sturen daarvoor niets. Is dat goed?’] # q: choice
  ‘Voor de bloeddruk,’ zegt ze. Het klinkt als een wachtwoord. # thinks: Dat kan ik thuis zeggen. # note: Een medische reden is waar, en je kunt hem hardop zeggen.
  -> bye

=== bye ===
Ze heeft haar jas aan en een hand op de deur. ‘Heb ik te veel gezegd?’
* [‘Waarom te veel?’] # q: why
  ‘Laat maar.’ # thinks: Nu moet ik daar ook nog bang voor zijn. # note: Ze vraagt of ze veilig is, en krijgt een vraag terug. # better: ‘Nee. Het blijft zoals we hebben afgesproken: bloeddruk, volgende week, verder niets in het portaal.’
  -> close
* [‘U hebt het heel goed gedaan, en nu u het verteld hebt, komt alles goed.’] # q: promise
  ‘Ja,’ zegt ze vriendelijk. # thinks: Dat zeggen ze als ze van je af willen. # note: Het troost jou meer dan haar. # better: ‘Nee. Het blijft zoals we hebben afgesproken: bloeddruk, volgende week, verder niets in het portaal.’
  -> close
* [‘Nee. Het blijft zoals we hebben afgesproken: bloeddruk, volgende week, verder niets in het portaal.’] # q: safety
  Ze telt met je mee: ‘Bloeddruk. Volgende week. Verder niets.’ # thinks: Drie dingen. Drie dingen kan ik dragen. # note: Ze gaat weg met wat is afgesproken, en kan daarop rekenen.
  -> close

=== close ===
Ze pakt de sleutels met het fotootje van de stoel. ‘Tot volgende week,’ zegt Noa. Op de trap loopt ze al sneller.
-> END

=== fact_phone ===
‘Max heeft de code van mijn telefoon, en het wachtwoord van het portaal ook.’ # wrong: ‘Mijn telefoon is mijn eigen zaak.’
-> END

=== fact_debt ===
‘Max heeft mijn behandeling betaald, en elke maand noemt hij een hoger bedrag.’ # wrong: ‘Ik ben Max niets schuldig, het was een cadeau.’
-> END

=== fact_hours ===
‘De bel gaat tot vijf uur ’s ochtends, en ik ben degene die opendoet.’ # wrong: ‘Ik werk wanneer ik zin heb.’
-> END

=== fact_pay ===
‘Op vrijdag geeft Max me vijftig voor de week.’ # wrong: ‘We delen alles, half om half.’
-> END

=== fact_ill ===
‘Als ik ziek ben en niet werk, komt die dag bij het bedrag.’ # wrong: ‘Als ik ziek ben, blijf ik in bed.’
-> END

=== fact_papers ===
‘Mijn paspoort ligt in de la van Max, vanwege het huurcontract.’ # wrong: ‘Mijn papieren zitten ergens in mijn tas.’
-> END

=== fact_family ===
‘Max zegt dat één brief genoeg is, en dan weet mijn moeder wat ik doe.’ # wrong: ‘Max zou nooit iets tegen mijn familie zeggen.’
-> END

=== fact_wish ===
‘Ik wil drie nachten slapen achter een deur die ik op slot kan doen.’ # wrong: ‘Ik denk dat ik bij Max weg wil, ja.’
-> END

=== fact_helper ===
‘Een collega van vroeger heeft een slaapbank, en ze heeft het me al twee keer aangeboden.’ # wrong: ‘Er is niemand naar wie ik toe kan.’
-> END
