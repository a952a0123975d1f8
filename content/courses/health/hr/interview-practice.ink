// Ordinacija obiteljske medicine, deset minuta za svakog pacijenta. Noa, 34, trans žena, ne može spavati. Izmišljeno.
# person: Noa
-> name

=== name ===
Na zaslonu je drugo ime, a ne ono koje ona kaže. „Noa”, kaže prije nego što ga možete pročitati naglas.
* [„Koje ime piše na zdravstvenoj iskaznici?”] # q: direct
  „To koje tamo vidite.” # thinks: Počinje iskaznicom. Uvijek počinje iskaznicom. # note: Možda vam treba, ali ne kao prvo.
  -> pills
* [„Zašto u kartonu piše drugo?”] # q: why
  „To je staro”, kaže. # thinks: Deset minuta, a jedna je otišla na ovo. # note: Mora objašnjavati sebe prije nego što je rekla što je muči. # better: „Noa. Stavit ću to na vrh, da vas nitko ne prozove drugim imenom.”
  -> pills
* [„Noa. Stavit ću to na vrh, da vas nitko ne prozove drugim imenom. Ja sam Alex i danas vas ja pregledavam. Svako pitanje možete preskočiti.”] # q: safety
  „Hvala.” Spušta torbu na pod. # thinks: Jedna rečenica, i onog imena više nema. # note: Njezino ime, vaše ime i ono što smije odbiti.
  -> pills

=== pills ===
„Ne mogu spavati”, kaže. „Trebam samo nešto za to. Onda opet idem.”
* [„Tablete ništa ne rješavaju, znate, i za tri tjedna ste opet ovdje s istim problemom.”] # q: judging
  „Ne. Znam.” # thinks: Nisam tražila rješenje. Tražila sam srijedu. # note: Došla je s jednom željom, a odbijena je prije nego što ste je upoznali. # better: „Onda počnimo od sna. Kako ste u ovom trenutku? Želite li vode?”
  -> portal
* [„Onda počnimo od sna. Kako ste u ovom trenutku? Želite li vode?”] # q: need
  „Voda je dobra.” Popije je u jednom gutljaju. # thinks: Žedna sam otkako sam ustala, a nisam primijetila. # note: Ozbiljno shvaćate ono što traži i gledate cijelu osobu.
  -> portal
* [„To je stres s partnerom, zar ne?”] # q: leading # reveals: debt
  „Od svega pomalo.” # thinks: Partner. Ako hoćete. # note: Nudite joj uzrok, i razgovor je gotov. # better: „Recite mi kako izgleda jedna noć.”
  -> portal

=== portal ===
Naginje se naprijed i gleda zaslon. „Ide li to na internet? To što upisujete?”
* [„Karton ostaje ovdje, ali kratak tekst ide na portal za pacijente. Vi možete odlučiti što u njemu piše. Ako je u opasnosti život ili dijete, možda moram djelovati, i to prvo kažem vama.”] # q: safety
  „Mogu odlučiti”, kaže. „Onda što manje.” # thinks: Može se pročitati. Dobro da sam pitala. # note: Iskreno kažete tko što može čitati, i to postaje njezina odluka.
  -> awake
* [„Mislite na nekoga tko bi to mogao pročitati.”] # q: facilitator # reveals: phone
  Polako kima. „Čovjek misli na takve stvari.” # thinks: Nisam rekla tko. Nitko nije pitao tko. # note: Imenujete brigu, a ne osobu.
  -> awake
* [„Ne, ne. To je potpuno sigurno.”] # q: promise
  „Dobro”, kaže i opet se naslanja. # thinks: Ne znate kako mi živimo. # note: Sigurno je od stranaca, ali ne od nekoga tko zna lozinku. # better: „Zna li netko drugi vašu lozinku?”
  -> awake
* [„Zna li netko drugi vašu lozinku?”] # q: direct # reveals: phone
  „Zašto pitate?” # thinks: Pita li se to inače? Možda se pita. # note: Pitanje koje treba za sljedeći korak. Recite da ga postavljate svima.
  -> awake

=== awake ===
Navlači rukave džempera preko ruku.
* [„Nešto uzimate da ostanete budni, zar ne?”] # q: leading # reveals: ill
  „Izgledam li tako?” # thinks: Znači, droge. Kod ljudi poput mene uvijek su droge. # note: Nagađanje o ljudima poput nje, a ona to osjeti. # better: „Što vas drži budnom?”
  -> sorry
* [„Jesu li to brige ili je to buka?”] # q: forced # reveals: hours
  „Onda buka.” # thinks: Buka zvuči bolje. # note: Dajete dva odgovora, a ona uzima manji. # better: „Što vas drži budnom?”
  -> sorry
* [„Što vas drži budnom?”] # q: open # reveals: hours
  „Noći su glasne”, kaže. # thinks: Što, a ne tko. Na to mogu odgovoriti. # note: Otvoreno pitanje u kojem nema osobe.
  -> week
* [„Koliko ste sati spavali noćas?”] # q: direct # reveals: hours
  „Tri. S prekidima.” # thinks: Brojiti znam. Samo ne mogu promijeniti. # note: Taj broj treba za liječenje.
  -> week

=== sorry ===
Gleda prema vratima, pa u torbu. „Čemu to?” pita.
* [„Zašto ste tako nervozni?”] # q: why
  „Samo sam umorna.” # thinks: Zato što me gledate kao onaj čovjek na šalteru. # note: Nervozna je zbog vašeg pitanja. # better: „To je bilo loše pitanje. Možete ga preskočiti.”
  -> friend
* [„Znači, ipak ima nešto?”] # q: leading # reveals: debt
  „Uvijek ima nešto”, kaže. # thinks: Nemate ništa, a želite da ja to ispunim. # note: Pritišćete ondje gdje se upravo zatvorila. # better: „To je bilo loše pitanje. Možete ga preskočiti.”
  -> friend
* [„To je bilo loše pitanje. Možete ga preskočiti.”] # q: safety
  „U redu.” Torba ostaje na podu. # thinks: Nitko još nije povukao pitanje. Do sada. # note: Kad povučete pitanje, pokazujete da ga stvarno smije preskočiti.
  -> friend

=== week ===
Broji na prste. „Ponedjeljak ne. Utorak ne. Srijeda malo.”
* [„Ponedjeljak ne, utorak ne …”] # q: facilitator # reveals: ill
  „Čovjek se navikne. Tako misli.” # thinks: Čudno je to čuti izvana. # note: Njezine riječi, vraćene njoj, puštaju je da nastavi.
  -> friend
* [„To nijedno tijelo dugo ne izdrži.”] # q: judging
  „Moje izdrži.” # thinks: Moje tijelo. O mojem tijelu svi imaju mišljenje. # note: Ona ga poznaje bolje od vas, a sad ga mora braniti. # better: „Ponedjeljak ne, utorak ne …” I čekajte.
  -> friend
* [„A kad imate temperaturu?”] # q: direct # reveals: ill
  „Što s tim?” # thinks: Otkud vam to? Kao da ste bili u našoj kuhinji. # note: Jedno kratko pitanje može koristiti kad je već počela pričati.
  -> friend

=== friend ===
„Max je dogovorio termin”, kaže. „On radi sve te stvari. Dobar je u tome.”
* [„Zvuči kao da vas nadzire.”] # q: judging
  „On mi pomaže”, kaže. # thinks: Ne govorite to o njemu. Vama nikad nije bilo hladno. # note: To je vaša riječ, a ne njezina, i sad ga mora braniti. # better: „On radi sve te stvari.” I čekajte.
  -> pressure
* [„Kako je vama to što ih on radi?”] # q: open # reveals: debt
  Otvara usta, pa ih zatvara. „Praktično”, kaže. # thinks: Meni. To je kao … morala bih razmisliti. # note: Pitate o njoj, a ne o njemu.
  -> pressure
* [„On radi sve te stvari.”] # q: facilitator # reveals: pay
  „Liječnika, stanarinu, telefon. Sve.” # thinks: Kad to kaže netko drugi, popis je dug. # note: Ostavljate rečenicu da je i sama može čuti.
  -> pressure
* [„Ali Max vam zapravo nije prijatelj, zar ne?”] # q: leading # reveals: pay
  „On mi je prijatelj.” # thinks: Primio me kad nitko nije. Vi niste bili tamo. # note: Oboje može biti točno: da je pomogao i da uzima. Ostanite kod njezine riječi. # better: „Kako je vama to što ih on radi?”
  -> pressure

=== pressure ===
Mjerite joj tlak. Manšeta se stegne i opet popusti.
* [„To bi moglo biti od hormona. Jeste li to rekli onome tko vam ih daje?”] # q: judging
  „Buka?” pita. # thinks: I slomljena ruka bila bi od hormona. # note: Nije sve što trans osoba ima od toga, a niste ni pregledali. # better: „Dobivate li inače ono što trebate, hormone, pretrage, zubara?”
  -> decide
* [„Otkad tako spavate?”] # q: direct # reveals: debt
  „Od proljeća. Od novog stana.” # thinks: Otkad sam tako skupa. # note: Obično liječničko pitanje. Može donijeti više nego što ste tražili.
  -> decide
* [„Dobivate li inače ono što trebate: hormone, pretrage, zubara? To možemo i ovdje.”] # q: need
  „Mogu samo doći zbog toga?” Gleda manšetu. „Bez ikoga?” # thinks: Razlog da dođem. Pravi. # note: Skrb kao za svakoga drugog i razlog da opet dođe.
  -> decide

=== decide ===
Zapisujete dva broja. Pita jesu li loši. Kažete: malo visoki.
* [„Je li vam ikad prijetio?”] # q: leading # reveals: family
  „Max?” kaže. „Zašto Max?” # thinks: Ako to kažem, morate nešto učiniti. A onda će i on nešto učiniti. # note: U jedno pitanje stavljate i osobu i djelo. # better: „Sve koji loše spavaju pitamo: odlučuje li netko drugi o vašem novcu ili vremenu?”
  -> mother
* [„Kad bi u tjednu jedna stvar mogla biti drukčija, koja bi to bila?”] # q: open # reveals: wish
  „Jedna stvar”, kaže. Gotovo se nasmiješi. # thinks: Ne sve. Jednu stvar smijem poželjeti. # note: Da bi odgovorila, ne mora nikoga optužiti.
  -> mother
* [„Sve koji loše spavaju pitamo: odlučuje li netko drugi o vašem novcu, dokumentima ili vremenu?”] # q: direct # reveals: papers
  Gleda ona dva broja. „To je u upitniku?” # thinks: Sve. Znači, ne piše mi na licu. # note: Jedno pitanje o nadzoru, isto za sve, i samo zato što znate što s odgovorom „da”.
  -> mother
* [„Zašto mu dopuštate da odlučuje?”] # q: why
  „Ne dopuštam. Tako je.” # thinks: Probajte vi. Probajte bez ključa. # note: Sad je ona kriva. # better: „Kad bi u tjednu jedna stvar mogla biti drukčija, koja bi to bila?”
  -> mother

=== mother ===
Na svežnju ključeva visi joj mala fotografija. „Moja mama”, kaže. „Misli da radim u hotelu.”
* [„Zašto joj ne kažete istinu?”] # q: why
  „Koju?” # thinks: Dvije su istine, i svaka je za nju previše. # note: To za san ne treba, a ona ima razloge. # better: „Ona misli da radite u hotelu.”
  -> tired
* [„Ona misli da radite u hotelu.”] # q: facilitator # reveals: family
  „I neka tako ostane.” # thinks: Rekla sam. Tek pola, ali rekla sam. # note: Njoj prepuštate ima li još nešto za reći.
  -> tired
* [„To ovdje ne morate objašnjavati.”] # q: choice
  „Ne?” Pušta ključeve. # thinks: Toliko toga objašnjavam. Lijepo je ne morati. # note: I ne reći je izbor.
  -> tired

=== tired ===
„Da nisam tako umorna”, kaže i stane.
* [„Biste li ga ostavili ili biste ostali?”] # q: forced # reveals: wish
  „Nije to tako.” # thinks: Otići, ostati. Kao da u ruci imam dvije karte. # note: Vaša dva puta možda nisu njezini. # better: „Da niste tako umorni …”
  -> glad
* [„Da niste tako umorni …”] # q: facilitator # reveals: wish
  „Onda bih jednom stvarno razmislila.” # thinks: Nema vremena, a ipak me malo čeka. # note: Tri sekunde tišine vrijede više od sljedećeg pitanja.
  -> glad
* [„Uskoro ćete opet spavati, obećavam.”] # q: promise
  „To bi bilo lijepo.” # thinks: Možete li mi obećati zvono koje ne zvoni? # note: Razlog zbog kojeg ne spava nije u vašim rukama. # better: „Da niste tako umorni …”
  -> glad

=== glad ===
Vani kašlje sljedeći pacijent. Imate tri minute.
* [„Tko bi se veselio da dobro spavate?”] # q: open # reveals: helper
  „Veselio?” Mora se nasmijati. „Ima netko, da.” # thinks: Tjednima se nje nisam sjetila. # note: Traži ljude koji su na njezinoj strani.
  -> three
* [„To ste mi trebali reći na početku.”] # q: judging
  „Znam. Oprostite.” # thinks: Na početku vas nisam poznavala. # note: Rekla je kad je mogla. To je bilo rano. # better: „Hvala što ste mi to rekli. Imamo tri minute, a možete i opet doći.”
  -> three
* [„Ima li netko koga biste noću mogli nazvati?”] # q: direct # reveals: helper
  „Noću nemam slobodnu ruku”, kaže. # thinks: Ali danju bi netko bio. # note: Zatvoreno, ali treba za sljedeći korak.
  -> three

=== three ===
„I što možete učiniti?” pita. „U tri minute.”
* [„To stvarno morate prijaviti.”] # q: judging
  „Nisam ništa rekla.” # thinks: Prijaviti. Onda je u petak opet vani, a gdje sam ja? # note: Može prijaviti, čekati ili nikad ne prijaviti. Ako imate dužnost, recite to prije, a ne sada. # better: „Možete prijaviti, čekati ili nikad ne prijaviti. Evo što danas mogu.”
  -> text
* [„Propisati nešto za noć, pitati jednu organizaciju za mirno mjesto na nekoliko dana, ili vas samo opet primiti idući tjedan. Ili ništa od toga.”] # q: choice
  „Idući tjedan”, kaže. „A o mirnom mjestu želim razmisliti.” # thinks: Postoji. Dobro je znati da postoji. # note: Tri stvari koje možete učiniti, a nijedna ne ovisi o priči.
  -> text
* [„Do večeras ću vam naći sobu.”] # q: promise
  „Do večeras?” Stišće ključeve. # thinks: A ako ne? A ako da? # note: Krevete dodjeljuje drugi ured, a ona ga nije tražila. # better: „Mogu pitati jednu organizaciju za mirno mjesto. Ne znam ima li ga.”
  -> text

=== text ===
U polju za portal treperi pokazivač.
* [„Napisat ću problemi kod kuće. To je bezazleno, zar ne?”] # q: leading # reveals: phone
  „Ako vi mislite”, kaže. # thinks: Večeras će me pitati: koji problemi? # note: Tri riječi mogu biti dovoljne za lošu noć. # better: „Na portal pišem: san, tlak. Želite li prvo pročitati?”
  -> date
* [„Na portal pišem: san, tlak. Želite li prvo pročitati?”] # q: choice
  Dvaput čita redak. „Dobro je. Dosadno je.” # thinks: Dosadno. Kako lijepo. # note: Pišete ono što treba za skrb, a ona to vidi prije drugih.
  -> date
* [„Da ipak ne zapišem što se kod vas događa? Poslije bi vam moglo pomoći.”] # q: repeat
  „Ne. Rekla sam što manje.” # thinks: I ovdje se „ne” mora reći dvaput. # note: Na to je rekla „ne”. # better: „Na portal pišem: san, tlak.”
  -> date

=== date ===
„Bez pisama, molim vas”, kaže.
* [„Onda poruka ili poziv?”] # q: forced # reveals: phone
  „Ništa, ako može.” # thinks: Sve što zvoni njegovo je. # note: Bez pisama značilo je više nego bez papira. # better: „Bez pisama. Dođite idući tjedan zbog tlaka.”
  -> bye
* [„Koji dan idući tjedan odgovara?”] # q: direct
  „Utorak. Prije podne mogu izaći.” # thinks: Utorak. Imam nešto u utorak. # note: Jednostavno i korisno.
  -> bye
* [„Bez pisama. Dođite idući tjedan zbog tlaka, a prije toga ništa ne šaljemo. Je li to u redu?”] # q: choice
  „Zbog tlaka”, kaže. Zvuči kao lozinka. # thinks: To mogu reći kod kuće. # note: Medicinski razlog je istinit i može se reći naglas.
  -> bye

=== bye ===
Jakna je na njoj, jedna ruka na vratima. „Jesam li rekla previše?”
* [„Zašto previše?”] # q: why
  „Nema veze.” # thinks: Sad se i toga moram bojati. # note: Pita je li na sigurnom, a dobiva pitanje. # better: „Niste. Ostaje kako smo dogovorili: tlak, idući tjedan, ništa drugo na portalu.”
  -> close
* [„Bili ste jako dobri, i sad kad ste to rekli, sve će vam biti u redu.”] # q: promise
  „Da”, kaže ljubazno. # thinks: To kažu kad vas se žele riješiti. # note: To tješi više vas nego nju. # better: „Niste. Ostaje kako smo dogovorili: tlak, idući tjedan, ništa drugo na portalu.”
  -> close
* [„Niste. Ostaje kako smo dogovorili: tlak, idući tjedan, ništa drugo na portalu.”] # q: safety
  Broji s vama: „Tlak. Idući tjedan. Ništa drugo.” # thinks: Tri stvari. Tri stvari mogu nositi. # note: Odlazi s onim što je dogovoreno i može se na to osloniti.
  -> close

=== close ===
Uzima sa stolca ključeve s fotografijom. „Do idućeg tjedna”, kaže Noa. Na stubama već hoda brže.
-> END

=== fact_phone ===
„Max zna kod mojeg telefona, a i lozinku za portal.” # wrong: „Moj telefon je moja stvar.”
-> END

=== fact_debt ===
„Max je platio moje liječenje, i svaki mjesec kaže veći iznos.” # wrong: „Maxu ništa ne dugujem, to je bio dar.”
-> END

=== fact_hours ===
„Zvono zvoni do pet ujutro, a otvaram ja.” # wrong: „Radim kad mi se da.”
-> END

=== fact_pay ===
„Petkom mi Max da pedeset za tjedan.” # wrong: „Sve dijelimo, pola pola.”
-> END

=== fact_ill ===
„Kad sam bolesna i ne radim, taj se dan doda iznosu.” # wrong: „Kad sam bolesna, ostanem u krevetu.”
-> END

=== fact_papers ===
„Putovnica mi je u Maxovoj ladici, zbog ugovora o najmu.” # wrong: „Dokumenti su mi negdje u torbi.”
-> END

=== fact_family ===
„Max kaže da je dovoljno jedno pismo, pa će mama znati što radim.” # wrong: „Max nikad ne bi mojoj obitelji rekao ni riječ.”
-> END

=== fact_wish ===
„Želim tri noći spavati iza vrata koja mogu zaključati.” # wrong: „Mislim da želim ostaviti Maxa, da.”
-> END

=== fact_helper ===
„Kolegica od prije ima kauč i već me dvaput pozvala.” # wrong: „Nema nikoga kome bih mogla otići.”
-> END
