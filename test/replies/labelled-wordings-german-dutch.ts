import { readLabelledBlock } from './read-labelled-block.ts';

/** German and Dutch wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_GERMAN_DUTCH = readLabelledBlock(`
  # invalid-recipient
  550 Empfänger unbekannt
  550 Benutzer existiert nicht
  550 Die E-Mail-Adresse wurde nicht gefunden
  550 Kein Postfach unter diesem Namen
  550 Unbekannter Empfänger
  550 Diese Adresse gibt es hier nicht
  550 Ungültige Empfängeradresse
  550 Adresse nicht vorhanden
  550 Das Postfach existiert nicht mehr
  550 Mitarbeiter nicht mehr im Unternehmen
  550 Konto wurde nicht gefunden
  550 Empfänger ist uns nicht bekannt
  550 Ein solcher Benutzer existiert nicht
  550 Empfänger konnte nicht gefunden werden
  550 Diese Person ist nicht mehr bei uns tätig
  Die eingegebene E-Mail-Adresse konnte nicht gefunden werden
  550 Der Empfänger hat hier kein Konto
  550 Keine gültige E-Mail-Adresse
  550 Gebruiker onbekend
  550 Dit e-mailadres bestaat niet
  550 Postvak niet gevonden
  550 Ontvanger niet bekend op deze server
  550 Geen gebruiker met deze naam
  550 Ongeldig e-mailadres
  550 Account verwijderd
  550 Werkt hier niet meer
  550 Het opgegeven adres is onjuist
  550 De mailbox bestaat niet meer
  # mailbox-inactive
  550 Postfach gelöscht
  550 Konto deaktiviert
  550 Postfach gesperrt
  550 Das Benutzerkonto wurde stillgelegt
  550 Konto wegen Inaktivität geschlossen
  550 Dieses Postfach ist nicht mehr aktiv
  550 Der Account ist gesperrt
  550 Empfänger deaktiviert
  550 Postfach abgeschaltet
  550 Vertrag gekündigt
  550 Zugang des Empfängers ist abgelaufen
  550 Dieses E-Mail-Konto wird nicht mehr verwendet
  550 Account geblokkeerd
  550 Mailbox gedeactiveerd
  550 Account is opgezegd
  550 Postvak is niet meer in gebruik
  550 Gebruiker inactief
  550 Mailbox afgesloten
  # mailbox-full
  552 Postfach voll
  552 Das Postfach des Empfängers ist überfüllt
  552 Kontingent überschritten
  552 Speicherplatz des Empfängers erschöpft
  552 Quota überschritten
  452 Das Speicherlimit des Postfachs wurde erreicht
  552 Mailbox ist voll
  Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen
  552 Kein Speicherplatz mehr im Postfach
  552 Die Postfachgröße wurde überschritten
  552 Postfach hat maximale Größe erreicht
  552 Nicht genügend Speicher im Postfach
  552 Mailbox vol
  552 Postvak van de ontvanger zit vol
  552 Quota overschreden
  552 De mailbox heeft de maximale grootte bereikt
  452 Onvoldoende ruimte in de mailbox
  552 Opslaglimiet bereikt
  # reputation
  554 Ihre IP-Adresse ist gesperrt
  554 IP auf Blacklist
  554 Ihre IP steht auf einer Sperrliste
  554 Ihr Server ist als Spamquelle bekannt
  421 IP wegen Missbrauchs vorübergehend blockiert
  550 Schlechte Reputation
  554 Die Absender-Domain steht auf einer Blockliste
  554 Mail von Ihrem Server wird wegen Spam nicht angenommen
  550 Zu viele Beschwerden über Ihre Nachrichten
  554 Einlieferung von dynamischer IP nicht erlaubt
  554 Ihr Mailserver wurde geblockt
  550 Host gesperrt
  554 Uw IP-adres staat op een zwarte lijst
  554 IP geblokkeerd wegens spam
  550 Uw server heeft een slechte reputatie
  550 Uw mailserver is bekend als spambron
  421 Uw IP is tijdelijk geblokkeerd wegens misbruik
  550 Te veel klachten over uw berichten
  # rate-limit
  421 Zu viele Verbindungen
  450 Zu viele Nachrichten in kurzer Zeit
  451 Versandlimit erreicht
  452 Zu viele Empfänger
  421 Maximale Anzahl gleichzeitiger Verbindungen erreicht
  450 Bitte langsamer senden
  450 Ratenlimit überschritten
  451 Sie haben das Limit an E-Mails pro Stunde überschritten
  421 Zu viele gleichzeitige Sitzungen
  421 Te veel verbindingen
  450 Te veel berichten per uur
  450 U verstuurt te snel
  452 Te veel ontvangers
  450 Verzendlimiet bereikt
  421 Maximaal aantal verbindingen bereikt
  # greylisting
  450 Greylisting aktiv, bitte später erneut versuchen
  451 Graue Liste: bitte in 5 Minuten erneut zustellen
  450 Absender noch unbekannt, bitte in einigen Minuten erneut versuchen
  450 Greylisting: probeer het over 5 minuten opnieuw
  451 Afzender nog onbekend, probeer het later opnieuw
  # authentication
  550 SPF-Prüfung fehlgeschlagen
  550 DKIM-Signatur ungültig
  550 Absender gefälscht
  550 Ihr Server ist nicht berechtigt, für diese Domain zu senden
  550 E-Mail nicht authentifiziert (DMARC)
  550 SPF-controle mislukt
  550 Vervalste afzender
  550 Uw server is niet gemachtigd om mail te verzenden namens dit domein
  # sender-identity
  550 Kein Reverse-DNS-Eintrag
  554 PTR-Eintrag fehlt
  550 Absenderdomain existiert nicht
  550 Ungültiger HELO
  550 Absenderadresse konnte nicht überprüft werden
  550 Hostname Ihres Servers nicht auflösbar
  550 Rückwärtsauflösung Ihrer IP schlägt fehl
  550 Die Domain des Absenders konnte nicht gefunden werden
  550 Geen reverse DNS
  550 Het domein van de afzender bestaat niet
  550 Ongeldige HELO
  550 Afzender kon niet worden geverifieerd
  550 PTR-record ontbreekt
  # content
  550 Nachricht als Spam eingestuft
  550 Nachricht wegen Spamverdacht abgelehnt
  554 Virus gefunden
  550 Anhang nicht erlaubt
  550 Ihre Mail enthält gefährliche Inhalte
  554 Spam erkannt
  550 Dateityp im Anhang verboten
  550 Die Nachricht enthält einen schädlichen Link
  550 Mail vom Spamfilter abgewiesen
  550 Unerwünschte Werbung
  550 Bericht aangemerkt als spam
  554 Virus gevonden
  550 Bijlage niet toegestaan
  550 Inhoud van het bericht geweigerd
  550 Het bericht bevat een schadelijke link
  # policy
  550 Aus Richtliniengründen abgelehnt
  550 Sie sind nicht berechtigt, an diesen Empfänger zu senden
  550 Empfänger nimmt nur interne Nachrichten an
  550 Absender vom Empfänger blockiert
  550 Nur Mitglieder dürfen an diese Liste schreiben
  550 Durch Administrator abgelehnt
  550 Externe Nachrichten sind nicht zugelassen
  550 Der Empfänger möchte keine Nachrichten von Ihnen erhalten
  550 Zustellung durch Regel verhindert
  550 Geweigerd wegens beleid
  550 U mag niet naar deze ontvanger mailen
  550 Afzender geblokkeerd door de ontvanger
  550 Alleen leden mogen naar deze lijst mailen
  550 Externe berichten worden niet geaccepteerd
  # relay
  554 Relaying verweigert
  550 Weiterleitung nicht erlaubt
  530 Authentifizierung erforderlich
  535 Anmeldung fehlgeschlagen, Benutzername oder Passwort falsch
  550 Domain wird hier nicht gehostet
  550 Dieser Server nimmt keine Mails für diese Domain an
  554 Relay geweigerd
  530 Authenticatie vereist
  535 Gebruikersnaam of wachtwoord onjuist
  550 Dit domein wordt hier niet gehost
  # tls
  530 Verschlüsselung erforderlich
  550 Nur verschlüsselte Verbindungen erlaubt
  454 TLS-Aushandlung fehlgeschlagen
  550 Zertifikat abgelaufen
  530 Versleuteling vereist
  550 Certificaat verlopen
  # message-size
  552 Nachricht zu groß
  552 Die Nachricht überschreitet die maximale Größe
  552 Anhang zu groß
  552 Nachrichtengröße überschreitet das Limit
  552 Bericht te groot
  552 De berichtgrootte overschrijdt de limiet
  552 Bijlage te groot
  # protocol
  500 Unbekannter Befehl
  501 Syntaxfehler
  503 Falsche Reihenfolge der Befehle
  550 From-Header fehlt
  500 Onbekende opdracht
  501 Syntaxisfout
  # unreachable
  Zeitüberschreitung bei der Verbindung
  Verbindung wurde abgelehnt
  Domain existiert nicht
  Der Zielserver ist nicht erreichbar
  Der Server antwortet nicht
  Kein MX-Eintrag gefunden
  Host nicht gefunden
  DNS-Auflösung fehlgeschlagen
  Die Nachricht konnte nicht innerhalb von 4 Tagen zugestellt werden
  Verbindung zum Server verloren
  Es konnte keine Verbindung hergestellt werden
  Die Domain des Empfängers wurde nicht gefunden
  Verbinding time-out
  Verbinding geweigerd
  Domein bestaat niet
  De server reageert niet
  Kan geen verbinding maken met de server
  Geen MX-record gevonden
  # receiver-fault
  451 Interner Serverfehler
  421 Dienst vorübergehend nicht verfügbar
  451 Lokaler Verarbeitungsfehler
  421 Wartungsarbeiten
  452 Nicht genug Speicherplatz auf dem Server
  421 Server überlastet
  450 Technische Störung
  451 Vorübergehender Fehler, bitte später erneut versuchen
  451 Interne serverfout
  421 Dienst tijdelijk niet beschikbaar
  421 Server in onderhoud
  451 Technische storing
  452 Onvoldoende ruimte op de server
  421 Server overbelast
  # not-a-failure
  Ich bin bis zum 3. Januar nicht im Büro
  Automatische Antwort: Urlaub
  Abwesenheitsnotiz
  Ik ben afwezig tot 3 januari
  Automatisch antwoord
`);
