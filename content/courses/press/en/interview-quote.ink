// A small room in an organisation, a jug of water, two chairs by the window. Invented.
# person: Lea
-> arrive

=== arrive ===
Lea has come ten minutes early. Her helper from the organisation waits next door. “You are the one from the ministry,” she says. “You want a quote.”
* [“Yes. Would you rather begin with the good part or with the hard part?”] # q: forced # reveals: message
  “I thought it was a sentence,” she says. # thinks: On Monday it was one sentence. Now it has parts. # note: You are in the middle of her story, and she has not yet agreed to anything. # better: “I am Nina, from the press office. I would like a sentence from you for a campaign. You can say no, also in the middle.”
  -> small
* [“You do want to help other women with it, do you not?”] # q: leading # reveals: message
  “Of course,” she says. # thinks: Who says no to that? # note: The question holds a duty, and a yes to it is no consent. # better: “You do not have to do it for anyone. What made you come today?”
  -> small
* [“I am Nina, from the press office. A quote is what I would like. You can say no, now or in the middle.”] # q: safety
  “In the middle as well,” she says, and sits down by the window. # thinks: She began with the no. That is new. # note: You say who you are, what you want, and that no is a good answer.
  -> company

=== small ===
She has put her bag on her knees and holds it with both hands.
* [“It will not hurt, I promise you.”] # q: promise
  “You are not the dentist,” she says. # thinks: How would she know what hurts? # note: You do not know what the day of publication will do to her. # better: “I was too fast. Let me tell you first what it is about.”
  -> company
* [“I was too fast. You owe us nothing. Shall I say first what it is about?”] # q: safety
  “Please,” she says. # thinks: Good. Then it begins from the start. # note: You take the weight off and begin with what she needs to know.
  -> company
* [“So would you rather write it down or speak into the microphone?”] # q: forced # reveals: helper
  “Write,” she says. “Perhaps.” # thinks: Was there a question before this one? I must have missed it. # note: How comes before whether. # better: “First the question whether you want to do it at all. You do not have to decide today.”
  -> company

=== company ===
Through the wall one hears her helper laugh on the phone. Lea looks at the door.
* [“Would you like her to be in here, or next door? You can change it at any time.”] # q: choice
  “Next door,” she says. “With the door open a little.” # thinks: A little open. I would not have dared to ask. # note: A real choice, and one that she can change.
  -> water
* [“We can manage without your helper, I think. It will be quick.”] # q: leading # reveals: helper
  “If you think so,” she says. # thinks: I would rather have her here. Now it would be impolite. # note: You suggest the answer that suits you. # better: “Would you like her to be here with us?”
  -> water
* [“How long have you known each other?”] # q: direct # reveals: helper
  “A year,” she says. # thinks: Is that part of the quote already? # note: Friendly, but she does not yet know what you do with answers.
  -> water

=== water ===
She drinks. “There was a man here last year,” she says. “From a newspaper. He had a good face.”
* [“That cannot happen with us. We are the ministry.”] # q: promise
  “He was from a good newspaper too,” she says. # thinks: They always have a big name. # note: You cannot promise what others make of your text. # better: “What happened then, if you want to tell me?”
  -> use
* [“Why did you speak to him, without a lawyer?”] # q: why
  “Because he asked,” she says. # thinks: So it was my fault. I had nearly got rid of that. # note: The one who printed the street made the mistake. # better: “What would you have needed from him?”
  -> hurt
* [“A good face.”] # q: facilitator # reveals: street
  “And then I was in it,” she says. # thinks: She did not ask which newspaper. # note: You repeat two words, and she tells what this is about for her.
  -> use

=== hurt ===
She turns the glass. For some time you hear only the street.
* [“Shall we go on? I have only got the room until four.”] # q: forced # reveals: street
  “Go on,” she says. # thinks: Until four. Then I had better be quick about being hurt. # note: Your room is no reason for her to hurry. # better: “We can have a break, or stop. What would you like?”
  -> use
* [“He should have asked you. We can stop here as well, if you like.”] # q: choice
  “No,” she says. “But good that you say it.” # thinks: He should have. Nobody had ever put it that way round. # note: You say whose task it was, and you offer a real way out.
  -> use
* [“I am sure that he did not mean it badly.”] # q: judging
  “No,” she says. “He meant it well.” # thinks: And I moved house, with two bags. # note: You take the side of the one who did the harm. # better: “He should have asked you. What would be different for you this time?”
  -> use

=== use ===
“And yours?” she asks. “Where does it go, if I say something?”
* [“A poster, our website, our channels. Others may copy it, and that we cannot fetch back.”] # q: safety
  She thinks. “Say that again, the last part,” she says. # thinks: She says what she cannot do. Then the rest may be true. # note: You say where it goes, and also what you cannot control.
  -> wish
* [“Only on our website, do not worry.”] # q: promise
  “Only,” she says. # thinks: My cousin reads websites. # note: What is on a website can be copied, and you cannot fetch it back. # better: “A poster, the website and our channels. Others can copy it, and we cannot fetch that back.”
  -> wish
* [“Did anyone explain that to you? It was in the letter.”] # q: direct # reveals: street
  “It was four pages,” she says. # thinks: I read the first one, and then the line for the signature. # note: A paper of four pages has told nobody anything; say it in your own words.
  -> wish

=== wish ===
She pulls her chair a little further out of the sun.
* [“You would like to warn young women, right?”] # q: leading # reveals: message
  “Yes, that too,” she says. # thinks: Warn of what? Of hope? # note: You bring your message along, and she holds it up for you. # better: “What would you like people to know?”
  -> horror
* [“Our line is: ‘I was in hell, and then I called.’ Could you say that?”] # q: forced # reveals: message
  “If it has to be hell,” she says. # thinks: I never say hell. They have written me already. # note: A finished sentence is an invitation to sign, not to speak. # better: “What would you like to say, in your own words?”
  -> horror
* [“What would you like people to know, if you could say one thing?”] # q: open # reveals: message
  “That one can call,” she says. “I did not know it then.” # thinks: Yes. That is the sentence. I did not know that I had one. # note: You ask for her point, and you get the best sentence of the campaign.
  -> horror

=== horror ===
“That is enough, is it?” she asks. “Or must there be something bad in it?”
* [“A little would help, of course, so that people feel something.”] # q: judging
  “A little,” she says. # thinks: How much is a little? One night? Two? # note: You say that her sentence is not enough without pain. # better: “It is enough. Nothing bad has to be in it.”
  -> called
* [“It is enough. What was done to you do not have to be in it, and I do not need to know it.”] # q: safety
  She breathes out. “Then I can do it,” she says. # thinks: She does not need to know it. I could hug her. I do not. # note: You set a limit to your own curiosity, and to that of the campaign.
  -> called
* [“How long did it last, all in all? Only the number of months.”] # q: direct # reveals: message
  “Nineteen,” she says. # thinks: Now she has a number. Numbers end up in headlines. # note: A number sounds harmless, and it is a part of her story; the campaign does not need it.
  -> called

=== called ===
“What will you call me?” she asks. “He wrote ‘sex slave’. In big letters.”
* [“We always write ‘victim’, that is how the law calls it.”] # q: judging
  “In law, yes,” she says. “I do not walk about in the law.” # thinks: Then I am one on a poster at the tram stop. # note: ‘Victim’ has its place where rights are meant; on a poster the person chooses. # better: “What would you like to be called?”
  -> name
* [“Victim or survivor?”] # q: forced # reveals: word
  “If I have to pick one of them,” she says. # thinks: I bake bread and pay rent. Is there no word for that? # note: Two words are on offer, and perhaps neither of them is hers. # better: “Which word would you like, or none at all?”
  -> name
* [“What would you like to be called?”] # q: open # reveals: word
  “Nothing with slave,” she says. “Nothing with ‘ex’.” # thinks: Three years, and now someone asks. # note: The person’s own word wins.
  -> name

=== name ===
She writes something on the edge of the newspaper: three names, one below the other.
* [“Which of them is your real one?”] # q: direct # reveals: one
  “None,” she says, and smiles a bit. # thinks: She does not have to know that, and yet she asks. # note: The campaign needs a name that is safe; you need no real one.
  -> picture
* [“Any of them, or none. May it be a name that nobody around you has?”] # q: choice
  “Not Maria, then,” she says. “My aunt.” # thinks: She thinks of my aunt. # note: You leave her the choice and think of whom it could hit.
  -> picture
* [“Your real first name would be more credible, to be honest.”] # q: judging
  “For whom?” she asks. # thinks: For people who do not know me. And for him, who does. # note: Your credibility would be paid for with her safety. # better: “Any name, or none. It only has to be safe for you.”
  -> picture

=== picture ===
“And no face,” she says.
* [“No face. We do not need a picture of you at all.”] # q: safety
  “Not my hands either?” she asks. “He had my hands.” # thinks: Everyone at work knows my ring. # note: You say no picture clearly, and you leave nothing open to wish for.
  -> danger
* [“No face. What else would people know you by?”] # q: open # reveals: ring
  “My hands,” she says. “He had my hands.” # thinks: She asks about the rest of me. He only left out the face. # note: The no stands, and you ask what else could lead to her.
  -> danger
* [“What about from behind, with your hair covered?”] # q: repeat
  “No face, I said,” she says. # thinks: That no was too short for her. # note: She said no, and you ask for a piece of it after all. # better: “No face. Then we use no picture of a person.”
  -> danger
* [“We can make you completely unrecognisable, that is no problem today.”] # q: promise
  “Completely,” she says. # thinks: He recognises me by how I hold a cup. # note: Whoever knows someone well needs very little. # better: “Then no picture. That was a good question of yours.”
  -> danger

=== danger ===
She looks down at the street, and then back at you.
* [“Is there someone who must not recognise you in it?”] # q: direct # reveals: one
  “There is one,” she says. “And his mother.” # thinks: And his mother, yes. She sees everything. # note: A question of use: it decides which details leave the text.
  -> pay
* [“You surely need not be afraid any more, after such a long time.”] # q: promise
  “Long,” she says. # thinks: For her it is long. # note: You do not know that, and it makes her fear look odd. # better: “What must not be in the text?”
  -> pay
* [“What must not be in the text, so that you can sleep well?”] # q: open # reveals: one
  “No town,” she says. “No work. No month.” # thinks: I can say what must not be in it. I know that exactly. # note: She knows the dangers better than any lawyer.
  -> pay

=== pay ===
“The helper says there is money for it,” she says. “Is that allowed? Or am I then no longer… real?”
* [“What do you think of it yourself?”] # q: open # reveals: fee
  “I think that everyone else here is paid,” she says. # thinks: Said aloud, it is quite simple. # note: You ask for her view before you give the rule of the house.
  -> before
* [“It would look better without, to be honest.”] # q: judging
  “Of course,” she says. # thinks: So I am real if I am poor. # note: Everyone else in this campaign is paid. # better: “You work with us this afternoon, so you are paid, also if you say no.”
  -> before
* [“You work with us for an afternoon, so you are paid, whatever you say, and also if you take it back.”] # q: safety
  “Also then,” she says. # thinks: Then I can really say no. # note: Pay for time, not for content, keeps the no free.
  -> before
* [“You get it when the poster hangs.”] # q: forced # reveals: fee
  “And if I do not want it to hang?” she asks. # thinks: There is the hook. # note: It ties the money to her yes. # better: “You are paid for today, whether it hangs or not.”
  -> before

=== before ===
You have written her sentence down. It is eleven words long.
* [“I read it out to you. Then you sleep on it, and tell us on Friday: yes, no, or otherwise.”] # q: choice
  “On Friday,” she says. “Not today. Good.” # thinks: Time. Nobody ever leaves me time. # note: Consent needs time, and a way to say no from afar.
  -> back
* [“Please sign here that you agree, then we are done with the paper.”] # q: leading # reveals: later
  “Here?” she asks. She has the pen in her hand already. # thinks: I have signed many things, quickly, at such tables. # note: A signature on the spot is quick, and she has no time to think. # better: “Sleep on it. On Friday you tell us yes, no, or otherwise.”
  -> back
* [“I promise that not a comma will be changed.”] # q: promise
  “Do you decide about that?” she asks. # thinks: Someone above her decides about commas. # note: If others may change it, you can only promise to ask her. # better: “If someone wants to change something, we ask you first.”
  -> back

=== back ===
“And in a year?” she asks. “If I no longer want it?”
* [“What would be important to you then?”] # q: open # reveals: later
  “That someone picks up,” she says, “who knows what to do.” # thinks: A year is long. Will she still be sitting there? # note: You ask what taking back has to look like, and she names it.
  -> reach
* [“Why should you? It is a beautiful sentence.”] # q: why
  “Beautiful,” she says. # thinks: Perhaps I have a child then. Perhaps a new job. # note: She does not have to give a reason, and least of all beforehand. # better: “Then you say so, and we take it down where we can.”
  -> reach
* [“That will not be possible, I am afraid, because it is printed.”] # q: judging
  “Then better not,” she says. # thinks: Printed is for ever. I had forgotten that. # note: A part can always be taken back, the website, the next printing; say what is possible. # better: “What is printed stays. The website we take down, and we print no more.”
  -> reach
* [“Then you say so. We take it down where we can, and we tell you where we cannot.”] # q: safety
  “Where you cannot,” she says, and nods. # thinks: That is more than a yes. That is true. # note: A yes can be taken back, and you say how far that goes.
  -> reach

=== reach ===
She puts on her jacket. The sun has moved to the wall.
* [“May I just ask about the picture one last time?”] # q: repeat
  “No,” she says. # thinks: And she was so good until now. # note: A no that is asked about twice turns into a struggle. # better: “How may we reach you safely until Friday?”
  -> end
* [“How may we reach you until Friday, so that it is safe?”] # q: choice
  “Through her,” she says, and points to the wall. “Not by phone.” # thinks: Through her. Then nothing is on my phone. # note: The way that she chooses is the safe one.
  -> end
* [“Please give me your number, in case the minister has a question.”] # q: direct # reveals: helper
  “Ask her,” she says, and points to the wall. # thinks: The minister. With my number. # note: A number in a ministry is passed on; ask for the way that she wants.
  -> end

=== end ===
At the door she stops. “And if I say no on Friday? Are you angry then?”
* [“I would be a little sad, I must say.”] # q: judging
  “Hm,” she says. # thinks: Now I also have to think of whether she is sad. # note: Your disappointment is not her task. # better: “No. Then it was a good conversation, and nothing happens.”
  -> close
* [“You will not say no, I have a good feeling about it.”] # q: promise
  “A feeling,” she says. # thinks: She has already printed it. # note: You have decided what she will decide. # better: “No. Whatever you say on Friday is fine.”
  -> close
* [“No. Then nothing happens, and help stays as it is.”] # q: safety
  “Good,” she says. # thinks: Nothing happens. I think that I will say yes. Perhaps. # note: Help does not hang on a quote, and you say so.
  -> close

=== close ===
On Friday her helper calls. Lea says yes to nine of the eleven words, no to two. The poster has no picture of a person. It says when the help line is open.
-> END

=== fact_helper ===
“She was there when I got my papers back, so I like to hear her through the wall.” # wrong: “I do not need anyone with me.”
-> END

=== fact_street ===
“He wrote no name, but he wrote my street, and two days later someone rang who must not know it.” # wrong: “The article did me no harm.”
-> END

=== fact_message ===
“I want people to know that one can call without a name.” # wrong: “I want people to know how terrible it was.”
-> END

=== fact_word ===
“Write ‘a woman who called’, because that is what I did.” # wrong: “You can write victim, I do not mind.”
-> END

=== fact_ring ===
“My grandmother’s ring: everyone in my new job knows it.” # wrong: “My hands you may show.”
-> END

=== fact_one ===
“He reads everything about it, he is looking for himself in it.” # wrong: “Nobody is looking for me any more.”
-> END

=== fact_fee ===
“I would buy shoes from it, quite ordinary ones, and not say thank you for them.” # wrong: “I would never take money for it.”
-> END

=== fact_later ===
“I want to be able to stop being that woman on the poster.” # wrong: “It can hang for ever.”
-> END
