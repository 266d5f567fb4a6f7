//! The list of runs: eight consecutive words of a publisher's text, each stored as a hash.

use std::collections::BTreeSet;
use std::fmt;

const HEADER: &str = "\
# Runs of eight words in the texts of publishers, so that a check can tell whether a text of this project repeats one of them.
# Each line is the first eight bytes of the SHA-256 of eight words in a row: lower-case, without accents, apostrophes and other
# signs, one space between two. Sorted, so that no order is left. The texts are not here. `./dev seed-runs FILE…` adds to it.
";

/// A list of runs. Its text form (`Display`) is the file in the repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs(pub(super) BTreeSet<u64>);

impl Runs {
    /// Parses the text form.
    ///
    /// # Errors
    /// The number of the first invalid line, counted from 1.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut runs = Self::default();
        for (n, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let plain = line.len() == 16 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
            runs.0.insert(u64::from_str_radix(line, 16).ok().filter(|_| plain).ok_or(n + 1)?);
        }
        Ok(runs)
    }

    /// Returns the number of runs.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Runs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        self.0.iter().try_for_each(|run| writeln!(f, "{run:016x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_round_trip_and_invalid_lines_are_reported() {
        let mut runs = Runs::default();
        runs.add("one two three four five six seven eight nine ten");
        assert_eq!(runs.len(), 3);
        assert_eq!(Runs::parse(&runs.to_string()), Ok(runs));
        assert_eq!(Runs::parse("# x\n0123456789abcdef\n+123456789abcdef\n"), Err(3));
    }
}
