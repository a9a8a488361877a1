import { readLabelledBlock } from './read-labelled-block.ts';

/** Spanish, Italian and Portuguese wordings of hosts that no rule names. */
export const LABELLED_WORDINGS_SPANISH_ITALIAN_PORTUGUESE = readLabelledBlock(`
  # invalid-recipient
  550 El usuario no existe
  550 Dirección de correo inexistente
  550 No hay ningún usuario con ese nombre
  550 Destinatario desconocido en este servidor
  550 La cuenta de correo no fue encontrada
  550 El buzón del destinatario no existe
  550 El destinatario ya no trabaja en la empresa
  550 Usuario no encontrado en el directorio
  550 La dirección de correo electrónico no es válida
  No se encontró la dirección
  550 Correo inválido
  550 Ese usuario no está registrado
  550 Utente sconosciuto
  550 L'indirizzo non esiste
  550 Casella inesistente
  550 Nessun utente con questo nome
  550 Destinatario non trovato
  550 Account non presente su questo server
  550 La casella di posta non esiste più
  550 Indirizzo e-mail non valido
  550 L'utente non lavora più in azienda
  550 Il destinatario non risulta registrato
  550 Indirizzo errato
  550 Usuário inexistente
  550 O endereço não existe
  550 Caixa postal não encontrada
  550 Destinatário desconhecido
  550 Conta não localizada neste servidor
  550 Não há usuário com este nome
  550 Conta excluída
  550 Endereço de e-mail inválido
  550 O funcionário não trabalha mais na empresa
  550 Utilizador não registado
  550 Conta de email removida
  # mailbox-inactive
  550 Cuenta eliminada
  550 Cuenta suspendida por falta de pago
  550 La cuenta está desactivada
  550 Buzón cerrado
  550 Usuario inactivo
  550 La cuenta de correo fue dada de baja
  550 Cuenta bloqueada temporalmente
  550 Casella cancellata
  550 Account disabilitato
  550 Casella sospesa per inattività
  550 Account chiuso
  550 Casella bloccata
  550 Utente disattivato
  550 Casella scaduta
  550 Conta desativada
  550 Conta suspensa por falta de pagamento
  550 Caixa postal bloqueada
  550 Usuário inativo
  550 Conta cancelada
  550 Esta conta foi encerrada
  # mailbox-full
  552 El buzón está lleno
  552 Cuota excedida
  El buzón del destinatario ha superado la cuota
  452 No hay espacio suficiente en el buzón
  552 La cuenta ha excedido el espacio de almacenamiento
  552 Bandeja de entrada llena
  552 El usuario superó su límite de espacio
  552 Se alcanzó el tamaño máximo del buzón
  552 Casella piena
  552 La casella del destinatario ha superato la quota
  552 Spazio esaurito nella casella
  552 La mailbox è piena
  452 Spazio insufficiente per l'utente
  552 Quota superata
  552 Superato il limite di spazio della casella
  552 Caixa de entrada cheia
  552 Cota excedida
  552 A caixa do destinatário está sem espaço
  552 Limite de armazenamento atingido
  452 Espaço insuficiente na caixa postal
  552 Usuário excedeu a cota de disco
  552 A conta ultrapassou o espaço disponível
  # reputation
  554 Su IP se encuentra en una lista negra
  554 Su dirección IP ha sido bloqueada
  554 IP con mala reputación
  550 Servidor bloqueado por enviar spam
  421 Su IP está bloqueada temporalmente por abuso
  550 Dominio en lista negra
  550 Demasiadas quejas de los usuarios
  554 Conexión rechazada: su servidor figura en una RBL
  554 Il tuo IP è in blacklist
  554 Indirizzo IP bloccato
  550 Server mittente presente in una lista nera
  554 Cattiva reputazione dell'IP
  550 IP bloccato per invio di spam
  550 Troppe segnalazioni di spam dagli utenti
  421 Il vostro server è stato bloccato temporaneamente per abuso
  554 Seu IP está em uma lista negra
  554 IP bloqueado
  550 IP com má reputação
  550 Servidor bloqueado por envio de spam
  421 Seu IP foi bloqueado temporariamente por abuso
  550 Domínio do remetente em blacklist
  550 Muitas reclamações de spam
  # rate-limit
  421 Demasiadas conexiones
  450 Ha excedido el límite de mensajes por hora
  451 Está enviando demasiado rápido
  452 Demasiados destinatarios
  450 Límite diario de envío alcanzado
  421 Se superó el número máximo de conexiones simultáneas
  450 Tasa de envío demasiado alta
  421 Troppe connessioni simultanee
  450 Superato il limite di messaggi orari
  450 Stai inviando troppo velocemente
  452 Troppi destinatari
  450 Frequenza di invio troppo elevata
  421 Numero massimo di connessioni raggiunto
  421 Muitas conexões
  450 Limite de mensagens por hora excedido
  450 Você está enviando muito rápido
  452 Muitos destinatários
  450 Taxa de envio excedida
  421 Número máximo de conexões atingido
  450 Limite diário de envio atingido
  # greylisting
  450 Lista gris, intente más tarde
  451 Remitente nuevo, intente de nuevo en 5 minutos
  450 Por favor reintente en 300 segundos
  450 Greylisting, riprovare tra 5 minuti
  451 Mittente non ancora conosciuto, riprova tra qualche minuto
  450 Lista cinza, tente novamente em 5 minutos
  451 Primeiro contato, tente novamente mais tarde
  450 Greylisting ativo, aguarde 300 segundos
  # authentication
  550 Fallo de SPF
  550 Remitente falsificado
  550 Su servidor no está autorizado a enviar correo por el dominio ejemplo.es
  550 El mensaje no supera la comprobación DMARC
  550 Verifica SPF fallita
  550 Mittente falsificato
  550 Firma DKIM non valida
  550 Il tuo server non è autorizzato a inviare per il dominio esempio.it
  550 Falha no SPF
  550 Remetente forjado
  550 Servidor não autorizado a enviar pelo domínio
  550 Mensagem não autenticada
  # sender-identity
  550 Su IP no tiene DNS inverso
  550 No se encontró registro PTR
  550 El dominio del remitente no existe
  550 No se puede verificar el remitente
  550 HELO no válido
  450 El dominio remitente no resuelve
  550 Manca il reverse DNS
  550 Il dominio del mittente non esiste
  550 HELO non valido
  550 Impossibile verificare il mittente
  550 Record PTR assente
  550 IP sem DNS reverso
  550 O domínio do remetente não existe
  550 HELO inválido
  550 Não foi possível verificar o remetente
  550 Registro PTR ausente
  # content
  550 Mensaje detectado como spam
  554 Mensaje rechazado: contiene virus
  550 Archivo adjunto no permitido
  550 Contenido prohibido en el mensaje
  550 El mensaje contiene enlaces sospechosos
  554 El mensaje parece correo basura
  550 Messaggio classificato come spam
  550 Allegato non consentito
  554 Virus rilevato
  550 Contenuto del messaggio rifiutato
  550 Il messaggio contiene un link pericoloso
  550 Messaggio indesiderato
  550 Mensagem identificada como spam
  554 Vírus encontrado
  550 Anexo não permitido
  550 Conteúdo da mensagem rejeitado
  550 Mensagem contém link malicioso
  550 Mensagem indesejada
  # policy
  550 Rechazado por políticas de la empresa
  550 No tiene permiso para enviar a este destinatario
  550 El destinatario solo acepta mensajes internos
  550 Remitente bloqueado por el destinatario
  550 Solo los miembros pueden enviar a esta lista
  550 Rechazado por el administrador
  550 No se admiten correos externos
  550 Messaggio rifiutato per policy aziendale
  550 Non sei autorizzato a inviare a questo destinatario
  550 Mittente bloccato dal destinatario
  550 Solo gli iscritti possono scrivere a questa lista
  550 Accetta solo messaggi interni
  550 Rifiutato dall'amministratore
  550 Rejeitado pela política da empresa
  550 Você não tem permissão para enviar a este destinatário
  550 Remetente bloqueado pelo destinatário
  550 Somente membros podem enviar para esta lista
  550 O destinatário só aceita mensagens internas
  550 Recusado pelo administrador
  # relay
  554 Retransmisión no permitida
  530 Se requiere autenticación
  535 Usuario o contraseña incorrectos
  550 Dominio no alojado en este servidor
  550 Relay denegado
  554 Relay non consentito
  530 Autenticazione richiesta
  535 Nome utente o password errati
  550 Dominio non gestito da questo server
  554 Relay não permitido
  530 Autenticação necessária
  535 Usuário ou senha inválidos
  550 Domínio não hospedado neste servidor
  # tls
  530 Se requiere cifrado
  550 Certificado caducado
  530 Connessione cifrata obbligatoria
  550 Certificato scaduto
  530 Criptografia obrigatória
  550 Certificado expirado
  # message-size
  552 Mensaje demasiado grande
  552 El tamaño del mensaje supera el máximo permitido
  552 Archivo adjunto demasiado pesado
  552 Messaggio troppo grande
  552 La dimensione del messaggio supera il limite
  552 Allegato troppo grande
  552 Mensagem muito grande
  552 O tamanho da mensagem excede o limite
  552 Anexo grande demais
  # protocol
  500 Comando desconocido
  501 Error de sintaxis
  550 Falta la cabecera From
  500 Comando sconosciuto
  501 Errore di sintassi
  550 Intestazione From mancante
  500 Comando não reconhecido
  501 Erro de sintaxe
  550 Cabeçalho From ausente
  # unreachable
  Tiempo de espera agotado
  Conexión rechazada por el servidor remoto
  El dominio no existe
  No se pudo conectar con el servidor
  El servidor remoto no responde
  No se encontraron registros MX
  No se pudo entregar el mensaje después de varios intentos
  Connessione scaduta
  Timeout della connessione
  Connessione rifiutata
  Il dominio non esiste
  Il server remoto non risponde
  Impossibile contattare il server
  Nessun record MX trovato
  Host sconosciuto
  Tempo limite de conexão esgotado
  Conexão recusada
  O domínio não existe
  O servidor remoto não responde
  Não foi possível conectar ao servidor
  Nenhum registro MX encontrado
  Domínio não encontrado
  # receiver-fault
  451 Error interno del servidor
  421 Servicio no disponible temporalmente
  421 Servidor en mantenimiento
  452 Espacio insuficiente en el servidor
  451 Problema técnico, inténtelo más tarde
  421 Servidor sobrecargado
  451 Errore interno del server
  421 Servizio temporaneamente non disponibile
  421 Server in manutenzione
  451 Problema tecnico temporaneo
  452 Spazio insufficiente sul server
  421 Server sovraccarico
  451 Erro interno do servidor
  421 Serviço temporariamente indisponível
  421 Servidor em manutenção
  451 Problema técnico, tente mais tarde
  452 Espaço insuficiente no servidor
  421 Servidor sobrecarregado
  # not-a-failure
  Estoy fuera de la oficina hasta el 3 de enero
  Respuesta automática
  Sono fuori ufficio fino al 3 gennaio
  Risposta automatica
  Estou fora do escritório até 3 de janeiro
  Resposta automática: férias
`);
