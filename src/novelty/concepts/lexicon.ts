import { TABLE as diplomacy } from './diplomacy.ts';
import { TABLE as economy } from './economy.ts';
import { TABLE as educationsociety } from './education-society.ts';
import { TABLE as environment } from './environment.ts';
import { TABLE as generaladjectives } from './general-adjectives.ts';
import { TABLE as generalnouns } from './general-nouns.ts';
import { TABLE as health } from './health.ts';
import { TABLE as industry } from './industry.ts';
import { TABLE as law } from './law.ts';
import { TABLE as personsroles } from './persons-roles.ts';
import { TABLE as places } from './places.ts';
import { TABLE as politics } from './politics.ts';
import { TABLE as scienceculturesport } from './science-culture-sport.ts';
import { TABLE as security } from './security.ts';
import { TABLE as timenumber } from './time-number.ts';
import { TABLE as transport } from './transport.ts';
import { TABLE as verbschange } from './verbs-change.ts';
import { TABLE as verbsspeech } from './verbs-speech.ts';

/** Every domain's table. Another domain joins here. */
export const LEXICON: readonly string[] = [
  diplomacy,
  economy,
  educationsociety,
  environment,
  generaladjectives,
  generalnouns,
  health,
  industry,
  law,
  personsroles,
  places,
  politics,
  scienceculturesport,
  security,
  timenumber,
  transport,
  verbschange,
  verbsspeech,
];
