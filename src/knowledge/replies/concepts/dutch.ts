import type { ConceptWords } from './concept.ts';

export const DUTCH: ConceptWords = {
  person: 'ontvanger | gebruiker | geadresseerde | klant | persoon | medewerker | abonnee | bestemmeling | werknemer',
  account:
    'postvak | mailbox | brievenbus | account | *adres! | adressen | postbus | inbox | e mailadres | mailaccount',
  missing:
    'bestaat niet | bestaat hier niet | niet bestaan | onbekend | niet gevonden | kon niet worden gevonden | kan niet worden gevonden | ongeldig | niet geldig | geen geldig | niet bekend | geen mx | geen gebruiker | geen postvak | geen mailbox | geen account | niet geregistreerd | onjuist | verkeerd | niet herkend | verwijderd | met deze naam | met die naam | onder deze naam | komt niet voor | niet aanwezig | foutief | bestaat niet meer | niet te vinden | bestaan niet | geen dergelijke | niet aangemaakt | niet bij ons bekend | bij ons niet bekend | niet toegewezen | hoort niet bij | komt niet overeen | niet teruggevonden | niet in ons systeem | is niet geregistreerd | bestaat bij ons niet | niet ingericht | onvindbaar | kennen wij niet | kennen we niet | niet bij ons | niet in gebruik bij | niemand',
  gone: 'niet meer werkzaam | werkt niet meer | niet langer werkzaam | heeft het bedrijf verlaten | niet meer in dienst | uit dienst | werkt hier niet',
  full: 'vol! | overvol | zit vol | te vol | volle',
  storage:
    'quota | quotum | opslagruimte | opslag | schijfruimte | ruimte! | opslaglimiet | mailboxlimiet | capaciteit',
  space: 'opslagruimte | opslag | schijfruimte | ruimte! | opslaglimiet | mailboxlimiet | capaciteit',
  exhausted:
    'overschreden | overschrijdt | bereikt | onvoldoende | opgebruikt | geen ruimte | niet genoeg | te weinig | maximale | maximum | vol! | overtroffen | over zijn | geen vrije | geen ruimte meer | heeft geen ruimte | niet voldoende | onvoldoende vrije | is op! | overschrijding | tegen de limiet',
  disabled:
    'uitgeschakeld | gedeactiveerd | geblokkeerd | opgeschort | gesloten | inactief | niet actief | niet meer actief | verlopen | opgezegd | beëindigd | vergrendeld | opgeheven | bevroren | niet meer in gebruik | buiten gebruik | stopgezet | gedesactiveerd | niet langer in gebruik | afgesloten | wordt niet meer gebruikt | geschorst | tijdelijk uitgeschakeld | is afgesloten | is gesloten | niet meer beschikbaar | is opgeheven | niet langer beschikbaar | is geblokkeerd | is gedeactiveerd',
  sender: 'afzender | verzender | mail from! | retouradres | afzendadres',
  'sending-host':
    'uw ip | uw server | uw mailserver | ip adres | het ip | ip! | verzendende server | verzendende host | uw netwerk | uw provider | uw host | zendende server | <ip> | je ip | je server | verzendserver | uw e mailserver | van uw server | vanaf uw | uw smtp | de verzendende server | uw mail server | ip adres van uw',
  domain: 'domein',
  message: 'bericht | e mail! | email! | mail! | mails! | berichten | mailtje',
  attachment: '*bijlage | bestandstype | bestand! | bestanden | extensie | bestandsextensie',
  link: 'link! | links! | url! | koppeling',
  spam: 'spam | ongewenst | ongevraagd | reclame | junk',
  malware:
    'virus | kwaadaardig | schadelijk | phishing | gevaarlijk | geïnfecteerd | besmet | malware | frauduleus | verdacht',
  score: 'score | punten!',
  content: 'inhoud | onderwerp | tekst van het bericht',
  blacklist: 'zwarte lijst | zwarte lijsten | blacklist | blokkeerlijst | bloklijst | rbl! | dnsbl | blocklist',
  blocked:
    'geblokkeerd | blokkade | verbannen | geband | toegang geweigerd | geweerd | uitgesloten | geblacklist | in quarantaine | geblokt',
  refused:
    'geweigerd | afgewezen | niet geaccepteerd | niet aanvaard | weigert | geaccepteerd worden niet | niet toegelaten | accepteert geen | aanvaardt geen | tegengehouden | wordt niet geaccepteerd',
  reputation: 'reputatie | betrouwbaarheid | slechte naam',
  complaints: 'klachten | klacht! | als spam gemeld | spamklachten | misbruikmelding',
  source:
    'spambron | bron van | verzenden van spam | verstuurt spam | verzendt spam | spammer | misbruik | spam verstuurd | spam versturen | spam ontvangen | spam verzonden | verstuurt veel spam | bekend als spam',
  'too-many':
    'te hoog | te hoge | te veel | teveel | overmatig | buitensporig | een groot aantal | te vaak | maximum aantal | meer dan toegestaan',
  connection:
    'verbinding | sessies | berichten | e mails! | mails! | ontvangers | gelijktijdig | verzoeken | aanvragen',
  errors: 'fouten!',
  period:
    'per uur | per dag | per minuut | dagelijks | in korte tijd | binnen een uur | per verbinding | vandaag | uurlimiet | daglimiet | per seconde | per sessie | korte periode | per ip',
  limit: '*limiet | maximum | maximaal aantal | maximale aantal | toegestaan aantal | toegestane aantal | grens',
  rate: 'snelheid | frequentie | tempo! | verzendsnelheid | volume',
  'slow-down':
    'te snel | langzamer | vertraag | verlaag | snelheidsbeperking | te frequent | beperkt in snelheid | rustiger',
  send: '*verzend | mailen | verzenden | versturen | te sturen | verzonden | verstuurd | sturen! | te mailen | te schrijven',
  retry: 'later opnieuw | probeer | opnieuw | nogmaals | later nog | straks',
  wait: 'minuten | seconden | wacht! | enkele ogenblikken | even geduld | minuut | uren!',
  grey: 'grijze lijst | greylist | graylist | greylisting',
  unseen:
    'eerste contact | eerste keer | eerste poging | nog niet bekend | nog onbekend | nieuwe afzender | eerste aflevering',
  authentication:
    'spf! | spf | dkim | dmarc | niet geverifieerd | niet geauthenticeerd | niet geauthentiseerd | niet ondertekend | domeinauthenticatie',
  forged: 'vervalst | vervalste | nagemaakt | spoofing | gespooft | valse afzender',
  'not-allowed':
    'niet toegestaan | niet bevoegd | niet gemachtigd | geen toestemming | verboden | niet geautoriseerd | mag niet | mogen niet | niet toegelaten | geen rechten | niet gerechtigd | ongeoorloofd | staat niet toe | laat niet toe | staat geen | accepteert alleen | is verboden | kan niet worden verzonden naar',
  reverse: 'reverse dns | omgekeerde dns | ptr! | reverse | rdns | ptr record',
  helo: 'helo! | ehlo!',
  unresolved:
    'niet worden opgelost | niet oplosbaar | niet herleid | niet resolv | niet omgezet | kan niet worden herleid | niet gevonden worden in dns',
  unverified:
    'niet worden geverifieerd | niet geverifieerd worden | niet gecontroleerd worden | verificatie van de afzender | kon niet worden gecontroleerd | kan niet worden geverifieerd | niet verifieerbaar',
  relay: 'relay | relayen | doorsturen | relaying',
  login:
    'authenticatie vereist | aanmelden | inloggen | wachtwoord | gebruikersnaam | inloggegevens | smtp authenticatie | authenticatie mislukt | aanmelding | authenticeren | authenticatie is vereist | authenticatie nodig',
  'not-hosted':
    'niet gehost | voor dit domein | niet lokaal | geen lokaal domein | hier niet gehost | niet beheerd | niet voor dit domein',
  encryption: 'versleutel | tls! | tls | starttls | ssl! | beveiligde verbinding | encryptie',
  certificate: 'certificaat',
  size: 'grootte | mb! | bytes! | omvang | berichtgrootte',
  'too-big': 'te groot | te lang! | te zwaar | te omvangrijk',
  syntax: '*syntax | syntaxis',
  command: 'opdracht | commando',
  header: 'header | kopregel | koptekst | berichtkop',
  malformed:
    'onjuist opgemaakt | ongeldig formaat | ontbreekt | ontbrekende | niet conform | misvormd | verkeerde volgorde | onvolledig | foutief opgemaakt',
  timeout:
    'time out | timeout | tijdslimiet | wachttijd overschreden | duurde te lang | verbinding verlopen | tijd verstreken',
  unreachable:
    'onbereikbaar | niet bereikbaar | reageert niet | geen antwoord | geen verbinding | kon niet bereikt | verbinding geweigerd | verbinding mislukt | antwoordt niet | niet bereikt | geen contact | niet te bereiken | kon niet worden bereikt | kon niet verbinden | niet tot stand | kan niet worden bereikt | kan niet verbinden',
  broken:
    'verbroken | onderbroken | verloren | afgebroken | weggevallen | gereset | afgesloten door | heeft de verbinding',
  dns: 'dns! | mx! | naamserver | mx record | mx records | hostnaam',
  server: '*server | systeem | *dienst! | host! | mailsysteem',
  unavailable:
    'niet beschikbaar | buiten werking | offline | onbeschikbaar | uitgevallen | niet in werking | gestopt | plat!',
  fault:
    'interne fout | technisch | storing | serverfout | systeemfout | lokale fout | onverwachte fout | verwerkingsfout | defect | probleem op de | fout opgetreden | een fout opgetreden | fout bij het verwerken | er is een fout',
  temporary: 'tijdelijk | momenteel | voorlopig',
  maintenance: 'onderhoud',
  overload: 'overbelast | bezet | te druk',
  policy: 'beleid | *regel! | regels | veiligheidsredenen | richtlijn | policy',
  administrator: 'beheerder | administrat',
  only: 'alleen | uitsluitend | slechts | enkel | beperkt tot | voorbehouden',
  members:
    'leden | abonnees | bekende afzenders | toegestane afzenders | goedgekeurde afzenders | witte lijst | contactpersonen | whitelist',
  external: 'extern | intern! | interne! | van buiten | buiten de organisatie | niet beantwoorden | noreply',
  unwanted:
    'wil geen | wenst geen | heeft u geblokkeerd | geblokkeerd door de ontvanger | geweigerd door de ontvanger | heeft de afzender geblokkeerd | geblokkeerde afzenders | door de ontvanger | wil uw berichten niet | heeft je geblokkeerd | niet ontvangen | wil geen mail | accepteert geen berichten van u | heeft ervoor gekozen',
  list: 'mailinglijst | mailinglist | verzendlijst | distributielijst | deze lijst | deze groep',
  away: 'afwezig | automatisch antwoord | met vakantie | op vakantie | niet op kantoor | afwezigheid | automatische beantwoording | weer aanwezig | ben ik niet | bedankt voor uw bericht | bedankt voor je bericht | automatische reactie',
  deadline:
    'niet binnen | na meerdere pogingen | niet afgeleverd binnen | kon niet worden afgeleverd | niet worden bezorgd | niet bezorgd | bezorging opgegeven | kon niet worden bezorgd',
  required: 'vereist | verplicht | nodig! | moet! | noodzakelijk | moeten!',
  abuse: 'misbruik',
  database: 'database',
};
