import type { Texts } from '../shape.ts';
import type { ruleTexts as dutch } from '../nl/ruleTexts.ts';

/** The places have Dutch names in both languages, so that a text can be taken from one to the other. */
export const ruleTexts: Texts<typeof dutch> = {
  houseRules: {
    title: 'House rules of {groep}',
    emergency: 'Urgent or suspicious? Call 112 first, and only then post in the group.',
    use: {
      safety:
        'This group is only for safety in {wijk}. No social messages: no requests, adverts, jokes or congratulations.',
      mixed:
        'This group is for safety and for help among neighbours in {wijk}. A report always comes first: no other messages then.',
      social:
        'This group is for contact among neighbours in {wijk}. There is another group for safety; call 112 when it is urgent.',
    },
    member: 'You are {{age}} or older, and live or work here.',
    saidOnce:
      'Write briefly what you see, where, and that 112 has been called. No thumbs up or thanks: everybody hears a sound.',
    safe: 'Keep your distance and do not play police. Your own safety comes first.',
    driving: 'Do not use your phone while cycling or driving.',
    photos: {
      none: 'Share no photos in the group. Give them to the police.',
      noPersons: 'Share no photos in which someone can be recognised. Give those to the police.',
      allowed: 'Only share a photo when the police ask for it, and remove it afterwards.',
    },
    decent: 'Stay decent. No origin, abuse or accusations.',
    private: 'What is said in the group stays in the group. Moving house? Then leave the group.',
    end: 'Who does not keep to this hears from the administrator, and may be taken out of the group.',
  },
  welcome: {
    hello: 'Welcome to {groep}!',
    use: {
      safety:
        'In this group neighbours warn each other when something suspicious happens in {wijk}. Other messages do not belong here: it stays quiet, so that you notice when there is something.',
      mixed:
        'In this group neighbours warn and help each other in {wijk}. When there is a report, wait with other messages.',
      social:
        'In this group neighbours in {wijk} are in touch with each other. It is no group for reports: call 112 when it is urgent.',
    },
    saar: 'Do you see something suspicious? Call 112 first. Then post what you see and where, and that 112 has been called. Not urgent? Call 0900-8844.',
    end: 'Read the house rules, too. Questions? Send the administrator a message, not the group.',
  },
  saar: `Something suspicious? SAAR

112 – Call 112 first when every second counts.

S – See. Look well: what is happening, where, and what does someone look like?
A – Alert. Call 112. Not urgent? Call 0900-8844.
A – App. Post what you see, where, and that 112 has been called.
R – React. Only go outside when it is safe. Keep your distance and do not hold anyone yourself.`,
  prevention: `How {wijk} stays safe

• Always lock the door, even when you are away for a moment.
• Leave a lamp on in the evening, also when you are out.
• Do not just open the door. See who is there first, and ask for identification.
• Never hand over your PIN or card: not at the door, and not by phone.
• Do not post that you are on holiday. Ask the neighbours to keep an eye out.
• Ladders and bins help burglars up. Put them inside or lock them.
• Write down the frame number of your bicycle.
• Do you not trust something? Call 112 when it is urgent, else 0900-8844. Anonymously: 0800-7000.`,
  invitation: `Dear {naam},

You run {groepen}. In {wijk} we want all administrators to reach each other quickly. So there is an app group of administrators, which the community police officer is in as well. Only messages that matter to several groups are posted there.

Will you join? Let me know. Then I add your name and mobile number to that group. You can leave it at any time.`,
  alarm: `{gebeld}

Be alert around {straat}:
(what you see, what someone looks like, which way they go)

Keep your distance. Do you see it too? Call 112.`,
};
