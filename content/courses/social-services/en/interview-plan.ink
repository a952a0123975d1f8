// A drop-in centre, third meeting. Lou, 24, a trans man, lives with a partner who keeps his money. Invented.
# person: Lou
-> arrive

=== arrive ===
Lou sits beside the radiator in the drop-in centre, the hood up. It is the third time that you meet. “I have an hour,” he says. “He thinks that I am at the laundry.”
* [“Have you thought about what we talked about last time? You wanted to decide something.”] # q: repeat
  “I have thought,” says Lou to the radiator. # thinks: I was looking forward to it until just now. # note: He begins with the feeling of being late with his homework. # better: “Good that you are here. What would be good for this hour?”
  -> rules
* [“Good that you are here, Lou. One hour it is. What would be good for it?”] # q: open
  He pushes the hood back a little. “Warm,” he says. “And maybe the plan.” # thinks: They are glad, and they did not look at the clock. # note: You are glad to see him, and he says what the hour is for.
  -> tea
* [“At the laundry? So he still keeps an eye on everything you do?”] # q: leading
  “He worries,” says Lou. # thinks: First sentence, and I have to defend him already. # note: You have told him who his partner is. Now he must disagree. # better: “One hour. What would be good for it?”
  -> rules

=== rules ===
A washing machine is running in the next room. Lou listens to it and counts something.
* [“I was too quick. It is your hour. The same as always: you say what you like, and I tell you first if I must pass something on.”] # q: safety
  “First,” Lou says. “I know. You did say that.” # thinks: The same each time. I like that it is the same. # note: You take back the pressure and say again what holds.
  -> tea
* [“We do not have to do a plan. We can also just sit here, or go to the kitchen. What would you like?”] # q: choice
  “Kitchen,” says Lou. “It smells of soup.” # thinks: One may just sit here. Then I can talk as well. # note: Without pressure people often say more.
  -> tea
* [“Now do not be like that. I only asked because I care about you.”] # q: judging
  “I am not like anything,” says Lou. # thinks: They care, and I am difficult. I hear that at home too. # note: ‘Because I care’ makes him guilty. It sounds like what he hears at home. # better: “I was too quick. It is your hour.”
  -> tea

=== tea ===
There is soup. Lou warms his fingers on the bowl. There is a fresh plaster on one of them.
* [“Did he do that to you, with the finger?”] # q: leading
  “A tin,” says Lou. “It was a tin.” # thinks: It was a tin! And if one day it is not a tin, I shall not say it either. # note: If you see violence everywhere, he will soon tell you nothing. # better: “How is the finger? Do you need anything for it?”
  -> phone
* [“How is the finger? And how did it go with the doctor?”] # q: open # reveals: doctor
  “The finger is a tin,” says Lou. “The doctor is another story.” # thinks: They remember the doctor. I had nearly forgotten him myself. # note: You come back to what he told you before.
  -> phone
* [“You look as if you had slept badly. Why do you not take better care of yourself?”] # q: why
  “I try.” He eats more slowly. # thinks: Take care. In which room? # note: The observation was kind. The why makes it a reproach. # better: “You look tired. Would you like to lie down for half an hour?”
  -> phone
* [“Soup first. You can also lie down for half an hour, we have the time.”] # q: need
  “Soup,” says Lou, and takes a second bowl. # thinks: Nobody wants anything for the soup. # note: Needs come first at the third meeting as well.
  -> phone

=== phone ===
His phone lies on the table between you, the screen up. “He can see where it is,” says Lou. “The laundry is next door. That fits.”
* [“Give it to me, we will switch that off right away, and then nothing can happen to you.”] # q: promise
  Lou puts his hand over it. # thinks: Then a message comes to him that it is off. They do not know that. # note: You promise safety, and cause the danger: switching it off can be seen too. # better: “Is there more that he can see or hear? Shall it lie next door while we talk?”
  -> since
* [“Is there more that he can see or hear? It can lie on the washing machine while we talk.”] # q: safety
  “On the machine. Then it hears the spin.” Lou grins, for the first time. # thinks: On the machine! It is even true. # note: You think about what the phone can tell, and let his story stay true.
  -> since
* [“Why do you let him do that?”] # q: why
  “He asked me nicely,” says Lou. # thinks: Let. I did not know that I could say no to it. # note: It makes the control his own fault. # better: “What would happen if it were off?”
  -> since
* [“What would happen if it were off one day?”] # q: open # reveals: phone
  Lou blows on his soup, although it is cold. # thinks: I know it to the minute. # note: He tells you about the danger, and you do not have to guess.
  -> since

=== since ===
“And otherwise,” says Lou, and leaves it there.
* [“And otherwise?”] # q: facilitator # reveals: threat
  He pulls a thread out of his sleeve, longer and longer. # thinks: They wait. The spin takes twelve minutes. # note: Two of his own words and a pause.
  -> partner
* [“Otherwise it has become worse, I can see it.”] # q: leading # reveals: threat
  “It is as it is.” # thinks: Worse than what? Yesterday was even nice. # note: Perhaps it was a good week. Ask. # better: “How has the time been since we last met?”
  -> partner
* [“How was the time since we last met? You can begin where you like.”] # q: open # reveals: nights
  “Mixed,” says Lou. “Like weather.” # thinks: I can begin with the good thing. Then it is not so heavy. # note: Open, and good days have a place in it.
  -> partner

=== partner ===
“Chris is not a bad person,” says Lou. “You always think that. All of you here.”
* [“A good person does not do such things, Lou. One day you will see that too.”] # q: judging
  “You do not know him,” says Lou. # thinks: And you do not know what he said to me when nobody else would say my name. # note: If he has to choose between you and Chris today, he will not choose you. # better: “Tell me what is good with him, too.”
  -> defend
* [“What is good with him?”] # q: open # reveals: name
  Lou looks up in surprise. # thinks: They ask that. Here. # note: The whole life, and not only the worst of it.
  -> money
* [“Is he good to you, or is he not?”] # q: forced # reveals: name
  “Yes,” Lou says. “No. What do you think?” # thinks: On Mondays yes. # note: It is both, or else it would be easy to go. # better: “What is good with him, and what is hard?”
  -> money

=== defend ===
Lou has put the hood up again. The machine next door begins to spin.
* [“You are right, I do not know him. I should like to know what matters to you.”] # q: safety
  The hood stays up, but he turns his face to you. # thinks: They said: you are right. To me. # note: You take back the verdict and ask about him.
  -> money
* [“I am only saying what everyone here can see.”] # q: judging
  “Everyone,” says Lou. # thinks: Then they talk about me when I am not here. # note: Now he is ashamed, and alone against all. # better: “You are right, I do not know him.”
  -> money
* [“We can talk about something else, or go on with the plan, or have a second soup. What would you like?”] # q: choice
  “The plan,” says Lou out of the hood. “Without him in it.” # thinks: Something else is fine too. They let go of it. # note: He decides where it goes on.
  -> money

=== money ===
He puts a coin on the table, then a second one. “For the laundry,” he says. “I must bring back the rest.”
* [“The rest.”] # q: facilitator # reveals: money
  He turns one of the coins on its edge. # thinks: When they say it, it sounds like pocket money. I am twenty-four. # note: One word given back. He decides if he goes on.
  -> work
* [“He takes away everything that you earn, then.”] # q: leading # reveals: money
  “Not everything,” says Lou, and pushes the coins together. # thinks: Everything. But if I say everything, they will call someone. # note: The big word makes him protect what there is to protect. # better: “How do you two arrange it with the money?”
  -> work
* [“How do you two arrange it with the money?”] # q: open # reveals: money
  “We have a tin,” says Lou. # thinks: It is called our tin. # note: An open question that blames nobody.
  -> work

=== work ===
“If I went on with it,” Lou says, “with the clients, I mean, then for me. Not for the tin. Do you find that stupid?”
* [“To be honest, I hope for you that you can stop with all of it one day. It cannot be good for you in the long run, can it?”] # q: judging
  “I see,” says Lou. # thinks: They asked for nothing, and I still did not pass. # note: He asked for your respect, and he got your wish. # better: “No. It is your work and your decision. What would have to be different?”
  -> wants
* [“No. It is your decision. What would have to be different so that it is for you?”] # q: open # reveals: nights
  “Different,” says Lou. He counts on the edge of the bowl. # thinks: They did not pull a face. They went on asking. # note: You respect the work and ask about the conditions.
  -> wants
* [“Do you want to do that, or did he talk you into it?”] # q: forced # reveals: nights
  “He said that I am good at it,” says Lou. # thinks: What if it began with him and is mine anyway? # note: Both can be true. This or that leaves no place for it. # better: “What would have to be different so that it is for you?”
  -> wants
* [“I do not find you stupid. There are people here who have done this work and would talk with you, if you like.”] # q: choice
  “Others like me?” asks Lou. # thinks: I thought that I was the only one with this sentence. # note: Peers can do what you cannot.
  -> wants

=== wants ===
You turn over a sheet of paper. At the top you write nothing. “It does not have to be called a plan,” you say.
* [“The first step is to leave him. Everything else follows from that.”] # q: promise
  Lou looks at the empty sheet. # thinks: Then I do not have to write on it. I cannot do the first step. # note: It is not the first step for him, and leaving is not always safer. # better: “What do you want to have, first of all?”
  -> word
* [“What would you like to have, first of all? It can be quite small.”] # q: open # reveals: wants
  He takes the pen from you and writes a 1. # thinks: Small is something I can carry. # note: His first step, and not yours.
  -> word
* [“You want a place of your own most of all, I suppose?”] # q: leading # reveals: wants
  “Somehow,” says Lou. # thinks: Most of all. I do not know what comes most of all. # note: You may be right one day. Today it is your list. # better: “What would you like to have, first of all?”
  -> word

=== word ===
There is a 1 on the sheet now. “And if there is something,” Lou says, “at night?”
* [“Then call us at any time. Someone will always come at once.”] # q: promise
  “At three in the morning?” asks Lou. “You open at ten.” # thinks: Always and at once. His messages are full of such words. # note: You are closed at three. Say what really happens at that hour. # better: “At night there is 112. They can come, we cannot. Who else is near?”
  -> papers
* [“At night there is 112. They can come, we cannot. Is there a person and a word, so that someone knows: now?”] # q: safety
  “A word,” says Lou. “Fabric softener.” # thinks: I would never say that by chance. # note: A person and a word that mean: I need help now. And you say what you cannot do.
  -> papers
* [“Does it get bad at night, then?”] # q: leading # reveals: threat
  “I said: if,” says Lou. # thinks: I must be careful with them. Every ‘if’ becomes a ‘yes’. # note: He asked about a plan, and you hear a confession. # better: “Who is near, and what word would mean: now?”
  -> papers
* [“Who is near you at night, whom you would trust?”] # q: open # reveals: helper
  “Near,” says Lou, and thinks his way through the house. # thinks: First floor no. Second floor no. The laundry. # note: A plan begins with people who are there already.
  -> papers

=== papers ===
Behind the 2 he writes: papers.
* [“Where are they now, and what could you take without it being noticed?”] # q: direct # reveals: papers
  “Now,” Lou says. “Good question.” # thinks: I have to go through the drawer in my head. # note: A practical question that the plan needs.
  -> sleep
* [“Bring all of them along next time, then they are safe with us.”] # q: promise
  “He looks into that drawer,” says Lou. # thinks: Next time I come with a bag, and the time after I do not come. # note: A drawer that is suddenly empty can be a danger. # better: “We can keep copies. The papers stay as they are until we have a plan.”
  -> sleep
* [“We can keep copies here. Or you send pictures to someone. Or it all stays as it is until you want it.”] # q: choice
  “A copy,” says Lou. “With you in the cupboard.” # thinks: As it is. That is an answer as well. # note: Real options, and leaving it as it is is one of them.
  -> sleep
* [“You left them with him, I suppose? That was not very clever.”] # q: judging
  “No,” says Lou. # thinks: I was in love. It has nothing to do with clever. # note: He knows it. It helps nobody. # better: “We can keep copies here. What would be good?”
  -> sleep

=== sleep ===
“And where would I go?” asks Lou. “To the women? To the men? I have seen both from outside.”
* [“That surely is no problem nowadays. They take everyone.”] # q: promise
  “You have not asked,” says Lou. “I have.” # thinks: Nowadays. I stood at that counter in September. # note: You do not know it, and he knows better. # better: “I do not know. I will ask two places, without your name, where you would be safe as a man.”
  -> found
* [“I do not know which place would be right for you. I will ask two of them, without your name, and tell you exactly what they said.”] # q: choice
  “Exactly,” says Lou. “Even if it is stupid.” “Even then.” # thinks: They do not make it nicer than it is. # note: An honest ‘I do not know’, and a small thing that you can keep.
  -> found
* [“With the women you would be safer, I should think, would you not?”] # q: leading
  “I am not a woman,” says Lou. # thinks: Three meetings. And then that sentence. # note: You decide who he is. Then he is safe nowhere. # better: “Where would you feel safe?”
  -> found
* [“Where were you, the last time that you slept well?”] # q: open # reveals: helper
  “Slept well,” says Lou. A long pause. “There was one night.” # thinks: Between the baskets. It was warm, and it smelled clean. # note: A good memory can show a safe place.
  -> found

=== found ===
He folds the sheet smaller and smaller, until it is as big as a stamp. “And if he finds it?”
* [“Then you simply say that it is none of his business. You have a right to that.”] # q: judging
  “Simply,” says Lou. # thinks: They would be good at it. They have a front door of their own. # note: True, and it puts the danger on him. # better: “Does it have to be on paper? We can learn it, or keep it here.”
  -> next
* [“Does it have to be on paper? We can learn it, three words. And what would you say if he asks about today?”] # q: safety
  “Soup, sleep, softener,” says Lou. “And that the machine was full.” # thinks: Three words nobody can find. # note: A plan that one can keep in one’s head, and an answer for the question at home.
  -> next
* [“He will not find it if you hide it well.”] # q: promise
  “He finds everything,” says Lou, and gives you the stamp. # thinks: It sounds as if one only had to make an effort. # note: You do not know that. # better: “Does it have to be on paper?”
  -> next

=== next ===
The machine stops. Lou stands up at once.
* [“Next week at the same time, then. But this time you must really come, and we will talk about the police as well.”] # q: judging
  “Let us see,” says Lou. # thinks: Police. It was nice until now. # note: A condition at the end can cost the next meeting. # better: “When do you have washing again?”
  -> last
* [“When do you have washing again? And what shall I do if you do not come?”] # q: safety
  “Thursday. If I do not come, nothing. On the Thursday after, ask Pia at the laundry if she is out of softener.” # thinks: What if I do not come. Nobody has thought of that before. # note: A safe time, and a plan for the case that he does not come.
  -> last
* [“You are coming again, aren’t you? You are doing so well.”] # q: leading
  “I think so,” says Lou. # thinks: If I do not come, then I was not so well. # note: Praise can press as well. # better: “When do you have washing again?”
  -> last
* [“Shall we meet here again, or at another place, or do you get in touch?”] # q: choice
  “Here,” says Lou. “Here there is a machine.” # thinks: I may choose, and I choose this here. # note: He chooses the way that fits his week.
  -> last

=== last ===
He has the phone in his pocket again and the washing over his arm. It is still warm.
* [“I am a bit worried about you when you go back there now.”] # q: judging
  “You do not have to be,” says Lou. # thinks: Now I have to comfort them as well. # note: Your worry is real, and it is not for him to carry. Take it to your team. # better: “Is it all right for you to go back now? What would you need?”
  -> close
* [“Is it all right for you to go back now? And if it changes: you know the word, and I am here.”] # q: safety
  “It is all right today,” says Lou. “Today it is.” # thinks: They ask about now, and not about next year. # note: You ask about this moment, and remind him of the plan without another lesson.
  -> close
* [“And you really do not want to make a complaint? It would be so important.”] # q: repeat
  “No,” says Lou. “I have told you.” # thinks: Important for whom? # note: He has said no before. Asking again weakens all the rest. # better: “Is it all right for you to go back now?”
  -> close

=== close ===
At the door he pulls the hood off. “It does smell of softener,” he says, and goes the long way round, past the laundry.
-> END

=== fact_money ===
“What I earn goes into the tin. If I need something I ask, and I have to say what for.” # wrong: “It is fine. I give it to him because I want to.”
-> END

=== fact_phone ===
“When it is off, he stands at the door of wherever I was last.” # wrong: “Nothing. He is not like that.”
-> END

=== fact_threat ===
“He said that if I go, he writes to my father who I am now. And sends him the advertisement.” # wrong: “Yes, he beats me. If you need that for the form.”
-> END

=== fact_nights ===
“Chris says on which nights I work. I would like to say that myself.” # wrong: “It is all my own idea. Every night.”
-> END

=== fact_name ===
“He was the first who called me Lou. Before I dared to say it myself.” # wrong: “No, you are right. He was never good to me.”
-> END

=== fact_doctor ===
“I have missed the doctor three times. Chris says that we need the money for other things.” # wrong: “I do not need a doctor. It was not important.”
-> END

=== fact_papers ===
“The birth certificate lies in his drawer, with the contract for the flat. My name is not in the contract.” # wrong: “I have them all. At home.”
-> END

=== fact_helper ===
“Pia at the laundry. She once let me sleep in the back, and did not tell anyone.” # wrong: “I have only got him.”
-> END

=== fact_wants ===
“A bank card with Lou on it. And twenty that nobody counts.” # wrong: “A flat. Yes. As soon as possible.”
-> END
