// Priča za ljude koji plaćaju za seks. Mjesta, stvari i izbori: nikad tijelo, bez srama, bez prijetnje.
-> evening

=== evening ===
# drawing: phone
Kasno je. Na telefonu gledate oglase. Jedan ima slike kao iz časopisa, malo riječi i cijenu mnogo nižu od drugih. „Sve je moguće, danju i noću.”
* [Pišite na taj broj] -> chat
* [Pogledajte drugi oglas] -> other

=== other ===
# drawing: window
Ova žena ima vlastitu stranicu. Piše što radi, a što ne, kada radi i koliko to stoji. „Najprije pitajte. Ne znači ne.”
* [Pišite joj] -> ordinary
* [Vratite se na jeftini oglas] -> chat

=== ordinary ===
# drawing: kettle
Odgovara sljedećeg jutra. Dogovarate se što oboje želite. Na jednu stvar kaže ne i time je sve rečeno. Plaćate joj. Vrata za vama sama zaključava.
Mnogi ljudi koji prodaju seks rade tako. Žele klijente koji slušaju i žele da ih se pusti na miru.
* [Tjedan dana poslije opet vidite jeftini oglas] -> chat
* [Ovdje ostavite priču] -> end

=== chat ===
# drawing: chat
# sign: other-person
Odgovor dolazi odmah, u dva ujutro. Najprije se zove Mia, zatim Lina. Ne odgovara na ono što pitate. Pita samo kada dolazite.
* [Zatražite razgovor telefonom] -> voice
* [Otiđite na adresu] -> stairs
* [Prestanite pisati] -> think

=== voice ===
# drawing: phone
# sign: terms
Javlja se muškarac. Ona sada ne može razgovarati, kaže. Za malo više novca možete raditi što želite. Daje vam adresu bez imena na vratima.
* [Otiđite onamo] -> stairs
* [Prekinite poziv] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Na stubama stoji muškarac i uzima novac. Iza vrata telefon zvoni i zvoni. Vrata su zaključana izvana. On vam ih otvara.
* [Okrenite se i otiđite] -> street
* [Uđite] -> room

=== room ===
# drawing: room
# sign: fear
To nije osoba sa slika. Tu su madrac, kovčeg, odjeća za jedan dan. Ne gleda vas. Gleda prema vratima.
* [Pitajte je kako se zove i kako je] -> answer
* [Recite da vam je žao i otiđite] -> street
* [Ostanite, platili ste] -> stay

=== answer ===
# drawing: room
# sign: learned-story
„Imam dvadeset dvije godine, sviđa mi se ovdje.” Zvuči kao naučeno napamet. Koliko joj je zapravo godina? Kad kažete da možete i otići, odahne.
* [Otiđite, tiho] -> street
* [Recite joj da ćete je izvući] -> promise

=== promise ===
# drawing: door
Odmahuje glavom. Muškarac na stubama vas je čuo. Što će biti s njom kad odete?
Tko sam pokušava nekoga spasiti, može pogoršati stvar. Oni koji mogu pomoći znaju kako najprije pitati nju.
* [Otiđite, tiho] -> street

=== stay ===
# drawing: door
Vi ste platili, ali ona nije birala. Odavde to može biti kazneno djelo: u mnogim zemljama jest ako se koriste usluge osobe za koju znate, ili biste morali znati, da je prisiljena. Ako ima manje od osamnaest godina, računajte da je kazneno djelo svugdje.
Možete prestati u svakom trenutku, i sada.
* [Prestanite i otiđite] -> street

=== think ===
# drawing: window
Odlažete telefon. Nikoga niste sreli, a ipak nešto znate: broj, tekst, slike, glas.
* [Učinite nešto s tim] -> tell
* [Prespavajte] -> night

=== street ===
# drawing: street
Stojite na ulici. Srce vam lupa. Znate adresu, vrijeme, glas, vrata koja su bila zaključana izvana.
* [Netko je sada u opasnosti] -> call
* [Recite to bez imena] -> tell
* [Zaboravite] -> night

=== night ===
# drawing: night
Ležite budni. Možda to nije bilo ništa. Možda ste danas samo vi to vidjeli i možete to reći.
Nitko ne traži da budete sigurni. Ima ljudi kojima je posao to procijeniti.
* [Recite to bez imena] -> tell
* [Ovdje ostavite priču] -> end

=== call ===
# drawing: phone
112 šalje ljude koji mogu otvoriti vrata. Poziv nije anoniman: vide vaš broj i mogu vas pitati za ime.
* [A ako nije tako hitno?] -> tell
* [Ovdje ostavite priču] -> end

=== tell ===
# drawing: path
Pišete što ste vidjeli: gdje, kada, broj, riječi iz oglasa, što nije bilo u redu. Nitko ne pita što ste ondje radili. Dobivate kod i možete se vratiti da odgovorite na pitanje.
Tko to pročita, procjenjuje to s drugima. Ako mogu, pitaju nju što želi. Samo zbog jednog oglasa nitko ne provaljuje vrata.
* [Ovdje ostavite priču] -> end

=== end ===
# drawing: kettle
Priča ovdje završava. Možete je ponovno čitati s drugim izborima.
-> END
