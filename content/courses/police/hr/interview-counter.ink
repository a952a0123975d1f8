// Pult policijske postaje navečer. Dana, 31, trans žena, radi za sebe i dolazi prijaviti krađu. Izmišljeno.
# person: Dana
-> arrive

=== arrive ===
U čekaonici sjedi troje ljudi. Žena prilazi staklu i govori tiho. „Htjela bih nešto prijaviti. Krađu.”
* [„Morate govoriti glasnije, kroz staklo vas ne čujem. Krađu? Čega, i gdje je to bilo?”] # q: direct
  Osvrće se na ono troje ljudi. „Mogu li to reći negdje drugdje?” # thinks: Glasnije. Da čuje i gospođa sa psom. # note: Obično pitanje, ali sluša cijela čekaonica. # better: „Želite li radije razgovarati u sobi otraga?”
  -> passport
* [„Možemo razgovarati ovdje ili u sobi otraga, gdje nitko ne sluša. Ja sam Sascha. Želite li radije nekoga drugog od kolega?”] # q: choice
  „U sobi. Može i s vama.” # thinks: Vrata koja se zatvaraju. Dobro. Zasad nije kao prošli put. # note: Privatnost prije prvog pitanja.
  -> passport
* [„U ovo doba večeri? Onda je to sigurno nešto posebno. Pa, što ste nam donijeli?”] # q: judging
  „Nema veze.” Ali ostaje gdje jest. # thinks: Još jedna šala i odlazim. # note: Trebalo je zvučati prijateljski. Ona čuje da je ne shvaćate ozbiljno. # better: „Dobra večer. Hoćemo li razgovarati tamo gdje nitko ne sluša?”
  -> glass

=== glass ===
Odmaknula se korak od stakla i gleda prema vratima na ulicu.
* [„To je bilo glupo od mene. Žao mi je. Ja sam Sascha i želim zapisati vašu prijavu, u sobi gdje smo sami.”] # q: safety
  „Dobro”, kaže. „Jedan pokušaj.” # thinks: Žao mi je. Godinama čekam da to čujem za ovim pultom. # note: Popravljate to jasnom riječju i kažete što ćete učiniti.
  -> passport
* [„Ma nemojte biti tako osjetljivi, svi smo imali dug dan, i vi i ja. Što se dogodilo?”] # q: judging
  Stavlja obje ruke na pult. „Da, bio je dug dan.” # thinks: Osjetljiva. Ako se sad naljutim, problem sam ja. # note: Kad ljudima govorite kako se trebaju osjećati, bude gore. # better: „Žao mi je. Hoćemo li u sobu gdje nitko ne sluša?”
  -> passport
* [„Ostanite ili idite, kako želite. Bilo bi mi drago da ostanete, a imamo i sobu gdje nitko ne sluša.”] # q: choice
  Izdahne. „Onda soba.” # thinks: Vrata mi ostaju otvorena. Onda mogu ostati. # note: Izbor je stvaran, a vi kažete čemu se nadate.
  -> passport

=== passport ===
U maloj sobi stavlja putovnicu na stol. Ime u njoj nije ono koje je rekla. Promatra vaše lice.
* [„Zašto ovdje piše drugo ime?”] # q: why
  „Zato što su uredi spori”, kaže. # thinks: Evo ga. Svaki put, prije svega drugoga. # note: Mora objašnjavati sebe prije nego što smije govoriti o krađi. # better: „Kojim imenom da vas zovem?”
  -> before
* [„Koje vam je ime pravo, ovo ili ono drugo? Moram zapisati jedno od njih.”] # q: forced # reveals: laughed
  „Dana je pravo. Ono drugo je tiskano.” # thinks: Pravo ili lažno. Kao da sam došla lagati. # note: Oba su njezina. Pitanje joj sudi. # better: „Obrazac jednom traži tiskano ime. Kojim imenom da vas zovem?”
  -> before
* [„Obrazac jednom traži ovo ime. Kojim imenom da vas zovem dok razgovaramo?”] # q: choice
  „Dana. I u ženskom rodu.” Ramena joj se spuste. # thinks: Jedna rečenica. Može biti tako jednostavno. # note: Kažete što obrazac traži i pitate što je njoj u redu.
  -> before
* [„Trebam li nešto znati o imenu?”] # q: open # reveals: laughed
  „Da. Zovem se Dana.” Ne skida pogled s vas. # thinks: Treba li to znati radi sebe ili radi mene? # note: Otvoreno i mirno. Još jednostavnije bilo bi pitati kojim imenom da je zovete.
  -> before

=== before ===
„Prije nego što išta kažem”, kaže Dana, „kad se to dogodilo, radila sam. Prodajem seks. Što ćete vi s tim?”
* [„Baš ništa. Možete mi reći sve, ništa od toga nikad se neće upotrijebiti protiv vas, dajem vam riječ.”] # q: promise
  Nakrivi glavu. „Vašu riječ. A riječ ostalih ovdje?” # thinks: Previše. To nitko ne može znati. # note: Ne znate što rade drugi uredi, pa to ne možete obećati. # better: „Reći ću vam u čemu u ovoj zemlji moram djelovati, prije nego što nastavite.”
  -> hurt
* [„Hvala što prvo pitate. Reći ću vam što zakon ovdje kaže o vašem poslu i u čemu moram djelovati. Prije nastavka možete razgovarati s odvjetnikom ili s organizacijom.”] # q: safety
  Sluša do kraja. „Sad znam koliko to stoji. Dobro.” # thinks: Zna pravila i kaže ih. S time se može. # note: Sazna što riskira prije nego što progovori. Naučite to prije smjene i recite ono što vrijedi u vašoj zemlji.
  -> hurt
* [„O tome ćemo poslije. Prvo mi recite što se dogodilo.”] # q: direct # reveals: laughed
  „Poslije je bilo i prošli put”, kaže. # thinks: Poslije znači: kad si već sve rekla. # note: O tome što pita ovisi sve ostalo. # better: „To je pošteno pitanje. Odgovorit ću prvo na njega.”
  -> hurt
* [„A, tako. I netko vas na to tjera?”] # q: leading # reveals: work
  Na trenutak zatvori oči. # thinks: Došla sam zbog novčanika. Sad traže muškarca iza mene. # note: Nije svatko tko prodaje seks žrtva. Došla je zbog nečega drugog. # better: „Hvala što ste mi rekli. Prvo ću vam reći u čemu moram djelovati.”
  -> hurt

=== hurt ===
Kad skine jaknu, vidi se da joj je lakat oguljen do krvi. Ruke su joj hladne i malo drhte.
* [„Riješimo to brzo. Možete li držati olovku?”] # q: direct
  „Olovku mogu držati.” # thinks: Brzo. Za vas ili za mene? # note: Zvuči praktično, a prešućuje ono što oboje vidite. # better: „Lakat vam krvari. Hoćemo li se prvo pobrinuti za to?”
  -> tell
* [„Lakat vam krvari. Da ga prvo očistimo? Liječnik to može i zapisati, ako želite.”] # q: need
  „Očistite, molim vas. I neka zapiše, da.” # thinks: Prvo ruka, onda papir. Kako i treba. # note: Najprije potrebe. Liječnička potvrda njezin je izbor i može joj pomoći.
  -> tell
* [„To valjda ide uz taj posao. Sigurno tamo sretnete svakakve.”] # q: judging
  „Oguljen lakat ide uz pad”, kaže. # thinks: Da vozim taksi, to mi ne bi rekli. # note: Nasilje nije dio ničijeg posla. # better: „Ozlijeđeni ste. Što trebate prije nego što počnemo?”
  -> tell
* [„Bi li pomogao čaj? I želite li nekoga nazvati prije nego što počnemo?”] # q: need
  „Čaj. I jednu poruku.” Tipka jednim palcem. # thinks: Jo sigurno sjedi s telefonom u ruci. # note: Mala ponuda, i netko tko je čeka.
  -> tell

=== tell ===
Čaj je stigao. Drži šalicu objema rukama. „Otkud da počnem?”
* [„Zašto ste ga pustili unutra, ako ga niste poznavali?”] # q: why
  „Zato što je bio naručen.” # thinks: I frizerka pušta ljude koje ne poznaje. # note: Zbog „zašto” ispada da je krađa njezina krivnja. # better: „Otkud želite. Recite mi ono što želite da znam.”
  -> pieces
* [„Otkud želite. Recite svojim riječima i izostavite što ovamo ne spada.”] # q: open # reveals: theft
  „Što ovamo ne spada”, ponavlja. „Dobro.” # thinks: Nije važan krevet. Samo novčanik. # note: Pitate za krađu, a ne za seks.
  -> pieces
* [„Je li vas napao ili je samo krao? Trebam jednu riječ za ovu kućicu gore.”] # q: forced # reveals: theft
  „Kućica”, kaže. # thinks: Ako kažem da je samo krao, ruka se ne računa. # note: Obrazac može čekati dok ne ispriča. # better: „Ispričajte svojim riječima. Poslije ću ja naći pravu kućicu.”
  -> pieces

=== pieces ===
Priča u komadima. Prvo je stajao kod vrata, pa kod prozora. Pa opet kod vrata. Zastane. „Sve miješam.”
* [„Maloprije ste rekli kod prozora. Što je sad od toga? Moram zapisati nešto što vrijedi.”] # q: judging
  „Ne znam. Gledala sam svoj novčanik.” # thinks: Sad misle da izmišljam. # note: Priča u komadima pokazuje što strah čini pamćenju. To nije znak laži. # better: „U redu je. Pričajte kako vam se vraća.”
  -> him
* [„U redu je. Nakon straha sve se vraća u komadima.”] # q: facilitator # reveals: plate
  Zatvara oči i još jednom sve prođe, bez riječi. # thinks: Nakon straha. Onda nisam glupa. # note: Skidate pritisak, a tada pamćenje radi bolje.
  -> him
* [„Idemo ponovno od početka, i sada pravim redom, molim vas.”] # q: repeat
  „Ponovno.” Spušta šalicu. # thinks: Neće biti bolje ako to kažem dvaput. # note: Svako ponovno pričanje boli, a pritisak da ide po redu donosi greške. # better: „Možete dopuniti kad god želite, i sutra.”
  -> him

=== him ===
„Čega se sjećam, to je on”, kaže. „Ljude pamtim. To je pola mojeg posla.”
* [„Onda mi pričajte o njemu, sve čega se sjetite.”] # q: open # reveals: plate
  Dok razmišlja, gleda u strop. # thinks: Visina, cipele, mirisao je na boju. Ovo znam. # note: Otvoreno pitanje nekome tko dobro promatra ljude.
  -> control
* [„Je li bio visok? Tamne kose? Stranac?”] # q: leading # reveals: plate
  „Običan”, kaže. „Bio je običan.” # thinks: Već imaju sliku. Moja je drukčija. # note: Vaš popis postaje njezino sjećanje. A „stranac” nije opis. # better: „Čega se sjećate o njemu?”
  -> control
* [„Imate li njegov broj ili poruke?”] # q: direct # reveals: plate
  „Poruke imam. Pokazat ću vam samo njegove, ne druge.” # thinks: Neka ne listaju. Ostali s tim nemaju veze. # note: Korisno pitanje. Neka pokaže ono što sama odabere.
  -> control
* [„A on vam je bio stalni klijent, je li?”] # q: leading
  „Nije.” # thinks: Popis klijenata. To oni žele. # note: Da biste tražili tog čovjeka, ne trebaju vam njezini drugi klijenti. # better: „Jeste li ga poznavali od prije?”
  -> control

=== control ===
Prošli ste tečaj o trgovini ljudima i pitate se stoji li netko iza nje. Gleda vas ravno u oči.
* [„Meni možete vjerovati. Tko vam šalje klijente?”] # q: leading # reveals: work
  „Internet”, kaže. # thinks: Nema nikoga. Kako da dokažem da nema nikoga? # note: Pitanje je složeno tako da se vjeruje samo odgovoru „da”. # better: „Jedno pitanje postavljam svima i možete ga preskočiti: odlučuje li netko umjesto vas o poslu, novcu ili dokumentima?”
  -> offended
* [„Jedno pitanje postavljam svima i možete ga preskočiti. Odlučuje li netko umjesto vas o poslu, novcu, dokumentima ili o tome kamo idete?”] # q: choice
  „Ne. Ja odlučujem. Zato sam tako ljuta.” # thinks: Pita jednom, kao što liječnik pita za alergije. U redu. # note: Jednom, svima jednako, i može se preskočiti. „Ne” je odgovor.
  -> landlord
* [„Vi radite kako radite. Ima li u tome nešto što pomaže da ga nađemo?”] # q: open # reveals: work
  „U poslu”, kaže i razmišlja. # thinks: Ne žele spašavati mene. Žele naći njega. Napokon. # note: Ostajete kod onoga zbog čega je došla.
  -> landlord
* [„Radite li to zato što želite ili zato što morate?”] # q: forced # reveals: work
  „A vi?” pita. # thinks: Čovjeka na blagajni to nitko ne pita. # note: Na to gotovo nitko ne može odgovoriti, ni za jedan posao, a nije zato došla. # better: „Ima li u vašem poslu nešto što pomaže da ga nađemo?”
  -> landlord

=== offended ===
Stavlja ruku na putovnicu i vuče je na svoju stranu stola.
* [„Oprostite, slabo vas slušam. Došli ste zbog krađe, i vraćam se na nju.”] # q: safety
  Pušta putovnicu da leži gdje jest. # thinks: Dobro. Još malo pa smo bili gotovi. # note: Imenujete svoju grešku i vraćate se na ono što ona želi.
  -> landlord
* [„To moram pitati, morate razumjeti. Ima mnogo žena koje se to ne usude reći.”] # q: judging
  „Ja se svašta usudim reći”, kaže. # thinks: Nisam mnogo žena. Ja sam jedna, s laktom. # note: Vidite u njoj slučaj, a ne osobu koja je odgovorila. # better: „Na to ste odgovorili. Vratimo se na krađu.”
  -> landlord
* [„Znači, baš nikoga nema? Zaista nikoga?”] # q: repeat
  „Nikoga”, kaže. „Da i to potpišem?” # thinks: „Ne” im ne vrijedi. Dobro je znati. # note: Rekla je „ne”. Pitati ponovno znači da joj ne vjerujete. # better: „Hvala. Vratimo se na krađu.”
  -> landlord

=== landlord ===
Olovka vam zastaje na retku „mjesto”. Ona to vidi. „Mora li tu cijela adresa?”
* [„Adresa uopće nije problem. Obećavam da je tamo vani nikad nitko neće vidjeti.”] # q: promise
  „Osim odvjetnika druge strane”, kaže. # thinks: Čitala sam kako to ide. Ovdje očito nitko nije. # note: Spis mogu čitati i drugi, a o tome ne odlučujete vi. # better: „Reći ću vam tko može čitati spis. Što vas u tome brine?”
  -> tricks
* [„Što vas u tome brine?”] # q: open # reveals: landlord
  Jednom okrene prsten na prstu. # thinks: To je pravo pitanje. Ne lopov, nego stubište na kojem živim. # note: Briga iza pitanja često je ona prava.
  -> tricks
* [„Reći ću vam tko može čitati ovaj spis. Pogledajmo zajedno što u njemu mora pisati, a što ne mora.”] # q: safety
  „Zajedno”, kaže i okreće obrazac tako da oboje možete čitati. # thinks: Pokazuju mi papir. Nisam morala moliti. # note: Kažete tko ga može čitati i tražite najmanje što je potrebno.
  -> tricks
* [„Ako niste ništa krivo napravili, od adrese se nemate čega bojati, zar ne?”] # q: leading # reveals: landlord
  „Vani to ne ide tako”, kaže. # thinks: Kriva ili ne, stanodavcu treba samo razlog. # note: Boji se stvarnog gubitka, a to nema veze s krivnjom. # better: „Što vas brine u vezi s adresom?”
  -> tricks

=== tricks ===
„Ovo je prvi put u četiri godine”, kaže. „Oprezna sam.”
* [„Onda bi bilo vrijeme da razmislite o nečemu sigurnijem, u tim godinama, s onim što znate.”] # q: judging
  „S onim što znam”, kaže. # thinks: Misle dobro. To je najgore u tome. # note: Tražila je da primite prijavu, a ne savjet o životu. # better: „Oprezni ste. Kako to inače radite?”
  -> wants
* [„Oprezni ste.”] # q: facilitator # reveals: colleague
  „Da”, kaže, i prvi put zvuči ponosno. # thinks: Trebalo je dugo da netko to primijeti. # note: Ponovite njezinu riječ i pustite da bude stručnjakinja.
  -> wants
* [„Jeste li ovaj put nešto zaboravili?”] # q: why
  Neko vrijeme ništa ne kaže. # thinks: To sam se pitala cijelim putem dovde. # note: To je skriveno „zašto”: tko je kriv? Kriv je lopov. # better: „On je uzeo vaš novac, to je njegovo djelo. Što inače radite da budete sigurni?”
  -> wants
* [„Zna li netko kad imate klijenta?”] # q: direct # reveals: colleague
  „Naravno.” # thinks: Hoće li sad ime? Neće ga dobiti. # note: Korisno pitanje ako želite znati je li noćas sigurna. Ne pitajte za ime.
  -> wants

=== wants ===
Prijava ima jednu stranicu. Čita je do kraja, ali još ne potpisuje.
* [„Što želite da iz ovoga proizađe?”] # q: open # reveals: wants
  „To je dobro pitanje”, kaže. # thinks: Što želim ja. Ne što želi obrazac. # note: O tome što ona želi ovisi što ćete dalje raditi.
  -> paper
* [„Uhvatit ćemo ga i vratit ćemo vam stvari.”] # q: promise
  „Kad?” pita. # thinks: Da je tako lako, nitko ne bi krao. # note: To ne možete znati, a ona će zapamtiti. # better: „Mogu ovo danas poslati dalje. Ne znam hoćemo li ga naći. Što vam je najvažnije?”
  -> paper
* [„Radi li se vama o novcu ili o tome da on bude kažnjen?”] # q: forced # reveals: wants
  „To su dvije stvari”, kaže. # thinks: A ako je treća? # note: Ima više od dva odgovora. # better: „Što želite da iz ovoga proizađe?”
  -> paper

=== paper ===
„A sad idem kući i nikad više ne čujem za to?”
* [„Iskreno, često je tako. Imamo stotine ovakvih prijava, i ne bi se trebalo previše nadati.”] # q: judging
  „Tako sam i mislila.” Traži jaknu. # thinks: Znači, mogla sam si prištedjeti ovu večer. # note: Možda se tako čini, ali prešućuje njezina prava. # better: „Dobivate ovo na papiru i smijete pitati kako predmet napreduje.”
  -> offer
* [„Dobivate primjerak na kojem piše da ste podnijeli prijavu. Smijete pitati kako predmet napreduje, a ja ću vam zapisati koga.”] # q: safety
  Presavija primjerak točno na pola. # thinks: Papir s pečatom. Tome se nitko ne može smijati. # note: Pisana potvrda i obavijesti o predmetu njezino su pravo.
  -> offer
* [„Želite li da vam javimo kako ide? Ili radije više ne biste slušali o tome?”] # q: choice
  „Javite. Ali ne pismom.” # thinks: Pisma prolaze kroz ruke cijele zgrade. # note: Neki žele znati, drugi zaboraviti. Pitajte.
  -> offer
* [„Možete nas nazvati kad god želite, ja ću se za to osobno pobrinuti.”] # q: promise
  „Osobno”, kaže i gleda raspored smjena na zidu. # thinks: Idući tjedan ovdje je netko drugi, i krećem ispočetka. # note: Obećajte samo ono što vrijedi i kad niste u službi. # better: „Zapisat ću vam broj predmeta i koga pitati.”
  -> offer

=== offer ===
Potpisala je. Jakna je opet na njoj. Pokraj vrata je polica s letcima.
* [„Postoji program za žene koje žele izaći iz toga. Uzmite letak, ne može škoditi.”] # q: judging
  „Hvala”, kaže i ostavlja ga na polici. # thinks: Na kraju me ipak nisu vidjeli. # note: Nigdje nije rekla da želi izaći iz toga. # better: „Ima organizacija za ljude koji prodaju seks, s odvjetnicima i savjetima. Želite li broj?”
  -> reach
* [„Ima organizacija ljudi koji prodaju seks, sa savjetovanjem i odvjetnikom. Ako želite, zapisat ću vam broj. Ako ne, i to je u redu.”] # q: choice
  „Znam za njih”, kaže. „Ali dobro je da i vi znate.” # thinks: Reći ću drugima da ovdje netko zna taj broj. # note: Ponuda koja odgovara njezinu životu i koju smije odbiti.
  -> reach
* [„O ovome biste stvarno trebali s nekim porazgovarati, zar ne?”] # q: leading
  „Upravo jesam.” # thinks: O ovome? O njemu ili o meni? # note: „Trebali biste” odlučuje umjesto nje. # better: „Trebate li večeras još nešto?”
  -> reach
* [„Trebate li večeras nešto? Put kući, bravu, nekoga uz sebe?”] # q: need
  „Taksi koji ništa ne pita. A sutra novu bravu.” # thinks: On nema ključ. Ali bolje ću spavati. # note: Sljedeći sati važniji su od sljedećih mjeseci.
  -> reach

=== reach ===
„Ako nađete sat”, kaže, „kako ćete mi javiti?”
* [„Pošaljemo pismo na adresu iz putovnice, tako to uvijek ide.”] # q: direct
  „Tamo žive moji roditelji”, kaže. „Ne.” # thinks: Pismo iz policije, s onim imenom, na njihovu stolu. # note: Uobičajeni put može drugima reći ono što ona nije htjela. # better: „Kako vas možemo sigurno naći?”
  -> last
* [„Kako vas možemo naći, a da to ne pročita nitko drugi?”] # q: safety
  „Porukom, bez riječi policija. Napišite: vaš paket.” # thinks: Moj paket. Da vidimo hoće li im uspjeti. # note: Ona najbolje zna koji je način siguran.
  -> last
* [„Valjda može poziv, ionako ste danju kod kuće, zar ne?”] # q: leading
  „Kod kuće sam kad sam kod kuće”, kaže. # thinks: Što misle da radim po danu? # note: Nagađate o njezinu danu i promašujete pitanje. # better: „Na koji vas je način sigurno naći?”
  -> last

=== last ===
Stoji na vratima male sobe. Vani gospođa sa psom još čeka.
* [„Čuvajte se tamo vani. To je opasan život.”] # q: judging
  Kima kao što se kima stricu. # thinks: Misle dobro. Za deset minuta sam kod kuće, s juhom. # note: Zadnje riječi opet od nje rade žrtvu. # better: „Hvala vam što ste došli. Dobro je da ste to prijavili.”
  -> close
* [„Hvala vam što ste došli, Dana. Krivnja je njegova, a ne vaša. Ako je ovdje nešto bilo loše, i za to postoji ured. Broj je na vašem primjerku.”] # q: safety
  „Bilo je dobro”, kaže. „Uglavnom.” # thinks: Čula sam svoje ime. Nije bilo teško. # note: Njezino ime, bez prijekora i s načinom da se žali na vas.
  -> close
* [„I ako čujete za druge, za žene koje netko prisiljava, javite mi, može? Toliko nam sad dugujete.”] # q: leading
  „Ne dugujem vam ništa”, kaže. # thinks: Znači, o tome se radilo. Prijava za informacije. # note: Pomoć se ne plaća informacijama. # better: „Hvala vam što ste došli. Možete opet doći, zbog ovoga ili zbog nečega drugog.”
  -> close

=== close ===
Prolazi kroz čekaonicu uzdignute glave. Na vratima se jednom okrene i pogleda pult, kao da ga želi zapamtiti.
-> END

=== fact_theft ===
„Platio je, a onda je to opet uzeo iz mojeg novčanika, zajedno s mojim novcem i bakinim satom. Kad sam ga držala, gurnuo me.” # wrong: „Da, napao me. Ili je samo krao. Pišite što vam treba.”
-> END

=== fact_work ===
„Radim za sebe, tri dana u tjednu. Ja određujem cijenu, a odbijem kad ne želim.” # wrong: „Dobro. Netko mi šalje klijente, ako vam je tako draže.”
-> END

=== fact_colleague ===
„Jo zna kad netko dolazi, a kad ode, zovem je. Upravo je htjela krenuti.” # wrong: „Ne, nitko ne zna. Uvijek sam sama.”
-> END

=== fact_landlord ===
„Ako stanodavac čuje što ondje radim, do kraja mjeseca ostajem bez stana.” # wrong: „Ne, u redu je. Napišite cijelu adresu.”
-> END

=== fact_laughed ===
„Kad sam zadnji put bila ovdje, netko se smijao mojoj putovnici i zvao kolegu da pogleda.” # wrong: „Onda ono drugo ime. Napišite svugdje ono drugo ime.”
-> END

=== fact_plate ===
„Imam njegove poruke i prvu polovicu registarske oznake.” # wrong: „Da, visok, mislim. Taman. Može biti.”
-> END

=== fact_wants ===
„Želim sat i papir na kojem piše da sam bila ovdje i da ste mi vjerovali.” # wrong: „Da bude kažnjen, valjda. Zar to nije ono što se želi?”
-> END
