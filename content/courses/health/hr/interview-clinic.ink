// Ambulanta za spolno zdravlje, ponedjeljak ujutro. Dario, 31, prodaje seks i radi za sebe. Izmišljeno.
# person: Dario
-> hello

=== hello ===
Dario sjedi na rubu stolca, u jakni. „Imam samo ovaj broj”, kaže i diže papirić na kojem piše 47.
* [„Zašto ne želite reći ime?”] # q: why
  „Zato što ne želim.” # thinks: Vani piše da mi ne treba. # note: Poslužio se onim što nudite, a sada to mora braniti. # better: „Ovdje je broj dovoljan.”
  -> screen
* [„Dobro jutro. Ja sam Robin i danas vas ja pregledavam. Broj je dovoljan, a svako pitanje možete preskočiti.”] # q: safety
  „U redu.” Otkopča prvi gumb na jakni. # thinks: Znači, istina je što vani piše. Da vidimo ostalo. # note: Kažete tko ste i što smije odbiti.
  -> screen
* [„Jeste li već bili ovdje, s drugim brojem?”] # q: direct
  „Jednom. Radio je netko drugi.” # thinks: Taj je uzdahnuo kad sam rekao koliko. # note: Kratko pitanje koje vam pomaže početi. Na njegov odgovor ne treba ništa dodati.
  -> screen

=== screen ===
Prsti su vam na tipkovnici. „Što tu upisujete?” pita.
* [„Ne brinite se, to nikad nitko neće vidjeti.”] # q: promise
  „Nitko”, kaže. # thinks: Uvijek netko vidi. Barem sljedeći liječnik. # note: Ne možete znati tko će jednom zatražiti karton. # better: „Samo ono što treba za liječenje. To mogu čitati ljudi iz ove ambulante, a može ga zatražiti i sud.”
  -> weekend
* [„Zvuči kao da je to jednom pošlo krivo.”] # q: facilitator # reveals: file
  „Moglo bi se reći.” # thinks: Netko tko čuje pitanje iza pitanja. # note: Čujete brigu, a on može reći više ili stati.
  -> weekend
* [„Samo ono što treba za liječenje. To mogu čitati ljudi iz ove ambulante. Ako je u opasnosti život ili dijete, možda moram djelovati, i tada to prvo kažem vama.”] # q: safety
  Razmisli. „Dobro. S tim mogu živjeti.” # thinks: Bez bajki. Dobro. # note: Istinita granica vrijedi mu više od blage riječi.
  -> weekend

=== weekend ===
„Pukao je kondom”, kaže. „U subotu, kasno.”
* [„Dobro je što ste brzo došli. Za to postoje lijekovi. Prvo ćemo pogledati to, a vi odlučujete.”] # q: need
  Izdahne. „Zato sam i došao.” # thinks: Prvo sama stvar. Onda pitanja. # note: Lijekovi najbolje djeluju u prvim satima i danima, pa je potreba prva.
  -> work
* [„Trebali biste više paziti, uz sve što danas kruži. I sami to znate, zar ne?”] # q: judging
  „Pazio sam. Pukao je.” # thinks: Evo prodike. # note: Sve je napravio kako treba: imao je kondom i brzo je došao. # better: „Dobro je što ste brzo došli. Pogledajmo prvo to.”
  -> work
* [„Zašto niste došli jučer?”] # q: why
  „Bila je nedjelja. Niste radili.” # thinks: A na hitnoj traže iskaznicu i ime. # note: Što je prošlo, ne može se promijeniti, a zvuči kao prijekor. # better: „Dobro je što ste brzo došli. Pogledajmo prvo to.”
  -> work
* [„U koliko sati u subotu, otprilike?”] # q: direct
  „U dva. Pola tri.” # thinks: To je liječničko pitanje. Dobro. # note: To treba za liječenje, pa je pitanje pošteno.
  -> work

=== work ===
Zavrnuo je rukav za vađenje krvi. „Bilo je na poslu”, kaže.
* [„Čovjek poput vas, tako bistar, mogao bi raditi toliko drugih stvari, zar ne?”] # q: judging
  „Na primjer?” # thinks: Radio sam toliko drugih stvari. Za manje novca i s gorim ljudima. # note: Mislite dobro, a govorite da njegov posao ne vrijedi ništa. # better: „Na poslu.” I čekajte.
  -> church
* [„Na poslu.” Kažete to kao i on, i čekate.] # q: facilitator # reveals: price
  „Da. Nalazim se s muškarcima, za novac. Već šest godina.” # thinks: Olovka nije stala, a lice je ostalo isto. # note: Služite se njegovom riječju, i druga vam ne treba.
  -> careful
* [„Tjera li vas netko na to?”] # q: leading # reveals: price
  „Tjera?” Malo spusti rukav. # thinks: Ako kažem „ne”, to bi rekla i žrtva. Što onda mogu reći? # note: Nije svatko tko prodaje seks žrtva, a ovo mu pitanje ne ostavlja način da to kaže. # better: „Što trebam znati o vašem poslu, da skrb bude prava?”
  -> church
* [„Što trebam znati o vašem poslu, da skrb bude prava?”] # q: open # reveals: safe
  „Da to radim često i pažljivo.” # thinks: Kao da sam električar. Dobro. # note: Pitate za ono što treba za skrb, a on bira što je to.
  -> careful

=== church ===
Maknuo je ruku sa stola. „Je li ovo ambulanta ili crkva?”
* [„Ambulanta. Žao mi je. Da nastavim s pretragom ili biste radije nekoga drugog?”] # q: choice
  Vraća ruku. „Nastavite.” # thinks: Isprika. Nisam je očekivao. # note: Pogrešnu riječ možete popraviti jednom rečenicom.
  -> left
* [„Ali je li to stvarno vaša odluka?”] # q: repeat
  „Rekao sam što jest.” # thinks: Još jedno takvo i odlazim bez lijekova. # note: Rekao je jednom. Drugi put mu govori da mu ne vjerujete. # better: „Žao mi je. Da nastavim s pretragom?”
  -> left
* [„Zašto to tako shvaćate?”] # q: why
  „A kako bih trebao?” # thinks: Sad sam još kriv i što se ljutim. # note: Od vaše greške radi njegovu. # better: „Žao mi je. Da nastavim s pretragom?”
  -> left

=== careful ===
„Znam što radim”, kaže. „Ovo je prvi u godinu dana.”
* [„Klijentima se zapravo ne može reći „ne”, zar ne?”] # q: leading # reveals: price
  Pogleda vas. „Tko to kaže?” # thinks: Triput na dan kažem „ne”. # note: Odgovarate umjesto njega, prema slici koju imate. # better: „Što radite da biste radili sigurno, i što bi moglo biti bolje?”
  -> left
* [„Prvi u godinu dana.”] # q: facilitator # reveals: safe
  „Provjerim datum na pakiranju i nosim svoje.” # thinks: Moglo se reći i „bravo”. Ali ovo je gotovo isto. # note: Priznajete njegovu brigu za zdravlje, takvu kakva jest.
  -> left
* [„Što radite da biste radili sigurno, i što bi moglo biti bolje?”] # q: open # reveals: safe
  „Većina toga ide.” Razmišlja. „Većina.” # thinks: Nitko me ne pita za ono u čemu sam dobar. # note: On je stručnjak za svoj posao, a vi saznate gdje bi pomoć koristila.
  -> left
* [„Onda se nadajmo da je bio zadnji.”] # q: judging
  „Nadajmo se”, kaže. # thinks: Zadnji kondom ili zadnji klijent? # note: Ne može znati što mislite, pa čuje prijekor. # better: „Prvi u godinu dana. Dobro pazite.”
  -> left

=== left ===
Krv je izvađena. Pritišće vatu na ruku i ne ustaje.
* [„Onda ima još nešto. Radi li se o drogama ili o nasilju?”] # q: forced # reveals: unpaid
  „Ni o jednom.” # thinks: Dvije ladice, a ja moram leći u jednu. # note: Vaša dva nagađanja zatvaraju treće, a ono je njegovo. # better: „Brine li vas trenutačno još nešto?”
  -> other
* [„Je li se u subotu dogodilo još nešto?”] # q: direct # reveals: unpaid
  „U subotu nije.” # thinks: Ali one subote prije. # note: Pošteno i kratko, ali pita samo za jednu večer.
  -> elsewhere
* [„Brine li vas trenutačno još nešto?”] # q: open # reveals: unpaid
  „Brine.” Okreće papirić s brojem. „Kao i obično.” # thinks: Mogao bih reći. Nema veze s krvlju. # note: Ostao je sjediti: otvoreno pitanje daje tome mjesto.
  -> elsewhere

=== other ===
Napola ustaje. „Onda uzmem pakiranje i idem?”
* [„Pričekajte, molim vas, nismo još gotovi s vama, u obrascu ima još pitanja.”] # q: judging
  Ostaje stajati. „Što sad slijedi?” # thinks: Zvuči kao škola. # note: To je naredba, a on nije ništa skrivio. # better: „Možete. Ako imate još pet minuta, imam za vas jednu ponudu.”
  -> message
* [„Možete. Ako imate još pet minuta, želim pitati što bi vam koristilo.”] # q: choice
  Opet sjeda, ovaj put na cijeli stolac. # thinks: Mogu otići. Onda mogu i ostati. # note: Kad se smije otići, ostati je izbor.
  -> message
* [„Boli li vas trenutačno nešto?”] # q: direct
  „Ne. Ništa.” Opet sjeda. # thinks: Liječničko pitanje. U redu. # note: Korisno, i vraća vas na vaš posao.
  -> message

=== elsewhere ===
„Bilo je nešto, drugom prilikom”, kaže. „Ali to nije za liječnika.”
* [„Takvog bi čovjeka trebalo prijaviti, zar ne?”] # q: leading # reveals: police
  „Nisam spomenuo nikakvog čovjeka.” # thinks: Sad od mene rade slučaj. # note: Još ne znate o čemu se radi, a već znate što bi trebao učiniti. # better: „Može biti za liječnika, a ne mora. Vi odlučujete.”
  -> message
* [„Drugom prilikom …” Čekate.] # q: facilitator # reveals: police
  „Radi se o novcu, ništa drugo.” # thinks: Novac je lako reći. Da sam se osjećao glupo, nije. # note: Tišina ostavlja njemu sljedeću riječ.
  -> message
* [„Možete to prijaviti. Sigurno će dobro postupati s vama.”] # q: promise
  „Sigurno”, kaže. # thinks: Jeste li ikad bili tamo, kao to što ja jesam? # note: Ne možete znati što će policija učiniti, a što on riskira ovisi o zakonu zemlje. # better: „Možete prijaviti, čekati ili nikad ne prijaviti. Ima ljudi koji znaju što bi to za vas značilo.”
  -> message
* [„Može biti za liječnika, a ne mora. Vi odlučujete.”] # q: choice
  „Onda ću razmisliti.” # thinks: Nitko ne vuče. Mogu to reći još i na vratima. # note: Čuo je da smije i da ne mora.
  -> message

=== message ===
Na stolu mu zasvijetli telefon. Čita i prvi put se nasmiješi.
* [„Je li to netko tko vas čeka vani?”] # q: leading # reveals: partner
  Okreće telefon. „Zašto vani?” # thinks: Muškarac u autu, na to se misli. Nema muškarca u autu. # note: Poruka je poruka: nijedan znak sam po sebi ništa ne dokazuje. # better: „Čini se da je to netko drag.”
  -> address
* [„Čini se da je to netko drag.”] # q: facilitator # reveals: partner
  „On pita jesam li još živ.” # thinks: Dobro je u ovoj sobi reći „on”. # note: Primjećujete i ono što je dobro, a ne samo ono što nije.
  -> address
* [„Zna li netko da ste ovdje?”] # q: direct # reveals: partner
  „Da. Zašto?” # thinks: Je li to briga ili nadzor? # note: Može biti korisno. Recite zašto pitate.
  -> address

=== address ===
„Trebate li adresu?” pita. „Zbog nalaza?”
* [„Kućnu adresu ili adresu posla?”] # q: forced # reveals: flat
  „Rekao bih ni jednu.” # thinks: To su ista vrata. I na njima jedno ime. # note: I ništa je odgovor, a ponudili ste mu ga već s brojem. # better: „Za pretragu ne. Možete doći s brojem.”
  -> wants
* [„Radije je ne biste dali.”] # q: facilitator # reveals: flat
  „Ako ne moram.” # thinks: Ne moram objašnjavati, pa bih gotovo i mogao. # note: Kažete što vidite i ne tražite razlog.
  -> wants
* [„Za pretragu ne. Dođete s brojem, a nalaz vam kaže netko od nas.”] # q: safety
  „Dobro. Znači, bez pisama.” # thinks: Više me brine poštanski sandučić nego nalaz. # note: Čuje što će se događati i da nikamo ništa neće stići.
  -> wants

=== wants ===
Brzi test je gotov, i s njim je sve u redu. Ostalo je deset minuta.
* [„Što biste htjeli od nas, danas i poslije?”] # q: open # reveals: wish
  „Danas i poslije. To je dobro pitanje.” # thinks: Onda ne moram pogađati što smijem htjeti. # note: Osoba odlučuje čemu pomoć služi.
  -> flyer
* [„Jeste li ikad razmišljali o tome da prestanete?”] # q: leading # reveals: wish
  „A vi?” pita. # thinks: Svi žele da kažem „da”, pa su sretni. # note: To je vaša želja, a ne njegova: pitajte što želi on. # better: „Što biste htjeli od nas, danas i poslije?”
  -> flyer
* [„Uz malo pomoći mogli biste izaći iz toga, a ima ljudi koji su u tome jako dobri.”] # q: judging
  „Iz čega?” # thinks: Tražio sam pretragu. # note: Nije rekao da je u nečemu. # better: „Što biste htjeli od nas, danas i poslije?”
  -> flyer

=== flyer ===
„Što još imate?” pita. „Većina mi daje isti letak.”
* [„Postoji jako dobar projekt za one koji žele izaći.”] # q: judging
  „To je taj letak.” # thinks: Mogao bih njima obložiti hodnik. # note: Za one koji žele izaći dobro je to znati; on je rekao zbog čega je došao. # better: „Pretrage, cjepiva, lijek koji štiti od HIV-a i organizacija seksualnih radnica i radnika. Uzmite što želite.”
  -> letters
* [„Što je u njemu nedostajalo?”] # q: open # reveals: police
  „Sve što bih ja pitao.” # thinks: Stanodavac, račun, glupa večer. # note: Puštate ga da kaže što bi koristilo.
  -> letters
* [„Pretrage, cjepiva, lijek koji štiti od HIV-a i organizacija seksualnih radnica i radnika koja se razumije u stanodavce i račune. Uzmite što želite.”] # q: choice
  „Stanodavce”, kaže. „Dajte mi to.” # thinks: Popis, i nijedan prst koji pokazuje na jedan redak. # note: Sve leži na stolu, a on uzima.
  -> letters

=== letters ===
Okrećete zaslon da može pročitati što ste napisali.
* [„Ima li riječi koju biste htjeli promijeniti?”] # q: choice
  Čita sve. „Ova”, kaže. „Ostalo je u redu.” # thinks: Moj karton i moj prst na njemu. # note: Zapis može otići dalje: treba znati što u njemu piše.
  -> packet
* [„Ovdje piše visokorizična skupina. To je samo uobičajena riječ, u redu?”] # q: leading # reveals: file
  „Ako je to uobičajena riječ”, kaže. # thinks: Skupina, rizik, i to visok. I tamo ostaje. # note: „U redu” nije pitanje kad riječ već piše. # better: „Ima li riječi koju biste htjeli promijeniti?”
  -> packet
* [„Smijem li upisati vaš posao ili da ga izostavim?”] # q: direct
  „Izostavite. Skrb je ista, ne?” # thinks: Prvi put netko pita prije. # note: Pišete ono što treba za skrb i pitate prije nego što napišete više.
  -> packet

=== packet ===
U ruci okreće pakiranje tableta. „A ako jednu zaboravim?”
* [„Stvarno ne smijete nijednu zaboraviti, inače je danas sve bilo uzalud.”] # q: judging
  „Ne”, kaže. „Naravno.” # thinks: Onda neću reći ako je zaboravim. # note: Tko se boji vašeg odgovora, neće nazvati. # better: „Onda nas nazovite isti dan, sa svojim brojem, pa ćemo reći što da učinite.”
  -> again
* [„A posve ste sigurni da niste u nevolji?”] # q: repeat
  „Pitao sam za tablete.” # thinks: Još uvijek ne razumije. # note: Na to je odgovorio; pitajte opet i neće se vratiti. # better: „Onda nas nazovite isti dan, sa svojim brojem, pa ćemo reći što da učinite.”
  -> again
* [„Onda nas nazovite isti dan, sa svojim brojem, pa ćemo reći što da učinite.”] # q: need
  „S brojem. Dobro.” # thinks: Znači, to se može dogoditi, i onda se nešto može učiniti. # note: Dobiva odgovor koji može upotrijebiti i noću.
  -> again

=== again ===
Tražite datum za sljedeću pretragu.
* [„Da vam pošaljem pismo s datumom ili je lakše da vas nazovem?”] # q: forced # reveals: flat
  „Nemate ni moj sandučić ni moj broj”, kaže. # thinks: A baš je to bilo dobro. # note: Rekao je kako to želi. # better: „Dođete s brojem. Želite li opet istu osobu?”
  -> bye
* [„Koji vam dan u tjednu odgovara?”] # q: direct
  „Ponedjeljak. Ujutro.” # thinks: Kao ljudi s poslom. A to i jesam. # note: Jednostavno i korisno.
  -> bye
* [„Dođete s brojem. Želite li opet istu osobu?”] # q: choice
  „Istu osobu. Da.” # thinks: Onda ne krećem ispočetka. # note: Isto lice sljedeći put vrijedi više od letka.
  -> bye

=== bye ===
Na vratima se okrene. „Niste pitali kako sam do toga došao.”
* [„Nisam. Ako jednom želite to ispričati, slušam.”] # q: facilitator
  „Možda jednom.” # thinks: Ne želim. Ali mogao bih. # note: Danas vam to ni za što nije trebalo, a vrata ostaju otvorena.
  -> close
* [„Sigurno vam nije bilo lako.”] # q: judging
  „Sigurno”, kaže. # thinks: Tužna priča, a nisam je ni ispričao. # note: Pričate njegovu priču umjesto njega. # better: „Nisam. Ako jednom želite to ispričati, slušam.”
  -> close
* [„Pa, zašto?”] # q: why
  „Drugi put”, kaže. # thinks: To je bila provjera. A gotovo ste mi bili dragi. # note: To je znatiželja: nijednom liječenju to ne treba. # better: „Nisam. Ako jednom želite to ispričati, slušam.”
  -> close

=== close ===
Presavija papirić s brojem 47 i stavlja ga u novčanik. „Ponedjeljkom”, kaže i tiho zatvara vrata.
-> END

=== fact_price ===
„Ja kažem cijenu, a novac uzimam prije.” # wrong: „Valjda netko drugi kaže koliko stoji.”
-> END

=== fact_safe ===
„Kolega zna gdje sam, a kad dođem kući, pišem mu.” # wrong: „Ima jedan čovjek koji pazi kad dolazim i odlazim, ako to želite tako zvati.”
-> END

=== fact_flat ===
„Stan unajmljujem sam, a stanodavac misli da masiram.” # wrong: „Stan pripada nekome tko mi šalje ljude, ako hoćete.”
-> END

=== fact_file ===
„Zadnji liječnik to je upisao u karton, pa je znala i ljekarnica.” # wrong: „Kod zadnjeg liječnika bilo je u redu.”
-> END

=== fact_unpaid ===
„Prošli mjesec jedan je klijent otišao, a nije platio.” # wrong: „Često mi ne plate, tako to ide.”
-> END

=== fact_police ===
„Nisam išao na policiju, jer ne znam što bi to za mene značilo.” # wrong: „Mogao bih nekoga prijaviti, ako mislite.”
-> END

=== fact_wish ===
„Želim lijekove, pretragu svakih nekoliko mjeseci i bez prodika.” # wrong: „Pa valjda bih htio prestati, da.”
-> END

=== fact_partner ===
„Dečko zna za moj posao i nama je dobro.” # wrong: „Nitko ne smije znati.”
-> END
