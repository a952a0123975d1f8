// A night train, the last carriage. Luka, 29, has no ticket and one plastic bag. Invented.
# person: Luka
-> ticket

=== ticket ===
It is half past one. He sits in the last row with a plastic bag on his knees. “I have no ticket,” he says, before you ask.
* [“Why did you get on without a ticket, then?”] # q: why
  “It was there,” he says. “The train.” # thinks: It was the first thing that moved. # note: He has just told you the truth, and has to justify it. # better: “Good evening. I am Toni, from the train. We find a way for the ticket. Are you all right?”
  -> uniform
* [“Everyone says that they will pay later, and then we never see them or the money again.”] # q: judging
  He looks at the emergency brake. # thinks: Next stop I am out. Wherever that is. # note: He has promised nothing, and you answer someone else. # better: “Good evening. I am Toni, from the train. Are you all right?”
  -> uniform
* [“Good evening. I am Toni, from the train. We find a way for the ticket. Are you all right?”] # q: safety
  “From the train,” he says. “Not police.” # thinks: The uniform is blue. But this one said it: from the train. # note: Who you are comes first. To him a uniform is a uniform.
  -> exits

=== uniform ===
His eyes go from your jacket to the door, and back.
* [“I am Toni, from the train, not from the police. You can stay in your seat.”] # q: safety
  He lets go of the bag a little. # thinks: Stay. That is good. I could not have run. # note: It is never too late to say who you are.
  -> exits
* [“Have you done something? You can tell me, I will not tell it to anyone.”] # q: promise
  “No.” He holds the bag tighter. # thinks: If I have done something, or if someone else has? # note: You do not know what he would tell, nor whether you may keep it. # better: “I am Toni, from the train, not from the police.”
  -> exits
* [“How far do you want to go?”] # q: direct
  He thinks. “To the end,” he says. # thinks: Where does this one end? # note: It belongs to your work, and it is easy to answer.
  -> exits

=== exits ===
“Do you have to call someone?” he asks. “Because of me?”
* [“No, no, nobody will ever hear about this.”] # q: promise
  “You have a machine there,” he says, and points at the device on your belt. # thinks: It writes. I can see it write. # note: You will write a report about the ticket, and he sees the device. # better: “I write down the missing ticket. I call someone only if you want it, or if a life is in danger.”
  -> cold
* [“I write down the missing ticket. I call someone if you want it, or if a life is in danger, and I tell you first. You do not have to explain anything.”] # q: safety
  He nods, and nods again. “You tell me first.” # thinks: Then I hear it coming. That is all I need. # note: What you write, when you act, and what he can leave out.
  -> cold
* [“Is someone looking for you?”] # q: leading # reveals: phone
  “Why should anyone?” # thinks: Does it show? Has someone called here already? # note: You name his fear before he does, and it grows. # better: “You do not have to explain anything. I tell you first, before I call anyone.”
  -> cold

=== cold ===
It is cold in the last carriage. He wears a thin jumper, and he keeps one foot off the floor.
* [“Show me the foot. You should really have seen a doctor with that before you travel.”] # q: judging
  “It is all right.” He puts the foot down. # thinks: Before I travel. As if there had been a before. # note: He cannot change what was, and the foot goes into hiding. # better: “It is warmer in the second carriage. I can bring tea, and look for a plaster.”
  -> bag
* [“It is warmer in the second carriage. I can bring tea, and something for the foot.”] # q: need
  “Tea,” he says, as if it was a word from another time. “And may I stay near a door?” # thinks: Sugar. I will ask for two. # note: Warmth first. Where he sits, he knows best.
  -> bag
* [“Did you hurt your foot when you jumped, or when you ran?”] # q: forced # reveals: door
  “When I ran.” # thinks: How do you know that I ran? # note: You have invented two stories, and he takes one. # better: “I can bring tea, and something for the foot.”
  -> bag

=== bag ===
The train runs through the dark. You have a quarter of an hour until the next stop.
* [“You come out of some kind of house, don’t you? One can see it.”] # q: leading # reveals: hours
  “What can one see?” # thinks: It is written on my forehead. Then he finds me too. # note: One cannot see it, and he now thinks that everyone does. # better: “I have a quarter of an hour. If you like, tell me what I should know, and how much is up to you.”
  -> window
* [“So, what is the matter? From the beginning, please, so that I can understand it.”] # q: forced # reveals: debt
  “There is no beginning.” # thinks: Which beginning? The advertisement? The bus? # note: All or nothing: he needs to tell only what helps him further. # better: “If you like, tell me what I should know, and how much is up to you.”
  -> window
* [“I have a quarter of an hour. If you like, tell me what I should know, and how much is up to you.”] # q: open # reveals: door
  He breathes on his hands. “I left tonight,” he says. # thinks: Left. That is a good word. People leave places. # note: He decides how far the story goes.
  -> left

=== window ===
He has pulled the curtain before the window. “I would like to be quiet,” he says.
* [“Then be quiet. I come round again after the next stop, and you do not have to say anything then either.”] # q: choice
  “Thank you.” Then, more quietly: “You can sit for a moment.” # thinks: One goes away when I say it. That has not happened for long. # note: You accept the no, and because of that he can change his mind.
  -> platform
* [“But if you tell me nothing, how am I to help you?”] # q: judging
  “I have not asked for anything,” he says. # thinks: So help costs a story. It always does. # note: Help for a story is a trade, and he has made enough of those. # better: “Then be quiet. I come round again after the next stop.”
  -> platform
* [“Is the curtain because of someone at the next stop?”] # q: direct # reveals: family
  “It is because of the light.” # thinks: Light, yes. One sits in here as in a shop window. # note: Closed. It can be of use for his safety, if you say why you ask.
  -> platform

=== left ===
“It was a flat,” he says. “There was work in it. Men came.” He looks at you to see what your face does.
* [“And as a man you could not defend yourself?”] # q: why
  He gives a short laugh. “As a man.” # thinks: That is why I told nobody. # note: Men are exploited too, and strength has little to do with it. # better: “There was work in it.” And wait.
  -> platform
* [“There was work in it.” Your face does nothing. You wait.] # q: facilitator # reveals: hours
  “You have heard such things before,” he says. # thinks: The face stayed as it was. Then it can be said. # note: You repeat the harmless half, and leave the other half to him.
  -> platform
* [“Did they force you to do it?”] # q: leading # reveals: pay
  “Force,” he says. # thinks: There was no chain. So was it force? # note: The big word makes him compare, and he may say no. # better: “There was work in it.” And wait.
  -> platform

=== platform ===
The train stops. Light falls in. He slides down in the seat until the train moves again.
* [“You see, nobody was there at all. You are safe in here, there is no need to hide.”] # q: judging
  “This time,” he says. # thinks: You looked for a man. There are always others, too. # note: For him the danger is real, and you treat it as nonsense. # better: “We are moving. What would make the next stop easier for you?”
  -> pocket
* [“We are moving. What would make the next stop easier for you?”] # q: open # reveals: family
  “Lights off,” he says. “If that is possible.” # thinks: Easier. Not safe, easier. That one can really do. # note: He is the expert on his danger, and you ask for something that you can do.
  -> pocket
* [“What are you afraid of just now?”] # q: direct # reveals: phone
  “Of telephones.” # thinks: They ring, and then someone knows where one sits. # note: It can help with his safety. Do not go on to ask for names.
  -> pocket

=== pocket ===
He goes through his pockets: a lighter, two coins, a key that he looks at for a long time.
* [“Have you got any papers with you?”] # q: direct # reveals: papers
  “Not with me.” # thinks: Now comes the thing with the papers. # note: You may need it for the ticket. Say so, and that it is not about anything else.
  -> coins
* [“They took everything away from you, I guess?”] # q: leading # reveals: papers
  “Not everything. I have a lighter.” # thinks: Poor thing, says that face. # note: You finish his story, and you put a they in it. # better: “You look at the key.”
  -> coins
* [“You look at the key.”] # q: facilitator # reveals: door
  “I took it with me. I do not know why.” # thinks: So that the door cannot be locked tonight. For the others. # note: You say what you see. It is no question at all.
  -> coins

=== coins ===
“What does it cost, to the end?” he asks. He has put the two coins on the table.
* [“More than that. Did you get no money where you were?”] # q: direct # reveals: pay
  “Money,” he says, and turns one of the coins over. # thinks: I counted it every night. It was not mine. # note: You may ask it. But for the ticket you do not need to know.
  -> far
* [“To the end. And you have these two coins …”] # q: facilitator # reveals: debt
  “It is not that nobody paid.” # thinks: When one lays it on a table, one sees it. # note: You leave the sentence open, and he can finish it if he wants to.
  -> far
* [“It can be paid later. I write it down, and you keep the coins.”] # q: need
  “Later,” he says. “That exists?” # thinks: A debt with a paper, and a name of a company on it. That is the good kind. # note: The ticket is his first trouble, and you can solve it.
  -> far
* [“I let it pass this once, if you tell me how you got into this.”] # q: forced # reveals: debt
  “It is a long story.” # thinks: So that is the price of the ticket. # note: Help against a story is what others did with him. # better: “It can be paid later. I write it down, and you keep the coins.”
  -> far

=== far ===
Another forty minutes. You have come round with tea, and his hands are warm now, he says.
* [“Where would you like to be tomorrow morning?”] # q: open # reveals: wish
  “Tomorrow morning.” He looks at the dark window. “In a kitchen.” # thinks: With someone who talks about football. # note: It asks for a wish that is near enough to reach.
  -> help
* [“You want to go to the police now and see someone punished for this, don’t you?”] # q: leading # reveals: wish
  “Must I?” # thinks: I want to sleep. Must someone be punished first, before I may sleep? # note: It is what you would want. He can report, wait, or never report. # better: “Where would you like to be tomorrow morning?”
  -> help
* [“Does anyone know that you are on this train?”] # q: direct # reveals: helper
  “Not yet.” # thinks: I know one number by heart. One. # note: Of use, because the next step may be a call.
  -> help

=== help ===
“And what do people do,” he asks, “who get off at the end and know nobody there?”
* [“I am sure that someone will take care of you there.”] # q: promise
  “Who?” he asks. # thinks: Someone. There was always someone. # note: You do not know it, and he has to get off there. # better: “There are three things that I can do, and you can also say no to all of them.”
  -> call
* [“Most of them end up at the station. You have to be careful whom you trust there.”] # q: judging
  “I know that,” he says. # thinks: That one has to tell me, whom one can trust. # note: He knows danger better than you. What he does not know is where help is. # better: “There are three things that I can do, and you can also say no to all of them.”
  -> call
* [“I can lend you a telephone, call a help line that needs no name, or ask the station for someone with a warm room. Or you just get off.”] # q: choice
  “The telephone,” he says. “First the telephone.” # thinks: First. So there is also a second. # note: Real things, and just getting off is one of them.
  -> call

=== call ===
You lay the telephone of the train on the table. He does not take it.
* [“Now call, please, before we lose the signal again. I thought that this was what you wanted.”] # q: repeat
  “In a moment.” # thinks: If it is his voice that answers? If nobody answers? # note: It is his call and his moment. # better: “It stays here. The number is not shown, and nobody calls back. I am over there.”
  -> report
* [“It stays here. Nobody can call you back on it. I am over there by the door.”] # q: safety
  He waits until you stand at the door. Then he dials, slowly, with one finger. # thinks: Nobody can call back. I can say hello and hang up. # note: He can use it without being heard, and without being found.
  -> report
* [“Whom do you want to call?”] # q: direct # reveals: helper
  “Family,” he says. # thinks: If I say it aloud, it does not work. # note: You do not have to know it. But the question is friendly.
  -> report

=== report ===
The device wants a report: seat, time, reason.
* [“I put down: person probably on the run. Then the others know what it is about, all right?”] # q: leading # reveals: phone
  “Which others?” # thinks: On the run. That reads like a thief. # note: A guess in a report goes further than the train. # better: “I write: no ticket, pays later. Nothing else. Is there anything that should stand there for you?”
  -> end
* [“Must I really leave out that you have no papers?”] # q: repeat
  “I have asked for nothing,” he says. # thinks: Now it begins again, the thing with the papers. # note: He has told you what he wanted to. What the report must hold, you know without him. # better: “I write: no ticket, pays later. Nothing else.”
  -> end
* [“I write: no ticket, pays later. Nothing else. You can read it.”] # q: safety
  He reads it letter by letter. “Pays later,” he says. “That sounds like a normal person.” # thinks: One line, and all of it is true. # note: What was said and seen and what the company needs. Guesses stay out.
  -> end

=== end ===
The last station in five minutes. “And if I want to ask something?” he says. “Later. When I have slept.”
* [“Then you call this number. It is on the back of the receipt, you need no name, and it costs nothing to ask.”] # q: choice
  He folds the receipt, with the number inside. # thinks: It looks like a ticket. Everyone has one of those. # note: A number on a thing that everyone carries, for when he has slept.
  -> platform_end
* [“Then write to me. I give you my private address, I am there day and night for you.”] # q: promise
  “Day and night,” he says. # thinks: Another one who gives me his address. # note: You cannot be there day and night, and it ties him to one person. # better: “Then you call this number. It is on the back of the receipt, and you need no name.”
  -> platform_end
* [“Shall I have someone write to you, or call you?”] # q: forced # reveals: phone
  “I have nothing where it can ring.” # thinks: And that is how I like it today. # note: He asked how he reaches you, not you him. # better: “Then you call this number. It is on the back of the receipt, and you need no name.”
  -> platform_end

=== platform_end ===
The train stands. He is at the door and does not get off. Two guards in uniform walk along the platform.
* [“You have nothing to be afraid of here, they only want to help, and they know me well.”] # q: promise
  “They all only want to help,” he says. # thinks: I was told that on the bus, too. # note: You do not know what they will want. # better: “They check the empty carriages. If you like, I walk with you as far as the stairs.”
  -> close
* [“They check the empty carriages. If you like, I walk with you as far as the stairs.”] # q: choice
  “As far as the stairs,” he says. # thinks: Two in a row. Then one does not look like someone alone. # note: A true sentence about the uniforms, and an offer with an end.
  -> close
* [“Why do you not get off? Everyone else has gone.”] # q: why
  “In a moment.” # thinks: Because out there I must know where I go. # note: He has a reason, and it walks along the platform. # better: “They check the empty carriages. If you like, I walk with you as far as the stairs.”
  -> close

=== close ===
He goes down the stairs, slowly, because of the foot. At the bottom he lifts the hand with the receipt. Then he turns left.
-> END

=== fact_door ===
“At night the flat was locked, and tonight someone forgot to lock it.” # wrong: “I could go out whenever I wanted.”
-> END

=== fact_papers ===
“My identity card is in a tin in that kitchen.” # wrong: “I must have lost my card.”
-> END

=== fact_debt ===
“First I owed for the bus, then for the bed, and at last nobody could say how much it was.” # wrong: “I never owed anyone anything.”
-> END

=== fact_pay ===
“The money went to the man there, and I got cigarettes.” # wrong: “I was paid well there.”
-> END

=== fact_phone ===
“I left my phone on the table, because the man there can see on it where I am.” # wrong: “My phone is broken, that is all.”
-> END

=== fact_family ===
“The man there has a picture of the gate of my parents’ house.” # wrong: “There is nobody who would look for me.”
-> END

=== fact_hours ===
“For two months there was no night without work.” # wrong: “It was only now and then, and I wanted it.”
-> END

=== fact_wish ===
“I want to get to my cousin, and sleep there until I wake up by myself.” # wrong: “I want to make a complaint, if one has to.”
-> END

=== fact_helper ===
“My cousin has always said that I can come at any hour.” # wrong: “Nobody is waiting for me anywhere.”
-> END
