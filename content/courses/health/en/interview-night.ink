// An emergency department at one in the night. Mira, 26, has hurt her wrist, and a man has come with her. Invented.
# person: Mira
-> arrive

=== arrive ===
Mira holds her left wrist against her coat. The man beside her answers before you have asked anything. “She fell. I translate for her.”
* [“Should he stay with you, or should he wait outside?”] # q: forced
  “He stays,” she says at once. She looks at the floor. # thinks: He is listening. There is only one answer to that. # note: In front of him she cannot say no: make it a rule of the house, so that she does not have to choose. # better: “In this room I examine everyone alone. You can wait outside.”
  -> chair
* [“In this room I examine everyone alone. Could you fill in this form outside, please?”] # q: safety
  The man looks at the form, then at the clock. He goes. # thinks: So it is a rule. Nobody can say that I asked for it. # note: A rule for everyone puts the blame on nobody, and it has to be true.
  -> language
* [“Why can she not answer herself?”] # q: why
  “She is shy,” says the man, and pulls up a chair. # thinks: Now he will say that I made them suspicious. # note: It sounds like blame, and she will hear about it later. # better: “In this room I examine everyone alone. You can wait outside.”
  -> chair

=== chair ===
The man has sat down beside her. His phone lies on his knee with the screen up.
* [“We are very busy tonight, so please do not make this difficult for us.”] # q: judging
  “I am only helping,” says the man. In the end he goes out. He looks back at her from the door. # thinks: He is angry now. He will be angry in the car. # note: It is the patient who pays later for a sharp word to the companion. # better: “The picture of the hand is taken next door. Only patients go in there.”
  -> language
* [“Who are you to her?”] # q: direct
  “Her cousin,” says the man. When the hand has to be looked at next door, he stays behind. # thinks: Last week I was his fiancee. # note: The answer tells you little. What you need first is to be alone with her.
  -> language
* [“The picture of the hand is taken next door. Only patients go in there.”] # q: need
  “Five minutes,” says the man. She gets up before you do. # thinks: A door that closes, and he is on the other side. # note: The treatment gives you a reason to be alone that needs no explaining.
  -> language

=== language ===
You are alone. Under the door you can see the man’s shoes. Mira looks at the badge on your chest.
* [“Do you understand me well enough?”] # q: direct
  She nods. # thinks: Half of it. I nod at everything. # note: A nod is no answer: ask which language is easiest.
  -> limits
* [“Without an interpreter we are quicker, aren’t we?”] # q: leading # reveals: phone
  “Yes,” she says. “Quick is good.” # thinks: He counts the minutes. But the important words I will not have. # note: You ask for a yes, so you get one. # better: “In which language is it easiest for you? I can call an interpreter who works for us.”
  -> limits
* [“I am Kim, the nurse tonight. In which language is it easiest for you? I can call an interpreter who works for us.”] # q: safety
  She says the name of a language, very low. “But nobody who knows people here.” # thinks: If that voice comes from my town, they know it tomorrow. # note: You say who you are, and the interpreter is from your side.
  -> limits

=== limits ===
You have the interpreter on the telephone now. The voice comes out of the small loudspeaker. Mira holds her coat closed with her good hand.
* [“What you say stays with the people who treat you. If a life or a child is in danger I may have to act, and I tell you first. You can skip any question.”] # q: safety
  She hears it to the end. “Skip,” she says, as if she tries the word. # thinks: There are things that must be passed on, and I hear it before. From him I never heard anything before. # note: Limits come before the questions, not after the answers.
  -> pain
* [“You can tell me everything. Nobody will ever hear of it.”] # q: promise
  She looks at the loudspeaker. “Everyone hears,” she says. # thinks: They said that on the telephone too, before I came. # note: There are duties, files and courts, so you cannot keep this. # better: “What you say stays with the people who treat you, except when a life or a child is in danger.”
  -> pain
* [“Did he tell you what you should say here?”] # q: leading # reveals: family
  “What should he tell me?” she asks. # thinks: How do you know that? Does everyone see it? # note: You tell her your guess, and she has to defend herself against it. # better: “You can skip any question. You choose what to tell.”
  -> pain

=== pain ===
Her face is grey under the lamp. She tries not to move the hand.
* [“Did you fall on the stairs, or in the bath?”] # q: forced # reveals: door
  “On the stairs,” she says. # thinks: Stairs. He said stairs. Good that it was one of the two. # note: Of two answers that you hand her she takes the one that she was given. # better: “First the pain. The rest can wait.”
  -> wrist
* [“You should have come much earlier with this, then it would be quicker now for all of us.”] # q: judging
  “Yes. Sorry.” # thinks: As if I had a car. As if I had a Tuesday. # note: It costs trust, and it tells you nothing. # better: “It is good that you are here now.”
  -> wrist
* [“First the pain. I can give you something for it now. And some water?”] # q: need
  “Water. Yes,” she says. “And for the hand too.” # thinks: No question. Only a look at the hand. # note: Needs before the story: this is what you are there for.
  -> wrist

=== wrist ===
You wash the skin around the wrist. Beside the new swelling there is an older mark, already yellow.
* [“What would you like to tell me about the hand? A little is enough.”] # q: open # reveals: hours
  She looks at the wrist for a while. “It was late,” she says. # thinks: A little. I can do a little. # note: She may choose where to begin, and how far to go.
  -> cup
* [“Did he do this to you?”] # q: leading # reveals: family
  “I fell.” # thinks: If I say yes, he will see it in your face when you open the door. # note: The question holds the answer, and she gives the safe one. # better: “What would you like to tell me about the hand? A little is enough.”
  -> buzz
* [“Why did you not come when you got the first one?”] # q: why
  “I do not know.” # thinks: Because it was not my turn to decide. # note: Why sounds like guilt. # better: “You are here now. That is good.”
  -> buzz

=== buzz ===
The phone in her coat begins to buzz. She starts. It stops, and buzzes again.
* [“That is him again, isn’t it?”] # q: leading # reveals: phone
  “It is only the phone,” she says. # thinks: Do not say him. The wall is thin. # note: You name a person whom she has not named. # better: “You can answer it or let it ring. Both are fine here.”
  -> sleep
* [“You can answer it or let it ring. Both are fine here.”] # q: choice
  She writes two words with her thumb and puts it back. “Now it is quiet.” # thinks: If I do not answer, he comes in. And here I may decide it. # note: She knows best what a silent phone would cost her.
  -> sleep
* [“How often does it ring in a day?”] # q: direct # reveals: hours
  “Often.” # thinks: From noon until four in the morning. Who counts? # note: Of use, but it is early for it.
  -> sleep

=== cup ===
There is a cup of water beside her, and she drinks with her good hand. For the first time she looks at you. “People do not ask,” she says.
* [“Nobody should have to live like that.”] # q: judging
  She puts the cup down. “Like what?” # thinks: Now I am something to be sorry for. # note: Pity is a judgement too, and she has told you nothing yet about how she lives. # better: Repeat her last words, and wait.
  -> sleep
* [“People do not ask.” You repeat it, and wait.] # q: facilitator # reveals: debt
  “In the evening they do not come to talk.” # thinks: That was more than I wanted to say. And nothing fell down. # note: Her own words, given back, are an invitation.
  -> sleep
* [“Do you work near here?”] # q: direct # reveals: hours
  “Not far.” # thinks: What is meant is: what kind of work? # note: You may need it one day, but tonight it is more for you than for her.
  -> sleep

=== sleep ===
You put the splint on. It takes some minutes, and nothing has to be said.
* [“I suppose that you live there with some other girls, don’t you?”] # q: leading # reveals: money
  “With people,” she says. # thinks: Girls. I am twenty-six, I have worked in a bank. # note: A guess about her, and a word for her that is not hers. # better: “What is it like, the place where you sleep?”
  -> control
* [“Is it safe for you where you sleep?”] # q: direct # reveals: door
  She lifts one shoulder. “It is warm.” # thinks: Safe is a big word. # note: One short question that the next step needs: this is enough.
  -> control
* [“What is it like, the place where you sleep?”] # q: open # reveals: door
  “A room. A mattress. It is warm.” # thinks: I can begin with the mattress. That is not dangerous. # note: She can begin with what is harmless.
  -> control

=== control ===
She moves her fingers in the splint, one after the other, and watches them.
* [“Why do you stay with him?”] # q: why
  “Where else?” # thinks: You have a home, so you think that everyone has one. # note: The blame is now on her side of the table. # better: “We ask all patients: does anyone else decide about your money or your papers?”
  -> want
* [“We ask all patients: does anyone else decide about your money, your papers or where you go?”] # q: direct # reveals: papers
  She does not move. “All patients?” # thinks: So I am not the only one. And nobody has given it a name. # note: It asks about control, not about sex, and it is the same for everyone.
  -> want
* [“Who is there, when you need something?”] # q: open # reveals: helper
  She has to think. “It depends on what,” she says. # thinks: Need something. Nobody has put it like that. # note: It asks for strength, not only for harm.
  -> want
* [“He takes your money, doesn’t he?”] # q: leading # reveals: money
  “It is not so simple.” # thinks: If I nod, it is in the computer. # note: You have decided already what happened. # better: “Does anyone else decide about your money?”
  -> want

=== want ===
Outside the man asks at the counter how long it will take. Mira hears it too.
* [“What would help you most tonight?”] # q: open # reveals: wish
  She looks at the clock over the door. “Tonight,” she says. # thinks: Not my life. Only tonight. That I can answer. # note: A small question about what she wants, and a stretch of time that she can see the end of.
  -> offer
* [“Do you want the police, or do you want to go back with him?”] # q: forced # reveals: wish
  She looks from the door to you. “What do you want me to say?” # thinks: Two doors, and behind both there is a man with questions. # note: There are more than two ways, and one of them is to wait. # better: “What would help you most tonight?”
  -> offer
* [“We get you out of there tonight, I promise. You do not have to go back to that man.”] # q: promise
  “No,” she says. “Please. No.” # thinks: And tomorrow? He has the address of my mother. # note: You do not know whether you can, and she has not asked for it. # better: “Here is what we can do, here is what we cannot do, and you decide.”
  -> offer

=== offer ===
“And if I go with him now?” she asks. “What then?”
* [“Then I am afraid that we cannot do much for you.”] # q: judging
  “I understand,” she says. # thinks: So that is the price. # note: Help that hangs on one answer is pressure. # better: “Then you go, and you can come again.”
  -> file
* [“If you go with him now …” You leave her time.] # q: facilitator # reveals: money
  “Then it is as always.” # thinks: Nobody pulls at me. # note: She asked a question that she can half answer herself.
  -> file
* [“Then you go, and you can come again. I can call our social worker, ask for a bed, or give you a number. Or nothing of that.”] # q: choice
  She counts it on the fingers of the splint. “The number,” she says. “Not the bed. Not today.” # thinks: Nothing was one of the things. Then I can take one. # note: Nothing is a real choice too, and so the others become real.
  -> file
* [“Nothing can happen to you as long as you are here.”] # q: promise
  “And afterwards?” # thinks: I am never here. I am here for one hour. # note: You can say what is true of this hour, and no more. # better: “Then you go, and you can come again. Here is what we can do.”
  -> file

=== file ===
The file is open on the screen. She looks at it from the side.
* [“Are you really sure that you fell?”] # q: repeat
  “I fell,” she says, a little louder. # thinks: I have said it. Now I must say it for ever. # note: A question that comes twice tells her that the first answer was wrong. # better: “I write: hand hurt tonight. Is that right for you?”
  -> again
* [“I write what the hand needs. The older mark I can write down or leave out. A court could ask for the file, or someone who knows your login.”] # q: choice
  “Leave it out. Today.” She thinks. “Can you write it later?” # thinks: What is written there belongs to me. # note: She knows who could read it, and it is she who decides.
  -> again
* [“I just take a picture for the file, all right?”] # q: leading # reveals: papers
  “All right.” She pushes her sleeve up. # thinks: Where does it go, this picture? To whom? # note: All right is no consent when she does not know who can see it. # better: “A picture can help later. It stays in the file, and a court could ask for it. Do you want one?”
  -> again

=== again ===
The splint is done. You have perhaps two minutes more.
* [“Take this leaflet of the help line, it has everything in it. Or is it better if I call you at home tomorrow?”] # q: forced # reveals: phone
  “No,” she says. “Not home. Nothing in the bag.” # thinks: He empties the bag every night. It is meant well. # note: A leaflet that is found is a danger: ask first what is safe. # better: “The splint must be looked at again. When would be a good time for you?”
  -> leave
* [“On which number can I get you?”] # q: direct # reveals: phone
  “Better not by phone.” # thinks: He picks up. # note: Ask first who else answers.
  -> leave
* [“The splint must be looked at again, and you come in alone as today. When is a good time for you?”] # q: choice
  “Thursday,” she says after a while. “In the morning he sleeps.” # thinks: A reason that is in my hand, white, and that everyone can see. # note: A medical reason brings her back and needs no secret.
  -> leave

=== leave ===
You open the door. The man is standing there. “Finished?”
* [“You could take better care of her.”] # q: judging
  The man smiles. “I do nothing else,” he says. # thinks: He will ask all the way home what I have said. # note: It feels good to you, and she is alone with it afterwards. # better: “Finished. The hand needs rest, and we look at it again here.”
  -> close
* [“Finished. The hand needs rest for a week, and on Thursday we look at it again.”] # q: need
  The man puts his arm through hers, the one without the splint. # thinks: A week of rest. A nurse has said it, not I. # note: An ordinary end protects her, and the rest is ordered by you, not by her.
  -> close
* [“Do not be afraid,” you say to her, low. “We know now, and we take care of everything.”] # q: promise
  “What did the nurse say?” asks the man. # thinks: Afraid. Now I need a story for that word. # note: You cannot take care of everything, and you leave her with a word to explain. # better: “Until Thursday.”
  -> close

=== close ===
Mira holds the slip with the date in her good hand. “Thursday,” she says. She says it to you.
-> END

=== fact_debt ===
“I owe for the journey, and every week the rent is put on top.” # wrong: “I owe nobody anything.”
-> END

=== fact_papers ===
“My passport is with him, so that it does not get lost, he says.” # wrong: “My passport is in my room, I think.”
-> END

=== fact_money ===
“He takes the money in the evening and writes it into a book.” # wrong: “He has never touched my money.”
-> END

=== fact_door ===
“There is one key to the flat, and I do not have it.” # wrong: “I go out whenever I want to.”
-> END

=== fact_phone ===
“He reads my phone at night.” # wrong: “Nobody looks at my phone.”
-> END

=== fact_family ===
“He has been at my mother’s house, and he often speaks about it.” # wrong: “He is good to my family.”
-> END

=== fact_hours ===
“There is no day off, not even with a fever.” # wrong: “I choose my days myself.”
-> END

=== fact_wish ===
“I want the hand to heal, and one night of sleep.” # wrong: “I want to go to the police, if you want that.”
-> END

=== fact_helper ===
“On the second floor there is a woman who gives me soup.” # wrong: “I have nobody at all.”
-> END
