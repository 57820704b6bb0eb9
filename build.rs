//! Tells the linker what a Node addon needs.

fn main() {
    // AWS-LC takes a build for size as the wish to leave out its fast RSA code, and says nothing.
    let level = std::env::var("OPT_LEVEL").unwrap_or_default();
    assert!(
        !matches!(level.as_str(), "s" | "z"),
        "opt-level \"{level}\" turns off AWS-LC's fast RSA"
    );
    napi_build::setup();
}
