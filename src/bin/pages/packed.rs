//! Copies of the site's files, packed in the two ways that hosts know to send: `.br` and `.gz` beside the file.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use super::Outcome;
use super::policy::ending;

/// What is worth packing. Pictures and fonts are packed already.
const ENDINGS: [&str; 10] = ["html", "js", "wasm", "json", "svg", "css", "csv", "txt", "xml", "webmanifest"];

/// Writes both copies of each file that gets smaller by it. Pages in the tests' languages are left as they are: no reader asks for them.
pub fn write(dist: &Path, files: &[String]) -> Outcome<()> {
    let for_tests = |file: &str| file.starts_with("qps-");
    let fits = |file: &&String| ENDINGS.contains(&ending(file)) && !for_tests(file);
    let left: Mutex<Vec<PathBuf>> = Mutex::new(files.iter().filter(fits).map(|file| dist.join(file)).collect());
    let next = || left.lock().ok().and_then(|mut left| left.pop());
    let pack_all = || -> std::io::Result<()> {
        while let Some(path) = next() {
            pack(&path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(pack_all)).collect();
        workers.into_iter().try_for_each(|worker| Ok(worker.join().map_err(|_| "packing stopped")??))
    })
}

fn pack(path: &Path) -> std::io::Result<()> {
    let bytes = fs::read(path)?;
    for (ending, packed) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if packed.len() < bytes.len() {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(ending);
            fs::write(name, packed)?;
        }
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 24);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(packed)
}

/// Packed as every browser can unpack it.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_packed_is_the_same_when_unpacked_and_names_no_time() {
        let bytes = "alert ".repeat(1000).into_bytes();
        let packed = gzip(&bytes).expect("gzip");
        assert_eq!(packed.get(4..8), Some([0; 4].as_slice()), "the time in the head");
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, bytes);
        let packed = brotli(&bytes).expect("brotli");
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(packed.as_slice(), 4096).read_to_end(&mut unpacked).expect("brotli");
        assert_eq!(unpacked, bytes);
    }
}
