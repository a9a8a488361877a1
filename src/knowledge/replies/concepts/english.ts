import type { ConceptWords } from './concept.ts';

export const ENGLISH: ConceptWords = {
  person:
    'recipient | user! | users! | username | addressee | customer | employee | person! | subscriber | receiver! | rcpt! | someone | nobody | no one | destination',
  account:
    'account | mailbox | mail box | inbox | address! | addresses! | email address | mail address | e mail address | alias | maildir | mail folder',
  missing:
    'does not exist | doesn t exist | doesnt exist | do not exist | did not exist | not exist | may not exist | non exist | nonexist | inexistent | no such | not found | not be found | could not find | couldn t find | cannot find | can t find | unable to find | unknown | unrecogni | not recogni | not known | invalid | not valid | not a valid | no longer valid | incorrect | is wrong | not registered | not listed | not present | no match | not match | t match any | wasn t found | weren t able to find | by that name | by this name | with this name | with that name | of that name | under this name | isn t known | not our | not one of our | misspelled | mistyped | has been removed | was removed | was deleted | has been deleted | no mailbox | not have a mailbox | not existing | no account | no user | doesn t have an account | does not have an account | don t have | nobody | no one | never existed | obsolete | illegal | bad email | bad e mail | bad address | bad recipient | bad mailbox | not in our | not in my | not in directory | isn t in use | isn t valid | not a known | verify failed | verification failed | can t be verified | not be verified | not assigned | not in use here | unassigned | no longer here | not in our system | not in our database | no entry for | has been closed permanently | couldn t be found | could not be located | could not be identified | nonvalid | is not existing | not on this system | not on this server | not on this domain',
  gone: 'has left | no longer with | no longer works | no longer employed | no longer at | not working here | employee left | has moved | no longer part of | left the company | left the organi',
  full: 'full! | overfull | stuffed | overflow | filled up | crammed | completely full | is over capacity',
  storage:
    'limit of the mailbox | quota | storage | disk space | disk usage | mailbox size | allotment | allocation | mailbox limit | space! | mailbox bytes | room!',
  space: 'storage | disk space | disk usage | mailbox size | space! | mailbox bytes | room!',
  exhausted:
    'exceed | over! | over its | reached | exhausted | shortage | used up | insufficient | not enough | no more | run out | out of | no free | is up | depleted | surpass | maxed | no room | no space | maximum',
  disabled:
    'disabled | deactivat | de activat | suspended | locked! | closed | expired | inactive | not active | terminated | cancelled | canceled | frozen | dormant | discontinued | on hold | abandoned | retired | archived | decommissioned | not in use | no longer in use | no longer used | no longer active | pending closure | pending deletion | unpaid | switched off | turned off | revoked | no longer available | unsubscribed | not been used | not enabled | ceased | is not available any more | blocked account | has lapsed | shut off | not yet active | pending activation | has been stopped | account hold | is paused | is restricted from receiving',
  sender:
    'sender | mail from! | envelope from | from address | return path | originator | sending address | reverse path',
  'sending-host':
    'your ip | your server | your mail server | your mailserver | your host | your network | your mta | sending ip | sending server | sending host | sending mta | sender ip | source ip | client ip | client host | server ip | connecting ip | connecting host | remote ip | ip address | this ip | the ip | ip! | <ip> | ips! | subnet | your isp | your provider | your country | your range | your email server | your smtp server | your relay | the sending ip | the sender s ip | your address range | your netblock | your host s ip',
  domain: 'domain | domains!',
  message: 'message | mail! | email! | e mail! | mails! | emails! | letter',
  attachment:
    'attachment | attached file | file type | file extension | file name | filename | zip file | zip! | executable',
  link: 'link! | links! | url! | urls! | website | hyperlink',
  spam: 'spam | junk | unsolicited | bulk | ube! | uce! | unwanted | undesirable | advertis | marketing',
  malware:
    'virus | malware | malicious | phish | trojan | infected | dangerous | harmful | unsafe | scam | fraud | ransomware | hoax',
  score: 'score! | scored | scores! | points! | threshold | hits!',
  content: 'content | body! | subject! | wording | words!',
  blacklist:
    'black ip | black domain | black address | black sender | blacklist | black list | blocklist | block list | denylist | deny list | dnsbl | rbl! | rbls! | dnsrbl | blackhole list | blocked list | ban list | spam list | abuse list | bad list | bad reputation list',
  blocked:
    'no access | high risk | blocked | banned | barred | blocking | block! | denied access | access denied | ban! | flagged | penali | penalty | quarantin | shunned | untrusted | not trusted',
  refused:
    'reject | refus | denied | declined | not accept | won t accept | isn t accept | disallow | deny! | turned away | unacceptable',
  reputation:
    'reputation | trust score | low trust | track record | bad history | poor history | senderscore | sender s history | bad standing | bad neighbo | bad reputation | rating',
  complaints: 'complain | reported as spam | reported your | abuse report | marked as spam by',
  source:
    'source of | sources of | source! | sends! | sending junk | sending spam | spammer | sent too much | spam received | spam from | history of | origin of | distributing | emitting | known for spam | known for sending spam | known spam | spam was sent | spam has been sent | spams | a lot of spam | emits spam | relays spam',
  'too-many':
    'too many | too much | too high | excessive | excess | high volume | large number | an unusual number | unusually high | so many',
  connection:
    'connection | session | connections! | simultaneous | concurrent | parallel | messages | emails! | mails! | recipients | requests | deliveries | transactions',
  errors: 'errors! | commands! | bad commands',
  period:
    'per hour | per minute | per day | per second | an hour | in an hour | this hour | hourly | daily | per session | per connection | in a short | within a short | in one hour | last hour | today | in 24 hours | within 24 hours | each day | each hour | per ip | per host | per domain | per sender | for now',
  limit: 'more than | limit | quota | maximum | allowed | allowance | max! | threshold | cap!',
  rate: 'rate! | rates! | frequency | throughput | speed | velocity | volume',
  'slow-down':
    'slow down | too fast | too quickly | too frequent | too rapidly | throttl | rate limit | ratelimit | rate control | reduce your | back off | greedy | ease off',
  send: 'sending | sent! | send! | deliver to | post! | write to | mail to',
  retry:
    'try again | retry | try later | try it again | come back | again later | again in | resend | later! | retrying | re try',
  wait: 'minute | second! | seconds | secs! | mins! | shortly | a moment | in a while | few moments | sec! | min!',
  grey: 'greylist | graylist | grey list | gray list | greyed | postgrey | triplet',
  unseen:
    'first time | first contact | first attempt | first delivery | unfamiliar | new sender | not seen before | never seen | not yet known | don t know you | unknown to us | not yet authorized to deliver | unknown sender | unseen | not seen | haven t seen',
  authentication:
    'spf! | dkim | dmarc | arc seal | sender policy framework | sender id! | domainkeys | domain key | unauthenticated | alignment | signed mail | signed message | email authentication | bimi',
  forged: 'forged | spoof | impersonat | fake sender | faked | forgery | falsified',
  'not-allowed':
    'not allowed | not on the | not on our | not permitted | not authori | unauthori | prohibited | forbidden | may not | cannot send | can t send | no permission | do not have permission | don t have permission | not entitled | not eligible | not accepted | lacks permission | disallowed | not be allowed | does not allow | doesn t allow | don t allow | do not allow | does not permit | isn t allowed | aren t allowed | isn t permitted | is denied permission',
  reverse:
    'reverse dns | ptr! | rdns | reverse lookup | reverse record | reverse name | fcrdns | in addr arpa | reverse resolution | reverse hostname',
  helo: 'helo | ehlo',
  unresolved:
    'not resolve | cannot resolve | can t resolve | unresolvable | unable to resolve | could not resolve | not be resolved | resolvable | must resolve | no dns | no a record | no mx',
  unverified:
    'not be verified | cannot verify | could not verify | unable to verify | verification failed | verify failed | unverified | callout | callback | not verify | verify!',
  relay: 'relay | relaying | relayed',
  login:
    'must log in | please log in | log in to | log in first | log in before | login failed | login incorrect | login required | login denied | login invalid | invalid login | logon | log on first | authenticated users | registered users | password | credentials | authenticate first | must authenticate | smtp auth | authentication required | authentication failed | authentication is required | requires authentication | sasl',
  'not-hosted':
    'not hosted | not accepted here | not accepted at this | don t host | not handled | not handle | not configured to accept | not responsible for | not a domain | domain we | not serve | not a local domain | not local domain | not our domain | non local | not local | not one of our domains | for that domain | for this domain | not a gateway | not served | not here',
  encryption: 'tls | starttls | ssl! | encrypt | secure channel | secure connection | cleartext | plaintext | cipher',
  certificate: 'certificate | cert!',
  size: 'size! | sized | megabyte | mb! | bytes! | kb! | mbyte | databytes | length',
  'too-big': 'too large | too big | too long | larger than | bigger than | oversize | too heavy | greater than',
  syntax: 'syntax | parse error | parsing',
  command: 'command',
  header: 'header | from line | message id | subject line | date field',
  malformed:
    'malformed | badly formed | bad format | not compliant | not conform | noncompliant | ill formed | misformatted | not formatted | bad sequence | duplicate | missing',
  timeout: 'timed out | timeout | time out | timing out | deadline exceeded',
  unreachable:
    'unreachable | not reachable | no answer | not respond | no response | not answer | could not connect | couldn t connect | cannot connect | can t connect | unable to connect | failed to connect | connect failed | connection failed | could not be reached | could not be contacted | could not contact | unable to contact | cannot contact | unable to reach | cannot reach | no servers could be reached | not be reached | refused to connect | requests to connect | no route | is offline | was not found on the network | computer was not found | could not establish | failed to establish | unable to establish | couldn t establish | not establish | couldn t reach | no contact',
  broken:
    'went away | gone away | dropped | interrupted | lost | reset! | broken pipe | closed unexpectedly | unexpectedly closed | disconnected | unexpected eof | hung up | aborted',
  dns: 'dns! | mx! | nameserver | name server | mail exchanger | mx record | a record | nxdomain | servfail',
  server: 'server | system | service | host! | backend | gateway | mail store',
  unavailable:
    'unavailable | not available | out of service | is down | offline | shutting down | shut down | closed for | not running | stopped',
  fault:
    'internal error | internal fault | technical | local error | local problem | malfunction | system failure | service failure | server failure | processing failure | locked by another | failed to write | error occurred | unexpected error | hiccup | glitch | trouble | internal server | internal relay failed | internal failure | internal problem | crashed | can t create | cannot create | could not write | misconfigur | configuration problem',
  temporary: 'temporar | transient | tempfail | momentar',
  maintenance: 'maintenance | upgrade in progress | migration in progress | being upgraded',
  overload: 'overload | busy | heavy load | high load | too loaded | load too high | load average | congest',
  policy: 'policy | policies | rule! | rules! | security reason | compliance | acl!',
  administrator: 'administrator | administrative | admin! | administratively',
  only: 'only! | restricted to | reserved for | limited to | except for | must be',
  members:
    'allowed sender | our staff | own staff | local user | member | subscriber | subscribed | known senders | authorised senders | authorized senders | approved senders | contacts | whitelist | allowlist | allow list | white list | authorised domains | authorized domains | trusted senders | safe senders | group!',
  external:
    'external | internal mail | internal mailbox | internal host | from outside | outside! | internal users | internal sender | internal use | internal messages | unmonitored | no reply! | noreply | do not reply',
  unwanted:
    'does not want | doesn t want | does not wish | doesn t wish | do not wish | not wish to receive | opted out | opt out | refuses to receive | refuses mail | chosen not to | blocked you | blocked the sender | blocked your | blocked this sender | blocked senders | not accept mail from you | not accept messages from you | not accept email from you | not to receive | doesn t accept mail from you | refuses your mail | doesn t like your | has refused your | does not want your | rejects your',
  list: 'private list | closed list | mailing list | distribution list | this list | this group | distribution group | newsgroup | to post',
  away: 'out of office | out of the office | auto reply | autoreply | automatic reply | automatically generated reply | automated response | automatic response | on vacation | on annual leave | on holiday | on leave | maternity leave | away from my | will be back | limited access to email | will respond when | will get back to you | received your message | received your email | has been received | thank you for your email | thank you for your message | thanks for your email',
  deadline:
    'in the time limit | within the time | not delivered within | not be delivered within | been in the queue | delivery expired | message expired | has expired | giving up | gave up | for 4 days | for 5 days | within 4 days | within 5 days | retry timeout | too old | undeliverable for | could not be delivered for | not be delivered for | max retries | maximum retries | after several attempts | multiple attempts | repeated attempts | retries exhausted',
  required: 'required | requires | must! | need! | needs! | needed | mandatory',
  abuse: 'abus',
  database: 'database | ldap | directory server | mail store',
};
