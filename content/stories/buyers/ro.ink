-> evening

=== evening ===
# drawing: phone
Este târziu. Te uiți la anunțuri pe telefon. Unul are poze ca din reviste, puține cuvinte și un preț mult sub celelalte. „Orice este posibil, zi și noapte.”
* [Scrie la număr] -> chat
* [Uită-te la altul] -> other

=== other ===
# drawing: window
Aceasta are o pagină a ei. Scrie ce face și ce nu, când lucrează și cât costă. „Întreabă întâi. Nu înseamnă nu.”
* [Scrie-i] -> ordinary
* [Întoarce-te la cel ieftin] -> chat

=== ordinary ===
# drawing: kettle
Răspunde a doua zi dimineață. Vă înțelegeți asupra a ceea ce vreți amândoi. La un lucru spune nu, și gata. O plătești. Încuie chiar ea ușa în urma ta.
Mulți oameni care vând sex lucrează așa. Vor clienți care ascultă și să fie lăsați în pace.
* [După o săptămână, vezi din nou anunțul ieftin] -> chat
* [Lasă povestea aici] -> end

=== chat ===
# drawing: chat
# sign: other-person
Răspunsul vine pe loc, la două noaptea. Spune că o cheamă Mia, apoi Lina. Nu răspunde la ce întrebi. Întreabă doar când vii.
* [Cere să vorbiți la telefon] -> voice
* [Mergi la adresă] -> stairs
* [Nu mai scrie] -> think

=== voice ===
# drawing: phone
# sign: terms
Răspunde un bărbat. Ea nu poate vorbi acum, spune el. Pentru ceva mai mult poți face ce vrei. Îți dă o adresă fără nume pe ușă.
* [Mergi acolo] -> stairs
* [Închide telefonul] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Un bărbat stă pe scări și ia banii. În spatele unei uși sună și tot sună un telefon. Ușa este încuiată pe dinafară. El ți-o deschide.
* [Întoarce-te și pleacă] -> street
* [Intră] -> room

=== room ===
# drawing: room
# sign: fear
Nu este persoana din poze. Sunt o saltea, o valiză, haine pentru o zi. Nu se uită la tine. Se uită la ușă.
* [Întreab-o cum o cheamă și ce mai face] -> answer
* [Cere-ți scuze și pleacă] -> street
* [Rămâi, ai plătit] -> stay

=== answer ===
# drawing: room
# sign: learned-story
„Am douăzeci și doi de ani, îmi place aici.” Sună învățat pe de rost. Câți ani are de fapt? Când spui că poți pleca acum, răsuflă.
* [Pleacă, fără zgomot] -> street
* [Spune-i că o scoți de acolo] -> promise

=== promise ===
# drawing: door
Dă din cap că nu. Bărbatul de pe scări te-a auzit. Ce se întâmplă cu ea după ce pleci?
Cine vrea să salveze pe cineva de unul singur poate face mai rău. Cei care pot ajuta știu cum să o întrebe întâi pe ea.
* [Pleacă, fără zgomot] -> street

=== stay ===
# drawing: door
Ai plătit, dar ea nu a ales. De aici poate fi o infracțiune: în multe țări este, dacă folosești o persoană despre care știi, sau ar trebui să știi, că este forțată. Dacă are sub optsprezece ani, socotește că este peste tot.
Te poți opri în orice clipă, și acum.
* [Oprește-te și pleacă] -> street

=== think ===
# drawing: window
Pui telefonul deoparte. Nu ai întâlnit pe nimeni și totuși știi ceva: un număr, un text, poze, o voce.
* [Fă ceva cu asta] -> tell
* [Lasă pe mâine] -> night

=== street ===
# drawing: street
Stai în stradă. Inima îți bate. Știi adresa, ora, vocea, ușa care era încuiată pe dinafară.
* [Cineva este în pericol acum] -> call
* [Spune fără să-ți dai numele] -> tell
* [Uită] -> night

=== night ===
# drawing: night
Nu poți dormi. Poate că nu a fost nimic. Poate că azi ai fost singurul care a văzut și poate spune.
Nimeni nu are nevoie să știi sigur. Sunt oameni a căror muncă este să cântărească asta.
* [Spune fără să-ți dai numele] -> tell
* [Lasă povestea aici] -> end

=== call ===
# drawing: phone
112 trimite oameni care pot deschide o ușă. Apelul nu este anonim: îți văd numărul și te pot întreba cum te cheamă.
* [Și dacă nu este chiar așa de urgent?] -> tell
* [Lasă povestea aici] -> end

=== tell ===
# drawing: path
Scrii ce ai văzut: unde, când, numărul, cuvintele anunțului, ce nu era în regulă. Nimeni nu întreabă ce făceai acolo. Primești un cod și te poți întoarce ca să răspunzi la o întrebare.
Cine citește cântărește împreună cu alții. Dacă pot, o întreabă pe ea ce vrea. Nu se sparge nicio ușă doar pentru un anunț.
* [Lasă povestea aici] -> end

=== end ===
# drawing: kettle
Povestea se termină aici. Poate fi citită din nou cu alte alegeri.
-> END
