//! The files that start the app in a document, with their integrity.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha384};

use super::Outcome;

/// A file of the site with its integrity.
pub struct Asset {
    /// Its path from the site root.
    pub name: String,
    /// Its subresource integrity.
    pub integrity: String,
}

/// A page's code and data.
#[derive(Clone, Copy)]
pub struct Bundle<'a> {
    /// Its code.
    pub code: &'a Assets,
    /// Its data.
    pub data: &'a Asset,
}

/// The files of a bundle.
pub struct Assets {
    /// The JavaScript that wasm-bindgen generates.
    pub glue: Asset,
    /// The wasm module.
    pub wasm: Asset,
}

impl Assets {
    /// Finds the main app's files in Trunk's output.
    pub fn find(dist: &Path) -> Outcome<Self> {
        let (mut glue, mut wasm) = (None, None);
        for entry in fs::read_dir(dist)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            match name.strip_prefix("forewarned-").and_then(|rest| rest.split_once(['_', '.'])) {
                Some(("catalogue" | "compare" | "open" | "lesson", _)) => {}
                Some((_, "bg.wasm")) => wasm = Some(asset(dist, name)?),
                Some((_, "js")) => glue = Some(asset(dist, name)?),
                _ => {}
            }
        }
        Ok(Self { glue: glue.ok_or("no glue in the build")?, wasm: wasm.ok_or("no wasm in the build")? })
    }

    /// Finds the files of another bundle, by the part of its name after “forewarned-”. Trunk adds no hash to these names, so this
    /// renames them: caches may keep a file with a hash.
    pub fn of_bundle(dist: &Path, bundle: &str) -> Outcome<Self> {
        let named = |ending: &str| -> Outcome<Asset> {
            let name = format!("forewarned-{bundle}{ending}");
            let hash = Sha384::digest(fs::read(dist.join(&name))?);
            let hash = hash.iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
            let hashed = format!("forewarned-{hash:016x}{ending}");
            fs::rename(dist.join(&name), dist.join(&hashed))?;
            asset(dist, hashed)
        };
        Ok(Self { glue: named(".js")?, wasm: named("_bg.wasm")? })
    }
}

fn asset(dist: &Path, name: String) -> Outcome<Asset> {
    Ok(Asset { integrity: integrity(&fs::read(dist.join(&name))?), name })
}

/// Writes the data that a page loads. The name contains a hash of the content, so a document and its data are always from the
/// same build.
pub fn data(dist: &Path, name: &str, data: &impl Serialize) -> Outcome<Asset> {
    let bytes = bytes(data)?;
    let hash = BASE64_URL_SAFE_NO_PAD.encode(&Sha384::digest(&bytes)[..9]);
    let name = format!("data/{name}-{hash}.json");
    fs::create_dir_all(dist.join("data"))?;
    fs::write(dist.join(&name), &bytes)?;
    Ok(Asset { integrity: integrity(&bytes), name })
}

/// Serializes the data that a page loads, omitting nulls and empty lists.
pub fn bytes(data: &impl Serialize) -> Outcome<Vec<u8>> {
    Ok(serde_json::to_vec(&without_empty_lists(without_nulls(serde_json::to_value(data)?)))?)
}

/// Omits nulls.
fn without_nulls(value: Value) -> Value {
    without(value, &Value::is_null)
}

/// Omits empty lists: every list of the format is optional.
fn without_empty_lists(value: Value) -> Value {
    without(value, &|value| value.as_array().is_some_and(Vec::is_empty))
}

/// Omits matching fields, at any depth.
fn without(value: Value, omitted: &dyn Fn(&Value) -> bool) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, value)| !omitted(value));
            Value::Object(fields.map(|(name, value)| (name, without(value, omitted))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| without(item, omitted)).collect()),
        other => other,
    }
}

/// Returns the subresource integrity of a file (W3C SRI, sha384).
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
