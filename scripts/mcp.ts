#!/usr/bin/env node
/** A Model Context Protocol server over the built catalogue, by standard input and output; it asks nothing of the network. */
import { existsSync, readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { fromCatalogueJson, type CatalogueJson } from '../src/catalogue/index.ts';
import { UsageError, command } from './lib/cli.ts';
import { createAnswers } from './lib/mcp/answers.ts';

const HELP = `Serves the catalogue to programs by the Model Context Protocol, over standard input and output.

  npm run --silent mcp
  npm run --silent mcp -- --data dist/data/catalogue.json

Tools: search_claims, evidence_for, get_paper. Each answer names paths of the site, so that it can be cited.

  --data <file>   the catalogue as the build publishes it (dist/data/catalogue.json)

Exit code: 0 the client has left, 2 wrong usage.`;

const text = (answer: string) => ({ content: [{ type: 'text' as const, text: answer }] });

await command(
  {
    help: HELP,
    flags: {
      data: { type: 'string', default: 'dist/data/catalogue.json' },
    },
  },
  async ({ values }) => {
    if (!existsSync(values.data))
      throw new UsageError(`No such file: ${values.data}. Build first: npm run build.`);
    const answers = createAnswers(
      fromCatalogueJson(JSON.parse(readFileSync(values.data, 'utf8')) as CatalogueJson),
    );
    const server = new McpServer({ name: packageJson.name, version: packageJson.version });
    server.registerTool(
      'search_claims',
      {
        description:
          'Claims of papers of mechanistic interpretability by words, each with its paper, how it was judged, and its path.',
        inputSchema: { query: z.string().min(1), most: z.number().int().min(1).max(20).default(8) },
      },
      ({ query, most }) => text(answers.searchClaims(query, most)),
    );
    server.registerTool(
      'evidence_for',
      {
        description:
          'What is on record for a technique, criterion, finding or application, by name or id: who tested it and how it came out.',
        inputSchema: { term: z.string().min(1) },
      },
      ({ term }) => text(answers.evidenceFor(term)),
    );
    server.registerTool(
      'get_paper',
      {
        description: 'One paper with its claims, by id, arXiv id, DOI, address or title.',
        inputSchema: { paper: z.string().min(1) },
      },
      ({ paper }) => text(answers.getPaper(paper)),
    );
    await server.connect(new StdioServerTransport());
    return undefined;
  },
);
