//! What starts the program in a page: which files, and how to be sure that they are ours.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};

use super::Outcome;

/// A file of the site with what it has to be like.
pub struct Asset {
    /// Its name in the site's first folder.
    pub name: String,
    /// Its subresource integrity.
    pub integrity: String,
}

/// The files that a page starts.
pub struct Assets {
    /// What wasm-bindgen writes.
    pub glue: Asset,
    /// The program.
    pub wasm: Asset,
}

impl Assets {
    /// Finds them in what Trunk built.
    pub fn find(dist: &Path) -> Outcome<Self> {
        let (mut glue, mut wasm) = (None, None);
        for entry in fs::read_dir(dist)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            match name.strip_prefix("forewarned-").and_then(|rest| rest.split_once(['_', '.'])) {
                Some((_, "bg.wasm")) => wasm = Some(asset(dist, name)?),
                Some((_, "js")) => glue = Some(asset(dist, name)?),
                _ => {}
            }
        }
        Ok(Self { glue: glue.ok_or("no glue in the build")?, wasm: wasm.ok_or("no wasm in the build")? })
    }
}

fn asset(dist: &Path, name: String) -> Outcome<Asset> {
    Ok(Asset { integrity: integrity(&fs::read(dist.join(&name))?), name })
}

/// The subresource integrity of a file (W3C SRI, sha384).
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
