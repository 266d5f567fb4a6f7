//! Makes styles and scripts small with esbuild, which a release build finds among the site's npm packages.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Outcome;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A style.
    Style,
    /// A script whose names others in the page can use.
    Script,
    /// A script whose names are its own.
    Module,
}

/// What makes texts small.
pub enum Minifier {
    /// Nothing: they stay as they are.
    Off,
    /// esbuild, and where it is.
    Esbuild(PathBuf),
}

impl Minifier {
    /// What a build uses. `./dev` says where esbuild is.
    ///
    /// # Errors
    /// Where a release has none.
    pub fn of_build(is_release: bool) -> Outcome<Self> {
        let esbuild = std::env::var_os("FOREWARNED_ESBUILD").filter(|path| !path.is_empty());
        match esbuild {
            Some(path) if is_release => Ok(Self::Esbuild(path.into())),
            None if is_release => Err("esbuild is missing. ./dev build installs it and says where it is".into()),
            _ => Ok(Self::Off),
        }
    }

    /// A text, small.
    pub fn small(&self, kind: Kind, text: &str) -> Outcome<String> {
        let Self::Esbuild(path) = self else { return Ok(text.to_owned()) };
        let flags: &[&str] = match kind {
            Kind::Style => &["--loader=css"],
            Kind::Script => &["--loader=js"],
            Kind::Module => &["--loader=js", "--format=esm"],
        };
        let mut esbuild = Command::new(path)
            .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
            .args(flags)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|reason| format!("{}: {reason}", path.display()))?;
        // It reads all of its input before it writes.
        esbuild.stdin.take().ok_or("esbuild takes no input")?.write_all(text.as_bytes())?;
        let done = esbuild.wait_with_output()?;
        if done.status.success() { Ok(String::from_utf8(done.stdout)?) } else { Err("esbuild refused a text".into()) }
    }
}
