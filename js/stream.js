// Signed URLs as they come, from a source as long as one likes: constant memory, order kept, and the
// source is read no further ahead than the threads need.

const { setImmediate } = require('node:timers');

const { JOB_SIZE } = require('./batch.js');
const { aborted, at, fromNative, wrongType } = require('./errors.js');
const { isShared, readPolicyOptions } = require('./options.js');
const { submit } = require('./queue.js');
const { wireUrl } = require('./wire-url.js');

/** Jobs under way at once. */
const WINDOW = 16;

function open(source) {
  const method = source?.[Symbol.asyncIterator] ?? source?.[Symbol.iterator];
  if (typeof method !== 'function' || typeof source === 'string') {
    throw wrongType('source', 'an iterable or async iterable of URLs', source);
  }
  return method.call(source);
}

const pause = () => new Promise((resolve) => setImmediate(resolve, 'paused'));

function signStream(nativeSigner, source, options) {
  const { signal } = options;
  const iterator = open(source);
  return stream(nativeSigner, iterator, options, signal);
}

async function* stream(nativeSigner, iterator, options, signal) {
  const once = readPolicyOptions(options);
  const grant = isShared(once) ? nativeSigner.shared(once) : undefined;
  const size = JOB_SIZE[nativeSigner.keyType()];
  /** Jobs under way, in the order of their URLs. */
  const jobs = [];
  let reading;
  let ended = false;
  let index = 0;

  /** The next URL of the source, asked for once however often this is called before it comes. */
  const read = () => {
    reading ??= Promise.resolve(iterator.next());
    return reading;
  };
  const start = (hrefs, first) => {
    if (grant) {
      const apply = (href, i) => {
        try {
          return grant.url(href);
        } catch (error) {
          throw at(first + i, error);
        }
      };
      return { promise: Promise.resolve(hrefs.map(apply)), cancel() {} };
    }
    const job = {};
    job.promise = new Promise((resolve, reject) => {
      const fail = (failure) => reject(fromNative(failure, `urls[${first + failure.index}]: `));
      // The clock is read anew for each job: a span counts from when a URL is signed.
      job.cancel = submit(nativeSigner, hrefs, readPolicyOptions(options), resolve, fail);
    });
    // Its failure is reported when its turn comes.
    job.promise.catch(() => {});
    return job;
  };
  /** Fills one job from the source; a source that makes us wait gets a smaller one. */
  const fill = async () => {
    const hrefs = [];
    const first = index;
    while (hrefs.length < size && !ended) {
      const next =
        hrefs.length === 0 && jobs.length === 0 ? read() : Promise.race([read(), pause()]);
      const result = await next;
      if (result === 'paused') break;
      reading = undefined;
      if (result.done) {
        ended = true;
        break;
      }
      try {
        hrefs.push(wireUrl(result.value));
      } catch (error) {
        throw at(index, error);
      }
      index += 1;
    }
    if (hrefs.length > 0) jobs.push(start(hrefs, first));
    return hrefs.length > 0;
  };

  try {
    while (true) {
      if (signal?.aborted) throw aborted(signal);
      while (!ended && jobs.length < WINDOW && (await fill()));
      if (jobs.length === 0) {
        if (ended) return;
        continue;
      }
      yield* await jobs[0].promise;
      jobs.shift();
    }
  } finally {
    for (const job of jobs) job.cancel();
    if (!ended) await iterator.return?.();
  }
}

module.exports = { signStream };
