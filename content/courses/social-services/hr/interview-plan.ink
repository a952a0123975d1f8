// Dnevni centar, treći susret. Lou, 24, trans muškarac, živi s partnerom koji drži njegov novac. Izmišljeno.
# person: Lou
-> arrive

=== arrive ===
Lou sjedi uz radijator u dnevnom centru, s kapuljačom na glavi. Ovo vam je treći susret. „Imam sat vremena”, kaže. „On misli da sam u praonici.”
* [„Jeste li razmislili o onome o čemu smo zadnji put razgovarali? Htjeli ste nešto odlučiti.”] # q: repeat
  „Razmislio sam”, kaže Lou radijatoru. # thinks: Do sad sam se ovome veselio. # note: Počinje s osjećajem da kasni s domaćom zadaćom. # better: „Dobro je što ste tu. Što bi bilo dobro za ovaj sat?”
  -> rules
* [„Dobro je što ste tu, Lou. Imamo sat. Što bi bilo dobro za njega?”] # q: open
  Malo povuče kapuljaču. „Toplo”, kaže. „I možda onaj plan.” # thinks: Netko mi se veseli, i ne gleda na sat. # note: Drago vam je što ga vidite, a on kaže čemu sat služi.
  -> tea
* [„U praonici? Znači, on i dalje pazi na sve što radite?”] # q: leading
  „Brine se”, kaže Lou. # thinks: Prva rečenica, a već ga moram braniti. # note: Rekli ste mu kakav mu je partner. Sad se mora usprotiviti. # better: „Jedan sat. Što bi bilo dobro za njega?”
  -> rules

=== rules ===
U susjednoj sobi radi perilica. Lou je sluša i nešto broji.
* [„To je bilo prebrzo. Ovo je vaš sat. Isto kao uvijek: kažete ono što želite, a ja prvo vama kažem ako nešto moram proslijediti.”] # q: safety
  „Prvo”, kaže Lou. „Znam. To ste već rekli.” # thinks: Svaki put isto. Volim što je isto. # note: Povlačite pritisak i opet kažete što vrijedi.
  -> tea
* [„Ne moramo raditi plan. Možemo i samo sjediti ovdje, ili otići u kuhinju. Što biste htjeli?”] # q: choice
  „Kuhinja”, kaže Lou. „Miriše na juhu.” # thinks: Ovdje se može i samo sjediti. Onda mogu i pričati. # note: Bez pritiska ljudi često kažu više.
  -> tea
* [„Ma nemojte sad takvi biti. Pitam samo zato što mi je stalo do vas.”] # q: judging
  „Nisam nikakav”, kaže Lou. # thinks: Stalo im je, a ja sam težak. To slušam i kod kuće. # note: „Jer mi je stalo” od njega radi krivca. Zvuči kao ono što čuje kod kuće. # better: „To je bilo prebrzo. Ovo je vaš sat.”
  -> tea

=== tea ===
Ima juhe. Lou grije prste na zdjelici. Na jednom je svjež flaster.
* [„Je li vam to on napravio, s tim prstom?”] # q: leading
  „Konzerva”, kaže Lou. „Bila je konzerva.” # thinks: Bila je konzerva! A ako jednom ne bude konzerva, neću reći ni to. # note: Ako svugdje vidite nasilje, uskoro vam ništa neće reći. # better: „Kako je prst? Trebate li nešto za njega?”
  -> phone
* [„Kako je prst? I kako je bilo kod liječnika?”] # q: open # reveals: doctor
  „Prst je konzerva”, kaže Lou. „Liječnik je druga priča.” # thinks: Sjećaju se liječnika. I ja sam ga skoro zaboravio. # note: Vraćate se na ono što vam je prije rekao.
  -> phone
* [„Izgledate kao da ste loše spavali. Zašto se ne brinete bolje za sebe?”] # q: why
  „Pokušavam.” Jede sporije. # thinks: Brinuti se. U kojoj sobi? # note: Opažanje je bilo ljubazno. „Zašto” od njega radi prijekor. # better: „Izgledate umorno. Želite li pola sata leći?”
  -> phone
* [„Prvo juha. Možete i leći pola sata, imamo vremena.”] # q: need
  „Juha”, kaže Lou i uzima još jednu zdjelicu. # thinks: Za juhu nitko ništa ne traži. # note: Potrebe su prve i na trećem susretu.
  -> phone

=== phone ===
Njegov telefon leži na stolu između vas, zaslonom prema gore. „Vidi gdje je”, kaže Lou. „Praonica je pokraj. To se poklapa.”
* [„Dajte ga meni, odmah ćemo to isključiti, i onda vam se ništa ne može dogoditi.”] # q: promise
  Lou stavlja ruku na njega. # thinks: Onda mu stigne poruka da je isključen. To ovdje ne znaju. # note: Obećavate sigurnost, a stvarate opasnost: i isključivanje se vidi. # better: „Može li vidjeti ili čuti još nešto? Da leži u drugoj sobi dok razgovaramo?”
  -> since
* [„Može li vidjeti ili čuti još nešto? Telefon može ležati na perilici dok razgovaramo.”] # q: safety
  „Na perilici. Onda čuje centrifugu.” Lou se prvi put naceri. # thinks: Na perilici! To je čak i istina. # note: Mislite na to što telefon može odati, a njegova priča ostaje istinita.
  -> since
* [„Zašto mu to dopuštate?”] # q: why
  „Lijepo je zamolio”, kaže Lou. # thinks: Dopuštam. Nisam znao da mogu reći „ne”. # note: Od nadzora radi njegovu krivnju. # better: „Što bi bilo kad bi bio isključen?”
  -> since
* [„Što bi bilo kad bi jednom bio isključen?”] # q: open # reveals: phone
  Lou puše u juhu, iako je hladna. # thinks: Znam to u minutu. # note: On vam govori o opasnosti, a vi ne morate nagađati.
  -> since

=== since ===
„A inače”, kaže Lou i tu stane.
* [„A inače?”] # q: facilitator # reveals: threat
  Izvlači nit iz rukava, sve dulju. # thinks: Čekaju. Centrifuga traje dvanaest minuta. # note: Dvije njegove riječi i stanka.
  -> partner
* [„Inače je gore, vidim.”] # q: leading # reveals: threat
  „Kako jest, tako jest.” # thinks: Gore od čega? Jučer je čak bilo lijepo. # note: Možda je bio dobar tjedan. Pitajte. # better: „Kako vam je bilo otkako smo se zadnji put vidjeli?”
  -> partner
* [„Kako vam je bilo otkako smo se zadnji put vidjeli? Počnite odakle želite.”] # q: open # reveals: nights
  „Svakojako”, kaže Lou. „Kao vrijeme.” # thinks: Mogu početi od dobrog. Onda nije tako teško. # note: Otvoreno, i u tome ima mjesta i za dobre dane.
  -> partner

=== partner ===
„Chris nije loša osoba”, kaže Lou. „Vi to uvijek mislite. Svi vi ovdje.”
* [„Dobra osoba ne radi takve stvari, Lou. Jednom ćete i vi to vidjeti.”] # q: judging
  „Ne poznajete ga”, kaže Lou. # thinks: I ne znate što mi je rekao kad nitko drugi nije htio izgovoriti moje ime. # note: Ako danas mora birati između vas i Chrisa, neće izabrati vas. # better: „Recite mi i što je s njim dobro.”
  -> defend
* [„Što je s njim dobro?”] # q: open # reveals: name
  Lou iznenađeno podigne pogled. # thinks: To pitaju. Ovdje. # note: Cijeli život, a ne samo ono najgore u njemu.
  -> money
* [„Je li dobar prema vama ili nije?”] # q: forced # reveals: name
  „Je”, kaže Lou. „Nije. Što vi mislite?” # thinks: Ponedjeljkom jest. # note: Oboje je, inače bi bilo lako otići. # better: „Što je s njim dobro, a što teško?”
  -> money

=== defend ===
Lou je opet navukao kapuljaču. Perilica u susjednoj sobi počinje centrifugirati.
* [„Imate pravo, ne poznajem ga. Želim znati što je vama važno.”] # q: safety
  Kapuljača ostaje, ali okreće lice prema vama. # thinks: Rekli su: imate pravo. Meni. # note: Povlačite sud i pitate za njega.
  -> money
* [„Kažem samo ono što ovdje svi vide.”] # q: judging
  „Svi”, kaže Lou. # thinks: Znači, pričaju o meni kad me nema. # note: Sad se srami, i sam je protiv svih. # better: „Imate pravo, ne poznajem ga.”
  -> money
* [„Možemo razgovarati o nečemu drugom, nastaviti s planom ili uzeti još juhe. Što biste htjeli?”] # q: choice
  „Plan”, kaže Lou iz kapuljače. „Bez njega u planu.” # thinks: Može i nešto drugo. Pustili su to. # note: On odlučuje gdje se nastavlja.
  -> money

=== money ===
Stavlja na stol kovanicu, pa još jednu. „Za praonicu”, kaže. „Ostatak moram vratiti.”
* [„Ostatak.”] # q: facilitator # reveals: money
  Okreće jednu kovanicu na rubu. # thinks: Kad oni to kažu, zvuči kao džeparac. A imam dvadeset i četiri. # note: Jedna riječ, vraćena njemu. On odlučuje hoće li nastaviti.
  -> work
* [„Znači, uzima vam sve što zaradite.”] # q: leading # reveals: money
  „Ne sve”, kaže Lou i skuplja kovanice. # thinks: Sve. Ali ako kažem sve, nekoga će zvati. # note: Zbog velike riječi štiti ono što se da zaštititi. # better: „Kako vas dvojica rješavate novac?”
  -> work
* [„Kako vas dvojica rješavate novac?”] # q: open # reveals: money
  „Imamo kutiju”, kaže Lou. # thinks: Zove se naša kutija. # note: Otvoreno pitanje koje nikoga ne krivi.
  -> work

=== work ===
„Kad bih ja to nastavio”, kaže Lou, „s klijentima, mislim, onda za sebe. Ne za kutiju. Je li vam to glupo?”
* [„Iskreno, nadam se da ćete jednom sa svim tim moći prestati. Ne može vam to dugoročno biti dobro, zar ne?”] # q: judging
  „Shvaćam”, kaže Lou. # thinks: Nisu me ništa pitali, a opet nisam prošao. # note: Tražio je vaše poštovanje, a dobio je vašu želju. # better: „Nije. To je vaš posao i vaša odluka. Što bi moralo biti drukčije?”
  -> wants
* [„Nije. To je vaša odluka. Što bi moralo biti drukčije da bude za vas?”] # q: open # reveals: nights
  „Drukčije”, kaže Lou. Broji po rubu zdjelice. # thinks: Nisu napravili facu. Pitaju dalje. # note: Poštujete posao i pitate za uvjete.
  -> wants
* [„Želite li vi to ili vas je on nagovorio?”] # q: forced # reveals: nights
  „Rekao je da sam dobar u tome”, kaže Lou. # thinks: A što ako je počelo s njim, a ipak je moje? # note: Oboje može biti točno. „Ovo ili ono” tome ne ostavlja mjesta. # better: „Što bi moralo biti drukčije da bude za vas?”
  -> wants
* [„Ne mislim da je glupo. Ima ovdje ljudi koji su radili taj posao i razgovarali bi s vama, ako želite.”] # q: choice
  „Drugi kao ja?” pita Lou. # thinks: Mislio sam da sam jedini s tom rečenicom. # note: Ljudi s istim iskustvom mogu ono što vi ne možete.
  -> wants

=== wants ===
Okrećete list papira. Na vrh ne pišete ništa. „Ne mora se zvati plan”, kažete.
* [„Prvi korak je da ga ostavite. Sve ostalo dolazi iz toga.”] # q: promise
  Lou gleda prazan list. # thinks: Onda na njega ne trebam ništa pisati. Prvi korak ne mogu. # note: Za njega to nije prvi korak, a otići nije uvijek sigurnije. # better: „Što želite imati, prije svega?”
  -> word
* [„Što biste htjeli imati, prije svega? Može biti sasvim malo.”] # q: open # reveals: wants
  Uzima olovku od vas i piše 1. # thinks: Malo mogu nositi. # note: Njegov prvi korak, a ne vaš.
  -> word
* [„Najviše od svega želite vlastiti stan, pretpostavljam?”] # q: leading # reveals: wants
  „Nekako”, kaže Lou. # thinks: Najviše od svega. Ne znam što je najviše od svega. # note: Jednom ćete možda imati pravo. Danas je to vaš popis. # better: „Što biste htjeli imati, prije svega?”
  -> word

=== word ===
Na listu je sad 1. „A ako nešto bude”, kaže Lou, „noću?”
* [„Onda nas zovite kad god hoćete. Netko će uvijek odmah doći.”] # q: promise
  „U tri ujutro?” pita Lou. „Otvarate u deset.” # thinks: Uvijek i odmah. Njegove su poruke pune takvih riječi. # note: U tri ste zatvoreni. Recite što se u to doba stvarno događa. # better: „Noću postoji 112. Oni mogu doći, mi ne. Tko je još blizu?”
  -> papers
* [„Noću postoji 112. Oni mogu doći, mi ne. Ima li osoba i riječ, da netko zna: sada?”] # q: safety
  „Riječ”, kaže Lou. „Omekšivač.” # thinks: To nikad ne bih rekao slučajno. # note: Osoba i riječ koja znači: trebam pomoć sada. I kažete što ne možete.
  -> papers
* [„Noću, znači, bude loše?”] # q: leading # reveals: threat
  „Rekao sam: ako”, kaže Lou. # thinks: S njima moram paziti. Svako „ako” postane „da”. # note: Pitao je za plan, a vi čujete priznanje. # better: „Tko je blizu, i koja bi riječ značila: sada?”
  -> papers
* [„Tko vam je noću blizu, a da mu vjerujete?”] # q: open # reveals: helper
  „Blizu”, kaže Lou i u mislima prolazi kroz kuću. # thinks: Prvi kat ne. Drugi kat ne. Praonica. # note: Plan počinje od ljudi koji su već tu.
  -> papers

=== papers ===
Iza 2 piše: dokumenti.
* [„Gdje su sada, i što biste mogli uzeti, a da se ne primijeti?”] # q: direct # reveals: papers
  „Sada”, kaže Lou. „Dobro pitanje.” # thinks: Moram u glavi proći kroz ladicu. # note: Praktično pitanje koje plan treba.
  -> sleep
* [„Sljedeći put sve donesite, onda su kod nas na sigurnom.”] # q: promise
  „On gleda u tu ladicu”, kaže Lou. # thinks: Sljedeći put dođem s torbom, a onaj poslije toga ne dođem. # note: Ladica koja je odjednom prazna može biti opasna. # better: „Možemo čuvati kopije. Dokumenti ostaju gdje jesu dok nemamo plan.”
  -> sleep
* [„Možemo ovdje čuvati kopije. Ili nekome pošaljete slike. Ili sve ostaje kako jest dok vi ne želite.”] # q: choice
  „Kopija”, kaže Lou. „Kod vas u ormaru.” # thinks: Kako jest. I to je odgovor. # note: Stvarne mogućnosti, a jedna je ostaviti kako jest.
  -> sleep
* [„Ostavili ste ih kod njega, pretpostavljam? To baš nije bilo pametno.”] # q: judging
  „Nije”, kaže Lou. # thinks: Bio sam zaljubljen. To nema veze s pameću. # note: On to zna. Nikome ne pomaže. # better: „Možemo ovdje čuvati kopije. Što bi bilo dobro?”
  -> sleep

=== sleep ===
„A kamo bih išao?” pita Lou. „K ženama? K muškarcima? Oboje sam vidio izvana.”
* [„To danas sigurno nije problem. Primaju svakoga.”] # q: promise
  „Niste pitali”, kaže Lou. „Ja jesam.” # thinks: Danas. U rujnu sam stajao na tom šalteru. # note: To ne znate, a on zna bolje. # better: „Ne znam. Pitat ću dva mjesta, bez vašeg imena, gdje biste kao muškarac bili sigurni.”
  -> found
* [„Ne znam koje bi mjesto bilo pravo za vas. Pitat ću dva, bez vašeg imena, i točno ću vam reći što su rekli.”] # q: choice
  „Točno”, kaže Lou. „I ako je glupo.” „I tada.” # thinks: Ne uljepšavaju. # note: Pošteno „ne znam” i mala stvar koju možete održati.
  -> found
* [„Kod žena biste ipak bili sigurniji, zar ne?”] # q: leading
  „Ja nisam žena”, kaže Lou. # thinks: Tri susreta. I onda ta rečenica. # note: Vi odlučujete tko je on. Onda nigdje nije siguran. # better: „Gdje biste se osjećali sigurno?”
  -> found
* [„Gdje ste bili kad ste zadnji put dobro spavali?”] # q: open # reveals: helper
  „Dobro spavao”, kaže Lou. Duga stanka. „Bila je jedna noć.” # thinks: Između košara. Bilo je toplo i mirisalo je na čisto. # note: Dobro sjećanje može pokazati sigurno mjesto.
  -> found

=== found ===
Presavija list sve manje, dok nije velik kao poštanska marka. „A ako ga on nađe?”
* [„Onda jednostavno kažete da ga se to ne tiče. Na to imate pravo.”] # q: judging
  „Jednostavno”, kaže Lou. # thinks: Njima bi to dobro išlo. Oni imaju svoja ulazna vrata. # note: Istina, ali opasnost prebacuje na njega. # better: „Mora li biti na papiru? Možemo ga naučiti ili čuvati ovdje.”
  -> next
* [„Mora li biti na papiru? Možemo ga naučiti, tri riječi. A što biste rekli ako pita za danas?”] # q: safety
  „Juha, san, omekšivač”, kaže Lou. „I da je perilica bila puna.” # thinks: Tri riječi koje nitko ne može naći. # note: Plan koji se može držati u glavi i odgovor na pitanje kod kuće.
  -> next
* [„Neće ga naći ako ga dobro sakrijete.”] # q: promise
  „On nađe sve”, kaže Lou i daje vam „marku”. # thinks: Zvuči kao da se samo treba potruditi. # note: To ne znate. # better: „Mora li biti na papiru?”
  -> next

=== next ===
Perilica staje. Lou odmah ustaje.
* [„Onda idući tjedan u isto vrijeme. Ali ovaj put morate stvarno doći, i razgovarat ćemo i o policiji.”] # q: judging
  „Vidjet ćemo”, kaže Lou. # thinks: Policija. Dosad je bilo lijepo. # note: Uvjet na kraju može stajati sljedećeg susreta. # better: „Kad opet imate pranje?”
  -> last
* [„Kad opet imate pranje? I što da ja učinim ako ne dođete?”] # q: safety
  „U četvrtak. Ako ne dođem, ništa. Onaj četvrtak poslije pitajte Piu u praonici je li ostala bez omekšivača.” # thinks: Što ako ne dođem. Na to još nitko nije mislio. # note: Sigurno vrijeme i plan za slučaj da ne dođe.
  -> last
* [„Opet dolazite, zar ne? Tako vam dobro ide.”] # q: leading
  „Mislim da da”, kaže Lou. # thinks: Ako ne dođem, onda mi nije tako dobro išlo. # note: I pohvala može pritiskati. # better: „Kad opet imate pranje?”
  -> last
* [„Hoćemo li se opet naći ovdje, na drugom mjestu ili ćete se vi javiti?”] # q: choice
  „Ovdje”, kaže Lou. „Ovdje je perilica.” # thinks: Smijem birati, i biram ovo ovdje. # note: Bira način koji odgovara njegovu tjednu.
  -> last

=== last ===
Telefon mu je opet u džepu, a rublje preko ruke. Još je toplo.
* [„Malo se brinem za vas kad se sad vraćate tamo.”] # q: judging
  „Ne trebate”, kaže Lou. # thinks: Sad ja još njih moram tješiti. # note: Vaša je briga stvarna, ali nije na njemu da je nosi. Odnesite je u svoj tim. # better: „Je li vam u redu da se sada vratite? Što biste trebali?”
  -> close
* [„Je li vam u redu da se sada vratite? A ako se promijeni: znate riječ, a ja sam ovdje.”] # q: safety
  „Danas je u redu”, kaže Lou. „Danas jest.” # thinks: Pitaju za sada, a ne za iduću godinu. # note: Pitate za ovaj trenutak i podsjećate ga na plan bez nove lekcije.
  -> close
* [„I stvarno ne želite podnijeti prijavu? Bilo bi tako važno.”] # q: repeat
  „Ne”, kaže Lou. „Rekao sam vam.” # thinks: Važno kome? # note: Već je rekao „ne”. Ponovno pitanje slabi sve ostalo. # better: „Je li vam u redu da se sada vratite?”
  -> close

=== close ===
Na vratima skida kapuljaču. „Stvarno miriše na omekšivač”, kaže i ide duljim putem, pokraj praonice.
-> END

=== fact_money ===
„Što zaradim, ide u kutiju. Ako nešto trebam, pitam, i moram reći za što.” # wrong: „U redu je. Dajem mu jer želim.”
-> END

=== fact_phone ===
„Kad je isključen, on stoji na vratima tamo gdje sam zadnje bio.” # wrong: „Ništa. Nije takav.”
-> END

=== fact_threat ===
„Rekao je da će, ako odem, napisati mojem ocu tko sam sada. I poslati mu oglas.” # wrong: „Da, tuče me. Ako vam to treba za obrazac.”
-> END

=== fact_nights ===
„Chris kaže koje noći radim. To bih htio govoriti sam.” # wrong: „Sve je to moja ideja. Svaka noć.”
-> END

=== fact_name ===
„On me prvi zvao Lou. Prije nego što sam se sam usudio to reći.” # wrong: „Ne, imate pravo. Nikad nije bio dobar prema meni.”
-> END

=== fact_doctor ===
„Triput nisam otišao liječniku. Chris kaže da nam novac treba za druge stvari.” # wrong: „Ne treba mi liječnik. Nije bilo važno.”
-> END

=== fact_papers ===
„Rodni list je u njegovoj ladici, s ugovorom za stan. Moje ime nije u ugovoru.” # wrong: „Svi su kod mene. Kod kuće.”
-> END

=== fact_helper ===
„Pia iz praonice. Jednom me pustila da spavam otraga i nikome nije rekla.” # wrong: „Imam samo njega.”
-> END

=== fact_wants ===
„Bankovnu karticu na kojoj piše Lou. I dvadeset koje nitko ne broji.” # wrong: „Stan. Da. Što prije.”
-> END
