//! Starts the program in the browser.

fn main() {
    forewarned::takeover::start();
}
