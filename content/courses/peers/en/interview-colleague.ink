// A phone call in the evening between two peers. She has been asked to speak in public. Invented.
# person: Ida
-> hi

=== hi ===
“Have you got a minute?” Ida asks. “I said yes to something, and since then I have slept badly.”
* [“I have half an hour, and nobody hears me. Can you talk where you are?”] # q: safety
  “I am in the car,” she says. “Parked. Yes.” # thinks: Half an hour. She does not do something else meanwhile. # note: Also among friends: say how much time there is, and whether one can talk.
  -> invitation
* [“Is it a work thing or a private thing?”] # q: forced # reveals: story
  “Work. I think. Or both.” # thinks: I do not know yet. That is why I am calling. # note: Two drawers, before she has begun. # better: “I have half an hour. Can you talk freely where you are?”
  -> sorry
* [“It is about that conference, right? You are afraid of the stage.”] # q: leading # reveals: story
  “The stage? No, the stage is fine.” # thinks: She already has it all worked out. # note: You guess, and she must first put away your guess. # better: “Tell me. What did you say yes to?”
  -> sorry

=== sorry ===
You hear the indicator of her car, on, off, on. She plays with it.
* [“Come on, it cannot be that bad.”] # q: promise
  “It is quite bad,” she says. # thinks: Now I have to prove that it is bad. # note: You make it smaller before you know it. # better: “I was too quick. What is it that keeps you awake?”
  -> invitation
* [“Is it the money, is it the people, or is it the subject?”] # q: forced # reveals: story
  “The people. The subject. Everything.” # thinks: Can I not just talk? # note: A quick choice of three, and she has not begun yet. # better: “Tell me from wherever you like.”
  -> invitation
* [“I was too quick. You sleep badly. Tell me about it.”] # q: open # reveals: story
  “It is a panel,” she says. “In a big hall, with a lamp in my face.” # thinks: She can go back one step. Most people cannot. # note: You take your first sentence back and begin again with her words.
  -> invitation

=== invitation ===
“They write: we want an authentic voice,” she reads out. “Authentic. As if I were a cheese.”
* [“You really should be proud of being asked at all.”] # q: judging
  “I am proud,” she says. “That is not the point.” # thinks: Now I am ungrateful. # note: You tell her what to feel. # better: “And what did they ask you for?”
  -> heavy
* [“Authentic. And what did you say yes to, exactly?”] # q: open # reveals: story
  “To a training. Twenty minutes of practice. Now it is called ‘A life tells its story’.” # thinks: When I say it aloud, it is clear that it is no longer the same. # note: You let her lay the two things next to each other.
  -> heavy
* [“They want to use you, is that not clear?”] # q: leading # reveals: story
  “Perhaps. They were nice on the phone.” # thinks: Now I must defend them, although I am angry with them. # note: It may even be right, but she has to find it herself. # better: “What do they want from you, and what do you want from it?”
  -> heavy

=== heavy ===
She reads on, more slowly. Then she stops in the middle of a sentence.
* [“Go on, what does it say? I need it word for word.”] # q: direct # reveals: story
  “It says that it may get under people’s skin,” she says. # thinks: Now it is in the car as well. # note: You do not need the words in order to help; ask whether she wants to say them.
  -> body
* [“They wanted the worst of it, did they? Typical.”] # q: leading # reveals: story
  “Yes. Something like that.” # thinks: She knows it before I say it. I am not even special in that. # note: It puts your own experience over hers. # better: “You do not have to read it out. Shall we have a short break?”
  -> body
* [“You do not have to read that out. How are you, just now?”] # q: need
  “My hands are cold,” she says. “I turn on the heating. Wait.” # thinks: I do not have to read it out. Good. I did not want to hear it in my own voice. # note: You stop the story before it hurts, and look after her.
  -> body

=== body ===
“And then a question that is only for me,” she says. “Because I am trans. They want to hear about that as well.”
* [“They surely do not mean it badly.”] # q: judging
  “No. They never do,” she says. # thinks: And I am too sensitive. # note: What they meant does not change what they asked. # better: “That is nobody’s business in a training. What would you like to tell them?”
  -> fear
* [“As well.”] # q: facilitator # reveals: body
  “As a bonus,” she says. She laughs, and it does not sound like laughing. # thinks: She heard the two words. # note: Two words of hers, and she can say the rest or leave it.
  -> fear
* [“Why do you not just answer it? You are open about it.”] # q: why
  “With you I am,” she says. # thinks: Open is a door that I open. Not one that one walks through. # note: What she says to friends is not owed to a hall. # better: “Do you want to talk about that there, or not?”
  -> fear

=== fear ===
It begins to rain on the roof of her car. “There will be photographs,” she says. “And a film, for the internet.”
* [“Who would see it that must not see it?”] # q: open # reveals: outed
  “My landlady. My brother’s children. Half of my street.” # thinks: I count them. It is a long list. # note: A concrete question, and out of the fear comes a list that one can work with.
  -> worth
* [“Nobody watches such films.”] # q: promise
  “One is enough,” she says. # thinks: One who knows one. # note: You cannot know who watches, and neither can she take it back. # better: “Who would see it that must not see it?”
  -> worth
* [“You would have to stand up for it some time, though. For all of us.”] # q: judging
  “For all of us,” she says. # thinks: I have stood up since I was sixteen. I am tired. # note: Nobody owes the movement a face. # better: “You decide about your face. We do not have to settle that today.”
  -> duty

=== duty ===
She says nothing for a while. The wipers go once across the glass.
* [“I only say that because I had to do it too.”] # q: judging
  “Did it do you good?” she asks. # thinks: And now we talk about her. # note: Your story becomes the measure for hers. # better: “I take that back. What do you want, for yourself?”
  -> worth_b
* [“So is it a yes or a no for the film?”] # q: forced # reveals: outed
  “No,” she says. “I think no.” # thinks: Was that an answer, or did I only want to have peace? # note: A decision under pressure is none to build on. # better: “What could be filmed, and what not, so that you sleep?”
  -> worth_b
* [“I take that back. You owe nobody your face.”] # q: safety
  “Thank you,” she says. # thinks: Say that again on a bad day. # note: You take the weight off again, in plain words.
  -> worth_b

=== worth ===
“And there is no money,” she says. “The train, and a bag with a pen.”
* [“You could do it for the contacts, perhaps?”] # q: leading # reveals: pay
  “Perhaps,” she says. “Contacts are worth something.” # thinks: Contacts do not pay my rent. Would she say that to the doctor? # note: The suggestion says that her work is worth less. # better: “What would be a fair fee?”
  -> want
* [“What would be a fair fee for your work on that day?”] # q: open # reveals: pay
  “What they pay the doctor before me,” she says at once. # thinks: That came fast. So I do know it. # note: You call it work, and ask her for her price.
  -> want
* [“How long would you be away for it?”] # q: direct # reveals: work
  “Two days. I lose two good evenings for it.” # thinks: Good question. Two evenings. I had not counted that. # note: A useful question: it shows what the day costs her.
  -> want

=== worth_b ===
“There is another thing,” she says. “They pay nothing. A bag with a pen.”
* [“Nothing. And the others on the panel?”] # q: facilitator # reveals: pay
  “The doctor gets a fee. I asked him.” # thinks: Nice of him to tell me. Bad that I had to ask. # note: You take up her word and look at how others are treated.
  -> want
* [“Then be glad that at least they pay for the train.”] # q: judging
  “I am trying,” she says. # thinks: Glad about a train. # note: You help her to be content with less than the others get. # better: “What would be a fair fee for your work?”
  -> want
* [“They will pay, if you only ask. I am sure of it.”] # q: promise
  “You do not know them,” she says. # thinks: And if they do not, I have asked and feel small. # note: You do not decide about their money. # better: “You can ask. What do you do if it is a no?”
  -> want

=== want ===
The rain gets quieter. “What would you do?” she asks.
* [“I would call it off, and at once.”] # q: judging
  “You would. Yes,” she says. # thinks: She is braver than I am. Or she has more money. # note: You answer for your life, and she has to live hers. # better: “I can tell you what I would do. First I would like to hear what you want.”
  -> terms
* [“You would really like to call it off, would you not?”] # q: leading # reveals: wants
  “I do not know. No. Maybe.” # thinks: Would I? If she says so. # note: You put a decision into her mouth. # better: “What part of it would you like to do?”
  -> terms
* [“First you: what would you like to do there, if it were all yours to decide?”] # q: open # reveals: wants
  “The practice part,” she says. “Where they learn to say the first sentence. I am good at that.” # thinks: Now my voice is different. I hear it myself. # note: She knows what she wants, and nobody had asked.
  -> terms

=== terms ===
“Then I would write to them,” she says slowly. “With conditions.”
* [“I will write to them for you, tonight. They will be surprised.”] # q: promise
  “Please do not,” she says. # thinks: Then it is her fight, with my name under it. # note: You take over a thing that she has just begun to hold. # better: “Shall I help, or read it when you are done?”
  -> conditions
* [“Shall I help with the words, or do you want to try it yourself first?”] # q: choice
  “Me first,” she says. “You read it.” # thinks: She does not take it out of my hands. # note: Help is offered, and the pen stays with her.
  -> conditions
* [“Why do you not simply call? Writing takes for ever.”] # q: why
  “On the phone I say yes to everything,” she says. # thinks: That is how I got into this. # note: There is a good reason for her way, and the ‘why’ makes it look weak. # better: “Good. What belongs in it?”
  -> conditions

=== conditions ===
She has found a pencil. “One,” she says. “No story. Two…”
* [“Two, I would say, is that they beg your pardon.”] # q: leading # reveals: pay
  “I do not need that,” she says. # thinks: That is her anger, not mine. # note: You put your condition on her list. # better: “One: no story. And two?”
  -> no_case
* [“Fee, photo, programme, travel: which one is the most important?”] # q: forced # reveals: pay
  “The programme. The title, I mean,” she says. “That goes out today.” # thinks: All of them. But all right, one. # note: A list in a hurry: she sorts yours before hers is finished. # better: “Take your time with the list. What stands at two?”
  -> no_case
* [“One: no story. And two?”] # q: facilitator # reveals: wants
  “Two: no film, and no photo without my yes, each single time,” she says. # thinks: It gets easier with each number. # note: You only hold the list, and she fills it.
  -> no_case

=== no_case ===
“And what do I say on the day,” she asks, “when someone in the hall wants to hear about me anyway?”
* [“Then tell a short, harmless story. That always works.”] # q: promise
  “And the next one wants the harmful one,” she says. # thinks: The first slice, and then the loaf. # note: It does not always work, and it opens the door that she wants closed. # better: “One sentence, with a limit and an offer. How would yours go?”
  -> together
* [“What would you like to say? Say it to me, here in the car.”] # q: open # reveals: wants
  “I say: I am here as a trainer. Ask me how one begins a conversation,” she says. # thinks: That fits in one breath. # note: She practises it in a safe place, in her own words.
  -> together
* [“Nobody will ask, if you look strict enough.”] # q: judging
  “I look as I look,” she says. # thinks: As if it were my face that invites them. # note: It makes her responsible for other people’s questions. # better: “What would you like to say to them?”
  -> together

=== together ===
“It would be easier if I did not stand there alone,” she says.
* [“Who would you like to have in the first row?”] # q: open # reveals: ally
  “Ben. He looks at me as if I were reading out the weather, and then I am calm.” # thinks: Ben. I will ask him tomorrow. # note: You ask for her people, and do not make yourself indispensable.
  -> sleep
* [“I will come along, whatever happens.”] # q: promise
  “You have the night shift that week,” she says. # thinks: She means it. She forgets it. # note: Look at your calendar before you say ‘whatever happens’. # better: “Who could be there whom you would like to have with you? I look whether I can.”
  -> sleep
* [“Do you feel lonely in general?”] # q: leading # reveals: ally
  “No. I feel alone on that stage,” she says. # thinks: I asked for a chair, and she gives me a diagnosis. # note: She spoke of a stage, and you make her life of it. # better: “Who could stand there with you?”
  -> sleep

=== sleep ===
The half hour is nearly over. “I think I can sleep tonight,” she says. “And if they say no?”
* [“They will not say no. You are far too good for that.”] # q: promise
  “Oh, you,” she says. # thinks: Sweet. And no help if they do. # note: A compliment is no plan. # better: “What would you do then? You do not have to know it today.”
  -> end
* [“You did ask me that before, did you not? You must decide for yourself.”] # q: judging
  “Yes, I know,” she says. # thinks: I have used up my half hour. # note: You are tired, and it comes out as a reproach. # better: “I have five minutes left. Then you decide in peace. You can also change your mind.”
  -> end
* [“Then you can still decide: go, or not go, or something else. You can also change your mind.”] # q: choice
  “Something else,” she says. “We could do our own workshop.” # thinks: I had not seen the third door. # note: You keep all the ways open, and one of them is new.
  -> end

=== end ===
She starts the car. “So,” she says.
* [“And think about the film again. It would be good for all of us.”] # q: repeat
  “Good night,” she says. # thinks: And right at the end it comes again. # note: She said no to the film; your last sentence is the one that she takes along. # better: “Send me the letter, if you like. Good night.”
  -> close
* [“Send me the letter, if you like. I read it tomorrow after ten, and I tell nobody about it.”] # q: safety
  “After ten,” she says. “Good.” # thinks: After ten, and nobody. I can rely on that. # note: A small, clear offer with a time, and her matter stays hers.
  -> close
* [“Call me when it is done. I want to know how it ends.”] # q: direct # reveals: work
  “I will see,” she says. # thinks: One more who waits for something from me. # note: Friendly, and one more task for her.
  -> close

=== close ===
The next day there is a letter with five numbers. Above it stands: “I come as a trainer.” You change one comma.
-> END

=== fact_story ===
“They want my darkest night, in ten minutes, with questions afterwards.” # wrong: “I would like to tell my whole story some time.”
-> END

=== fact_body ===
“They ask which operations I have had, as if it were on the programme.” # wrong: “I do not mind when people ask about that.”
-> END

=== fact_outed ===
“My landlady thinks that I do bookkeeping in the evening, and I want her to go on being nice.” # wrong: “Everyone knows about me anyway.”
-> END

=== fact_pay ===
“For the same twenty minutes the doctor gets a fee, and I get a pen.” # wrong: “I do not need any money for it.”
-> END

=== fact_work ===
“I work three evenings a week, at my own price, and those two are the best ones.” # wrong: “I work whenever someone calls me.”
-> END

=== fact_wants ===
“I want to do the practice part, and I want my name as a trainer on the programme.” # wrong: “I would rather not go at all.”
-> END

=== fact_ally ===
“Ben from the choir knows everything and has never once made a face about it.” # wrong: “I have nobody to take along.”
-> END
