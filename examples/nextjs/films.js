/** What the app's own records say, by ID. */
export const films = {
  1: { title: 'Amélie', file: 'Amélie (2001).mp4' },
  2: { title: 'Aurora', file: 'aurora.mp4' },
};
