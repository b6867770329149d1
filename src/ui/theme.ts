import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one colour for actions: an ink plum, far from every colour that means coverage. */
const plum: MantineColorsTuple = [
  '#f7eef4',
  '#ead9e4',
  '#d5b1c8',
  '#bf87ab',
  '#ad6592',
  '#9a4c7f',
  '#7d3a66',
  '#6a2f56',
  '#562546',
  '#421b36',
];

/** Greys with a little paper in them. */
const paper: MantineColorsTuple = [
  '#fbfaf6',
  '#f6f3ec',
  '#ebe6db',
  '#dcd5c6',
  '#bdb5a4',
  '#948c7d',
  '#6b6459',
  '#4d4841',
  '#35322d',
  '#211f1c',
];

const night: MantineColorsTuple = [
  '#e9e6df',
  '#cfcac0',
  '#b3ada2',
  '#8c867c',
  '#5b564f',
  '#45413b',
  '#34312d',
  '#282623',
  '#201e1c',
  '#171614',
];

export const theme = createTheme({
  fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '650', textWrap: 'balance' },
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 5 },
  colors: { plum, gray: paper, dark: night },
  white: '#fffdf9',
  black: '#211f1c',
  defaultRadius: 'md',
  radius: { xs: '8px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  // text from 16 px; two sizes a panel: sm for rows and notes, lg for figures
  fontSizes: { xs: '1rem', sm: '1rem', md: '1rem', lg: '1.375rem', xl: '2rem' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    // in a text, a link is told by more than its colour
    Anchor: { defaultProps: { c: 'var(--accent)', underline: 'always' } },
    Checkbox: { defaultProps: { size: 'md', radius: 4 } },
    // a screen reader expects items in a menu, and nothing else
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 100 },
        // the page has a banner of its own
        attributes: { header: { role: 'presentation' } },
      },
      styles: {
        title: {
          fontSize: '1.375rem',
          lineHeight: 1.25,
          fontWeight: 650,
          overflowWrap: 'anywhere',
        },
      },
    },
  },
});
