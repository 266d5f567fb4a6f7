//! `./dev check-data FILE…`: what it prints, and its exit code.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use forewarned::reading::MAX_BYTES;

const TEMPLATE: &str = "public/schema/template.json";

/// The exit code and the lines of the output.
fn run(files: &[&Path]) -> (Option<i32>, Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_check-data")).args(files).output().expect("an answer");
    let text = String::from_utf8(output.stdout).expect("text");
    (output.status.code(), text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("written");
    path
}

#[test]
fn valid_file_is_summarized() {
    let (code, lines) = run(&[Path::new(TEMPLATE)]);
    assert_eq!((code, lines.len()), (Some(0), 1), "{lines:?}");
    assert!(lines[0].starts_with("check-data: no fault. files 1, alerts 1, statements 6, checks 1,"), "{lines:?}");
}

#[test]
fn each_fault_is_one_line_with_file_pointer_and_message() {
    let template = fs::read_to_string(TEMPLATE).expect("the template");
    let broken = template.replacen("\"finding\": \"disputed\"", "\"finding\": \"proved\"", 1);
    let broken =
        broken.replacen("Hill people lost the vote", "Hill people lost the vote and most of their other rights", 1);
    let path = written("broken.json", broken.as_bytes());
    let (code, lines) = run(&[Path::new(TEMPLATE), &path]);
    let file = path.display();
    assert_eq!(code, Some(1));
    assert_eq!(
        lines[..2],
        [
            format!("{file}: /stages/2/claim: this has 56 characters. Shorten it to 48."),
            format!(
                "{file}: /checks/0/finding: this must be one of these words: supported, corrected, disputed, missing-context, \
                 outcome, unresolved."
            ),
        ]
    );
    assert!(lines[2].starts_with("check-data: 2 faults. files 2,"), "{lines:?}");
}

#[test]
fn unreadable_file_exits_with_code_2_and_says_what_to_do() {
    let large = vec![b' '; MAX_BYTES + 1];
    let nested = ["[".repeat(40), "]".repeat(40)].concat();
    let cases: [(&str, &[u8], &str); 7] = [
        ("empty.json", b"", "The file is empty."),
        ("no-json.json", b"{\"format\": 1", "The file is not valid JSON."),
        ("large.json", &large, "The file is larger than 1 MiB"),
        ("utf-16.json", b"\xff\xfe{\0}\0", "The file is UTF-16 text."),
        ("other.json", b"{\"format\": 2}", "The file uses version 2 of the format"),
        ("deep.json", nested.as_bytes(), "Brackets in the file are nested more than 32 deep"),
        ("latin.json", b"{\"name\": \"\xe9\"}", "The file is not UTF-8 text."),
    ];
    for (name, bytes, sentence) in cases {
        let path = written(name, bytes);
        let (code, lines) = run(&[&path]);
        assert_eq!(code, Some(2), "{name}");
        assert!(lines[0].starts_with(&format!("{}: /: {sentence}", path.display())), "{lines:?}");
    }
    let (code, lines) = run(&[Path::new("nowhere/at-all.json")]);
    assert_eq!(
        (code, lines[0].as_str()),
        (Some(2), "nowhere/at-all.json: there is no file of this name. Check the path.")
    );
}
