// Een verhaal voor mensen die voor seks betalen. Plekken, dingen en keuzes: nooit het lichaam, geen schaamte, geen dreiging.
-> evening

=== evening ===
# drawing: phone
Het is laat. Je bekijkt advertenties op je telefoon. Eén heeft foto’s als uit een tijdschrift, weinig woorden, en een prijs ver onder de andere. ‘Alles mogelijk, dag en nacht.’
* [Schrijf naar het nummer] -> chat
* [Bekijk een andere] -> other

=== other ===
# drawing: window
Deze vrouw heeft een eigen pagina. Ze schrijft wat ze doet en wat niet, wanneer ze werkt en wat het kost. ‘Vraag het eerst. Nee is nee.’
* [Schrijf haar] -> ordinary
* [Ga terug naar de goedkope] -> chat

=== ordinary ===
# drawing: kettle
Ze antwoordt de volgende ochtend. Jullie spreken af wat jullie allebei willen. Tegen één ding zegt ze nee, en daarmee is het klaar. Je betaalt haar. Achter jou doet ze zelf de deur op slot.
Veel mensen die seks verkopen, werken zo. Ze willen klanten die luisteren, en met rust gelaten worden.
* [Een week later zie je de goedkope advertentie weer] -> chat
* [Laat het verhaal hier] -> end

=== chat ===
# drawing: chat
# sign: other-person
Het antwoord komt meteen, om twee uur ’s nachts. Wie antwoordt noemt zich Mia, daarna Lina. Er komt geen antwoord op wat je vraagt. Alleen de vraag wanneer je komt.
* [Vraag om te bellen] -> voice
* [Ga naar het adres] -> stairs
* [Stop met schrijven] -> think

=== voice ===
# drawing: phone
# sign: terms
Een man neemt op. Ze kan nu niet praten, zegt hij. Voor wat meer mag je doen wat je wilt. Hij geeft je een adres zonder naam op de deur.
* [Ga erheen] -> stairs
* [Hang op] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Er staat een man op de trap, hij neemt het geld aan. Achter een deur gaat een telefoon, almaar door. De deur zit van buiten op slot. Hij doet hem voor je open.
* [Draai om en ga weg] -> street
* [Ga naar binnen] -> room

=== room ===
# drawing: room
# sign: fear
Het is niet de persoon van de foto’s. Er liggen een matras, een koffer, kleren voor één dag. Ze kijkt niet naar jou. Ze kijkt naar de deur.
* [Vraag haar hoe ze heet en hoe het gaat] -> answer
* [Zeg sorry, en ga weg] -> street
* [Blijf, je hebt betaald] -> stay

=== answer ===
# drawing: room
# sign: learned-story
‘Ik ben tweeëntwintig, ik vind het hier fijn.’ Het klinkt uit het hoofd geleerd. Hoe oud is ze echt? Als je zegt dat je nu kunt gaan, ademt ze uit.
* [Ga, rustig] -> street
* [Zeg haar dat je haar hieruit haalt] -> promise

=== promise ===
# drawing: door
Ze schudt haar hoofd. De man op de trap heeft je gehoord. Wat gebeurt er met haar als jij weg bent?
Wie in zijn eentje iemand wil redden, kan het erger maken. Mensen die kunnen helpen, weten hoe ze het eerst aan haar vragen.
* [Ga, rustig] -> street

=== stay ===
# drawing: door
Jij hebt betaald, maar zij heeft niet gekozen. Vanaf hier kan het een misdrijf zijn: in veel landen is het er een om iemand te gebruiken van wie je weet, of moet weten, dat ze gedwongen wordt. Is ze jonger dan achttien, ga er dan van uit dat het overal een misdrijf is.
Je kunt op elk moment stoppen, ook nu.
* [Stop, en ga weg] -> street

=== think ===
# drawing: window
Je legt de telefoon weg. Je hebt niemand ontmoet, en toch weet je iets: een nummer, een tekst, foto’s, een stem.
* [Doe er iets mee] -> tell
* [Slaap er een nacht over] -> night

=== street ===
# drawing: street
Je staat op straat. Je hart klopt. Je kent het adres, de tijd, de stem, de deur die van buiten op slot zat.
* [Iemand is nu in gevaar] -> call
* [Vertel het zonder je naam te geven] -> tell
* [Vergeet het] -> night

=== night ===
# drawing: night
Je ligt wakker. Misschien was het niets. Misschien was jij vandaag de enige die het zag en kan zeggen.
Je hoeft het niet zeker te weten. Er zijn mensen die het als werk hebben om het te wegen.
* [Vertel het zonder je naam te geven] -> tell
* [Laat het verhaal hier] -> end

=== call ===
# drawing: phone
112 stuurt mensen die een deur kunnen openen. Het gesprek is niet anoniem: ze zien je nummer en kunnen naar je naam vragen.
* [En als het niet zo dringend is?] -> tell
* [Laat het verhaal hier] -> end

=== tell ===
# drawing: path
Je schrijft wat je zag: waar, wanneer, het nummer, de woorden van de advertentie, wat er niet klopte. Niemand vraagt wat je daar deed. Je krijgt een code, en kunt terugkomen om een vraag te beantwoorden.
Wie het leest, weegt het met anderen. Als het kan, vragen ze haar wat zij wil. Voor een advertentie alleen wordt geen deur ingetrapt.
* [Laat het verhaal hier] -> end

=== end ===
# drawing: kettle
Het verhaal eindigt hier. Je kunt het nog eens lezen met andere keuzes.
-> END
