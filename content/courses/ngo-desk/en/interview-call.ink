// A call at one in the night to a help line, from a bathroom with the water running. Invented.
# person: Dina
-> ring

=== ring ===
The phone rings at ten past one. You hear water running, and someone who breathes but does not speak. Then, very low: “Hello? Is this the line?”
* [“Yes, this is the help line. Please give me your name and your address first.”] # q: direct # reveals: now
  “No. No name.” # thinks: A name, already. I should never have called. # note: The form can wait: nobody should have to be known before they are safe.
  -> safe
* [“Yes. I am Kim. You need no name here, and you can hang up whenever you want.”] # q: safety
  The breathing slows a little. “All right,” she says. # thinks: I can hang up. That is mine, then. # note: You say who you are and what she may refuse, in two short sentences.
  -> safe
* [“You are in danger, are you not? Whatever it is, we will find a way.”] # q: leading # reveals: now
  “No,” she whispers. “I do not know.” # thinks: Am I? If I say yes, what do they do then? # note: You tell her what is happening to her before she has said one word about it. # better: “I am glad that you called. Are you safe to speak right now?”
  -> safe

=== safe ===
The water gets louder. She has opened the tap further. “I do not have long,” she says.
* [“Why are you calling in the middle of the night? Has something happened?”] # q: why
  “Sorry. I can call another time.” # thinks: I am a nuisance here too. # note: A question about her reasons sounds like a complaint about the hour. # better: “Thank you for calling. Can anyone hear you where you are?”
  -> apology
* [“Then tell me quickly who is holding you there.”] # q: leading # reveals: now
  “Nobody is… It is not like that.” # thinks: If I say that someone holds me, they send a car with lights. # note: Your question already says what happened, so she has to step back from it. # better: “Is anyone near who should not hear this?”
  -> apology
* [“Are you safe to speak now? You can say just yes or no.”] # q: safety
  “Yes. As long as the water runs.” # thinks: Yes or no. That I can do, even if he wakes. # note: You check safety first, and in a way that works with someone near.
  -> cut
* [“Then we go at your pace. I am listening.”] # q: facilitator # reveals: now
  A long breath. “Good,” she says. “Good.” # thinks: This one does not push. # note: Short time is a reason to be calm, not to press.
  -> cut

=== apology ===
She has become quieter. You think for a moment that she has hung up. The water still runs.
* [“Please stay on the line. Believe me, nothing can happen to you while we talk.”] # q: promise
  “You are far away,” she says. # thinks: Kind words from someone far away. # note: A voice on the phone protects nobody; the sentence costs you her trust. # better: “I cannot come to you, but I can listen and think with you. Are you safe right now?”
  -> cut
* [“You do not need to be sorry. Can you speak safely for a few minutes?”] # q: safety
  “Some minutes. Yes.” # thinks: She did not hang up on me. # note: You repair the start and come back to what matters: can she speak.
  -> cut
* [“Hello? I asked you whether someone holds you there.”] # q: repeat
  “I said no.” # thinks: She did not hear my no. # note: Her no was an answer; asking again tells her that it does not count. # better: “Let us leave that. What would help you most in the next few minutes?”
  -> cut

=== cut ===
Something creaks. She holds her hand over the phone for some seconds, then she is back.
* [“If we are cut off: shall I do nothing, or may I call back, and who am I then?”] # q: choice
  “Nothing. Please do nothing. I call.” # thinks: She thinks of what happens if he picks up. Nobody ever thinks of that. # note: You agree on what happens when the line breaks before it breaks.
  -> limits
* [“If the line breaks, I will call you back at once.”] # q: promise
  “No! Not call. Never call!” # thinks: The phone rings, he picks it up, and I am finished. # note: You promise a call that may put her in danger, without asking. # better: “If the line breaks, what should I do? I do nothing that we have not agreed.”
  -> limits
* [“Is that your own phone, or is it his?”] # q: direct # reveals: phone
  “Mine. But not only mine.” # thinks: He gave it to me. He knows the number that opens it. # note: A useful question, if you ask it for her safety and leave the rest.
  -> limits

=== limits ===
“Who hears this?” she asks. “Do you write down what I say? Do you tell someone?”
* [“Do not worry about that. Everything stays between us.”] # q: promise
  “Everything,” she repeats. You cannot hear whether it is a question. # thinks: They all say everything. # note: It is not true: a life in danger or a child at risk may have to be passed on. # better: “It stays here, with two exceptions: a life in danger, and a child at risk. I would tell you first, if that is safe.”
  -> water
* [“That depends on what you tell me. So what is it about?”] # q: forced # reveals: door
  “It is about the flat, I think.” # thinks: First I must pay, then I see the goods. # note: She asked a fair question and got a deal instead of an answer. # better: “That is a good question. Let me tell you first what stays here and what does not.”
  -> water
* [“It stays at this desk. Only if a life is in danger or a child is at risk may we have to act. I tell you first if that is safe.”] # q: safety
  “There is no child,” she says, after a while. “Good.” # thinks: She said what she cannot do. Then perhaps the rest is true too. # note: You say the limits before she tells anything, so she can choose what to tell.
  -> water

=== water ===
“My feet are cold,” she says, and laughs a little, without sound. “I sit on the edge of the bath.”
* [“I understand. Now, what did he do to you?”] # q: leading # reveals: door
  “He? I did not say that he did something.” # thinks: What did I say? What did I say already? # note: She spoke of cold feet, and you put words for a crime into her mouth. # better: “Get warm first. Then tell me what you want to tell, from wherever you like.”
  -> careful
* [“Is there a towel or something to put around you? And have you eaten today?”] # q: need
  She moves. “A towel, yes. I ate bread.” # thinks: She asks about my feet. I could cry about that. # note: A small need, met at once, says more than ten kind words.
  -> words
* [“Go on. I am here.”] # q: facilitator # reveals: door
  “It is quiet at your place,” she says. “That is nice.” # thinks: Nobody is shouting there. # note: You give her room, and she uses it to arrive.
  -> words
* [“A healthy young woman should not be sitting in a bathroom at this hour.”] # q: judging
  “No,” she says. “She should not.” # thinks: I know what I should not. I have a list. # note: You meant to be kind, and it came out as what she ought to be. # better: “It sounds cold where you are. What do you need right now?”
  -> careful

=== careful ===
The tap stops. For a moment it is completely still. Then the water runs again.
* [“I went too fast. You choose what you tell, and what not.”] # q: safety
  “All right,” she says. “Slowly.” # thinks: She says it herself. Strange. # note: To admit that you went too fast costs nothing and gives her the lead.
  -> words
* [“I am only trying to help you, but for that you must open up.”] # q: judging
  “I am trying,” she says. # thinks: I make mistakes even at this. # note: It makes your help a thing that she has to earn. # better: “I went too fast. We can also just sit here for a moment.”
  -> words
* [“Is it debt, is it violence, or is it your papers?”] # q: forced # reveals: debt
  “Something with… money.” # thinks: Three drawers. I put myself into one so that she is content. # note: A list of three makes her choose from your drawers, not from her life. # better: “Where would you like to begin?”
  -> words

=== words ===
“I do not know where to begin,” she says.
* [“Begin with the arrival: day, place, who fetched you.”] # q: direct # reveals: debt
  “I do not remember days.” # thinks: It is like an office. I failed the first question. # note: Dates help an inquiry, not this call.
  -> money
* [“Is it more about the work, or more about the man who is asleep next door?”] # q: forced # reveals: door
  “The man,” she says. “I think.” # thinks: Both is not on offer. # note: Two drawers, and what she came for may be in neither. # better: “You choose what to tell. We only need enough for what comes next.”
  -> money
* [“With whatever is heaviest tonight, or with something small. Both are fine.”] # q: open # reveals: debt
  “Tonight it is the money,” she says. “It is always the money.” # thinks: Tonight. Good. Tonight I can say. # note: An open door with no size: she can choose a small thing.
  -> money

=== money ===
“I work,” she says. “I do not complain about the work. I counted today. I counted what I made and what I have.”
* [“And so they take all your money from you, right?”] # q: leading # reveals: debt
  “I suppose. Yes.” # thinks: If she says it so, it must be so. It is more complicated. # note: She says yes because it is easiest; what you write down now is yours, not hers. # better: “You counted. What did you find?”
  -> papers
* [“You counted what you made and what you have.”] # q: facilitator # reveals: pay
  “Yes. And the two do not know each other.” # thinks: She holds my words. She does not make them bigger. # note: Her own words, given back, and she goes on by herself.
  -> papers
* [“Why do you not simply keep some of it back?”] # q: why
  “Simply,” she says. # thinks: You have never had your bag turned over on a bed. # note: ‘Why not simply’ makes it her failure. # better: “You did what you had to do. Who decides what happens with the money?”
  -> papers
* [“What happens with the money after you have earned it?”] # q: open # reveals: debt
  “It goes into a book,” she says. “There is always something in the book.” # thinks: Nobody has asked about the book yet. # note: You ask about control, in her order, without a name for it.
  -> papers

=== papers ===
“I could go,” she says. “I think about it. But where do you go with nothing in your pocket?”
* [“Does anyone keep your papers, or are they with you?”] # q: direct # reveals: papers
  “They are in the flat. I think they are still in the flat.” # thinks: I have not seen them since the spring. # note: A closed question of use, asked without blame.
  -> wish
* [“Do not worry, you will get new papers quickly. That is no problem.”] # q: promise
  “Really?” she asks. “Quickly?” # thinks: If it is so easy, why did it take a year of my life? # note: Another office decides about papers and time, so you cannot promise either. # better: “We know people who help with papers. It can take time, and I do not want to guess how long.”
  -> wish
* [“Nothing in your pocket. Can you tell me more about that?”] # q: open # reveals: papers
  “No card. No little book with my photo.” # thinks: She heard the word pocket. # note: You took up her picture, and it led to the papers by itself.
  -> wish

=== wish ===
Her voice has become firmer. “And what do you do with people like me?” she asks.
* [“We get women like you out of that life. You deserve better than this.”] # q: judging
  “Women like me,” she says. # thinks: She has seen a picture of me somewhere, and it is not a good one. # note: She never said that she wants out of the work; you decided what her life is worth. # better: “You decide. Some people want a bed, some want advice, some want to keep working and be left alone.”
  -> police
* [“Before I answer: what would you like to be different, if you could choose one thing?”] # q: open # reveals: wants
  A pause. “I want to sleep a night,” she says. “And then think.” # thinks: One thing. I have not been asked for one thing in a long time. # note: You ask for her wish before you lay out your shelf.
  -> police
* [“Do you want to leave him or do you want to stay?”] # q: forced # reveals: wants
  “I do not know. Leave? I do not know.” # thinks: If I say stay, will she hang up? # note: Two doors only, and both of them yours. # better: “What would make tomorrow a little better than today?”
  -> police

=== police ===
“But no police,” she says quickly. “He says that they lock me up first, and ask later.”
* [“Then no police. You can report, wait, or never report. You get help from us in each case.”] # q: choice
  “In each case,” she says. # thinks: No price on it. # note: Help is not tied to a report, and you say so in plain words.
  -> offers
* [“That frightens you.”] # q: facilitator # reveals: family
  “Yes,” she says. “And not only for me.” # thinks: She does not argue with me about it. # note: You do not have to correct a fear in order to hear it.
  -> offers
* [“He is lying to you. The police are there to protect you.”] # q: promise
  She does not answer for a long time. # thinks: Maybe here. Maybe not there. She has never stood there without a paper. # note: In some countries she does risk something, so you cannot promise how the police will act. # better: “What could happen differs from country to country. A lawyer can tell you before anyone knows your name.”
  -> offers
* [“You do have to report this at some point, for the others.”] # q: judging
  “The others,” she says. “And me?” # thinks: I should save others from this bathroom. # note: You put the weight of other people on her. # better: “That is for you to decide, and not tonight.”
  -> offers

=== offers ===
It is half past one. “Tell me what there is,” she says. “But short.”
* [“I will have a bed for you in one hour. Pack your things.”] # q: promise
  “In one hour?” Her voice shakes. # thinks: And when it is not there in an hour, I stand in the street with a bag. # note: You have not asked whether a bed is free, and a packed bag can be found. # better: “I can ask tonight whether a bed is free, and tell you honestly when you call again.”
  -> friend
* [“You really should see a doctor first, in your situation.”] # q: judging
  “In my situation,” she says. # thinks: She thinks that I am dirty. # note: She did not ask for a doctor, and ‘in your situation’ says what you think of the work. # better: “There are doctors too, if you ever want one. What sounds useful to you?”
  -> friend
* [“A bed for tonight if one is free, a lawyer, or just this line again. You pick, or none of them.”] # q: choice
  “A bed, if one is free,” she repeats, as if she tried the words. # thinks: If one is free. She does not sell me a hotel. # note: Three real offers with the truth about them, and ‘none’ is one of the answers.
  -> friend

=== friend ===
“If I go, it must be on a day when he drives,” she says. “And not alone.”
* [“Which day does he drive? Which hours? Which car?”] # q: direct # reveals: door
  “It changes. A grey car.” # thinks: She writes it down. Why the car? # note: The day is of use for a plan; the car is not, tonight.
  -> reach
* [“Who could be with you, or know about it?”] # q: open # reveals: helper
  “There is someone on the stairs. She greets me.” # thinks: I never thought of her as someone. # note: You look for what is already there, in her own life.
  -> reach
* [“Why did you not think of that before you called?”] # q: why
  “I did think,” she says. # thinks: I have thought of nothing else since the winter. # note: She is planning right now, and you tell her that she is late. # better: “That is a careful thought. What else would have to be right on that day?”
  -> reach

=== reach ===
A door somewhere. She speaks faster. “I must go soon.”
* [“When is a safe time for you to call again? We make no call to you.”] # q: choice
  “When he drives. In the mornings, sometimes.” # thinks: I keep the key to this. They wait, I call. # note: The next contact lies in her hand, at a time that she knows to be safe.
  -> bye
* [“Wait, it surely was nothing. You are safe in there.”] # q: promise
  “I must go,” she says. # thinks: She cannot hear his steps. I can. # note: She needs the seconds for herself, and you cannot know what it was. # better: “Go when you must. Delete this call from the list. We are here each night.”
  -> bye
* [“Surely you can stay one more minute? There are only a few details that I still need for the form.”] # q: repeat
  “No. I said soon.” # thinks: The form needs a minute. I do not have one. # note: She told you that time is up, and the form spoke louder. # better: “Then we stop here. It was good that you called.”
  -> bye
* [“This call stays in the list of your phone. Can you delete it?”] # q: safety
  “Yes. Thank you. Yes.” # thinks: I would have forgotten that. # note: One practical sentence that may save her from harm.
  -> bye

=== bye ===
The water stops. You hear her stand up.
* [“You have been brave, and I am sure that it will all end well.”] # q: promise
  “Maybe,” she whispers. # thinks: Nobody can be sure of that. # note: A kind ending, but one that you cannot know. # better: “Nothing happens until you say so. You can call again at any time, also to say nothing.”
  -> close
* [“Think about the police again, please. Will you?”] # q: repeat
  “Good night,” she says. # thinks: So it was about the police after all. # note: Your last sentence is the one she takes along, and she had said no to it. # better: “You decide what comes next. We are here when you call.”
  -> close
* [“Nothing happens until you say so. Ask for Kim, or for anyone.”] # q: safety
  “Kim,” she says. “Good.” # thinks: Nothing happens until I say so. I take that with me. # note: You end with who you are and with the decision in her hand.
  -> close

=== close ===
The line is empty. You write three lines, in her words, and add no name. It is twenty to two. Before the next call you stand up and drink a glass of water.
-> END

=== fact_now ===
“He is in the next room, and he sleeps lightly.” # wrong: “I am alone here, nobody can hear me.”
-> END

=== fact_door ===
“The flat is not locked, but he wants to know each time where I go.” # wrong: “Yes, he locks me in.”
-> END

=== fact_phone ===
“He looks at my phone in the evening, the calls and the pictures.” # wrong: “I have a second phone that I hide.”
-> END

=== fact_debt ===
“There is a book with what I owe for the journey and the room, and it gets more each week.” # wrong: “He never let me see any money at all.”
-> END

=== fact_pay ===
“From each day I keep what a bus ticket costs, the rest he puts away.” # wrong: “I get half, like all of us.”
-> END

=== fact_papers ===
“My passport is with him, in a drawer that has a key.” # wrong: “They burned my passport.”
-> END

=== fact_family ===
“He knows where my sister goes to school, and he says it as if he said the weather.” # wrong: “He has hurt my family.”
-> END

=== fact_wants ===
“I want one night of sleep in a place where nobody knocks, and then I decide.” # wrong: “I want to go home tomorrow.”
-> END

=== fact_helper ===
“The woman from the second floor once gave me soup and asked nothing.” # wrong: “There is nobody at all.”
-> END
