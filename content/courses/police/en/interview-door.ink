// A patrol officer at the door of a flat, called for noise. Mara, 24. Invented.
# person: Mara
-> arrive

=== arrive ===
She opens the door a hand’s width, the chain still on. It is two in the afternoon. She looks past you, down the stairs.
* [“Why did it take you so long to open?”] # q: why
  “I was asleep.” She pulls her sleeve over her hand. # thinks: Already I have done something wrong. I only looked for my shoes. # note: A why at the door sounds like blame, and the talk begins with an excuse. # better: “Good afternoon. I am Kim, from the police. A neighbour called about noise. Is this a bad moment?”
  -> cold
* [“Good afternoon. I am Kim, from the police. A neighbour called about noise. I have not come because of you or how you earn your money. Is this a bad moment?”] # q: safety
  “Noise?” she says. “There was noise, yes. Now it is quiet.” # thinks: Noise. Only noise. They asked if it is a bad moment. Nobody asks that. # note: You say who you are and why you came, and only what is true.
  -> where
* [“Police. Are you alone in there?”] # q: direct
  “There is nobody. They are out.” # thinks: If I say alone, is that good or bad? Who do they look for? # note: You may need to know it, but as a first sentence it frightens. # better: “I am Kim, from the police. I came about noise. Is this a bad moment?”
  -> where

=== cold ===
The gap gets smaller. You see one eye and the chain.
* [“I am sorry, I began badly. I am Kim, from the police. It is about noise in the house, that is all.”] # q: safety
  The door stops moving. “Noise,” she says. # thinks: A police officer said sorry. I did not know that they can. # note: You can mend a bad start. Saying sorry costs nothing.
  -> where
* [“Someone in there told you not to talk to us, right? You can say it, I have seen this many times.”] # q: leading
  “No. Nobody told me.” # thinks: How do they know? What else do they know? # note: A question that holds the answer gets the safe answer. # better: “We can also speak another time. What is better for you?”
  -> where
* [“I can come back tomorrow, or we speak for two minutes now. What is better for you?”] # q: choice
  She thinks. “Now. Two minutes.” # thinks: Two minutes I can explain. Tomorrow he is here. # note: A real choice gives her a little control back.
  -> where

=== where ===
“Two minutes,” she whispers. She has not taken off the chain.
* [“Look at this place. How can anyone live like this? There is not even a lamp, and how many of you sleep in there?”] # q: judging
  “It is clean,” she says. “I clean it.” # thinks: I washed that floor at six this morning. # note: She hears what you think of her home, and so of her. # better: “Is this a good place to speak, or would another be better?”
  -> can_hear
* [“Open the door, please, then we will see.”] # q: direct
  She lifts her hand to the chain and leaves it there. # thinks: If I open, they come in. If I do not open, they come in too. # note: It sounds like an order, and she cannot tell whether she may say no. # better: “You do not have to open. We can speak here, or by the window.”
  -> can_hear
* [“You do not have to let me in. We can speak here, by the window at the end of the hall, or down in the yard. You choose.”] # q: choice
  She takes off the chain. “The window. Not inside.” # thinks: From the window I see the street. I see the car when it comes. # note: She knows best where it is safe.
  -> window

=== can_hear ===
She speaks so softly that you have to bend forward. Somewhere below, a door falls shut, and she stops in the middle of a word.
* [“Can anyone hear us here, or see that we speak?”] # q: safety
  “The one below. He tells everything.” She points at the window at the end of the hall. # thinks: Good that you ask. The man below gets cigarettes for telling. # note: Safety comes before every other question.
  -> need
* [“Do not be afraid. Nothing can happen to you while I am here.”] # q: promise
  “You are here for ten minutes,” she says. # thinks: And tonight? And Sunday? # note: You cannot keep that, and she knows it. # better: “Can anyone hear us here?”
  -> need
* [“Did you do anything that you should be afraid of?”] # q: judging
  “No.” It comes very fast. # thinks: There it is. I am the one. # note: Now she is a suspect in her own hall. # better: “Can anyone hear us here, or see that we speak?”
  -> need

=== window ===
At the window she stands so that she sees the street. She comes barefoot over the cold tiles and holds her stomach.
* [“You keep looking down. You are waiting for him, are you not, and he must not see you with us?”] # q: leading
  “I only look.” She turns away from the glass. # thinks: Him. They already have a story about me. # note: You noticed something real, and then you told her what it means. # better: “Tell me if you want to stop. You can go back in at any time.”
  -> need
* [“If someone comes and you want to stop, just go in. I will say that I asked about the noise.”] # q: safety
  She nods twice. “The noise. Yes.” # thinks: We have the same story now. That is worth more than a promise. # note: A shared, true and harmless reason protects her afterwards.
  -> need
* [“Who else lives here?”] # q: direct
  “A few women. It changes.” # thinks: Changes. Last week it was four. # note: A fair question, but it is early, and it is about others. # better: “Is it all right to stand here for a moment?”
  -> need

=== need ===
She is pale. She leans on the wall, and her hand goes to her stomach again.
* [“You look terrible. Have you taken something? I am not here for that, I only want to know.”] # q: judging
  “I do not take anything.” She stands up straight. # thinks: Tired, and they think drugs. It is always drugs. # note: It is meant as worry and sounds like a verdict. # better: “You are holding your stomach. Do you need a doctor, or something to drink?”
  -> words
* [“You are holding your stomach. Do you need a doctor? I have water here.”] # q: need
  She takes the bottle and drinks half of it. “Not hospital. But it hurts since Monday.” # thinks: They saw it. The others see it too and say nothing. # note: What she needs comes first, before any story.
  -> words
* [“Are you all right?”] # q: direct
  “All right,” she says. # thinks: What do people say when they are asked that? # note: Most people say yes to this. Name what you see, and offer something. # better: “You are holding your stomach. Do you need a doctor?”
  -> words
* [“What would help you most just now, this minute?”] # q: need
  “To sit. And water, if you have it.” She sits down on the step. # thinks: This minute. I can answer for this minute. # note: A small question that she can answer.
  -> words

=== words ===
She looks for a word, gives up, and draws something in the air. You have only a few words in common.
* [“A woman on my phone can interpret. She is not from here and does not know anyone here. You can say no to her, and you can ask for a man.”] # q: choice
  “A woman. But not my name.” # thinks: Not from here. I do not want people at home to hear of it. # note: An interpreter from elsewhere, and she may refuse.
  -> limits
* [“Your neighbour speaks your language. We will ask him up, and it stays between us, I promise.”] # q: promise
  “No! Not him.” She is on her feet. # thinks: The one below? Then I can tell it to the car directly. # note: You cannot know whose friend the neighbour is, so you cannot promise it. # better: “I can call an interpreter who knows nobody here. Would you like that?”
  -> limits
* [“Simple question, yes or no: do you understand me?”] # q: forced
  “Yes.” # thinks: Half. But no would make you angry. # note: Almost everyone says yes to this. # better: “Shall I call an interpreter? You can say no.”
  -> limits
* [“Take your time. You can also show me.”] # q: facilitator
  She draws a key in the air, then a clock. Then she lets her hands fall. # thinks: They wait. They are not looking at the watch. # note: Waiting is work, and it helps.
  -> limits

=== limits ===
She nods at your notebook. “What you write, where does it go?”
* [“Nowhere. Nothing you say leaves this hall, I promise.”] # q: promise
  She looks at the book for a long time. # thinks: Then why do you have it in your hand? # note: You cannot keep this promise, and the day it breaks she is alone. # better: “I write down the noise. There are things I must act on. I will tell you which before you tell me anything.”
  -> day
* [“So far I write: noise, spoken to, quiet now. If a life is in danger, if there is a child, or if you tell me of a serious crime, I may have to act. So you choose what you tell me, and you do not have to tell me anything.”] # q: safety
  “So I must think before.” She almost smiles. # thinks: At least they say it before, not after. # note: You say what you must act on, before she speaks. Say what is true in your country.
  -> day
* [“Do not worry about that. Why, is there something that I should not know?”] # q: leading
  “No. Nothing.” # thinks: So it does go somewhere. # note: You do not answer, and you turn her question against her. # better: “That is a good question. I will tell you what I have to do with it.”
  -> day

=== day ===
You sit on the stairs, she two steps above you. It is quiet. She pulls her knees up.
* [“If you want to, tell me what a normal day is like for you here.”] # q: open # reveals: hours
  “A day,” she says, as if it were a foreign word. She thinks about it. # thinks: Nobody has asked about a day. They ask about men. # note: An open question about life, not about sex. She decides what is in it.
  -> money
* [“You have to work here all day and all night, do you not?”] # q: leading # reveals: hours
  She puts her chin on her knees and does not look at you. # thinks: They want a certain answer. Which one lets me go? # note: If she says yes now, nobody knows whether it is her answer or yours. # better: “What is a normal day like for you here?”
  -> money
* [“Are you here of your own will, or did someone force you to do this?”] # q: forced # reveals: door
  “I came here. On the bus.” She rubs her feet. # thinks: I wanted to come. I did not want this. There is no box for that. # note: For many people neither of the two is true. # better: “Who decides when you go out and when you work?”
  -> money

=== money ===
The light in the stairwell goes out. She does not move. “It is better like this,” she says.
* [“I hear you.”] # q: facilitator # reveals: pay
  In the dark her voice is firmer. # thinks: In the dark I can pretend that I talk to myself. # note: Three words, then wait. She goes on when she wants.
  -> phone
* [“Is anyone deciding for you about your work, your money, your papers, or where you go?”] # q: open # reveals: debt
  “Deciding,” she repeats. She counts something on her fingers. # thinks: Money. Papers. Where I go. They know which things matter. # note: Ask about control, not about sex.
  -> phone
* [“Why do you not simply keep the money and go?”] # q: why
  “Simply,” she says. # thinks: Simply go. With which shoes? # note: It says that it is her fault that she is still here. # better: “You did what you had to do to get through it. What would feel safe right now?”
  -> phone
* [“Someone takes all your money, is that right?”] # q: leading # reveals: pay
  “Money,” she says, and shrugs. # thinks: All? Not all. If I say not all, then it is nothing. # note: The word ‘all’ is yours. # better: “How does it work with the money here?”
  -> phone

=== phone ===
Her phone rings in her pocket. She lets it ring, counts, and it stops. It rings again at once.
* [“Do not answer. Give me the phone, I will speak with him, and then he will leave you alone.”] # q: promise
  “No, please, no.” She holds the phone with both hands. # thinks: Then he knows that the police were here, and I have to explain it alone. # note: You would decide, and she would pay for it. # better: “Do what is safe for you. Shall I step back while you answer?”
  -> after_call
* [“Do what is safest for you. Shall I go down a few steps so that nobody hears me?”] # q: choice
  She nods, answers, and says three short words. You are half a floor down. # thinks: They went away by themselves. Like a normal person. # note: She knows who calls. Follow her lead.
  -> after_call
* [“Who is it that calls you all the time?”] # q: direct # reveals: phone
  She turns the screen to the wall. # thinks: If I say the name, it is a thing with a name. # note: You would like to know. She has to survive the next minute first. # better: “Do you need to answer? I can wait below.”
  -> who

=== after_call ===
She puts the phone face down on the step. “Fifteen minutes,” she says.
* [“Is there something that worries you about the phone?”] # q: open # reveals: phone
  She pushes it a little further away with her toe. # thinks: They look at it as I do. As at a dog that bites. # note: Open, short, and about what is in front of you both.
  -> family
* [“He is tracking you, they all do that. They put a program on the phone while people are asleep.”] # q: leading # reveals: phone
  “All?” she asks. # thinks: So it is normal? Or am I stupid that I did not see it? # note: Maybe so, but it is your knowledge and not her account. # better: “What happens when you do not answer?”
  -> family
* [“Fifteen minutes. Then we have ten, and five for you alone. Shall we use them?”] # q: facilitator
  “Ten,” she says. “Good.” # thinks: They counted with me. # note: You take her time limit seriously and repeat it.
  -> family

=== who ===
“Fifteen minutes,” she says to the wall.
* [“Sorry, that was too quick. Is it safe for you to stay here these fifteen minutes?”] # q: safety
  “Ten is safe.” She leans back against the wall. # thinks: They took the question back. That is new. # note: Back to safety. The name can wait, maybe for ever.
  -> family
* [“I asked you who that was.”] # q: repeat
  “A friend.” Her face closes. # thinks: A friend. That is what I always say. # note: Asking again what she did not answer tells her that no does not count. # better: “You do not have to say it. Are you safe for the next minutes?”
  -> family
* [“You mention fifteen minutes.”] # q: facilitator # reveals: hours
  “When I am away for longer, there are questions.” # thinks: I said it without wanting to. It was easy. # note: Her own words, given back, invite her to go on.
  -> family

=== family ===
A small picture is stuck to the back of her phone. An old woman in a garden. She covers it with her thumb.
* [“Does your family know what you do here?”] # q: judging
  She puts the phone into her pocket. # thinks: Here it comes. What you do here. # note: To many people this is a threat, even if you do not mean it so. # better: “Someone who matters to you?”
  -> wants
* [“Someone who matters to you.”] # q: facilitator # reveals: family
  “My mother. Those are her beans.” She looks at the garden for some time. # thinks: They did not ask if she knows. They only looked. # note: You name what you see and ask nothing.
  -> wants
* [“Did he threaten your family, yes or no?”] # q: forced # reveals: family
  She breathes in and holds it. # thinks: If I say yes, they send someone to her house. # note: Yes and no are both dangerous for her. # better: “Is there anyone you worry about?”
  -> wants
* [“Is there anyone you worry about?”] # q: open # reveals: family
  Her thumb moves from the face to the fence and back. # thinks: Her. Only her. # note: She may answer with a name, with a nod, or not.
  -> wants

=== wants ===
“And now?” she asks. “What happens now?”
* [“Now you come along and make a statement, and then we take care of everything.”] # q: promise
  She shakes her head before you have finished. # thinks: So it is a deal. My story, and then maybe. # note: Help must not depend on a statement, and you do not know what will be done. # better: “Whatever I have to do, I tell you first. What would you want?”
  -> offer
* [“Whatever I have to do, I tell you first, and I take you nowhere today against your will. What would you want, if you could choose?”] # q: open # reveals: wants
  She looks at you for the first time. # thinks: If I could choose. I have to look for it, it is so far back. # note: You answer first, then you ask what she wants.
  -> offer
* [“Surely you want to get out of here?”] # q: leading # reveals: wants
  “Out,” she says. # thinks: Out where? # note: The wish may be true, but it is said by you. # better: “What would you want, if you could choose?”
  -> offer
* [“You decide a good part of that. Is there anyone here who is good to you?”] # q: open # reveals: helps
  She thinks, and her shoulders come down a little. # thinks: One. There is one. # note: Who helps her already is part of any plan.
  -> offer

=== offer ===
From below come steps. She listens: a child, a bicycle. She breathes out.
* [“I will get you out of this. You are safe from now on.”] # q: promise
  She gives you a tired, polite smile. # thinks: Another one who takes me somewhere. # note: Rescue is a promise that you cannot keep, and it takes the decision from her. # better: “Here is what I can do, here is what I cannot do, and you decide.”
  -> not_today
* [“There are people who are not police. They can look for a bed tonight, a doctor, a lawyer. They need no complaint from you. I cannot get your papers today. You decide.”] # q: choice
  “And if I do not want to stop working?” she asks. “Then they help you too.” # thinks: A bed without a complaint. I keep that. # note: What you can do, what you cannot do, and she decides.
  -> not_today
* [“You should really see a doctor, and you should have called us long ago.”] # q: judging
  “Yes,” she says. “I should.” # thinks: Should, should. Everyone knows what I should. # note: The offer disappears behind the blame. # better: “I can bring you to a doctor now, or give you a number. What do you want?”
  -> not_today
* [“A doctor could look at your stomach today. Only at that, if you wish. Would that be good?”] # q: need
  “Today I cannot. But it would be good.” # thinks: They still remember my stomach. # note: You come back to what she needs.
  -> not_today

=== not_today ===
“Not today,” she says. “Today no.”
* [“If you do not say anything, I cannot help you.”] # q: judging
  “Then that is how it is.” # thinks: I knew that there was a price. # note: It is not true, and it punishes her no. # better: “A no today is a no today. How could you reach someone if you change your mind?”
  -> reach
* [“Are you quite sure? Think about it again.”] # q: repeat
  “I have thought about it.” # thinks: Every day, every single day. # note: She has said no. Asking again is pressure. # better: “That is all right. You can change your mind at any time.”
  -> reach
* [“That is all right. You can change your mind at any time, and you need no reason. Are you safe tonight?”] # q: safety
  “Tonight is a normal night.” # thinks: They took the no. Then maybe one day I can give them a yes. # note: A no today is a no today, and you ask about tonight.
  -> reach
* [“Not today.”] # q: facilitator
  “Maybe on another day.” She says it to the picture on her phone. # thinks: They said it like a time, not like a mistake. # note: You repeat her words and leave them as they are.
  -> reach

=== reach ===
Six minutes are left. You have a card in your hand.
* [“Give me your number, I will call you tomorrow.”] # q: direct
  She says a number, too quickly. The last digits sound invented. # thinks: He picks up when it rings. # note: A call to a watched phone can harm her. # better: “Is there a safe way to reach you, or will you reach us?”
  -> last
* [“This number is on an ordinary card, it looks like a shop. A woman called Ruth picks up. Will you take it, or learn it by heart?”] # q: choice
  “By heart.” She reads it three times with her lips. # thinks: A card can be found. Nobody can search my head. # note: She chooses the way that is safe for her.
  -> last
* [“You will call, right? You promise me?”] # q: leading
  “Yes, yes.” # thinks: I say yes so that you can go. # note: A yes under pressure is worth nothing and makes the next meeting harder. # better: “You can call or not, both are fine. Is a card safe for you?”
  -> last
* [“How could someone reach you without harm? Or is it better if you reach us?”] # q: safety
  “Better me. Mornings, when I buy bread.” # thinks: Mornings at nine I am a person with a bag. # note: She knows the safe time and the safe way.
  -> last

=== last ===
She stands up, one hand on the rail. “And the noise?” she asks.
* [“I was here, I asked about noise, and it is quiet. That is what I say in this house. You owe me nothing.”] # q: safety
  “Quiet,” she says. “Yes. It is quiet.” # thinks: I owe them nothing. I did not know that there is anything that I do not owe for. # note: You end with the shared story, and with no debt.
  -> close
* [“Keep it down in the future, then nobody has to come.”] # q: judging
  She looks at the tiles. # thinks: So in the end it was about the noise. # note: The last sentence is the one she keeps. # better: “I was here for the noise, and it is quiet. Thank you for speaking with me.”
  -> close
* [“I will come by again soon and look after you.”] # q: promise
  “Better not,” she says quickly. # thinks: A uniform at the door twice, and we move again. # note: A visit that she did not ask for can cost her a lot. # better: “I will not come again unless you want it. You have the number.”
  -> close

=== close ===
The door closes, and you hear the chain. Down in the street a car is looking for a place to park. You walk past it without turning your head.
-> END

=== fact_debt ===
“I owe for the ticket and the room, and every week it is more than the week before.” # wrong: “No, I owe nothing, he is only helping me.”
-> END

=== fact_pay ===
“The money goes into a box. On Sunday I get twenty for food.” # wrong: “Yes, yes, everything. I have never had any money here.”
-> END

=== fact_hours ===
“I sleep when nobody rings. Four hours, sometimes five.” # wrong: “I work when I like. I sleep enough.”
-> END

=== fact_door ===
“The door is not locked. But I have no key, so when I go out I cannot come back in.” # wrong: “Yes, I am locked in. The whole day.”
-> END

=== fact_phone ===
“On his phone he sees where mine is.” # wrong: “Nobody looks at my phone. It is a friend.”
-> END

=== fact_family ===
“He knows the street where she lives. When I am late he says the name of it.” # wrong: “No, nobody threatens anyone. They are friends of the family.”
-> END

=== fact_wants ===
“I want my passport, he keeps it for the registration. And then a bus to my sister.” # wrong: “Yes. I want to make a complaint. Today, if you like.”
-> END

=== fact_helps ===
“There is a woman in the bread shop. She gives me the old rolls and does not ask.” # wrong: “I know nobody here. Nobody.”
-> END
