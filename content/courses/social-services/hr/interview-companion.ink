// Ured koji isplaćuje naknade. Ema, 26, dolazi sa starijom ženom koja govori umjesto nje. Izmišljeno.
# person: Ema
-> arrive

=== arrive ===
Ulaze dvije žene. Starija sjeda za vaš stol i stavlja na njega fascikl. „Htjela bi predati zahtjev za novac”, kaže. Ema ostaje stajati i gleda biljku na vašoj prozorskoj dasci.
* [„Dobro jutro. A vi, zar ne znate govoriti sami za sebe? Jednom to morate naučiti, znate.”] # q: judging
  Ema otvara usta, a odgovara starija žena. # thinks: Znam govoriti. Odavno me nitko nije pitao što znam. # note: Htjeli ste je uključiti, a posramili ste je pred drugom ženom. # better: „Dobro jutro. Ja sam Alex. Za koju od vas je zahtjev?”
  -> folder
* [„Dobro jutro, ja sam Alex. Sa svakim prvo deset minuta razgovaram nasamo. Tako ovdje radimo sa svim ljudima.”] # q: safety
  Starija žena htjela bi se usprotiviti, ali ne zna kako. Ema vas prvi put pogleda. # thinks: Sa svim ljudima. Onda nije zbog mene. # note: Štiti je pravilo koje je istinito i isto za sve. Nitko se ne izdvaja.
  -> form_outside
* [„Jeste li vas dvije u rodu?”] # q: direct
  „Ja sam joj teta”, kaže starija žena. Ema gleda biljku. # thinks: Teta. Teta mi je od autobusnog kolodvora. # note: Pred pratnjom dobijete samo ono što pratnja želi. # better: „Sa svakim prvo razgovaram nasamo. Možete li sjesti vani?”
  -> folder

=== folder ===
Starija žena otvara fascikl. Sve je već ispunjeno, plavom tintom, istim rukopisom.
* [„Jedan list ispunjava pratnja, vani za stolom. Dotle ja sa svakom osobom koja nešto traži razgovaram nasamo, kao i sa svima.”] # q: choice
  „Brzo ću ja”, kaže starija žena i uzima list. # thinks: List. Tako jednostavno. Nikad se toga ne bih sjetila. # note: Zadatak vani, i nitko nije osramoćen. Taj list u vašem uredu mora stvarno postojati.
  -> form_outside
* [„Pretpostavljam da je točno sve što ovdje piše, i da ste to zajedno pročitale?”] # q: leading
  „Da”, kaže Ema stolu. # thinks: Ne znam što tu piše. Ali da. # note: Kad pitate uz pratnju, postoji samo jedan odgovor. # better: „Sa svakim prvo razgovaram nasamo.”
  -> form_outside
* [„Žao mi je, ali sad morate izaći. Ovo mi se nimalo ne sviđa.”] # q: judging
  Starija žena ustaje vrlo polako i kaže Emi nešto što ne razumijete. # thinks: Sad je ljuta, a ja moram s njom kući. # note: Možda imate pravo. Ali to večeras plaća Ema. # better: „Sa svakim prvo razgovaram nasamo. Tako ovdje radimo sa svim ljudima.”
  -> form_outside

=== form_outside ===
Vrata su zatvorena. Kroz staklo vidite stariju ženu za stolom. Ema sjedi na rubu stolca, još u kaputu.
* [„Ona vam zapravo nije teta, zar ne? Sad mi možete reći, ovdje vas ne čuje.”] # q: leading
  „Teta mi je.” # thinks: Tako brzo. Žele to odmah, a ja ni ne znam je li staklo debelo. # note: Možda je i točno, ali dolazi prerano. # better: „Može li ona čuti ili vidjeti nešto što vas brine?”
  -> what_to_say
* [„Je li vam ovo dobro mjesto? Mogu okrenuti stolac, pa će vidjeti samo moja leđa.”] # q: safety
  „Leđa su dobra.” Ema se malo pomakne, u vašu sjenu. # thinks: Iza tih leđa mogu micati licem. # note: Pitate što treba da se osjeća sigurno, i to učinite.
  -> what_to_say
* [„Skinite kaput, pa možemo početi.”] # q: direct
  Otkopča jedan gumb. # thinks: U kaputu sam brže vani. # note: Zvuči kao mala naredba. Takvih ima dovoljno. # better: „Ostanite u kaputu ako želite. Je li vam ovo dobro mjesto?”
  -> what_to_say

=== what_to_say ===
„Pitat će”, kaže Ema, „o čemu smo razgovarali.”
* [„Onda joj recite istinu, nema se što skrivati.”] # q: judging
  „Da”, kaže Ema i opet zakopča gumb. # thinks: Istinu. Ovdje očito nitko ni s kim nije živio. # note: Ne možete znati što mora skrivati da bi bila sigurna. # better: „Što bi na to bio dobar odgovor?”
  -> pass_on
* [„Što bi bio dobar odgovor? Svakoga pitam o zdravlju, stanarini i školi. Bi li to bilo u redu?”] # q: safety
  „Zdravlje, stanarina, škola.” Ponavlja to triput, vrlo tiho. # thinks: Tri riječi. Čak su i istinite. # note: Dogovorite se o čemu ste razgovarali, prije nego što o ičemu razgovarate.
  -> pass_on
* [„Neće pitati. Ja ću razgovarati s njom, pa će vas ostaviti na miru.”] # q: promise
  Ema vas gleda kao što se gleda dijete. # thinks: Na miru. Ne znate kako ona pita. # note: Ne znate što se događa kod kuće, i to ne možete obećati. # better: „Što bi bio dobar odgovor kad bude pitala?”
  -> pass_on

=== pass_on ===
Bradom pokazuje na vaš zaslon. „Ide li to nekamo?”
* [„Samo zahtjev, obećavam. U ovaj sustav nikad ne gleda nitko drugi.”] # q: promise
  „Nikad”, kaže, bez upitnika. # thinks: Vani je cijeli hodnik pun vrata. # note: Spise mogu vidjeti i drugi, a može ih zatražiti sud. # better: „Sad ću vam reći što moram proslijediti i tko ovo može čitati.”
  -> tooth
* [„To prepustite meni. Prvo mi treba vaš datum rođenja.”] # q: direct
  Kaže ga, kao broj u redu za čekanje. # thinks: Pitala sam, odgovora nema. # note: Pitala je nešto važno. To dolazi prije vašeg obrasca. # better: „To je dobro pitanje. Odgovorit ću prvo na njega.”
  -> tooth
* [„Zahtjev ide u odjel. Ono o čemu razgovaramo ostaje ovdje, ali ne ako je u opasnosti život ili dijete. Tada moram djelovati, i to vam kažem prije.”] # q: safety
  „A policija?” „Ne bez vas, osim u tom slučaju.” # thinks: Kaže „osim”. Tko laže, ne kaže „osim”. # note: Kažete što morate proslijediti prije nego što ona progovori. Recite ono što vrijedi u vašoj zemlji i u vašem uredu.
  -> tooth
* [„Ima li nešto određeno što ne smije nikamo?”] # q: leading
  „Ne, ne.” # thinks: Sad znaju da nešto ima. # note: Njezino pitanje shvaćate kao priznanje. # better: „To je dobro pitanje. Sad ću vam reći što moram proslijediti.”
  -> tooth

=== tooth ===
Ema se drži za obraz. Kad primijeti da gledate, spusti ruku.
* [„S time ste odavno trebali otići zubaru. Bit će samo gore ako čekate.”] # q: judging
  „Da. Odavno”, kaže. # thinks: Trebala. S čime, i tko bi stajao uz stolac? # note: I sama to zna. Nešto ju je spriječilo. # better: „Boli vas zub. Danas vam mogu dati potvrdu za zubara.”
  -> language
* [„Obraz vam je otečen. Mogu vam dati potvrdu za zubara, za danas. Besplatno je, a termin bi bio samo za vas, nasamo.”] # q: need
  „Nasamo?” Stavlja potvrdu u rukav, a ne u fascikl. # thinks: Nasamo sa zubarom. Tome se još nikad nisam veselila. # note: Pomoć koja djeluje odmah, bez ikakvog uvjeta. Nudite samo ono što vaš ured može dati.
  -> language
* [„Je li vas netko udario?”] # q: leading
  „Zub”, kaže Ema. „To je zub.” # thinks: Stvarno je zub. Sad je i zub slučaj. # note: Skočili ste na priču. To je zub. # better: „Obraz vam je otečen. Što bi pomoglo?”
  -> language
* [„Što bi vam danas najviše pomoglo, osim obrasca?”] # q: need
  „Da prestane.” Dodirne obraz. # thinks: Osim obrasca. Znači, tu sam i ja, a ne samo obrazac. # note: Prvo potrebe, i njezinim riječima.
  -> language

=== language ===
Rečenice su joj kratke, a katkad ubaci riječ koju ne znate. Gleda kroz staklo, pa vas.
* [„Teta bi nam mogla pomoći s riječima, išlo bi brže.”] # q: direct
  „Ne”, kaže vrlo jasno. # thinks: Tu riječ znam. # note: Nikad pratnja, ni za jednostavne riječi. # better: „Mogu pozvati tumača koji ovdje nikoga ne poznaje. Možete i odbiti.”
  -> account
* [„Pa razumijete me, zar ne? Dosad nam je sasvim dobro išlo.”] # q: leading
  „Da, da.” # thinks: Pola. Ali „dobro” je dobro, pa kažem „da”. # note: Na to gotovo svi kažu „da”. # better: „Da pozovemo tumača? Možete i odbiti.”
  -> account
* [„Mogu pozvati nekoga tko tumači, telefonom, iz drugog grada. Možete odbiti, a možete tražiti ženu ili muškarca.”] # q: choice
  „Drugi grad je dobar. Muškarac. Žene se sve poznaju.” # thinks: Čak smijem i birati. Kod kuće ne biram ni kruh. # note: Iz drugog mjesta, provjeren s vaše strane, i smije ga odbiti.
  -> account
* [„Ne žurite. Recite riječima koje imate.”] # q: facilitator
  Na rub obrasca crta tri kućice i u jednu stavlja križić. # thinks: S kućicama mogu. # note: I vrijeme je pomoć.
  -> account

=== account ===
Prst joj zastaje na jednom retku obrasca. „Ovaj broj”, kaže, „nije moj.”
* [„Što bude kad novac stigne?”] # q: open # reveals: money
  „Kad stigne”, kaže Ema i gleda redak. # thinks: Pita što bude, a ne što sam napravila. # note: Otvoreno pitanje o tome kako to ide. Nitko nije optužen.
  -> day
* [„Onda je to lažna izjava. Znate li što bi to za vas moglo značiti?”] # q: judging
  Povlači obrazac na svoju stranu. # thinks: Pokazala sam, a sad sam kriva. # note: Upravo vam je nešto povjerila, a vi je za to kažnjavate. # better: „Hvala što ste mi to pokazali. Što bude kad novac stigne?”
  -> silent
* [„Nije vaš.”] # q: facilitator # reveals: money
  „Nije.” Noktom podvuče broj. # thinks: Samo ponavlja. Ružno zvuči kad to kaže netko drugi. # note: Ponovite i čekate.
  -> day
* [„Znači, njezin je, i ona ga uzima?”] # q: leading # reveals: money
  Ema sliježe ramenima. # thinks: Njezin ili onog čovjeka. Što da kažem, da sve ostane lijepo? # note: Znate samo da to nije Emin broj. # better: „Što bude kad novac stigne?”
  -> day

=== silent ===
Ema je stavila obje ruke na obrazac i više ništa ne kaže.
* [„To je bilo loše rečeno. Niste ništa skrivili time što ste mi to pokazali, a redak možemo jednostavno ostaviti prazan.”] # q: safety
  „Prazan”, kaže i pušta papir. # thinks: Može ostati prazan. Kao prozor. # note: Povlačite prijekor i pokazujete izlaz.
  -> day
* [„Samo vam želim pomoći, ali onda mi morate reći kako jest.”] # q: judging
  „Tako kako tu piše.” # thinks: Morate. Svugdje moram. # note: „Želim pomoći, ali” je uvjet. # better: „To je bilo loše rečeno. Redak možemo ostaviti prazan.”
  -> day
* [„Možemo ga ostaviti prazan, upisati neki vaš broj ili to riješiti idući tjedan. Što mislite?”] # q: choice
  „Idući tjedan.” Dugo izdahne. # thinks: Idući tjedan znači da mogu opet doći. # note: Tri stvarna puta, a jedan od njih je vrijeme.
  -> day

=== day ===
Vani je starija žena ispunila list i gleda na sat. „Još pet minuta”, kažete kroz vrata. Ema kima.
* [„Kako vam izgleda običan dan?”] # q: open # reveals: hours
  „Običan”, kaže. „Ujutro čistim.” # thinks: Počet ću od čišćenja. Čišćenje je lako reći. # note: O njezinu životu, a ona odlučuje gdje počinje.
  -> work
* [„Pretpostavljam da živite kod tete i da ona malo pazi na vas?”] # q: leading # reveals: door
  „Malo”, kaže. # thinks: Pazi. Moglo bi se i tako reći. # note: Ispričali ste priču umjesto nje, i to pogrešnu. # better: „Kako živite, ako smijem pitati?”
  -> work
* [„Kako ondje živite? Tko ima ključeve, tko o čemu odlučuje?”] # q: open # reveals: door
  Stavlja na stol svoj prazan privjesak za ključeve. Na njemu je samo mali medvjed. # thinks: Ključevi. To je pravo pitanje. # note: Pitajte o nadzoru.
  -> work
* [„Zašto ne živite sami, s dvadeset i šest?”] # q: why
  „Da, zašto.” # thinks: Jer to stoji. Zbog papira. Zbog svega. # note: Zvuči kao da joj se ne da. # better: „Kako ondje živite?”
  -> work

=== work ===
„A ima i drugi posao”, kaže Ema. „Navečer. S muškarcima.” Gleda što vam se događa na licu.
* [„O, Bože. To je sigurno grozno za vas, tako mladu ženu.”] # q: judging
  „To je posao”, brzo kaže. # thinks: Lice je palo kao tanjur. # note: Sad ona mora paziti na vaše osjećaje. A ne znate što je za nju grozno. # better: „Hvala što ste mi rekli. Ima li u tome nešto o čemu želite razgovarati?”
  -> papers
* [„Navečer. Slušam vas.”] # q: facilitator # reveals: choose
  Još malo gleda vaše lice i ne nalazi ništa. # thinks: Ostalo je isto lice. # note: Mirno lice i njezine riječi.
  -> papers
* [„Radite li to svojom voljom ili vas ona prisiljava?”] # q: forced # reveals: choose
  Gleda u svoje cipele. # thinks: Kod kuće sam na to pristala. Ovdje me nitko ne pita. Što je od toga dvoga to? # note: Izbor od dvije mogućnosti ne odgovara onome što mnogi žive. # better: „Tko o tome odlučuje: kada, gdje, s kim?”
  -> papers
* [„Odlučuje li netko umjesto vas o tome: kada, gdje, o novcu?”] # q: open # reveals: choose
  „Odlučuje”, kaže Ema. Savija prste, jedan za drugim. # thinks: Kada, gdje, novac. Sve troje. # note: Nadzor, a ne seks. I to je isto pitanje za sve.
  -> papers

=== papers ===
Za zahtjev trebate dokument. Ema gleda fascikl, pa staklo.
* [„Zašto su vaši dokumenti kod nje, a ne kod vas?”] # q: why
  „Da se ne izgube.” # thinks: Tako ona kaže. Ja samo ponavljam. # note: Tražite od Eme da odgovara umjesto nekoga drugog. # better: „Gdje vam je putovnica kad ste kod kuće?”
  -> wants
* [„Gdje vam je putovnica kad ste kod kuće?”] # q: direct # reveals: papers
  „Kod kuće”, kaže Ema. # thinks: Kod ostalih. Da kažem da ima i drugih? # note: Kratko pitanje koje pomaže u sljedećem koraku.
  -> wants
* [„Danas nam je dovoljna kopija. Mogu je napraviti i za vas i čuvati je ovdje, ako je tako sigurnije.”] # q: choice
  „Čuvajte je ovdje”, kaže Ema. # thinks: Onda postojim i ovdje, u ladici. # note: Kopija na sigurnom mjestu mali je dio plana.
  -> wants
* [„Ne daju vam vašu putovnicu. Znate da je to kazneno djelo?”] # q: leading # reveals: papers
  „Ne želim nevolje”, kaže. # thinks: Kazneno djelo. Sad će nekoga pozvati. # note: Velika riječ plaši. Može čekati dok ne pita što kaže zakon. # better: „Gdje vam je putovnica kad ste kod kuće?”
  -> wants

=== wants ===
Ostale su dvije minute. Biljka na prozorskoj dasci ima novi list. Ema ga gleda.
* [„Što biste htjeli da bude drukčije?”] # q: open # reveals: wants
  „Drukčije”, kaže listu. # thinks: Toliko toga. Jedno. Koje jedno? # note: Veliko pitanje, jednostavno rečeno, i vrijeme za njega.
  -> offer
* [„Želite otići od nje, to je jasno.”] # q: leading # reveals: wants
  „Ne znam”, kaže Ema. # thinks: Otići, a onda? I sestra mi je tamo. # note: Vama je jasno. Ona mora misliti na još toga. # better: „Što biste htjeli da bude drukčije?”
  -> offer
* [„Ima li netko kome vjerujete?”] # q: open # reveals: trust
  „Vjerujem”, kaže. Mora razmisliti o toj riječi. # thinks: Ne netko tko nešto može. Ali netko. # note: Plan se gradi na ljudima koji su već tu.
  -> offer

=== offer ===
„Što vi možete?” pita Ema. „Stvarno.”
* [„Ovaj tjedan ćemo vas izvući odande. Osobno ću se pobrinuti za to.”] # q: promise
  „Ovaj tjedan”, kaže. # thinks: Tako sigurno zvuči. I oni su zvučali sigurno kad su došli po mene. # note: O krevetima, dokumentima i drugim ljudima ne odlučujete vi. # better: „Ovo mogu, ovo ne mogu, a vi odlučujete.”
  -> knock
* [„Danas: zubar i novi termin. Ako želite, mjesto za spavanje koje nije daleko, za to moram pitati. Vašu putovnicu ne mogu dobiti. I ništa od toga ne ovisi o policiji.”] # q: choice
  „A o poslu?” „Ni o njemu.” # thinks: Čula sam što ne mogu. Onda je ostalo možda istina. # note: Što možete, što ne možete, i bez uvjeta.
  -> knock
* [„To ovisi o tome koliko ćete mi reći i hoćete li prestati s tim večerima.”] # q: judging
  „Shvaćam”, kaže. # thinks: Prvo prestati, onda pomoć. Kako se prvo prestane? # note: Pomoć ne smije ovisiti o priči ni o prestanku rada. # better: „Ništa od toga ne ovisi o tome što mi kažete ni o vašem poslu.”
  -> knock

=== knock ===
Netko kuca. Starija žena proviri. „Još niste gotovi?”
* [„Razgovaramo o nečemu privatnom. Pričekajte, molim vas, dok vas ne pozovem.”] # q: judging
  Vrata se zatvaraju malo preglasno. Ema diže ramena. # thinks: Privatno. Htjet će znati što je to privatno kod mene. # note: Istina, ali starija žena sad sumnja, a Ema to mora objasniti. # better: „Dvije minute. Kod pitanja smo o stanarini.”
  -> again
* [„Dvije minute. Kod pitanja smo o stanarini.”] # q: safety
  „Stanarina”, kaže Ema i čak kima. # thinks: Zdravlje, stanarina, škola. Uspjelo nam je. # note: Držite se dogovora.
  -> again
* [„Uđite, ionako smo gotovi.”] # q: direct
  Ema ustaje prije nego što su se vrata otvorila. # thinks: A kako da se vratim? To nisam čula. # note: Ono najvažnije još nije dogovoreno. # better: „Dvije minute. Kod pitanja smo o stanarini.”
  -> again

=== again ===
Spuštate glas. „A kako nastavljamo?”
* [„Nazvat ću vas sutra da čujem kako je bilo.”] # q: direct
  „Telefon je navečer kod nje”, kaže Ema. # thinks: Zvoni u njezinoj pregači. # note: Poziv je može dovesti u opasnost. # better: „Koji je način siguran? Ili ćete opet doći?”
  -> goodbye
* [„Idući tjedan morate opet doći, i to sami, čujete? Obećajte mi.”] # q: leading
  „Da.” # thinks: Kažem „da”, kao na svakim vratima. # note: Zbog njezina obećanja to nije ni sigurnije ni vjerojatnije. # better: „Nedostaje potpis. Bi li pomogao utorak ili ima bolji način?”
  -> goodbye
* [„Na obrascu nedostaje potpis, pa morate opet doći. Odgovara li utorak u deset ili ima bolji način?”] # q: choice
  „Utorak. Tada je ona na tržnici.” # thinks: Potpis koji nedostaje. Na potpis se nitko ne ljuti. # note: Dosadan, istinit razlog da opet dođe, a dan bira ona.
  -> goodbye
* [„Ako prije toga bude opasno: 112, sa svakog telefona. Oni mogu doći k vama, ja ne mogu. Znate li adresu na kojoj živite?”] # q: safety
  „Ulicu, broj ne.” Zajedno gledate kartu. „Ova kuća.” # thinks: Sad znam gdje živim. # note: Mislite na dane između, i na nešto tako jednostavno kao što je adresa.
  -> goodbye

=== goodbye ===
Ema uzima fascikl. Na vratima zastane.
* [„Budite hrabri. I drugi su uspjeli.”] # q: judging
  Pristojno se nasmiješi. # thinks: Drugi. Onda je do mene. # note: Usporedba ne tješi. # better: „Dobro je što ste došli. U utorak sam ovdje.”
  -> close
* [„Dobro je što ste došli. U utorak sam ovdje, a ako me ne bude, kolegica Noor zna za potpis, i ništa drugo.”] # q: safety
  „I ništa drugo”, kaže Ema. # thinks: Misle i na to da ih možda neće biti. # note: Zna tko će biti ondje i što ta osoba zna.
  -> close
* [„I razmislite ne biste li ipak na policiju.”] # q: leading
  Osmijeh nestaje. # thinks: Rekli su da ne ovisi o tome. Ili ipak? # note: To je vaša želja, a ne njezina, i baca sumnju na sve što ste rekli. # better: „Dobro je što ste došli. Što je dalje, odlučujete vi.”
  -> close

=== close ===
Kroz staklo vidite kako njih dvije idu niz hodnik. Starija govori. Na uglu se Ema jednom osvrne, prema vama ili prema biljci.
-> END

=== fact_money ===
„Ide na broj njezina muža, za stanarinu. On mi da ono što ostane, ali nikad ništa ne ostane.” # wrong: „Da, dala sam joj ga. To je moj dar njoj.”
-> END

=== fact_hours ===
„U pet počinjem na stubištima. Noću dođem kući kad ode zadnji.” # wrong: „Ne radim puno. Malo pomažem u kući.”
-> END

=== fact_door ===
„U sobi smo četiri, a ključ je njezin. Ona nas pušta unutra i van.” # wrong: „Kao obitelj smo. Imam sve što trebam.”
-> END

=== fact_choose ===
„Ona kaže gdje i ona kaže koliko. Ja samo kažem kad sam bolesna, a ni to se uvijek ne računa.” # wrong: „Nitko. Sve je to mojom voljom.”
-> END

=== fact_papers ===
„Moja putovnica leži s ostalim putovnicama u kuhinjskom ormariću, iza brašna.” # wrong: „Izgubila sam je. Moja greška.”
-> END

=== fact_wants ===
„Htjela bih sobu u kojoj spavam sa sestrom, i posao samo na stubištima.” # wrong: „Da. Otići, danas. Kako kažete.”
-> END

=== fact_trust ===
„Domar na broju šest. Jednom mi je dao svoje rukavice.” # wrong: „Nikome. Ne trebam nikoga.”
-> END
