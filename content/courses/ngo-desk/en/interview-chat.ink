// The chat of an organisation, a grey afternoon. He writes on his phone, in a tram. Invented.
# person: Tomas
-> hello

=== hello ===
A new chat opens. “hi. is this only for victims? because i am not one”
* [“We are here for everyone. Are you in trouble right now, or do you only want information?”] # q: forced # reveals: hours
  “wow. information i guess” # thinks: Trouble or information. Mine is a bit of both. # note: Two drawers in the first line, and he came to hear whether he may come in at all. # better: “It is for everyone. I am Noa. You need no name here. What can I do for you?”
  -> prove
* [“Many people think that at first. You can tell me calmly what is happening to you, whatever it is.”] # q: leading # reveals: hours
  “nothing is happening TO me” # thinks: There it is. I know this tone. # note: You doubt his word before you know anything. # better: “Good that you ask. It is for everyone. What is your question?”
  -> prove
* [“No, it is for everyone. I am Noa. You need no name, and you can stop whenever you want.”] # q: safety
  “good. then i have a question about work” # thinks: No speech. Good start. # note: You answer his question and say who you are, and nothing more is needed.
  -> seen

=== prove ===
Three dots come and go. Then: “last time i wrote to a place like yours they sent me a leaflet about leaving”
* [“I understand them, though. They wanted to protect you, and that is what they are there for.”] # q: judging
  “from what. from my rent?” # thinks: So you are on their side. # note: You defend the leaflet and not him. # better: “That was not what you had asked for. What do you need today?”
  -> seen
* [“A leaflet about leaving, and you had asked for something else.”] # q: facilitator # reveals: hours
  “exactly. i asked about a tax number haha” # thinks: She read what I wrote. # note: You give back what he said, and the insult becomes smaller.
  -> seen
* [“I promise you that this will not happen with us.”] # q: promise
  “we will see” # thinks: You do not know your colleagues. # note: You cannot promise for everyone at your desk. # better: “I will answer what you ask. Tell me if I do not.”
  -> seen

=== seen ===
“ok so. it is about a client”
* [“Before you go on: can someone else see your screen?”] # q: safety
  “tram. nobody. thanks for asking” # thinks: They think about that. Nice. # note: A safety check is for everyone, not only for people whom you take for victims.
  -> begin
* [“Did he hurt you?”] # q: leading # reveals: unpaid
  “not like that. why does everyone want that” # thinks: The first thing they see is me with a black eye. # note: You jump to the worst, and he has to correct you. # better: “I am reading. Take the time that you need.”
  -> begin
* [“Which city are you in, and how old are you?”] # q: direct # reveals: hours
  “29. city later maybe” # thinks: Do they need that for an answer? # note: The age can matter, the place can wait until the answer depends on it.
  -> begin

=== begin ===
“he booked an hour. it was fine. then he said he forgot his wallet in the car. you can guess”
* [“Why did you not take the money first?”] # q: why
  “i do. usually” # thinks: As if I did not ask myself that all night. # note: Everyone has told him this already, himself first. # better: “So you worked, and he did not pay. What have you tried so far?”
  -> blame
* [“That is sadly what this milieu is like. It is good that you have found the way to us.”] # q: judging
  “my milieu is quite nice mostly. this one is an idiot” # thinks: Milieu. She means my kitchen. # note: One man did not pay; you passed a sentence on his whole work. # better: “That is unfair. You worked, and he left. What would you like to happen?”
  -> blame
* [“He said that he forgot his wallet. And then?”] # q: facilitator # reveals: unpaid
  “and then the car was gone haha” # thinks: She lets me tell it. It is even a bit funny when I tell it. # note: Short, his words, and he goes on.
  -> shame

=== blame ===
He does not write for two minutes. Then: “i did not come for a lecture”
* [“It was only meant as advice for your safety.”] # q: judging
  “sure” # thinks: Advice. I give workshops about safety. # note: ‘Only meant well’ leaves the lecture where it was. # better: “You are right, that was not your question. Shall we look at what you can do?”
  -> shame
* [“I take that back. You worked and he did not pay. That is on him.”] # q: facilitator # reveals: unpaid
  “thank you” # thinks: She can say it. OK. # note: You take your sentence back, without a ‘but’.
  -> shame
* [“So do you want to talk about it, or not?”] # q: forced # reveals: unpaid
  “about the money yes” # thinks: Yes or no. Like at a counter. # note: He is still here, so he wants to; the question only pushes. # better: “What would you like to look at first, the money or something else?”
  -> shame

=== shame ===
“it is not only the money. i wrote to him: please pay. now he writes back stuff”
* [“What does he write?”] # q: open # reveals: threat
  “that he knows where i work and who would be interested” # thinks: Now the part that sits in my stomach. # note: An open, short question at the right moment.
  -> feeling
* [“So he is threatening you with violence.”] # q: leading # reveals: threat
  “violence? hm. well” # thinks: She has one film and plays it for everyone. # note: You name something that he did not say. # better: “What kind of stuff, if you want to tell me?”
  -> feeling
* [“Can you copy all his messages in here, please, with his number?”] # q: direct # reveals: threat
  “not now. in a tram” # thinks: All of it? Who reads it then? # note: You do not need all of it to give advice, and it would put a third person’s data into your records.
  -> feeling

=== feeling ===
“i know it is probably just talk. i still check the door twice”
* [“It surely is just talk. Nothing will come of it.”] # q: promise
  “hope so” # thinks: Then why do I check the door. # note: Neither of you can know that. # better: “It sits with you anyway. What would help you tonight?”
  -> flat
* [“Have you thought about whether this work is good for you?”] # q: judging
  “have you thought about whether yours is good for you” # thinks: A plumber with a bad customer does not get asked that. # note: He asks about a threat, and you put his life up for discussion. # better: “That sounds tiring. What would make the next days easier?”
  -> work
* [“You check the door twice. Is there something that would let you sleep better tonight?”] # q: need
  “if i knew that he cannot come up. or that my neighbour knows” # thinks: She did not laugh about the door. # note: You take the worry seriously and ask about tonight.
  -> flat

=== work ===
“can we please get back to him”
* [“Yes, but first I do need to know that you really do this work of your own free will.”] # q: repeat
  “i said that in my first line” # thinks: She never read it. # note: He said no to this question in his first message. # better: “Yes. Tell me what you would like to reach with him.”
  -> want
* [“Yes. You asked about him, and I drifted off. What worries you most about what he writes?”] # q: open # reveals: landlord
  “the flat. i rent it under my own name” # thinks: Back on the rails. # note: You own the detour and ask an open question.
  -> want
* [“Of course. So should he pay, or should he stop?”] # q: forced # reveals: wants
  “both??” # thinks: Why do I have to pick. # note: Two drawers, and he needs both. # better: “Of course. What would be a good end to this for you?”
  -> want

=== flat ===
“he knows the street. he could write to the owner. that is what he hints at”
* [“Does your contract allow it?”] # q: direct # reveals: landlord
  “it says nothing about it” # thinks: Good question for later, with someone who knows. # note: A question for a lawyer; it helps only if you say why you ask.
  -> want
* [“Then is it not better to stop working there for now?”] # q: leading # reveals: landlord
  “and pay him the rent with what” # thinks: He steals my money and I lose my place to work. # note: Your advice lets the other man win, and it was not asked for. # better: “What do you need to feel safe in your flat?”
  -> want
* [“What would it mean for you if he did?”] # q: open # reveals: landlord
  “moving. again. and the owner is not bad, just old” # thinks: She asks what it means for me. Not what the rules are. # note: You ask what is at stake for him before you give advice.
  -> want

=== want ===
“so. what can someone like me do at all. honestly”
* [“You will get your money back. We have a lawyer for that, and she is good.”] # q: promise
  “for real?” # thinks: Too good. I will ask around first. # note: No lawyer can promise that, and you even less. # better: “We can find a lawyer who tells you what is possible. Whether the money comes back, I cannot say.”
  -> police
* [“First you: what would be a good end for you?”] # q: open # reveals: wants
  “that he shuts up. the money would be nice. number one is that he shuts up” # thinks: Number one. I did not know that until I typed it. # note: You ask for his aim before you show what there is.
  -> police
* [“Someone like you has the same rights as everyone else, so do not put yourself down.”] # q: judging
  “ok coach” # thinks: I asked what I can do, not how I feel about myself. # note: It sounds kind, and he gets a lesson about himself in place of an answer. # better: “Honestly: there are a few things, and none is perfect. What matters most to you?”
  -> police

=== police ===
“and dont say police”
* [“I did not want to. You can report it, wait, or never. A lawyer can first tell you what it would mean where you are.”] # q: choice
  “a lawyer first. ok. that i can do” # thinks: No push. And an order that makes sense. # note: You leave the choice with him and offer what comes before it.
  -> careful
* [“What is your experience with them?”] # q: open # reveals: police
  “mixed. one was ok. one asked me in front of the house, loud, with my name” # thinks: She wants to know, not to convince me. # note: You ask before you argue.
  -> careful
* [“But what he does may well be a crime, and a crime must be reported. Otherwise he will simply do it to the next person.”] # q: judging
  “must. right” # thinks: And my name stands on the paper next to his. # note: He said no to the police, and ‘must’ is not yours to say to an adult. # better: “Then not the police. Would a lawyer be of use, without your name to begin with?”
  -> careful

=== careful ===
“until then: do i answer him?”
* [“Either you block him now and delete all of it, or he will go on. So, block him?”] # q: forced # reveals: wants
  “delete? then i have nothing in my hand” # thinks: Two buttons, and she already presses one. # note: A choice of two, and the quick one would take his proof away. # better: “You decide. Many keep the messages, in a safe place, before they answer or block.”
  -> colleagues
* [“That is your choice. You can keep his messages in a safe place first, and then answer, or not.”] # q: choice
  “keep first. yes. did half of it already” # thinks: Useful. Short. Mine to decide. # note: You say what is useful and leave the decision to him.
  -> colleagues
* [“What do you usually do with difficult clients?”] # q: open # reveals: safe
  “i have my ways. i am not new” # thinks: She asks what I know. That does not happen much. # note: He has experience, and you ask for it before you give advice.
  -> colleagues

=== colleagues ===
“i also want to warn the others. without a war”
* [“Who are the others, by name? I can pass it on for you.”] # q: direct # reveals: helper
  “no names of colleagues. sorry” # thinks: Test. Not passed. # note: Names of colleagues are not yours to have; ask how, not who.
  -> lawful
* [“There are places where sex workers warn each other, without naming the person who warns. Would you like to know more?”] # q: choice
  “yes please. that is what i looked for in the first place” # thinks: Finally someone knows about it. # note: A real offer that fits what he asked.
  -> lawful
* [“Warning others about him could get you into trouble, so rather leave it.”] # q: judging
  “and if he does it to the next one?” # thinks: She wants me quiet too. # note: There are careful ways, and it is his wish to look after others. # better: “There are careful ways to do that. Shall I tell you about them?”
  -> lawful

=== lawful ===
“last thing. is what i do even legal here. with the flat and so on. i read ten different things”
* [“It depends on the country. There is a page that says what is confirmed and what is not. A lawyer is better still.”] # q: safety
  “link later ok? not on this phone” # thinks: Not on this phone. I decide that too. # note: You point to what is checked and say where it ends.
  -> offer
* [“Yes, it is fine, do not worry. As long as you work alone and in your own flat, nobody can do anything to you.”] # q: promise
  “you sure? you dont even know where i am” # thinks: She guesses. If she guesses this, what else. # note: You do not know his country, and a wrong yes can cost him the flat. # better: “It depends on the country. I can send you a page that says what is confirmed and what is not.”
  -> offer
* [“Are you registered, or do you work without telling anyone?”] # q: forced # reveals: hours
  “why do you need that” # thinks: What happens with that answer? # note: He asked you something, and you asked back for something that could harm him. # better: “I do not need to know how you work. I can show you where the rules for your country stand.”
  -> offer

=== offer ===
“my stop in two min”
* [“We also have a group for people who want to leave. It starts on Monday.”] # q: repeat
  “and there is the leaflet” # thinks: She nearly made it. # note: He told you in his first lines what he does not want. # better: “Then short: which of these would help you most?”
  -> reach
* [“Then short: lawyer, warning, page with the law. Which of them, or none?”] # q: choice
  “lawyer. and the warning thing” # thinks: Like a menu. I like menus. # note: Three real things, one line, and none is also allowed.
  -> reach
* [“One more thing: is there anything else that bothers you?”] # q: open # reveals: helper
  “rent goes up. tax. my knee. the usual life haha” # thinks: She asks about the whole of it. # note: He has a whole life, and it is fine to ask about it, if there is time.
  -> reach

=== reach ===
“how do we do it with the lawyer. i dont want calls at random”
* [“Give me your full name and your number, and she calls you.”] # q: direct # reveals: hours
  “no name yet. can i just come back here” # thinks: Why full. I said not at random. # note: The lawyer may need a name at some time, this chat does not.
  -> end
* [“When and how can we reach you safely, or would you rather write to us?”] # q: choice
  “i write. thursday morning. not on weekends, i work then” # thinks: My terms. # note: He says the way and the time.
  -> end
* [“She calls you today for certain.”] # q: promise
  “today i have people” # thinks: And when she does not call, I wait with the phone in my hand. # note: You have not asked her, and you have not asked him. # better: “I ask her and write here by tomorrow noon, also if she says no. Is that all right?”
  -> end

=== end ===
“ok getting off”
* [“Good luck. And think about what I said about your work.”] # q: judging
  “bye” # thinks: What did she even say about it. # note: The last line turns a good chat into a lecture. # better: “Thursday morning, then. You can delete this chat on your phone. Take care.”
  -> close
* [“You will see, people like him give up quickly. He will not write to you again, I am sure of it.”] # q: promise
  “hope you know him better than i do” # thinks: Then she writes the same as my mother. # note: You do not know the man, and next time he writes your word is gone. # better: “I write here by tomorrow noon what the lawyer says. Take care until then.”
  -> close
* [“I write here by tomorrow noon what the lawyer says. You can delete the chat on your phone.”] # q: safety
  “perfect. thx noa” # thinks: She does what she said, or at least she says when. # note: A date that you can keep, and a word about traces.
  -> close

=== close ===
The chat is grey. “Not a victim. Client did not pay, hints at telling the owner. Wants a lawyer. Writes Thursday.” You delete the first sentence: nobody had asked for it.
-> END

=== fact_hours ===
“four evenings a week, by my own calendar, and never in august” # wrong: “i work whenever someone asks”
-> END

=== fact_unpaid ===
“he owes me for one full hour, my normal price, nothing crazy” # wrong: “yeah he always did what he wanted”
-> END

=== fact_threat ===
“he wrote: a pity if your owner heard what kind of guests you have” # wrong: “he said he would hurt me”
-> END

=== fact_landlord ===
“the owner lives far away, never asked what i do, and gets his rent on the first” # wrong: “the owner would throw me out at once”
-> END

=== fact_wants ===
“i want him to stop, and i want to keep my flat and my saturday” # wrong: “it is enough if he pays”
-> END

=== fact_police ===
“i once reported a break-in, and for a year they greeted me in the street as if we were friends” # wrong: “i am afraid of the police because of my papers”
-> END

=== fact_safe ===
“i talk on the phone first, i have a word with my neighbour, and normally i take the money at the door” # wrong: “i let in whoever comes”
-> END

=== fact_helper ===
“my neighbour knows what i do, we text each other when someone comes and goes” # wrong: “nobody knows about me”
-> END
