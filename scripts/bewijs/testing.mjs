// Staat in Node op de plaats van `@open-wc/testing`: dezelfde `expect`, zonder de helpers die een bladzijde nodig hebben.
import chai from '@esm-bundle/chai';

export const { expect } = chai;
