export default {
  // An addon for Node.js: it stays outside of the bundle.
  serverExternalPackages: ['cloudfront-sign-native'],
  output: 'standalone',
};
