import { readLabelledBlock } from './read-labelled-block.ts';

/** Whole sentences in eleven languages, as small hosts write them. */
export const LABELLED_WORDINGS_SENTENCES = readLabelledBlock(`
  # invalid-recipient
  550 Votre message n'a pu être délivré : l'utilisateur demandé n'est pas répertorié dans notre annuaire
  550 5.1.1 Aucune boîte aux lettres ne correspond à cette adresse
  550 Die von Ihnen angegebene Mailadresse ist auf diesem System nicht eingerichtet
  550 Unter dieser Adresse ist kein Benutzer registriert
  550 La dirección indicada no corresponde a ningún usuario de este dominio
  550 L'indirizzo specificato non corrisponde ad alcun utente
  550 O endereço informado não corresponde a nenhum usuário
  550 Het opgegeven e-mailadres is bij ons niet bekend
  550 Podany adres nie jest zarejestrowany w naszym systemie
  550 Указанный адрес не зарегистрирован в нашей системе
  550 指定されたメールアドレスは当サーバーに登録されておりません
  550 해당 메일 주소는 등록되어 있지 않습니다
  550 您所发送的地址在本系统中未注册
  550 Le compte jean.dupont n'est pas connu de notre système
  550 Vérifiez l'orthographe de l'adresse, elle ne figure pas dans notre base
  550 Diese Adresse ist uns nicht bekannt
  550 Postfach unter dieser Adresse nicht verfügbar, da nicht vorhanden
  550 El correo que intenta contactar no existe en este servidor
  550 Utente non presente sul sistema
  550 Este usuário não faz parte do nosso sistema
  550 Deze gebruiker kennen wij niet
  550 Użytkownika nie ma w systemie
  550 Данный пользователь у нас не зарегистрирован
  550 そのようなユーザーはおりません
  550 그런 사용자가 없습니다
  550 系统中没有该邮箱
  550 Cette boîte n'a jamais été créée chez nous
  550 Zu dieser Adresse gibt es kein Konto
  550 No tenemos a nadie con esa dirección
  550 Qui non c'è nessun utente così chiamato
  550 Ninguém com este nome neste domínio
  550 Er is hier niemand met dat adres
  550 Nikt taki tu nie istnieje
  550 У нас нет такого получателя
  550 お探しのアドレスは当社にはございません
  550 이 주소는 저희 시스템에 없습니다
  550 我们这里没有这个人
  # mailbox-full
  452 La boîte de votre correspondant est actuellement pleine, merci de réessayer ultérieurement
  552 Le destinataire ne dispose plus de place pour recevoir votre message
  552 Der Empfänger hat sein Speicherlimit erreicht und kann keine weiteren Nachrichten empfangen
  552 Das Mailkonto hat keinen freien Speicher mehr
  552 El destinatario no dispone de espacio para recibir más mensajes
  552 Il destinatario ha esaurito lo spazio a disposizione
  552 O destinatário não tem espaço para receber novas mensagens
  552 De ontvanger heeft geen ruimte meer in zijn postvak
  552 Odbiorca nie ma już wolnego miejsca w skrzynce
  552 В почтовом ящике получателя нет свободного места
  552 相手先のメールボックスに空きがないため受信できません
  552 받는 사람의 메일함에 남은 공간이 없습니다
  552 对方邮箱已无剩余空间，无法接收邮件
  La messagerie du destinataire n'accepte plus de message : quota atteint
  552 Quota des Benutzers überschritten, Nachricht nicht angenommen
  552 Buzón sin espacio disponible
  552 Casella del destinatario esaurita
  552 Caixa postal acima do limite
  552 Geen ruimte meer beschikbaar voor deze gebruiker
  552 Limit miejsca w skrzynce przekroczony
  552 Объём почтового ящика исчерпан
  552 保存容量を超過しているため受信できません
  552 사서함 용량이 모두 찼습니다
  552 收件箱容量超限
  552 Impossible de remettre le message, la boîte déborde
  552 Der Posteingang des Empfängers läuft über
  552 Ya no caben más mensajes en este buzón
  552 La casella non può contenere altri messaggi
  552 Não cabe mais nada nesta caixa de correio
  552 De inbox van de ontvanger is overvol
  552 W skrzynce nie zmieści się więcej wiadomości
  552 Ящик больше не может принимать письма, лимит исчерпан
  552 受信箱の空きがなくなりました
  552 수신함에 여유 공간이 없습니다
  552 该邮箱装不下更多邮件
  # mailbox-inactive
  550 Ce compte de messagerie a été désactivé suite à une longue période d'inactivité
  550 Das Konto des Empfängers wurde vorübergehend gesperrt
  550 Esta cuenta ha sido desactivada por inactividad prolongada
  550 L'account del destinatario è stato sospeso
  550 A conta do destinatário está temporariamente suspensa
  550 Le titulaire de cette adresse a résilié son abonnement
  550 Das Postfach ist zur Zeit gesperrt
  550 El usuario se encuentra suspendido
  550 L'indirizzo non è più attivo
  550 Esta conta não está ativa
  550 Dit account is niet meer actief
  550 To konto jest obecnie zablokowane
  550 Данный почтовый ящик больше не используется
  550 このアカウントは現在ご利用いただけません
  550 사용이 중지된 메일 주소입니다
  550 该邮箱已被系统冻结
  # reputation
  554 Nous avons reçu trop de courriers indésirables depuis votre serveur, celui-ci est bloqué
  421 Votre serveur de messagerie est temporairement placé sur notre liste de blocage
  554 Wir nehmen von Ihrem Server keine Mails an, da er auf einer Blacklist steht
  554 Von Ihrer IP-Adresse wurde in letzter Zeit Spam versendet
  554 No aceptamos correo desde su servidor por encontrarse en listas negras
  554 Il server da cui proviene il messaggio è inserito in una blacklist
  554 O servidor que enviou esta mensagem está em uma lista de bloqueio
  554 Uw mailserver staat op onze blokkeerlijst
  554 Twój serwer znajduje się na liście spamerów
  554 Ваш сервер занесён в список спамеров
  554 ご利用のサーバーからは迷惑メールが多数送信されているため受信を拒否しております
  554 귀하의 메일 서버는 스팸 발송으로 인해 차단되었습니다
  554 您的邮件服务器因发送垃圾邮件被列入封锁名单
  550 Votre nom de domaine figure sur une liste noire
  554 Votre adresse IP est refusée chez nous car elle émet du spam
  550 Mail von dieser IP nicht erwünscht, siehe Blacklist
  554 Ihre Domain ist bei uns wegen Spam gesperrt
  554 Mensaje rechazado, la IP remitente está listada
  554 L'IP del mittente è presente in RBL
  554 Mensagem recusada: IP listado em RBL
  554 Uw IP is bij ons geblokkeerd
  554 Serwer nadawcy na liście RBL
  554 Ваш домен находится в чёрном списке
  554 貴社のサーバーは迷惑メール送信元として登録されています
  554 스팸 서버로 등록된 IP입니다
  554 您的IP在我方黑名单中
  554 Trop d'abus constatés depuis votre adresse IP
  554 Zugriff von Ihrer IP wegen Spamverdacht unterbunden
  554 Su servidor ha sido vetado por abuso
  554 Connessione negata, IP sospetto
  554 С вашего адреса шёл спам, доступ закрыт
  554 贵方服务器IP存在滥发行为，连接被拒
  # rate-limit
  450 Vous dépassez le nombre de destinataires autorisés par message
  421 Trop de courriels reçus de votre part, merci de patienter
  450 Sie haben die zulässige Anzahl von E-Mails überschritten
  421 Zu viele gleichzeitige Verbindungen von Ihrer IP
  450 Ha superado la cantidad de correos permitidos, espere unos minutos
  450 Hai superato il numero massimo di messaggi consentiti
  450 Você excedeu o número de mensagens permitidas por hora
  450 U heeft het maximum aantal berichten overschreden
  450 Wysłano zbyt dużo wiadomości w krótkim czasie
  450 За последний час отправлено слишком много писем
  450 一定時間内の送信通数の上限を超えました
  450 짧은 시간에 너무 많은 메일이 발송되었습니다
  450 您在短时间内发送了过多邮件
  450 Votre cadence d'envoi est trop importante
  450 Mengenbegrenzung erreicht, bitte warten
  450 Límite de envíos por hora superado
  450 Limite di invii orari superato
  450 Limite de envios por hora ultrapassado
  450 Te veel mail vanaf uw adres
  450 Przekroczono dzienny limit wysyłki
  450 Превышена допустимая скорость отправки
  450 接続回数の制限を超えました
  450 单位时间内发信量超限
  421 Vous ouvrez trop de sessions en parallèle
  # greylisting
  451 Votre serveur n'est pas encore connu chez nous, merci de représenter votre message dans 10 minutes
  450 Ihre Nachricht wird vorübergehend zurückgestellt (Greylisting), bitte später nochmals zustellen
  450 Courriel mis en attente, retentez dans un quart d'heure (liste grise)
  # sender-identity
  550 Votre adresse IP ne possède pas d'enregistrement PTR valide
  550 L'adresse d'expédition indiquée est invalide : domaine inexistant
  550 Ihr Mailserver besitzt keinen gültigen Reverse-DNS-Eintrag
  550 Die Absenderadresse ist ungültig
  550 La dirección IP desde la que envía no tiene resolución inversa
  550 L'indirizzo IP del server non ha un record PTR
  550 O IP do seu servidor não possui DNS reverso configurado
  550 Uw server heeft geen geldig PTR-record
  550 Adres IP serwera nie posiada rekordu PTR
  550 Для IP-адреса вашего сервера не настроена обратная зона
  550 送信元サーバーの逆引き設定がありません
  550 您的服务器IP没有设置反向解析
  550 Le nom annoncé au HELO ne correspond pas à votre IP
  550 Die IP-Adresse hat keinen Namen (PTR)
  # content
  554 Notre filtre a estimé que votre message était un spam
  554 Ihre Nachricht wurde vom Virenscanner abgelehnt
  550 Diese E-Mail wurde als unerwünschte Werbung eingestuft
  554 El mensaje ha sido rechazado por el filtro antispam
  554 Il messaggio è stato identificato come posta indesiderata
  554 A mensagem foi classificada como lixo eletrônico
  554 Uw bericht is door ons spamfilter tegengehouden
  554 Wiadomość została odrzucona przez filtr antyspamowy
  554 Ваше письмо отклонено спам-фильтром
  554 本メールは迷惑メールと判断されたため拒否されました
  554 본 메일은 스팸으로 판단되어 수신이 거부되었습니다
  554 您的邮件被我们的反垃圾系统拦截
  550 Les fichiers exécutables ne sont pas acceptés en pièce jointe
  550 Ausführbare Anhänge werden nicht angenommen
  550 No se permiten archivos ejecutables
  550 Allegati eseguibili non ammessi
  550 Arquivos executáveis não são aceitos
  550 Uitvoerbare bestanden worden niet geaccepteerd
  550 Pliki wykonywalne w załącznikach są zabronione
  550 Исполняемые файлы во вложении запрещены
  550 実行形式の添付ファイルは受け付けておりません
  550 실행 파일은 첨부할 수 없습니다
  550 不接受可执行文件附件
  550 Message bloqué car il contient un programme malveillant
  550 Die angehängte Datei enthält einen Virus
  550 El fichero adjunto está infectado
  # policy
  550 Le destinataire a choisi de ne pas recevoir de messages de votre part
  550 L'envoi vers cette liste est limité à ses membres
  550 Der Empfänger akzeptiert keine Nachrichten von externen Absendern
  550 Die Sicherheitsrichtlinien des Empfängers verbieten die Zustellung
  550 El administrador del dominio no permite recibir mensajes de este remitente
  550 Il destinatario ha scelto di non ricevere messaggi da questo mittente
  550 O destinatário optou por não receber mensagens deste remetente
  550 De ontvanger accepteert geen berichten van buiten de organisatie
  550 Odbiorca nie przyjmuje wiadomości spoza organizacji
  550 Получатель не принимает письма от внешних отправителей
  550 受信者の設定により受信が拒否されました
  550 수신자의 설정에 따라 수신이 거부되었습니다
  550 根据收件人的设置，您的邮件被拒绝
  550 Notre politique interdit la réception de ce type de message
  550 Diese Adresse nimmt nur Mails aus dem eigenen Haus an
  550 Esta dirección no acepta correo externo
  550 Indirizzo riservato alla posta interna
  550 Este endereço não aceita mensagens externas
  550 Dit adres is alleen voor intern gebruik
  550 Приём почты от внешних отправителей закрыт
  550 该地址只接收内部邮件
  550 Le propriétaire de la boîte refuse vos courriels
  # relay
  554 Vous n'êtes pas autorisé à relayer du courrier par ce serveur
  550 Für diese Domain ist dieser Mailserver nicht zuständig
  550 Este servidor no permite el reenvío de correo
  550 Non è consentito l'inoltro tramite questo server
  550 Este servidor não permite retransmissão
  550 Relayen via deze server is niet toegestaan
  550 Serwer nie pozwala na przekazywanie poczty
  550 Этот сервер не пересылает чужую почту
  550 このサーバーでは第三者中継を許可していません
  550 本服务器不允许转发外部邮件
  550 Ce domaine n'est pas géré par notre serveur
  550 Bitte melden Sie sich zuerst an
  550 Debe autenticarse antes de enviar
  # receiver-fault
  451 Une erreur s'est produite lors du traitement de votre demande
  451 Der Mailserver ist wegen Wartungsarbeiten zurzeit nicht verfügbar
  451 El servidor está temporalmente fuera de servicio
  451 Il servizio è momentaneamente fuori uso
  451 O servidor está em manutenção, tente novamente em breve
  451 De server is wegens onderhoud niet beschikbaar
  451 Serwer jest chwilowo niedostępny z powodu prac technicznych
  451 Сервер временно не работает, попробуйте позднее
  451 現在サーバーが混み合っております。しばらくしてから再送してください
  451 현재 서버 점검 중이오니 잠시 후 다시 시도해 주십시오
  451 服务器正在维护，请稍后再试
  421 Serveur saturé, merci de réessayer plus tard
  421 Der Server ist derzeit ausgelastet
  451 El sistema está ocupado
  451 Il server è occupato, riprovare
  451 O sistema está sobrecarregado
  451 System chwilowo przeciążony
  451 Система перегружена
  451 サーバーで問題が発生しました
  451 서버가 혼잡합니다
  451 系统繁忙
  451 Notre base de données est momentanément inaccessible
  451 Datenbank derzeit nicht erreichbar
  # unreachable
  Le serveur de destination est resté injoignable pendant 5 jours
  Der Mailserver der Empfängerdomain konnte nicht erreicht werden
  No ha sido posible establecer conexión con el servidor de destino
  Non è stato possibile stabilire una connessione con il server
  Connexion au serveur distant impossible
  Der entfernte Server hat die Verbindung beendet
  El servidor de correo del destinatario no está respondiendo
  Il server di destinazione ha chiuso la connessione
  O servidor de destino encerrou a conexão
  De externe server heeft de verbinding verbroken
  Удалённый сервер закрыл соединение
  相手サーバーとの接続が切断されました
  # authentication
  550 Votre domaine n'est pas autorisé par SPF à utiliser ce serveur
  550 Die SPF-Regeln Ihrer Domain erlauben diesen Server nicht
  550 El dominio remitente no autoriza a esta IP (SPF)
  # tls
  550 Seules les connexions TLS sont acceptées
`);
