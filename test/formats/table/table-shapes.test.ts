import { readerByName } from '../../../src/formats/detect.ts';
import type { FormatReader } from '../../../src/formats/format-reader.ts';
import { testCases } from '../reading-case.ts';
import { CASES } from './table-shapes.cases.ts';

testCases(readerByName('table') as FormatReader, CASES);
