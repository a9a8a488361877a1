import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

const MAILBOX = phrases(`
  schránk | schrank | postafiók | postafiok | fiók | căsuț | casut | cutia poștal | cutia postal | пощенск | кутия
  γραμματοκιβώτιο | θυρίδα | posta kutusu | posta kutunuz | скриньк | תיבת | صندوق | กล่องจดหมาย | hộp thư
  kotak surat | kotak masuk | sandučić | sanducic | pretinac | poštni predal | postni predal | pašto dėžut | pasto dezut
  pastkast | postkast
`);
const ACCOUNT = phrases(`
  účet | ucet | konto | cont␣ | contul | акаунт | профил | λογαριασμ | hesap | hesabı | обліков | חשבון | الحساب
  บัญชี | tài khoản | akun | račun␣ | paskyr | konts␣
`);
const SENDER = phrases(`
  odesílatel | odesilatel | odosielateľ | odosielatel | feladó | felado | expeditor | подател | изпращач | αποστολ
  gönderen | gonderen | gönderici | відправник | שולח | المرسل␣ | ผู้ส่ง | người gửi | pengirim | pošiljatelj | posiljatelj | pošiljalac | siuntėj | sūtītāj | saatja | domén | domen | домен
  alan adı | tartomány | domeniu | τομέα | spf | dns | ptr | relay
`);

/**
 * Czech, Slovak, Croatian, Serbian, Slovenian, Lithuanian, Latvian, Estonian, Hungarian, Romanian, Bulgarian, Greek,
 * Turkish, Ukrainian, Hebrew, Arabic, Thai, Vietnamese and Indonesian, with and without their diacritics where those are often lost.
 */
export const EASTERN_LANGUAGES: readonly CauseFamily[] = [
  {
    cause: 'invalid-recipient',
    cues: [
      {
        weight: 84,
        any: phrases(`
        uživatel | uzivatel | příjemce | prijemce | adresa | adresát | adresat | používateľ | pouzivatel | príjemca
        prijemca | felhasználó | felhasznalo | címzett | cimzett | email cím | e-mail cím | utilizator | destinatar
        потребител | получател | адрес | χρήστη | παραλήπτη | διεύθυνση | kullanıcı | kullanici | alıcı | alici
        e-posta adresi | користувач | одержувач | отримувач | адреса | המשתמש | משתמש | נמען | כתובת | المستخدم
        مستخدم | المستلم | العنوان | ผู้ใช้ | ผู้รับ | ที่อยู่อีเมล | người nhận | người dùng | địa chỉ | pengguna
        penerima | alamat email | alamat e-mail | korisnik | primatelj | primalac | uporabnik | prejemnik | vartotoj
        gavėj | lietotāj | saņēmēj | kasutaja | saaja
        ${[...MAILBOX, ...ACCOUNT].map((phrase) => phrase.replace(/ $/, '␣')).join(' | ')}
      `),
        with: phrases(`
        neexistuje | nenalezen | neznám | neznam | nebyl nalezen | nebol nájden | nem létezik | nem letezik
        nem található | nem talalhato | nincs ilyen | ismeretlen | inexistent | nu există | nu exista | necunoscut
        nu a fost găsit | не съществува | непознат | няма такъв | не е намерен | δεν υπάρχει | άγνωστ | δεν βρέθηκε
        bulunamad | mevcut değil | mevcut degil | geçersiz | gecersiz | ␣yok | bilinmeyen | tanınmıyor | не існує
        не знайден | немає | невідом | אינו קיים | לא קיים | לא נמצא | לא ידוע | غير موجود | غير معروف | لا يوجد
        غير صالح | ไม่พบ | ไม่มี | không tồn tại | ne postoji | nije pronađen | nije pronaden | nepoznat
        ne obstaja | neznan | nerastas | neegzistuoja | nežinom | neeksistē | nav atrasts | ei leitud
        ei eksisteeri | tundmatu | không tìm thấy | không hợp lệ | tidak ditemukan | tidak ada | tidak dikenal
        tidak valid
      `),
        not: SENDER,
      },
    ],
  },
  {
    cause: 'mailbox-full',
    cues: [
      {
        weight: 90,
        any: MAILBOX,
        with: phrases(`
        přeplněn | preplnen | je plná | je plna | je plný | plná | megtelt | betelt | tele van | este plin | e plin
        е пълна | препълнен | γεμάτ | πλήρης | dolu | doldu | kota | переповнен | повна | מלאה | ممتلئ | เต็ม
        đã đầy | đầy | penuh | je pun | prepun | je poln | pilna | perpildyt | on täis
      `),
      },
      {
        weight: 88,
        any: phrases(`
        překročena kvóta | prekrocena kvota | kvóta schránky | prekročená kvóta | kvóta túllépés | kvótája betelt
        cotă depășită | cota depasita | квотата е | υπέρβαση ορίου χώρου | kota aşıl | kotayı aş | перевищено квоту
        квоту перевищено | limit pojemności | pojemności skrzynki | hết dung lượng | kuota penuh | kuota terlampaui
        تجاوز الحصة
      `),
      },
    ],
  },
  {
    cause: 'mailbox-inactive',
    cues: [
      {
        weight: 84,
        any: [...MAILBOX, ...ACCOUNT],
        with: phrases(`
        zablokov | deaktiv | zrušen | zrusen | pozastav | neaktivn | neaktívn | inaktív | inaktiv | letilt
        felfüggeszt | dezactivat | suspendat | blocat | деактивиран | блокиран | спрян | απενεργοποι | ανεσταλ
        αποκλει | devre dışı | devre disi | askıya al | askiya al | kapatıl | kapatil | pasif | заблокован
        деактивован | вимкнен | призупинен | מושבת | חסום | מושעה | معطل | موقوف | ถูกระงับ | ถูกปิด | bị khóa
        bị vô hiệu | dinonaktifkan | ditangguhkan | diblokir
      `),
        not: ['spam', '<ip>'],
      },
    ],
  },
  {
    cause: 'reputation',
    cues: [
      {
        weight: 90,
        any: phrases(`
        ip adres | ip-adres | adresa ip | adresei ip | ip cím | ip-cím | ip адрес | ip-адрес | ip адреса | ip-адреса
        διεύθυνση ip | عنوان ip | כתובת ip | כתובת ה-ip | ที่อยู่ ip | địa chỉ ip | alamat ip | <ip>
      `),
        with: phrases(`
        blacklist | černé listin | cerne listin | čiernej listin | čiernom zozname | tiltólist | tiltolist
        feketelist | lista neagră | lista neagra | черен списък | черния списък | μαύρη λίστα | kara list | engellen
        чорному списку | чорний список | чорного списку | заблокован | רשימה שחורה | ברשימה השחורה | القائمة السوداء
        محظور | บัญชีดำ | danh sách đen | daftar hitam | zablokov | letilt | blocată | blocata
      `),
      },
    ],
  },
  {
    cause: 'rate-limit',
    cues: [
      {
        weight: 84,
        any: phrases(`
        příliš mnoho | prilis mnoho | příliš často | príliš veľa | prilis vela | túl sok | tul sok | prea multe
        твърде много | прекалено много | πάρα πολλ | çok fazla | cok fazla | çok sık | забагато | занадто багато
        надто багато | יותר מדי | عدد كبير جدا | มากเกินไป | quá nhiều | terlalu banyak | terlalu sering
      `),
        with: phrases(`
        zpráv | zprav | správ | mailů | mailu | připojení | pripojení | spojení | příjemc | üzenet | levél | level
        kapcsolat | mesaj | conexiun | destinatar | съобщени | писма | връзк | μηνύματα | συνδέσ | bağlantı
        baglanti | e-posta | ileti | alıcı | листів | повідомлень | з'єднань | підключень | הודעות | חיבורים | رسائل
        ข้อความ | การเชื่อมต่อ | thư | kết nối | pesan | email | koneksi
      `),
      },
      {
        weight: 80,
        any: phrases(`
        limit odesílání | překročen limit | prekročený limit | gönderim limiti | gönderim sınırı | limiti aşıldı
        перевищено ліміт | ліміт перевищено | limita de trimitere | limită depășită | лимитът е
      `),
        not: ['velikost', 'veľkos', 'boyut', 'розмір', 'dimensiun'],
      },
    ],
  },
  {
    cause: 'greylisting',
    cues: [
      {
        weight: 90,
        any: phrases(`
        gri list | šedé listin | sivý zoznam | сив списък | сірий список | сірому списку | רשימה אפורה
      `),
      },
    ],
  },
  {
    cause: 'message-size',
    cues: [
      {
        weight: 86,
        any: phrases(`
        příliš velk | prilis velk | príliš veľk | túl nagy | tul nagy | prea mare | твърде голям | прекалено голям
        πολύ μεγάλ | çok büyük | cok buyuk | завелик | занадто велик | надто велик | גדולה מדי | كبيرة جدا
        ใหญ่เกินไป | quá lớn | terlalu besar | максимален размер | максимальний розмір | перевищує розмір
      `),
      },
    ],
  },
  {
    cause: 'relay',
    cues: [{ weight: 84, any: ['relay izni', 'relay yetki', 'relaying není', 'relay není', 'пересилання заборонено'] }],
  },
  {
    cause: 'policy',
    cues: [
      {
        weight: 84,
        any: phrases(`
        получатель отказ | получатель запрет | одержувач відмов | отримувач відмов | příjemce odmít | prijemce odmit
        príjemca odmie | alıcı redde | alici redde | a címzett elutasít | destinatarul refuz
      `),
        not: ['<ip>'],
      },
    ],
  },
  {
    cause: 'content',
    cues: [
      {
        weight: 82,
        any: phrases(`
        nevyžádan | nevyzadan | nevyžiadan | kéretlen | nesolicitat | нежелан | ανεπιθύμητ | istenmeyen | небажан
        דואר זבל | بريد مزعج | رسالة مزعجة | สแปม | thư rác | vírus | virüs | вірус | вирус
      `),
      },
    ],
  },
];
