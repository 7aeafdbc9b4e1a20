import { buildingAndIndustry } from './building-and-industry.ts';
import { careAndTeaching } from './care-and-teaching.ts';
import { cleaningAndFood } from './cleaning-and-food.ts';
import { natureAndService } from './nature-and-service.ts';
import type { OccupationProfile } from './occupation-profile.ts';
import { shopAndTransport } from './shop-and-transport.ts';

/** Every occupation that the demo data offers. */
export const occupationProfiles: readonly OccupationProfile[] = [
  ...cleaningAndFood,
  ...careAndTeaching,
  ...shopAndTransport,
  ...buildingAndIndustry,
  ...natureAndService,
];
