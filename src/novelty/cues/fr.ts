import type { CueList } from './cue-list.ts';

export const FRENCH: CueList = {
  reporting: String.raw`(?<!\p{L})(?:a (?:déclaré|annoncé|indiqué|dit|affirmé|précisé)|selon|affirme|annonce|indique|a-t-on appris|déclare)(?!\p{L})`,
  change: String.raw`(?<!\p{L})(?:ne .{1,12} plus|au lieu de|désormais|à présent|retir\p{L}+|abandonn\p{L}+|suspend\p{L}+|repris\p{L}*|report\p{L}+|annul\p{L}+|pour la première fois|à nouveau|de nouveau|revien\p{L}+|remplac\p{L}+|grimp\p{L}+|pass\p{L}+ de|relev\p{L}+|rabaiss\p{L}+|rétabli\p{L}*|révis\p{L}+)(?!\p{L})`,
  act: String.raw`(?<!\p{L})(?:sign\p{L}+|adopt\p{L}+|approuv\p{L}+|vot\p{L}+|mis en examen|arrêt\p{L}+|saisi\p{L}*|ouvert\p{L}*|condamn\p{L}+|ordonn\p{L}+|décid\p{L}+|repér\p{L}+|découv\p{L}+|rejet\p{L}+|interdi\p{L}+|constat\p{L}+)(?!\p{L})`,
  negation: String.raw`(?<!\p{L})(?:ne|n['’]|pas|aucun\p{L}*|jamais|sans|dément\p{L}*|refus\p{L}+|rejet\p{L}+)`,
  hedge: String.raw`(?<!\p{L})(?:pourrait|pourraient|peut-être|serait|semble|aurait)(?!\p{L})`,
  history: String.raw`(?<!\p{L})(?:avait|avaient|était|rappelons|depuis des|autrefois|longtemps|déjà|jusqu['’](?:à présent|ici)|à l['’]époque)`,
  future: String.raw`(?<!\p{L})(?:sera|seront|doit|devra|prochain\p{L}*|à partir d|prévu\p{L}*|va|vont|attendu)(?!\p{L})`,
  contrast: String.raw`(?<!\p{L})(?:et non|au lieu|alors que|mais|contre|de .{1,20} à)(?!\p{L})`,
  office: String.raw`(?<!\p{L})(?:démission\p{L}*|succ[èé]d\p{L}+|nomm\p{L}+|remplac\p{L}+|quitt\p{L}+|par intérim|limog\p{L}+)(?!\p{L})`,
  stance: String.raw`(?<!\p{L})(?:dément\p{L}*|confirm\p{L}+|rejett?\p{L}+|refus\p{L}+|souti\p{L}+|critiqu\p{L}+|exig\p{L}+|demand\p{L}+|accus\p{L}+|maintient|affirme|estime)(?!\p{L})`,
  plan: String.raw`(?<!\p{L})(?:plan\p{L}*|propos\p{L}+|projet\p{L}*|prévoi\p{L}+|prévu\p{L}*|envisag\p{L}+|à partir d)(?!\p{L})`,
  shelved: String.raw`(?<!\p{L})(?:annul\p{L}+|report\p{L}+|renonc\p{L}+|abandonn\p{L}+)(?!\p{L})`,
  since: String.raw`(?<!\p{L})(?:depuis|après|parce)(?!\p{L})`,
  still: String.raw`(?<!\p{L})(?:toujours|encore|reste\p{L}*|demeur\p{L}+|maintient)(?!\p{L})`,
  opinion: String.raw`(?<!\p{L})(?:je|nous|notre|nos|mon|ma|vous)(?!\p{L})`,
};
