// Kućni posjet nakon prijave nekoga iz zgrade. Anouk, 33, prodaje seks i radi za sebe; ima dvoje djece. Izmišljeno.
# person: Anouk
-> arrive

=== arrive ===
Otvara žena u majici umrljanoj bojom. U hodniku stoje dva mala bicikla. Pola je dva, i djeca su u školi. „Da?” kaže.
* [„Dobar dan. Ja sam Jo, iz socijalne službe. Netko nam je pisao o vama. Reći ću vam što u pismu stoji. Smijem li ući, ili biste radije sutra došli u ured?”] # q: choice
  Anouk se drži za kvaku. „Sada”, kaže. „Inače neću spavati.” # thinks: Socijalna služba. Djeca. Diši. Pita sada ili sutra. # note: Kažete tko ste i zašto ste došli i ostavljate joj stvaran izbor.
  -> letter
* [„Socijalna služba. Dobili smo ozbiljnu prijavu o vašoj djeci, moram ući i pogledati stan.”] # q: judging
  Lice joj posve problijedi. „Kakvu prijavu?” # thinks: Ozbiljnu. Oduzet će mi ih. Što sam napravila? # note: Riječ „ozbiljna” je presuda, a još ništa niste vidjeli. # better: „Netko nam je pisao. Reći ću vam što u pismu stoji. Smijem li ući?”
  -> threshold
* [„Jeste li vi majka? I jeste li trenutačno sami?”] # q: direct
  „Tko to želi znati?” # thinks: Netko nepoznat pita jesam li sama. Ne. # note: Pitanja prije imena zvuče kao opasnost. # better: „Ja sam Jo, iz socijalne službe. Smijem li ući, ili biste radije došli u ured?”
  -> threshold

=== threshold ===
Iza leđa je pritvorila vrata i stoji s vama na stubištu, u čarapama.
* [„Mora postojati neki razlog, inače nam nitko ne bi pisao, zar ne?”] # q: leading
  „Pitajte one koji pišu”, kaže Anouk. # thinks: Znači, već sam kriva, i to pismom. # note: Prijave dolaze iz mnogo razloga, i iz zlobe. # better: „Ovo je bio loš početak. Ja sam Jo. Smijem li vam pročitati što piše?”
  -> letter
* [„Žao mi je što vas je ovo uplašilo. Ja sam Jo. Danas nisam ovdje da nekoga odvedem. Želim vam pročitati što piše.”] # q: safety
  „Danas ne”, ponavlja. Onda otvara vrata. # thinks: Danas. To nije nikad. Ali rečeno je odmah. # note: Imenujete njezin najveći strah i kažete samo ono što vrijedi za danas.
  -> letter
* [„Možemo razgovarati na stubištu, u vašoj kuhinji ili sutra u mojem uredu. Gdje je za vas najbolje?”] # q: choice
  „U kuhinji. Ne tamo gdje svi čuju.” # thinks: Onaj s trećeg kata stoji iza vrata i sluša. # note: Ona bira tko to čuje.
  -> letter

=== letter ===
U kuhinji odmakne crtež zmaja. „Pa što piše?”
* [„Pojedinosti vam ne smijem reći, razumijete. Ali možda i sami možete zamisliti o čemu se radi, pa biste radije počeli sami?”] # q: leading
  „Ne”, kaže Anouk. „Ne mogu.” # thinks: Zagonetka. Moram pogoditi za što sam kriva. # note: Treba optužiti samu sebe. Recite ono što smijete reći. # better: „Piše: muškarci dolaze i odlaze, a djeca su noću sama.”
  -> duties
* [„Piše da ovamo dolaze i odlaze muškarci i da su djeca noću sama. Ne znam je li išta od toga točno. Zato pitam vas.”] # q: safety
  „Ovamo? Ovdje dolazi i odlazi samo vodoinstalater.” Smije se, a to nije smijeh. # thinks: Noću! Godinu dana noću nisam bila vani. Pita mene. Dobro. # note: Kažete što se tvrdi i da ne znate.
  -> duties
* [„Sigurno nije ništa. Formalnost, za tjedan dana nitko više o tome neće govoriti.”] # q: promise
  „Zašto onda sjedite ovdje?” # thinks: Nitko ne dolazi zbog ničega. # note: Još ne znate kako će završiti. # better: „Još ne znam što će iz toga biti. Svaki korak kažem vam prije.”
  -> duties

=== duties ===
„Prije nego što išta kažem”, kaže Anouk, „što bude s onim što kažem?”
* [„Ovisi što je to. Samo počnite, a ja ću reći ako bude kritično.”] # q: direct
  „Kritično”, kaže. # thinks: Kao led. Primijetiš kad već propadneš. # note: Pitala je za pravilo prije, a ne poslije. # better: „Prvo ću vam reći što moram proslijediti i što zapisujem.”
  -> coffee
* [„Gledam jedno: jesu li djeca sigurna i brine li se netko o njima? Ako mislim da nisu, moram djelovati, i to prvo kažem vama, osim ako ih to dovodi u opasnost. Kako zarađujete, nije razlog.”] # q: safety
  „Nije razlog”, kaže. „Biste li to zapisali?” # thinks: Recite to još jednom. Nije razlog. # note: Kažete što morate proslijediti prije nego što ona progovori. Recite ono što vrijedi u vašoj zemlji i u vašem uredu.
  -> coffee
* [„Uopće se ne trebate brinuti. Nitko vam neće oduzeti djecu, to vam mogu obećati.”] # q: promise
  Traži gdje bi s rukama. # thinks: To ne mogu znati. Znači, kažu svima. # note: O tome ne odlučujete sami, i ona to zna. # better: „Prvo ću vam reći u čemu moram djelovati, a svaki korak prije nego što ga napravim.”
  -> coffee

=== coffee ===
Sat iznad štednjaka pokazuje deset do dva. Stalno ga gleda.
* [„Žuri li vam se? Bilo bi dobro da sada odvojimo malo vremena za ovo.”] # q: leading
  „Ne. U redu je.” # thinks: Ako kažem da moram ići, nešto skrivam. # note: Na to teško može reći „da”. # better: „Kada morate krenuti? Možemo prekinuti na vrijeme.”
  -> day
* [„Kada morate po njih? Prekinut ćemo tako da stignete na vrijeme.”] # q: need
  „U deset do tri.” Puni kuhalo vodom. „Onda nam mogu skuhati kavu.” # thinks: Netko misli na školska vrata. Imam skoro sat i mogu misliti. # note: Njezina stvarna potreba u ovom trenutku jest sat.
  -> day
* [„Mogu pričekati dok ne dođu, pa nakratko razgovarati s mlađim nasamo.”] # q: judging
  „S mojim djetetom? O čemu?” Već je na nogama. # thinks: Nikad. Ne moje dijete. # note: U posjetu nikad ne ispitujte dijete o tome. Ako dijete treba saslušati, to rade osposobljeni ljudi. # better: „Kada morate po njih? Prekinut ćemo na vrijeme.”
  -> no_child
* [„Koliko godina imaju?”] # q: direct
  „Sedam i devet.” Pogled joj je na satu. # thinks: Sedam i devet, i stoje na vratima ako kasnim. # note: Pošteno pitanje, ali glava joj je trenutačno puna nečega drugog. # better: „Kada morate krenuti? Možemo prekinuti na vrijeme.”
  -> day

=== no_child ===
Anouk stoji između vas i vrata dječje sobe. Soba je prazna, ali ona stoji ondje.
* [„To je bilo krivo. Ja ne ispitujem djecu. Ako bi to ikad trebalo, rade to osposobljeni ljudi, a vi biste za to čuli.”] # q: safety
  Vraća se za stol. „Dobro”, kaže. „Dobro.” # thinks: Zamalo sam vas izbacila. Vidjelo se. # note: Jasno to povlačite i kažete kakvo je pravilo.
  -> day
* [„Mislim samo dobro. Djeca često kažu ono što roditelji ne kažu.”] # q: judging
  „Moja djeca dosta toga kažu”, kaže Anouk. „Meni.” # thinks: Sad je svaka riječ previše. # note: Nju naziva lažljivicom, a dijete svjedokom. # better: „To je bilo krivo. Ja ne ispitujem djecu.”
  -> day
* [„Kada morate po njih? Dotle razgovaramo vi i ja, i nitko drugi.”] # q: need
  „U deset do tri.” Sjeda na rub stolca. # thinks: Vi i ja. To može. # note: Vraćate se na njezin sat i ostavljate djecu po strani.
  -> day

=== day ===
„Onda dobro”, kaže. „Pitajte.”
* [„Jesu li djeca noću sama, da ili ne?”] # q: forced # reveals: granny
  „Noću sama”, ponavlja Anouk. # thinks: Da ili ne. Kao da se živi u kućicama. # note: Dobijete riječ, a ne sliku njihova života. # better: „Kako ovdje izgleda običan dan s djecom?”
  -> job
* [„Kako ovdje izgleda običan dan, od ustajanja do spavanja?”] # q: open # reveals: granny
  „Ustajanje je bitka”, kaže Anouk i na trenutak se nasmiješi. „Cipele.” # thinks: O cipelama mogu. Tko ima djecu, traži cipele. # note: Otvoreno pitanje o svakodnevici pokaže vam više od svakog popisa.
  -> job
* [„Djeca sigurno primijete mnogo toga što nije dobro za njih?”] # q: leading # reveals: hours
  „Čega to?” pita Anouk. # thinks: Žele da ja to kažem, pa da ne moraju oni. # note: Optužba u obliku pitanja. # better: „Kako ovdje izgleda običan dan s djecom?”
  -> job
* [„A kako to uskladite s poslom?”] # q: open # reveals: hours
  „S poslom”, kaže polako. # thinks: Kako uskladim. Ne: što tamo radite. # note: Pitate kako je složeno, a ne što radi.
  -> job

=== job ===
Jednom okrene šalicu. „Prodajem seks”, kaže. „Ne ovdje. To ionako znate.”
* [„A otac djece, što on na to kaže?”] # q: judging
  „On nije u ovoj kuhinji”, kaže Anouk. # thinks: Kao da mi treba dozvola. # note: Odrasla osoba za rad ne treba dopuštenje druge odrasle osobe. # better: „Hvala što ste mi rekli. Ima li u tome nešto što se tiče djece?”
  -> label
* [„Hvala što ste mi rekli. To je vaš posao. Meni je važno kako su djeca.”] # q: facilitator # reveals: hours
  Ramena joj se spuste. „Dobro su”, kaže. # thinks: Rečeno je, i ništa se nije srušilo. # note: Mirna rečenica, i natrag na ono zbog čega ste došli.
  -> control
* [„Morate li to raditi ili želite?”] # q: forced # reveals: price
  „Imam dvoje djece i stanarinu”, kaže Anouk. „A vi, želite ili morate?” # thinks: Na prošlom poslu to me nitko nije pitao. # note: Na to gotovo nitko ne može odgovoriti, ni za jedan posao. # better: „Hvala što ste mi rekli. Tko odlučuje o vašem radnom vremenu i novcu?”
  -> control
* [„Znam. To stvarno nije posao za majku.”] # q: judging
  Ustaje i ispire šalicu koja je čista. # thinks: Za koju majku? Da ste me vidjeli na blagajni u supermarketu. # note: To je vaše mišljenje, i ništa ne govori o tome kako su djeca. # better: „Hvala što ste mi rekli. Meni je važno kako su djeca.”
  -> label

=== label ===
„Sad sam ta, zar ne?” kaže prozoru. „Sad imate etiketu za mene.”
* [„Izletjelo mi je mišljenje kojem ovdje nije mjesto. Vaš posao je vaš posao. Želim nastaviti o tome kako je sve složeno.”] # q: safety
  Okrene se. „Onda nastavite”, kaže. # thinks: Povukli su to. Moja mama to još nije uspjela. # note: Povlačite svoje mišljenje, bez izgovora.
  -> control
* [„Morate razumjeti da mi u ovom uredu vidimo puno tužnih stvari, pa se čovjek zabrine.”] # q: judging
  „Razumijem da vidite tužne stvari”, kaže Anouk. # thinks: Ja nisam tužna stvar. Ja imam popis za kupovinu. # note: Tražite da ona razumije vas, a etiketa ostaje. # better: „Izletjelo mi je mišljenje kojem ovdje nije mjesto.”
  -> control
* [„Što biste htjeli da znam o vama, osim toga?”] # q: open # reveals: wants
  „Osim toga”, kaže. Ne treba joj dugo. # thinks: Da sam četvrtkom umorna. Da znam žbukati. # note: Pitate za cijelu osobu.
  -> control

=== control ===
Znate da nekoga mogu iskorištavati i iza uredne kuhinje. Zmaj vas gleda.
* [„Sigurno postoji netko tko uzima dio? Možda muškarac?”] # q: leading # reveals: price
  „Muškarac”, kaže Anouk. „Shvaćam.” # thinks: Naravno. Bez muškarca ne mogu ništa ni prodati. # note: U pitanju ima mjesta samo za „da”. # better: „Pitam svakoga, a možete preskočiti: odlučuje li netko umjesto vas o poslu, novcu ili dokumentima?”
  -> careful
* [„To pitam svakoga, a možete preskočiti: odlučuje li netko umjesto vas o poslu, novcu, dokumentima ili o tome kamo idete?”] # q: choice
  „Školski raspored”, kaže. „Nitko drugi.” # thinks: Jednom, i bez zgroženog lica. Tako se to može pitati. # note: Jednom, svima jednako, i može se preskočiti. „Ne” je odgovor.
  -> careful
* [„Stvarno vas nitko ne tjera? Mnoge se u početku ne usude reći. Često to čujem, i zbog toga o vama ne mislim lošije.”] # q: judging
  „Ja se usudim reći”, kaže Anouk. # thinks: Mogla bih to reći na pozornici, a gledali bi iza zastora. # note: Govori da ćete vjerovati samo jednom odgovoru. # better: „Rekli ste mi da je to vaš posao. Što radite da budete sigurni?”
  -> careful

=== careful ===
Stavlja na stol tanjur keksa. „Želite li još nešto znati o tome?”
* [„Što radite da budete sigurni?”] # q: open # reveals: safe
  „Sve”, kaže Anouk. # thinks: Napokon pitanje za nekoga tko zna svoj posao. # note: Ona je stručnjakinja za vlastitu sigurnost.
  -> worry
* [„Što ako vam se jednom nešto dogodi? Jeste li uopće mislili na djecu?”] # q: why
  „Svaki dan”, kaže. „I vi?” # thinks: Ni na što drugo ne mislim. Zato radim ujutro. # note: Misli se kao briga, a optužba je. # better: „Što radite da budete sigurni?”
  -> worry
* [„Ne. Meni je dovoljno znati da se o djeci netko brine.”] # q: facilitator # reveals: safe
  „To je novo”, kaže Anouk i uzima keks. # thinks: Netko tko ne želi znati više. Baš tada bih rekla. # note: Ne pitate više nego što trebate.
  -> worry

=== worry ===
U zgradi lupnu vrata. Pogleda prema stropu, prema trećem katu.
* [„Brine li vas trenutačno nešto?”] # q: open # reveals: ex
  „Osim vas?” kaže, i ovaj put to je gotovo šala. # thinks: Ako kažem, to je u spisu. Ali možda trebaju znati odakle pismo. # note: Otvoreno pitanje i prilika da čujete što stoji iza prijave.
  -> file
* [„Imate problema sa susjedom, je li?”] # q: leading # reveals: rent
  „Sa susjedom”, kaže Anouk i podigne jedno rame. # thinks: Mogla bih reći „da”. Onda gledaju tamo. Ali ne znam. # note: Možda se složi, a onda je to pogrešna osoba. # better: „Brine li vas trenutačno nešto?”
  -> file
* [„Zna li stanodavac što radite?”] # q: direct # reveals: rent
  „Zašto?” pita. „Hoćete li mu reći?” # thinks: Sad je i on u tome. # note: To ne trebate znati, a zvuči kao prijetnja. # better: „Brine li vas trenutačno nešto?”
  -> file

=== file ===
Pišete bilješku. Anouk je pokušava pročitati naopako. „Kako me tamo zovete?”
* [„To je samo za nas, nitko vani ne čita što tu piše.”] # q: promise
  „Dok netko ne pročita”, kaže Anouk. # thinks: On ima odvjetnika. On čita sve. # note: Spise čitaju drugi: sudovi, odvjetnici, sljedeći kolega. # better: „Pročitajte. Što biste htjeli da piše drukčije?”
  -> want
* [„Pročitajte. Piše: radi za sebe, prijepodne, izvan kuće. Što biste htjeli da piše drukčije?”] # q: choice
  „Napišite: samozaposlena”, kaže. „Ostalo je privatno.” # thinks: Smijem to pročitati. List je okrenut prema meni. # note: Samo ono što treba, riječima s kojima može živjeti.
  -> want
* [„Moram napisati ono što jest. Prostitucija nije uvreda, to je riječ u zakonu i mora tu stajati.”] # q: judging
  „Za mene je to riječ na školskom igralištu”, kaže. # thinks: Pisat će tamo i kad budu imali osamnaest. # note: Služite se riječima te osobe. Spis traje godinama. # better: „Koju riječ da upotrijebim?”
  -> want

=== want ===
Dva i dvadeset je. Skuplja mrvice.
* [„Radije biste radili nešto drugo kad biste mogli, zar ne?”] # q: leading # reveals: wants
  „Katkad”, kaže Anouk. „I vi, pretpostavljam.” # thinks: Trebaju riječ „da”. Možda onda odu. # note: Čujete „da” koje ste sami stavili. # better: „Ima li nešto što bi vam olakšalo tjedan?”
  -> offer
* [„Ima li nešto što bi vam olakšalo tjedan?”] # q: open # reveals: wants
  „Tjedan”, kaže i gleda raspored na hladnjaku. # thinks: Ne život. Tjedan. Tu bi čak nešto i mogli. # note: Pitate što želi, a to može biti nešto sasvim obično.
  -> offer
* [„Trebate li pomoć ili se snalazite?”] # q: forced # reveals: wants
  „Snalazim se”, kaže Anouk, kao da kuša tu riječ. # thinks: Tko kaže „trebam pomoć” onima koji mogu oduzeti djecu? # note: Reći „da” pomoći zvuči kao neuspjeh. # better: „Ima li nešto što bi vam olakšalo tjedan?”
  -> offer

=== offer ===
„A što vi imate za ponuditi?” pita. „Osim pisama.”
* [„Postoji program za žene koje žele izaći. Dobro bi izgledalo u spisu da tamo odete.”] # q: judging
  „Kome bi dobro izgledalo?” # thinks: Znači, ipak ima uvjeta. A skoro ste mi bili dragi. # note: Pomoć ne smije ovisiti o prestanku rada, a ovo je prijetnja uz osmijeh. # better: „Mjesto u produženom boravku, savjet o stanarini i, ako želite, broj organizacije seksualnih radnica i radnika.”
  -> again
* [„Mogu pitati za mjesto u produženom boravku. Znam gdje se dobije savjet o stanarini. Ako želite, evo organizacije seksualnih radnica i radnika s odvjetnicom. Birate vi, a možete odabrati i ništa.”] # q: choice
  „Produženi boravak”, kaže. „Odvjetnicu već znam.” # thinks: I ništa je na popisu. Onda mogu nešto uzeti. # note: Ponuda koja odgovara njezinu životu, a „ništa” je jedan od odgovora.
  -> again
* [„Sredit ću vam mjesto u produženom boravku, to nije nikakav problem.”] # q: promise
  „Drugi na to čekaju godinu dana”, kaže Anouk. # thinks: Opet velike riječi. Vjerovat ću kad bude. # note: O mjestima ne odlučujete vi. # better: „Pitat ću i do petka vam javiti što kažu.”
  -> again

=== again ===
Sprema kekse u kutiju. „Dolazite li opet?”
* [„To ovisi o vama. Ako sve ostane kako jest, nećete me vidjeti.”] # q: judging
  „Znači, promatrate me”, kaže Anouk. # thinks: Tko gleda? Odakle? # note: Zvuči opušteno, a ostavlja joj prijetnju. # better: „Danas zapisujem da ne vidim opasnost. Javit ću vam kad bude zatvoreno.”
  -> reach
* [„Po onome što danas vidim i čujem, djeca nisu u opasnosti. To ću napisati, i do petka vam javiti što je moj ured odlučio.”] # q: safety
  „Do petka”, kaže Anouk. „Pisano?” „Pisano.” # thinks: Nisu u opasnosti. Rečeno je naglas. # note: Kažete što mislite, što je sljedeće i kada.
  -> reach
* [„Uvijek dolazimo i drugi put, bez najave. To nije protiv vas, moramo.”] # q: direct
  „Bez najave”, kaže. # thinks: Onda mjesec dana mora biti uredno svaki dan. # note: Ako je tako, recite to ljubazno i recite što gledate. # better: „Možda ću morati opet doći. Što gledam, reći ću vam sada.”
  -> reach
* [„Što trebate od nas da noćas možete spavati?”] # q: need
  „Datum”, kaže Anouk. „Kad će biti gotovo.” # thinks: Ne utjehu. Datum. # note: Potreba za noćas, a ona točno zna što je.
  -> reach

=== reach ===
Jakna je na njoj, a ključevi u ruci.
* [„Kako da vam to pošaljem, a da nitko drugi ne pročita?”] # q: safety
  „U običnoj omotnici, molim vas. Sandučići su ovdje sa strane otvoreni.” # thinks: Netko misli na sandučiće. Stvarno misli. # note: Pismo iz ureda u zgradi može biti opasno.
  -> last
* [„Poslat ćemo vam pismo, kao i obično.”] # q: direct
  „S vašim pečatom, za treći kat?” # thinks: Onda sutra zna cijela zgrada. # note: Uobičajeni put drugima govori o njoj. # better: „Kako da vam to pošaljem, a da nitko drugi ne pročita?”
  -> last
* [„U povjerenju mi možete reći tko je, po vama, pisao. Ostaje među nama.”] # q: promise
  „Ne”, kaže Anouk. „Neću i ja s time počinjati.” # thinks: Onda sam kao onaj tko je pisao. # note: To ne ostaje među vama, a u zgradi stvara neprijatelje. # better: „Kako da vam to pošaljem, a da nitko drugi ne pročita?”
  -> last

=== last ===
Zajedno silazite niz stube. Na uličnim vratima zastane.
* [„Sve najbolje vama troje. I molim vas, ubuduće pazite da nitko više nema razloga pisati nam o vama, zbog vas i zbog njih.”] # q: judging
  „Kako se to radi?” pita Anouk. # thinks: Znači, ipak je do mene. # note: To ne može spriječiti, i nije za to kriva. # better: „Hvala na povjerenju. Do petka se javljam.”
  -> close
* [„Hvala što ste mi toliko toga rekli. Do petka se javljam. Ako vam ikad nešto zatreba, i za posao, možete tražiti mene.”] # q: safety
  „Možda”, kaže. „I za posao. To je nešto.” # thinks: Ako jednom neki klijent ne plati, znam jedno ime. # note: Datum, hvala i otvorena vrata.
  -> close
* [„A ako jednom želite izaći iz toga, znate gdje smo, zar ne?”] # q: leading
  „Znam gdje ste”, kaže Anouk. # thinks: Cijelim stubištem idemo zajedno, a ipak me ne čujete. # note: Nijednom nije rekla da to želi. # better: „Ako vam ikad nešto zatreba, možete tražiti mene.”
  -> close

=== close ===
Zadnje metre do ugla trči. U deset do tri stoji na školskim vratima, malo zadihana, kao i još troje roditelja.
-> END

=== fact_hours ===
„Radim tri prijepodneva, dok su u školi. U dva sam u kuhinji.” # wrong: „I noću, katkad. Ako tako piše.”
-> END

=== fact_granny ===
„Kad sam bolesna, dođe moja mama i spava na kauču. Nisu bili sami nijednu večer.” # wrong: „Možda i jesu, jednom. Ne znam.”
-> END

=== fact_price ===
„Cijenu određujem ja, zadržim što zaradim i za to imam fascikl sa svim papirima.” # wrong: „Dobro. Ima jedan čovjek koji nešto dobije.”
-> END

=== fact_safe ===
„Kolegica i ja unajmljujemo sobu. Jedna radi, druga je u susjednoj sobi i čuje.” # wrong: „Ništa posebno. Bit će valjda dobro.”
-> END

=== fact_ex ===
„Njihov otac želi da žive kod njega. Od proljeća stižu pisma, i u školu.” # wrong: „Da, bit će to. Neka bude to.”
-> END

=== fact_rent ===
„Stanarina je dvaput narasla. Kad bi stanodavac čuo odakle dolazi, razveselio bi ga takav razlog.” # wrong: „Da, bit će onaj odozgo. Napišite tako.”
-> END

=== fact_wants ===
„Četvrtkom za njih nakon škole trebam mjesto, do četiri. Pitala sam triput.” # wrong: „Da. Onda želim prestati. Napišite to.”
-> END
