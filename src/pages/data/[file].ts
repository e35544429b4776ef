import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../build/data-files.ts';

export const getStaticPaths = () =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ readonly file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'content-type': file.type } });
