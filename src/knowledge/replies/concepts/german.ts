import type { ConceptWords } from './concept.ts';

export const GERMAN: ConceptWords = {
  person:
    '*empfänger | *empfaenger | benutzer | nutzer | anwender | teilnehmer | *kunde! | kunden! | mitarbeiter | person! | adressat | kollege | kollegin | kontoinhaber',
  account:
    '*postfach | postfaches | *konto! | kontos! | account | *adresse | adressen | mailbox | mailkonto | briefkasten | *konten | *vertrag | emailadresse | inbox | *mailadresse',
  missing:
    'existiert nicht | existiert hier nicht | existiert leider nicht | nicht existier | nicht existent | unbekannt | nicht bekannt | nicht gefunden | konnte nicht gefunden | nicht vorhanden | gibt es hier nicht | gibt es nicht | ungültig | keine gültige | nicht gültig | nicht mehr gültig | kein postfach | kein mx | keine mx | kein konto | kein benutzer | keinen benutzer | kein empfänger | kein solcher | kein gültig | falsch! | fehlerhaft | unter diesem namen | mit diesem namen | dieses namens | nicht registriert | nicht eingetragen | nicht zugeordnet | nicht aufgeführt | existiert nicht mehr | hier kein konto | gelöscht | entfernt | nicht ermittelt | nicht identifiziert | nicht zu finden | nicht auffindbar | nicht angelegt | nicht eingerichtet | keinem konto | falsch geschrieben | kennen wir nicht | uns nicht bekannt | existieren nicht | nicht zugewiesen | nicht vergeben | nicht hinterlegt | nicht konfiguriert | nicht mehr existent | konnte nicht zugeordnet | ist nicht registriert | kein benutzer registriert | keiner mailbox | keinem postfach | keinem benutzer | keine mailbox | keine person | nicht aktuell | nicht in unserem | nicht auf diesem system | nicht auf diesem server | hat kein postfach | hat keine mailbox | kennen wir leider | nicht verfügbar da | niemand',
  gone: 'nicht mehr im unternehmen | nicht mehr bei uns | nicht mehr beschäftigt | nicht mehr tätig | ausgeschieden | arbeitet nicht mehr | hat das unternehmen verlassen | nicht mehr hier | verzogen | nicht mehr für uns',
  full: 'voll! | überlaufen | überfüllt | ueberfuellt | ist voll | randvoll | übervoll | vollgelaufen | volles postfach | volle mailbox | zu voll | komplett voll',
  storage:
    '*kontingent | quota | *speicherplatz | speicherlimit | *speicher! | *postfachgröße | *speichergrenze | kapazität | *speicherbegrenzung | *platz! | *speicherkontingent | mailboxgröße | plattenplatz | postfachgrenze',
  space:
    '*speicherplatz | speicherlimit | *speicher! | *postfachgröße | *speichergrenze | kapazität | *speicherbegrenzung | *platz! | mailboxgröße | plattenplatz | postfachgrenze',
  exhausted:
    'überschritten | ueberschritten | überschreite | erschöpft | erreicht | ausgeschöpft | aufgebraucht | nicht genügend | nicht genug | ungenügend | zu wenig | kein freier | kein speicherplatz | kein platz | keinen platz | maximale | maximum | nicht ausreichend | unzureichend | überzogen | mehr als erlaubt | keinen freien speicher | keinen speicherplatz | kein freier speicher | keine kapazität | nicht mehr genug | reicht nicht | reicht nicht aus | hat keinen platz | ausgelastet | überlaufen | überbelegt | kein weiterer | an der grenze | volllaufen',
  disabled:
    'deaktiviert | gesperrt | stillgelegt | geschlossen | inaktiv | nicht mehr aktiv | nicht aktiv | abgeschaltet | abgelaufen | gekündigt | gekuendigt | suspendiert | eingefroren | nicht mehr verwendet | nicht mehr genutzt | nicht mehr verfügbar | nicht mehr benutzt | außer betrieb | ausgesetzt | nicht freigeschaltet | nicht aktiviert | archiviert | verwaist | ruht | abgemeldet | nicht mehr in betrieb | nicht mehr erreichbar | wurde entfernt wegen | vorübergehend deaktiviert | wurde gesperrt | ist gesperrt | aufgelöst | beendet | nicht mehr gültig | gelöscht wegen | storniert | nicht zur verfügung | abbestellt',
  sender: '*absender | versender | *absenderadresse | mail from! | rücksendeadresse | absendeadresse',
  'sending-host':
    'ihre ip | ihrer ip | ihr server | ihrem server | ihres servers | ihr mailserver | ihrem mailserver | ihres mailservers | ip adresse | ip! | sendende server | sendender server | einliefernde | absendende | ihr host | ihr netz | ihrem netz | ihr provider | ihr rechner | der host | host gesperrt | host blockiert | host geblockt | sendeserver | <ip> | client ip | dynamischer ip | dynamische ip | einlieferung | von ihrer ip | von ihrem server | ihr smtp | ihr relay | einliefernder | ihr netzwerk | ihre ip adresse | des servers | absendender server | versendender server | ihr e mail server | ihres providers',
  domain: 'domain | domäne | domaene | *domain!',
  message: '*nachricht | *mail! | e mail! | email! | *mails! | e mails! | zustellung | schreiben!',
  attachment: '*anhang | anhänge | anlage | *dateityp | datei! | dateien | *dateiendung | dateianh',
  link: 'link! | links! | url! | verweis',
  spam: 'spam | *spamverdacht | unerwünscht | werbung | werbemail | massenmail | *spamfilter | junk | unerbeten | werbenachricht',
  malware:
    'virus | viren! | schadsoftware | schädlich | gefährlich | phishing | verseucht | infiziert | bösartig | betrug | malware | trojaner | schadcode | verdächtig | viren | virenscanner | schädling',
  score: 'score | punkte | bewertung',
  content: '*inhalt | betreff | text der nachricht',
  blacklist:
    'blacklist | sperrliste | schwarze liste | schwarzen liste | schwarzer liste | blockliste | blockierliste | negativliste | rbl! | dnsbl | spamliste',
  blocked:
    'blockiert | geblockt | gesperrt | sperre! | gebannt | ausgesperrt | zugriff verweigert | *sperrung | geblacklistet | verbannt',
  refused:
    'abgelehnt | abgewiesen | verweiger | zurückgewiesen | nicht angenommen | ablehnung | nicht akzeptiert | wird nicht angenommen | lehnt | weist | zurueckgewiesen | nimmt keine | akzeptiert keine | akzeptieren keine | nehmen keine | nehmen von | nicht akzeptieren | akzeptiert nicht | wird abgelehnt | werden abgelehnt | wurde nicht angenommen | verwehrt | werden nicht angenommen',
  reputation: 'reputation | vertrauenswürdig | ruf ihres',
  complaints: 'beschwerde | als spam gemeldet | missbrauchsmeldung',
  source:
    '*spamquelle | spam quelle | quelle von | spamversand | spamversender | versendet spam | verschickt spam | missbrauch | spammer | aussand | spam ausgeh | spam versendet | spam verschickt | spam gesendet | spam empfangen | spammt | spamaufkommen | viel spam',
  'too-many':
    'zu hoch | zu hohe | zu viele | zuviele | zu viel! | zuviel | zu oft | übermäßig | zu hohe anzahl | sehr viele | zulässige anzahl | mehr als erlaubt | über dem erlaubten | übersteigt die anzahl',
  connection:
    '*verbindung | sitzung | session | nachrichten | e mails! | mails! | *empfänger! | anfragen | gleichzeitig | zustellungen | *zugriffe | einlieferungen',
  errors: 'fehler!',
  period:
    'pro stunde | pro tag | pro minute | stündlich | täglich | in kurzer zeit | stunden | tageslimit | stundenlimit | innerhalb kurzer | in der stunde | pro verbindung | pro sitzung | heute! | je stunde | pro ip | zeitraum | in der minute',
  limit:
    '*limit | *grenze | maximale anzahl | höchstzahl | *begrenzung | maximum | höchstanzahl | erlaubte | zulässige anzahl | *beschränkung',
  rate: 'rate! | versandrate | senderate | *frequenz | geschwindigkeit | häufigkeit | tempo! | versandmenge | volumen | durchsatz | *menge',
  'slow-down':
    'zu schnell | langsamer | *drossel | gedrosselt | reduzieren sie | zu häufig | ratenlimit | ratenbegrenzung | verlangsamen | ratenbeschränkung',
  send: '*versand | senden | versenden | zu schicken | schicken | versand! | zu mailen | gesendet | einzuliefern | schreiben! | zu schreiben',
  retry:
    'später | spaeter | erneut | nochmal | noch einmal | wieder versuchen | wiederholen | neuer versuch | versuchen sie es | nochmals | abermals | zustellen sie | wiederholung | zu einem späteren',
  wait: 'minuten | sekunden | minute! | warten | kürze | augenblick | kurze zeit | einer stunde | wenige minuten | einigen minuten',
  grey: 'greylist | graue liste | grauliste | grauen liste | graylist | zurückgestellt',
  unseen:
    'noch unbekannt | erstkontakt | erster kontakt | erste zustellung | zum ersten mal | erstmalig | erster versuch | noch nicht bekannt | bisher unbekannt | neuer absender | unbekannter absender bitte | ersten zustellversuch',
  authentication:
    'spf! | spf | dkim | dmarc | nicht authentifiziert | unauthentifiziert | nicht signiert | domain authentifizierung | absenderauthentifizierung | nicht authentifizierte',
  forged: 'gefälscht | fälschung | vorgetäuscht | falscher absender | gefaelscht | spoofing',
  'not-allowed':
    'nicht berechtigt | nicht erlaubt | nicht zulässig | nicht gestattet | unzulässig | verboten | nicht zugelassen | nicht autorisiert | keine berechtigung | nicht befugt | dürfen nicht | darf nicht | nicht genehmigt | untersagt | keine erlaubnis | nicht freigegeben | erlaubt nicht | gestattet nicht | verbieten | verbietet | ist ihnen nicht | nur erlaubt | nicht zuzustellen | lässt nicht zu | lässt keine | sind nicht erlaubt',
  reverse: 'reverse dns | reverse | ptr! | rückwärtsauflösung | rdns | rückwärts | reversedns | rückauflösung',
  helo: 'helo! | ehlo!',
  unresolved: 'nicht auflösbar | nicht aufgelöst | nicht auflösen | auflösung | kein dns',
  unverified:
    'nicht überprüft | nicht verifiziert | nicht überprüfbar | nicht geprüft | verifizierung | überprüfung fehl | nicht bestätigt | prüfung der absender',
  relay: 'relay | weiterleitung nicht erlaubt | weiterleitung verweigert | weiterleiten',
  login:
    'anmeld | authentifizierung erforderlich | passwort | kennwort | benutzername | zugangsdaten | authentifizieren | login | einloggen | authentifizierung fehl | smtp authentifizierung | authentisier | melden sie sich | meldet euch',
  'not-hosted':
    'nicht gehostet | für diese domain | für die domain | hier nicht | keine mails für | nicht zuständig | nicht lokal | keine lokale domain | domain wird hier | nicht bedient | nicht verwaltet',
  encryption: '*verschlüssel | tls! | tls | starttls | ssl! | sichere verbindung',
  certificate: '*zertifikat',
  size: '*größe | groesse | megabyte | mb! | bytes! | umfang',
  'too-big': 'zu groß | zu gross | zu lang | zu umfangreich | größer als | zu schwer | übergroß',
  syntax: '*syntax',
  command: 'befehl | kommando | anweisung',
  header: '*header | kopfzeile | kopfdaten',
  malformed:
    'fehlerhaft format | fehlt! | fehlende | falsche reihenfolge | nicht konform | falsch formatiert | ungültiges format | formatfehler | ungültiger aufbau | unvollständig',
  timeout: 'zeitüberschreitung | zeitlimit | timeout | zeit überschritten | wartezeit überschritten',
  unreachable:
    'nicht erreichbar | nicht zu erreichen | unerreichbar | antwortet nicht | keine antwort | keine verbindung | nicht erreicht | konnte nicht kontaktiert | verbindung fehlgeschlagen | verbindungsaufbau | nicht verbinden | nicht geantwortet | reagiert nicht | verbindung wurde abgelehnt | verbindung abgelehnt vom | verbindung verweigert | nicht kontaktier | konnte nicht erreicht | nicht hergestellt | konnte nicht hergestellt | konnte keine | kontakt nicht | ließ sich nicht | kommt nicht zustande | verbindung nicht',
  broken:
    'verloren | unterbrochen | abgebrochen | abgerissen | getrennt | zurückgesetzt | beendet | abbruch | hat die verbindung | geschlossen',
  dns: 'dns! | dns eintrag | dns fehler | dns auflösung | mx! | nameserver | namensauflösung | mx eintrag',
  server: '*server | *system! | dienst! | *dienst! | host! | gegenstelle | rechner! | zielserver',
  unavailable:
    'nicht verfügbar | außer betrieb | nicht betriebsbereit | ausgefallen | offline | heruntergefahren | *ausfall | nicht bereit | steht nicht zur verfügung',
  fault:
    'interner fehler | interner server | *serverfehler | systemfehler | technisch | störung | lokaler fehler | verarbeitungsfehler | unerwarteter fehler | interner | fehlfunktion | problem auf dem | defekt | ein fehler aufgetreten | fehler aufgetreten | fehler ist aufgetreten | fehler bei der verarbeitung | unbekannter fehler | problem aufgetreten | datenbankfehler',
  temporary:
    'vorübergehend | zeitweilig | temporär | momentan | kurzzeitig | zeitweise | zur zeit! | zurzeit | derzeit',
  maintenance: 'wartung',
  overload: 'überlast | ausgelastet | beschäftigt | überlastung',
  policy:
    '*richtlinie | *regel! | *regeln! | sicherheitsgründen | vorgaben | policy | nutzungsbedingung | bestimmungen | nutzungsregeln | sicherheitsrichtlinie | firmenrichtlinie',
  administrator: '*administrator | verwalter | administrativ',
  only: 'nur! | ausschließlich | beschränkt auf | lediglich | vorbehalten | dem eigenen | aus dem eigenen | ausschliesslich',
  members:
    'mitglied | abonnent | interne nachrichten | bekannte absender | autorisierte absender | zugelassene absender | erlaubte absender | whitelist | freigegebene | positivliste',
  external:
    'extern | interne! | internen! | von außen | außerhalb | nicht antworten | noreply | no reply! | eigenen haus | eigenem haus | hausintern | firmenintern',
  unwanted:
    'möchte keine | wünscht keine | will keine | vom empfänger blockiert | vom empfänger abgelehnt | empfänger hat sie | vom benutzer blockiert | nicht empfangen möchte | durch den empfänger | hat den absender | möchte nicht | blockierte absender | nicht empfangen | nicht erhalten | hat sie blockiert | hat ihre | auf seiner sperrliste | möchte ihre | wünscht nicht',
  list: 'mailingliste | verteiler | diese liste | verteilerliste | diese gruppe | an diese liste',
  away: 'nicht im büro | automatische antwort | abwesenheit | im urlaub | nicht im hause | außer haus | bin ich nicht | bin vom | wieder erreichbar | automatisch generierte antwort | elternzeit | urlaubsbedingt | vielen dank für ihre nachricht | vielen dank für ihre e mail | bin bis zum | eingangsbestätigung',
  deadline:
    'nicht innerhalb | innerhalb von | frist | nach mehreren versuchen | konnte nicht zugestellt | tagen nicht zugestellt | zustellversuche | zustellung aufgegeben | nicht rechtzeitig',
  required: 'erforderlich | muss! | benötigt | notwendig | zwingend | nötig | verlangt | müssen!',
  abuse: 'missbrauch | mißbrauch',
  database: 'datenbank | verzeichnisdienst',
};
