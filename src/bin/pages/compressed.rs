//! Copies of the site's files, compressed in the two ways that hosts know to send: `.br` and `.gz` beside the file.

use std::fs;
use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use super::Outcome;
use super::policy::ending;

/// How often `zopfli` looks for a shorter form. On the program more rounds save less than 100 bytes.
const ROUNDS: NonZeroU64 = NonZeroU64::new(5).unwrap();
/// Into how many blocks `zopfli` may divide each megabyte. Its default of 15 makes the program a percent larger, and no limit makes it worse.
const SPLITS: u16 = 100;
/// What is worth packing. Pictures and fonts are compressed already.
const ENDINGS: [&str; 11] = ["html", "js", "wasm", "json", "svg", "css", "csv", "txt", "xml", "atom", "webmanifest"];

/// Writes both copies of each file that gets smaller by it. Pages in the tests' languages are left as they are: no reader asks for them.
pub fn write(dist: &Path, files: &[String]) -> Outcome<()> {
    let for_tests = |file: &str| file.starts_with("qps-");
    let fits = |file: &&String| ENDINGS.contains(&ending(file)) && !for_tests(file);
    let left: Mutex<Vec<PathBuf>> = Mutex::new(files.iter().filter(fits).map(|file| dist.join(file)).collect());
    let next = || left.lock().ok().and_then(|mut left| left.pop());
    let pack_all = || -> std::io::Result<()> {
        while let Some(path) = next() {
            compress(&path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(pack_all)).collect();
        workers.into_iter().try_for_each(|worker| Ok(worker.join().map_err(|_| "packing stopped")??))
    })
}

fn compress(path: &Path) -> std::io::Result<()> {
    let bytes = fs::read(path)?;
    for (ending, compressed) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if compressed.len() < bytes.len() {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            fs::write(name, compressed)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 24);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

/// How a build compresses what is inside a file.
pub type Compress = fn(&[u8]) -> std::io::Result<Vec<u8>>;

/// A release makes it as small as it can. A build for developers is quick: its app is fifty times larger, and `zopfli` would take minutes.
pub fn within_file(is_release: bool) -> Compress {
    if is_release { zopfli } else { quick_gzip }
}

fn quick_gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes)?;
    writer.finish()
}

/// The format of `gzip`, smaller by a few percent and far slower.
fn zopfli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let options =
        zopfli::Options { iteration_count: ROUNDS, maximum_block_splits: SPLITS, ..zopfli::Options::default() };
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut compressed)?;
    Ok(compressed)
}
