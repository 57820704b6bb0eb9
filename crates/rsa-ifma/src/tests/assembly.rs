//! The assembly that is checked in is what the generator makes of the formulas.
//! `RSA_IFMA_GENERATE=1 cargo test -p rsa-ifma assembly` writes it anew.

use crate::generator;
use std::fs;
use std::path::Path;

#[test]
fn assembly_is_what_the_generator_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/arch/scheduled");
    let write = std::env::var_os("RSA_IFMA_GENERATE").is_some();
    for (name, text) in generator::pair::files() {
        let path = folder.join(name).with_extension("s");
        if write {
            fs::write(&path, &text).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        assert!(there == text, "{} is not up to date", path.display());
    }
}
