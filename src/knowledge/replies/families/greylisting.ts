import type { CauseFamily } from './family.ts';
import { phrases } from './phrases.ts';

/** The receiver puts an unknown sender off for a while. */
export const GREYLISTING: CauseFamily = {
  cause: 'greylisting',
  cues: [
    {
      weight: 92,
      any: phrases(`
        greylist | graylist | grey list | gray list | grey-list | gray-list | greylisted | greypass | greytrap
        postgrey | milter-greylist | gris | сером списк | серые списк | greylst | nolist
      `),
      not: ['grisoft', 'not greylisted'],
    },
    {
      weight: 84,
      any: phrases(`
        first time sender | first contact | seen for the first time | unseen triplet | triplet | first time seeing
        new sender | sender is new | unknown sender, please | not seen before | sender is unknown to us
        first attempt | first delivery attempt | first seen | unrecognized sender, try | first-time
        temporary deferral | delayed for anti-spam | anti-spam delay | temporarily delayed | delayed delivery due to
      `),
      code: ['4'],
    },
    {
      weight: 79,
      any: phrases(`
        try again in | retry in | try in | please wait | come back in | try again after | retry after
        reessayez dans | réessayer dans | again in a few minutes | in <num>
      `),
      with: ['second', 'minute', ' sec', ' min', ' mins', '300', 'hour'],
      code: ['4'],
      not: phrases(`
        too many | problem | error | local | rate | limit | blocked | connection | system | storage | busy
        resource | load | unavailable | volume | spam | quota | temporary failure | throttl | timeout | dns | ptr
      `),
    },
    {
      weight: 34,
      any: ['please try again later', 'please try later', 'try again later', 'try later', 'retry later'],
      with: ['4.7.1', '4.7.0', '4.2.0', 'recipient address rejected'],
      code: ['450', '451'],
      not: phrases(`
        service | system | resource | temporary | server | error | local | internal | lookup | unavailable | failure
        failed | busy | access denied | spam | too␣
      `),
    },
  ],
};
