import type { ConceptWords } from './concept.ts';

export const POLISH: ConceptWords = {
  person: 'odbiorc | użytkownik | adresat | klient | osoba! | osoby! | pracownik | abonent | uzytkownik | odbiorca',
  account: 'skrzynk | konto! | konta! | adres | skrzyneczk | skrzynce | mailbox',
  missing:
    'nie istnieje | nie istniej | nieistniej | nieznan | nie znaleziono | nie został znaleziony | nie znaleziony | nie odnaleziono | nieprawidłow | niepoprawn | błędny adres | nie ma takiego | nie ma takiej | brak rekord | brak takiego | brak takiej | brak użytkownika | brak konta | brak skrzynki | brak odbiorcy | niewłaściw | usunięt | nie rozpoznano | nierozpoznan | nie zarejestrowan | niezarejestrowan | nie figuruje | nie jest znany | nie jest prawidłow | błędn | o tej nazwie | o takiej nazwie | nie można znaleźć | nie mamy | skasowan | nie występuje | nie jest zarejestrowan | nie ma w naszym | nie jest przypisan | nie można odnaleźć | nie został znalezion | nie została znalezion | nie odpowiada żadn | nie należy do | nie posiada konta | nie ma konta | nie ma skrzynki | nie rozpozna | nie ma w systemie | nie ma w naszej | nie ma tu | nie znamy | nikt taki | nie ma nikogo',
  gone: 'już nie pracuje | nie pracuje | odszedł | nie jest już pracownikiem',
  full: 'pełn | przepełnion | zapełnion | zapchan',
  storage:
    'limit skrzynki | pojemność | pojemnoś | miejsce na | miejsca na | miejsca | quota | przestrze | rozmiar skrzynki | limit miejsca | limit pojemności | kwota | wolnego miejsca',
  space: 'pojemność | pojemnoś | miejsce na | miejsca na | miejsca | przestrze | rozmiar skrzynki | wolnego miejsca',
  exhausted:
    'przekroczon | przekroczył | przekracza | wyczerpan | brak miejsca | brak wolnego | osiągnię | osiągnął | niewystarczając | za mało | zbyt mało | maksymaln | brak przestrzeni | nie ma już wolnego | nie ma wolnego | nie ma miejsca | zabrakło | przekroczenie | nie posiada wolnego | brakuje miejsca',
  disabled:
    'zablokowan | nieaktywn | wyłączon | zawieszon | zamknięt | dezaktywowan | wygasł | wygasło | zamrożon | zlikwidowan | anulowan | nie jest aktywn | nie jest już używan | nieużywan | odłączon | rozwiązan | wycofan | zarchiwizowan | zostało zablokowane | zostało zawieszone | zostało wyłączone | został zawieszon | jest wyłączon | czasowo zablokowan',
  sender: 'nadawc | mail from! | adres zwrotny | nadawca',
  'sending-host':
    'twój ip | twoje ip | adres ip | adresu ip | ip! | twój serwer | twojego serwera | serwer nadawcy | serwer wysyłający | serwera nadawcy | państwa serwer | państwa ip | serwer nadawczy | <ip> | twój dostawca | twojej sieci | host nadawcy | adresy ip | adres serwera | serwer z którego | ip serwera | twój serwer pocztowy | państwa serwera | adres ip serwera',
  domain: 'domen',
  message: 'wiadomoś | e mail! | email! | mail! | poczt | maila! | przesyłk | mejl | wiadomości',
  attachment: 'załącznik | plik | rozszerzen | zalacznik',
  link: 'link! | linki | odnośnik | url!',
  spam: 'spam | niechcian | niezamówion | reklam | śmieci',
  malware:
    'wirus | złośliw | szkodliw | phishing | niebezpieczn | zainfekowan | podejrzan | malware | oszust | zawirusowan',
  score: 'punktacj | punktów | ocena spam | wynik spam',
  content: 'treść | treści | zawartoś | temat wiadomości',
  blacklist:
    'czarn list | czarnej liście | czarnej listy | czarna lista | czarną listę | czarnych listach | blacklist | lista blokad | liście blokad | liście blokowan | rbl! | dnsbl | listach rbl | liście rbl',
  blocked: 'zablokowan | blokad | zbanowan | odmowa dostępu | zablokował | blokowan | wykluczon | kwarantann',
  refused:
    'odrzucon | odrzucił | odmow | odmów | nie przyjęt | nie akceptuje | nieakceptowan | nie jest akceptowan | nie przyjmuje | nie zaakceptowan',
  reputation: 'reputacj | niska wiarygodność | zła opinia',
  complaints: 'skarg | zgłoszon jako spam | zgłoszenia spamu | skarga',
  source:
    'źródł spam | źródło spamu | źródłem spamu | wysyła spam | wysyłanie spamu | wysyłający spam | nadużyci | rozsyła spam | spamer | rozsyłanie spamu | wysyłania spamu | liście spamerów | rozsyłał spam | wysyłał spam | wysłał spam | spamerów',
  'too-many':
    'zbyt wysok | zbyt wiele | za dużo | zbyt dużo | zbyt wielu | nadmiern | zbyt duża liczba | zbyt duża ilość | za wiele | za dużo wiadomości',
  connection:
    'połącze | sesj | wiadomości | odbiorców | jednoczesn | żąda | maili! | e maili! | równoczesn | przesyłek | zapytań',
  errors: 'błędów',
  period:
    'na godzin | na dzień | na minut | dzienn | godzinow | w krótkim czasie | w ciągu godziny | dziś | na sekund | na sesj | na połączenie | dobow | w ciągu doby | w ciągu dnia',
  limit: 'limit | maksymaln | dozwolon | ograniczen | próg!',
  rate: 'szybkoś | częstotliwoś | prędkość | tempo! | wolumen | prędkości',
  'slow-down':
    'zbyt szybko | za szybko | wolniej | zwolnij | ogranicz szybkość | ograniczenie szybkości | zmniejsz | zbyt często | spowolnij | za często | spowolni',
  send: 'wysyłan | wysyłk | wysłan | wysłać | wysyłać | wysłał | pisać do | wyślij',
  retry: 'spróbuj | później | ponownie | ponów | jeszcze raz | ponowi',
  wait: 'minut | sekund | poczekaj | za chwilę | chwil | godzin!',
  grey: 'szara lista | szarej liście | szarej listy | greylist | szare listy | graylist',
  unseen:
    'pierwszy raz | pierwszy kontakt | pierwsza próba | nieznany jeszcze | nowy nadawca | jeszcze nieznany | pierwsze połączenie | po raz pierwszy | pierwszej próbie',
  authentication:
    'spf! | dkim | dmarc | nieuwierzytelnion | uwierzytelnienie domeny | niepodpisan | uwierzytelnieniu domeny | nie jest podpisan | uwierzytelnienia nadawcy',
  forged: 'sfałszowan | podrobion | fałszyw | spoofing | podszyw',
  'not-allowed':
    'nie ma uprawnień | brak uprawnień | niedozwolon | nie jest dozwolon | zabronion | nieautoryzowan | nie masz uprawnień | nieupoważnion | nie jest upoważnion | nie może wysyłać | nie wolno | brak zgody | nie jest uprawnion | nie są dozwolone | nieuprawnion | nie masz pozwolenia | zakazan | nie zezwala | niedopuszczaln | nie pozwala | nie dopuszcza | nie przyjmuje wiadomości spoza | tylko dla',
  reverse: 'odwrotny dns | revdns | ptr! | reverse dns | rekord ptr | odwrotnego dns | revers | rekordu ptr | odwrotn',
  helo: 'helo! | ehlo!',
  unresolved: 'nie rozwiązuje | nie można rozwiązać | nierozwiązywaln | nie można przetłumaczyć | nie rozwiązano',
  unverified:
    'nie można zweryfikować | niezweryfikowan | weryfikacja nadawcy | nie udało się zweryfikować | weryfikacji nadawcy | nie zweryfikowan',
  relay: 'relay | przekazywani | relaying | przekaźnik',
  login:
    'uwierzytelnianie wymagane | wymagane uwierzytelni | hasło | logowani | zaloguj | nazwa użytkownika | wymaga uwierzytelnienia | uwierzytelnienie nie powiodło | dane logowania | autoryzac | uwierzytelnianie smtp | wymagana autoryzacja | nieudane uwierzytelni | wymaga uwierzytelniania',
  'not-hosted':
    'nie jest obsługiwan | nieobsługiwan | dla tej domeny | nie obsługuje | domena nielokalna | nie jest lokaln | nie jest hostowan',
  encryption: 'szyfrowan | tls! | tls | starttls | ssl! | bezpieczne połączenie | szyfrowane',
  certificate: 'certyfikat',
  size: 'rozmiar | wielkość | mb! | bajt | długość',
  'too-big':
    'zbyt duża | zbyt duży | zbyt duże | za duża | za duży | za duże | zbyt wielk | za wielk | zbyt długi | zbyt długa',
  syntax: 'składni',
  command: 'polecen | komend',
  header: 'nagłów',
  malformed:
    'nieprawidłowy format | brakuje | niezgodn | zły format | niewłaściwy format | niepoprawny format | zła kolejność | błędny format | brak nagłówka | uszkodzon',
  timeout:
    'przekroczono czas | przekroczony czas | upłynął limit czasu | czas oczekiwania | przekroczenie czasu | limit czasu | timeout | upłynął czas',
  unreachable:
    'nieosiągaln | nie odpowiada | brak odpowiedzi | nie można nawiązać | nie można połączyć | nie udało się połączyć | odmowa połączenia | połączenie odrzucone | nie udało się nawiązać | nie odpowiedział | niedostępny host | nie można skontaktować | nie udało się skontaktować | nie można było połączyć | połączenie nie zostało | brak połączenia',
  broken:
    'przerwan | utracon | zerwan | rozłączon | zresetowan | zamknięte przez | zamknął połączenie | zakończył połączenie | zamknięto połączenie',
  dns: 'dns! | mx! | serwer nazw | rekord mx | rekordu mx | rekordów mx | nazwa hosta',
  server: 'serwer | system | usług | host!',
  unavailable: 'niedostępn | nie jest dostępn | wyłączony serwer | nie działa | zatrzyman | awari',
  fault:
    'błąd wewnętrzny | wewnętrzny błąd | problem techniczn | błąd serwera | błąd systemu | awaria | usterk | błąd lokalny | nieoczekiwany błąd | problemy techniczne | lokalny błąd | błąd przetwarzania | błąd techniczny | wystąpił błąd | wystąpił problem | błąd podczas | prac technicznych',
  temporary: 'tymczasow | chwilow | przejściow',
  maintenance: 'konserwacj | przerwa techniczna | prace serwisowe | prace konserwacyjne | prace techniczne',
  overload: 'przeciążon | zajęt | przeciążeni',
  policy: 'polityk | zasad | reguł | względów bezpieczeństwa | regulamin',
  administrator: 'administrator | administrac',
  only: 'tylko | wyłącznie | jedynie | zastrzeżon | ograniczon do',
  members:
    'członk | subskrybent | znanych nadawców | zaufanych nadawców | biała lista | białej liście | dozwolonych nadawców | uprawnionych nadawców',
  external: 'zewnętrzn | wewnętrzn | spoza | z zewnątrz | nie odpowiadaj | noreply',
  unwanted:
    'nie życzy | nie chce | zablokował nadawcę | zablokowany przez odbiorcę | zablokowany przez użytkownika | odrzucony przez odbiorcę | zablokował cię | odrzucona przez odbiorcę | zablokowani nadawcy | zablokował twój | nie chce otrzymywać | nie przyjmuje wiadomości od | odmówił przyjęcia | odrzuca wiadomości od',
  list: 'lista mailingow | listy mailingowej | lista dyskusyjna | listy dyskusyjnej | ta lista | tej listy | lista dystrybucyjna | tej grupy | na tę listę',
  away: 'poza biurem | automatyczna odpowiedź | urlop | nieobecn | odpowiedź automatyczna | autoresponder | wracam | dziękujemy za wiadomość | dziękuję za wiadomość | przebywam na',
  deadline:
    'w wyznaczonym czasie | nie udało się dostarczyć | nie można dostarczyć | nie została dostarczona | po kilku próbach | nie mogła zostać dostarczona | nie dostarczono',
  required: 'wymagan | wymaga! | obowiązkow | konieczn | musi! | należy | niezbędn | muszą!',
  abuse: 'nadużyc',
  database: 'baza danych | bazy danych | bazą danych',
};
