// The open door of a help desk on a morning of rain. Someone comes in and stays by the door. Invented.
# person: Vera
-> door

=== door ===
She stands on the mat and drips. Her shoes are soaked. She looks at the chairs, at the camera over the entrance, and back to the street, where a man has stopped under a roof.
* [“Good morning. Have you got an appointment?”] # q: direct # reveals: minutes
  “No. I can go again.” # thinks: Of course. An appointment. # note: A correct question that sounds like a closed door.
  -> chair
* [“Good morning. I am Alex. Come in, you need nothing to sit here. The camera only shows the street, and nobody keeps the pictures.”] # q: safety
  “Only the street,” she says, and takes one step in. # thinks: He saw that I looked at it. # note: You say who you are and answer the question that she asked with her eyes. It must be true, so know what your camera does.
  -> chair
* [“You are wet through! Someone sent you out in this weather, did he not?”] # q: leading # reveals: minutes
  “Nobody. It is only rain.” # thinks: He looks at my shoes, and at once there is a man in them. # note: It is said with concern, and it is already a story about her. # better: “Good morning. I am Alex. Come in and get warm.”
  -> chair

=== chair ===
“The man out there,” she says. “He waits for me. I said that I get condoms here.”
* [“Sit where you want. Here by the heater nobody sees you from outside.”] # q: choice
  She takes the chair by the heater. “Ten minutes,” she says. # thinks: Nobody sees me. Good. # note: You give her the place, and a reason to be calm.
  -> address
* [“Who is he to you? Your pimp?”] # q: leading # reveals: outside
  “My friend,” she says, and her face shuts. # thinks: That word. And he thinks that I am stupid as well. # note: A word that she did not use, and a verdict with it. # better: “Then we have some minutes. Where would you like to sit?”
  -> face
* [“He can wait. You have all the time in the world here.”] # q: promise
  “I do not,” she says. # thinks: He has no idea how time works out there. # note: You do not know what it costs her to be late. # better: “How many minutes do you have without trouble?”
  -> face
* [“How long can you stay without getting into trouble?”] # q: safety
  “Ten minutes. Fifteen is long.” # thinks: He asks that before anything. He knows something. # note: A question about safety that assumes nothing about him.
  -> address

=== face ===
She remains standing, one hand on the door. “I only wanted condoms,” she says.
* [“Nobody comes in such rain only for condoms.”] # q: leading # reveals: minutes
  “I do.” # thinks: Now I have lied to him, and we both know it. # note: You tell her that you do not believe her. # better: “You get them. Would you like something warm as well?”
  -> address
* [“I am sorry, sir, madam… that came out wrong.”] # q: judging
  “Madam,” she says. # thinks: Every day. Every single day. # note: Do not guess aloud; ask how to address someone, or leave it out. # better: “That came out wrong. How may I address you?”
  -> address
* [“You get them, without any talk. And there is tea, if you want it.”] # q: need
  She lets go of the door. “Tea,” she says. # thinks: Without any talk. Then I can stay a little. # note: You give her what she asked for, and no price is on it.
  -> address

=== address ===
She turns the cup in her hands. You want to use the right words from here on.
* [“What is your name? The real one, I mean, as in your papers.”] # q: judging
  “Vera is real,” she says. # thinks: The real one. As if I were a costume. # note: Her name is the one that she says; nobody needs the papers for tea. # better: “I am Alex. How may I call you? It can be any name.”
  -> shoes
* [“How may I call you? It can be any name.”] # q: choice
  “Vera,” she says. “And ‘she’, please.” # thinks: He asks. He does not look at me as if he were counting. # note: You ask once, simply, and then keep to it.
  -> shoes
* [“May I ask if you are a woman or a man? It is for the statistics.”] # q: forced # reveals: minutes
  “Put what you like.” # thinks: For the statistics. I came in from the rain. # note: A form is no reason to begin with this question. # better: “How would you like me to address you?”
  -> shoes

=== shoes ===
She pulls her foot back. There is blood in the wet shoe, not much.
* [“Who did that to you?”] # q: leading # reveals: outside
  “The shoe,” she says. # thinks: The shoe did it. Not everything has a who. # note: You looked for an offender and found a blister. # better: “That looks sore. What would help?”
  -> foot
* [“You must see a doctor with that.”] # q: judging
  “I must a lot.” # thinks: And he pays? And who lets me go there? # note: ‘Must’ comes easily; whether she can is the question. # better: “Would you like someone to look at it? There may be a way without papers.”
  -> doctor_talk
* [“May I get you dry socks and a plaster? You can put it on yourself.”] # q: need
  “Yes,” she says, surprised. “Please.” # thinks: Myself. He does not want to touch me. Good. # note: A need that you can see, with an offer that keeps your hands off.
  -> foot

=== foot ===
She puts on the socks. They are yellow. For the first time she smiles. “A doctor would be good,” she says. “Not because of this.”
* [“Because of what, then?”] # q: direct # reveals: health
  “A thing,” she says. # thinks: Too quick. # note: A fair question; a doctor needs the answer, you do not.
  -> papers
* [“A doctor, and not because of this.”] # q: facilitator # reveals: health
  “I need my hormones. And something else that I do not want to say.” # thinks: He waits. I can leave out what I want. # note: You repeat and wait, and she decides how much to say.
  -> papers
* [“Is it an infection, an injury or drugs?”] # q: forced # reveals: health
  “Nothing like that.” # thinks: His list of what people like me have. # note: Three drawers from your picture of her work. # better: “You do not have to tell me why. Shall we see which doctor could be right?”
  -> papers

=== doctor_talk ===
She looks at the poster with opening hours. “Doctors want a card,” she says. “I do not have my card.”
* [“You do not have it with you?”] # q: facilitator # reveals: papers
  “It is not with me. It is with the other things.” # thinks: He heard it. # note: A few of her own words as a question, and she says more.
  -> papers
* [“Everyone gets a doctor here, with or without a card.”] # q: promise
  “Really? Everyone?” # thinks: Last time they sent me away at the desk, in front of everyone. # note: What a country gives to people without papers differs; do not promise it for others. # better: “Some doctors do not ask for one. I can call and find out before you go.”
  -> papers
* [“Why did you not bring it along?”] # q: why
  “Because.” # thinks: Because it is in his jacket. # note: The question makes her guilty of what someone else may have done. # better: “Do you have a way to get at it?”
  -> papers

=== papers ===
“If I need the card,” she says slowly, “then I have to ask him. And then he asks why.”
* [“So he controls you. You know that this is a crime?”] # q: leading # reveals: money
  “He is not a criminal. He is difficult.” # thinks: Now I am defending him. How did that happen. # note: You put your word over hers, and she takes his side. # better: “Who decides about your papers, you or he?”
  -> call_it
* [“Is anyone deciding for you about your papers, your money or where you go?”] # q: direct # reveals: money
  “About some of it.” # thinks: Some of it. All of it? Some. # note: A question about control, not about names for it.
  -> call_it
* [“And then?”] # q: facilitator # reveals: papers
  “Then there is a long evening,” she says. # thinks: I did not mean to say that. But it is said. # note: Two words are enough when someone is already speaking.
  -> call_it

=== call_it ===
The bell of the door rings. She jumps. It is only the post.
* [“You are terrified of him. Look at your hands.”] # q: judging
  She puts her hands under the table. # thinks: Look at your hands. I am a picture on a wall. # note: You describe her like a case, to her face. # better: “That was only the post. Do you want to sit somewhere else?”
  -> limits
* [“That was the post. From your chair you can see the door. Shall we go to the back room instead?”] # q: choice
  “Here is good,” she says. “I want to see him.” # thinks: He saw me jump and said nothing about it. # note: You say what it was and let her choose the room.
  -> limits
* [“Please do not worry, he cannot get in here.”] # q: promise
  “It is an open door,” she says. # thinks: I came in. So can he. # note: It is an open house, and she knows that as well as you. # better: “If he comes in, I will stand up and speak with him about opening hours. Is that all right?”
  -> limits

=== limits ===
“You write nothing about this,” she says. It is a question.
* [“I write a line: socks, doctor. Nothing about him. If a life is in danger or a child is at risk, I may have to act. I tell you first if that is safe.”] # q: safety
  “Socks,” she says. “Write socks.” # thinks: He says what he does. He even says the bad part. # note: You say what you write, what you do not, and the two exceptions.
  -> wish
* [“If he has done nothing wrong, it does no harm if I write it down. We always note who is with someone, for the safety of all.”] # q: judging
  “Then you heard nothing.” # thinks: Good that I did not say the rest. # note: It sounds as if she had something to hide; write what the next step needs, and tell her what that is. # better: “Only what we need for the next step, and I read it to you.”
  -> wish
* [“No, nothing at all, my word on it.”] # q: promise
  “Your word,” she says. # thinks: I knew someone who gave me his word each Sunday. # note: Something will be written, and there are exceptions, so it is not true. # better: “A line about socks and a doctor. Nothing about him.”
  -> wish

=== wish ===
Six minutes are gone. She looks at the clock, then at you. “And now?” she asks.
* [“Now we get you away from that man.”] # q: promise
  “Today? And tonight I sleep where?” # thinks: He draws it on a map in his head, and I am the dot. # note: You decide the biggest step of her life, with six minutes gone. # better: “What would be a good next step for you?”
  -> money
* [“Do you work because you want to, or because he wants you to?”] # q: forced # reveals: wants
  “I work because I eat.” # thinks: Want. What a word. # note: Life does not fit into the two halves of your question. # better: “What would you like to decide for yourself again?”
  -> money
* [“What would be good for you, today? Small is fine.”] # q: open # reveals: wants
  “A doctor that I can see alone,” she says. “And my own key.” # thinks: Key. I said key. Listen to me. # note: You let her set the size of the wish.
  -> money

=== money ===
“I had my own place once,” she says. “And my own clients. It was all right.”
* [“And now you want to get out of this work at last?”] # q: leading # reveals: wants
  “I do not know. Perhaps one has to.” # thinks: I said all right. He heard awful. # note: She spoke of working well on her own; you heard a wish to stop. # better: “What was different then?”
  -> offer
* [“Tell me about that time, if you like.”] # q: open # reveals: before
  “I had a calendar,” she says. “With colours.” # thinks: He does not say poor you. He asks about the calendar. # note: You ask about a good time, and it shows what she has lost and can do.
  -> offer
* [“Who has the money today?”] # q: direct # reveals: money
  “It goes into one pot.” # thinks: One pot, and one hand in it. # note: Who decides about money is a useful question, and it is short.
  -> offer

=== offer ===
She has finished her tea. The man across the street looks at his phone.
* [“You could make a complaint about the card. That would be theft.”] # q: judging
  “No complaint,” she says. # thinks: And then I am the one who complains, in that building, with this face. # note: A legal label and a push at once, and she asked for neither. # better: “There are some ways to get a new card or the old one. Do you want to hear them, or not today?”
  -> police
* [“We have a safe house, with women only. They do take people like you as well, I am almost sure, if you talk to them.”] # q: judging
  “Almost,” she says. # thinks: A house for women, and at the door they vote on me. # note: ‘People like you’ hurts, and a place must be asked before it is offered. # better: “I can ask whether there is a place where you would be welcome. Do you want me to?”
  -> police
* [“I can ask a doctor who does not ask for cards. I can look for a lawyer about papers. Or you just come again for tea.”] # q: choice
  “The doctor,” she says at once. “The rest… tea.” # thinks: I pick. The doctor, and tea. # note: Three offers, all real, and the smallest is as good as the others.
  -> police

=== police ===
“You do not call the police because of him,” she says.
* [“They would help you though. They are trained for this by now.”] # q: promise
  “Have you been there with a voice like mine?” # thinks: At the counter they laughed. Trained. # note: You cannot know how someone will be treated there. # better: “Not without your yes. If you ever want to go, we could go along.”
  -> reach
* [“Not without your yes. The exceptions are the ones that I named: a life in danger, a child at risk.”] # q: safety
  “No child,” she says. “And I live.” # thinks: He says the same thing twice in the same way. # note: You say the same limits as before, no more and no less.
  -> reach
* [“What are you afraid of there?”] # q: open # reveals: police
  “That they call me by the old name, loud,” she says. # thinks: He asks it as if it were worth asking. # note: An open question about the fear, without arguing against it.
  -> reach

=== reach ===
“He will want to see the condoms,” she says. “And he looks into my bag.”
* [“Then no card in the bag. Can you remember a day and a time for the doctor?”] # q: safety
  “Thursday, ten,” she says. “I can remember that.” # thinks: He thinks of the bag. # note: You give her nothing that can be found.
  -> again
* [“Is there someone who could get a word to you?”] # q: open # reveals: friend
  “Perhaps,” she says. “At the launderette.” # thinks: He does not ask for my number. He asks who I have. # note: You look for a way that is already there and leaves nothing in the bag.
  -> again
* [“Why do you let him?”] # q: why
  She puts the condoms into the bag without a word. # thinks: Let him. As if he asked. # note: ‘Let’ makes it her choice, and it is not. # better: “Then we give you nothing else to carry. What can you keep in your head?”
  -> again
* [“Put our leaflet under the lining, nobody looks there.”] # q: promise
  “He does,” she says. # thinks: He has not met him. # note: You cannot know where someone looks, and she would pay for it. # better: “What can you take along without trouble, and what not?”
  -> again

=== again ===
She gets up. The yellow socks are dry in the wet shoes. “If I do not come on Thursday,” she says, “then I could not.”
* [“Then I would worry, so please do come.”] # q: judging
  “I will try.” # thinks: Now I owe him something too. # note: Your worry becomes her task. # better: “Then you come another day. The door is open each morning.”
  -> close
* [“Then I will call you to ask what happened. What is your number?”] # q: repeat
  “No number,” she says. # thinks: The bag, the phone, the evening. Did he listen? # note: She told you that her things are looked through; a call would land with him. # better: “Then you come another day. I do not call you.”
  -> close
* [“Shall I do anything then, or nothing?”] # q: choice
  “Nothing. I come another day.” # thinks: Nothing, because I say so. # note: You ask what she wants for the case that it goes wrong.
  -> close

=== close ===
She holds up the condoms so that one can see them from the street, and goes. From the pavement she says, without turning around: “Thursday.”
-> END

=== fact_minutes ===
“I have ten minutes, and then he comes to look.” # wrong: “I have time, nobody waits for me.”
-> END

=== fact_outside ===
“He walks me everywhere, he says it is for my safety.” # wrong: “He is nobody, just someone I know.”
-> END

=== fact_health ===
“My prescription ran out four weeks ago, and I do not sleep.” # wrong: “It is nothing, I am only tired.”
-> END

=== fact_papers ===
“My card and my passport are in his jacket, so that I do not lose them, he says.” # wrong: “I sold my passport.”
-> END

=== fact_money ===
“I give him what I earn, and ask when I need something.” # wrong: “The money is all mine.”
-> END

=== fact_wants ===
“I want a key of my own, and clients of my own again.” # wrong: “I want to stop with this work for ever.”
-> END

=== fact_before ===
“For three years I paid my rent alone and chose my clients alone.” # wrong: “I have never been able to live alone.”
-> END

=== fact_police ===
“When my bag was stolen, they read out my old name in front of the whole waiting room.” # wrong: “The police are looking for me.”
-> END

=== fact_friend ===
“At the launderette there is Sol, who knows how to get a word to me.” # wrong: “Nobody in this town knows me.”
-> END
