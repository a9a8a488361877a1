/** Small words that only one of the languages has; logs and replies hold few of either. */
const FRENCH =
  /\b(?:bonjour|bonsoir|salut|merci|pourquoi|nous|notre|nos|vous|votre|est|sont|une|des|les|aux|avec|chez|depuis|dans|pas|plus|quoi|quel|quelle|erreurs?|courriels?|envois?|aide|statut|confidentialité|oublier|heures)\b/giu;
const ENGLISH =
  /\b(?:the|is|are|we|our|you|your|why|what|with|since|from|not|and|to|of|in|on|for|please|thanks|hello|help)\b/giu;

/** `fr` where the words of a text say so, else ''. Looks at the first lines only: what follows is mostly a log. */
export function guessLocale(text: string): string {
  const head = text.slice(0, 600);
  const french = head.match(FRENCH)?.length ?? 0;
  const english = head.match(ENGLISH)?.length ?? 0;
  return french > english ? 'fr' : '';
}
