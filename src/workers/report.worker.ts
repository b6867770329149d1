import { expose } from 'comlink';
import type { Dossier } from '#geo/dossier/dossier.ts';
import { reportFile, type ReportFormat } from '#geo/report/reportFile.ts';
import type { ReportApi } from './reportApi.ts';

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
};

const api: ReportApi = {
  write: async ({ dossier, choices, format, language }, onShare) => {
    // of our own engine: it has been typed since it was made
    const told = JSON.parse(await dossier.text()) as Dossier;
    const content = await reportFile(told, choices, format, language, onShare);
    return new Blob([content], { type: MEDIA_TYPES[format] });
  },
};

expose(api);
