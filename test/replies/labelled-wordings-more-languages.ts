import { readLabelledBlock } from './read-labelled-block.ts';

/** Czech, Slovak, Swedish, Danish, Norwegian, Hungarian, Romanian, Turkish and Greek wordings. */
export const LABELLED_WORDINGS_MORE_LANGUAGES = readLabelledBlock(`
  # invalid-recipient
  550 Uživatel neexistuje
  550 Schránka nebyla nalezena
  550 Neplatná adresa příjemce
  550 Användaren finns inte
  550 Okänd mottagare
  550 Brugeren findes ikke
  550 Ukendt modtager
  550 Brukeren finnes ikke
  550 Adressen er ugyldig
  550 Ismeretlen címzett
  550 A felhasználó nem létezik
  550 Utilizator inexistent
  550 Adresa nu există
  550 Kullanıcı bulunamadı
  550 Böyle bir adres yok
  550 Geçersiz alıcı
  550 Ο χρήστης δεν υπάρχει
  550 Άγνωστος παραλήπτης
  550 Používateľ neexistuje
  # mailbox-full
  552 Schránka je plná
  552 Překročena kvóta
  552 Brevlådan är full
  552 Kvoten överskriden
  552 Postkassen er fuld
  552 Innboksen er full
  552 A postafiók megtelt
  552 Kvóta túllépve
  552 Căsuța poștală este plină
  552 Cota depășită
  552 Posta kutusu dolu
  552 Kota aşıldı
  552 Το γραμματοκιβώτιο είναι γεμάτο
  # mailbox-inactive
  550 Účet je zablokován
  550 Kontot är avstängt
  550 Kontoen er spærret
  550 Kontoen er deaktivert
  550 A fiók letiltva
  550 Cont suspendat
  550 Hesap askıya alınmış
  550 Hesap devre dışı
  550 Ο λογαριασμός είναι ανενεργός
  # reputation
  554 Vaše IP adresa je na blacklistu
  554 Din IP-adress är blockerad
  554 Jeres IP-adresse er blokeret på grund af spam
  554 Din IP er svartelistet
  554 Az Ön IP címe feketelistán van
  554 IP-ul dvs. este pe lista neagră
  554 IP adresiniz kara listede
  554 IP adresiniz engellendi
  554 Η διεύθυνση IP σας είναι σε μαύρη λίστα
  # rate-limit
  421 Příliš mnoho spojení
  421 För många anslutningar
  421 For mange forbindelser
  421 For mange tilkoblinger
  421 Túl sok kapcsolat
  421 Prea multe conexiuni
  421 Çok fazla bağlantı
  450 Saatlik gönderim sınırı aşıldı
  421 Πάρα πολλές συνδέσεις
  # sender-identity
  550 Chybí reverzní záznam
  550 Domén avsändarens finns inte
  550 Avsändarens domän finns inte
  550 Afsenderens domæne findes ikke
  550 A feladó domainje nem létezik
  550 Gönderenin alan adı bulunamadı
  # content
  550 Zpráva byla označena jako spam
  550 Meddelandet klassades som skräppost
  550 Beskeden blev afvist som spam
  550 Az üzenet spamnek minősült
  550 Mesajul a fost identificat ca spam
  550 Mesaj spam olarak algılandı
  550 Příloha není povolena
  # relay
  554 Relay nekad
  554 Předávání není povoleno
  535 Felaktigt lösenord
  535 Geçersiz kullanıcı adı veya parola
  535 Hibás jelszó
  # message-size
  552 Zpráva je příliš velká
  552 Meddelandet är för stort
  552 Beskeden er for stor
  552 Az üzenet túl nagy
  552 Mesaj prea mare
  552 Mesaj çok büyük
  552 Το μήνυμα είναι πολύ μεγάλο
  # unreachable
  Vypršel časový limit spojení
  Servern svarar inte
  Serveren svarer ikke
  A kiszolgáló nem válaszol
  Serverul nu răspunde
  Sunucu yanıt vermiyor
  Ο διακομιστής δεν αποκρίνεται
  Doména neexistuje
  Domänen finns inte
  # receiver-fault
  451 Interní chyba serveru
  421 Tjänsten är tillfälligt otillgänglig
  421 Tjenesten er midlertidig utilgængelig
  451 Belső hiba
  421 Serviciul este temporar indisponibil
  421 Hizmet geçici olarak kullanılamıyor
  421 Server je přetížen
  # policy
  550 Odmítnuto politikou
  550 Avvisad enligt policy
  550 Afsenderen er blokeret af modtageren
  550 Bu gruba sadece üyeler yazabilir
  550 Csak belső felhasználók küldhetnek
  # not-a-failure
  Jag är inte på kontoret
  Automatisk svar: ferie
  Automatická odpověď
  Otomatik yanıt
`);
