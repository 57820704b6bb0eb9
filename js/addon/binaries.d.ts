// What the binary is, wherever it is loaded from: a checkout, or a platform's package.

type NativeBinary = typeof import('./native');

declare module '*/cloudfront-sign.node' {
  const native: NativeBinary;
  export = native;
}

declare module '@cloudfront-sign-native/*' {
  const native: NativeBinary;
  export = native;
}
