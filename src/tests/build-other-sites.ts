/** Builds what tests would else have to wait for: a step of `npm test` beside others. */
import {
  buildFormerIds,
  buildHostile,
  buildSnapshot,
  buildTwelve,
  buildUnderBasePath,
} from './other-sites.ts';

buildSnapshot();
buildUnderBasePath();
buildHostile();
buildFormerIds();
buildTwelve();
