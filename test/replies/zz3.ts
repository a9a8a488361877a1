import { readFileSync } from 'node:fs';
import { classifyReply } from '../../src/replies/classify-reply.ts';
let n=0,ok=0; for (const l of readFileSync(process.argv[2]!,'utf8').split('\n')) { const [c,r]=l.split('\t'); if(!r) continue; n++; const m=classifyReply({reply:r}); if(m.cause===c) ok++; else console.log(c,'<-',m.cause,m.rule,'|',r);} console.log(ok,n,(100*ok/n).toFixed(1));
