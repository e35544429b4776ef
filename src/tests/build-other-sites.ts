/** Builds what tests would else have to wait for: a step of `npm test` beside others. */
import { buildFormerIds, buildHostile, buildUnderBasePath } from './other-sites.ts';

buildUnderBasePath();
buildHostile();
buildFormerIds();
