import { buses } from './buses.ts';
import { clinics } from './clinics.ts';
import { crafts } from './crafts.ts';
import { factories } from './factories.ts';
import { farming } from './farming.ts';
import { heritage } from './heritage.ts';
import { housing } from './housing.ts';
import { libraries } from './libraries.ts';
import { markets } from './markets.ts';
import { schools } from './schools.ts';
import { sports } from './sports.ts';
import type { Subject } from './subject.ts';
import { volunteers } from './volunteers.ts';
import { waterWorks } from './water-works.ts';
import { weather } from './weather.ts';

/** Every subject the grammar can write about. */
export const subjects: readonly Subject[] = [
  waterWorks,
  schools,
  clinics,
  farming,
  buses,
  libraries,
  sports,
  heritage,
  factories,
  markets,
  weather,
  volunteers,
  housing,
  crafts,
];
