/** Numbers spelled out, in both languages: a way round the digits. `one`, `un` and ordinals are ordinary words. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty'],
  ...['sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'millions'],
  ...['billion', 'dozen', 'dozens', 'half', 'third', 'thirds', 'quarter', 'quarters', 'twice', 'double', 'triple'],
  ...['deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze'],
  ...['quinze', 'seize', 'vingt', 'vingts', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'nonante'],
  ...['cent', 'cents', 'centaine', 'centaines', 'mille', 'millier', 'milliers', 'milliard', 'milliards'],
  ...['dizaine', 'dizaines', 'douzaine', 'vingtaine', 'trentaine', 'quarantaine', 'cinquantaine', 'moitié', 'tiers'],
  ...['quart', 'quarts', 'triple', 'quadruple'],
]);
