import { composeGraph } from '../schema/compose.js';
try { composeGraph(); console.log('ok'); } catch (e) { console.log((e as Error).message.slice(0,3000)); }
