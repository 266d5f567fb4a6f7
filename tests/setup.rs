//! Tests the set-up in `dev`: how it gets the wasm target, and what it prints when a step fails. Fake programs on `PATH` replace
//! rustup, rustc, cargo and Debian's package manager, so the tests install nothing.
#![cfg(all(unix, not(target_arch = "wasm32")))]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

/// A machine with fake programs. `rustup`, `apt-get` and the other fakes log each call to a file.
struct Machine {
    folder: PathBuf,
}

impl Machine {
    /// Creates a machine with a Rust toolchain that lacks the wasm target. `rustup` and `apt_get` are shell code for those programs.
    fn new(name: &str, rustup: &str, apt_get: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("an empty folder");
        }
        fs::create_dir_all(folder.join("bin")).expect("a folder");
        let machine = Self { folder };
        let target = machine.path("target-libdir");
        machine.program(
            "bin/rustc",
            &format!(
                "case \"$*\" in *target-libdir*) echo {target};; *sysroot*) echo /sysroot;; *) echo rustc 1.95.0;; esac"
            ),
        );
        machine.program("bin/cargo", "exit 0");
        machine.program("bin/dpkg", &format!("[ -e {} ]", machine.path("debian/rustc")));
        machine.program("bin/sudo", "while [ \"$1\" = -n ]; do shift; done; exec \"$@\"");
        machine.program("bin/wasm-ld-22", "exit 0");
        machine.program("bin/rustup", rustup);
        machine.program("bin/apt-get", apt_get);
        machine
    }

    fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// Writes a program that logs its arguments and then runs `code`. `$HERE` is the machine's folder.
    fn program(&self, name: &str, code: &str) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let here = self.folder.display();
        fs::write(&path, format!("#!/bin/sh\nHERE='{here}'\necho \"${{0##*/}} $*\" >>\"$HERE/calls\"\n{code}\n"))
            .expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program that runs");
    }

    /// Returns the calls of one program since the machine was created.
    fn calls(&self, program: &str) -> Vec<String> {
        let all = fs::read_to_string(self.folder.join("calls")).unwrap_or_default();
        let start = format!("{program} ");
        all.lines().filter(|line| line.starts_with(&start)).map(str::to_owned).collect()
    }

    fn dev(&self, arguments: &[&str]) -> Output {
        Command::new("bash")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("dev"))
            .args(arguments)
            .env_clear()
            .env("PATH", format!("{}:/usr/bin:/bin", self.path("bin")))
            .env("HOME", self.path("home"))
            .env("FOREWARNED_TOOLS", self.path("tools"))
            .env("FOREWARNED_DEBIAN_BIN", self.path("debian"))
            .env("FOREWARNED_RUSTUP_SECONDS", "1")
            .env("FOREWARNED_APT_LISTS", self.path("lists"))
            .output()
            .expect("bash")
    }

    /// Returns what `./dev doctor` prints about the wasm target.
    fn wasm_target(&self) -> String {
        let output = self.dev(&["doctor"]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = text.lines().find_map(|line| line.strip_prefix("wasm target"));
        line.unwrap_or_else(|| panic!("no such line in {text}\n{}", String::from_utf8_lossy(&output.stderr)))
            .trim()
            .to_owned()
    }
}

/// Creates a machine with only these programs, and Chromium with its driver. `id` is the user's id.
fn bare(name: &str, id: &str, apt_cache: &str) -> Machine {
    let machine = Machine::new(name, RUSTUP_CANNOT, APT_CANNOT);
    for tool in ["bash", "sh", "sed", "grep", "head", "tail", "cut", "mkdir", "rm", "sleep", "env"] {
        let program =
            ["/usr/bin", "/bin"].map(|folder| Path::new(folder).join(tool)).into_iter().find(|path| path.exists());
        std::os::unix::fs::symlink(program.expect(tool), machine.folder.join("bin").join(tool)).expect("a link");
    }
    fs::remove_file(machine.folder.join("bin/sudo")).expect("the fake sudo");
    machine.program("bin/id", &format!("echo {id}"));
    machine.program("bin/apt-cache", apt_cache);
    machine.program("bin/chromium", "exit 0");
    machine.program("bin/chromedriver", "exit 0");
    machine
}

/// Runs the set-up of the engines on a bare machine; returns whether it continues, and what it prints.
fn engines(machine: &Machine) -> (bool, String) {
    let output = Command::new(machine.path("bin/bash"))
        .args(["-euc", ". .ci/steps.sh; . .ci/programs.sh; need_engines; echo \"firefox ${FIREFOX:-none}, webkit ${WEBKIT_DRIVER:-none}\" >&2"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .env("PATH", machine.path("bin"))
        .env("TOOLS", machine.path("tools"))
        .output()
        .expect("bash");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

const RUSTUP_ADDS: &str = "mkdir -p \"$HERE/target-libdir\"";
const RUSTUP_CANNOT: &str = "echo 'error: could not download file' >&2; exit 1";
const APT_INSTALLS: &str = "case \"$*\" in *install*) mkdir -p \"$HERE/debian\"; for tool in rustc cargo; do \
    printf '#!/bin/sh\\nexec %s/bin/%s \"$@\"\\n' \"$HERE\" $tool >\"$HERE/debian/$tool\"; chmod +x \"$HERE/debian/$tool\"; done;; esac";
const APT_CANNOT: &str = "echo 'E: Unable to locate package rustc-web' >&2; exit 100";

#[test]
fn toolchain_with_the_target_is_used_unchanged() {
    let machine = Machine::new("present", RUSTUP_ADDS, APT_CANNOT);
    fs::create_dir_all(machine.folder.join("target-libdir")).expect("a folder");
    assert_eq!(machine.wasm_target(), "native");
    assert!(machine.calls("rustup").is_empty() && machine.calls("apt-get").is_empty());
}

#[test]
fn rustup_adds_the_target_and_nothing_else() {
    let machine = Machine::new("rustup-adds", RUSTUP_ADDS, APT_CANNOT);
    assert_eq!(machine.wasm_target(), "native");
    // The library's source does not matter: a release is built with stable flags, with or without it.
    assert_eq!(machine.calls("rustup"), ["rustup target add wasm32-unknown-unknown"]);
    assert!(machine.calls("apt-get").is_empty());
}

#[test]
fn falls_back_to_debian_packages_if_rustup_cannot_add_the_target() {
    let machine = Machine::new("rustup-cannot", RUSTUP_CANNOT, APT_INSTALLS);
    assert_eq!(machine.wasm_target(), "debian");
    let [install] = &machine.calls("apt-get")[..] else { panic!("one call: {:?}", machine.calls("apt-get")) };
    for package in ["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev", "lld-22"] {
        assert!(install.contains(package), "{install}");
    }
    assert_eq!(machine.wasm_target(), "debian");
    assert_eq!(machine.calls("rustup").len(), 1, "rustup is tried once a day");
}

#[test]
fn outdated_package_lists_are_updated_first() {
    for (name, days, updates) in [("lists-new", 0, 0), ("lists-old", 2, 1)] {
        let machine = Machine::new(name, RUSTUP_CANNOT, APT_INSTALLS);
        fs::create_dir(machine.path("lists")).expect("a folder");
        let then = SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60 + 60);
        fs::File::open(machine.path("lists")).and_then(|lists| lists.set_modified(then)).expect("a date");
        assert_eq!(machine.wasm_target(), "debian");
        let calls = machine.calls("apt-get");
        assert_eq!(calls.iter().filter(|call| call.starts_with("apt-get update")).count(), updates, "{calls:?}");
        assert!(calls.last().is_some_and(|call| call.contains("rustc-web")), "{calls:?}");
    }
}

#[test]
fn hanging_rustup_is_stopped() {
    let machine = Machine::new("rustup-hangs", "exec sleep 600", APT_INSTALLS);
    assert_eq!(machine.wasm_target(), "debian");
}

#[test]
fn missing_target_fails_with_a_one_sentence_error() {
    let machine = Machine::new("no-way", RUSTUP_CANNOT, APT_CANNOT);
    let output = machine.dev(&["doctor"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let last = errors.lines().last().expect("a sentence");
    assert!(last.starts_with("forewarned: The Rust target wasm32-unknown-unknown is missing."), "{last}");
    assert!(!errors.contains("backtrace"), "{errors}");
}

#[test]
fn only_the_debian_toolchain_uses_unstable_features() {
    let unstable = |machine: &Machine| {
        let output = machine.dev(&["wasm", "env"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let settings = String::from_utf8_lossy(&output.stdout).into_owned();
        (settings.contains("RUSTC_BOOTSTRAP=1"), settings.contains("BUILD_STD"), settings.contains("-Z"))
    };
    assert_eq!(unstable(&Machine::new("env-rustup", RUSTUP_ADDS, APT_CANNOT)), (false, false, false));
    let debian = Machine::new("env-debian", RUSTUP_CANNOT, APT_INSTALLS);
    assert_eq!(unstable(&debian), (true, true, false));
    // The standard library's dependencies are fetched first, because Trunk builds offline.
    let fetched = debian.calls("cargo");
    assert!(
        fetched[0].contains("fetch --locked --manifest-path /sysroot/lib/rustlib/src/rust/library/Cargo.toml"),
        "{fetched:?}"
    );
}

#[test]
fn failed_step_reports_its_cause_and_log() {
    let machine = Machine::new("cause", RUSTUP_ADDS, APT_CANNOT);
    machine.program(
        "bin/cargo",
        "echo '   Compiling forewarned'; echo 'error: no matching package named `moto-rt` found' >&2\n\
         echo 'error: could not compile `forewarned`' >&2; for line in 1 2 3; do echo \"  $line: std::backtrace\" >&2; done; exit 101",
    );
    let output = machine.dev(&["wasm", "env"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let last = errors.lines().last().expect("a sentence");
    let log = machine.path("tools/logs/fetch.log");
    assert_eq!(
        last,
        format!("forewarned: fetch failed: error: no matching package named `moto-rt` found (whole log: {log})")
    );
    assert!(fs::read_to_string(log).expect("the log").contains("std::backtrace"));
}

#[test]
fn engine_that_cannot_be_installed_is_reported_as_not_run() {
    for (name, id, apt_cache) in [("engines-user", "1000", "exit 0"), ("engines-unknown", "0", "exit 100")] {
        let (goes_on, said) = engines(&bare(name, id, apt_cache));
        assert!(goes_on, "{said}");
        for engine in ["Firefox", "WebKit"] {
            assert!(said.contains(&format!("Not run: the main journeys in {engine}, because")), "{said}");
        }
        assert!(said.ends_with("firefox none, webkit none\n"), "{said}");
    }
}

#[test]
fn failed_engine_installation_is_an_error() {
    let (goes_on, said) = engines(&bare("engines-root", "0", "exit 0"));
    assert!(!goes_on, "{said}");
    let last = said.lines().last().expect("a sentence");
    assert!(
        last.starts_with("forewarned: Firefox cannot be tested: apt failed: E: Unable to locate package"),
        "{last}"
    );
}
