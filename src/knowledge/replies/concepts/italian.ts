import type { ConceptWords } from './concept.ts';

export const ITALIAN: ConceptWords = {
  person: 'destinatari | utente | utenti | cliente | persona! | dipendente | abbonato | titolare | ricevente',
  account: 'casella | account | indirizzo | indirizzi | cassetta | mailbox | conto! | posta in arrivo | alias | utenza',
  missing:
    'non esiste | non esist | inesistente | sconosciut | non trovat | non è stat trovat | non è stato trovato | non è stata trovata | impossibile trovare | non valid | non è valid | invalid | errat | non corrett | nessun utente | nessun record | nessuna casella | nessun account | nessun destinatario | con questo nome | con quel nome | non registrat | non riconosciut | eliminat | cancellat | non presente | non è presente | non risulta | non corrisponde | non abbiamo | rimoss | non più valido | non più esistente | non censit | scorrett | sbagliat | non è un | non corrisponde ad alcun | non è assegnat | non assegnat | non è registrat | non è attivo su questo | non risulta esistere | non è conosciut | non conosciut | non appartiene | non è più valid | non è stato possibile trovare | non è nel nostro | non abbiamo alcun | nessuno',
  gone: 'non lavora più | non fa più parte | ha lasciato | non è più in azienda | non è più presso',
  full: 'pien! | piena | pieno | saturo | satura! | colma | intasat',
  storage:
    'quota | spazio | capienza | capacità | dimensione della casella | limite di archiviazione | dimensione massima della casella | memoria disponibile',
  space:
    'spazio | capienza | capacità | dimensione della casella | dimensione massima della casella | memoria disponibile',
  exhausted:
    'superat | esaurit | insufficient | raggiunt | oltrepassat | ecceduta | eccede | ecceduto | non c è spazio | senza spazio | mancanza di spazio | massim | non ha più spazio | supera | terminato! | terminata! | ha esaurito | non dispone di | a disposizione | non ha abbastanza | non ha spazio | è al limite | al limite | oltre il limite | non c è più spazio',
  disabled:
    'disabilitat | disattivat | sospes | bloccat | chius | scadut | inattiv | non attiv | cessat | revocat | congelat | dismess | non più attiv | non è più attiv | non più utilizzat | annullat | dormiente | inutilizz | non abilitat | non è più in uso | è stato sospeso | è stato disattivat | è stata disattivat | non è più disponibile | non disponibile perché | è stato chiuso | non risulta attiv | disabilitazione',
  sender: 'mittente | mail from! | inviante | indirizzo di ritorno',
  'sending-host':
    'il tuo ip | suo ip | tuo ip | vostro ip | indirizzo ip | l ip | ip! | tuo server | suo server | vostro server | server mittente | server di invio | server inviante | server di origine | vostro provider | vostra rete | <ip> | host mittente | tuo provider | server da cui | il server che | server di provenienza | vostro mail server | indirizzo del server | ip di provenienza | ip del server | server del mittente',
  domain: 'dominio',
  message: 'messaggio | messaggi! | e mail! | email! | mail! | posta! | comunicazione | invio!',
  attachment: 'allegat | estensione | tipo di file',
  link: 'link! | collegament | url!',
  spam: 'spam | indesiderat | posta spazzatura | pubblicit | non sollecitat | spazzatura',
  malware: 'virus | malevol | dannos | phishing | pericolos | infett | fraudolent | sospett | malware | truffa',
  score: 'punteggio | score | punti!',
  content: 'contenut | corpo del messaggio | oggetto del messaggio | testo del messaggio',
  blacklist: 'lista nera | liste nere | blacklist | black list | lista di blocco | rbl! | dnsbl | liste antispam',
  blocked: 'bloccat | blocco | bannat | bandit | accesso negato | interdett | in quarantena | messo al bando',
  refused: 'rifiutat | respint | negat | non accett | rigettat | non è accett | rifiuta | respinge',
  reputation: 'reputazione | scarsa affidabilità | scarsa reputazione',
  complaints: 'segnalazioni di spam | lamentele | reclami | segnalato come spam | segnalazioni degli utenti',
  source:
    'fonte di | sorgente di | invio di spam | invia spam | origine di spam | spammer | abuso | emissione di spam | ha inviato spam | invio massivo | troppo spam | ricevuto spam | emette spam',
  'too-many': 'tropp | eccessiv | numero elevato | eccesso di | un gran numero | oltre il numero | superato il numero',
  connection: 'connession | sessioni | messaggi | destinatari! | richieste | simultane | contemporane | invii!',
  errors: 'errori!',
  period:
    'all ora | per ora! | orari | giornalier | al giorno | al minuto | in poco tempo | per connessione | per sessione | oggi! | in un ora | breve tempo | ogni ora | nelle 24 ore | per ip',
  limit: 'limite | limiti | massimo | numero massimo | quota | soglia | consentit',
  rate: 'velocità | frequenza | tasso | volume | ritmo | rate!',
  'slow-down':
    'troppo veloc | troppo rapid | rallent | ridurre la | ridurre il | limitazione della | più lentamente | troppo frequent | ridurre l invio',
  send: 'invio | invii | inviare | inviat | spedire | scrivere a | inviati',
  retry: 'riprova | più tardi | nuovamente | di nuovo | ritenta | riprovi | riprovare | successivamente | in seguito',
  wait: 'minuti | secondi | attendere | qualche minuto | qualche istante | attendi | minuto! | ore!',
  grey: 'lista grigia | liste grigie | greylist | graylist',
  unseen:
    'primo contatto | prima volta | primo tentativo | non ancora noto | non ancora conosciuto | nuovo mittente | ancora sconosciut | mittente nuovo | primo invio',
  authentication:
    'spf! | dkim | dmarc | non autenticato | autenticazione del dominio | autenticazione del mittente | non firmato | non è autenticat',
  forged: 'falsificat | contraffatt | falso mittente | mittente falso | spoofing | falsificazione',
  'not-allowed':
    'non autorizzat | non è autorizzat | non consentit | non sei autorizzat | non siete autorizzat | non è consentit | vietat | proibit | non permess | non ha il permesso | non hai il permesso | senza autorizzazione | non può inviare | non abilitato a | non è permess | non ammess | non permette | non consente | non è possibile inviare | non autorizza | non può ricevere | non sono ammess | non è ammess | non accetta l',
  reverse: 'reverse dns | dns inverso | risoluzione inversa | ptr! | reverse | record inverso | rdns',
  helo: 'helo! | ehlo!',
  unresolved: 'non risolv | impossibile risolvere | non è risolvibile | risoluzione fallita | non risolvibile',
  unverified:
    'impossibile verificare | non verificat | verifica del mittente | verifica fallita | non è stato possibile verificare | non verificabile',
  relay: 'relay | inoltro | rilancio',
  login:
    'autenticazione richiesta | autenticazione fallita | password | credenziali | autenticarsi | nome utente | autenticazione necessaria | richiede autenticazione | autenticazione smtp | login | deve autenticarsi | errore di autenticazione',
  'not-hosted':
    'non ospitato | per questo dominio | non gestito | dominio non locale | non è ospitat | non gestisc | non locale | non serve questo',
  encryption: 'crittografi | cifrat | tls! | tls | starttls | ssl! | connessione sicura | criptat | cifratura',
  certificate: 'certificato',
  size: 'dimensione | dimensioni | mb! | bytes! | grandezza | lunghezza',
  'too-big': 'troppo grande | troppo grosso | troppo lung | troppo pesant | troppo voluminos',
  syntax: 'sintassi',
  command: 'comando',
  header: 'intestazion | header',
  malformed:
    'malformat | non conforme | formato errato | formato non valido | mancante | manca! | sequenza errata | mal format | incomplet',
  timeout: 'connessione scaduta | tempo scaduto | timeout | tempo di attesa | scadenza del tempo | tempo massimo',
  unreachable:
    'non raggiungibile | irraggiungibile | non risponde | nessuna risposta | impossibile connettersi | impossibile contattare | impossibile stabilire | connessione fallita | non ha risposto | connessione rifiutata | impossibile raggiungere | connessione impossibile | non è stato possibile stabilire | non è stato possibile contattare | non è stato possibile connett | non è stato possibile raggiungere | non si riesce a | impossibile instaurare | non riesce a connett | connessione assente',
  broken:
    'interrott | pers! | persa! | cadut | chiusa inaspettat | terminata | reimpostata | annullata dal | chiusa dal | impossibile | ha chiuso | chiuso la | ha interrotto',
  dns: 'dns! | mx! | server dei nomi | risoluzione dei nomi | record mx | nome host',
  server: 'server | sistema | servizio | host! | servente',
  unavailable:
    'non disponibile | fuori servizio | indisponibile | spento | non attivo al momento | fermo! | guasto | fuori uso',
  fault:
    'errore interno | problema tecnico | errore locale | errore di sistema | guasto | anomalia | errore tecnico | malfunzionamento | errore del server | problemi tecnici | errore imprevisto | errore di elaborazione | si è verificato un errore | errore durante | errore nella | errore sconosciuto del server | fuori uso',
  temporary: 'temporane | momentane | transitori | provvisori',
  maintenance: 'manutenzione',
  overload: 'sovraccaric | occupat | congestion',
  policy: 'politica | politiche | policy | regola | regole | criteri di | motivi di sicurezza | direttiva | normativa',
  administrator: 'amministrator | amministrativ',
  only: 'solo! | soltanto | esclusivamente | riservat | unicamente | limitat | solamente',
  members:
    'membri | iscritti | mittenti noti | mittenti autorizzati | lista bianca | contatti | mittenti approvati | abbonati',
  external: 'estern | intern! | interni! | interno! | dall esterno | non rispondere | noreply',
  unwanted:
    'non desidera | non vuole | ha bloccato | bloccato dal destinatario | bloccato dall utente | rifiutato dal destinatario | respinto dal destinatario | mittenti bloccati | non accetta posta da | non accetta i tuoi | non accetta messaggi da | non ricevere | ha scelto di | non accetta i suoi | ha rifiutato il tuo | non accetta messaggi',
  list: 'mailing list | lista di distribuzione | questa lista | questo gruppo | gruppo di distribuzione',
  away: 'fuori sede | risposta automatica | in ferie | fuori ufficio | assente | sarò di ritorno | abbiamo ricevuto | grazie per averci | grazie per il messaggio | sarò assente | risponditore automatico | in vacanza | maternità',
  deadline:
    'entro il tempo | entro i termini | dopo vari tentativi | dopo diversi tentativi | non è stato possibile consegnare | non consegnato entro | tempo limite | messaggio scaduto | non recapitat',
  required: 'richiest | obbligatori | necessari | deve! | richiede | devi! | devono!',
  abuse: 'abuso | abusi',
  database: 'database | base dati',
};
