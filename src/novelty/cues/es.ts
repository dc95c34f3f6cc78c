import type { CueList } from './cue-list.ts';

export const SPANISH: CueList = {
  reporting: String.raw`(?<!\p{L})(?:dijo|dice|anunció|informó|señaló|según|confirm[óa]|declaró|afirmó|explicó|añadió|comunicó|contó)(?!\p{L})`,
  change: String.raw`(?<!\p{L})(?:ya no|en lugar de|retir[óa]\p{L}*|retirado|abandona\p{L}*|abandonó|suspend\p{L}+|reanud\p{L}+|anul\p{L}+|aplaz\p{L}+|recupera\p{L}*|vuelve|volvió|de nuevo|otra vez|por primera vez|rompe con|deja de|dejado de|dejó|cambi\p{L}+|sube|subió|baja|bajó|rebaj\p{L}+|paró|ahora|desconvoc\p{L}+)(?!\p{L})`,
  act: String.raw`(?<!\p{L})(?:firm[óa]\p{L}*|aprob\p{L}+|ratific\p{L}+|vot[óa]\p{L}*|votado|bloque\p{L}+|prohib\p{L}+|detuv\p{L}+|deten\p{L}+|denunci\p{L}+|orden\p{L}+|acord\p{L}+|decidi\p{L}+|ofreci\p{L}+|present[óa]|fall[óa]|dict[óa]|celebr[óa]|confirm[óa])(?!\p{L})`,
  negation: String.raw`(?<!\p{L})(?:no|ni|nunca|ningun\p{L}+|sin|neg[óa]\p{L}*|niega|rechaz\p{L}+)(?!\p{L})`,
  hedge: String.raw`(?<!\p{L})(?:podría\p{L}*|puede|quizá|tal vez|parece|sería|habría|quedarían)(?!\p{L})`,
  history: String.raw`(?<!\p{L})(?:había\p{L}*|hasta ahora|desde hace|siempre|antes|durante años|fundad\p{L}+|solía|décadas|siglo|recordar|recuerda)(?!\p{L})`,
  future: String.raw`(?<!\p{L})(?:será\p{L}*|\p{L}{3,}(?:ará|erá|irá|arán|erán|irán)|próxim\p{L}+|a partir de|prevé|previst\p{L}+|va a|van a)(?!\p{L})`,
  contrast: String.raw`(?<!\p{L})(?:sino|en lugar de|frente a|pero|en vez de|ahora)(?!\p{L})`,
  office: String.raw`(?<!\p{L})(?:dimit\p{L}+|dimisión|deja el cargo|sustituy\p{L}+|sucede|sucedió|nombr\p{L}+|relev\p{L}+|cesad\p{L}+|asum\p{L}+|dirigirá|ya no|abandona)(?!\p{L})`,
  stance: String.raw`(?<!\p{L})(?:niega|negó|confirm\p{L}+|rechaz\p{L}+|apoy\p{L}+|critic\p{L}+|exig\p{L}+|pid\p{L}+|advirt\p{L}+|mantiene|retir\p{L}+|acus\p{L}+|objeción|opone)(?!\p{L})`,
  plan: String.raw`(?<!\p{L})(?:plan\p{L}*|propu\p{L}+|propone|prevé|previst\p{L}+|ofreci\p{L}+|a partir de|intención|proyect\p{L}+|arrancar\p{L}+)(?!\p{L})`,
  shelved: String.raw`(?<!\p{L})(?:cancel\p{L}+|aplaz\p{L}+|suspend\p{L}+|desconvoc\p{L}+|archiv\p{L}+)(?!\p{L})`,
  since: String.raw`(?<!\p{L})(?:desde|tras|después|porque)(?!\p{L})`,
  still: String.raw`(?<!\p{L})(?:sigue\p{L}*|mantiene\p{L}*|continúa|todavía|aún)(?!\p{L})`,
  opinion: String.raw`(?<!\p{L})(?:yo|me|nos|nuestr\p{L}+|mi|usted\p{L}*)(?!\p{L})`,
};
