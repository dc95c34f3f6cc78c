import type { CueList } from './cue-list.ts';

export const GERMAN: CueList = {
  reporting: String.raw`(?<!\p{L})(?:sagte|sagt|teilte|erklärte|erklärt|laut|berichtet\p{L}*|gab .{1,20} bekannt|bestätig\p{L}+|zufolge|heißt es)(?!\p{L})`,
  change: String.raw`(?<!\p{L})(?:nicht mehr|statt|anstatt|zurückgezogen|zog .{1,30} zurück|aufgegeben|wieder|erstmals|zum ersten mal|ausgesetzt|verschoben|abgesagt|gestiegen|gesunken|erhöht\p{L}*|gesenkt|berichtigt|korrigiert|inzwischen|nunmehr|jetzt|abgelöst|geändert|eingestellt)(?!\p{L})`,
  act: String.raw`(?<!\p{L})(?:unterzeichnet\p{L}*|beschlossen|beschloss|genehmigt\p{L}*|verboten|abgelehnt|entdeckt|gefunden|angeklagt|festgenommen|verhaftet|gewählt|verabschiedet|geklagt|verurteilt|eröffnet|eingeleitet|angeordnet|entschied\p{L}*|einigt\p{L}*)(?!\p{L})`,
  negation: String.raw`(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|bestreitet|weist .{1,30} zurück|lehnt)(?!\p{L})`,
  hedge: String.raw`(?<!\p{L})(?:könnte\p{L}*|dürfte\p{L}*|vielleicht|offenbar|möglicherweise|würde\p{L}*|soll)(?!\p{L})`,
  history: String.raw`(?<!\p{L})(?:hatte\p{L}*|war\p{L}*|zuletzt|bisher|seit jahren|früher|damals|einst|längst|ursprünglich)(?!\p{L})`,
  future: String.raw`(?<!\p{L})(?:wird|werden|soll\p{L}*|künftig|ab dem|geplant|nächste\p{L}*|kommende\p{L}*)(?!\p{L})`,
  contrast: String.raw`(?<!\p{L})(?:statt|sondern|aber|jedoch|gegenüber|von .{1,20} auf)(?!\p{L})`,
  office: String.raw`(?<!\p{L})(?:tritt .{1,30} zurück|trat .{1,30} zurück|rücktritt|nachfolger\p{L}*|ernannt|abgelöst|entlassen|übernimmt|übernahm|kommissarisch)(?!\p{L})`,
  stance: String.raw`(?<!\p{L})(?:bestreitet|bestätigt|lehnt|weigert|fordert|unterstützt|kritisiert|warnt|begrüßt|verurteilt|besteht)(?!\p{L})`,
  plan: String.raw`(?<!\p{L})(?:plan\p{L}*|geplant\p{L}*|vorschlag\p{L}*|schlägt .{1,30} vor|will|soll\p{L}*|beabsichtigt|entwurf|ab dem)(?!\p{L})`,
  shelved: String.raw`(?<!\p{L})(?:abgesagt|verschoben|verzichtet|gestrichen|aufgegeben)(?!\p{L})`,
  since: String.raw`(?<!\p{L})(?:seit|nach|nachdem|weil)(?!\p{L})`,
  still: String.raw`(?<!\p{L})(?:weiter\p{L}*|noch|bleibt|weiterhin|nach wie vor)(?!\p{L})`,
  opinion: String.raw`(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*)(?!\p{L})`,
};
