/** Host configurations like those of Teams' clients: our guess at their sizes and colours, for pictures alone. */
const container = (background: string, text: string, subtle: string, link: string, red: string) => ({
  backgroundColor: background,
  borderColor: '#8886',
  foregroundColors: Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [
      name,
      name === 'accent'
        ? { default: link, subtle: link }
        : name === 'attention'
          ? { default: red, subtle: red }
          : { default: text, subtle },
    ]),
  ),
});

function hostConfig(styles: Readonly<Record<string, string>>, text: string, subtle: string, link: string, red: string) {
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: '#8886' },
    fontTypes: {
      default: {
        fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
        fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: '"Liberation Mono", monospace',
        fontSizes: { small: 12, default: 13, medium: 15, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    containerStyles: Object.fromEntries(
      Object.entries(styles).map(([name, background]) => [name, container(background, text, subtle, link, red)]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      iconPlacement: 'leftOfTitle',
      allowTitleToWrap: true,
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 160 },
      value: { wrap: true },
      spacing: 14,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
    },
    table: { cellSpacing: 6 },
    textStyles: { heading: { weight: 'bolder', size: 'medium' }, columnHeader: { weight: 'bolder' } },
  };
}

export const HOST_CONFIGS = {
  light: {
    config: hostConfig(
      {
        default: '#ffffff',
        emphasis: '#f5f5f5',
        good: '#e7f2da',
        warning: '#fbf6d9',
        attention: '#fcf4f6',
        accent: '#e8ebfa',
      },
      '#242424',
      '#616161',
      '#4f52b2',
      '#c4314b',
    ),
    page: {
      background: '#f5f5f5',
      card: '#ffffff',
      text: '#242424',
      line: '#d1d1d1',
      input: '#ffffff',
      link: '#4f52b2',
    },
  },
  dark: {
    config: hostConfig(
      {
        default: '#292929',
        emphasis: '#333333',
        good: '#0d2e0d',
        warning: '#463100',
        attention: '#3e1f25',
        accent: '#2f2f4a',
      },
      '#ffffff',
      '#adadad',
      '#7f85f5',
      '#e37d80',
    ),
    page: {
      background: '#1f1f1f',
      card: '#292929',
      text: '#ffffff',
      line: '#525252',
      input: '#1f1f1f',
      link: '#7f85f5',
    },
  },
} as const;
