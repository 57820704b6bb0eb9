//! Many URLs, of one caller or several, signed in passes: as many signatures by one call as the key makes
//! at once.

use std::{mem, ptr};

use cloudfront::{PolicyOptions, Unsigned, WireUrl};

use crate::error::{Error, Result};
use crate::signer::Signer;

/// URLs to be signed under the same options.
#[derive(Clone, Copy)]
pub struct Batch<'a> {
    /// Who signs.
    pub signer: &'a Signer,
    /// What to sign, each in its WHATWG form.
    pub urls: &'a [String],
    /// What the signatures allow.
    pub options: &'a PolicyOptions,
}

impl Batch<'_> {
    /// The signed URLs, in their order; signed once when one policy serves them all.
    ///
    /// # Errors
    /// As [`Signer::url`], with the index of the URL at fault.
    pub fn signed(self) -> Result<Vec<String>> {
        let mut signed = Err(Error::internal("nothing was signed"));
        sign(&[self], |_| false, |_, finished| signed = finished);
        signed
    }
}

/// Signs batches together. Their signers have to sign alike: see [`Signer::signs_like`].
///
/// `done` gets the number of each batch and its signed URLs, or why the first of its URLs that cannot be
/// signed cannot, as soon as that is known. It hears nothing of a batch of which `cancelled` says so, which
/// is asked before each pass.
pub fn sign(
    batches: &[Batch<'_>],
    cancelled: impl Fn(usize) -> bool,
    done: impl FnMut(usize, Result<Vec<String>>),
) {
    let at_once = batches.first().map_or(1, |batch| batch.signer.at_once());
    sign_in_passes(at_once, batches, cancelled, done);
}

/// The same with at most so many signatures in a pass.
pub(crate) fn sign_in_passes(
    at_once: usize,
    batches: &[Batch<'_>],
    cancelled: impl Fn(usize) -> bool,
    done: impl FnMut(usize, Result<Vec<String>>),
) {
    let progress = batches.iter().map(|batch| Progress::new(batch.urls.len())).collect();
    let mut passes = Passes { at_once, cancelled, done, progress, waiting: Vec::new() };
    for (number, batch) in batches.iter().enumerate() {
        passes.add(number, batch);
    }
    passes.sign_waiting();
}

/// What has become of a batch so far.
struct Progress {
    /// Empty where there is nothing yet.
    signed: Vec<String>,
    /// The failure of the first URL that has one.
    failure: Option<Error>,
    /// How many of its URLs wait for the next pass.
    waiting: usize,
    /// Whether none of its URLs is still to come.
    is_read: bool,
}

impl Progress {
    fn new(count: usize) -> Self {
        Progress { signed: vec![String::new(); count], failure: None, waiting: 0, is_read: false }
    }

    fn put(&mut self, index: usize, result: Result<String>) {
        match result {
            Ok(url) => self.signed[index] = url,
            Err(error) => self.fail(error.at(index)),
        }
    }

    fn fail(&mut self, error: Error) {
        if self.failure.as_ref().is_none_or(|known| error.index < known.index) {
            self.failure = Some(error);
        }
    }
}

/// A URL that waits for the next pass.
struct Waiting<'a> {
    batch: usize,
    index: usize,
    signer: &'a Signer,
    unsigned: Unsigned<'a, WireUrl<'a>>,
}

struct Passes<'a, Cancelled, Done> {
    at_once: usize,
    cancelled: Cancelled,
    done: Done,
    /// By the number of the batch.
    progress: Vec<Progress>,
    waiting: Vec<Waiting<'a>>,
}

impl<'a, Cancelled, Done> Passes<'a, Cancelled, Done>
where
    Cancelled: Fn(usize) -> bool,
    Done: FnMut(usize, Result<Vec<String>>),
{
    fn add(&mut self, number: usize, batch: &Batch<'a>) {
        if batch.options.are_shared() && batch.urls.len() > 1 {
            if !(self.cancelled)(number) {
                (self.done)(number, sign_once(batch));
            }
            return;
        }
        for (index, url) in batch.urls.iter().enumerate() {
            if self.progress[number].failure.is_some() || (self.cancelled)(number) {
                break;
            }
            if self.at_once == 1 {
                self.progress[number].put(index, sign_one(batch, url));
            } else if let Err(error) = self.prepare(number, index, batch, url) {
                self.progress[number].fail(error.at(index));
            } else if self.waiting.len() >= self.at_once {
                self.sign_waiting();
            }
        }
        self.progress[number].is_read = true;
        self.hand_over(number);
    }

    /// Finishes a URL whose signature is remembered; lets another one wait for the next pass.
    fn prepare(
        &mut self,
        number: usize,
        index: usize,
        batch: &Batch<'a>,
        url: &'a str,
    ) -> Result<()> {
        let signer = batch.signer;
        let unsigned = signer.prepare(WireUrl::normalised(url)?, batch.options)?;
        if signer.remembers() && self.is_waiting(signer, unsigned.message()) {
            // Signed now, it is remembered.
            self.sign_waiting();
        }
        let progress = &mut self.progress[number];
        if let Some(signature) = signer.known(unsigned.message()) {
            progress.signed[index] = unsigned.finish(&signature)?;
        } else {
            progress.waiting += 1;
            self.waiting.push(Waiting { batch: number, index, signer, unsigned });
        }
        Ok(())
    }

    /// Whether the same policy waits already, for the same signer.
    fn is_waiting(&self, signer: &Signer, policy: &str) -> bool {
        self.waiting
            .iter()
            .any(|other| ptr::eq(other.signer, signer) && other.unsigned.message() == policy)
    }

    /// A pass.
    fn sign_waiting(&mut self) {
        let mut waiting = mem::take(&mut self.waiting);
        waiting.retain(|url| !(self.cancelled)(url.batch));
        let Some(first) = waiting.first() else { return };
        let policies: Vec<&str> = waiting.iter().map(|url| url.unsigned.message()).collect();
        let signatures = first.signer.sign_all(&policies);
        for (url, signature) in waiting.into_iter().zip(signatures) {
            let Waiting { batch, index, signer, unsigned } = url;
            let signed = signature.and_then(|signature| {
                signer.remember(unsigned.message(), &signature);
                Ok(unsigned.finish(&signature)?)
            });
            let progress = &mut self.progress[batch];
            progress.put(index, signed);
            progress.waiting -= 1;
            self.hand_over(batch);
        }
    }

    /// Hands a batch over when there is nothing more to come.
    fn hand_over(&mut self, number: usize) {
        let progress = &mut self.progress[number];
        if progress.is_read && progress.waiting == 0 && !(self.cancelled)(number) {
            let signed = mem::take(&mut progress.signed);
            (self.done)(number, progress.failure.take().map_or(Ok(signed), Err));
        }
    }
}

fn sign_one(batch: &Batch<'_>, url: &str) -> Result<String> {
    batch.signer.url(WireUrl::normalised(url)?, batch.options)
}

/// One policy serves all URLs.
fn sign_once(batch: &Batch<'_>) -> Result<Vec<String>> {
    let grant = batch.signer.shared(batch.options).map_err(|error| error.at(0))?;
    let sign = |url: &String| Ok(grant.url(WireUrl::normalised(url)?)?);
    let signed = batch.urls.iter().map(sign).enumerate();
    signed.map(|(index, signed)| signed.map_err(|error: Error| error.at(index))).collect()
}

#[cfg(test)]
mod tests;
