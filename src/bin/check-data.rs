//! Checks the data against the content rules and prints every fault.
//!
//! - `check-data` checks all files in `public` together; `check-data FOLDER` checks another folder.
//! - `check-data FILE…` checks each alert on its own, wherever the file is. It reports the same faults as `/open/`, and also
//!   compares the wording with publishers' texts.
//! - `check-data hash-runs RUNS_FILE TEXT…` adds the eight-word runs of publishers' texts to the list that the data is compared with.
//!
//! The exit code is 0 if there is no fault, 1 if there is one, and 2 if a file cannot be read at all.

use std::error::Error;
use std::fs;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use forewarned::checking::{Counts, DataFile, Runs, check, check_file};
use forewarned::reading::{MAX_BYTES, read_frameworks};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The file of hashed runs from publishers' texts.
const RUNS: &str = "src/checking/seed-runs.txt";
/// The folder of the data.
const DATA: &str = "public";
/// The exit code if a file cannot be read.
const UNREADABLE: u8 = 2;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).peekable();
    let outcome = if arguments.next_if(|first| first == "hash-runs").is_some() {
        hash_runs(arguments.map(PathBuf::from).collect())
    } else {
        let paths: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
        match paths.as_slice() {
            [] => check_folder(Path::new(DATA)),
            [folder] if folder.is_dir() => check_folder(folder),
            files => check_files(files),
        }
    };
    outcome.unwrap_or_else(|reason| {
        eprintln!("check-data: {reason}");
        ExitCode::from(UNREADABLE)
    })
}

/// Checks all data files in a folder. Prints each fault with its rule and the text at fault.
fn check_folder(folder: &Path) -> Outcome<ExitCode> {
    let files = DataFile::all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let report = check(&files, &runs(Path::new(RUNS))?);
    for fault in &report.faults {
        println!("{fault}");
    }
    Ok(count(report.faults.len(), &report.counts))
}

/// Checks each alert on its own. Prints one line per fault.
fn check_files(files: &[PathBuf]) -> Outcome<ExitCode> {
    let (runs, factors) = (runs(Path::new(RUNS))?, framework_factors()?);
    let factors: Vec<&str> = factors.iter().map(String::as_str).collect();
    let (mut found, mut counts, mut unreadable) = (0, Counts::default(), false);
    for path in files {
        let name = path.display().to_string();
        match limited(path) {
            Ok(bytes) => {
                let report = check_file(&name, &bytes, &factors, &runs);
                for fault in &report.faults {
                    println!("{}", fault.line());
                }
                unreadable |= report.unreadable().is_some();
                found += report.faults.len();
                counts = counts + report.counts;
            }
            Err(error) => {
                println!("{name}: {}", why_not(&error));
                unreadable = true;
                found += 1;
            }
        }
    }
    counts.known_runs = runs.len();
    let code = count(found, &counts);
    Ok(if unreadable { ExitCode::from(UNREADABLE) } else { code })
}

/// Reads at most [`MAX_BYTES`] + 1 bytes, enough to detect that a file is too large.
fn limited(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(u64::try_from(MAX_BYTES).unwrap_or(u64::MAX) + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn why_not(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no file of this name. Check the path.".to_owned(),
        ErrorKind::IsADirectory => "this is a folder. Name the alert's file in it.".to_owned(),
        _ => format!("the file cannot be opened ({error})."),
    }
}

fn count(found: usize, counts: &Counts) -> ExitCode {
    match found {
        0 => println!("check-data: no fault. {counts}."),
        1 => println!("\ncheck-data: 1 fault. {counts}."),
        _ => println!("\ncheck-data: {found} faults. {counts}."),
    }
    if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Returns the ids of Harff's factors.
fn framework_factors() -> Outcome<Vec<String>> {
    let file = |name: &str| {
        let path = Path::new(DATA).join("frameworks").join(name);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let read = read_frameworks(&file("ten-stages.json")?, &file("risk-factors.json")?);
    let frameworks =
        read.map_err(|_| "the files of the frameworks cannot be read: run check-data without a file")?.value;
    Ok(frameworks.factors.factors.iter().map(|factor| factor.id.to_string()).collect())
}

fn runs(list: &Path) -> Outcome<Runs> {
    let text = fs::read_to_string(list).map_err(|error| format!("{}: {error}", list.display()))?;
    Ok(Runs::parse(&text).map_err(|line| format!("{}:{line}: this is not a run hash", list.display()))?)
}

fn hash_runs(mut paths: Vec<PathBuf>) -> Outcome<ExitCode> {
    if paths.len() < 2 {
        return Err("usage: check-data hash-runs RUNS_FILE TEXT…".into());
    }
    let list = paths.remove(0);
    let mut known = match fs::metadata(&list) {
        Err(error) if error.kind() == ErrorKind::NotFound => Runs::default(),
        _ => runs(&list)?,
    };
    let before = known.len();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        known.add(&text);
    }
    fs::write(&list, known.to_string())?;
    println!("{}: {} runs, {} of them new", list.display(), known.len(), known.len() - before);
    Ok(ExitCode::SUCCESS)
}
