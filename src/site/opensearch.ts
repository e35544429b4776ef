/** OpenSearch 1.1 description: what browsers need to search the catalogue from their address bar. */
import type { Site } from './site.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `ShortName` may have 16 characters, `Description` 1024. */
export const toOpenSearch = (
  { name, tagline }: Site,
  toUrl: (path: string) => string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(toUrl('/favicon.svg'))}</Image>
  <Url type="text/html" template="${escapeXml(`${toUrl('/search/')}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
