// A clinic for sexual health on a Monday morning. Dario, 31, sells sex and works for himself. Invented.
# person: Dario
-> hello

=== hello ===
Dario sits on the edge of the chair with his jacket on. “I only have this number,” he says, and holds up a slip of paper with 47 on it.
* [“Why do you not want to give your name?”] # q: why
  “Because I do not want to.” # thinks: It says outside that I need none. # note: He used what you offer, and now he has to defend it. # better: “A number is enough here.”
  -> screen
* [“Good morning. I am Robin, the doctor today. A number is enough, and you can leave out any question.”] # q: safety
  “All right.” He opens the first button of the jacket. # thinks: So what they write outside is true. Let us see the rest. # note: You say who you are and what he can refuse.
  -> screen
* [“Have you been here before, with another number?”] # q: direct
  “Once. It was someone else.” # thinks: That one sighed when I said how many. # note: A short question that helps you to begin. His answer needs no more.
  -> screen

=== screen ===
Your fingers are on the keys. “What do you type there?” he asks.
* [“Do not worry, nobody will ever see that.”] # q: promise
  “Nobody,” he says. # thinks: Someone always sees it. At least the next doctor. # note: You cannot know who may ask for the file one day. # better: “Only what the treatment needs. The people of this clinic can read it, and a court could ask for it.”
  -> weekend
* [“It sounds as if that went wrong once.”] # q: facilitator # reveals: file
  “You could say so.” # thinks: This one listens to the question behind it. # note: You hear the worry, and he can say more or leave it.
  -> weekend
* [“Only what the treatment needs. The people of this clinic can read it. If a life or a child is in danger I may have to act, and then I tell you first.”] # q: safety
  He thinks it over. “Fine. That I can live with.” # thinks: No fairy tales. Good. # note: A true limit is worth more to him than a soft word.
  -> weekend

=== weekend ===
“A condom broke,” he says. “On Saturday, late.”
* [“Good that you came soon. There is medicine for that. We look at it first, and you decide.”] # q: need
  He breathes out. “That is what I came for.” # thinks: First the thing itself. Then the questions. # note: The medicine works best in the first hours and days, so the need comes first.
  -> work
* [“You should be more careful, with all that there is around today. You know that yourself, don’t you?”] # q: judging
  “I was careful. It broke.” # thinks: Here comes the speech. # note: He did everything right: he used one, and he came soon. # better: “It is good that you came soon. Let us look at that first.”
  -> work
* [“Why did you not come yesterday?”] # q: why
  “It was Sunday. You were closed.” # thinks: And the emergency room asks for a card and a name. # note: What is past cannot be changed, and it sounds like blame. # better: “It is good that you came soon. Let us look at that first.”
  -> work
* [“At what time on Saturday, about?”] # q: direct
  “Two. Half past two.” # thinks: That is a question for a doctor. Good. # note: The treatment needs it, so it is a fair question.
  -> work

=== work ===
He has rolled up his sleeve for the blood test. “It was at work,” he says.
* [“A man like you, with your head, could do so many other things, couldn’t he?”] # q: judging
  “Such as?” # thinks: I did so many other things. For less money and worse people. # note: It is meant kindly, and it says that his work is worth nothing. # better: “At work.” And wait.
  -> church
* [“At work.” You say it as he said it, and wait.] # q: facilitator # reveals: price
  “Yes. I meet men, for money. For six years now.” # thinks: The pen did not stop, and the face did not change. # note: You use his word, and you need no other.
  -> careful
* [“Does someone make you do that?”] # q: leading # reveals: price
  “Make me?” He pulls the sleeve down a little. # thinks: If I say no, it is what a victim would say. So what can I say? # note: Not everyone who sells sex is a victim, and this question leaves him no way to say so. # better: “What should I know about your work, so that the care fits?”
  -> church
* [“What should I know about your work, so that the care fits?”] # q: open # reveals: safe
  “That I do it often, and with care.” # thinks: As if I were an electrician. Good. # note: You ask for what the care needs, and he chooses what that is.
  -> careful

=== church ===
He has taken his arm off the table. “Is this a clinic or a church?”
* [“A clinic. I am sorry. Shall I go on with the test, or would you rather see a colleague?”] # q: choice
  He puts the arm back. “Go on.” # thinks: An apology. I did not expect that. # note: You can repair a wrong word with one sentence.
  -> left
* [“But is it really your own decision?”] # q: repeat
  “I have said what it is.” # thinks: One more of these, and I go without the medicine. # note: He said it once. The second time tells him that you do not believe him. # better: “I am sorry. Shall I go on with the test?”
  -> left
* [“Why do you take it like that?”] # q: why
  “How should I take it?” # thinks: Now it is also my fault that I am angry. # note: It makes your mistake his. # better: “I am sorry. Shall I go on with the test?”
  -> left

=== careful ===
“I know what I am doing,” he says. “It was the first one in a year.”
* [“With clients one cannot really say no, can one?”] # q: leading # reveals: price
  He looks at you. “Who says that?” # thinks: I say no three times a day. # note: You answer for him, out of a picture that you have. # better: “What do you do to work safely, and what could be better?”
  -> left
* [“The first one in a year.”] # q: facilitator # reveals: safe
  “I check the date on the packet, I bring my own.” # thinks: You could say well done. But this is nearly the same. # note: You let his care stand, as what it is.
  -> left
* [“What do you do to work safely, and what could be better?”] # q: open # reveals: safe
  “Most of it works.” He thinks. “Most of it.” # thinks: Nobody asks me about the part that I am good at. # note: He is the expert of his work, and you learn where help is of use.
  -> left
* [“Then let us hope that it was the last one.”] # q: judging
  “Let us hope,” he says. # thinks: The last condom, or the last client? # note: He cannot know what you mean, so he hears a reproach. # better: “The first one in a year. You take good care.”
  -> left

=== left ===
The blood is taken. He presses the cotton on his arm, and does not get up.
* [“Then there is something else. Is it about drugs, or is it about violence?”] # q: forced # reveals: unpaid
  “Neither.” # thinks: Two drawers, and I have to lie in one of them. # note: Two guesses of yours close the third thing, which is his. # better: “Is there anything else that worries you at the moment?”
  -> other
* [“Did anything else happen on Saturday?”] # q: direct # reveals: unpaid
  “On Saturday not.” # thinks: But on the Saturday before. # note: Fair and short, but it asks about one evening alone.
  -> elsewhere
* [“Is there anything else that worries you at the moment?”] # q: open # reveals: unpaid
  “Worries.” He turns the slip with the number. “The usual.” # thinks: I could tell it. It has nothing to do with blood. # note: He stayed on his chair: an open question gives that a place.
  -> elsewhere

=== other ===
He stands up halfway. “Then I take the packet and go?”
* [“Wait, please, we are not finished with you yet, and there are some more questions on the form.”] # q: judging
  He stays standing. “What comes now?” # thinks: It sounds like school. # note: It is an order, and he has done nothing. # better: “You can. If you have five minutes more, there is one thing that I would like to offer.”
  -> message
* [“You can. If you have five minutes more, I would like to ask what would be of use to you.”] # q: choice
  He sits down again, on the whole chair this time. # thinks: I could go. So I can stay. # note: When going is allowed, staying is a choice.
  -> message
* [“Do you have any pain at the moment?”] # q: direct
  “No. No pain.” He sits down again. # thinks: A doctor’s question. Fine. # note: Of use, and it brings you back to your own work.
  -> message

=== elsewhere ===
“There was something, another week,” he says. “But that is nothing for a doctor.”
* [“Such a man should be reported, don’t you think?”] # q: leading # reveals: police
  “I have not said anything of a man.” # thinks: Now I am to be a case. # note: You do not know yet what it is, and you know already what he should do. # better: “It can be for a doctor or not. You decide.”
  -> message
* [“Another week …” You wait.] # q: facilitator # reveals: police
  “It is about money, nothing else.” # thinks: Money is easy to say. That it made me feel stupid is not. # note: Silence leaves him the next word.
  -> message
* [“You can report it. They will surely treat you well.”] # q: promise
  “Surely,” he says. # thinks: Were you ever there, as what I am? # note: You cannot know what the police will do, and what he risks depends on the law of the country. # better: “You can report, wait, or never report. There are people who know what it would mean for you.”
  -> message
* [“It can be for a doctor or not. You decide.”] # q: choice
  “Then let me think about it.” # thinks: Nobody pulls. I may still say it at the door. # note: He has heard that he may, and that he does not have to.
  -> message

=== message ===
His phone lights up on the table. He reads it, and smiles for the first time.
* [“Is that someone who waits for you outside?”] # q: leading # reveals: partner
  He turns the phone over. “Why outside?” # thinks: A man in a car, that is what is meant. There is no man in a car. # note: A message is a message: no sign by itself proves anything. # better: “That seems to be someone nice.”
  -> address
* [“That seems to be someone nice.”] # q: facilitator # reveals: partner
  “He asks whether I am still alive.” # thinks: It is good to say he in this room. # note: You notice what is good too, not only what is wrong.
  -> address
* [“Does anyone know that you are here?”] # q: direct # reveals: partner
  “Yes. Why?” # thinks: Is that care, or is that control? # note: It can be of use. Say why you ask.
  -> address

=== address ===
“Do you need an address?” he asks. “For the result?”
* [“Home address, or address of work?”] # q: forced # reveals: flat
  “I would say neither.” # thinks: It is the same door. And one name on it. # note: Nothing is also an answer, and you had offered it with the number. # better: “Not for the test. You can come with the number.”
  -> wants
* [“You would rather not give one.”] # q: facilitator # reveals: flat
  “Not if I can help it.” # thinks: I do not have to explain it, so I nearly could. # note: You say what you see, without asking for a reason.
  -> wants
* [“Not for the test. You come with the number, and you hear it from one of us.”] # q: safety
  “Good. Then no letters.” # thinks: I worry about the letter box more than about the result. # note: He hears what happens, and that nothing arrives anywhere.
  -> wants

=== wants ===
The quick test is done, and all is well with it. There are ten minutes left.
* [“What would you like from us, today and later?”] # q: open # reveals: wish
  “Today and later. That is a good question.” # thinks: Then I do not have to guess what I am allowed to want. # note: The person decides what the help is for.
  -> flyer
* [“Have you ever thought about stopping?”] # q: leading # reveals: wish
  “Have you?” he asks. # thinks: Everyone wants me to say yes, and then they are happy. # note: It is your wish, not his: ask what he wants. # better: “What would you like from us, today and later?”
  -> flyer
* [“With some help you could get out of that, and there are people who are very good at it.”] # q: judging
  “Out of what?” # thinks: I asked for a test. # note: He has not said that he is in anything. # better: “What would you like from us, today and later?”
  -> flyer

=== flyer ===
“What else have you got?” he asks. “Most people give me the same flyer.”
* [“There is a very good project for leaving.”] # q: judging
  “That is the flyer.” # thinks: I could paper the hall with it. # note: For people who want to leave it is good to know; he has said what he came for. # better: “Tests, vaccines, medicine that protects from HIV, and an organisation of sex workers. Take what you want.”
  -> letters
* [“What was missing in it?”] # q: open # reveals: police
  “Everything that I would have asked.” # thinks: A landlord, a bill, a stupid evening. # note: You let him say what would be of use.
  -> letters
* [“Tests, vaccines, medicine that protects from HIV, and an organisation of sex workers that knows about landlords and bills. Take what you want.”] # q: choice
  “Landlords,” he says. “Give me that one.” # thinks: A list, and no finger that points at one line. # note: Everything lies on the table, and he takes.
  -> letters

=== letters ===
You turn the screen so that he can read what you have written.
* [“Is there a word that you would like to have changed?”] # q: choice
  He reads all of it. “This one,” he says. “The rest is fine.” # thinks: My file, and my finger on it. # note: A record can travel: he should know what is in it.
  -> packet
* [“I have put high-risk group. That is only the usual word, all right?”] # q: leading # reveals: file
  “If that is the usual word,” he says. # thinks: A group, a risk, and high. And it stays there. # note: All right is no question when the word is there already. # better: “Is there a word that you would like to have changed?”
  -> packet
* [“May I write down your work, or shall I leave it out?”] # q: direct
  “Leave it out. The care is the same, no?” # thinks: It is the first time that someone asks before. # note: You write what care needs, and you ask before you write more.
  -> packet

=== packet ===
He turns the packet of pills in his hand. “And if I forget one?”
* [“You must really not forget any, otherwise all of this was for nothing today.”] # q: judging
  “No,” he says. “Of course.” # thinks: Then I will not tell it if I do. # note: People who are afraid of your answer do not call. # better: “Then you call us the same day, with your number, and we say what to do.”
  -> again
* [“And you are quite sure that you are not in trouble?”] # q: repeat
  “I asked about the pills.” # thinks: He still has not got it. # note: He has answered this; ask about it again and he will not come back. # better: “Then you call us the same day, with your number, and we say what to do.”
  -> again
* [“Then you call us the same day, with your number, and we say what to do.”] # q: need
  “With the number. Good.” # thinks: So it can happen, and then there is something to do. # note: He gets an answer that he can use at night.
  -> again

=== again ===
You look for a date for the next test.
* [“Shall I send you a letter with the date, or is it easier if I call you?”] # q: forced # reveals: flat
  “You have neither a letter box nor a number of mine,” he says. # thinks: And that was the good thing about it. # note: He has said how he wants it. # better: “You come with the number. Would you like the same person again?”
  -> bye
* [“Which day of the week is good for you?”] # q: direct
  “Mondays. Mornings.” # thinks: Like people with a job. Which I am. # note: Plain and of use.
  -> bye
* [“You come with the number. Would you like the same person again?”] # q: choice
  “The same person. Yes.” # thinks: Then I do not begin at the beginning. # note: The same face next time is worth more than a leaflet.
  -> bye

=== bye ===
At the door he turns round. “You did not ask how I came to this.”
* [“No. If you would like to tell it one day, I listen.”] # q: facilitator
  “One day perhaps.” # thinks: I do not want to. But I could. # note: You needed it for nothing today, and the door stays open.
  -> close
* [“I am sure that it was not easy.”] # q: judging
  “You are sure,” he says. # thinks: A sad story, and I have not even told it. # note: You tell his story for him. # better: “No. If you would like to tell it one day, I listen.”
  -> close
* [“Well, why did you?”] # q: why
  “Another time,” he says. # thinks: It was a test. I nearly liked you. # note: It is curiosity: no treatment needs it. # better: “No. If you would like to tell it one day, I listen.”
  -> close

=== close ===
He folds the slip with the number 47 and puts it into his wallet. “Mondays,” he says, and shuts the door softly.
-> END

=== fact_price ===
“I say my price, and I take the money before.” # wrong: “Someone else says what it costs, I suppose.”
-> END

=== fact_safe ===
“A colleague knows where I am, and I write to him when I am home.” # wrong: “There is a man who watches when I come and go, if you want to call it that.”
-> END

=== fact_flat ===
“I rent the flat myself, and my landlord thinks that I give massages.” # wrong: “The flat belongs to someone who sends me people, if you like.”
-> END

=== fact_file ===
“My last doctor wrote it into the file, and then the pharmacist knew it too.” # wrong: “With my last doctor it was fine.”
-> END

=== fact_unpaid ===
“Last month a client went off without paying.” # wrong: “They often do not pay me, that is how it is.”
-> END

=== fact_police ===
“I did not go to the police, because I do not know what it would mean for me.” # wrong: “I could report someone, if you think so.”
-> END

=== fact_wish ===
“I want the medicine, a test every few months, and no speeches.” # wrong: “I suppose that I would like to stop, yes.”
-> END

=== fact_partner ===
“My boyfriend knows about my work, and we are fine.” # wrong: “Nobody may know about it.”
-> END
