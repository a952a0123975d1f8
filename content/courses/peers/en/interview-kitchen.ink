// The kitchen of a meeting place of sex workers, after a cooking evening. Invented.
# person: Jules
-> cups

=== cups ===
The others have left. Jules stays and dries the same cup for the third time. “You know this work,” he says. “May I ask you something that is not for the office?”
* [“Of course. Is it about money, or is it about someone?”] # q: forced # reveals: evenings
  “About someone,” he says. “Sort of.” # thinks: It is about money because of someone. Which drawer is that? # note: He asked whether he may ask, and you sort it before you have said what you cannot keep to yourself. # better: “Ask. It stays with me, except when a life is in danger or a child is at risk. Then I tell you first, if that is safe.”
  -> careful
* [“Ask. It stays with me, except when a life is in danger or a child is at risk. Then I tell you first, if that is safe.”] # q: safety
  He puts the cup down. “It is not about a child,” he says. # thinks: He says the but right at the start. Good. # note: The limits come before the story, also between friends.
  -> dry
* [“It is about your boss, am I right?”] # q: leading # reveals: evenings
  “What boss?” he says, quickly. # thinks: How does he know? Does he know him? # note: You may be right, and it frightens him that you know. # better: “You may. You can also stop in the middle.”
  -> careful

=== careful ===
He looks at the door of the kitchen. It is open. He begins to put the cups into the cupboard.
* [“Shall I close the door, or leave it open?”] # q: choice
  “Close it,” he says. “Please.” # thinks: He saw me look. # note: A small choice gives back some of the lead.
  -> dry
* [“You can trust me. It stays between you and me, whatever it is.”] # q: promise
  “Whatever it is,” he says. # thinks: Then he does not know what it is. # note: As a peer too you may have to act when a life is in danger or a child is at risk. # better: “It stays with me, except when a life is in danger or a child is at risk. Then I tell you first, if that is safe.”
  -> dry
* [“So do you want to talk, or shall we wash up?”] # q: forced # reveals: evenings
  “Wash up,” he says. # thinks: I was not quick enough. # note: He needed a moment, and you gave him two doors. # better: “We can wash up and talk, or only wash up.”
  -> dry

=== dry ===
You wash, he dries. It is easier when nobody has to look at anyone.
* [“So what is it? I need to lock up at ten.”] # q: direct # reveals: evenings
  “Then I will be quick,” he says. # thinks: Until ten. Twenty minutes for a year. # note: It is fair to say when you close; say it before, and not as a push.
  -> begin
* [“I can see from your face that someone treats you badly.”] # q: leading # reveals: evenings
  “It is my normal face,” he says. # thinks: What does he see? What do the others see? # note: A face proves nothing, and now he will hide it. # better: “We have until ten. Begin wherever you like, or not at all.”
  -> begin
* [“You did not eat much. There is soup left, and bread to take along.”] # q: need
  “Soup is good,” he says. # thinks: He noticed. # note: A need that you have seen, offered without a fuss.
  -> begin

=== begin ===
“It is about a colleague,” he says. “He lives where he works. He asked me what is normal.”
* [“Come on, Jules. We both know that it is about you.”] # q: judging
  “Then forget it,” he says. # thinks: I had built a small house for it, and he lifts off the roof. # note: You take from him the cover that made it possible to speak. # better: “What does he want to know about what is normal?”
  -> repair
* [“And what did your colleague tell you?”] # q: open # reveals: list
  “That he does not understand the sums any more,” he says. # thinks: My colleague. Good. He lets him be my colleague. # note: You stay with the colleague, and it does not matter who it is.
  -> normal
* [“Why does he not come himself?”] # q: why
  “He is shy,” he says. # thinks: Why, why. Because he stands here. # note: A ‘why’ to someone who is only just there. # better: “Good that he has you to ask. What did he tell?”
  -> repair

=== repair ===
He hangs the towel over the oven. It hangs straight. He straightens it anyway.
* [“Tell me about the colleague, then. I will not ask who it is.”] # q: safety
  “There is a list,” he says to the towel. “Each week.” # thinks: He gives it back to me. # note: You give the cover back and say that you will not lift it again.
  -> normal
* [“I only want to help, you know.”] # q: judging
  “I know,” he says. # thinks: They all only want something. # note: It makes him responsible for how you feel. # better: “Tell me about the colleague, if you like. I will not ask who it is.”
  -> normal
* [“I ask you one last time: is it you?”] # q: repeat
  “No,” he says. # thinks: Now I have said it, and now it has to stay so. # note: Asked again, the no becomes a wall. # better: “It does not matter who it is. What does he need?”
  -> normal

=== normal ===
“Is it normal that one pays for the room and for the picture and for the phone?” he asks. “And that it gets more?”
* [“In my time it was the same: first he was nice, and then came the bill. And then it was like that with him too, was it not?”] # q: leading # reveals: debt
  “Yes,” he says. “I think so.” # thinks: He tells mine before I can. It was a little different. # note: Your story has taken the place of his, and he agrees to be polite. # better: “Many pay a rent for a room. What happens when he wants to pay less, or to go?”
  -> proof
* [“No, that is exploitation, quite clearly.”] # q: judging
  “Oh,” he says. He washes a clean spoon. # thinks: A big word. Bigger than the kitchen. # note: Perhaps it is, but a label helps him less than a question. # better: “A rent is normal. What happens if he does not pay it?”
  -> proof
* [“What happens when he says that he does not want to pay for something?”] # q: open # reveals: debt
  “Then it is written down,” he says, “and next week it is more.” # thinks: Nobody has asked what happens then. # note: You ask about what happens after a no, and that tells more than the sum.
  -> sums

=== sums ===
He takes a pencil from the shopping list and writes a number on the back of his hand. He wipes it off again at once.
* [“Who decides about the money, he or someone else?”] # q: direct # reveals: list
  “Someone else decides, he earns it.” # thinks: So short. That is the whole thing. # note: Who decides is the useful question; how much is none of your business.
  -> phone
* [“A number.”] # q: facilitator # reveals: debt
  “It does not get smaller,” he says. “I did the sums three times. He did, I mean.” # thinks: I. I said I. He did not jump at it. # note: You let the slip stand, and he may go on.
  -> phone
* [“How much is it? Tell me, I am good at sums. I promise we get it down.”] # q: promise
  “It is not my number,” he says. # thinks: He wants to do sums with a man whom he does not know. # note: You cannot bring a debt down that someone else makes up. # better: “You did the sums. What came out, for him?”
  -> phone

=== proof ===
“He was nice at the start,” he says. “Really nice. He fetched him, and he cooked.”
* [“They are always nice at first. That is how they all do it.”] # q: judging
  “All,” he says. # thinks: So I am one out of many idiots. # note: What sounds like experience makes him small. # better: “Nice at the start. And later?”
  -> phone
* [“Was it love or was it money?”] # q: forced # reveals: debt
  “Both, I think. Love.” # thinks: What a question. It was soup. # note: Life does not come in these two jars. # better: “What was good at the start?”
  -> phone
* [“And later?”] # q: open # reveals: debt
  “Later there was a list for the cooking too,” he says. # thinks: I laughed about it the first time. # note: Two words, and you take nothing away from the good beginning.
  -> phone

=== phone ===
His phone lights up on the table. He turns it over so that the screen is down.
* [“It lights up a lot.”] # q: facilitator # reveals: phone
  “It has its hours,” he says. # thinks: He saw it. He did not ask who it is. # note: You say what you see, without a question in it, and he may explain it or not.
  -> papers
* [“Switch it off, then we have peace.”] # q: judging
  “No!” he says. # thinks: Off means that I am somewhere. Off is the worst. # note: What is peace for you may be danger for him. # better: “How long can it wait without trouble?”
  -> papers
* [“Do you need to go, or is it fine if it waits?”] # q: safety
  “It can wait ten minutes,” he says. “Not eleven.” # thinks: He asks, instead of looking at the screen. # note: You ask what the phone means for him now.
  -> papers
* [“Is that him? Does he always check on you like that?”] # q: leading # reveals: phone
  “It is just a friend,” he says. # thinks: Now I have to lie about the phone as well. # note: You looked at his phone and made your story of it. # better: “Do you need to go, or can it wait?”
  -> papers

=== papers ===
“If someone wanted to move out,” he says, “what does one need for it? The papers, I suppose.”
* [“What would he like to have with him, if he could pack in peace?”] # q: open # reveals: papers
  “The papers. And his guitar,” he says. # thinks: The guitar. I had not thought of it for weeks. # note: You ask about the person and not only about the flight.
  -> wish
* [“Where are they now, the papers?”] # q: direct # reveals: papers
  “In a folder. With all the others’,” he says. # thinks: With all the others’. I should not have said that. # note: A short and useful question, with no blame in it.
  -> wish
* [“He does not need papers, we get him out without.”] # q: promise
  “And then?” he asks. # thinks: Then he stands in the street without a name. # note: ‘We get him out’ is an adventure in which he pays. # better: “They help, and one can also begin without. What would he want to do first?”
  -> wish

=== wish ===
The soup is hot. He eats standing up, and fast.
* [“He would surely like to stop with all this.”] # q: leading # reveals: wants
  “I suppose,” he says. # thinks: Does one have to stop, to get help here? # note: It holds your answer, and here of all places he should hear the other one. # better: “What would he like to do?”
  -> police
* [“Does he want out, or does he want to stay? He has to know that first.”] # q: forced # reveals: wants
  “He does not know it,” he says. # thinks: He first has to know where to. # note: You do not have to know the end to take a first step. # better: “What would make next week easier for him?”
  -> police
* [“What would your colleague want, if he could pick?”] # q: open # reveals: wants
  “To work,” he says. “But for himself. Like you. Like the people here.” # thinks: Nobody believes that. He nods, though. # note: You ask, and do not take for granted that he wants to stop.
  -> police

=== police ===
“The office here,” he says, “do they call the police, if one tells them such a thing?”
* [“I would report that man, in his place.”] # q: judging
  “You are not in his place,” he says. # thinks: He has a passport in his own drawer. # note: Your courage costs you nothing here. # better: “He can report, wait, or never report. He gets help in each case.”
  -> hours
* [“Not without a yes, for an adult. With the two exceptions from before.”] # q: safety
  “A life, a child,” he says. He has remembered it. # thinks: The same words as at the start. # note: The same limits, the same words, and that makes them believable.
  -> hours
* [“What is he afraid of?”] # q: open # reveals: fear
  “That they ask first what he has done wrong,” he says. # thinks: What I have done wrong. I signed something. # note: An open question about the fear, without talking it away.
  -> hours

=== hours ===
He looks at the clock over the door. Nine minutes are gone.
* [“What should be clear for you before you go?”] # q: open # reveals: hours
  “Whom one can ask,” he says. “Someone who does not ask back so much.” # thinks: One minute, one thing. That is possible. # note: He has one minute, and you let him fill it.
  -> office
* [“Stay here tonight. We will find a way.”] # q: promise
  “I cannot stay,” he says. # thinks: And at eleven they stand in the street here. # note: You have not asked who is waiting, and whether a place is free. # better: “How much time have you left, and what should be clear before you go?”
  -> office
* [“Why is he not allowed to be out for longer?”] # q: why
  “It is just so,” he says. # thinks: If I explain that, I am here till morning. # note: Not now: the ‘why’ takes the minute that he has. # better: “Then short: what does he need first?”
  -> office

=== office ===
“You could do it,” he says. “You could come and get the papers. You know how to talk to such people.”
* [“I will think of something, leave it to me.”] # q: promise
  “Really?” he says. # thinks: Then I wait. And when he does not come, I know that nobody comes. # note: A peer who goes alone puts himself and others in danger. # better: “I will not do that alone. I can go with you to someone who can help.”
  -> who
* [“You really should have come to us much earlier.”] # q: judging
  “Yes,” he says. # thinks: I know. I always come too late. # note: He is here now, and that is what counts. # better: “It is good that you ask. I can go with you to someone who knows a way.”
  -> who
* [“I will not do that: it could end badly for him. I can go with you to someone who knows a way.”] # q: choice
  He nods slowly. “I thought so,” he says. “But with me. Good.” # thinks: He does not play the hero. Somehow I am relieved. # note: A clear no with a reason, and a real offer next to it.
  -> who

=== who ===
“To whom?” he asks.
* [“To Anna in the office. I will tell her your story tomorrow, and she will sort it all out.”] # q: promise
  “The whole of it?” he asks. # thinks: Then she knows it before I know her. # note: You decide for him that it is told, and you promise what Anna may not be able to do. # better: “To Anna in the office, if you want. What may I tell her, and what not?”
  -> goodbye
* [“To Anna in the office, or to a lawyer from outside. What may I tell them, and what not?”] # q: choice
  “Anna. Only that there is a question about papers,” he says. # thinks: A question about papers. That sounds like nothing. That is good. # note: He picks the person and the words.
  -> goodbye
* [“I cannot tell you that now. First you would have to give me your real name.”] # q: judging
  “Jules is enough,” he says. # thinks: And there is the form after all. # note: Nobody needs a name in order to hear who can help. # better: “There is Anna, and there is a lawyer. You need no name for a first question.”
  -> goodbye
* [“To Anna in the office, if you like. Would he come alone, or is there someone with him?”] # q: open # reveals: friend
  “He might not be alone,” he says slowly. # thinks: Two of us. I had not counted the other one. # note: You name a person and ask who is already on his side.
  -> goodbye

=== goodbye ===
He puts on his jacket. The bread is in his pocket.
* [“I will ring you tomorrow, to hear how you are.”] # q: promise
  “Not ring,” he says. # thinks: He has seen the phone, and he says ring. # note: A call could fall into other hands, and he has shown you that. # better: “When will you be here again? I do not ring you.”
  -> close
* [“And your colleague: that is you after all, is it not?”] # q: repeat
  “Good night,” he says. # thinks: So close. It was so close. # note: He kept his cover to the end, and you should have left it to him. # better: “Greet your colleague. He can come on Tuesday as well.”
  -> close
* [“When will you be here again? And if you are not: shall I do something, or nothing?”] # q: choice
  “Tuesday, cooking. If not, nothing,” he says. “Please nothing.” # thinks: Nothing. He will really do nothing. I believe him. # note: The way back and the emergency brake are both in his hand.
  -> close

=== close ===
“I will tell him,” says Jules. At the door he turns around. “The soup was good.” You write nothing down. Then you call the colleague with whom you talk after such evenings, about how you are.
-> END

=== fact_evenings ===
“I have been to three of these evenings, and I like it that nobody asks.” # wrong: “I only come for the soup.”
-> END

=== fact_list ===
“Each Sunday someone comes with a list of what the room and the advert cost.” # wrong: “Nobody wants any money from him.”
-> END

=== fact_debt ===
“He pays every week, and the sum at the bottom is higher than the week before.” # wrong: “The debt is almost paid off.”
-> END

=== fact_phone ===
“The phone says where it is, and they look at it.” # wrong: “Nobody ever looks at it.”
-> END

=== fact_papers ===
“All the passports of the flat lie in one folder, and the folder lives somewhere else.” # wrong: “He lost his passport on the journey.”
-> END

=== fact_wants ===
“He wants to go on working, with his own phone and his own price.” # wrong: “He wants to stop at once.”
-> END

=== fact_fear ===
“He signed a paper that he could not read, and they say that it is his own fault now.” # wrong: “He has done nothing that anyone could use.”
-> END

=== fact_hours ===
“He may be out for two hours, with a reason, and shopping is a reason.” # wrong: “He can come and go as he likes.”
-> END

=== fact_friend ===
“There is one in the flat who thinks the same and would come along.” # wrong: “He would tell nobody in the flat.”
-> END
