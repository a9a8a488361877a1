import type { ConceptWords } from './concept.ts';

export const SPANISH: ConceptWords = {
  person: 'destinatari | usuario | cliente | persona! | empleado | suscriptor | titular | receptor | abonado',
  account:
    'correo inválid | email inválid | correo electrónico | buzón | buzon | cuenta! | cuentas! | dirección | direccion | casilla | bandeja | correo electrónico del | alias | mailbox',
  missing:
    'no existe | ya no existe | inexistente | desconocid | no encontrad | no se encontr | no se ha encontrado | no fue encontrad | no se encuentra | no se pudo encontrar | no es válid | no válid | inválid | no es correct | incorrect | no hay ningún usuario | ningún usuario | ningún buzón | no hay ningun | con ese nombre | con este nombre | de ese nombre | no registrad | no está registrad | no reconocid | errónea | erróneo | equivocad | eliminad | no figura | no corresponde | no tenemos | no pertenece | no dado de alta | mal escrit | no hay buzón | no hay cuenta | no es un usuario | no existen | fue borrad | ha sido borrad | no corresponde a ningún | no está dad | no está asignad | sin asignar | no está en nuestr | no es de este | no pertenece a este | no aparece | no consta | no hay registro | no ha sido encontrad | no localizad | no se localiz | no está disponible en este | no se reconoce | desconocemos | no se ha podido encontrar | nadie | no tenemos a',
  gone: 'ya no trabaja | ya no forma parte | ha dejado la empresa | ya no está en | ya no pertenece | dejó la empresa',
  full: 'lleno | llena! | saturad | repleto | colmad | rebosa | está llen | al tope',
  storage: 'cuota | espacio | almacenamiento | capacidad | tamaño del buzón | tamaño máximo del buzón | quota',
  space: 'espacio | almacenamiento | tamaño del buzón | tamaño máximo del buzón',
  exhausted:
    'excedid | excede | superad | supera | ha superado | agotad | alcanzad | insuficiente | sin espacio | no hay espacio | no queda | no tiene espacio | sobrepasad | rebasad | sin lugar | máximo | falta de espacio | no dispone de espacio | completad | no dispone de | ha llegado al | ha llegado a su | no cuenta con | no le queda | no tiene más | se ha quedado sin | sin capacidad | al límite | por encima de',
  disabled:
    'deshabilitad | desactivad | inhabilitad | suspendid | bloquead | cerrad | caducad | inactiv | cancelad | dada de baja | dado de baja | expirad | vencid | no activ | no está activ | ya no está activ | congelad | inactividad | en desuso | ya no se utiliza | ya no se usa | fuera de servicio | no se encuentra activ | ya no está disponible | ha sido desactivad | ha sido suspendid | fue deshabilitad | de baja | ya no está en uso | ya no existe por | no habilitad | retirad | archivad',
  sender: 'remitente | emisor | mail from! | dirección de envío | originador | remite!',
  'sending-host':
    'su ip | su dirección ip | tu ip | dirección ip | la ip | ip! | su servidor | tu servidor | servidor de origen | servidor emisor | servidor remitente | servidor de envío | su proveedor | su red | <ip> | ip de origen | host emisor | ip remitente | servidor que envía | desde su servidor | desde su ip | el servidor que envió | el servidor desde | desde la que envía | su servidor de correo | la dirección ip | su rango | servidor de procedencia',
  domain: 'dominio',
  message: 'mensaje | correo | e mail! | email! | mail! | envío! | mails! | correos',
  attachment: 'adjunto | archivo | fichero | extensión',
  link: 'enlace | vínculo | url! | link!',
  spam: 'spam | no deseado | correo basura | basura | publicidad | no solicitado | publicitari',
  malware:
    'virus | malicios | phishing | peligros | infectad | fraudulent | sospechos | malware | troyano | dañin | suplantaci | estafa',
  score: 'puntuación | puntaje | score | puntos!',
  content: 'contenido | cuerpo del mensaje | asunto | texto del mensaje',
  blacklist:
    'lista negra | listas negras | blacklist | lista de bloqueo | listas de bloqueo | rbl! | dnsbl | lista de spam',
  blocked:
    'bloquead | bloqueo | vetad | baneado | acceso denegado | banead | prohibido el acceso | en cuarentena | bloqueó',
  refused:
    'rechaz | rehusad | denegad | no acept | no se acept | no aceptad | declinad | rechazo | no admite | no se admit | no admitid',
  reputation: 'reputación | mala fama | confianza insuficiente',
  complaints: 'queja | denuncia | reportado como spam | reclamaciones | reportes de spam',
  source:
    'fuente de | origen de spam | envío de spam | envía spam | emisor de spam | envia spam | enviar spam | spammer | abuso | envío masivo | emite spam | envió spam | ha enviado spam | demasiado spam | recibido spam | conocido por enviar',
  'too-many':
    'demasiad | excesiv | exceso de | gran cantidad | elevado número | muchos! | muchas! | cantidad de correos | cantidad de mensajes | número excesivo | más de lo permitido | un exceso',
  connection:
    'conexion | conexión | sesion | sesión | mensajes | correos | destinatarios | solicitudes | simultáne | emails! | mails! | peticiones | envíos! | transacciones',
  errors: 'errores!',
  period:
    'por hora | por día | por minuto | diari | por segundo | en poco tiempo | en una hora | horario | cada hora | por conexión | por sesión | hoy! | corto período | corto periodo | en 24 horas | por ip',
  limit: 'límite | limite | máximo | cuota | número máximo | permitid | tope',
  rate: 'tasa! | tasa de | frecuencia | velocidad | ritmo | volumen',
  'slow-down':
    'demasiado rápido | más despacio | reduzca | limitación de velocidad | disminuya | muy rápido | más lento | demasiado frecuente | espacie',
  send: 'envío | envíos | enviar | enviad | escribir a | envíe',
  retry:
    'más tarde | inténtelo | intente | reintent | vuelva a intentar | de nuevo | nuevamente | pruebe | posteriormente | inténtalo | vuelva a enviar | reenvíe | volver a intentar | intentarlo',
  wait: 'minutos | segundos | espere | unos instantes | un momento | minuto! | horas!',
  grey: 'lista gris | listas grises | greylist | graylist',
  unseen:
    'primer contacto | primera vez | primer intento | aún no conocido | nuevo remitente | todavía desconocido | no visto antes | remitente nuevo | primer envío',
  authentication:
    'spf! | dkim | dmarc | no autenticado | sin autenticar | autenticación del dominio | autenticación del remitente | no está autenticad | no firmad | sin firma',
  forged: 'falsificad | suplantad | falso remitente | remitente falso | suplantación de identidad | falsead',
  'not-allowed':
    'no autorizad | no está autorizad | no permitid | no está permitid | prohibid | no tiene permiso | sin permiso | no puede enviar | no se permite | no habilitad | no tiene autorización | no tiene derecho | no cuenta con permiso | no tiene permitid | no permite | no autoriza | no acepta el | no puede recibir | no le permite | no están permitid | no es permitid | impide',
  reverse:
    'dns inverso | dns inversa | resolución inversa | reverso | reversa | ptr! | reverse | registro inverso | inverso',
  helo: 'helo! | ehlo!',
  unresolved:
    'no se puede resolver | no resuelve | no pudo resolver | sin resolución | no resoluble | no se pudo resolver | no puede ser resuelto',
  unverified:
    'no se pudo verificar | no se puede verificar | no verificad | verificación del remitente | no ha podido verificar | no pudo ser verificad',
  relay: 'relay | retransmisión | reenvío | retransmitir | relé!',
  login:
    'autenticación requerida | autenticación fallida | contraseña | credenciales | autenticarse | iniciar sesión | nombre de usuario | requiere autenticación | autenticación smtp | debe autenticar | fallo de autenticación | error de autenticación | se requiere autenticación | identificarse',
  'not-hosted':
    'no alojado | no hospedado | para este dominio | para ese dominio | no gestiona | no es local | dominio no local | no está alojad | no administra | no local! | no atiende',
  encryption: 'cifrad | encript | tls! | tls | starttls | ssl! | conexión segura',
  certificate: 'certificado',
  size: 'tamaño | mb! | bytes! | longitud | peso!',
  'too-big': 'demasiado grande | muy grande | demasiado largo | demasiado pesad | muy pesad | demasiado extens',
  syntax: 'sintaxis',
  command: 'comando | orden no',
  header: 'encabezado | cabecera',
  malformed:
    'mal formad | malformad | formato incorrecto | no conforme | formato inválido | falta! | ausente | no cumple | secuencia incorrecta | secuencia errónea | incomplet',
  timeout:
    'tiempo de espera | tiempo agotado | se agotó el tiempo | tiempo límite | expiró el tiempo | timeout | tiempo excedido',
  unreachable:
    'inalcanzable | inaccesible | no responde | sin respuesta | no se pudo conectar | no se puede conectar | no se pudo establecer | imposible conectar | no ha respondido | no es posible conectar | no se pudo contactar | no respondió | no fue posible conectar | no hay respuesta | conexión rechazada | imposible contactar | no ha sido posible establecer | no ha sido posible conect | no fue posible establecer | no fue posible contactar | no se ha podido conectar | no se ha podido establecer | no se ha podido contactar | no se pudo alcanzar | sin conexión | imposible establecer | no logró conectar | no está respond | no contesta',
  broken:
    'interrumpid | perdid | cortad | reiniciad | cerró | desconectad | abortad | cerrada por | caíd | imposible | ha cerrado | cerró la',
  dns: 'dns! | mx! | servidor de nombres | resolución de nombres | registro mx | registros mx | nombre de host',
  server: 'servidor | sistema | servicio | host!',
  unavailable:
    'no disponible | fuera de servicio | no está disponible | caído | apagad | detenid | indisponible | no operativ',
  fault:
    'error interno | problema técnico | fallo! | error local | error del sistema | error técnico | falla! | incidencia | avería | error inesperado | problemas técnicos | error de procesamiento | error del servidor | fallo interno | se produjo un error | se ha producido un error | ocurrió un error | ha ocurrido un error | error al procesar | error desconocido del servidor',
  temporary: 'temporal | momentáne | transitori | provisional',
  maintenance: 'mantenimiento',
  overload: 'sobrecarg | ocupad | saturado el servidor | congestion',
  policy: 'política | norma! | normas! | regla! | reglas! | motivos de seguridad | directiva | reglamento',
  administrator: 'administrador | administrativ',
  only: 'sólo | solo! | solamente | únicamente | exclusiv | reservad | restringid | limitad',
  members:
    'miembro | suscriptores | remitentes conocidos | remitentes autorizados | lista blanca | contactos | remitentes permitidos | suscritos',
  external:
    'extern | intern! | interno! | internos! | de fuera | fuera de la organización | no responder | no responda | noreply',
  unwanted:
    'no desea | no quiere | ha bloqueado | bloqueado por el destinatario | bloqueado por el usuario | rechazado por el destinatario | rechazado por el usuario | lo ha bloqueado | no acepta correo de usted | no acepta sus mensajes | remitentes bloqueados | no acepta mensajes de su | no recibir | ha optado por | ha elegido no | ha rechazado su | no acepta mensajes | no recibe correos de',
  list: 'lista de correo | lista de distribución | esta lista | este grupo | grupo de distribución',
  away: 'fuera de la oficina | respuesta automática | de vacaciones | estoy ausente | estaré ausente | autorespuesta | fuera de oficina | estaré de vuelta | hemos recibido su | gracias por su mensaje | gracias por su correo | contestador automático | estaré fuera | licencia de maternidad',
  deadline:
    'no se pudo entregar en | plazo | después de varios intentos | tras varios intentos | no pudo ser entregado | no se pudo entregar | no ha podido ser entregado | mensaje caducado | expiró el plazo | no entregado después',
  required: 'requier | requerid | obligatori | necesari | debe! | se necesita | exige | deben! | obligado',
  abuse: 'abuso | abusiv',
  database: 'base de datos',
};
