//! Several messages with one key: in passes of the fast engine, which make four signatures at a time.

use cloudfront::HashAlgorithm;

use super::fast::{FastKey, Message, PASS};
use super::{EngineChoice, RsaKey};
use crate::aws_lc::Hash;

/// How many of the first of these messages go through passes; the others are signed one by one.
///
/// Only passes that are full: on processors with one 512-bit multiplier (Zen 4) a pass takes longer than three
/// single signatures. With two (Intel's servers) one of three messages would save a tenth of their time, too
/// little to ask which processor it is.
pub(super) const fn in_passes(messages: usize) -> usize {
    messages - messages % PASS
}

impl RsaKey {
    /// As [`RsaKey::sign`] does, each of them, in their order.
    pub(crate) fn sign_all(
        &self,
        algorithm: HashAlgorithm,
        messages: &[&[u8]],
        choice: EngineChoice,
    ) -> Vec<Option<Vec<u8>>> {
        let (first, rest) = messages.split_at(in_passes(messages.len()));
        let mut signatures = Vec::with_capacity(messages.len());
        for pass in first.chunks(PASS) {
            // Asked for each: a wrong signature turns the engine off.
            match self.fast(choice) {
                Some(fast) => {
                    self.has_signed();
                    signatures.extend(self.sign_pass(fast, algorithm, pass));
                }
                None => signatures.extend(self.sign_singly(algorithm, pass, choice)),
            }
        }
        signatures.extend(self.sign_singly(algorithm, rest, choice));
        signatures
    }

    fn sign_singly(
        &self,
        algorithm: HashAlgorithm,
        messages: &[&[u8]],
        choice: EngineChoice,
    ) -> impl Iterator<Item = Option<Vec<u8>>> {
        messages.iter().map(move |message| self.sign(algorithm, message, choice))
    }

    /// Every signature is checked, and made again by AWS-LC if it is wrong.
    pub(super) fn sign_pass(
        &self,
        fast: &FastKey,
        algorithm: HashAlgorithm,
        messages: &[&[u8]],
    ) -> Vec<Option<Vec<u8>>> {
        let hash = Hash::from(algorithm);
        let digests: Vec<_> = messages.iter().map(|message| hash.digest(message)).collect();
        let messages: Vec<_> =
            digests.iter().map(|digest| Message { algorithm, digest: digest.as_ref() }).collect();
        fast.sign_all(&messages, self.public())
            .into_iter()
            .zip(&messages)
            .map(|(made, message)| made.or_else(|| self.rsa.sign(&hash, message.digest)))
            .collect()
    }
}
