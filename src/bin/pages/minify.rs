//! Minifies styles and scripts with esbuild, which a release build finds among the site's npm packages.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Outcome;

/// The kind of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A style sheet.
    Style,
    /// A script that shares its names with others in the page.
    Script,
    /// A module, whose names are its own.
    Module,
}

/// The minifier of a build.
pub enum Minifier {
    /// None: texts are unchanged.
    Off,
    /// The esbuild at this path.
    Esbuild(PathBuf),
}

impl Minifier {
    /// Returns the minifier of a build. `./dev` sets the path of esbuild.
    ///
    /// # Errors
    /// If a release build has no esbuild.
    pub fn of_build(is_release: bool) -> Outcome<Self> {
        let esbuild = std::env::var_os("FOREWARNED_ESBUILD").filter(|path| !path.is_empty());
        match esbuild {
            Some(path) if is_release => Ok(Self::Esbuild(path.into())),
            None if is_release => {
                Err("esbuild is missing. Run ./dev build, which installs it and tells this program where it is".into())
            }
            _ => Ok(Self::Off),
        }
    }

    /// Minifies a text.
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
        // esbuild reads all of its input before it writes.
        esbuild.stdin.take().ok_or("esbuild takes no input")?.write_all(text.as_bytes())?;
        let done = esbuild.wait_with_output()?;
        if done.status.success() { Ok(String::from_utf8(done.stdout)?) } else { Err("esbuild refused a text".into()) }
    }
}
