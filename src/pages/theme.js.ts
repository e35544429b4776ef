/** What runs before the first paint: the reader's theme, and that scripts run. Made here, as it reads what is kept for this site. */
import { storagePrefix } from '../site/site.ts';

const key = JSON.stringify(`${storagePrefix()}theme`);
/** Short, as every page waits for it. Where storage is blocked the system's theme holds. */
const script = `{let{classList:c,dataset:d}=document.documentElement;c.add('js');if(location.search)c.add('asked');try{let t=localStorage.getItem(${key});if(t)d.theme=t}catch{}}`;

export const GET = () => new Response(script, { headers: { 'content-type': 'text/javascript' } });
