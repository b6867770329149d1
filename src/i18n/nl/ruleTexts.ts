/**
 * Texts for groups, as they are without the changes of a plan. {groep}, {wijk}, {naam}, {groepen},
 * {gebeld} and {straat} are filled in when a text is used.
 */
export const ruleTexts = {
  houseRules: {
    title: 'Huisregels van {groep}',
    emergency: 'Spoed of verdacht? Bel eerst 112, en zet daarna pas een bericht in de groep.',
    use: {
      safety:
        'Deze groep is alleen voor veiligheid in {wijk}. Geen sociale berichten: geen oproepen, reclame, grappen of felicitaties.',
      mixed:
        'Deze groep is voor veiligheid en voor hulp tussen buren in {wijk}. Een melding gaat altijd voor: dan even geen andere berichten.',
      social:
        'Deze groep is voor contact tussen buren in {wijk}. Voor meldingen over veiligheid is er een andere groep; bel bij spoed 112.',
    },
    member: 'U bent {{age}} jaar of ouder, en woont of werkt hier.',
    saidOnce:
      'Schrijf kort wat u ziet, waar, en dat 112 is gebeld. Geen duimpjes of “bedankt”: iedereen krijgt een geluidje.',
    safe: 'Blijf op afstand en speel geen politie. Uw eigen veiligheid gaat voor.',
    driving: 'Gebruik uw telefoon niet op de fiets of achter het stuur.',
    photos: {
      none: 'Deel geen foto’s in de groep. Geef ze aan de politie.',
      noPersons: 'Deel geen foto’s waarop iemand te herkennen is. Geef die aan de politie.',
      allowed: 'Deel alleen een foto als de politie daarom vraagt, en haal hem daarna weg.',
    },
    decent: 'Blijf netjes. Geen afkomst, scheldwoorden of verdachtmakingen.',
    private: 'Wat in de groep staat, blijft in de groep. Verhuist u? Verlaat dan de groep.',
    end: 'Wie zich hier niet aan houdt, krijgt een bericht van de beheerder en kan uit de groep gaan.',
  },
  welcome: {
    hello: 'Welkom bij {groep}!',
    use: {
      safety:
        'In deze groep waarschuwen buren elkaar als er iets verdachts gebeurt in {wijk}. Andere berichten horen hier niet: zo blijft het rustig, en let u op als er wel iets is.',
      mixed:
        'In deze groep waarschuwen en helpen buren elkaar in {wijk}. Is er een melding, wacht dan met andere berichten.',
      social:
        'In deze groep hebben buren in {wijk} contact met elkaar. Het is geen groep voor meldingen: bel bij spoed 112.',
    },
    saar: 'Ziet u iets verdachts? Bel eerst 112. Zet daarna in de groep wat u ziet en waar, en dat 112 is gebeld. Is er geen spoed? Bel dan 0900-8844.',
    end: 'Lees ook de huisregels. Vragen? Stuur de beheerder een bericht, niet de groep.',
  },
  saar: `Ziet u iets verdachts? SAAR

112 – Bel eerst 112 als elke seconde telt.

S – Signaleer. Kijk goed: wat gebeurt er, waar, en hoe ziet iemand eruit?
A – Alarmeer. Bel 112. Geen spoed? Bel 0900-8844.
A – App. Zet in de groep wat u ziet, waar, en dat 112 is gebeld.
R – Reageer. Kom alleen naar buiten als het veilig is. Blijf op afstand en houd niemand zelf aan.`,
  prevention: `Zo blijft {wijk} veilig

• Doe de deur altijd op slot, ook als u maar even weg bent.
• Laat ’s avonds een lamp branden, ook als u niet thuis bent.
• Doe niet zomaar open. Kijk eerst wie er staat, en vraag naar een legitimatie.
• Geef uw pincode of pas nooit af: niet aan de deur, en niet aan de telefoon.
• Zet niet op internet dat u op vakantie bent. Vraag de buren een oogje in het zeil te houden.
• Ladders en kliko’s helpen inbrekers naar boven. Zet ze binnen of vast.
• Noteer van uw fiets het framenummer.
• Vertrouwt u iets niet? Bel 112 bij spoed, anders 0900-8844. Anoniem kan bij 0800-7000.`,
  invitation: `Beste {naam},

U beheert {groepen}. In {wijk} willen we dat alle beheerders elkaar snel kunnen bereiken. Daarom is er een app van beheerders, waarin ook de wijkagent zit. Er komen alleen berichten in die voor meer groepen van belang zijn.

Doet u mee? Laat het mij weten. Dan zet ik uw naam en mobiele nummer in die groep. U kunt er altijd weer uit.`,
  alarm: `{gebeld}

Let op in de buurt van {straat}:
(wat u ziet, hoe iemand eruitziet, welke kant het op gaat)

Blijf op afstand. Ziet u het ook? Bel 112.`,
} as const;
