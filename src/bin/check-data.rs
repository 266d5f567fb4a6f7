//! Checks the data against the rules of content: `check-data [DATA_FOLDER [RUNS_FILE]]`. Prints every fault, and fails where there
//! is one. `check-data hash-runs RUNS_FILE TEXT…` adds the runs of eight words of publishers' texts to the list that data is compared
//! with.

use std::error::Error;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use forewarned::checking::{DataFile, Runs, check};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<ExitCode> {
    let mut arguments = std::env::args_os().skip(1).peekable();
    if arguments.next_if(|first| first == "hash-runs").is_some() {
        return hash_runs(arguments.map(PathBuf::from).collect());
    }
    let folder = arguments.next().map_or_else(|| "public".into(), PathBuf::from);
    let list = arguments.next().map_or_else(|| "src/checking/seed-runs.txt".into(), PathBuf::from);
    let files = DataFile::all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let report = check(&files, &runs(&list)?);
    for fault in &report.faults {
        println!("{fault}");
    }
    let (found, counts) = (report.faults.len(), report.counts);
    if found == 0 {
        println!("check-data: nothing found. {counts}.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("\ncheck-data: {found} found. {counts}.");
    Ok(ExitCode::FAILURE)
}

fn runs(list: &Path) -> Outcome<Runs> {
    let text = fs::read_to_string(list).map_err(|error| format!("{}: {error}", list.display()))?;
    Ok(Runs::parse(&text).map_err(|line| format!("{}:{line}: this is no hash of a run", list.display()))?)
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
