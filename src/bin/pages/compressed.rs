//! Compressed copies of the site's files in the two formats that hosts can send: `.br` and `.gz` beside the file.

use std::fs;
use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use super::Outcome;
use super::policy::ending;

/// The number of `zopfli` iterations. For the app, more iterations would save less than 100 bytes.
const ROUNDS: NonZeroU64 = NonZeroU64::new(5).unwrap();
/// The maximum number of blocks into which `zopfli` splits each megabyte. The default of 15 makes the app one percent larger;
/// having no limit is even worse.
const SPLITS: u16 = 100;
/// The extensions worth compressing. Pictures and fonts are already compressed.
const ENDINGS: [&str; 11] = ["html", "js", "wasm", "json", "svg", "css", "csv", "txt", "xml", "atom", "webmanifest"];

/// Writes each copy that is smaller than its file. Skips pages in the test languages, which no reader requests.
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

/// A function that compresses the parts of a file.
pub type Compress = fn(&[u8]) -> std::io::Result<Vec<u8>>;

/// Returns zopfli for a release and fast gzip for development, whose app is fifty times larger and would take zopfli minutes.
pub fn within_file(is_release: bool) -> Compress {
    if is_release { zopfli } else { quick_gzip }
}

fn quick_gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes)?;
    writer.finish()
}

/// Compresses to the gzip format, a few percent smaller and far slower.
fn zopfli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let options =
        zopfli::Options { iteration_count: ROUNDS, maximum_block_splits: SPLITS, ..zopfli::Options::default() };
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut compressed)?;
    Ok(compressed)
}
