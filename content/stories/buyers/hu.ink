-> evening

=== evening ===
# drawing: phone
Késő van. Hirdetéseket nézel a telefonodon. Az egyikben képek, mint egy magazinból, kevés szó, és a többinél sokkal alacsonyabb ár. „Minden lehetséges, éjjel-nappal.”
* [Írni a számra] -> chat
* [Megnézni egy másikat] -> other

=== other ===
# drawing: window
Ennek saját oldala van. Leírja, mit tesz és mit nem, mikor dolgozik, és mennyibe kerül. „Előbb kérdezz. A nem az nem.”
* [Írni neki] -> ordinary
* [Visszatérni az olcsóhoz] -> chat

=== ordinary ===
# drawing: kettle
Másnap reggel válaszol. Megegyeztek abban, mit akartok mindketten. Egy dologra nemet mond, és kész. Kifizeted. Ő maga zárja be mögötted az ajtót.
Sok ember, aki szexmunkát végez, így dolgozik. Olyan klienseket akar, akik figyelnek rá, és hogy hagyják békén.
* [Egy hét múlva újra látod az olcsó hirdetést] -> chat
* [Itt hagyni a történetet] -> end

=== chat ===
# drawing: chat
# sign: other-person
A válasz azonnal jön, hajnali kettőkor. Miának hívja magát, aztán Linának. Arra nem felel, amit kérdezel. Csak azt kérdezi, mikor jössz.
* [Kérni, hogy telefonon beszéljetek] -> voice
* [Elmenni a címre] -> stairs
* [Nem írni többet] -> think

=== voice ===
# drawing: phone
# sign: terms
Egy férfi veszi fel. Most nem tud beszélni, mondja. Kicsit többért azt teszel, amit akarsz. Egy címet ad, az ajtón nincs név.
* [Odamenni] -> stairs
* [Letenni] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Egy férfi áll a lépcsőn, és elveszi a pénzt. Egy ajtó mögött csörög és csörög egy telefon. Kívülről van bezárva. Kinyitja neked.
* [Megfordulni és elmenni] -> street
* [Bemenni] -> room

=== room ===
# drawing: room
# sign: fear
Nem az az ember, aki a képeken van. Egy matrac, egy bőrönd, ruha egy napra. Nem rád néz. Az ajtót nézi.
* [Megkérdezni, hogy hívják, és hogy van] -> answer
* [Bocsánatot kérni, és elmenni] -> street
* [Maradni, hiszen fizettél] -> stay

=== answer ===
# drawing: room
# sign: learned-story
„Huszonkettő vagyok, szeretek itt lenni.” Mintha betanulta volna. Hány éves valójában? Amikor azt mondod, hogy most elmehetsz, fellélegzik.
* [Elmenni, csendben] -> street
* [Azt mondani neki, hogy kihozod innen] -> promise

=== promise ===
# drawing: door
Megrázza a fejét. A férfi a lépcsőn meghallott. Mi lesz vele, ha elmentél?
Aki egymaga akar megmenteni valakit, ronthat a helyzeten. Akik segíteni tudnak, tudják, hogyan kérdezzék meg előbb őt.
* [Elmenni, csendben] -> street

=== stay ===
# drawing: door
Te fizettél, de ő nem választott. Innentől bűncselekmény lehet: sok országban az, ha olyan embert használsz, akiről tudod vagy tudnod kellene, hogy kényszerítik. Ha tizennyolc év alatti, vedd úgy, hogy mindenhol az.
Bármikor abbahagyhatod, most is.
* [Abbahagyni, és elmenni] -> street

=== think ===
# drawing: window
Elteszed a telefont. Senkivel nem találkoztál, és mégis tudsz valamit: egy számot, egy szöveget, képeket, egy hangot.
* [Tenni vele valamit] -> tell
* [Aludni rá egyet] -> night

=== street ===
# drawing: street
Az utcán állsz. Dobog a szíved. Tudod a címet, az időt, a hangot, a kívülről bezárt ajtót.
* [Valaki most veszélyben van] -> call
* [Elmondani név nélkül] -> tell
* [Elfelejteni] -> night

=== night ===
# drawing: night
Ébren fekszel. Talán semmi sem volt. Talán ma csak te láttad, és te mondhatod el.
Senkinek nem kell, hogy biztos legyél benne. Vannak, akiknek ez a munkájuk, hogy mérlegeljék.
* [Elmondani név nélkül] -> tell
* [Itt hagyni a történetet] -> end

=== call ===
# drawing: phone
A 112 olyan embereket küld, akik ki tudnak nyitni egy ajtót. A hívás nem névtelen: látják a számodat, és megkérdezhetik a neved.
* [És ha nem ennyire sürgős?] -> tell
* [Itt hagyni a történetet] -> end

=== tell ===
# drawing: path
Leírod, mit láttál: hol, mikor, a számot, a hirdetés szavait, mi nem volt rendben. Senki nem kérdezi, mit kerestél ott. Kapsz egy kódot, és visszajöhetsz válaszolni egy kérdésre.
Aki olvassa, másokkal együtt mérlegeli. Ha tudják, megkérdezik őt, mit akar. Pusztán egy hirdetés miatt nem törnek be ajtót.
* [Itt hagyni a történetet] -> end

=== end ===
# drawing: kettle
A történet itt ér véget. Újra lehet olvasni más választásokkal.
-> END
