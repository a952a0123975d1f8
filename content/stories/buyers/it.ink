-> evening

=== evening ===
# drawing: phone
È tardi. Guardi annunci sul telefono. Uno ha foto come da rivista, poche parole, e un prezzo molto sotto gli altri. «Tutto possibile, giorno e notte.»
* [Scrivere al numero] -> chat
* [Guardarne un altro] -> other

=== other ===
# drawing: window
Questa ha una pagina sua. Scrive che cosa fa e che cosa no, quando lavora, e quanto costa. «Prima chiedi. No vuol dire no.»
* [Scriverle] -> ordinary
* [Tornare a quello che costa poco] -> chat

=== ordinary ===
# drawing: kettle
Risponde la mattina dopo. Vi accordate su quello che volete tutti e due. A una cosa dice no, e basta. La paghi. È lei a chiudere a chiave la porta dietro di te.
Molte persone che vendono sesso lavorano così. Vogliono clienti che ascoltano, ed essere lasciate in pace.
* [Una settimana dopo, rivedi l’annuncio che costa poco] -> chat
* [Lasciare qui la storia] -> end

=== chat ===
# drawing: chat
# sign: other-person
La risposta arriva subito, alle due di notte. Dice di chiamarsi Mia, poi Lina. Non risponde a quello che chiedi. Chiede solo quando vieni.
* [Chiedere di parlare al telefono] -> voice
* [Andare all’indirizzo] -> stairs
* [Smettere di scrivere] -> think

=== voice ===
# drawing: phone
# sign: terms
Risponde un uomo. Lei adesso non può parlare, dice. Per un po’ di più puoi fare quello che vuoi. Ti dà un indirizzo senza nome sulla porta.
* [Andarci] -> stairs
* [Riattaccare] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Un uomo è sulle scale e prende i soldi. Dietro una porta un telefono suona e suona. È chiusa da fuori. Lui te la apre.
* [Girarti e andare via] -> street
* [Entrare] -> room

=== room ===
# drawing: room
# sign: fear
Non è la persona delle foto. C’è un materasso, una valigia, vestiti per un giorno. Non ti guarda. Guarda la porta.
* [Chiederle come si chiama e come sta] -> answer
* [Scusarti, e andare via] -> street
* [Restare, hai pagato] -> stay

=== answer ===
# drawing: room
# sign: learned-story
«Ho ventidue anni, qui mi piace.» Suona imparato a memoria. Quanti anni ha davvero? Quando dici che puoi andare via subito, respira.
* [Andare via, in silenzio] -> street
* [Dirle che la porterai via] -> promise

=== promise ===
# drawing: door
Scuote la testa. L’uomo sulle scale ti ha sentito. Che cosa le succede quando te ne vai?
Chi vuole salvare qualcuno per conto suo può peggiorare le cose. Chi può aiutare sa come chiedere prima a lei.
* [Andare via, in silenzio] -> street

=== stay ===
# drawing: door
Hai pagato, ma lei non ha scelto. Da qui in poi può essere un reato: in molti paesi lo è usare una persona di cui sai, o dovresti sapere, che è costretta. Se ha meno di diciotto anni, considera che lo sia ovunque.
Puoi fermarti in ogni momento, anche adesso.
* [Fermarti, e andare via] -> street

=== think ===
# drawing: window
Metti via il telefono. Non hai incontrato nessuno, eppure sai qualcosa: un numero, un testo, foto, una voce.
* [Farne qualcosa] -> tell
* [Dormirci sopra] -> night

=== street ===
# drawing: street
Sei in strada. Il cuore ti batte. Conosci l’indirizzo, l’ora, la voce, la porta chiusa da fuori.
* [Qualcuno è in pericolo adesso] -> call
* [Dirlo senza dare il tuo nome] -> tell
* [Dimenticarlo] -> night

=== night ===
# drawing: night
Non dormi. Forse non era niente. Forse oggi sei l’unica persona che l’ha visto e può dirlo.
Non serve la certezza. Ci sono persone il cui lavoro è valutarlo.
* [Dirlo senza dare il tuo nome] -> tell
* [Lasciare qui la storia] -> end

=== call ===
# drawing: phone
Il 112 manda persone che possono aprire una porta. La chiamata non è anonima: vedono il tuo numero e possono chiederti il nome.
* [E se non è così urgente?] -> tell
* [Lasciare qui la storia] -> end

=== tell ===
# drawing: path
Scrivi che cosa hai visto: dove, quando, il numero, le parole dell’annuncio, che cosa non andava. Nessuno chiede che cosa facevi lì. Ricevi un codice, e puoi tornare a rispondere a una domanda.
Chi lo legge lo valuta con altri. Se possono, chiedono a lei che cosa vuole. Non si sfonda nessuna porta solo per un annuncio.
* [Lasciare qui la storia] -> end

=== end ===
# drawing: kettle
La storia finisce qui. Si può leggere di nuovo con altre scelte.
-> END
