//! RSA-2048 private-key operations with AVX-512 IFMA.
