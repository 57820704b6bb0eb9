//! The order of the modules that `lib.rs` states: none uses a later one.

use std::fs;
use std::path::{Path, PathBuf};

fn is_separator(c: char) -> bool {
    !c.is_ascii_alphanumeric() && c != '_'
}

/// Lowest first.
fn order() -> Vec<&'static str> {
    let (_, rest) = include_str!("../lib.rs").split_once("No module uses a later one:").unwrap();
    let (list, _) = rest.split_once('.').unwrap();
    list.split(is_separator).filter(|name| !name.is_empty()).collect()
}

/// The paths in a module's code that do not begin with a module up to itself; one with braces names none.
fn misplaced(module: &str, code: &str) -> Vec<String> {
    let order = order();
    let Some(place) = order.iter().position(|&name| name == module) else {
        return vec![format!("{module} has no place in the order")];
    };
    // Code for tests alone is apart.
    let allowed = |name: &str| name == "tests" || order[..=place].contains(&name);
    code.lines()
        .map(|line| line.split("//").next().unwrap())
        .flat_map(|line| ["crate::", "super::"].map(|root| line.split(root).skip(1)))
        .flatten()
        .filter(|path| !allowed(path.split(is_separator).next().unwrap()))
        .map(|path| format!("{module} uses {path}"))
        .collect()
}

#[test]
fn no_module_uses_a_later_one() {
    fn list(folder: &Path) -> impl Iterator<Item = PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
    }
    /// All of Rust in a folder and those within.
    fn files(path: PathBuf) -> Vec<PathBuf> {
        match path.is_dir() {
            true => list(&path).flat_map(files).collect(),
            false => vec![path].into_iter().filter(|p| p.extension().unwrap() == "rs").collect(),
        }
    }
    let mut modules = Vec::new();
    for path in list(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if module == "lib" || module == "tests" {
            continue;
        }
        for file in files(path) {
            let found = misplaced(&module, &fs::read_to_string(&file).unwrap());
            assert!(found.is_empty(), "{}: {}", file.display(), found.join(", "));
        }
        modules.push(module);
    }
    modules.sort();
    modules.dedup();
    let mut stated = order();
    stated.sort_unstable();
    assert_eq!(modules, stated);
}

#[test]
fn a_circle_is_found() {
    assert!(misplaced("kernel", "use crate::lanes::Lanes; // crate::engine").is_empty());
    for circle in ["use crate::engine::Engine;", "super::key::f()", "use crate::{engine, pair};"] {
        assert_eq!(misplaced("kernel", circle).len(), 1, "{circle}");
    }
}
