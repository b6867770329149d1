export const extending = {
  title: 'Uitbreiden',
  scenariosText:
    'Een scenario is een plan boven op nu: welke groepen erbij komen, welke groepen groeien. Nu verandert pas als u een plan waarmaakt.',
  openScenarios: 'Naar de scenario’s',
} as const;
