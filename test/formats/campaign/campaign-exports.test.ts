import { readerByName } from '../../../src/formats/detect.ts';
import type { FormatReader } from '../../../src/formats/format-reader.ts';
import { testCases } from '../reading-case.ts';
import { CASES } from './campaign-exports.cases.ts';

testCases(readerByName('campaign-export') as FormatReader, CASES);
