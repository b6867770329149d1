export const start = {
  title: 'Welke straten dekken uw appgroepen?',
  intro:
    'Zie welke straten gedekt zijn, vind de gaten en maak een plan voor volledige dekking. Alles blijft op uw eigen apparaat.',
  doors: 'Beginnen',
  example: 'Voorbeeld bekijken',
  exampleText: 'Twee verzonnen wijken om in rond te kijken. Werkt zonder internet.',
  exampleDieren: 'Dieren-West',
  exampleBrediuskwartier: 'Brediuskwartier',
  search: 'Wijk zoeken',
  searchText: 'Straten, wijkgrens en adressen uit de open data van de overheid. Met internet.',
  open: 'Bestand openen',
  openText: 'Een bewaard plan, of straten en wijkgrenzen als GeoJSON. Slepen mag ook.',
  plans: 'Uw plannen',
  plansEmpty:
    'Hier komen de plannen die u maakt. Ze staan alleen op dit apparaat. Staat een plan van u hier niet meer, of op een ander apparaat? Open dan het bestand of de back-up ervan.',
  emptied: 'De browser heeft zijn opslag leeggemaakt',
  emptiedText:
    'De browser vond wat hier was opgeslagen beschadigd en heeft het weggegooid, bijvoorbeeld nadat het apparaat uitviel. Plannen die hier stonden, zijn er niet meer. Hebt u een back-up? Open die met Bestand openen.',
  planChanged: 'gewijzigd op {{day}}',
  planLost: 'Plan zonder naam',
  planLostText: 'De naam is kwijt, de inhoud niet: open om die als bestand te bewaren',
  planRemove: 'Verwijderen',
  planRemoved: '{{name}} is verwijderd',
  planKeep: 'Toch bewaren',
  privacy:
    'Geen account, geen volgers: wat u invoert blijft op dit apparaat. Alleen Wijk zoeken vraagt iets op internet, en zegt dat eerst.',
  newPlanName: 'Nieuw plan',
} as const;
