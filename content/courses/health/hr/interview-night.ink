// Hitni prijem u jedan u noći. Mira, 26, ozlijedila je zapešće, a s njom je došao muškarac. Izmišljeno.
# person: Mira
-> arrive

=== arrive ===
Mira drži lijevo zapešće uz kaput. Muškarac pokraj nje odgovara prije nego što ste išta pitali. „Pala je. Ja joj prevodim.”
* [„Treba li on ostati s vama ili čekati vani?”] # q: forced
  „Ostaje”, odmah kaže. Gleda u pod. # thinks: On sluša. Na to postoji samo jedan odgovor. # note: Pred njim ne može reći „ne”: neka to bude kućno pravilo, pa ne mora birati. # better: „U ovoj sobi svakoga pregledavam nasamo. Možete pričekati vani.”
  -> chair
* [„U ovoj sobi svakoga pregledavam nasamo. Možete li vani ispuniti ovaj obrazac, molim vas?”] # q: safety
  Muškarac gleda obrazac, pa sat. Izlazi. # thinks: Znači, to je pravilo. Nitko ne može reći da sam ja to tražila. # note: Kad pravilo vrijedi za sve, nitko nije kriv, ali mora biti istina.
  -> language
* [„Zašto ne može odgovoriti sama?”] # q: why
  „Sramežljiva je”, kaže muškarac i privlači stolac. # thinks: Sad će reći da su zbog mene posumnjali. # note: Zvuči kao prijekor, a ona će to poslije slušati. # better: „U ovoj sobi svakoga pregledavam nasamo. Možete pričekati vani.”
  -> chair

=== chair ===
Muškarac je sjeo pokraj nje. Telefon mu leži na koljenu, zaslonom prema gore.
* [„Noćas imamo jako puno posla, pa nam nemojte otežavati, molim vas.”] # q: judging
  „Ja samo pomažem”, kaže muškarac. Na kraju izlazi. S vrata je još jednom pogleda. # thinks: Sad je ljut. Bit će ljut u autu. # note: Oštru riječ pratnji poslije plaća pacijent. # better: „Ruka se slika u susjednoj sobi. Tamo ulaze samo pacijenti.”
  -> language
* [„Što ste joj vi?”] # q: direct
  „Bratić”, kaže muškarac. Kad ruku treba pogledati u susjednoj sobi, on ostaje. # thinks: Prošli tjedan bila sam mu zaručnica. # note: Odgovor vam malo govori. Prvo trebate biti nasamo s njom.
  -> language
* [„Ruka se slika u susjednoj sobi. Tamo ulaze samo pacijenti.”] # q: need
  „Pet minuta”, kaže muškarac. Ona ustaje prije vas. # thinks: Vrata koja se zatvaraju, a on je s druge strane. # note: Liječenje vam daje razlog da budete nasamo, i ne treba ga objašnjavati.
  -> language

=== language ===
Sami ste. Ispod vrata vidite muškarčeve cipele. Mira gleda pločicu na vašim prsima.
* [„Razumijete li me dovoljno?”] # q: direct
  Kima. # thinks: Pola. Na sve kimam. # note: Kimanje nije odgovor: pitajte koji joj je jezik najlakši.
  -> limits
* [„Bez tumača smo brži, zar ne?”] # q: leading # reveals: phone
  „Da”, kaže. „Brzo je dobro.” # thinks: On broji minute. Ali neću imati važne riječi. # note: Tražite „da”, pa ga i dobijete. # better: „Na kojem vam je jeziku najlakše? Mogu pozvati tumača koji radi za nas.”
  -> limits
* [„Ja sam Kim, noćas se ja brinem za vas. Na kojem vam je jeziku najlakše? Mogu pozvati tumača koji radi za nas.”] # q: safety
  Vrlo tiho kaže ime jezika. „Ali nikoga tko ovdje poznaje ljude.” # thinks: Ako je taj glas iz mojeg grada, sutra će svi znati. # note: Kažete tko ste, a tumač je s vaše strane.
  -> limits

=== limits ===
Sada imate tumačicu na telefonu. Glas dolazi iz malog zvučnika. Mira zdravom rukom pridržava kaput da se ne otvori.
* [„Što kažete, ostaje među onima koji vas liječe. Ako je u opasnosti život ili dijete, možda moram djelovati, i to prvo kažem vama. Svako pitanje možete preskočiti.”] # q: safety
  Sluša do kraja. „Preskočiti”, kaže kao da isprobava tu riječ. # thinks: Neke se stvari moraju reći dalje, a ja to čujem prije. Od njega nikad ništa nisam čula prije. # note: Granice dolaze prije pitanja, a ne nakon odgovora.
  -> pain
* [„Meni možete reći sve. Nitko nikad neće čuti za to.”] # q: promise
  Gleda zvučnik. „Svi čuju”, kaže. # thinks: To su rekli i na telefon, prije nego što sam došla. # note: Postoje dužnosti, spisi i sudovi, pa to ne možete održati. # better: „Što kažete, ostaje među onima koji vas liječe, osim ako je u opasnosti život ili dijete.”
  -> pain
* [„Je li vam on rekao što ovdje trebate govoriti?”] # q: leading # reveals: family
  „Što bi mi rekao?” pita. # thinks: Otkud to znate? Vidi li se to na meni? # note: Kažete joj što nagađate, i ona se od toga mora braniti. # better: „Svako pitanje možete preskočiti. Vi birate što ćete reći.”
  -> pain

=== pain ===
Lice joj je pod svjetiljkom sivo. Pazi da ne pomakne ruku.
* [„Jeste li pali na stubama ili u kupaonici?”] # q: forced # reveals: door
  „Na stubama”, kaže. # thinks: Stube. On je rekao stube. Dobro da je bilo jedno od toga dvoga. # note: Od dva odgovora koja joj date uzima onaj koji je već dobila. # better: „Prvo bol. Ostalo može čekati.”
  -> wrist
* [„S tim ste trebali doći mnogo ranije, sad bi svima nama bilo brže.”] # q: judging
  „Da. Oprostite.” # thinks: Kao da imam auto. Kao da imam utorak. # note: Stoji povjerenja, a ništa vam ne govori. # better: „Dobro je što ste sada ovdje.”
  -> wrist
* [„Prvo bol. Mogu vam odmah dati nešto protiv nje. I malo vode?”] # q: need
  „Vode. Da”, kaže. „I za ruku.” # thinks: Nikakvo pitanje. Samo pogled na ruku. # note: Potrebe prije priče: zato ste tu.
  -> wrist

=== wrist ===
Perete kožu oko zapešća. Uz novu oteklinu je stariji trag, već žut.
* [„Što biste mi htjeli reći o ruci? Dovoljno je i malo.”] # q: open # reveals: hours
  Neko vrijeme gleda zapešće. „Bilo je kasno”, kaže. # thinks: Malo. Malo mogu. # note: Sama bira gdje počinje i dokle ide.
  -> cup
* [„Je li vam on to napravio?”] # q: leading # reveals: family
  „Pala sam.” # thinks: Ako kažem „da”, vidjet će vam na licu kad otvorite vrata. # note: U pitanju je već odgovor, i ona daje onaj siguran. # better: „Što biste mi htjeli reći o ruci? Dovoljno je i malo.”
  -> buzz
* [„Zašto niste došli kad ste dobili prvi?”] # q: why
  „Ne znam.” # thinks: Zato što nisam ja odlučivala. # note: „Zašto” zvuči kao krivnja. # better: „Sada ste ovdje. To je dobro.”
  -> buzz

=== buzz ===
U kaputu joj počinje zujati telefon. Trgne se. Prestane, pa opet zuji.
* [„To je opet on, zar ne?”] # q: leading # reveals: phone
  „To je samo telefon”, kaže. # thinks: Ne govorite „on”. Zid je tanak. # note: Imenujete osobu koju ona nije spomenula. # better: „Možete se javiti ili pustiti da zvoni. Ovdje je oboje u redu.”
  -> sleep
* [„Možete se javiti ili pustiti da zvoni. Ovdje je oboje u redu.”] # q: choice
  Palcem napiše dvije riječi i vrati ga. „Sad je mirno.” # thinks: Ako se ne javim, ući će. A ovdje o tome smijem odlučiti ja. # note: Ona najbolje zna što bi je stajao telefon koji šuti.
  -> sleep
* [„Koliko puta na dan zvoni?”] # q: direct # reveals: hours
  „Često.” # thinks: Od podneva do četiri ujutro. Tko bi brojio? # note: Korisno, ali za to je rano.
  -> sleep

=== cup ===
Uz nju stoji čaša vode, i ona pije zdravom rukom. Prvi put vas pogleda. „Ljudi ne pitaju”, kaže.
* [„Nitko ne bi trebao tako živjeti.”] # q: judging
  Spušta čašu. „Kako?” # thinks: Sad sam nešto za sažaljenje. # note: I sažaljenje je sud, a o tome kako živi još vam ništa nije rekla. # better: Ponovite njezine zadnje riječi i čekajte.
  -> sleep
* [„Ljudi ne pitaju.” Ponovite to i čekate.] # q: facilitator # reveals: debt
  „Navečer ne dolaze razgovarati.” # thinks: To je više nego što sam htjela reći. I ništa se nije srušilo. # note: Njezine riječi, vraćene njoj, pozivaju je da nastavi.
  -> sleep
* [„Radite li tu blizu?”] # q: direct # reveals: hours
  „Nije daleko.” # thinks: Misli se: što radim? # note: Jednom možda zatreba, ali noćas je to više za vas nego za nju.
  -> sleep

=== sleep ===
Stavljate udlagu. To traje nekoliko minuta, i ništa se ne mora reći.
* [„Vjerojatno tamo živite s još nekim djevojkama, zar ne?”] # q: leading # reveals: money
  „S ljudima”, kaže. # thinks: S djevojkama. Imam dvadeset šest godina, radila sam u banci. # note: Nagađanje o njoj i riječ za nju koja nije njezina. # better: „Kakvo je mjesto na kojem spavate?”
  -> control
* [„Je li vam sigurno ondje gdje spavate?”] # q: direct # reveals: door
  Podigne jedno rame. „Toplo je.” # thinks: Sigurno je velika riječ. # note: Jedno kratko pitanje koje treba za sljedeći korak: to je dovoljno.
  -> control
* [„Kakvo je mjesto na kojem spavate?”] # q: open # reveals: door
  „Soba. Madrac. Toplo je.” # thinks: Mogu početi od madraca. To nije opasno. # note: Može početi od onoga što je bezazleno.
  -> control

=== control ===
U udlazi miče prste, jedan po jedan, i gleda ih.
* [„Zašto ostajete s njim?”] # q: why
  „A gdje bih?” # thinks: Imate dom, pa mislite da ga ima svatko. # note: Krivnja je sada na njezinoj strani stola. # better: „Sve pacijente pitamo: odlučuje li netko drugi o vašem novcu ili dokumentima?”
  -> want
* [„Sve pacijente pitamo: odlučuje li netko drugi o vašem novcu, dokumentima ili o tome kamo idete?”] # q: direct # reveals: papers
  Ne miče se. „Sve pacijente?” # thinks: Znači, nisam jedina. I nitko tome nije dao ime. # note: Pita o nadzoru, ne o seksu, i isto je za sve.
  -> want
* [„Tko je uz vas kad nešto trebate?”] # q: open # reveals: helper
  Mora razmisliti. „Ovisi što”, kaže. # thinks: Kad nešto trebam. Tako to još nitko nije rekao. # note: Pita za snagu, a ne samo za štetu.
  -> want
* [„On vam uzima novac, zar ne?”] # q: leading # reveals: money
  „Nije to tako jednostavno.” # thinks: Ako kimnem, to je u računalu. # note: Već ste odlučili što se dogodilo. # better: „Odlučuje li netko drugi o vašem novcu?”
  -> want

=== want ===
Vani muškarac za pultom pita koliko će to trajati. Čuje ga i Mira.
* [„Što bi vam noćas najviše pomoglo?”] # q: open # reveals: wish
  Gleda sat iznad vrata. „Noćas”, kaže. # thinks: Ne moj život. Samo noćas. Na to mogu odgovoriti. # note: Malo pitanje o tome što želi, i vrijeme kojem vidi kraj.
  -> offer
* [„Želite li policiju ili se želite vratiti s njim?”] # q: forced # reveals: wish
  Gleda od vrata prema vama. „Što želite da kažem?” # thinks: Dvoja vrata, a iza jednih i drugih muškarac s pitanjima. # note: Ima više od dva puta, a jedan od njih je čekati. # better: „Što bi vam noćas najviše pomoglo?”
  -> offer
* [„Izvući ćemo vas odande još noćas, obećavam. Ne morate se vratiti tom čovjeku.”] # q: promise
  „Ne”, kaže. „Molim vas. Ne.” # thinks: A sutra? On ima adresu moje mame. # note: Ne znate možete li to, a ona to nije tražila. # better: „Evo što možemo, evo što ne možemo, a vi odlučujete.”
  -> offer

=== offer ===
„A ako sad odem s njim?” pita. „Što onda?”
* [„Onda, bojim se, za vas ne možemo puno učiniti.”] # q: judging
  „Razumijem”, kaže. # thinks: Znači, to je cijena. # note: Pomoć koja ovisi o jednom odgovoru pritisak je. # better: „Onda odete, i možete opet doći.”
  -> file
* [„Ako sad odete s njim …” Ostavljate joj vremena.] # q: facilitator # reveals: money
  „Onda je kao i uvijek.” # thinks: Nitko me ne vuče. # note: Postavila je pitanje na koje napola može odgovoriti sama.
  -> file
* [„Onda odete, i možete opet doći. Mogu nazvati našu socijalnu radnicu, pitati za krevet ili vam dati broj. Ili ništa od toga.”] # q: choice
  Broji na prste udlage. „Broj”, kaže. „Ne krevet. Ne danas.” # thinks: Ništa je bilo jedno od toga. Onda nešto mogu uzeti. # note: I ništa je stvaran izbor, a tako i ostali postaju stvarni.
  -> file
* [„Dok ste ovdje, ništa vam se ne može dogoditi.”] # q: promise
  „A poslije?” # thinks: Ja nikad nisam ovdje. Ovdje sam jedan sat. # note: Možete reći ono što je istina za ovaj sat, i ništa više. # better: „Onda odete, i možete opet doći. Evo što možemo.”
  -> file

=== file ===
Na zaslonu je otvoren karton. Gleda ga sa strane.
* [„Jeste li stvarno sigurni da ste pali?”] # q: repeat
  „Pala sam”, kaže malo glasnije. # thinks: Rekla sam. Sad to moram govoriti zauvijek. # note: Pitanje koje dođe dvaput govori joj da je prvi odgovor bio pogrešan. # better: „Pišem: noćas ozlijeđena ruka. Je li vam to u redu?”
  -> again
* [„Pišem ono što treba za ruku. Stariji trag mogu zapisati ili izostaviti. Karton može zatražiti sud, a može ga vidjeti i netko tko zna vašu lozinku.”] # q: choice
  „Izostavite. Danas.” Razmišlja. „Možete li ga zapisati poslije?” # thinks: Ono što tamo piše, moje je. # note: Zna tko bi to mogao čitati, a odlučuje ona.
  -> again
* [„Samo ću to slikati za karton, u redu?”] # q: leading # reveals: papers
  „U redu.” Povlači rukav. # thinks: Kamo ide ta slika? Komu? # note: „U redu” nije pristanak kad ne zna tko to može vidjeti. # better: „Slika poslije može pomoći. Ostaje u kartonu, a može je zatražiti sud. Želite li je?”
  -> again

=== again ===
Udlaga je gotova. Imate možda još dvije minute.
* [„Uzmite ovaj letak telefona za pomoć, u njemu je sve. Ili je bolje da vas sutra nazovem kući?”] # q: forced # reveals: phone
  „Ne”, kaže. „Ne kući. Ništa u torbu.” # thinks: On svaku večer prazni torbu. Misle dobro. # note: Letak koji netko nađe opasan je: prvo pitajte što je sigurno. # better: „Udlagu treba opet pogledati. Kada bi vam odgovaralo?”
  -> leave
* [„Na koji vas broj mogu dobiti?”] # q: direct # reveals: phone
  „Bolje ne telefonom.” # thinks: On se javlja. # note: Prvo pitajte tko se još javlja na taj broj.
  -> leave
* [„Udlagu treba opet pogledati, a ulazite sami, kao danas. Kad vam odgovara?”] # q: choice
  „U četvrtak”, kaže nakon nekog vremena. „Ujutro on spava.” # thinks: Razlog koji mi je na ruci, bijel, i svi ga vide. # note: Medicinski razlog vraća je ovamo i ne treba mu tajna.
  -> leave

=== leave ===
Otvarate vrata. Muškarac stoji pred njima. „Gotovo?”
* [„Mogli biste se bolje brinuti za nju.”] # q: judging
  Muškarac se smiješi. „Samo to i radim”, kaže. # thinks: Cijelim putem do kuće pitat će što sam rekla. # note: Vama je tako lakše, a ona poslije ostaje sama s tim. # better: „Gotovo. Ruka treba mir, a ovdje ćemo je opet pogledati.”
  -> close
* [„Gotovo. Ruka tjedan dana treba mir, a u četvrtak ćemo je opet pogledati.”] # q: need
  Muškarac je uzima pod ruku, onu bez udlage. # thinks: Tjedan dana mira. To kaže bolnica, a ne ja. # note: Običan kraj je štiti, a mir ste odredili vi, a ne ona.
  -> close
* [„Ne bojte se”, tiho joj kažete. „Sad znamo i za sve ćemo se pobrinuti.”] # q: promise
  „Što ti je to rečeno?” pita muškarac. # thinks: Ne bojte se. Sad mi za to treba priča. # note: Ne možete se pobrinuti za sve, a njoj ostavljate riječ koju mora objasniti. # better: „Do četvrtka.”
  -> close

=== close ===
Mira u zdravoj ruci drži papirić s terminom. „Četvrtak”, kaže. Kaže to vama.
-> END

=== fact_debt ===
„Dugujem za put, i svaki tjedan na to dođe stanarina.” # wrong: „Nikome ništa ne dugujem.”
-> END

=== fact_papers ===
„Putovnica mi je kod njega, da se ne izgubi, kaže.” # wrong: „Putovnica mi je u sobi, mislim.”
-> END

=== fact_money ===
„Navečer uzme novac i zapiše u bilježnicu.” # wrong: „Moj novac nikad nije dirao.”
-> END

=== fact_door ===
„Za stan ima jedan ključ, a ja ga nemam.” # wrong: „Izlazim kad god želim.”
-> END

=== fact_phone ===
„Noću čita moj telefon.” # wrong: „Nitko ne gleda moj telefon.”
-> END

=== fact_family ===
„Bio je u kući moje mame, i često o tome govori.” # wrong: „Dobar je prema mojoj obitelji.”
-> END

=== fact_hours ===
„Nema slobodnog dana, ni kad imam temperaturu.” # wrong: „Sama biram svoje dane.”
-> END

=== fact_wish ===
„Želim da mi ruka zacijeli i jednu noć sna.” # wrong: „Želim na policiju, ako vi to želite.”
-> END

=== fact_helper ===
„Na drugom katu živi žena koja mi daje juhu.” # wrong: „Nemam baš nikoga.”
-> END
