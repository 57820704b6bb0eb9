'use strict';

// Sources as people write them, for the command `migrate`: «a→b» is an a that has to become b, by hand.

const OLD = '«aws-cloudfront-sign→cloudfront-sign-native»';
const SDK = '«@aws-sdk/cloudfront-signer→cloudfront-sign-native/aws-sdk»';
const TYPES = '«aws-cloudfront-sign/types→cloudfront-sign-native/types»';

/** @type {Record<string, string>} by the name of the file */
const sources = {
  'express-app.js': `#!/usr/bin/env node
'use strict';

// Links by aws-cloudfront-sign: require('aws-cloudfront-sign') was here first.
const express = require('express');
const cf = require('${OLD}');
const { getSignedUrl } = require("${SDK}"), path = require('path');
/* import x from 'aws-cloudfront-sign' */
const app = express();
const half = (app.settings.size || 1) / 2, not = 'aws-cloudfront-signer' / 1;
const NAME = /require\\('aws-cloudfront-sign'\\)/g;

app.get('/video/:name', (req, res) => {
  if (!req.user) return res.status(403).send("Don't use require('aws-cloudfront-sign')");
  const url = \`https://\${process.env.CDN}/\${req.params.name.replace(/[/'"\`]/g, '')}\`;
  console.log(\`signed by require('aws-cloudfront-sign') \${require(\`${OLD}\`).version /* a */}\`);
  res.redirect(cf.getSignedUrl(url, { keypairId: process.env.ID, privateKeyString: process.env.KEY }));
});
if (process.env.LAZY) /'/.test('x') && import('${SDK}').then(({ getSignedCookies }) => getSignedCookies);
require.resolve('${OLD}');
module.require( /* why */ '${OLD}' );
const other = require('aws-cloudfront-signer'), more = require('@aws-sdk/cloudfront-signer-x');
const client = require('@aws-sdk/client-cloudfront'), mine = require('./aws-cloudfront-sign');
app.listen(3000);
`,

  'nest.service.ts': `import { Injectable } from '@nestjs/common';
import type { CloudfrontSignInput } from '${SDK}';
import { getSignedUrl, getSignedCookies as cookies } from "${SDK}";
import sign, { type SignatureOptions } from '${OLD}';
import * as everything from '${OLD}'
import legacy = require('${OLD}');
import '${OLD}';
export { CannedPolicy } from '${OLD}';
export * from '${SDK}';
export * as signer from '${SDK}';
export type { SignatureOptions as Options } from '${TYPES}';

declare module '${SDK}' {
  interface Extra { from: 'aws'; }
}

type Input = Parameters<typeof import('${SDK}').getSignedUrl>[0];
const cast = <Input>{ url: 'x' };
const generic = <T extends object>(x: T) => x;

@Injectable()
export class LinkService<T extends Map<string, Array<Input>>> {
  private readonly ratio = this.size! / 2;
  constructor(private readonly from: string, readonly size?: number) {}

  async link<K extends keyof T>(key: K, options?: Partial<import("${TYPES}").SignatureOptions>) {
    const { getSignedUrl: lazily } = await import(
      /* webpackChunkName: "aws-cloudfront-sign" */
      '${OLD}'
    );
    return lazily(\`https://d111111abcdef8.cloudfront.net/\${String(key)}\`, options as any);
  }
}
`,

  'signing.test.ts': `/// <reference types="${OLD}" />
import { vi } from 'vitest';
jest.mock('${OLD}', () => ({
  ...jest.requireActual<typeof import('${OLD}')>('${OLD}'),
  getSignedUrl: jest.fn(() => "it's signed"),
}));
jest
  .doMock('${SDK}')
  .unmock("${OLD}")
  .mock('fs');
jest.setMock('${OLD}', {});
vi.mock('${SDK}', async (importOriginal) => {
  const actual = await importOriginal<typeof import('${SDK}')>();
  return { ...actual, ...(await vi.importActual<Record<string, any>>('${SDK}')) };
});
const mocked = jest.requireMock('${OLD}'), auto = jest.createMockFromModule<any>('${OLD}');
vi.mock(import('${OLD}'));
describe('aws-cloudfront-sign:', () => {
  it("uses @aws-sdk/cloudfront-signer", () => expect(mocked).toBeDefined());
});
`,

  'route.tsx': `'use client'
import { getSignedUrl } from '${SDK}'
import dynamic from 'next/dynamic'

const Player = dynamic(() => import('${SDK}').then((m) => Fallback))
const pick = <T,>(x: T) => x;
const pair = <T extends string, U = {}>(a: T, b: U): [T, U] => [a, b];
let later: <T>(x: T) => void = pick;
interface Call { <T>(x: T): T; new <T>(x: { a: T }): Call }

export function Fallback<Props extends { name: string }>({ name }: Props) {
  const wide = 640 / 2 > 300 && name.length < 10;
  return (
    <>
      {/* require('aws-cloudfront-sign') */}
      <p title="import 'aws-cloudfront-sign'" data-x='it"s'>Don't write import 'aws-cloudfront-sign' / here {'it\\'s'}</p>
      <Select<Option | 'a'> value={require('${OLD}')} icon=<b>isn't</b> onChange={(e) => { wide }} // it's
        {...pair('a', {})} />
      {wide ? <a href="/x">require('aws-cloudfront-sign')</a> : <br/>}
      <my.Video.Player x:y="1" aria-label="it's">{[1, 2].map((i) => <li key={i}>{i / 2}'</li>)}</my.Video.Player>
    </>
  )
}
export const after = import('${OLD}');
`,

  'view.jsx': `import React from 'react';
import cf from '${OLD}';
export default function View({ items }) {
  return items.length < 1 ? null : <ul>{items.map((x) => <li>it's {cf.getSignedUrl(x)} // {\`\${<b>'</b>}\`}</li>)}</ul>;
}
if (items) <View />
`,

  'flow.js': `// @flow
import typeof Signer from '${OLD}';
import type { SignatureOptions } from '${TYPES}';
const same = <T>(x: T): T => x;
const n = same<number>(4) / 2;
`,

  'bundled.cjs':
    `"use strict";var e=require("${OLD}"),t=/[/"]/.test(x)?a/b/c:d++/2;if(t)/"/.exec(q);function f(){}/'/.test(s);` +
    `var o={a:1}/2,g=function(){return/['"]/}();for(var i=0;i<e.length;i++)/"/g.test(e[i]);e("aws-cloudfront-sign-x");n(()=>require('${SDK}'));`,

  'Player.vue': `<template>
  <p title="require('aws-cloudfront-sign')">Don't import 'aws-cloudfront-sign'</p>
</template>
<!-- <script>import 'aws-cloudfront-sign'</script> -->
<script lang="ts">
export { getSignedUrl } from '${OLD}';
</script>
<script setup lang="ts">
import { getSignedCookies } from '${SDK}';
const cast = <any>getSignedCookies;
</script>
<style>p::after { content: "it's"; }</style>
`,

  'Page.astro': `---
import cf from '${OLD}';
const url = cf.getSignedUrl(Astro.url.href, {});
---
<p title={"import 'aws-cloudfront-sign'"}>Don't import 'aws-cloudfront-sign'</p>
<script>import('${SDK}');</script>
`,
};

const MARK = /«([^→»]*)→([^»]*)»/g;
const before = (text) => text.replace(MARK, '$1');
const after = (text) => text.replace(MARK, '$2');

module.exports = { after, before, sources };
