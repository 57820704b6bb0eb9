//! Several messages with one key: in passes of the fast engine, which make four signatures at a time.

use cloudfront::HashAlgorithm;

use super::{EngineChoice, RsaKey, encoded_message, random};
use crate::aws_lc::Hash;

/// How many of the first of these messages go through passes; the others are signed one by one.
///
/// Only passes that are full: on processors with one 512-bit multiplier (Zen 4) a pass takes longer than three
/// single signatures. With two (Intel's servers) one of three messages would save a tenth of their time, too
/// little to ask which processor it is.
pub(super) const fn in_passes(messages: usize) -> usize {
    messages - messages % rsa_ifma::PASS
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
        let fast = if first.is_empty() { None } else { self.fast(choice) };
        let Some(fast) = fast else {
            return messages.iter().map(|message| self.sign(algorithm, message, choice)).collect();
        };
        self.has_signed();
        let mut signatures = self.sign_in_passes(fast, algorithm, first);
        signatures.extend(rest.iter().map(|message| self.sign(algorithm, message, choice)));
        signatures
    }

    /// Every signature is checked, and made again by AWS-LC if it is wrong.
    pub(super) fn sign_in_passes(
        &self,
        fast: &rsa_ifma::PrivateKey,
        algorithm: HashAlgorithm,
        messages: &[&[u8]],
    ) -> Vec<Option<Vec<u8>>> {
        let hash = Hash::from(algorithm);
        let mut signatures = Vec::with_capacity(messages.len());
        for messages in messages.chunks(rsa_ifma::PASS) {
            let digests: Vec<_> = messages.iter().map(|message| hash.digest(message)).collect();
            let encoded: Vec<_> =
                digests.iter().map(|d| encoded_message(algorithm, d.as_ref())).collect();
            let made = fast.sign_batch_unchecked(&encoded, &mut random);
            for (made, digest) in made.into_iter().zip(&digests) {
                let digest = digest.as_ref();
                let signature = made.ok().and_then(|made| self.checked(made, &hash, digest));
                signatures.push(signature.or_else(|| self.rsa.sign(&hash, digest)));
            }
        }
        signatures
    }
}
