// Policijska patrola pred vratima stana, poziv zbog buke. Mara, 24. Izmišljeno.
# person: Mara
-> arrive

=== arrive ===
Otvara vrata za širinu dlana, lanac je još na njima. Dva su sata poslijepodne. Gleda pokraj vas, niz stubište.
* [„Zašto vam je trebalo toliko dugo da otvorite?”] # q: why
  „Spavala sam.” Navlači rukav preko ruke. # thinks: Već sam nešto krivo napravila. A samo sam tražila cipele. # note: Pitanje „zašto” na vratima zvuči kao prijekor, i razgovor počinje isprikom. # better: „Dobar dan. Ja sam Kim, iz policije. Susjed je zvao zbog buke. Dolazim li u nezgodnom trenutku?”
  -> cold
* [„Dobar dan. Ja sam Kim, iz policije. Susjed je zvao zbog buke. Nisam ovdje zbog vas ni zbog toga kako zarađujete. Dolazim li u nezgodnom trenutku?”] # q: safety
  „Buka?” kaže. „Bilo je buke, da. Sad je mirno.” # thinks: Buka. Samo buka. I pita dolazi li u nezgodnom trenutku. To nitko ne pita. # note: Kažete tko ste i zašto ste ovdje, i samo ono što je istina.
  -> where
* [„Policija. Jeste li sami unutra?”] # q: direct
  „Nema nikoga. Vani su.” # thinks: Ako kažem da sam sama, je li to dobro ili loše? Koga traže? # note: Možda to morate znati, ali kao prva rečenica plaši. # better: „Ja sam Kim, iz policije. Ovdje sam zbog buke. Dolazim li u nezgodnom trenutku?”
  -> where

=== cold ===
Otvor se smanjuje. Vidite jedno oko i lanac.
* [„Oprostite, ovo je bio loš početak. Ja sam Kim, iz policije. Radi se o buci u zgradi, to je sve.”] # q: safety
  Vrata se zaustavljaju. „Buka”, kaže. # thinks: Policija se ispričala. Nisam znala da to mogu. # note: Loš početak može se popraviti. Isprika ne stoji ništa.
  -> where
* [„Netko vam je rekao da ne razgovarate s nama, zar ne? Slobodno recite, često to viđam.”] # q: leading
  „Ne. Nitko mi nije rekao.” # thinks: Otkud to znaju? Što još znaju? # note: Na pitanje u kojem je već odgovor dobije se siguran odgovor. # better: „Možemo razgovarati i drugi put. Što vam više odgovara?”
  -> where
* [„Mogu doći opet sutra, ili razgovaramo sada dvije minute. Što vam više odgovara?”] # q: choice
  Razmišlja. „Sada. Dvije minute.” # thinks: Dvije minute mogu objasniti. Sutra je on ovdje. # note: Stvaran izbor vraća joj malo vlasti nad situacijom.
  -> where

=== where ===
„Dvije minute”, šapće. Nije skinula lanac.
* [„Kako ovo izgleda. Kako itko može ovako živjeti? Nema ni svjetiljke, a koliko vas ovdje spava?”] # q: judging
  „Čisto je”, kaže. „Ja čistim.” # thinks: Taj sam pod oprala jutros u šest. # note: Čuje što mislite o njezinu domu, a time i o njoj. # better: „Je li ovo dobro mjesto za razgovor ili je negdje drugdje bolje?”
  -> can_hear
* [„Otvorite vrata, molim vas, pa ćemo vidjeti.”] # q: direct
  Diže ruku do lanca i ostavlja je ondje. # thinks: Ako otvorim, ući će. Ako ne otvorim, isto će ući. # note: Zvuči kao naredba, i ona ne zna smije li reći „ne”. # better: „Ne morate otvoriti. Možemo razgovarati ovdje ili kod prozora.”
  -> can_hear
* [„Ne morate me pustiti unutra. Možemo razgovarati ovdje, kod prozora na kraju hodnika ili dolje u dvorištu. Vi birate.”] # q: choice
  Skida lanac. „Kod prozora. Ne unutra.” # thinks: S prozora vidim ulicu. Vidim auto kad dođe. # note: Ona najbolje zna gdje je sigurno.
  -> window

=== can_hear ===
Govori tako tiho da se morate nagnuti. Negdje dolje zatvaraju se vrata, i ona staje usred riječi.
* [„Može li nas ovdje netko čuti ili vidjeti da razgovaramo?”] # q: safety
  „Onaj odozdo. On sve prenosi.” Pokazuje na prozor na kraju hodnika. # thinks: Dobro da pitate. Onaj odozdo dobiva cigarete za to. # note: Sigurnost dolazi prije svakog drugog pitanja.
  -> need
* [„Ne bojte se. Dok sam ja ovdje, ništa vam se ne može dogoditi.”] # q: promise
  „Vi ste ovdje deset minuta”, kaže. # thinks: A večeras? A u nedjelju? # note: To ne možete održati, i ona to zna. # better: „Može li nas ovdje netko čuti?”
  -> need
* [„Jeste li napravili nešto zbog čega se trebate bojati?”] # q: judging
  „Nisam.” Kaže to vrlo brzo. # thinks: Eto ga. Kriva sam ja. # note: Sada je osumnjičena u vlastitom hodniku. # better: „Može li nas ovdje netko čuti ili vidjeti da razgovaramo?”
  -> need

=== window ===
Kod prozora staje tako da vidi ulicu. Bosa je na hladnim pločicama i drži se za trbuh.
* [„Stalno gledate dolje. Čekate njega, zar ne, i ne smije vas vidjeti s nama?”] # q: leading
  „Samo gledam.” Okreće se od stakla. # thinks: Njega. Već imaju priču o meni. # note: Primijetili ste nešto stvarno, a onda ste joj rekli što to znači. # better: „Recite ako želite stati. U svakom se trenutku možete vratiti unutra.”
  -> need
* [„Ako netko dođe i želite stati, samo uđite. Reći ću da sam ovdje zbog buke.”] # q: safety
  Kima dvaput. „Buka. Da.” # thinks: Sad imamo istu priču. To vrijedi više od obećanja. # note: Zajednički razlog, istinit i bezazlen, štiti je i poslije.
  -> need
* [„Tko još živi ovdje?”] # q: direct
  „Nekoliko žena. Mijenjaju se.” # thinks: Mijenjaju se. Prošli tjedan bilo ih je četiri. # note: Pošteno pitanje, ali prerano je i odnosi se na druge. # better: „Je li vam u redu da malo stojimo ovdje?”
  -> need

=== need ===
Blijeda je. Naslanja se na zid, a ruka joj opet ide prema trbuhu.
* [„Grozno izgledate. Jeste li nešto uzeli? Nisam ovdje zbog toga, samo želim znati.”] # q: judging
  „Ne uzimam ništa.” Uspravlja se. # thinks: Umorna sam, a oni misle na droge. Uvijek droge. # note: Misli se kao briga, a zvuči kao presuda. # better: „Držite se za trbuh. Trebate li liječnika ili nešto za piće?”
  -> words
* [„Držite se za trbuh. Trebate li liječnika? Imam vode.”] # q: need
  Uzima bocu i popije pola. „Ne u bolnicu. Ali boli od ponedjeljka.” # thinks: Vidi se. I drugi vide, pa šute. # note: Najprije ono što treba, pa tek onda priča.
  -> words
* [„Jeste li dobro?”] # q: direct
  „Dobro”, kaže. # thinks: A što ljudi kažu kad ih to pitaju? # note: Većina na to kaže „da”. Recite što vidite i nešto ponudite. # better: „Držite se za trbuh. Trebate li liječnika?”
  -> words
* [„Što bi vam sada najviše pomoglo, baš u ovom trenutku?”] # q: need
  „Da sjednem. I vode, ako imate.” Sjeda na stubu. # thinks: U ovom trenutku. Na to znam odgovoriti. # note: Malo pitanje na koje može odgovoriti.
  -> words

=== words ===
Traži riječ, odustaje i crta nešto po zraku. Imate tek nekoliko zajedničkih riječi.
* [„Jedna žena može nam tumačiti preko telefona. Nije odavde i ovdje nikoga ne poznaje. Možete je odbiti, a možete tražiti i muškarca.”] # q: choice
  „Žena. Ali bez mojeg imena.” # thinks: Nije odavde. Ne želim da doma čuju za ovo. # note: Tumačica iz drugog mjesta, i smije je odbiti.
  -> limits
* [„Vaš susjed govori vaš jezik. Pozvat ćemo ga gore, i ostaje među nama, obećavam.”] # q: promise
  „Ne! Njega ne.” Već je na nogama. # thinks: Onog odozdo? Onda mogu odmah reći onima u autu. # note: Ne možete znati čiji je susjed prijatelj, pa to ne možete obećati. # better: „Mogu pozvati tumača koji ovdje nikoga ne poznaje. Želite li to?”
  -> limits
* [„Jednostavno pitanje, da ili ne: razumijete li me?”] # q: forced
  „Da.” # thinks: Napola. Ali na „ne” biste se naljutili. # note: Na to gotovo svi kažu „da”. # better: „Da pozovem tumača? Možete i odbiti.”
  -> limits
* [„Ne žurite. Možete mi i pokazati.”] # q: facilitator
  Crta po zraku ključ, pa sat. Onda spušta ruke. # thinks: Čeka. Ne gleda na sat. # note: Čekanje je posao, i pomaže.
  -> limits

=== limits ===
Glavom pokazuje na vašu bilježnicu. „To što pišete, kamo ide?”
* [„Nikamo. Ništa od ovoga što kažete neće izaći iz ovog hodnika, obećavam.”] # q: promise
  Dugo gleda bilježnicu. # thinks: Zašto vam je onda u ruci? # note: To obećanje ne možete održati, a kad pukne, ona ostaje sama. # better: „Zapisujem buku. Neke stvari ne smijem prešutjeti. Reći ću vam koje, prije nego što mi išta kažete.”
  -> day
* [„Zasad pišem: buka, obavljen razgovor, sada mirno. Ako je nečiji život u opasnosti, ako je u pitanju dijete ili ako mi kažete za teško kazneno djelo, možda ću morati nešto poduzeti. Zato vi birate što ćete mi reći, a ne morate reći ništa.”] # q: safety
  „Znači, prvo moram razmisliti.” Gotovo se smiješi. # thinks: Barem to kaže prije, a ne poslije. # note: Kažete u čemu morate djelovati prije nego što ona progovori. Recite ono što vrijedi u vašoj zemlji.
  -> day
* [„O tome ne brinite. Zašto pitate, krijete li nešto od mene?”] # q: leading
  „Ne. Ništa.” # thinks: Znači, ipak nekamo ide. # note: Ne odgovarate joj, a njezino pitanje okrećete protiv nje. # better: „To je dobro pitanje. Reći ću vam što s tim moram učiniti.”
  -> day

=== day ===
Sjedite na stubama, ona dvije stube iznad vas. Tiho je. Privlači koljena k sebi.
* [„Ako želite, ispričajte mi kako vam ovdje izgleda običan dan.”] # q: open # reveals: hours
  „Dan”, kaže kao da je to strana riječ. Razmišlja o njoj. # thinks: Za dan me nitko nije pitao. Pitaju za muškarce. # note: Otvoreno pitanje o životu, a ne o seksu. Ona odlučuje što je u odgovoru.
  -> money
* [„Morate ovdje raditi cijeli dan i cijelu noć, zar ne?”] # q: leading # reveals: hours
  Naslanja bradu na koljena i ne gleda vas. # thinks: Žele određeni odgovor. Uz koji me puste? # note: Ako sada kaže „da”, nitko ne zna je li to njezin odgovor ili vaš. # better: „Kako vam ovdje izgleda običan dan?”
  -> money
* [„Jeste li ovdje svojom voljom ili vas je netko na ovo prisilio?”] # q: forced # reveals: door
  „Došla sam sama. Autobusom.” Trlja stopala. # thinks: Htjela sam doći. Ovo nisam htjela. Za to nema kućice. # note: Za mnoge ljude ni jedno ni drugo nije točno. # better: „Tko odlučuje kada izlazite i kada radite?”
  -> money

=== money ===
Svjetlo na stubištu se gasi. Ona se ne miče. „Ovako je bolje”, kaže.
* [„Slušam vas.”] # q: facilitator # reveals: pay
  U mraku joj je glas čvršći. # thinks: U mraku se mogu praviti da pričam sama sa sobom. # note: Dvije riječi, pa čekanje. Nastavit će kad bude htjela.
  -> phone
* [„Odlučuje li netko umjesto vas o poslu, novcu, dokumentima ili o tome kamo idete?”] # q: open # reveals: debt
  „Odlučuje”, ponavlja. Nešto broji na prste. # thinks: Novac. Dokumenti. Kamo idem. Znaju što je važno. # note: Pitajte o nadzoru, ne o seksu.
  -> phone
* [„Zašto jednostavno ne zadržite novac i ne odete?”] # q: why
  „Jednostavno”, kaže. # thinks: Jednostavno otići. U kojim cipelama? # note: To govori da je sama kriva što je još ovdje. # better: „Napravili ste ono što ste morali da biste izdržali. Što bi vam sada dalo osjećaj sigurnosti?”
  -> phone
* [„Netko vam uzima sav novac, je li tako?”] # q: leading # reveals: pay
  „Novac”, kaže i sliježe ramenima. # thinks: Sav? Ne sav. Ako kažem da nije sav, onda nije ništa. # note: Riječ „sav” je vaša. # better: „Kako je ovdje s novcem?”
  -> phone

=== phone ===
U džepu joj zvoni telefon. Pušta ga da zvoni, broji, i on prestaje. Odmah zvoni opet.
* [„Ne javljajte se. Dajte mi telefon, ja ću razgovarati s njim, pa će vas ostaviti na miru.”] # q: promise
  „Ne, molim vas, ne.” Drži telefon objema rukama. # thinks: Onda zna da je bila policija, a ja mu to moram sama objašnjavati. # note: Vi biste odlučili, a ona bi platila. # better: „Učinite ono što je za vas sigurno. Da se odmaknem dok se javite?”
  -> after_call
* [„Učinite ono što je za vas najsigurnije. Da siđem nekoliko stuba, da me nitko ne čuje?”] # q: choice
  Kima, javlja se i kaže tri kratke riječi. Vi ste pola kata niže. # thinks: Sami su se maknuli. Kao normalan čovjek. # note: Ona zna tko zove. Pustite da ona vodi.
  -> after_call
* [„Tko vas to stalno zove?”] # q: direct # reveals: phone
  Okreće zaslon prema zidu. # thinks: Ako kažem ime, onda je to stvar s imenom. # note: Vi biste htjeli znati. Ona prvo mora preživjeti sljedeću minutu. # better: „Morate li se javiti? Mogu pričekati dolje.”
  -> who

=== after_call ===
Stavlja telefon na stubu, zaslonom prema dolje. „Petnaest minuta”, kaže.
* [„Brine li vas nešto u vezi s telefonom?”] # q: open # reveals: phone
  Nožnim prstom odgurne ga malo dalje. # thinks: Gleda ga kao i ja. Kao psa koji grize. # note: Otvoreno, kratko i o onome što oboje imate pred sobom.
  -> family
* [„On vas prati, svi to rade. Stave program na telefon dok čovjek spava.”] # q: leading # reveals: phone
  „Svi?” pita. # thinks: Znači, to je normalno? Ili sam glupa što to nisam vidjela? # note: Možda je tako, ali to je vaše znanje, a ne njezina priča. # better: „Što bude kad se ne javite?”
  -> family
* [„Petnaest minuta. Onda mi imamo deset, a pet je samo za vas. Hoćemo li ih iskoristiti?”] # q: facilitator
  „Deset”, kaže. „Dobro.” # thinks: Broji sa mnom. # note: Ozbiljno shvaćate njezino vrijeme i ponavljate ga.
  -> family

=== who ===
„Petnaest minuta”, kaže zidu.
* [„Oprostite, to je bilo prebrzo. Je li sigurno da tih petnaest minuta ostanete ovdje?”] # q: safety
  „Deset je sigurno.” Opet se naslanja na zid. # thinks: Pitanje je povučeno. To je novo. # note: Natrag na sigurnost. Ime može čekati, možda zauvijek.
  -> family
* [„Moje pitanje bilo je tko je to.”] # q: repeat
  „Prijatelj.” Lice joj se zatvara. # thinks: Prijatelj. To uvijek kažem. # note: Kad ponovno pitate ono na što nije odgovorila, govorite joj da se „ne” ne računa. # better: „Ne morate reći. Jeste li sljedećih nekoliko minuta sigurni?”
  -> family
* [„Spominjete petnaest minuta.”] # q: facilitator # reveals: hours
  „Kad me nema dulje, onda počnu pitanja.” # thinks: Rekla sam, a nisam htjela. Bilo je lako. # note: Kad joj vratite njezine riječi, lakše nastavlja.
  -> family

=== family ===
Na poleđini telefona ima zalijepljenu sličicu. Stara žena u vrtu. Prekriva je palcem.
* [„Zna li vaša obitelj što ovdje radite?”] # q: judging
  Stavlja telefon u džep. # thinks: Evo ga. Što ovdje radite. # note: Mnogima je to prijetnja, i kad je tako ne mislite. # better: „Netko tko vam je važan?”
  -> wants
* [„Netko tko vam je važan.”] # q: facilitator # reveals: family
  „Moja mama. To je njezin grah.” Neko vrijeme gleda vrt. # thinks: Ne pita zna li. Samo gleda. # note: Kažete što vidite i ništa ne pitate.
  -> wants
* [„Je li prijetio vašoj obitelji, da ili ne?”] # q: forced # reveals: family
  Udahne i zadrži dah. # thinks: Ako kažem „da”, poslat će nekoga njoj kući. # note: I „da” i „ne” za nju su opasni. # better: „Brinete li se za nekoga?”
  -> wants
* [„Brinete li se za nekoga?”] # q: open # reveals: family
  Palac joj ide od lica do ograde i natrag. # thinks: Za nju. Samo za nju. # note: Može odgovoriti imenom, kimanjem ili nikako.
  -> wants

=== wants ===
„I što sad?” pita. „Što će sad biti?”
* [„Sad idete s nama i dajete iskaz, a onda se mi pobrinemo za sve.”] # q: promise
  Odmahuje glavom prije nego što ste završili. # thinks: Znači, to je pogodba. Moja priča, a onda možda nešto. # note: Pomoć ne smije ovisiti o iskazu, a vi ne znate što će biti učinjeno. # better: „O svemu što moram učiniti prvo ću obavijestiti vas. Što biste vi htjeli?”
  -> offer
* [„O svemu što moram učiniti prvo ću obavijestiti vas, i danas vas nikamo ne vodim protiv vaše volje. Što biste htjeli, kad biste mogli birati?”] # q: open # reveals: wants
  Prvi put vas pogleda. # thinks: Kad bih mogla birati. To moram potražiti, tako je daleko. # note: Najprije odgovorite, a onda pitate što ona želi.
  -> offer
* [„Sigurno želite otići odavde?”] # q: leading # reveals: wants
  „Otići”, kaže. # thinks: Otići kamo? # note: Želja je možda stvarna, ali izrekli ste je vi. # better: „Što biste htjeli, kad biste mogli birati?”
  -> offer
* [„O dobrom dijelu toga odlučujete vi. Je li netko ovdje dobar prema vama?”] # q: open # reveals: helps
  Razmišlja, i ramena joj se malo spuste. # thinks: Jedna. Ima jedna. # note: Onaj tko joj već pomaže dio je svakog plana.
  -> offer

=== offer ===
Odozdo se čuju koraci. Osluškuje: dijete, bicikl. Izdahne.
* [„Izvući ću vas iz ovoga. Od sada ste na sigurnom.”] # q: promise
  Umorno vam se i pristojno nasmiješi. # thinks: Još netko tko me nekamo vodi. # note: Spašavanje je obećanje koje ne možete održati, i oduzima joj odluku. # better: „Evo što mogu, evo što ne mogu, a vi odlučujete.”
  -> not_today
* [„Ima ljudi koji nisu policija. Mogu potražiti krevet za noćas, liječnika, odvjetnika. Od vas ne trebaju prijavu. Vaše dokumente danas ne mogu dobiti. Vi odlučujete.”] # q: choice
  „A ako ne želim prestati raditi?” pita. „Pomažu vam i tada.” # thinks: Krevet bez prijave. To ću zapamtiti. # note: Što možete, što ne možete, a odlučuje ona.
  -> not_today
* [„Stvarno biste trebali otići liječniku, a nas ste odavno trebali nazvati.”] # q: judging
  „Da”, kaže. „Trebala bih.” # thinks: Trebala, trebala. Svi znaju što bih trebala. # note: Ponuda nestaje iza prijekora. # better: „Mogu vas sada odvesti liječniku ili vam dati broj. Što želite?”
  -> not_today
* [„Liječnik bi vam danas mogao pogledati trbuh. Samo to, ako tako želite. Bi li to bilo dobro?”] # q: need
  „Danas ne mogu. Ali bilo bi dobro.” # thinks: Još se sjeća mojeg trbuha. # note: Vraćate se na ono što joj treba.
  -> not_today

=== not_today ===
„Ne danas”, kaže. „Danas ne.”
* [„Ako ništa ne kažete, ne mogu vam pomoći.”] # q: judging
  „Onda je tako.” # thinks: Znala sam da postoji cijena. # note: Nije istina, i kažnjava njezino „ne”. # better: „Ne danas znači ne danas. Kako biste nekoga mogli naći ako se predomislite?”
  -> reach
* [„Jeste li posve sigurni? Razmislite još jednom.”] # q: repeat
  „Razmislila sam.” # thinks: Svaki dan, baš svaki dan. # note: Rekla je „ne”. Pitati ponovno je pritisak. # better: „U redu je. Možete se predomisliti kad god hoćete.”
  -> reach
* [„U redu je. Možete se predomisliti kad god hoćete, i ne trebate razlog. Jeste li noćas sigurni?”] # q: safety
  „Noćas je obična noć.” # thinks: Moje „ne” prolazi. Onda im jednom možda mogu dati i „da”. # note: „Ne” danas znači „ne” danas, a vi pitate za noćas.
  -> reach
* [„Ne danas.”] # q: facilitator
  „Možda neki drugi dan.” Kaže to sličici na telefonu. # thinks: To zvuči kao vrijeme, a ne kao greška. # note: Ponavljate njezine riječi i ostavljate ih takve kakve jesu.
  -> reach

=== reach ===
Ostalo je šest minuta. U ruci imate karticu.
* [„Dajte mi svoj broj, nazvat ću vas sutra.”] # q: direct
  Izgovara broj, prebrzo. Zadnje znamenke zvuče izmišljeno. # thinks: On se javlja kad zazvoni. # note: Poziv na telefon koji netko nadzire može joj naškoditi. # better: „Postoji li siguran način da vas nađemo, ili ćete vi naći nas?”
  -> last
* [„Ovaj je broj na običnoj kartici, izgleda kao iz trgovine. Javlja se žena koja se zove Ruth. Hoćete li je uzeti ili broj naučiti napamet?”] # q: choice
  „Napamet.” Čita ga triput, samo usnama. # thinks: Kartica se može naći. U glavu mi nitko ne može pogledati. # note: Bira način koji je za nju siguran.
  -> last
* [„Nazvat ćete, je li? Obećavate mi?”] # q: leading
  „Da, da.” # thinks: Kažem „da” da možete otići. # note: „Da” pod pritiskom ne vrijedi ništa i otežava sljedeći susret. # better: „Možete nazvati ili ne, oboje je u redu. Je li vam kartica sigurna?”
  -> last
* [„Kako bi vas netko mogao naći, a da vam to ne naškodi? Ili je bolje da vi nađete nas?”] # q: safety
  „Bolje ja. Ujutro, kad kupujem kruh.” # thinks: Ujutro u devet ja sam osoba s vrećicom. # note: Ona zna sigurno vrijeme i siguran način.
  -> last

=== last ===
Ustaje, jedna ruka joj je na ogradi. „A buka?” pita.
* [„Moj dolazak bio je zbog buke i sada je mirno. To ću reći u ovoj zgradi. Meni ništa ne dugujete.”] # q: safety
  „Mirno”, kaže. „Da. Mirno je.” # thinks: Ne dugujem ništa. Nisam znala da postoji nešto za što se ne duguje. # note: Završavate zajedničkom pričom i bez duga.
  -> close
* [„Ubuduće budite tiši, pa nitko neće morati dolaziti.”] # q: judging
  Gleda u pločice. # thinks: Znači, na kraju se ipak radilo o buci. # note: Zadnja rečenica je ona koja ostaje. # better: „Moj dolazak bio je zbog buke i sada je mirno. Hvala vam na razgovoru.”
  -> close
* [„Uskoro ću opet svratiti i paziti na vas.”] # q: promise
  „Bolje ne”, brzo kaže. # thinks: Dvaput uniforma na vratima, i opet se selimo. # note: Posjet koji nije tražila može je skupo stajati. # better: „Neću dolaziti ako vi to ne želite. Imate broj.”
  -> close

=== close ===
Vrata se zatvaraju i čujete lanac. Dolje na ulici neki auto traži parkirno mjesto. Prolazite pokraj njega i ne okrećete glavu.
-> END

=== fact_debt ===
„Dugujem za kartu i sobu, i svaki tjedan više nego tjedan prije.” # wrong: „Ne, ništa ne dugujem, on mi samo pomaže.”
-> END

=== fact_pay ===
„Novac ide u kutiju. U nedjelju dobijem dvadeset za hranu.” # wrong: „Da, da, sve. Ovdje nikad nisam imala nikakav novac.”
-> END

=== fact_hours ===
„Spavam kad nitko ne zvoni. Četiri sata, nekad pet.” # wrong: „Radim kad hoću. Spavam dovoljno.”
-> END

=== fact_door ===
„Vrata nisu zaključana. Ali nemam ključ, pa kad izađem, ne mogu natrag.” # wrong: „Da, zaključana sam. Cijeli dan.”
-> END

=== fact_phone ===
„On na svojem telefonu vidi gdje je moj.” # wrong: „Nitko ne gleda u moj telefon. To je prijatelj.”
-> END

=== fact_family ===
„Zna ulicu u kojoj ona živi. Kad kasnim, izgovori joj ime.” # wrong: „Ne, nitko nikome ne prijeti. To su prijatelji obitelji.”
-> END

=== fact_wants ===
„Želim svoju putovnicu, on je drži radi prijave boravka. A onda autobus do sestre.” # wrong: „Da. Želim podnijeti prijavu. Danas, ako hoćete.”
-> END

=== fact_helps ===
„U pekarnici je jedna žena. Daje mi jučerašnja peciva i ništa ne pita.” # wrong: „Ovdje ne poznajem nikoga. Nikoga.”
-> END
