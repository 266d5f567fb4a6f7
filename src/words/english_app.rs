//! English: the controls of the running app, and the reasons why it is not running.

use super::{Words, sentences};
use crate::address::Theme;

sentences! {
    /// Button that opens the theme menu.
    display = "Display";
    /// Name of that menu, for screen readers.
    display_colours = "Page colours";
    /// Choice: follow the system's light or dark setting.
    display_auto = "Same as this device";
    /// Choice.
    display_light = "Light";
    /// Choice.
    display_dark = "Dark";
    /// Choice: black on white with heavy lines.
    display_contrast = "High contrast";
    /// Notice: a part of the address matches nothing on this page.
    address_ignored(value) = "“{value}” in the address does not match anything here, so it was ignored.";
    /// Button that closes a notice.
    dismiss = "Dismiss";
    /// Why the app is not running.
    cause_timeout = "A file that the tools need has not arrived yet. If it arrives, they will start.";
    /// Why the app is not running.
    cause_unreachable = "A file that the tools need could not be reached. The network may be down.";
    /// Why the app is not running: the server answered with an error such as 404 or 500.
    cause_http_error = "This site’s host answered with an error when asked for a file that the tools need.";
    /// Why the app is not running.
    cause_changed = "A file that the tools need arrived damaged, or is not the one that belongs to this page.";
    /// Why the app is not running.
    cause_wasm = "This browser has no WebAssembly, or it is switched off.";
    /// Why the app is not running. Trusted Types is a browser security feature.
    cause_policy = "A browser extension has set a Trusted Types policy of its own, which stops the tools. Switch the extension off for this site.";
    /// Why the app is not running.
    cause_stopped = "The tools ran into an error and stopped.";
}

impl Words {
    /// Returns the name of a theme.
    pub fn display_theme(self, theme: Theme) -> String {
        match theme {
            Theme::Auto => self.display_auto(),
            Theme::Light => self.display_light(),
            Theme::Dark => self.display_dark(),
            Theme::Contrast => self.display_contrast(),
        }
    }
}
