import type { ConceptWords } from './concept.ts';

export const PORTUGUESE: ConceptWords = {
  person:
    'destinatári | destinatario | usuário | usuario | utilizador | cliente | pessoa! | funcionári | assinante | titular | colaborador',
  account:
    'caixa! | caixas! | conta! | contas! | endereço | endereco | caixa postal | caixa de correio | caixa de entrada | mailbox | correio eletrônico do',
  missing:
    'não existe | nao existe | não exist | inexistente | desconhecid | não encontrad | nao encontrad | não foi encontrad | não foi possível encontrar | inválid | invalid | não é válid | não válid | incorret | errad | nenhum registro | nenhum registo | nenhum usuário | nenhum utilizador | nenhuma caixa | nenhuma conta | com esse nome | com este nome | não cadastrad | não registad | não registrad | não reconhecid | excluíd | apagad | removid | não consta | não corresponde | não temos | não localizad | eliminad | não há usuário | não pertence | não corresponde a nenhum | não está cadastrad | não está registad | não está registrad | não faz parte deste | não reconhece | não consta em | não foi localizad | não pertence a | desconhecemos | não é conhecid | não faz parte do nosso | ninguém',
  gone: 'não trabalha mais | já não trabalha | não faz mais parte | deixou a empresa | saiu da empresa | não faz parte | não está mais na | desligado da empresa',
  full: 'chei! | cheia | cheio | lotad | saturad | abarrotad | esgotada a caixa',
  storage:
    'cota | quota | espaço | espaco | armazenamento | capacidade | tamanho da caixa | limite da caixa | tamanho máximo da caixa',
  space: 'espaço | espaco | armazenamento | capacidade | tamanho da caixa | tamanho máximo da caixa',
  exhausted:
    'excedid | excede | exced | ultrapass | esgotad | atingid | atingiu | insuficiente | sem espaço | não há espaço | falta de espaço | máxim | não tem espaço | acima do | estour | não possui espaço | chegou ao | acima do limite | não há mais espaço | não dispõe de | excedeu',
  disabled:
    'desativad | desabilitad | desactivad | suspens | bloquead | encerrad | fechad | expirad | expirou | inativ | inactiv | cancelad | congelad | vencid | não ativ | não está ativ | não está mais ativ | sem uso | fora de uso | não é mais usad | não é mais utilizad | descontinuad | não está mais em uso | inatividade | temporariamente suspens | foi desativad | foi suspens | foi encerrad | foi bloquead | indisponível por | não está disponível | removida por',
  sender: 'remetente | emissor | mail from! | endereço de envio | endereço de retorno',
  'sending-host':
    'seu ip | seu endereço ip | teu ip | endereço ip | o ip | ip! | seu servidor | servidor de origem | servidor emissor | servidor remetente | servidor de envio | seu provedor | sua rede | <ip> | ip de origem | vosso servidor | servidor que enviou | ip do seu | do seu servidor | servidor de e mail de origem | endereço do servidor | servidor de procedência | ip do servidor | seu servidor de e mail',
  domain: 'domínio | dominio',
  message: 'mensage | e mail! | email! | mail! | correio | mensagens | e mails! | emails!',
  attachment: 'anexo | arquivo | ficheiro | extensão | tipo de arquivo',
  link: 'link! | links! | url! | hiperligaç',
  spam: 'spam | não solicitad | indesejad | lixo | propaganda | publicidade | lixo eletrônico',
  malware:
    'vírus | virus | malicios | phishing | perigos | infectad | infetad | fraudulent | suspeit | malware | golpe | nociv',
  score: 'pontuação | score | pontos!',
  content: 'conteúdo | corpo da mensagem | assunto | texto da mensagem',
  blacklist:
    'lista negra | listas negras | blacklist | lista de bloqueio | listas de bloqueio | rbl! | dnsbl | lista de spam',
  blocked: 'bloquead | bloqueio | banid | acesso negado | barrad | em quarentena | interditad',
  refused:
    'rejeitad | recusad | negad | não aceit | rejeita | recusa | não é aceit | rejeição | são aceit | não são aceit',
  reputation: 'reputação | reputacao | má fama | baixa confiança',
  complaints: 'reclamaç | queixa | denúncia | marcado como spam por | denunciad',
  source:
    'fonte de | origem de spam | envio de spam | envia spam | enviando spam | emissor de spam | spammer | abuso | disparo de spam | enviou spam | tem enviado spam | muito spam | recebemos spam',
  'too-many':
    'muitas! | muitos! | demasiad | excessiv | excesso de | grande quantidade | grande número | excedeu o número | mais do que o permitido | número excessivo',
  connection:
    'conex | ligaç | sessão | sessões | mensagens | e mails! | emails! | destinatários | requisiç | simultân | solicitaç | envios! | pedidos!',
  errors: 'erros!',
  period:
    'por hora | por dia | por minuto | diári | horári | em pouco tempo | por conexão | por sessão | hoje! | curto período | em uma hora | curto espaço de tempo | 24 horas | por segundo | por ip',
  limit: 'limite | máxim | cota | quota | número máximo | permitid | teto',
  rate: 'taxa! | taxa de | frequência | velocidade | ritmo | volume | vazão',
  'slow-down':
    'muito rápid | rápido demais | mais devagar | reduza | limitação de taxa | diminua | demasiado rápid | mais lentamente | muito frequent | depressa demais',
  send: 'envio! | envios | enviar | enviad | escrever para | envie',
  retry:
    'mais tarde | tente | novamente | tentar de novo | de novo | tentar novamente | posteriormente | volte a tentar | em breve | dentro de alguns',
  wait: 'minutos | segundos | aguarde | alguns instantes | espere | minuto! | horas! | instantes',
  grey: 'lista cinza | lista cinzenta | greylist | graylist | listas cinzentas',
  unseen:
    'primeiro contato | primeiro contacto | primeira vez | primeira tentativa | ainda não conhecid | novo remetente | ainda desconhecid | primeiro envio | remetente novo',
  authentication:
    'spf! | dkim | dmarc | não autenticad | autenticação do domínio | autenticação do remetente | não assinad | não está autenticad',
  forged: 'falsificad | forjad | falso remetente | remetente falso | falsificação',
  'not-allowed':
    'não autorizad | não está autorizad | não permitid | não é permitid | proibid | não tem permissão | sem permissão | não pode enviar | não tem autorização | não possui permissão | vedad | não habilitad | não está permitid | não permite | não autoriza | não aceita | não pode receber | não são permitid | impede',
  reverse: 'dns reverso | reverso | ptr! | resolução inversa | reverse | dns inverso | resolução reversa',
  helo: 'helo! | ehlo!',
  unresolved: 'não resolve | não pôde ser resolvid | não foi possível resolver | não resolvid | não pode ser resolvid',
  unverified:
    'não foi possível verificar | não verificad | não pôde ser verificad | verificação do remetente | não pode ser verificad | impossível verificar',
  relay: 'relay | retransmissão | reencaminhamento | repasse',
  login:
    'autenticação requerida | autenticação falhou | autenticação necessária | senha | palavra passe | credenciais | autenticar se | nome de usuário | requer autenticação | autenticação smtp | falha de autenticação | falha na autenticação | autenticação obrigatória | login',
  'not-hosted':
    'não hospedado | para este domínio | não alojado | domínio não local | não é local | não gerencia | não está hospedad | não atende | não é hospedad',
  encryption: 'criptograf | encript | tls! | tls | starttls | ssl! | conexão segura | cifrad | ligação segura',
  certificate: 'certificado',
  size: 'tamanho | mb! | bytes! | comprimento',
  'too-big':
    'muito grande | grande demais | demasiado grande | muito longa | muito longo | muito pesad | demasiado long',
  syntax: 'sintaxe',
  command: 'comando',
  header: 'cabeçalho | cabecalho',
  malformed:
    'malformad | mal formad | formato incorreto | formato inválido | não conforme | falta! | ausente | faltando | sequência incorreta | incomplet',
  timeout: 'tempo esgotado | tempo limite | tempo de espera | timeout | tempo excedido | expirou o tempo',
  unreachable:
    'inacessível | inalcançável | não responde | sem resposta | não foi possível conectar | não foi possível ligar | falha na conexão | não respondeu | não foi possível contactar | não foi possível estabelecer | conexão recusada | ligação recusada | não foi possível contatar | impossível conectar | não está respondendo | não foi possível alcançar | não conseguiu conectar | não conseguimos conectar | sem conexão | não se conseguiu',
  broken:
    'interrompid | perdid | encerrada pelo | reiniciad | cortad | desconectad | abortad | quebrad | caiu | impossível | encerrou | fechou a | finalizou',
  dns: 'dns! | mx! | servidor de nomes | resolução de nomes | registro mx | registo mx | nome do host',
  server: 'servidor | sistema | serviço | host!',
  unavailable:
    'indisponível | não disponível | fora de serviço | não está disponível | fora do ar | parado | desligado | indisponivel',
  fault:
    'erro interno | problema técnico | erro local | erro no servidor | erro do servidor | falha! | erro de sistema | erro do sistema | erro técnico | avaria | problemas técnicos | erro inesperado | erro de processamento | falha interna | ocorreu um erro | houve um erro | erro ao processar | erro desconhecido do servidor',
  temporary: 'temporári | momentân | transitóri | provisóri',
  maintenance: 'manutenção',
  overload: 'sobrecarreg | ocupad | congestion',
  policy: 'política | politica | regra | norma! | normas! | motivos de segurança | diretriz | razões de segurança',
  administrator: 'administrador | administrativ',
  only: 'somente | apenas | só! | exclusiv | reservad | restrit | unicamente',
  members:
    'membro | assinantes | remetentes conhecidos | remetentes autorizados | lista branca | contatos | inscritos | remetentes permitidos | subscritores',
  external: 'extern | intern! | interno! | internos! | internas! | de fora | não responder | não responda | noreply',
  unwanted:
    'não deseja | não quer | bloqueou | bloqueado pelo destinatário | bloqueado pelo usuário | rejeitado pelo destinatário | recusado pelo destinatário | remetentes bloqueados | não aceita mensagens de você | não aceita seus | não receber | optou por | não aceita mensagens | escolheu não | recusou a sua',
  list: 'lista de discussão | lista de distribuição | esta lista | este grupo | lista de e mails | grupo de distribuição',
  away: 'fora do escritório | resposta automática | de férias | estou ausente | estarei ausente | ausência | estarei de volta | recebemos sua | recebemos o seu | obrigado pela sua mensagem | obrigado por sua mensagem | estou de férias | licença maternidade | obrigado pelo seu contato',
  deadline:
    'dentro do prazo | prazo | após várias tentativas | após varias tentativas | não pôde ser entregue | não foi possível entregar | não pode ser entregue | mensagem expirada | tentativas esgotadas',
  required: 'requer | requerid | obrigatóri | necessári | deve! | exige | exigid | precisa! | devem!',
  abuse: 'abuso | abusiv',
  database: 'banco de dados | base de dados',
};
