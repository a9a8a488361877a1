import { readLabelledBlock } from './read-labelled-block.ts';

/** Polish and Russian wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_POLISH_RUSSIAN = readLabelledBlock(`
  # invalid-recipient
  550 Użytkownik nieznany
  550 Taki adres nie istnieje
  550 Nie ma takiej skrzynki pocztowej
  550 Odbiorca nie został znaleziony
  550 Nieprawidłowy adres e-mail
  550 Brak takiego konta na tym serwerze
  550 Pracownik już nie pracuje w firmie
  550 Skrzynka nie istnieje
  550 Adres odbiorcy jest błędny
  550 Пользователь не существует
  550 Нет такого адреса
  550 Почтовый ящик не найден
  550 Получатель неизвестен
  550 Неверный адрес получателя
  550 Учетная запись не найдена
  550 Такой пользователь не зарегистрирован
  550 Сотрудник больше не работает
  550 Адресат отсутствует на этом сервере
  # mailbox-inactive
  550 Konto usunięte
  550 Konto zablokowane
  550 Konto nieaktywne
  550 Skrzynka została zawieszona
  550 Konto wygasło
  550 Skrzynka zamknięta
  550 Użytkownik zablokowany
  550 Ящик удалён
  550 Учетная запись заблокирована
  550 Почтовый ящик отключен
  550 Аккаунт приостановлен
  550 Ящик неактивен
  550 Пользователь заблокирован
  550 Почтовый ящик заблокирован за неиспользование
  # mailbox-full
  552 Skrzynka przepełniona
  552 Przekroczono limit pojemności skrzynki
  552 Brak miejsca w skrzynce odbiorcy
  452 Skrzynka użytkownika jest pełna
  552 Quota przekroczona
  552 Limit skrzynki został osiągnięty
  552 Почтовый ящик переполнен
  552 Превышена квота
  552 У получателя закончилось место в ящике
  452 Недостаточно места в почтовом ящике
  552 Превышен размер ящика пользователя
  # reputation
  554 Twój adres IP jest na czarnej liście
  554 Adres IP zablokowany
  550 Serwer wysyła spam i został zablokowany
  550 Zła reputacja serwera nadawcy
  421 IP czasowo zablokowane za nadużycia
  550 Zbyt wiele skarg na wiadomości
  554 Ваш IP в черном списке
  554 Ваш IP адрес заблокирован
  550 Плохая репутация отправителя
  550 С вашего сервера рассылается спам
  421 IP временно заблокирован за злоупотребления
  550 Слишком много жалоб на ваши письма
  550 Отправляющий сервер находится в спам-листе
  # rate-limit
  421 Zbyt wiele połączeń
  450 Przekroczono limit wiadomości na godzinę
  450 Wysyłasz zbyt szybko
  452 Zbyt wielu odbiorców
  421 Osiągnięto maksymalną liczbę połączeń
  421 Слишком много соединений
  450 Превышен лимит сообщений в час
  450 Слишком частая отправка
  452 Слишком много получателей
  450 Вы отправляете письма слишком быстро
  421 Превышено количество одновременных подключений
  # greylisting
  450 Szara lista, spróbuj ponownie za 5 minut
  451 Nieznany jeszcze nadawca, proszę ponowić próbę za kilka minut
  450 Серый список, попробуйте через 5 минут
  451 Отправитель пока неизвестен, повторите попытку позже
  450 Greylisting: повторите через 300 секунд
  # authentication
  550 Błąd SPF
  550 Nadawca sfałszowany
  550 Wiadomość nieuwierzytelniona
  550 Ошибка SPF
  550 Поддельный отправитель
  550 Подпись DKIM недействительна
  550 Ваш сервер не имеет права отправлять почту от имени этого домена
  # sender-identity
  550 Brak rekordu PTR
  550 Brak odwrotnego DNS
  550 Domena nadawcy nie istnieje
  550 Nieprawidłowe HELO
  550 Nie można zweryfikować nadawcy
  550 Нет обратной записи DNS
  550 Отсутствует PTR запись
  550 Домен отправителя не существует
  550 Неверный HELO
  550 Не удалось проверить адрес отправителя
  # content
  550 Wiadomość uznana za spam
  554 Wykryto wirusa
  550 Niedozwolony załącznik
  550 Treść wiadomości odrzucona
  550 Wiadomość zawiera złośliwy link
  550 Письмо распознано как спам
  554 Обнаружен вирус
  550 Недопустимое вложение
  550 Содержимое письма отклонено
  550 Сообщение содержит вредоносную ссылку
  # policy
  550 Odrzucono zgodnie z polityką bezpieczeństwa
  550 Nie masz uprawnień do wysyłania na ten adres
  550 Nadawca zablokowany przez odbiorcę
  550 Tylko członkowie mogą pisać na tę listę
  550 Odrzucone przez administratora
  550 Отклонено политикой безопасности
  550 У вас нет прав на отправку этому получателю
  550 Отправитель заблокирован получателем
  550 Только участники могут писать в этот список рассылки
  550 Отклонено администратором
  550 Прием внешних писем запрещен
  # relay
  554 Relay zabroniony
  530 Wymagane uwierzytelnienie
  535 Błędny login lub hasło
  550 Domena nie jest obsługiwana przez ten serwer
  554 Пересылка запрещена
  530 Требуется аутентификация
  535 Неверный логин или пароль
  550 Домен не обслуживается этим сервером
  # tls
  530 Wymagane szyfrowanie
  550 Certyfikat wygasł
  530 Требуется шифрование
  550 Срок действия сертификата истёк
  # message-size
  552 Wiadomość zbyt duża
  552 Rozmiar wiadomości przekracza limit
  552 Слишком большое письмо
  552 Размер сообщения превышает допустимый
  # protocol
  500 Nieznane polecenie
  501 Błąd składni
  500 Неизвестная команда
  501 Синтаксическая ошибка
  # unreachable
  Przekroczono czas oczekiwania na połączenie
  Odmowa połączenia
  Domena nie istnieje
  Serwer nie odpowiada
  Nie można połączyć się z serwerem
  Brak rekordów MX
  Превышено время ожидания соединения
  Соединение отклонено
  Домен не существует
  Сервер не отвечает
  Не удалось подключиться к серверу
  MX запись не найдена
  # receiver-fault
  451 Wewnętrzny błąd serwera
  421 Usługa tymczasowo niedostępna
  421 Prace konserwacyjne
  451 Problem techniczny
  452 Brak miejsca na serwerze
  421 Serwer przeciążony
  451 Внутренняя ошибка сервера
  421 Сервис временно недоступен
  421 Технические работы на сервере
  451 Временная ошибка
  452 Недостаточно места на сервере
  421 Сервер перегружен
  # not-a-failure
  Jestem poza biurem do 3 stycznia
  Automatyczna odpowiedź
  Меня нет на месте до 3 января
  Автоответ: я в отпуске
`);
