// Predvorje hotela noću. Timo, 22, radi za agenciju koja drži njegovu osobnu iskaznicu i većinu njegove plaće. Izmišljeno.
# person: Timo
-> arrive

=== arrive ===
Mladić sjedi u zadnjem naslonjaču, sa sportskom torbom na koljenima. Noćni portir zvao je zbog glasne svađe na telefonu. Kad vas vidi, mladić gura telefon pod nogu.
* [„Dobra večer. Vašu osobnu, molim, a onda mi recite što ovdje radite u ovo doba.”] # q: direct
  „Čekam nekoga.” Pipa džepove, jedan za drugim. # thinks: Osobna. Baš osobna. # note: Možda smijete, ali počinje jedinom stvari koju ne može pokazati. # better: „Dobra večer. Ja sam Toni, iz policije. Portir je čuo svađu i zabrinuo se. Kako ste?”
  -> stands
* [„Dobra večer. Ja sam Toni, iz policije. Portir je čuo svađu i zabrinuo se. Niste osumnjičeni ni za što. Smijem li sjesti ovdje?”] # q: safety
  „Samo je bilo glasno”, kaže. „Možete sjesti.” # thinks: Zabrinuo se. Nitko nije rekao da me izbace. # note: Kažete tko ste, zašto ste ovdje i da nije osumnjičen. Recite to samo ako je istina.
  -> place
* [„Vi ovdje niste gost, zar ne? Portir kaže da često dolazite.”] # q: leading
  „Čekam ovdje. Čekati nije zabranjeno.” # thinks: Portir vidi više nego što sam mislio. # note: Mora se braniti prije nego što zna tko ste. # better: „Ja sam Toni, iz policije. Portir se zabrinuo. Kako ste?”
  -> stands

=== stands ===
Sada stoji. Ruke drži malo odmaknute od tijela, kao ljudi koje su već pretraživali.
* [„Sjednite opet, molim vas. Niste osumnjičeni ni za što. Ovo je bio prebrz početak. Ja sam Toni.”] # q: safety
  Polako opet sjeda. „Timo”, kaže. # thinks: Toni. Ime. Onda možda nije pretraga. # note: Vidite strah i povlačite pritisak.
  -> place
* [„Zašto ste tako nervozni? Ako je sve u redu, uz mene možete biti posve mirni.”] # q: why
  „Miran sam.” Torba mu sklizne na pod. # thinks: Miran. Moram izgledati mirnije. # note: Nitko se ne smiri zato što ga netko pita zašto nije miran. # better: „Sjednite opet, molim vas. Ovo je bio prebrz početak.”
  -> place
* [„Želite li sjediti, stajati ili nakratko izaći?”] # q: choice
  „Sjediti.” Miče torbu da bude mjesta. # thinks: Smijem birati. Onda nije uhićenje. # note: Mali izbor, i tijelo se smiri.
  -> place

=== place ===
Noćni portir već treći put briše isto mjesto na pultu. Timo gleda njega, pa dizalo.
* [„Je li ovo dobro mjesto ili da odemo do stolaca kod prozora? Tamo nas nitko ne čuje, a vi vidite dizalo.”] # q: choice
  „Do prozora.” Već je ustao. # thinks: Primijetili su dizalo. Dobro ili nije dobro? # note: Vidjeli ste što on gleda i nudite mjesto koje odgovara.
  -> hungry
* [„Tko je gore? Klijent?”] # q: leading
  „Prijatelj.” Kaže to podu. # thinks: Klijent. Već znaju, znači znaju svi. # note: Riječ ste izgovorili umjesto njega, i to pred portirom. # better: „Je li vam ovo dobro mjesto za razgovor?”
  -> hungry
* [„Recite mi ako dođe netko koga ne želite sresti. Tada prestajemo, a moje pitanje bilo je o svađi.”] # q: safety
  Još jednom pogleda dizalo i kimne. # thinks: Imamo plan. Ja ga nisam imao. # note: Prvo sigurnost, s bezazlenim razlogom koji je istinit.
  -> hungry
* [„Ostajemo ovdje, ionako neće dugo trajati.”] # q: direct
  „Kako kažete.” # thinks: Kako kažete. U tome sam dobar. # note: Za vas je kratko. Za njega sluša cijelo predvorje. # better: „Je li ovo dobro mjesto ili biste radije do prozora?”
  -> hungry

=== hungry ===
Konobar odnosi tanjur s pola sendviča. Timo ga prati pogledom do vrata.
* [„Jeste li nešto uzeli? Ruke vam se tresu, a izgledate kao da danima niste spavali.”] # q: judging
  Stavlja ruke između koljena. # thinks: Ništa nisam uzeo. U tome i jest stvar, ništa od jučer. # note: Točno vidite, ali kažete tako da ga optužujete. # better: „Kad ste zadnji put jeli? Mogu vam nešto donijeti.”
  -> trouble
* [„Idem si po čaj. Da donesem i vama, i nešto za jelo?”] # q: need
  „Ako ionako idete.” Pojede sendvič u četiri zalogaja. # thinks: Kaže da ionako ide. Da mogu reći „da”. # note: Pomoć koja ne dira u njegov ponos.
  -> trouble
* [„Gladni ste, zar ne?”] # q: leading
  „Ne, ne.” # thinks: Muškarac mojih godina, a gladan. Kako to zvuči? # note: Ljubazna misao, ali u pitanju je već odgovor, i neugodan je. # better: „Idem po čaj. Da i vama nešto donesem?”
  -> trouble

=== trouble ===
„Jesam li sad u nevolji?” pita.
* [„Kod mene ne, a ni kod koga drugog, za to ću se pobrinuti.”] # q: promise
  „Kod koga drugog”, kaže. Ne zna se je li to pitanje. # thinks: Ni ne znate tko bi to bio. # note: U ime drugih ne možete govoriti. # better: „Ovdje sam zbog buke. Reći ću vam u čemu moram djelovati, prije nego što mi išta kažete.”
  -> card
* [„To ovisi o onome što mi sad kažete. Najbolje je da ste od početka iskreni.”] # q: judging
  „Iskren sam.” # thinks: Ovisi. Onda što kraće, to bolje. # note: Zvuči pošteno, a djeluje kao prijetnja. # better: „Ovdje sam zbog buke. Ne morate mi ništa reći.”
  -> card
* [„Ovdje sam zbog buke. Ne morate mi ništa reći. Ako je nečiji život u opasnosti, ako je u pitanju dijete ili ako spomenete teško kazneno djelo, možda moram nešto poduzeti. To prvo kažem vama.”] # q: safety
  Broji na prste za vama. „A ostalo mogu zadržati?” „Ostalo možete zadržati.” # thinks: Onda znam gdje je granica. # note: Sazna u čemu morate djelovati prije nego što progovori. Recite ono što vrijedi u vašoj zemlji.
  -> card

=== card ===
„Moja osobna”, počinje i ne nastavlja. „Stvarno je imam.”
* [„Što bude kad vam zatreba?”] # q: open # reveals: papers
  „Kad mi zatreba”, kaže, „zamolim za nju.” # thinks: Kao u školi. Molim vas, smijem li. # note: Pitate kako to ide. Može odgovoriti, a da nikoga ne optuži.
  -> work
* [„Netko vam ju je uzeo.”] # q: leading # reveals: papers
  „Uzeo”, kaže i važe tu riječ. # thinks: Dao sam je. Ja sam idiot koji ju je dao. # note: „Uzeo” je vaša riječ. On ju je dao i toga se srami. # better: „Što bude kad vam zatreba?”
  -> work
* [„Imate je.”] # q: facilitator # reveals: papers
  „Čak ima i dobru sliku.” Malo se nasmiješi. # thinks: Vjeruju mi da je imam. # note: Vjerujete mu i čekate.
  -> work
* [„Zašto je nemate sa sobom? Svatko je mora imati uza se.”] # q: why
  „Znam.” # thinks: Evo ga. Znam, znam. # note: On čuje: sami ste krivi. A pravilo nije svugdje isto. # better: „Što bude kad vam zatreba?”
  -> work

=== work ===
„To je posao”, kaže Timo, iako niste pitali. „Agencija. Masaža i tako to.”
* [„I tako to. Pa što zapravo radite gore?”] # q: leading
  „Masažu”, kaže. # thinks: Žele to čuti. Iz mojih usta, u ovom predvorju. # note: Da biste mu pomogli, ne trebate znati što radi. # better: „Kako to ide s agencijom?”
  -> buzz
* [„Posao preko agencije. Ako želite, recite mi kako to ide.”] # q: open # reveals: pay
  „Kako ide”, kaže. „U početku je bilo dobro objašnjeno.” # thinks: U početku ugovor, lijepa olovka, torta. # note: Njegove riječi i otvoreno pitanje o tome kako to ide.
  -> buzz
* [„Tako snažan momak. Vas nitko ne može natjerati na ono što ne želite.”] # q: judging
  „Ne može”, kaže. „Naravno da ne.” # thinks: Naravno da ne. Muškarac uvijek može otići. Ha. # note: I muškarce netko iskorištava. Snaga tijela ne pomaže protiv dugova i slika. # better: „Kako to ide s agencijom?”
  -> power
* [„Plaćaju li vas kako treba?”] # q: direct # reveals: pay
  „Kako treba”, kaže. Trlja palcem dva prsta. # thinks: A kako treba? # note: Može biti korisno, ali „da” ili „ne” malo vam govori. # better: „Kako je s novcem?”
  -> buzz

=== power ===
Povukao je patentni zatvarač na jakni do kraja.
* [„To je bilo krivo od mene. Događa se i muškarcima, i to nema veze s mišićima. Slušam vas.”] # q: safety
  Zatvarač se malo spusti. „Mišići”, kaže. # thinks: I muškarcima. Znači, ima ih još. # note: Povlačite to, a on sazna da nije jedini.
  -> buzz
* [„Nije to bilo zlonamjerno, ne smijete sve shvaćati tako osobno. Nastavite, molim vas, o toj agenciji.”] # q: judging
  „Nema se puno toga reći.” # thinks: Znači, ja sam krivo shvatio. # note: Sad je kriv i za vašu rečenicu. # better: „Žao mi je. Slušam vas, ako želite nastaviti.”
  -> buzz
* [„Ima li netko kome biste mogli otići, kad biste htjeli?”] # q: open # reveals: helps
  „Netko”, kaže. Dugo razmišlja. # thinks: Ima jedan kauč. Tri sata vlakom. # note: Puštate tu temu i pitate za nekoga dobrog.
  -> buzz

=== buzz ===
Pod nogom mu nešto zuji. Vadi telefon, gleda i vadi drugi iz torbe. Oba svijetle.
* [„Dva telefona. Znate kako to nama izgleda, zar ne?”] # q: judging
  „Izgleda kao dva telefona”, kaže. # thinks: Sad sam i diler. # note: Drugi telefon može značiti svašta ili ništa. # better: „Morate li se javiti? Mogu gledati kroz prozor.”
  -> which
* [„Učinite ono što je sigurno. Da gledam kroz prozor dok odgovarate?”] # q: choice
  Tipka s oba palca. Vi gledate kišu. „Gotovo”, kaže. # thinks: Stvarno gleda kišu. # note: On odlučuje, a vi se povlačite.
  -> tense
* [„Koji je vaš?”] # q: direct # reveals: phone
  „Stari”, kaže. # thinks: Stari, s pukotinom. To sam ja. # note: Kratko i korisno pitanje. Pokazuje vam što je čije.
  -> tense
* [„Pokažite mi što pišu. Onda to imamo napismeno.”] # q: leading
  Okreće oba zaslona prema prsima. # thinks: Ako pokažem, više nije u mojim rukama. # note: Njegov telefon nije vaš da ga čitate, a on još ništa nije odlučio. # better: „Je li sigurno ako ne odgovorite?”
  -> which

=== tense ===
„Za dvadeset minuta moram biti gore”, kaže Timo. „Ili negdje drugdje. Oni to napišu.”
* [„Morate? Ili samo mislite da morate?”] # q: forced # reveals: threat
  Smije se bez glasa. # thinks: Kao da je to noću, u ovom naslonjaču, neka razlika. # note: Zvuči pametno, a njega ne shvaća ozbiljno. # better: „Oni to napišu. Što bude ako vas nema?”
  -> debt
* [„Oni to napišu.”] # q: facilitator # reveals: hours
  „Svaku večer. Nikad ne znam unaprijed.” # thinks: Kad mi to ponove, zvuči čudno. Kao da nije normalno. # note: Tri riječi, vraćene njemu.
  -> debt
* [„Što bude ako vas nema?”] # q: open # reveals: debt
  „Ako zakasnim”, kaže i pokazuje vam drugi telefon i popis u njemu. # thinks: Svaka minuta ima cijenu. # note: Otvoreno, i o tome kako ga nadziru, a ne o seksu.
  -> debt

=== which ===
Stavlja oba telefona na stol, zaslonom prema dolje, točno jedan do drugoga. „Dvadeset minuta”, kaže.
* [„Žao mi je. Vaši su, i ništa ne čitam. Je li za vas sigurno ako sada ne odgovorite?”] # q: safety
  „Do tada jest.” # thinks: Pita za mojih dvadeset minuta, a ne za poruke. # note: Natrag na sigurnost, i kažete što nećete učiniti.
  -> debt
* [„Prije ili poslije ionako ćemo to pročitati, pa možete i sada pokazati.”] # q: judging
  „Onda poslije”, kaže. # thinks: Onda to noćas moram obrisati. # note: To je pritisak, i možda će zbog njega uništiti ono što bi mu pomoglo. # better: „Vaši su. Je li sigurno ako sada ne odgovorite?”
  -> debt
* [„Jesu li oba vaša ili je jedan od agencije?”] # q: direct # reveals: phone
  „Stari je moj.” # thinks: Novi samo nosim. # note: Korisno zatvoreno pitanje, bez prijekora.
  -> debt

=== debt ===
Prstom nešto računa po stolu, pa to briše rukavom.
* [„Dugujete im novac. Takvi ljudi to uvijek tako rade.”] # q: leading # reveals: debt
  „Takvi ljudi”, kaže. „Bili su dragi ljudi.” # thinks: Došli su mi na rođendan. # note: Možda su mu još dragi. Zbog „takvi ljudi” počinje ih braniti. # better: „Nešto računate.”
  -> shame
* [„Nešto računate.”] # q: facilitator # reveals: debt
  „Nikad ne ispadne točno”, kaže. # thinks: Bio sam dobar u računanju. Ovdje mi nikad nije točno. # note: Kažete što vidite, a on može nastaviti.
  -> shame
* [„Kako ste upali u tako nešto, a tako ste bistri?”] # q: why
  „Korak po korak.” # thinks: A tako bistar. To bih i ja volio znati. # note: Zvuči kao pohvala, a prijekor je. # better: „Napravili ste ono što ste morali. Što bi vam sada dalo osjećaj sigurnosti?”
  -> shame
* [„Smijem li pitati kako je s novcem? Možete reći „ne”.”] # q: open # reveals: pay
  Sliježe ramenima. „Smijete pitati.” # thinks: Mogu reći „ne”. Otkad to? # note: Otvoreno pitanje u kojem ima mjesta za „ne”.
  -> shame

=== shame ===
„Jednu stvar ne smijete zapisati”, kaže i gleda vašu olovku.
* [„Onda recite. Neću je zapisati i nitko nikad neće čuti za nju.”] # q: promise
  Dugo vas gleda. # thinks: Nitko nikad. To su i oni rekli kad su slikali. # note: Ako je to kazneno djelo, možda morate djelovati. Onda je to bila laž. # better: „Spremam olovku. Prije nego što kažete: u nekim stvarima moram djelovati.”
  -> wants
* [„Spremam olovku. Ako je to nešto u čemu moram djelovati, moram i bez olovke. Možete to prvo reći i odvjetniku ili organizaciji.”] # q: safety
  Gleda kako olovka nestaje u vašem džepu. „Odvjetniku”, kaže. „Ima li i za mene neki?” # thinks: Zaustavljaju me prije nego što kažem previše. Tko to radi? # note: Štitite ga da ne kaže više nego što želi.
  -> wants
* [„Ako mi ne kažete, ni ja za vas ne mogu ništa učiniti. Sigurno je nešto ružno, to vidim.”] # q: judging
  „Onda ništa”, kaže. # thinks: Znao sam. Ništa za ništa. # note: Pomoć ne ovisi o njegovoj priči. # better: „Vi birate što ćete reći. Trebam samo toliko da vam pomognem dalje.”
  -> wants
* [„Ne žurite. Dovoljno je da znam čega se bojite.”] # q: facilitator # reveals: threat
  Čita jelovnik na stolu, od vrha do dna. # thinks: Bojim se. Tu riječ još ni sebi nisam rekao. # note: Dovoljno je i manje od cijele priče.
  -> wants

=== wants ===
Dvanaest je i deset. Portir je ugasio pola svjetala.
* [„Što želite: da vas povedem sa sobom ili da vas ostavim ovdje?”] # q: forced # reveals: wants
  „Ostavite me ovdje”, odmah kaže. # thinks: Povesti znači ćelija. # note: Ima i drugih mogućnosti osim ove dvije. # better: „Što bi vam noćas pomoglo?”
  -> offer
* [„Što biste poželjeli za noćas? Može biti nešto malo.”] # q: open # reveals: wants
  „Nešto malo”, kaže. Oči mu se zacrvene i traži nešto po torbi. # thinks: Spavati. Da ne zovu. Je li to malo? # note: Želja za noćas lakša je od plana za život.
  -> offer
* [„Pretpostavljam da želite otići od njih.”] # q: leading # reveals: wants
  „Valjda.” # thinks: Otići. A slike idu sa mnom. # note: Veliko „da” koje još ne može stvarno misliti. # better: „Što biste poželjeli za noćas?”
  -> offer
* [„Ima li netko tko bi se razveselio da nazovete?”] # q: open # reveals: helps
  „U ovo doba?” Ipak razmišlja o tome. # thinks: Minutu bi se ljutio. Onda bi skuhao čaj. # note: Obitelj ili prijatelj možda su najbolja pomoć koja postoji.
  -> offer

=== offer ===
„Imate li uopće nešto za muškarce?” pita. „Ili je to sve za žene?”
* [„Ne znam. Pitat ću sada, bez vašeg imena. Postoji telefon za pomoć koji razgovara i s muškarcima, a ako ima kreveta, vi odlučujete želite li ga.”] # q: choice
  „Bez mojeg imena”, kaže. „Onda pitajte.” # thinks: Kaže da ne zna. Onda vjerujem i ostalo. # note: Pošteno „ne znam”, a izbor ostaje njegov.
  -> answer
* [„Naravno da ima. Za sat vremena imat ćete krevet i odvjetnika.”] # q: promise
  „Za sat?” Gleda na sat iznad dizala. # thinks: Za sat ću sjediti ovdje bez ičega, a oni će znati da sam zakasnio. # note: Još niste ni pitali. Ne obećavajte ono o čemu odlučuje drugi ured. # better: „Ne znam. Pitat ću sada, bez vašeg imena.”
  -> answer
* [„Uglavnom za žene. Ali vi se znate bolje brinuti za sebe nego one.”] # q: judging
  „Jasno”, kaže. # thinks: Jasno. Brinem se za sebe sjajno. # note: Oduzimate mu pravo na pomoć, a nije ni točno. # better: „Ne znam. Pitat ću sada.”
  -> answer
* [„Prije nego što potražimo krevet: jeste li ozlijeđeni ili bolesni?”] # q: need
  „Samo umoran. Leđa.” # thinks: Pita kao da to smijem biti. # note: Potrebe dolaze prije smještaja.
  -> answer

=== answer ===
Vaš poziv trajao je tri minute. Jedna organizacija ima sobu do jutra. Ondje nitko ne traži prijavu. Timo okreće šalicu na tanjuriću.
* [„To je velika sreća. Sad baš ne možete reći „ne”, zar ne?”] # q: leading
  „Ne”, kaže. „Da. Ne znam.” # thinks: Moram brzo biti zahvalan. # note: Dar koji se ne može odbiti pritisak je. # better: „Možete reći „da”, „ne” ili tražiti vremena.”
  -> reach
* [„Možete reći „da”, „ne” ili samo do doručka. Što ćete ujutro, ostaje otvoreno.”] # q: choice
  „Do doručka”, kaže. „Dotle mogu misliti.” # thinks: Do doručka, to mi stane u glavu. # note: Malen korak s otvorenim krajem.
  -> reach
* [„A ujutro nas dvoje sjednemo i sve to lijepo zapišemo, može?”] # q: promise
  Spušta šalicu. „Znači, ipak ima cijenu.” # thinks: Krevet za iskaz. Sad barem znam. # note: Pomoć ne ovisi o iskazu, a vi ste ih upravo povezali. # better: „Soba je vaša do jutra, s policijom ili bez nje.”
  -> reach
* [„Rekli ste dvadeset minuta. Što je sada za vas sigurno: otići, ostati ili im nešto napisati?”] # q: safety
  „Napisat ću da sam bolestan.” Drži telefon kao da je vruć. # thinks: Te minute još netko pamti. # note: Krevet je siguran samo ako je siguran i put do njega.
  -> reach

=== reach ===
„A ako ipak odem gore?” pita. „Je li onda gotovo?”
* [„Onda vam ne mogu pomoći, to i sami morate vidjeti.”] # q: judging
  „Vidim”, kaže. # thinks: Jedna prilika, dakle. Kao uvijek. # note: Nije istina, i zatvara vrata. # better: „Ne. Soba se može opet zatražiti, a broj ostaje isti.”
  -> last
* [„Ne. Možete otići i možete se na to vratiti. Kako biste nekoga mogli naći, a da to nitko drugi ne vidi?”] # q: safety
  „S portirova telefona. Nikad s mojeg.” # thinks: Nije gotovo. To si moram ponavljati u dizalu. # note: Vrata ostaju otvorena, a on vam kaže siguran način.
  -> last
* [„A komu gore? Tko je gore?”] # q: direct
  „Netko”, kaže. # thinks: To su pitanje čuvali cijelo vrijeme. # note: Jednom vam možda zatreba. On vas je pitao nešto drugo, i to je na redu. # better: „Ne, nije gotovo. Kako biste nekoga mogli sigurno naći?”
  -> last
* [„Evo broja na hotelskoj olovci. Danju se javlja žena koja se zove Ina, noću kolegica. Možete je i ostaviti ovdje.”] # q: choice
  Isproba olovku na ruci. Piše. # thinks: Olovka. Olovku nitko ne traži. # note: Obična stvar može se zadržati, a smije je i ostaviti.
  -> last

=== last ===
Ustaje i stavlja torbu na rame. Viši je nego što ste mislili.
* [„Idite kući roditeljima, sigurno se brinu za takvog dečka.”] # q: judging
  „Imam dvadeset i dvije godine”, kaže. # thinks: Roditeljima. Kad biste znali što je u tom telefonu za moje roditelje. # note: Ne poznajete njegov dom, a on je odrastao čovjek. # better: „Hvala vam na razgovoru. Što je dalje, odlučujete vi.”
  -> close
* [„Hvala vam na razgovoru, Timo. Pišem: svađa na telefonu, obavljen razgovor, ponuđena pomoć. Ako moram proslijediti više, vi to čujete prvi. Dovodi li vas koja od tih riječi u opasnost?”] # q: safety
  Razmišlja o svakoj riječi. „Ne”, kaže. „To možete napisati.” # thinks: Pita me što piše o meni. # note: Dajete mu da provjeri što stoji u zapisu.
  -> close
* [„Nadam se da ćete sada učiniti ono što je ispravno. Onda noćas nismo oboje gubili vrijeme.”] # q: judging
  „Laku noć”, kaže. # thinks: Ono što je ispravno. Svatko ima nešto takvo za mene. # note: On odlučuje, a za to vrijeme vam ništa ne duguje. # better: „Što je dalje, odlučujete vi. Broj ostaje isti.”
  -> close

=== close ===
Dizalo se otvara, prazno, i opet zatvara. On neko vrijeme stoji između dizala i ulice. Onda pita portira smije li telefonirati.
-> END

=== fact_papers ===
„Agencija drži osobnu, radi rezervacija. Daju mi je onaj dan kad mi treba, a onda je vratim.” # wrong: „Da, ukradena. Netko ju je ukrao.”
-> END

=== fact_pay ===
„Od deset dobijem dva. Ostalo je stanarina i slike, kažu.” # wrong: „Novac je dobar. Ne mogu se žaliti.”
-> END

=== fact_hours ===
„U šest navečer pišu gdje moram biti, i to traje dok se ne razdani.” # wrong: „Dođem kad hoću. Mogao bih ostati i doma.”
-> END

=== fact_phone ===
„Novi je njihov. Čitaju što je u njemu, i uvijek mora biti uključen.” # wrong: „Oba su moja. Jedan je za obitelj.”
-> END

=== fact_debt ===
„Počelo je s fotografijama koje su oni platili. Sad su tu i kazne, zbog kašnjenja, zbog bolesti.” # wrong: „Ne. To je zajam. Potpisao sam ga, pa sam sam kriv.”
-> END

=== fact_threat ===
„Imaju moje slike. Kad sam htio prestati, poslali su mi broj mojeg oca i ništa drugo.” # wrong: „Nitko mi ne prijeti. Mogu otići kad god hoću.”
-> END

=== fact_wants ===
„Jednu noć u kojoj nitko ne zove. I svoju osobnu, bez suda.” # wrong: „Reći ću vam sva imena. Sutra, može?”
-> END

=== fact_helps ===
„Moj brat. Vozi kamion, ne bi puno pitao.” # wrong: „Nema nikoga.”
-> END
