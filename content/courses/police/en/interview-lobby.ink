// The lobby of a hotel at night. Timo, 22, works for an agency that keeps his card and most of his pay. Invented.
# person: Timo
-> arrive

=== arrive ===
A young man sits in the last armchair, a sports bag on his knees. The night porter has called about a loud quarrel on the phone. When he sees you, he puts the phone under his leg.
* [“Good evening. Your identity card, please, and then tell me what you are doing here at this hour.”] # q: direct
  “I am waiting for someone.” He pats his pockets, one after the other. # thinks: The card. Of all things, the card. # note: It may be allowed, but it begins with the one thing that he cannot show. # better: “Good evening. I am Toni, from the police. The porter heard a quarrel and was worried. How are you?”
  -> stands
* [“Good evening. I am Toni, from the police. The porter heard a quarrel and was worried. You are not suspected of anything. May I sit down here?”] # q: safety
  “It was only loud,” he says. “You can sit.” # thinks: Worried. Nobody said thrown out. # note: You say who you are, why you came, and that he is not a suspect. Say it only if it is true.
  -> place
* [“You are not a guest here, are you? The porter says that you come here rather often.”] # q: leading
  “I wait here. Waiting is not forbidden.” # thinks: The porter sees more than I thought. # note: He is put on the defence before he knows who you are. # better: “I am Toni, from the police. The porter was worried. How are you?”
  -> stands

=== stands ===
He is on his feet now. He holds his hands a little away from his body, as people do who have been searched before.
* [“Please sit down again. You are not suspected of anything. I began too quickly. I am Toni.”] # q: safety
  Slowly he sits down again. “Timo,” he says. # thinks: Toni. A name. Then maybe it is no search. # note: You see the fear and take back the pressure.
  -> place
* [“Why are you so nervous? If everything is in order, you can be quite calm with me.”] # q: why
  “I am calm.” His bag slides to the floor. # thinks: Calm. I must look calmer. # note: Nobody becomes calm because someone asks why they are not. # better: “Please sit down. I began too quickly.”
  -> place
* [“Would you like to sit, stand, or go outside for a moment?”] # q: choice
  “Sit.” He moves the bag so that there is room. # thinks: I may choose. Then it is not an arrest. # note: A small choice, and the body calms down.
  -> place

=== place ===
The night porter is wiping the same spot of his desk for the third time. Timo looks at him, then at the lift.
* [“Is this a good place, or shall we go to the chairs by the window? There nobody hears us, and you can see the lift.”] # q: choice
  “The window.” He is already up. # thinks: They noticed the lift. Good, or not good? # note: You have seen what he watches and offer a place that fits.
  -> hungry
* [“Who is up there? A client?”] # q: leading
  “A friend.” He says it to the floor. # thinks: Client. They know already, so everyone knows. # note: You say the word for him, in front of the porter. # better: “Is this a good place to speak for you?”
  -> hungry
* [“Tell me if someone comes whom you do not want to meet. Then we stop, and I asked you about the quarrel.”] # q: safety
  He looks at the lift once more and nods. # thinks: We have a plan. I did not have one. # note: Safe first, with a harmless reason that is true.
  -> hungry
* [“We stay here, it will not take long anyway.”] # q: direct
  “As you say.” # thinks: As you say. That is what I am good at. # note: It is short for you. For him, the whole lobby listens. # better: “Is this a good place, or would you like to go to the window?”
  -> hungry

=== hungry ===
A waiter clears away a plate with half a sandwich. Timo follows it with his eyes as far as the door.
* [“Have you taken something? Your hands are shaking, and you look as if you had not slept for days.”] # q: judging
  He puts his hands between his knees. # thinks: I have taken nothing. That is just it, nothing since yesterday. # note: You name the right thing in a way that accuses him. # better: “When did you last eat? I can get you something.”
  -> trouble
* [“I am going to get myself a tea. Can I bring you one too, and something to eat?”] # q: need
  “If you are getting one anyway.” He eats the sandwich in four bites. # thinks: They say they are getting one anyway. So that I can say yes. # note: Help that costs him no pride.
  -> trouble
* [“You are hungry, aren’t you?”] # q: leading
  “No, no.” # thinks: A man of my age who is hungry. How does that sound? # note: A kind thought, but it holds the answer, and the answer is embarrassing. # better: “I am getting tea. Can I bring you something?”
  -> trouble

=== trouble ===
“Am I in trouble now?” he asks.
* [“Not with me, and not with anyone else, I will see to that.”] # q: promise
  “With anyone else,” he says. It is not clear if he is asking. # thinks: You do not even know who that would be. # note: For others you cannot speak. # better: “I came because of the noise. I will tell you what I must act on before you tell me anything.”
  -> card
* [“That depends on what you tell me now. It is best if you are honest from the start.”] # q: judging
  “I am honest.” # thinks: Depends. Then the shorter the better. # note: It sounds fair and works like a threat. # better: “I came because of the noise. You do not have to tell me anything.”
  -> card
* [“I came because of the noise. You do not have to tell me anything. If a life is in danger, if there is a child, or if you name a serious crime, I may have to act. I tell you first.”] # q: safety
  He counts along on his fingers. “And the rest I can keep?” “The rest you can keep.” # thinks: Then I know where the edge is. # note: He learns what you must act on before he speaks. Say what is true in your country.
  -> card

=== card ===
“My card,” he begins, and does not go on. “I really do have one.”
* [“What happens when you need it?”] # q: open # reveals: papers
  “When I need it,” he says, “I ask for it.” # thinks: Like at school. Please may I. # note: You ask how it works. He can answer without accusing anyone.
  -> work
* [“Someone has taken it from you.”] # q: leading # reveals: papers
  “Taken,” he says, and weighs the word. # thinks: I gave it. I am the idiot who gave it. # note: ‘Taken’ is your word. He gave it away and is ashamed of that. # better: “What happens when you need it?”
  -> work
* [“You have one.”] # q: facilitator # reveals: papers
  “It has a good photo, even.” He smiles a little. # thinks: They believe that I have one. # note: You believe him and wait.
  -> work
* [“Why do you not have it on you? Everyone has to have one on them.”] # q: why
  “I know.” # thinks: There it is. I know, I know. # note: He hears: your fault. And the rule is not the same everywhere. # better: “What happens when you need it?”
  -> work

=== work ===
“It is a job,” Timo says, although you did not ask. “An agency. Massage and so on.”
* [“And so on. So what do you really do up there?”] # q: leading
  “Massage,” he says. # thinks: They want to hear it. From my mouth, in this lobby. # note: You do not need to know what he does in order to help him. # better: “How does it work, with the agency?”
  -> buzz
* [“A job with an agency. If you like, tell me how that works.”] # q: open # reveals: pay
  “How it works,” he says. “At first it was well explained.” # thinks: At first there was a contract, a nice pen, a cake. # note: His words, and an open question about how it is run.
  -> buzz
* [“A strong fellow like you. Nobody can make you do anything that you do not want.”] # q: judging
  “No,” he says. “Of course not.” # thinks: Of course not. A man can always leave. Ha. # note: Men are exploited too. Strength of body does not help against debts and pictures. # better: “How does it work, with the agency?”
  -> power
* [“Do they pay you for it properly?”] # q: direct # reveals: pay
  “Properly,” he says. He rubs his thumb over two fingers. # thinks: What is properly? # note: It can be of use, but a yes or no tells you little. # better: “How does it work with the money?”
  -> buzz

=== power ===
He has drawn up the zip of his jacket as far as it goes.
* [“That was wrong of me. It happens to men as well, and it is no question of muscles. I am listening.”] # q: safety
  The zip comes down a little. “Muscles,” he says. # thinks: To men as well. There are others, then. # note: You take it back, and he learns that he is not the only one.
  -> buzz
* [“I did not mean it in a bad way, you must not take everything so personally. Go on, please, about this agency.”] # q: judging
  “There is not much to say.” # thinks: So I took it wrongly. # note: Now he is to blame for your sentence too. # better: “I am sorry. I am listening, if you want to go on.”
  -> buzz
* [“Is there someone you could go to, if you wanted to?”] # q: open # reveals: helps
  “Someone,” he says. He thinks for a long time. # thinks: There is a sofa. Three hours by train. # note: You leave the topic and ask about someone good.
  -> buzz

=== buzz ===
Under his leg something buzzes. He takes out a phone, looks, and takes a second one out of the bag. Both light up.
* [“Two phones. You know how that looks to us, don’t you?”] # q: judging
  “It looks like two phones,” he says. # thinks: Now I am the dealer as well. # note: A second phone can be a sign of much or of nothing. # better: “Do you need to answer? I can look out of the window.”
  -> which
* [“Do what is safe. Shall I look out of the window while you answer?”] # q: choice
  He types with both thumbs. You look at the rain. “Done,” he says. # thinks: They really look at the rain. # note: He decides, and you make yourself small.
  -> tense
* [“Which of them is yours?”] # q: direct # reveals: phone
  “The old one,” he says. # thinks: The old one with the crack. That one is me. # note: A short question of use. It shows you who owns what.
  -> tense
* [“Let me see what they write. Then we have it in writing.”] # q: leading
  He turns both screens to his chest. # thinks: If I show it, it is out of my hands. # note: His phone is not yours to read, and he has not decided anything yet. # better: “Is it safe if you do not answer?”
  -> which

=== tense ===
“In twenty minutes I have to be up there,” Timo says. “Or somewhere else. They write it.”
* [“You must be? Or do you just think that you must be?”] # q: forced # reveals: threat
  He laughs without a sound. # thinks: As if that made a difference at night, in this chair. # note: It sounds clever and does not take him seriously. # better: “They write it. What happens if you are not there?”
  -> debt
* [“They write it.”] # q: facilitator # reveals: hours
  “Every evening. I never know it beforehand.” # thinks: When they repeat it, it sounds strange. As if it were not normal. # note: Three words, given back.
  -> debt
* [“What happens if you are not there?”] # q: open # reveals: debt
  “If I am late,” he says, and shows you the second phone, the list in it. # thinks: Every minute has a price. # note: Open, and about how they control him, not about sex.
  -> debt

=== which ===
He lays both phones on the table, face down, exactly side by side. “Twenty minutes,” he says.
* [“I am sorry. They are yours, and I am not reading anything. Is it safe for you if you do not answer now?”] # q: safety
  “Until then it is.” # thinks: They ask about my twenty minutes, not about the messages. # note: Back to safety, and you say what you will not do.
  -> debt
* [“Sooner or later we will get to read it anyway, so you might as well show it.”] # q: judging
  “Then later,” he says. # thinks: Then I must delete it tonight. # note: It is pressure, and it may make him destroy what would help him. # better: “They are yours. Is it safe if you do not answer now?”
  -> debt
* [“Are both of them yours, or is one from the agency?”] # q: direct # reveals: phone
  “The old one is mine.” # thinks: The new one I only carry. # note: A closed question of use, without blame.
  -> debt

=== debt ===
He does a sum with his finger on the table top, then wipes it away with his sleeve.
* [“You owe them money. That is how these people always do it.”] # q: leading # reveals: debt
  “These people,” he says. “They were nice people.” # thinks: They came to my birthday. # note: He may still like them. ‘These people’ makes him defend them. # better: “You are counting something.”
  -> shame
* [“You are counting something.”] # q: facilitator # reveals: debt
  “It never comes out right,” he says. # thinks: I was good at sums. Here I am never right. # note: You say what you see, and he may go on.
  -> shame
* [“How did you get into something like that, with your head?”] # q: why
  “Step by step.” # thinks: With my head. I would like to know that too. # note: It sounds like praise and is blame. # better: “You did what you had to do. What would feel safe right now?”
  -> shame
* [“May I ask how it works with the money? You can say no.”] # q: open # reveals: pay
  He shrugs. “You may ask.” # thinks: I can say no. Since when? # note: An open question with a no inside.
  -> shame

=== shame ===
“There is one thing that you must not write down,” he says, and looks at your pen.
* [“Then say it. I will not write it down, and nobody will ever hear of it.”] # q: promise
  He looks at you for a long time. # thinks: Nobody ever. They said that too, when they took the pictures. # note: If it is a crime, you may have to act on it. Then you have lied to him. # better: “I put the pen away. Before you say it: there are things that I must act on.”
  -> wants
* [“I put the pen away. If it is something that I must act on, I have to act even without the pen. You can also tell it to a lawyer or an organisation first.”] # q: safety
  He watches the pen go into your pocket. “A lawyer,” he says. “Is there one for me?” # thinks: They stop me before I say too much. Who does that? # note: You protect him from saying more than he wants.
  -> wants
* [“If you do not tell me, I cannot do anything for you either. It must be bad, I can see that.”] # q: judging
  “Then nothing,” he says. # thinks: I knew it. Nothing for nothing. # note: Help does not depend on his story. # better: “You choose what to tell. I only need enough to help you next.”
  -> wants
* [“Take your time. It is enough if I know what you are afraid of.”] # q: facilitator # reveals: threat
  He reads the menu on the table, from top to bottom. # thinks: Afraid. I have not said the word to myself yet. # note: Less than the story is enough.
  -> wants

=== wants ===
It is ten past twelve. The porter has switched off half of the lights.
* [“What do you want me to do: take you with me, or leave you here?”] # q: forced # reveals: wants
  “Leave me here,” he says at once. # thinks: Taking me along means a cell. # note: There are more than these two ways. # better: “What would help you tonight?”
  -> offer
* [“What would you wish for tonight? It can be something small.”] # q: open # reveals: wants
  “Something small,” he says. His eyes get red, and he looks for something in the bag. # thinks: To sleep. That they do not ring. Is that small? # note: A wish for tonight is easier than a plan for life.
  -> offer
* [“You do want to get away from them, I take it.”] # q: leading # reveals: wants
  “I suppose.” # thinks: Get away. And the pictures come along. # note: A big yes that he cannot mean yet. # better: “What would you wish for tonight?”
  -> offer
* [“Is there someone who would be glad if you called?”] # q: open # reveals: helps
  “At this hour?” He does think about it. # thinks: He would be cross for one minute. Then he would make tea. # note: Family or a friend may be the best help there is.
  -> offer

=== offer ===
“Do you have anything for men at all?” he asks. “Or is all of that for women?”
* [“I do not know. I will ask now, without your name. There is a help line that speaks with men too, and if there is a bed, you decide if you want it.”] # q: choice
  “Without my name,” he says. “Then ask.” # thinks: They say that they do not know. Then I believe the rest. # note: An honest ‘I do not know’, and the choice stays with him.
  -> answer
* [“Of course there is. You will have a bed and a lawyer within the hour.”] # q: promise
  “In one hour?” He looks at the clock over the lift. # thinks: In an hour I shall sit here with nothing, and they know that I was late. # note: You have not asked yet. Do not promise what another office decides. # better: “I do not know. I will ask now, without your name.”
  -> answer
* [“Mostly for women. But then, you can look after yourself better than they can.”] # q: judging
  “Sure,” he says. # thinks: Sure. I am looking after myself brilliantly. # note: You take away his right to help, and it is not true. # better: “I do not know. I will ask now.”
  -> answer
* [“Before we look for a bed: are you hurt, or ill?”] # q: need
  “Only tired. My back.” # thinks: They ask as if I were allowed to be. # note: Needs come before places.
  -> answer

=== answer ===
Your call took three minutes. There is a room with an organisation until the morning. Nobody asks for a complaint there. Timo turns the cup on its saucer.
* [“That is a great stroke of luck. Now you cannot very well say no, can you?”] # q: leading
  “No,” he says. “Yes. I don’t know.” # thinks: I have to be grateful quickly. # note: A gift that one cannot turn down is pressure. # better: “You can say yes, or no, or ask for time.”
  -> reach
* [“You can say yes, or no, or only until breakfast. What you do in the morning is open.”] # q: choice
  “Until breakfast,” he says. “I can think as far as that.” # thinks: Until breakfast is a size that fits into my head. # note: A small step with an open end.
  -> reach
* [“And in the morning we two sit down and write all of this up nicely, yes?”] # q: promise
  He puts the cup down. “So it does have a price.” # thinks: A bed for a statement. At least now I know. # note: Help does not depend on a statement, and you have just tied them together. # better: “The room is yours until the morning, with or without the police.”
  -> reach
* [“You said twenty minutes. What is safe for you now: to go, to stay, or to write them something?”] # q: safety
  “I will write that I am ill.” He holds the phone as if it were hot. # thinks: They kept the minutes in their head. # note: A bed is only safe if the way to it is.
  -> reach

=== reach ===
“And if I go up anyway?” he asks. “Is it over then?”
* [“Then I cannot help you, you must see that yourself.”] # q: judging
  “I see it,” he says. # thinks: One chance, then. As always. # note: It is not true, and it shuts the door. # better: “No. The room can be asked for again, and the number stays the same.”
  -> last
* [“No. You can go, and you can come back to it. How could you reach someone so that nobody else sees it?”] # q: safety
  “From the porter’s phone. Never from mine.” # thinks: Not over. I must say that to myself in the lift. # note: The door stays open, and he tells you the safe way.
  -> last
* [“Up to whom, then? Who is it up there?”] # q: direct
  “Someone,” he says. # thinks: They kept that question the whole time. # note: You may need it one day. He asked you something else, and that comes first. # better: “No, it is not over. How could you reach someone safely?”
  -> last
* [“Here is a number on a hotel pen. By day a woman called Ina picks up, at night a colleague. You can also leave it here.”] # q: choice
  He tries the pen on his hand. It writes. # thinks: A pen. Nobody searches for a pen. # note: An ordinary thing can be kept, and he may leave it.
  -> last

=== last ===
He stands up and shoulders the bag. He is taller than you thought.
* [“Go home to your parents, they will be worried about a boy like you.”] # q: judging
  “I am twenty-two,” he says. # thinks: To my parents. If you knew what is in that phone for my parents. # note: You do not know his home, and he is a grown man. # better: “Thank you for speaking with me. You decide what comes next.”
  -> close
* [“Thank you for speaking with me, Timo. I write: quarrel on the phone, spoken to, help offered. If I must pass on more, you hear it first. Does a word of it put you in danger?”] # q: safety
  He thinks about every word. “No,” he says. “You can write that.” # thinks: They ask me what they write about me. # note: You let him check what the record says.
  -> close
* [“I hope that you now do the right thing. Then we have both not wasted our time here tonight.”] # q: judging
  “Good night,” he says. # thinks: The right thing. Everyone has one for me. # note: He decides, and he owes you nothing for the time. # better: “You decide what comes next. The number stays the same.”
  -> close

=== close ===
The lift opens, empty, and closes again. He stands between the lift and the street for some time. Then he asks the porter if he may use the telephone.
-> END

=== fact_papers ===
“The agency keeps the card, for the bookings. They give it to me for the day when I need it, and then I give it back.” # wrong: “Yes, stolen. Someone stole it.”
-> END

=== fact_pay ===
“Of ten I get two. The rest is rent and the pictures, they say.” # wrong: “The money is good. I cannot complain.”
-> END

=== fact_hours ===
“They write at six in the evening where I have to be, and it goes on until it is light.” # wrong: “I come when I like. I could stay at home.”
-> END

=== fact_phone ===
“The new one belongs to them. They read in it, and it must always be on.” # wrong: “Both are mine. One is for my family.”
-> END

=== fact_debt ===
“It began with the photos that they paid for. Now there are fines as well, for being late, for being ill.” # wrong: “No. It is a loan. I signed it, so it is my fault.”
-> END

=== fact_threat ===
“They have pictures of me. When I wanted to stop, they sent me the number of my father, nothing else.” # wrong: “Nobody threatens me. I can leave at any time.”
-> END

=== fact_wants ===
“One night in which nobody rings. And my card back, without a court.” # wrong: “I will tell you all the names. Tomorrow, yes?”
-> END

=== fact_helps ===
“My brother. He drives lorries, he would not ask much.” # wrong: “There is nobody.”
-> END
